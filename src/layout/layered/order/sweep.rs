//! Barycentre sweeps: every column sorted by the mean place of its neighbours.
#![expect(clippy::indexing_slicing, reason = "keys have one entry per node; hot kernel")]

use crate::base::order;
use crate::layout::layered::graph::Layered;

/// Sorts column after column by the neighbours in the column before it.
///
/// `keys` is a buffer. `flips_ties`: equal means change their order.
pub fn one_side(layered: &mut Layered, is_rightward: bool, flips_ties: bool, keys: &mut Vec<f64>) {
    keys.resize(layered.n_nodes(), 0.0);
    let n_columns = layered.columns.len();
    for step in 1..n_columns {
        let c = if is_rightward { step } else { n_columns - 1 - step };
        for &node in &layered.columns[c] {
            let near = if is_rightward { layered.left.of(node) } else { layered.right.of(node) };
            let sum: u64 = near.iter().map(|u| u64::from(layered.position[*u as usize])).sum();
            keys[node as usize] = if near.is_empty() {
                f64::from(layered.position[node as usize])
            } else {
                sum as f64 / near.len() as f64
            };
        }
        sort(layered, c, flips_ties, keys);
    }
}

/// Sorts column after column by the neighbours on both sides, as a part of their column.
pub fn both_sides(layered: &mut Layered, is_rightward: bool, keys: &mut Vec<f64>) {
    keys.resize(layered.n_nodes(), 0.0);
    let n_columns = layered.columns.len();
    for step in 0..n_columns {
        let c = if is_rightward { step } else { n_columns - 1 - step };
        let share = |node: u32| {
            let len = layered.columns[layered.column_of[node as usize] as usize].len();
            f64::from(layered.position[node as usize]) / len.max(1) as f64
        };
        for &node in &layered.columns[c] {
            let near = || layered.left.of(node).iter().chain(layered.right.of(node));
            let n_near = near().count();
            keys[node as usize] = if n_near == 0 {
                share(node)
            } else {
                near().map(|u| share(*u)).sum::<f64>() / n_near as f64
            };
        }
        sort(layered, c, false, keys);
    }
}

fn sort(layered: &mut Layered, c: usize, flips_ties: bool, keys: &[f64]) {
    let column = &mut layered.columns[c];
    if flips_ties {
        column.reverse();
    }
    order::sort_indices_by(column, keys);
    for (i, &node) in column.iter().enumerate() {
        layered.position[node as usize] = i as u32;
    }
}
