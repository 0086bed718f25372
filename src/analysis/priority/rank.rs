//! Ranks of figures that are only known as intervals: from the best to the worst place that
//! each may have, whatever the figures really are and however the factors are weighted. Knows
//! nothing of what is ranked.

use crate::analysis::criticality::Answer;
use crate::model::value::Interval;

/// Differences up to this are none.
const TOLERANCE: f64 = 1e-12;

/// A factor below this counts as this, so that its logarithm is a number.
const LEAST: f64 = 1e-9;

/// The places that something may have; 1 is the first. Equal ends: the place is certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ranks {
    /// Best place: 1 + how many are certainly before it.
    pub best: usize,
    /// Worst place: 1 + how many of the others may be before it.
    pub worst: usize,
}

/// The ranks of figures, the greatest first. n log n.
#[must_use]
pub fn ranks(figures: &[Interval]) -> Vec<Ranks> {
    let sorted = |end: fn(&Interval) -> f64| {
        let mut ends: Vec<f64> = figures.iter().map(end).collect();
        crate::base::order::sort_numbers(&mut ends);
        ends
    };
    let (lows, highs) = (sorted(|figure| figure.lo), sorted(|figure| figure.hi));
    let above = |ends: &[f64], line: f64| ends.len() - ends.partition_point(|end| *end <= line);
    let rank = |figure: &Interval| {
        // One that is not exact is above its own low end; that does not put it behind itself.
        let own = usize::from(figure.hi > figure.lo);
        let best = 1 + above(&lows, figure.hi);
        Ranks { best, worst: (1 + above(&highs, figure.lo) - own).max(best) }
    };
    figures.iter().map(rank).collect()
}

/// Whether each item is on the Pareto front: nothing is at least as great in all factors and
/// greater in one. No: something certainly is; unknown: the intervals leave it open. Quadratic.
#[must_use]
pub fn front<const N: usize>(items: &[[Interval; N]]) -> Vec<Answer> {
    let on_front = |(i, item): (usize, &[Interval; N])| {
        let mut answer = Answer::Yes;
        for (_, other) in items.iter().enumerate().filter(|(j, _)| *j != i) {
            let pairs = || other.iter().zip(item);
            let is_beaten = pairs().all(|(o, i)| o.lo >= i.hi) && pairs().any(|(o, i)| o.lo > i.hi);
            let may_be = pairs().all(|(o, i)| o.hi >= i.lo) && pairs().any(|(o, i)| o.hi > i.lo);
            if is_beaten {
                return Answer::No;
            }
            if may_be {
                answer = Answer::Unknown;
            }
        }
        answer
    };
    items.iter().enumerate().map(on_front).collect()
}

/// The ranks of items by the weighted geometric mean of their factors, for all weights within
/// `weights` that add up to 1; equal weights rank as the product does. `None`: no weights within
/// them add up to 1. A factor below 1e-9 counts as that. Bounds pair by pair, so that the places
/// at the ends need not come about together. Quadratic.
#[must_use]
pub fn under_weights<const N: usize>(
    items: &[[Interval; N]],
    weights: &[Interval; N],
) -> Option<Vec<Ranks>> {
    let least: f64 = weights.iter().map(|weight| weight.lo).sum();
    let most: f64 = weights.iter().map(|weight| weight.hi).sum();
    if least > 1.0 + TOLERANCE || most < 1.0 - TOLERANCE {
        return None;
    }
    let log = |value: f64| libm::log(value.max(LEAST));
    let rank = |(i, item): (usize, &[Interval; N])| {
        let mut ranks = Ranks { best: 1, worst: 1 };
        for (_, other) in items.iter().enumerate().filter(|(j, _)| *j != i) {
            let mut certain = [0.0; N];
            let mut perhaps = [0.0; N];
            let ends = other.iter().zip(item).zip(certain.iter_mut().zip(&mut perhaps));
            for ((other, item), (certain, perhaps)) in ends {
                // The other is certainly before the item when this stays below 0 …
                *certain = log(item.hi) - log(other.lo);
                // … and may be before it when this rises above 0.
                *perhaps = log(other.hi) - log(item.lo);
            }
            ranks.best += usize::from(greatest(&certain, weights) < -TOLERANCE);
            ranks.worst += usize::from(greatest(&perhaps, weights) > TOLERANCE);
        }
        ranks
    };
    Some(items.iter().enumerate().map(rank).collect())
}

