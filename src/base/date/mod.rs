//! Dates as published: `2022`, `2022-H1`, `2022-Q3`, `2022-12`, `2022-12-31`, and ranges of
//! two of them with `/`. Each is an interval of days of the Gregorian calendar. Knows no clock
//! and no time of day: "today" is always an argument.

mod cycle;
mod day;
#[cfg(test)]
mod tests;

pub use cycle::Cycle;
pub use day::Day;

use std::fmt;

/// A date that may leave the day, the month or the half of the year open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PartialDate {
    /// 1..=9999.
    year: i32,
    part: Part,
}

/// How much of the year is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Part {
    Year,
    /// 1 or 2.
    Half(u8),
    /// 1..=4.
    Quarter(u8),
    /// 1..=12.
    Month(u8),
    /// Month and day.
    Day(u8, u8),
}

impl PartialDate {
    /// Reads `YYYY`, `YYYY-H1`, `YYYY-Q1`, `YYYY-MM` or `YYYY-MM-DD`; `None`: it is none of
    /// them, or there is no such day. Years are 0001 to 9999.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, rest) = text.split_once('-').unwrap_or((text, ""));
        let year = digits(year, 4).filter(|year| *year > 0)?;
        let part = match rest {
            "" if text.len() == 4 => Part::Year,
            "H1" => Part::Half(1),
            "H2" => Part::Half(2),
            "Q1" => Part::Quarter(1),
            "Q2" => Part::Quarter(2),
            "Q3" => Part::Quarter(3),
            "Q4" => Part::Quarter(4),
            _ => {
                let (month, day) =
                    rest.split_once('-').map_or((rest, None), |(month, day)| (month, Some(day)));
                let month = small(month)?;
                match day {
                    None => Part::Month(month).checked(year)?,
                    Some(day) => Part::Day(month, small(day)?).checked(year)?,
                }
            }
        };
        Some(Self { year, part })
    }

    /// The first day that may be meant.
    #[must_use]
    pub fn first(self) -> Day {
        match self.part {
            Part::Day(month, day) => Day::clamped(self.year, month, day),
            _ => Day::clamped(self.year, self.months().0, 1),
        }
    }

    /// The last day that may be meant.
    #[must_use]
    pub fn last(self) -> Day {
        match self.part {
            Part::Day(month, day) => Day::clamped(self.year, month, day),
            _ => Day::clamped(self.year, self.months().1, 31),
        }
    }

    /// The same date `months` later, as exact as it was; a day that the month does not have
    /// becomes its last one. `None`: the step does not fit (half a year after `2022`), or the
    /// year would not be 1 to 9999.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Option<Self> {
        let unit = i32::from(self.months().1 - self.months().0) + 1;
        if months % unit != 0 {
            return None;
        }
        let total = self.month_number().checked_add(months)?;
        let (year, month) = (total.div_euclid(12), total.rem_euclid(12));
        let month = u8::try_from(month).ok()? + 1;
        let part = match self.part {
            Part::Year => Part::Year,
            Part::Half(_) => Part::Half(month.div_ceil(6)),
            Part::Quarter(_) => Part::Quarter(month.div_ceil(3)),
            Part::Month(_) => Part::Month(month),
            Part::Day(_, day) => Part::Day(month, day.min(day::length_of(year, month))),
        };
        (1..=9999).contains(&year).then_some(Self { year, part })
    }

    /// Months from `earlier` to this date, at least and at most; less than 0: this one is the
    /// earlier. Exact when both are equally exact and not finer than a month; a day within a
    /// month counts as a part of one.
    #[must_use]
    pub fn months_after(self, earlier: Self) -> (i32, i32) {
        let length = |date: Self| i32::from(date.months().1 - date.months().0);
        let between = self.month_number() - earlier.month_number();
        match (self.part, earlier.part) {
            (Part::Day(_, day), Part::Day(_, before)) => {
                (between - i32::from(day < before), between + i32::from(day > before))
            }
            _ if length(self) == length(earlier) => (between, between),
            _ => (between - length(earlier), between + length(self)),
        }
    }

    /// The month it begins with, in months since the year 0.
    #[must_use]
    pub fn month_number(self) -> i32 {
        self.year * 12 + i32::from(self.months().0) - 1
    }

    /// First and last month, 1..=12.
    const fn months(self) -> (u8, u8) {
        match self.part {
            Part::Year => (1, 12),
            Part::Half(half) => (half * 6 - 5, half * 6),
            Part::Quarter(quarter) => (quarter * 3 - 2, quarter * 3),
            Part::Month(month) | Part::Day(month, _) => (month, month),
        }
    }
}

impl Part {
    fn checked(self, year: i32) -> Option<Self> {
        let (month, day) = match self {
            Self::Month(month) => (month, 1),
            Self::Day(month, day) => (month, day),
            _ => (1, 1),
        };
        Day::new(year, month, day).map(|_| self)
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        match self.part {
            Part::Year => Ok(()),
            Part::Half(half) => write!(f, "-H{half}"),
            Part::Quarter(quarter) => write!(f, "-Q{quarter}"),
            Part::Month(month) => write!(f, "-{month:02}"),
            Part::Day(month, day) => write!(f, "-{month:02}-{day:02}"),
        }
    }
}

/// A partial date, or a range of two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    from: PartialDate,
    to: PartialDate,
}

impl From<PartialDate> for Period {
    fn from(date: PartialDate) -> Self {
        Self { from: date, to: date }
    }
}

impl Period {
    /// The range from `from` to `to`; `None` when it would end before it begins.
    #[must_use]
    pub fn new(from: PartialDate, to: PartialDate) -> Option<Self> {
        let is_forward = from.first() <= to.first() && from.last() <= to.last();
        is_forward.then_some(Self { from, to })
    }

    /// Reads a partial date, or two with `/` between them.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once('/') {
            None => PartialDate::parse(text).map(Self::from),
            Some((from, to)) => Self::new(PartialDate::parse(from)?, PartialDate::parse(to)?),
        }
    }

    /// What it begins with.
    #[must_use]
    pub const fn start(self) -> PartialDate {
        self.from
    }

    /// What it ends with.
    #[must_use]
    pub const fn end(self) -> PartialDate {
        self.to
    }

    /// The first day that may be meant.
    #[must_use]
    pub fn first(self) -> Day {
        self.from.first()
    }

    /// The last day that may be meant.
    #[must_use]
    pub fn last(self) -> Day {
        self.to.last()
    }

    /// Whether this is before or after `other`, as far as both are known.
    #[must_use]
    pub fn against(self, other: Self) -> Sequence {
        if self.last() < other.first() {
            Sequence::Before
        } else if self.first() > other.last() {
            Sequence::After
        } else {
            Sequence::Undecided
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.from == self.to { self.from.fmt(f) } else { write!(f, "{}/{}", self.from, self.to) }
    }
}

/// How two dates follow one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sequence {
    /// Every day that may be meant is before every day of the other.
    Before,
    /// Every day that may be meant is after every day of the other.
    After,
    /// They share days, so either may come first; a day and the same day, too.
    Undecided,
}

/// A number of exactly `length` digits, at most four.
fn digits(text: &str, length: usize) -> Option<i32> {
    let is_plain = text.len() == length
        && (1..=4).contains(&length)
        && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_plain { text.parse().ok() } else { None }
}

fn small(text: &str) -> Option<u8> {
    digits(text, 2).and_then(|number| u8::try_from(number).ok())
}
