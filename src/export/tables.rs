//! A dataset → the tables of a package, in the order of the format.

use crate::export::descriptor::edition_id;
use crate::export::sheet::{Cell, Sheet};
use crate::export::{action, series};
use crate::model::dataset::Dataset;
use crate::model::dependency::Essentiality;
use crate::model::input::{Layer, Market, Scope};
use crate::model::marking::Marking;
use crate::model::record::{Basis, RankClass, Record, Share, Subject};
use crate::model::value::{Interval, Value};
use crate::wire::tables::{
    EDGES, EDITIONS, FAMILIES, GROUPS, INDICATORS, NO_LICENCE, NODES, SHARES, SOURCES, SUPPLIERS,
};

/// The tables that have rows.
#[must_use]
pub fn of(dataset: &Dataset) -> Vec<Sheet> {
    let languages = &dataset.about.languages;
    let sheets = [
        Sheet::new(&NODES, nodes(dataset), languages),
        Sheet::new(&FAMILIES, families(dataset), languages),
        Sheet::new(&EDGES, edges(dataset), languages),
        Sheet::new(&SUPPLIERS, suppliers(dataset), languages),
        Sheet::new(&SHARES, shares(dataset), languages),
        Sheet::new(&INDICATORS, indicators(dataset), languages),
        Sheet::new(&GROUPS, groups(dataset), languages),
        Sheet::new(&SOURCES, sources(dataset), languages),
        Sheet::new(&EDITIONS, series::editions(dataset), languages),
    ];
    let is_plan = dataset.is_plan();
    let is_demanded = |sheet: &Sheet| !is_plan && matches!(sheet.spec.name, "nodes" | "edges");
    let sheets = sheets.into_iter().chain(action::of(dataset)).chain(series::of(dataset));
    sheets.filter(|sheet| !sheet.is_empty() || is_demanded(sheet)).collect()
}

fn nodes(dataset: &Dataset) -> Vec<Vec<Cell>> {
    let source = |source| Cell::from(&dataset.sources[source].id);
    let scope =
        |scope: Scope| Cell::from(if scope == Scope::NotStated { "" } else { scope.code() });
    let stages = dataset.stages.iter().map(|stage| {
        let mut row = vec![
            Cell::from(&stage.id),
            Cell::Words(stage.label.clone()),
            Cell::from("stage"),
            Cell::from(stage.layer.map_or("", Layer::code)),
            Cell::Empty,
            Cell::Empty,
            scope(stage.scope),
            Cell::from(&stage.tech_area),
            Cell::from(stage.trl.map(f64::from)),
        ];
        row.extend(market(stage.market.as_ref()));
        row.extend([Cell::Words(stage.description.clone()), source(stage.source)]);
        row
    });
    let inputs = dataset.inputs.iter().map(|input| {
        let stated = input.stage.filter(|_| !input.is_stage_derived);
        let mut row = vec![
            Cell::from(&input.id),
            Cell::Words(input.label.clone()),
            Cell::from(input.kind.code()),
            Cell::from(input.layer.map_or("", Layer::code)),
            Cell::from(stated.map_or("", |stage| &dataset.stages[stage].id)),
            Cell::from(input.family.map_or("", |family| &dataset.families[family].published_id)),
            scope(input.scope),
            Cell::from(&input.tech_area),
            Cell::from(input.trl.map(f64::from)),
        ];
        row.extend(market(input.market.as_ref()));
        row.extend([Cell::Words(input.description.clone()), source(input.source)]);
        row
    });
    stages.chain(inputs).collect()
}

fn market(market: Option<&Market>) -> [Cell; 4] {
    market.map_or([const { Cell::Empty }; 4], |market| {
        [
            Cell::from(market.value.number()),
            Cell::from(&market.unit),
            Cell::from(&market.year),
            Cell::from(&market.words),
        ]
    })
}

/// Each family id once, in the order of its first stage.
fn families(dataset: &Dataset) -> Vec<Vec<Cell>> {
    let mut known: Vec<&str> = Vec::new();
    let mut rows = Vec::new();
    for family in &dataset.families {
        if !known.contains(&family.published_id.as_str()) {
            known.push(&family.published_id);
            rows.push(vec![Cell::from(&family.published_id), Cell::Words(family.label.clone())]);
        }
    }
    rows
}

fn edges(dataset: &Dataset) -> Vec<Vec<Cell>> {
    let row = |d: &crate::model::dependency::Dependency| {
        let is_stated = d.essentiality != Essentiality::Unknown;
        vec![
            Cell::from(&dataset.inputs[d.from].id),
            Cell::from(&dataset.inputs[d.to].id),
            Cell::from(d.relation.code()),
            Cell::from(if is_stated { d.essentiality.code() } else { "" }),
            Cell::from(d.weight),
            Cell::from(&d.weight_basis),
            Cell::from(d.substitutability),
            Cell::from(&dataset.sources[d.source].id),
        ]
    };
    dataset.dependencies.iter().map(row).collect()
}

