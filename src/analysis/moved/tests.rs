//! Moves worked out by hand, and what holds for every move.

use proptest::prelude::*;

use super::*;
use crate::analysis::concentration::{Settings, assess};
use crate::analysis::sample::Said::{self, Exactly, Major, Negligible, Percent};
use crate::analysis::sample::Sample;
use crate::base::number::is_close;

/// One tool with one record, and its assessment.
fn tool(rows: &[(&str, Said)]) -> (Dataset, Assessment, InputIdx) {
    let mut sample = Sample::new();
    let tool = sample.tool("tool");
    sample.record(Subject::Input(tool), rows);
    sample.supplier("SGP");
    let dataset = sample.finish();
    let assessment = assess(&dataset, &Settings::of(&dataset));
    (dataset, assessment, tool)
}

fn one(from: &str, to: &str, part: f64) -> Move {
    let (input, from, to) = ("tool".to_owned(), from.to_owned(), to.to_owned());
    Move { input, from, to, part, kind: crate::analysis::scenario::MoveKind::Supplier }
}

fn shares(supply: &Supply) -> Vec<(&str, f64)> {
    let share = |portion: &Portion| (portion.share * 1e6).round() / 1e6;
    supply.shares.iter().map(|portion| (portion.id.as_str(), share(portion))).collect()
}

use crate::analysis::concentration::supply::Portion;

#[test]
fn a_moved_share_takes_its_rounding_along() {
    let (dataset, assessment, input) = tool(&[("CHN", Percent(98)), ("DEU", Percent(2))]);
    let moved = carry_out(&dataset, &assessment, &[one("CHN", "SGP", 1.0)]);
    let supply = moved.assessment.of(Subject::Input(input));
    assert_eq!(shares(supply), [("SGP", 0.98), ("DEU", 0.02)]);
    let before = assessment.of(Subject::Input(input));
    assert_eq!((supply.hhi, supply.hhi_rounding), (before.hhi, before.hhi_rounding));
    assert_eq!(supply.shares[0].range, before.shares[0].range);
    assert!(moved.refused.is_empty());
    let passed: Vec<_> = moved.passed.iter().map(|one| (one.rule.id, &one.supplier)).collect();
    assert_eq!(passed, [("crma-0.65", &Some("SGP".to_owned()))]);
    // Half of it: what rounding leaves open is shared out too, and the index is much lower.
    let moved = carry_out(&dataset, &assessment, &[one("CHN", "SGP", 0.5)]);
    let supply = moved.assessment.of(Subject::Input(input));
    assert_eq!(shares(supply), [("CHN", 0.49), ("SGP", 0.49), ("DEU", 0.02)]);
    assert!(supply.shares[0].range.is_exact(0.005 + 1e-9) && moved.passed.is_empty());
    assert!(supply.hhi.is_some_and(|hhi| is_close(hhi.lo, 2.0 * 0.49 * 0.49 + 0.0004, 1e-9)));
}

#[test]
fn a_member_of_the_reference_area_is_no_third_country() {
    let (dataset, assessment, input) = tool(&[("CHN", Percent(98)), ("DEU", Percent(2))]);
    let moved = carry_out(&dataset, &assessment, &[one("CHN", "DEU", 1.0)]);
    assert_eq!(shares(moved.assessment.of(Subject::Input(input))), [("DEU", 1.0)]);
    assert!(moved.passed.is_empty());
    // A country that the dataset does not list may receive.
    let moved = carry_out(&dataset, &assessment, &[one("CHN", "PRT", 0.9)]);
    let supply = moved.assessment.of(Subject::Input(input));
    assert_eq!(supply.top().map(|top| (top.id.as_str(), top.supplier)), Some(("PRT", None)));
}

#[test]
fn more_concentration_is_told_with_whose_line_it_passes() {
    let rows = [("CHN", Percent(40)), ("USA", Percent(30)), ("JPN", Percent(30))];
    let (dataset, assessment, _) = tool(&rows);
    let moved = carry_out(&dataset, &assessment, &[one("USA", "CHN", 1.0)]);
    let passed: Vec<_> = moved.passed.iter().map(|one| (one.rule.id, one.side)).collect();
    assert_eq!(passed, [("ec-0.40", Side::Above), ("crma-0.65", Side::Above)]);
    assert!(is_close(moved.passed[0].after.lo, 0.58, 1e-9));
}

#[test]
fn what_is_not_known_moves_as_something_not_known() {
    let (dataset, assessment, input) = tool(&[("CHN", Major), ("USA", Major), ("JPN", Negligible)]);
    let after = |moves: &[Move]| {
        let moved = carry_out(&dataset, &assessment, moves);
        assert!(moved.refused.is_empty());
        moved.assessment.of(Subject::Input(input)).clone()
    };
    let all = after(&[one("CHN", "SGP", 1.0)]);
    let ids: Vec<&str> = all.majors.iter().map(|named| named.id.as_str()).collect();
    assert_eq!(ids, ["SGP", "USA"]);
    assert_eq!(all.share_of(&["SGP".to_owned()]), Some(Interval::new(0.0, 1.0)));
    let half = after(&[one("CHN", "SGP", 0.5)]);
    assert_eq!(half.share_of(&["SGP".to_owned()]), Some(Interval::new(0.0, 0.5)));
    let negligible = after(&[one("JPN", "SGP", 1.0)]);
    assert_eq!(negligible.share_of(&["SGP".to_owned()]), Some(Interval::new(0.0, 0.02)));
    // Beside numbers, the receiver may have the rest as well.
    let (dataset, assessment, input) = tool(&[("CHN", Exactly(0.6)), ("USA", Major)]);
    let moved = carry_out(&dataset, &assessment, &[one("CHN", "USA", 1.0)]);
    let supply = moved.assessment.of(Subject::Input(input));
    let usa = supply.share_of(&["USA".to_owned()]).expect("assessed");
    assert!(is_close(usa.lo, 0.6, 1e-9) && is_close(usa.hi, 1.0, 1e-9));
    assert!(supply.hhi.is_some_and(|hhi| is_close(hhi.hi, 1.0, 1e-9)));
}