/// The greatest weighted sum of `terms` for weights within `weights` that add up to 1: what is
/// left above the least weights goes to the greatest terms first.
fn greatest<const N: usize>(terms: &[f64; N], weights: &[Interval; N]) -> f64 {
    let mut left = 1.0 - weights.iter().map(|weight| weight.lo).sum::<f64>();
    let mut sum: f64 = terms.iter().zip(weights).map(|(term, weight)| term * weight.lo).sum();
    let mut pairs: [(f64, f64); N] = [(0.0, 0.0); N];
    for (pair, (term, weight)) in pairs.iter_mut().zip(terms.iter().zip(weights)) {
        *pair = (*term, weight.hi - weight.lo);
    }
    crate::base::order::sort_by(&mut pairs, |a, b| b.0.total_cmp(&a.0));
    for (term, room) in pairs {
        let more = room.min(left).max(0.0);
        sum += term * more;
        left -= more;
    }
    sum
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn interval(lo: f64, hi: f64) -> Interval {
        Interval { lo, hi }
    }

    #[test]
    fn equal_figures_share_their_places_and_the_undecided_overlap() {
        let places = |figures: &[Interval]| {
            ranks(figures).iter().map(|ranks| (ranks.best, ranks.worst)).collect::<Vec<_>>()
        };
        let (half, wide) = (Interval::exact(0.5), interval(0.3, 0.6));
        assert_eq!(places(&[half, half, Interval::exact(0.1)]), [(1, 1), (1, 1), (3, 3)]);
        assert_eq!(places(&[half, wide, Interval::exact(0.1)]), [(1, 2), (1, 2), (3, 3)]);
        assert_eq!(places(&[]), []);
    }

    #[test]
    fn the_front_by_hand() {
        let exact = |a: f64, b: f64| [Interval::exact(a), Interval::exact(b)];
        let items = [exact(0.9, 0.1), exact(0.5, 0.5), exact(0.4, 0.5), exact(0.1, 0.9)];
        assert_eq!(front(&items), [Answer::Yes, Answer::Yes, Answer::No, Answer::Yes]);
        let open = [exact(0.5, 0.5), [interval(0.4, 0.6), Interval::exact(0.5)]];
        assert_eq!(front(&open), [Answer::Unknown, Answer::Unknown]);
    }

    #[test]
    fn weights_by_hand() {
        let items = [[0.9, 0.1], [0.5, 0.5], [0.4, 0.4]].map(|item| item.map(Interval::exact));
        let places = |lo, hi| {
            let ranks = under_weights(&items, &[interval(lo, hi), interval(lo, hi)])?;
            Some(ranks.iter().map(|ranks| (ranks.best, ranks.worst)).collect::<Vec<_>>())
        };
        // The products are 0.09, 0.25 and 0.16; with all weight on the first factor 0.9 leads.
        assert_eq!(places(0.5, 0.5), Some(vec![(3, 3), (1, 1), (2, 2)]));
        assert_eq!(places(0.0, 1.0), Some(vec![(1, 3), (1, 2), (2, 3)]));
        assert_eq!(places(0.0, 0.4), None);
        assert_eq!(places(0.6, 1.0), None);
    }

    fn any_interval() -> impl Strategy<Value = Interval> {
        (0_u32..=20, 0_u32..=20)
            .prop_map(|(a, b)| Interval::new(f64::from(a) / 20.0, f64::from(b) / 20.0))
    }

    fn any_items() -> impl Strategy<Value = Vec<[Interval; 3]>> {
        proptest::collection::vec([any_interval(), any_interval(), any_interval()], 1..8)
    }

    proptest! {
        #[test]
        fn places_are_those_counted_one_by_one(
            figures in proptest::collection::vec(any_interval(), 0..12),
        ) {
            for (i, (figure, ranks)) in figures.iter().zip(ranks(&figures)).enumerate() {
                let others = || figures.iter().enumerate().filter(|(j, _)| *j != i);
                prop_assert_eq!(ranks.best, 1 + others().filter(|(_, o)| o.lo > figure.hi).count());
                prop_assert_eq!(ranks.worst, 1 + others().filter(|(_, o)| o.hi > figure.lo).count());
                prop_assert!(1 <= ranks.best && ranks.best <= ranks.worst);
                prop_assert!(ranks.worst <= figures.len());
            }
        }

        #[test]
        fn something_may_always_be_first_and_something_is_not_beaten(items in any_items()) {
            prop_assert!(front(&items).iter().any(|answer| *answer != Answer::No));
            let urgencies: Vec<Interval> = items.iter().map(|item| item[0]).collect();
            prop_assert!(ranks(&urgencies).iter().any(|ranks| ranks.best == 1));
        }

        #[test]
        fn more_freedom_of_weights_never_narrows_a_rank(items in any_items(), by in 0.0..0.3_f64) {
            let third = 1.0 / 3.0;
            let around = |by: f64| [interval(third - by, third + by); 3];
            let narrow = under_weights(&items, &around(by)).expect("they add up");
            let wide = under_weights(&items, &around(by + 0.03)).expect("they add up");
            for (narrow, wide) in narrow.iter().zip(&wide) {
                prop_assert!(wide.best <= narrow.best && narrow.worst <= wide.worst);
            }
        }

        #[test]
        fn what_is_beaten_for_certain_is_never_first(items in any_items()) {
            let free = [interval(0.0, 1.0); 3];
            let ranks = under_weights(&items, &free).expect("they add up");
            for (item, ranks) in items.iter().zip(&ranks) {
                let beats = |other: &&[Interval; 3]| {
                    other.iter().zip(item).all(|(o, i)| o.lo.max(LEAST) > i.hi.max(LEAST))
                };
                prop_assert_eq!(ranks.best, 1 + items.iter().filter(beats).count());
            }
        }
    }
}
