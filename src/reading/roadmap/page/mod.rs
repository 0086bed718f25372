//! Everything the data say of one part of a plan, in the order a reader asks: when and how far,
//! what it answers, who does it with what, what it waits for, where that is printed. One file
//! per kind of part; [`page`] is the entry.

mod entry;
mod gap;
mod instrument;
pub(super) mod linked;
mod order;

pub(super) use entry::{due_of, item_kind, levels_of};

use crate::analysis::roadmap::{Entry, entries};
use crate::base::message::Message;
use crate::model::SourceIdx;
use crate::model::measure::Target;
use crate::model::reference::Referrer;
use crate::model::text::Text;
use crate::msg;
use crate::reading::details::{Fact, SourceLine};
use crate::reading::phrase::SourceList;
use crate::reading::roadmap::{Writer, names};
use crate::view::thing::{PlanPart, Thing};

/// What is known of a part of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The part.
    pub thing: Thing,
    /// What it is, such as "Official measure".
    pub kind: String,
    /// Its name.
    pub title: String,
    /// Language tag of the name when it is not that of the interface; else empty.
    pub title_language: String,
    /// The answer in a sentence or two that can be said aloud.
    pub answer: String,
    /// Single facts: when, how far, readiness, budgets.
    pub facts: Vec<Fact>,
    /// What it is connected with; parts without items say in a note that there is nothing.
    pub sections: Vec<Section>,
    /// The publisher's description; may be empty.
    pub description: String,
    /// The sources of everything above; facts name them by their index here.
    pub sources: Vec<SourceLine>,
}

/// Things of one kind of connection.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Section {
    /// Such as "Answers these gaps".
    pub title: String,
    /// What must be known of all of them; may be empty.
    pub note: String,
    /// The things.
    pub items: Vec<Link>,
}

/// A connected thing.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// Where it leads.
    pub to: Leads,
    /// Its name.
    pub name: String,
    /// What is said of it here; may be empty.
    pub detail: String,
}

/// Where a connected thing leads.
#[derive(Debug, Clone, PartialEq)]
pub enum Leads {
    /// Nowhere: the dataset only has its words.
    Nowhere,
    /// To something in this dataset.
    Here(Thing),
    /// To another dataset.
    There {
        /// Short name of the other dataset.
        dataset: String,
        /// Id of a stage or an input there; empty: the dataset as a whole.
        id: String,
    },
}

/// What is known of `thing`; `None` when it is no part of the plan of the dataset.
#[must_use]
pub fn page(writer: &Writer<'_>, thing: &Thing) -> Option<Page> {
    let Thing::Plan(part, id) = thing else { return None };
    let action = &writer.scope.dataset.action;
    let page = match part {
        PlanPart::Measure => {
            let measure = action.measure_by_id(id)?;
            let carried = entries(writer.scope.dataset);
            let entry = carried.into_iter().find(|entry| entry.measure == Some(measure))?;
            with_references(writer, entry::page(writer, entry), Referrer::Measure(measure))
        }
        PlanPart::Item => {
            let item = action.item_by_id(id)?;
            let measure = action.roadmap[item].measure;
            let page = entry::page(writer, Entry { item: Some(item), measure });
            let page = with_references(writer, page, Referrer::Item(item));
            match measure {
                Some(measure) => with_references(writer, page, Referrer::Measure(measure)),
                None => page,
            }
        }
        PlanPart::Gap => {
            let idx = action.gap_by_id(id)?;
            with_references(writer, gap::page(writer, idx), Referrer::Gap(idx))
        }
        PlanPart::Cause => {
            let idx = action.cause_by_id(id)?;
            with_references(writer, gap::of_cause(writer, idx), Referrer::RootCause(idx))
        }
        PlanPart::Instrument => {
            let idx = action.instrument_by_id(id)?;
            with_references(writer, instrument::page(writer, idx), Referrer::Instrument(idx))
        }
        PlanPart::Actor => instrument::of_actor(writer, action.actor_by_id(id)?),
        PlanPart::Lane => return None,
    };
    Some(Page { thing: thing.clone(), ..page })
}