fn suppliers(dataset: &Dataset) -> Vec<Vec<Cell>> {
    let row = |supplier: &crate::model::supplier::Supplier| {
        vec![
            Cell::from(&supplier.id),
            Cell::from(supplier.kind.code()),
            Cell::Words(supplier.label.clone()),
            Cell::from(supplier.country.as_deref().unwrap_or_default()),
        ]
    };
    dataset.suppliers.iter().map(row).collect()
}

fn shares(dataset: &Dataset) -> Vec<Vec<Cell>> {
    let shown = edition_id(dataset);
    let others = dataset.series.records.iter().map(|(edition, record)| (edition.as_str(), record));
    let records = dataset.records.iter().map(|record| (shown, record)).chain(others);
    let rows = records.flat_map(|(edition, record)| {
        record.shares.iter().map(move |share| share_row(dataset, edition, record, share))
    });
    rows.collect()
}

fn share_row(dataset: &Dataset, edition: &str, record: &Record, share: &Share) -> Vec<Cell> {
    let subject = match record.subject {
        Subject::Input(input) => &dataset.inputs[input].id,
        Subject::Stage(stage) => &dataset.stages[stage].id,
    };
    let bounds = share.bounds.filter(|bounds| !follows(dataset, share, *bounds));
    let basis = if record.basis == Basis::NotStated { "not-stated" } else { record.basis.code() };
    vec![
        Cell::from(subject),
        Cell::from(&dataset.suppliers[share.supplier].id),
        Cell::from(share.value.number()),
        Cell::from(bounds.map(|bounds| bounds.lo)),
        Cell::from(bounds.map(|bounds| bounds.hi)),
        Cell::from(share.class.code()),
        Cell::from(share.status.code()),
        Cell::from(basis),
        Cell::from(&record.area),
        Cell::from(&record.period),
        Cell::from(edition),
        Cell::from(share.trade_factor),
        Cell::from(&dataset.sources[share.source].id),
    ]
}

/// Whether the bounds are those that a reader derives when none are written.
fn follows(dataset: &Dataset, share: &Share, bounds: Interval) -> bool {
    let source = &dataset.sources[share.source];
    let precision = source.precision_pp.or(dataset.about.precision_pp);
    let number = share.value.number().filter(|_| share.class == RankClass::Numeric);
    share.class.bounds(number, precision) == Some(bounds)
}

fn indicators(dataset: &Dataset) -> Vec<Vec<Cell>> {
    let seen = dataset.inputs.entries();
    let seen = seen.flat_map(|(idx, input)| input.indicators.iter().map(move |one| (idx, one)));
    let others = dataset.series.indicators.iter().map(|(idx, indicator)| (*idx, indicator));
    let rows = seen.chain(others).map(|(input, indicator)| {
        vec![
            Cell::from(&dataset.inputs[input].id),
            Cell::from(&indicator.name),
            Cell::from(indicator.value.number()),
            Cell::from(if indicator.value == Value::Withheld { "Q" } else { "" }),
            Cell::from(&indicator.unit),
            Cell::from(&indicator.period),
            Cell::from(&indicator.assessed_for),
            Cell::from(&indicator.edition),
            Cell::from(&dataset.sources[indicator.source].id),
        ]
    });
    rows.collect()
}

fn groups(dataset: &Dataset) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    for group in &dataset.groups {
        for member in &group.members {
            let source = member.source.map_or("", |source| &dataset.sources[source].id);
            rows.push(vec![
                Cell::from(&group.id),
                Cell::from(&member.country),
                Cell::from(&member.from),
                Cell::from(&member.to),
                Cell::from(source),
            ]);
        }
    }
    rows
}

fn sources(dataset: &Dataset) -> Vec<Vec<Cell>> {
    let is_public = dataset.about.marking == Marking::Public;
    let row = |source: &crate::model::source::Source| {
        vec![
            Cell::from(&source.id),
            Cell::from(&source.title),
            Cell::from(&source.publisher),
            Cell::from(&source.url),
            Cell::from(&source.version),
            Cell::from(&source.published),
            Cell::from(&source.accessed),
            Cell::from(if source.licence.is_empty() { NO_LICENCE } else { &source.licence }),
            Cell::from(if is_public { "PUBLIC" } else { "" }),
            Cell::from(if is_public { "TLP:CLEAR" } else { "" }),
            Cell::from(&source.method),
            Cell::from(&source.table),
            Cell::from(source.precision_pp),
        ]
    };
    dataset.sources.iter().map(row).collect()
}
