//! Charts, tables and trees of technologies in the layouts of others: what becomes of every cell,
//! and that nothing is lost without a word.

use std::collections::BTreeMap;

use ketenkaart::analysis::roadmap::entries;
use ketenkaart::base::date::Period;
use ketenkaart::export::dataset::to_package;
use ketenkaart::export::roadmap::{Format, Taken, file};
use ketenkaart::i18n::Locale;
use ketenkaart::intake::csv::records;
use ketenkaart::intake::limits::Limits;
use ketenkaart::intake::{Reading, SourceFile, read};
use ketenkaart::model::dataset::Dataset;
use ketenkaart::model::dependency::Relation;
use ketenkaart::model::roadmap::{Item, ItemKind, Scale};
use proptest::prelude::*;
use serde_json::Value;

use crate::support::{folder, root, shared};

fn small(name: &str) -> Reading {
    read(folder(&root().join("tests/data/small").join(name)))
}

/// How often each rule was found broken.
fn counts(reading: &Reading) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for found in reading.report.listed() {
        *counts.entry(found.code).or_default() += 1;
    }
    counts
}

fn accepted(reading: Reading) -> Dataset {
    let findings = format!("{:?}", counts(&reading));
    reading.dataset.unwrap_or_else(|| panic!("refused: {findings}"))
}

fn date(date: Option<Period>) -> String {
    date.map_or_else(|| "-".to_owned(), |date| date.to_string())
}

/// Id, name, dates, levels and status of every item.
fn lines(dataset: &Dataset) -> Vec<String> {
    let line = |item: &Item| {
        let level = |level: Option<u8>| level.map_or_else(|| "-".to_owned(), |l| l.to_string());
        let status = item.status.map_or("-", |status| status.code());
        let (from, to) = (level(item.levels.from), level(item.levels.to));
        let name = item.label.words("en");
        let (start, end) = (date(item.start), date(item.end));
        format!(
            "{} | {name} | {start} {end} | {from} {to} {} | {status}",
            item.id,
            item.scale.code()
        )
    };
    dataset.action.roadmap.iter().map(line).collect()
}

/// What is read is written as a package and read again the same.
fn survives(dataset: &Dataset) {
    let files = to_package(dataset);
    let again = accepted(read(files.clone()));
    assert_eq!(again.action, dataset.action);
    assert_eq!(again.inputs, dataset.inputs);
    assert_eq!(to_package(&again), files);
}

#[test]
fn a_table_of_levels_by_year_is_read() {
    let reading = small("trl-table");
    let expected = [("column-unused", 1), ("level-unreadable", 4), ("name-twice", 2)];
    assert_eq!(counts(&reading), BTreeMap::from(expected));
    let dataset = accepted(reading);
    assert_eq!(dataset.about.format, "trl-table");
    assert_eq!(
        lines(&dataset),
        [
            "Cold sintering/2020 | Cold sintering | 2020 2021 | 3 4 iea | done",
            "Cold sintering/2022 | Cold sintering | 2022 2022 | 5 5 iea | done",
            "Supply,Hydrogen,Membrane reactor/2020 | Membrane reactor | 2020 2020 | 10 11 iea | done",
            "Supply,Hydrogen,Membrane reactor/2021 | Membrane reactor | 2021 2023 | 11 11 iea | done",
        ]
    );
    let first = dataset.inputs.iter().next().expect("an input");
    assert_eq!(first.tech_area, "Demand, Ceramics");
    assert_eq!(first.description.words("en"), "Sinters below 300 °C.\n\nSaves heat.");
    assert_eq!(first.trl, None, "the field of inputs is on another scale");
    survives(&dataset);
}

