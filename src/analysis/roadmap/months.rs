//! The months that a plan spans, for choosing a day in it step by step. Knows no clock.

use crate::analysis::roadmap::entries;
use crate::base::date::Day;
use crate::model::dataset::Dataset;

/// The first days of months, from the January before everything to the January after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Months {
    /// Its first year.
    first: i32,
    /// Number of months after the first.
    last: u32,
}

impl Months {
    /// The months around all dates of `dataset` and the days `also`; `None`: there are none.
    #[must_use]
    pub fn of(dataset: &Dataset, also: &[Day]) -> Option<Self> {
        let dates = entries(dataset).into_iter().flat_map(|entry| {
            let (start, end) = entry.dates(dataset);
            [start, end].into_iter().flatten().flat_map(|date| [date.first(), date.last()])
        });
        let years = dates.chain(also.iter().copied()).map(|day| day.parts().0);
        let (first, last) = years.fold(None, |span: Option<(i32, i32)>, year| {
            let (first, last) = span.unwrap_or((year, year));
            Some((first.min(year), last.max(year)))
        })?;
        let years = u32::try_from(last - first + 1).ok()?;
        Some(Self { first, last: years * 12 })
    }

    /// The step of the last month; the first has step 0.
    #[must_use]
    pub const fn last(self) -> u32 {
        self.last
    }

    /// The first day of the month at `step`, of the last one beyond it.
    #[must_use]
    pub fn day(self, step: u32) -> Option<Day> {
        let step = step.min(self.last);
        let year = self.first + i32::try_from(step / 12).ok()?;
        Day::new(year, u8::try_from(step % 12 + 1).ok()?, 1)
    }

    /// The step of the month that `day` is in; the nearest end outside.
    #[must_use]
    pub fn step(self, day: Day) -> u32 {
        let (year, month, _) = day.parts();
        let months = (year - self.first) * 12 + i32::from(month) - 1;
        u32::try_from(months).unwrap_or(0).min(self.last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_first_days_of_months_and_back() {
        let day = |text: &str| Day::parse(text).expect("a day");
        let months = Months::of(&Dataset::default(), &[day("2022-02-08"), day("2024-12-31")]);
        let months = months.expect("two days");
        assert_eq!(months.last(), 36);
        assert_eq!(months.day(0), Some(day("2022-01-01")));
        assert_eq!(months.day(25), Some(day("2024-02-01")));
        assert_eq!(months.day(99), Some(day("2025-01-01")));
        assert_eq!(months.step(day("2024-02-29")), 25);
        assert_eq!((months.step(day("1999-01-01")), months.step(day("2050-01-01"))), (0, 36));
        assert!((0..=36).all(|step| months.day(step).map(|day| months.step(day)) == Some(step)));
        assert_eq!(Months::of(&Dataset::default(), &[]), None);
    }
}
