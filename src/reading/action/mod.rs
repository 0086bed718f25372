//! What is missing, what is done about it, who could pay, and where action is most urgent, in
//! words: the pages of coverage ([`cover::cover`], [`dependencies::dependencies`]) and of
//! priorities ([`priorities::priorities`]). Knows no picture; the texts are in `plan.ftl`.

pub mod cover;
pub mod dependencies;
pub mod evidence;
pub mod money;
pub mod payers;
pub mod priorities;

use crate::analysis::coverage::Cover;
use crate::model::dataset::Dataset;
use crate::model::measure::Target;
use crate::model::record::Subject;
use crate::model::{InstrumentIdx, MeasureIdx};
use crate::msg;
use crate::scene::{Scope, words};
use crate::view::thing::{PlanPart, Thing};

/// Something with its name, to be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labelled {
    /// What a click on it chooses.
    pub thing: Thing,
    /// Its name.
    pub name: String,
}

/// How far measures are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// Machine-readable.
    pub cover: Cover,
    /// In a word or two.
    pub word: String,
}

/// The word for how far measures are.
#[must_use]
pub fn status(scope: &Scope<'_>, cover: Cover) -> Status {
    Status { cover, word: scope.locale.say(&msg!("cover-word", cover = cover.code())) }
}

/// What a measure is aimed at, as a thing to choose.
#[must_use]
pub fn target_thing(dataset: &Dataset, target: Target) -> Thing {
    let action = &dataset.action;
    let part = |part, id: &String| Thing::Plan(part, id.clone());
    match target {
        Target::Gap(gap) => part(PlanPart::Gap, &action.gaps[gap].id),
        Target::RootCause(cause) => part(PlanPart::Cause, &action.root_causes[cause].id),
        Target::Subject(subject) => subject_thing(dataset, subject),
        Target::Dependency(dependency) => {
            let ends = &dataset.dependencies[dependency];
            let end = |input| words::input_thing(dataset, input);
            Thing::link(end(ends.from), end(ends.to))
        }
        Target::Instrument(instrument) => {
            part(PlanPart::Instrument, &action.instruments[instrument].id)
        }
        Target::Actor(actor) => part(PlanPart::Actor, &action.actors[actor].id),
        Target::Measure(measure) => part(PlanPart::Measure, &action.measures[measure].id),
    }
}

fn subject_thing(dataset: &Dataset, subject: Subject) -> Thing {
    match subject {
        Subject::Input(input) => words::input_thing(dataset, input),
        Subject::Stage(stage) => Thing::Stage(dataset.stages[stage].id.clone()),
    }
}

/// A stage or an input with its name.
#[must_use]
pub fn subject(scope: &Scope<'_>, subject: Subject) -> Labelled {
    let name = match subject {
        Subject::Input(input) => words::full_name(scope, input),
        Subject::Stage(stage) => words::stage_name(scope, stage),
    };
    Labelled { thing: subject_thing(scope.dataset, subject), name }
}

/// What a measure is aimed at, with its name.
#[must_use]
pub fn target(scope: &Scope<'_>, target: Target) -> Labelled {
    let thing = target_thing(scope.dataset, target);
    let name = match target {
        Target::Subject(of) => subject(scope, of).name,
        Target::Dependency(dependency) => {
            let ends = &scope.dataset.dependencies[dependency];
            let name = |input| words::full_name(scope, input);
            let (from, to) = (name(ends.from), name(ends.to));
            scope.locale.say(&msg!("cover-dependency", from = from, to = to))
        }
        _ => match &thing {
            Thing::Plan(part, id) => words::plan_name(scope, *part, id).unwrap_or_default(),
            _ => String::new(),
        },
    };
    Labelled { thing, name }
}

/// A measure with its name.
#[must_use]
pub fn measure(scope: &Scope<'_>, measure: MeasureIdx) -> Labelled {
    target(scope, Target::Measure(measure))
}

/// A programme or policy with its name.
#[must_use]
pub fn instrument(scope: &Scope<'_>, instrument: InstrumentIdx) -> Labelled {
    target(scope, Target::Instrument(instrument))
}

/// What kind of thing a measure is aimed at: "Gap", "Root cause", "Material".
#[must_use]
pub fn kind(scope: &Scope<'_>, target: Target) -> String {
    let message = match target {
        Target::Subject(Subject::Input(input)) => {
            let kind = words::kind(scope.dataset.inputs[input].kind);
            return words::capital(&scope.locale.say(&kind));
        }
        Target::Gap(_) => "gap",
        Target::RootCause(_) => "cause",
        Target::Subject(Subject::Stage(_)) => "stage",
        _ => "dependency",
    };
    scope.locale.say(&msg!("cover-kind", kind = message))
}

/// Whether the reader chose `thing`.
#[must_use]
pub fn is_chosen(scope: &Scope<'_>, thing: &Thing) -> bool {
    scope.state.selected.first() == Some(thing)
}

#[cfg(test)]
mod tests;
