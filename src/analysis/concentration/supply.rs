//! Who supplies one subject and how concentrated that is: what an assessment knows of an
//! input or a stage. Knows how to answer questions about shares; `record` fills it from
//! the published rows. Every share is a fraction 0.0..=1.0.

use crate::analysis::concentration::boxes;
use crate::analysis::concentration::measures;
use crate::analysis::concentration::stopping::{self, Part};
use crate::model::value::Interval;
use crate::model::{RecordIdx, SupplierIdx};

/// Greatest share of a supplier that is named as negligible and has no number. Source: ETO,
/// technical notes: a negligible provider has at most 2 % of the market.
pub const NEGLIGIBLE: f64 = 0.02;

/// What the assessment of a subject rests on; the first that applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum SupplyKind {
    /// Shares of countries are printed.
    Numeric,
    /// Countries are named without any number.
    Listed,
    /// Only organisations are named; their headquarters say which countries supply.
    Derived,
    /// A process without rows of its own, read from the record of its stage.
    Stage,
    /// Nothing is published.
    #[default]
    None,
}

impl SupplyKind {
    /// The word used in machine-readable output.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Numeric => "numeric",
            Self::Listed => "listed",
            Self::Derived => "derived",
            Self::Stage => "stage",
            Self::None => "none",
        }
    }
}

/// The supply of one subject in one area.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Supply {
    /// What it rests on.
    pub kind: SupplyKind,
    /// The record it was read from; with [`SupplyKind::Stage`] that of the stage.
    pub record: Option<RecordIdx>,
    /// Whether its variants carry the figures, so that the loss of supply is theirs: its own
    /// record has no number and a variant has a record.
    pub follows_variants: bool,
    /// The suppliers with a number, largest first, then by id.
    pub shares: Vec<Portion>,
    /// Groups of countries with a number that the source does not break down, by id.
    pub blocks: Vec<Block>,
    /// The share of nobody in particular: "Various", and what the named figures leave.
    pub residual: f64,
    /// What was printed for the residual ("Various"), 0 when nothing was.
    pub residual_printed: f64,
    /// Suppliers named without a number that are not negligible, by id.
    pub majors: Vec<Named>,
    /// Suppliers named as negligible, by id.
    pub negligible: Vec<Named>,
    /// Suppliers named without a number whose country is not known.
    pub unplaced: usize,
    /// The index of concentration: exact when every share is known; otherwise the lower end
    /// spreads the unnamed rest thinly and the upper end gives it to one supplier. `None`:
    /// nothing is known, or the figures contradict each other.
    pub hhi: Option<Interval>,
    /// The same index with all that the rounding of the printed shares leaves open.
    pub hhi_rounding: Option<Interval>,
    /// Whether the printed shares add up to more than rounding explains. The shares are then
    /// as printed and nothing is derived from them.
    pub is_inconsistent: bool,
    /// Whether figures exist that are not published, and no other number is.
    pub is_withheld: bool,
}

/// A supplier with a number.
#[derive(Debug, Clone, PartialEq)]
pub struct Portion {
    /// ISO 3166-1 alpha-3 code where there is one, else the id of the supplier.
    pub id: String,
    /// The supplier of the dataset; `None`: a country that the dataset does not list, to which
    /// a reader supposes supply to move.
    pub supplier: Option<SupplierIdx>,
    /// The share as printed.
    pub printed: f64,
    /// The share after reconciliation: the record adds up and the share rounds to what is
    /// printed.
    pub share: f64,
    /// What rounding leaves open around it.
    pub range: Interval,
}

/// A group of countries with a number.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    /// The group and its share.
    pub portion: Portion,
    /// ISO codes of its members, sorted; empty: not known.
    pub members: Vec<String>,
}

/// A supplier without a number.
#[derive(Debug, Clone, PartialEq)]
pub struct Named {
    /// ISO 3166-1 alpha-3 code where there is one, else the id of the supplier.
    pub id: String,
    /// The supplier of the dataset; `None`: a country known only as a headquarters.
    pub supplier: Option<SupplierIdx>,
    /// What its share can be.
    pub range: Interval,
}

