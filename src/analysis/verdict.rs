//! What published thresholds say of one supply: above, below, or undecided where the figure is
//! not known well enough. Every threshold comes with whose rule it is, as they answer different
//! questions. Knows no picture.

use crate::analysis::concentration::supply::Supply;
use crate::analysis::lines::{self, Line, Side};
use crate::base::message::Message;
use crate::model::value::Interval;
use crate::msg;

/// What a rule looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Measure {
    /// The Herfindahl–Hirschman index, 0.0..=1.0.
    Concentration,
    /// The largest share of one country outside the reference area, 0.0..=1.0.
    ThirdCountry,
}

impl Measure {
    /// Name for readers.
    #[must_use]
    pub fn label(self) -> Message {
        match self {
            Self::Concentration => msg!("verdict-concentration"),
            Self::ThirdCountry => msg!("verdict-third-country"),
        }
    }
}

/// A published threshold.
#[derive(Debug)]
pub struct Rule {
    /// Name in machine-readable output: who, and where the line is.
    pub id: &'static str,
    /// What it looks at.
    pub measure: Measure,
    /// The line, with the name of the class above it and who drew it.
    pub line: Line,
}

/// All rules, by measure and rising.
pub const RULES: [Rule; 6] = [
    rule("us-mergers-0.10", Measure::Concentration, lines::US_MODERATE),
    rule("cbs-0.15", Measure::Concentration, lines::CBS_SOMEWHAT),
    rule("us-mergers-0.18", Measure::Concentration, lines::US_HIGH),
    rule("cbs-0.25", Measure::Concentration, lines::CBS_CONCENTRATED),
    rule("ec-0.40", Measure::Concentration, lines::EC_DEPENDENCY),
    rule("crma-0.65", Measure::ThirdCountry, lines::CRMA_SINGLE_COUNTRY),
];

const fn rule(id: &'static str, measure: Measure, line: Line) -> Rule {
    Rule { id, measure, line }
}

/// What one rule says of one supply.
#[derive(Debug, Clone, Copy)]
pub struct Verdict {
    /// The rule.
    pub rule: &'static Rule,
    /// The figure it looks at.
    pub figure: Interval,
    /// On which side of the line the figure is.
    pub side: Side,
    /// The same with all that the rounding of the printed shares leaves open.
    pub side_when_rounded: Side,
}

/// What the rules say of `supply`; `home` are the members of the reference area, sorted ISO codes.
/// A rule whose figure is not known says nothing.
#[must_use]
pub fn verdicts(supply: &Supply, home: &[String]) -> Vec<Verdict> {
    let outside = supply.largest_outside(home);
    let figures = |measure| match measure {
        Measure::Concentration => supply.hhi.zip(supply.hhi_rounding),
        Measure::ThirdCountry => outside.as_ref().map(|one| (one.share, one.rounded)),
    };
    let say = |rule: &'static Rule| {
        let (figure, rounded) = figures(rule.measure)?;
        let side_when_rounded = rule.line.side(rounded);
        Some(Verdict { rule, figure, side: rule.line.side(figure), side_when_rounded })
    };
    RULES.iter().filter_map(say).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::analysis::concentration::{Settings, assess};
    use crate::analysis::sample::Said::{self, Major, Percent};
    use crate::analysis::sample::Sample;
    use crate::model::record::Subject;

    fn sides(rows: &[(&str, Said)]) -> Vec<(&'static str, Side, Side)> {
        let mut sample = Sample::new();
        let tool = sample.tool("tool");
        sample.record(Subject::Input(tool), rows);
        let dataset = sample.finish();
        let assessment = assess(&dataset, &Settings::of(&dataset));
        verdicts(assessment.of(Subject::Input(tool)), &["DEU".to_owned(), "NLD".to_owned()])
            .into_iter()
            .map(|verdict| (verdict.rule.id, verdict.side, verdict.side_when_rounded))
            .collect()
    }

    #[test]
    fn a_straddling_figure_is_undecided() {
        use Side::{Above, Below, Undecided};
        // The design of chips: 0.3955 to 0.4036; the largest third country has 61 %.
        let design = [
            ("USA", Percent(61)),
            ("CHN", Percent(9)),
            ("TWN", Percent(9)),
            ("JPN", Percent(6)),
            ("KOR", Percent(6)),
            ("ROW", Percent(9)),
        ];
        let found = sides(&design);
        assert_eq!(found[3], ("cbs-0.25", Above, Above));
        assert_eq!(found[4], ("ec-0.40", Undecided, Undecided));
        assert_eq!(found[5], ("crma-0.65", Below, Below));
        // 65 % as printed is not above the line, but may be 65.4 %.
        let printed = sides(&[("USA", Percent(65)), ("NLD", Percent(35))]);
        assert_eq!(printed[5], ("crma-0.65", Below, Undecided));
        // A monopoly inside the area is concentrated, but no third country.
        let inside = sides(&[("NLD", Percent(100))]);
        assert_eq!((inside[4].1, inside[5].1), (Above, Below));
        let named = sides(&[("USA", Major), ("NLD", Major)]);
        assert_eq!((named[0].1, named[5].1), (Above, Undecided));
        assert!(sides(&[]).is_empty());
    }

    #[test]
    fn rules_have_ids_of_their_own_and_rise() {
        for pair in RULES.windows(2) {
            assert_ne!(pair[0].id, pair[1].id);
            assert!(pair[0].measure != pair[1].measure || pair[0].line.at < pair[1].line.at);
        }
    }

    proptest! {
        #[test]
        fn knowing_more_never_undoes_a_verdict(
            ends in (0.0..1.0_f64, 0.0..1.0_f64),
            parts in (0.0..1.0_f64, 0.0..1.0_f64),
        ) {
            let wide = Interval::new(ends.0, ends.1);
            let at = |part: f64| wide.lo + part * (wide.hi - wide.lo);
            let narrow = Interval::new(at(parts.0), at(parts.1));
            for rule in &RULES {
                let (before, after) = (rule.line.side(wide), rule.line.side(narrow));
                prop_assert!(before == Side::Undecided || before == after);
            }
        }
    }
}
