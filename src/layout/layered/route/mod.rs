//! Columns side by side and orthogonal lines in the gaps between them.
//!
//! Before: the height of every node. After: the finished picture. A line leaves the right
//! side of the box at its left end, turns once in every gap that it crosses, passes columns
//! at its waypoints and meets the left side of the box at its right end; turned lines are the
//! same, drawn the other way. Gaps are as wide as their tracks need.
#![expect(clippy::indexing_slicing, reason = "columns, gaps and nodes are indexed as counted")]

mod bundle;
mod clear;
mod port;
mod track;

use super::rank::Ranking;
use super::split::Split;
use super::task::Task;
use crate::base::geometry::{Point, Rect, Size};
use crate::layout::placed::{Band, Placed, Route};
use bundle::{Bundle, Bundles};

/// Width of the column of an empty band in px.
const EMPTY_WIDTH: f64 = 24.0;
/// Least distance between a column and the tracks beside it in px.
const MARGIN: f64 = 12.0;
/// Points nearer than this are one.
const SAME: f64 = 1e-6;

/// Routes all lines and finishes the picture; crossings are left at 0.
pub fn route(task: &Task, ranking: &Ranking, split: &Split, y: &[f64]) -> Placed {
    let mut bundles = bundle::bundles(task, split, y);
    port::assign(task, &split.layered, y, &mut bundles.all);
    let sides = port::Sides::new(task, y);
    let frame = Frame::new(task, ranking, &mut bundles, &sides);
    let boxes: Vec<Rect> = (0..task.n_boxes())
        .map(|v| {
            let column = ranking.column_of[v] as usize;
            let middle = frame.columns[column] + frame.widths[column] / 2.0;
            let size = Size::new(task.widths[v], task.heights[v]);
            Rect::around(Point::new(middle, y[v]), size)
        })
        .collect();
    let drawing = Drawing { task, split, bundles: &bundles, frame: &frame, boxes: &boxes };
    let routes = drawing.routes();
    let bottoms = boxes.iter().map(Rect::bottom);
    let points = routes.iter().flat_map(|r| r.points.iter().map(|p| p.y));
    let height = bottoms.chain(points).fold(0.0, f64::max);
    Placed {
        columns: ranking.column_of.clone(),
        routes,
        bands: bands(task, ranking, &frame),
        size: Size::new(frame.width, height),
        boxes,
        crossings: 0,
    }
}

/// The x of everything.
struct Frame {
    /// Left edge of every column.
    columns: Vec<f64>,
    /// Width of every column.
    widths: Vec<f64>,
    /// x of every bundle's vertical run; of straight ones anything.
    runs: Vec<f64>,
    /// Width of the picture.
    width: f64,
}

impl Frame {
    fn new(task: &Task, ranking: &Ranking, bundles: &mut Bundles, sides: &port::Sides) -> Self {
        let n_columns = ranking.n_columns();
        let mut widths = vec![0.0_f64; n_columns];
        let mut is_empty = vec![true; n_columns];
        for (v, &c) in ranking.column_of.iter().enumerate() {
            widths[c as usize] = widths[c as usize].max(task.widths[v]);
            is_empty[c as usize] = false;
        }
        for (width, _) in widths.iter_mut().zip(is_empty).filter(|(_, empty)| *empty) {
            *width = EMPTY_WIDTH;
        }
        let mut of_gap: Vec<Vec<usize>> = vec![Vec::new(); n_columns + 1];
        for (i, bundle) in bundles.all.iter().enumerate() {
            of_gap[bundle.gap].push(i);
        }
        let mut frame =
            Self { columns: Vec::new(), widths, runs: vec![0.0; bundles.all.len()], width: 0.0 };
        for (gap, members) in of_gap.iter().enumerate() {
            let mut here: Vec<Bundle> =
                members.iter().map(|&i| std::mem::take(&mut bundles.all[i])).collect();
            let tracks = track::assign(&here);
            clear::separate(&mut here, &tracks.0, |node| sides.range(node));
            let base = base_gap(task, ranking, gap);
            frame.lay_gap(base, task.spacing.track_gap, members, &tracks);
            for (&i, bundle) in members.iter().zip(here) {
                bundles.all[i] = bundle;
            }
            if let Some(width) = frame.widths.get(gap) {
                frame.columns.push(frame.width);
                frame.width += width;
            }
        }
        frame
    }

    /// Puts one gap's vertical runs at the present right edge and moves it on.
    fn lay_gap(
        &mut self,
        base: f64,
        track_gap: f64,
        members: &[usize],
        (tracks, n_tracks): &(Vec<Option<u32>>, usize),
    ) {
        if *n_tracks == 0 {
            self.width += if members.is_empty() { base } else { base.max(MARGIN) };
            return;
        }
        let n_between = (*n_tracks - 1) as f64;
        let width = base.max(2.0 * MARGIN + n_between * track_gap);
        let room = (width - 2.0 * MARGIN) / n_between.max(1.0);
        let step = room.min(2.0 * track_gap);
        let first = self.width + (width - n_between * step) / 2.0;
        for (&i, track) in members.iter().zip(tracks) {
            self.runs[i] = first + f64::from(track.unwrap_or(0)) * step;
        }
        self.width += width;
    }
}

