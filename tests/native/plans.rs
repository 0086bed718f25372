//! Plans without a chain: read whole, written whole, and refused where they contradict
//! themselves.

use ketenkaart::analysis::coverage::{coverage, targets};
use ketenkaart::export::dataset::{to_json, to_package};
use ketenkaart::intake::{Reading, SourceFile, read};
use ketenkaart::model::input::Scope;
use ketenkaart::model::measure::{MeasureStatus, Target};
use ketenkaart::model::roadmap::Scale;
use proptest::prelude::*;
use serde_json::{Value, json};

fn package(tables: &[(&str, Value)]) -> SourceFile {
    let sources = json!([{"source_id": "S", "title": "A source", "licence": "CC0-1.0"}]);
    let mut resources = vec![json!({"name": "sources", "data": sources})];
    resources.extend(tables.iter().map(|(name, rows)| json!({"name": name, "data": rows})));
    let sdp = json!({"profile": "sdp/1.0", "classification": "PUBLIC", "tlp": "TLP:CLEAR",
        "languages": ["en", "nl"], "edition": "1"});
    let descriptor = json!({"name": "plan", "sdp": sdp, "resources": resources});
    SourceFile { name: "plan.json".to_owned(), bytes: descriptor.to_string().into_bytes() }
}

fn codes(reading: &Reading) -> Vec<&'static str> {
    reading.report.listed().iter().map(|found| found.code).collect()
}

