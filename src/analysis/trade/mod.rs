//! Trade of a product → how dependent the reporting area is on it: the three indicators of the
//! European Commission, their lines, and the rule of CEPII that they must hold for years. Knows
//! no picture and no words.
//!
//! Source: SWD(2021) 352 and CEPII GeoDep, as given in docs/methods.md.

pub mod circle;
pub mod ledger;
mod sums;
#[cfg(test)]
mod tests;

pub use sums::merged;

use crate::analysis::criticality::Answer;
use crate::base::order;
use crate::model::SupplierIdx;
use crate::model::dataset::Dataset;
use crate::model::record::Subject;
use crate::model::series::{Direction, Flow};

/// Line of the first indicator: concentration of what comes from outside.
pub const CONCENTRATION: f64 = 0.4;

/// Line of the second indicator: part of all imports that comes from outside.
pub const OUTSIDE: f64 = 0.5;

/// Line of the third indicator: imports from outside for each unit of exports.
pub const OVER_EXPORTS: f64 = 1.0;

/// Years of a window, and in how many of them the lines must be crossed.
pub const WINDOW: usize = 3;
const ENOUGH: usize = 2;

/// What is traded of one product in one period, as one area reports it, by value.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Trade {
    /// Imports from each partner outside, the greatest first; then by id of the partner. Partners
    /// of no value are left out.
    pub outside: Vec<(SupplierIdx, f64)>,
    /// Imports from within the area; `None`: not reported.
    pub within: Option<f64>,
    /// All exports; `None`: not reported.
    pub exports: Option<f64>,
    /// Whether a flow has no value, so that sums are least values.
    pub is_partial: bool,
}

/// The indicators of the Commission.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Indicators {
    /// CDI1: sum of the squared parts of the partners in the imports from outside, 0..=1; `None`
    /// without such imports.
    pub concentration: Option<f64>,
    /// CDI2: imports from outside in all imports, 0..=1; `None` when not known.
    pub outside: Option<f64>,
    /// CDI3: imports from outside over exports, at least 0; infinite without exports, `None` when
    /// not known.
    pub over_exports: Option<f64>,
}

impl Trade {
    /// The trade of `subject` in `periods` together that `reporter` states in the shown edition.
    /// What stays within the area stands under the area itself as partner.
    #[must_use]
    pub fn of(dataset: &Dataset, subject: Subject, reporter: &str, periods: &[&str]) -> Self {
        let mut trade = Self::default();
        for flow in flows(dataset) {
            let is_asked = flow.subject == subject && flow.reporter == reporter;
            if !is_asked || !periods.contains(&flow.period.as_str()) {
                continue;
            }
            let Some(value) = flow.value.number() else {
                trade.is_partial = true;
                continue;
            };
            let is_within = dataset.suppliers[flow.partner].id == reporter;
            match flow.direction {
                Direction::Export => trade.exports = Some(trade.exports.unwrap_or(0.0) + value),
                Direction::Import if is_within => {
                    trade.within = Some(trade.within.unwrap_or(0.0) + value);
                }
                Direction::Import => trade.add(flow.partner, value),
            }
        }
        order::sort_by(&mut trade.outside, |a, b| {
            let id = |idx: SupplierIdx| &dataset.suppliers[idx].id;
            b.1.total_cmp(&a.1).then_with(|| id(a.0).cmp(id(b.0)))
        });
        trade
    }

    fn add(&mut self, partner: SupplierIdx, value: f64) {
        if value <= 0.0 {
            return;
        }
        match self.outside.iter_mut().find(|(known, _)| *known == partner) {
            Some((_, sum)) => *sum += value,
            None => self.outside.push((partner, value)),
        }
    }

    /// Imports from outside together.
    #[must_use]
    pub fn from_outside(&self) -> f64 {
        self.outside.iter().map(|(_, value)| value).sum()
    }

    /// The part of each partner in the imports from outside, the greatest first.
    #[must_use]
    pub fn parts(&self) -> Vec<(SupplierIdx, f64)> {
        let total = self.from_outside();
        self.outside.iter().map(|(partner, value)| (*partner, value / total)).collect()
    }

