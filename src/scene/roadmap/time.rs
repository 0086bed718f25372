//! The time of a roadmap: from when to when it is drawn, how wide, the axis with its labels,
//! and the days that all lanes share (markers, edition, today, the cursor). Knows no lanes.

use crate::analysis::roadmap::deadline::around;
use crate::base::date::{Day, PartialDate, Period};
use crate::base::geometry::{Point, Rect, Size};
use crate::base::glyphs::{Weight, width_px};
use crate::layout::timeline::axis::{self, AxisRow, LabelWidths, Tick, Unit};
use crate::layout::timeline::window::Window;
use crate::model::roadmap::ItemKind;
use crate::msg;
use crate::scene::Scope;
use crate::scene::dates::{self, Length};
use crate::scene::draw::{furniture, line, outline, text};
use crate::scene::mark::{Anchor, Group, Ink, Mark, Step};
use crate::scene::roadmap::item::{Form, Item};
use crate::view::roadmap::TimeScale;

/// Size of labels of the axis, px, and height of its rows.
const SIZE: f64 = 12.0;
const ROW: f64 = 20.0;
/// Height of a row of names of days.
const NAMES: f64 = 18.0;
/// Room around a label.
const ROOM: f64 = 10.0;

/// A day that all lanes share.
#[derive(Debug, Clone, PartialEq)]
pub struct SharedDay {
    /// Which kind.
    pub kind: DayKind,
    /// First day, as a number; the line stands where it begins.
    pub day: i32,
    /// Its name with the date.
    pub name: String,
}

/// What a shared day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DayKind {
    /// Something that concerns all lanes: a thin line with a flag.
    Marker,
    /// The state the dataset speaks of: a full line.
    Edition,
    /// Today: a broken line.
    Today,
    /// The time cursor: a thick line.
    Cursor,
}

impl DayKind {
    /// The ink of its line.
    #[must_use]
    pub const fn ink(self) -> Ink {
        match self {
            Self::Marker => Ink::Axis,
            Self::Edition => Ink::HandleSign,
            Self::Today => Ink::Threshold,
            Self::Cursor => Ink::Bar,
        }
    }
}

/// Time as it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Time {
    /// Which days, and how wide.
    pub window: Window,
    /// The rows of the axis.
    pub rows: Vec<AxisRow>,
    /// The days that all lanes share, in order of time.
    pub shared: Vec<SharedDay>,
}

/// The time of `items`, at least `width` px wide.
#[must_use]
pub fn time(scope: &Scope<'_>, items: &[Item], width: f64) -> Time {
    let shared = shared(scope);
    let (first, last) = years(scope, items, &shared);
    let days = |year: i32, month, day| Day::new(year, month, day).map_or(0, Day::number);
    let mut window = Window { first: days(first, 1, 1), last: days(last, 12, 31), width };
    let widths = label_widths(scope);
    let wanted = scope.state.roadmap.scale.map(unit);
    if let Some(wanted) = wanted {
        window.width = width.max(axis::least_width(window.days(), &widths, wanted));
    }
    let rows = axis::rows(&window, &widths, wanted);
    Time { window, rows, shared }
}

const fn unit(scale: TimeScale) -> Unit {
    match scale {
        TimeScale::Decade => Unit::Decade,
        TimeScale::Year => Unit::Year,
        TimeScale::Half => Unit::Half,
        TimeScale::Quarter => Unit::Quarter,
    }
}

fn label_widths(scope: &Scope<'_>) -> LabelWidths {
    let widest = |unit: Unit, parts: u8| {
        let width = |part| {
            let tick =
                Tick { year: 2028, part, days: (0, 0), left: 0.0, right: 0.0, is_named: true };
            width_px(&label(scope, unit, &tick), SIZE, Weight::Semibold)
        };
        (1..=parts).map(width).fold(0.0, f64::max) * 1.06 + ROOM
    };
    [
        widest(Unit::Decade, 1),
        widest(Unit::Year, 1),
        widest(Unit::Half, 2),
        widest(Unit::Quarter, 4),
    ]
}

