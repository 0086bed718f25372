//! Dates, ranges and cycles in words, no more exact than they are published.

use crate::analysis::roadmap::deadline;
use crate::base::date::{Cycle, Day, PartialDate, Period};
use crate::base::message::Message;
use crate::model::measure::{Due, Qualifier};
use crate::msg;
use crate::reading::roadmap::Writer;

/// Days above which a span is told in months.
const DAYS: i32 = 45;

/// Days of a month, on average.
const MONTH: i32 = 30;

/// What of a date is published.
enum Shape<'a> {
    Year,
    Half(u64),
    Quarter(u64),
    Month(u64),
    Day(u64, &'a str),
}

/// A date as it stands alone: "first half of 2022", "December 2022", "8 February 2022".
#[must_use]
pub fn date(writer: &Writer<'_>, date: PartialDate) -> String {
    told(writer, date, |year, shape| match shape {
        Shape::Year => msg!("plan-date-year", year = year),
        Shape::Half(half) => msg!("plan-date-half", half = half, year = year),
        Shape::Quarter(quarter) => msg!("plan-date-quarter", quarter = quarter, year = year),
        Shape::Month(month) => msg!("plan-date-month", month = name_of(writer, month), year = year),
        Shape::Day(month, day) => {
            msg!("plan-date-day", day = day, month = name_of(writer, month), year = year)
        }
    })
}

/// The same with the word that says when: "in the first half of 2022", "on 8 February 2022".
#[must_use]
pub fn within(writer: &Writer<'_>, date: PartialDate) -> String {
    told(writer, date, |year, shape| match shape {
        Shape::Year => msg!("within-year", year = year),
        Shape::Half(half) => msg!("within-half", half = half, year = year),
        Shape::Quarter(quarter) => msg!("within-quarter", quarter = quarter, year = year),
        Shape::Month(month) => msg!("within-month", month = name_of(writer, month), year = year),
        Shape::Day(month, day) => {
            msg!("within-day", day = day, month = name_of(writer, month), year = year)
        }
    })
}

/// The last moment that is meant: "the end of 2022", "June 2022" for its first half.
#[must_use]
pub fn until(writer: &Writer<'_>, end: PartialDate) -> String {
    let (_, last, _) = end.last().parts();
    told(writer, end, |year, shape| match shape {
        Shape::Year => msg!("until-year", year = year),
        Shape::Half(_) | Shape::Quarter(_) | Shape::Month(_) => {
            msg!("plan-date-month", month = name_of(writer, u64::from(last)), year = year)
        }
        Shape::Day(month, day) => {
            msg!("plan-date-day", day = day, month = name_of(writer, month), year = year)
        }
    })
}

fn told(
    writer: &Writer<'_>,
    date: PartialDate,
    message: impl FnOnce(&str, Shape<'_>) -> Message,
) -> String {
    let text = date.to_string();
    let (year, rest) = text.split_once('-').unwrap_or((&text, ""));
    let number = |digits: &str| digits.parse().unwrap_or(0);
    let shape = match (rest.get(..1), rest.get(1..)) {
        (None, _) => Shape::Year,
        (Some("H"), Some(half)) => Shape::Half(number(half)),
        (Some("Q"), Some(quarter)) => Shape::Quarter(number(quarter)),
        _ => match rest.split_once('-') {
            Some((month, day)) => Shape::Day(number(month), day.trim_start_matches('0')),
            None => Shape::Month(number(rest)),
        },
    };
    writer.say(&message(year.trim_start_matches('0'), shape))
}

fn name_of(writer: &Writer<'_>, month: u64) -> String {
    writer.say(&msg!("plan-month", month = month))
}

/// A day: "23 November 2026".
#[must_use]
pub fn day(writer: &Writer<'_>, day: Day) -> String {
    let (year, month, day) = day.parts();
    let (day, year) = (day.to_string(), year.to_string());
    writer.say(&msg!(
        "plan-date-day",
        day = day,
        month = name_of(writer, month.into()),
        year = year
    ))
}

/// A range as it stands alone: "25 to 26 February 2021", "2021 to 2027".
#[must_use]
pub fn period(writer: &Writer<'_>, period: Period) -> String {
    let (from, to) = (period.start(), period.end());
    if from == to {
        return date(writer, from);
    }
    let is_day = |date: PartialDate| date.first() == date.last();
    if is_day(from) && is_day(to) && from.month_number() == to.month_number() {
        let first = from.first().parts().2.to_string();
        return writer.say(&msg!("plan-date-range", from = first, to = date(writer, to)));
    }
    writer.say(&msg!("plan-date-range", from = date(writer, from), to = date(writer, to)))
}

/// When something is due: "no later than December 2022", "regularly, no date set".
#[must_use]
pub fn due(writer: &Writer<'_>, due: &Due) -> String {
    let Some(date_of) = due.date else {
        return writer.say(&match due.qualifier {
            Some(Qualifier::Regularly) => msg!("when-regularly"),
            _ => msg!("when-not-stated"),
        });
    };
    let end = date_of.end();
    let is_range = date_of.start() != end;
    let plain = || if is_range { period(writer, date_of) } else { within(writer, end) };
    let sentence = match due.qualifier {
        None | Some(Qualifier::On | Qualifier::In) => return plain(),
        Some(Qualifier::Regularly) => msg!("when-regularly-from", date = plain()),
        Some(Qualifier::By) => msg!("when-by", date = until(writer, end)),
        Some(Qualifier::NoLaterThan) => msg!("when-no-later", date = until(writer, end)),
        Some(Qualifier::ByMidYear) => {
            msg!("when-by-middle", year = end.first().parts().0.to_string())
        }
        Some(Qualifier::ExpectedIn) => msg!("when-expected", date = plain()),
        Some(Qualifier::ExpectedEarlyIn) => {
            msg!("when-expected-early", year = end.first().parts().0.to_string())
        }
    };
    writer.say(&sentence)
}

/// Every how often: "every two years"; the dates before and after today: "last due December
/// 2024, next due December 2026". `None`: it is not due again.
#[must_use]
pub fn again(writer: &Writer<'_>, due: &Due) -> Option<String> {
    let every = every(writer, due.cycle?);
    let Some((last, next)) = deadline::around(due, writer.today) else { return Some(every) };
    let words = |one: Option<PartialDate>| one.map(|one| date(writer, one));
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

/// From when to when something runs, where both may be missing.
#[must_use]
pub fn runs(writer: &Writer<'_>, start: Option<Period>, end: Option<Period>) -> Option<String> {
    let sentence = match (start, end) {
        (Some(start), Some(end)) if start == end => return Some(period(writer, start)),
        (Some(start), Some(end)) => {
            msg!(
                "plan-date-range",
                from = date(writer, start.start()),
                to = date(writer, end.end()),
            )
        }
        (Some(start), None) => msg!("when-from", date = period(writer, start)),
        (None, Some(end)) => return Some(period(writer, end)),
        (None, None) => return None,
    };
    Some(writer.say(&sentence))
}

#[cfg(test)]
mod tests;
