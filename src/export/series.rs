//! Editions, what was something else in an earlier one, and flows of trade → rows of a package;
//! and the digest of what an edition says.

use crate::base::digest::Digest;
use crate::export::descriptor::edition_id;
use crate::export::sheet::{Cell, Sheet};
use crate::export::tables;
use crate::model::dataset::Dataset;
use crate::model::edition::Edition;
use crate::model::record::Subject;
use crate::model::series::{Flow, Forerunner};
use crate::model::value::Value;
use crate::wire::tables::{CONCORDANCE, TRADE};

/// The further tables of a series, with or without rows.
#[must_use]
pub fn of(dataset: &Dataset) -> [Sheet; 2] {
    let languages = &dataset.about.languages;
    let forerunners = dataset.series.forerunners.iter().map(|one| forerunner(dataset, one));
    let flows = dataset.series.trade.iter().map(|flow| trade(dataset, flow));
    [
        Sheet::new(&CONCORDANCE, forerunners.collect(), languages),
        Sheet::new(&TRADE, flows.collect(), languages),
    ]
}

/// The rows of the table of editions: all that are told of, or the shown one.
#[must_use]
pub fn editions(dataset: &Dataset) -> Vec<Vec<Cell>> {
    let shown = edition_id(dataset);
    let known = &dataset.series.editions;
    let mut rows: Vec<Vec<Cell>> = known.iter().map(|one| edition(one, &one.id)).collect();
    if known.iter().all(|edition| edition.id != shown) {
        rows.insert(0, edition(&dataset.about.edition, shown));
    }
    rows
}

fn edition(edition: &Edition, id: &str) -> Vec<Cell> {
    vec![
        Cell::from(id),
        Cell::from(&edition.label),
        Cell::from(&edition.reference_period),
        Cell::from(&edition.as_of),
        Cell::from(&edition.published),
        Cell::from(&edition.next_due),
        Cell::from(&edition.supersedes),
        Cell::from(&edition.status),
        Cell::from(&edition.dataset),
        Cell::from(&edition.sha256),
    ]
}

fn subject(dataset: &Dataset, subject: Subject) -> Cell {
    Cell::from(match subject {
        Subject::Input(input) => &dataset.inputs[input].id,
        Subject::Stage(stage) => &dataset.stages[stage].id,
    })
}

fn forerunner(dataset: &Dataset, one: &Forerunner) -> Vec<Cell> {
    vec![
        subject(dataset, one.subject),
        Cell::from(&one.edition),
        Cell::from(&one.earlier),
        Cell::Words(one.label.clone()),
        Cell::from(one.relation.code()),
        Cell::from(one.source.map_or("", |source| &dataset.sources[source].id)),
    ]
}

fn trade(dataset: &Dataset, flow: &Flow) -> Vec<Cell> {
    vec![
        subject(dataset, flow.subject),
        Cell::from(&dataset.suppliers[flow.partner].id),
        Cell::from(flow.direction.code()),
        Cell::from(&flow.reporter),
        Cell::from(&flow.period),
        Cell::from(&flow.code),
        Cell::from(flow.value.number()),
        Cell::from(&flow.currency),
        Cell::from(flow.quantity),
        Cell::from(&flow.unit),
        Cell::from(if flow.value == Value::Withheld { "Q" } else { "" }),
        Cell::from(&flow.edition),
        Cell::from(&dataset.sources[flow.source].id),
    ]
}

/// SHA-256, in hexadecimal, of what the edition `id` of `dataset` says: of its tables as
/// `convert` writes them, without that of the editions itself. The same figures have the same
/// digest, whatever else the package holds. `None`: the dataset has no figures of it.
#[must_use]
pub fn digest(dataset: &Dataset, id: &str) -> Option<String> {
    let shown = dataset.at_edition(id)?.alone();
    let mut bytes = Vec::new();
    for sheet in tables::of(&shown).iter().filter(|sheet| sheet.spec.name != "editions") {
        bytes.extend_from_slice(sheet.spec.name.as_bytes());
        bytes.push(b'\n');
        bytes.extend_from_slice(sheet.csv().as_bytes());
    }
    Some(Digest::of(&bytes).hex())
}
