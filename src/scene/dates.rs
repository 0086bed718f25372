//! Dates in words, for pictures and texts alike: as exact as they were published and no more, in
//! a long and a short form. Knows no places and no day but those it is given.

use crate::base::date::{Day, PartialDate, Period};
use crate::base::message::Message;
use crate::i18n::Locale;
use crate::model::measure::{Due, Qualifier};
use crate::msg;

/// How much room a date has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// Where it stands in a text or is spoken: "third quarter of 2022".
    Long,
    /// Where it stands in a picture: "Q3 2022".
    Short,
}

/// What of a date is published.
enum Shape<'a> {
    Year,
    Half(u64),
    Quarter(u64),
    Month(u64),
    Day(u64, &'a str),
}

/// A date as it stands alone: "first half of 2022", "December 2022", "8 February 2022"; short:
/// "H1 2022". What fits anyway is the same in both forms.
#[must_use]
pub fn date(locale: &Locale, date: PartialDate, length: Length) -> String {
    let is_short = length == Length::Short;
    told(locale, date, |year, shape| match shape {
        Shape::Year => msg!("date-year", year = year),
        Shape::Half(half) if is_short => msg!("date-half-short", half = half, year = year),
        Shape::Half(half) => msg!("date-half", half = half, year = year),
        Shape::Quarter(of) if is_short => msg!("date-quarter-short", quarter = of, year = year),
        Shape::Quarter(quarter) => msg!("date-quarter", quarter = quarter, year = year),
        Shape::Month(month) => msg!("date-month", month = month_name(locale, month), year = year),
        Shape::Day(month, day) => {
            msg!("date-day", day = day, month = month_name(locale, month), year = year)
        }
    })
}

/// The same with the word that says when: "in the first half of 2022", "on 8 February 2022".
#[must_use]
pub fn within(locale: &Locale, date: PartialDate) -> String {
    told(locale, date, |year, shape| match shape {
        Shape::Year => msg!("within-year", year = year),
        Shape::Half(half) => msg!("within-half", half = half, year = year),
        Shape::Quarter(quarter) => msg!("within-quarter", quarter = quarter, year = year),
        Shape::Month(month) => msg!("within-month", month = month_name(locale, month), year = year),
        Shape::Day(month, day) => {
            msg!("within-day", day = day, month = month_name(locale, month), year = year)
        }
    })
}

/// The last moment that is meant: "the end of 2022", "June 2022" for its first half.
#[must_use]
pub fn until(locale: &Locale, end: PartialDate) -> String {
    let (_, last, _) = end.last().parts();
    told(locale, end, |year, shape| match shape {
        Shape::Year => msg!("until-year", year = year),
        Shape::Half(_) | Shape::Quarter(_) | Shape::Month(_) => {
            msg!("date-month", month = month_name(locale, u64::from(last)), year = year)
        }
        Shape::Day(month, day) => {
            msg!("date-day", day = day, month = month_name(locale, month), year = year)
        }
    })
}

fn told(
    locale: &Locale,
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
    locale.say(&message(year.trim_start_matches('0'), shape))
}

fn month_name(locale: &Locale, month: u64) -> String {
    locale.say(&msg!("month-name", month = month))
}

/// A day: "23 November 2026".
#[must_use]
pub fn day(locale: &Locale, day: Day) -> String {
    let (year, month, day) = day.parts();
    let (day, year) = (day.to_string(), year.to_string());
    locale.say(&msg!("date-day", day = day, month = month_name(locale, month.into()), year = year))
}

/// A range as it stands alone: "25 to 26 February 2021", "2021 to 2027".
#[must_use]
pub fn period(locale: &Locale, period: Period, length: Length) -> String {
    let (from, to) = (period.start(), period.end());
    if from == to {
        return date(locale, from, length);
    }
    let is_day = |date: PartialDate| date.first() == date.last();
    let first = if is_day(from) && is_day(to) && from.month_number() == to.month_number() {
        from.first().parts().2.to_string()
    } else {
        date(locale, from, length)
    };
    locale.say(&msg!("date-range", from = first, to = date(locale, to, length)))
}

/// From when to when something runs, where both may be missing.
#[must_use]
pub fn runs(locale: &Locale, start: Option<Period>, end: Option<Period>) -> Option<String> {
    let (start, end) = match (start, end) {
        (Some(start), Some(end)) if start != end => (start, end),
        (Some(start), None) => {
            let start = period(locale, start, Length::Long);
            return Some(locale.say(&msg!("when-from", date = start)));
        }
        (_, Some(only)) => return Some(period(locale, only, Length::Long)),
        (None, None) => return None,
    };
    let (from, to) =
        (date(locale, start.start(), Length::Long), date(locale, end.end(), Length::Long));
    Some(locale.say(&msg!("date-range", from = from, to = to)))
}

/// When something is due: "no later than December 2022", "regularly, no date set".
#[must_use]
pub fn due(locale: &Locale, due: &Due) -> String {
    let Some(date_of) = due.date else {
        return locale.say(&match due.qualifier {
            Some(Qualifier::Regularly) => msg!("when-regularly"),
            _ => msg!("when-not-stated"),
        });
    };
    let end = date_of.end();
    let is_range = date_of.start() != end;
    let plain =
        || if is_range { period(locale, date_of, Length::Long) } else { within(locale, end) };
    let sentence = match due.qualifier {
        None | Some(Qualifier::On | Qualifier::In) => return plain(),
        Some(Qualifier::Regularly) => msg!("when-regularly-from", date = plain()),
        Some(Qualifier::By) => msg!("when-by", date = until(locale, end)),
        Some(Qualifier::NoLaterThan) => msg!("when-no-later", date = until(locale, end)),
        Some(Qualifier::ByMidYear) => {
            msg!("when-by-middle", year = end.first().parts().0.to_string())
        }
        Some(Qualifier::ExpectedIn) => msg!("when-expected", date = plain()),
        Some(Qualifier::ExpectedEarlyIn) => {
            msg!("when-expected-early", year = end.first().parts().0.to_string())
        }
    };
    locale.say(&sentence)
}

#[cfg(test)]
mod tests;