#[test]
fn a_tree_of_technologies_is_read() {
    let reading = small("technology-tree");
    let expected = [
        ("column-unused", 2),
        ("level-unreadable", 1),
        ("level-words", 1),
        ("link-dangling", 1),
        ("link-list", 1),
    ];
    assert_eq!(counts(&reading), BTreeMap::from(expected));
    let dataset = accepted(reading);
    assert_eq!(
        lines(&dataset),
        [
            "coating | Coating (Batch) | - - | 7 8 trl | done",
            "cell | Cell | - - | 5 6 trl | done",
            "line | Pilot line runs | - - | - - trl | -",
            "coating/trl_current/2 | Coating (Roll) | - - | 2 3 trl | done",
            "coating/trl_projected_5_10_years | Coating (in 5–10 years) | - - | 9 9 trl | planned",
        ]
    );
    let items: Vec<&Item> = dataset.action.roadmap.iter().collect();
    let on = |item: &Item| {
        let ids = item.depends_on.iter().map(|on| dataset.action.roadmap[*on].id.clone());
        ids.collect::<Vec<_>>()
    };
    assert_eq!(items[2].kind, Some(ItemKind::Milestone));
    assert_eq!((on(items[1]), on(items[2])), (vec!["line".to_owned()], vec!["coating".to_owned()]));
    let dependencies: Vec<_> = dataset.dependencies.iter().collect();
    assert_eq!(dependencies.len(), 1);
    assert_eq!(dependencies[0].relation, Relation::Enables);
    let cell = &dataset.inputs[dependencies[0].to];
    assert_eq!(cell.description.words("en"), "A cell.\n\nhttps://example.org/cell");
    survives(&dataset);
}

#[test]
fn a_chart_is_read() {
    let reading = small("mermaid");
    let expected = BTreeMap::from([("mermaid-unused", 2), ("hours-unused", 1)]);
    assert_eq!(counts(&reading), expected);
    let dataset = accepted(reading);
    let lines = lines(&dataset);
    assert_eq!(lines[2], "t1 | Order tools | 2024-02-05 2024-08-04 | - - trl | running");
    assert_eq!(lines[4], "q1 | Qualification | 2025-02-03 2025-02-04 | - - trl | -");
    survives(&dataset);
}

#[test]
fn every_reading_of_the_technology_guide_is_kept() {
    let Some(shared) = shared("every_reading_of_the_technology_guide_is_kept") else { return };
    let files: Vec<SourceFile> = folder(&shared.join("data/iea-etp-guide"))
        .into_iter()
        .filter(|file| file.name.ends_with(".csv"))
        .collect();
    let text = String::from_utf8(files[0].bytes.clone()).expect("UTF-8");
    let mut report = ketenkaart::base::diagnostic::Report::default();
    let mut rows =
        records("guide.csv", &text, &Limits::STANDARD, &mut report).expect("CSV").into_iter();
    let header = rows.next().expect("a header").cells;
    let years: Vec<usize> =
        (0..header.len()).filter(|at| header[*at].starts_with("trl20")).collect();
    let told: usize =
        rows.map(|row| years.iter().filter(|at| !row.cells[**at].is_empty()).count()).sum();
    let reading = read(files);
    assert_eq!(counts(&reading), BTreeMap::from([("column-unused", 5), ("name-twice", 10)]));
    let dataset = accepted(reading);
    assert_eq!((dataset.inputs.len(), years.len(), told), (604, 5, 2709));
    let year = |date: Option<Period>| date.expect("a year").first().parts().0;
    let kept: i32 = dataset.action.roadmap.iter().map(|i| year(i.end) - year(i.start) + 1).sum();
    assert_eq!(usize::try_from(kept).expect("a count"), told);
    assert!(dataset.action.roadmap.iter().all(|item| item.scale == Scale::Iea));
    let top = dataset.action.roadmap.iter().filter_map(|item| item.levels.to).max();
    assert_eq!(top, Some(11));
    let areas: std::collections::BTreeSet<&str> =
        dataset.inputs.iter().map(|input| input.tech_area.as_str()).collect();
    assert_eq!(areas.len(), 7);
    let sections = dataset.action.roadmap.iter().map(|item| item.section.as_str());
    assert!(sections.clone().any(|section| section == "Power, Generation, Geothermal"));
    let lines = lines(&dataset);
    for line in [
        "Enhanced geothermal systems/2020 | Enhanced geothermal systems | 2020 2021 | 4 5 iea | done",
        "Enhanced geothermal systems/2022 | Enhanced geothermal systems | 2022 2023 | 6 6 iea | done",
        "Enhanced geothermal systems/2024 | Enhanced geothermal systems | 2024 2024 | 7 7 iea | done",
    ] {
        assert!(lines.iter().any(|other| other == line), "{line}");
    }
    survives(&dataset);
}

