//! Wire rows → the model: words become types, ids become references, and everything between
//! rows is checked: duplicates, dangling ids, loops, sums. The same for every layout.

mod about;
mod action;
mod dependencies;
mod editions;
mod inputs;
mod lookalikes;
mod loops;
mod records;
mod shares;
mod stages;
mod sums;
mod suppliers;
mod supply;

use std::collections::BTreeMap;

use crate::base::diagnostic::Report;
use crate::base::order;
use crate::base::table::Key;
use crate::intake::codes::{self, NOTHING};
use crate::intake::nearest::nearest;
use crate::model::dataset::{Dataset, Parts};
use crate::model::marking::Marking;
use crate::model::record::Subject;
use crate::model::text::Text;
use crate::model::{SourceIdx, SupplierIdx};
use crate::wire::package::{Origin, Package};

/// The dataset of a package, or `None` when `report` refuses it.
pub fn build(package: &Package, marking: Marking, report: &mut Report) -> Option<Dataset> {
    let mut builder = Builder::new(package, report);
    if builder.has_too_many_nodes() {
        return None;
    }
    builder.read_sources();
    builder.read_nodes();
    builder.read_dependencies();
    loops::check(&builder.parts, package, builder.report);
    stages::derive(&mut builder.parts);
    builder.read_families();
    builder.read_suppliers();
    builder.report_lookalikes();
    builder.read_editions();
    builder.read_records();
    builder.read_indicators();
    builder.read_action();
    builder.read_about(marking);
    supply::check(&builder.parts, package, builder.report);
    let parts = builder.parts;
    (!report.is_refused()).then(|| Dataset::new(parts))
}

/// The model in the making, with what is needed to resolve ids.
struct Builder<'a> {
    package: &'a Package,
    report: &'a mut Report,
    parts: Parts,
    languages: Vec<String>,
    subjects: BTreeMap<&'a str, Subject>,
    suppliers: BTreeMap<&'a str, SupplierIdx>,
    sources: BTreeMap<&'a str, SourceIdx>,
}

impl<'a> Builder<'a> {
    fn new(package: &'a Package, report: &'a mut Report) -> Self {
        Self {
            package,
            report,
            parts: Parts::default(),
            languages: about::languages(package),
            subjects: BTreeMap::new(),
            suppliers: BTreeMap::new(),
            sources: BTreeMap::new(),
        }
    }

    /// A text with its languages in the order of the dataset; ones the dataset does not list
    /// come last.
    fn text(&self, words: &[(String, String)]) -> Text {
        let mut sorted: Vec<&(String, String)> = words.iter().collect();
        order::sort_by_key(&mut sorted, |(tag, _)| {
            self.languages.iter().position(|l| l == tag).unwrap_or(usize::MAX)
        });
        sorted.into_iter().fold(Text::default(), |text, (tag, words)| text.with(tag, words))
    }

    /// A name, which falls back to the id after a finding.
    fn label(
        &mut self,
        words: &[(String, String)],
        id: &str,
        origin: &Origin,
        column: &'static str,
    ) -> Text {
        let text = self.text(words);
        if !text.is_empty() {
            return text;
        }
        let place = origin.place(self.package.column(column));
        codes::NAME_EMPTY.at(place).found(id).report(self.report);
        Text::new(self.languages.first().map_or("en", String::as_str), id)
    }

    /// The source of this id. A missing or unknown one is an error; the first source then
    /// stands in, in a dataset that will not be used.
    fn source(&mut self, id: &str, origin: &Origin, column: &'static str) -> SourceIdx {
        if let Some(source) = self.sources.get(id) {
            return *source;
        }
        let place = origin.place(self.package.column(column));
        if id.is_empty() {
            codes::SOURCE_MISSING.at(place).report(self.report);
        } else {
            let near = self.near(|builder| nearest(id, builder.sources.keys().copied()));
            let finding = codes::ID_DANGLING.at(place).found(id);
            finding.with("table", "sources").with("near", near).report(self.report);
        }
        SourceIdx::from_position(0)
    }

    /// The stage or input of this id, or `None` after a finding.
    fn subject(&mut self, id: &str, origin: &Origin, column: &'static str) -> Option<Subject> {
        if let Some(subject) = self.subjects.get(id) {
            return Some(*subject);
        }
        let near = self.near(|builder| nearest(id, builder.subjects.keys().copied()));
        let finding = codes::ID_DANGLING.at(origin.place(self.package.column(column))).found(id);
        let table = if self.package.format == "eto-tables" { "inputs" } else { "nodes" };
        finding.with("table", table).with("near", near).report(self.report);
        None
    }

    /// The name that a dangling id is most likely a misspelling of; looked for only as long as
    /// findings are listed, since it means comparing with every id.
    fn near(&self, find: impl Fn(&Self) -> Option<&str>) -> String {
        if self.report.errors() >= Report::LISTED {
            return NOTHING.to_owned();
        }
        find(self).unwrap_or(NOTHING).to_owned()
    }
}
