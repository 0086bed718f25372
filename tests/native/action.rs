//! Measures, gaps, instruments and roadmaps: read, checked, and written without loss.

use ketenkaart::base::diagnostic::Report;
use ketenkaart::export::dataset::{to_json, to_package};
use ketenkaart::intake::csv::records;
use ketenkaart::intake::limits::Limits;
use ketenkaart::intake::{Reading, SourceFile, read};
use ketenkaart::model::gap::{CauseLevel, Outlook, PublishedAnswer};
use ketenkaart::model::input::Layer;
use ketenkaart::model::instrument::{BudgetKind, InstrumentKind};
use ketenkaart::model::measure::{MeasureKind, MeasureStatus, Qualifier, Strand};
use ketenkaart::model::reference::Relation;
use ketenkaart::model::roadmap::{ItemKind, Lane, Scale};
use ketenkaart::wire::tables::{Kind, TableSpec};
use serde_json::{Value, json};

use crate::support::{folder, shared};

/// A package whose every column of the further tables is filled.
#[expect(clippy::too_many_lines, reason = "the rows of a package, written out")]
fn package() -> Value {
    let mut package = json!({
        "name": "made-up", "title": "Made up",
        "sdp": {"profile": "sdp/1.0", "classification": "PUBLIC", "tlp": "TLP:CLEAR",
            "languages": ["en", "nl"], "edition": "1"},
        "resources": [
            {"name": "root_causes", "data": [
                ["root_cause_id", "label_en", "label_nl", "description_en", "level", "place", "source_id"],
                ["R1", "Skills", "Vaardigheden", "Too few", "cause", "2.2", "S"],
                ["R2", "Small market", "Kleine markt", "", "aggravator", "", ""]]},
            {"name": "gaps", "data": [
                ["gap_id", "node_id", "label_en", "label_nl", "description_nl", "kind", "outlook",
                    "root_cause_id", "current_trl", "target_trl", "target_date", "place", "source_id"],
                ["G", "B", "No plant", "Geen fabriek", "Er is er geen", "capacity", "foreseeable",
                    "R2;R1", 4, 7, "2030-H1", "box 1", "S"]]},
            {"name": "references", "data": [
                ["from_kind", "from_id", "dataset_id", "other_id", "relation", "source_id"],
                ["node", "B", "other", "chip", "same", "S"], ["gap", "G", "other", "", "concerns", ""],
                ["root_cause", "R1", "other", "ore", "concerns", ""],
                ["instrument", "P", "other", "", "part-of", ""],
                ["measure", "M", "other", "chip", "concerns", ""],
                ["item", "I", "other", "chip", "concerns", "S"]]},
            {"name": "criticality", "data": [
                ["node_id", "criterion", "answer", "evidence", "source_id"],
                ["B", 1, "yes", "One supplier", "S"], ["B", 3, "unknown", "", ""]]},
            {"name": "actors", "data": [
                ["actor_id", "label_en", "label_nl", "description_en", "kind", "iso3", "place", "source_id"],
                ["EC", "Commission", "Commissie", "Proposes", "institution", "", "1", "S"],
                ["EEA", "EEA", "EER", "", "partner", "NOR;ISL", "5", "S"]]},
            {"name": "instruments", "data": [
                ["instrument_id", "label_en", "label_nl", "description_en", "kind", "role", "scope",
                    "trl_from", "trl_to", "part_of", "responsible", "start", "place", "source_id"],
                ["P", "Fund", "Fonds", "Pays", "programme", "finance;protect", "defence;dual-use",
                    1, 9, "", "EC;a bank", "2021", "3.1", "S"],
                ["Q", "Part", "Deel", "", "policy", "", "", "", "", "P", "", "", "", ""]]},
            {"name": "budgets", "data": [
                ["instrument_id", "kind", "amount", "amount_to", "currency", "period", "purpose_en", "source_id"],
                ["P", "total", 8e9, "", "EUR", "2021/2027", "Research", "S"],
                ["P", "share", 0.04, 0.08, "", "2021/2027", "", ""]]},
            {"name": "measures", "data": [
                ["measure_id", "label_en", "label_nl", "description_en", "kind", "part_of", "same_as", "strand",
                    "instrument", "responsible", "together_with", "start", "due", "due_qualifier",
                    "recurrence", "status", "trl_from", "trl_to", "budget", "currency",
                    "budget_period", "scope", "place", "source_id"],
                ["M", "Build", "Bouw", "Build one", "further-measure", "", "", "promote", "P;a law", "EC",
                    "EEA;NATO", "2022", "2022-12", "no-later-than", "P2Y", "running", 3, 6, 5.5,
                    "EUR", "a year", "civil;dual-use", "3", "S"],
                ["N", "Part", "Deel", "", "part", "M", "M", "", "", "", "", "", "", "", "", "unknown", "",
                    "", "", "", "", "", "", ""]]},
            {"name": "measure_links", "data": [
                ["measure_id", "target_kind", "target_id", "effect", "effect_size", "effect_unit", "source_id"],
                ["M", "gap", "G", "adds_capacity", 2, "plants", "S"],
                ["M", "root_cause", "R1", "", "", "", ""], ["M", "node", "B", "", "", "", ""],
                ["M", "edge", "A;B;goes_into", "", "", "", ""], ["M", "instrument", "Q", "", "", "", ""],
                ["M", "actor", "EC", "", "", "", ""], ["M", "measure", "N", "", "", "", ""]]},
            roadmap(),
            {"name": "suppliers", "data": [
                ["supplier_id", "kind", "label_en"], ["CHN", "country", "China"]]},
            {"name": "editions", "data": [
                ["edition_id", "label"], ["1", "Now"], ["0", "Before"]]},
            {"name": "concordance", "data": [
                ["node_id", "edition_id", "earlier_id", "label_en", "label_nl", "relation", "source_id"],
                ["B", "0", "C", "Chips", "", "split", "S"], ["A", "0", "O", "", "", "renamed", ""]]},
            {"name": "trade", "data": [
                ["node_id", "partner_id", "flow", "reporter", "ref_period", "code", "value",
                    "currency", "quantity", "quantity_unit", "obs_status", "edition_id", "source_id"],
                ["B", "CHN", "import", "EU27_2020", "2023", "CN:1", 5.5, "EUR", 2, "t", "", "0", "S"],
                ["B", "CHN", "export", "EU27_2020", "2023", "", "", "", "", "", "Q", "", "S"]]},
        ],
    });
    let before = chain().as_array().expect("a list").clone();
    package["resources"].as_array_mut().expect("a list").splice(0..0, before);
    package
}

