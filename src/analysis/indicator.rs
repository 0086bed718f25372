//! The one list of computed indicators. A legend, the columns of a table and what boxes can
//! be coloured by follow from it (`choice`): an indicator added here appears everywhere.
//! Knows no colours.

use crate::analysis::concentration::Assessment;
use crate::analysis::concentration::supply::{Supply, SupplyKind};
use crate::analysis::lines::{self, Lines};
use crate::base::message::{Arg, Message};
use crate::model::record::Subject;
use crate::model::value::{Interval, Value};
use crate::msg;

/// What a figure is a figure of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// A fraction 0.0..=1.0, written as per cent.
    Share,
    /// An index without unit.
    Index,
    /// A whole number.
    Count,
}

/// Which figures are a reason for concern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Concern {
    /// High ones.
    High,
    /// Low ones.
    Low,
    /// The figure says nothing about that.
    Neither,
}

/// An indicator computed from the shares.
pub struct Indicator {
    /// Name in links, columns and machine-readable output.
    pub id: &'static str,
    /// Name for readers.
    pub label: fn() -> Message,
    /// What it says, in one sentence.
    pub description: fn() -> Message,
    /// Unit of the figure.
    pub unit: Unit,
    /// Least and greatest figure there can be; infinite where there is no greatest.
    pub range: Interval,
    /// Which figures are a reason for concern.
    pub concern: Concern,
    /// Published lines that part its figures into classes.
    pub lines: Lines,
    figure: fn(&Assessment, &Supply) -> Option<Interval>,
}

/// What an indicator says of a subject.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The figure, an interval where data is missing or rounded.
    pub value: Value<Interval>,
    /// Why there is no figure although something is published.
    pub why: Option<Message>,
}

/// All computed indicators, in the order they are offered.
pub const INDICATORS: &[Indicator] = &[
    Indicator {
        id: "hhi",
        label: || msg!("indicator-hhi"),
        description: || msg!("indicator-hhi-description"),
        unit: Unit::Index,
        range: Interval { lo: 0.0, hi: 1.0 },
        concern: Concern::High,
        lines: lines::HHI,
        figure: |_, supply| supply.hhi,
    },
    Indicator {
        id: "top-share",
        label: || msg!("indicator-top-share"),
        description: || msg!("indicator-top-share-description"),
        unit: Unit::Share,
        range: Interval { lo: 0.0, hi: 1.0 },
        concern: Concern::High,
        lines: lines::TOP_SHARE,
        figure: |_, supply| supply.largest(1).map(Interval::exact),
    },
    Indicator {
        id: "suppliers-75",
        label: || msg!("indicator-suppliers-75"),
        description: || msg!("indicator-suppliers-75-description"),
        unit: Unit::Count,
        range: Interval { lo: 1.0, hi: f64::INFINITY },
        concern: Concern::Low,
        lines: lines::SUPPLIERS,
        figure: |_, supply| {
            let count = u32::try_from(supply.suppliers_for(0.75)?).ok()?;
            Some(Interval::exact(f64::from(count)))
        },
    },
    Indicator {
        id: "effective-suppliers",
        label: || msg!("indicator-effective-suppliers"),
        description: || msg!("indicator-effective-suppliers-description"),
        unit: Unit::Index,
        range: Interval { lo: 1.0, hi: f64::INFINITY },
        concern: Concern::Low,
        lines: Lines::NONE,
        figure: |_, supply| supply.effective_suppliers(),
    },
    Indicator {
        id: "reference-share",
        label: || msg!("indicator-reference-share"),
        description: || msg!("indicator-reference-share-description"),
        unit: Unit::Share,
        range: Interval { lo: 0.0, hi: 1.0 },
        concern: Concern::Low,
        lines: Lines::NONE,
        figure: |assessment, supply| supply.share_of(&assessment.reference_members),
    },
];

impl Indicator {
    /// What the indicator says of `subject`.
    #[must_use]
    pub fn read(&self, assessment: &Assessment, subject: Subject) -> Reading {
        let supply = assessment.of(subject);
        if supply.is_withheld {
            return Reading { value: Value::Withheld, why: None };
        }
        match (self.figure)(assessment, supply) {
            Some(figure) if figure.hi > 0.0 => Reading { value: Value::Known(figure), why: None },
            Some(_) => Reading { value: Value::Zero, why: None },
            None => Reading { value: Value::NotAssessed, why: reason(supply) },
        }
    }
}

