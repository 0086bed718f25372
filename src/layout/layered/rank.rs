//! The column of every box.
//!
//! Before: a cleaned task. After: every box has a column inside its band; bands are runs of
//! neighbouring columns in their order, an empty band one empty column; two linked boxes of
//! one band share a column only if their link was allowed to be [level](Model::least);
//! without bands, columns start at 0.
#![expect(clippy::indexing_slicing, reason = "boxes, bands and links are indexed as counted")]

use super::acyclic::feedback;
use super::graph::Rows;
use super::simplex::{Tie, places};
use super::task::Task;

/// Where boxes stand from left to right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranking {
    /// Column of every box.
    pub column_of: Vec<u32>,
    /// Band of every column; its length is the number of columns. All 0 without bands.
    pub band_of: Vec<u32>,
}

impl Ranking {
    /// Number of columns.
    pub fn n_columns(&self) -> usize {
        self.band_of.len()
    }
}

/// Bands and directions, from which columns follow.
#[derive(Debug, Clone)]
pub struct Model<'a> {
    task: &'a Task,
    /// Band of every box.
    pub band: Vec<u32>,
    /// Links inside a band.
    pub inner: Vec<Inner>,
    /// Least number of columns that an inner link spans: 1, or 0 if it may be level.
    pub least: Vec<u8>,
}

/// A link inside a band, from left to right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Inner {
    /// Box on the left.
    pub tail: u32,
    /// Box on the right.
    pub head: u32,
    /// Strength of the link.
    pub weight: i64,
    /// Whether the line runs from right to left.
    pub is_turned: bool,
}

impl<'a> Model<'a> {
    /// Finds bands and breaks cycles.
    pub fn new(task: &'a Task) -> Self {
        let band = if task.n_bands == 0 { vec![0; task.n_boxes()] } else { bands(task) };
        let arcs: Vec<_> = task
            .links
            .iter()
            .filter(|l| band[l.from as usize] == band[l.to as usize])
            .map(|l| (l.from, l.to, l.weight))
            .collect();
        let turned = feedback(task.n_boxes(), &arcs);
        let inner: Vec<Inner> = arcs
            .into_iter()
            .zip(turned)
            .map(|((from, to, weight), is_turned)| {
                let (tail, head) = if is_turned { (to, from) } else { (from, to) };
                Inner { tail, head, weight, is_turned }
            })
            .collect();
        let least = vec![1; inner.len()];
        Self { task, band, inner, least }
    }

    /// The columns with the least total weighted length of links.
    pub fn rank(&self) -> Ranking {
        let mut ranking = if self.task.n_bands == 0 { self.free() } else { self.banded() };
        settle_loose(self.task, &mut ranking);
        ranking
    }

    fn free(&self) -> Ranking {
        let ties = self.inner_ties(|v| v);
        let column_of: Vec<u32> =
            places(self.band.len(), &ties).into_iter().map(i32::unsigned_abs).collect();
        let n_columns = column_of.iter().max().map_or(0, |c| *c as usize + 1);
        Ranking { column_of, band_of: vec![0; n_columns] }
    }

    fn inner_ties(&self, node: impl Fn(u32) -> u32) -> Vec<Tie> {
        self.inner
            .iter()
            .zip(&self.least)
            .map(|(inner, &least)| Tie {
                tail: node(inner.tail),
                head: node(inner.head),
                least: i32::from(least),
                weight: inner.weight,
            })
            .collect()
    }

