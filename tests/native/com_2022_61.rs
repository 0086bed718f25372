//! The dataset of what COM(2022) 61 announces says what the document says.

use std::collections::BTreeSet;

use ketenkaart::export::dataset::to_package;
use ketenkaart::intake::{SourceFile, read};
use ketenkaart::model::dataset::Dataset;
use ketenkaart::model::gap::CauseLevel;
use ketenkaart::model::input::Scope;
use ketenkaart::model::instrument::{BudgetKind, InstrumentKind, Named};
use ketenkaart::model::measure::{MeasureKind, MeasureStatus, Qualifier, Target};
use ketenkaart::model::record::Subject;
use ketenkaart::model::reference::Referrer;
use ketenkaart::model::text::Text;
use serde_json::Value;

use crate::support::{folder, root, shared};

fn load(name: &str) -> Dataset {
    let reading = read(folder(&root().join("public/data").join(name)));
    let findings: Vec<&str> = reading.report.listed().iter().map(|d| d.code).collect();
    assert!(name != "com-2022-61" || findings.is_empty(), "{findings:?}");
    reading.dataset.expect("a dataset that ships")
}

fn announced() -> Dataset {
    load("com-2022-61")
}

/// The items of a list of facts.
fn items(list: &Value) -> &[Value] {
    list.as_array().expect("a list")
}

fn ids(list: &Value) -> BTreeSet<&str> {
    list.as_array()
        .expect("a list")
        .iter()
        .map(|item| item["id"].as_str().expect("an id"))
        .collect()
}

#[test]
fn it_names_what_the_document_names() {
    let Some(shared) = shared("it_names_what_the_document_names") else { return };
    let text = std::fs::read_to_string(shared.join("reference/com-2022-61.json")).expect("facts");
    let facts: Value = serde_json::from_str(&text).expect("JSON");
    let dataset = announced();
    let action = &dataset.action;
    let measures = action
        .measures
        .iter()
        .filter(|measure| !matches!(measure.kind, Some(MeasureKind::Part | MeasureKind::Example)));
    assert_eq!(measures.map(|m| m.id.as_str()).collect::<BTreeSet<_>>(), ids(&facts["actions"]));
    let of = |kind| {
        let all = action.instruments.iter().filter(move |instrument| instrument.kind == kind);
        all.map(|instrument| instrument.id.as_str()).collect::<BTreeSet<_>>()
    };
    assert_eq!(of(InstrumentKind::Programme), ids(&facts["programmes"]));
    assert_eq!(of(InstrumentKind::Policy), ids(&facts["policy_instruments"]));
    let causes = action.root_causes.iter().map(|cause| cause.id.as_str());
    assert_eq!(causes.collect::<BTreeSet<_>>(), ids(&facts["root_causes"]));
    // Two of the partners are among the actors.
    let partners = ids(&facts["partners"]).into_iter();
    let partners = partners.filter(|id| !matches!(*id, "PAR-US" | "PAR-NATO"));
    let expected: BTreeSet<&str> = ids(&facts["actors"]).into_iter().chain(partners).collect();
    assert_eq!(action.actors.iter().map(|a| a.id.as_str()).collect::<BTreeSet<_>>(), expected);
    let actions = items(&facts["actions"]);
    assert_eq!(actions.len(), 45);
    let count = |kind: &str| actions.iter().filter(|fact| fact["kind"] == kind).count();
    assert_eq!(count("further-measure"), 12);
    for fact in actions {
        check_action(&dataset, fact);
    }
    for fact in items(&facts["programmes"]).iter().chain(items(&facts["policy_instruments"])) {
        check_instrument(&dataset, fact);
    }
    check_others(&dataset, &facts);
}

