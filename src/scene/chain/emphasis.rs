//! How boxes and lines are set off: chosen, connected with what is chosen, fainter, or left
//! out by a filter. Knows no places.

use std::collections::BTreeSet;

use crate::model::InputIdx;
use crate::scene::Scope;
use crate::scene::chain::figures::Figures;
use crate::scene::chain::plan::{Plan, PlanBox, PlanLine, Strand};
use crate::scene::chain::universe::Chosen;
use crate::scene::mark::State;
use crate::view::state::Trace;
use crate::view::thing::Thing;

/// The states of a plan's boxes and lines, in their order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Emphasis {
    /// One per box.
    pub boxes: Vec<State>,
    /// One per line.
    pub lines: Vec<State>,
}

/// Decides the states of `plan`.
#[must_use]
pub fn emphasise(
    scope: &Scope<'_>,
    figures: &Figures,
    plan: &Plan,
    chosen: Option<&Chosen>,
) -> Emphasis {
    let is_left_out: Vec<bool> =
        plan.boxes.iter().map(|planned| is_left_out(scope, figures, planned)).collect();
    let lines: Vec<State> =
        plan.lines.iter().map(|line| line_state(scope, plan, line, chosen)).collect();
    let mut joined: BTreeSet<usize> = BTreeSet::new();
    for (line, state) in plan.lines.iter().zip(&lines) {
        if matches!(state, State::Related | State::Selected) {
            joined.extend([line.from, line.to]);
        }
    }
    let boxes: Vec<State> = plan
        .boxes
        .iter()
        .enumerate()
        .map(|(index, planned)| {
            let is_joined = joined.contains(&index);
            if is_left_out.get(index).copied().unwrap_or(false) {
                State::Ghost
            } else {
                box_state(scope, planned, chosen, is_joined)
            }
        })
        .collect();
    let ends_in_ghost = |line: &PlanLine| {
        [line.from, line.to].iter().any(|end| boxes.get(*end) == Some(&State::Ghost))
    };
    let lines = plan
        .lines
        .iter()
        .zip(lines)
        .map(|(line, state)| if ends_in_ghost(line) { State::Ghost } else { state })
        .collect();
    Emphasis { boxes, lines }
}

fn is_left_out(scope: &Scope<'_>, figures: &Figures, planned: &PlanBox) -> bool {
    !scope.state.filters.is_empty()
        && !planned.members.is_empty()
        && !planned.members.iter().any(|input| figures.passes(*input))
}

fn box_state(
    scope: &Scope<'_>,
    planned: &PlanBox,
    chosen: Option<&Chosen>,
    is_joined: bool,
) -> State {
    let Some(chosen) = chosen else { return State::Plain };
    let is_itself = scope.state.selected.contains(&planned.thing)
        || planned.members.iter().any(|input| {
            let id = &scope.dataset.inputs[*input].id;
            scope.state.selected.contains(&Thing::Input(id.clone()))
        });
    let is_reached = planned.members.iter().any(|input| chosen.reached.contains(input));
    if is_itself {
        State::Selected
    } else if is_reached || is_joined {
        State::Related
    } else {
        State::Faded
    }
}

fn line_state(scope: &Scope<'_>, plan: &Plan, line: &PlanLine, chosen: Option<&Chosen>) -> State {
    let Some(chosen) = chosen else { return State::Plain };
    if plan.link(line).is_some_and(|link| scope.state.selected.contains(&link)) {
        return State::Selected;
    }
    let is_related = match &line.content {
        _ if line.is_absent() => false,
        Strand::Dependencies { all, .. } => all.iter().any(|idx| {
            let dependency = &scope.dataset.dependencies[*idx];
            is_traced(scope, chosen, dependency.from, dependency.to)
        }),
        Strand::Delivery(delivery) => is_delivered(scope, plan, line, chosen, &delivery.inputs),
    };
    if is_related { State::Related } else { State::Faded }
}

/// Whether a dependency belongs to what is traced: near a thing, one that touches it; on a
/// trace, one between two things that the trace reaches.
fn is_traced(scope: &Scope<'_>, chosen: &Chosen, from: InputIdx, to: InputIdx) -> bool {
    if let [Thing::Link(_)] = scope.state.selected.as_slice() {
        return false;
    }
    let is_near = scope.state.trace == Trace::Near && scope.state.selected.len() == 1;
    if is_near {
        chosen.starts.contains(&from) || chosen.starts.contains(&to)
    } else {
        chosen.reached.contains(&from) && chosen.reached.contains(&to)
    }
}

fn is_delivered(
    scope: &Scope<'_>,
    plan: &Plan,
    line: &PlanLine,
    chosen: &Chosen,
    inputs: &[InputIdx],
) -> bool {
    let supplier = plan.boxes.get(line.from).map(|planned| &planned.thing);
    match scope.state.selected.as_slice() {
        [Thing::Link(_)] => false,
        [thing] if matches!(thing, Thing::Supplier(_) | Thing::OtherSuppliers) => {
            supplier == Some(thing)
        }
        // Upstream of a thing stand the suppliers of all that it needs; downstream only its own.
        _ if scope.state.trace == Trace::Downstream || scope.state.trace == Trace::Near => {
            inputs.iter().any(|input| chosen.starts.contains(input))
        }
        _ => inputs.iter().any(|input| chosen.reached.contains(input)),
    }
}

/// Whether a line is drawn: main lines always, weaker ones when they are set off.
#[must_use]
pub fn is_drawn(line: &PlanLine, state: State) -> bool {
    line.is_main || matches!(state, State::Related | State::Selected)
}
