//! What a reader supposes, as part of the view: the steps that change a scenario ([`Suppose`])
//! and what becomes of the view ([`suppose`]). The form in links is in [`link`]. Knows no
//! dataset: what follows from a scenario is computed by `analysis::loss`.

pub mod link;

use crate::analysis::group::OwnGroup;
use crate::analysis::scenario::{Move, Rule, Scenario, Stop, Variants};
use crate::view::action::History;
use crate::view::state::{FilterField, Panel, Trace, ViewKind, ViewState};

/// Most stops, moves and own groups of one view: more cannot be read on a screen, and links
/// stay short enough to be sent.
pub const MOST: usize = 60;

/// A step in supposing something.
#[derive(Debug, Clone, PartialEq)]
pub enum Suppose {
    /// A supplier stops; one that stops already does so to the new degree.
    Stop(Stop),
    /// A supplier does not stop after all.
    Resume(String),
    /// A supplier that stops does so to another degree, `0.0..=1.0`.
    Degree {
        /// Code or id of the supplier.
        who: String,
        /// How much of its supply stops.
        degree: f64,
    },
    /// Supply moves; a second move of the same input between the same two replaces the first.
    Move(Move),
    /// The move at this position is taken back.
    Unmove(usize),
    /// Another loss colours the map and is told first.
    Rule(Rule),
    /// Whether an input that comes in variants needs them all.
    Variants(Variants),
    /// Whether a process without suppliers of its own has those of its stage.
    StageCapacity(bool),
    /// Whether published essentiality and substitutability count.
    AsPublished(bool),
    /// Exactly this is supposed, and nothing else.
    Only(Scenario),
    /// The scenario is kept beside the one on screen, and both are compared.
    Keep,
    /// The two scenarios change places.
    Swap,
    /// The scenario kept beside is dropped.
    Forget,
    /// Nothing is supposed any more; own groups stay.
    Clear,
    /// The reader names a group of countries; one of the same name is replaced.
    Group(OwnGroup),
    /// A group of the reader is dropped, with the stops and moves that name it.
    Ungroup(String),
}

/// Carries out `step` on the view; says whether Back should undo it.
pub fn suppose(next: &mut ViewState, step: Suppose) -> History {
    let was_empty = next.scenario.is_empty();
    let mut history = History::Push;
    match step {
        Suppose::Stop(stop) => {
            add(&mut next.scenario.stops, within(stop), |a, b| a.who == b.who);
        }
        Suppose::Resume(who) => next.scenario.stops.retain(|stop| stop.who != who),
        Suppose::Degree { who, degree } => {
            history = History::Replace;
            if let Some(stop) = next.scenario.stops.iter_mut().find(|stop| stop.who == who) {
                stop.degree = link::exact_degree(degree);
            }
        }
        Suppose::Move(step) => add(&mut next.scenario.moves, step, is_same_way),
        Suppose::Unmove(position) if position < next.scenario.moves.len() => {
            next.scenario.moves.remove(position);
        }
        Suppose::Unmove(_) => {}
        Suppose::Rule(rule) => next.scenario.assumptions.rule = rule,
        Suppose::Variants(variants) => next.scenario.assumptions.variants = variants,
        Suppose::StageCapacity(is_on) => next.scenario.assumptions.stage_capacity = is_on,
        Suppose::AsPublished(is_on) => next.scenario.assumptions.as_published = is_on,
        Suppose::Only(scenario) => {
            next.scenario = scenario;
            next.panel = Some(Panel::WhatIf);
            next.view = ViewKind::Map;
        }
        Suppose::Keep => {
            next.other = next.scenario.clone();
            next.view = ViewKind::Compare;
        }
        Suppose::Swap => std::mem::swap(&mut next.scenario, &mut next.other),
        Suppose::Forget => next.other = Scenario::default(),
        Suppose::Clear => next.scenario = Scenario::default(),
        Suppose::Group(group) => {
            add(&mut next.own_groups, group, |a, b| a.name == b.name);
        }
        Suppose::Ungroup(name) => ungroup(next, &name),
    }
    settle(next, was_empty);
    history
}

/// What follows for the rest of the view when a scenario begins or ends: it colours the map
/// and its page opens; without it nothing is left that only it explains.
fn settle(next: &mut ViewState, was_empty: bool) {
    let is_empty = next.scenario.is_empty();
    if was_empty == is_empty {
        return;
    }
    next.colour_by = None;
    next.filters.remove(&FilterField::Rating);
    if was_empty {
        next.panel = Some(Panel::WhatIf);
        return;
    }
    if next.trace == Trace::Loss {
        next.trace = Trace::Near;
    }
    if next.panel == Some(Panel::WhatIf) && next.other.is_empty() {
        next.panel = None;
    }
}

fn ungroup(next: &mut ViewState, name: &str) {
    next.own_groups.retain(|group| group.name != name);
    for scenario in [&mut next.scenario, &mut next.other] {
        scenario.stops.retain(|stop| stop.who != name);
    }
}

/// Puts `item` in the place of the one it is the same as, else at the end while there is room.
fn add<T>(items: &mut Vec<T>, item: T, is_same: impl Fn(&T, &T) -> bool) {
    if let Some(place) = items.iter_mut().find(|other| is_same(other, &item)) {
        *place = item;
    } else if items.len() < MOST {
        items.push(item);
    }
}

fn within(stop: Stop) -> Stop {
    Stop { degree: link::exact_degree(stop.degree), ..stop }
}

fn is_same_way(a: &Move, b: &Move) -> bool {
    a.input == b.input && a.from == b.from && a.to == b.to
}

#[cfg(test)]
mod tests;
