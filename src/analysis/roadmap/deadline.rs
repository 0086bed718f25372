//! What a date says on a given day, and what a readiness level says of uses. Past a deadline
//! nothing is known of the outcome unless a source tells it: "late" and "done" are never
//! guessed. Knows no roadmap.

use crate::base::date::{Day, PartialDate};
use crate::model::measure::{Due, MeasureStatus};
use crate::model::roadmap::Scale;

/// How something stands that is due at a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DueState {
    /// A source says that it is done.
    Done,
    /// A source says that it will not be done.
    Withdrawn,
    /// No date is published, or none that a day could be told by.
    Undated,
    /// The date has not begun.
    Ahead,
    /// Today is one of the days that may be meant.
    Now,
    /// The date has passed, and no source tells the outcome.
    PastUnknown,
}

impl DueState {
    /// The words used in machine-readable output.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Withdrawn => "withdrawn",
            Self::Undated => "undated",
            Self::Ahead => "ahead",
            Self::Now => "due now",
            Self::PastUnknown => "past, outcome unknown",
        }
    }

    /// How something with this date and status stands on the day `today`. What is due again and
    /// again is judged by its first date.
    #[must_use]
    pub fn on(due: &Due, status: MeasureStatus, today: Day) -> Self {
        match (status, due.date) {
            (MeasureStatus::Done, _) => Self::Done,
            (MeasureStatus::Withdrawn, _) => Self::Withdrawn,
            (_, None) => Self::Undated,
            (_, Some(date)) if date.last() < today => Self::PastUnknown,
            (_, Some(date)) if date.first() <= today => Self::Now,
            _ => Self::Ahead,
        }
    }
}

/// The dates of something that is due again and again: the last one that has passed on the day
/// `today`, and the next. `None`: it is not due again, or has no date.
#[must_use]
pub fn around(due: &Due, today: Day) -> Option<(Option<PartialDate>, Option<PartialDate>)> {
    Some(due.cycle?.around(due.date?.end(), today))
}

/// What a technology readiness level says of uses (COM(2022) 61, footnote 13).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// Levels 1 to 4: may be taken as neutral, neither civil nor defence.
    Neutral,
    /// Levels 5 and 6: the use usually becomes clear.
    Emerging,
    /// Level 7 and above: the use is clear.
    Defined,
}

impl Band {
    /// The band of a level; `None`: the scale has no such level, or it is not one of technology
    /// readiness.
    #[must_use]
    pub fn of(scale: Scale, level: u8) -> Option<Self> {
        match level {
            0 => None,
            level if level > scale.top() || scale == Scale::Mrl => None,
            1..=4 => Some(Self::Neutral),
            5 | 6 => Some(Self::Emerging),
            _ => Some(Self::Defined),
        }
    }

    /// The word used in machine-readable output.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Emerging => "application-emerging",
            Self::Defined => "application-defined",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::date::{Cycle, Period};

    #[test]
    fn a_date_says_nothing_of_the_outcome() {
        let state = |date: &str, status, today: &str| {
            let due = Due { date: Period::parse(date), ..Due::default() };
            DueState::on(&due, status, Day::parse(today).expect("a day"))
        };
        let unknown = MeasureStatus::Unknown;
        assert_eq!(state("2022", unknown, "2021-12-31"), DueState::Ahead);
        assert_eq!(state("2022", unknown, "2022-12-31"), DueState::Now);
        assert_eq!(state("2022", unknown, "2023-01-01"), DueState::PastUnknown);
        assert_eq!(state("2022", MeasureStatus::Running, "2023-01-01"), DueState::PastUnknown);
        assert_eq!(state("2022", MeasureStatus::Done, "2021-01-01"), DueState::Done);
        assert_eq!(state("", unknown, "2023-01-01"), DueState::Undated);
    }

    #[test]
    fn only_what_is_due_again_has_dates_around_today() {
        let today = Day::parse("2026-11-23").expect("a day");
        let mut due = Due { date: Period::parse("2022-12"), ..Due::default() };
        assert_eq!(around(&due, today), None);
        due.cycle = Cycle::parse("P2Y");
        let dates = around(&due, today).map(|(last, next)| {
            [last, next].map(|date| date.map_or_else(String::new, |date| date.to_string()))
        });
        assert_eq!(dates, Some(["2024-12".to_owned(), "2026-12".to_owned()]));
    }

    #[test]
    fn bands_are_those_of_technology_readiness() {
        assert_eq!(Band::of(Scale::Trl, 10), None);
        assert_eq!(Band::of(Scale::Iea, 11), Some(Band::Defined));
        assert_eq!(Band::of(Scale::Mrl, 4), None);
        assert_eq!(Band::of(Scale::Trl, 0), None);
    }
}
