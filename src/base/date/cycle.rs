//! What comes again after a number of months.

use std::fmt;

use super::{Day, PartialDate, digits};

/// A number of whole months after which something comes again: `P2Y`, `P6M`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cycle {
    /// 1..=1200.
    months: u16,
}

impl Cycle {
    /// Reads `P<n>Y` or `P<n>M`, at most a hundred years.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix('P')?;
        let (number, unit) = match rest.strip_suffix('Y') {
            Some(years) => (years, 12),
            None => (rest.strip_suffix('M')?, 1),
        };
        let count = digits(number, number.len())?.checked_mul(unit)?;
        let months = u16::try_from(count).ok().filter(|months| (1..=1200).contains(months))?;
        Some(Self { months })
    }

    /// Its length in months.
    #[must_use]
    pub const fn months(self) -> i32 {
        self.months as i32
    }

    /// Of `first` and what comes after it in this cycle: the last one that is over on the day
    /// `today`, and the first one that is not. The second is `None` after the year 9999, or
    /// when the cycle is finer than `first` is exact.
    #[must_use]
    pub fn around(
        self,
        first: PartialDate,
        today: Day,
    ) -> (Option<PartialDate>, Option<PartialDate>) {
        let (mut last, mut next) = (None, Some(first));
        while let Some(date) = next.filter(|date| date.last() < today) {
            (last, next) = (Some(date), date.plus_months(self.months()));
        }
        (last, next)
    }
}

impl fmt::Display for Cycle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.months.is_multiple_of(12) {
            write!(f, "P{}Y", self.months / 12)
        } else {
            write!(f, "P{}M", self.months)
        }
    }
}
