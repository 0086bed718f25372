//! Shares that must add up although each is known only to within a box: what rounding, or
//! words instead of numbers, leave open. Turns boxes into reconciled shares and into the
//! exact range of the sum of squares. Knows no suppliers.
//!
//! A box is an [`Interval`] of fractions, `0.0 <= lo <= hi <= 1.0`.

use crate::base::order;
use crate::model::value::Interval;

/// Sums closer than this to the whole are equal to it: far below any printed precision, far
/// above the rounding of the machine.
pub const TOLERANCE: f64 = 1e-9;

/// Halvings of a bisection over a range of at most 2; more cannot change a `f64`.
const HALVINGS: u32 = 64;

/// Steps of the search for the greatest sum of squares before it settles for a bound. Real
/// records need fewer than their number of rows; the limit guards against crafted ones.
const STEPS: u32 = 2048;

/// How boxes relate to a whole of 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// Some choice within the boxes adds up to 1.
    Consistent,
    /// Even the upper ends add up to less than 1: something is not named.
    Short,
    /// Even the lower ends add up to more than 1: the figures contradict each other.
    Excessive,
}

/// Whether shares within `boxes` can add up to 1.
#[must_use]
pub fn fit(boxes: &[Interval]) -> Fit {
    if sum_lo(boxes) > 1.0 + TOLERANCE {
        Fit::Excessive
    } else if sum_hi(boxes) < 1.0 - TOLERANCE {
        Fit::Short
    } else {
        Fit::Consistent
    }
}

/// Sum of the lower ends.
#[must_use]
pub fn sum_lo(boxes: &[Interval]) -> f64 {
    boxes.iter().map(|bounds| bounds.lo).sum()
}

/// Sum of the upper ends.
#[must_use]
pub fn sum_hi(boxes: &[Interval]) -> f64 {
    boxes.iter().map(|bounds| bounds.hi).sum()
}

/// The shares nearest to the printed ones (least squares) that stay in their boxes and add
/// up to 1: `x = clip(printed + shift, box)` with one `shift` for all. `printed` is a list of
/// printed shares with their boxes, in any order; the answer has the same order. Shares that
/// already add up to 1 are not changed; with boxes that do not [`fit`], the nearest ends are
/// given.
#[must_use]
pub fn reconcile(printed: &[(f64, Interval)]) -> Vec<f64> {
    let shifted = |shift: f64| -> Vec<f64> {
        printed.iter().map(|(share, bounds)| (share + shift).clamp(bounds.lo, bounds.hi)).collect()
    };
    let unchanged = shifted(0.0);
    if (unchanged.iter().sum::<f64>() - 1.0).abs() <= 1e-12 {
        return unchanged;
    }
    shifted(bisect(-1.0, 1.0, |shift| shifted(shift).iter().sum::<f64>() < 1.0))
}

/// The boxes made as narrow as the whole allows: each share lies also between what the lower
/// and what the upper ends of the others leave of 1.
#[must_use]
pub fn tightened(boxes: &[Interval]) -> Vec<Interval> {
    let (lo, hi) = (sum_lo(boxes), sum_hi(boxes));
    boxes
        .iter()
        .map(|bounds| {
            Interval::new(
                bounds.lo.max(1.0 - (hi - bounds.hi)).min(bounds.hi),
                bounds.hi.min(1.0 - (lo - bounds.lo)).max(bounds.lo),
            )
        })
        .collect()
}

/// The least sum of squares of shares within `boxes` that add up to `whole`, by filling all
/// boxes to one level like vessels with water. When they cannot add up to it, the sum at the
/// nearest ends.
#[must_use]
pub fn least_squares_sum(boxes: &[Interval], whole: f64) -> f64 {
    let filled = |level: f64| boxes.iter().map(move |bounds| level.clamp(bounds.lo, bounds.hi));
    let level = bisect(0.0, 1.0, |level| filled(level).sum::<f64>() < whole);
    filled(level).map(|share| share * share).sum()
}

