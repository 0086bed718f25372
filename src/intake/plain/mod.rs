//! A plain set of nodes, edges and shares → wire rows. Headers are matched tolerantly
//! (`from`/`source`, `node`/`id`, `supplier`/`country`), since such tables come from
//! spreadsheets and graph tools; what a column is taken for is documented in
//! `docs/data-format.md`.

mod columns;
pub mod json;
mod rows;

use crate::base::diagnostic::{Place, Report};
use crate::intake::open::{self, Content, DataFile};
use crate::intake::sheet::Sheet;
use crate::intake::{Reading, codes, finish};
use crate::model::marking::Marking;
use crate::wire::descriptor::{Descriptor, Sdp};
use crate::wire::package::{Origin, Package, Row, Source};
use columns::Part;
pub use columns::part_of;

/// Name of the layout.
pub const FORMAT: &str = "plain-tables";

/// Whether a header is that of one of the tables.
#[must_use]
pub fn is_told_by(header: &[String]) -> bool {
    matches!(part_of(header), Some(Part::Edges))
}

/// Reads the tables among `files`.
pub fn read(files: &[DataFile], mut report: Report) -> Reading {
    let mut parts = Parts::default();
    for file in files.iter().filter(|file| file.content == Content::Table) {
        let Some(sheet) = open::sheet(file, &mut report) else { continue };
        let Some(part) = part_of(&sheet.header) else {
            let finding = codes::TABLE_UNKNOWN.at(Place::file(&file.name));
            finding.found(&file.name).report(&mut report);
            continue;
        };
        parts.put(part, sheet, &mut report);
    }
    if report.is_refused() {
        return Reading { report, ..Reading::default() };
    }
    let name = files.first().map_or("", |file| &file.name);
    let name = name.split('/').next().unwrap_or(name);
    let package = Package {
        descriptor: descriptor(name.split('.').next().unwrap_or(name), "en"),
        ..Package::default()
    };
    parts.read(package, Marking::Unmarked, report)
}

fn descriptor(name: &str, language: &str) -> Descriptor {
    Descriptor {
        name: crate::base::fold::fold_words(name).replace(' ', "-"),
        title: name.to_owned(),
        sdp: Some(Sdp { languages: vec![language.to_owned()], ..Sdp::default() }),
        ..Descriptor::default()
    }
}

/// The tables of a set by their part.
#[derive(Debug, Default)]
struct Parts {
    sheets: Vec<(Part, Sheet)>,
}

impl Parts {
    fn put(&mut self, part: Part, sheet: Sheet, report: &mut Report) {
        if let Some(first) = self.get(part) {
            let finding = codes::TABLE_TWICE.at(Place::file(&sheet.file));
            let finding = finding.with("table", part.name());
            finding.with("other", first.file.to_string()).report(report);
        } else {
            self.sheets.push((part, sheet));
        }
    }

    fn get(&self, part: Part) -> Option<&Sheet> {
        self.sheets.iter().find(|(other, _)| *other == part).map(|(_, sheet)| sheet)
    }

    /// The rows of all tables, added to `package`.
    fn read(&self, package: Package, marking: Marking, mut report: Report) -> Reading {
        let mut package = Package { format: FORMAT, ..package };
        for (part, sheet) in &self.sheets {
            let source = Source {
                id: part.name().to_owned(),
                title: sheet.file.to_string(),
                table: sheet.file.to_string(),
                ..Source::default()
            };
            package.sources.push(Row::new(Origin::default(), source));
            package.naming.extend(columns::naming(*part, sheet));
        }
        if let Some(sheet) = self.get(Part::Stages) {
            rows::read_stages(sheet, &mut package, &mut report);
        }
        match self.get(Part::Nodes) {
            Some(sheet) => rows::read_nodes(sheet, &mut package, &mut report),
            None => {
                let edges = self.get(Part::Edges);
                edges.into_iter().for_each(|edges| rows::nodes_of_edges(edges, &mut package));
            }
        }
        if let Some(sheet) = self.get(Part::Edges) {
            rows::read_edges(sheet, &mut package, &mut report);
        }
        if let Some(sheet) = self.get(Part::Suppliers) {
            rows::read_suppliers(sheet, &mut package, &mut report);
        }
        if let Some(sheet) = self.get(Part::Shares) {
            rows::read_shares(sheet, &mut package, &mut report);
        }
        let sheets: Vec<&Sheet> = self.sheets.iter().map(|(_, sheet)| sheet).collect();
        finish(&package, &sheets, marking, report)
    }
}
