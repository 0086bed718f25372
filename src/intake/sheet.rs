//! Records → a table with a header, and the cells of a line by the name of their column.
//! Every layout reads its files through this; it knows none of them.

use std::sync::Arc;

use crate::base::diagnostic::{Place, Report};
use crate::intake::cell::{self, Fault, Printed, Style};
use crate::intake::codes::NOTHING;
use crate::intake::csv::Record;
use crate::intake::nearest::nearest;
use crate::intake::{codes, text};
use crate::wire::package::{Origin, Words};
use crate::wire::tables::{FORMULA_SIGNS, language_of};

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
            Some(pointer) => {
                Place { file: self.file.to_string(), row: None, column: Some(pointer.clone()) }
            }
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

/// One line of a sheet.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    sheet: &'a Sheet,
    record: &'a Record,
}

impl<'a> Line<'a> {
    /// The cells in the order of the header.
    #[must_use]
    pub fn cells(&self) -> &'a [String] {
        &self.record.cells
    }

    /// The cell of a column, or "" when there is no such column.
    #[must_use]
    pub fn raw(&self, column: &str) -> &str {
        let cell = self.sheet.position(column).and_then(|at| self.record.cells.get(at));
        cell.map_or("", String::as_str)
    }

    /// The cell of a column; `:` stands for "not available" and reads as empty.
    #[must_use]
    pub fn text(&self, column: &str) -> String {
        match self.raw(column) {
            ":" => String::new(),
            words => words.to_owned(),
        }
    }

    /// Where the line stands.
    #[must_use]
    pub fn origin(&self) -> Origin {
        let pointer = self.sheet.pointer.as_ref();
        Origin {
            file: Arc::clone(&self.sheet.file),
            row: self.record.row,
            pointer: pointer.map(|at| Arc::from(format!("{at}/{}", self.record.row))),
        }
    }

    /// The place of a cell of this line.
    #[must_use]
    pub fn place(&self, column: &str) -> Place {
        self.origin().place(column)
    }

    /// An id: not empty, no hidden characters; `None` after a finding.
    pub fn id(&self, column: &str, report: &mut Report) -> Option<String> {
        let id = self.raw(column);
        if id.is_empty() {
            codes::ID_EMPTY.at(self.place(column)).report(report);
            return None;
        }
        self.reference(column, report)
    }

    /// An id that may be empty, without hidden characters; `None` after a finding.
    pub fn reference(&self, column: &str, report: &mut Report) -> Option<String> {
        let id = self.text(column);
        text::check_id(&id, || self.place(column), report).then_some(id)
    }

    /// A name or a description: hidden and control characters are taken out and reported.
    pub fn prose(&self, column: &str, report: &mut Report) -> String {
        text::clean_prose(&self.text(column), || self.place(column), report)
    }

    /// A name on one line, cleaned like [`Line::prose`].
    pub fn name(&self, column: &str, report: &mut Report) -> String {
        text::clean_name(&self.text(column), || self.place(column), report)
    }

    /// A text in the languages of the columns `<column>_<language>`.
    pub fn words(&self, column: &str, is_name: bool, report: &mut Report) -> Words {
        let mut words = Words::new();
        for header in &self.sheet.header {
            if let Some(tag) = language_of(column, header) {
                let text =
                    if is_name { self.name(header, report) } else { self.prose(header, report) };
                if !text.is_empty() {
                    words.push((tag.to_owned(), text));
                }
            }
        }
        words
    }

    /// A number within bounds; empty cells are `None`.
    pub fn number(
        &self,
        column: &str,
        least: f64,
        most: Option<f64>,
        report: &mut Report,
    ) -> Option<f64> {
        let text = self.text(column);
        if text.is_empty() {
            return None;
        }
        match cell::number(&text) {
            None => {
                codes::NUMBER_UNREADABLE.at(self.place(column)).found(&text).report(report);
                None
            }
            Some(number) if number < least || most.is_some_and(|most| number > most) => {
                let rule = most.map_or_else(|| format!("≥ {least}"), |m| format!("{least}–{m}"));
                let finding = codes::NUMBER_OUT_OF_RANGE.at(self.place(column)).found(&text);
                finding.with("rule", rule).report(report);
                None
            }
            number => number,
        }
    }

    /// A share as printed; `None` for an empty cell or after a finding.
    pub fn share(&self, column: &str, style: Style, report: &mut Report) -> Option<Printed> {
        let text = self.text(column);
        if text.is_empty() {
            return None;
        }
        let place = self.place(column);
        match cell::share(&text, style) {
            Ok(printed) => {
                if matches!(printed, Printed::Unsigned { .. }) {
                    codes::SHARE_WITHOUT_SIGN.at(place).found(&text).report(report);
                }
                Some(printed)
            }
            Err(Fault::Unreadable) => {
                codes::SHARE_UNREADABLE.at(place).found(&text).report(report);
                None
            }
            Err(Fault::OutOfRange) => {
                codes::SHARE_OUT_OF_RANGE.at(place).found(&text).report(report);
                None
            }
            Err(Fault::Ambiguous) => {
                codes::SHARE_AMBIGUOUS.at(place).found(&text).report(report);
                None
            }
        }
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
