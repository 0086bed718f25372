//! Where lines meet the sides of boxes.
//!
//! Before: bundles with all ends at the middle of their nodes. After: the ends on one side
//! of a box have different heights within the side, in the order of what they join, apart as
//! far as the side allows; lines run straight where they can. Waypoints keep one height.
#![expect(clippy::indexing_slicing, reason = "nodes, bundles and ends are indexed as counted")]

use super::bundle::Bundle;
use crate::base::order;
use crate::layout::layered::graph::{Layered, Rows};
use crate::layout::layered::task::Task;

/// Wished distance of two ends in px.
const SPREAD: f64 = 10.0;
/// Least distance of two ends in px where the side is long enough.
const LEAST: f64 = 4.0;
/// Distance from the corners in px where the side is long enough.
const CORNER: f64 = 8.0;
/// How much more a straight line counts than an even spread.
const STRAIGHT: f64 = 16.0;

/// One end of a bundle: its bundle and index there.
#[derive(Debug, Clone, Copy)]
struct Port {
    bundle: u32,
    index: u32,
    /// Mean height of what it joins.
    far: f64,
    wish: Option<f64>,
}

/// Gives every end at a box its height. `y`: middles of all nodes.
pub fn assign(task: &Task, layered: &Layered, y: &[f64], bundles: &mut [Bundle]) {
    let n = layered.n_nodes();
    let count = || (0_u32..).zip(bundles.iter());
    let left_ends = count().flat_map(|(b, bundle)| bundle.left.iter().map(move |e| (e.node, b)));
    let right_ends = count().flat_map(|(b, bundle)| bundle.right.iter().map(move |e| (e.node, b)));
    // Bundles on the right side of a node are those of which it is a left end.
    let on_right = Rows::new(n, left_ends);
    let on_left = Rows::new(n, right_ends);
    let sides = Sides::new(task, y);
    for column in &layered.columns {
        let boxes = || column.iter().copied().filter(|&v| layered.is_box(v));
        for node in boxes() {
            sides.left(node, on_left.of(node), bundles);
        }
        for node in boxes() {
            sides.right(node, on_right.of(node), bundles);
        }
    }
}

/// The sides of boxes.
pub struct Sides<'a> {
    task: &'a Task,
    y: &'a [f64],
}

impl<'a> Sides<'a> {
    /// Of boxes of `task` with middles `y`.
    pub fn new(task: &'a Task, y: &'a [f64]) -> Self {
        Self { task, y }
    }

    /// Heights between which lines may meet the side of `node`; one height for a waypoint.
    pub fn range(&self, node: u32) -> (f64, f64) {
        let y = self.y[node as usize];
        let height = self.task.heights.get(node as usize).copied().unwrap_or(0.0);
        let reach = height / 2.0 - CORNER.min(height / 4.0);
        (y - reach, y + reach)
    }

    /// Ends on the left side of `node`; what they join is known.
    fn left(&self, node: u32, near: &[u32], bundles: &mut [Bundle]) {
        let (low, high) = self.range(node);
        let middle = self.y[node as usize];
        let mut ports = Vec::with_capacity(near.len());
        for &b in near {
            let bundle = &bundles[b as usize];
            let index = bundle.right.iter().position(|e| e.node == node).unwrap_or(0) as u32;
            let far = mean(bundle.left.iter().map(|e| e.y));
            let fits = bundle.left.iter().map(|e| e.y).filter(|y| (low..=high).contains(y));
            let wish = fits.min_by(|a, b| (a - middle).abs().total_cmp(&(b - middle).abs()));
            ports.push(Port { bundle: b, index, far, wish });
        }
        for (port, y) in self.heights(node, ports) {
            bundles[port.bundle as usize].right[port.index as usize].y = y;
        }
    }

