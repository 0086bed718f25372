//! What is missing, and why there are dependencies.

use crate::base::message::Message;
use crate::model::gap::{CauseLevel, Gap, Outlook};
use crate::model::instrument::Levels;
use crate::model::measure::Target;
use crate::model::roadmap::Scale;
use crate::model::{GapIdx, RootCauseIdx};
use crate::msg;
use crate::reading::details::Fact;
use crate::reading::phrase::{SourceList, dotted};
use crate::reading::roadmap::page::{Page, fact, head, link_to, linked, place, section, sentences};
use crate::reading::roadmap::{Writer, dates, names, state};
use crate::scene::words;

/// What is known of a gap.
pub fn page(writer: &Writer<'_>, idx: GapIdx) -> Page {
    let gap = &writer.scope.dataset.action.gaps[idx];
    let mut sources = SourceList::new(&writer.scope.dataset.sources);
    let outlook = gap.outlook.map(|outlook| match outlook {
        Outlook::Existing => msg!("gap-existing"),
        Outlook::Foreseeable => msg!("gap-foreseeable"),
    });
    let outlook = outlook.map(|word| writer.say(&word)).unwrap_or_default();
    let kind = dotted(&[&writer.say(&msg!("plan-gap")), &gap_kind(writer, gap), &outlook]);
    let mut page = head(writer, words::capital(&kind), &gap.label, &gap.id, &gap.description);
    let felt = gap.subject.map(|subject| {
        let name = names::of_target(writer, Target::Subject(subject));
        writer.say(&msg!("answer-gap-at", name = name))
    });
    let cover = linked::cover_sentence(writer, Target::Gap(idx));
    page.answer = sentences(&[felt.unwrap_or_default(), cover]);
    page.facts = facts(writer, gap, &mut sources);
    page.sections.push(linked::aimed_at(writer, Target::Gap(idx)));
    let at = gap.subject.map(|it| link_to(writer, Target::Subject(it), String::new()));
    page.sections.extend(section(writer, &msg!("plan-felt-at"), at.into_iter().collect()));
    let causes = gap.root_causes.iter().map(|cause| {
        let target = Target::RootCause(*cause);
        link_to(writer, target, linked::cover_sentence(writer, target))
    });
    page.sections.extend(section(writer, &msg!("plan-why"), causes.collect()));
    page.sources = sources.lines();
    page
}

fn gap_kind(writer: &Writer<'_>, gap: &Gap) -> String {
    if gap.kind.is_empty() {
        return String::new();
    }
    writer.say(&msg!("gap-kind", kind = gap.kind.replace('_', "-")))
}

fn facts(writer: &Writer<'_>, gap: &Gap, sources: &mut SourceList<'_>) -> Vec<Fact> {
    let level =
        |level: Option<u8>| state::levels(writer, Levels { from: level, to: level }, Scale::Trl);
    let until = gap
        .target_date
        .map(|date| dates::period(writer.locale(), date, dates::Length::Long))
        .unwrap_or_default();
    let facts = [
        fact(writer, &msg!("gap-current"), level(gap.current)),
        fact(writer, &msg!("gap-target"), level(gap.target)),
        fact(writer, &msg!("gap-until"), until),
        place(writer, &gap.place, gap.source, sources),
    ];
    facts.into_iter().flatten().collect()
}

/// What is known of a root cause.
pub fn of_cause(writer: &Writer<'_>, idx: RootCauseIdx) -> Page {
    let action = &writer.scope.dataset.action;
    let cause = &action.root_causes[idx];
    let mut sources = SourceList::new(&writer.scope.dataset.sources);
    let kind = words::capital(&writer.say(&level(cause.level)));
    let mut page = head(writer, kind, &cause.label, &cause.id, &cause.description);
    page.answer = linked::cover_sentence(writer, Target::RootCause(idx));
    page.facts.extend(place(writer, &cause.place, cause.source, &mut sources));
    page.sections.push(linked::aimed_at(writer, Target::RootCause(idx)));
    let gaps = action.gaps.entries().filter(|(_, gap)| gap.root_causes.contains(&idx));
    let gaps = gaps.map(|(gap, _)| {
        let target = Target::Gap(gap);
        link_to(writer, target, linked::cover_sentence(writer, target))
    });
    page.sections.extend(section(writer, &msg!("plan-causes-gaps"), gaps.collect()));
    page.sources = sources.lines();
    page
}

fn level(level: Option<CauseLevel>) -> Message {
    match level {
        Some(CauseLevel::Cause) | None => msg!("cause-cause"),
        Some(CauseLevel::Aggravator) => msg!("cause-aggravator"),
        Some(CauseLevel::Handicap) => msg!("cause-handicap"),
        Some(CauseLevel::Driver) => msg!("cause-driver"),
    }
}
