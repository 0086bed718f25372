//! From which loss on something counts as hit, and who does not count as outside, as part of the
//! view, and their form in links: `theta=0.3&home=EU27~NATO`. Knows no dataset.

use crate::base::number;
use crate::view::action::History;
use crate::view::permalink::{guarded, unguarded};
use crate::view::what_if::MOST;
use crate::view::what_if::link::exact_degree;

/// The keys of links that are read here.
pub const KEYS: [&str; 2] = ["theta", "home"];

/// What the reader chose about urgency.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UrgencyView {
    /// θ: what a target must at least lose to count as hit, above 0.0 up to 1.0, four decimals;
    /// `None`: one half.
    pub threshold: Option<f64>,
    /// Groups of countries or single countries that do not count as outside, in the order of
    /// naming; empty: the reference area of the dataset.
    pub home: Vec<String>,
}

impl UrgencyView {
    /// The keys and values of what differs from the default.
    #[must_use]
    pub fn pairs(&self) -> Vec<(String, String)> {
        let mut pairs = Vec::new();
        if let Some(threshold) = self.threshold {
            pairs.push(("theta".to_owned(), crate::base::number::trimmed(threshold, 4)));
        }
        if !self.home.is_empty() {
            let names: Vec<String> = self.home.iter().map(|name| guarded(name)).collect();
            pairs.push(("home".to_owned(), names.join("~")));
        }
        pairs
    }

    /// Whether Back should undo the step from `before` to this: sliding θ is one step.
    #[must_use]
    pub fn history_after(&self, before: &Self) -> History {
        let is_slide = self.home == before.home && before.threshold.is_some();
        if is_slide { History::Replace } else { History::Push }
    }

    /// Reads the value of one of [`KEYS`]; `None`: it makes no sense.
    #[must_use]
    pub fn read(&mut self, key: &str, value: &str) -> Option<()> {
        match key {
            "theta" => self.threshold = Some(threshold(number::read(value)?)?),
            _ => {
                let names: Vec<String> = value.split('~').map(unguarded).collect();
                let is_list = names.len() <= MOST && names.iter().all(|name| !name.is_empty());
                self.home = is_list.then_some(names)?;
            }
        }
        Some(())
    }
}

/// `threshold` as a link can carry it; `None`: it is none.
#[must_use]
pub fn threshold(threshold: f64) -> Option<f64> {
    Some(exact_degree(threshold)).filter(|exact| *exact > 0.0 && (0.0..=1.0).contains(&threshold))
}
