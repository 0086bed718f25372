//! A roadmap before its places are known: what stands on it, how wide everything is, and what
//! the layout is asked.

use crate::analysis::roadmap::late::late_links;
use crate::analysis::roadmap::plan;
use crate::analysis::roadmap::slip::slips;
use crate::base::geometry::{Point, Size};
use crate::base::glyphs::{Weight, width_px, wrap};
use crate::layout::timeline::{ItemSpec, LaneSpec, Request, Spacing};
use crate::model::dataset::Dataset;
use crate::scene::Scope;
use crate::scene::roadmap::bars;
use crate::scene::roadmap::item::{Form, Item, items};
use crate::scene::roadmap::lanes::{Lane, lanes};
use crate::scene::roadmap::signs::{CHANGE, EVENT, change};
use crate::scene::roadmap::time::{Time, time};
use crate::scene::roadmap::words::{Findings, label};

/// Size of labels, and height of their lines, px.
pub const TEXT: f64 = 12.5;
pub const LINE: f64 = 15.0;
/// Size of the names of lanes.
pub const NAME: f64 = 13.0;
/// Room right of everything.
pub const MARGIN: f64 = 8.0;
/// Room for the sign before what has no date.
pub const BULLET: f64 = 18.0;
/// Inner distance of headers, and how much further each lane inside another stands.
pub const INSET: f64 = 8.0;
pub const INDENT: f64 = 14.0;
/// Room for the handle of a lane.
pub const HANDLE: f64 = 24.0;
/// Width from which headers and what has no date have columns of their own.
const WIDE: f64 = 640.0;
const COLUMNS: f64 = 900.0;
/// Room beyond the width of a text, for fonts that stand in for the shipped one.
const GENEROUS: f64 = 1.06;

/// A roadmap before its places are known.
pub struct Sketch {
    /// What stands on it.
    pub items: Vec<Item>,
    /// The lines of each label.
    pub labels: Vec<Vec<String>>,
    /// The lanes.
    pub lanes: Vec<Lane>,
    /// The lines of their names.
    pub names: Vec<Vec<String>>,
    /// Days and axis.
    pub time: Time,
    /// What is known of all items together.
    pub findings: Findings,
    /// Width of the headers; 0: they stand in the body.
    pub header: f64,
    /// Id of the edition that dates are compared with.
    pub before: Option<String>,
    /// Names of what only that edition has.
    pub gone: Vec<String>,
    /// What the layout is asked.
    pub request: Request,
}

impl Sketch {
    /// The roadmap of the view, `width` px wide.
    #[must_use]
    pub fn new(scope: &Scope<'_>, before: Option<&Dataset>, width: f64) -> Self {
        let slipped = before.map(|before| (slips(before, scope.dataset), before));
        let items =
            items(scope, slipped.as_ref().map(|(slips, before)| (slips.as_slice(), *before)));
        let (lanes, of_items) = lanes(scope, &items);
        let header = if width < WIDE { 0.0 } else { (width * 0.17).clamp(150.0, 230.0) };
        let has_undated = items.iter().any(|item| item.form == Form::Undated);
        let aside = (width >= COLUMNS && has_undated).then(|| (width * 0.26).clamp(220.0, 330.0));
        let spacing = Spacing { row: 6.0, is_header_above: width < WIDE, ..Spacing::default() };
        let room = aside.map_or(0.0, |aside| aside + spacing.gap);
        let time = time(scope, &items, (width - header - room - MARGIN).max(120.0));
        let names: Vec<Vec<String>> = lanes
            .iter()
            .zip(depths(&lanes))
            .map(|(lane, depth)| lane_name(lane, depth, header, width))
            .collect();
        let labels: Vec<Vec<String>> =
            items.iter().map(|item| lines(scope, item, aside, time.window.width)).collect();
        let specs = items.iter().zip(&labels).zip(of_items).zip(0..);
        let request = Request {
            window: time.window,
            lanes: lanes
                .iter()
                .zip(&names)
                .map(|(lane, name)| lane_spec(lane, name, header))
                .collect(),
            items: specs
                .map(|(((item, label), lane), rank)| spec(item, label, lane, rank, &time))
                .collect(),
            steps: time
                .rows
                .last()
                .map(|row| row.ticks.iter().map(|tick| tick.days).collect())
                .unwrap_or_default(),
            aside,
            spacing,
        };
        let gone = slipped.iter().flat_map(|(slips, before)| {
            let gone = slips.iter().filter(|slip| slip.now.is_none()).filter_map(|slip| slip.then);
            gone.map(|entry| entry.label(before).words(scope.language()).to_owned())
        });
        Self {
            gone: gone.collect(),
            before: before.map(|before| before.about.edition.id.clone()),
            findings: Findings { late: late_links(scope.dataset), plan: plan::of(scope.dataset) },
            items,
            labels,
            lanes,
            names,
            time,
            header,
            request,
        }
    }
}

