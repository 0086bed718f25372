//! Who supplies an input or a stage: one record per subject, reference area, kind of
//! supplier and period, one share per figure, each with its source.

use crate::model::value::{Interval, Value};
use crate::model::{InputIdx, SourceIdx, StageIdx, SupplierIdx};

/// Greatest share of a supplier that is named as negligible.
pub const NEGLIGIBLE: f64 = 0.02;

/// What a record speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// An input.
    Input(InputIdx),
    /// A stage as a whole.
    Stage(StageIdx),
}

/// The published shares of one subject.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// What is supplied.
    pub subject: Subject,
    /// To whom: `WLD` (the world market) or an area such as `EU27_2020`.
    pub area: String,
    /// Whether the rows name countries (with groups and the rest) or organisations. A source
    /// that prints both prints the whole twice; they are never added up.
    pub level: Level,
    /// What the shares are shares of.
    pub basis: Basis,
    /// Period the shares speak of, as printed.
    pub period: String,
    /// The rows, in the order of the file; duplicates are gone.
    pub shares: Vec<Share>,
}

/// What the rows of a record name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Countries, groups of countries, the unnamed rest.
    Countries,
    /// Organisations.
    Organisations,
}

/// One row of a record.
#[derive(Debug, Clone, PartialEq)]
pub struct Share {
    /// Who supplies.
    pub supplier: SupplierIdx,
    /// The share as printed, 0.0..=1.0.
    pub value: Value<f64>,
    /// What rounding leaves open around the printed share, or what the words say when no
    /// number is printed ("<0.1%": 0..=0.001; a negligible supplier: 0..=0.02).
    pub bounds: Option<Interval>,
    /// How the row counts when it has no number.
    pub class: RankClass,
    /// State of the observation.
    pub status: Status,
    /// Trade-related factor of the EU criticality method, where printed.
    pub trade_factor: Option<f64>,
    /// Where it is printed.
    pub source: SourceIdx,
    /// File and row it was read from, as a spreadsheet shows the row.
    pub origin: Origin,
}

/// Where a figure stands in the files that were read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Origin {
    /// File name.
    pub file: String,
    /// Row, the header being row 1; 0: not from a table.
    pub row: u64,
}

/// How a supplier counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RankClass {
    /// A share is printed.
    Numeric,
    /// Named as a supplier without a number.
    Major,
    /// Named as negligible.
    Negligible,
}

impl RankClass {
    /// The word used in published files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Numeric => "numeric",
            Self::Major => "major",
            Self::Negligible => "negligible",
        }
    }

    /// The bounds of a share for which the source states none: half a unit of its rounding
    /// (in percentage points) to each side, or what "negligible" means
    /// (`docs/semantics.md` S3); `None` when nothing is known.
    #[must_use]
    pub fn bounds(self, share: Option<f64>, precision_pp: Option<f64>) -> Option<Interval> {
        match (share, precision_pp) {
            (Some(share), Some(precision)) => {
                let half = precision / 200.0;
                Some(Interval::new((share - half).max(0.0), (share + half).min(1.0)))
            }
            (None, _) if self == Self::Negligible => Some(Interval::new(0.0, NEGLIGIBLE)),
            _ => None,
        }
    }
}

/// State of an observation (SDMX codes in brackets).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Status {
    /// As published (A).
    #[default]
    Normal,
    /// Estimated (E).
    Estimated,
    /// Provisional (P).
    Provisional,
    /// Forecast (F).
    Forecast,
    /// Missing (M).
    Missing,
    /// Suppressed by the publisher (Q).
    Suppressed,
}

impl Status {
    /// The SDMX code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Normal => "A",
            Self::Estimated => "E",
            Self::Provisional => "P",
            Self::Forecast => "F",
            Self::Missing => "M",
            Self::Suppressed => "Q",
        }
    }
}

/// What a share is a share of, and how it is attributed to a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// By headquarters of the supplying firms.
    Headquarters,
    /// By site of production.
    Site,
    /// By production capacity.
    Capacity,
    /// By revenue.
    Revenue,
    /// By quantity produced or delivered.
    Quantity,
    /// By origin of imports.
    ImportOrigin,
    /// Not stated.
    NotStated,
}

impl Basis {
    /// The word used in published files; empty: not stated.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Headquarters => "hq",
            Self::Site => "site",
            Self::Capacity => "capacity",
            Self::Revenue => "revenue",
            Self::Quantity => "quantity",
            Self::ImportOrigin => "import-origin",
            Self::NotStated => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_leaves_half_a_unit_to_each_side() {
        let numeric = |share| RankClass::Numeric.bounds(Some(share), Some(1.0));
        assert_eq!(numeric(1.0), Some(Interval::new(0.995, 1.0)));
        assert_eq!(numeric(0.0), Some(Interval::new(0.0, 0.005)));
        assert_eq!(RankClass::Numeric.bounds(Some(0.5), None), None);
        let negligible = RankClass::Negligible.bounds(None, Some(1.0));
        assert_eq!(negligible, Some(Interval::new(0.0, NEGLIGIBLE)));
        assert_eq!(RankClass::Major.bounds(None, Some(1.0)), None);
    }
}
