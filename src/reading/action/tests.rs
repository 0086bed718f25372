//! The sentences, as a reader sees them; that a programme is never offered against its scope.

use super::*;
use crate::analysis::concentration::{Settings, assess};
use crate::analysis::criticality::Answer;
use crate::analysis::loss::Network;
use crate::i18n::Locale;
use crate::intake::{SourceFile, read};
use crate::reading::action::cover::{CoverPage, cover};
use crate::reading::action::dependencies::{Dependencies, dependencies};
use crate::reading::action::money::budgets;
use crate::reading::action::priorities::{PriorityPage, priorities};
use crate::scene::priority::{Stops, ranking};
use crate::view::permalink::decode;

const TEXTS: &str = include_str!("../../../public/locales/en/plan.ftl");

/// Ore from China and a lens from Japan in a chip for defence, a gap at the ore, two causes, and
/// programmes for civil use, for defence and for everything; `links`: further links of measures.
fn dataset(links: &str) -> Dataset {
    let text = format!(
        r#"{{"name": "made-up", "sdp": {{"classification": "PUBLIC"}}, "resources": [
        {{"name": "sources", "data": [["source_id", "title", "licence"], ["S", "A study", "CC0-1.0"]]}},
        {{"name": "nodes", "data": [["node_id", "label_en", "kind", "scope", "source_id"],
            ["ORE", "Ore", "material", "defence", "S"], ["LENS", "Lens", "tool", "dual-use", "S"],
            ["CHIP", "Chip", "component", "defence", "S"]]}},
        {{"name": "edges", "data": [["from_id", "to_id", "relation", "source_id"],
            ["ORE", "CHIP", "goes_into", "S"], ["LENS", "CHIP", "goes_into", "S"]]}},
        {{"name": "suppliers", "data": [["supplier_id", "label_en", "kind", "iso3"],
            ["CHN", "China", "country", "CHN"], ["JPN", "Japan", "country", "JPN"]]}},
        {{"name": "shares", "data": [["node_id", "supplier_id", "share", "rank_class", "obs_status", "basis", "ref_area", "ref_period",
                "edition_id", "source_id"],
            ["ORE", "CHN", 1, "numeric", "A", "site", "WLD", "2020", "1", "S"],
            ["LENS", "JPN", 1, "numeric", "A", "site", "WLD", "2020", "1", "S"]]}},
        {{"name": "root_causes", "data": [["root_cause_id", "label_en"], ["R1", "Skills"], ["R2", "Market"]]}},
        {{"name": "gaps", "data": [["gap_id", "label_en", "node_id", "root_cause_id", "current_trl", "target_trl"],
            ["G1", "No mine", "ORE", "R1", 4, 6], ["G2", "No plan", "", "", "", ""]]}},
        {{"name": "instruments", "data": [["instrument_id", "label_en", "kind", "scope", "trl_from", "trl_to"],
            ["CIV", "Civil fund", "programme", "civil", 1, 9],
            ["DEF", "Defence fund", "programme", "defence", 1, 9],
            ["LATE", "Market fund", "programme", "defence", 8, 9],
            ["OPEN", "Open fund", "programme", "", "", ""]]}},
        {{"name": "budgets", "data": [["instrument_id", "kind", "amount", "amount_to", "currency", "period", "source_id"],
            ["DEF", "total", 8000000000, "", "EUR", "2021/2027", "S"],
            ["DEF", "yearly-ceiling", 100000000, "", "EUR", "", "S"],
            ["DEF", "share", 0.04, 0.08, "", "2021/2027", "S"]]}},
        {{"name": "measures", "data": [["measure_id", "label_en", "status", "instrument"],
            ["RUN", "Dig", "running", "DEF"], ["PLAN", "Think", "planned", ""], ["SAID", "Say", "unknown", ""]]}},
        {{"name": "measure_links", "data": [["measure_id", "target_kind", "target_id"],
            ["PLAN", "gap", "G1"], ["SAID", "root_cause", "R2"]{links}]}}]}}"#
    );
    let reading =
        read(vec![SourceFile { name: "made-up.json".to_owned(), bytes: text.into_bytes() }]);
    assert_eq!(reading.report.errors(), 0, "{:?}", reading.report.listed());
    reading.dataset.expect("accepted")
}

struct Said {
    cover: CoverPage,
    dependencies: Dependencies,
    priorities: PriorityPage,
}

fn said(dataset: &Dataset, link: &str) -> Said {
    let assessment = assess(dataset, &Settings::of(dataset));
    let (state, locale) = (decode(link).0, Locale::new("en", &[TEXTS]));
    let scope = Scope {
        dataset,
        assessment: &assessment,
        state: &state,
        locale: &locale,
        what_if: None,
        clock: None,
        beyond: crate::scene::Beyond::default(),
    };
    let stops = Stops::new(&Network::new(dataset, &assessment), true);
    let ranking = ranking(dataset, &assessment, &stops, &state);
    Said {
        cover: cover(&scope),
        dependencies: dependencies(&scope, &ranking),
        priorities: priorities(&scope, &ranking),
    }
}

fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}', '\u{2068}', '\u{2069}'], " ").replace("  ", " ")
}

