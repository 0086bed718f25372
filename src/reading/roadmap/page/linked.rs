//! Measures as links: with when and how far, the same wherever they are listed; and those that
//! are aimed at something.

use crate::analysis::coverage::{Cover, coverage};
use crate::analysis::roadmap::Entry;
use crate::model::MeasureIdx;
use crate::model::measure::{MeasureLink, Target};
use crate::model::reference::{Reference, Referrer, Relation};
use crate::msg;
use crate::reading::phrase::dotted;
use crate::reading::roadmap::page::{Leads, Link, Section, entry_thing, link_to, section};
use crate::reading::roadmap::{Writer, dates, names, state};

/// A measure with when it is due and how far it is.
pub fn measure(writer: &Writer<'_>, idx: MeasureIdx, before: &str) -> Link {
    let measure = &writer.scope.dataset.action.measures[idx];
    let when = dates::due(writer.locale(), &measure.due);
    let stands = state::stands(writer, &measure.due, measure.status);
    link_to(writer, Target::Measure(idx), dotted(&[before, &when, &stands]))
}

/// An entry of the roadmap with its dates.
pub fn entry(writer: &Writer<'_>, entry: Entry, detail: String) -> Link {
    Link {
        to: Leads::Here(entry_thing(writer, entry)),
        name: names::of_entry(writer, entry),
        detail,
    }
}

/// The measures aimed at `target` with what they do there; says so when there is none.
pub fn aimed_at(writer: &Writer<'_>, target: Target) -> Section {
    let links = writer.scope.dataset.action.links.iter().filter(|link| link.target == target);
    let items: Vec<Link> =
        links.map(|link| measure(writer, link.measure, &effect(writer, link))).collect();
    let note = if items.is_empty() { writer.say(&msg!("plan-no-measure")) } else { String::new() };
    Section { title: writer.say(&msg!("plan-measures")), note, items }
}

/// What a measure does there; empty: not stated.
pub fn effect(writer: &Writer<'_>, link: &MeasureLink) -> String {
    if link.effect.is_empty() {
        return String::new();
    }
    let words = writer.say(&msg!("plan-effect", code = link.effect.replace('_', "-")));
    match link.effect_size {
        Some(size) => {
            let size = writer.scope.locale.number(size, 2);
            writer.say(&msg!(
                "plan-effect-size",
                effect = words,
                size = size,
                unit = &link.effect_unit
            ))
        }
        None => words,
    }
}

/// What is done about `target` in one sentence.
pub fn cover_sentence(writer: &Writer<'_>, target: Target) -> String {
    let found = coverage(writer.scope.dataset, &[target]).into_iter().next();
    let (cover, count) = found.map_or((Cover::None, 0), |row| (row.cover, row.measures.len()));
    writer.say(&match cover {
        Cover::None => msg!("plan-cover-none"),
        Cover::Planned => msg!("plan-cover-planned", count = count),
        Cover::Unknown => msg!("plan-cover-unknown", count = count),
        Cover::Running => msg!("plan-cover-running", count = count),
        Cover::Done => msg!("plan-cover-done", count = count),
    })
}

/// What of other datasets `from` refers to.
pub fn elsewhere(writer: &Writer<'_>, from: Referrer) -> Option<Section> {
    let link = |one: &Reference| {
        let detail = match one.relation {
            Relation::Same => msg!("plan-there-same"),
            Relation::PartOf => msg!("plan-there-part"),
            Relation::Concerns => msg!("plan-there-concerns"),
        };
        Link {
            to: Leads::There { dataset: one.dataset.clone(), id: one.id.clone() },
            name: one.id.clone(),
            detail: writer.say(&detail),
        }
    };
    let items = writer.scope.dataset.action.references_of(from).map(link).collect();
    section(writer, &msg!("plan-elsewhere"), items)
}
