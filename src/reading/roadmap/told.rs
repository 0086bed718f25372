//! What list and table say of each entry of the roadmap, and which entries the words of the
//! reader leave. Knows no order.

use crate::analysis::roadmap::{Entry, entries, late};
use crate::base::fold::fold;
use crate::model::measure::MeasureStatus;
use crate::msg;
use crate::reading::phrase::dotted;
use crate::reading::roadmap::{Writer, dates, names, page, state};
use crate::view::thing::Thing;

/// An entry in words.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// The entry.
    pub entry: Entry,
    /// What it is, to be chosen.
    pub thing: Thing,
    /// Its name.
    pub name: String,
    /// What it is, such as "official measure".
    pub kind: String,
    /// When it is, in words.
    pub when: String,
    /// The last day that may be meant, to order by; `None`: no date.
    pub day: Option<i32>,
    /// How far it is, in words.
    pub state: String,
    /// How far it is as published, to order by.
    pub status: MeasureStatus,
    /// Readiness in words; empty: not stated.
    pub levels: String,
    /// The readiness it leads to, to order by.
    pub level: Option<u8>,
    /// Who acts; empty: not stated.
    pub who: String,
    /// By which instrument; empty: not stated.
    pub by: String,
    /// That it begins before something it waits for ends; empty: it does not.
    pub late: String,
}

/// The entries that the words of the view leave, in the order of the dataset, and how many there
/// are in all.
#[must_use]
pub fn told(writer: &Writer<'_>) -> (Vec<Told>, usize) {
    let all = entries(writer.scope.dataset);
    let total = all.len();
    let late = late::late_links(writer.scope.dataset);
    let query = fold(&writer.scope.state.query);
    let wanted: Vec<&str> = query.split_whitespace().collect();
    let told = all.into_iter().map(|entry| tell(writer, entry, &late));
    (told.filter(|told| has_words(told, &wanted)).collect(), total)
}

fn tell(writer: &Writer<'_>, entry: Entry, late: &[late::LateLink]) -> Told {
    let dataset = writer.scope.dataset;
    let item = entry.item.map(|idx| &dataset.action.roadmap[idx]);
    let measure = entry.measure.map(|idx| &dataset.action.measures[idx]);
    let due = page::due_of(writer, entry);
    let (start, end) = entry.dates(dataset);
    let when = match dates::again(writer, &due) {
        Some(again) => again,
        None if start.is_some() => dates::runs(writer.locale(), start, end).unwrap_or_default(),
        None => dates::due(writer.locale(), &due),
    };
    let (levels, scale) = page::levels_of(writer, entry);
    let own = late.iter().filter(|link| entry.item == Some(link.item));
    let late = match own.clone().filter(|link| link.is_certain()).count() {
        0 if own.count() > 0 => writer.say(&msg!("late-short-perhaps")),
        0 => String::new(),
        _ => writer.say(&msg!("late-short")),
    };
    let kind = measure.map(|measure| writer.say(&names::measure_kind(measure.kind)));
    let of_item = item.and_then(|item| item.kind).map(|kind| writer.say(&page::item_kind(kind)));
    Told {
        entry,
        thing: page::entry_thing(writer, entry),
        name: names::of_entry(writer, entry),
        kind: kind.or(of_item).unwrap_or_else(|| writer.say(&msg!("item-plain"))),
        when,
        day: end.or(start).map(|period| period.last().number()),
        state: state::of_entry(writer, entry),
        status: entry.status(dataset),
        levels: state::levels(writer, levels, scale),
        level: levels.to.or(levels.from),
        who: measure.map(|it| names::actors(writer, &it.responsible)).unwrap_or_default(),
        by: measure.map(|it| names::instruments(writer, &it.instruments)).unwrap_or_default(),
        late,
    }
}

/// Whether every word is found in what is said of it.
fn has_words(told: &Told, wanted: &[&str]) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let parts = [&told.name, &told.kind, &told.when, &told.state, &told.who, &told.by];
    let text = fold(&dotted(&parts.map(String::as_str)));
    let id = fold(&told.thing.to_string());
    wanted.iter().all(|word| text.contains(word) || id.contains(word))
}
