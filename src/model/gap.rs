//! What is missing in a chain, and why: gaps, root causes, and criteria answered by the
//! publisher.

use crate::base::date::Period;
use crate::model::record::Subject;
use crate::model::text::Text;
use crate::model::{InputIdx, RootCauseIdx, SourceIdx};

/// Why there is a dependency.
#[derive(Debug, Clone, PartialEq)]
pub struct RootCause {
    /// Id in the dataset.
    pub id: String,
    /// Name for readers.
    pub label: Text,
    /// What it means.
    pub description: Text,
    /// Whether it causes a dependency or makes it worse; `None`: not stated.
    pub level: Option<CauseLevel>,
    /// Where in its source it stands, such as a section; empty: not stated.
    pub place: String,
    /// Where it is stated.
    pub source: Option<SourceIdx>,
}

crate::coded! {
    /// What a root cause does.
    pub enum CauseLevel {
        /// It makes a dependency.
        Cause = "cause",
        /// It makes one worse.
        Aggravator = "aggravator",
        /// It stands in the way of getting out of one.
        Handicap = "handicap",
        /// It drives causes.
        Driver = "driver",
    }

    /// Whether a gap is there already.
    pub enum Outlook {
        /// It is there.
        Existing = "existing",
        /// It is expected.
        Foreseeable = "foreseeable",
    }

    /// What a publisher answers to a criterion.
    pub enum PublishedAnswer {
        /// It is met.
        Yes = "yes",
        /// It is not met.
        No = "no",
        /// It is open.
        Unknown = "unknown",
    }
}

/// Something that is missing.
#[derive(Debug, Clone, PartialEq)]
pub struct Gap {
    /// Id in the dataset.
    pub id: String,
    /// Where it is felt; `None`: in no single place.
    pub subject: Option<Subject>,
    /// Name for readers.
    pub label: Text,
    /// What is missing.
    pub description: Text,
    /// What kind of thing is missing, such as `skills`; empty: not stated.
    pub kind: String,
    /// Whether it is there already; `None`: not stated.
    pub outlook: Option<Outlook>,
    /// Why it is there.
    pub root_causes: Vec<RootCauseIdx>,
    /// Readiness level reached, 1..=9.
    pub current: Option<u8>,
    /// Readiness level wanted, 1..=9.
    pub target: Option<u8>,
    /// When it is wanted.
    pub target_date: Option<Period>,
    /// Where in its source it stands; empty: not stated.
    pub place: String,
    /// Where it is stated.
    pub source: Option<SourceIdx>,
}

/// A criterion of criticality as its publisher answers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriterionAnswer {
    /// What it is about.
    pub input: InputIdx,
    /// Number of the criterion, 1..=5.
    pub criterion: u8,
    /// The answer.
    pub answer: PublishedAnswer,
    /// Why; empty: not stated.
    pub evidence: String,
    /// Where it is stated.
    pub source: Option<SourceIdx>,
}
