//! What stops in the scenario on screen: one sentence, the targets of the chain, then what
//! else is hit, worst first, and what nobody knows.

use crate::analysis::loss::Loss;
use crate::base::order;
use crate::model::InputIdx;
use crate::model::value::Interval;
use crate::msg;
use crate::reading::what_if::sentence;
use crate::reading::what_if::shift::{self, Shifted};
use crate::scene::mark::Ink;
use crate::scene::what_if::rating::{self, LEAST};
use crate::scene::what_if::words::loss_words;
use crate::scene::{Scope, what_if, words};
use crate::view::thing::Thing;

/// What stops.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct WhatStops {
    /// The scenario as a title.
    pub title: String,
    /// The result in one sentence for each of the targets that are hit worst, at most two.
    pub said: Vec<String>,
    /// What the chain serves in the end, worst hit first; those without a loss are left out.
    pub targets: Vec<Affected>,
    /// Everything else that is hit, worst first.
    pub inputs: Vec<Affected>,
    /// What moved, before and after.
    pub shifted: Vec<Shifted>,
    /// What is not known, and who is named that nobody knows.
    pub notes: Vec<String>,
}

/// Something that is hit.
#[derive(Debug, Clone, PartialEq)]
pub struct Affected {
    /// The input.
    pub thing: Thing,
    /// Its name.
    pub name: String,
    /// Colour of its loss.
    pub ink: Ink,
    /// The loss by the rule that the reader chose.
    pub lead: String,
    /// The other losses.
    pub worst: String,
    /// The middle case.
    pub middle: String,
    /// The linear floor.
    pub linear: String,
    /// The loss by the same rule before anything moved; empty: nothing moves, or the same.
    pub before: String,
    /// What the worst case comes through, the shortest way first; empty: its own supply.
    pub bindings: Vec<Binding>,
}

/// What a worst case comes through.
#[derive(Debug, Clone, PartialEq)]
pub struct Binding {
    /// The input.
    pub thing: Thing,
    /// Its name.
    pub name: String,
    /// Its market; empty: not published.
    pub market: String,
}

/// What stops in the scenario of `scope`; `None`: nothing is supposed.
#[must_use]
pub fn what_stops(scope: &Scope<'_>) -> Option<WhatStops> {
    let scenario = &scope.state.scenario;
    let what_if = scope.what_if.filter(|_| !scenario.is_empty())?;
    let (ranked, unknown) = ranked(scope);
    let targets = what_if.ground.network.targets();
    let (first, others): (Vec<_>, Vec<_>) =
        ranked.into_iter().partition(|(input, _)| targets.contains(input));
    let said = match (first.as_slice(), scenario.stops.is_empty()) {
        ([], false) if !targets.is_empty() => {
            let who = what_if::words::stops(scope, scenario);
            vec![scope.locale.say(&msg!("stops-no-target", who = who))]
        }
        (hit, _) => told_apart(scope, hit),
    };
    let row = |(input, loss): &(InputIdx, Loss)| affected(scope, *input, loss);
    Some(WhatStops {
        title: what_if::words::title(scope, scenario),
        said,
        targets: first.iter().map(row).collect(),
        inputs: others.iter().map(row).collect(),
        shifted: shift::shifted(scope),
        notes: notes(scope, unknown),
    })
}

/// The sentences of the targets hit worst: of the first, and of the next that is hit otherwise.
fn told_apart(scope: &Scope<'_>, hit: &[(InputIdx, Loss)]) -> Vec<String> {
    let variants = scope.state.scenario.assumptions.variants;
    let way = |(input, loss): &(InputIdx, Loss)| {
        let source = what_if::causes(scope, *input).first().map(|cause| cause.binding);
        (what_if::worst(loss, variants), source)
    };
    let Some(first) = hit.first() else { return Vec::new() };
    let second = hit.iter().skip(1).find(|other| way(other) != way(first));
    let told = std::iter::once(first).chain(second);
    told.map(|(input, loss)| sentence::said(scope, *input, loss)).collect()
}