/// Scopes, readiness levels, roles, budgets and section are those of the facts.
fn check_instrument(dataset: &Dataset, fact: &Value) {
    let id = fact["id"].as_str().expect("an id");
    let instrument = dataset.action.instruments.iter().find(|one| one.id == id).expect("it");
    assert_eq!(fact["section"], instrument.place.as_str(), "{id}");
    let scopes: Vec<&str> = instrument.scopes.iter().map(|scope| scope.code()).collect();
    // Scopes in words of the document stand in the description; a way from civil to defence
    // serves both.
    let stated = fact["scope"].as_array().map_or(&[][..], Vec::as_slice);
    let stated = stated.iter().filter_map(Value::as_str).flat_map(|word| match word {
        "civil-to-defence" => vec!["civil", "defence"],
        word if ["civil", "defence", "space", "dual-use"].contains(&word) => vec![word],
        _ => Vec::new(),
    });
    assert_eq!(scopes, stated.collect::<Vec<_>>(), "{id}");
    let level = |key: &str| fact["trl"][key].as_u64();
    let levels = [instrument.levels.from, instrument.levels.to].map(|l| l.map(u64::from));
    assert_eq!(levels, [level("min"), level("max")], "{id}");
    if instrument.kind == InstrumentKind::Policy {
        let roles: Vec<&str> = items(&fact["role"]).iter().filter_map(Value::as_str).collect();
        assert_eq!(instrument.roles, roles, "{id}");
    }
    let amounts: Vec<(f64, Option<f64>)> =
        instrument.budgets.iter().map(|budget| (budget.least, budget.most)).collect();
    let budget = |fact: &Value| {
        let number = |key: &str| fact[key].as_f64();
        let amount = number("amount").or(number("amount_max")).map(|amount| (amount, None));
        let share = number("share_min").or(number("share_of_defence_spending"));
        let share = share.map(|least| (least, number("share_max")));
        amount.into_iter().chain(share).collect::<Vec<_>>()
    };
    let stated = fact["budget"].as_array().map_or(&[][..], Vec::as_slice);
    assert_eq!(amounts, stated.iter().flat_map(budget).collect::<Vec<_>>(), "{id}");
}

/// Actors, partners, root causes and case studies.
fn check_others(dataset: &Dataset, facts: &Value) {
    let action = &dataset.action;
    for fact in items(&facts["actors"]) {
        let actor = action.actors.iter().find(|actor| fact["id"] == actor.id.as_str()).expect("it");
        assert_eq!(fact["section"], actor.place.as_str(), "{}", actor.id);
    }
    for fact in items(&facts["partners"]) {
        let id = fact["id"].as_str().expect("an id").replace("PAR-US", "ACT-US");
        let id = id.replace("PAR-NATO", "ACT-NATO");
        let actor = action.actors.iter().find(|actor| actor.id == id).expect("it");
        let countries = fact["iso"].as_array().map_or(&[][..], Vec::as_slice);
        let countries: Vec<&str> = countries.iter().filter_map(Value::as_str).collect();
        assert_eq!(actor.countries, countries, "{id}");
    }
    assert_eq!(action.root_causes.len(), 12);
    for fact in items(&facts["root_causes"]) {
        let mut causes = action.root_causes.iter();
        let cause = causes.find(|cause| fact["id"] == cause.id.as_str()).expect("it");
        assert_eq!(fact["section"], cause.place.as_str(), "{}", cause.id);
        let level = fact["level"].as_str().map(|level| level.trim_start_matches("eu-"));
        assert_eq!(cause.level.map(CauseLevel::code), level, "{}", cause.id);
    }
    let gaps: BTreeSet<&str> = action.gaps.iter().map(|gap| gap.id.as_str()).collect();
    let cases = items(&facts["case_studies"]);
    assert_eq!(cases.len(), 2);
    assert!(ids(&cases[0]["gaps"]).is_subset(&gaps));
    assert!(gaps.contains("GAP-FOUNDRY"), "the finding of the other case study");
    let examples = action.measures.iter().filter(|m| m.kind == Some(MeasureKind::Example));
    let stated = items(&cases[0]["measures"]).iter().map(|m| items(&m["examples_en"]).len());
    assert_eq!(examples.count(), stated.sum::<usize>());
}

