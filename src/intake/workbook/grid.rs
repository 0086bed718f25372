//! A sheet of a workbook → records as of any table, with what cannot be read of it. Cells are
//! taken one after the other and only kept when they hold something: a cell far out costs
//! nothing but its own finding. Knows no column.

use super::parts;
use super::scan::{Found, Scanner};
use super::value::{self, Format};
use super::xml::{Broken, Step, Tag, Xml};
use crate::intake::codes::{self, Code};
use crate::intake::csv::Record;
use crate::intake::limits::Limits;

/// Rows and columns of the largest sheet there can be.
const EDGE: (u64, usize) = (1_048_576, 16_384);

/// What the cells of a workbook refer to, and how many more there may be.
#[derive(Debug)]
pub struct Context {
    /// The shared texts.
    pub strings: Vec<String>,
    /// The formats by style.
    pub formats: Vec<Format>,
    /// Whether days are counted from 1904.
    pub from_1904: bool,
    /// What the workbook may hold.
    pub limits: Limits,
    /// Cells that may still come.
    pub cells_left: usize,
    /// Bytes of text that may still come.
    pub text_left: usize,
}

/// Why a sheet cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is not as it must be.
    Broken(Broken),
    /// It is beyond a limit.
    Limit(&'static Code, usize),
}

impl From<Broken> for Fault {
    fn from(broken: Broken) -> Self {
        Self::Broken(broken)
    }
}

/// A sheet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Grid {
    /// Its rows that hold something; every row as long as its last filled cell demands.
    pub records: Vec<Record>,
    /// Formulas without a value, by row and column.
    pub uncalculated: Vec<(u64, usize)>,
    /// The first row with contents that is hidden.
    pub hidden_row: Option<u64>,
    /// The first range of merged cells.
    pub merged: Option<String>,
}

/// Reads a sheet; texts outside of its cells go to `found`. A fault comes with the row and
/// the column at which it was met.
pub fn read(
    bytes: &[u8],
    context: &mut Context,
    found: Found<'_>,
) -> Result<Grid, (Fault, Option<(u64, usize)>)> {
    let mut reader = Reader { grid: Grid::default(), context, row: 0, column: 0, is_hidden: false };
    let mut xml = Xml::new(bytes);
    match reader.read(&mut xml, found) {
        Ok(()) => Ok(reader.grid),
        Err(fault) => {
            let at = (reader.row > 0).then(|| (reader.row, reader.column.saturating_sub(1)));
            Err((fault, at))
        }
    }
}

struct Reader<'a> {
    grid: Grid,
    context: &'a mut Context,
    /// Row that is read, from 1.
    row: u64,
    /// Columns of it that have been passed.
    column: usize,
    is_hidden: bool,
}