    /// The three indicators. None is known when a flow has no value.
    #[must_use]
    pub fn indicators(&self) -> Indicators {
        let total = self.from_outside();
        let known = !self.is_partial;
        let squares = || self.parts().iter().map(|(_, part)| part * part).sum();
        let all = total + self.within.unwrap_or(0.0);
        Indicators {
            concentration: (known && total > 0.0).then(squares),
            outside: (known && self.within.is_some() && all > 0.0).then(|| total / all),
            over_exports: self.exports.filter(|_| known).and_then(|exports| {
                let is_traded = exports > 0.0 || total > 0.0;
                is_traded.then(|| if exports > 0.0 { total / exports } else { f64::INFINITY })
            }),
        }
    }
}

impl Indicators {
    /// Whether all three lines are crossed. One figure that does not cross its line says no; one
    /// that is not known leaves it open.
    #[must_use]
    pub fn is_dependent(&self) -> Answer {
        let crosses = |figure: Option<f64>, line: f64| match figure {
            Some(figure) => Answer::from(figure > line),
            None => Answer::Unknown,
        };
        crosses(self.concentration, CONCENTRATION)
            .and(crosses(self.outside, OUTSIDE))
            .and(crosses(self.over_exports, OVER_EXPORTS))
    }

    /// How far each figure is above its line, in units of the figure; negative: below it. In the
    /// order of the indicators.
    #[must_use]
    pub fn distances(&self) -> [Option<f64>; 3] {
        [
            self.concentration.map(|figure| figure - CONCENTRATION),
            self.outside.map(|figure| figure - OUTSIDE),
            self.over_exports.map(|figure| figure - OVER_EXPORTS),
        ]
    }
}

/// Whether a dependency lasts: it holds in at least two of the last three years. `years`: the
/// answers from the first to the last year; unknown ones leave it open when they could decide.
#[must_use]
pub fn is_persistent(years: &[Answer]) -> Answer {
    let last = years.iter().rev().take(WINDOW);
    let count = |answer: Answer| last.clone().filter(|one| **one == answer).count();
    let missing = WINDOW.saturating_sub(years.len());
    if count(Answer::Yes) >= ENOUGH {
        Answer::Yes
    } else if count(Answer::Yes) + count(Answer::Unknown) + missing >= ENOUGH {
        Answer::Unknown
    } else {
        Answer::No
    }
}

/// How the concentration of what comes from outside went from one period to another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rise {
    /// The product.
    pub subject: Subject,
    /// Concentration in the first period, 0..=1.
    pub before: f64,
    /// Concentration in the second period, 0..=1.
    pub after: f64,
}

/// The products of which `reporter` states imports in both periods, the one whose concentration
/// rose most first; then in the order of the dataset.
#[must_use]
pub fn rises(dataset: &Dataset, reporter: &str, from: &str, to: &str) -> Vec<Rise> {
    let mut rises = Vec::new();
    for input in dataset.inputs.keys() {
        let subject = Subject::Input(input);
        let at = |period: &str| {
            Trade::of(dataset, subject, reporter, &[period]).indicators().concentration
        };
        if let (Some(before), Some(after)) = (at(from), at(to)) {
            rises.push(Rise { subject, before, after });
        }
    }
    order::sort_by(&mut rises, |a, b| (b.after - b.before).total_cmp(&(a.after - a.before)));
    rises
}

/// The periods of the flows that `reporter` states, in the order of their letters.
#[must_use]
pub fn periods(dataset: &Dataset, reporter: &str) -> Vec<String> {
    let of = flows(dataset).filter(|flow| flow.reporter == reporter);
    let mut periods: Vec<String> = of.map(|flow| flow.period.clone()).collect();
    order::sort(&mut periods);
    periods.dedup();
    periods
}

/// The flows of the shown edition, and those of all of them.
fn flows(dataset: &Dataset) -> impl Iterator<Item = &Flow> {
    let shown = &dataset.about.edition.id;
    let flows = dataset.series.trade.iter();
    flows.filter(move |flow| flow.edition.is_empty() || flow.edition == *shown)
}
