//! Dates as they are said in both languages.

use super::*;
use crate::analysis::concentration::{Settings, assess};
use crate::base::date::{Day, Period};
use crate::i18n::Locale;
use crate::model::dataset::Dataset;
use crate::model::measure::Qualifier;
use crate::scene::Scope;
use crate::view::state::ViewState;

/// What `say` says in English and in Dutch on 23 November 2026.
fn said(say: impl Fn(&Writer<'_>) -> String) -> [String; 2] {
    let dataset = Dataset::default();
    let assessment = assess(&dataset, &Settings::of(&dataset));
    let state = ViewState::default();
    ["en", "nl"].map(|tag| {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/public/locales");
        let texts = ["plan", "reading"].map(|name| {
            std::fs::read_to_string(format!("{folder}/{tag}/{name}.ftl")).expect("texts")
        });
        let locale = Locale::new(tag, &texts.each_ref().map(String::as_str));
        let clock = Day::parse("2026-11-23");
        let scope = Scope {
            dataset: &dataset,
            assessment: &assessment,
            state: &state,
            locale: &locale,
            what_if: None,
            clock,
            beyond: crate::scene::Beyond::default(),
        };
        say(&Writer::new(&scope))
    })
}

fn due_on(date: &str, qualifier: Option<Qualifier>, cycle: &str) -> Due {
    Due { date: Period::parse(date), qualifier, cycle: Cycle::parse(cycle) }
}

#[test]
fn what_comes_again_names_the_last_and_the_next() {
    let report = due_on("2022-12", Some(Qualifier::NoLaterThan), "P2Y");
    let [english, dutch] = said(|writer| again(writer, &report).unwrap_or_default());
    assert_eq!(english, "every two years; last due December 2024, next due December 2026");
    assert_eq!(dutch, "om de twee jaar; laatst verwacht december 2024, eerstvolgend december 2026");
    let once = due_on("2022-12", None, "");
    assert_eq!(said(|writer| again(writer, &once).unwrap_or_default())[0], "");
    let ahead = due_on("2030", None, "P18M");
    let [english, _] = said(|writer| again(writer, &ahead).unwrap_or_default());
    assert_eq!(english, "every 18 months; first due 2030");
}

#[test]
fn long_spans_are_told_in_months() {
    assert_eq!(said(|writer| span(writer, 1)), ["1 day", "1 dag"]);
    assert_eq!(said(|writer| span(writer, 45))[0], "45 days");
    assert_eq!(said(|writer| span(writer, 245))[0], "8 months");
}