/// Two items of a roadmap, of which the second waits for the first.
fn roadmap() -> Value {
    json!({"name": "roadmap", "data": [
        ["item_id", "lane", "section", "kind", "label_en", "label_nl", "node_id", "start", "end", "trl_from",
            "trl_to", "scale", "status", "measure_id", "depends_on", "source_id"],
        ["I", "measure", "Plants", "activity", "", "", "B", "", "", "", "", "", "", "M", "", "S"],
        ["J", "technology", "", "milestone", "Pilot", "Proef", "B", "2023", "2024/2025", 5, 10,
            "iea", "planned", "", "I", ""]]})
}

/// Two nodes, of which one goes into the other.
fn chain() -> Value {
    json!([
            {"name": "sources", "data": [["source_id", "title", "licence"], ["S", "A source", "CC0-1.0"]]},
            {"name": "nodes", "data": [
                ["node_id", "label_en", "kind", "layer", "source_id"],
                ["A", "Ore", "material", "resource", "S"], ["B", "Chip", "component", "product", "S"]]},
            {"name": "edges", "data": [["from_id", "to_id", "relation", "source_id"], ["A", "B", "goes_into", "S"]]}
    ])
}

fn reading(package: &Value) -> Reading {
    let bytes = serde_json::to_vec(package).expect("JSON");
    read(vec![SourceFile { name: "made-up.json".to_owned(), bytes }])
}

/// The codes of the findings, with the column of each.
fn codes(reading: &Reading) -> Vec<String> {
    let line = |d: &&ketenkaart::base::diagnostic::Diagnostic| {
        let column = d.place.column.as_deref().unwrap_or_default();
        format!("{} {}", d.code, column.rsplit('/').next().unwrap_or_default())
    };
    reading.report.listed().iter().map(line).collect()
}

/// The rows of a table of a package in one file, as columns with their cells.
fn rows(package: &Value, table: &str) -> Vec<Vec<(String, Value)>> {
    let resources = package["resources"].as_array().expect("resources");
    let Some(resource) = resources.iter().find(|resource| resource["name"] == table) else {
        return Vec::new();
    };
    let mut lists = resource["data"].as_array().expect("rows").iter().map(|row| row.as_array());
    let header: Vec<&Value> = lists.next().flatten().expect("a header").iter().collect();
    let row = |cells: &Vec<Value>| {
        let cell = |(name, cell): (&&Value, &Value)| {
            (name.as_str().expect("a name").to_owned(), cell.clone())
        };
        header.iter().zip(cells).map(cell).collect()
    };
    lists.flatten().map(row).collect()
}