#[test]
fn the_headlines_can_be_said_aloud() {
    let found = said(&dataset(""), "#/coverage/x");
    assert_eq!(
        found.cover.headlines,
        [
            "One of 2 gaps has no measure linked to it; none has one that is known to run; for one \
             it is only planned, or no source says how far it is.",
            "One of 2 root causes has no measure linked to it; none has one that is known to run; \
             for one it is only planned, or no source says how far it is.",
        ]
    );
    assert_eq!(
        plain(&found.dependencies.headline),
        "2 of 2 dependencies on suppliers outside the European Union have no running measure."
    );
    assert_eq!(found.priorities.headline, "2 of 2 inputs may be the most urgent: Ore and Lens.");
    assert!(found.priorities.unknown.starts_with("One input has no place"));
}

#[test]
fn linking_a_running_measure_changes_matrix_list_and_rank() {
    let (before, after) = (
        said(&dataset(""), "#/coverage/x"),
        said(&dataset(r#", ["RUN", "gap", "G1"]"#), "#/coverage/x"),
    );
    let open = |said: &Said| -> Vec<String> {
        said.cover.open.iter().map(|one| one.of.name.clone()).collect()
    };
    assert_eq!(open(&before), ["No plan", "Skills", "No mine", "Market"]);
    assert_eq!(open(&after), ["No plan", "Skills", "Market"]);
    let row = |said: &Said| {
        let row = said.cover.rows.iter().find(|row| row.of.name == "No mine").expect("a row");
        let cells = row.cells.iter().map(|cell| cell.as_ref().map(|one| one.word.clone()));
        (row.status.word.clone(), cells.collect::<Vec<_>>())
    };
    let planned = || Some("planned".to_owned());
    assert_eq!(row(&before), ("planned".to_owned(), vec![planned(), None]));
    assert_eq!(row(&after).0, "running");
    assert!(row(&after).1.contains(&Some("running".to_owned())));
    let ranks = |said: &Said| -> Vec<(String, String, String)> {
        let rows = said.priorities.rows.iter();
        rows.map(|row| (row.of.name.clone(), row.rank.clone(), row.urgency.clone())).collect()
    };
    let one = |name: &str, rank: &str, urgency: &str| (name.into(), rank.into(), urgency.into());
    assert_eq!(ranks(&before), [one("Ore", "1", "1"), one("Lens", "1", "1")]);
    assert_eq!(ranks(&after), [one("Lens", "1", "1"), one("Ore", "2", "0")]);
    assert_eq!(after.dependencies.rows.len(), 1);
}

#[test]
fn a_civil_programme_is_never_offered_for_defence_alone_and_the_reason_is_said() {
    let found = said(&dataset(""), "#/coverage/x");
    let gap = found.cover.open.iter().find(|one| one.of.name == "No mine").expect("listed");
    let payers: Vec<(String, Answer, String)> = gap
        .payers
        .payers
        .iter()
        .map(|one| (one.programme.name.clone(), one.fits, one.why.clone()))
        .collect();
    let one = |name: &str, fits, why: &str| (name.to_owned(), fits, why.to_owned());
    assert_eq!(
        payers,
        [
            one("Defence fund", Answer::Yes, "for defence · readiness levels 1 to 9"),
            one(
                "Open fund",
                Answer::Unknown,
                "whether for civil use or for defence is not stated · readiness levels not stated"
            ),
            one("Civil fund", Answer::No, "only for civil use"),
            one("Market fund", Answer::No, "only for readiness levels 8 to 9"),
        ]
    );
    assert_eq!(gap.payers.said, "Could pay: Defence fund; one more may, as far as is stated.");
    assert_eq!(gap.why, "Only planned: Think.");
}

#[test]
fn budgets_stand_side_by_side() {
    let dataset = dataset("");
    let assessment = assess(&dataset, &Settings::of(&dataset));
    let (state, locale) = (decode("#/coverage/x").0, Locale::new("en", &[TEXTS]));
    let scope = Scope {
        dataset: &dataset,
        assessment: &assessment,
        state: &state,
        locale: &locale,
        what_if: None,
        clock: None,
        beyond: crate::scene::Beyond::default(),
    };
    let rows: Vec<(String, String)> =
        budgets(&scope).into_iter().map(|row| (plain(&row.amount), row.period)).collect();
    let one = |amount: &str, period: &str| (amount.to_owned(), period.to_owned());
    assert_eq!(
        rows,
        [
            one("EUR 8 billion in all", "2021/2027"),
            one("at most EUR 100 million each year", ""),
            one("4 to 8 %", "2021/2027"),
        ]
    );
}

#[test]
fn the_matrix_is_narrowed_and_sorted_by_the_link() {
    let names = |link: &str| -> Vec<String> {
        said(&dataset(""), link).cover.rows.iter().map(|row| row.of.name.clone()).collect()
    };
    assert_eq!(names("#/coverage/x"), ["No plan", "Skills", "No mine", "Market"]);
    assert_eq!(names("#/coverage/x?sort=name"), ["Market", "No mine", "No plan", "Skills"]);
    assert_eq!(names("#/coverage/x?sort=-cover&f.cover=planned~unknown"), ["Market", "No mine"]);
}
