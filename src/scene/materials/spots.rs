//! Which points the plane has: one per material, and one for materials that were assessed as a
//! group and have its figures. Knows no places.

use crate::analysis::criticality::Answer;
use crate::analysis::materials::plane::{self, State};
use crate::base::order;
use crate::model::InputIdx;
use crate::msg;
use crate::scene::{Scope, rating, words};
use crate::view::thing::Thing;

/// A point of the plane.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    /// What a click on it chooses.
    pub thing: Thing,
    /// Its name.
    pub name: String,
    /// The inputs it stands for, in the order of the dataset.
    pub inputs: Vec<InputIdx>,
    /// Its figures, the newest first; at least one.
    pub states: Vec<State>,
    /// Whether it is critical by the newest figures.
    pub is_critical: Answer,
    /// Whether the reader chose it.
    pub is_chosen: bool,
    /// Whether the filters of the view let it pass.
    pub passes: bool,
}

impl Spot {
    /// Economic importance and supply risk by the newest figures; `None`: one is missing.
    #[must_use]
    pub fn figures(&self) -> Option<(f64, f64)> {
        self.states.first().and_then(figures)
    }
}

/// Economic importance and supply risk; `None`: one is missing.
pub fn figures(state: &State) -> Option<(f64, f64)> {
    state.importance.number().zip(state.risk.number())
}

/// The points of the dataset: the critical ones first, each by falling supply risk, then by
/// name.
#[must_use]
pub fn spots(scope: &Scope<'_>) -> Vec<Spot> {
    let mut merged: Vec<(plane::Point, usize)> = Vec::new();
    for point in plane::plane(scope.dataset) {
        let is_same = |(other, _): &&mut (plane::Point, usize)| {
            !point.assessed_for.is_empty()
                && other.assessed_for == point.assessed_for
                && other.states == point.states
        };
        match merged.iter_mut().find(is_same) {
            Some((known, count)) => {
                known.inputs.extend(point.inputs);
                *count += 1;
            }
            None => merged.push((point, 1)),
        }
    }
    let mut spots: Vec<Spot> =
        merged.into_iter().filter_map(|(point, count)| spot(scope, point, count)).collect();
    let rank = |spot: &Spot| u8::from(spot.is_critical != Answer::Yes);
    let risk = |spot: &Spot| spot.figures().map_or(-1.0, |(_, risk)| risk);
    order::sort_by(&mut spots, |a, b| {
        rank(a)
            .cmp(&rank(b))
            .then_with(|| risk(b).total_cmp(&risk(a)))
            .then_with(|| a.name.cmp(&b.name))
    });
    spots
}

fn spot(scope: &Scope<'_>, point: plane::Point, count: usize) -> Option<Spot> {
    let first = *point.inputs.first()?;
    let inputs = &scope.dataset.inputs;
    let family = inputs[first].family.filter(|family| {
        count > 1 && point.inputs.iter().all(|input| inputs[*input].family == Some(*family))
    });
    let thing = match family {
        Some(family) => Thing::Family(scope.dataset.families[family].id.clone()),
        None => words::input_thing(scope.dataset, first),
    };
    let name = if count > 1 {
        scope.locale.say(&msg!("plane-group", name = &point.assessed_for, count = count))
    } else {
        words::input_name(scope, first)
    };
    let is_chosen = |one: &Thing| {
        *one == thing
            || point.inputs.iter().any(|input| words::input_thing(scope.dataset, *input) == *one)
    };
    Some(Spot {
        is_chosen: scope.state.selected.iter().any(is_chosen),
        passes: point.inputs.iter().any(|input| rating::passes(scope, *input)),
        is_critical: point.states.first()?.is_critical(),
        thing,
        name,
        inputs: point.inputs,
        states: point.states,
    })
}
