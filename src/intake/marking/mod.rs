//! Handling markings. A dataset is refused as a whole when any part of it is marked above
//! PUBLIC or TLP:CLEAR: leaving out the marked row would hide that a leak happened. What was
//! found is never repeated in a finding.

pub mod phrases;

use crate::base::diagnostic::{Place, Report};
use crate::base::fold::fold_words;
use crate::intake::codes;
use crate::intake::sheet::Sheet;
use crate::model::marking::Marking;
use crate::wire::descriptor::Sdp;

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
        row: None,
        column: Some(format!("/sdp/{member}")),
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

/// Checks the marking columns of a table, and every text in it, whatever its layout.
pub fn of_sheet(sheet: &Sheet, report: &mut Report) {
    check_columns(sheet, report);
    let mut above: Vec<&str> = vec![""; sheet.header.len()];
    for line in sheet.lines() {
        for ((column, text), above) in sheet.header.iter().zip(line.cells()).zip(&mut above) {
            // Columns of ids and words repeat themselves from row to row.
            if *above == text.as_str() {
                continue;
            }
            *above = text;
            of_text(text, || line.place(column), report);
        }
    }
}

/// Checks a text for marking phrases.
pub fn of_text(text: &str, place: impl Fn() -> Place, report: &mut Report) {
    match phrases::find(text) {
        Some(phrases::Finding::Marked) => codes::MARKING_ABOVE_PUBLIC.at(place()).report(report),
        Some(phrases::Finding::Mentioned) => codes::MARKING_MENTION.at(place()).report(report),
        None => {}
    }
}

fn check_columns(sheet: &Sheet, report: &mut Report) {
    for column in &sheet.header {
        let is_tlp = match fold_words(column).as_str() {
            "classification" | "marking" | "classification marking" | "security marking" => false,
            "tlp" | "traffic light protocol" => true,
            _ => continue,
        };
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
