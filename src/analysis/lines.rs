//! Published lines that part the figures of an indicator into classes. Each line names who
//! drew it, as the lines answer different questions. An interval that straddles a line is
//! undecided between the classes on both sides. Knows no colours.

use crate::base::message::Message;
use crate::model::value::Interval;
use crate::msg;

/// A line and the class above it.
#[derive(Debug, Clone, Copy)]
pub struct Line {
    /// Where it is drawn.
    pub at: f64,
    /// Whether a figure on the line belongs to the class above it.
    pub is_included: bool,
    /// Name of the class above it.
    pub label: fn() -> Message,
    /// Who drew it.
    pub source: fn() -> Message,
}

/// The lines of one indicator, in rising order.
#[derive(Debug, Clone, Copy)]
pub struct Lines {
    /// Name of the class below all lines.
    lowest: Option<fn() -> Message>,
    lines: &'static [Line],
}

/// The class a figure is in: positions `0..=lines`, counted from below.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Class {
    /// The class of the lower end.
    pub lowest: usize,
    /// The class of the upper end.
    pub highest: usize,
}

impl Class {
    /// Whether both ends are in one class.
    #[must_use]
    pub const fn is_decided(self) -> bool {
        self.lowest == self.highest
    }
}

impl Lines {
    /// No published lines.
    pub const NONE: Self = Self { lowest: None, lines: &[] };

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The lines in rising order.
    #[must_use]
    pub const fn all(&self) -> &'static [Line] {
        self.lines
    }

    /// Names of the classes, from below; empty without lines.
    #[must_use]
    pub fn classes(&self) -> Vec<Message> {
        let lowest = self.lowest.iter().map(|label| label());
        lowest.chain(self.lines.iter().map(|line| (line.label)())).collect()
    }

    /// The class of `figure`; `None` without lines.
    #[must_use]
    pub fn class(&self, figure: Interval) -> Option<Class> {
        (!self.is_empty())
            .then(|| Class { lowest: self.position(figure.lo), highest: self.position(figure.hi) })
    }

    /// Number of lines that `figure` has reached.
    fn position(&self, figure: f64) -> usize {
        self.lines.iter().take_while(|line| line.is_reached(figure)).count()
    }
}

impl Line {
    /// Whether `figure` is in the class above. Figures are compared as printed, to within one
    /// in a thousand million.
    #[must_use]
    pub fn is_reached(&self, figure: f64) -> bool {
        const TOLERANCE: f64 = 1e-9;
        let slack = if self.is_included { TOLERANCE } else { -TOLERANCE };
        figure >= self.at - slack
    }

    /// On which side of the line all of `figure` is.
    #[must_use]
    pub fn side(&self, figure: Interval) -> Side {
        match (self.is_reached(figure.lo), self.is_reached(figure.hi)) {
            (true, _) => Side::Above,
            (false, false) => Side::Below,
            (false, true) => Side::Undecided,
        }
    }
}

/// On which side of a line a figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// In the class below it.
    Below,
    /// The figure is not known well enough.
    Undecided,
    /// In the class above it.
    Above,
}

impl Side {
    /// The word used in machine-readable output.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Below => "below",
            Self::Undecided => "undecided",
            Self::Above => "above",
        }
    }
}

/// Concentration from which Statistics Netherlands (CBS) calls imports somewhat concentrated,
/// 2021.
pub const CBS_SOMEWHAT: Line = Line {
    at: 0.15,
    is_included: true,
    label: || msg!("class-concentration-some"),
    source: || msg!("line-source-cbs"),
};

/// Concentration from which CBS calls imports concentrated, 2021.
pub const CBS_CONCENTRATED: Line = Line {
    at: 0.25,
    is_included: true,
    label: || msg!("class-concentration-high"),
    source: || msg!("line-source-cbs"),
};

/// Concentration above which the European Commission sees a dependency in imports of one
/// product, SWD(2021) 352.
pub const EC_DEPENDENCY: Line = Line {
    at: 0.4,
    is_included: false,
    label: || msg!("class-concentration-very-high"),
    source: || msg!("line-source-ec-dependency"),
};

/// Concentration from which the authorities of the United States see a moderately concentrated
/// market in mergers, 2023.
pub const US_MODERATE: Line = Line {
    at: 0.1,
    is_included: true,
    label: || msg!("class-market-moderate"),
    source: || msg!("line-source-us-mergers"),
};

/// Concentration above which the authorities of the United States see a highly concentrated
/// market in mergers, 2023.
pub const US_HIGH: Line = Line {
    at: 0.18,
    is_included: false,
    label: || msg!("class-market-high"),
    source: || msg!("line-source-us-mergers"),
};

/// Share of one third country. Regulation (EU) 2024/1252 (critical raw materials), article 5:
/// not more than 65 %.
pub const CRMA_SINGLE_COUNTRY: Line = Line {
    at: 0.65,
    is_included: false,
    label: || msg!("class-top-share-above"),
    source: || msg!("line-source-crma"),
};

