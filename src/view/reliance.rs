//! Which industry is looked through, from where, and in which year, as part of the view, and the
//! form in links: `industry=c15&origin=CHN&year=2011`. The area is that of the view. Knows no
//! dataset.

use crate::view::action::History;

/// The keys of links that are read here.
pub const KEYS: [&str; 3] = ["industry", "origin", "year"];

/// What the reader chose about reliance.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RelianceView {
    /// Id of the industry that buys; `None`: the one that buys most.
    pub industry: Option<String>,
    /// Id of the region that is told of first; `None`: the one that is relied on most.
    pub origin: Option<String>,
    /// Year of the table; `None`: the last one.
    pub year: Option<String>,
}

impl RelianceView {
    /// The keys and values of what differs from the default.
    #[must_use]
    pub fn pairs(&self) -> Vec<(String, String)> {
        let values = [&self.industry, &self.origin, &self.year];
        let pairs = KEYS.iter().zip(values);
        pairs.filter_map(|(key, value)| Some(((*key).to_owned(), value.clone()?))).collect()
    }

    /// Whether Back should undo the step from `before` to this: going through the years is one
    /// step.
    #[must_use]
    pub fn history_after(&self, before: &Self) -> History {
        let is_slide = self.year != before.year
            && before.year.is_some()
            && self.industry == before.industry
            && self.origin == before.origin;
        if is_slide { History::Replace } else { History::Push }
    }

    /// Reads the value of one of [`KEYS`]; `None`: it makes no sense.
    #[must_use]
    pub fn read(&mut self, key: &str, value: &str) -> Option<()> {
        let value = (!value.is_empty()).then(|| value.to_owned())?;
        match key {
            "industry" => self.industry = Some(value),
            "origin" => self.origin = Some(value),
            _ => self.year = Some(value),
        }
        Some(())
    }
}