    /// Ends on the right side of `node`; what they join can still give way.
    fn right(&self, node: u32, near: &[u32], bundles: &mut [Bundle]) {
        let (low, high) = self.range(node);
        let middle = self.y[node as usize];
        let mut ports: Vec<Port> = Vec::with_capacity(near.len());
        for &b in near {
            let bundle = &bundles[b as usize];
            let is_again = ports.last().is_some_and(|p| p.bundle == b);
            let same = bundle.left.iter().enumerate().filter(|(_, e)| e.node == node);
            let index = same.map(|(i, _)| i).nth(usize::from(is_again)).unwrap_or(0) as u32;
            if bundle.right.is_empty() {
                // Loops and lines within the column leave below all others.
                let other = bundle.left.iter().map(|e| e.node).find(|&v| v != node);
                let far = other.map_or(f64::INFINITY, |v| self.y[v as usize]);
                ports.push(Port { bundle: b, index, far, wish: None });
                continue;
            }
            let far = mean(bundle.right.iter().map(|e| self.y[e.node as usize]));
            let meet = bundle.right.iter().filter_map(|e| {
                let (other_low, other_high) = self.range(e.node);
                let (from, to) = (low.max(other_low), high.min(other_high));
                (from <= to).then(|| middle.max(from).min(to))
            });
            let wish = meet.min_by(|a, b| (a - middle).abs().total_cmp(&(b - middle).abs()));
            ports.push(Port { bundle: b, index, far, wish });
        }
        for (port, y) in self.heights(node, ports) {
            bundles[port.bundle as usize].left[port.index as usize].y = y;
        }
    }

    /// Heights for the ports of one side, in the order of what they join.
    fn heights(&self, node: u32, mut ports: Vec<Port>) -> Vec<(Port, f64)> {
        let (low, high) = self.range(node);
        let n = ports.len();
        let room = (high - low) / n.saturating_sub(1).max(1) as f64;
        let (spread, least) = (SPREAD.min(room), LEAST.min(room));
        order::sort_by(&mut ports, |a, b| {
            a.far.total_cmp(&b.far).then(a.bundle.cmp(&b.bundle)).then(a.index.cmp(&b.index))
        });
        let middle = (low + high) / 2.0;
        let half = (n.max(1) - 1) as f64 / 2.0;
        let wishes = ports.iter().enumerate().map(|(i, port)| {
            let even = middle + (i as f64 - half) * spread;
            port.wish.map_or((even, 1.0), |wish| (wish, STRAIGHT))
        });
        let heights = apart(wishes, least, (low, high));
        ports.into_iter().zip(heights).collect()
    }
}

fn mean(heights: impl Iterator<Item = f64>) -> f64 {
    let (sum, n) = heights.fold((0.0, 0_u32), |(sum, n), y| (sum + y, n + 1));
    sum / f64::from(n.max(1))
}

/// The heights nearest to `wishes` (height, weight) that keep order, distance and range.
fn apart(
    wishes: impl Iterator<Item = (f64, f64)>,
    distance: f64,
    (low, high): (f64, f64),
) -> Vec<f64> {
    let mut runs: Vec<(f64, f64, usize)> = Vec::new();
    let mut n = 0;
    for (i, (wish, weight)) in wishes.enumerate() {
        let mut run = ((wish - i as f64 * distance) * weight, weight, 1);
        while let Some(&(sum, weight, len)) = runs.last() {
            if sum * run.1 <= run.0 * weight {
                break;
            }
            run = (run.0 + sum, run.1 + weight, run.2 + len);
            runs.pop();
        }
        runs.push(run);
        n = i + 1;
    }
    let top = high - n.saturating_sub(1) as f64 * distance;
    runs.iter()
        .flat_map(|&(sum, weight, len)| std::iter::repeat_n(sum / weight, len))
        .enumerate()
        .map(|(i, at)| at.min(top).max(low) + i as f64 * distance)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_keep_order_distance_and_range() {
        let at = |wishes: &[f64]| apart(wishes.iter().map(|w| (*w, 1.0)), 4.0, (0.0, 20.0));
        assert_eq!(at(&[10.0]), [10.0]);
        assert_eq!(at(&[10.0, 10.0]), [8.0, 12.0]);
        assert_eq!(at(&[-50.0, -50.0, 90.0]), [0.0, 4.0, 20.0]);
        assert_eq!(at(&[90.0, 90.0]), [16.0, 20.0]);
    }
}
