//! Sifting: every node to the place near its own that has the fewest crossings.
//!
//! Never adds crossings. The gain of passing a neighbour comes from a table of the node's
//! own ends, so a node costs O(window × degree) beside one pass over the next columns.
//!
//! Source: Matuszewski, Schönfeld, Molitor, Using sifting for k-layer straightline crossing
//! minimization, 1999.
#![expect(
    clippy::indexing_slicing,
    reason = "positions are below the columns' lengths; hot kernel"
)]

use crate::layout::layered::crossings::STACKED_WRONGLY;
use crate::layout::layered::graph::{Layered, Rows};

/// What a move must save to be made.
#[derive(Debug, Clone, Copy)]
pub struct Demand {
    /// Quarters of a crossing per place moved.
    pub quarters: i32,
}

impl Demand {
    /// One crossing is enough, however far.
    pub const ANY_GAIN: Self = Self { quarters: 0 };
}

/// Sifts round by round; a node rests until a neighbour of it has moved.
#[derive(Debug, Default)]
pub struct Sifter {
    left: Side,
    right: Side,
    rests: Vec<bool>,
}

impl Sifter {
    /// Makes all nodes take part in the next round.
    pub fn wake(&mut self, layered: &Layered) {
        self.rests.clear();
        self.rests.resize(layered.n_nodes(), false);
    }

    /// One round over all nodes that do not rest; returns the crossings saved.
    pub fn round(&mut self, layered: &mut Layered, window: usize, demand: Demand) -> u64 {
        let mut saved = 0;
        for c in 0..layered.columns.len() {
            let mut column = std::mem::take(&mut layered.columns[c]);
            let n_left = if c > 0 { layered.columns[c - 1].len() } else { 0 };
            let n_right = layered.columns.get(c + 1).map_or(0, Vec::len);
            for node in column.clone() {
                if std::mem::replace(&mut self.rests[node as usize], true) {
                    continue;
                }
                self.left.load(layered.left.of(node), &layered.position, n_left);
                self.right.load(layered.right.of(node), &layered.position, n_right);
                let at = layered.position[node as usize] as usize;
                let (gain, to) = self.best_place(layered, &column, at, window, demand);
                if to == at {
                    continue;
                }
                saved += u64::from(gain.unsigned_abs());
                shift(&mut column, at, to, &mut layered.position);
                for &near in layered.left.of(node).iter().chain(layered.right.of(node)) {
                    self.rests[near as usize] = false;
                }
            }
            layered.columns[c] = column;
        }
        saved
    }

    /// The gain and the place that is best for the loaded node at `at`.
    fn best_place(
        &self,
        layered: &Layered,
        column: &[u32],
        at: usize,
        window: usize,
        demand: Demand,
    ) -> (i32, usize) {
        let node = column[at];
        let (upper, lower) = (layered.upper.of(node), layered.lower.of(node));
        let is_free = upper.is_empty() && lower.is_empty();
        if is_free && self.left.is_empty() && self.right.is_empty() {
            return (0, at);
        }
        // Crossings more if the node stands above `other` than if below.
        let cost = |other: u32| {
            let stacked = if is_free {
                0
            } else {
                i32::from(upper.contains(&other)) - i32::from(lower.contains(&other))
            };
            self.left.cost(&layered.left, other, &layered.position)
                + self.right.cost(&layered.right, other, &layered.position)
                + stacked * STACKED_WRONGLY
        };
        best_place(column, at, window, demand, cost)
    }
}

/// Moves the node at `at` to the place `to`.
fn shift(column: &mut [u32], at: usize, to: usize, position: &mut [u32]) {
    if to > at {
        column[at..=to].rotate_left(1);
    } else {
        column[to..=at].rotate_right(1);
    }
    let first = at.min(to);
    for (i, &moved) in column[first..=at.max(to)].iter().enumerate() {
        position[moved as usize] = (first + i) as u32;
    }
}

/// The gain and the place that is best within `window` of `at`.
fn best_place(
    column: &[u32],
    at: usize,
    window: usize,
    demand: Demand,
    cost: impl Fn(u32) -> i32,
) -> (i32, usize) {
    let (mut best, mut to) = ((0, 0), at);
    let mut try_place = |gain: i32, i: usize| {
        let distance = i.abs_diff(at) as i32;
        let net = 4 * gain - demand.quarters * distance;
        if net > best.0 {
            best = (net, gain);
            to = i;
        }
    };
    let mut gain = 0;
    for (i, &below) in column.iter().enumerate().skip(at + 1).take(window) {
        gain += cost(below);
        try_place(gain, i);
    }
    gain = 0;
    for (i, &above) in column.iter().enumerate().take(at).rev().take(window) {
        gain -= cost(above);
        try_place(gain, i);
    }
    (best.1, to)
}

/// The ends of one node in the column on one side.
#[derive(Debug, Default)]
struct Side {
    /// For every position there: own ends above it − own ends below it. Empty: no ends, or
    /// too few to fill it.
    balance: Vec<i32>,
    /// The own ends where they are few against the column.
    few: Vec<u32>,
}

impl Side {
    fn load(&mut self, near: &[u32], position: &[u32], n_there: usize) {
        self.balance.clear();
        self.few.clear();
        if near.len() * 8 < n_there {
            self.few.extend(near.iter().map(|u| position[*u as usize]));
            return;
        }
        if near.is_empty() {
            return;
        }
        self.balance.resize(n_there, 0);
        for u in near {
            self.balance[position[*u as usize] as usize] += 1;
        }
        let mut sum = -(near.len() as i32);
        for here in &mut self.balance {
            let n_here = *here;
            *here = sum + n_here;
            sum += 2 * n_here;
        }
    }

    fn is_empty(&self) -> bool {
        self.balance.is_empty() && self.few.is_empty()
    }

    #[inline]
    fn cost(&self, rows: &Rows, other: u32, position: &[u32]) -> i32 {
        let ends = rows.of(other).iter().map(|u| position[*u as usize]);
        if !self.balance.is_empty() {
            return ends.map(|end| -self.balance[end as usize]).sum();
        }
        let against = |end: u32| {
            let sign = |own: u32| i32::from(own > end) - i32::from(own < end);
            self.few.iter().map(|&own| sign(own)).sum::<i32>()
        };
        if self.few.is_empty() { 0 } else { ends.map(against).sum() }
    }
}
