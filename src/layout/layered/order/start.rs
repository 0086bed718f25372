//! A first order: along the axis on which the graph is longest.
//!
//! The vector is that of the second smallest eigenvalue of the walk on the graph (Fiedler),
//! found by power steps from fixed pseudo-random numbers.
#![expect(clippy::indexing_slicing, reason = "vectors have one entry per node; hot kernel")]

use crate::base::order;
use crate::layout::layered::graph::Layered;

/// Orders every column along the axis after `steps` power steps.
pub fn along_axis(layered: &mut Layered, steps: usize) {
    let n = layered.n_nodes();
    let degree: Vec<f64> = (0..n as u32)
        .map(|v| (layered.left.of(v).len() + layered.right.of(v).len()) as f64)
        .collect();
    let total = degree.iter().sum::<f64>().max(1.0);
    let mut at = noise(n);
    let mut next = vec![0.0; n];
    for _ in 0..steps {
        let mean = at.iter().zip(&degree).map(|(a, d)| a * d).sum::<f64>() / total;
        let mut energy = 0.0;
        for v in 0..n {
            let near = layered.left.of(v as u32).iter().chain(layered.right.of(v as u32));
            let sum: f64 = near.map(|u| at[*u as usize]).sum();
            let moved = if degree[v] > 0.0 { 0.5 * (at[v] + sum / degree[v]) - mean } else { 0.0 };
            next[v] = moved;
            energy += moved * moved * degree[v];
        }
        let scale = (total / energy.max(1e-30)).sqrt();
        for v in 0..n {
            at[v] = next[v] * scale;
        }
    }
    for column in &mut layered.columns {
        order::sort_indices_by(column, &at);
    }
    layered.index();
}

/// Fixed numbers in -0.5..0.5 (xorshift).
fn noise(n: usize) -> Vec<f64> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    (0..n)
        .map(|_| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 40) as f64 / f64::from(1_u32 << 24) - 0.5
        })
        .collect()
}
