//! What is promised or done about dependencies: measures, their dates, and what they aim at.

use crate::base::date::{Cycle, Period};
use crate::model::input::Scope;
use crate::model::instrument::{Levels, Named};
use crate::model::record::Subject;
use crate::model::text::Text;
use crate::model::{
    ActorIdx, DependencyIdx, GapIdx, InstrumentIdx, MeasureIdx, RootCauseIdx, SourceIdx,
};

/// A measure.
#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    /// Id in the dataset.
    pub id: String,
    /// Name for readers.
    pub label: Text,
    /// What is to be done.
    pub description: Text,
    /// How binding it is; `None`: not stated.
    pub kind: Option<MeasureKind>,
    /// The measure it is a part of.
    pub part_of: Option<MeasureIdx>,
    /// The measure that it says once more; only that one counts.
    pub same_as: Option<MeasureIdx>,
    /// To promote, protect or partner.
    pub strand: Option<Strand>,
    /// The instruments it is carried out with.
    pub instruments: Vec<Named<InstrumentIdx>>,
    /// Who is to do it.
    pub responsible: Vec<Named<ActorIdx>>,
    /// With whom.
    pub together_with: Vec<Named<ActorIdx>>,
    /// When it begins.
    pub start: Option<Period>,
    /// When it is due.
    pub due: Due,
    /// How far it is.
    pub status: MeasureStatus,
    /// Readiness levels it leads from and to.
    pub levels: Levels,
    /// Its budget as published.
    pub money: Money,
    /// What uses it serves; empty: not stated.
    pub scopes: Vec<Scope>,
    /// Where in its source it stands; empty: not stated.
    pub place: String,
    /// Where it is stated.
    pub source: Option<SourceIdx>,
}

/// When a measure is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Due {
    /// The days it is due on or by; `None`: no date is published.
    pub date: Option<Period>,
    /// How the date is meant.
    pub qualifier: Option<Qualifier>,
    /// After how long it is due again.
    pub cycle: Option<Cycle>,
}

/// A budget of a measure; nothing is stated by default.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Money {
    /// The amount.
    pub amount: Option<f64>,
    /// ISO 4217 code.
    pub currency: String,
    /// What the amount is for, in the publisher's words.
    pub period: String,
}

crate::coded! {
    /// How binding a measure is.
    pub enum MeasureKind {
        /// One of the measures that a document announces as such.
        FurtherMeasure = "further-measure",
        /// A part of one.
        Part = "part",
        /// Said to be done in the running text.
        Commitment = "commitment",
        /// An event.
        Milestone = "milestone",
        /// Something that may be done.
        Option = "option",
        /// A number to be reached.
        Target = "target",
        /// Named as an example in a case study.
        Example = "example",
    }

    /// What a measure does about a dependency.
    pub enum Strand {
        /// Builds up own strength.
        Promote = "promote",
        /// Keeps what is there.
        Protect = "protect",
        /// Shares the burden with others.
        Partner = "partner",
    }

    /// How a date is meant.
    pub enum Qualifier {
        /// On that day.
        On = "on",
        /// At some time in it.
        In = "in",
        /// Before it is over.
        By = "by",
        /// Before it is over, and not later.
        NoLaterThan = "no-later-than",
        /// Before the middle of the year.
        ByMidYear = "by-mid-year",
        /// Expected in it.
        ExpectedIn = "expected-in",
        /// Expected at its beginning.
        ExpectedEarlyIn = "expected-early-in",
        /// Again and again, without dates.
        Regularly = "regularly",
    }

    /// How far a measure is, as published.
    pub enum MeasureStatus {
        /// Somebody proposed it.
        Proposed = "proposed",
        /// It is decided.
        Planned = "planned",
        /// It has begun.
        Running = "running",
        /// It is finished.
        Done = "done",
        /// It will not be done.
        Withdrawn = "withdrawn",
        /// No source says.
        Unknown = "unknown",
    }
}

/// What a measure is aimed at.
#[derive(Debug, Clone, PartialEq)]
pub struct MeasureLink {
    /// The measure.
    pub measure: MeasureIdx,
    /// What it is aimed at.
    pub target: Target,
    /// What it does there, such as `adds_capacity`; empty: not stated.
    pub effect: String,
    /// How much.
    pub effect_size: Option<f64>,
    /// Unit of the size.
    pub effect_unit: String,
    /// Where it is stated.
    pub source: Option<SourceIdx>,
}

/// What a measure can be aimed at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// A stage or an input.
    Subject(Subject),
    /// A dependency.
    Dependency(DependencyIdx),
    /// A gap.
    Gap(GapIdx),
    /// A root cause, wherever it is found.
    RootCause(RootCauseIdx),
    /// A programme or policy that it sets up or changes.
    Instrument(InstrumentIdx),
    /// Someone it is about.
    Actor(ActorIdx),
    /// Another measure that it belongs to.
    Measure(MeasureIdx),
}
