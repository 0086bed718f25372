//! The vertical position of every node.
//!
//! Before: nodes in ordered columns. After: the middle of every node in px, from 0 down;
//! nodes of a column keep their order and their distances, trunks are straight where there is
//! room. Knows nothing of x.
//!
//! Every column in turn is put where its neighbours want it, in the sense of least squares,
//! by isotonic regression (pool adjacent violators): exact, O(nodes) and never overlapping.
#![expect(clippy::indexing_slicing, reason = "vectors have one entry per node; hot kernel")]

use super::graph::Layered;
use super::split::Split;
use super::task::Task;

use crate::base::order;

/// Sweeps with supple trunks, then with stiff ones.
const SWEEPS: [usize; 2] = [24, 16];
/// Pull along a segment between two boxes, a box and a waypoint, two waypoints.
const PULLS: [f64; 3] = [1.0, 2.0, 8.0];
/// Pull of a stiff trunk towards its mean height.
const STIFFNESS: f64 = 2000.0;
/// How much nearer in px a trunk may come to a box or a trunk to become straight.
const GIVE: f64 = 2.0;
/// A trunk that steps by more px than this bends there.
const BEND: f64 = 14.0;
/// Pull of a node without neighbours towards where it is.
const INERTIA: f64 = 0.05;

/// The middle of every node in px.
pub fn place(task: &Task, split: &Split) -> Vec<f64> {
    let layered = &split.layered;
    let distance = Distances { task, n_boxes: layered.n_boxes };
    let offsets: Vec<Vec<f64>> =
        layered.columns.iter().map(|column| distance.offsets(column)).collect();
    let mut y = centred(layered, &offsets);
    let mut pool = Vec::new();
    let n_columns = layered.columns.len();
    for sweep in 0..SWEEPS[0] + SWEEPS[1] {
        let stiff = if sweep < SWEEPS[0] { Vec::new() } else { stiff(layered, &y) };
        for step in 0..n_columns {
            let c = if sweep % 2 == 0 { step } else { n_columns - 1 - step };
            pull(layered, c, &offsets[c], &stiff, &mut y, &mut pool);
        }
    }
    for c in 0..n_columns {
        snap(&layered.columns[c], &distance, &mut y);
    }
    for _ in 0..2 {
        straighten(layered, &distance, &mut y);
    }
    let top = (0..layered.n_nodes())
        .map(|v| y[v] - distance.half(v as u32))
        .fold(f64::INFINITY, f64::min);
    for at in &mut y {
        *at -= top;
    }
    y
}

/// What nodes of one column keep between them.
pub struct Distances<'a> {
    task: &'a Task,
    n_boxes: usize,
}

impl<'a> Distances<'a> {
    /// For boxes of `task` and waypoints beyond them.
    pub fn new(task: &'a Task) -> Self {
        Self { task, n_boxes: task.n_boxes() }
    }

    /// Half the height of a node in px.
    pub fn half(&self, node: u32) -> f64 {
        self.task.heights.get(node as usize).map_or(0.0, |h| h / 2.0)
    }

    /// Least distance of the middles of two nodes, one above the other.
    pub fn between(&self, upper: u32, lower: u32) -> f64 {
        let is_box = |v: u32| (v as usize) < self.n_boxes;
        let spacing = &self.task.spacing;
        let gap = match (is_box(upper), is_box(lower)) {
            (true, true) => spacing.box_gap,
            (false, false) => spacing.track_gap,
            _ => (spacing.box_gap / 2.0).max(spacing.track_gap),
        };
        self.half(upper) + gap + self.half(lower)
    }

    /// What is kept in any case: trunks may come [`GIVE`] nearer if that makes them straight.
    pub fn least(&self, upper: u32, lower: u32) -> f64 {
        let is_waypoint = |v: u32| v as usize >= self.n_boxes;
        let between = self.between(upper, lower);
        let halves = self.half(upper) + self.half(lower);
        if is_waypoint(upper) || is_waypoint(lower) {
            (between - GIVE).max(halves + GIVE.min(between - halves))
        } else {
            between
        }
    }

    /// Middles of a column's nodes, packed, from 0 at the first.
    fn offsets(&self, column: &[u32]) -> Vec<f64> {
        let mut at = 0.0;
        let mut last = None;
        column
            .iter()
            .map(|&node| {
                if let Some(last) = last.replace(node) {
                    at += self.between(last, node);
                }
                at
            })
            .collect()
    }
}

/// All columns packed, around one middle line.
fn centred(layered: &Layered, offsets: &[Vec<f64>]) -> Vec<f64> {
    let mut y = vec![0.0; layered.n_nodes()];
    for (column, offsets) in layered.columns.iter().zip(offsets) {
        let middle = offsets.last().map_or(0.0, |last| last / 2.0);
        for (&node, offset) in column.iter().zip(offsets) {
            y[node as usize] = offset - middle;
        }
    }
    y
}

