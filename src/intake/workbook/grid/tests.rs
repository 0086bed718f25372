//! Sheets, good ones and others.

use super::*;

const LIMITS: Limits = Limits { rows: 5, columns: 4, cell_bytes: 10, ..Limits::STANDARD };

fn read_with(sheet: &str, cells: usize) -> Result<Grid, (Fault, Option<(u64, usize)>)> {
    let mut context = Context {
        strings: vec!["shared".to_owned()],
        formats: vec![Format::Number, Format::PerCent, Format::Date],
        from_1904: false,
        limits: LIMITS,
        cells_left: cells,
        text_left: 1000,
    };
    let text = format!("<worksheet>{sheet}</worksheet>");
    read(text.as_bytes(), &mut context, &mut |_, _| {})
}

fn rows(rows: &str) -> Result<Grid, (Fault, Option<(u64, usize)>)> {
    read_with(&format!("<sheetData>{rows}</sheetData>"), 100)
}

fn cells(grid: &Grid) -> Vec<(u64, Vec<&str>)> {
    let mut lines = Vec::new();
    for record in &grid.records {
        lines.push((record.row, record.cells.iter().map(String::as_str).collect()));
    }
    lines
}

#[test]
fn every_kind_of_cell_is_read() {
    let grid = rows(
        "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='C2' s='1'><v>0.61</v></c>\
         <c t='b'><v>1</v></c></row>\
         <row><c t='inlineStr'><is><t> in </t></is></c><c s='2'><v>36526</v></c>\
         <c t='str'><f>A1</f><v>made</v></c><c t='e'><v>#N/A</v></c></row>",
    )
    .expect("a sheet");
    assert_eq!(
        cells(&grid),
        [(2, vec!["shared", "", "61%", "true"]), (3, vec!["in", "2000-01-01", "made", "#N/A"]),]
    );
}

#[test]
fn empty_cells_far_out_cost_nothing() {
    let far = "<row r='1'><c r='A1'><v>1</v></c><c r='XFD1' s='1'/></row>\
               <row r='1048576'><c r='XFD1048576'/></row>";
    assert_eq!(cells(&rows(far).expect("a sheet")), [(1, vec!["1"])]);
}

#[test]
fn what_is_beyond_a_limit_is_named_by_its_cell() {
    let check = |text: &str, code, limit, at| {
        assert_eq!(rows(text), Err((Fault::Limit(code, limit), Some(at))), "{text}");
    };
    check("<row r='7'><c r='B7'><v>1</v></c></row>", codes::ROWS_TOO_MANY, 5, (7, 1));
    check("<row r='1'><c r='E1'><v>1</v></c></row>", codes::COLUMNS_TOO_MANY, 4, (1, 4));
    let long = "<row r='1'><c r='A1' t='str'><v>12345678901</v></c></row>";
    check(long, codes::CELL_TOO_LONG, 10, (1, 0));
    let text = "<sheetData><row r='1'><c r='C1'><v>1</v></c></row></sheetData>";
    let fault = Fault::Limit(codes::CELLS_TOO_MANY, LIMITS.cells);
    assert_eq!(read_with(text, 2), Err((fault, Some((1, 2)))));
}

#[test]
fn what_cannot_be_is_refused() {
    for text in [
        "<row r='0'/>",
        "<row r='1048577'/>",
        "<row r='2'/><row r='2'/>",
        "<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row>",
        "<row r='1'><c r='A2'><v>1</v></c></row>",
        "<row r='1'><c r='XFE1'><v>1</v></c></row>",
        "<row r='1'><c r='A99999999999999999999'><v>1</v></c></row>",
        "<row r='1'><c r='AAAAAAAAAAAAAAAAAAAAAAAAA1'><v>1</v></c></row>",
        "<row r='1'><c t='s'><v>1</v></c></row>",
        "<row r='1'><c t='s'><v>-1</v></c></row>",
        "<row r='1'><c t='z'><v>1</v></c></row>",
        "<c><v>1</v></c>",
    ] {
        assert!(matches!(rows(text), Err((Fault::Broken(_), _))), "{text}");
    }
}

#[test]
fn what_a_reader_should_know_is_noted() {
    let grid = read_with(
        "<sheetData><row r='1' hidden='1'><c r='A1'><v>1</v></c><c r='B1'><f>A1</f></c></row>\
         </sheetData><mergeCells><mergeCell ref='A1:B1'/></mergeCells>",
        100,
    )
    .expect("a sheet");
    assert_eq!(grid.hidden_row, Some(1));
    assert_eq!(grid.uncalculated, [(1, 1)]);
    assert_eq!(grid.merged.as_deref(), Some("A1:B1"));
}

#[test]
fn references_and_letters_are_each_other() {
    for (column, text) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (16_383, "XFD")] {
        assert_eq!(letters(column), text);
        assert_eq!(position(&format!("{text}14")), Some((column, 14)));
    }
    for text in ["", "A", "1", "a1", "A0", "$A$1", "XFE1", "A1048577", "A1 "] {
        assert_eq!(position(text), None, "{text}");
    }
}
