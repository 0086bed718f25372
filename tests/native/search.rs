//! The search over published datasets: every name finds itself, also with a slip.

use std::path::Path;

use ketenkaart::analysis::search::{Found, Index};
use ketenkaart::intake::{self, SourceFile};
use ketenkaart::model::dataset::Dataset;

use crate::support;

fn dataset(folder: &Path) -> Dataset {
    let entries = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("a file"));
    let files = entries.map(|entry| SourceFile {
        name: entry.file_name().to_string_lossy().into_owned(),
        bytes: std::fs::read(entry.path()).expect("a file"),
    });
    intake::read(files.collect()).dataset.expect("a dataset")
}

/// All things with their names in all languages.
fn names(dataset: &Dataset) -> Vec<(Found, String)> {
    let inputs = dataset.inputs.entries().map(|(idx, input)| (Found::Input(idx), &input.label));
    let stages = dataset.stages.entries().map(|(idx, stage)| (Found::Stage(idx), &stage.label));
    let suppliers =
        dataset.suppliers.entries().map(|(idx, supplier)| (Found::Supplier(idx), &supplier.label));
    let action = &dataset.action;
    let measures = action.measures.entries().map(|(idx, one)| (Found::Measure(idx), &one.label));
    let gaps = action.gaps.entries().map(|(idx, one)| (Found::Gap(idx), &one.label));
    let causes = action.root_causes.entries().map(|(idx, one)| (Found::Cause(idx), &one.label));
    let instruments = action.instruments.entries();
    let instruments = instruments.map(|(idx, one)| (Found::Instrument(idx), &one.label));
    let actors = action.actors.entries().map(|(idx, one)| (Found::Actor(idx), &one.label));
    let plan = measures.chain(gaps).chain(causes).chain(instruments).chain(actors);
    let mut names = Vec::new();
    for (thing, text) in inputs.chain(stages).chain(suppliers).chain(plan) {
        for (_, words) in text.all() {
            if words.chars().any(char::is_alphanumeric) {
                names.push((thing, words.clone()));
            }
        }
    }
    names
}

/// `name` with one slip at its letter number `at`.
fn slipped(name: &str, at: usize) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    match at % 4 {
        0 => letters[at] = 'x',
        1 => letters.insert(at, 'x'),
        2 => drop(letters.remove(at)),
        _ => letters.swap(at - 1, at),
    }
    letters.into_iter().collect()
}

fn check(folder: &Path) {
    let dataset = dataset(folder);
    let index = Index::new(&dataset);
    let names = names(&dataset);
    let mut lost = Vec::new();
    for (thing, name) in &names {
        let first = index.search(name, 3);
        // Two things may have one name.
        let is_found = first.iter().any(|hit| hit.thing == *thing && hit.score == first[0].score);
        if !is_found {
            lost.push(format!("{name}: {:?}", first.first().map(|hit| &hit.label)));
        }
        let letters = name.chars().count();
        for at in (0..letters).filter(|_| letters >= 6) {
            let query = slipped(name, at);
            if !index.search(&query, 10).iter().any(|hit| hit.thing == *thing) {
                lost.push(format!("{query} for {name}"));
            }
        }
    }
    println!("{}: {} names", folder.display(), names.len());
    assert!(lost.is_empty(), "{} lost:\n{}", lost.len(), lost.join("\n"));
}

#[test]
fn every_name_of_the_shipped_dataset_is_found() {
    check(&support::root().join("public/data/advanced-chips-defence"));
}

#[test]
fn every_name_of_the_plan_is_found() {
    check(&support::root().join("public/data/com-2022-61"));
}

#[test]
fn parts_of_a_plan_are_found_by_name_in_both_languages_and_by_place() {
    let dataset = dataset(&support::root().join("public/data/com-2022-61"));
    let index = Index::new(&dataset);
    let action = &dataset.action;
    let id = |found: Found| match found {
        Found::Measure(idx) => action.measures[idx].id.as_str(),
        Found::Gap(idx) => &action.gaps[idx].id,
        Found::Cause(idx) => &action.root_causes[idx].id,
        Found::Instrument(idx) => &action.instruments[idx].id,
        Found::Actor(idx) => &action.actors[idx].id,
        _ => "",
    };
    for (query, expected) in [
        ("european defence fund", "PRG-EDF"),
        ("europees defensiefonds", "PRG-EDF"),
        ("Europen Defense Fund", "PRG-EDF"),
        ("vaardigheden voor autonome systemen", "GAP-SKILLS"),
        ("RC-SKILLS", "RC-SKILLS"),
    ] {
        let hits = index.search(query, 5);
        assert_eq!(hits.first().map(|hit| id(hit.thing)), Some(expected), "{query}: {hits:?}");
    }
    let by_place = index.search("2.3", 100);
    let best = by_place.first().expect("an answer").score;
    let found = |hit: &&ketenkaart::analysis::search::Hit| {
        hit.score == best && hit.code.as_deref() == Some("2.3")
    };
    let of_the_section = action.measures.iter().filter(|one| one.place == "2.3").count();
    let measures =
        by_place.iter().filter(found).filter(|hit| matches!(hit.thing, Found::Measure(_)));
    assert!(of_the_section > 0);
    assert_eq!(measures.count(), of_the_section);
}

#[test]
fn every_name_of_the_chip_tables_is_found() {
    let Some(shared) = support::shared("search") else { return };
    check(&shared.join("data/eto-chips"));
}
