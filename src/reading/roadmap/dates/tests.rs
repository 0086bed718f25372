//! Dates as they are said in both languages.

use super::*;
use crate::analysis::concentration::{Settings, assess};
use crate::i18n::Locale;
use crate::model::dataset::Dataset;
use crate::scene::Scope;
use crate::view::state::ViewState;

/// What `say` says in English and in Dutch on 23 November 2026.
fn said(say: impl Fn(&Writer<'_>) -> String) -> [String; 2] {
    let dataset = Dataset::default();
    let assessment = assess(&dataset, &Settings::of(&dataset));
    let state = ViewState::default();
    ["en", "nl"].map(|tag| {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/public/locales");
        let plan = std::fs::read_to_string(format!("{folder}/{tag}/plan.ftl")).expect("texts");
        let locale = Locale::new(tag, &[&plan]);
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
fn a_date_is_told_no_more_exactly_than_it_is_published() {
    for (published, english, dutch) in [
        ("2022", "2022", "2022"),
        ("2022-H1", "first half of 2022", "eerste helft van 2022"),
        ("2022-Q4", "fourth quarter of 2022", "vierde kwartaal van 2022"),
        ("2022-12", "December 2022", "december 2022"),
        ("2022-02-08", "8 February 2022", "8 februari 2022"),
        ("2021-02-25/2021-02-26", "25 to 26 February 2021", "25 tot en met 26 februari 2021"),
        ("2021/2027", "2021 to 2027", "2021 tot en met 2027"),
    ] {
        let range = Period::parse(published).expect("a date");
        assert_eq!(said(|writer| period(writer, range)), [english, dutch], "{published}");
    }
}

#[test]
fn what_is_due_says_how_the_date_is_meant() {
    for (date, qualifier, english) in [
        ("2022", Some(Qualifier::In), "in 2022"),
        ("2022-H1", Some(Qualifier::In), "in the first half of 2022"),
        ("2022-H1", Some(Qualifier::ByMidYear), "by the middle of 2022"),
        ("2022-02-08", Some(Qualifier::On), "on 8 February 2022"),
        ("2022", Some(Qualifier::By), "by the end of 2022"),
        ("2023-10", Some(Qualifier::NoLaterThan), "no later than October 2023"),
        ("2022-03", Some(Qualifier::ExpectedIn), "expected in March 2022"),
        ("2022-Q1", Some(Qualifier::ExpectedEarlyIn), "expected early in 2022"),
        ("", Some(Qualifier::Regularly), "regularly, no date set"),
        ("", None, "no date published"),
    ] {
        let due = due_on(date, qualifier, "");
        assert_eq!(said(|writer| super::due(writer, &due))[0], english, "{date} {qualifier:?}");
    }
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
