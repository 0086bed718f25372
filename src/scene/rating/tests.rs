//! Classes of inputs under each indicator, and the filters.

use super::*;
use crate::analysis::concentration::{Settings, assess};
use crate::analysis::sample::{Said, Sample};
use crate::i18n::Locale;
use crate::model::dataset::Dataset;
use crate::model::input::InputKind;
use crate::view::state::ViewState;

/// Rates a tool with these rows under the indicator `colour_by`.
fn rated(rows: &[(&str, Said)], colour_by: Option<&str>) -> Rating {
    let mut sample = Sample::new();
    let input = sample.tool("tool");
    sample.record(Subject::Input(input), rows);
    with_scope(&sample.finish(), colour_by, |scope| rate(scope, input))
}

fn with_scope<T>(
    dataset: &Dataset,
    colour_by: Option<&str>,
    check: impl FnOnce(&Scope<'_>) -> T,
) -> T {
    let assessment = assess(dataset, &Settings::of(dataset));
    let state = ViewState { colour_by: colour_by.map(str::to_owned), ..ViewState::default() };
    let locale = Locale::english();
    check(&Scope {
        dataset,
        assessment: &assessment,
        state: &state,
        locale: &locale,
        what_if: None,
        clock: None,
        beyond: crate::scene::Beyond::default(),
    })
}

#[test]
fn the_main_supplier_tells_the_concentration() {
    let rating = rated(&[("CHN", Said::Exactly(0.938)), ("JPN", Said::Exactly(0.062))], None);
    assert_eq!(rating.words, "93.8\u{a0}% from CHN");
    assert_eq!((rating.ink, rating.key.as_str()), (Ink::Class(4), "3"));
}

#[test]
fn one_line_between_the_ends_is_named_and_the_class_of_less_concern_taken() {
    let rows = [
        ("USA", Said::Percent(61)),
        ("CHN", Said::Percent(9)),
        ("TWN", Said::Percent(9)),
        ("JPN", Said::Percent(6)),
        ("KOR", Said::Percent(6)),
        ("ROW", Said::Percent(9)),
    ];
    let rating = rated(&rows, None);
    assert_eq!(
        rating.words,
        "61\u{a0}% from the United States; concentration 0.396 to 0.404, on both sides of 0.4"
    );
    assert_eq!(rating.key, "2");
}

#[test]
fn four_states_have_their_own_words_colours_and_keys() {
    let zero = rated(&[("CHN", Said::Exactly(1.0))], Some("reference-share"));
    assert_eq!((zero.words.as_str(), zero.ink), ("none from the European Union", Ink::Zero));
    let withheld = rated(&[("CHN", Said::Withheld)], None);
    assert_eq!((withheld.words.as_str(), withheld.ink), ("withheld", Ink::Withheld));
    let mut sample = Sample::new();
    let input = sample.tool("tool");
    let missing = with_scope(&sample.finish(), None, |scope| rate(scope, input));
    assert_eq!((missing.words.as_str(), missing.ink), ("not assessed", Ink::NotAssessed));
    let keys = [zero.key, withheld.key, missing.key];
    assert_eq!(keys, ["zero", "withheld", "not-assessed"]);
}

#[test]
fn names_without_shares_have_a_class_only_as_far_as_it_is_certain() {
    let rating = rated(&[("CHN", Said::Major), ("JPN", Said::Major), ("USA", Said::Major)], None);
    assert_eq!((rating.key.as_str(), rating.ink), ("2", Ink::Class(3)));
    assert_eq!(
        rating.words,
        "3 suppliers named, no shares; concentration 0.33 to 1, on both sides of 0.4"
    );
    let many = ["CHN", "DEU", "FRA", "JPN", "USA"].map(|id| (id, Said::Major));
    let rating = rated(&many, None);
    assert_eq!((rating.key.as_str(), rating.ink), ("undecided", Ink::Undecided));
    assert_eq!(
        rating.words,
        "5 suppliers named, no shares; concentration 0.2 to 1, too wide for a class"
    );
    let wrong = rated(&[("CHN", Said::Percent(90)), ("JPN", Said::Percent(90))], None);
    assert_eq!(wrong.words, "the published shares contradict each other");
}

#[test]
fn kinds_share_the_last_colour_when_there_are_more_than_four() {
    let mut sample = Sample::new();
    let kinds = [
        InputKind::Material,
        InputKind::Tool,
        InputKind::Process,
        InputKind::Product,
        InputKind::Service,
    ];
    let inputs = kinds.map(|kind| sample.input(kind.code(), kind, None));
    with_scope(&sample.finish(), Some("kind"), |scope| {
        assert_eq!(rate(scope, inputs[1]).ink, Ink::Category(1));
        assert_eq!(rate(scope, inputs[3]).key, "other");
        let labels: Vec<String> = classes(scope).into_iter().map(|class| class.label).collect();
        assert_eq!(labels, ["material", "tool", "process", "product, service"]);
    });
}

#[test]
fn every_rating_has_its_class_in_the_legend() {
    let all = ["hhi", "top-share", "suppliers-75", "effective-suppliers", "reference-share"];
    let records: [&[(&str, Said)]; 5] = [
        &[("CHN", Said::Percent(94)), ("DEU", Said::Percent(6))],
        &[("CHN", Said::Percent(30)), ("DEU", Said::Percent(30)), ("USA", Said::Percent(40))],
        &[("CHN", Said::Major), ("DEU", Said::Major)],
        &[("CHN", Said::Withheld)],
        &[("CHN", Said::Percent(90)), ("DEU", Said::Percent(90))],
    ];
    for id in all {
        for rows in records {
            let rating = rated(rows, Some(id));
            let mut sample = Sample::new();
            let input = sample.tool("tool");
            sample.record(Subject::Input(input), rows);
            let classes = with_scope(&sample.finish(), Some(id), classes);
            let found = classes.iter().find(|class| class.key == rating.key);
            assert_eq!(found.map(|class| class.ink), Some(rating.ink), "{id}: {rating:?}");
            assert!(!rating.words.is_empty());
        }
    }
}

#[test]
fn a_thing_must_have_one_of_the_values_in_each_field() {
    let mut sample = Sample::new();
    let stage = sample.stage("S1");
    let tool = sample.input("tool", InputKind::Tool, Some(stage));
    sample.record(Subject::Input(tool), &[("CHN", Said::Percent(100))]);
    let dataset = sample.finish();
    let assessment = assess(&dataset, &Settings::of(&dataset));
    let locale = Locale::english();
    let passes_with = |filters: &[(FilterField, &[&str])]| {
        let mut state = ViewState::default();
        for (field, values) in filters {
            let values = values.iter().map(|value| (*value).to_owned()).collect();
            state.filters.insert(*field, values);
        }
        let scope = Scope {
            dataset: &dataset,
            assessment: &assessment,
            state: &state,
            locale: &locale,
            what_if: None,
            clock: None,
            beyond: crate::scene::Beyond::default(),
        };
        passes(&scope, tool)
    };
    assert!(passes_with(&[]));
    assert!(passes_with(&[(FilterField::Kind, &["material", "tool"])]));
    assert!(passes_with(&[(FilterField::Supplier, &["CHN"]), (FilterField::Stage, &["S1"])]));
    assert!(!passes_with(&[(FilterField::Supplier, &["CHN"]), (FilterField::Stage, &["S2"])]));
    assert!(passes_with(&[(FilterField::Rating, &["3"])]));
    assert!(!passes_with(&[(FilterField::Rating, &["not-assessed"])]));
}