/// First and last year: all dates, and what comes next of what comes again.
fn years(scope: &Scope<'_>, items: &[Item], shared: &[SharedDay]) -> (i32, i32) {
    let mut days: Vec<i32> = shared.iter().map(|day| day.day).collect();
    let mut add = |period: Option<Period>| {
        days.extend(period.map(|period| period.first().number()));
        days.extend(period.map(|period| period.last().number()));
    };
    for item in items {
        add(item.dates.0);
        add(item.dates.1);
        if let Some((_, (start, end))) = item.slip {
            add(start);
            add(end);
        }
        if let (Form::Repeated, Some(today)) = (item.form, scope.today()) {
            let next = around(&item.due, today).and_then(|(_, next)| next);
            add(next.map(Period::from));
        }
    }
    let year = |day: Option<&i32>| day.map(|day| Day::from_number(*day).parts().0);
    let first = year(days.iter().min()).unwrap_or(2020);
    (first, year(days.iter().max()).unwrap_or(first).max(first))
}

fn shared(scope: &Scope<'_>) -> Vec<SharedDay> {
    let mut shared = Vec::new();
    for item in &scope.dataset.action.roadmap {
        let dates = item.dates(&scope.dataset.action.measures);
        let date = dates.0.or(dates.1);
        if let (Some(ItemKind::Marker), Some(date)) = (item.kind, date) {
            let name = item.label.words(scope.language());
            let when = dates::period(scope.locale, date, Length::Short);
            let name = scope.locale.say(&msg!("roadmap-marker", name = name, date = when));
            shared.push(SharedDay { kind: DayKind::Marker, day: date.first().number(), name });
        }
    }
    let edition = &scope.dataset.about.edition;
    let state = PartialDate::parse(&edition.published)
        .or_else(|| Period::parse(&edition.reference_period).map(Period::end));
    if let Some(date) = state {
        let name = msg!("roadmap-as-of", date = dates::date(scope.locale, date, Length::Short));
        let name = scope.locale.say(&name);
        shared.push(SharedDay { kind: DayKind::Edition, day: date.first().number(), name });
    }
    let days = [(DayKind::Today, scope.today()), (DayKind::Cursor, scope.state.roadmap.at)];
    for (kind, day) in days {
        let Some(day) = day else { continue };
        let date = dates::day(scope.locale, day);
        let message = match kind {
            DayKind::Today => msg!("roadmap-today", date = date),
            _ => msg!("roadmap-at", date = date),
        };
        shared.push(SharedDay { kind, day: day.number(), name: scope.locale.say(&message) });
    }
    crate::base::order::sort_by_key(&mut shared, |day| (day.day, day.kind));
    shared
}

/// The label of a step of the axis.
fn label(scope: &Scope<'_>, unit: Unit, tick: &Tick) -> String {
    let part = u32::from(tick.part);
    match unit {
        Unit::Decade => scope.locale.say(&msg!("axis-decade", year = tick.year.to_string())),
        Unit::Year => tick.year.to_string(),
        Unit::Half => scope.locale.say(&msg!("axis-half", half = part)),
        Unit::Quarter => scope.locale.say(&msg!("axis-quarter", quarter = part)),
    }
}

/// The words of a step, on a ground that lines of days do not cross.
fn tick_label(scope: &Scope<'_>, unit: Unit, tick: &Tick, y: f64, is_first: bool) -> [Mark; 2] {
    let words = label(scope, unit, tick);
    let (weight, ink) =
        if is_first { (Weight::Semibold, Ink::Label) } else { (Weight::Regular, Ink::Detail) };
    let middle = (tick.left + tick.right) / 2.0;
    let width = width_px(&words, SIZE, weight) + 2.0;
    let rect = Rect::new(middle - width / 2.0, y + 3.0, width, 14.0);
    [
        Mark::Rect { rect, radius: 0.0, ink: Ink::Ground },
        text(Point::new(middle, y + 14.0), &words, SIZE, weight, Anchor::Middle, ink),
    ]
}

impl Time {
    /// Height of the axis.
    #[must_use]
    pub fn axis_height(&self) -> f64 {
        let names = self.name_rows().into_iter().map(|(row, _)| row + 1).max().unwrap_or(0);
        names as f64 * NAMES + self.rows.len() as f64 * ROW
    }

