//! The order within columns that has few crossings.
//!
//! Before: nodes in columns, in index order. After: the same nodes in the same columns; the
//! number of crossings is returned. Two fresh starts (along the graph's own axis, and in
//! index order), sweeps, then sifting and rerouted chains until they bring little, then kicks
//! out of the local optimum; parts that no line joins end up [`apart`]. Boxes that all have hints start from these instead and move only
//! for a clear gain ([`stable`]).

mod apart;
mod reroute;
mod sift;
mod stable;
mod start;
mod sweep;

use super::crossings::Counter;
use super::graph::Layered;
use super::task::Task;

/// Orders all columns; returns the crossings left.
pub fn order(task: &Task, layered: &mut Layered) -> u64 {
    if layered.columns.len() < 2 {
        stable::by_hint(task, layered);
    } else if stable::is_wanted(task) {
        stable::order(task, layered);
    } else {
        fresh(task, layered);
    }
    apart::parts(layered);
    Counter::default().all(layered)
}

/// How much is tried, by the number of nodes.
struct Effort {
    /// Sifting looks so many places up and down.
    window: usize,
    sift_rounds: usize,
    /// Rerouting looks so many places up and down.
    reroute_window: usize,
    reroute_turns: usize,
    kicks: usize,
    /// Whether both starts are settled, or only the better one.
    settles_both: bool,
    axis_steps: usize,
}

impl Effort {
    fn for_size(n: usize) -> Self {
        Self {
            window: if n < 4_000 { 32 } else { 24 },
            sift_rounds: 12,
            reroute_window: if n < 4_000 { 48 } else { 24 },
            reroute_turns: if n < 20_000 { 2 } else { 0 },
            kicks: match n {
                0..=400 => 7,
                401..=1_000 => 2,
                _ => 0,
            },
            settles_both: n <= 1_000,
            axis_steps: if n < 20_000 { 150 } else { 60 },
        }
    }
}

/// Crossings and the order that has them.
type Found = (u64, Vec<Vec<u32>>);

fn fresh(task: &Task, layered: &mut Layered) {
    let mut search = Search::new(Effort::for_size(layered.n_nodes()));
    stable::by_hint(task, layered);
    let mut best: Found = (u64::MAX, layered.columns.clone());
    let given = layered.columns.clone();
    for start in search.starts(layered) {
        layered.columns.clone_from(&given);
        layered.index();
        search.start(layered, start);
        search.keep_better(layered, &mut best);
    }
    layered.columns.clone_from(&best.1);
    layered.index();
    for kick in 0..search.effort.kicks {
        search.kick(layered, kick);
        let cost = search.keep_better(layered, &mut best);
        if cost > best.0 && kick % 4 == 3 {
            layered.columns.clone_from(&best.1);
            layered.index();
        }
    }
    layered.columns = best.1;
    layered.index();
}

/// Where a search begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Start {
    /// Along the axis of the graph.
    Axis,
    /// As given.
    Given,
    /// The better of both after sweeps alone.
    Better,
    /// By the order of stacked boxes.
    Stack,
}

struct Search {
    counter: Counter,
    sifter: sift::Sifter,
    keys: Vec<f64>,
    effort: Effort,
}

impl Search {
    fn new(effort: Effort) -> Self {
        let (counter, sifter) = (Counter::default(), sift::Sifter::default());
        Self { counter, sifter, keys: Vec::new(), effort }
    }

    fn starts(&self, layered: &Layered) -> Vec<Start> {
        let mut starts = vec![Start::Better];
        if self.effort.settles_both {
            starts = vec![Start::Axis, Start::Given];
        }
        if layered.lower.n_items() > 0 {
            starts.push(Start::Stack);
        }
        starts
    }

    /// Puts `layered`, in the given order, into the order from which to settle.
    fn start(&mut self, layered: &mut Layered, start: Start) {
        match start {
            Start::Axis => {
                start::along_axis(layered, self.effort.axis_steps);
                self.sweeps(layered);
            }
            Start::Given => {
                for i in 0..6 {
                    sweep::both_sides(layered, i % 2 == 0, &mut self.keys);
                }
                self.sweeps(layered);
            }
            Start::Better => {
                let given = layered.columns.clone();
                self.start(layered, Start::Axis);
                let axis: Found = (self.counter.cost(layered), layered.columns.clone());
                layered.columns = given;
                layered.index();
                self.start(layered, Start::Given);
                if axis.0 <= self.counter.cost(layered) {
                    layered.columns = axis.1;
                    layered.index();
                }
            }
            Start::Stack => stable::by_stack(layered),
        }
    }

    /// Settles and keeps the order if it is better than `best`; returns its cost.
    fn keep_better(&mut self, layered: &mut Layered, best: &mut Found) -> u64 {
        let cost = self.counter.cost(layered);
        let cost = self.settle(layered, cost);
        if cost < best.0 {
            best.0 = cost;
            best.1.clone_from(&layered.columns);
        }
        cost
    }

    /// One-sided sweeps from the present order to the best order seen: never to a worse one.
    fn sweeps(&mut self, layered: &mut Layered) {
        let mut best = (self.counter.cost(layered), layered.columns.clone());
        let mut n_vain = 0;
        for i in 0..24 {
            sweep::one_side(layered, i % 2 == 0, i % 4 >= 2, &mut self.keys);
            let crossings = self.counter.cost(layered);
            let gains_little = crossings as f64 > best.0 as f64 * 0.998;
            n_vain = if gains_little { n_vain + 1 } else { 0 };
            if crossings < best.0 {
                best.0 = crossings;
                best.1.clone_from(&layered.columns);
            }
            if n_vain >= 4 || best.0 == 0 {
                break;
            }
        }
        layered.columns = best.1;
        layered.index();
    }

    /// Sifts and reroutes until it brings little; never adds crossings.
    fn settle(&mut self, layered: &mut Layered, crossings: u64) -> u64 {
        let mut crossings = crossings;
        for turn in 0..=self.effort.reroute_turns {
            let before = crossings;
            crossings = self.sift(layered, crossings);
            let is_stuck = turn > 0 && crossings as f64 > before as f64 * 0.995;
            if turn == self.effort.reroute_turns || layered.chains.is_empty() || is_stuck {
                break;
            }
            reroute::all(layered, self.effort.reroute_window);
            crossings = self.counter.cost(layered);
        }
        crossings
    }

    /// Sifts until a round with all nodes brings little.
    fn sift(&mut self, layered: &mut Layered, crossings: u64) -> u64 {
        let mut crossings = crossings;
        let mut is_full = true;
        self.sifter.wake(layered);
        for _ in 0..self.effort.sift_rounds {
            let saved = self.sifter.round(layered, self.effort.window, sift::Demand::ANY_GAIN);
            crossings = crossings.saturating_sub(saved);
            let brings_little = saved as f64 <= crossings as f64 * 0.001;
            if brings_little && is_full {
                break;
            }
            is_full = brings_little;
            if is_full {
                self.sifter.wake(layered);
            }
        }
        crossings
    }

    /// Leaves the local optimum by a few sweeps of changing kind.
    fn kick(&mut self, layered: &mut Layered, kick: usize) {
        for i in 0..1 + (kick + 1) % 3 {
            let is_rightward = (i + kick).is_multiple_of(2);
            if kick.is_multiple_of(2) {
                sweep::both_sides(layered, is_rightward, &mut self.keys);
            } else {
                sweep::one_side(layered, is_rightward, kick % 4 >= 2, &mut self.keys);
            }
        }
    }
}

#[cfg(test)]
mod tests;
