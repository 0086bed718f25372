//! Records of every kind, worked by hand, and the laws of missing knowledge.

use proptest::prelude::*;

use super::*;
use crate::analysis::sample::Said::{self, Exactly, Major, Negligible, Percent, Withheld};
use crate::analysis::sample::Sample;
use crate::base::number::is_close;
use crate::model::supplier::{CountryGroup, Membership};
use crate::model::value::Interval;

/// The supply of one tool with one record.
fn supply(rows: &[(&str, Said)]) -> Supply {
    let mut sample = Sample::new();
    let tool = sample.tool("tool");
    sample.record(Subject::Input(tool), rows);
    let groups = [("BENELUX", vec!["BEL", "LUX", "NLD"])];
    sample.parts.groups = groups
        .into_iter()
        .map(|(id, members)| CountryGroup {
            id: id.to_owned(),
            members: members
                .into_iter()
                .map(|code| Membership { country: code.to_owned(), ..Membership::default() })
                .collect(),
        })
        .collect();
    let dataset = sample.finish();
    assess(&dataset, &Settings::of(&dataset)).of(Subject::Input(tool)).clone()
}

fn close(interval: Option<Interval>, lo: f64, hi: f64) -> bool {
    interval.is_some_and(|found| is_close(found.lo, lo, 1e-9) && is_close(found.hi, hi, 1e-9))
}

fn share_of(supply: &Supply, members: &[&str]) -> Option<Interval> {
    let mut members: Vec<String> = members.iter().map(|id| (*id).to_owned()).collect();
    members.sort();
    supply.share_of(&members)
}

#[test]
fn rounded_shares_are_reconciled_and_sorted() {
    let supply = supply(&[
        ("USA", Percent(5)),
        ("AUT", Percent(83)),
        ("DEU", Percent(13)),
        ("CHN", Negligible),
    ]);
    assert_eq!(supply.kind, SupplyKind::Numeric);
    let ids: Vec<&str> = supply.shares.iter().map(|portion| portion.id.as_str()).collect();
    assert_eq!(ids, ["AUT", "DEU", "USA"]);
    assert!(close(supply.hhi, 0.7016, 0.7016));
    assert!(close(supply.hhi_rounding, 0.69875, 0.70655));
    assert!(is_close(supply.printed_sum(), 1.01, 1e-12));
    assert_eq!(supply.top().map(|top| top.id.as_str()), Some("AUT"));
    assert_eq!(supply.suppliers_for(0.9), Some(2));
    // The negligible supplier may have up to 2 % beside the numbers.
    assert!(close(share_of(&supply, &["CHN"]), 0.0, 0.02));
    assert!(close(share_of(&supply, &["AUT", "DEU"]), 0.953_333_333_333, 0.953_333_333_333));
}

#[test]
fn the_unnamed_rest_is_spread_or_given_to_one() {
    let supply = supply(&[
        ("USA", Percent(61)),
        ("KOR", Percent(6)),
        ("JPN", Percent(6)),
        ("TWN", Percent(9)),
        ("CHN", Percent(9)),
        ("ROW", Percent(9)),
    ]);
    assert!(close(supply.hhi, 0.3955, 0.4036));
    assert!(is_close(supply.residual, 0.09, 1e-12));
    assert!(close(share_of(&supply, &["DEU"]), 0.0, 0.09));
    assert!(close(share_of(&supply, &["DEU", "USA"]), 0.61, 0.7));
    assert_eq!(supply.suppliers_for(1.0), None);
    // Equal shares: the first by code comes first.
    let ids: Vec<&str> = supply.shares.iter().map(|portion| portion.id.as_str()).collect();
    assert_eq!(ids, ["USA", "CHN", "TWN", "JPN", "KOR"]);
}

#[test]
fn a_gap_that_rounding_does_not_explain_is_an_unnamed_rest() {
    let supply = supply(&[("CHN", Percent(40)), ("AUS", Percent(40))]);
    assert!(is_close(supply.residual, 0.2, 1e-12));
    assert!(close(supply.hhi, 0.32, 0.36));
    // Between 39.5 and 40.5 each, the rest between 19 and 21.
    assert!(close(supply.hhi_rounding, 2.0 * 0.395 * 0.395, 2.0 * 0.405 * 0.405 + 0.19 * 0.19));
    assert_eq!(supply.shares[0].id, "AUS");
}