/// Everything with a loss, worst first, and the number of inputs that nobody has assessed.
fn ranked(scope: &Scope<'_>) -> (Vec<(InputIdx, Loss)>, usize) {
    let Some(what_if) = what_if::stopping(scope) else { return (Vec::new(), 0) };
    let mut unknown = 0;
    let mut ranked: Vec<(InputIdx, Loss)> = Vec::new();
    for input in scope.dataset.inputs.keys() {
        match what_if.loss(input) {
            Some(loss) if chosen(scope, &loss).is_some_and(|loss| loss.hi >= LEAST) => {
                ranked.push((input, loss));
            }
            Some(_) => {}
            None => unknown += 1,
        }
    }
    order::sort_by(&mut ranked, |(a, one), (b, other)| {
        let by = |loss: &Loss| chosen(scope, loss).unwrap_or(Interval::exact(0.0));
        let (one_by, other_by) = (by(one), by(other));
        let by_lead = other_by.lo.total_cmp(&one_by.lo);
        let by_middle = other.middle.lo.total_cmp(&one.middle.lo);
        by_lead.then(by_middle).then(other_by.hi.total_cmp(&one_by.hi)).then(a.cmp(b))
    });
    (ranked, unknown)
}

fn chosen(scope: &Scope<'_>, loss: &Loss) -> Option<Interval> {
    loss.by(&scope.state.scenario.assumptions)
}

fn affected(scope: &Scope<'_>, input: InputIdx, loss: &Loss) -> Affected {
    let lead = chosen(scope, loss).unwrap_or(Interval::exact(0.0));
    let say = |loss: Interval| {
        if loss.hi < LEAST { scope.locale.say(&msg!("loss-none")) } else { loss_words(scope, loss) }
    };
    let before = scope.what_if.and_then(|what_if| {
        let published = what_if.outcome.published.as_ref()?.of(input)?;
        chosen(scope, &published).map(say)
    });
    let lead_words = say(lead);
    Affected {
        thing: words::input_thing(scope.dataset, input),
        name: words::full_name(scope, input),
        ink: rating::ink(lead),
        worst: say(what_if::worst(loss, scope.state.scenario.assumptions.variants)),
        middle: say(loss.middle),
        linear: say(loss.linear),
        before: before.filter(|before| *before != lead_words).unwrap_or_default(),
        lead: lead_words,
        bindings: bindings(scope, input),
    }
}

/// What the worst case of `input` comes through, other than its own supply.
fn bindings(scope: &Scope<'_>, input: InputIdx) -> Vec<Binding> {
    let causes = what_if::causes(scope, input).into_iter();
    causes
        .map(|cause| cause.binding)
        .filter(|source| *source != input)
        .map(|source| Binding {
            thing: words::input_thing(scope.dataset, source),
            name: words::full_name(scope, source),
            market: sentence::market(scope, source).unwrap_or_default(),
        })
        .collect()
}

/// What is not known.
fn notes(scope: &Scope<'_>, unknown: usize) -> Vec<String> {
    let Some(what_if) = what_if::stopping(scope) else { return Vec::new() };
    let assessment = &what_if.ground.assessment;
    let without_shares = scope
        .dataset
        .inputs
        .keys()
        .filter(|input| {
            let supply = assessment.of(crate::model::record::Subject::Input(*input));
            !supply.is_empty() && !supply.has_numbers()
        })
        .count();
    let mut notes = Vec::new();
    if unknown > 0 {
        notes.push(scope.locale.say(&msg!("stops-unknown", count = unknown)));
    }
    if without_shares > 0 {
        notes.push(scope.locale.say(&msg!("stops-without-shares", count = without_shares)));
    }
    if !what_if.outcome.losses.unknown.is_empty() {
        let names = what_if.outcome.losses.unknown.join(", ");
        notes.push(scope.locale.say(&msg!("stops-nobody", names = names)));
    }
    notes
}
