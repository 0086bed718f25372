//! Workbooks: the same tables as in files give the same dataset whatever the layout, findings
//! name sheet and cell, and nothing hidden in a workbook gets past the checks.

use ketenkaart::base::archive;
use ketenkaart::base::diagnostic::{Place, Report, Severity};
use ketenkaart::export::dataset::to_json;
use ketenkaart::intake::csv;
use ketenkaart::intake::limits::Limits;
use ketenkaart::intake::{Reading, SourceFile, read, read_within};

use ketenkaart::model::value::Value;

use crate::office::Workbook;
use crate::support::{folder, root, shared};

fn open(workbook: Workbook) -> Reading {
    read(vec![workbook.file("book.xlsx")])
}

/// The findings: code, file and cell.
fn findings(reading: &Reading) -> Vec<(&'static str, String)> {
    let place = |place: &Place| place.cell.clone().unwrap_or_else(|| place.file.clone());
    reading.report.listed().iter().map(|d| (d.code, place(&d.place))).collect()
}

fn codes(reading: &Reading) -> Vec<&'static str> {
    reading.report.listed().iter().map(|d| d.code).collect()
}

/// Tables in files → the same tables as the sheets of a workbook.
fn as_workbook(files: &[SourceFile]) -> Workbook {
    files.iter().fold(Workbook::new(), |workbook, file| {
        let text = String::from_utf8(file.bytes.clone()).expect("UTF-8");
        let text = text.trim_start_matches('\u{feff}');
        let mut report = Report::default();
        let records = csv::records("", text, &Limits::STANDARD, &mut report).expect("a table");
        let mut rows: Vec<Vec<String>> = Vec::new();
        for record in records {
            rows.resize(usize::try_from(record.row).expect("a row") - 1, Vec::new());
            rows.push(record.cells);
        }
        let name = file.name.rsplit('/').next().unwrap_or_default();
        workbook.sheet(name.split('.').next().unwrap_or_default(), &rows)
    })
}

/// A dataset as JSON, without the names of the files it came from.
fn contents(reading: &Reading, names: &[(&str, &str)]) -> String {
    let dataset = reading.dataset.as_ref().unwrap_or_else(|| panic!("{:?}", findings(reading)));
    let mut text = String::from_utf8(to_json(dataset)).expect("UTF-8");
    for (from, to) in names {
        text = text.replace(from, to);
    }
    text
}

fn check_same(files: Vec<SourceFile>) {
    let workbook = open(as_workbook(&files));
    let tables = read(files);
    let names = [("book.xlsx/", ""), (".csv", ""), ("\"book\"", "\"edges\"")];
    let (workbook_json, tables_json) = (contents(&workbook, &names), contents(&tables, &names));
    for (own, other) in workbook_json.lines().zip(tables_json.lines()) {
        assert_eq!(own, other);
    }
    assert_eq!(workbook_json.len(), tables_json.len());
    let listed = |reading: &Reading| -> Vec<_> {
        let listed = reading.report.listed();
        listed
            .iter()
            .map(|d| (d.code, d.place.row, d.place.column.clone(), d.found.clone()))
            .collect()
    };
    assert_eq!(listed(&workbook), listed(&tables));
}

#[test]
fn every_layout_may_come_as_a_workbook() {
    check_same(folder(&root().join("tests/data/small/eto")));
    let mut package = folder(&root().join("public/data/advanced-chips-defence"));
    package.retain(|file| file.name.ends_with(".csv"));
    check_same(package);
    let plain = [("edges", "from,to\nO,M\n"), ("shares", "node,supplier,share\nO,CHN,61%\n")];
    check_same(
        plain
            .map(|(name, text)| SourceFile {
                name: format!("{name}.csv"),
                bytes: text.as_bytes().to_vec(),
            })
            .to_vec(),
    );
    let Some(shared) = shared("every_layout_may_come_as_a_workbook") else { return };
    let mut chips = folder(&shared.join("data/eto-chips"));
    chips.retain(|file| file.name.ends_with(".csv"));
    check_same(chips);
    let reading = read(folder(&shared.join("hostile/base-xlsx")));
    assert_eq!((codes(&reading).len(), reading.tally.format), (0, "eto-tables"));
    assert_eq!((reading.tally.inputs, reading.tally.shares), (4, 5));
}

fn edges() -> Workbook {
    Workbook::new().sheet("edges", &rows(&["from|to", "Ore|Metal"]))
}

fn rows(rows: &[&str]) -> Vec<Vec<String>> {
    rows.iter().map(|row| row.split('|').map(str::to_owned).collect()).collect()
}

