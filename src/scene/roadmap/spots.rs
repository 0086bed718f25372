//! The groups of what stands in the lanes: marks, label, words and where arrow keys lead.
//! Joins an item and its place; decides neither.

use crate::base::geometry::{Point, Rect};
use crate::base::glyphs::Weight;
use crate::layout::timeline::{Place, Placed, Side, Spot};
use crate::model::measure::MeasureStatus;
use crate::scene::Scope;
use crate::scene::draw::{line, text};
use crate::scene::mark::{Anchor, Group, Ink, Mark, Role};
use crate::scene::roadmap::bars::{self, Along};
use crate::scene::roadmap::heads::lane_ink;
use crate::scene::roadmap::item::{Form, Item, Look};
use crate::scene::roadmap::links::{critical, states};
use crate::scene::roadmap::signs::change;
use crate::scene::roadmap::sketch::{BULLET, LINE, Sketch, TEXT, change_room};
use crate::scene::roadmap::steps;
use crate::scene::roadmap::words::{hint, is_critical};

/// The groups of all items in sight.
pub struct Spots {
    /// One per item that no folded lane hides.
    pub groups: Vec<Group>,
    /// Where links of each item begin and end; `None`: a folded lane hides it.
    pub anchors: Vec<Option<Rect>>,
}

/// Draws what stands in the lanes.
#[must_use]
pub fn spots(scope: &Scope<'_>, sketch: &Sketch, placed: &Placed) -> Spots {
    let states = states(scope, &sketch.items);
    let steps = steps::steps(sketch, placed);
    let (mut groups, mut anchors) = (Vec::new(), Vec::new());
    let parts = sketch.items.iter().zip(&sketch.labels).zip(&placed.spots).zip(states).zip(steps);
    for ((((item, label), spot), state), steps) in parts {
        let Some((anchor, marks, bounds)) = body(scope, sketch, placed, (item, label, spot)) else {
            anchors.push(None);
            continue;
        };
        anchors.push(Some(anchor));
        let hint = hint(scope, item, &sketch.findings);
        groups.push(Group {
            id: item.thing.to_string(),
            role: Role::Entry,
            state,
            name: spoken(&hint),
            hint,
            bounds,
            marks: marks.into(),
            steps,
            fold: None,
        });
    }
    Spots { groups, anchors }
}

/// The sentences of a hint one after another.
fn spoken(hint: &[String]) -> String {
    let closed = hint.iter().map(|line| {
        let is_closed = line.ends_with(['.', '!', '?']);
        format!("{line}{}", if is_closed { "" } else { "." })
    });
    closed.collect::<Vec<_>>().join(" ")
}

/// Where links begin and end, the marks, and the extent of all.
type Drawn = (Rect, Vec<Mark>, Rect);

fn body(
    scope: &Scope<'_>,
    sketch: &Sketch,
    placed: &Placed,
    (item, label, spot): (&Item, &[String], &Spot),
) -> Option<Drawn> {
    match spot.place {
        Place::Counted => None,
        Place::Listed { left, .. } => Some(listed(scope, item, label, spot, left)),
        Place::Bar { left, right, side, label: label_left } => {
            let above = if side == Side::Above { label.len() as f64 * LINE } else { 0.0 };
            let middle = spot.top + above + (spot.height - above) / 2.0;
            let along = Along { window: sketch.time.window, left, right, middle };
            let looks = |date| {
                let status = match item.look {
                    Look::Withdrawn => MeasureStatus::Withdrawn,
                    _ => MeasureStatus::Unknown,
                };
                Look::of(status, Some(date), scope.today())
            };
            let mut drawn = Rect::new(left, middle - 8.0, right - left, 16.0);
            let mut anchor = Rect { width: bars::first_width(item, along), ..drawn };
            if let Form::Event(_) = item.form {
                let x = bars::event_x(item, along);
                drawn = drawn.union(&Rect::new(x - 7.0, middle - 7.0, 14.0, 14.0));
                anchor = drawn;
            }
            let mut marks = Vec::new();
            let top = match side {
                Side::Above => spot.top,
                _ => middle - label.len() as f64 * LINE / 2.0,
            };
            let width = widest(label) + change_room(item);
            let words = Rect::new(label_left, top, width, label.len() as f64 * LINE);
            // Lines of time would run through the words.
            let ground = lane_ink(placed, spot.lane);
            marks.push(Mark::Rect { rect: words, radius: 0.0, ink: ground });
            marks.extend(bars::marks(item, along, looks));
            if item.entry.item.is_some_and(|idx| is_critical(&sketch.findings.plan, idx)) {
                let first = bars::first_width(item, along);
                marks.push(critical(Rect::new(left, middle - 8.0, first, 17.0)));
            }
            marks.extend(label_marks(label, Point::new(label_left, top), item));
            Some((anchor, marks, drawn.union(&words)))
        }
    }
}

fn widest(label: &[String]) -> f64 {
    let width = |line: &String| crate::base::glyphs::width_px(line, TEXT, Weight::Regular);
    label.iter().map(width).fold(0.0, f64::max) * 1.06
}

fn label_marks(label: &[String], at: Point, item: &Item) -> Vec<Mark> {
    let sign = item.slip.and_then(|(slip, _)| change(slip, Point::new(at.x + 6.0, at.y + 7.5)));
    let at = Point::new(at.x + change_room(item), at.y);
    let ink = if item.look == Look::Withdrawn { Ink::Detail } else { Ink::Label };
    let words = label.iter().enumerate().map(|(row, words)| {
        let at = Point::new(at.x, at.y + row as f64 * LINE + 11.5);
        text(at, words, TEXT, Weight::Regular, Anchor::Start, ink)
    });
    sign.into_iter().chain(words).collect()
}

/// What has no date: a stroke, or its look where a source tells one, and its name.
fn listed(scope: &Scope<'_>, item: &Item, label: &[String], spot: &Spot, left: f64) -> Drawn {
    let middle = spot.top + LINE / 2.0 + 1.0;
    let is_told = item.entry.status(scope.dataset) != MeasureStatus::Unknown;
    let mut marks = if is_told {
        bars::field(item.look, Rect::new(left + 1.0, middle - 4.0, 12.0, 8.0))
    } else {
        vec![line(Point::new(left + 3.0, middle), Point::new(left + 11.0, middle), Ink::HandleSign)]
    };
    let at = Point::new(left + BULLET, spot.top + 1.0);
    marks.extend(label_marks(label, at, item));
    let width = BULLET + widest(label) + change_room(item);
    let bounds = Rect::new(left, spot.top, width, spot.height);
    (bounds, marks, bounds)
}
