//! The cover of small datasets, and its laws.

use proptest::prelude::*;

use super::*;
use crate::intake::{SourceFile, read};

/// Three gaps (the first with both causes, the second with one, the third with none; the first
/// two at `A`), two causes, and measures of the given status aimed at the given things.
fn dataset(links: &[(&str, &str, &str)]) -> Dataset {
    let measures: Vec<String> = links
        .iter()
        .enumerate()
        .map(|(i, (status, ..))| format!("[\"M{i}\", \"Measure\", \"{status}\", \"P;words\"]"))
        .collect();
    let targets: Vec<String> = links
        .iter()
        .enumerate()
        .map(|(i, (_, kind, id))| format!("[\"M{i}\", \"{kind}\", \"{id}\"]"))
        .collect();
    let rows = |rows: &[String]| rows.iter().map(|row| format!(", {row}")).collect::<String>();
    let text = format!(
        r#"{{"name": "made-up", "sdp": {{"classification": "PUBLIC"}}, "resources": [
        {{"name": "sources", "data": [["source_id", "title", "licence"], ["S", "S", "CC0-1.0"]]}},
        {{"name": "nodes", "data": [["node_id", "label_en", "kind", "source_id"],
            ["A", "A", "tool", "S"], ["B", "B", "tool", "S"]]}},
        {{"name": "edges", "data": [["from_id", "to_id", "relation", "source_id"],
            ["A", "B", "goes_into", "S"]]}},
        {{"name": "root_causes", "data": [["root_cause_id", "label_en"], ["R1", "R"], ["R2", "R"]]}},
        {{"name": "gaps", "data": [["gap_id", "label_en", "node_id", "root_cause_id"],
            ["G1", "G", "A", "R1;R2"], ["G2", "G", "A", "R2"], ["G3", "G", "", ""]]}},
        {{"name": "instruments", "data": [["instrument_id", "label_en", "kind"],
            ["P", "P", "programme"]]}},
        {{"name": "measures", "data": [["measure_id", "label_en", "status", "instrument"]{}]}},
        {{"name": "measure_links", "data": [["measure_id", "target_kind", "target_id"]{}]}}]}}"#,
        rows(&measures),
        rows(&targets),
    );
    let reading =
        read(vec![SourceFile { name: "made-up.json".to_owned(), bytes: text.into_bytes() }]);
    assert_eq!(reading.report.errors(), 0, "{:?}", reading.report.listed());
    reading.dataset.expect("accepted")
}

/// Ids and cover of the rows.
fn rows(dataset: &Dataset) -> Vec<(String, &'static str)> {
    let action = &dataset.action;
    let name = |target| match target {
        Target::Gap(gap) => action.gaps[gap].id.clone(),
        Target::RootCause(cause) => action.root_causes[cause].id.clone(),
        Target::Subject(Subject::Input(input)) => dataset.inputs[input].id.clone(),
        Target::Dependency(_) => "A-B".to_owned(),
        _ => String::new(),
    };
    let rows = coverage(dataset, &targets(dataset)).into_iter();
    rows.map(|row| (name(row.target), row.cover.code())).collect()
}

#[test]
fn what_nobody_acts_on_comes_first() {
    let dataset = dataset(&[
        ("running", "gap", "G1"),
        ("withdrawn", "gap", "G2"),
        ("planned", "root_cause", "R1"),
        ("unknown", "edge", "A;B;goes_into"),
        ("done", "gap", "G1"),
    ]);
    let expected = [
        ("G2", "none"),
        ("G3", "none"),
        ("R2", "none"),
        ("A", "none"),
        ("R1", "planned"),
        ("A-B", "unknown"),
        ("G1", "done"),
    ];
    assert_eq!(rows(&dataset), expected.map(|(id, cover)| (id.to_owned(), cover)));
    let rows = coverage(&dataset, &targets(&dataset));
    let last = rows.last().expect("a row");
    assert_eq!(last.measures.len(), 2);
    assert_eq!(last.instruments.iter().map(|(_, cover)| *cover).collect::<Vec<_>>(), [Cover::Done]);
}

#[test]
fn pairs_are_acted_on_through_the_gap_or_the_cause() {
    let pairs = |links: &[(&str, &str, &str)], id: &str| {
        let dataset = dataset(links);
        let input = dataset.input_by_id(id).expect("an input");
        let pairs = Covers::new(&dataset).pairs(&dataset, Subject::Input(input));
        (pairs.acted_on, pairs.perhaps, pairs.all)
    };
    assert_eq!(pairs(&[], "A"), (0, 0, 3));
    assert_eq!(pairs(&[("running", "root_cause", "R2")], "A"), (2, 0, 3));
    assert_eq!(pairs(&[("done", "gap", "G1"), ("unknown", "gap", "G2")], "A"), (2, 1, 3));
    assert_eq!(pairs(&[("planned", "gap", "G1")], "A"), (0, 0, 3));
    // A link to the input says nothing of which of its gaps is meant.
    assert_eq!(pairs(&[("done", "node", "A")], "A"), (0, 0, 3));
    assert_eq!(pairs(&[("done", "node", "B")], "B"), (1, 0, 1));
    assert_eq!(pairs(&[], "B"), (0, 0, 1));
}

fn any_links() -> impl Strategy<Value = Vec<(&'static str, &'static str, &'static str)>> {
    let status = prop_oneof![
        Just("planned"),
        Just("unknown"),
        Just("running"),
        Just("done"),
        Just("withdrawn")
    ];
    let target = prop_oneof![
        Just(("gap", "G1")),
        Just(("gap", "G2")),
        Just(("gap", "G3")),
        Just(("root_cause", "R1")),
        Just(("root_cause", "R2")),
        Just(("node", "B")),
    ];
    let link = (status, target).prop_map(|(status, (kind, id))| (status, kind, id));
    proptest::collection::vec(link, 0..6)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_further_measure_never_lessens_cover(links in any_links()) {
        let Some((_, fewer)) = links.split_last() else { return Ok(()) };
        let (fewer, more) = (dataset(fewer), dataset(&links));
        for gap in uncovered_gaps(&more) {
            prop_assert!(uncovered_gaps(&fewer).contains(&gap));
        }
        for id in ["A", "B"] {
            let pairs = |dataset: &Dataset| {
                let input = dataset.input_by_id(id).expect("an input");
                Covers::new(dataset).pairs(dataset, Subject::Input(input))
            };
            let (before, after) = (pairs(&fewer), pairs(&more));
            prop_assert!(before.acted_on <= after.acted_on);
            prop_assert!(before.acted_on + before.perhaps <= after.acted_on + after.perhaps);
            prop_assert_eq!(before.all, after.all);
        }
    }

    #[test]
    fn rows_rise_by_cover(links in any_links()) {
        let dataset = dataset(&links);
        let rows = coverage(&dataset, &targets(&dataset));
        prop_assert!(rows.windows(2).all(|pair| pair[0].cover <= pair[1].cover));
        let gaps = rows.iter().filter(|row| matches!(row.target, Target::Gap(_)));
        prop_assert_eq!(gaps.count(), 3);
    }
}