/// Least width of the gap to the left of column `gap`.
fn base_gap(task: &Task, ranking: &Ranking, gap: usize) -> f64 {
    let left = gap.checked_sub(1).and_then(|c| ranking.band_of.get(c));
    match (left, ranking.band_of.get(gap)) {
        (Some(a), Some(b)) if a == b => task.spacing.column_gap,
        (Some(_), Some(_)) => task.spacing.band_gap,
        _ => 0.0,
    }
}

fn bands(task: &Task, ranking: &Ranking, frame: &Frame) -> Vec<Band> {
    let mut bands = vec![Band { start: f64::INFINITY, end: 0.0 }; task.n_bands as usize];
    for (c, &band) in ranking.band_of.iter().enumerate() {
        if let Some(band) = bands.get_mut(band as usize) {
            band.start = band.start.min(frame.columns[c]);
            band.end = frame.columns[c] + frame.widths[c];
        }
    }
    bands
}

struct Drawing<'a> {
    task: &'a Task,
    split: &'a Split,
    bundles: &'a Bundles,
    frame: &'a Frame,
    boxes: &'a [Rect],
}

impl Drawing<'_> {
    fn routes(&self) -> Vec<Route> {
        let mut routes = vec![Route::default(); self.task.n_edges];
        for (i, way) in (0_u32..).zip(&self.split.ways) {
            let mut points = self.way(i);
            if way.is_turned {
                points.reverse();
            }
            let edge = self.task.links[way.link as usize].edge;
            routes[edge as usize] = Route { points: tidy(&points), is_backward: way.is_turned };
        }
        let level = self.split.level.iter().map(|&link| self.task.links[link as usize].edge);
        let loops = self.task.loops.iter().map(|&(edge, _)| edge);
        let level = level.zip(&self.bundles.of_level).map(|pair| (pair, false));
        let loops = loops.zip(&self.bundles.of_loop).map(|pair| (pair, true));
        for ((edge, &bundle), is_backward) in level.chain(loops) {
            let points = tidy(&self.beside(bundle));
            routes[edge as usize] = Route { points, is_backward };
        }
        routes
    }

    /// A way from left to right.
    fn way(&self, way: u32) -> Vec<Point> {
        let nodes = self.split.nodes.of(way);
        let start = self.split.nodes.start(way);
        let mut points = Vec::with_capacity(4 * nodes.len());
        for (k, pair) in nodes.windows(2).enumerate() {
            let id = self.bundles.of_step[start + k] as usize;
            let bundle = &self.bundles.all[id];
            let height = |ends: &[bundle::End], node: u32| {
                ends.iter().find(|e| e.node == node).map_or(0.0, |e| e.y)
            };
            let (from, to) = (height(&bundle.left, pair[0]), height(&bundle.right, pair[1]));
            let run = self.frame.runs[id];
            if let Some(rect) = self.boxes.get(pair[0] as usize) {
                points.push(Point::new(rect.right(), from));
            }
            if (from - to).abs() > SAME {
                points.push(Point::new(run, from));
                points.push(Point::new(run, to));
            }
            if let Some(rect) = self.boxes.get(pair[1] as usize) {
                points.push(Point::new(rect.x, to));
            }
        }
        points
    }

    /// A line between two right sides of one column, or of one box.
    fn beside(&self, id: u32) -> Vec<Point> {
        let run = self.frame.runs[id as usize];
        let ends = &self.bundles.all[id as usize].left;
        let [from, to] = ends.as_slice() else { return Vec::new() };
        let border = |end: &bundle::End| {
            let x = self.boxes.get(end.node as usize).map_or(run, Rect::right);
            Point::new(x, end.y)
        };
        vec![border(from), Point::new(run, from.y), Point::new(run, to.y), border(to)]
    }
}

/// Without points that repeat or that lie between their neighbours on a straight line.
fn tidy(points: &[Point]) -> Vec<Point> {
    let mut kept: Vec<Point> = Vec::with_capacity(points.len());
    let same = |a: f64, b: f64| (a - b).abs() < SAME;
    for &point in points {
        if kept.last().is_some_and(|p| same(p.x, point.x) && same(p.y, point.y)) {
            continue;
        }
        if let [.., a, b] = kept.as_slice() {
            let goes_on =
                (b.x - a.x) * (point.x - b.x) >= 0.0 && (b.y - a.y) * (point.y - b.y) >= 0.0;
            let is_straight =
                (same(a.x, b.x) && same(b.x, point.x)) || (same(a.y, b.y) && same(b.y, point.y));
            if is_straight && goes_on {
                kept.pop();
            }
        }
        kept.push(point);
    }
    kept
}