impl Supply {
    /// Whether the figures rest on numbers.
    #[must_use]
    pub const fn has_numbers(&self) -> bool {
        !self.shares.is_empty() || !self.blocks.is_empty() || self.residual > 0.0
    }

    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kind == SupplyKind::None
    }

    /// The supplier with the largest share; with equal shares the first by id. `None`
    /// without numbers.
    #[must_use]
    pub fn top(&self) -> Option<&Portion> {
        self.shares.first()
    }

    /// Number of equally large suppliers with the same index.
    #[must_use]
    pub fn effective_suppliers(&self) -> Option<Interval> {
        let hhi = self.hhi?;
        let most = measures::effective_number(hhi.lo)?;
        Some(Interval::new(measures::effective_number(hhi.hi)?, most))
    }

    /// Sum of the `k` largest named shares; `None` without numbers.
    #[must_use]
    pub fn largest(&self, k: usize) -> Option<f64> {
        let shares = self.assessed_shares()?;
        Some(measures::largest(&shares, k))
    }

    /// Smallest number of named suppliers that together have at least `threshold`; `None`
    /// without numbers, or when all named ones together have less.
    #[must_use]
    pub fn suppliers_for(&self, threshold: f64) -> Option<usize> {
        measures::count_for(&self.assessed_shares()?, threshold)
    }

    /// The named shares, unless nothing can be derived from them.
    fn assessed_shares(&self) -> Option<Vec<f64>> {
        (self.has_numbers() && !self.is_inconsistent)
            .then(|| self.shares.iter().map(|portion| portion.share).collect())
    }

    /// The share that the suppliers in `members` (sorted ISO codes or supplier ids) have
    /// together, which is also what is lost at once when they stop. `None`: nothing is
    /// published, or the figures contradict each other.
    #[must_use]
    pub fn share_of(&self, members: &[String]) -> Option<Interval> {
        if self.is_empty() || self.is_inconsistent {
            None
        } else if self.has_numbers() {
            Some(self.numbered_share_of(members))
        } else {
            Some(self.unnumbered_share_of(members))
        }
    }

    /// What is lost at once when the suppliers in `members` stop: nothing where nothing is
    /// published or the variants carry the loss, anything where the figures contradict each
    /// other.
    #[must_use]
    pub fn direct_loss(&self, members: &[String]) -> Interval {
        if self.is_empty() || self.follows_variants || members.is_empty() {
            return Interval::exact(0.0);
        }
        self.share_of(members).unwrap_or(Interval::new(0.0, 1.0))
    }

    fn numbered_share_of(&self, members: &[String]) -> Interval {
        let degree = |id: &str| Interval::exact(if contains(members, id) { 1.0 } else { 0.0 });
        let is_named = |id: &str| {
            let names = self.majors.iter().chain(&self.negligible).map(|named| &named.id);
            let names = names.chain(self.blocks.iter().map(|block| &block.portion.id));
            self.shares.iter().map(|portion| &portion.id).chain(names).any(|name| name == id)
        };
        let has_unnamed = members.iter().any(|member| !is_named(member));
        let unnamed = if has_unnamed { 1.0 } else { 0.0 };
        let of_majors =
            self.majors.iter().map(|named| degree(&named.id).hi).fold(unnamed, f64::max);
        let shares = self.shares.iter().map(|portion| Part {
            share: Interval::exact(portion.share),
            degree: degree(&portion.id),
        });
        let blocks = self.blocks.iter().map(|block| Part {
            share: Interval::exact(block.portion.share),
            degree: stopping::degree_of_group(
                block.members.iter().map(|member| degree(member).hi),
                degree(&block.portion.id).lo,
                unnamed,
            ),
        });
        let negligible = self.negligible.iter().map(|named| Part {
            share: Interval::new(0.0, named.range.hi),
            degree: degree(&named.id),
        });
        let rest =
            Part { share: Interval::exact(self.residual), degree: Interval::new(0.0, of_majors) };
        let parts: Vec<Part> = shares.chain(blocks).chain(negligible).chain([rest]).collect();
        stopping::numbered(&parts)
    }

    fn unnumbered_share_of(&self, members: &[String]) -> Interval {
        let named = self.majors.iter().chain(&self.negligible).map(|named| Part {
            share: named.range,
            degree: Interval::exact(if contains(members, &named.id) { 1.0 } else { 0.0 }),
        });
        // Suppliers of unknown country may be inside as well as outside.
        let anybody = if members.is_empty() { 0.0 } else { 1.0 };
        let unplaced = Part { share: Interval::new(0.0, 1.0), degree: Interval::new(0.0, anybody) };
        let mut parts: Vec<Part> =
            named.chain(std::iter::repeat_n(unplaced, self.unplaced)).collect();
        parts.push(stopping::rest(&parts, self.names_everybody()));
        stopping::unnumbered(&mut parts)
    }

    /// Whether a list without numbers names everybody who matters: it names a supplier that
    /// is not negligible.
    #[must_use]
    pub const fn names_everybody(&self) -> bool {
        !self.majors.is_empty() || self.unplaced > 0
    }

    /// Fills in the index from the names alone: majors may have anything, negligible ones
    /// next to nothing.
    pub(super) fn assess_names(&mut self) {
        let unplaced = std::iter::repeat_n(Interval::new(0.0, 1.0), self.unplaced);
        let named = self.majors.iter().chain(&self.negligible).map(|named| named.range);
        let ranges: Vec<Interval> = named.chain(unplaced).collect();
        let reached = boxes::sum_hi(&ranges).min(1.0);
        let rest = Interval::new(0.0, 1.0 - reached);
        let with_rest: Vec<Interval> = ranges.iter().copied().chain([rest]).collect();
        let hhi = Interval::new(
            boxes::least_squares_sum(&ranges, reached),
            boxes::greatest_squares_sum(&with_rest, 1.0),
        );
        self.hhi = Some(hhi);
        self.hhi_rounding = Some(hhi);
    }
}

fn contains(sorted: &[String], id: &str) -> bool {
    sorted.binary_search_by(|member| member.as_str().cmp(id)).is_ok()
}
