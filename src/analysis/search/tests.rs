//! What is found, in which order, and the laws: every label finds itself, also with a slip.

use proptest::prelude::*;

use super::*;
use crate::analysis::sample::Sample;
use crate::model::input::InputKind;
use crate::model::text::Text;

/// Names as published datasets have them: short words, codes, brackets, other alphabets.
const LABELS: [&str; 14] = [
    "EUV scanners",
    "ArF scanners",
    "Wafer",
    "Wafer handlers",
    "Bonding wires",
    "Wafer bonding and aligning tools",
    "Dry etching and cleaning tools",
    "E-beam lithography (mask)",
    "Gallium",
    "Germanium",
    "Heavy rare earths",
    "Sjeldne jordarter på Grønland",
    "Σπάνιες γαίες",
    "硅片",
];

fn index() -> Index {
    let mut sample = Sample::new();
    let stage = sample.stage("Fabrication");
    for (position, label) in LABELS.iter().enumerate() {
        let idx = sample.input(&format!("N{position}"), InputKind::Tool, Some(stage));
        if let Some(input) = sample.parts.inputs.find_mut(idx) {
            input.label = Text::new("en", label);
        }
    }
    for (id, english, dutch) in [
        ("NLD", "Netherlands", "Nederland"),
        ("NOR", "Norway", "Noorwegen"),
        ("TUR", "Türkiye", "Turkije"),
        ("asml-NLD", "ASML", ""),
    ] {
        let idx = sample.supplier(id);
        if let Some(supplier) = sample.parts.suppliers.find_mut(idx) {
            supplier.label = Text::new("en", english).with("nl", dutch);
        }
    }
    Index::new(&sample.finish())
}

fn labels(hits: &[Hit]) -> Vec<&str> {
    hits.iter().map(|hit| hit.label.as_str()).collect()
}

#[test]
fn the_best_answer_comes_first() {
    let index = index();
    for (query, expected) in [
        ("wafer", "Wafer"),
        ("waf", "Wafer"),
        ("bonding", "Bonding wires"),
        ("wafer bonding", "Wafer bonding and aligning tools"),
        ("tools etching", "Dry etching and cleaning tools"),
        ("euvscanners", "EUV scanners"),
        ("euw scanners", "EUV scanners"),
        ("litography", "E-beam lithography (mask)"),
        ("turkiye", "Türkiye"),
        ("nederland", "Nederland"),
        ("GRONLAND", "Sjeldne jordarter på Grønland"),
        ("σπανιες", "Σπάνιες γαίες"),
        ("片", "硅片"),
        ("nld", "Netherlands"),
        ("n5", "Wafer bonding and aligning tools"),
        ("asml", "ASML"),
        ("fabrication", "Fabrication"),
    ] {
        let hits = index.search(query, 5);
        assert_eq!(hits.first().map(|hit| hit.label.as_str()), Some(expected), "{query}: {hits:?}");
    }
}

#[test]
fn all_words_must_fit_and_nothing_finds_nothing() {
    let index = index();
    assert_eq!(labels(&index.search("scanners", 9)), ["EUV scanners", "ArF scanners"]);
    for query in ["", "  – ", "zzz", "wafer zzz"] {
        assert!(index.search(query, 9).is_empty(), "{query}");
    }
    assert_eq!(index.search("e", 2).len(), 2);
    assert!(Index::new(&Dataset::default()).search("wafer", 9).is_empty());
}

#[test]
fn what_fits_is_marked_in_the_name() {
    let index = index();
    for (query, parts) in [
        ("and tool", vec!["and", "tool"]),
        ("lithography mask", vec!["lithography", "mask"]),
        ("graphy", vec!["graphy"]),
        ("gronl", vec!["Grønl"]),
        ("garmanium", vec!["Germanium"]),
    ] {
        let hits = index.search(query, 1);
        let hit = &hits[0];
        let matched: Vec<&str> = hit.matched.iter().map(|part| &hit.label[part.clone()]).collect();
        assert_eq!(matched, parts, "{query} in {}", hit.label);
    }
    let by_code = &index.search("NLD", 1)[0];
    assert_eq!((by_code.code.as_deref(), by_code.matched.len()), (Some("NLD"), 0));
}

/// `label` with one slip of the keyboard at a letter.
fn with_slip(label: &str, at: usize, kind: usize) -> String {
    let mut letters: Vec<char> = label.chars().collect();
    let places: Vec<usize> = (0..letters.len()).filter(|i| letters[*i].is_alphanumeric()).collect();
    let at = places[at % places.len()];
    match kind % 4 {
        0 => letters[at] = 'q',
        1 => letters.insert(at, 'q'),
        2 => {
            letters.remove(at);
        }
        _ if at > 0 => letters.swap(at - 1, at),
        _ => {}
    }
    letters.into_iter().collect()
}

proptest! {
    #[test]
    fn every_label_finds_itself(which in 0..LABELS.len()) {
        let hits = index().search(LABELS[which], 20);
        prop_assert_eq!(hits[0].label.as_str(), LABELS[which]);
    }

    #[test]
    fn a_slip_does_not_hide_a_label(which in 0..LABELS.len(), at in 0..40_usize, kind in 0..4_usize) {
        let label = LABELS[which];
        prop_assume!(label.chars().count() >= 6);
        let slipped = with_slip(label, at, kind);
        let hits = index().search(&slipped, 5);
        prop_assert!(labels(&hits).contains(&label), "{}: {:?}", slipped, labels(&hits));
    }

    #[test]
    fn any_query_is_answered_with_parts_of_the_label(query in ".{0,24}") {
        for hit in index().search(&query, 10) {
            for part in &hit.matched {
                prop_assert!(hit.label.get(part.clone()).is_some_and(|part| !part.is_empty()));
            }
            prop_assert!(hit.matched.is_sorted_by(|a, b| a.end <= b.start));
        }
    }
}
