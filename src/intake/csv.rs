//! Comma-separated text → records with the row numbers that a spreadsheet shows.
//!
//! `csv-core` unquotes the cells of a record; where records begin and end is found here,
//! because rows must be counted as a spreadsheet shows them (blank lines count, a quoted cell
//! may span lines, CRLF is one line end) and a quote that is never closed must be named by
//! the row that opened it. Knows no column.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use crate::base::diagnostic::{Place, Report};
use crate::intake::codes;
use crate::intake::limits::Limits;

/// A record with its row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Row as a spreadsheet shows it, the first being 1.
    pub row: u64,
    /// The cells, without white space at their ends.
    pub cells: Vec<String>,
}

/// The records of `text`, the header first; blank rows are left out. `None` after a finding.
pub fn records(
    file: &str,
    text: &str,
    limits: &Limits,
    report: &mut Report,
) -> Option<Vec<Record>> {
    let (text, stated) = separator_line(text);
    let separator = stated.unwrap_or_else(|| likely_separator(text));
    let mut reader = ReaderBuilder::new().delimiter(separator).build();
    let mut records = Vec::new();
    let mut rest = text.as_bytes();
    let mut row = 0;
    let mut cells_left = limits.cells;
    while !rest.is_empty() {
        row += 1;
        let (end, next, is_open) = record_end(rest, separator);
        if is_open {
            codes::QUOTE_OPEN.at(Place::row(file, row)).report(report);
            return None;
        }
        let (record, tail) = (rest.get(..end)?, rest.get(next..)?);
        rest = tail;
        if record.is_empty() {
            continue;
        }
        let cells = if record.len() > limits.record_bytes {
            Vec::new()
        } else {
            cells(&mut reader, record, limits.columns)
        };
        let left = cells_left.checked_sub(cells.len());
        let beyond = beyond_limits(record, &cells, records.len(), limits);
        if let Some((code, limit)) =
            beyond.or(left.is_none().then_some((codes::CELLS_TOO_MANY, limits.cells)))
        {
            code.at(Place::row(file, row)).with("limit", limit).report(report);
            return None;
        }
        cells_left = left.unwrap_or_default();
        records.push(Record { row, cells });
    }
    Some(records)
}

fn beyond_limits(
    record: &[u8],
    cells: &[String],
    rows: usize,
    limits: &Limits,
) -> Option<(&'static codes::Code, usize)> {
    if record.len() > limits.record_bytes {
        Some((codes::CELL_TOO_LONG, limits.cell_bytes))
    } else if rows > limits.rows {
        Some((codes::ROWS_TOO_MANY, limits.rows))
    } else if cells.len() > limits.columns {
        Some((codes::COLUMNS_TOO_MANY, limits.columns))
    } else if cells.iter().any(|cell| cell.len() > limits.cell_bytes) {
        Some((codes::CELL_TOO_LONG, limits.cell_bytes))
    } else {
        None
    }
}

/// Spreadsheets may write `sep=;` above the header; it is no row.
fn separator_line(text: &str) -> (&str, Option<u8>) {
    let Some(rest) = text.strip_prefix("sep=") else { return (text, None) };
    let mut letters = rest.chars();
    match letters.next() {
        Some(letter @ (',' | ';' | '\t' | '|')) => {
            let tail = letters.as_str();
            let tail = tail.strip_prefix("\r\n").or_else(|| tail.strip_prefix('\n'));
            tail.map_or((text, None), |tail| (tail, u8::try_from(letter).ok()))
        }
        _ => (text, None),
    }
}

/// The separator that occurs most often in the first line that is not blank; the comma when
/// none does.
fn likely_separator(text: &str) -> u8 {
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("");
    let count = |separator: u8| line.bytes().filter(|byte| *byte == separator).count();
    let mut best = (b',', count(b','));
    for separator in [b';', b'\t'] {
        if count(separator) > best.1 {
            best = (separator, count(separator));
        }
    }
    best.0
}

/// Where the first record of `bytes` ends, where the next begins, and whether a quote is
/// still open at the end of the text.
fn record_end(bytes: &[u8], separator: u8) -> (usize, usize, bool) {
    let mut is_quoted = false;
    let mut is_start = true;
    let mut position = 0;
    while let Some(byte) = bytes.get(position) {
        match byte {
            b'"' if is_quoted && bytes.get(position + 1) == Some(&b'"') => position += 1,
            b'"' if is_quoted => is_quoted = false,
            _ if is_quoted => {}
            b'"' if is_start => is_quoted = true,
            b'\r' if bytes.get(position + 1) == Some(&b'\n') => {
                return (position, position + 2, false);
            }
            b'\r' | b'\n' => return (position, position + 1, false),
            _ => {}
        }
        is_start = *byte == separator && !is_quoted;
        position += 1;
    }
    (bytes.len(), bytes.len(), is_quoted)
}

