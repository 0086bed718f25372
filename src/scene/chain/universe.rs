//! Which inputs a map speaks of, and which of them are connected with what is chosen.
//!
//! A chosen thing stands for inputs: an input for itself, a family or stage for its members,
//! a supplier for what it supplies. From these the trace of the view leads on. Knows no boxes
//! and no places.

use std::collections::BTreeSet;

use crate::analysis::graph::{Direction, reach};
use crate::analysis::route::between;
use crate::base::order;
use crate::model::dataset::Dataset;
use crate::model::measure::{MeasureLink, Target};
use crate::model::record::Subject;
use crate::model::{InputIdx, MeasureIdx};
use crate::scene::{Scope, what_if};
use crate::view::state::Trace;
use crate::view::thing::{PlanPart, Thing};

/// Inputs by their relation to what is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Chosen {
    /// What is chosen itself.
    pub starts: BTreeSet<InputIdx>,
    /// What the trace reaches, the starts included.
    pub reached: BTreeSet<InputIdx>,
}

/// The inputs the chosen things stand for and what the trace reaches from them. `None`:
/// nothing is chosen.
#[must_use]
pub fn chosen(scope: &Scope<'_>) -> Option<Chosen> {
    match scope.state.selected.as_slice() {
        [] => None,
        [from, to, ..] => Some(connected(scope, from, to)),
        [thing] => Some(traced(scope, thing)),
    }
}

/// The inputs that a map draws: all, or in a picture of its own only what is traced.
#[must_use]
pub fn drawn(scope: &Scope<'_>, chosen: Option<&Chosen>) -> BTreeSet<InputIdx> {
    match chosen {
        Some(chosen) if scope.state.is_isolated => chosen.reached.clone(),
        _ => order::set_of(scope.dataset.inputs.keys()),
    }
}

fn traced(scope: &Scope<'_>, thing: &Thing) -> Chosen {
    let starts = members(scope, thing);
    let mut reached = starts.clone();
    let (directions, depth): (&[Direction], Option<u32>) = match scope.state.trace {
        Trace::Near => (&[Direction::Upstream, Direction::Downstream], Some(1)),
        Trace::Upstream => (&[Direction::Upstream], scope.state.depth),
        Trace::Downstream => (&[Direction::Downstream], scope.state.depth),
        Trace::Both => (&[Direction::Upstream, Direction::Downstream], scope.state.depth),
        Trace::Loss => return lost(scope, starts),
    };
    let is_supplier = matches!(thing, Thing::Supplier(_) | Thing::OtherSuppliers);
    let is_link = matches!(thing, Thing::Link(_));
    for start in &starts {
        for direction in directions {
            // A supplier stands before its inputs and a link ends at its boxes: nothing
            // further is near them.
            if scope.state.trace == Trace::Near && (is_supplier || is_link) {
                continue;
            }
            if is_supplier && *direction == Direction::Upstream {
                continue;
            }
            let found = reach(scope.dataset, *start, *direction, depth);
            reached.extend(found.into_iter().map(|(input, _)| input));
        }
    }
    Chosen { starts, reached }
}

/// The ways on which the scenario's worst loss reaches what is chosen.
fn lost(scope: &Scope<'_>, starts: BTreeSet<InputIdx>) -> Chosen {
    let mut reached = starts.clone();
    for start in &starts {
        reached.extend(what_if::causes(scope, *start).into_iter().flat_map(|cause| cause.way));
    }
    Chosen { starts, reached }
}

fn connected(scope: &Scope<'_>, from: &Thing, to: &Thing) -> Chosen {
    let (first, second) = (members(scope, from), members(scope, to));
    let starts = order::set_of(first.union(&second).copied());
    let mut reached = starts.clone();
    for a in &first {
        for b in &second {
            reached
                .extend(between(scope.dataset, *a, *b).into_iter().flat_map(|route| route.inputs));
        }
    }
    Chosen { starts, reached }
}

/// The inputs `thing` stands for.
#[must_use]
pub fn members(scope: &Scope<'_>, thing: &Thing) -> BTreeSet<InputIdx> {
    let dataset = scope.dataset;
    match thing {
        Thing::Input(id) => order::set_of(dataset.input_by_id(id)),
        Thing::Stage(id) => {
            let stage = dataset.stage_by_id(id);
            let is_member = |idx: &InputIdx| stage.is_some() && dataset.inputs[*idx].stage == stage;
            order::set_of(dataset.inputs.keys().filter(is_member))
        }
        Thing::Family(id) => {
            let is_named = |family| dataset.families[family].id == *id;
            let is_member = |idx: &InputIdx| dataset.inputs[*idx].family.is_some_and(is_named);
            order::set_of(dataset.inputs.keys().filter(is_member))
        }
        Thing::Supplier(id) => supplied(scope, id),
        Thing::OtherSuppliers => BTreeSet::new(),
        Thing::Plan(part, id) => planned(scope, *part, id),
        Thing::Link(ends) => {
            order::set_of(members(scope, &ends.0).union(&members(scope, &ends.1)).copied())
        }
    }
}

/// The inputs that a part of the plan is about: what a measure is aimed at, what an item of the
/// roadmap and a gap speak of.
fn planned(scope: &Scope<'_>, part: PlanPart, id: &str) -> BTreeSet<InputIdx> {
    let dataset = scope.dataset;
    let found: Vec<Subject> = match part {
        PlanPart::Measure => dataset
            .action
            .measure_by_id(id)
            .map(|measure| aims(dataset, measure))
            .unwrap_or_default(),
        PlanPart::Item => match dataset.action.item_by_id(id) {
            Some(item) => {
                let item = &dataset.action.roadmap[item];
                let aims = item.measure.map(|measure| aims(dataset, measure));
                item.subject.into_iter().chain(aims.unwrap_or_default()).collect()
            }
            None => Vec::new(),
        },
        PlanPart::Gap => {
            let gap = dataset.action.gap_by_id(id);
            gap.and_then(|gap| dataset.action.gaps[gap].subject).into_iter().collect()
        }
        _ => Vec::new(),
    };
    let mut inputs = BTreeSet::new();
    for subject in found {
        match subject {
            Subject::Input(input) => drop(inputs.insert(input)),
            Subject::Stage(stage) => {
                let is_member = |idx: &InputIdx| dataset.inputs[*idx].stage == Some(stage);
                inputs.extend(dataset.inputs.keys().filter(is_member));
            }
        }
    }
    inputs
}

/// What a measure is aimed at in the chain, gaps standing for where they are felt.
fn aims(dataset: &Dataset, measure: MeasureIdx) -> Vec<Subject> {
    let links = dataset.action.links.iter().filter(|link| link.measure == measure);
    let aim = |link: &MeasureLink| match link.target {
        Target::Subject(subject) => Some(subject),
        Target::Gap(gap) => dataset.action.gaps[gap].subject,
        _ => None,
    };
    links.filter_map(aim).collect()
}

/// The inputs that the supplier `id` supplies, negligible shares left out.
fn supplied(scope: &Scope<'_>, id: &str) -> BTreeSet<InputIdx> {
    let supplies = |input: &InputIdx| {
        let supply = scope.assessment.of(Subject::Input(*input));
        supply.shares.iter().any(|portion| portion.id == id)
            || supply.majors.iter().any(|named| named.id == id)
    };
    order::set_of(scope.dataset.inputs.keys().filter(supplies))
}
