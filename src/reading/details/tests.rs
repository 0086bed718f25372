//! What the panel says of things in small chains.

use super::*;
use crate::analysis::concentration::{Settings, assess};
use crate::analysis::sample::{Said, Sample};
use crate::i18n::Locale;
use crate::model::dataset::Dataset;
use crate::model::dependency::Relation;
use crate::model::input::InputKind;
use crate::model::record::Subject;
use crate::view::state::ViewState;

fn told(dataset: &Dataset, thing: &str) -> Option<Details> {
    let assessment = assess(dataset, &Settings::of(dataset));
    let (state, locale) = (ViewState::default(), Locale::english());
    let scope = Scope {
        dataset,
        assessment: &assessment,
        state: &state,
        locale: &locale,
        what_if: None,
        clock: None,
        beyond: crate::scene::Beyond::default(),
    };
    details(&scope, &Thing::parse(thing).expect("a thing"))
}

/// The answer for a tool with these rows.
fn answer(rows: &[(&str, Said)]) -> String {
    let mut sample = Sample::new();
    let tool = sample.tool("tool");
    if !rows.is_empty() {
        sample.record(Subject::Input(tool), rows);
    }
    told(&sample.finish(), "tool").expect("details").answer.replace('\u{a0}', " ")
}

#[test]
fn the_answer_says_what_is_published_and_no_more() {
    use Said::{Major, Negligible, Percent, Withheld};
    let cases: [(&[(&str, Said)], &str); 8] = [
        (
            &[("USA", Percent(94)), ("JPN", Percent(6))],
            "The United States supplies 94 % of tool to the world market; \
             1 more supplier is listed. Others that supply the world market: JPN 6 %.",
        ),
        (
            &[("NLD", Percent(100))],
            "The Netherlands supplies 100 % of tool to the world market; \
             no other supplier is listed.",
        ),
        (
            &[("NLD", Major), ("USA", Major), ("JPN", Negligible)],
            "The Netherlands and the United States are named as suppliers; \
             no shares are published.",
        ),
        (&[("JPN", Major)], "JPN is the only supplier named; no share is published."),
        (
            &[("ASML-NLD", Major), ("Canon-JPN", Major)],
            "Organisations with headquarters in Japan and the Netherlands supply it; \
             no shares of countries are published.",
        ),
        (&[("JPN", Withheld)], "The shares of the suppliers exist but are not published."),
        (
            &[("JPN", Percent(90)), ("USA", Percent(90))],
            "The published shares contradict each other: they add up to 180 %.",
        ),
        (&[], "No supplier figures are published for this input."),
    ];
    for (rows, expected) in cases {
        assert_eq!(answer(rows), expected);
    }
}

#[test]
fn a_process_without_figures_is_told_by_its_stage_and_says_so() {
    let mut sample = Sample::new();
    let stage = sample.stage("S1");
    let process = sample.input("etching", InputKind::Process, Some(stage));
    sample.record(Subject::Stage(stage), &[("JPN", Said::Percent(100))]);
    let details = told(&sample.finish(), "etching").expect("details");
    assert!(details.answer.starts_with("No figures of its own are published. For the stage S1"));
    assert_eq!(details.supplies.len(), 1);
    assert!(details.supplies[0].title.contains("stage as a whole"));
    let _ = process;
}

#[test]
fn a_country_supplies_through_the_organisations_seated_in_it() {
    let mut sample = Sample::new();
    let scanner = sample.tool("scanner");
    sample.record(Subject::Input(scanner), &[("ASML-NLD", Said::Percent(80))]);
    let dataset = sample.finish();
    assert!(dataset.supplier_by_id("NLD").is_none(), "known as a seat only");
    let country = told(&dataset, "supplier:NLD").expect("details");
    assert_eq!(
        country.answer,
        "The Netherlands supplies 1 input to the world market and is the \
                                main supplier of none of them."
    );
    let titles: Vec<&str> = country.relations.iter().map(|list| list.title.as_str()).collect();
    assert_eq!(titles, ["Named without a share", "Organisations with headquarters there"]);
    assert!(country.facts.is_empty(), "the share of one organisation is not that of a country");
    let link = told(&dataset, "link:supplier:NLD>scanner").expect("details");
    assert_eq!(link.answer, "ASML-NLD supplies 80\u{a0}% of scanner to the world market.");
    assert_eq!(told(&dataset, "supplier:JPN"), None);
}

#[test]
fn a_line_tells_its_weight_and_what_is_not_assessed() {
    let mut sample = Sample::new();
    let (ore, metal) = (sample.tool("ore"), sample.tool("metal"));
    sample.link(ore, Relation::GoesInto, metal);
    let first = sample.parts.dependencies.keys().next().expect("a dependency");
    let dependency = sample.parts.dependencies.find_mut(first).expect("a dependency");
    dependency.weight = Some(0.7);
    dependency.weight_basis = "share of EU end use".to_owned();
    let dataset = sample.finish();
    let link = told(&dataset, "link:ore>metal").expect("details");
    assert_eq!(link.answer, "ore goes into metal.");
    let facts: Vec<(&str, &str)> =
        link.facts.iter().map(|fact| (fact.label.as_str(), fact.value.as_str())).collect();
    assert_eq!(
        facts[1..],
        [
            ("Weight", "70\u{a0}%"),
            ("Essential", "not assessed"),
            ("Substitutability (0 to 1)", "not assessed"),
        ]
    );
    let ore = told(&dataset, "ore").expect("details");
    assert_eq!(ore.relations[0].items[0].detail, "70\u{a0}% (share of EU end use)");
    assert_eq!(told(&dataset, "link:metal>ore"), None, "nothing runs that way");
    assert_eq!(told(&dataset, "nobody"), None);
}