#[test]
fn every_node_and_link_of_the_technology_trees_is_kept_or_named() {
    let name = "every_node_and_link_of_the_technology_trees_is_kept_or_named";
    let Some(shared) = shared(name) else { return };
    let mut seen = 0;
    for file in folder(&shared.join("data/gaia-tech-trees")) {
        if !file.name.ends_with(".json") {
            continue;
        }
        seen += 1;
        let name = file.name.clone();
        let tree: Value = serde_json::from_slice(&file.bytes).expect("JSON");
        let list = |list: &str| tree["graph"][list].as_array().expect("a list").clone();
        let (nodes, edges) = (list("nodes"), list("edges"));
        let ends: usize =
            edges.iter().map(|edge| edge["targets"].as_array().map_or(1, Vec::len)).sum();
        let reading = read(vec![file]);
        let counts = counts(&reading);
        let dangling = counts.get("link-dangling").copied().unwrap_or_default();
        assert_eq!(dangling, if name.contains("fossil") { 7 } else { 0 }, "{name}");
        assert_eq!(counts.contains_key("link-list"), name.ends_with("nuclear_tt.json"), "{name}");
        let dataset = accepted(reading);
        let milestones = nodes.iter().filter(|node| node["type"] == "Milestone").count();
        assert_eq!(dataset.inputs.len() + milestones, nodes.len(), "{name}");
        let items = &dataset.action.roadmap;
        let is_there = |node: &Value| items.iter().any(|item| node["id"] == item.id.as_str());
        assert!(nodes.iter().all(is_there), "{name}");
        let waits: usize = items.iter().map(|item| item.depends_on.len()).sum();
        assert_eq!(dataset.dependencies.len() + waits + dangling, ends, "{name}");
        survives(&dataset);
    }
    assert_eq!(seen, 6);
}

/// The chart of a plan, read again.
fn drawn_again(dataset: &Dataset) -> Dataset {
    let locale = Locale::new("en", &[include_str!("../../public/locales/en/plan.ftl")]);
    let (name, text) = file(Format::Gantt, &Taken { dataset, locale: &locale, link: "#/x" });
    accepted(read(vec![SourceFile { name, bytes: text.into_bytes() }]))
}

/// What has a date is found again with the days that it may mean, its name and its status.
fn assert_drawn(dataset: &Dataset) {
    let has_date = |dates: (Option<Period>, Option<Period>)| dates.0.or(dates.1).is_some();
    if !entries(dataset).iter().any(|entry| has_date(entry.dates(dataset))) {
        return;
    }
    let again = drawn_again(dataset);
    let mut found: BTreeMap<&str, &Item> =
        again.action.roadmap.iter().map(|item| (item.id.as_str(), item)).collect();
    for entry in entries(dataset) {
        let (start, end) = entry.dates(dataset);
        let (Some(from), Some(to)) = (start.or(end), end.or(start)) else { continue };
        let id = entry.id(dataset);
        let item = found.remove(id).unwrap_or_else(|| panic!("{id} is not drawn"));
        assert_eq!(date(item.start), from.first().to_string(), "{id}");
        assert_eq!(date(item.end), to.last().to_string(), "{id}");
        let label = entry.label(dataset);
        let name = if label.is_empty() { id } else { label.words("en").trim() };
        assert_eq!(item.label.words("und"), name, "{id}");
        let status = entry.status(dataset).code();
        let kept = if ["done", "running"].contains(&status) { status } else { "-" };
        assert_eq!(item.status.map_or("-", |status| status.code()), kept, "{id}");
    }
    assert!(found.is_empty(), "{:?} was made up", found.keys());
}

#[test]
fn our_own_chart_of_com_2022_61_is_read_again() {
    let dataset = accepted(read(folder(&root().join("public/data/com-2022-61"))));
    assert_drawn(&dataset);
}

