//! What a dataset holds besides the edition that is shown: its other editions with their
//! figures, what was called or counted otherwise in them, and trade flows. The figures of an
//! edition come to the front with [`Dataset::at_edition`]; nothing else reads them.

use crate::base::order;
use crate::base::table::Table;
use crate::model::dataset::{About, Dataset, Parts};
use crate::model::edition::{Edition, lineage};
use crate::model::input::{Indicator, Input};
use crate::model::record::{Record, Subject};
use crate::model::text::Text;
use crate::model::value::Value;
use crate::model::{InputIdx, SourceIdx, SupplierIdx};

/// The further editions of a dataset, and its flows of trade; all of it may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Series {
    /// All editions that are told of, the shown one included, in the order of the file. Empty:
    /// only the shown one is known.
    pub editions: Vec<Edition>,
    /// The records of editions that are not shown, in the order of the file.
    pub records: Vec<(String, Record)>,
    /// The indicators of editions that come after the shown one or stand beside it.
    pub indicators: Vec<(InputIdx, Indicator)>,
    /// What was something else in an earlier edition.
    pub forerunners: Vec<Forerunner>,
    /// Flows of trade, of all editions.
    pub trade: Vec<Flow>,
}

/// What a stage or an input was in an earlier edition.
#[derive(Debug, Clone, PartialEq)]
pub struct Forerunner {
    /// What it is now.
    pub subject: Subject,
    /// Edition in which it was something else.
    pub edition: String,
    /// Id it had there, or that of the whole or of the part.
    pub earlier: String,
    /// Its name there; empty: not stated.
    pub label: Text,
    /// What happened since.
    pub relation: Succession,
    /// Where this is stated.
    pub source: Option<SourceIdx>,
}

crate::coded! {
    /// How something came out of something of an earlier edition.
    pub enum Succession {
        /// It is the same under another name.
        Renamed = "renamed",
        /// It was a part of it.
        Split = "split",
        /// It was one of several that are now one.
        Merged = "merged",
    }

    /// Which way goods go, seen from who reports them.
    pub enum Direction {
        /// They come in.
        Import = "import",
        /// They go out.
        Export = "export",
    }
}

/// Trade of one product with one partner in one period.
#[derive(Debug, Clone, PartialEq)]
pub struct Flow {
    /// The product.
    pub subject: Subject,
    /// Who supplies or receives it.
    pub partner: SupplierIdx,
    /// Whether it comes in or goes out.
    pub direction: Direction,
    /// The area that reports it, such as `EU27_2020`.
    pub reporter: String,
    /// Period, as printed.
    pub period: String,
    /// Its code in a nomenclature, such as `CN:81129289`; empty: not stated.
    pub code: String,
    /// Value in `currency`, at least 0.
    pub value: Value<f64>,
    /// ISO 4217 code; empty: not stated.
    pub currency: String,
    /// Quantity in `unit`, at least 0.
    pub quantity: Option<f64>,
    /// Unit of the quantity.
    pub unit: String,
    /// Edition it belongs to; empty: all of them.
    pub edition: String,
    /// Where it is printed.
    pub source: SourceIdx,
}

impl Series {
    /// The edition of this id.
    #[must_use]
    pub fn edition(&self, id: &str) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.id == id)
    }

    /// The editions from the first to the last: each after the one that it supersedes, and those
    /// of which none is said to follow the other by their dates, as they are printed.
    #[must_use]
    pub fn timeline(&self) -> Vec<&Edition> {
        let date = |one: &Edition| {
            let dates = [&one.reference_period, &one.as_of, &one.published];
            dates.into_iter().find(|date| !date.is_empty()).cloned().unwrap_or_default()
        };
        let mut all: Vec<(usize, String, &Edition)> = self
            .editions
            .iter()
            .map(|one| (lineage(&self.editions, &one.id).len(), date(one), one))
            .collect();
        order::sort_by(&mut all, |a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
        all.into_iter().map(|(_, _, edition)| edition).collect()
    }

    /// Whether figures of edition `stated` belong to what a reader of edition `shown` sees:
    /// those of no edition, of this one and of those before it.
    #[must_use]
    pub fn is_seen(&self, stated: &str, shown: &str) -> bool {
        stated.is_empty()
            || stated == shown
            || lineage(&self.editions, shown).iter().any(|edition| edition.id == stated)
    }
}

