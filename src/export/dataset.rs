//! A dataset → the files of a Strategic Dependency Package, or one JSON file. The form is
//! canonical: reading the files and writing them again gives the same bytes. Columns that
//! would be empty and bounds that follow from the rounding of their source are left out.

use serde::Serialize;
use serde_json::ser::{PrettyFormatter, Serializer};

use crate::base::archive::SourceFile;
use crate::base::digest::Digest;
use crate::export::sheet::Sheet;
use crate::export::{descriptor, sheet, tables};
use crate::model::dataset::{About, Dataset, Parts};
use crate::model::marking::Marking;
use crate::wire::descriptor::{Descriptor, FILE_NAME, Resource};

/// The files of a package, the descriptor first.
#[must_use]
pub fn to_package(dataset: &Dataset) -> Vec<SourceFile> {
    let sheets = tables::of(dataset);
    let mut files = Vec::new();
    let mut resources = Vec::new();
    for sheet in &sheets {
        let bytes = sheet.csv().into_bytes();
        resources.push(Resource {
            path: Some(format!("{}.csv", sheet.spec.name)),
            format: "csv".to_owned(),
            mediatype: "text/csv".to_owned(),
            encoding: "utf-8".to_owned(),
            bytes: Some(bytes.len() as u64),
            hash: Some(format!("sha256:{}", Digest::of(&bytes).hex())),
            ..resource(sheet, &sheets)
        });
        files.push(SourceFile { name: format!("{}.csv", sheet.spec.name), bytes });
    }
    let descriptor = Descriptor { resources, ..descriptor::of(dataset) };
    files.insert(0, SourceFile { name: FILE_NAME.to_owned(), bytes: json(&descriptor) });
    files
}

/// The single-file form: the descriptor with the rows inside.
#[must_use]
pub fn to_json(dataset: &Dataset) -> Vec<u8> {
    let sheets = tables::of(dataset);
    let resources = sheets
        .iter()
        .map(|sheet| Resource { data: Some(sheet.data()), ..resource(sheet, &sheets) });
    json(&Descriptor { resources: resources.collect(), ..descriptor::of(dataset) })
}

/// The same dataset marked PUBLIC, for those who may publish it.
#[must_use]
pub fn marked_public(dataset: &Dataset) -> Dataset {
    let parts: Parts = (**dataset).clone();
    let about = About { marking: Marking::Public, ..parts.about };
    Dataset::new(Parts { about, ..parts })
}

fn resource(sheet: &Sheet, sheets: &[Sheet]) -> Resource {
    let is_written = |name: &str| sheets.iter().any(|other| other.spec.name == name);
    Resource {
        name: sheet.spec.name.to_owned(),
        kind: "table".to_owned(),
        schema: sheet::schema(sheet, is_written),
        ..Resource::default()
    }
}

/// `value` as JSON, indented by one space, so that a change is a readable difference.
pub fn json<T: Serialize>(value: &T) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut bytes, PrettyFormatter::with_indent(b" "));
    // Writing plain data into memory does not fail.
    let is_written = value.serialize(&mut serializer).is_ok();
    debug_assert!(is_written, "plain data is always JSON");
    bytes.push(b'\n');
    bytes
}
