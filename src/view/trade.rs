//! Which trade is looked at, as part of the view, and its form in links:
//! `per=2023&vs=2022&cell=value&top=20&rep=EU27_2020`. Knows no dataset.

use crate::view::action::History;

/// The keys of links that are read here.
pub const KEYS: [&str; 5] = ["per", "vs", "cell", "top", "rep"];

/// The period that stands for all of them together.
pub const ALL: &str = "all";

/// Most partners that have a column of their own.
pub const MOST_COLUMNS: u32 = 250;

/// Which trade is looked at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TradeView {
    /// The period, or [`ALL`]; `None`: the last one.
    pub period: Option<String>,
    /// The period that concentration is compared with; `None`: the first one.
    pub against: Option<String>,
    /// What cells say.
    pub measure: Measure,
    /// How many partners have a column of their own; `None`: the usual number.
    pub columns: Option<u32>,
    /// The area that reports; `None`: the reference area of the dataset, or who reports most.
    pub reporter: Option<String>,
}

crate::coded! {
    /// What the cells of the matrix say.
    #[derive(Default)]
    pub enum Measure {
        /// The share of the partner in the imports from outside.
        #[default]
        Share = "share",
        /// The value of the imports.
        Value = "value",
    }
}

impl TradeView {
    /// The keys and values of what differs from the default.
    #[must_use]
    pub fn pairs(&self) -> Vec<(String, String)> {
        let values = [
            self.period.clone(),
            self.against.clone(),
            (self.measure != Measure::Share).then(|| self.measure.code().to_owned()),
            self.columns.map(|columns| columns.to_string()),
            self.reporter.clone(),
        ];
        let written = KEYS.into_iter().zip(values);
        written.filter_map(|(key, value)| Some((key.to_owned(), value?))).collect()
    }

    /// Reads the value of one of [`KEYS`]; `None`: it makes no sense.
    #[must_use]
    pub fn read(&mut self, key: &str, value: &str) -> Option<()> {
        let word = || (!value.is_empty()).then(|| value.to_owned());
        match key {
            "per" => self.period = Some(word()?),
            "vs" => self.against = Some(word()?),
            "cell" => self.measure = Measure::from_code(value)?,
            "top" => {
                let count =
                    value.parse().ok().filter(|count| (1..=MOST_COLUMNS).contains(count))?;
                self.columns = Some(count);
            }
            _ => self.reporter = Some(word()?),
        }
        Some(())
    }

    /// Whether Back should undo the step from `before` to this: counting columns up and down is
    /// one step.
    #[must_use]
    pub fn history_after(&self, before: &Self) -> History {
        let is_count = self.columns != before.columns && before.columns.is_some();
        if is_count { History::Replace } else { History::Push }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counting_columns_is_one_step_and_another_period_is_another() {
        let none = TradeView::default();
        let with = |columns| TradeView { columns: Some(columns), ..none.clone() };
        assert_eq!(with(20).history_after(&none), History::Push);
        assert_eq!(with(21).history_after(&with(20)), History::Replace);
        let other = TradeView { period: Some("2022".to_owned()), ..with(20) };
        assert_eq!(other.history_after(&with(20)), History::Push);
    }
}
