//! The marks of what stands along time: bars with soft ends and readiness levels, windows of
//! days, events, repeated dates, ghosts of an earlier edition. What differs by colour differs
//! by shape, pattern or a printed number as well. Knows places, no words but numbers.

use crate::base::date::{Cycle, PartialDate, Period};
use crate::base::geometry::{Point, Rect};
use crate::layout::timeline::window::Window;
use crate::model::measure::Qualifier;
use crate::scene::chain::shapes;
use crate::scene::draw::{line, outline};
use crate::scene::mark::{Ink, Mark, Step};
use crate::scene::roadmap::item::{Form, Item, Look, Sign};
use crate::scene::roadmap::levels::segments;
use crate::scene::roadmap::signs::{EVENT, sign_marks};

/// Height of a bar and of a window, px.
const BAR: f64 = 15.0;
const WINDOW: f64 = 9.0;

/// The field of a look.
#[must_use]
pub fn field(look: Look, rect: Rect) -> Vec<Mark> {
    match look {
        Look::Done => vec![Mark::Rect { rect, radius: 2.0, ink: Ink::Bar }],
        Look::Running => {
            let upper = Rect { height: rect.height / 2.0, ..rect };
            vec![
                Mark::Rect { rect, radius: 2.0, ink: Ink::Zero },
                Mark::Rect { rect: upper, radius: 1.0, ink: Ink::Bar },
                Mark::Rect { rect, radius: 2.0, ink: Ink::ClassEdge },
            ]
        }
        Look::Planned => vec![Mark::Rect { rect, radius: 2.0, ink: Ink::Zero }],
        Look::PastUnknown => shapes::field(Ink::NotAssessed, rect),
        Look::Withdrawn => {
            let (a, b) = (Point::new(rect.x, rect.bottom()), Point::new(rect.right(), rect.y));
            vec![Mark::Rect { rect, radius: 2.0, ink: Ink::Zero }, line(a, b, Ink::HandleSign)]
        }
    }
}

/// Places of dates along time in one row.
#[derive(Debug, Clone, Copy)]
pub struct Along {
    /// The days.
    pub window: Window,
    /// Left and right end of what is drawn.
    pub left: f64,
    /// Right end.
    pub right: f64,
    /// The middle of the row.
    pub middle: f64,
}

/// Everything that is drawn of `item` but its label; `looks` gives the look of each date of what
/// comes again.
#[must_use]
pub fn marks(item: &Item, along: Along, looks: impl Fn(Period) -> Look) -> Vec<Mark> {
    let mut marks = ghost(item, along);
    match item.form {
        Form::Bar => marks.extend(bar(item, along)),
        Form::Window => marks.extend(window(item, along)),
        Form::Event(sign) => marks.extend(event(item, sign, along)),
        Form::Repeated => {
            for date in repeats(item, &along.window) {
                let period = Period::from(date);
                marks.extend(due(item.due.qualifier, looks(period), period, along));
            }
        }
        Form::Undated => {}
    }
    marks
}

fn around(along: Along, left: f64, right: f64, height: f64) -> Rect {
    Rect::new(left, along.middle - height / 2.0, right - left, height)
}

/// A bar: full where it certainly runs, tapering where beginning and end are left open.
fn bar(item: &Item, along: Along) -> Vec<Mark> {
    let (Some(start), Some(end)) = item.dates else { return Vec::new() };
    let at = |day: crate::base::date::Day| along.window.start_of(day.number());
    let after = |day: crate::base::date::Day| along.window.end_of(day.number());
    // Days within a month are as good as known: nothing would be seen of the taper.
    let (from, to) = (at(start.last()), after(end.first()));
    let is_soft = |a: f64, b: f64| b - a > 12.0;
    let core_left = if is_soft(along.left, from) && from < to { from } else { along.left };
    let core_right = if is_soft(to, along.right) && to > core_left { to } else { along.right };
    let mut marks = Vec::new();
    let taper = |tip: f64, foot: f64| {
        let (low, high) = (along.middle + BAR / 2.0, along.middle - BAR / 2.0);
        let points = [
            Point::new(foot, high),
            Point::new(tip, along.middle - 2.0),
            Point::new(tip, along.middle + 2.0),
            Point::new(foot, low),
        ];
        outline(&points, Ink::Zero)
    };
    if core_left > along.left {
        marks.push(taper(along.left, core_left));
    }
    if core_right < along.right {
        marks.push(taper(along.right, core_right));
    }
    let core = around(along, core_left, core_right, BAR);
    match item.levels.filter(|levels| levels.to > levels.from || core.width > 16.0) {
        Some(levels) => marks.extend(segments(levels, item.look, core)),
        None => marks.extend(field(item.look, core)),
    }
    marks
}