#[test]
fn numbers_are_read_as_they_are_meant() {
    let shares = "<sheetData><row r='1'><c r='A1' t='str'><v>node</v></c>\
        <c r='B1' t='str'><v>supplier</v></c><c r='C1' t='str'><v>share</v></c></row>\
        <row r='2'><c r='A2' t='str'><v>Ore</v></c><c r='B2' t='str'><v>CHN</v></c>\
        <c r='C2' s='1'><v>0.60999999999999999</v></c></row>\
        <row r='9'><c r='A9' t='str'><v>Ore</v></c><c r='B9' t='str'><v>DEU</v></c>\
        <c r='C9' s='1'><v>7.0000000000000007E-2</v></c></row></sheetData>";
    let reading = open(edges().raw_sheet("shares", "", shares));
    let dataset = reading.dataset.as_ref().expect("opened");
    let record = dataset.records.iter().next().expect("a record");
    let shares: Vec<_> = record.shares.iter().map(|share| share.value).collect();
    assert_eq!(shares, [Value::Known(0.61), Value::Known(0.07)]);
}

#[test]
fn findings_name_sheet_and_cell() {
    let shares = rows(&["node|supplier|share", "Ore|CHN|60%", "Ore|DEU|120%"]);
    let reading = open(edges().sheet("my shares", &shares));
    assert_eq!(findings(&reading)[0], ("share-out-of-range", "'my shares'!C3".to_owned()));
    let error = "<sheetData><row r='1'><c r='A1' t='str'><v>from</v></c><c r='B1' t='str'><v>to</v></c></row>\
        <row r='4'><c r='A4' t='e'><v>#REF!</v></c><c r='B4' t='str'><v>b</v></c></row></sheetData>";
    let reading = open(Workbook::new().raw_sheet("provision", "", error));
    assert_eq!(findings(&reading)[0], ("cell-error", "provision!A4".to_owned()));
    let place = &reading.report.listed()[0].place;
    assert_eq!(
        (place.workbook(), place.row, place.column.as_deref()),
        ("book.xlsx", Some(4), Some("from"))
    );
}

#[test]
fn a_formula_without_a_value_is_named() {
    let sheet = "<sheetData><row r='1'><c r='A1' t='str'><v>from</v></c><c r='B1'><f>A1</f></c></row></sheetData>";
    let reading = open(Workbook::new().raw_sheet("provision", "", sheet));
    assert_eq!(findings(&reading), [("cell-uncalculated", "provision!B1".to_owned())]);
}

#[test]
fn notes_and_hidden_sheets_are_left_out_and_named() {
    let notes = rows(&["About this workbook", "a|b|c", "|#REF!"]);
    let hidden = "<sheetData><row><c t='str'><v>from</v></c></row></sheetData>";
    let reading = open(edges().sheet("Notes v1.2", &notes).raw_sheet(
        "edges (old)",
        "state='hidden'",
        hidden,
    ));
    assert!(reading.dataset.is_some());
    assert_eq!(
        findings(&reading)[..2],
        [
            ("table-unknown", "book.xlsx/Notes v1.2".to_owned()),
            ("sheet-hidden", "book.xlsx/edges (old)".to_owned()),
        ]
    );
}

#[test]
fn what_a_reader_may_overlook_is_said() {
    let sheet = "<sheetData><row><c t='str'><v>from</v></c><c t='str'><v>to</v></c></row>\
        <row hidden='1'><c t='str'><v>Ore</v></c><c t='str'><v>Metal</v></c></row></sheetData>\
        <mergeCells count='1'><mergeCell ref='A3:B3'/></mergeCells>";
    let workbook = Workbook::new()
        .raw_sheet("edges", "", sheet)
        .part("xl/externalLinks/externalLink1.xml", "<externalLink/>");
    let reading = open(workbook);
    assert!(reading.dataset.is_some(), "{:?}", findings(&reading));
    for code in ["workbook-links", "rows-hidden", "cells-merged"] {
        assert!(codes(&reading).contains(&code), "{code}");
    }
}

fn check_refused(reading: &Reading, code: &str) {
    let errors: Vec<&str> = reading
        .report
        .listed()
        .iter()
        .filter(|d| d.severity == Severity::Error)
        .map(|d| d.code)
        .collect();
    assert_eq!(errors, [code]);
    assert!(reading.dataset.is_none());
}

