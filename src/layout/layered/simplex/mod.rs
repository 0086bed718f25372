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

mod tree;

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
}

#[cfg(test)]
mod tests;
