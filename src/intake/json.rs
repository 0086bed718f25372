//! JSON text → values and tables. Knows no layout.

use std::sync::Arc;

use serde_json::{Map, Value};

use crate::base::diagnostic::{Place, Report};
use crate::intake::csv::Record;
use crate::intake::open::DataFile;
use crate::intake::sheet::Sheet;
use crate::intake::{codes, encoding, marking};

/// The value of a JSON file, or `None` after a finding with the line of the fault.
pub fn parse(file: &DataFile, report: &mut Report) -> Option<Value> {
    let text = encoding::decode(&file.name, &file.bytes, report)?;
    // Values take far more room than their text; every one begins after one of these signs.
    let values = text.bytes().filter(|byte| matches!(byte, b',' | b'[' | b'{')).count();
    if values > file.limits.cells {
        let finding = codes::CELLS_TOO_MANY.at(Place::file(&file.name));
        finding.with("limit", file.limits.cells).report(report);
        return None;
    }
    match serde_json::from_slice(text.as_bytes()) {
        Ok(value) => {
            marking::of_json(&file.name, &value, report);
            Some(value)
        }
        Err(error) => {
            let place = Place::row(&file.name, error.line() as u64);
            let found = text.lines().nth(error.line().saturating_sub(1)).unwrap_or_default();
            codes::JSON_BROKEN.at(place).found(found).report(report);
            None
        }
    }
}

/// The place of a value by its JSON pointer.
#[must_use]
pub fn place(file: &str, pointer: &str) -> Place {
    Place { column: Some(pointer.to_owned()), ..Place::file(file) }
}

/// A list of objects, or of lists of which the first is the header, as a table.
pub fn sheet(file: &DataFile, pointer: &str, data: &Value, report: &mut Report) -> Option<Sheet> {
    let (file, limits) = (file.name.as_str(), &file.limits);
    let Some(items) = data.as_array() else {
        let finding = codes::JSON_SHAPE.at(place(file, pointer));
        finding.with("expected", "a list of rows").report(report);
        return None;
    };
    if items.len() > limits.rows {
        let finding = codes::ROWS_TOO_MANY.at(place(file, pointer));
        finding.with("limit", limits.rows).report(report);
        return None;
    }
    let mut sheet =
        Sheet { file: Arc::from(file), pointer: Some(pointer.to_owned()), ..Sheet::default() };
    for (position, item) in items.iter().enumerate() {
        match item {
            Value::Object(members) => {
                add_object(&mut sheet, position, members, limits.columns, report);
            }
            Value::Array(cells) if position == 0 => {
                sheet.header = cells.iter().map(plain).collect();
            }
            Value::Array(cells) => {
                let mut cells: Vec<String> = cells.iter().map(plain).collect();
                cells.resize(sheet.header.len(), String::new());
                sheet.records.push(Record { row: position as u64, cells });
            }
            _ => {
                let finding = codes::JSON_SHAPE.at(place(file, &format!("{pointer}/{position}")));
                finding.with("expected", "an object").report(report);
            }
        }
    }
    let width = sheet.header.len();
    for record in &mut sheet.records {
        record.cells.resize(width, String::new());
    }
    marking::of_columns(&sheet, report);
    Some(sheet)
}

fn add_object(
    sheet: &mut Sheet,
    position: usize,
    members: &Map<String, Value>,
    most: usize,
    report: &mut Report,
) {
    let mut cells = vec![String::new(); sheet.header.len()];
    for (name, value) in members {
        let column = sheet.position(name).or_else(|| {
            sheet.header.push(name.clone());
            (sheet.header.len() <= most).then(|| sheet.header.len() - 1)
        });
        let Some(column) = column else { continue };
        let is_id = name == "id" || name.ends_with("_id");
        if (is_id && !value.is_string() && !value.is_null()) || is_nested(value) {
            let pointer = sheet.pointer.clone().unwrap_or_default();
            let place = place(&sheet.file, &format!("{pointer}/{position}/{name}"));
            let finding = codes::JSON_TYPE.at(place).found(&value.to_string());
            finding.with("expected", "a text").report(report);
        }
        cells.resize(cells.len().max(column + 1), String::new());
        if let Some(cell) = cells.get_mut(column) {
            *cell = plain(value);
        }
    }
    sheet.records.push(Record { row: position as u64, cells });
}

fn is_nested(value: &Value) -> bool {
    value.is_object()
}

/// A value as the cell of a table.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.trim().to_owned(),
        // Never in exponent notation, which the grammar of numbers does not know.
        Value::Number(number) => {
            number.as_f64().map_or_else(|| number.to_string(), |number| number.to_string())
        }
        other => other.to_string(),
    }
}
