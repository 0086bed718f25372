//! A Strategic Dependency Package, as files or as one JSON file, → wire rows. Follows the
//! descriptor: which tables there are, where, and with which digest.

use std::sync::Arc;

use crate::base::diagnostic::{Place, Report};
use crate::base::digest::Digest;
use crate::intake::open::{self, Content, DataFile};
use crate::intake::sheet::Sheet;
use crate::intake::{Reading, codes, finish, json, marking, sdp};
use crate::wire::descriptor::{Descriptor, Resource};
use crate::wire::package::{Origin, Package, Row, Source};
use crate::wire::tables::TableSpec;

/// Name of the layout.
pub const FORMAT: &str = "sdp";

/// Tables without which there is no map; a plan may come without one.
const REQUIRED: [&str; 2] = ["nodes", "edges"];

/// Tables that make a dataset without a map.
pub const PLANS: [&str; 2] = ["measures", "roadmap"];

/// Reads the package whose descriptor is the file at `position`.
pub fn read(files: &[DataFile], position: usize, mut report: Report) -> Reading {
    let Some(file) = files.get(position) else { return Reading::default() };
    let Some(descriptor) = descriptor(file, &mut report) else {
        return Reading { report, ..Reading::default() };
    };
    let marking = marking::of_package(&descriptor.sdp(), &file.name, &mut report);
    let mut tables: Vec<(&'static TableSpec, Sheet)> = Vec::new();
    for (number, resource) in descriptor.resources.iter().enumerate() {
        let Some(spec) = TableSpec::named(&resource.name) else {
            let place = json::place(&file.name, &format!("/resources/{number}/name"));
            codes::TABLE_UNKNOWN.at(place).found(&resource.name).report(&mut report);
            continue;
        };
        let sheet = sheet(files, file, number, resource, &mut report);
        tables.extend(sheet.map(|sheet| (spec, sheet)));
    }
    let package = Package {
        descriptor: Descriptor { resources: Vec::new(), ..descriptor },
        descriptor_file: Arc::from(file.name.as_str()),
        ..Package::default()
    };
    read_sheets(package, &tables, marking, report)
}

/// Reads the tables of a package that has no descriptor, recognised by their columns.
pub fn read_tables(files: &[DataFile], mut report: Report) -> Reading {
    let mut tables: Vec<(&'static TableSpec, Sheet)> = Vec::new();
    for file in files.iter().filter(|file| file.content == Content::Table) {
        let Some(sheet) = open::sheet(file, &mut report) else { continue };
        match spec_of(&sheet) {
            Some(spec) => tables.push((spec, sheet)),
            None => {
                let finding = codes::TABLE_UNKNOWN.at(Place::file(&file.name));
                finding.found(&file.name).report(&mut report);
            }
        }
    }
    codes::MARKING_MISSING.at(Place::default()).report(&mut report);
    let marking = crate::model::marking::Marking::Unmarked;
    read_sheets(Package::default(), &tables, marking, report)
}

/// The table that most of the columns of a sheet belong to.
fn spec_of(sheet: &Sheet) -> Option<&'static TableSpec> {
    let name = sheet.file.rsplit('/').next().unwrap_or(&sheet.file);
    let by_name = TableSpec::named(name.split('.').next().unwrap_or(name));
    let known = |spec: &TableSpec| {
        sheet.header.iter().filter(|column| spec.column(column).is_some()).count()
    };
    let has_key = |spec: &&'static TableSpec| spec.is_told_by(&sheet.header);
    let by_columns = TableSpec::all().filter(has_key).max_by_key(|spec| known(spec));
    by_name.filter(has_key).or(by_columns).or(by_name)
}

fn descriptor(file: &DataFile, report: &mut Report) -> Option<Descriptor> {
    let value = json::parse(file, report)?;
    match serde_json::from_value(value) {
        Ok(descriptor) => Some(descriptor),
        Err(error) => {
            let finding = codes::JSON_SHAPE.at(Place::file(&file.name));
            finding.with("expected", error.to_string()).report(report);
            None
        }
    }
}

/// The table of a resource: from its inline rows, or from the file at its path.
fn sheet(
    files: &[DataFile],
    descriptor: &DataFile,
    number: usize,
    resource: &Resource,
    report: &mut Report,
) -> Option<Sheet> {
    if let Some(data) = &resource.data {
        let pointer = format!("/resources/{number}/data");
        return json::sheet(descriptor, &pointer, data, report);
    }
    let place = json::place(&descriptor.name, &format!("/resources/{number}/path"));
    let path = resource.path.as_deref().unwrap_or_default();
    let is_outside = path.is_empty()
        || path.starts_with('/')
        || path.contains([':', '\\'])
        || path.split('/').any(|part| part == "..");
    if is_outside {
        codes::PATH_OUTSIDE.at(place).found(path).report(report);
        return None;
    }
    let folder = descriptor.name.rsplit_once('/').map_or("", |(folder, _)| folder);
    let name = if folder.is_empty() { path.to_owned() } else { format!("{folder}/{path}") };
    let Some(file) = files.iter().find(|file| file.name == name) else {
        codes::FILE_MISSING.at(place).found(path).report(report);
        return None;
    };
    if let Some(stated) = resource.hash.as_deref() {
        let digest = Digest::of(&file.bytes);
        if !digest.is_written(stated) {
            let stated = stated.strip_prefix("sha256:").unwrap_or(stated);
            let expected: String = stated.chars().take(12).collect();
            let finding = codes::HASH_DIFFERS.at(Place::file(&file.name));
            finding.found(&digest.short()).with("expected", expected).report(report);
            return None;
        }
    }
    open::sheet(file, report)
}

fn read_sheets(
    package: Package,
    tables: &[(&'static TableSpec, Sheet)],
    marking: crate::model::marking::Marking,
    mut report: Report,
) -> Reading {
    if report.is_refused() {
        return Reading { report, ..Reading::default() };
    }
    let mut package = Package { format: FORMAT, ..package };
    let is_there = |name: &str| tables.iter().any(|(spec, _)| spec.name == name);
    let is_plan = PLANS.into_iter().any(is_there);
    for name in REQUIRED.into_iter().filter(|_| !is_plan) {
        if !is_there(name) {
            let columns = TableSpec::named(name).map_or(String::new(), |spec| spec.key.join(", "));
            let finding = codes::TABLE_MISSING.at(Place::file(&package.descriptor_file));
            finding.with("table", name).with("columns", columns).report(&mut report);
        }
    }
    for (position, (spec, sheet)) in tables.iter().enumerate() {
        let first = tables.iter().take(position).find(|(other, _)| other.name == spec.name);
        if let Some((_, first)) = first {
            let finding = codes::TABLE_TWICE.at(Place::file(&sheet.file));
            let finding = finding.with("table", spec.name);
            finding.with("other", first.file.to_string()).report(&mut report);
            continue;
        }
        sdp::read_table(spec, sheet, &mut package, &mut report);
    }
    if package.descriptor_file.is_empty() {
        supplement(&mut package, tables);
    }
    let sheets: Vec<&Sheet> = tables.iter().map(|(_, sheet)| sheet).collect();
    finish(&package, &sheets, marking, report)
}

/// Without a descriptor there may be no sources either; the tables themselves then stand in.
fn supplement(package: &mut Package, tables: &[(&'static TableSpec, Sheet)]) {
    if tables.iter().any(|(spec, _)| spec.name == "sources") {
        return;
    }
    let source = Source {
        id: "FILES".to_owned(),
        title: "The files that were opened".to_owned(),
        ..Source::default()
    };
    package.sources.push(Row::new(Origin::default(), source));
    let fill = |id: &mut String| {
        if id.is_empty() {
            "FILES".clone_into(id);
        }
    };
    package.nodes.iter_mut().for_each(|row| fill(&mut row.item.source));
    package.edges.iter_mut().for_each(|row| fill(&mut row.item.source));
    package.shares.iter_mut().for_each(|row| fill(&mut row.item.source));
    package.indicators.iter_mut().for_each(|row| fill(&mut row.item.source));
}
