//! Flat pictures become higher: boxes on the longest ways stand below each other.
//!
//! Before: a model and its columns. After: the model's columns, some links allowed to be
//! level, so that no picture is much flatter than a screen if that can be helped. Every box
//! has at most one level link into it and one out of it; bands of two columns stay.
#![expect(clippy::indexing_slicing, reason = "boxes, links and columns are indexed as counted")]

use super::graph::Rows;
use super::rank::{Model, Ranking};
use super::task::Task;

/// Width ÷ height above which columns are merged.
const MOST_SHAPE: f64 = 2.0;
/// Width ÷ height below which no merge may lead.
const LEAST_SHAPE: f64 = 1.4;
/// Pictures narrower than this many px are not folded.
const NARROW: f64 = 1600.0;
/// More boxes than this are not folded: such pictures are never flat.
const MOST_BOXES: usize = 500;
/// Bands with fewer columns than this keep them.
const LEAST_COLUMNS: i32 = 3;

/// Makes links of `model` level, and ranks again, until the shape is right.
pub fn fold(task: &Task, model: &mut Model, ranking: &mut Ranking) {
    if task.n_boxes() > MOST_BOXES || task.n_bands == 0 {
        return;
    }
    let mut shape = Shape::of(task, ranking);
    let mut tried = ranking.clone();
    let mut kept = model.least.clone();
    while shape.ratio() > MOST_SHAPE && shape.width > NARROW {
        let heights = Shape::heights(task, &tried);
        let Some(link) = emptiest_critical(model, &tried, &heights) else { break };
        model.least[link] = 0;
        tried = model.rank();
        if tried.n_columns() < ranking.n_columns() {
            let next = Shape::of(task, &tried);
            if next.ratio() < LEAST_SHAPE {
                break;
            }
            shape = next;
            ranking.clone_from(&tried);
            kept.clone_from(&model.least);
        }
    }
    model.least = kept;
}

/// Size of the picture as far as boxes tell.
pub struct Shape {
    width: f64,
    height: f64,
}

impl Shape {
    pub fn of(task: &Task, ranking: &Ranking) -> Self {
        let mut widths = vec![0.0_f64; ranking.n_columns()];
        for (v, &c) in ranking.column_of.iter().enumerate() {
            widths[c as usize] = widths[c as usize].max(task.widths[v]);
        }
        let width = widths.iter().map(|w| w + task.spacing.column_gap).sum();
        Self { width, height: Self::heights(task, ranking).into_iter().fold(1.0, f64::max) }
    }

    fn heights(task: &Task, ranking: &Ranking) -> Vec<f64> {
        let mut heights = vec![0.0; ranking.n_columns()];
        for (v, &c) in ranking.column_of.iter().enumerate() {
            heights[c as usize] += task.heights[v] + task.spacing.box_gap;
        }
        heights
    }

    /// Width ÷ height.
    pub fn ratio(&self) -> f64 {
        self.width / self.height
    }
}

/// Of the links that make a band as wide as it is, the one between the emptiest columns.
fn emptiest_critical(model: &Model, ranking: &Ranking, heights: &[f64]) -> Option<usize> {
    let n = model.band.len();
    let (mut has_level_in, mut has_level_out) = (vec![false; n], vec![false; n]);
    for (inner, _) in model.inner.iter().zip(&model.least).filter(|(_, least)| **least == 0) {
        has_level_in[inner.head as usize] = true;
        has_level_out[inner.tail as usize] = true;
    }
    let (before, after) = depths(model);
    let mut depth = vec![0; model.band.iter().max().map_or(0, |b| *b as usize + 1)];
    for v in 0..n {
        let deepest = &mut depth[model.band[v] as usize];
        *deepest = before[v].max(*deepest);
    }
    let height = |v: u32| heights[ranking.column_of[v as usize] as usize];
    (0..model.inner.len())
        .filter(|&i| {
            let inner = model.inner[i];
            let (tail, head) = (inner.tail as usize, inner.head as usize);
            let depth = depth[model.band[tail] as usize];
            let is_critical = before[tail] + 1 + after[head] == depth;
            let is_open = model.least[i] == 1 && !inner.is_turned;
            let is_single = !has_level_out[tail] && !has_level_in[head];
            is_critical && is_open && is_single && depth + 1 >= LEAST_COLUMNS
        })
        .min_by(|&a, &b| {
            let joint = |i: usize| height(model.inner[i].tail) + height(model.inner[i].head);
            joint(a).total_cmp(&joint(b))
        })
}

/// Columns that must lie before and after every box in its band.
fn depths(model: &Model) -> (Vec<i32>, Vec<i32>) {
    let n = model.band.len();
    let out = Rows::new(n, (0_u32..).zip(&model.inner).map(|(i, inner)| (inner.tail, i)));
    let mut waiting = vec![0_u32; n];
    for inner in &model.inner {
        waiting[inner.head as usize] += 1;
    }
    let mut order: Vec<u32> = (0..n as u32).filter(|&v| waiting[v as usize] == 0).collect();
    let (mut before, mut after) = (vec![0; n], vec![0; n]);
    let mut next = 0;
    while let Some(&node) = order.get(next) {
        next += 1;
        for &i in out.of(node) {
            let head = model.inner[i as usize].head;
            let least = i32::from(model.least[i as usize]);
            before[head as usize] =
                before[node as usize].max(before[head as usize] - least) + least;
            waiting[head as usize] -= 1;
            if waiting[head as usize] == 0 {
                order.push(head);
            }
        }
    }
    for &node in order.iter().rev() {
        for &i in out.of(node) {
            let head = model.inner[i as usize].head as usize;
            let least = i32::from(model.least[i as usize]);
            after[node as usize] = after[node as usize].max(after[head] + least);
        }
    }
    (before, after)
}
