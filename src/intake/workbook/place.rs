//! Where a cell of a workbook is: as a spreadsheet writes it, and by the name of its column.

use super::grid;
use crate::base::diagnostic::{Place, Report};
use crate::intake::csv::Record;
use crate::intake::open::DataFile;

/// The place of a cell by its row from 1 and its column from 0.
pub fn of_cell(file: &str, header: Option<&Record>, row: u64, column: usize) -> Place {
    let name = header.and_then(|header| header.cells.get(column)).filter(|name| !name.is_empty());
    let cell = Some(cell_name(file, row, column));
    Place { file: file.to_owned(), row: Some(row), column: name.cloned(), cell }
}

/// A cell as a spreadsheet writes it: `provision!D14`, `'my sheet'!D14`.
fn cell_name(file: &str, row: u64, column: usize) -> String {
    let sheet = file.rsplit('/').next().unwrap_or(file);
    let is_plain = sheet.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
    let quoted =
        if is_plain { sheet.to_owned() } else { format!("'{}'", sheet.replace('\'', "''")) };
    format!("{quoted}!{}{row}", grid::letters(column))
}

/// The headers of the tables that came from workbooks, by file.
#[must_use]
pub fn headers(files: &[DataFile]) -> Vec<(String, Vec<String>)> {
    let header = |file: &DataFile| {
        let first = file.records.as_ref()?.first()?;
        Some((file.name.clone(), first.cells.clone()))
    };
    files.iter().filter_map(header).collect()
}

/// Adds the cell to every finding in one of these tables that names a row and a column.
pub fn locate(headers: &[(String, Vec<String>)], report: &mut Report) {
    report.locate(|place| {
        let (Some(row), Some(name), None) = (place.row, &place.column, &place.cell) else { return };
        let table = headers.iter().find(|(file, _)| *file == place.file);
        let column = table.and_then(|(_, header)| header.iter().position(|known| known == name));
        place.cell = column.map(|column| cell_name(&place.file, row, column));
    });
}
