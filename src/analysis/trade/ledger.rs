//! All flows of one reporting area in one pass → a ledger: what is traded of each product in each
//! period, with what is stated without an amount. From it follow the indicators of a span of
//! periods, their change, and in how many years they held. Knows no picture and no words.

use std::collections::BTreeMap;

use crate::analysis::criticality::Answer;
use crate::analysis::trade::sums::{Slot, merged};
use crate::analysis::trade::{Indicators, Trade, WINDOW, flows, is_persistent};
use crate::base::order;
use crate::model::SupplierIdx;
use crate::model::dataset::Dataset;
use crate::model::record::Subject;
use crate::model::series::Flow;
use crate::model::value::Value;

/// The trade that one area reports.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ledger {
    /// The area.
    pub reporter: String,
    /// ISO 4217 code of all amounts; empty: not stated.
    pub currency: String,
    /// The periods, in the order of their letters.
    pub periods: Vec<String>,
    /// The traded products, in the order of the dataset: inputs, then stages.
    pub lines: Vec<Line>,
    /// Flows whose amounts are in another currency; they count as stated without an amount.
    pub foreign: usize,
}

/// What is traded of one product.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The product.
    pub subject: Subject,
    /// A cell per period of the ledger, in that order.
    pub cells: Vec<Entry>,
}

/// What is stated of one product in one period, or in several together.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Entry {
    /// The amounts.
    pub trade: Trade,
    /// Partners outside of which imports are stated without an amount: zero, not reported or
    /// withheld; by index.
    pub silent: Vec<(SupplierIdx, Value<f64>)>,
    /// Exports to each partner that have an amount, the greatest first.
    pub exports: Vec<(SupplierIdx, f64)>,
    /// Whether any import is stated, with or without an amount.
    pub is_stated: bool,
}

/// Which periods are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    /// The period at this place of the ledger.
    One(usize),
    /// All of them together.
    All,
}

/// What the years say of a dependency, up to the last one of a span.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Years {
    /// A year with its answer, the last [`WINDOW`] of them, the earliest first; empty: the periods
    /// are no years.
    pub answers: Vec<(String, YearAnswer)>,
    /// Whether the dependency lasts.
    pub lasts: Answer,
}

/// What one year says of a dependency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum YearAnswer {
    /// All lines are crossed.
    Dependent,
    /// Every line with a known figure is crossed; at least one figure is not known.
    Open,
    /// One known figure does not cross its line.
    Not,
    /// No imports are stated.
    Nothing,
}

impl Ledger {
    /// What `reporter` states in the shown edition.
    #[must_use]
    pub fn new(dataset: &Dataset, reporter: &str) -> Self {
        let of = || flows(dataset).filter(|flow| flow.reporter == reporter);
        let periods = super::periods(dataset, reporter);
        let currency = main_currency(of());
        let (mut slots, mut foreign) = (BTreeMap::<Subject, Vec<Slot>>::new(), 0);
        for flow in of() {
            let Ok(at) = periods.binary_search(&flow.period) else { continue };
            let is_foreign = flow.currency != currency && flow.value.number().is_some();
            foreign += usize::from(is_foreign);
            let value = if is_foreign { Value::NotAssessed } else { flow.value };
            let slots =
                slots.entry(flow.subject).or_insert_with(|| vec![Slot::default(); periods.len()]);
            if let Some(slot) = slots.get_mut(at) {
                slot.add(flow, value, dataset.suppliers[flow.partner].id == reporter);
            }
        }
        let line = |(subject, slots): (Subject, Vec<Slot>)| Line {
            subject,
            cells: slots.into_iter().map(|slot| slot.entry(dataset)).collect(),
        };
        let lines = slots.into_iter().map(line).collect();
        Self { reporter: reporter.to_owned(), currency, periods, lines, foreign }
    }

    /// The line of `subject`.
    #[must_use]
    pub fn line(&self, subject: Subject) -> Option<&Line> {
        self.lines.iter().find(|line| line.subject == subject)
    }

    /// The place of the period of this name.
    #[must_use]
    pub fn period(&self, name: &str) -> Option<usize> {
        self.periods.iter().position(|period| period == name)
    }

    /// The name of the period at `at`.
    #[must_use]
    pub fn period_name(&self, at: usize) -> &str {
        self.periods.get(at).map_or("", String::as_str)
    }

