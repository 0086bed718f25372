//! What an item of the roadmap waits for and what waits for it, and how the dates of both fit:
//! lateness, room to slip, the way that decides the end.

use crate::analysis::roadmap::late::{LateLink, late_links};
use crate::analysis::roadmap::{Entry, plan};
use crate::base::table::Key;
use crate::model::ItemIdx;
use crate::msg;
use crate::reading::details::Fact;
use crate::reading::phrase::dotted;
use crate::reading::roadmap::page::{Section, fact, linked, section};
use crate::reading::roadmap::{Writer, dates};

/// What an item waits for and what waits for it, each with whether the dates fit.
pub fn sections(writer: &Writer<'_>, idx: ItemIdx) -> Vec<Section> {
    let roadmap = &writer.scope.dataset.action.roadmap;
    let late = late_links(writer.scope.dataset);
    let link = |other: ItemIdx, item: ItemIdx, on: ItemIdx| {
        let entry = Entry { item: Some(other), measure: roadmap[other].measure };
        let (start, end) = entry.dates(writer.scope.dataset);
        let when = dates::runs(writer.locale(), start, end);
        let when = when.unwrap_or_else(|| writer.say(&msg!("when-not-stated")));
        let link = late.iter().find(|link| link.item == item && link.on == on);
        let fits = link.map(|link| fits(writer, link)).unwrap_or_default();
        linked::entry(writer, entry, dotted(&[&when, &fits]))
    };
    let before = roadmap[idx].depends_on.iter().map(|on| link(*on, idx, *on)).collect();
    let after = roadmap.entries().filter(|(_, other)| other.depends_on.contains(&idx));
    let after = after.map(|(other, _)| link(other, other, idx)).collect();
    let before = section(writer, &msg!("plan-waits-for"), before);
    let after = section(writer, &msg!("plan-needed-for"), after);
    [before, after].into_iter().flatten().collect()
}

/// That dates do not fit, or may not.
fn fits(writer: &Writer<'_>, link: &LateLink) -> String {
    let most = dates::span(writer, link.most);
    if link.is_certain() {
        let least = dates::span(writer, link.least);
        let span =
            if least == most { least } else { writer.say(&msg!("range", lo = least, hi = most)) };
        return writer.say(&msg!("late-certain", span = span));
    }
    writer.say(&msg!("late-perhaps", span = most))
}

/// How many of the things it waits for come too late, in a sentence; empty: none.
pub fn lateness(writer: &Writer<'_>, item: ItemIdx) -> String {
    let late = late_links(writer.scope.dataset);
    let own = late.iter().filter(|link| link.item == item);
    let certain = own.clone().filter(|link| link.is_certain()).count();
    match (certain, own.count()) {
        (0, 0) => String::new(),
        (0, perhaps) => writer.say(&msg!("answer-late-perhaps", count = perhaps)),
        (certain, _) => writer.say(&msg!("answer-late", count = certain)),
    }
}

/// How far an item may slip before the end of the plan does.
pub fn room(writer: &Writer<'_>, idx: ItemIdx) -> Option<Fact> {
    let plan = plan::of(writer.scope.dataset);
    let slot = plan.slots.get(idx.position()).copied().flatten()?;
    // Something that waits for nothing and that nothing waits for has no place on any way.
    let roadmap = &writer.scope.dataset.action.roadmap;
    let is_linked = !roadmap[idx].depends_on.is_empty()
        || roadmap.iter().any(|other| other.depends_on.contains(&idx));
    if !is_linked {
        return None;
    }
    let words = if plan.path.contains(&idx.position()) {
        writer.say(&msg!("plan-critical"))
    } else {
        let days = i32::try_from(slot.slack).unwrap_or(i32::MAX);
        writer.say(&msg!("plan-slack", span = dates::span(writer, days)))
    };
    fact(writer, &msg!("plan-room"), words)
}