#[test]
fn a_firm_takes_its_own_share_or_its_name_along() {
    let mut sample = Sample::new();
    let [tool, other] = ["tool", "other"].map(|id| sample.tool(id));
    let countries = [("CHN", Exactly(0.7)), ("DEU", Exactly(0.3))];
    sample.record(Subject::Input(tool), &countries);
    let firms = [("asm-CHN", Exactly(0.5)), ("two-CHN", Major), ("g-DEU", Exactly(0.3))];
    sample.record(Subject::Input(tool), &firms);
    sample.record(Subject::Input(other), &[("asm-CHN", Major), ("two-CHN", Negligible)]);
    let dataset = sample.finish();
    let assessment = assess(&dataset, &Settings::of(&dataset));
    let to = |from: &str, input: &str| {
        let input = input.to_owned();
        Move { input, ..one(from, "SGP", 1.0) }
    };
    let moves = [to("asm-CHN", "tool"), to("two-CHN", "tool"), to("asm-CHN", "other")];
    let moved = carry_out(&dataset, &assessment, &moves);
    let supply = moved.assessment.of(Subject::Input(tool));
    assert_eq!(shares(supply), [("SGP", 0.5), ("DEU", 0.3), ("CHN", 0.2)]);
    let why = Why::ShareNotKnown("two-CHN".to_owned());
    assert_eq!(moved.refused, [Refused { at: 1, why }]);
    let derived = moved.assessment.of(Subject::Input(other));
    assert_eq!(derived.majors[0].id, "SGP");
    assert_eq!(derived.negligible[0].id, "CHN");
}

#[test]
fn bad_names_are_named() {
    let (dataset, assessment, _) = tool(&[("CHN", Percent(100)), ("ROW", Percent(0))]);
    let moves = [
        Move { input: "tol".to_owned(), ..one("CHN", "SGP", 1.0) },
        one("nobody", "SGP", 1.0),
        one("DEU", "SGP", 1.0),
        one("CHN", "ROW", 1.0),
        one("CHN", "CHN", 1.0),
        one("CHN", "SGP", f64::NAN),
    ];
    let moved = carry_out(&dataset, &assessment, &moves);
    let whys: Vec<Why> = moved.refused.into_iter().map(|refused| refused.why).collect();
    let text = str::to_owned;
    assert_eq!(
        whys,
        [
            Why::UnknownInput(text("tol")),
            Why::UnknownSupplier(text("nobody")),
            Why::DoesNotSupply(text("DEU")),
            Why::UnknownSupplier(text("ROW")),
            Why::NothingMoves,
            Why::NothingMoves,
        ]
    );
    assert_eq!(moved.assessment, assessment);
}

proptest! {
    #[test]
    fn nothing_is_lost_on_the_way(
        raw in proptest::collection::vec(1..100_u32, 2..8),
        part in 0.01..=1.0_f64,
    ) {
        let total = raw.iter().sum::<u32>();
        let ids: Vec<String> = (0..raw.len()).map(|i| format!("C{i:02}")).collect();
        let truth: Vec<f64> = raw.iter().map(|n| f64::from(*n) / f64::from(total)).collect();
        let rows: Vec<(&str, Said)> = ids
            .iter()
            .zip(&truth)
            .map(|(id, share)| (id.as_str(), Percent(((share * 100.0).round() as u32).max(1))))
            .collect();
        let (dataset, assessment, input) = tool(&rows);
        prop_assume!(!assessment.of(Subject::Input(input)).is_inconsistent);
        let moved = carry_out(&dataset, &assessment, &[one("C00", "C01", part)]);
        let supply = moved.assessment.of(Subject::Input(input));
        let sum: f64 = supply.shares.iter().map(|portion| portion.share).sum();
        prop_assert!(is_close(sum + supply.residual, 1.0, 1e-9));
        // What the rounding leaves open still holds the true figures after the move.
        let mut later = truth.clone();
        later[1] += part * truth[0];
        later[0] -= part * truth[0];
        let hhi: f64 = later.iter().map(|share| share * share).sum();
        let range = supply.hhi_rounding.expect("assessed");
        prop_assert!(range.lo <= hhi + 1e-9 && range.hi >= hhi - 1e-9);
        for portion in &supply.shares {
            let share = later[portion.id[1..].parse::<usize>().expect("a number")];
            prop_assert!(portion.range.lo <= share + 1e-9 && portion.range.hi >= share - 1e-9);
        }
    }
}