fn check_action(dataset: &Dataset, fact: &Value) {
    let action = &dataset.action;
    let id = fact["id"].as_str().expect("an id");
    let measure = action.measures.iter().find(|measure| measure.id == id).expect("it");
    assert_eq!(Some(measure.place.as_str()), fact["section"].as_str(), "{id}");
    let is_official = measure.kind == Some(MeasureKind::FurtherMeasure);
    assert_eq!(Some(is_official), fact["official_further_measure"].as_bool(), "{id}");
    let deadline = &fact["deadline"];
    let date = measure.due.date.map(|date| date.end().to_string());
    assert_eq!(date.as_deref(), deadline["value"].as_str(), "{id}");
    let qualifier = measure.due.qualifier.map(Qualifier::code);
    assert_eq!(qualifier, deadline["qualifier"].as_str(), "{id}");
    let cycle = measure.due.cycle.map(|cycle| cycle.to_string());
    assert_eq!(cycle.as_deref(), deadline["recurrence"].as_str(), "{id}");
    for (found, key) in
        [(&measure.responsible, "responsible"), (&measure.together_with, "together_with")]
    {
        let names = found.iter().map(|named| match named {
            Named::Known(actor) => action.actors[*actor].id.clone(),
            Named::Words(words) => panic!("{id}: {words} is no actor"),
        });
        let expected: Vec<&str> =
            fact[key].as_array().expect("a list").iter().filter_map(Value::as_str).collect();
        assert_eq!(names.collect::<Vec<_>>(), expected, "{id} {key}");
    }
}

#[test]
fn its_numbers_are_those_of_the_document() {
    let dataset = announced();
    let action = &dataset.action;
    let count = |kind| action.measures.iter().filter(|m| m.kind == Some(kind)).count();
    assert_eq!(count(MeasureKind::FurtherMeasure), 12);
    let is_own = |kind| !matches!(kind, Some(MeasureKind::Part | MeasureKind::Example));
    let dated = action.measures.iter().filter(|m| is_own(m.kind) && m.due.date.is_some());
    assert_eq!(dated.count(), 20);
    let instrument = |id: &str| action.instruments.iter().find(|i| i.id == id).expect("it");
    let fund = instrument("PRG-EDF");
    let budgets: Vec<(BudgetKind, f64, Option<f64>)> =
        fund.budgets.iter().map(|budget| (budget.kind, budget.least, budget.most)).collect();
    assert_eq!(
        budgets,
        [
            (BudgetKind::Total, 8e9, None),
            (BudgetKind::Share, 0.04, Some(0.08)),
            (BudgetKind::YearlyCeiling, 1e8, None),
        ]
    );
    assert_eq!(fund.scopes, [Scope::Defence]);
    let levels = instrument("PRG-TOOLBOX").levels;
    assert_eq!((levels.from, levels.to), (Some(1), Some(9)));
    assert_eq!(action.instruments.iter().filter(|i| i.levels.from.is_some()).count(), 1);
    assert_eq!(instrument("PRG-HE-CL3").scopes, [Scope::Civil]);
    let kinds: Vec<&str> = action.gaps.iter().map(|gap| gap.kind.as_str()).collect();
    assert_eq!(kinds, ["skills", "data", "hardware", "testing", "capacity"]);
}

/// Two things are told as done by the document itself; of the rest no source says.
#[test]
fn no_outcome_is_made_up() {
    let dataset = announced();
    let known: Vec<&str> = dataset
        .action
        .measures
        .iter()
        .filter(|measure| measure.status != MeasureStatus::Unknown)
        .map(|measure| measure.id.as_str())
        .collect();
    assert_eq!(known, ["CM-1-1", "CM-2.2-3"]);
}

