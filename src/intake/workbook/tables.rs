//! Which sheets of a workbook are tables, and what a reader should know of them.

use super::grid::{Context, Grid};
use super::parts::Listed;
use crate::base::diagnostic::{Place, Report};
use crate::intake::csv::Record;
use crate::intake::open::{Content, DataFile};
use crate::intake::{codes, sniff};

/// A sheet that has been read.
pub struct Table {
    /// As it is listed.
    pub listed: Listed,
    /// The name of its table.
    pub file: String,
    /// Its cells.
    pub grid: Grid,
}

/// The sheets that are tables of a layout; all, when none is. Hidden ones are left out.
pub fn chosen(
    workbook: &str,
    mut tables: Vec<Table>,
    context: &Context,
    report: &mut Report,
) -> Vec<DataFile> {
    let mut cells_left = context.cells_left;
    for table in tables.iter().filter(|table| table.listed.is_hidden) {
        let finding = codes::SHEET_HIDDEN.at(Place::file(&table.file));
        finding.found(&table.listed.name).report(report);
    }
    tables.retain(|table| !table.listed.is_hidden && !table.grid.records.is_empty());
    let is_known = |table: &Table| {
        let header = table.grid.records.first().map_or(&[][..], |record| &record.cells);
        sniff::is_table(&table.listed.name, header)
    };
    if tables.iter().any(is_known) {
        for table in tables.iter().filter(|table| !is_known(table)) {
            let finding = codes::TABLE_UNKNOWN.at(Place::file(&table.file));
            finding.found(&table.listed.name).report(report);
        }
        tables.retain(is_known);
    } else if tables.is_empty() {
        codes::FILE_EMPTY.at(Place::file(workbook)).report(report);
    }
    let mut files = Vec::new();
    for table in tables {
        note(&table, report);
        let mut records = table.grid.records;
        let Some(left) = level(&mut records, cells_left) else {
            let finding = codes::CELLS_TOO_MANY.at(Place::file(&table.file));
            finding.with("limit", context.limits.cells).report(report);
            return Vec::new();
        };
        cells_left = left;
        files.push(DataFile {
            name: table.file,
            bytes: Vec::new(),
            content: Content::Table,
            records: Some(records),
            limits: context.limits,
        });
    }
    files
}

/// Says what a reader of the workbook may have overlooked.
fn note(table: &Table, report: &mut Report) {
    if let Some(row) = table.grid.hidden_row {
        codes::ROWS_HIDDEN.at(Place::row(&table.file, row)).report(report);
    }
    if let Some(range) = &table.grid.merged {
        codes::CELLS_MERGED.at(Place::file(&table.file)).found(range).report(report);
    }
}

/// Makes every row as long as the first; `None` when that takes more than `left` cells.
fn level(records: &mut [Record], left: usize) -> Option<usize> {
    let width = records.first().map_or(0, |record| record.cells.len());
    let mut left = left;
    for record in records {
        let missing = width.saturating_sub(record.cells.len());
        left = left.checked_sub(missing)?;
        record.cells.resize(record.cells.len() + missing, String::new());
    }
    Some(left)
}
