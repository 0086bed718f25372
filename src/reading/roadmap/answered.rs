//! What is being done about a stage or an input: the measures aimed at it and at its gaps, the
//! milestones that speak of it, the gaps felt there, and where other datasets have it. That no
//! measure is linked is said, not left out.

use crate::analysis::coverage::Cover;
use crate::analysis::roadmap::expected::concerned;
use crate::analysis::roadmap::{Entry, entries};
use crate::model::MeasureIdx;
use crate::model::measure::Target;
use crate::model::record::Subject;
use crate::model::reference::Referrer;
use crate::msg;
use crate::reading::phrase::dotted;
use crate::reading::roadmap::page::{Link, Section, linked};
use crate::reading::roadmap::{Writer, dates, names, page, state};

/// What is done about something.
#[derive(Debug, Clone, PartialEq)]
pub struct Answered {
    /// The answer in one sentence.
    pub sentence: String,
    /// How far the furthest measure is.
    pub cover: Cover,
    /// Gaps, measures, milestones, other datasets; empty ones are left out.
    pub sections: Vec<Section>,
}

/// What is done about `subject`; `None` when the dataset tells of no plan at all.
#[must_use]
pub fn of_subject(writer: &Writer<'_>, subject: Subject) -> Option<Answered> {
    let action = &writer.scope.dataset.action;
    let has_any = action.has_plan() || !action.gaps.is_empty() || !action.references.is_empty();
    if !has_any {
        return None;
    }
    let (cover, measures) = measures(writer, subject);
    let sentence = match cover {
        Cover::None => msg!("done-none"),
        Cover::Planned => msg!("done-planned", count = measures.len()),
        Cover::Unknown => msg!("done-unknown", count = measures.len()),
        Cover::Running => msg!("done-running", count = measures.len()),
        Cover::Done => msg!("done-done", count = measures.len()),
    };
    let sections = [
        page::section(writer, &msg!("plan-gaps-here"), gaps(writer, subject)),
        page::section(writer, &msg!("plan-measures"), measures),
        page::section(writer, &msg!("plan-milestones"), milestones(writer, subject)),
        linked::elsewhere(writer, Referrer::Subject(subject)),
    ];
    let sections = sections.into_iter().flatten().collect();
    Some(Answered { sentence: writer.say(&sentence), cover, sections })
}

/// The measures aimed at it, at its dependencies, at its gaps and at what causes them; each once,
/// with what it is aimed at, and how far the furthest is.
fn measures(writer: &Writer<'_>, subject: Subject) -> (Cover, Vec<Link>) {
    let action = &writer.scope.dataset.action;
    let found = aimed(writer, subject);
    let cover = found.iter().map(|(idx, _)| Cover::of(action.measures[*idx].status)).max();
    let link = |(idx, target): &(MeasureIdx, Target)| {
        let about = match target {
            Target::Subject(_) => String::new(),
            other => writer.say(&msg!("done-about", name = names::of_target(writer, *other))),
        };
        linked::measure(writer, *idx, &about)
    };
    (cover.unwrap_or(Cover::None), found.iter().map(link).collect())
}

/// The measures aimed at it, at its dependencies, at its gaps and at what causes them; each once,
/// with the first of these that it is aimed at.
fn aimed(writer: &Writer<'_>, subject: Subject) -> Vec<(MeasureIdx, Target)> {
    let action = &writer.scope.dataset.action;
    let mut found: Vec<(MeasureIdx, Target)> = Vec::new();
    for link in &action.links {
        let counted = action.counted(link.measure);
        let is_new = !found.iter().any(|(measure, _)| *measure == counted);
        if is_new && concerned(writer.scope.dataset, link.target).contains(&subject) {
            found.push((counted, link.target));
        }
    }
    found
}

fn gaps(writer: &Writer<'_>, subject: Subject) -> Vec<Link> {
    let gaps = writer.scope.dataset.action.gaps.entries();
    let here = gaps.filter(|(_, gap)| gap.subject == Some(subject));
    let link = |(idx, _)| {
        let target = Target::Gap(idx);
        page::link_to(writer, target, linked::cover_sentence(writer, target))
    };
    here.map(link).collect()
}

/// What the roadmap says of it.
fn milestones(writer: &Writer<'_>, subject: Subject) -> Vec<Link> {
    let dataset = writer.scope.dataset;
    let is_about = |entry: &Entry| {
        let item = entry.item.map(|idx| &dataset.action.roadmap[idx]);
        item.is_some_and(|item| item.subject == Some(subject))
    };
    let link = |entry: Entry| {
        let (start, end) = entry.dates(dataset);
        let when = dates::runs(writer.locale(), start, end);
        let stands = writer.say(&state::word(entry.status(dataset)));
        linked::entry(writer, entry, dotted(&[&when.unwrap_or_default(), &stands]))
    };
    entries(dataset).into_iter().filter(is_about).map(link).collect()
}