#[test]
fn every_name_is_in_both_languages() {
    let dataset = announced();
    let action = &dataset.action;
    let about = &dataset.about;
    let mut names: Vec<&Text> = vec![&about.title, &about.description];
    names.extend(dataset.stages.iter().map(|stage| &stage.label));
    names.extend(dataset.inputs.iter().map(|input| &input.label));
    names.extend(action.measures.iter().map(|measure| &measure.label));
    names.extend(action.instruments.iter().map(|instrument| &instrument.label));
    names.extend(action.actors.iter().map(|actor| &actor.label));
    names.extend(action.root_causes.iter().map(|cause| &cause.label));
    names.extend(action.gaps.iter().map(|gap| &gap.label));
    assert!(names.len() > 150);
    for name in names {
        let tags: Vec<&str> = name.all().iter().map(|(tag, _)| tag.as_str()).collect();
        assert_eq!(tags, ["en", "nl"], "{name:?}");
    }
}

#[test]
fn what_other_datasets_have_is_found_there() {
    let dataset = announced();
    let others = ["advanced-chips-defence", "eu-crm-2023"].map(|name| (name, load(name)));
    let references = &dataset.action.references;
    for reference in references {
        let mut found = others.iter().filter_map(|(_, other)| reference.is_found_in(other));
        assert_eq!(found.next(), Some(true), "{reference:?}");
        let source = reference.source.expect("whose reading it is");
        assert_eq!(dataset.sources[source].id, "SRC-OWN");
    }
    let has = |name: &str| references.iter().any(|reference| reference.dataset == name);
    assert!(others.iter().all(|(name, _)| has(name)));
    let of = |from: &dyn Fn(Referrer) -> bool| references.iter().any(|r| from(r.from));
    assert!(of(&|from| matches!(from, Referrer::Subject(_))));
    assert!(of(&|from| matches!(from, Referrer::Gap(_))));
    assert!(of(&|from| matches!(from, Referrer::RootCause(_))));
    assert!(of(&|from| matches!(from, Referrer::Measure(_))));
}

/// The document tells three things twice; each counts once.
#[test]
fn what_is_told_twice_counts_once() {
    let dataset = announced();
    let action = &dataset.action;
    let twice: Vec<(&str, &str)> = action
        .measures
        .entries()
        .filter(|(idx, _)| action.counted(*idx) != *idx)
        .map(|(idx, measure)| (&*measure.id, &*action.measures[action.counted(idx)].id))
        .collect();
    let expected = [("CM-2.1-1", "FM-2.3-2"), ("CM-2.1-2", "FM-2.3-3"), ("CM-3.3-1", "FM-3-3d")];
    assert_eq!(twice, expected);
}

#[test]
fn converting_it_gives_the_same_bytes() {
    let files = folder(&root().join("public/data/com-2022-61"));
    let name = |file: &SourceFile| file.name.rsplit('/').next().unwrap_or_default().to_owned();
    for file in to_package(&announced()) {
        let before = files.iter().find(|before| name(before) == name(&file)).expect("it");
        assert!(before.bytes == file.bytes, "{}", file.name);
    }
}

/// What ties a measure to a gap without the document doing so says that it is our reading.
#[test]
fn links_to_gaps_and_causes_are_marked_as_our_reading() {
    let dataset = announced();
    for link in &dataset.action.links {
        let is_ours = link.source.is_some_and(|source| dataset.sources[source].id == "SRC-OWN");
        if matches!(link.target, Target::Gap(_) | Target::RootCause(_)) {
            assert!(is_ours, "{link:?}");
        }
        if matches!(link.target, Target::Instrument(_) | Target::Actor(_)) {
            assert!(!is_ours, "{link:?}");
        }
    }
    let gaps = dataset.action.gaps.iter();
    assert!(gaps.clone().all(|gap| matches!(gap.subject, Some(Subject::Input(_)))));
}
