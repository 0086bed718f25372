//! How two things hang together, step by step in words: a shortest way along the chain.
//! Knows no picture.

use std::collections::{BTreeSet, VecDeque};

use crate::analysis::graph::{Direction, neighbours};
use crate::base::order;
use crate::model::InputIdx;
use crate::model::dependency::Relation;
use crate::model::record::Subject;
use crate::msg;
use crate::reading::choices::supplier_ids;
use crate::reading::members::members;
use crate::scene::{Scope, words};
use crate::view::thing::Thing;

/// A thing on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathStep {
    /// The thing.
    pub thing: Thing,
    /// Its name.
    pub name: String,
    /// How the step before leads here, such as "goes into"; empty for the first.
    pub relation: String,
}

/// A shortest way between `from` and `to`, always told along the chain: from the first to
/// `to` where there is one, else the other way round. Families and stages stand for their
/// inputs, suppliers for what they supply. `None` when nothing connects the two.
#[must_use]
pub fn path(scope: &Scope<'_>, from: &Thing, to: &Thing) -> Option<Vec<PathStep>> {
    if from == to {
        return None;
    }
    downstream(scope, from, to).or_else(|| downstream(scope, to, from))
}

fn downstream(scope: &Scope<'_>, from: &Thing, to: &Thing) -> Option<Vec<PathStep>> {
    let starts = match from {
        Thing::Supplier(id) => supplied(scope, id),
        other => members(scope, other),
    };
    let ends = order::set_of(members(scope, to));
    let way = shortest(scope, &starts, &ends)?;
    let mut steps = Vec::with_capacity(way.len() + 1);
    if let Thing::Supplier(id) = from {
        steps.push(PathStep {
            thing: from.clone(),
            name: words::supplier_name(scope, id),
            relation: String::new(),
        });
    }
    let mut before: Option<InputIdx> = None;
    for input in way {
        let relation = match before {
            Some(before) => relation(scope, before, input),
            None if steps.is_empty() => String::new(),
            None => scope.locale.say(&msg!("path-supplies")),
        };
        steps.push(PathStep {
            thing: words::input_thing(scope.dataset, input),
            name: words::full_name(scope, input),
            relation,
        });
        before = Some(input);
    }
    Some(steps)
}

/// The inputs that `id` supplies, in the order of the dataset.
fn supplied(scope: &Scope<'_>, id: &str) -> Vec<InputIdx> {
    let inputs = scope.dataset.inputs.keys();
    inputs.filter(|input| supplier_ids(scope, Subject::Input(*input)).contains(id)).collect()
}

/// A shortest way from one of `starts` to one of `ends`; among equally short ones the first
/// in the order of the dataset.
fn shortest(
    scope: &Scope<'_>,
    starts: &[InputIdx],
    ends: &BTreeSet<InputIdx>,
) -> Option<Vec<InputIdx>> {
    let mut came_from = order::map_of(starts.iter().map(|start| (*start, None)));
    let mut waiting: VecDeque<InputIdx> = starts.iter().copied().collect();
    while let Some(input) = waiting.pop_front() {
        if ends.contains(&input) {
            let mut way: Vec<InputIdx> =
                std::iter::successors(Some(input), |at| came_from.get(at).copied().flatten())
                    .collect();
            way.reverse();
            return Some(way);
        }
        for next in neighbours(scope.dataset, input, Direction::Downstream) {
            came_from.entry(next).or_insert_with(|| {
                waiting.push_back(next);
                Some(input)
            });
        }
    }
    None
}

/// How `from` leads to `to`; with several dependencies the one that goes into it.
fn relation(scope: &Scope<'_>, from: InputIdx, to: InputIdx) -> String {
    let dependencies = scope.dataset.outgoing(from).iter();
    let relations = dependencies
        .map(|idx| &scope.dataset.dependencies[*idx])
        .filter(|dependency| dependency.to == to)
        .map(|dependency| dependency.relation);
    let relation = relations.min().unwrap_or(Relation::GoesInto);
    scope.locale.say(&msg!("relation", relation = relation.code()))
}

#[cfg(test)]
mod tests;
