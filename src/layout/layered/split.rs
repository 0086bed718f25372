//! Waypoints for long lines, so that every segment joins neighbouring columns.
//!
//! Before: boxes in columns. After: boxes keep their indices, waypoints follow; every line has
//! a way from its left to its right end with one node in each column between. Long lines
//! into one box (or out of one box) pass the columns on one trunk of waypoints; parallel
//! lines and lines of different direction never share.
#![expect(clippy::indexing_slicing, reason = "nodes and links are indexed as counted")]

use super::Style;
use super::graph::{Chain, Layered, Rows};
use super::rank::Ranking;
use super::task::Task;

use crate::base::order;

/// From so many lines on, trunks are shared in any style: fewer waypoints, fewer crossings.
const MANY_WAYS: usize = 400;

/// The layered graph and the way of every line through it.
#[derive(Debug, Clone)]
pub struct Split {
    /// Boxes and waypoints.
    pub layered: Layered,
    /// Lines that join two columns.
    pub ways: Vec<Way>,
    /// The nodes of every way from left to right.
    pub nodes: Rows,
    /// Links whose two boxes share a column.
    pub level: Vec<u32>,
}

/// A line between two columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Way {
    /// Index into the task's links.
    pub link: u32,
    /// Box at the left end.
    pub left: u32,
    /// Box at the right end.
    pub right: u32,
    /// Whether the line runs from right to left.
    pub is_turned: bool,
    /// 0 for the first line between its two boxes in its direction, 1 for the second, …
    pub parallel: u32,
}

/// Splits all lines.
pub fn split(task: &Task, ranking: &Ranking, style: Style) -> Split {
    let (ways, level) = ways(task, ranking);
    let mut builder = Builder {
        n_boxes: task.n_boxes(),
        shares_trunks: style == Style::Picture || ways.len() > MANY_WAYS,
        column_of: ranking.column_of.clone(),
        chains: Vec::new(),
        segments: Vec::new(),
    };
    let nodes = Rows::from_lists(builder.route_all(&ways).into_iter());
    let mut layered = builder.finish(ranking.n_columns());
    let stacked = level.iter().map(|&i| task.links[i as usize]);
    layered.upper = Rows::new(layered.n_nodes(), stacked.clone().map(|l| (l.to, l.from)));
    layered.lower = Rows::new(layered.n_nodes(), stacked.map(|l| (l.from, l.to)));
    Split { layered, ways, nodes, level }
}

fn ways(task: &Task, ranking: &Ranking) -> (Vec<Way>, Vec<u32>) {
    let column = |v: u32| ranking.column_of[v as usize];
    let (mut ways, mut level) = (Vec::new(), Vec::new());
    for (link, l) in (0_u32..).zip(&task.links) {
        let is_turned = column(l.from) > column(l.to);
        let (left, right) = if is_turned { (l.to, l.from) } else { (l.from, l.to) };
        if column(left) == column(right) {
            level.push(link);
        } else {
            ways.push(Way { link, left, right, is_turned, parallel: 0 });
        }
    }
    let mut order: Vec<usize> = (0..ways.len()).collect();
    let key = |w: &Way| (w.left, w.right, w.is_turned, w.link);
    order::sort_by_key(&mut order, |&i| key(&ways[i]));
    for pair in 1..order.len() {
        let (a, b) = (ways[order[pair - 1]], ways[order[pair]]);
        if (a.left, a.right, a.is_turned) == (b.left, b.right, b.is_turned) {
            ways[order[pair]].parallel = a.parallel + 1;
        }
    }
    (ways, level)
}

/// What long lines share their trunk with: all into or all out of one box.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Trunk {
    Into(u32, bool),
    OutOf(u32, bool),
    Alone(u32),
}

struct Builder {
    n_boxes: usize,
    shares_trunks: bool,
    column_of: Vec<u32>,
    chains: Vec<Chain>,
    segments: Vec<(u32, u32)>,
}

