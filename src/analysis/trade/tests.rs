//! Trade of made-up products: what crosses which line, and what is left open.

use proptest::prelude::*;

use super::*;
use crate::base::table::Key;

fn trade(outside: &[f64], within: Option<f64>, exports: Option<f64>) -> Trade {
    let partner = |(at, value): (usize, &f64)| (SupplierIdx::from_position(at), *value);
    Trade {
        outside: outside.iter().enumerate().map(partner).collect(),
        within,
        exports,
        is_partial: false,
    }
}

#[test]
fn what_is_not_reported_leaves_the_answer_open_unless_another_figure_says_no() {
    let of = |one: Trade| one.indicators().is_dependent();
    assert_eq!(of(trade(&[90.0, 10.0], Some(20.0), Some(50.0))), Answer::Yes);
    assert_eq!(of(trade(&[90.0, 10.0], Some(20.0), None)), Answer::Unknown);
    assert_eq!(of(trade(&[90.0, 10.0], Some(200.0), None)), Answer::No);
    assert_eq!(of(trade(&[], None, None)), Answer::Unknown);
    let partial = Trade { is_partial: true, ..trade(&[90.0], Some(1.0), Some(1.0)) };
    assert_eq!(of(partial), Answer::Unknown);
}

#[test]
fn two_of_the_last_three_years_make_a_dependency_last() {
    use Answer::{No, Unknown, Yes};
    for (years, expected) in [
        (&[Yes, No, Yes][..], Yes),
        (&[Yes, No, No], No),
        (&[Yes, Yes, No, No], No),
        (&[No, Yes, Yes, No], Yes),
        (&[Yes, Unknown, No], Unknown),
        (&[Unknown, No, No], No),
        (&[Yes], Unknown),
        (&[], Unknown),
    ] {
        assert_eq!(is_persistent(years), expected, "{years:?}");
    }
}

proptest! {
    #[test]
    fn indicators_stay_in_range_and_know_no_currency(
        outside in prop::collection::vec(0.01f64..1e6, 1..20),
        within in 0.0f64..1e6,
        exports in 0.0f64..1e6,
        rate in 0.1f64..10.0,
    ) {
        let one = trade(&outside, Some(within), Some(exports)).indicators();
        let count = outside.len() as f64;
        let concentration = one.concentration.expect("imports");
        prop_assert!(concentration >= 1.0 / count - 1e-9 && concentration <= 1.0 + 1e-9);
        let part = one.outside.expect("imports");
        prop_assert!(part > 0.0 && part <= 1.0);
        let scaled: Vec<f64> = outside.iter().map(|value| value * rate).collect();
        let other = trade(&scaled, Some(within * rate), Some(exports * rate)).indicators();
        prop_assert!((other.concentration.expect("imports") - concentration).abs() < 1e-9);
        prop_assert!((other.outside.expect("imports") - part).abs() < 1e-9);
    }
}
