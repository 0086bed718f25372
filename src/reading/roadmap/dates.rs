//! When something comes again, and how long spans are, in words; dates themselves are told by
//! [`crate::scene::dates`], as in pictures.

pub use crate::scene::dates::{Length, day, due, period, runs};

use crate::analysis::roadmap::deadline;
use crate::base::date::{Cycle, PartialDate};
use crate::model::measure::Due;
use crate::msg;
use crate::reading::roadmap::Writer;
use crate::scene::dates::date;

/// Days above which a span is told in months.
const DAYS: i32 = 45;

/// Days of a month, on average.
const MONTH: i32 = 30;

/// Every how often: "every two years"; the dates before and after today: "last due December
/// 2024, next due December 2026". `None`: it is not due again.
#[must_use]
pub fn again(writer: &Writer<'_>, due: &Due) -> Option<String> {
    let every = every(writer, due.cycle?);
    let Some((last, next)) = deadline::around(due, writer.today) else { return Some(every) };
    let words = |one: Option<PartialDate>| one.map(|one| date(writer.locale(), one, Length::Long));
    let sentence = match (words(last), words(next)) {
        (Some(last), Some(next)) => msg!("when-again", every = every, last = last, next = next),
        (None, Some(next)) => msg!("when-again-first", every = every, next = next),
        (Some(last), None) => msg!("when-again-last", every = every, last = last),
        (None, None) => return Some(every),
    };
    Some(writer.say(&sentence))
}

fn every(writer: &Writer<'_>, cycle: Cycle) -> String {
    let months = cycle.months().unsigned_abs();
    writer.say(&if months.is_multiple_of(12) {
        msg!("every-years", count = months / 12)
    } else {
        msg!("every-months", count = months)
    })
}

/// A number of days in words a reader keeps: days up to six weeks, then months.
#[must_use]
pub fn span(writer: &Writer<'_>, days: i32) -> String {
    let count = days.unsigned_abs();
    writer.say(&if days.abs() <= DAYS {
        msg!("span-days", count = count)
    } else {
        msg!("span-months", count = (count + MONTH.unsigned_abs() / 2) / MONTH.unsigned_abs())
    })
}

#[cfg(test)]
mod tests;
