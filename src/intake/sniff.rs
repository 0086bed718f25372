//! Which layout a set of files has, by what stands in them: a descriptor, or the headers of
//! the tables. Names are only a help where contents do not decide.

use crate::base::diagnostic::{Place, Report};
use crate::intake::open::{self, Content, DataFile};
use crate::intake::readiness::{guide, tree};
use crate::intake::roles::Role;
use crate::intake::{codes, crm, eto, mermaid, plain};
use crate::wire::descriptor;
use crate::wire::tables::TableSpec;

/// A layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// A package; its descriptor is the file at this position.
    Package(usize),
    /// The tables of a package without a descriptor.
    PackageTables,
    /// The tables of the Emerging Technology Observatory.
    Eto,
    /// The tables of the EU study on critical raw materials.
    Crm,
    /// A plain set of tables.
    Plain,
    /// A plain set in one JSON file, at this position.
    PlainJson(usize),
    /// A chart in the words of Mermaid, in the file at this position.
    Mermaid(usize),
    /// A table of technologies with readiness levels by year, in the file at this position.
    Guide(usize),
    /// A tree of technologies in one JSON file, at this position.
    Tree(usize),
    /// None that is known.
    Unknown,
}

/// The layout of `files`.
#[must_use]
pub fn layout(files: &[DataFile]) -> Layout {
    if let Some(position) = descriptor_of(files) {
        return Layout::Package(position);
    }
    let is_table = |file: &&DataFile| file.content == Content::Table;
    let is_chart = |file: &DataFile| is_table(&file) && mermaid::is_told_by(file);
    if let Some(position) = files.iter().position(is_chart) {
        return Layout::Mermaid(position);
    }
    let headers: Vec<Vec<String>> = files.iter().filter(is_table).map(open::header).collect();
    let any = |test: &dyn Fn(&[String]) -> bool| headers.iter().any(|header| test(header));
    if any(&is_package_table) {
        Layout::PackageTables
    } else if any(&|header| eto::ROLES.iter().any(|role| role.is_told_by(header))) {
        Layout::Eto
    } else if any(&crm::is_told_by) {
        Layout::Crm
    } else if any(&plain::is_told_by) {
        Layout::Plain
    } else if let Some(position) =
        files.iter().position(|file| is_table(&file) && guide::is_told_by(&open::header(file)))
    {
        Layout::Guide(position)
    } else {
        json_of(files).map_or(Layout::Unknown, |position| {
            let is_tree = files.get(position).is_some_and(|file| tree::is_told_by(&file.bytes));
            if is_tree { Layout::Tree(position) } else { Layout::PlainJson(position) }
        })
    }
}

/// The only JSON file, when there is nothing else.
fn json_of(files: &[DataFile]) -> Option<usize> {
    match files {
        [only] if only.content == Content::Json => Some(0),
        _ => None,
    }
}

/// The descriptor: the file of that name nearest to the top, or the only JSON file with
/// resources.
fn descriptor_of(files: &[DataFile]) -> Option<usize> {
    let is_named = |file: &DataFile| {
        file.name.rsplit('/').next().is_some_and(|name| name == descriptor::FILE_NAME)
    };
    let json = || files.iter().enumerate().filter(|(_, file)| file.content == Content::Json);
    let named = json().filter(|(_, file)| is_named(file));
    named
        .min_by_key(|(_, file)| file.name.split('/').count())
        .or_else(|| json().find(|(_, file)| mentions(&file.bytes, b"\"resources\"")))
        .map(|(position, _)| position)
}

fn mentions(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// Whether a sheet of this name and header is a table of any layout, rather than a note.
#[must_use]
pub fn is_table(name: &str, header: &[String]) -> bool {
    let is_eto =
        |role: &Role| role.is_told_by(header) || role.resembles(header) || role.is_named_by(name);
    TableSpec::named(name).is_some()
        || TableSpec::all().any(|spec| spec.is_told_by(header))
        || eto::ROLES.iter().any(is_eto)
        || crm::is_told_by(header)
        || guide::is_told_by(header)
        || plain::part_of(header).is_some()
}

fn is_package_table(header: &[String]) -> bool {
    let has = |column: &str| header.iter().any(|name| name == column);
    (has("node_id") && has("kind"))
        || (has("from_id") && has("to_id"))
        || (has("node_id") && has("supplier_id"))
        || (has("measure_id") && has("label_en"))
        || (has("item_id") && (has("lane") || has("start")))
}

/// Says why no layout was recognised.
pub fn explain(files: &[DataFile], report: &mut Report) {
    for file in files {
        match file.content {
            Content::Json => {
                open_json(file, report);
            }
            _ => drop(open::sheet(file, report)),
        }
    }
    if !report.is_refused() {
        let file = files.first().map_or("", |file| &file.name);
        codes::NO_DATASET.at(Place::file(file)).report(report);
    }
}

fn open_json(file: &DataFile, report: &mut Report) {
    crate::intake::json::parse(file, report);
}
