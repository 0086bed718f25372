//! Whole-number places on a line with the least total weighted length of ties.
//!
//! Before: ties without cycles, weights not negative. After: every tie is at least as long
//! as it must be and, unless the budget ran out, no other places make the sum shorter. Each
//! connected part starts at 0. Deterministic; at most [`BUDGET_PER_NODE`] pivots per node.
//!
//! Source: Gansner, Koutsofios, North, Vo, A technique for drawing directed graphs, 1993.
#![expect(clippy::indexing_slicing, reason = "node and tie indices are made here; hot kernel")]

use super::graph::Rows;

/// A tie: place of `head` − place of `tail` must be at least `least`; every unit of length
/// costs `weight`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tie {
    /// Left end.
    pub tail: u32,
    /// Right end.
    pub head: u32,
    /// Least length, 0 or more.
    pub least: i32,
    /// Cost of a unit of length, 0 or more.
    pub weight: i64,
}

const BUDGET_PER_NODE: usize = 30;
/// Beyond this many nodes a pivot costs too much; the longest-path places are kept.
const MOST_NODES: usize = 12_000;
const NONE: u32 = u32::MAX;

/// Places for nodes `0..n`, each connected part from 0 up.
pub fn places(n: usize, ties: &[Tie]) -> Vec<i32> {
    let part = parts(n, ties);
    let n_parts = part.iter().max().map_or(0, |p| *p as usize + 1);
    let mut local = vec![0_u32; n];
    let mut sizes = vec![0_u32; n_parts];
    for v in 0..n {
        let size = &mut sizes[part[v] as usize];
        local[v] = *size;
        *size += 1;
    }
    let mut ties_of: Vec<Vec<Tie>> = vec![Vec::new(); n_parts];
    for tie in ties {
        let (tail, head) = (local[tie.tail as usize], local[tie.head as usize]);
        ties_of[part[tie.tail as usize] as usize].push(Tie { tail, head, ..*tie });
    }
    let solved: Vec<Vec<i32>> = sizes
        .iter()
        .zip(ties_of)
        .map(|(&size, ties)| Simplex::new(size as usize, ties).solve())
        .collect();
    (0..n).map(|v| solved[part[v] as usize][local[v] as usize]).collect()
}

/// Number of the connected part of every node, in order of first node.
fn parts(n: usize, ties: &[Tie]) -> Vec<u32> {
    let both = ties.iter().flat_map(|t| [(t.tail, t.head), (t.head, t.tail)]);
    let near = Rows::new(n, both);
    let mut part = vec![NONE; n];
    let (mut n_parts, mut stack) = (0, Vec::new());
    for start in 0..n as u32 {
        if part[start as usize] != NONE {
            continue;
        }
        part[start as usize] = n_parts;
        stack.push(start);
        while let Some(node) = stack.pop() {
            for &next in near.of(node) {
                if part[next as usize] == NONE {
                    part[next as usize] = n_parts;
                    stack.push(next);
                }
            }
        }
        n_parts += 1;
    }
    part
}

/// One connected part with its spanning tree of tight ties.
struct Simplex {
    ties: Vec<Tie>,
    out: Rows,
    into: Rows,
    place: Vec<i32>,
    is_tree: Vec<bool>,
    cut: Vec<i64>,
    tree: Vec<Vec<u32>>,
    /// Tie to the parent, `NONE` at the root.
    parent: Vec<u32>,
    low: Vec<u32>,
    last: Vec<u32>,
    /// Node by its postorder number `last`.
    by_last: Vec<u32>,
}

impl Simplex {
    fn new(n: usize, ties: Vec<Tie>) -> Self {
        let out = Rows::new(n, (0_u32..).zip(&ties).map(|(i, t)| (t.tail, i)));
        let into = Rows::new(n, (0_u32..).zip(&ties).map(|(i, t)| (t.head, i)));
        let n_ties = ties.len();
        Self {
            ties,
            out,
            into,
            place: vec![0; n],
            is_tree: vec![false; n_ties],
            cut: vec![0; n_ties],
            tree: vec![Vec::new(); n],
            parent: vec![NONE; n],
            low: vec![0; n],
            last: vec![0; n],
            by_last: vec![0; n],
        }
    }

