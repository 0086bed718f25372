//! Parts of the graph that no line joins stand one below the other.
//!
//! Before: ordered columns. After: within every part the same order; in every column the
//! parts follow each other in one order, that of their mean height, so that no line of one
//! part crosses a line of another; boxes without lines keep their places.
#![expect(clippy::indexing_slicing, reason = "parts and nodes are indexed as counted")]

use crate::base::order;
use crate::layout::layered::graph::Layered;

const NONE: u32 = u32::MAX;

/// Separates the parts; never adds crossings.
pub fn parts(layered: &mut Layered) {
    let (part, n_parts) = parts_of(layered);
    let mut sums = vec![(0.0, 0_u32); n_parts];
    for column in &layered.columns {
        for (i, &node) in column.iter().enumerate() {
            let sum = &mut sums[part[node as usize] as usize];
            sum.0 += (i as f64 + 0.5) / column.len() as f64;
            sum.1 += 1;
        }
    }
    let height = |node: u32| {
        let part = part[node as usize];
        let (sum, n) = sums[part as usize];
        (sum / f64::from(n.max(1)), part)
    };
    let is_alone = |node: u32| sums[part[node as usize] as usize].1 == 1;
    for column in &mut layered.columns {
        let mut joined: Vec<u32> = column.iter().copied().filter(|&v| !is_alone(v)).collect();
        order::sort_by(&mut joined, |&a, &b| {
            let (a, b) = (height(a), height(b));
            a.0.total_cmp(&b.0).then(a.1.cmp(&b.1))
        });
        let places = column.iter_mut().filter(|node| !is_alone(**node));
        for (place, node) in places.zip(joined) {
            *place = node;
        }
    }
    layered.index();
}

/// The part of every node and the number of parts.
fn parts_of(layered: &Layered) -> (Vec<u32>, usize) {
    let n = layered.n_nodes();
    let mut part = vec![NONE; n];
    let (mut n_parts, mut stack) = (0, Vec::new());
    for start in 0..n as u32 {
        if part[start as usize] != NONE {
            continue;
        }
        stack.push(start);
        part[start as usize] = n_parts;
        while let Some(node) = stack.pop() {
            let beside = layered.left.of(node).iter().chain(layered.right.of(node));
            let stacked = layered.upper.of(node).iter().chain(layered.lower.of(node));
            for &near in beside.chain(stacked) {
                if part[near as usize] == NONE {
                    part[near as usize] = n_parts;
                    stack.push(near);
                }
            }
        }
        n_parts += 1;
    }
    (part, n_parts as usize)
}