fn plan() -> [(&'static str, Value); 5] {
    let measures = json!([
        {"measure_id": "M1", "label_en": "One", "start": "2022-H1", "due": "2023",
         "recurrence": "P2Y", "responsible": "A; B", "scope": "civil;defence"},
        {"measure_id": "M2", "label_en": "Two", "part_of": "M1", "status": "running"},
        {"measure_id": "M3", "label_en": "Two, said again", "same_as": "M2"},
    ]);
    let actors = json!([{"actor_id": "A", "label_en": "A", "kind": "agency", "source_id": "S"}]);
    let gaps = json!([{"gap_id": "G", "label_en": "Gap", "label_nl": "Lacune"}]);
    let links = json!([
        {"measure_id": "M2", "target_kind": "gap", "target_id": "G"},
        {"measure_id": "M3", "target_kind": "gap", "target_id": "G"},
    ]);
    let items = json!([
        {"item_id": "I2", "start": "2024", "depends_on": "I1", "scale": "iea", "trl_to": 11},
        {"item_id": "I1", "start": "2022", "end": "2023-06", "measure_id": "M1"},
    ]);
    [
        ("actors", actors),
        ("gaps", gaps),
        ("measures", measures),
        ("measure_links", links),
        ("roadmap", items),
    ]
}

#[test]
fn a_plan_needs_no_chain() {
    let reading = read(vec![package(&plan())]);
    assert_eq!(codes(&reading), Vec::<&str>::new());
    let dataset = reading.dataset.expect("accepted");
    assert!(dataset.is_plan());
    let action = &dataset.action;
    let measures: Vec<_> = action.measures.iter().collect();
    assert_eq!(measures[0].responsible.len(), 2);
    assert_eq!(measures[0].scopes, [Scope::Civil, Scope::Defence]);
    assert_eq!(measures[0].status, MeasureStatus::Unknown);
    assert_eq!(measures[1].part_of, action.measures.keys().next());
    assert!(matches!(action.links[0].target, Target::Gap(_)));
    let items: Vec<_> = action.roadmap.iter().collect();
    assert_eq!((items[0].scale, items[0].levels.to), (Scale::Iea, Some(11)));
    assert_eq!(items[0].depends_on, action.roadmap.keys().skip(1).collect::<Vec<_>>());
    let files = to_package(&dataset);
    assert!(!files.iter().any(|file| file.name.ends_with("nodes.csv")), "nothing is made up");
    let again = read(files.clone()).dataset.expect("what is written is valid");
    assert_eq!(again, dataset);
    assert_eq!(to_package(&again), files);
}

/// Technologies on a roadmap need not depend on each other.
#[test]
fn nodes_of_a_plan_may_stand_alone() {
    let nodes = json!([{"node_id": "N", "label_en": "N", "kind": "technology", "source_id": "S"}]);
    let item = json!([{"item_id": "I", "node_id": "N", "start": "2024", "trl_from": 5}]);
    let reading = read(vec![package(&[("nodes", nodes.clone()), ("roadmap", item)])]);
    assert_eq!(codes(&reading), Vec::<&str>::new());
    let dataset = reading.dataset.expect("accepted");
    assert_eq!(read(to_package(&dataset)).dataset, Some(dataset));
    let gaps = json!([{"gap_id": "G", "label_en": "Gap"}]);
    let reading = read(vec![package(&[("nodes", nodes), ("gaps", gaps)])]);
    assert!(codes(&reading).contains(&"table-missing"), "without a plan it is no dataset");
}

#[test]
fn tables_of_a_plan_are_known_without_a_descriptor() {
    let file = |name: &str, text: &str| SourceFile {
        name: name.to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    let measures = file("a.csv", "measure_id,label_en,due\nM,Build one,2024-H1\n");
    let items = file("b.csv", "item_id,lane,measure_id\nI,measure,M\n");
    let dataset = read(vec![measures, items]).dataset.expect("accepted");
    let item = dataset.action.roadmap.iter().next().expect("an item");
    assert_eq!(item.measure, dataset.action.measures.keys().next());
}

#[test]
fn a_measure_that_is_said_twice_covers_once() {
    let dataset = read(vec![package(&plan())]).dataset.expect("accepted");
    let rows = coverage(&dataset, &targets(&dataset));
    let measures: Vec<Vec<&str>> = rows
        .iter()
        .map(|row| row.measures.iter().map(|m| &*dataset.action.measures[*m].id).collect())
        .collect();
    assert_eq!(measures, [["M2"]]);
    assert_eq!(rows[0].cover.code(), "running");
}

/// Date, actors, scope, status, cycle and level of a measure.
type Cells = (&'static str, &'static str, &'static str, &'static str, &'static str, Option<u8>);

/// Rows of a plan: every optional cell is there or not.
fn plans() -> impl Strategy<Value = Vec<(&'static str, Value)>> {
    let pick = |from: &'static [&'static str]| prop::sample::select(from);
    let date = pick(&["", "2022", "2022-H2", "2024-Q1/2026", "2023-10", "2023-10-15"]);
    let measure = (
        date.clone(),
        pick(&["", "A0", "A1;A0"]),
        pick(&["", "civil", "civil;dual-use"]),
        pick(&["", "done", "running"]),
        pick(&["", "P2Y", "P18M"]),
        prop::option::of(1_u8..9),
    );
    let item = (date, prop::option::of(0_usize..6), prop::option::of(1_u8..9), any::<bool>());
    let measures = prop::collection::vec(measure, 1..6);
    let items = prop::collection::vec(item, 0..6);
    (measures, items, 1_usize..4).prop_map(|(measures, items, count)| {
        let row = |(at, (due, who, scope, status, cycle, trl)): (usize, Cells)| {
            json!({"measure_id": format!("M{at}"), "label_en": format!("Measure; {at}, \"x\""),
                "due": due, "responsible": who, "scope": scope, "status": status,
                "recurrence": cycle, "trl_from": trl, "source_id": "S", "place": "§ 1",
                "same_as": if at == 2 { "M0" } else { "" }})
        };
        let total = measures.len();
        let link = |at| {
            json!({"measure_id": format!("M{at}"), "target_kind": "root_cause",
                "target_id": "C", "effect": "=formula", "effect_size": 0.5})
        };
        let refer = |at| {
            json!({"from_kind": "measure", "from_id": format!("M{at}"), "dataset_id": "other",
                "other_id": if at == 0 { "" } else { "+node" }, "relation": "concerns"})
        };
        let count = count.min(total);
        let items = items.into_iter().enumerate().map(|(at, (start, after, trl, has_measure))| {
            let after = after.filter(|after| *after < at).map(|after| format!("I{after}"));
            json!({"item_id": format!("I{at}"), "start": start, "depends_on": after,
                "trl_to": trl, "measure_id": if has_measure { "M0" } else { "" }})
        });
        let actor = |at| json!({"actor_id": format!("A{at}"), "label_nl": "Wie", "kind": "body"});
        let cause = json!([{"root_cause_id": "C", "label_en": "Cause", "level": "driver"}]);
        vec![
            ("actors", json!([actor(0), actor(1)])),
            ("root_causes", cause),
            ("measures", measures.into_iter().enumerate().map(row).collect()),
            ("measure_links", (0..count).map(link).collect()),
            ("references", (0..count).map(refer).collect()),
            ("roadmap", items.collect()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_planned_is_written_and_read_the_same(tables in plans()) {
        let dataset = read(vec![package(&tables)]).dataset.expect("a valid plan");
        let files = to_package(&dataset);
        let again = read(files.clone()).dataset.expect("what we write is valid");
        prop_assert_eq!(&again.action, &dataset.action);
        prop_assert_eq!(&to_package(&again), &files);
        let single = SourceFile { name: "d.json".to_owned(), bytes: to_json(&dataset) };
        let single = read(vec![single]).dataset.expect("so is the single file");
        prop_assert_eq!(&single.action, &dataset.action);
    }
}