/// The greatest sum of squares of shares within `boxes` that add up to `whole`. It lies at a
/// corner where at most one share is between the ends of its box; the corners are searched
/// with the bound of the fractional knapsack. The answer is exact for real records and an
/// upper bound for ones crafted to need more than `STEPS` steps.
#[must_use]
pub fn greatest_squares_sum(boxes: &[Interval], whole: f64) -> f64 {
    let mut items: Vec<Interval> = boxes.to_vec();
    order::sort_by(&mut items, |a, b| {
        (b.lo + b.hi).total_cmp(&(a.lo + a.hi)).then(b.lo.total_cmp(&a.lo))
    });
    let base: f64 = items.iter().map(|bounds| bounds.lo * bounds.lo).sum();
    let room = (whole - sum_lo(&items)).max(0.0);
    let mut search = Search { items: &items, best: 0.0, steps: 0 };
    search.visit(0, room, 0.0, None);
    if search.steps > STEPS {
        return base + fractional_gain(&items, room);
    }
    base + search.best
}

/// A search over which boxes are full.
struct Search<'a> {
    /// The boxes, the most rewarding first.
    items: &'a [Interval],
    /// The best gain over the lower ends found so far.
    best: f64,
    /// Corners looked at.
    steps: u32,
}

impl Search<'_> {
    /// Decides from box `at` on, with `room` still to be given out and `gain` reached;
    /// `open` is the box that takes what is left in the end.
    fn visit(&mut self, at: usize, room: f64, gain: f64, open: Option<Interval>) {
        self.steps += 1;
        if self.steps > STEPS {
            return;
        }
        let rest = self.items.get(at..).unwrap_or(&[]);
        let Some((item, others)) = rest.split_first() else {
            let reached = gain + open.map_or(0.0, |bounds| raised(bounds, room));
            let is_whole = open.map_or(0.0, width) + TOLERANCE >= room;
            if is_whole && reached > self.best {
                self.best = reached;
            }
            return;
        };
        // The open box is one more item of the bound, at least as rewarding as the rest.
        let for_open = open.map_or(0.0, |bounds| width(bounds).min(room));
        let by_open = open.map_or(0.0, |bounds| for_open * (bounds.lo + bounds.hi));
        if gain + by_open + fractional_gain(rest, room - for_open) <= self.best {
            return;
        }
        if width(*item) <= room {
            self.visit(at + 1, room - width(*item), gain + raised(*item, width(*item)), open);
        }
        if open.is_none() && width(*item) > 0.0 {
            self.visit(at + 1, room, gain, Some(*item));
        }
        // Left empty: then the same boxes that follow are left empty as well.
        let same = others.iter().take_while(|other| *other == item).count();
        self.visit(at + 1 + same, room, gain, open);
    }
}

/// What giving `amount` to a box adds to its square.
fn raised(bounds: Interval, amount: f64) -> f64 {
    amount * (2.0 * bounds.lo + amount)
}

fn width(bounds: Interval) -> f64 {
    bounds.hi - bounds.lo
}

/// An upper bound of what giving out `room` can add: boxes may be filled in part at their
/// full rate. `items` are sorted by falling rate.
fn fractional_gain(items: &[Interval], room: f64) -> f64 {
    let mut left = room;
    let mut gain = 0.0;
    for bounds in items {
        let given = width(*bounds).min(left);
        gain += given * (bounds.lo + bounds.hi);
        left -= given;
        if left <= 0.0 {
            break;
        }
    }
    gain
}

/// The place between `lo` and `hi` where `is_below` turns from true to false.
fn bisect(mut lo: f64, mut hi: f64, is_below: impl Fn(f64) -> bool) -> f64 {
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(lo, hi);
        if is_below(middle) {
            lo = middle;
        } else {
            hi = middle;
        }
    }
    hi
}

#[cfg(test)]
mod tests;
