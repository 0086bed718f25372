//! Things and what is said of them in words: which came, went or got another id; words, dates
//! and sources that differ.

use crate::analysis::diff::succession::Known;
use crate::analysis::diff::{Change, Difference, JOINT, Kind, Name, merge, plan};
use crate::base::order;
use crate::model::SourceIdx;
use crate::model::dataset::Dataset;
use crate::model::input::{Layer, Scope};
use crate::model::text::Text;

/// A thing of a dataset, with what is said of it.
#[derive(Debug)]
pub struct Thing {
    /// What it is.
    pub kind: Kind,
    /// Id and name.
    pub name: Name,
    /// Id of its source; empty: none is stated.
    pub source: String,
    /// Dates by column.
    pub dates: Vec<(&'static str, String)>,
    /// Words by column.
    pub words: Vec<(&'static str, String)>,
}

impl Thing {
    /// A thing of which nothing is said yet.
    pub fn new(kind: Kind, id: &str, label: &Text, source: &str) -> Self {
        let name = Name { id: id.to_owned(), label: label.clone() };
        let words = vec![("label", all(label))];
        Self { kind, name, source: source.to_owned(), dates: Vec::new(), words }
    }

    /// The same with words by column.
    pub fn said<const N: usize>(mut self, words: [(&'static str, String); N]) -> Self {
        self.words.extend(words);
        self
    }

    /// The same with dates by column.
    pub fn dated<const N: usize>(mut self, dates: [(&'static str, String); N]) -> Self {
        self.dates.extend(dates);
        self
    }
}

/// The words of a text in all its languages.
pub fn all(text: &Text) -> String {
    let words: Vec<&str> = text.all().iter().map(|(_, words)| words.as_str()).collect();
    words.join(" / ")
}

/// What differs in things and words.
pub fn compare(before: &Dataset, after: &Dataset, known: &Known) -> Vec<Difference> {
    let (old, new) = (things(before, known), things(after, known));
    let mut differences = Vec::new();
    merge(&old, &new, |before, after| match (before, after) {
        (Some(before), Some(after)) => words(before, after, &mut differences),
        (before, after) => {
            let Some(thing) = before.or(after) else { return };
            let change = if after.is_some() { Change::Added } else { Change::Removed };
            let name = |of: Option<&Thing>| of.map(|thing| thing.name.clone());
            let (before, after) = (name(before), name(after));
            let reasons = Vec::new();
            differences.push(Difference { kind: thing.kind, before, after, change, reasons });
        }
    });
    differences
}

fn words(before: &Thing, after: &Thing, differences: &mut Vec<Difference>) {
    let mut push = |change| {
        differences.push(Difference {
            kind: before.kind,
            before: Some(before.name.clone()),
            after: Some(after.name.clone()),
            change,
            reasons: Vec::new(),
        });
    };
    if before.name.id != after.name.id {
        push(Change::Renamed);
    }
    if before.source != after.source {
        let (before, after) = (before.source.clone(), after.source.clone());
        push(Change::Source { of: None, before, after });
    }
    for ((field, old), (_, new)) in before.dates.iter().zip(&after.dates) {
        if old != new {
            push(Change::Dated { field, before: old.clone(), after: new.clone() });
        }
    }
    for ((field, old), (_, new)) in before.words.iter().zip(&after.words) {
        if old != new {
            push(Change::Stated { field, before: old.clone(), after: new.clone() });
        }
    }
}

/// The things of a dataset by key.
fn things(dataset: &Dataset, known: &Known) -> Vec<(String, Thing)> {
    let mut things = Vec::new();
    chain(dataset, known, &mut things);
    plan::things(dataset, known, &mut things);
    let key = |thing: &Thing| {
        let id = thing.name.id.as_str();
        let is_subject = matches!(thing.kind, Kind::Stage | Kind::Input);
        let id = if is_subject { known.one(id) } else { id };
        format!("{}{JOINT}{id}", thing.kind.code())
    };
    let mut keyed: Vec<(String, Thing)> =
        things.into_iter().map(|thing| (key(&thing), thing)).collect();
    order::sort_by(&mut keyed, |a, b| a.0.cmp(&b.0));
    keyed
}

fn chain(dataset: &Dataset, known: &Known, things: &mut Vec<Thing>) {
    let source = |idx: SourceIdx| dataset.sources[idx].id.as_str();
    let layer = |layer: Option<Layer>| layer.map_or("", Layer::code).to_owned();
    let scope = |scope: Scope| scope.code().to_owned();
    let level = |trl: Option<u8>| trl.map_or(String::new(), |trl| trl.to_string());
    for stage in &dataset.stages {
        let thing = Thing::new(Kind::Stage, &stage.id, &stage.label, source(stage.source));
        things.push(thing.said([
            ("description", all(&stage.description)),
            ("layer", layer(stage.layer)),
            ("scope", scope(stage.scope)),
            ("tech_area", stage.tech_area.clone()),
            ("trl", level(stage.trl)),
        ]));
    }
    for input in &dataset.inputs {
        let thing = Thing::new(Kind::Input, &input.id, &input.label, source(input.source));
        let stage = input.stage.filter(|_| !input.is_stage_derived);
        let stage = stage.map_or("", |stage| known.one(&dataset.stages[stage].id)).to_owned();
        let family = input.family.map_or("", |family| &dataset.families[family].published_id);
        things.push(thing.said([
            ("description", all(&input.description)),
            ("kind", input.kind.code().to_owned()),
            ("layer", layer(input.layer)),
            ("stage", stage),
            ("family", family.to_owned()),
            ("scope", scope(input.scope)),
            ("tech_area", input.tech_area.clone()),
            ("trl", level(input.trl)),
        ]));
    }
    for one in &dataset.dependencies {
        let (from, to) = (&dataset.inputs[one.from], &dataset.inputs[one.to]);
        let id = format!("{};{};{}", known.one(&from.id), known.one(&to.id), one.relation.code());
        let thing = Thing::new(Kind::Dependency, &id, &Text::default(), source(one.source));
        things.push(thing.said([
            ("essentiality", one.essentiality.code().to_owned()),
            ("weight_basis", one.weight_basis.clone()),
        ]));
    }
    suppliers_and_sources(dataset, things);
}

fn suppliers_and_sources(dataset: &Dataset, things: &mut Vec<Thing>) {
    for supplier in &dataset.suppliers {
        let thing = Thing::new(Kind::Supplier, &supplier.id, &supplier.label, "");
        things.push(thing.said([
            ("kind", supplier.kind.code().to_owned()),
            ("iso3", supplier.country.clone().unwrap_or_default()),
        ]));
    }
    for source in &dataset.sources {
        let label = Text::new("", &source.title);
        things.push(
            Thing::new(Kind::Source, &source.id, &label, "")
                .said([
                    ("publisher", source.publisher.clone()),
                    ("url", source.url.clone()),
                    ("version", source.version.clone()),
                    ("licence", source.licence.clone()),
                    ("method", source.method.clone()),
                    ("table", source.table.clone()),
                ])
                .dated([("published", source.published.clone())]),
        );
    }
}
