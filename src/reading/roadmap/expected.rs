//! The chain as the plan lets expect it by a day: every stage with its inputs, and of each what
//! the dates of its measures say of that day.

use crate::analysis::roadmap::expected::Expected;
use crate::base::date::Day;
use crate::base::message::Message;
use crate::model::StageIdx;
use crate::model::record::Subject;
use crate::msg;
use crate::reading::members::of_stage;
use crate::reading::roadmap::{Writer, answered, dates};
use crate::scene::words;
use crate::view::thing::Thing;

/// The chain by a day.
#[derive(Debug, Clone, PartialEq)]
pub struct ExpectedChain {
    /// How many inputs stand how, in a sentence that names the day.
    pub sentence: String,
    /// Whether the day is still to come, so that all of this is only expected.
    pub is_ahead: bool,
    /// The stages in order, with their inputs.
    pub stages: Vec<(String, Vec<ExpectedInput>)>,
    /// The states there are, in words, the furthest first.
    pub legend: Vec<(Expected, String)>,
}

/// An input by a day.
#[derive(Debug, Clone, PartialEq)]
pub struct ExpectedInput {
    /// The input.
    pub thing: Thing,
    /// Its name.
    pub name: String,
    /// What is to be expected.
    pub state: Expected,
    /// The same in words.
    pub words: String,
}

/// The chain as it is to be expected by `by`; `None` where there are no inputs.
#[must_use]
pub fn chain(writer: &Writer<'_>, by: Day) -> Option<ExpectedChain> {
    let dataset = writer.scope.dataset;
    let stages: Vec<(String, Vec<ExpectedInput>)> = dataset
        .stages
        .keys()
        .map(|stage| (words::stage_name(writer.scope, stage), inputs(writer, stage, by)))
        .filter(|(_, inputs)| !inputs.is_empty())
        .collect();
    let all = || stages.iter().flat_map(|(_, inputs)| inputs);
    let count = |is_meant: fn(Expected) -> bool| all().filter(|one| is_meant(one.state)).count();
    let sentence = msg!(
        "expected-sentence",
        day = dates::day(writer, by),
        due = count(|state| state >= Expected::Due),
        running = count(|state| state == Expected::UnderWay),
        announced = count(|state| state == Expected::Announced),
        none = count(|state| state == Expected::Nothing),
    );
    let is_there = |state: &Expected| all().any(|one| one.state == *state);
    let legend = Expected::ALL.into_iter().rev().filter(is_there);
    let legend = legend.map(|state| (state, writer.say(&word(state)))).collect();
    let sentence = writer.say(&sentence);
    (!stages.is_empty()).then(|| ExpectedChain {
        sentence,
        is_ahead: by > writer.today,
        stages: stages.clone(),
        legend,
    })
}

fn inputs(writer: &Writer<'_>, stage: StageIdx, by: Day) -> Vec<ExpectedInput> {
    let dataset = writer.scope.dataset;
    let input = |idx| {
        let aimed = answered::aimed(writer, Subject::Input(idx)).into_iter();
        let states = aimed.map(|(idx, _)| Expected::of(&dataset.action.measures[idx], by));
        let state = states.max().unwrap_or(Expected::Nothing);
        ExpectedInput {
            thing: words::input_thing(dataset, idx),
            name: words::input_name(writer.scope, idx),
            state,
            words: writer.say(&word(state)),
        }
    };
    of_stage(writer.scope, stage).into_iter().map(input).collect()
}

/// A state in words.
fn word(state: Expected) -> Message {
    match state {
        Expected::Nothing => msg!("expected-none"),
        Expected::Announced => msg!("expected-announced"),
        Expected::UnderWay => msg!("expected-under-way"),
        Expected::Due => msg!("expected-due"),
        Expected::Done => msg!("expected-done"),
    }
}
