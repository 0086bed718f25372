//! A day of the Gregorian calendar as a number, so that days can be counted and compared.

use std::fmt;

use super::PartialDate;

/// A day, counted from 1970-01-01 (day 0).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(i32);

/// Days in 400 years.
const ERA: i32 = 146_097;

/// Days from 0000-03-01 to 1970-01-01.
const EPOCH: i32 = 719_468;

impl Day {
    /// The day of a year, a month 1..=12 and a day of the month; `None`: there is none.
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let is_there = (1..=12).contains(&month)
            && (1..=9999).contains(&year)
            && (1..=length_of(year, month)).contains(&day);
        is_there.then(|| Self(number(year, month, day)))
    }

    /// Reads `YYYY-MM-DD`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let date = PartialDate::parse(text)?;
        (date.first() == date.last()).then(|| date.first())
    }

    /// The day number `days` after 1970-01-01; within the years 1 to 9999.
    #[must_use]
    pub fn from_number(days: i32) -> Self {
        Self(days.clamp(number(1, 1, 1), number(9999, 12, 31)))
    }

    /// Days since 1970-01-01.
    #[must_use]
    pub const fn number(self) -> i32 {
        self.0
    }

    /// Year, month 1..=12 and day of the month.
    #[must_use]
    pub fn parts(self) -> (i32, u8, u8) {
        let shifted = self.0 + EPOCH;
        let (era, of_era) = (shifted.div_euclid(ERA), shifted.rem_euclid(ERA));
        // Leap days that have passed are taken out, so that years are of equal length.
        let of_years = of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096;
        let year = of_years / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        // Years begin in March here: month 0 is March, and February comes last.
        let from_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        let year = year + era * 400 + i32::from(month <= 2);
        let byte = |number: i32| u8::try_from(number).unwrap_or(1);
        (year, byte(month), byte(day))
    }

    /// The day, or the last one of its month when the month is shorter.
    pub(super) fn clamped(year: i32, month: u8, day: u8) -> Self {
        Self(number(year, month, day.min(length_of(year, month))))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

fn number(year: i32, month: u8, day: u8) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let from_march = (i32::from(month) + 9) % 12;
    let of_year = (153 * from_march + 2) / 5 + i32::from(day) - 1;
    era * ERA + of_era * 365 + of_era / 4 - of_era / 100 + of_year - EPOCH
}

const fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// Days of a month 1..=12.
pub(super) const fn length_of(year: i32, month: u8) -> u8 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