fn plan() -> impl Strategy<Value = Dataset> {
    let label = "[ -~é日]{0,20}[a-z:;#%\"]";
    let date = prop::sample::select(&["", "2022", "2022-H2", "2024-Q1/2026", "2023-10-15"][..]);
    let status = prop::sample::select(&["", "done", "running", "planned"][..]);
    let item = (label, date.clone(), date, status);
    prop::collection::vec(item, 1..6).prop_filter_map("dates that turn", |items| {
        let row = |(at, (label, start, end, status)): (usize, (String, &str, &str, &str))| {
            serde_json::json!({"item_id": format!("I{at}"), "label_en": label, "start": start,
                "end": end, "status": status, "section": "a: b; c"})
        };
        let rows: Vec<Value> = items.into_iter().enumerate().map(row).collect();
        let package = serde_json::json!({"name": "p", "sdp": {"classification": "PUBLIC",
            "languages": ["en"]}, "resources": [{"name": "roadmap", "data": rows}]});
        let bytes = package.to_string().into_bytes();
        read(vec![SourceFile { name: "p.json".to_owned(), bytes }]).dataset
    })
}

/// Pieces of charts, put together at random.
fn scraps() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(
        &[
            "gantt",
            "\n",
            " ",
            "title x",
            "section é",
            "dateFormat ",
            "YYYY",
            "-MM",
            "-DD",
            "HH",
            ":",
            ",",
            "a",
            "b",
            "after ",
            "until ",
            "done",
            "milestone",
            "crit",
            "2024-02-30",
            "2024-01-01",
            "3d",
            "9999999y",
            "0.001w",
            "36h",
            "#58;",
            "#999999999;",
            "%%",
            "---\n",
            "excludes weekends",
            "accDescr {",
            "}",
            "\u{202e}",
            "inclusiveEndDates",
            "click",
        ][..],
    );
    prop::collection::vec(piece, 0..60).prop_map(|pieces| format!("gantt\n{}", pieces.concat()))
}

fn cell() -> impl Strategy<Value = String> {
    prop_oneof!["[0-9.;( )-]{0,12}", "[ -~é]{0,12}", Just("5-6 (x); 7".to_owned())]
}

/// Any JSON of a small depth.
fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        prop::sample::select(&["a", "b", "Milestone", "5-6", "9 (x)", ""][..])
            .prop_map(Value::from),
    ];
    let name = prop::sample::select(
        &["id", "label", "type", "trl_current", "source", "target", "targets", "references"][..],
    );
    leaf.prop_recursive(3, 24, 4, move |inner| {
        let members = prop::collection::vec((name.clone(), inner.clone()), 0..5);
        let object = members.prop_map(|members| {
            members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Value>()
        });
        prop_oneof![prop::collection::vec(inner, 0..4).prop_map(Value::from), object]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn what_is_drawn_as_a_chart_is_read_again(dataset in plan()) {
        assert_drawn(&dataset);
    }

    #[test]
    fn no_chart_makes_the_reader_panic(text in scraps()) {
        let reading = read(vec![SourceFile { name: "x.mmd".to_owned(), bytes: text.into_bytes() }]);
        prop_assert!(reading.dataset.is_some() || reading.report.is_refused());
    }

    #[test]
    fn no_table_of_levels_makes_the_reader_panic(
        rows in prop::collection::vec((cell(), cell(), cell(), cell()), 0..8),
    ) {
        let mut text = "name,sector,trl2020,trl2022,NZErationale\n".to_owned();
        for (name, sector, first, second) in rows {
            let quoted = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
            let cells = [&name, &sector, &first, &second, &sector].map(|cell| quoted(cell));
            text.push_str(&format!("{}\n", cells.join(",")));
        }
        let reading = read(vec![SourceFile { name: "x.csv".to_owned(), bytes: text.into_bytes() }]);
        prop_assert!(reading.dataset.is_some() || reading.report.is_refused());
    }

    #[test]
    fn no_tree_makes_the_reader_panic(nodes in json(), edges in json()) {
        let tree = serde_json::json!({"graph": {"nodes": nodes, "edges": edges}, "x": "trl_current"});
        let bytes = tree.to_string().into_bytes();
        let reading = read(vec![SourceFile { name: "x.json".to_owned(), bytes }]);
        prop_assert!(reading.dataset.is_some() || reading.report.is_refused());
    }
}