/// The days that a date may mean; a deadline ends in a strong stroke.
fn window(item: &Item, along: Along) -> Vec<Mark> {
    let qualifier = if item.dates.1.is_some() { item.due.qualifier } else { None };
    let mut marks = field(item.look, around(along, along.left, along.right, WINDOW));
    if is_deadline(qualifier) {
        marks.push(deadline(along.right, along.middle));
    }
    if item.dates.1.is_none() {
        // It begins, and nobody says when it ends.
        let tip = [(0.0, -5.0), (7.0, 0.0), (0.0, 5.0)];
        let tip = tip.map(|(x, y)| Point::new(along.right + x, along.middle + y));
        marks.push(outline(&tip, Ink::Bar));
    }
    marks
}

/// Whether a date is the last one of which something is to be done.
#[must_use]
pub const fn is_deadline(qualifier: Option<Qualifier>) -> bool {
    matches!(qualifier, Some(Qualifier::By | Qualifier::NoLaterThan | Qualifier::ByMidYear))
}

/// The stroke of a deadline.
#[must_use]
pub fn deadline(x: f64, middle: f64) -> Mark {
    let rect = Rect::new(x - 1.5, middle - 8.0, 3.0, 16.0);
    Mark::Rect { rect, radius: 0.0, ink: Ink::Label }
}

/// One date of what comes again.
fn due(qualifier: Option<Qualifier>, look: Look, date: Period, along: Along) -> Vec<Mark> {
    let left = along.window.start_of(date.first().number());
    let right = along.window.end_of(date.last().number()).max(left + 6.0);
    let mut marks = field(look, around(along, left, right, WINDOW));
    if is_deadline(qualifier) {
        marks.push(deadline(right, along.middle));
    }
    marks
}

/// Width of what is drawn for the plan: of what comes again its first date.
#[must_use]
pub fn first_width(item: &Item, along: Along) -> f64 {
    let first = item.due.date.filter(|_| item.form == Form::Repeated);
    first.map_or(along.right - along.left, |date| {
        (along.window.end_of(date.last().number()) - along.left).max(6.0)
    })
}

/// The dates of what comes again, as far as the days are drawn.
#[must_use]
pub fn repeats(item: &Item, window: &Window) -> Vec<PartialDate> {
    let (Some(date), Some(cycle)) = (item.due.date, item.due.cycle) else { return Vec::new() };
    let next = |date: &PartialDate, cycle: Cycle| date.plus_months(cycle.months());
    let dates = std::iter::successors(Some(date.end()), |date| next(date, cycle));
    dates.take_while(|date| date.last().number() <= window.last).collect()
}

/// An event at its date, with the days that may be meant as a thin line.
fn event(item: &Item, sign: Sign, along: Along) -> Vec<Mark> {
    let x = event_x(item, along);
    let mut marks = Vec::new();
    if along.right - along.left > 2.0 * EVENT + 4.0 {
        let rect = around(along, along.left, along.right, 3.0);
        marks.push(Mark::Rect { rect, radius: 1.0, ink: Ink::BarOpen });
        marks.push(Mark::Rect { rect, radius: 1.0, ink: Ink::ClassEdge });
    }
    marks.extend(sign_marks(sign, item.look, Point::new(x, along.middle)));
    marks
}

/// Where the sign of an event stands: at the end of its days when it is a deadline, else in
/// their middle.
#[must_use]
pub fn event_x(item: &Item, along: Along) -> f64 {
    if is_deadline(item.due.qualifier) { along.right } else { (along.left + along.right) / 2.0 }
}

/// Where an item stood in the earlier edition, when that was elsewhere: a broken outline below.
fn ghost(item: &Item, along: Along) -> Vec<Mark> {
    let Some((first, last)) = ghost_days(item) else { return Vec::new() };
    let (left, right) = (along.window.start_of(first), along.window.end_of(last));
    let (top, bottom) = (along.middle + BAR / 2.0 + 1.5, along.middle + BAR / 2.0 + 6.0);
    let right = right.max(left + 4.0);
    let points = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)];
    let steps = points.iter().enumerate().map(|(at, (x, y))| {
        let point = Point::new(*x, *y);
        if at == 0 { Step::Move(point) } else { Step::Line(point) }
    });
    vec![Mark::Path { steps: steps.collect(), ink: Ink::VariantOf, width: 1.4 }]
}

/// The days of an item in the earlier edition, where they were others.
#[must_use]
pub fn ghost_days(item: &Item) -> Option<(i32, i32)> {
    let (_, then) = item.slip?;
    if then == item.dates {
        return None;
    }
    let (from, to) = (then.0.or(then.1)?, then.1.or(then.0)?);
    Some((from.first().number(), to.last().number()))
}
