//! Looks for markings in a workbook, in whatever part of it.

use super::{grid, place};
use crate::base::diagnostic::{Diagnostic, Place, Report, Severity};
use crate::intake::csv::Record;
use crate::intake::marking;

/// Looks for markings in a sheet and in what belongs to it; each place is named once.
pub struct Marks<'a> {
    file: &'a str,
    pub report: Report,
}

impl<'a> Marks<'a> {
    pub fn new(file: &'a str) -> Self {
        Self { file, report: Report::default() }
    }

    pub fn check(&mut self, text: &str, cell: Option<&str>) {
        let at = match cell.and_then(grid::position) {
            Some((column, row)) => place::of_cell(self.file, None, row, column),
            None => Place::file(self.file),
        };
        self.check_at(text, &at);
    }

    pub fn check_at(&mut self, text: &str, place: &Place) {
        let is_here = |finding: &&Diagnostic| finding.place == *place;
        let is_refused = |finding: &Diagnostic| finding.severity == Severity::Error;
        if !self.report.listed().into_iter().filter(is_here).any(is_refused) {
            marking::of_text(text, || place.clone(), &mut self.report);
        }
    }

    pub fn check_cells(&mut self, records: &[Record]) {
        let header = records.first();
        marking::of_records(
            records,
            |row, column| place::of_cell(self.file, header, row, column),
            &mut self.report,
        );
    }
}
