//! The spanning tree of tight ties, and the pivots that make the sum shorter.
//!
//! Before: tight ties span the part. After: no pivot helps, or the budget is spent.
#![expect(clippy::indexing_slicing, reason = "node and tie indices are made here; hot kernel")]

use super::{BUDGET_PER_NODE, NONE, Simplex};

/// A pivot takes the worst of so many ties that could leave.
const MOST_LOOKED_AT: usize = 30;

impl Simplex {
    pub(super) fn near(&self, node: u32, side: u32) -> &[u32] {
        if side == 0 { self.out.of(node) } else { self.into.of(node) }
    }

    pub(super) fn other(&self, tie: u32, node: u32) -> u32 {
        let t = &self.ties[tie as usize];
        if t.tail == node { t.head } else { t.tail }
    }

    pub(super) fn add_to_tree(&mut self, tie: u32) {
        let t = self.ties[tie as usize];
        self.is_tree[tie as usize] = true;
        self.tree[t.tail as usize].push(tie);
        self.tree[t.head as usize].push(tie);
    }

    pub(super) fn drop_from_tree(&mut self, tie: u32) {
        let t = self.ties[tie as usize];
        self.is_tree[tie as usize] = false;
        self.tree[t.tail as usize].retain(|&i| i != tie);
        self.tree[t.head as usize].retain(|&i| i != tie);
    }

    /// Postorder numbers of the subtree at `root`, starting at `first`.
    pub(super) fn number(&mut self, root: u32, first: u32) {
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
    pub(super) fn first_cuts(&mut self) {
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

    pub(super) fn pivot_all(&mut self) {
        let n_ties = self.ties.len();
        let mut start = 0;
        for _ in 0..BUDGET_PER_NODE * self.place.len() {
            let leaving = (0..n_ties)
                .map(|k| (start + k) % n_ties)
                .filter(|&i| self.is_tree[i] && self.cut[i] < 0)
                .take(MOST_LOOKED_AT)
                .min_by_key(|&i| self.cut[i]);
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
