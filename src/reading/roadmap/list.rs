//! The roadmap as text: lane by lane, each entry with when, how far, who and by what. The same
//! lanes as the picture.

use crate::analysis::roadmap::deadline::DueState;
use crate::analysis::roadmap::{Entry, entries};
use crate::base::order;
use crate::model::measure::MeasureKind;
use crate::msg;
use crate::reading::phrase::dotted;
use crate::reading::roadmap::told::{Told, told};
use crate::reading::roadmap::{Writer, dates, page};
use crate::scene::roadmap::item::{is_marker, items};
use crate::scene::roadmap::lanes;
use crate::view::thing::Thing;

/// A lane and the entries that stand in it, in time.
struct Lane {
    thing: Option<Thing>,
    title: String,
    depth: usize,
    entries: Vec<Entry>,
}

/// The lanes of the picture with their entries; first a lane of the dates that concern all.
fn in_lanes(writer: &Writer<'_>) -> Vec<Lane> {
    let scope = writer.scope;
    let items = items(scope, None);
    let (all, of_items) = lanes::lanes(scope, &items);
    let mut lanes: Vec<Lane> = Vec::with_capacity(all.len() + 1);
    for lane in all {
        let depth = lane.parent.and_then(|at| lanes.get(at)).map_or(0, |parent| parent.depth + 1);
        lanes.push(Lane { thing: lane.thing, title: lane.name, depth, entries: Vec::new() });
    }
    for (item, lane) in items.iter().zip(of_items) {
        if let Some(lane) = lanes.get_mut(lane) {
            lane.entries.push(item.entry);
        }
    }
    let day = |entry: &Entry| {
        let (start, end) = entry.dates(scope.dataset);
        let date = start.or(end);
        (date.is_none(), date.map(|date| date.first()))
    };
    for lane in &mut lanes {
        order::sort_by_key(&mut lane.entries, day);
    }
    let mut markers = entries(scope.dataset);
    markers.retain(|entry| is_marker(scope.dataset, *entry));
    let title = writer.say(&msg!("plan-markers"));
    lanes.insert(0, Lane { thing: None, title, depth: 0, entries: markers });
    lanes
}

/// The roadmap as text.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RoadmapList {
    /// The roadmap in a sentence or two.
    pub headline: String,
    /// How many entries are listed and how many the words leave out.
    pub count: String,
    /// The lanes; those that the words empty are left out.
    pub lanes: Vec<ListLane>,
}

/// A lane as text.
#[derive(Debug, Clone, PartialEq)]
pub struct ListLane {
    /// What it stands for; `None`: nothing to choose.
    pub thing: Option<Thing>,
    /// Its name.
    pub title: String,
    /// How many entries, how many of them dated.
    pub summary: String,
    /// How deep it is nested.
    pub depth: usize,
    /// Its entries.
    pub items: Vec<Told>,
}

/// The roadmap as text, in the lanes of the picture.
#[must_use]
pub fn list(writer: &Writer<'_>) -> RoadmapList {
    let lanes = in_lanes(writer);
    let (told, total) = told(writer);
    let shown = told.len();
    let lane = |lane: Lane| {
        let of = |entry: &Entry| told.iter().find(|told| told.entry == *entry).cloned();
        let items: Vec<Told> = lane.entries.iter().filter_map(of).collect();
        let dated = items.iter().filter(|item| item.day.is_some()).count();
        let count = writer.say(&msg!("plan-count", count = items.len()));
        let dated = writer.say(&msg!("plan-dated", count = dated));
        (!items.is_empty()).then(|| ListLane {
            thing: lane.thing,
            title: lane.title,
            summary: dotted(&[&count, &dated]),
            depth: lane.depth,
            items,
        })
    };
    RoadmapList {
        headline: headline(writer),
        count: writer.say(&msg!("plan-list-count", shown = shown, left_out = total - shown)),
        lanes: lanes.into_iter().filter_map(lane).collect(),
    }
}

/// The roadmap in a sentence or two: how much is dated, and how much of that has passed without
/// a source that tells the outcome. Parts of actions, examples and dates for all lanes are no
/// actions of their own.
#[must_use]
pub fn headline(writer: &Writer<'_>) -> String {
    let dataset = writer.scope.dataset;
    let kind = |entry: &Entry| entry.measure.and_then(|idx| dataset.action.measures[idx].kind);
    let mut actions = entries(dataset);
    actions.retain(|entry| {
        !is_marker(dataset, *entry)
            && !matches!(kind(entry), Some(MeasureKind::Part | MeasureKind::Example))
    });
    let is_dated = |entry: &&Entry| {
        let (start, end) = entry.dates(dataset);
        start.or(end).is_some()
    };
    let is_past = |entry: &&Entry| {
        let due = page::due_of(writer, **entry);
        let state = DueState::on(&due, entry.status(dataset), writer.today);
        state == DueState::PastUnknown
    };
    let is_official = |entry: &&Entry| kind(entry) == Some(MeasureKind::FurtherMeasure);
    let what = msg!(
        "plan-headline",
        count = actions.len(),
        official = actions.iter().filter(is_official).count(),
        dated = actions.iter().filter(is_dated).count(),
    );
    let past = actions.iter().filter(is_past).count();
    let so_far =
        msg!("plan-headline-past", day = dates::day(writer.locale(), writer.today), past = past);
    format!("{} {}", writer.say(&what), writer.say(&so_far))
}