fn with_references(writer: &Writer<'_>, page: Page, from: Referrer) -> Page {
    let mut page = page;
    page.sections.extend(linked::elsewhere(writer, from));
    page
}

/// The thing that an entry of the roadmap is.
#[must_use]
pub fn entry_thing(writer: &Writer<'_>, entry: Entry) -> Thing {
    let part = if entry.item.is_some() { PlanPart::Item } else { PlanPart::Measure };
    Thing::Plan(part, entry.id(writer.scope.dataset).to_owned())
}

/// The thing that a measure is aimed at.
#[must_use]
pub fn target_thing(writer: &Writer<'_>, target: Target) -> Thing {
    use crate::model::record::Subject;
    let (dataset, action) = (writer.scope.dataset, &writer.scope.dataset.action);
    let plan = |part, id: &String| Thing::Plan(part, id.clone());
    match target {
        Target::Subject(Subject::Input(idx)) => Thing::Input(dataset.inputs[idx].id.clone()),
        Target::Subject(Subject::Stage(idx)) => Thing::Stage(dataset.stages[idx].id.clone()),
        Target::Dependency(idx) => {
            let dependency = &dataset.dependencies[idx];
            let end = |input| Thing::Input(dataset.inputs[input].id.clone());
            Thing::link(end(dependency.from), end(dependency.to))
        }
        Target::Gap(idx) => plan(PlanPart::Gap, &action.gaps[idx].id),
        Target::RootCause(idx) => plan(PlanPart::Cause, &action.root_causes[idx].id),
        Target::Instrument(idx) => plan(PlanPart::Instrument, &action.instruments[idx].id),
        Target::Actor(idx) => plan(PlanPart::Actor, &action.actors[idx].id),
        Target::Measure(idx) => plan(PlanPart::Measure, &action.measures[idx].id),
    }
}

/// What a target is, to be followed.
pub(super) fn link_to(writer: &Writer<'_>, target: Target, detail: String) -> Link {
    Link {
        to: Leads::Here(target_thing(writer, target)),
        name: names::of_target(writer, target),
        detail,
    }
}

/// A section; `None` without items.
pub(super) fn section(writer: &Writer<'_>, title: &Message, items: Vec<Link>) -> Option<Section> {
    (!items.is_empty()).then(|| Section { title: writer.say(title), note: String::new(), items })
}

/// A page of which only the head is known.
fn head(writer: &Writer<'_>, kind: String, label: &Text, id: &str, description: &Text) -> Page {
    let (words, language) = label.get(writer.scope.language());
    let is_other = !words.is_empty() && language != writer.scope.language();
    Page {
        thing: Thing::OtherSuppliers,
        kind,
        title: names::or_id(writer, label, id),
        title_language: if is_other { language.to_owned() } else { String::new() },
        answer: String::new(),
        facts: Vec::new(),
        sections: Vec::new(),
        description: writer.words(description).to_owned(),
        sources: Vec::new(),
    }
}

/// A fact without a note.
fn fact(writer: &Writer<'_>, label: &Message, value: String) -> Option<Fact> {
    (!value.is_empty()).then(|| Fact {
        label: writer.say(label),
        value,
        note: String::new(),
        source: None,
    })
}

/// Where in its source something stands, with the source.
fn place(
    writer: &Writer<'_>,
    place: &str,
    source: Option<SourceIdx>,
    sources: &mut SourceList<'_>,
) -> Option<Fact> {
    let source = source.map(|source| sources.cite(source));
    let words = if place.is_empty() {
        return None;
    } else {
        writer.say(&msg!("plan-section", place = place))
    };
    fact(writer, &msg!("plan-place"), words).map(|fact| Fact { source, ..fact })
}

/// The sentences one after the other.
fn sentences(parts: &[String]) -> String {
    let kept: Vec<&str> =
        parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    kept.join(" ")
}
