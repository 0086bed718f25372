//! Columns found by network simplex, against chains worked out by hand.

use super::*;
use proptest::prelude::*;

fn tie(tail: u32, head: u32, weight: i64) -> Tie {
    Tie { tail, head, least: 1, weight }
}

fn length(places: &[i32], ties: &[Tie]) -> i64 {
    let of = |t: &Tie| i64::from(places[t.head as usize] - places[t.tail as usize]);
    ties.iter().map(|t| t.weight * of(t)).sum()
}

/// Least length over all places up to `most`, by trying every one.
fn best_length(n: usize, ties: &[Tie], most: i32) -> i64 {
    let mut best = i64::MAX;
    let mut at = vec![0; n];
    loop {
        if ties.iter().all(|t| at[t.head as usize] - at[t.tail as usize] >= t.least) {
            best = best.min(length(&at, ties));
        }
        let Some(i) = at.iter().position(|&p| p < most) else { return best };
        at[i] += 1;
        at[..i].fill(0);
    }
}

#[test]
fn a_source_stands_next_to_what_it_feeds() {
    let ties = [tie(0, 1, 1), tie(1, 2, 1), tie(2, 3, 1), tie(4, 3, 1)];
    assert_eq!(places(5, &ties), [0, 1, 2, 3, 2]);
}

#[test]
fn parts_start_at_zero_each() {
    assert_eq!(places(4, &[tie(0, 1, 1), tie(3, 2, 1)]), [0, 1, 1, 0]);
    assert_eq!(places(2, &[]), [0, 0]);
    assert_eq!(places(0, &[]), [0; 0]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn no_other_places_are_shorter(
        pairs in prop::collection::vec((0_u32..5, 0_u32..5, 0_i64..4, 0_i32..2), 0..9)
    ) {
        let ties: Vec<Tie> = pairs
            .into_iter()
            .filter(|(a, b, _, _)| a != b)
            .map(|(a, b, weight, least)| {
                Tie { tail: a.min(b), head: a.max(b), least, weight }
            })
            .collect();
        let found = places(5, &ties);
        for t in &ties {
            prop_assert!(found[t.head as usize] - found[t.tail as usize] >= t.least);
        }
        prop_assert_eq!(length(&found, &ties), best_length(5, &ties, 4));
    }
}
