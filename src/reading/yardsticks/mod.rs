//! What published yardsticks say of an input or a stage: each as a title, one sentence that can
//! be said aloud, its figures, and where the formula stands. Knows no picture; the texts are in
//! `yardsticks.ftl`.

mod criteria;
mod materials;
mod supply;

use crate::analysis::criticality::Given;
use crate::analysis::group::Groups;
use crate::model::InputIdx;
use crate::model::record::Subject;
use crate::reading::details::Fact;
use crate::scene::Scope;

/// One yardstick held against one thing.
#[derive(Debug, Clone, PartialEq)]
pub struct Yardstick {
    /// Its name.
    pub title: String,
    /// What it says, in one sentence.
    pub sentence: String,
    /// The figures behind the sentence, each with whose rule it is or what it rests on.
    pub rows: Vec<Fact>,
    /// Section of docs/methods.md with the formula.
    pub method: &'static str,
}

/// The yardsticks of an input: how few supply it, published thresholds, shares of groups, the
/// five criteria, and for raw materials the plane and the benchmarks. What a dataset has nothing
/// for is left out. `given`: answers of the reader to the five criteria.
#[must_use]
pub fn of_input(
    scope: &Scope<'_>,
    groups: &Groups<'_>,
    input: InputIdx,
    given: &Given,
) -> Vec<Yardstick> {
    let mut found = of_supply(scope, groups, Subject::Input(input));
    found.push(criteria::yardstick(scope, input, given));
    found.extend(materials::plane_of(scope, input));
    found.extend(materials::benchmarks_of(scope, input));
    found
}

/// The yardsticks of the supply of an input or a stage.
#[must_use]
pub fn of_supply(scope: &Scope<'_>, groups: &Groups<'_>, subject: Subject) -> Vec<Yardstick> {
    let all = [
        supply::counts(scope, subject),
        supply::thresholds(scope, subject),
        supply::shares_of_groups(scope, groups, subject),
    ];
    all.into_iter().flatten().collect()
}

/// A figure with what it rests on.
fn fact(label: String, value: String, note: String) -> Fact {
    Fact { label, value, note, source: None }
}

#[cfg(test)]
mod tests;
