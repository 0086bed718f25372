//! Tall pictures hang from their upper edge.
//!
//! Before: every node has a height, low columns stand in the middle of what they join. After:
//! in a picture taller than a screen, the low columns at either end are moved up as one, so
//! that whoever starts at the top finds something in every column. Order, distances and lines
//! within the moved columns stay as they were. Knows nothing of x.
#![expect(clippy::indexing_slicing, reason = "vectors have one entry per node; hot kernel")]

use super::fold;
use super::graph::Layered;
use super::place::Distances;
use super::rank::Ranking;
use super::task::Task;

/// A picture up to this height in px is seen nearly whole: there the middle is the better place.
const TALL: f64 = 1000.0;
/// Width ÷ height above which a picture is looked at from so far that it is seen whole, too.
const WIDE: f64 = 1.1;
/// Columns that begin less than this many px below the upper edge stay.
const SLACK: f64 = 150.0;

/// Moves the low columns at the left and at the right end up.
pub fn hang(task: &Task, ranking: &Ranking, layered: &Layered, y: &mut [f64]) {
    if fold::Shape::of(task, ranking).ratio() > WIDE {
        return;
    }
    let distances = Distances::new(task);
    let top = |column: &Vec<u32>, y: &[f64]| {
        let upper = column.iter().map(|&v| y[v as usize] - distances.half(v));
        upper.fold(f64::INFINITY, f64::min)
    };
    let bottom = |column: &Vec<u32>, y: &[f64]| {
        let lower = column.iter().map(|&v| y[v as usize] + distances.half(v));
        lower.fold(f64::NEG_INFINITY, f64::max)
    };
    let columns = &layered.columns;
    let tops: Vec<f64> = columns.iter().map(|column| top(column, y)).collect();
    let highest = tops.iter().copied().fold(f64::INFINITY, f64::min);
    let lowest = columns.iter().map(|column| bottom(column, y)).fold(f64::NEG_INFINITY, f64::max);
    if lowest - highest <= TALL {
        return;
    }
    let is_low = |at: &f64| *at - highest > SLACK;
    let n_left = tops.iter().take_while(|at| is_low(at)).count();
    let n_right = tops.iter().rev().take_while(|at| is_low(at)).count();
    for run in [0..n_left, columns.len() - n_right..columns.len()] {
        let room = tops[run.clone()].iter().copied().fold(f64::INFINITY, f64::min) - highest;
        for &node in columns[run].iter().flatten() {
            y[node as usize] -= room;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::TALL;
    use crate::base::geometry::Size;
    use crate::layout::arrange;
    use crate::layout::placed::Placed;
    use crate::layout::request::{BoxSpec, EdgeSpec, Request, Spacing};

    /// A ladder of `n` rungs over two bands that never is spread, and one box before them all.
    fn fan(n: u32) -> Placed {
        let spec = |band| BoxSpec { size: Size::new(100.0, 40.0), band: Some(band), hint: None };
        let mut boxes = vec![spec(0)];
        let mut edges = Vec::new();
        for rung in 0..n {
            boxes.extend([spec(1), spec(2)]);
            let (from, to) = (2 * rung + 1, 2 * rung + 2);
            edges.extend([(0, from), (from, to)].map(|(from, to)| EdgeSpec {
                from,
                to,
                weight: 1.0,
            }));
        }
        arrange(&Request { boxes, edges, bands: 3, spacing: Spacing::default() })
    }

    #[test]
    fn a_low_column_hangs_in_a_tall_picture_and_stands_in_the_middle_of_a_small_one() {
        let small = fan(7);
        let middle = small.size.height / 2.0;
        assert!((small.boxes[0].centre().y - middle).abs() < 60.0, "{:?}", small.boxes[0]);
        let tall = fan(30);
        assert!(tall.size.height > TALL, "{:?}", tall.size);
        assert!(tall.boxes[0].y < 1.0, "{:?} of {:?}", tall.boxes[0], tall.size);
    }
}