/// Why a published supply gives no figure.
fn reason(supply: &Supply) -> Option<Message> {
    if supply.kind == SupplyKind::None {
        None
    } else if supply.is_inconsistent {
        Some(msg!("indicator-inconsistent", sum = Arg::Share(supply.printed_sum(), 1)))
    } else if supply.has_numbers() {
        Some(msg!("indicator-named-too-few"))
    } else {
        Some(msg!("indicator-no-numbers"))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::analysis::concentration::{Settings, assess};
    use crate::analysis::sample::Said::{self, Exactly, Major, Negligible, Percent, Withheld};
    use crate::analysis::sample::Sample;

    #[test]
    fn every_figure_is_in_range_and_every_gap_has_its_reason() {
        let mut sample = Sample::new();
        let tools = ["sure", "listed", "wrong", "secret", "none"].map(|id| sample.tool(id));
        let subject = Subject::Input;
        sample.record(subject(tools[0]), &[("NLD", Percent(80)), ("USA", Percent(20))]);
        sample.record(subject(tools[1]), &[("CHN", Major), ("USA", Major)]);
        sample.record(subject(tools[2]), &[("CHN", Percent(90)), ("USA", Percent(90))]);
        sample.record(subject(tools[3]), &[("CHN", Withheld)]);
        let dataset = sample.finish();
        let assessment = assess(&dataset, &Settings::of(&dataset));
        for indicator in INDICATORS {
            let [sure, listed, wrong, secret, none] =
                tools.map(|tool| indicator.read(&assessment, subject(tool)));
            let figure = *sure.value.known().expect("a figure");
            assert!(figure.lo >= indicator.range.lo && figure.hi <= indicator.range.hi);
            assert_eq!(wrong.why.as_ref().map(|why| why.id), Some("indicator-inconsistent"));
            assert_eq!((secret.value, secret.why), (Value::Withheld, None));
            assert_eq!((none.value, none.why), (Value::NotAssessed, None));
            assert!(listed.value != Value::NotAssessed || listed.why.is_some());
        }
        let eu = INDICATORS[4].read(&assessment, subject(tools[1]));
        assert_eq!((eu.value, eu.why), (Value::Zero, None));
    }

    proptest! {
        #[test]
        fn figures_and_classes_are_in_range(
            raw in proptest::collection::vec((0..6_u8, 0..100_u32), 0..8),
            of_firms in any::<bool>(),
        ) {
            let mut sample = Sample::new();
            let tool = sample.tool("tool");
            let ids: Vec<String> = (0..raw.len())
                .map(|i| if of_firms { format!("firm{i}-C{i:02}") } else { format!("C{i:02}") })
                .collect();
            let rows: Vec<(&str, Said)> = ids
                .iter()
                .zip(&raw)
                .map(|(id, (said, percent))| {
                    let said = match said {
                        0 => Major,
                        1 => Negligible,
                        2 => Withheld,
                        3 => Exactly(f64::from(*percent) / 100.0),
                        _ => Percent(*percent),
                    };
                    (id.as_str(), said)
                })
                .collect();
            sample.record(Subject::Input(tool), &rows);
            let dataset = sample.finish();
            let assessment = assess(&dataset, &Settings::of(&dataset));
            for indicator in INDICATORS {
                let reading = indicator.read(&assessment, Subject::Input(tool));
                let Some(figure) = reading.value.known() else { continue };
                let range = indicator.range;
                prop_assert!(figure.lo <= figure.hi, "{}", indicator.id);
                prop_assert!(figure.lo >= range.lo && figure.hi <= range.hi + 1e-9);
                if let Some(class) = indicator.lines.class(*figure) {
                    prop_assert!(class.lowest <= class.highest);
                    prop_assert!(class.highest < indicator.lines.classes().len());
                }
            }
        }
    }

    #[test]
    fn ids_are_unique() {
        let mut ids: Vec<&str> = INDICATORS.iter().map(|indicator| indicator.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), INDICATORS.len());
    }
}
