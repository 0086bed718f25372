//! What published yardsticks say of an input or a stage: each as a title, one sentence that can
//! be said aloud, its figures, and where the formula stands. Knows no picture; the texts are in
//! `yardsticks.ftl`.

mod criteria;
pub mod firms;
pub mod halts;
mod materials;
pub mod page;
mod supply;

use crate::analysis::criticality::{Answer, Criterion, Given};
use crate::analysis::group::Groups;
use crate::base::message::Message;
use crate::model::InputIdx;
use crate::model::record::Subject;
use crate::msg;
use crate::reading::details::Fact;
use crate::reading::yardsticks::halts::Halting;
use crate::scene::Scope;

/// One yardstick held against one thing.
#[derive(Debug, Clone, PartialEq)]
pub struct Yardstick {
    /// What it is called in code, such as `criteria`.
    pub id: &'static str,
    /// Its name.
    pub title: String,
    /// What it says, in one sentence.
    pub sentence: String,
    /// The figures behind the sentence, each with whose rule it is or what it rests on.
    pub rows: Vec<Fact>,
    /// How the figures are computed, in a few words; docs/methods.md has all of it.
    pub formula: String,
    /// What the reader may answer, in the order of the rows.
    pub questions: Vec<Question>,
}

/// A question that the reader may answer, as the dataset leaves it open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// Position of the row that asks it.
    pub row: usize,
    /// The criterion.
    pub criterion: Criterion,
    /// What the reader answers; unknown: nothing yet.
    pub given: Answer,
}

/// What the yardsticks of an input are held against.
#[derive(Clone, Copy)]
pub struct Held<'a> {
    /// Groups of countries, the reader's own among them.
    pub groups: Groups<'a>,
    /// What would halt it; `None`: not worked out yet.
    pub halting: Option<Halting<'a>>,
    /// Answers of the reader to the five criteria.
    pub given: &'a Given,
}

/// The yardsticks of an input: how few supply it, what would halt it, published thresholds,
/// shares of groups, what is lost when a firm fails, the five criteria, and for raw materials the plane and the benchmarks. What
/// a dataset has nothing for is left out.
#[must_use]
pub fn of_input(scope: &Scope<'_>, held: &Held<'_>, input: InputIdx) -> Vec<Yardstick> {
    let mut found = of_supply(scope, &held.groups, Subject::Input(input));
    let halts = held.halting.and_then(|halting| halts::yardstick(scope, halting, input));
    // How many must fail belongs to how few there are.
    let at = usize::from(found.first().is_some_and(|first| first.id == "counts"));
    found.splice(at..at, halts);
    found.extend(firms::yardstick(scope, input));
    found.push(criteria::yardstick(scope, input, held.given));
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

/// How the figures of the yardstick `id` are computed.
fn formula(id: &str) -> Message {
    match id {
        "counts" => msg!("yardstick-formula-counts"),
        "halts" => msg!("yardstick-formula-halts"),
        "thresholds" => msg!("yardstick-formula-thresholds"),
        "groups" => msg!("yardstick-formula-groups"),
        "firms" => msg!("yardstick-formula-firms"),
        "criteria" => msg!("yardstick-formula-criteria"),
        "plane" => msg!("yardstick-formula-plane"),
        _ => msg!("yardstick-formula-benchmarks"),
    }
}

/// A figure with what it rests on.
fn fact(label: String, value: String, note: String) -> Fact {
    Fact { label, value, note, source: None }
}

#[cfg(test)]
mod tests;