impl Reader<'_> {
    fn read(&mut self, xml: &mut Xml<'_>, found: Found<'_>) -> Result<(), Fault> {
        let mut scanner = Scanner::default();
        let mut is_inside = false;
        while let Some(step) = xml.next()? {
            match &step {
                Step::Open(tag) if is_inside && tag.name() == "row" => self.begin_row(tag)?,
                Step::Open(tag) if is_inside && tag.name() == "c" => self.cell(tag, xml)?,
                Step::Open(tag) if tag.name() == "sheetData" => is_inside = true,
                Step::Close(name) if name == "sheetData" => is_inside = false,
                _ if is_inside => {}
                step => {
                    if let Step::Open(tag) = step
                        && tag.name() == "mergeCell"
                        && self.grid.merged.is_none()
                    {
                        self.grid.merged = tag.attribute("ref").map(|range| range.into_owned());
                    }
                    scanner.step(step, found);
                }
            }
        }
        Ok(())
    }

    fn begin_row(&mut self, tag: &Tag<'_>) -> Result<(), Fault> {
        let stated = tag.attribute("r");
        let row = match stated.as_deref() {
            None => self.row + 1,
            Some(stated) => stated.parse().map_err(|_| Broken("a row without a number"))?,
        };
        if row <= self.row || row > EDGE.0 {
            return Err(Broken("rows out of order, or beyond the last").into());
        }
        (self.row, self.column, self.is_hidden) = (row, 0, tag.is("hidden"));
        Ok(())
    }

    fn cell(&mut self, tag: &Tag<'_>, xml: &mut Xml<'_>) -> Result<(), Fault> {
        if let Some(reference) = tag.attribute("r") {
            let (column, row) = position(&reference).ok_or(Broken("a cell that cannot be"))?;
            if row != self.row || column < self.column {
                return Err(Broken("cells out of order").into());
            }
            self.column = column;
        }
        let column = self.column;
        self.column += 1;
        if column >= EDGE.1 || self.row == 0 {
            return Err(Broken("a cell that cannot be").into());
        }
        let text = self.text(tag, xml, column)?;
        let text = text.trim();
        if text.is_empty() { Ok(()) } else { self.keep(column, text) }
    }

    /// The text of a cell, up to its end.
    fn text(&mut self, tag: &Tag<'_>, xml: &mut Xml<'_>, column: usize) -> Result<String, Fault> {
        let kind = tag.attribute("t");
        let style = tag.attribute("s").and_then(|style| style.parse::<usize>().ok());
        let (mut stored, mut inline) = (None, None);
        let (mut is_value, mut is_formula) = (false, false);
        while let Some(step) = xml.next()? {
            match step {
                Step::Open(tag) if tag.name() == "v" => {
                    is_value = true;
                    stored.get_or_insert_with(String::new);
                }
                Step::Open(tag) if tag.name() == "f" => is_formula = true,
                Step::Open(tag) if tag.name() == "is" => inline = Some(parts::text(xml, "is")?),
                Step::Text(text) if is_value => {
                    stored.get_or_insert_with(String::new).push_str(&text);
                }
                Step::Close(name) if name == "v" => is_value = false,
                Step::Close(name) if name == "c" => break,
                _ => {}
            }
        }
        if let Some(inline) = inline {
            return Ok(inline);
        }
        let Some(stored) = stored else {
            if is_formula {
                self.grid.uncalculated.push((self.row, column));
            }
            return Ok(String::new());
        };
        self.shown(kind.as_deref().unwrap_or("n"), stored, style)
    }

    /// What a stored value stands for.
    fn shown(&self, kind: &str, stored: String, style: Option<usize>) -> Result<String, Fault> {
        match kind {
            "s" => {
                let position: Option<usize> = stored.trim().parse().ok();
                let shared = position.and_then(|position| self.context.strings.get(position));
                Ok(shared.ok_or(Broken("a text that is not there"))?.clone())
            }
            "n" => {
                let format = style.and_then(|style| self.context.formats.get(style));
                let format = format.copied().unwrap_or_default();
                Ok(value::text(stored.trim(), format, self.context.from_1904))
            }
            "b" if stored.trim() == "1" => Ok("true".to_owned()),
            "b" if stored.trim() == "0" => Ok("false".to_owned()),
            "str" | "inlineStr" => Ok(value::unescaped(&stored)),
            "e" | "d" => Ok(stored),
            _ => Err(Broken("a kind of cell that is not known").into()),
        }
    }

    fn keep(&mut self, column: usize, text: &str) -> Result<(), Fault> {
        let limits = self.context.limits;
        let beyond = |code, limit| Err(Fault::Limit(code, limit));
        if self.row > limits.rows as u64 + 1 {
            return beyond(codes::ROWS_TOO_MANY, limits.rows);
        }
        if column >= limits.columns {
            return beyond(codes::COLUMNS_TOO_MANY, limits.columns);
        }
        if text.len() > limits.cell_bytes {
            return beyond(codes::CELL_TOO_LONG, limits.cell_bytes);
        }
        if self.grid.records.last().is_none_or(|record| record.row != self.row) {
            self.grid.records.push(Record { row: self.row, cells: Vec::new() });
        }
        let Some(record) = self.grid.records.last_mut() else { return Ok(()) };
        let new = column + 1 - record.cells.len();
        let Some(cells) = self.context.cells_left.checked_sub(new) else {
            return beyond(codes::CELLS_TOO_MANY, limits.cells);
        };
        let Some(bytes) = self.context.text_left.checked_sub(text.len()) else {
            return beyond(codes::ARCHIVE_TOO_LARGE, limits.archive_bytes >> 20);
        };
        (self.context.cells_left, self.context.text_left) = (cells, bytes);
        record.cells.resize(column, String::new());
        record.cells.push(text.to_owned());
        if self.is_hidden && self.grid.hidden_row.is_none() {
            self.grid.hidden_row = Some(self.row);
        }
        Ok(())
    }
}

/// Column from 0 and row from 1 of a reference such as `C14`; `None` when there is no such cell.
#[must_use]
pub fn position(reference: &str) -> Option<(usize, u64)> {
    let count = reference.bytes().take_while(u8::is_ascii_uppercase).count();
    let (letters, digits) = reference.split_at(count);
    let is_plain = (1..=3).contains(&letters.len())
        && (1..=7).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_plain {
        return None;
    }
    let column = letters.bytes().fold(0, |sum, letter| sum * 26 + usize::from(letter - b'A') + 1);
    let row = digits.parse().ok()?;
    (column <= EDGE.1 && (1..=EDGE.0).contains(&row)).then(|| (column - 1, row))
}

/// The letters of a column that is counted from 0.
#[must_use]
pub fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut left = column + 1;
    while left > 0 {
        left -= 1;
        letters.push(char::from(b'A' + u8::try_from(left % 26).unwrap_or_default()));
        left /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests;
