//! Bytes → a checked dataset and a report of findings.
//!
//! [`read`] is the front door. Files are opened (archives unpacked, limits kept), the layout
//! is recognised by its contents, the reader of that layout makes wire rows, and one set of
//! checks builds the model from them. Nothing here panics on any bytes, fetches anything or
//! guesses: what is uncertain is a finding with its place.

pub mod build;
pub mod cell;
pub mod codes;
pub mod crm;
pub mod csv;
pub mod differences;
pub mod encoding;
pub mod eto;
mod further;
pub mod json;
pub mod limits;
pub mod manifest;
pub mod marking;
pub mod mermaid;
pub mod nearest;
pub mod open;
pub mod package;
pub mod plain;
pub mod readiness;
pub mod roles;
pub mod sdp;
pub mod sheet;
mod single;
pub mod sniff;
pub mod story;
pub mod tally;
pub mod text;
pub mod trade;
pub mod workbook;

pub use crate::base::archive::SourceFile;

use crate::base::diagnostic::{Diagnostic, Place, Report};
use crate::intake::limits::{Limits, TradeLimits};
use crate::intake::open::DataFile;
use crate::intake::roles::{Role, Sheets};
use crate::intake::sheet::Sheet;
use crate::intake::sniff::Layout;
use crate::intake::tally::Tally;
use crate::model::dataset::Dataset;
use crate::model::marking::Marking;
use crate::wire::package::Package;

/// What became of the files.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reading {
    /// The dataset; `None` when it is refused.
    pub dataset: Option<Dataset>,
    /// What was found.
    pub report: Report,
    /// What was read.
    pub tally: Tally,
}

/// Reads a dataset in any layout that is known: a Strategic Dependency Package (as files, as
/// an archive or as one JSON file), the tables of the Emerging Technology Observatory, those
/// of the EU study on critical raw materials, a plain set of nodes, edges and shares, a chart in
/// the words of Mermaid, or a table or tree of technologies with readiness levels.
#[must_use]
pub fn read(files: Vec<SourceFile>) -> Reading {
    read_within(files, Limits::STANDARD)
}

/// Reads a dataset like [`read`], within limits of one's own.
#[must_use]
pub fn read_within(files: Vec<SourceFile>, limits: Limits) -> Reading {
    mute(read_any(files, limits))
}

/// Reads a Strategic Dependency Package as a site ships it: the descriptor first, then its
/// tables, as files. What it finds is what [`read`] finds; other layouts, archives and lists
/// of digests it does not know, so that the app can start without their readers.
#[must_use]
pub fn read_package(files: Vec<SourceFile>) -> Reading {
    let mut report = Report::default();
    let files = open::plain_files(files, Limits::STANDARD, &mut report);
    if report.is_refused() {
        return Reading { report, ..Reading::default() };
    }
    mute(package::read(&files, 0, report))
}

/// When the dataset must not be shown, other findings would quote what must not be shown.
fn mute(reading: Reading) -> Reading {
    if reading.report.refusals().is_empty() {
        return reading;
    }
    let mut report = Report::default();
    for refusal in reading.report.refusals() {
        // A text in a marking column is one marking, and not two.
        let is_same =
            |other: &Diagnostic| (other.code, &other.place) == (refusal.code, &refusal.place);
        if !report.refusals().iter().any(is_same) {
            report.refuse(refusal.clone());
        }
    }
    Reading { report, ..Reading::default() }
}

fn read_any(files: Vec<SourceFile>, limits: Limits) -> Reading {
    if files.iter().any(|file| trade::is_trade(&file.bytes)) {
        return trade::read(trade::gather(&files, TradeLimits::STANDARD));
    }
    let mut report = Report::default();
    let mut files = open::files(files, limits, &mut report);
    manifest::check(&mut files, &mut report);
    if report.is_refused() {
        return Reading { report, ..Reading::default() };
    }
    let headers = workbook::headers(&files);
    let mut reading = read_layout(&files, report);
    workbook::locate(&headers, &mut reading.report);
    reading
}

fn read_layout(files: &[DataFile], mut report: Report) -> Reading {
    match sniff::layout(files) {
        Layout::Package(descriptor) => package::read(files, descriptor, report),
        Layout::PackageTables => package::read_tables(files, report),
        Layout::Eto => read_roles(files, &eto::ROLES, report, |sheets, report| {
            (eto::read(sheets, report), Marking::Unmarked)
        }),
        Layout::Crm => {
            let tables = files.iter().filter(|file| file.content == open::Content::Table);
            let sheets = tables.filter_map(|file| open::sheet(file, &mut report)).collect();
            if report.is_refused() {
                return Reading { report, ..Reading::default() };
            }
            crm::read(sheets, report)
        }
        Layout::Plain => plain::read(files, report),
        Layout::Mermaid(position) => {
            report_others(files, position, &mut report);
            files.get(position).map_or_else(Reading::default, |file| mermaid::read(file, report))
        }
        Layout::Guide(position) => {
            report_others(files, position, &mut report);
            match files.get(position).and_then(|file| open::sheet(file, &mut report)) {
                Some(sheet) => readiness::guide::read(&sheet, report),
                None => Reading { report, ..Reading::default() },
            }
        }
        Layout::Tree(position) => files
            .get(position)
            .map_or_else(Reading::default, |file| readiness::tree::read(file, report)),
        Layout::PlainJson(position) => match files.get(position) {
            Some(file) => plain::json::read(file, report),
            None => Reading { report, ..Reading::default() },
        },
        Layout::Unknown => {
            sniff::explain(files, &mut report);
            Reading { report, ..Reading::default() }
        }
    }
}

/// Reports the files that a layout of one file has no use for.
fn report_others(files: &[DataFile], position: usize, report: &mut Report) {
    for (_, file) in files.iter().enumerate().filter(|(other, _)| *other != position) {
        codes::TABLE_UNKNOWN.at(Place::file(&file.name)).found(&file.name).report(report);
    }
}

/// Reads a layout of several tables.
fn read_roles(
    files: &[DataFile],
    roles: &'static [Role],
    mut report: Report,
    reader: impl Fn(&Sheets, &mut Report) -> (Package, Marking),
) -> Reading {
    let tables = files.iter().filter(|file| file.content == open::Content::Table);
    let sheets = tables.filter_map(|file| open::sheet(file, &mut report)).collect();
    // A table that cannot be opened must not be reported as missing as well.
    if report.is_refused() {
        return Reading { report, ..Reading::default() };
    }
    let sheets = Sheets::assign(sheets, roles, &mut report);
    if report.is_refused() {
        return Reading { report, ..Reading::default() };
    }
    let (package, marking) = reader(&sheets, &mut report);
    let sheets: Vec<&Sheet> = sheets.all().map(|(_, sheet)| sheet).collect();
    finish(&package, &sheets, marking, report)
}

/// Builds the dataset and counts what was read.
fn finish(package: &Package, sheets: &[&Sheet], marking: Marking, mut report: Report) -> Reading {
    let tally = Tally::of(package, sheets, &[]);
    let is_plan = package.further.iter().any(|row| package::PLANS.contains(&row.table));
    let is_bare = package.nodes.iter().all(|node| node.kind == "stage");
    if is_bare && !is_plan && !report.is_refused() {
        let file = package.nodes.first().map_or("", |row| &row.origin.file);
        codes::ROWS_NONE.at(Place::file(file)).with("table", "nodes").report(&mut report);
    }
    let dataset = build::build(package, marking, &mut report);
    Reading { dataset, report, tally }
}