impl Builder {
    /// The nodes of every way, from left to right.
    fn route_all(&mut self, ways: &[Way]) -> Vec<Vec<u32>> {
        let trunks = self.trunks(ways);
        let mut nodes: Vec<Vec<u32>> = ways.iter().map(|w| vec![w.left, w.right]).collect();
        let short: Vec<(u32, u32)> =
            ways.iter().filter(|w| self.span(w) == 1).map(|w| (w.left, w.right)).collect();
        self.segments.extend(short);
        for group in trunks.chunk_by(|a, b| a.0 == b.0) {
            self.lay(group, ways, &mut nodes);
        }
        nodes
    }

    fn span(&self, way: &Way) -> u32 {
        self.column_of[way.right as usize] - self.column_of[way.left as usize]
    }

    /// Long ways with the trunk of each, sorted by trunk.
    fn trunks(&self, ways: &[Way]) -> Vec<(Trunk, u32)> {
        let mut into = vec![[0_u32; 2]; self.n_boxes];
        let mut out_of = vec![[0_u32; 2]; self.n_boxes];
        let is_long = |w: &Way| self.span(w) > 1;
        for w in ways.iter().filter(|w| is_long(w) && w.parallel == 0) {
            into[w.right as usize][usize::from(w.is_turned)] += 1;
            out_of[w.left as usize][usize::from(w.is_turned)] += 1;
        }
        let mut trunks: Vec<(Trunk, u32)> = (0_u32..)
            .zip(ways)
            .filter(|(_, w)| is_long(w))
            .map(|(i, w)| {
                let n_into = into[w.right as usize][usize::from(w.is_turned)];
                let n_out_of = out_of[w.left as usize][usize::from(w.is_turned)];
                let is_alone = w.parallel > 0 || n_into.max(n_out_of) < 2;
                let trunk = if is_alone || !self.shares_trunks {
                    Trunk::Alone(i)
                } else if n_into >= n_out_of {
                    Trunk::Into(w.right, w.is_turned)
                } else {
                    Trunk::OutOf(w.left, w.is_turned)
                };
                (trunk, i)
            })
            .collect();
        order::sort(&mut trunks);
        trunks
    }

    /// Lays the waypoints of one trunk and joins its lines to them.
    fn lay(&mut self, group: &[(Trunk, u32)], ways: &[Way], nodes: &mut [Vec<u32>]) {
        let members = || group.iter().map(|&(_, i)| &ways[i as usize]);
        let column = |v: u32| self.column_of[v as usize];
        let start = members().map(|w| column(w.left) + 1).min().unwrap_or(0);
        let end = members().map(|w| column(w.right)).max().unwrap_or(0);
        let (first, len) = (self.column_of.len() as u32, end - start);
        self.column_of.extend(start..end);
        self.segments.extend((first + 1..first + len).map(|v| (v - 1, v)));
        self.chains.push(Chain { first, len });
        for &(_, i) in group {
            let way = &ways[i as usize];
            let enter = first + self.column_of[way.left as usize] + 1 - start;
            let leave = first + self.column_of[way.right as usize] - 1 - start;
            self.segments.push((way.left, enter));
            self.segments.push((leave, way.right));
            let mut way_nodes = vec![way.left];
            way_nodes.extend(enter..=leave);
            way_nodes.push(way.right);
            nodes[i as usize] = way_nodes;
        }
    }

    fn finish(self, n_columns: usize) -> Layered {
        let n = self.column_of.len();
        let mut segments = self.segments;
        // The lines of a trunk share the segment at its end; parallel lines keep their own.
        let n_boxes = self.n_boxes as u32;
        order::sort(&mut segments);
        segments.dedup_by(|a, b| a == b && (a.0 >= n_boxes || a.1 >= n_boxes));
        let mut columns = vec![Vec::new(); n_columns];
        for (node, &column) in (0_u32..).zip(&self.column_of) {
            columns[column as usize].push(node);
        }
        let mut layered = Layered {
            n_boxes: self.n_boxes,
            column_of: self.column_of,
            columns,
            position: vec![0; n],
            left: Rows::new(n, segments.iter().map(|&(a, b)| (b, a))),
            right: Rows::new(n, segments.iter().copied()),
            upper: Rows::default(),
            lower: Rows::default(),
            chains: self.chains,
        };
        layered.index();
        layered
    }
}