    /// One problem for all bands: walls hold the boxes of a band together, heavy ties keep
    /// bands narrow and side by side, links pull boxes to where their neighbours stand.
    fn banded(&self) -> Ranking {
        let (n, n_bands) = (self.band.len(), self.task.n_bands);
        let mut is_deep = vec![false; n_bands as usize];
        for inner in &self.inner {
            is_deep[self.band[inner.tail as usize] as usize] = true;
        }
        // Nodes: left walls, right walls (the same in bands of one column), boxes.
        let right = |b: u32| if is_deep[b as usize] { n_bands + b } else { b };
        let node = |v: u32| {
            let b = self.band[v as usize];
            if is_deep[b as usize] { 2 * n_bands + v } else { b }
        };
        let heavy = 1 + self.task.links.iter().map(|l| l.weight).sum::<i64>();
        let mut ties = self.inner_ties(node);
        for b in 0..n_bands {
            if is_deep[b as usize] {
                ties.push(Tie { tail: b, head: right(b), least: 0, weight: heavy });
            }
            if b > 0 {
                ties.push(Tie { tail: right(b - 1), head: b, least: 1, weight: heavy });
            }
        }
        for v in 0..n as u32 {
            let b = self.band[v as usize];
            if is_deep[b as usize] {
                ties.push(Tie { tail: b, head: node(v), least: 0, weight: 0 });
                ties.push(Tie { tail: node(v), head: right(b), least: 0, weight: 0 });
            }
        }
        for l in &self.task.links {
            let (a, b) = (self.band[l.from as usize], self.band[l.to as usize]);
            if a != b && (is_deep[a as usize] || is_deep[b as usize]) {
                let (tail, head) = if a < b { (l.from, l.to) } else { (l.to, l.from) };
                let (tail, head) = (node(tail), node(head));
                ties.push(Tie { tail, head, least: 1, weight: l.weight });
            }
        }
        let at = places(2 * n_bands as usize + n, &ties);
        let column = |node: u32| at[node as usize].unsigned_abs();
        let column_of = (0..n as u32).map(|v| column(node(v))).collect();
        let mut band_of = Vec::new();
        for b in 0..n_bands {
            band_of.resize(column(right(b)) as usize + 1, b);
        }
        Ranking { column_of, band_of }
    }
}

/// The band of every box: the given one, else that of what it feeds or is fed by, else 0.
fn bands(task: &Task) -> Vec<u32> {
    let n = task.n_boxes();
    let mut band = task.given_bands.clone();
    let out = Rows::new(n, (0_u32..).zip(&task.links).map(|(i, l)| (l.from, i)));
    let into = Rows::new(n, (0_u32..).zip(&task.links).map(|(i, l)| (l.to, i)));
    let mut queue: Vec<u32> = (0..n as u32).filter(|&v| band[v as usize].is_some()).collect();
    let mut next = 0;
    while let Some(&node) = queue.get(next) {
        next += 1;
        let near = out.of(node).iter().map(|&i| task.links[i as usize].to);
        let near = near.chain(into.of(node).iter().map(|&i| task.links[i as usize].from));
        for v in near {
            if band[v as usize].is_some() {
                continue;
            }
            let fed = out.of(v).iter().map(|&i| &task.links[i as usize]);
            let fed = fed.filter_map(|l| band[l.to as usize].map(|b| (b, l.weight)));
            let feeds = into.of(v).iter().map(|&i| &task.links[i as usize]);
            let feeds = feeds.filter_map(|l| band[l.from as usize].map(|b| (b, l.weight)));
            let fed_weight: i64 = fed.clone().map(|(_, w)| w).sum();
            let feeds_weight: i64 = feeds.clone().map(|(_, w)| w).sum();
            band[v as usize] = if fed_weight >= feeds_weight {
                fed.map(|(b, _)| b).min()
            } else {
                feeds.map(|(b, _)| b).max()
            };
            queue.push(v);
        }
    }
    band.into_iter().map(|b| b.unwrap_or(0)).collect()
}

/// Boxes without links go where their band has room.
fn settle_loose(task: &Task, ranking: &mut Ranking) {
    let mut is_linked = vec![false; task.n_boxes()];
    for l in &task.links {
        is_linked[l.from as usize] = true;
        is_linked[l.to as usize] = true;
    }
    let mut height = vec![0.0; ranking.n_columns()];
    let room = |v: usize| task.heights[v] + task.spacing.box_gap;
    for v in (0..task.n_boxes()).filter(|&v| is_linked[v]) {
        height[ranking.column_of[v] as usize] += room(v);
    }
    for v in (0..task.n_boxes()).filter(|&v| !is_linked[v]) {
        let band = ranking.band_of[ranking.column_of[v] as usize];
        let open = (0..ranking.n_columns()).filter(|&c| ranking.band_of[c] == band);
        if let Some(c) = open.min_by(|&a, &b| f64::total_cmp(&height[a], &height[b])) {
            ranking.column_of[v] = c as u32;
            height[c] += room(v);
        }
    }
}