#[test]
fn contradicting_figures_stay_as_printed_and_give_nothing() {
    let supply = supply(&[("CHN", Percent(60)), ("AUS", Percent(60))]);
    assert!(supply.is_inconsistent);
    assert_eq!((supply.hhi, supply.hhi_rounding, supply.suppliers_for(0.5)), (None, None, None));
    assert!(is_close(supply.shares[0].share, 0.6, 0.0));
    assert_eq!(share_of(&supply, &["CHN"]), None);
}

#[test]
fn names_without_numbers_give_the_widest_honest_interval() {
    let supply = supply(&[("JPN", Major), ("USA", Major), ("KOR", Major), ("CHN", Negligible)]);
    assert_eq!(supply.kind, SupplyKind::Listed);
    assert!(close(supply.hhi, 0.98 * 0.98 / 3.0 + 0.0004, 1.0));
    assert!(close(share_of(&supply, &["USA"]), 0.0, 1.0));
    assert!(close(share_of(&supply, &["JPN", "KOR", "USA"]), 0.98, 1.0));
    assert!(close(share_of(&supply, &["CHN"]), 0.0, 0.02));
    assert!(close(share_of(&supply, &["DEU"]), 0.0, 0.0));
    assert_eq!((supply.top(), supply.largest(3)), (None, None));
}

#[test]
fn organisations_speak_for_the_country_of_their_headquarters() {
    let supply = supply(&[
        ("intel-USA", Exactly(0.8)),
        ("amd-USA", Negligible),
        ("loongson-CHN", Negligible),
    ]);
    assert_eq!(supply.kind, SupplyKind::Derived);
    assert_eq!(supply.majors.len(), 1);
    assert!(close(supply.hhi, 0.9608, 1.0));
    // A firm of unknown country could stand anywhere.
    let supply = self::supply(&[("intel-USA", Major), ("unknown-", Major)]);
    assert!(close(supply.hhi, 0.5, 1.0));
    assert!(close(share_of(&supply, &["USA"]), 0.0, 1.0));
    assert!(close(share_of(&supply, &["DEU"]), 0.0, 1.0));
}

#[test]
fn withheld_is_not_the_same_as_unknown() {
    assert!(supply(&[("CHN", Withheld), ("USA", Withheld)]).is_withheld);
    assert!(!supply(&[("CHN", Major)]).is_withheld);
    let partly = supply(&[("CHN", Exactly(0.7)), ("USA", Withheld), ("DEU", Withheld)]);
    assert_eq!(partly.kind, SupplyKind::Numeric);
    assert!(close(partly.hhi, 0.49, 0.58));
    assert!(close(share_of(&partly, &["USA"]), 0.0, 0.3));
    assert!(is_close(partly.majors[0].range.hi, 0.3, 1e-12));
}

#[test]
fn a_group_may_be_its_largest_member() {
    let supply = supply(&[("NLD", Exactly(0.3)), ("BENELUX", Exactly(0.2)), ("USA", Exactly(0.5))]);
    assert!(close(supply.hhi, 0.34, 0.5));
    assert!(close(share_of(&supply, &["NLD"]), 0.3, 0.5));
    assert!(close(share_of(&supply, &["BEL", "LUX", "NLD"]), 0.5, 0.5));
    assert_eq!(supply.top().map(|top| top.id.as_str()), Some("USA"));
}

#[test]
fn a_process_without_rows_reads_the_record_of_its_stage() {
    let mut sample = Sample::new();
    let stage = sample.stage("S2");
    let process = sample.input("etch", InputKind::Process, Some(stage));
    let tool = sample.input("etcher", InputKind::Tool, Some(stage));
    sample.record(Subject::Stage(stage), &[("TWN", Percent(60)), ("KOR", Percent(40))]);
    let dataset = sample.finish();
    let settings = Settings::of(&dataset);
    let assessment = assess(&dataset, &settings);
    let of_process = assessment.of(Subject::Input(process));
    assert_eq!(of_process.kind, SupplyKind::Stage);
    assert!(close(of_process.hhi, 0.52, 0.52));
    assert!(assessment.of(Subject::Input(tool)).is_empty());
    let without = assess(&dataset, &Settings { stage_capacity: false, ..settings });
    assert!(without.of(Subject::Input(process)).is_empty());
    assert_eq!(without.of(Subject::Stage(stage)).kind, SupplyKind::Numeric);
}

