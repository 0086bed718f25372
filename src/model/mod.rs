//! The validated world: a published dataset after all checks.
//!
//! A [`dataset::Dataset`] has stages (the steps of the value chain, in order), inputs (what
//! goes into a stage, from raw material to capability), dependencies between inputs,
//! suppliers, and records: who supplies an input or a stage, with a share per figure. Every
//! figure names its source. What is done about dependencies stands beside it: gaps with their
//! root causes, measures, the instruments and actors behind them, and a roadmap. A dataset may
//! also have these alone. Types here cannot hold a value that the checks refuse; they are not
//! serialisable: `wire` is what is published.

pub mod dataset;
pub mod dependency;
pub mod edition;
pub mod gap;
pub mod input;
pub mod input_output;
pub mod instrument;
mod lookup;
pub mod marking;
pub mod measure;
pub mod record;
pub mod reference;
pub mod roadmap;
pub mod series;
pub mod source;
pub mod supplier;
pub mod text;
pub mod value;

crate::typed_index! {
    /// Names a stage of a dataset.
    pub StageIdx,
    /// Names an input of a dataset.
    pub InputIdx,
    /// Names a family of inputs of a dataset.
    pub FamilyIdx,
    /// Names a supplier of a dataset.
    pub SupplierIdx,
    /// Names a dependency of a dataset.
    pub DependencyIdx,
    /// Names a supply record of a dataset.
    pub RecordIdx,
    /// Names a source of a dataset.
    pub SourceIdx,
    /// Names a root cause of a dataset.
    pub RootCauseIdx,
    /// Names a gap of a dataset.
    pub GapIdx,
    /// Names an actor of a dataset.
    pub ActorIdx,
    /// Names a programme or policy of a dataset.
    pub InstrumentIdx,
    /// Names a measure of a dataset.
    pub MeasureIdx,
    /// Names an item of the roadmap of a dataset.
    pub ItemIdx,
}
