//! Records → a table with a header, and the cells of a line by the name of their column.
//! Every layout reads its files through this; it knows none of them.

mod line;

use std::sync::Arc;

use crate::base::diagnostic::{Place, Report};
use crate::intake::codes::NOTHING;
use crate::intake::csv::Record;
use crate::intake::nearest::nearest;
use crate::intake::{codes, json};
use crate::wire::tables::FORMULA_SIGNS;
pub use line::Line;

/// A table as read: a header and lines that are as long as the header.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// File name.
    pub file: Arc<str>,
    /// JSON pointer of the rows, when the table was read from JSON.
    pub pointer: Option<String>,
    /// Column names.
    pub header: Vec<String>,
    /// The lines; row numbers as a spreadsheet shows them, for JSON the position from 0.
    pub records: Vec<Record>,
}

impl Sheet {
    /// The sheet of the records of a file; rows that do not fit the header are reported.
    pub fn new(file: &str, records: Vec<Record>, report: &mut Report) -> Self {
        let mut records = records.into_iter();
        let header = records.next().unwrap_or(Record { row: 1, cells: Vec::new() });
        let mut sheet = Self {
            file: Arc::from(file),
            pointer: None,
            header: header.cells,
            records: records.filter(|r| r.cells.iter().any(|cell| !cell.is_empty())).collect(),
        };
        if let ([only], true) = (&*sheet.header, sheet.records.iter().any(|r| r.cells.len() > 1)) {
            let place = Place::row(file, header.row);
            codes::HEADER_MISSING.at(place).found(only).report(report);
            sheet.records.clear();
        }
        sheet.drop_nameless_columns();
        sheet.report_repeated_columns(header.row, report);
        let expected = sheet.header.len();
        for record in &mut sheet.records {
            record.cells.iter_mut().for_each(unguard);
        }
        sheet.records.retain(|record| {
            if record.cells.len() == expected {
                return true;
            }
            let finding = codes::ROW_RAGGED.at(Place::row(file, record.row));
            finding.with("cells", record.cells.len()).with("expected", expected).report(report);
            false
        });
        sheet
    }

    /// Spreadsheets write empty columns at the right; they hold nothing.
    fn drop_nameless_columns(&mut self) {
        while self.header.last().is_some_and(String::is_empty) {
            self.header.pop();
        }
        let width = self.header.len();
        for record in &mut self.records {
            if record.cells.iter().skip(width).all(String::is_empty) {
                record.cells.truncate(width);
            }
        }
    }

    fn report_repeated_columns(&self, row: u64, report: &mut Report) {
        for (position, name) in self.header.iter().enumerate() {
            if !name.is_empty() && self.header.iter().take(position).any(|other| other == name) {
                codes::COLUMN_TWICE.at(Place::cell(&self.file, row, name)).report(report);
            }
        }
    }

    /// Position of the column of this name.
    #[must_use]
    pub fn position(&self, column: &str) -> Option<usize> {
        self.header.iter().position(|name| name == column)
    }

    /// Whether there is a column of this name.
    #[must_use]
    pub fn has(&self, column: &str) -> bool {
        self.position(column).is_some()
    }

    /// The lines in order.
    pub fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        self.records.iter().map(|record| Line { sheet: self, record })
    }

    /// The place of the header.
    #[must_use]
    pub fn header_place(&self, column: &str) -> Place {
        match &self.pointer {
            Some(pointer) => json::place(&self.file, pointer),
            None => Place::cell(&self.file, 1, column),
        }
    }

    /// Reports columns of `expected` that must be there and are not; true when none is
    /// missing. The nearest column found is named, in case of a typing error.
    pub fn demand(&self, table: &str, expected: &[&str], report: &mut Report) -> bool {
        let mut is_complete = true;
        for column in expected {
            if !self.has(column) {
                is_complete = false;
                let near = nearest(column, self.header.iter().map(String::as_str));
                let finding = codes::COLUMN_MISSING.at(self.header_place(column));
                finding.with("table", table).with("near", near.unwrap_or(NOTHING)).report(report);
            }
        }
        is_complete
    }

    /// Reports columns that `is_known` does not know.
    pub fn report_unknown(
        &self,
        known: &[&str],
        is_known: impl Fn(&str) -> bool,
        report: &mut Report,
    ) {
        for name in &self.header {
            if !is_known(name) {
                let near = nearest(name, known.iter().copied()).unwrap_or(NOTHING);
                let finding = codes::COLUMN_UNKNOWN.at(self.header_place(name));
                finding.found(name).with("near", near).report(report);
            }
        }
    }
}

/// Takes off the apostrophe that exports put before a text that a spreadsheet would take for
/// a formula.
fn unguard(cell: &mut String) {
    let text = cell.trim_start_matches('\'');
    if text.len() < cell.len() && text.starts_with(FORMULA_SIGNS) {
        cell.remove(0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ragged_rows_are_set_aside_and_empty_columns_are_not_ragged() {
        let record = |row, cells: &[&str]| Record {
            row,
            cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
        };
        let mut report = Report::default();
        let records = vec![
            record(1, &["id", "name", "", ""]),
            record(2, &["N1", "Ore", "", ""]),
            record(3, &["N2"]),
            record(4, &["", "", "", ""]),
        ];
        let sheet = Sheet::new("inputs.csv", records, &mut report);
        assert_eq!(sheet.records.len(), 1);
        let places: Vec<_> = report.listed().iter().map(|d| (d.code, d.place.row)).collect();
        assert_eq!(places, vec![("row-ragged", Some(3))]);
    }
}
