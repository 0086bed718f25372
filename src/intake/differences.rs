//! Names that differ between tables, gathered into one finding per column: a publisher's
//! spelling habit is one thing to know, not sixty.

use std::collections::BTreeMap;

use crate::base::diagnostic::{Place, Report};
use crate::base::fold::shorten;
use crate::intake::codes::{Code, NOTHING};
use crate::intake::sheet::Line;

/// Pairs of names listed in one finding, beside the first.
const LISTED: usize = 12;

/// The differences found so far.
#[derive(Debug, Default)]
pub struct Differences {
    columns: BTreeMap<&'static str, Column>,
}

#[derive(Debug)]
struct Column {
    place: Place,
    found: String,
    expected: String,
    rows: usize,
    pairs: Vec<String>,
}

impl Differences {
    /// Notes the cell of `column` when it differs from the `expected` name.
    pub fn compare(&mut self, line: Line<'_>, column: &'static str, expected: Option<&String>) {
        let found = line.raw(column);
        if let Some(expected) = expected.filter(|name| !found.is_empty() && *name != found) {
            self.note(line.place(column), column, found, expected);
        }
    }

    /// Notes that `found` stands where `expected` is the name.
    pub fn note(&mut self, place: Place, column: &'static str, found: &str, expected: &str) {
        let pair = format!("{} = {}", shorten(found, 60), shorten(expected, 60));
        let noted = self.columns.entry(column).or_insert_with(|| Column {
            place,
            found: found.to_owned(),
            expected: shorten(expected, 60),
            rows: 0,
            pairs: Vec::new(),
        });
        noted.rows += 1;
        if !noted.pairs.contains(&pair) {
            noted.pairs.push(pair);
        }
    }

    /// Reports one finding per column, at its first row.
    pub fn report(self, code: &'static Code, report: &mut Report) {
        for column in self.columns.into_values() {
            let mut others = column.pairs.iter().skip(1).take(LISTED).cloned().collect::<Vec<_>>();
            if column.pairs.len() > LISTED + 1 {
                others.push("…".to_owned());
            }
            let finding = code.at(column.place).found(&column.found);
            let finding = finding.with("expected", column.expected).with("count", column.rows);
            let others = if others.is_empty() { NOTHING.to_owned() } else { others.join("; ") };
            finding.with("others", others).report(report);
        }
    }
}