    fn solve(mut self) -> Vec<i32> {
        let n = self.place.len();
        self.longest_path();
        if n > 1 && n <= MOST_NODES {
            self.tight_tree();
            self.number(0, 0);
            self.first_cuts();
            self.pivot_all();
        }
        let first = self.place.iter().min().copied().unwrap_or(0);
        self.place.iter().map(|p| p - first).collect()
    }

    fn slack(&self, tie: u32) -> i32 {
        let t = &self.ties[tie as usize];
        self.place[t.head as usize] - self.place[t.tail as usize] - t.least
    }

    fn longest_path(&mut self) {
        let n = self.place.len();
        let mut waiting: Vec<usize> = (0..n as u32).map(|v| self.into.of(v).len()).collect();
        let mut ready: Vec<u32> = (0..n as u32).filter(|&v| waiting[v as usize] == 0).collect();
        while let Some(node) = ready.pop() {
            for &i in self.out.of(node) {
                let t = self.ties[i as usize];
                let least = self.place[node as usize] + t.least;
                let head = t.head as usize;
                self.place[head] = self.place[head].max(least);
                waiting[head] -= 1;
                if waiting[head] == 0 {
                    ready.push(t.head);
                }
            }
        }
    }

    /// Shifts nodes until tight ties span all of them.
    fn tight_tree(&mut self) {
        let n = self.place.len();
        let mut is_in = vec![false; n];
        let mut members = vec![0_u32];
        is_in[0] = true;
        let mut next = 0;
        loop {
            while next < members.len() {
                let node = members[next];
                next += 1;
                for side in 0..2 {
                    let n_near = self.near(node, side).len();
                    for k in 0..n_near {
                        let tie = self.near(node, side)[k];
                        let other = self.other(tie, node);
                        if !is_in[other as usize] && self.slack(tie) == 0 {
                            is_in[other as usize] = true;
                            members.push(other);
                            self.add_to_tree(tie);
                        }
                    }
                }
            }
            if members.len() == n {
                return;
            }
            let crossing = (0..self.ties.len() as u32).filter(|&i| {
                let t = &self.ties[i as usize];
                is_in[t.tail as usize] != is_in[t.head as usize]
            });
            let Some(tie) = crossing.min_by_key(|&i| self.slack(i)) else { return };
            let head_is_in = is_in[self.ties[tie as usize].head as usize];
            let shift = if head_is_in { -self.slack(tie) } else { self.slack(tie) };
            for &node in &members {
                self.place[node as usize] += shift;
            }
            next = 0;
        }
    }

    fn near(&self, node: u32, side: u32) -> &[u32] {
        if side == 0 { self.out.of(node) } else { self.into.of(node) }
    }

    fn other(&self, tie: u32, node: u32) -> u32 {
        let t = &self.ties[tie as usize];
        if t.tail == node { t.head } else { t.tail }
    }

    fn add_to_tree(&mut self, tie: u32) {
        let t = self.ties[tie as usize];
        self.is_tree[tie as usize] = true;
        self.tree[t.tail as usize].push(tie);
        self.tree[t.head as usize].push(tie);
    }

    fn drop_from_tree(&mut self, tie: u32) {
        let t = self.ties[tie as usize];
        self.is_tree[tie as usize] = false;
        self.tree[t.tail as usize].retain(|&i| i != tie);
        self.tree[t.head as usize].retain(|&i| i != tie);
    }

    /// Postorder numbers of the subtree at `root`, starting at `first`.
    fn number(&mut self, root: u32, first: u32) {
        let mut next = first;
        let mut stack = vec![(root, 0_usize)];
        self.low[root as usize] = next;
        while let Some(&mut (node, ref mut at)) = stack.last_mut() {
            let v = node as usize;
            if let Some(&tie) = self.tree[v].get(*at) {
                *at += 1;
                if tie != self.parent[v] {
                    let child = self.other(tie, node);
                    self.parent[child as usize] = tie;
                    self.low[child as usize] = next;
                    stack.push((child, 0));
                }
            } else {
                self.last[v] = next;
                self.by_last[next as usize] = node;
                next += 1;
                stack.pop();
            }
        }
    }

