//! Who acts and with what: actors, programmes, policies and their budgets.

use crate::base::date::Period;
use crate::model::input::Scope;
use crate::model::text::Text;
use crate::model::{ActorIdx, InstrumentIdx, SourceIdx};

/// Someone who acts, or whom action is taken with.
#[derive(Debug, Clone, PartialEq)]
pub struct Actor {
    /// Id in the dataset.
    pub id: String,
    /// Name for readers.
    pub label: Text,
    /// What it does.
    pub description: Text,
    /// What it is, such as `agency`; empty: not stated.
    pub kind: String,
    /// ISO 3166-1 alpha-3 codes of the countries meant.
    pub countries: Vec<String>,
    /// Where in its source it stands; empty: not stated.
    pub place: String,
    /// Where it is stated.
    pub source: Option<SourceIdx>,
}

/// Something of the dataset, or, where the dataset does not list it, only words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named<K> {
    /// It is listed.
    Known(K),
    /// Words as published.
    Words(String),
}

impl<K: Copy> Named<K> {
    /// The key, when it is listed.
    #[must_use]
    pub const fn key(&self) -> Option<K> {
        match self {
            Self::Known(key) => Some(*key),
            Self::Words(_) => None,
        }
    }
}

/// A programme that pays for something, or a policy that rules it.
#[derive(Debug, Clone, PartialEq)]
pub struct Instrument {
    /// Id in the dataset.
    pub id: String,
    /// Name for readers.
    pub label: Text,
    /// What it is for.
    pub description: Text,
    /// Programme or policy.
    pub kind: InstrumentKind,
    /// What it does, in the publisher's words.
    pub roles: Vec<String>,
    /// What it is open to; empty: not stated.
    pub scopes: Vec<Scope>,
    /// Readiness levels that it is open to.
    pub levels: Levels,
    /// What it is a part of.
    pub part_of: Option<InstrumentIdx>,
    /// Who runs it.
    pub responsible: Vec<Named<ActorIdx>>,
    /// Since when it is there.
    pub start: Option<Period>,
    /// Its budgets. Of different periods and kinds, so never to be added.
    pub budgets: Vec<Budget>,
    /// Where in its source it stands; empty: not stated.
    pub place: String,
    /// Where it is stated.
    pub source: Option<SourceIdx>,
}

crate::coded! {
    /// What an instrument is.
    pub enum InstrumentKind {
        /// It pays.
        Programme = "programme",
        /// It rules, coordinates or protects.
        Policy = "policy",
    }

    /// What a budget is an amount of.
    pub enum BudgetKind {
        /// All of the period.
        Total = "total",
        /// Each year.
        Yearly = "yearly",
        /// At most this in the period.
        Ceiling = "ceiling",
        /// At most this each year.
        YearlyCeiling = "yearly-ceiling",
        /// A share of a budget, 0.0..=1.0.
        Share = "share",
    }
}

/// A budget as published.
#[derive(Debug, Clone, PartialEq)]
pub struct Budget {
    /// What the amount is.
    pub kind: BudgetKind,
    /// The amount, or the least one; a share is 0.0..=1.0.
    pub least: f64,
    /// The greatest amount, where a range is published.
    pub most: Option<f64>,
    /// ISO 4217 code; empty for a share.
    pub currency: String,
    /// The years it is for; `None`: not stated.
    pub period: Option<Period>,
    /// What it is for.
    pub purpose: Text,
    /// Where it is stated.
    pub source: Option<SourceIdx>,
}

/// A range of readiness levels; an end that is not stated is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Levels {
    /// The lowest, or the one it begins with.
    pub from: Option<u8>,
    /// The highest, or the one it ends with.
    pub to: Option<u8>,
}
