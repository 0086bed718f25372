//! Names of what stands in a plan, and the things they lead to.

use crate::analysis::roadmap::Entry;
use crate::base::message::Message;
use crate::model::instrument::{InstrumentKind, Named};
use crate::model::measure::{MeasureKind, Strand, Target};
use crate::model::record::Subject;
use crate::model::text::Text;
use crate::model::{ActorIdx, InstrumentIdx};
use crate::msg;
use crate::reading::phrase;
use crate::reading::roadmap::Writer;
use crate::scene::words;

/// Most names in a sentence.
pub const MOST_NAMES: usize = 4;

/// The words of `label`, or `id` where there are none.
#[must_use]
pub fn or_id(writer: &Writer<'_>, label: &Text, id: &str) -> String {
    let words = writer.words(label);
    if words.is_empty() { id.to_owned() } else { words.to_owned() }
}

/// The name of an entry of the roadmap.
#[must_use]
pub fn of_entry(writer: &Writer<'_>, entry: Entry) -> String {
    let dataset = writer.scope.dataset;
    or_id(writer, &entry.label(dataset), entry.id(dataset))
}

/// The name of what a measure is aimed at.
#[must_use]
pub fn of_target(writer: &Writer<'_>, target: Target) -> String {
    let (dataset, action) = (writer.scope.dataset, &writer.scope.dataset.action);
    match target {
        Target::Subject(Subject::Input(input)) => words::full_name(writer.scope, input),
        Target::Subject(Subject::Stage(stage)) => words::stage_name(writer.scope, stage),
        Target::Dependency(idx) => {
            let dependency = &dataset.dependencies[idx];
            let (from, to) = (
                words::full_name(writer.scope, dependency.from),
                words::full_name(writer.scope, dependency.to),
            );
            writer.say(&msg!("plan-dependency", from = from, to = to))
        }
        Target::Gap(idx) => {
            let gap = &action.gaps[idx];
            or_id(writer, &gap.label, &gap.id)
        }
        Target::RootCause(idx) => {
            let cause = &action.root_causes[idx];
            or_id(writer, &cause.label, &cause.id)
        }
        Target::Instrument(idx) => of_instrument(writer, idx),
        Target::Actor(idx) => of_actor(writer, idx),
        Target::Measure(idx) => {
            let measure = &action.measures[idx];
            or_id(writer, &measure.label, &measure.id)
        }
    }
}

/// The name of an actor.
#[must_use]
pub fn of_actor(writer: &Writer<'_>, idx: ActorIdx) -> String {
    let actor = &writer.scope.dataset.action.actors[idx];
    or_id(writer, &actor.label, &actor.id)
}

/// The name of a programme or policy.
#[must_use]
pub fn of_instrument(writer: &Writer<'_>, idx: InstrumentIdx) -> String {
    let instrument = &writer.scope.dataset.action.instruments[idx];
    or_id(writer, &instrument.label, &instrument.id)
}

/// The names of actors in one phrase; empty: nobody is named.
#[must_use]
pub fn actors(writer: &Writer<'_>, named: &[Named<ActorIdx>]) -> String {
    let name = |one: &Named<ActorIdx>| match one {
        Named::Known(idx) => of_actor(writer, *idx),
        Named::Words(words) => words.clone(),
    };
    let names: Vec<String> = named.iter().map(name).collect();
    phrase::list(writer.scope, &names, MOST_NAMES)
}

/// The names of instruments in one phrase; empty: none is named.
#[must_use]
pub fn instruments(writer: &Writer<'_>, named: &[Named<InstrumentIdx>]) -> String {
    let name = |one: &Named<InstrumentIdx>| match one {
        Named::Known(idx) => of_instrument(writer, *idx),
        Named::Words(words) => words.clone(),
    };
    let names: Vec<String> = named.iter().map(name).collect();
    phrase::list(writer.scope, &names, MOST_NAMES)
}

/// What kind of measure it is.
#[must_use]
pub fn measure_kind(kind: Option<MeasureKind>) -> Message {
    match kind {
        None => msg!("measure-kind-plain"),
        Some(MeasureKind::FurtherMeasure) => msg!("measure-kind-further"),
        Some(MeasureKind::Part) => msg!("measure-kind-part"),
        Some(MeasureKind::Commitment) => msg!("measure-kind-commitment"),
        Some(MeasureKind::Milestone) => msg!("measure-kind-milestone"),
        Some(MeasureKind::Option) => msg!("measure-kind-option"),
        Some(MeasureKind::Target) => msg!("measure-kind-target"),
        Some(MeasureKind::Example) => msg!("measure-kind-example"),
    }
}

/// What a measure does about a dependency.
#[must_use]
pub fn strand(strand: Strand) -> Message {
    match strand {
        Strand::Promote => msg!("strand-promote"),
        Strand::Protect => msg!("strand-protect"),
        Strand::Partner => msg!("strand-partner"),
    }
}

/// What an instrument is.
#[must_use]
pub fn instrument_kind(kind: InstrumentKind) -> Message {
    match kind {
        InstrumentKind::Programme => msg!("instrument-programme"),
        InstrumentKind::Policy => msg!("instrument-policy"),
    }
}
