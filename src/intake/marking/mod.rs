//! Handling markings. A dataset is refused as a whole when any part of it is marked above
//! PUBLIC or TLP:CLEAR: leaving out the marked row would hide that a leak happened. What was
//! found is never repeated in a finding.

pub mod phrases;
mod terms;

use crate::base::diagnostic::{Place, Report};
use crate::base::fold::fold_words;
use crate::intake::csv::Record;
use crate::intake::sheet::Sheet;
use crate::intake::{codes, json};
use crate::model::marking::Marking;
use crate::wire::descriptor::Sdp;
use serde_json::Value;

/// Whether a classification allows a dataset to be opened: only `PUBLIC` does.
#[must_use]
pub fn accepts_classification(label: &str) -> bool {
    label.trim().eq_ignore_ascii_case("PUBLIC")
}

/// Whether a traffic light label allows a dataset to be published: only `TLP:CLEAR` does.
/// `TLP:WHITE` is the name of TLP 1.0 and is refused as outdated.
#[must_use]
pub fn accepts_tlp(label: &str) -> bool {
    label.trim().eq_ignore_ascii_case("TLP:CLEAR")
}

/// Checks the marking that a package states of itself.
pub fn of_package(sdp: &Sdp, file: &str, report: &mut Report) -> Marking {
    let pointer = |member: &str| Place {
        file: file.to_owned(),
        column: Some(format!("/sdp/{member}")),
        ..Place::default()
    };
    if let Some(tlp) = sdp.tlp.as_deref().filter(|tlp| !tlp.trim().is_empty()) {
        check_tlp(tlp, pointer("tlp"), report);
    }
    match sdp.classification.as_deref().map(str::trim) {
        None | Some("") => {
            codes::MARKING_MISSING.at(pointer("classification")).report(report);
            Marking::Unmarked
        }
        Some(label) => {
            if !accepts_classification(label) {
                codes::MARKING_ABOVE_PUBLIC.at(pointer("classification")).report(report);
            }
            Marking::Public
        }
    }
}

/// Whether a finding says that the dataset must not be opened because of its marking.
#[must_use]
pub fn is_refusal(code: &str) -> bool {
    let refusals = [
        codes::MARKING_ABOVE_PUBLIC,
        codes::MARKING_EMPTY,
        codes::TLP_ABOVE_CLEAR,
        codes::TLP_WHITE,
    ];
    refusals.iter().any(|refusal| refusal.name == code)
}

/// Checks every cell of a table, the header and rows that do not fit it included; `place`
/// makes the place of a row, from 1, and a column, from 0.
pub fn of_records(records: &[Record], place: impl Fn(u64, usize) -> Place, report: &mut Report) {
    let mut above: Vec<&str> = Vec::new();
    for record in records {
        above.resize(above.len().max(record.cells.len()), "");
        for (column, (text, above)) in record.cells.iter().zip(&mut above).enumerate() {
            // Columns of ids and words repeat themselves from row to row.
            if *above == text.as_str() {
                continue;
            }
            *above = text;
            of_text(text, || place(record.row, column), report);
        }
    }
}

/// Checks every text in a JSON file, names of members included. Its depth is bounded by the
/// parser.
pub fn of_json(file: &str, value: &Value, report: &mut Report) {
    check_json(file, value, &mut String::new(), report);
}

fn check_json(file: &str, value: &Value, pointer: &mut String, report: &mut Report) {
    let length = pointer.len();
    match value {
        Value::String(text) => of_text(text, || json::place(file, pointer), report),
        Value::Array(items) => {
            for (position, item) in items.iter().enumerate() {
                pointer.push_str(&format!("/{position}"));
                check_json(file, item, pointer, report);
                pointer.truncate(length);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                pointer.push_str(&format!("/{name}"));
                of_text(name, || json::place(file, pointer), report);
                check_json(file, member, pointer, report);
                pointer.truncate(length);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Checks a text for marking phrases.
pub fn of_text(text: &str, place: impl Fn() -> Place, report: &mut Report) {
    match phrases::find(text) {
        Some(phrases::Finding::Light) => codes::TLP_ABOVE_CLEAR.at(place()).report(report),
        Some(phrases::Finding::Marked) => codes::MARKING_ABOVE_PUBLIC.at(place()).report(report),
        Some(phrases::Finding::Mentioned) => codes::MARKING_MENTION.at(place()).report(report),
        None => {}
    }
}

/// What the cells of a marking column say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    /// A classification.
    Classification,
    /// A colour of the traffic light protocol.
    TrafficLight,
}

/// What a column of this name, folded, marks; `None`: it is no marking column.
#[must_use]
pub fn scale_of(column: &str) -> Option<Scale> {
    match column {
        "classification" | "marking" | "classification marking" | "security marking" => {
            Some(Scale::Classification)
        }
        "tlp" | "traffic light protocol" => Some(Scale::TrafficLight),
        _ => None,
    }
}

/// Checks the marking columns of a table, in which no cell may be empty.
pub fn of_columns(sheet: &Sheet, report: &mut Report) {
    for column in &sheet.header {
        let Some(scale) = scale_of(&fold_words(column)) else { continue };
        let is_tlp = scale == Scale::TrafficLight;
        for line in sheet.lines() {
            let label = line.raw(column);
            if label.is_empty() {
                codes::MARKING_EMPTY.at(line.place(column)).report(report);
            } else if is_tlp {
                check_tlp(label, line.place(column), report);
            } else if !accepts_classification(label) {
                codes::MARKING_ABOVE_PUBLIC.at(line.place(column)).report(report);
            }
        }
    }
}

fn check_tlp(label: &str, place: Place, report: &mut Report) {
    if label.trim().eq_ignore_ascii_case("TLP:WHITE") {
        codes::TLP_WHITE.at(place).report(report);
    } else if !accepts_tlp(label) {
        codes::TLP_ABOVE_CLEAR.at(place).report(report);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_public_and_clear_are_accepted() {
        assert!(accepts_classification("PUBLIC"));
        for label in ["", "RESTREINT UE/EU RESTRICTED", "SECRET UE/EU SECRET", "LIMITE"] {
            assert!(!accepts_classification(label), "{label}");
        }
        assert!(accepts_tlp("TLP:CLEAR"));
        for label in ["", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED", "TLP:WHITE"] {
            assert!(!accepts_tlp(label), "{label}");
        }
    }

    #[test]
    fn an_unmarked_package_is_opened_with_a_warning() {
        let mut report = Report::default();
        let marking = of_package(&Sdp::default(), "datapackage.json", &mut report);
        assert_eq!((marking, report.errors(), report.warnings()), (Marking::Unmarked, 0, 1));
    }
}
