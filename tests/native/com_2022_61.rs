//! The dataset of what COM(2022) 61 announces says what the document says.

use std::collections::BTreeSet;

use ketenkaart::intake::read;
use ketenkaart::model::dataset::Dataset;
use ketenkaart::model::input::Scope;
use ketenkaart::model::instrument::{BudgetKind, InstrumentKind, Named};
use ketenkaart::model::measure::{MeasureKind, MeasureStatus, Qualifier, Target};
use ketenkaart::model::record::Subject;
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
    for fact in facts["actions"].as_array().expect("a list") {
        check_action(&dataset, fact);
    }
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
    for counterpart in &dataset.action.counterparts {
        let other = others.iter().find(|(name, _)| *name == counterpart.dataset);
        let (_, other) = other.expect("a dataset that ships");
        let id = counterpart.id.as_str();
        let is_there = other.input_by_id(id).is_some() || other.stage_by_id(id).is_some();
        assert!(is_there, "{id} is not in {}", counterpart.dataset);
    }
    let has = |name: &str| dataset.action.counterparts.iter().any(|c| c.dataset == name);
    assert!(others.iter().all(|(name, _)| has(name)));
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
