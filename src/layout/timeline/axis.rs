//! The axis of time: decades, years, halves and quarters, as fine as their labels have room, so
//! that labels never touch. Knows the calendar and widths of labels, not their words.

use crate::base::date::Day;
use crate::layout::timeline::window::Window;

/// A unit of the calendar, from coarse to fine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Ten years, beginning with one that ends in 0.
    Decade,
    /// A year.
    Year,
    /// Half a year.
    Half,
    /// A quarter of a year.
    Quarter,
}

impl Unit {
    /// All, from coarse to fine.
    pub const ALL: [Self; 4] = [Self::Decade, Self::Year, Self::Half, Self::Quarter];

    /// Days that it has on average, by which it is judged whether its labels have room.
    #[must_use]
    pub const fn days(self) -> f64 {
        match self {
            Self::Decade => 3652.425,
            Self::Year => 365.2425,
            Self::Half => 182.621_25,
            Self::Quarter => 91.310_625,
        }
    }

    /// Years from one to the next; 0 for parts of a year.
    const fn years(self) -> i32 {
        match self {
            Self::Decade => 10,
            Self::Year => 1,
            Self::Half | Self::Quarter => 0,
        }
    }

    /// How many of it a year has; 1 for whole years.
    const fn parts(self) -> u8 {
        match self {
            Self::Decade | Self::Year => 1,
            Self::Half => 2,
            Self::Quarter => 4,
        }
    }
}

/// One step of an axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tick {
    /// The year it begins in.
    pub year: i32,
    /// Which half or quarter of the year it is, from 1; 1 for whole years.
    pub part: u8,
    /// First and last day that are drawn of it.
    pub days: (i32, i32),
    /// Left end in px.
    pub left: f64,
    /// Right end.
    pub right: f64,
    /// Whether its label has room.
    pub is_named: bool,
}

/// A row of an axis: steps of one unit, without gaps.
#[derive(Debug, Clone, PartialEq)]
pub struct AxisRow {
    /// The unit.
    pub unit: Unit,
    /// Its steps in order of time.
    pub ticks: Vec<Tick>,
}

/// Greatest width of the labels of each unit in px, the room around them included, in the order
/// of [`Unit::ALL`].
pub type LabelWidths = [f64; 4];

/// The finest unit whose labels have room: `wanted` at the finest; decades when none has.
#[must_use]
pub fn finest(window: &Window, widths: &LabelWidths, wanted: Option<Unit>) -> Unit {
    let px_per_day = window.width / window.days();
    let has_room = |(unit, width): &(Unit, f64)| {
        wanted.is_none_or(|wanted| *unit <= wanted) && unit.days() * px_per_day >= *width
    };
    let mut units = Unit::ALL.into_iter().zip(*widths).rev();
    units.find(has_room).map_or(Unit::Decade, |(unit, _)| unit)
}

/// Least width of a window of `days` days in which the labels of `unit` have room.
#[must_use]
pub fn least_width(days: f64, widths: &LabelWidths, unit: Unit) -> f64 {
    let width = Unit::ALL.into_iter().zip(*widths).find(|(of, _)| *of == unit);
    width.map_or(0.0, |(_, width)| days / unit.days() * width * 1.02)
}

/// The rows of the axis, coarse to fine: years above their halves or quarters, else one row.
#[must_use]
pub fn rows(window: &Window, widths: &LabelWidths, wanted: Option<Unit>) -> Vec<AxisRow> {
    let unit = finest(window, widths, wanted);
    let row = |unit: Unit| AxisRow { unit, ticks: ticks(window, widths, unit) };
    if unit.parts() > 1 { vec![row(Unit::Year), row(unit)] } else { vec![row(unit)] }
}

/// The steps of `unit` in the window.
#[must_use]
pub fn ticks(window: &Window, widths: &LabelWidths, unit: Unit) -> Vec<Tick> {
    let width = Unit::ALL.into_iter().zip(*widths).find(|(of, _)| *of == unit);
    let width = width.map_or(0.0, |(_, width)| width);
    let mut ticks: Vec<Tick> = Vec::new();
    // The right end of the last label; labels stand in the middle of their step.
    let mut taken = f64::NEG_INFINITY;
    let (mut year, mut part) = begin(window.first, unit);
    while let Some(first) = day(year, part, unit).filter(|first| *first <= window.last) {
        let (next_year, next_part) = next(year, part, unit);
        let last = day(next_year, next_part, unit).map_or(window.last, |next| next - 1);
        let days = (first.max(window.first), last.min(window.last));
        let (left, right) = (window.start_of(days.0), window.end_of(days.1));
        // The whole label must stand above its step, or above steps that have none.
        let from = (left + right - width) / 2.0;
        let is_named = from >= taken.max(0.0)
            && from + width <= window.width
            && (width <= right - left || unit == Unit::Decade);
        if is_named {
            taken = from + width;
        }
        ticks.push(Tick { year, part, days, left, right, is_named });
        (year, part) = (next_year, next_part);
    }
    ticks
}

/// Year and part of the step that the day is in.
fn begin(day: i32, unit: Unit) -> (i32, u8) {
    let (year, month, _) = Day::from_number(day).parts();
    match unit {
        Unit::Decade => ((year - year.rem_euclid(10)).max(1), 1),
        Unit::Year => (year, 1),
        Unit::Half | Unit::Quarter => (year, month.div_ceil(12 / unit.parts())),
    }
}

fn next(year: i32, part: u8, unit: Unit) -> (i32, u8) {
    if part < unit.parts() {
        (year, part + 1)
    } else {
        let years = unit.years().max(1);
        (year - year.rem_euclid(years) + years, 1)
    }
}

/// First day of a step.
fn day(year: i32, part: u8, unit: Unit) -> Option<i32> {
    let month = (part - 1) * (12 / unit.parts()) + 1;
    Day::new(year, month, 1).map(Day::number)
}