#[test]
fn programs_passwords_and_other_files_are_refused_by_name() {
    let macros = edges().part("xl/vbaProject.bin", "x");
    check_refused(&open(macros), "workbook-macros");
    let kinds = "<Types><Override PartName='/xl/workbook.xml' \
        ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>";
    check_refused(&open(edges().part("[Content_Types].xml", kinds)), "workbook-macros");
    check_refused(&open(edges().part("xl/macrosheets/sheet1.xml", "<m/>")), "workbook-macros");
    check_refused(&open(edges().part("xl/workbook.bin", "x")), "file-type");
    let mut cfb = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    cfb.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    let named = |name: &str, bytes: &[u8]| {
        vec![SourceFile { name: name.to_owned(), bytes: bytes.to_vec() }]
    };
    check_refused(&read(named("book.xlsx", &cfb)), "file-encrypted");
    check_refused(&read(named("book.xls", &cfb[..8])), "file-type");
    let letter = [("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w/>")];
    let letter =
        letter.map(|(name, text)| SourceFile { name: name.to_owned(), bytes: text.into() });
    check_refused(&read(named("a.xlsx", &archive::write(&letter).expect("writes"))), "file-type");
}

#[test]
fn a_marking_anywhere_refuses_the_workbook() {
    let sheet = |name: &str, attributes: &str, elements: &str| {
        open(edges().raw_sheet(name, attributes, elements))
    };
    let cell =
        "<sheetData><row r='3'><c r='B3' t='str'><v>SECRET UE/EU SECRET</v></c></row></sheetData>";
    let check = |reading: Reading, place: &str| {
        assert_eq!(findings(&reading), [("marking-above-public", place.to_owned())]);
        assert!(reading.report.listed()[0].found.is_empty());
    };
    check(sheet("n", "", cell), "n!B3");
    check(sheet("n", "state='veryHidden'", cell), "n!B3");
    check(
        sheet(
            "n",
            "",
            "<headerFooter><oddFooter>&amp;L&amp;\"Arial,Bold\"&amp;10RESTREINT UE/EU RESTRICTED&amp;RPage &amp;P</oddFooter></headerFooter>",
        ),
        "book.xlsx/n",
    );
    let part = |path: &str, text: &str| open(edges().part(path, text));
    let rich = "<comments><comment ref='B7'><text><r><rPr><b/></rPr><t>NATO </t></r><r><t>RESTRICTED</t></r></text></comment></comments>";
    check(part("xl/comments7.xml", rich), "book.xlsx");
    check(part("docProps/core.xml", "<p><keywords>LIMITE</keywords></p>"), "book.xlsx");
    check(
        part(
            "docProps/custom.xml",
            "<P><property name='MSIP_Label_1_Name'><lpwstr>EU CONFIDENTIAL</lpwstr></property></P>",
        ),
        "book.xlsx",
    );
    check(
        part("xl/drawings/drawing1.xml", "<d><p><r><t>EURA </t></r><r><t>SECRET</t></r></p></d>"),
        "book.xlsx",
    );
    check(part("xl/x.xml", "<n><cNvPr descr='COSMIC TOP SECRET'/></n>"), "book.xlsx");
    check(sheet("EU SECRET", "", "<sheetData/>"), "book.xlsx");
    let link = "<Relationships><Relationship Id='c' Type='x/comments' Target='../comments1.xml'/></Relationships>";
    let linked =
        edges().part("xl/worksheets/_rels/sheet1.xml.rels", link).part("xl/comments1.xml", rich);
    check(open(linked), "edges!B7");
}

#[test]
fn a_workbook_that_grows_while_it_is_read_is_refused() {
    let text = "x".repeat(30_000);
    let strings = format!("<sst><si><t>{text}</t></si></sst>");
    let rows: String =
        (1..=5000).map(|row| format!("<row r='{row}'><c t='s'><v>0</v></c></row>")).collect();
    let workbook = || {
        edges()
            .raw_sheet("n", "", &format!("<sheetData>{rows}</sheetData>"))
            .part("xl/sharedStrings.xml", &strings)
    };
    check_refused(&open(workbook()), "archive-too-large");
    let few = Limits { cells: 3, ..Limits::STANDARD };
    check_refused(&read_within(vec![edges().file("book.xlsx")], few), "cells-too-many");
    let few = Limits { sheets: 0, ..Limits::STANDARD };
    check_refused(&read_within(vec![edges().file("book.xlsx")], few), "sheets-too-many");
    // One cell far right in many rows must not be paid for by the empty ones before it.
    let wide: String = (1..=20_000)
        .map(|row| format!("<row r='{row}'><c r='IV{row}'><v>1</v></c></row>"))
        .collect();
    check_refused(
        &open(edges().raw_sheet("n", "", &format!("<sheetData>{wide}</sheetData>"))),
        "cells-too-many",
    );
    let deep = "<a>".repeat(70);
    check_refused(&open(edges().raw_sheet("n", "", &deep)), "workbook-broken");
}
