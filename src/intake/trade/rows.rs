//! Pieces of delimited text → rows of cells, byte by byte, whole rows only, wherever the pieces
//! are cut. Comma, semicolon or tab; double quotes around cells; no line breaks within them.
//! Knows which columns are wanted, and not what they mean.

use crate::intake::codes;
use crate::intake::nearest::nearest;
use crate::intake::trade::columns::{Column, separator, split, trimmed};
use crate::intake::trade::fault::{Fault, Wrong};

/// Most cells of a row that are told apart.
const COLUMNS: usize = 64;

/// The cells of a row, in the order of the columns that are wanted; a column that is not there
/// is empty.
pub type Cells<'a> = [&'a [u8]];

/// What takes rows.
pub trait Take {
    /// Takes the cells of a row.
    ///
    /// # Errors
    /// What is wrong with them.
    fn take(&mut self, cells: &Cells<'_>) -> Result<(), Wrong>;
}

/// The rows of one file on their way.
#[derive(Debug, Clone)]
pub struct Rows {
    file: String,
    columns: &'static [Column],
    /// Most bytes of a row.
    longest: usize,
    /// Position of each wanted column in the rows.
    at: Vec<Option<usize>>,
    header: Vec<String>,
    separator: u8,
    width: usize,
    /// The beginning of a row whose end has not come.
    open: Vec<u8>,
    /// Rows that are behind us, the header included.
    row: u64,
}

impl Rows {
    /// The rows of `file`, of which `columns` are wanted.
    #[must_use]
    pub fn new(file: &str, columns: &'static [Column], longest: usize) -> Self {
        Self {
            file: file.to_owned(),
            columns,
            longest,
            at: Vec::new(),
            header: Vec::new(),
            separator: b',',
            width: 0,
            open: Vec::new(),
            row: 0,
        }
    }

    /// Rows so far, without the header.
    #[must_use]
    pub const fn count(&self) -> u64 {
        self.row.saturating_sub(1)
    }

    /// The header, as printed.
    #[must_use]
    pub fn header(&self) -> &[String] {
        &self.header
    }

    /// Gives the rows that end in `piece` to `taker`.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn push(&mut self, piece: &[u8], taker: &mut dyn Take) -> Result<(), Fault> {
        let mut rest = piece;
        if !self.open.is_empty() {
            let Some(end) = rest.iter().position(|byte| *byte == b'\n') else {
                self.open.extend_from_slice(rest);
                return self.check_length();
            };
            let (first, after) = rest.split_at(end);
            let mut line = std::mem::take(&mut self.open);
            line.extend_from_slice(first);
            self.line(&line, taker)?;
            rest = after.get(1..).unwrap_or_default();
        }
        rest = self.lines(rest, taker)?;
        self.open.extend_from_slice(rest);
        self.check_length()
    }

    /// Gives the last row to `taker`, which may end without a line break.
    ///
    /// # Errors
    /// When it is cut off, or wrong otherwise.
    pub fn finish(&mut self, taker: &mut dyn Take) -> Result<(), Fault> {
        let line = std::mem::take(&mut self.open);
        if line.trim_ascii().is_empty() {
            return Ok(());
        }
        self.line(&line, taker).map_err(|fault| match fault.code() {
            // What is wrong with a row without an end is that it has none.
            "row-ragged" | "value-missing" | "number-unreadable" => {
                Fault::at(codes::FILE_CUT, &self.file, self.row).found(&line)
            }
            _ => fault,
        })
    }

    fn check_length(&self) -> Result<(), Fault> {
        self.check(self.open.len())
    }

    /// Whether the row that comes may be `length` bytes long.
    fn check(&self, length: usize) -> Result<(), Fault> {
        if length > self.longest {
            let fault = Fault::at(codes::CELL_TOO_LONG, &self.file, self.row + 1);
            return Err(fault.count("limit", self.longest));
        }
        Ok(())
    }

