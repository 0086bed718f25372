//! Measures, and items of the roadmap with the measure they carry out.

use crate::analysis::roadmap::Entry;
use crate::base::message::Message;
use crate::model::instrument::{Levels, Named};
use crate::model::measure::{Due, Measure, MeasureLink, Qualifier, Target};
use crate::model::roadmap::{Item, ItemKind, Scale};
use crate::model::text::Text;
use crate::model::{ActorIdx, MeasureIdx};
use crate::msg;
use crate::reading::details::Fact;
use crate::reading::phrase::{SourceList, dotted};
use crate::reading::roadmap::page::{
    Leads, Link, Page, Section, fact, head, link_to, linked, order, place, section, sentences,
};
use crate::reading::roadmap::{Writer, dates, money, names, state};
use crate::scene::words;

/// What is known of an item, of a measure, or of both as one.
pub fn page(writer: &Writer<'_>, entry: Entry) -> Page {
    let dataset = writer.scope.dataset;
    let item = entry.item.map(|idx| &dataset.action.roadmap[idx]);
    let measure = entry.measure.map(|idx| &dataset.action.measures[idx]);
    let nothing = Text::default();
    let description = measure.map_or(&nothing, |measure| &measure.description);
    let label = entry.label(dataset);
    let mut page =
        head(writer, kind(writer, item, measure), &label, entry.id(dataset), description);
    let mut sources = SourceList::new(&dataset.sources);
    page.answer = answer(writer, entry, measure);
    page.facts = facts(writer, entry, &mut sources);
    if let Some(idx) = entry.measure {
        page.sections.extend(aims(writer, idx));
        page.sections.extend(means(writer, &dataset.action.measures[idx]));
    }
    if let Some(subject) = item.and_then(|item| item.subject) {
        let about = link_to(writer, Target::Subject(subject), String::new());
        page.sections.extend(section(writer, &msg!("plan-about"), vec![about]));
    }
    page.sections.extend(entry.item.into_iter().flat_map(|idx| order::sections(writer, idx)));
    if let Some(source) = item.and_then(|item| item.source) {
        sources.cite(source);
    }
    page.sources = sources.lines();
    page
}

fn kind(writer: &Writer<'_>, item: Option<&Item>, measure: Option<&Measure>) -> String {
    let of_item = item.and_then(|item| item.kind).map(item_kind);
    let of_measure = measure.map(|measure| names::measure_kind(measure.kind));
    let say = |message: Option<Message>| message.map(|message| writer.say(&message));
    let parts = [say(of_measure), say(of_item)].map(Option::unwrap_or_default);
    let strand = measure.and_then(|measure| measure.strand);
    let strand = say(strand.map(names::strand)).unwrap_or_default();
    let [of_measure, of_item] = parts;
    let text = dotted(&[&of_measure, &of_item, &strand]);
    if text.is_empty() { writer.say(&msg!("item-plain")) } else { words::capital(&text) }
}

/// What an item of the roadmap is.
pub fn item_kind(kind: ItemKind) -> Message {
    match kind {
        ItemKind::Activity => msg!("item-activity"),
        ItemKind::Milestone => msg!("item-milestone"),
        ItemKind::Marker => msg!("item-marker"),
    }
}

/// When, who, how far: sentences that can be said aloud.
fn answer(writer: &Writer<'_>, entry: Entry, measure: Option<&Measure>) -> String {
    let dataset = writer.scope.dataset;
    let due = due_of(writer, entry);
    let when = match dates::again(writer, &due) {
        Some(again) => writer.say(&msg!("answer-due-again", again = again)),
        None if due.date.is_none() && due.qualifier.is_none() => {
            let runs = dates::runs(writer.locale(), entry.dates(dataset).0, None);
            runs.map_or_else(
                || writer.say(&msg!("answer-no-date")),
                |runs| writer.say(&msg!("answer-runs", when = runs)),
            )
        }
        None if due.date.is_none() || is_expected(&due) => {
            words::capital(&dates::due(writer.locale(), &due)) + "."
        }
        None => writer.say(&msg!("answer-due", when = dates::due(writer.locale(), &due))),
    };
    let stands = state::of_entry(writer, entry);
    let stands = if stands.is_empty() { stands } else { words::capital(&stands) + "." };
    let who = measure.map(|measure| {
        let who = names::actors(writer, &measure.responsible);
        let with = names::actors(writer, &measure.together_with);
        match (who.is_empty(), with.is_empty()) {
            (true, _) => String::new(),
            (false, true) => writer.say(&msg!("answer-who", who = who)),
            (false, false) => writer.say(&msg!("answer-who-with", who = who, with = with)),
        }
    });
    let late = entry.item.map(|item| order::lateness(writer, item)).unwrap_or_default();
    sentences(&[when, stands, who.unwrap_or_default(), late])
}

/// Whether the words of the date say themselves that it is awaited.
const fn is_expected(due: &Due) -> bool {
    matches!(due.qualifier, Some(Qualifier::ExpectedIn | Qualifier::ExpectedEarlyIn))
}

/// When an entry is due: as its measure says, where its item has no dates of its own.
pub fn due_of(writer: &Writer<'_>, entry: Entry) -> Due {
    let dataset = writer.scope.dataset;
    let of_measure = entry.measure.map(|idx| dataset.action.measures[idx].due).unwrap_or_default();
    let (_, end) = entry.dates(dataset);
    if end == of_measure.date { of_measure } else { Due { date: end, ..Due::default() } }
}

