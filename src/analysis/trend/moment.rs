//! Moments in time that figures speak of: periods and editions → places on an axis of years. A
//! text that is no date has no place. Knows no figures.

use crate::base::date::Period;
use crate::model::edition::Edition;

/// Months of a year.
const MONTHS: f64 = 12.0;

/// A moment that figures speak of.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    /// Id of the edition that states the figures; empty: they belong to no edition.
    pub edition: String,
    /// What readers call it: the name of the edition, else the period.
    pub name: String,
    /// What stands below an axis: the period, else the date of the edition.
    pub period: String,
    /// Where it is on an axis of years: the beginning of the (last) date of the period.
    pub year: f64,
    /// Where it ends.
    pub end: f64,
}

impl Moment {
    /// The moment of `period`, as `edition` states it; `None`: it is no date.
    #[must_use]
    pub fn of_period(period: &str, edition: Option<&Edition>) -> Option<Self> {
        let label = edition.map(|edition| edition.label.as_str()).filter(|label| !label.is_empty());
        Self::new(period, edition.map_or("", |edition| &edition.id), label.unwrap_or(period))
    }

    /// The moment of `edition`: the period its figures speak of, else when it was published, else
    /// up to when things were known, else its id where that is a date; `None`: there is none.
    #[must_use]
    pub fn of_edition(edition: &Edition) -> Option<Self> {
        let dates = [&edition.reference_period, &edition.published, &edition.as_of, &edition.id];
        let name = if edition.label.is_empty() { &edition.id } else { &edition.label };
        dates.into_iter().find_map(|date| Self::new(date, &edition.id, name))
    }

    fn new(date: &str, edition: &str, name: &str) -> Option<Self> {
        let last = Period::parse(date)?.end();
        let (year, month, _) = last.last().parts();
        Some(Self {
            edition: edition.to_owned(),
            name: name.to_owned(),
            period: date.to_owned(),
            year: f64::from(last.month_number()) / MONTHS,
            end: f64::from(year) + f64::from(month) / MONTHS,
        })
    }

    /// Whether figures of edition `id` speak of it.
    #[must_use]
    pub fn is_of(&self, id: &str) -> bool {
        self.edition == id || self.edition.is_empty() && self.period == id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_ranges_and_months_have_their_places_and_words_have_none() {
        let at = |text: &str| Moment::of_period(text, None).map(|moment| (moment.year, moment.end));
        assert_eq!(at("2011"), Some((2011.0, 2012.0)));
        assert_eq!(at("2016/2020"), Some((2020.0, 2021.0)));
        assert_eq!(at("2023-07"), Some((2023.5, 2023.0 + 7.0 / 12.0)));
        assert_eq!(at("soon"), None);
        let edition = Edition {
            id: "ED-2".to_owned(),
            label: "Second".to_owned(),
            published: "2024".to_owned(),
            ..Edition::default()
        };
        let moment = Moment::of_edition(&edition).expect("a moment");
        assert_eq!((moment.name.as_str(), moment.period.as_str()), ("Second", "2024"));
        assert!(moment.is_of("ED-2") && !moment.is_of("2024"));
        assert_eq!(Moment::of_edition(&Edition::default()), None);
    }
}