/// How many lanes each lane is inside of.
#[must_use]
pub fn depths(lanes: &[Lane]) -> Vec<usize> {
    let mut depths: Vec<usize> = Vec::with_capacity(lanes.len());
    for lane in lanes {
        let outer = lane.parent.and_then(|parent| depths.get(parent));
        depths.push(outer.map_or(0, |depth| depth + 1));
    }
    depths
}

fn lane_name(lane: &Lane, depth: usize, header: f64, width: f64) -> Vec<String> {
    let indent = depth as f64 * INDENT;
    if header > 0.0 {
        let room = (header - HANDLE - INSET - indent) / GENEROUS;
        wrap(&lane.name, room.max(60.0), 4, NAME, Weight::Semibold)
    } else {
        wrap(&lane.name, (width - HANDLE - INSET - indent) / GENEROUS, 2, NAME, Weight::Semibold)
    }
}

fn lane_spec(lane: &Lane, name: &[String], header: f64) -> LaneSpec {
    // Beside the rows the count has a line of its own below the name.
    let lines = name.len() as f64 + if header > 0.0 { 1.0 } else { 0.0 };
    LaneSpec {
        parent: lane.parent.and_then(|parent| u32::try_from(parent).ok()),
        is_folded: lane.is_folded,
        header: (lines * (LINE + 1.0) + 2.0 * INSET - 3.0).max(28.0),
    }
}

/// The lines of the label of an item: one where it fits anywhere along time.
fn lines(scope: &Scope<'_>, item: &Item, aside: Option<f64>, width: f64) -> Vec<String> {
    let words = label(scope, item);
    let room = match (item.form, aside) {
        (Form::Undated, Some(aside)) => aside - BULLET,
        (Form::Undated, None) => width - BULLET,
        _ => width,
    };
    wrap(&words, (room - change_room(item)) / GENEROUS, 6, TEXT, Weight::Regular)
}

fn spec(item: &Item, label: &[String], lane: usize, rank: u32, time: &Time) -> ItemSpec {
    let width = |line: &String| width_px(line, TEXT, Weight::Regular) * GENEROUS;
    let words = label.iter().map(width).fold(0.0, f64::max);
    let label = Size::new(words + change_room(item), label.len() as f64 * LINE);
    let (least, reach) = match item.form {
        Form::Event(_) => (1.0, (EVENT, EVENT)),
        Form::Window if item.dates.1.is_none() => (6.0, (0.0, 8.0)),
        Form::Bar if item.levels.is_some() => (26.0, (0.0, 0.0)),
        _ => (6.0, (1.0, 2.0)),
    };
    let ghost = bars::ghost_days(item);
    let days = days(item, time);
    // A ghost beside the bar needs its room as well.
    let (first, last) = (days.map(|days| days.0), days.map(|days| days.1));
    let window = &time.window;
    let beyond = |ghost: (i32, i32)| {
        let left = first.map_or(0.0, |first| window.start_of(first) - window.start_of(ghost.0));
        let right = last.map_or(0.0, |last| window.end_of(ghost.1) - window.end_of(last));
        (reach.0.max(left), reach.1.max(right + 4.0))
    };
    ItemSpec {
        lane: u32::try_from(lane).unwrap_or(u32::MAX),
        rank,
        days,
        least,
        reach: ghost.map_or(reach, beyond),
        height: if ghost.is_some() { 29.0 } else { 18.0 },
        label,
        is_label_inside: false,
    }
}

/// Room before a label for the sign of what moved.
#[must_use]
pub fn change_room(item: &Item) -> f64 {
    let is_signed = item.slip.is_some_and(|(slip, _)| change(slip, Point::new(0.0, 0.0)).is_some());
    if is_signed { CHANGE } else { 0.0 }
}

/// The days that an item covers along time.
fn days(item: &Item, time: &Time) -> Option<(i32, i32)> {
    match item.form {
        Form::Undated => None,
        Form::Repeated => {
            let dates = bars::repeats(item, &time.window);
            let (first, last) = (dates.first()?, dates.last()?);
            Some((first.first().number(), last.last().number()))
        }
        _ => {
            let (first, last) = (item.dates.0.or(item.dates.1)?, item.dates.1.or(item.dates.0)?);
            Some((first.first().number(), last.last().number()))
        }
    }
}