impl Dataset {
    /// Whether it says what depends on what, who supplies, or what is done about it.
    #[must_use]
    pub fn has_chain(&self) -> bool {
        let parts: &Parts = self;
        let has_records = !parts.records.is_empty() || !parts.series.records.is_empty();
        !parts.dependencies.is_empty() || has_records || parts.action.has_plan()
    }

    /// Whether it tells of more than one moment: of several editions, or of figures of one name and
    /// several periods.
    #[must_use]
    pub fn has_moments(&self) -> bool {
        let parts: &Parts = self;
        let editions = parts.series.editions.iter().filter(|edition| edition.is_here());
        let has_course = |input: &Input| {
            input.indicators.iter().enumerate().any(|(at, figure)| {
                input.indicators.iter().take(at).any(|other| other.name == figure.name)
            })
        };
        editions.count() > 1 || parts.inputs.iter().any(has_course)
    }

    /// Whether it holds the figures of its edition `id`.
    #[must_use]
    pub fn has_edition(&self, id: &str) -> bool {
        self.about.edition.id == id || self.series.edition(id).is_some_and(Edition::is_here)
    }

    /// The dataset as its edition `id` has it: the records of that edition, the indicators up to
    /// it. `None`: it tells of no such edition, or another dataset has its figures.
    #[must_use]
    pub fn at_edition(&self, id: &str) -> Option<Self> {
        if self.about.edition.id == id {
            return Some(self.clone());
        }
        let edition = self.series.edition(id).filter(|edition| edition.is_here())?.clone();
        let mut parts: Parts = (**self).clone();
        let shown = parts.about.edition.id.clone();
        let mut records = Table::new();
        let mut others: Vec<(String, Record)> = Vec::new();
        for record in &parts.records {
            others.push((shown.clone(), record.clone()));
        }
        for (of, record) in std::mem::take(&mut parts.series.records) {
            if of == id {
                records.push(record);
            } else {
                others.push((of, record));
            }
        }
        parts.records = records;
        parts.series.records = others;
        let mut figures = std::mem::take(&mut parts.series.indicators);
        for idx in parts.inputs.keys() {
            if let Some(input) = parts.inputs.find_mut(idx) {
                figures.extend(input.indicators.drain(..).map(|figure| (idx, figure)));
            }
        }
        parts.file_indicators(figures, id);
        parts.about = About { edition, ..parts.about };
        Some(Self::new(parts))
    }
}

impl Dataset {
    /// The same without the figures of other editions.
    #[must_use]
    pub fn alone(&self) -> Self {
        let mut parts: Parts = (**self).clone();
        let shown = &parts.about.edition.id;
        let series = &mut parts.series;
        series.records.clear();
        series.indicators.clear();
        series.trade.retain(|flow| flow.edition.is_empty() || flow.edition == *shown);
        Self::new(parts)
    }
}

impl Parts {
    /// Gives every input the indicators that a reader of edition `shown` sees, those of the
    /// newest period first and of one period those of the newest edition, and keeps the others.
    pub fn file_indicators(&mut self, figures: Vec<(InputIdx, Indicator)>, shown: &str) {
        for (idx, figure) in figures {
            let is_seen = self.series.is_seen(&figure.edition, shown);
            match self.inputs.find_mut(idx).filter(|_| is_seen) {
                Some(input) => input.indicators.push(figure),
                None => self.series.indicators.push((idx, figure)),
            }
        }
        let line: Vec<String> =
            lineage(&self.series.editions, shown).iter().map(|one| one.id.clone()).collect();
        let age = |figure: &Indicator| line.iter().position(|id| *id == figure.edition);
        for idx in self.inputs.keys() {
            if let Some(input) = self.inputs.find_mut(idx) {
                order::sort_by(&mut input.indicators, |a, b| {
                    b.period.cmp(&a.period).then_with(|| age(a).cmp(&age(b)))
                });
            }
        }
    }
}
