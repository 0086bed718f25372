//! What was gathered → a dataset: products with flows and shares of trade, or industries with
//! shares of regions and the table itself.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::diagnostic::{Place, Report};
use crate::base::{country, order};
use crate::intake::tally::Tally;
use crate::intake::trade::publication::{BACI, COMEXT, Publication, SOURCE, about, row, words};
use crate::intake::trade::sums::{Partner, Sums, Way};
use crate::intake::trade::{Figures, UNION, input_output, sections};
use crate::intake::{Reading, build, codes};
use crate::model::dataset::{Dataset, Parts};
use crate::model::marking::Marking;
use crate::model::record::Subject;
use crate::model::series::{Direction, Flow};
use crate::model::value::Value;
use crate::wire::package::{Node, Package, Share, Supplier};

/// Id of those that are not named.
pub const REST: &str = "REST";

/// Names of the regions that a table does not tell apart.
pub const WORLD_REST: [&str; 2] = ["Rest of the world", "Rest van de wereld"];

/// Shares that are listed one by one however small they are; with more of them, those below
/// [`SMALL`] are gathered.
const MOST_SHARES: usize = 60_000;

/// Shares that may be gathered.
pub const SMALL: f64 = 0.005;

/// The dataset of `figures`, read from `file`.
pub fn read(figures: Option<Figures>, file: &str, rows: u32, mut report: Report) -> Reading {
    let (package, figures) = match figures {
        None => {
            codes::NO_DATASET.at(Place::file(file)).report(&mut report);
            return Reading { report, ..Reading::default() };
        }
        Some(Figures::InputOutput(table)) => {
            (input_output::package(&table, file, &mut report), Figures::InputOutput(table))
        }
        Some(Figures::Comext(sums)) => (trade(&sums, COMEXT, file), Figures::Comext(sums)),
        Some(Figures::Baci(sums)) => (trade(&sums, BACI, file), Figures::Baci(sums)),
    };
    if report.is_refused() {
        return Reading { report, ..Reading::default() };
    }
    let mut tally = Tally::of(&package, &[], &[]);
    tally.extra.push(("rows", rows as usize));
    let dataset = build::build(&package, Marking::Unmarked, &mut report);
    let dataset = dataset.map(|dataset| {
        let mut parts = dataset.into_parts();
        match figures {
            Figures::InputOutput(table) => parts.input_output = Some(Arc::new(table)),
            Figures::Comext(sums) => add_flows(&mut parts, &sums, "EUR"),
            Figures::Baci(sums) => add_flows(&mut parts, &sums, "kUSD"),
        }
        Dataset::new(parts)
    });
    Reading { dataset, report, tally }
}

/// A supplier.
pub fn supplier(id: &str, name: &str) -> Supplier {
    let known = country::by_alpha3(id);
    let kind = match known {
        Some(_) => "country",
        None if id == REST => "residual",
        None => "group",
    };
    let label = match id {
        UNION => words(["Member states of the Union", "Lidstaten van de Unie"]),
        REST => words(["All others", "Alle andere"]),
        _ if name == WORLD_REST[0] => words(WORLD_REST),
        _ => vec![("en".to_owned(), known.map_or(name, |known| known.name).to_owned())],
    };
    let iso3 = known.map_or("", |known| known.alpha3).to_owned();
    Supplier { id: id.to_owned(), kind: kind.to_owned(), label, iso3 }
}

fn trade(sums: &Sums, publication: Publication, file: &str) -> Package {
    let file: Arc<str> = Arc::from(file);
    let mut package = about(&publication, &sums.periods, &file);
    let codes: Vec<&str> = sums.products.iter().map(|product| product.code.as_str()).collect();
    for (id, names) in sections::of(&codes) {
        let node = Node {
            id,
            label: words(names),
            kind: "stage".to_owned(),
            source: SOURCE.to_owned(),
            ..Node::default()
        };
        package.nodes.push(row(&file, node));
    }
    for code in codes {
        let label = format!("{} {}", publication.nomenclature, spaced(code));
        let node = Node {
            id: code.to_owned(),
            label: vec![("en".to_owned(), label)],
            kind: "material".to_owned(),
            stage: sections::id(code).unwrap_or_default(),
            source: SOURCE.to_owned(),
            ..Node::default()
        };
        package.nodes.push(row(&file, node));
    }
    for partner in &sums.partners {
        let name = match partner {
            Partner::Country(_) => "",
            Partner::Group(_, name) => name,
        };
        package.suppliers.push(row(&file, supplier(partner.id(), name)));
    }
    add_shares(&mut package, sums, &file);
    package
}

