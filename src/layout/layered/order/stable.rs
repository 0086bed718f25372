//! Order from an earlier picture: hints are the start, and a move must be worth it.
//!
//! Before: hints for all boxes or nearly all. After: boxes stand in the order of their hints
//! but where a move saves more than [`QUARTERS`] quarters of a crossing per place passed.
#![expect(clippy::indexing_slicing, reason = "hints have one entry per node")]

use super::{Effort, reroute, sift};
use crate::base::order;
use crate::layout::layered::graph::Layered;
use crate::layout::layered::task::Task;

/// Quarters of a crossing that a box must save for every box that it passes.
const QUARTERS: i32 = 3;

/// Whether most boxes have hints.
pub fn is_wanted(task: &Task) -> bool {
    let n_hinted = task.hints.iter().filter(|h| h.is_some()).count();
    n_hinted > 0 && n_hinted * 10 >= task.n_boxes() * 7
}

/// Sorts every column by hints; nodes without any stand at the mean of their neighbours.
pub fn by_hint(task: &Task, layered: &mut Layered) {
    if task.hints.iter().all(Option::is_none) {
        return;
    }
    sort(layered, &wishes(layered, task.hints.clone()));
}

/// Sorts every column by the order in which stacked boxes feed each other; all other nodes
/// stand at the mean of their neighbours.
pub fn by_stack(layered: &mut Layered) {
    let mut level: Vec<Option<f64>> = vec![None; layered.n_nodes()];
    let is_top = |v: u32| layered.upper.of(v).is_empty() && !layered.lower.of(v).is_empty();
    for top in (0..layered.n_boxes as u32).filter(|&v| is_top(v)) {
        let mut stack = vec![top];
        while let Some(&below) = stack.last().and_then(|v| layered.lower.of(*v).first()) {
            stack.push(below);
        }
        for (i, &node) in stack.iter().enumerate() {
            level[node as usize] = Some((i + 1) as f64 / (stack.len() + 1) as f64);
        }
    }
    let wish = wishes(layered, level);
    sort(layered, &wish);
}

fn sort(layered: &mut Layered, wish: &[f64]) {
    for column in &mut layered.columns {
        order::sort_indices_by(column, wish);
    }
    layered.index();
}

/// Orders by hints, then improves where it is clearly worth it.
pub fn order(task: &Task, layered: &mut Layered) {
    by_hint(task, layered);
    let effort = Effort::for_size(layered.n_nodes());
    if effort.reroute_turns > 0 {
        reroute::all(layered, effort.reroute_window);
    }
    let demand = sift::Demand { quarters: QUARTERS };
    let mut sifter = sift::Sifter::default();
    sifter.wake(layered);
    for _ in 0..effort.sift_rounds {
        if sifter.round(layered, effort.window, demand) == 0 {
            break;
        }
    }
    if effort.reroute_turns > 0 {
        reroute::all(layered, effort.reroute_window);
    }
}

/// A wished vertical position for every node, from those of some.
fn wishes(layered: &Layered, given: Vec<Option<f64>>) -> Vec<f64> {
    let n = layered.n_nodes();
    let mut wish = given;
    wish.resize(n, None);
    let is_given: Vec<bool> = wish.iter().map(Option::is_some).collect();
    for _ in 0..8 {
        for v in (0..n as u32).filter(|&v| !is_given[v as usize]) {
            let near = layered.left.of(v).iter().chain(layered.right.of(v));
            let known = || near.clone().filter_map(|u| wish[*u as usize]);
            let n_known = known().count();
            if n_known > 0 {
                wish[v as usize] = Some(known().sum::<f64>() / n_known as f64);
            }
        }
    }
    wish.into_iter().map(|w| w.unwrap_or(0.5)).collect()
}
