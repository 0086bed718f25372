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
    let mut names = Vec::new();
    for (thing, text) in inputs.chain(stages).chain(suppliers) {
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
fn every_name_of_the_chip_tables_is_found() {
    let Some(shared) = support::shared("search") else { return };
    check(&shared.join("data/eto-chips"));
}
