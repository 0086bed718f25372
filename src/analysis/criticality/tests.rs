//! What data can answer, what only a reader can, and that one no decides.

use super::*;
use crate::analysis::concentration::{Settings, assess};
use crate::analysis::sample::Said::{self, Major, Negligible, Percent};
use crate::analysis::sample::Sample;
use crate::model::dependency::Relation;
use crate::model::gap::CriterionAnswer;
use crate::model::input::{InputKind, Scope};
use crate::model::record::Subject;

const NONE_GIVEN: Given = [Answer::Unknown; 5];

/// The checklist of a tool with these suppliers, trade factors and number of uses.
fn of(rows: &[(&str, Said)], factor: Option<f64>, uses: usize, given: &Given) -> Checklist {
    let mut sample = Sample::new();
    let tool = sample.tool("tool");
    for at in 0..uses {
        let user = sample.tool(&format!("user{at}"));
        sample.link(tool, Relation::GoesInto, user);
    }
    sample.record(Subject::Input(tool), rows);
    let records: Vec<_> = sample.parts.records.keys().collect();
    for idx in records {
        let record = sample.parts.records.find_mut(idx).expect("a record");
        for share in &mut record.shares {
            share.trade_factor = factor;
        }
    }
    let dataset = sample.finish();
    let assessment = assess(&dataset, &Settings::of(&dataset));
    checklist(&dataset, &assessment, tool, given)
}

fn dependency(rows: &[(&str, Said)], factor: Option<f64>) -> Answer {
    of(rows, factor, 0, &NONE_GIVEN).items[0].answer
}

#[test]
fn a_source_at_home_is_no_dependency() {
    assert_eq!(dependency(&[("NLD", Percent(20)), ("USA", Percent(80))], None), Answer::No);
    // Next to nothing may or may not be a source.
    assert_eq!(dependency(&[("NLD", Negligible), ("USA", Major)], Some(1.2)), Answer::Unknown);
    assert_eq!(
        dependency(&[("NLD", Percent(1)), ("USA", Percent(99))], Some(1.2)),
        Answer::Unknown
    );
    assert_eq!(dependency(&[], None), Answer::Unknown);
}

#[test]
fn restrictions_must_be_stated_for_everybody() {
    let rows = [("CHN", Percent(60)), ("USA", Percent(40))];
    assert_eq!(dependency(&rows, Some(1.1)), Answer::Yes);
    assert_eq!(dependency(&rows, Some(1.0)), Answer::Unknown);
    assert_eq!(dependency(&rows, None), Answer::Unknown);
    // The unnamed rest may come without restrictions.
    let open = [("CHN", Percent(60)), ("ROW", Percent(40))];
    assert_eq!(dependency(&open, Some(1.1)), Answer::Unknown);
}

#[test]
fn five_times_yes_is_critical_and_one_no_is_not() {
    let rows = [("CHN", Percent(60)), ("USA", Percent(40))];
    let list = of(&rows, Some(1.1), 2, &NONE_GIVEN);
    let found: Vec<(&str, Answer, Witness)> =
        list.items.iter().map(|item| (item.criterion.code(), item.answer, item.witness)).collect();
    assert_eq!(
        found,
        [
            ("dependency", Answer::Yes, Witness::Dataset),
            ("essential", Answer::Unknown, Witness::Nobody),
            ("multi-use", Answer::Yes, Witness::Dataset),
            ("integration", Answer::Yes, Witness::Dataset),
            ("function", Answer::Unknown, Witness::Nobody),
        ]
    );
    assert_eq!(list.verdict, Answer::Unknown);
    assert!(list.items.iter().all(|item| !item.evidence.is_empty()));
    let mut given = NONE_GIVEN;
    (given[1], given[4]) = (Answer::Yes, Answer::Yes);
    assert_eq!(of(&rows, Some(1.1), 2, &given).verdict, Answer::Yes);
    given[4] = Answer::No;
    assert_eq!(of(&rows, Some(1.1), 2, &given).verdict, Answer::No);
    // The reader's word stands before that of the dataset.
    given = [Answer::Yes; 5];
    assert_eq!(of(&[("NLD", Percent(100))], None, 0, &given).verdict, Answer::Yes);
}

#[test]
fn the_kind_says_how_integrated_a_thing_is() {
    for (kind, scope, integration, multi_use) in [
        (InputKind::Material, Scope::Civil, Answer::Yes, Answer::Unknown),
        (InputKind::Product, Scope::DualUse, Answer::Unknown, Answer::Yes),
        (InputKind::Capability, Scope::Defence, Answer::No, Answer::Unknown),
    ] {
        let mut sample = Sample::new();
        let input = sample.input("input", kind, None);
        if let Some(input) = sample.parts.inputs.find_mut(input) {
            input.scope = scope;
        }
        let dataset = sample.finish();
        let assessment = assess(&dataset, &Settings::of(&dataset));
        let list = checklist(&dataset, &assessment, input, &NONE_GIVEN);
        assert_eq!((list.items[3].answer, list.items[2].answer), (integration, multi_use));
    }
}

#[test]
fn what_a_publisher_states_stands_before_figures_and_behind_the_reader() {
    let mut sample = Sample::new();
    let tool = sample.tool("tool");
    for (criterion, answer) in [(3, PublishedAnswer::No), (4, PublishedAnswer::No)] {
        sample.parts.action.answers.push(CriterionAnswer {
            input: tool,
            criterion,
            answer,
            evidence: "Our survey.".to_owned(),
            source: None,
        });
    }
    let dataset = sample.finish();
    let assessment = assess(&dataset, &Settings::of(&dataset));
    let list = checklist(&dataset, &assessment, tool, &NONE_GIVEN);
    assert_eq!((list.items[3].answer, list.items[3].witness), (Answer::No, Witness::Publisher));
    assert_eq!(list.verdict, Answer::No);
    let why = list.items[3].evidence.last().expect("the publisher's words");
    assert_eq!(why, &msg!("evidence-publisher", words = "Our survey."));
    let mut given = NONE_GIVEN;
    (given[2], given[3]) = (Answer::Yes, Answer::Yes);
    let list = checklist(&dataset, &assessment, tool, &given);
    assert_eq!((list.items[3].answer, list.items[3].witness), (Answer::Yes, Witness::Reader));
    assert_eq!(list.items[3].evidence.last(), Some(why));
}