/// Extraction in the EU as a part of annual consumption: at least 10 % by 2030. Regulation (EU)
/// 2024/1252, article 5, like the two that follow.
pub const CRMA_EXTRACTION: Line = crma(0.1);

/// Processing in the EU as a part of annual consumption: at least 40 % by 2030.
pub const CRMA_PROCESSING: Line = crma(0.4);

/// Recycling in the EU as a part of annual consumption: at least 25 % by 2030.
pub const CRMA_RECYCLING: Line = crma(0.25);

const fn crma(at: f64) -> Line {
    Line {
        at,
        is_included: true,
        label: || msg!("class-benchmark-met"),
        source: || msg!("line-source-crma"),
    }
}

/// Concentration: the lines that speak of the supply of one product, not of mergers.
pub const HHI: Lines = Lines {
    lowest: Some(|| msg!("class-concentration-low")),
    lines: &[CBS_SOMEWHAT, CBS_CONCENTRATED, EC_DEPENDENCY],
};

/// Largest share.
pub const TOP_SHARE: Lines =
    Lines { lowest: Some(|| msg!("class-top-share-below")), lines: &[CRMA_SINGLE_COUNTRY] };

/// Countries needed for 75 %: the classes of the ETO supply chain explorer.
pub const SUPPLIERS: Lines = Lines {
    lowest: Some(|| msg!("class-suppliers-one")),
    lines: &[
        Line {
            at: 2.0,
            is_included: true,
            label: || msg!("class-suppliers-two"),
            source: || msg!("line-source-eto"),
        },
        Line {
            at: 3.0,
            is_included: true,
            label: || msg!("class-suppliers-three"),
            source: || msg!("line-source-eto"),
        },
        Line {
            at: 4.0,
            is_included: true,
            label: || msg!("class-suppliers-more"),
            source: || msg!("line-source-eto"),
        },
    ],
};

/// Supply risk of the EU method: critical from 1.0 (with economic importance from 2.8).
pub const SUPPLY_RISK_LINE: Line = crm(1.0);

/// The classes of that line.
pub const SUPPLY_RISK: Lines =
    Lines { lowest: Some(|| msg!("class-below-critical")), lines: &[SUPPLY_RISK_LINE] };

/// Economic importance of the EU method: critical from 2.8 (with supply risk from 1.0).
pub const ECONOMIC_IMPORTANCE_LINE: Line = crm(2.8);

/// The classes of that line.
pub const ECONOMIC_IMPORTANCE: Lines =
    Lines { lowest: Some(|| msg!("class-below-critical")), lines: &[ECONOMIC_IMPORTANCE_LINE] };

/// First assessment by the method to which the lines of supply risk and economic importance
/// belong; earlier figures are on another scale. European Commission, methodology of 2017.
const METHOD_SINCE: &str = "2017";

/// The lines of a published figure, by its published name.
#[must_use]
pub fn published(name: &str) -> Lines {
    match name {
        "SR" => SUPPLY_RISK,
        "EI" => ECONOMIC_IMPORTANCE,
        _ => Lines::NONE,
    }
}

/// Whether the lines of the published figure `name` belong to the method by which its figures of
/// `period` were made; a figure without a period is taken to be of today.
#[must_use]
pub fn is_by_their_method(name: &str, period: &str) -> bool {
    let last = period.rsplit('/').next().unwrap_or(period);
    !published(name).is_empty() && (last.is_empty() || last >= METHOD_SINCE)
}

const fn crm(at: f64) -> Line {
    Line {
        at,
        is_included: true,
        label: || msg!("class-critical"),
        source: || msg!("line-source-ec-crm"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_publisher_counts_its_line_in_its_own_way() {
        let class = |lo, hi| HHI.class(Interval::new(lo, hi)).expect("lines");
        for (figure, position) in
            [(0.149, 0), (0.15, 1), (0.249, 1), (0.25, 2), (0.4, 2), (0.401, 3), (1.0, 3)]
        {
            assert_eq!(class(figure, figure), Class { lowest: position, highest: position });
        }
        // The design of chips: 0.3955 to 0.4036 straddles the Commission's line.
        assert_eq!(class(0.3955, 0.4036), Class { lowest: 2, highest: 3 });
        assert!(!class(0.3955, 0.4036).is_decided());
        assert_eq!(Lines::NONE.class(Interval::exact(0.5)), None);
    }

    #[test]
    fn lines_rise_and_every_class_has_a_name() {
        for lines in [HHI, TOP_SHARE, SUPPLIERS, SUPPLY_RISK, ECONOMIC_IMPORTANCE] {
            assert!(lines.all().is_sorted_by(|a, b| a.at < b.at));
            assert_eq!(lines.classes().len(), lines.all().len() + 1);
        }
        assert!(Lines::NONE.classes().is_empty());
    }
}
