//! Urgency on a shipped chain and by hand.

use proptest::prelude::*;

use super::*;
use crate::analysis::concentration::{Settings as Reading, assess};
use crate::analysis::loss::Network;
use crate::analysis::stress::Stress;
use crate::base::number::is_close;
use crate::fixture;

fn found(text: &str, threshold: f64) -> Vec<(String, Priority)> {
    let dataset = fixture::read(text).dataset.expect("a valid fixture");
    let assessment = assess(&dataset, &Reading::of(&dataset));
    let network = Network::new(&dataset, &assessment);
    let stress = Stress::table(&network, true);
    let settings = Settings { threshold, ..Settings::of(&assessment) };
    let list = priorities(&dataset, &assessment, &stress, &settings);
    list.into_iter().map(|one| (dataset.inputs[one.input].id.clone(), one)).collect()
}

#[test]
fn urgency_by_hand() {
    // China makes 80 % of the ore, which half of the chip is made of, and none of the wafer.
    let text = "process ore, wafer, chip; ore > chip; wafer > chip; target chip;
        ore: CHN 80%, DEU 20%; wafer: DEU 100%";
    let list = found(text, 0.5);
    let ore = &list.iter().find(|(id, _)| id == "ore").expect("assessed").1;
    assert_eq!(ore.who.as_deref(), Some("CHN"));
    assert!(is_close(ore.impact.lo, 1.0, 1e-9), "{ore:?}");
    assert!(ore.share.lo <= 0.8 && ore.share.hi >= 0.8);
    assert_eq!((ore.coverage, ore.pairs.all), (Interval::exact(0.0), 1));
    assert_eq!(ore.urgency, urgency(ore.impact, ore.share, ore.coverage));
    let wafer = &list.iter().find(|(id, _)| id == "wafer").expect("assessed").1;
    assert_eq!((wafer.who.as_deref(), wafer.urgency), (None, Interval::exact(0.0)));
    // Nothing loses more than all of it.
    assert!(found(text, 0.95).iter().all(|(_, one)| one.impact.hi <= 0.0));
}

#[test]
fn inputs_that_nobody_assessed_are_not_ranked_as_harmless() {
    let list = found("ore > chip; wafer > chip; target chip; ore: CHN 80%, DEU 20%", 0.5);
    assert!(list.iter().all(|(id, _)| id != "wafer"));
}

#[test]
fn every_key_sorts_more_urgent_before_less() {
    let one = |urgency: f64, criteria, wanted: &str| Priority {
        input: InputIdx::from_position(0),
        who: None,
        impact: Interval::exact(urgency),
        share: Interval::exact(urgency),
        coverage: Interval::exact(1.0 - urgency),
        pairs: Pairs { acted_on: 0, perhaps: 0, all: 1 },
        urgency: Interval::exact(urgency),
        criteria,
        wanted: Period::parse(wanted),
    };
    let (more, less) = (one(0.8, Answer::Yes, "2025"), one(0.2, Answer::No, "2030"));
    for key in SortKey::ALL {
        let places = rank::ranks(&[less.by(key), more.by(key)]);
        assert_eq!(places.iter().map(|ranks| ranks.best).collect::<Vec<_>>(), [2, 1], "{key:?}");
    }
    let open = one(0.8, Answer::Unknown, "");
    let places = rank::ranks(&[open.by(SortKey::Criteria), more.by(SortKey::Criteria)]);
    assert_eq!((places[0].best, places[0].worst), (1, 2));
    assert!(open.by(SortKey::Wanted).hi < less.by(SortKey::Wanted).lo);
}

fn any_interval() -> impl Strategy<Value = Interval> {
    (0.0..=1.0_f64, 0.0..=1.0_f64).prop_map(|(a, b)| Interval::new(a, b))
}

proptest! {
    #[test]
    fn urgency_holds_what_its_factors_may_be(
        factors in [any_interval(), any_interval(), any_interval()],
        at in [0.0..=1.0_f64, 0.0..=1.0, 0.0..=1.0],
    ) {
        let [impact, share, coverage] = factors;
        let whole = urgency(impact, share, coverage);
        prop_assert!(0.0 <= whole.lo && whole.lo <= whole.hi && whole.hi <= 1.0);
        let point = |i: usize| factors[i].lo + at[i] * (factors[i].hi - factors[i].lo);
        let value = point(0) * point(1) * (1.0 - point(2));
        prop_assert!(whole.lo - 1e-12 <= value && value <= whole.hi + 1e-12);
    }

    #[test]
    fn a_higher_threshold_never_raises_impact(a in 0.0..=1.0_f64, b in 0.0..=1.0_f64) {
        let text = "process a, b, c; a > b; b > c; a > c; target b, c; a: CHN 60%, DEU 40%;
            b: CHN 10%, USA 30%, ?";
        let (low, high) = (found(text, a.min(b)), found(text, a.max(b)));
        for ((_, low), (_, high)) in low.iter().zip(&high) {
            prop_assert!(low.impact.lo >= high.impact.lo && low.impact.hi >= high.impact.hi);
        }
    }
}