    /// Takes all whole lines; what is left of `rest`.
    fn lines<'a>(&mut self, rest: &'a [u8], taker: &mut dyn Take) -> Result<&'a [u8], Fault> {
        let mut rest = rest;
        if self.row == 0 {
            while self.row == 0 {
                let Some(end) = rest.iter().position(|byte| *byte == b'\n') else {
                    return Ok(rest);
                };
                let (line, after) = rest.split_at(end);
                self.line(line, taker)?;
                rest = after.get(1..).unwrap_or_default();
            }
        }
        let separator = self.separator;
        let mut ends = [0_usize; COLUMNS];
        let (mut count, mut start, mut is_quoted) = (0_usize, 0_usize, false);
        for (at, byte) in rest.iter().enumerate() {
            // All signs that matter are few and far below those of words and figures, but for
            // the semicolon.
            if *byte > b';' || (*byte > b',' && *byte < b';') {
                continue;
            }
            if *byte == separator {
                if let Some(end) = ends.get_mut(count) {
                    *end = at;
                }
                count += 1;
            } else if *byte == b'\n' {
                self.check(at - start)?;
                let line = rest.get(start..at).unwrap_or_default();
                if is_quoted || count + 1 != self.width || count >= COLUMNS {
                    self.line(line, taker)?;
                } else {
                    if let Some(end) = ends.get_mut(count) {
                        *end = at;
                    }
                    self.row += 1;
                    self.plain(rest, start, &ends, taker)?;
                }
                (count, start, is_quoted) = (0, at + 1, false);
            } else if *byte == b'"' {
                is_quoted = true;
            }
        }
        Ok(rest.get(start..).unwrap_or_default())
    }

    /// Gives a row without quotes, which begins at `start` and whose cells end at `ends`.
    fn plain(
        &self,
        text: &[u8],
        start: usize,
        ends: &[usize; COLUMNS],
        taker: &mut dyn Take,
    ) -> Result<(), Fault> {
        let mut cells: [&[u8]; 8] = [b""; 8];
        for (cell, at) in cells.iter_mut().zip(&self.at) {
            let Some(at) = *at else { continue };
            let from = match at.checked_sub(1) {
                None => start,
                Some(before) => ends.get(before).map_or(start, |end| end + 1),
            };
            let to = ends.get(at).copied().unwrap_or(from);
            *cell = trimmed(text.get(from..to).unwrap_or_default());
        }
        let cells = cells.get(..self.columns.len()).unwrap_or_default();
        taker.take(cells).map_err(|wrong| self.fault(wrong, cells))
    }

    /// Takes a line of any kind: the header, an empty one, one with quotes.
    fn line(&mut self, line: &[u8], taker: &mut dyn Take) -> Result<(), Fault> {
        self.row += 1;
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if self.row == 1 {
            return self.read_header(line);
        }
        if line.trim_ascii().is_empty() {
            return Ok(());
        }
        let cells = split(line, self.separator)
            .ok_or_else(|| Fault::at(codes::QUOTE_OPEN, &self.file, self.row))?;
        if cells.len() != self.width {
            let fault = Fault::at(codes::ROW_RAGGED, &self.file, self.row);
            return Err(fault.count("cells", cells.len()).count("expected", self.width));
        }
        let of = |at: &Option<usize>| at.and_then(|at| cells.get(at)).map_or(&b""[..], |it| &**it);
        let wanted: Vec<&[u8]> = self.at.iter().map(|at| trimmed(of(at))).collect();
        taker.take(&wanted).map_err(|wrong| self.fault(wrong, &wanted))
    }

    /// What is wrong, with its place in the current row.
    fn fault(&self, wrong: Wrong, cells: &Cells<'_>) -> Fault {
        let column = self.at.get(wrong.column).copied().flatten();
        let name = column.and_then(|at| self.header.get(at)).map_or("", String::as_str);
        let found = cells.get(wrong.column).copied().unwrap_or_default();
        let fault = Fault::at(wrong.code, &self.file, self.row).column(name).found(found);
        let fault = if wrong.limit > 0 { fault.count("limit", wrong.limit) } else { fault };
        if wrong.rule.is_empty() { fault } else { fault.word(wrong.name, wrong.rule) }
    }

    fn read_header(&mut self, line: &[u8]) -> Result<(), Fault> {
        let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
        self.separator = separator(line);
        let cells = split(line, self.separator)
            .ok_or_else(|| Fault::at(codes::QUOTE_OPEN, &self.file, 1))?;
        let words = cells.iter().map(|cell| String::from_utf8_lossy(trimmed(cell)).into_owned());
        self.header = words.collect();
        self.width = self.header.len();
        let mut at = Vec::with_capacity(self.columns.len());
        for column in self.columns {
            let mut named =
                self.header.iter().enumerate().filter(|(_, name)| column.is_named(name));
            let first = named.next().map(|(position, _)| position);
            if let Some((_, twice)) = named.next() {
                return Err(Fault::at(codes::COLUMN_TWICE, &self.file, 1).column(twice));
            }
            if first.is_none() && column.is_required {
                let near = nearest(column.name, self.header.iter().map(String::as_str));
                let fault = Fault::at(codes::COLUMN_MISSING, &self.file, 1).column(column.name);
                let fault = fault.word("table", &self.file);
                return Err(fault.word("near", near.unwrap_or(codes::NOTHING)));
            }
            at.push(first);
        }
        self.at = at;
        Ok(())
    }
}
