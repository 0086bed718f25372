//! Programmes and policies with their budgets, and those who act.

use crate::model::instrument::{Instrument, Named};
use crate::model::measure::{Measure, Target};
use crate::model::roadmap::Scale;
use crate::model::{ActorIdx, InstrumentIdx};
use crate::msg;
use crate::reading::details::Fact;
use crate::reading::phrase::{SourceList, dotted};
use crate::reading::roadmap::page::{
    Leads, Link, Page, Section, fact, head, link_to, linked, place, section, sentences,
};
use crate::reading::roadmap::{Writer, dates, money, names, state};
use crate::scene::words;

/// What is known of a programme or policy.
pub fn page(writer: &Writer<'_>, idx: InstrumentIdx) -> Page {
    let action = &writer.scope.dataset.action;
    let one = &action.instruments[idx];
    let mut sources = SourceList::new(&writer.scope.dataset.sources);
    let kind = words::capital(&writer.say(&names::instrument_kind(one.kind)));
    let mut page = head(writer, kind, &one.label, &one.id, &one.description);
    page.facts = facts(writer, one, &mut sources);
    page.facts.extend(one.budgets.iter().map(|budget| money::of_budget(writer, budget)));
    if one.budgets.len() > 1 {
        page.facts.push(money::never_added(writer));
    }
    page.facts.extend(place(writer, &one.place, one.source, &mut sources));
    let carried = action
        .measures
        .entries()
        .filter(|(_, measure)| measure.instruments.iter().any(|named| named.key() == Some(idx)));
    let carried: Vec<Link> =
        carried.map(|(measure, _)| linked::measure(writer, measure, "")).collect();
    page.answer = answer(writer, one, carried.len());
    let title = writer.say(&msg!("plan-carries"));
    let note =
        if carried.is_empty() { writer.say(&msg!("plan-no-carried")) } else { String::new() };
    page.sections.push(Section { title, note, items: carried });
    let changed = linked::aimed_at(writer, Target::Instrument(idx));
    if !changed.items.is_empty() {
        let title = writer.say(&msg!("plan-changed-by"));
        page.sections.push(Section { title, ..changed });
    }
    let whole = one.part_of.map(|it| link_to(writer, Target::Instrument(it), String::new()));
    page.sections.extend(section(writer, &msg!("plan-part-of"), whole.into_iter().collect()));
    let parts = action.instruments.entries().filter(|(_, other)| other.part_of == Some(idx));
    let parts = parts.map(|(it, _)| link_to(writer, Target::Instrument(it), String::new()));
    page.sections.extend(section(writer, &msg!("plan-parts"), parts.collect()));
    let who = one.responsible.iter().map(|named| match named {
        Named::Known(actor) => link_to(writer, Target::Actor(*actor), String::new()),
        Named::Words(words) => {
            Link { to: Leads::Nowhere, name: words.clone(), detail: String::new() }
        }
    });
    page.sections.extend(section(writer, &msg!("plan-run-by"), who.collect()));
    page.sources = sources.lines();
    page
}

/// What it is open to and how many measures it carries, in sentences that can be said aloud.
fn answer(writer: &Writer<'_>, one: &Instrument, measures: usize) -> String {
    let open = state::scopes(writer, &one.scopes);
    let open = if open.is_empty() {
        writer.say(&msg!("answer-open-unknown"))
    } else {
        writer.say(&msg!("answer-open", uses = open))
    };
    let money = one.budgets.first().map(|budget| {
        let fact = money::of_budget(writer, budget);
        let more = one.budgets.len() - 1;
        let what = dotted(&[&fact.value, &fact.note]);
        writer.say(&msg!("answer-budget", label = fact.label, money = what, more = more))
    });
    let carried = writer.say(&msg!("answer-carries", count = measures));
    sentences(&[open, money.unwrap_or_default(), carried])
}

fn facts(writer: &Writer<'_>, one: &Instrument, sources: &mut SourceList<'_>) -> Vec<Fact> {
    if let Some(source) = one.source {
        sources.cite(source);
    }
    let not_stated = || writer.say(&msg!("plan-not-stated"));
    let or_not = |words: String| if words.is_empty() { not_stated() } else { words };
    let since = one
        .start
        .map(|start| dates::period(writer.locale(), start, dates::Length::Long))
        .unwrap_or_default();
    [
        fact(writer, &msg!("plan-open-to"), or_not(state::scopes(writer, &one.scopes))),
        fact(writer, &msg!("plan-levels"), or_not(state::levels(writer, one.levels, Scale::Trl))),
        fact(writer, &msg!("plan-role"), one.roles.join(", ")),
        fact(writer, &msg!("plan-since"), since),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What is known of someone who acts.
pub fn of_actor(writer: &Writer<'_>, idx: ActorIdx) -> Page {
    let action = &writer.scope.dataset.action;
    let actor = &action.actors[idx];
    let mut sources = SourceList::new(&writer.scope.dataset.sources);
    let kind = if actor.kind.is_empty() {
        writer.say(&msg!("plan-actor"))
    } else {
        writer.say(&msg!("actor-kind", kind = actor.kind.replace('_', "-")))
    };
    let mut page = head(writer, words::capital(&kind), &actor.label, &actor.id, &actor.description);
    let is_it = |named: &Named<ActorIdx>| named.key() == Some(idx);
    let of = |is_meant: &dyn Fn(&Measure) -> bool| -> Vec<Link> {
        let measures = action.measures.entries().filter(|(_, measure)| is_meant(measure));
        measures.map(|(measure, _)| linked::measure(writer, measure, "")).collect()
    };
    let own = of(&|measure| measure.responsible.iter().any(is_it));
    let with = of(&|measure| measure.together_with.iter().any(is_it));
    let counts = msg!("answer-actor", responsible = own.len(), partner = with.len());
    let is_named = !own.is_empty() || !with.is_empty();
    let said = if is_named { counts } else { msg!("answer-actor-none") };
    page.answer = writer.say(&said).trim().to_owned();
    page.facts.extend(place(writer, &actor.place, actor.source, &mut sources));
    let runs = action.instruments.entries();
    let runs = runs.filter(|(_, one)| one.responsible.iter().any(is_it));
    let runs = runs.map(|(one, _)| link_to(writer, Target::Instrument(one), String::new()));
    let about = linked::aimed_at(writer, Target::Actor(idx)).items;
    let sections = [
        section(writer, &msg!("plan-responsible-for"), own),
        section(writer, &msg!("plan-partner-in"), with),
        section(writer, &msg!("plan-about-it"), about),
        section(writer, &msg!("plan-runs"), runs.collect()),
    ];
    page.sections = sections.into_iter().flatten().collect();
    page.sources = sources.lines();
    page
}