/// A code with spaces, as the nomenclature is printed: `8112 92 89`.
fn spaced(code: &str) -> String {
    let mut text = String::new();
    for (at, sign) in code.chars().enumerate() {
        if at >= 4 && at % 2 == 0 {
            text.push(' ');
        }
        text.push(sign);
    }
    text
}

/// Sums of one record: product and way, then partners.
type Sides = BTreeMap<(u32, Way), Vec<(u32, f64)>>;

/// The shares of the last period: of partners outside in the imports of the Union, and of
/// exporters in the exports of the world.
fn add_shares(package: &mut Package, sums: &Sums, file: &Arc<str>) {
    let Some(last) = sums.periods.len().checked_sub(1) else { return };
    let mut sides = Sides::new();
    let union = sums.partners.iter().position(|partner| partner.id() == UNION);
    for flow in sums.flows.iter().filter(|flow| flow.period as usize == last) {
        let is_within = Some(flow.partner as usize) == union;
        if flow.way != Way::Export && !is_within && flow.value > 0.0 {
            sides.entry((flow.product, flow.way)).or_default().push((flow.partner, flow.value));
        }
    }
    let count: usize = sides.values().map(Vec::len).sum();
    let floor = if count > MOST_SHARES { SMALL } else { 0.0 };
    let mut has_rest = false;
    for ((product, way), values) in sides {
        let Some(node) = sums.products.get(product as usize) else { continue };
        let area = if way == Way::World { "WLD" } else { UNION };
        let named = values.iter().filter_map(|(partner, value)| {
            Some((sums.partners.get(*partner as usize)?.id(), *value))
        });
        let period = sums.periods.get(last).map_or("", String::as_str);
        for share in shares(named.collect(), floor) {
            has_rest |= share.supplier == REST;
            let share = Share {
                node: node.code.clone(),
                area: area.to_owned(),
                period: period.to_owned(),
                ..share
            };
            package.shares.push(row(file, share));
        }
    }
    if has_rest {
        package.suppliers.push(row(file, supplier(REST, "")));
    }
}

/// The shares of `values` in their sum, those below `floor` gathered.
pub fn shares(values: Vec<(&str, f64)>, floor: f64) -> Vec<Share> {
    let total: f64 = values.iter().map(|(_, value)| value).sum();
    let share = |supplier: &str, share: f64| Share {
        supplier: supplier.to_owned(),
        share: Some(share.min(1.0)),
        source: SOURCE.to_owned(),
        ..Share::default()
    };
    let mut shares = Vec::new();
    let mut rest = 0.0;
    for (supplier, value) in values {
        let part = value / total;
        if part < floor {
            rest += part;
        } else {
            shares.push(share(supplier, part));
        }
    }
    order::sort_by(&mut shares, |a, b| {
        let of = |share: &Share| share.share.unwrap_or_default();
        of(b).total_cmp(&of(a)).then_with(|| a.supplier.cmp(&b.supplier))
    });
    if rest > 0.0 {
        shares.push(share(REST, rest));
    }
    shares
}

/// Adds the flows that the reference area reports.
fn add_flows(parts: &mut Parts, sums: &Sums, currency: &str) {
    let inputs = order::map_of(parts.inputs.entries().map(|(idx, input)| (input.id.clone(), idx)));
    let suppliers =
        order::map_of(parts.suppliers.entries().map(|(idx, one)| (one.id.clone(), idx)));
    let Some(source) = parts.sources.keys().next() else { return };
    for sum in &sums.flows {
        let direction = match sum.way {
            Way::Import => Direction::Import,
            Way::Export => Direction::Export,
            Way::World => continue,
        };
        let product = sums.products.get(sum.product as usize).and_then(|it| inputs.get(&it.code));
        let partner = sums.partners.get(sum.partner as usize).and_then(|it| suppliers.get(it.id()));
        let (Some(input), Some(partner)) = (product, partner) else { continue };
        parts.series.trade.push(Flow {
            subject: Subject::Input(*input),
            partner: *partner,
            direction,
            reporter: UNION.to_owned(),
            period: sums.periods.get(sum.period as usize).cloned().unwrap_or_default(),
            code: String::new(),
            value: Value::from_number(sum.value),
            currency: currency.to_owned(),
            quantity: None,
            unit: String::new(),
            edition: String::new(),
            source,
        });
    }
}