#[test]
fn every_cell_of_every_table_is_written_again() {
    let package = package();
    let reading = reading(&package);
    assert_eq!(codes(&reading), Vec::<String>::new());
    assert!(reading.tally.tables.iter().all(|table| table.set_aside == 0));
    let dataset = reading.dataset.expect("accepted");
    let written: Value = serde_json::from_slice(&to_json(&dataset)).expect("JSON");
    for resource in package["resources"].as_array().expect("resources").iter().skip(1) {
        let table = resource["name"].as_str().expect("a name");
        let (before, after) = (rows(&package, table), rows(&written, table));
        assert_eq!(before.len(), after.len(), "{table}");
        for (before, after) in before.iter().zip(&after) {
            for (column, cell) in before.iter().filter(|(_, cell)| *cell != "") {
                let found = after.iter().find(|(name, _)| name == column).map(|(_, cell)| cell);
                let is_same = found == Some(cell)
                    || found.and_then(Value::as_f64).is_some_and(|n| Some(n) == cell.as_f64());
                assert!(is_same, "{table}.{column}: {cell} became {found:?}");
            }
        }
    }
    let files = to_package(&dataset);
    let again = read(files.clone()).dataset.expect("accepted");
    assert_eq!(again, dataset);
    assert_eq!(to_package(&again), files);
}

#[test]
fn every_column_is_tried() {
    let package = package();
    for spec in ketenkaart::wire::tables::FURTHER {
        let rows = rows(&package, spec.name);
        for column in spec.columns {
            let is_filled = rows.iter().flatten().any(|(name, cell)| {
                let is_it = match column.kind {
                    Kind::Localised => name.starts_with(&format!("{}_", column.name)),
                    _ => name == column.name,
                };
                is_it && cell != ""
            });
            assert!(is_filled, "{}.{} is not tried", spec.name, column.name);
        }
    }
}

/// The words that the tables allow are those that the model knows.
#[test]
fn the_words_of_the_tables_are_those_of_the_model() {
    macro_rules! check {
        ($($table:literal . $column:literal = $type:ty;)+) => {$(
            let column = TableSpec::named($table).and_then(|spec| spec.column($column));
            let Some(Kind::Word(words)) = column.map(|column| column.kind) else {
                panic!("{}.{} has no words", $table, $column)
            };
            let known: Vec<&str> = <$type>::ALL.iter().map(|item| item.code()).collect();
            assert_eq!(words.to_vec(), known, "{}.{}", $table, $column);
        )+};
    }
    check! {
        "nodes"."layer" = Layer;
        "root_causes"."level" = CauseLevel;
        "gaps"."outlook" = Outlook;
        "criticality"."answer" = PublishedAnswer;
        "instruments"."kind" = InstrumentKind;
        "budgets"."kind" = BudgetKind;
        "measures"."kind" = MeasureKind;
        "measures"."strand" = Strand;
        "measures"."due_qualifier" = Qualifier;
        "measures"."status" = MeasureStatus;
        "references"."relation" = Relation;
        "roadmap"."lane" = Lane;
        "roadmap"."kind" = ItemKind;
        "roadmap"."scale" = Scale;
        "roadmap"."status" = MeasureStatus;
    }
}

/// A row of a table changed: what is then found.
fn found_after(table: &str, row: usize, column: &str, cell: Value) -> Vec<String> {
    let mut package = package();
    let resources = package["resources"].as_array_mut().expect("resources");
    let resource = resources.iter_mut().find(|resource| resource["name"] == table).expect("it");
    let header = resource["data"][0].as_array().expect("a header");
    let at = header.iter().position(|name| name == column).expect("the column");
    resource["data"][row][at] = cell;
    codes(&reading(&package))
}