    /// What the last [`WINDOW`] years up to the end of `span` say of the dependency on `line`. Years
    /// that the ledger does not have leave it open.
    #[must_use]
    pub fn years(&self, line: &Line, span: Span) -> Years {
        let last = match span {
            Span::One(at) => at,
            Span::All => self.periods.len().saturating_sub(1),
        };
        let Some(end) = year(self.period_name(last)) else { return Years::default() };
        let first = end.saturating_sub(WINDOW as u32 - 1);
        let mut answers = Vec::new();
        for wanted in first..=end {
            let name = wanted.to_string();
            let found = self.period(&name).and_then(|at| line.cells.get(at));
            let answer = found.map_or(YearAnswer::Nothing, YearAnswer::of);
            if found.is_some() {
                answers.push((name, answer));
            }
        }
        let given: Vec<Answer> = answers.iter().map(|(_, answer)| answer.answer()).collect();
        Years { lasts: is_persistent(&given), answers }
    }
}

impl Line {
    /// What is stated in `span`.
    #[must_use]
    pub fn over(&self, span: Span, dataset: &Dataset) -> Entry {
        match span {
            Span::One(at) => self.cells.get(at).cloned().unwrap_or_default(),
            Span::All => merged(&self.cells, dataset),
        }
    }

    /// The concentration in the period at `at`; `None` without imports that all have amounts.
    #[must_use]
    pub fn concentration(&self, at: usize) -> Option<f64> {
        self.cells.get(at)?.trade.indicators().concentration
    }
}

impl Entry {
    /// What is imported from `partner`, which is not the area itself; `None`: nothing is stated.
    #[must_use]
    pub fn from(&self, partner: SupplierIdx) -> Option<Value<f64>> {
        let known = self.trade.outside.iter().find(|(of, _)| *of == partner);
        known
            .map(|(_, value)| Value::Known(*value))
            .or_else(|| self.silent.iter().find(|(of, _)| *of == partner).map(|(_, value)| *value))
    }

    /// Imports from outside and from within together, as far as they have amounts.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.trade.from_outside() + self.trade.within.unwrap_or(0.0)
    }
}

impl YearAnswer {
    fn of(entry: &Entry) -> Self {
        if !entry.is_stated {
            return Self::Nothing;
        }
        match entry.trade.indicators().is_dependent() {
            Answer::Yes => Self::Dependent,
            Answer::Unknown => Self::Open,
            Answer::No => Self::Not,
        }
    }

    /// The same as an answer; a year without imports says nothing.
    #[must_use]
    pub const fn answer(self) -> Answer {
        match self {
            Self::Dependent => Answer::Yes,
            Self::Open | Self::Nothing => Answer::Unknown,
            Self::Not => Answer::No,
        }
    }

    /// Its word in texts and style sheets.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Dependent => "yes",
            Self::Open => "open",
            Self::Not => "no",
            Self::Nothing => "none",
        }
    }
}

/// How many figures of `indicators` are known and cross their lines.
#[must_use]
pub fn crossed(indicators: &Indicators) -> usize {
    indicators.distances().into_iter().flatten().filter(|distance| *distance > 0.0).count()
}

/// The areas that report trade: the reference area of the dataset first, then those with most flows.
#[must_use]
pub fn reporters(dataset: &Dataset) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for flow in flows(dataset) {
        *counts.entry(&flow.reporter).or_default() += 1;
    }
    let reference = dataset.about.reference_area.as_str();
    let mut reporters: Vec<(&str, usize)> = counts.into_iter().collect();
    order::sort_by_key(&mut reporters, |(id, count)| {
        (*id != reference, usize::MAX - *count, (*id).to_owned())
    });
    reporters.into_iter().map(|(id, _)| id.to_owned()).collect()
}

/// The currency that most amounts are in; of several the first by its letters.
fn main_currency<'a>(flows: impl Iterator<Item = &'a Flow>) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for flow in flows.filter(|flow| flow.value.number().is_some()) {
        *counts.entry(&flow.currency).or_default() += 1;
    }
    let mut best = ("", 0);
    for (currency, count) in counts {
        if count > best.1 {
            best = (currency, count);
        }
    }
    best.0.to_owned()
}

/// The year that a period is; `None`: it is another period.
fn year(period: &str) -> Option<u32> {
    let is_year = period.len() == 4 && period.bytes().all(|sign| sign.is_ascii_digit());
    is_year.then(|| period.parse().ok()).flatten()
}