/// The unquoted cells of one record without its line end.
fn cells(reader: &mut Reader, record: &[u8], most: usize) -> Vec<String> {
    reader.reset();
    let mut output = vec![0; record.len() + 1];
    let mut ends = vec![0; most + 2];
    let (mut read, mut written, mut fields) = (0, 0, 0);
    while let (Some(input), Some(out), Some(end)) =
        (record.get(read..), output.get_mut(written..), ends.get_mut(fields..))
    {
        let (result, n_read, n_written, n_ends) = reader.read_record(input, out, end);
        read += n_read;
        written += n_written;
        fields += n_ends;
        match result {
            ReadRecordResult::InputEmpty if read < record.len() || !input.is_empty() => {}
            _ => break,
        }
    }
    let mut start = 0;
    let mut cells = Vec::with_capacity(fields);
    for end in ends.iter().take(fields) {
        let cell = output.get(start..*end).unwrap_or_default();
        cells.push(String::from_utf8_lossy(cell).trim().to_owned());
        start = *end;
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(u64, Vec<String>)> {
        let mut report = Report::default();
        let records = records("f.csv", text, &Limits::STANDARD, &mut report).expect("no finding");
        records.into_iter().map(|record| (record.row, record.cells)).collect()
    }

    fn check(text: &str, expected: &[(u64, &[&str])]) {
        let expected: Vec<_> = expected
            .iter()
            .map(|(row, cells)| (*row, cells.iter().map(|c| (*c).to_owned()).collect()))
            .collect();
        assert_eq!(read(text), expected, "{text:?}");
    }

    #[test]
    fn rows_are_counted_as_a_spreadsheet_shows_them() {
        check("a,b\r\n1,2\r\n", &[(1, &["a", "b"]), (2, &["1", "2"])]);
        check("a,b\n\n1,2", &[(1, &["a", "b"]), (3, &["1", "2"])]);
        check(
            "a,b\n\"x\r\ny\",2\n3,4",
            &[(1, &["a", "b"]), (2, &["x\r\ny", "2"]), (3, &["3", "4"])],
        );
        check("a,b\r1,2\r", &[(1, &["a", "b"]), (2, &["1", "2"])]);
        check("", &[]);
    }

    #[test]
    fn cells_are_unquoted_and_trimmed() {
        check("\"a \"\"b\"\"\", c\u{a0}\n", &[(1, &["a \"b\"", "c"])]);
        check("5\" wafer,x\n", &[(1, &["5\" wafer", "x"])]);
        check("\"\",\n", &[(1, &["", ""])]);
        check("\"a\"x,b\n", &[(1, &["ax", "b"])]);
    }

    #[test]
    fn the_header_decides_the_separator() {
        check("a;b\n1,5;2\n", &[(1, &["a", "b"]), (2, &["1,5", "2"])]);
        check("a\tb\n1\t2\n", &[(1, &["a", "b"]), (2, &["1", "2"])]);
        check("sep=;\r\na;b\n", &[(1, &["a", "b"])]);
    }

    #[test]
    fn an_open_quote_is_named_by_the_row_that_opened_it() {
        let mut report = Report::default();
        assert_eq!(records("f.csv", "a,b\n1,\"2\n3,4\n", &Limits::STANDARD, &mut report), None);
        let place = report.listed().first().map(|d| (d.code, d.place.row));
        assert_eq!(place, Some(("quote-open", Some(2))));
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "[a,;\"\r\n\t é]{0,40}") {
            let mut report = Report::default();
            let records = records("f.csv", &text, &Limits::STANDARD, &mut report);
            proptest::prop_assert_eq!(records.is_none(), report.is_refused());
        }

        #[test]
        fn quoted_cells_come_back(cells in proptest::collection::vec("[a\",;\r\n]{0,6}x", 1..5)) {
            let quoted: Vec<String> =
                cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
            let text = format!("h,h\n{}\n", quoted.join(","));
            let read = read(&text);
            let trimmed: Vec<String> = cells.iter().map(|cell| cell.trim().to_owned()).collect();
            proptest::prop_assert_eq!(read.get(1).map(|(_, cells)| cells.clone()), Some(trimmed));
        }
    }
}
