//! Which segments share a vertical run in the gap between two columns.
//!
//! Before: the ways of all lines. After: every step of every way belongs to one bundle; the
//! segments of a bundle share one of their ends (its hub) and their direction, so that a
//! line can be followed through a shared run. Parallel lines and loops stay alone.
#![expect(clippy::indexing_slicing, reason = "steps, nodes and bundles are indexed as counted")]

use crate::base::order;
use crate::layout::layered::split::Split;
use crate::layout::layered::task::Task;

/// Segments that share a vertical run.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Bundle {
    /// The gap it runs in: gap `g` lies to the left of column `g`.
    pub gap: usize,
    /// Ends on the right sides of the column to the left.
    pub left: Vec<End>,
    /// Ends on the left sides of the column to the right.
    pub right: Vec<End>,
}

/// Where a bundle meets a node.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct End {
    /// The box or waypoint.
    pub node: u32,
    /// Height in px.
    pub y: f64,
}

impl Bundle {
    /// Heights of all ends.
    pub fn heights(&self) -> impl Iterator<Item = f64> + '_ {
        self.left.iter().chain(&self.right).map(|end| end.y)
    }

    /// The highest and the lowest end.
    pub fn extent(&self) -> (f64, f64) {
        let start = (f64::INFINITY, f64::NEG_INFINITY);
        self.heights().fold(start, |(low, high), y| (low.min(y), high.max(y)))
    }
}

/// All bundles and who uses them.
#[derive(Debug, Clone, Default)]
pub struct Bundles {
    /// Sorted by gap.
    pub all: Vec<Bundle>,
    /// Bundle of every step of every way, at the place of the step's left node in
    /// `Split::nodes`; the place of a way's last node is unused.
    pub of_step: Vec<u32>,
    /// Bundle of every line within a column.
    pub of_level: Vec<u32>,
    /// Bundle of every loop.
    pub of_loop: Vec<u32>,
}

/// A segment: left node, right node, direction, number of the way if it must stay alone.
type Segment = (u32, u32, bool, u32);
const SHARED: u32 = u32::MAX;

/// The nodes on both sides of every segment, by who is the hub.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Hub {
    Left(u32),
    Right(u32),
}

/// Gathers the bundles of all gaps.
pub fn bundles(task: &Task, split: &Split, y: &[f64]) -> Bundles {
    let mut segments: Vec<Segment> = steps(split).map(|(_, segment)| segment).collect();
    order::sort(&mut segments);
    segments.dedup();
    let hubs = hubs(split, &segments);
    let column = |v: u32| split.layered.column_of[v as usize] as usize;
    let key = |i: usize| {
        let (left, _, is_turned, alone) = segments[i];
        (column(left) + 1, hubs[i], is_turned, alone)
    };
    let mut order: Vec<usize> = (0..segments.len()).collect();
    order::sort_by_key(&mut order, |&i| key(i));
    let end = |node: u32| End { node, y: y[node as usize] };
    let mut bundles = Bundles::default();
    let mut of_segment = vec![0; segments.len()];
    for group in order.chunk_by(|&a, &b| key(a) == key(b)) {
        let ends = |right: bool| {
            let nodes = group.iter().map(|&i| if right { segments[i].1 } else { segments[i].0 });
            let mut nodes: Vec<u32> = nodes.collect();
            order::sort_indices(&mut nodes);
            nodes.dedup();
            nodes.into_iter().map(end).collect()
        };
        let gap = group.first().map_or(0, |&i| key(i).0);
        for &i in group {
            of_segment[i] = bundles.all.len() as u32;
        }
        bundles.all.push(Bundle { gap, left: ends(false), right: ends(true) });
    }
    bundles.of_step = vec![0; split.nodes.n_items()];
    for (at, segment) in steps(split) {
        if let Ok(i) = segments.binary_search(&segment) {
            bundles.of_step[at] = of_segment[i];
        }
    }
    for &link in &split.level {
        let l = task.links[link as usize];
        bundles.of_level.push(bundles.all.len() as u32);
        let left = vec![end(l.from), end(l.to)];
        bundles.all.push(Bundle { gap: column(l.from) + 1, left, right: Vec::new() });
    }
    for &(_, node) in &task.loops {
        bundles.of_loop.push(bundles.all.len() as u32);
        let left = vec![end(node), end(node)];
        bundles.all.push(Bundle { gap: column(node) + 1, left, right: Vec::new() });
    }
    bundles
}

/// Place in `Split::nodes` and segment of every step.
fn steps(split: &Split) -> impl Iterator<Item = (usize, Segment)> + '_ {
    (0_u32..).zip(&split.ways).flat_map(|(i, way)| {
        let alone = if way.parallel > 0 { i } else { SHARED };
        let nodes = split.nodes.of(i);
        let start = split.nodes.start(i);
        nodes
            .windows(2)
            .enumerate()
            .map(move |(k, pair)| (start + k, (pair[0], pair[1], way.is_turned, alone)))
    })
}

/// The hub of every segment: a trunk where it branches, else the end with more segments.
fn hubs(split: &Split, segments: &[Segment]) -> Vec<Hub> {
    let n = split.layered.n_nodes();
    let (mut n_out, mut n_in) = (vec![[0_u32; 2]; n], vec![[0_u32; 2]; n]);
    for &(left, right, is_turned, alone) in segments {
        if alone == SHARED {
            n_out[left as usize][usize::from(is_turned)] += 1;
            n_in[right as usize][usize::from(is_turned)] += 1;
        }
    }
    segments
        .iter()
        .map(|&(left, right, is_turned, _)| {
            let n_out = n_out[left as usize][usize::from(is_turned)];
            let n_in = n_in[right as usize][usize::from(is_turned)];
            let branches = |v: u32, n: u32| !split.layered.is_box(v) && n > 1;
            if branches(right, n_in) {
                Hub::Right(right)
            } else if branches(left, n_out) || n_in < n_out {
                Hub::Left(left)
            } else {
                Hub::Right(right)
            }
        })
        .collect()
}