    /// For each shared day the row of its name, from the top, and its left edge. A day whose
    /// line would cross the name of an earlier one has its name below that.
    fn name_rows(&self) -> Vec<(usize, f64)> {
        let mut taken: Vec<(usize, f64)> = Vec::new();
        let mut rows = Vec::with_capacity(self.shared.len());
        for day in &self.shared {
            let width = width_px(&day.name, SIZE, Weight::Regular) * 1.06;
            let x = self.window.start_of(day.day);
            let has_room = x + ROOM + width <= self.window.width;
            let left = if has_room { x + ROOM } else { (x - 4.0 - width).max(0.0) };
            let above = taken.iter().filter(|(_, end)| end + 4.0 > left.min(x));
            let row = above.map(|(row, _)| row + 1).max().unwrap_or(0);
            taken.push((row, left + width));
            rows.push((row, left));
        }
        rows
    }

    /// The axis: names of shared days above its labels. `size`: what it is to fill.
    #[must_use]
    pub fn axis(&self, scope: &Scope<'_>, size: Size) -> Vec<Group> {
        let top = size.height - self.rows.len() as f64 * ROW;
        let mut marks = Vec::new();
        for (day, (row, left)) in self.shared.iter().zip(self.name_rows()) {
            let (x, y) = (self.window.start_of(day.day), row as f64 * NAMES);
            marks.extend(day_marks(day.kind, x, y + 4.0, size.height));
            let at = Point::new(left, y + 13.0);
            marks.push(text(at, &day.name, SIZE, Weight::Regular, Anchor::Start, Ink::Label));
        }
        for (position, row) in self.rows.iter().enumerate() {
            let y = top + position as f64 * ROW;
            for tick in &row.ticks {
                let (from, to) = (Point::new(tick.left, y + 2.0), Point::new(tick.left, y + ROW));
                marks.push(line(from, to, Ink::Axis));
                if tick.is_named {
                    marks.extend(tick_label(scope, row.unit, tick, y, position == 0));
                }
            }
        }
        let below = size.height - 0.5;
        marks.push(line(Point::new(0.0, below), Point::new(size.width, below), Ink::Axis));
        vec![furniture("roadmap:axis", marks, size)]
    }

    /// The lines of the axis and of the shared days from one height to another.
    #[must_use]
    pub fn lines(&self, top: f64, bottom: f64) -> Vec<Mark> {
        let mut marks = Vec::new();
        for tick in self.rows.first().into_iter().flat_map(|row| &row.ticks).skip(1) {
            let (from, to) = (Point::new(tick.left, top), Point::new(tick.left, bottom));
            let steps = vec![Step::Move(from), Step::Line(to)];
            marks.push(Mark::Path { steps, ink: Ink::Axis, width: 0.4 });
        }
        for day in &self.shared {
            // One line says both where today is the day of the edition.
            let is_same = |other: &SharedDay| {
                other.kind == DayKind::Edition && other.day == day.day && day.kind == DayKind::Today
            };
            if !self.shared.iter().any(is_same) {
                marks.extend(day_line(day.kind, self.window.start_of(day.day), top, bottom));
            }
        }
        marks
    }
}

/// The line of a shared day.
fn day_line(kind: DayKind, x: f64, top: f64, bottom: f64) -> Option<Mark> {
    if kind == DayKind::Cursor {
        let rect = Rect::new(x - 1.25, top, 2.5, bottom - top);
        return Some(Mark::Rect { rect, radius: 0.0, ink: kind.ink() });
    }
    Some(line(Point::new(x, top), Point::new(x, bottom), kind.ink()))
}

/// The line of a shared day with its sign beside its name: a flag for a marker.
fn day_marks(kind: DayKind, x: f64, top: f64, bottom: f64) -> Vec<Mark> {
    let mut marks: Vec<Mark> = day_line(kind, x, top, bottom).into_iter().collect();
    if kind == DayKind::Marker {
        let flag = [(0.0, 0.0), (8.0, 3.5), (0.0, 7.0)];
        marks.push(outline(&flag.map(|(dx, dy)| Point::new(x + dx, top + dy)), Ink::Bar));
    }
    marks
}
