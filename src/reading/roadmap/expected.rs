//! The chain as the plan lets expect it by a day: every stage with its inputs, and of each what
//! the dates of its measures say of that day.

use crate::analysis::roadmap::expected::Expected;
use crate::base::date::Day;
use crate::model::StageIdx;
use crate::msg;
use crate::reading::members::of_stage;
use crate::reading::roadmap::{Writer, dates};
use crate::scene::expected::{ByDay, word};
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
    let by_day = ByDay::at(writer.scope, by);
    let stages: Vec<(String, Vec<ExpectedInput>)> = dataset
        .stages
        .keys()
        .map(|stage| (words::stage_name(writer.scope, stage), inputs(writer, stage, &by_day)))
        .filter(|(_, inputs)| !inputs.is_empty())
        .collect();
    let all = || stages.iter().flat_map(|(_, inputs)| inputs);
    let count = |is_meant: fn(Expected) -> bool| all().filter(|one| is_meant(one.state)).count();
    let sentence = msg!(
        "expected-sentence",
        day = dates::day(writer.locale(), by),
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
        is_ahead: by_day.is_ahead,
        stages: stages.clone(),
        legend,
    })
}

fn inputs(writer: &Writer<'_>, stage: StageIdx, by_day: &ByDay) -> Vec<ExpectedInput> {
    let dataset = writer.scope.dataset;
    let input = |idx| {
        let state = by_day.state(idx);
        ExpectedInput {
            thing: words::input_thing(dataset, idx),
            name: words::input_name(writer.scope, idx),
            state,
            words: writer.say(&word(state)),
        }
    };
    of_stage(writer.scope, stage).into_iter().map(input).collect()
}
