//! What an input cannot do without: the dependencies along which the loss of everything stays
//! the loss of everything, as dense lists. Knows no suppliers.

#![expect(clippy::indexing_slicing, reason = "positions are those of the same dense lists")]

use crate::analysis::loss::chain::{Chain, Need};
use crate::model::dependency::Essentiality;

/// Marks an input without a place in an order.
const NONE: u32 = u32::MAX;

/// The dependencies of a chain that must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Required {
    starts: Vec<u32>,
    upstream: Vec<u32>,
}

impl Required {
    /// Everything that is needed and every variant. `as_published`: without what the publisher
    /// calls dispensable or replaceable.
    pub fn new(chain: &Chain, as_published: bool) -> Self {
        let (mut starts, mut upstream) = (vec![0], Vec::new());
        for i in 0..chain.len() {
            let needs = chain.needs(i).iter().filter(|need| !as_published || is_strict(need));
            upstream.extend(needs.map(|need| need.from));
            upstream.extend(chain.variants(i).iter().map(|(from, _)| *from));
            starts.push(u32::try_from(upstream.len()).unwrap_or(u32::MAX));
        }
        Self { starts, upstream }
    }

    /// Number of inputs.
    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// What input `i` cannot do without, one step upstream.
    fn upstream(&self, i: usize) -> &[u32] {
        &self.upstream[self.starts[i] as usize..self.starts[i + 1] as usize]
    }

    /// `start` and everything that it cannot do without, nearest first. `seen` marks what was
    /// found, with a number that has not been used before.
    pub fn of(&self, start: usize, seen: &mut [usize], number: usize) -> Vec<u32> {
        let mut found = vec![u32::try_from(start).unwrap_or(NONE)];
        seen[start] = number;
        let mut at = 0;
        while let Some(i) = found.get(at).copied() {
            at += 1;
            for from in self.upstream(i as usize) {
                if seen[*from as usize] != number {
                    seen[*from as usize] = number;
                    found.push(*from);
                }
            }
        }
        found
    }

    /// For every input, how many of `targets` cannot do without it; a target counts itself.
    pub fn count_targets(&self, targets: &[usize]) -> Vec<usize> {
        let mut counts = vec![0; self.len()];
        let mut seen = vec![usize::MAX; self.len()];
        for (number, target) in targets.iter().enumerate() {
            for i in self.of(*target, &mut seen, number) {
                counts[i as usize] += 1;
            }
        }
        counts
    }

    /// For every input, how many others have no way to any of `targets` but through it.
    /// Dominators of the reversed chain below one end that all targets lead to (Cooper, Harvey
    /// and Kennedy, "A Simple, Fast Dominance Algorithm", 2001).
    pub fn count_only_ways(&self, targets: &[usize]) -> Vec<usize> {
        let order = self.order_from(targets);
        let mut place = vec![NONE; self.len()];
        for (at, i) in order.iter().enumerate() {
            place[*i as usize] = u32::try_from(at + 1).unwrap_or(NONE);
        }
        let downstream = self.reversed();
        // The end is at place 0; the others follow the order of the search.
        let mut doms = vec![NONE; order.len() + 1];
        doms[0] = 0;
        let mut is_target = vec![false; self.len()];
        targets.iter().for_each(|target| is_target[*target] = true);
        let mut has_changed = true;
        while has_changed {
            has_changed = false;
            for (at, i) in order.iter().enumerate() {
                let consumers = downstream.upstream(*i as usize).iter();
                let places = consumers.map(|consumer| place[*consumer as usize]);
                let end = is_target[*i as usize].then_some(0);
                let known = places.chain(end).filter(|p| *p != NONE && doms[*p as usize] != NONE);
                let found = known.reduce(|a, b| common(&doms, a, b)).unwrap_or(0);
                has_changed |= doms[at + 1] != found;
                doms[at + 1] = found;
            }
        }
        let mut sizes = vec![0_usize; doms.len()];
        let mut counts = vec![0; self.len()];
        for (at, i) in order.iter().enumerate().rev() {
            counts[*i as usize] = sizes[at + 1];
            sizes[doms[at + 1] as usize] += sizes[at + 1] + 1;
        }
        counts
    }

    /// What the targets cannot do without, each input after at least one that needs it: the
    /// reverse of the order in which a search in depth is done with them.
    fn order_from(&self, targets: &[usize]) -> Vec<u32> {
        let mut is_seen = vec![false; self.len()];
        let mut done = Vec::new();
        for target in targets {
            if std::mem::replace(&mut is_seen[*target], true) {
                continue;
            }
            let mut way = vec![(*target, 0)];
            while let Some((i, at)) = way.pop() {
                match self.upstream(i).get(at) {
                    Some(from) => {
                        way.push((i, at + 1));
                        if !std::mem::replace(&mut is_seen[*from as usize], true) {
                            way.push((*from as usize, 0));
                        }
                    }
                    None => done.push(u32::try_from(i).unwrap_or(NONE)),
                }
            }
        }
        done.reverse();
        done
    }

    /// The same dependencies the other way round.
    fn reversed(&self) -> Self {
        let mut starts = vec![0; self.len() + 1];
        for from in &self.upstream {
            starts[*from as usize + 1] += 1;
        }
        for i in 0..self.len() {
            starts[i + 1] += starts[i];
        }
        let mut next: Vec<u32> = starts.clone();
        let mut upstream = vec![0; self.upstream.len()];
        for i in 0..self.len() {
            for from in self.upstream(i) {
                let at = &mut next[*from as usize];
                upstream[*at as usize] = u32::try_from(i).unwrap_or(NONE);
                *at += 1;
            }
        }
        Self { starts, upstream }
    }
}

/// The nearest common dominator of two places.
fn common(doms: &[u32], mut a: u32, mut b: u32) -> u32 {
    while a != b {
        if a > b {
            a = doms[a as usize];
        } else {
            b = doms[b as usize];
        }
    }
    a
}

/// Whether losing all of a need is losing everything.
fn is_strict(need: &Need) -> bool {
    let is_needed = matches!(need.essentiality, Essentiality::Essential | Essentiality::Unknown);
    is_needed && need.felt >= 1.0
}
