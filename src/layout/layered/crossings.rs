//! How many pairs of segments cross, from the order within columns alone.
//!
//! Source: Barth, Jünger, Mutzel, Simple and efficient bilayer cross counting, 2002, with a
//! Fenwick tree. O(segments × log nodes).
#![expect(clippy::indexing_slicing, reason = "positions are below the column's length")]

use super::graph::Layered;

/// A box above one that feeds it in the same column is as bad as so many crossings.
pub const STACKED_WRONGLY: i32 = 24;

/// Counter that keeps its buffers between calls.
#[derive(Debug, Default)]
pub struct Counter {
    tree: Vec<u32>,
    ends: Vec<u32>,
}

impl Counter {
    /// Crossings between all neighbouring columns.
    pub fn all(&mut self, layered: &Layered) -> u64 {
        (1..layered.columns.len()).map(|c| self.between(layered, c - 1)).sum()
    }

    /// What the order costs: crossings, and [`STACKED_WRONGLY`] for every pair that should
    /// stand the other way round.
    pub fn cost(&mut self, layered: &Layered) -> u64 {
        let position = |v: u32| layered.position[v as usize];
        let n_wrong: usize = (0..layered.n_boxes as u32)
            .map(|v| layered.upper.of(v).iter().filter(|&&u| position(u) > position(v)).count())
            .sum();
        self.all(layered) + n_wrong as u64 * u64::from(STACKED_WRONGLY.unsigned_abs())
    }

    /// Crossings between column `left` and the next.
    fn between(&mut self, layered: &Layered, left: usize) -> u64 {
        let n_right = layered.columns[left + 1].len();
        self.tree.clear();
        self.tree.resize(n_right + 1, 0);
        let (mut crossings, mut n_seen) = (0, 0);
        for &node in &layered.columns[left] {
            self.ends.clear();
            let ends = layered.right.of(node).iter();
            self.ends.extend(ends.map(|v| layered.position[*v as usize]));
            for &end in &self.ends {
                crossings += u64::from(n_seen - self.n_up_to(end));
            }
            for k in 0..self.ends.len() {
                self.add(self.ends[k]);
            }
            n_seen += self.ends.len() as u32;
        }
        crossings
    }

    /// Segments seen that end at or above position `end`.
    fn n_up_to(&self, end: u32) -> u32 {
        let (mut at, mut sum) = (end as usize + 1, 0);
        while at > 0 {
            sum += self.tree[at];
            at &= at - 1;
        }
        sum
    }

    fn add(&mut self, end: u32) {
        let mut at = end as usize + 1;
        while at < self.tree.len() {
            self.tree[at] += 1;
            at += at & at.wrapping_neg();
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::layout::layered::graph::Rows;

    /// Two columns of `n` boxes each; segments by position.
    fn two_columns(n: u32, segments: &[(u32, u32)]) -> Layered {
        let pairs: Vec<_> = segments.iter().map(|&(a, b)| (a, n + b)).collect();
        let mut layered = Layered {
            n_boxes: 2 * n as usize,
            column_of: (0..2 * n).map(|v| v / n).collect(),
            columns: vec![(0..n).collect(), (n..2 * n).collect()],
            position: vec![0; 2 * n as usize],
            left: Rows::new(2 * n as usize, pairs.iter().map(|&(a, b)| (b, a))),
            right: Rows::new(2 * n as usize, pairs.iter().copied()),
            upper: Rows::default(),
            lower: Rows::default(),
            chains: Vec::new(),
        };
        layered.index();
        layered
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn equals_the_count_over_all_pairs(
            segments in prop::collection::vec((0_u32..7, 0_u32..7), 0..30)
        ) {
            let mut pairs = 0;
            for (i, a) in segments.iter().enumerate() {
                for b in &segments[..i] {
                    let crosses = (a.0 < b.0 && a.1 > b.1) || (a.0 > b.0 && a.1 < b.1);
                    pairs += u64::from(crosses);
                }
            }
            prop_assert_eq!(Counter::default().all(&two_columns(7, &segments)), pairs);
        }
    }
}
