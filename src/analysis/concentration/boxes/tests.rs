//! The published example by hand, the corners by brute force, and the laws of boxes.

use proptest::prelude::*;

use super::*;
use crate::base::number::is_close;

/// Boxes of printed per cent figures, as the intake makes them: half a point either way, a
/// printed 1 down to nothing.
fn printed(percents: &[u32]) -> Vec<(f64, Interval)> {
    percents
        .iter()
        .map(|percent| {
            let share = f64::from(*percent) / 100.0;
            let lo = if *percent == 1 { 0.0 } else { (share - 0.005).max(0.0) };
            (share, Interval::new(lo, (share + 0.005).min(1.0)))
        })
        .collect()
}

fn bounds(printed: &[(f64, Interval)]) -> Vec<Interval> {
    printed.iter().map(|(_, bounds)| *bounds).collect()
}

/// The greatest sum of squares by trying every corner.
fn by_brute_force(boxes: &[Interval], whole: f64) -> f64 {
    let mut best = f64::NEG_INFINITY;
    for open in 0..boxes.len() {
        for corner in 0..1_u32 << boxes.len() {
            let shares: Vec<f64> = boxes
                .iter()
                .enumerate()
                .map(|(i, b)| if corner >> i & 1 == 1 { b.hi } else { b.lo })
                .collect();
            let others: f64 = shares.iter().sum::<f64>() - shares[open];
            let left = whole - others;
            if left >= boxes[open].lo - 1e-12 && left <= boxes[open].hi + 1e-12 {
                let squares: f64 = shares.iter().map(|share| share * share).sum();
                best = best.max(squares - shares[open] * shares[open] + left * left);
            }
        }
    }
    best
}

#[test]
fn one_shift_takes_the_excess_from_every_share() {
    // 5 + 83 + 13 = 101: each loses a third of a point.
    let shares = reconcile(&printed(&[5, 83, 13]));
    for (share, expected) in shares.iter().zip([14.0 / 300.0, 248.0 / 300.0, 38.0 / 300.0]) {
        assert!(is_close(*share, expected, 1e-12), "{share} instead of {expected}");
    }
    // A printed 1 may be next to nothing, a printed 100 at most half a point less.
    let shares = reconcile(&printed(&[100, 1]));
    assert!(is_close(shares[0], 0.995, 1e-12) && is_close(shares[1], 0.005, 1e-12));
}

#[test]
fn figures_that_contradict_each_other_are_told_from_figures_that_leave_a_gap() {
    assert_eq!(fit(&bounds(&printed(&[60, 60]))), Fit::Excessive);
    assert_eq!(fit(&bounds(&printed(&[75, 2, 20, 2]))), Fit::Consistent);
    assert_eq!(fit(&bounds(&printed(&[40, 40]))), Fit::Short);
    assert_eq!(fit(&[]), Fit::Short);
}

#[test]
fn the_range_of_the_index_is_what_rounding_leaves_open() {
    let boxes = bounds(&printed(&[83, 13, 5]));
    // Least: 82.5, 12.75 and 4.75 would be level, but 12.75 is clipped to 12.5..13.5.
    let least = least_squares_sum(&boxes, 1.0);
    assert!(is_close(least, 0.69875, 1e-12), "{least}");
    assert!(is_close(greatest_squares_sum(&boxes, 1.0), 0.70655, 1e-12));
    // Three majors and one negligible supplier, none with a number.
    let named = [Interval::new(0.0, 1.0); 3];
    let boxes = [named.as_slice(), &[Interval::new(0.0, 0.02)]].concat();
    assert!(is_close(least_squares_sum(&boxes, 1.0), 0.98 * 0.98 / 3.0 + 0.0004, 1e-12));
    assert!(is_close(greatest_squares_sum(&boxes, 1.0), 1.0, 1e-12));
}

#[test]
fn a_crafted_record_gets_a_bound_instead_of_an_endless_search() {
    let boxes: Vec<Interval> =
        (0..200).map(|i| Interval::new(0.0, 0.006 + f64::from(i % 97) * 1e-6)).collect();
    let greatest = greatest_squares_sum(&boxes, 1.0);
    assert!(greatest >= least_squares_sum(&boxes, 1.0) && greatest <= 1.0, "{greatest}");
}

proptest! {
    #[test]
    fn reconciled_shares_stay_in_their_boxes_and_add_up(
        raw in proptest::collection::vec(1..1000_u32, 1..14),
    ) {
        // Shares that add up exactly, then printed in whole per cent.
        let total = f64::from(raw.iter().sum::<u32>());
        let percents: Vec<u32> = raw
            .iter()
            .map(|part| ((f64::from(*part) / total * 100.0).round() as u32).max(1))
            .collect();
        let printed = printed(&percents);
        prop_assert_eq!(fit(&bounds(&printed)), Fit::Consistent);
        let shares = reconcile(&printed);
        prop_assert!(is_close(shares.iter().sum(), 1.0, 1e-12));
        for (share, (_, bounds)) in shares.iter().zip(&printed) {
            prop_assert!(*share >= bounds.lo && *share <= bounds.hi);
        }
        let squares: f64 = shares.iter().map(|share| share * share).sum();
        let boxes = bounds(&printed);
        prop_assert!(least_squares_sum(&boxes, 1.0) <= squares + 1e-12);
        prop_assert!(greatest_squares_sum(&boxes, 1.0) >= squares - 1e-12);
        for (share, tight) in shares.iter().zip(tightened(&boxes)) {
            prop_assert!(*share >= tight.lo - 1e-12 && *share <= tight.hi + 1e-12);
        }
    }

    #[test]
    fn the_greatest_sum_of_squares_is_that_of_the_best_corner(
        raw in proptest::collection::vec((0..60_u32, 1..60_u32), 1..8),
        part in 0.0..1.0_f64,
    ) {
        let boxes: Vec<Interval> = raw
            .iter()
            .map(|(lo, width)| {
                Interval::new(f64::from(*lo) / 120.0, f64::from(lo + width) / 120.0)
            })
            .collect();
        let whole = sum_lo(&boxes) + part * (sum_hi(&boxes) - sum_lo(&boxes));
        let greatest = greatest_squares_sum(&boxes, whole);
        prop_assert!(is_close(greatest, by_brute_force(&boxes, whole), 1e-9));
        prop_assert!(least_squares_sum(&boxes, whole) <= greatest + 1e-9);
    }
}