    /// Whether `node` lies in the subtree of `top`.
    fn is_below(&self, node: u32, top: u32) -> bool {
        let last = self.last[node as usize];
        self.low[top as usize] <= last && last <= self.last[top as usize]
    }

    /// The end of a tree tie that is farther from the root.
    fn lower_end(&self, tie: u32) -> u32 {
        let t = &self.ties[tie as usize];
        if self.last[t.tail as usize] < self.last[t.head as usize] { t.tail } else { t.head }
    }

    /// Cut values of all tree ties, from the leaves up.
    fn first_cuts(&mut self) {
        for i in 0..self.by_last.len() {
            let node = self.by_last[i];
            let up = self.parent[node as usize];
            if up == NONE {
                continue;
            }
            let up_leaves = self.ties[up as usize].tail == node;
            let mut cut = self.ties[up as usize].weight;
            for side in 0..2 {
                for &tie in self.near(node, side) {
                    if tie == up {
                        continue;
                    }
                    // Tie runs the same way across the cut as `up` if it leaves the subtree
                    // where `up` leaves it.
                    let same = (side == 0) == up_leaves;
                    let weight = self.ties[tie as usize].weight;
                    let mut value = weight;
                    if self.is_tree[tie as usize] {
                        value = weight - self.cut[tie as usize];
                    }
                    cut += if same { value } else { -value };
                }
            }
            self.cut[up as usize] = cut;
        }
    }

    fn pivot_all(&mut self) {
        let n_ties = self.ties.len();
        let mut start = 0;
        for _ in 0..BUDGET_PER_NODE * self.place.len() {
            let leaving = (0..n_ties)
                .map(|k| (start + k) % n_ties)
                .find(|&i| self.is_tree[i] && self.cut[i] < 0);
            let Some(leaving) = leaving else { return };
            start = leaving;
            let Some(entering) = self.entering(leaving as u32) else { return };
            self.exchange(leaving as u32, entering);
        }
    }

    /// The shortest tie that runs against `leaving` across its cut.
    fn entering(&self, leaving: u32) -> Option<u32> {
        let top = self.lower_end(leaving);
        let side = u32::from(self.ties[leaving as usize].tail == top);
        let (first, last) = (self.low[top as usize], self.last[top as usize]);
        let mut best: Option<(i32, u32)> = None;
        for at in first..=last {
            let node = self.by_last[at as usize];
            for &tie in self.near(node, side) {
                if self.is_below(self.other(tie, node), top) {
                    continue;
                }
                let found = (self.slack(tie), tie);
                if best.is_none_or(|b| found < b) {
                    best = Some(found);
                }
            }
            if best.is_some_and(|b| b.0 == 0) {
                break;
            }
        }
        best.map(|b| b.1)
    }

    fn exchange(&mut self, leaving: u32, entering: u32) {
        let top = self.lower_end(leaving);
        let slack = self.slack(entering);
        if slack > 0 {
            let shift = if self.ties[leaving as usize].tail == top { -slack } else { slack };
            for at in self.low[top as usize]..=self.last[top as usize] {
                self.place[self.by_last[at as usize] as usize] += shift;
            }
        }
        let cut = self.cut[leaving as usize];
        let (tail, head) = {
            let t = &self.ties[entering as usize];
            (t.tail, t.head)
        };
        let join = self.add_cut_up(tail, head, cut, true);
        self.add_cut_up(head, tail, cut, false);
        self.cut[entering as usize] = -cut;
        self.cut[leaving as usize] = 0;
        self.drop_from_tree(leaving);
        self.add_to_tree(entering);
        let first = self.low[join as usize];
        self.number(join, first);
    }

    /// Adds `cut` along the tree from `node` up to the first node above `goal`; returns it.
    fn add_cut_up(&mut self, node: u32, goal: u32, cut: i64, is_tail: bool) -> u32 {
        let mut node = node;
        while !self.is_below(goal, node) {
            let up = self.parent[node as usize];
            let runs_up = self.ties[up as usize].tail == node;
            self.cut[up as usize] += if runs_up == is_tail { cut } else { -cut };
            node = self.other(up, node);
        }
        node
    }
}

#[cfg(test)]
mod tests {
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
}
