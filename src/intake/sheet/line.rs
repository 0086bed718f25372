//! One line of a table → its cells by the name of their column, each read as what the column
//! holds: an id, a name, a number, a share.

use std::sync::Arc;

use super::Sheet;
use crate::base::diagnostic::{Place, Report};
use crate::intake::cell::{self, Fault, Printed, Style};
use crate::intake::csv::Record;
use crate::intake::{codes, text};
use crate::wire::package::{Origin, Words};
use crate::wire::tables::language_of;

/// What a spreadsheet writes in place of a value when a formula fails.
const FORMULA_ERRORS: [&str; 10] = [
    "#REF!",
    "#N/A",
    "#VALUE!",
    "#DIV/0!",
    "#NAME?",
    "#NUM!",
    "#NULL!",
    "#SPILL!",
    "#CALC!",
    "#GETTING_DATA",
];

/// One line of a sheet.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) record: &'a Record,
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
        let id = self.checked(column, report)?;
        text::check_id(&id, || self.place(column), report).then_some(id)
    }

    /// The cell of a column, like [`Line::text`]; `None` after a finding when a spreadsheet
    /// left the error of a formula in it.
    fn checked(&self, column: &str, report: &mut Report) -> Option<String> {
        let text = self.text(column);
        if !FORMULA_ERRORS.contains(&text.as_str()) {
            return Some(text);
        }
        codes::CELL_ERROR.at(self.place(column)).found(&text).report(report);
        None
    }

    /// A name or a description: hidden and control characters are taken out and reported.
    pub fn prose(&self, column: &str, report: &mut Report) -> String {
        let text = self.checked(column, report).unwrap_or_default();
        text::clean_prose(&text, || self.place(column), report)
    }

    /// A name on one line, cleaned like [`Line::prose`].
    pub fn name(&self, column: &str, report: &mut Report) -> String {
        let text = self.checked(column, report).unwrap_or_default();
        text::clean_name(&text, || self.place(column), report)
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
