//! What stands in another dataset. Which datasets there are is not known here: whether a
//! reference leads anywhere shows when the other dataset is at hand.

use crate::model::dataset::Dataset;
use crate::model::record::Subject;
use crate::model::{GapIdx, InstrumentIdx, ItemIdx, MeasureIdx, RootCauseIdx, SourceIdx};

/// That something here is, or is about, something of another dataset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// What of this dataset.
    pub from: Referrer,
    /// Short name of the other dataset, never that of this one.
    pub dataset: String,
    /// Id of an input or a stage there; empty: the dataset as a whole.
    pub id: String,
    /// How the two belong together.
    pub relation: Relation,
    /// Where it is stated that they belong together.
    pub source: Option<SourceIdx>,
}

impl Reference {
    /// Whether `other` has what is meant; `None`: another dataset is meant.
    #[must_use]
    pub fn is_found_in(&self, other: &Dataset) -> Option<bool> {
        let is_there = || {
            self.id.is_empty()
                || other.input_by_id(&self.id).is_some()
                || other.stage_by_id(&self.id).is_some()
        };
        (other.about.id == self.dataset).then(is_there)
    }
}

/// What can refer to another dataset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Referrer {
    /// A stage or an input.
    Subject(Subject),
    /// A gap.
    Gap(GapIdx),
    /// A root cause.
    RootCause(RootCauseIdx),
    /// A programme or policy.
    Instrument(InstrumentIdx),
    /// A measure.
    Measure(MeasureIdx),
    /// An item of the roadmap.
    Item(ItemIdx),
}

crate::coded! {
    /// How something here and something there belong together.
    pub enum Relation {
        /// They are the same, or what is there says it in more detail.
        Same = "same",
        /// What is here is a part of what is there.
        PartOf = "part-of",
        /// What is here is about what is there.
        Concerns = "concerns",
    }
}
