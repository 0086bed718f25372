//! What depends on what.

use crate::model::{InputIdx, SourceIdx};

/// A dependency: `to` needs `from`, or `from` is a variant of `to`.
#[derive(Debug, Clone, PartialEq)]
pub struct Dependency {
    /// What is needed.
    pub from: InputIdx,
    /// What needs it.
    pub to: InputIdx,
    /// How they belong together.
    pub relation: Relation,
    /// Whether `to` stops without `from`.
    pub essentiality: Essentiality,
    /// Share of `from` in the use or in the cost of `to`, 0.0..=1.0; see `weight_basis`.
    pub weight: Option<f64>,
    /// What `weight` is a share of, in the publisher's words; empty: not stated.
    pub weight_basis: String,
    /// How well `from` can be replaced, 0.0 (not at all) to 1.0.
    pub substitutability: Option<f64>,
    /// Where this is stated.
    pub source: SourceIdx,
}

/// How two inputs belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// `from` goes into `to`.
    GoesInto,
    /// `from` is a kind of `to`.
    VariantOf,
    /// `from` makes `to` possible without going into it.
    Enables,
}

impl Relation {
    /// The word used in published files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::GoesInto => "goes_into",
            Self::VariantOf => "variant_of",
            Self::Enables => "enables",
        }
    }
}

/// Whether an input can be done without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Essentiality {
    /// Nothing is made without it.
    Essential,
    /// Output falls in proportion.
    NonEssential,
    /// Its loss hardly matters.
    Negligible,
    /// Not stated.
    #[default]
    Unknown,
}

impl Essentiality {
    /// The word used in published files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Essential => "essential",
            Self::NonEssential => "non-essential",
            Self::Negligible => "negligible",
            Self::Unknown => "unknown",
        }
    }
}
