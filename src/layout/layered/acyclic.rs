//! Which lines run against the picture, so that all the others run forward.
//!
//! Before: any arcs, with cycles and parallels, no loops. After: without the marked arcs
//! there is no cycle; the marked ones are light. Turning is undone by `route`, which reverses
//! the points of a turned line.
//!
//! Source: Eades, Lin, Smyth, A fast and effective heuristic for the feedback arc set
//! problem, 1993, with weights instead of counts.
#![expect(clippy::indexing_slicing, reason = "node indices are below n by contract")]

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::graph::Rows;

/// A weighted arc: from, to, weight above 0.
pub type Arc = (u32, u32, i64);

/// One flag per arc: whether it is to be turned. `n`: number of nodes.
pub fn feedback(n: usize, arcs: &[Arc]) -> Vec<bool> {
    if let Some(turned) = no_cycle(n, arcs) {
        return turned;
    }
    let rank = sequence(n, arcs);
    arcs.iter().map(|&(from, to, _)| rank[from as usize] > rank[to as usize]).collect()
}

/// All false if there is no cycle: the common case, and then nothing must be turned.
fn no_cycle(n: usize, arcs: &[Arc]) -> Option<Vec<bool>> {
    let out = Rows::new(n, arcs.iter().map(|&(from, to, _)| (from, to)));
    let mut entering = vec![0_u32; n];
    for &(_, to, _) in arcs {
        entering[to as usize] += 1;
    }
    let mut ready: Vec<u32> = (0..n as u32).filter(|&v| entering[v as usize] == 0).collect();
    let mut n_done = 0;
    while let Some(node) = ready.pop() {
        n_done += 1;
        for &to in out.of(node) {
            entering[to as usize] -= 1;
            if entering[to as usize] == 0 {
                ready.push(to);
            }
        }
    }
    (n_done == n).then(|| vec![false; arcs.len()])
}

/// Rank of every node in an order with little weight running backwards.
fn sequence(n: usize, arcs: &[Arc]) -> Vec<u32> {
    let mut rest = Rest::new(n, arcs);
    let (mut front, mut back) = (Vec::with_capacity(n), Vec::new());
    while let Some((node, is_sink)) = rest.take() {
        if is_sink { back.push(node) } else { front.push(node) }
    }
    let mut rank = vec![0; n];
    for (i, &node) in (0_u32..).zip(front.iter().chain(back.iter().rev())) {
        rank[node as usize] = i;
    }
    rank
}

/// The nodes not yet taken, with the weights of the arcs between them.
struct Rest<'a> {
    arcs: &'a [Arc],
    out: Rows,
    into: Rows,
    leaving: Vec<i64>,
    entering: Vec<i64>,
    is_gone: Vec<bool>,
    sinks: Vec<u32>,
    sources: Vec<u32>,
    /// Nodes by what leaves them more than enters; entries may be out of date.
    heap: BinaryHeap<(i64, Reverse<u32>)>,
}

impl<'a> Rest<'a> {
    fn new(n: usize, arcs: &'a [Arc]) -> Self {
        let (mut leaving, mut entering) = (vec![0_i64; n], vec![0_i64; n]);
        for &(from, to, weight) in arcs {
            leaving[from as usize] += weight;
            entering[to as usize] += weight;
        }
        let nodes = || 0..n as u32;
        Self {
            arcs,
            out: Rows::new(n, (0_u32..).zip(arcs).map(|(i, &(from, _, _))| (from, i))),
            into: Rows::new(n, (0_u32..).zip(arcs).map(|(i, &(_, to, _))| (to, i))),
            is_gone: vec![false; n],
            sinks: nodes().filter(|&v| leaving[v as usize] == 0).collect(),
            sources: nodes().filter(|&v| entering[v as usize] == 0).collect(),
            heap: nodes()
                .map(|v| (leaving[v as usize] - entering[v as usize], Reverse(v)))
                .collect(),
            leaving,
            entering,
        }
    }

    /// The next node and whether it is a sink; a sink before a source before the others.
    fn take(&mut self) -> Option<(u32, bool)> {
        loop {
            let (node, is_sink) = if let Some(node) = self.sinks.pop() {
                (node, true)
            } else if let Some(node) = self.sources.pop() {
                (node, false)
            } else {
                let (surplus, Reverse(node)) = self.heap.pop()?;
                if surplus != self.surplus(node) {
                    continue;
                }
                (node, false)
            };
            if !std::mem::replace(&mut self.is_gone[node as usize], true) {
                self.cut(node);
                return Some((node, is_sink));
            }
        }
    }

    fn surplus(&self, node: u32) -> i64 {
        self.leaving[node as usize] - self.entering[node as usize]
    }

    /// Takes the arcs of `node` off its neighbours.
    fn cut(&mut self, node: u32) {
        for &i in self.out.of(node) {
            let (_, to, weight) = self.arcs[i as usize];
            self.entering[to as usize] -= weight;
            if self.entering[to as usize] == 0 {
                self.sources.push(to);
            }
            self.heap.push((self.surplus(to), Reverse(to)));
        }
        for &i in self.into.of(node) {
            let (from, _, weight) = self.arcs[i as usize];
            self.leaving[from as usize] -= weight;
            if self.leaving[from as usize] == 0 {
                self.sinks.push(from);
            }
            self.heap.push((self.surplus(from), Reverse(from)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_graph_without_cycles_keeps_all_arcs() {
        assert_eq!(feedback(3, &[(0, 1, 1), (1, 2, 1), (0, 2, 1)]), [false; 3]);
    }

    #[test]
    fn the_light_arc_of_a_cycle_is_turned() {
        let turned = feedback(3, &[(0, 1, 16), (1, 2, 16), (2, 0, 1)]);
        assert_eq!(turned, [false, false, true]);
        let turned = feedback(3, &[(0, 1, 1), (1, 2, 16), (2, 0, 16)]);
        assert_eq!(turned, [true, false, false]);
    }
}