fn facts(writer: &Writer<'_>, entry: Entry, sources: &mut SourceList<'_>) -> Vec<Fact> {
    let dataset = writer.scope.dataset;
    let (start, end) = entry.dates(dataset);
    let due = due_of(writer, entry);
    let when = match dates::again(writer, &due) {
        Some(again) => dotted(&[&dates::due(writer.locale(), &due), &again]),
        None if start.is_some() => dates::runs(writer.locale(), start, end).unwrap_or_default(),
        None => dates::due(writer.locale(), &due),
    };
    let mut facts: Vec<Fact> = Vec::new();
    facts.extend(fact(writer, &msg!("plan-when"), when));
    facts.extend(fact(writer, &msg!("plan-state"), state::of_entry(writer, entry)));
    let (levels, scale) = levels_of(writer, entry);
    facts.extend(fact(writer, &msg!("plan-levels"), state::levels(writer, levels, scale)));
    facts.extend(entry.item.and_then(|idx| order::room(writer, idx)));
    if let Some(idx) = entry.measure {
        let measure = &dataset.action.measures[idx];
        facts.extend(fact(writer, &msg!("plan-scope"), state::scopes(writer, &measure.scopes)));
        facts.extend(money::of_measure(writer, &measure.money));
        facts.extend(place(writer, &measure.place, measure.source, sources));
    }
    facts
}

/// The readiness of an entry: that of its item, else of its measure.
pub fn levels_of(writer: &Writer<'_>, entry: Entry) -> (Levels, Scale) {
    let action = &writer.scope.dataset.action;
    let of_item = entry.item.map(|idx| &action.roadmap[idx]);
    let of_item = of_item.filter(|item| item.levels != Levels::default());
    match (of_item, entry.measure) {
        (Some(item), _) => (item.levels, item.scale),
        (None, Some(measure)) => (action.measures[measure].levels, Scale::Trl),
        (None, None) => (Levels::default(), Scale::Trl),
    }
}

/// What a measure is aimed at, by kind, and the measures it belongs with.
fn aims(writer: &Writer<'_>, idx: MeasureIdx) -> Vec<Section> {
    let action = &writer.scope.dataset.action;
    let own: Vec<&MeasureLink> = action.links.iter().filter(|link| link.measure == idx).collect();
    let of = |title: &Message, is_meant: fn(&Target) -> bool| {
        let items = own.iter().filter(|link| is_meant(&link.target));
        let items =
            items.map(|link| link_to(writer, link.target, linked::effect(writer, link))).collect();
        section(writer, title, items)
    };
    let is_thing = |target: &Target| matches!(target, Target::Subject(_) | Target::Dependency(_));
    let mut sections: Vec<Section> = [
        of(&msg!("plan-answers"), |target| matches!(target, Target::Gap(_))),
        of(&msg!("plan-causes"), |target| matches!(target, Target::RootCause(_))),
        of(&msg!("plan-aimed-at"), is_thing),
        of(&msg!("plan-changes"), |target| matches!(target, Target::Instrument(_))),
        of(&msg!("plan-concerns"), |target| matches!(target, Target::Actor(_))),
    ]
    .into_iter()
    .flatten()
    .collect();
    sections.extend(relatives(writer, idx, &own));
    sections
}

/// The measures it is a part of, its parts, and those that the dataset ties to it.
fn relatives(writer: &Writer<'_>, idx: MeasureIdx, own: &[&MeasureLink]) -> Vec<Section> {
    let action = &writer.scope.dataset.action;
    let whole = action.measures[idx].part_of.map(|whole| linked::measure(writer, whole, ""));
    let parts = action.measures.entries().filter(|(_, other)| other.part_of == Some(idx));
    let parts: Vec<Link> = parts.map(|(part, _)| linked::measure(writer, part, "")).collect();
    let to = own.iter().filter_map(|link| match link.target {
        Target::Measure(other) => {
            Some(linked::measure(writer, other, &linked::effect(writer, link)))
        }
        _ => None,
    });
    let same = action.measures.entries().filter(|(other, measure)| {
        measure.same_as == Some(idx) || action.measures[idx].same_as == Some(*other)
    });
    let same =
        same.map(|(it, _)| linked::measure(writer, it, &writer.say(&msg!("plan-said-twice"))));
    let from = action.links.iter().filter(|link| link.target == Target::Measure(idx));
    let from =
        from.map(|link| linked::measure(writer, link.measure, &linked::effect(writer, link)));
    [
        section(writer, &msg!("plan-part-of"), whole.into_iter().collect()),
        section(writer, &msg!("plan-parts"), parts),
        section(writer, &msg!("plan-belongs"), same.chain(to).chain(from).collect()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Who does it, with whom, by which instrument.
fn means(writer: &Writer<'_>, measure: &Measure) -> Vec<Section> {
    let actor = |named: &Named<ActorIdx>| match named {
        Named::Known(idx) => link_to(writer, Target::Actor(*idx), String::new()),
        Named::Words(words) => only_words(words),
    };
    let instruments = measure.instruments.iter().map(|named| match named {
        Named::Known(idx) => link_to(writer, Target::Instrument(*idx), String::new()),
        Named::Words(words) => only_words(words),
    });
    [
        section(writer, &msg!("plan-who"), measure.responsible.iter().map(actor).collect()),
        section(writer, &msg!("plan-with"), measure.together_with.iter().map(actor).collect()),
        section(writer, &msg!("plan-by"), instruments.collect()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn only_words(words: &str) -> Link {
    Link { to: Leads::Nowhere, name: words.to_owned(), detail: String::new() }
}