/// The mean height of every nearly straight run of waypoints, by node.
fn stiff(layered: &Layered, y: &[f64]) -> Vec<Option<f64>> {
    let mut stiff = vec![None; layered.n_nodes()];
    for chain in &layered.chains {
        let nodes: Vec<u32> = chain.nodes().collect();
        let is_straight = |a: &u32, b: &u32| (y[*a as usize] - y[*b as usize]).abs() <= BEND;
        for run in nodes.chunk_by(is_straight).filter(|run| run.len() > 1) {
            let mean = run.iter().map(|&v| y[v as usize]).sum::<f64>() / run.len() as f64;
            for &node in run {
                stiff[node as usize] = Some(mean);
            }
        }
    }
    stiff
}

/// A run of nodes pooled to one place: sum of pulls, weight, length.
type Pool = (f64, f64, usize);

/// Puts column `c` where its neighbours pull it.
fn pull(
    layered: &Layered,
    c: usize,
    offsets: &[f64],
    stiff: &[Option<f64>],
    y: &mut [f64],
    pool: &mut Vec<Pool>,
) {
    pool.clear();
    let column = &layered.columns[c];
    for (&node, offset) in column.iter().zip(offsets) {
        let (mut sum, mut weight) = (0.0, 0.0);
        for &near in layered.left.of(node).iter().chain(layered.right.of(node)) {
            let n_waypoints =
                usize::from(!layered.is_box(node)) + usize::from(!layered.is_box(near));
            let pull = PULLS[n_waypoints];
            sum += pull * y[near as usize];
            weight += pull;
        }
        if layered.left.of(node).is_empty() && layered.right.of(node).is_empty() {
            (sum, weight) = (y[node as usize] * INERTIA, INERTIA);
        }
        if let Some(&Some(height)) = stiff.get(node as usize) {
            (sum, weight) = (height * STIFFNESS, STIFFNESS);
        }
        let mut run = (sum - weight * offset, weight, 1);
        while let Some(&(above, above_weight, n)) = pool.last() {
            if above * run.1 <= run.0 * above_weight {
                break;
            }
            run = (run.0 + above, run.1 + above_weight, run.2 + n);
            pool.pop();
        }
        pool.push(run);
    }
    let mut i = 0;
    for &(sum, weight, n) in pool.iter() {
        for _ in 0..n {
            y[column[i] as usize] = sum / weight + offsets[i];
            i += 1;
        }
    }
}

/// Moves nodes to whole px, from top to bottom, keeping the distances.
fn snap(column: &[u32], distances: &Distances, y: &mut [f64]) {
    let mut last: Option<u32> = None;
    for &node in column {
        let mut at = y[node as usize].round();
        if let Some(upper) = last.replace(node) {
            at = at.max(y[upper as usize] + distances.between(upper, node));
        }
        y[node as usize] = at;
    }
}

/// Brings every chain of waypoints to as few heights as there is room for.
fn straighten(layered: &Layered, distances: &Distances, y: &mut [f64]) {
    for chain in &layered.chains {
        let mut run: Vec<u32> = Vec::new();
        let mut room = (f64::NEG_INFINITY, f64::INFINITY);
        for node in chain.nodes() {
            let (low, high) = room_of(layered, distances, node, y);
            let joint = (room.0.max(low), room.1.min(high));
            if joint.0 <= joint.1 {
                room = joint;
            } else {
                level(layered, &run, room, y);
                run.clear();
                room = (low, high);
            }
            run.push(node);
        }
        level(layered, &run, room, y);
    }
}

/// Between which heights a node can move, its neighbours in the column fixed.
fn room_of(layered: &Layered, distances: &Distances, node: u32, y: &[f64]) -> (f64, f64) {
    let column = &layered.columns[layered.column_of[node as usize] as usize];
    let at = layered.position[node as usize] as usize;
    let low = at
        .checked_sub(1)
        .and_then(|i| column.get(i))
        .map_or(f64::NEG_INFINITY, |&upper| y[upper as usize] + distances.least(upper, node));
    let high = column
        .get(at + 1)
        .map_or(f64::INFINITY, |&lower| y[lower as usize] - distances.least(node, lower));
    (low, high)
}

/// Puts a run of waypoints on one height, the median of what its ends join and of its own.
fn level(layered: &Layered, run: &[u32], room: (f64, f64), y: &mut [f64]) {
    let (Some(&first), Some(&last)) = (run.first(), run.last()) else { return };
    let inside = |v: u32| (first..=last).contains(&v);
    let mut wishes: Vec<f64> = run
        .iter()
        .flat_map(|&v| layered.left.of(v).iter().chain(layered.right.of(v)))
        .filter(|&&u| !inside(u))
        .map(|&u| y[u as usize])
        .collect();
    order::sort_numbers(&mut wishes);
    let mean = run.iter().map(|&v| y[v as usize]).sum::<f64>() / run.len() as f64;
    // The wish that is nearest to where the run is now: straight into one of its ends.
    let nearest =
        wishes.iter().copied().min_by(|a, b| (a - mean).abs().total_cmp(&(b - mean).abs()));
    let wish = nearest.filter(|w| (w - mean).abs() < 24.0).unwrap_or(mean.round());
    let target = wish.max(room.0).min(room.1);
    for &node in run {
        y[node as usize] = target;
    }
}
