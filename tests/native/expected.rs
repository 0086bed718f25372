//! The state that published dates let expect by a day: on the map, in list and table, and the
//! same states wherever they are told.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use ketenkaart::analysis::concentration::{Settings, assess};
use ketenkaart::analysis::roadmap::expected::Expected;
use ketenkaart::base::date::Day;
use ketenkaart::i18n::Locale;
use ketenkaart::model::dataset::Dataset;
use ketenkaart::reading::choices::choices;
use ketenkaart::reading::outline::outline;
use ketenkaart::reading::table::table;
use ketenkaart::scene::expected::ByDay;
use ketenkaart::scene::mark::{Ink, Mark, Scene, Swatch};
use ketenkaart::scene::{Beyond, Scope};
use ketenkaart::view::check::check;
use ketenkaart::view::permalink::decode;
use proptest::prelude::*;

use crate::pictures::picture;
use crate::support::{folder, root};

fn shipped(name: &str) -> Dataset {
    let files = folder(&root().join("public/data").join(name));
    ketenkaart::intake::read(files).dataset.expect("a dataset")
}

fn chips() -> Dataset {
    shipped("advanced-chips-defence")
}

/// What `read` says of the view of `link` on the chips.
fn said<T>(dataset: &Dataset, link: &str, read: impl FnOnce(&Scope<'_>) -> T) -> T {
    let (state, ignored) = check(&decode(link).0, dataset);
    assert!(ignored.is_empty(), "{ignored:?}");
    let assessment = assess(dataset, &Settings::of(dataset));
    let locale = Locale::english();
    read(&Scope {
        dataset,
        assessment: &assessment,
        state: &state,
        locale: &locale,
        what_if: None,
        clock: None,
        beyond: Beyond::default(),
    })
}

fn drawn(dataset: &Dataset, link: &str) -> Scene {
    picture(dataset, &check(&decode(link).0, dataset).0).1
}

fn inks(scene: &Scene, id: &str) -> Vec<Ink> {
    let group = scene.group(id).expect("a box");
    let ink = |mark: &Mark| match mark {
        Mark::Rect { ink, .. } | Mark::Path { ink, .. } | Mark::Text { ink, .. } => *ink,
    };
    group.marks.iter().map(ink).collect()
}

#[test]
fn the_map_is_coloured_by_the_state_of_the_day() {
    let dataset = chips();
    let ahead = drawn(&dataset, "#/map/x?at=2030-06-01&today=2026-11-23");
    // The regulation is due "by 2030": under way in its course, due after it.
    let gallium = ahead.group("RAW-GA").expect("gallium");
    assert!(gallium.name.contains("under way by its dates"), "{}", gallium.name);
    assert!(inks(&ahead, "RAW-GA").contains(&Ink::ExpectedStroke));
    assert!(inks(&ahead, "RAW-GA").contains(&Ink::ExpectedEdge), "the day is still to come");
    let later = drawn(&dataset, "#/map/x?at=2031-01-01&today=2031-02-01");
    let gallium = later.group("RAW-GA").expect("gallium");
    assert!(gallium.name.contains("due by then; no outcome is guessed"), "{}", gallium.name);
    assert!(inks(&later, "RAW-GA").contains(&Ink::Expected(3)));
    assert!(!inks(&later, "RAW-GA").contains(&Ink::ExpectedEdge), "the day has come");
    // What nobody aims a measure at says so, and is not taken for something not assessed.
    let unaided = ahead.group("DEV-MEM").expect("memory");
    assert!(unaided.name.contains("no measure linked"), "{}", unaided.name);
    assert!(!inks(&ahead, "DEV-MEM").contains(&Ink::NotAssessed));
}

#[test]
fn legend_name_and_notes_say_the_day_and_that_nothing_is_guessed() {
    let dataset = chips();
    let scene = drawn(&dataset, "#/map/x?at=2030-06-01&today=2026-11-23");
    assert!(scene.name.contains("State expected on 1 June 2030"), "{}", scene.name);
    assert!(scene.notes.iter().any(|note| note.contains("not a forecast")), "{:?}", scene.notes);
    let states: Vec<&str> = Expected::ALL.iter().map(|state| state.code()).collect();
    let entries = scene.legend.iter().filter(|entry| states.contains(&entry.filter.as_str()));
    let counted: usize = entries.clone().filter_map(|entry| entry.count).sum();
    assert_eq!(counted, dataset.inputs.len());
    assert!(
        entries.clone().all(|entry| matches!(entry.swatch, Swatch::Field(Ink::ExpectedAhead(_))))
    );
    assert!(entries.count() >= 2);
}

#[test]
fn another_colour_or_a_stop_comes_before_the_day_and_the_day_stays() {
    let dataset = chips();
    for link in ["#/map/x?at=2030-06-01&color=hhi", "#/map/x?at=2030-06-01&stop=CHN", "#/map/x"] {
        let scene = drawn(&dataset, link);
        assert!(!scene.name.contains("State expected"), "{link}");
    }
    let both = drawn(&dataset, "#/map/x?at=2030-06-01&stop=CHN&color=expected");
    assert!(both.name.contains("State expected on 1 June 2030"));
    let today = drawn(&dataset, "#/map/x?color=expected&today=2026-11-23");
    assert!(today.name.contains("State expected on 23 November 2026"));
    let offered = said(&dataset, "#/map/x?today=2026-11-23", |scope| choices(scope).colour_by);
    assert!(offered.iter().any(|choice| choice.value == "expected" && !choice.is_on));
}

#[test]
fn a_dataset_without_a_plan_has_no_day() {
    let materials = shipped("eu-crm-2023");
    let (state, _) = decode("#/map/x?at=2030-06-01&color=expected&sort=expected");
    let (checked, ignored) = check(&state, &materials);
    let keys: Vec<&str> = ignored.iter().map(|one| one.key.as_str()).collect();
    assert_eq!(keys, ["color", "sort", "at"]);
    assert_eq!((checked.roadmap.at, checked.colour_by), (None, None));
}

#[test]
fn list_and_table_say_the_states_of_the_map() {
    let dataset = chips();
    let link = "#/table/x?at=2031-01-01&today=2026-11-23";
    let table = said(&dataset, link, table);
    let column = table.columns.iter().position(|column| column.id == "expected").expect("a column");
    let listed = said(&dataset, link, outline);
    let listed: BTreeMap<String, String> = listed
        .stages
        .into_iter()
        .flat_map(|stage| stage.families)
        .flat_map(|family| family.items)
        .map(|item| (item.thing.to_string(), item.rating))
        .collect();
    let scene = drawn(&dataset, "#/map/x?at=2031-01-01&today=2026-11-23&open=stage:ST-EQP");
    let mut n_drawn = 0;
    for row in &table.rows {
        let id = row.thing.to_string();
        let words = &row.cells[column].text;
        assert_eq!(listed.get(&id), Some(words), "{id}");
        if let Some(group) = scene.group(&id).filter(|group| group.fold.is_none()) {
            assert!(group.name.contains(words.as_str()), "{}", group.name);
            n_drawn += 1;
        }
    }
    assert!(n_drawn > 20, "{n_drawn}");
    let sorted = said(&dataset, "#/table/x?at=2031-01-01&sort=-expected", table_of);
    assert_eq!(sorted.first().map(String::as_str), Some("due by then; no outcome is guessed"));
    assert_eq!(sorted.last().map(String::as_str), Some("no measure linked"));
}

/// The cells of the column of states.
fn table_of(scope: &Scope<'_>) -> Vec<String> {
    let table = table(scope);
    let column = table.columns.iter().position(|column| column.id == "expected").expect("a column");
    table.rows.iter().map(|row| row.cells[column].text.clone()).collect()
}

/// The chips with a technology that nobody supplies yet, at a readiness level.
fn with_quantum_sensing(level: &str) -> Dataset {
    let mut files = folder(&root().join("public/data/advanced-chips-defence"));
    for file in &mut files {
        let text = String::from_utf8(file.bytes.clone()).expect("text");
        file.bytes = match file.name.as_str() {
            "nodes.csv" => {
                let mut cells = vec![""; text.lines().next().expect("titles").split(',').count()];
                let titles: Vec<&str> = text.lines().next().expect("titles").split(',').collect();
                let mut set = |title: &str, value| {
                    cells[titles.iter().position(|one| *one == title).expect("a column")] = value;
                };
                set("node_id", "TEC-QS");
                set("label_en", "Quantum sensing");
                set("kind", "technology");
                set("trl", level);
                set("source_id", "SRC-OWN");
                format!("{}\n{}\n", text.trim_end(), cells.join(",")).into_bytes()
            }
            "edges.csv" => {
                let titles: Vec<&str> = text.lines().next().expect("titles").split(',').collect();
                let mut cells = vec![""; titles.len()];
                let mut set = |title: &str, value| {
                    cells[titles.iter().position(|one| *one == title).expect("a column")] = value;
                };
                set("from_id", "TEC-QS");
                set("to_id", "CAP-EMS");
                set("relation", "enables");
                set("source_id", "SRC-OWN");
                format!("{}\n{}\n", text.trim_end(), cells.join(",")).into_bytes()
            }
            // Its digests no longer hold.
            "datapackage.json" => {
                let mut said: serde_json::Value = serde_json::from_str(&text).expect("JSON");
                for resource in said["resources"].as_array_mut().expect("resources") {
                    let resource = resource.as_object_mut().expect("a resource");
                    resource.remove("hash");
                    resource.remove("bytes");
                }
                said.to_string().into_bytes()
            }
            _ => continue,
        };
    }
    let reading = ketenkaart::intake::read(files);
    reading.dataset.unwrap_or_else(|| panic!("{:?}", reading.report.listed()))
}

#[test]
fn what_nobody_supplies_yet_is_told_apart_and_never_read_as_no_risk() {
    let dataset = with_quantum_sensing("4");
    let scene = drawn(&dataset, "#/map/x");
    let group = scene.group("TEC-QS").expect("a box");
    assert!(group.name.contains("not yet supplied (readiness level 4)"), "{}", group.name);
    assert!(group.name.contains("not known"), "{}", group.name);
    assert!(inks(&scene, "TEC-QS").contains(&Ink::FaceEmerging));
    let legend = scene.legend.iter().find(|entry| entry.label.starts_with("not yet supplied"));
    assert_eq!(legend.and_then(|entry| entry.count), Some(1));
    // It is no supplier's and no zero: in list and table it says the same.
    let listed = said(&dataset, "#/list/x", outline);
    let mut items =
        listed.stages.into_iter().flat_map(|stage| stage.families).flat_map(|f| f.items);
    let item = items.find(|item| item.thing.to_string() == "TEC-QS").expect("listed");
    assert!(item.supply.starts_with("not yet supplied"), "{}", item.supply);
    assert_eq!(item.ink, Ink::NotAssessed);
    let ready = with_quantum_sensing("8");
    let scene = drawn(&ready, "#/map/x");
    assert!(!inks(&scene, "TEC-QS").contains(&Ink::FaceEmerging));
    assert!(scene.legend.iter().all(|entry| !entry.label.starts_with("not yet supplied")));
}

proptest! {
    /// As days go by, what is to be expected never falls back.
    #[test]
    fn later_days_never_expect_less(from in 17_000i32..25_000, days in 0i32..4_000) {
        static CHIPS: LazyLock<Dataset> = LazyLock::new(chips);
        let dataset = &*CHIPS;
        let (earlier, later) = said(dataset, "#/map/x", |scope| {
            let at = |day| ByDay::at(scope, Day::from_number(day));
            (at(from), at(from + days))
        });
        for input in dataset.inputs.keys() {
            prop_assert!(earlier.state(input) <= later.state(input));
        }
    }
}