#[test]
fn what_does_not_hold_is_reported() {
    for (table, row, column, cell, expected) in [
        ("gaps", 1, "node_id", json!("C"), "id-dangling node_id"),
        ("gaps", 1, "root_cause_id", json!("R1;R3"), "id-dangling root_cause_id"),
        ("gaps", 1, "target_date", json!("soon"), "date-unreadable target_date"),
        ("gaps", 1, "current_trl", json!(12), "number-out-of-range current_trl"),
        ("root_causes", 2, "root_cause_id", json!("R1"), "id-twice root_cause_id"),
        ("actors", 2, "iso3", json!("NOR;XXX"), "country-unknown iso3"),
        ("instruments", 1, "scope", json!("defence;military"), "word-unknown scope"),
        ("instruments", 2, "part_of", json!("R"), "id-dangling part_of"),
        ("instruments", 1, "part_of", json!("Q"), "loop-parts part_of"),
        ("budgets", 2, "amount_to", json!(0.01), "number-out-of-range amount_to"),
        ("budgets", 1, "amount", json!(""), "value-missing amount"),
        ("measures", 1, "start", json!("2023"), "dates-turned due"),
        ("measures", 2, "part_of", json!("N"), "loop-parts part_of"),
        ("measures", 1, "same_as", json!("N"), "loop-parts same_as"),
        ("measures", 2, "same_as", json!("O"), "id-dangling same_as"),
        ("measures", 1, "scope", json!("civil;naval"), "word-unknown scope"),
        ("references", 2, "from_id", json!("H"), "id-dangling from_id"),
        ("references", 1, "from_kind", json!("gap"), "id-dangling from_id"),
        ("references", 3, "dataset_id", json!("made-up"), "reference-own dataset_id"),
        ("references", 3, "relation", json!("twin"), "word-unknown relation"),
        ("measures", 1, "recurrence", json!("yearly"), "date-unreadable recurrence"),
        ("measure_links", 4, "target_id", json!("B;A;goes_into"), "id-dangling target_id"),
        ("measure_links", 1, "measure_id", json!("O"), "id-dangling measure_id"),
        ("roadmap", 1, "depends_on", json!("J"), "loop-roadmap depends_on"),
        ("roadmap", 2, "start", json!("2021"), "roadmap-backwards depends_on"),
        ("roadmap", 2, "scale", json!("mrl"), ""),
        ("roadmap", 2, "scale", json!("trl"), "number-out-of-range trl_to"),
        ("sources", 1, "source_id", json!("T"), "id-dangling source_id"),
    ] {
        let found = found_after(table, row, column, cell.clone());
        let is_found = found.iter().any(|finding| finding == expected);
        assert!(
            is_found || (expected.is_empty() && found.is_empty()),
            "{table}.{column}: {found:?}"
        );
    }
}

/// Cells that are not written because readers derive the same from other cells.
fn follows(column: &str, cell: &str) -> bool {
    matches!(column, "share_lo" | "share_hi") || (column == "essentiality" && cell == "unknown")
}

#[test]
fn nothing_of_the_sample_package_is_lost() {
    let Some(shared) = shared("nothing_of_the_sample_package_is_lost") else { return };
    let before = folder(&shared.join("reference/sample_package"));
    let dataset = read(before.clone()).dataset.expect("accepted");
    let after = to_package(&dataset);
    let mut report = Report::default();
    let mut compared = 0;
    for file in before.iter().filter(|file| file.name.ends_with(".csv")) {
        let name = file.name.rsplit('/').next().expect("a name");
        let table = TableSpec::named(name.trim_end_matches(".csv")).expect("a table");
        let written = after.iter().find(|other| other.name == name).expect("the same table");
        let mut cells = |bytes: &[u8]| {
            let text = std::str::from_utf8(bytes).expect("UTF-8").trim_start_matches('\u{feff}');
            let mut records =
                records(name, text, &Limits::STANDARD, &mut report).expect("CSV").into_iter();
            let header = records.next().expect("a header").cells;
            let row = |cells: Vec<String>| header.iter().cloned().zip(cells).collect::<Vec<_>>();
            records.map(|record| row(record.cells)).collect::<Vec<_>>()
        };
        let (old, new) = (cells(&file.bytes), cells(&written.bytes));
        assert_eq!(old.len(), new.len(), "{name}");
        let of = |row: &[(String, String)], column: &str| {
            row.iter().find(|(name, _)| name == column).map(|(_, cell)| cell.clone())
        };
        for row in &old {
            let key = |other: &&Vec<(String, String)>| {
                table.key.iter().all(|column| of(row, column) == of(other, column))
            };
            let twin = new.iter().find(key).unwrap_or_else(|| panic!("{name}: {row:?}"));
            for (column, cell) in row.iter().filter(|(_, cell)| !cell.is_empty() && cell != ":") {
                let found = of(twin, column).unwrap_or_default();
                let is_same = found == *cell
                    || found.parse::<f64>().is_ok_and(|n| Ok(n) == cell.parse())
                    || (found.is_empty() && follows(column, cell));
                assert!(is_same, "{name} {column}: {cell} became {found}");
                compared += 1;
            }
        }
    }
    assert!(compared > 1500, "{compared} cells");
}