#[test]
fn a_class_without_numbers_follows_its_variants() {
    let mut sample = Sample::new();
    let [class, kind, variant, other] =
        ["class", "kind", "variant", "other"].map(|id| sample.tool(id));
    sample.link(kind, Relation::VariantOf, class);
    sample.link(variant, Relation::VariantOf, kind);
    sample.link(class, Relation::VariantOf, variant);
    sample.link(other, Relation::GoesInto, class);
    sample.record(Subject::Input(class), &[("USA", Major)]);
    sample.record(Subject::Input(variant), &[("NLD", Percent(100))]);
    let dataset = sample.finish();
    let assessment = assess(&dataset, &Settings::of(&dataset));
    let follows = |idx| assessment.of(Subject::Input(idx)).follows_variants;
    assert!(follows(class) && follows(kind));
    assert!(!follows(variant) && !follows(other), "a numeric record stands for itself");
}

proptest! {
    #[test]
    fn knowing_less_never_narrows(
        raw in proptest::collection::vec(1..1000_u32, 2..10),
        hidden in 1..10_usize,
    ) {
        let total = f64::from(raw.iter().sum::<u32>());
        let ids: Vec<String> = (0..raw.len()).map(|i| format!("C{i:02}")).collect();
        let full: Vec<(&str, Said)> = ids
            .iter()
            .zip(&raw)
            .map(|(id, part)| (id.as_str(), Exactly(f64::from(*part) / total)))
            .collect();
        let hide = |count: usize| {
            let mut rows = full.clone();
            for row in rows.iter_mut().take(count) {
                row.1 = Withheld;
            }
            supply(&rows)
        };
        let members: Vec<&str> = ids.iter().step_by(2).map(String::as_str).collect();
        // One number stays: a list of names alone is taken to name everybody.
        let partly = hidden.min(raw.len() - 1);
        let steps = [hide(0), hide(partly / 2), hide(partly)];
        let names_only = [hide(0), hide(raw.len())];
        for pair in steps.windows(2).chain([names_only.as_slice()]) {
            for (more, fewer) in [
                (pair[0].hhi, pair[1].hhi),
                (pair[0].hhi_rounding, pair[1].hhi_rounding),
                (share_of(&pair[0], &members), share_of(&pair[1], &members)),
            ] {
                let (more, fewer) = (more.expect("assessed"), fewer.expect("assessed"));
                prop_assert!(fewer.lo <= more.lo + 1e-9 && fewer.hi >= more.hi - 1e-9);
                prop_assert!(fewer.lo >= 0.0 && fewer.hi <= 1.0 + 1e-9);
            }
        }
    }

    #[test]
    fn what_rounding_leaves_open_holds_the_true_figures(
        raw in proptest::collection::vec(1..1000_u32, 1..12),
    ) {
        let total = f64::from(raw.iter().sum::<u32>());
        let ids: Vec<String> = (0..raw.len()).map(|i| format!("C{i:02}")).collect();
        let truth: Vec<f64> = raw.iter().map(|part| f64::from(*part) / total).collect();
        let rows: Vec<(&str, Said)> = ids
            .iter()
            .zip(&truth)
            .map(|(id, share)| (id.as_str(), Percent(((share * 100.0).round() as u32).max(1))))
            .collect();
        let supply = supply(&rows);
        prop_assert!(!supply.is_inconsistent);
        let range = supply.hhi_rounding.expect("assessed");
        let hhi = measures::hhi(&truth);
        prop_assert!(range.lo <= hhi + 1e-9 && range.hi >= hhi - 1e-9);
        let sum: f64 = supply.shares.iter().map(|portion| portion.share).sum();
        prop_assert!(is_close(sum + supply.residual, 1.0, 1e-9));
        for portion in &supply.shares {
            let position: usize = portion.id[1..].parse().expect("a number");
            prop_assert!(portion.range.lo <= truth[position] + 1e-9);
            prop_assert!(portion.range.hi >= truth[position] - 1e-9);
        }
    }
}
