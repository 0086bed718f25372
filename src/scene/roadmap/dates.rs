//! Dates in words: as exact as they were published and no more. Knows no places.

use crate::base::date::{Day, PartialDate, Period};
use crate::i18n::Locale;
use crate::msg;

/// A partial date: "2022", "first half of 2022", "December 2022", "8 February 2022".
#[must_use]
pub fn partial(locale: &Locale, date: PartialDate) -> String {
    let written = date.to_string();
    let (year, rest) = written.split_once('-').unwrap_or((&written, ""));
    let number = |text: &str| text.parse::<u32>().unwrap_or_default();
    let message = match rest.split_once('-') {
        Some((month, day)) => {
            msg!("date-day", day = day.trim_start_matches('0'), month = number(month), year = year)
        }
        None if rest.is_empty() => return year.to_owned(),
        None => match (rest.strip_prefix('H'), rest.strip_prefix('Q')) {
            (Some(half), _) => msg!("date-half", half = number(half), year = year),
            (_, Some(quarter)) => msg!("date-quarter", quarter = quarter, year = year),
            _ => msg!("date-month", month = number(rest), year = year),
        },
    };
    locale.say(&message)
}

/// A date or a range of two: "10 March 2022 to 11 March 2022".
#[must_use]
pub fn period(locale: &Locale, period: Period) -> String {
    let (from, to) = (partial(locale, period.start()), partial(locale, period.end()));
    if from == to { from } else { locale.say(&msg!("range", lo = from, hi = to)) }
}

/// A day: "23 November 2026".
#[must_use]
pub fn day(locale: &Locale, day: Day) -> String {
    PartialDate::parse(&day.to_string())
        .map_or_else(|| day.to_string(), |date| partial(locale, date))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_say_no_more_than_was_published() {
        let locale = Locale::new("en", &[include_str!("../../../public/locales/en/plan.ftl")]);
        for (date, words) in [
            ("2022", "2022"),
            ("2022-H1", "first half of 2022"),
            ("2022-Q3", "Q3 2022"),
            ("2022-12", "December 2022"),
            ("2022-02-08", "8 February 2022"),
            ("2022-03-10/2022-03-11", "10 March 2022 to 11 March 2022"),
        ] {
            let date = Period::parse(date).expect("a date");
            assert_eq!(period(&locale, date), words);
        }
    }
}
