//! The dataset at a glance: the main finding, how much of it rests on figures, who must be
//! named. Knows no single input.

use std::collections::BTreeSet;

use crate::analysis::concentration::supply::{Supply, SupplyKind};
use crate::base::message::Message;
use crate::model::InputIdx;
use crate::model::input::InputKind;
use crate::model::record::Subject;
use crate::model::source::is_non_commercial;
use crate::msg;
use crate::reading::leaders::leaders;
use crate::reading::phrase::dotted;
use crate::scene::{Scope, lens, words};

/// The dataset at a glance.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Overview {
    /// The main finding in one sentence.
    pub headline: String,
    /// How many inputs are assessed, and what is known of the others.
    pub honesty: String,
    /// The first part of it: how many inputs are assessed.
    pub assessed: String,
    /// Who must be named: the dataset, then each of its sources that states a licence.
    pub attribution: Vec<String>,
    /// Whether the licence of the dataset forbids commercial use; where the dataset states
    /// none, whether that of a source does. A dataset under its own licence restates single
    /// facts of its sources, whose licences are listed with them.
    pub is_non_commercial: bool,
}

/// The dataset of `scope` at a glance.
#[must_use]
pub fn overview(scope: &Scope<'_>) -> Overview {
    let about = &scope.dataset.about;
    let said = honesty(scope);
    Overview {
        headline: headline(scope),
        honesty: scope.locale.say(&msg!("honesty", parts = said.join("; "))),
        assessed: said.into_iter().next().unwrap_or_default(),
        attribution: attribution(scope),
        is_non_commercial: if about.licence.is_empty() {
            scope.dataset.sources.iter().any(|source| is_non_commercial(&source.licence))
        } else {
            is_non_commercial(&about.licence)
        },
    }
}

/// The main finding: who leads the supply of most inputs.
#[must_use]
pub fn headline(scope: &Scope<'_>) -> String {
    let inputs: Vec<InputIdx> = scope.dataset.inputs.keys().collect();
    let has_leader = |input: &&InputIdx| {
        let supply = scope.assessment.of(Subject::Input(**input));
        supply.top().is_some() || (supply.majors.len() == 1 && supply.unplaced == 0)
    };
    let known = inputs.iter().filter(has_leader).count();
    let area = words::area_name(scope, &scope.assessment.settings.area);
    match leaders(scope, &inputs).first() {
        Some((id, led)) => scope.locale.say(&msg!(
            "headline-leader",
            supplier = words::at_start(scope, id),
            led = *led,
            known = known,
            area = area,
        )),
        None => {
            let inputs = scope.locale.say(&msg!("count-inputs", count = inputs.len()));
            let stages = scope.dataset.stages.len();
            scope.locale.say(&msg!("headline-size", inputs = inputs, stages = stages))
        }
    }
}

type Say = fn(usize) -> Message;

/// How many inputs have figures of their own, and what is known of the others.
fn honesty(scope: &Scope<'_>) -> Vec<String> {
    let count = |is_meant: fn(&Supply) -> bool| {
        let inputs = scope.dataset.inputs.keys();
        inputs.filter(|input| is_meant(scope.assessment.of(Subject::Input(*input)))).count()
    };
    let is_of_stage = |supply: &Supply| supply.kind == SupplyKind::Stage;
    let has_names = |supply: &Supply| {
        matches!(supply.kind, SupplyKind::Listed | SupplyKind::Derived) && !supply.is_withheld
    };
    let is_assessed =
        |supply: &Supply| supply.kind == SupplyKind::Numeric && !supply.is_inconsistent;
    let total = scope.dataset.inputs.len();
    let mut said = vec![msg!("honesty-assessed", assessed = count(is_assessed), total = total)];
    let (kinds, of_kinds) = unsupplied_kinds(scope);
    let nothing = count(Supply::is_empty).saturating_sub(of_kinds);
    let rest: [(usize, Say); 5] = [
        (count(is_of_stage), |count| msg!("honesty-by-stage", count = count)),
        (count(has_names), |count| msg!("honesty-names", count = count)),
        (count(|supply| supply.is_inconsistent), |count| msg!("honesty-contradict", count = count)),
        (count(|supply| supply.is_withheld), |count| msg!("honesty-withheld", count = count)),
        (nothing, |count| msg!("honesty-nothing", count = count)),
    ];
    said.extend(rest.iter().filter(|(count, _)| *count > 0).map(|(count, say)| say(*count)));
    if of_kinds > 0 {
        said.push(msg!("honesty-kinds", count = of_kinds, kinds = kinds.join(", ")));
    }
    said.iter().map(|message| scope.locale.say(message)).collect()
}

/// The kinds of which no input has supplier figures, such as applications, and the number of
/// inputs of these kinds.
fn unsupplied_kinds(scope: &Scope<'_>) -> (Vec<String>, usize) {
    let mut with_supply = BTreeSet::new();
    for (idx, input) in scope.dataset.inputs.entries() {
        if !scope.assessment.of(Subject::Input(idx)).is_empty() {
            with_supply.insert(input.kind);
        }
    }
    let kinds: Vec<InputKind> =
        lens::kinds(scope.dataset).into_iter().filter(|kind| !with_supply.contains(kind)).collect();
    let count = scope.dataset.inputs.iter().filter(|input| kinds.contains(&input.kind)).count();
    (kinds.into_iter().map(|kind| scope.locale.say(&words::kind(kind))).collect(), count)
}

/// The sentence the dataset asks for, else its publisher and licence; then its sources.
fn attribution(scope: &Scope<'_>) -> Vec<String> {
    let about = &scope.dataset.about;
    let mut lines = Vec::new();
    let mut seen = BTreeSet::new();
    let mut add = |line: String| {
        if !line.is_empty() && seen.insert(line.clone()) {
            lines.push(line);
        }
    };
    add(about.attribution.clone());
    let title = about.title.words(scope.language());
    add(dotted(&[title, &about.publisher, &about.licence]));
    for source in scope.dataset.sources.iter().filter(|source| !source.licence.is_empty()) {
        add(dotted(&[&source.title, &source.publisher, &source.licence]));
    }
    lines
}
