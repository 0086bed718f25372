//! Order, filters and words of list and table.

use super::*;
use crate::analysis::concentration::{Settings, assess};
use crate::analysis::sample::{Said, Sample};
use crate::i18n::Locale;
use crate::view::permalink::decode;

/// Ids of the inputs that a link lists, of a chain with figures, names and gaps.
fn listed(link: &str) -> Vec<String> {
    let mut sample = Sample::new();
    let (late, early) = (sample.stage("late"), sample.stage("early"));
    let zinc = sample.input("zinc", InputKind::Material, Some(early));
    let alloy = sample.input("alloy", InputKind::Tool, Some(early));
    let ore = sample.input("ore", InputKind::Material, Some(late));
    let dust = sample.input("dust", InputKind::Material, None);
    sample.record(Subject::Input(zinc), &[("CHN", Said::Percent(60)), ("JPN", Said::Percent(40))]);
    sample.record(Subject::Input(alloy), &[("JPN", Said::Percent(100))]);
    sample.record(Subject::Input(ore), &[("CHN", Said::Major), ("USA", Said::Major)]);
    let _ = dust;
    let dataset = sample.finish();
    let assessment = assess(&dataset, &Settings::of(&dataset));
    let (state, locale) = (decode(link).0, Locale::english());
    let scope = Scope {
        dataset: &dataset,
        assessment: &assessment,
        state: &state,
        locale: &locale,
        what_if: None,
        clock: None,
        beyond: crate::scene::Beyond::default(),
    };
    let found = inputs(&scope, &Lens::of(&scope));
    found.into_iter().map(|input| dataset.inputs[input].id.clone()).collect()
}

#[test]
fn the_order_is_that_of_the_chain_or_of_a_column_with_gaps_last() {
    for (link, expected) in [
        ("#/list/x", ["ore", "zinc", "alloy", "dust"]),
        ("#/list/x?sort=name", ["alloy", "dust", "ore", "zinc"]),
        ("#/list/x?sort=-top-share", ["alloy", "zinc", "dust", "ore"]),
        ("#/list/x?sort=top-share", ["zinc", "alloy", "dust", "ore"]),
        ("#/list/x?sort=supplier", ["zinc", "alloy", "dust", "ore"]),
        ("#/list/x?sort=-stage", ["alloy", "zinc", "ore", "dust"]),
        ("#/list/x?sort=unheard-of", ["ore", "zinc", "alloy", "dust"]),
    ] {
        assert_eq!(listed(link), expected, "{link}");
    }
}

#[test]
fn all_words_must_be_found_somewhere() {
    assert_eq!(listed("#/list/x?q=material"), ["ore", "zinc", "dust"]);
    assert_eq!(listed("#/list/x?q=CHN%20EARLY"), ["zinc"]);
    assert!(listed("#/list/x?q=zinc%20late").is_empty());
    assert_eq!(listed("#/list/x?f.supplier=CHN&f.kind=material"), ["ore", "zinc"]);
}
