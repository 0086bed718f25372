//! What must hold after each phase, as checks for tests and debug builds.
#![expect(clippy::indexing_slicing, reason = "a check that goes out of range has found a fault")]

use super::graph::Layered;
use super::place::Distances;
use super::rank::Ranking;
use super::split::Split;
use super::task::Task;
use crate::base::geometry::{Point, Rect};
use crate::base::order;
use crate::layout::placed::Placed;
use crate::layout::request::Request;

/// Nothing, or what is wrong.
pub type Verdict = Result<(), String>;

/// Rounding of sums of many px.
const TOLERANCE: f64 = 1e-3;

fn check(holds: bool, what: impl FnOnce() -> String) -> Verdict {
    if holds { Ok(()) } else { Err(what()) }
}

/// Columns exist and bands are runs of columns in their order; boxes stand in their band.
pub fn after_rank(task: &Task, ranking: &Ranking) -> Verdict {
    let is_sorted = ranking.band_of.is_sorted();
    check(is_sorted, || "bands are not in order".to_owned())?;
    for band in 0..task.n_bands {
        check(ranking.band_of.contains(&band), || format!("band {band} has no column"))?;
    }
    for (v, &column) in ranking.column_of.iter().enumerate() {
        let band = ranking.band_of.get(column as usize);
        check(band.is_some(), || format!("box {v} in column {column}"))?;
        if let (Some(given), true) = (task.given_bands[v], task.n_bands > 0) {
            check(band == Some(&given), || format!("box {v} is not in band {given}"))?;
        }
    }
    Ok(())
}

/// Ways run column by column from box to box.
pub fn after_split(split: &Split) -> Verdict {
    let column = |v: u32| split.layered.column_of[v as usize];
    for (i, way) in (0_u32..).zip(&split.ways) {
        let nodes = split.nodes.of(i);
        let ends = (nodes.first().copied(), nodes.last().copied());
        check(ends == (Some(way.left), Some(way.right)), || format!("way {i} ends wrongly"))?;
        for pair in nodes.windows(2) {
            let is_next = column(pair[1]) == column(pair[0]) + 1;
            check(is_next, || format!("way {i} skips a column"))?;
            let is_known = split.layered.right.of(pair[0]).contains(&pair[1]);
            check(is_known, || format!("way {i} uses no segment"))?;
        }
        let inner = &nodes[1..nodes.len() - 1];
        check(inner.iter().all(|&v| !split.layered.is_box(v)), || format!("way {i} hits a box"))?;
    }
    Ok(())
}

/// Every node stands once, in its column, at its position.
pub fn after_order(layered: &Layered) -> Verdict {
    let mut n_seen = 0;
    for (c, column) in layered.columns.iter().enumerate() {
        for (i, &node) in column.iter().enumerate() {
            let is_here = layered.column_of[node as usize] as usize == c
                && layered.position[node as usize] as usize == i;
            check(is_here, || format!("node {node} is not at {c}/{i}"))?;
            n_seen += 1;
        }
    }
    check(n_seen == layered.n_nodes(), || "nodes are missing".to_owned())
}

/// Nodes of a column keep their order and distances.
pub fn after_place(task: &Task, layered: &Layered, y: &[f64]) -> Verdict {
    let distances = Distances::new(task);
    for pair in layered.columns.iter().flat_map(|column| column.windows(2)) {
        let apart = y[pair[1] as usize] - y[pair[0] as usize];
        let least = distances.least(pair[0], pair[1]);
        check(apart >= least - TOLERANCE, || format!("{pair:?}: {apart} < {least}"))?;
    }
    Ok(())
}

/// The picture keeps what [`Placed`] promises.
pub fn after_route(request: &Request, placed: &Placed) -> Verdict {
    check(placed.boxes.len() == request.boxes.len(), || "boxes are missing".to_owned())?;
    check(placed.routes.len() == request.edges.len(), || "routes are missing".to_owned())?;
    let columns = by_column(placed);
    boxes_apart(placed, &columns)?;
    bands_in_order(request, placed)?;
    let picture = Rect::new(0.0, 0.0, placed.size.width, placed.size.height).grown(TOLERANCE);
    for rect in &placed.boxes {
        let corners = [Point::new(rect.x, rect.y), Point::new(rect.right(), rect.bottom())];
        check(corners.iter().all(|p| picture.contains(*p)), || format!("{rect:?} is outside"))?;
    }
    for (i, edge) in request.edges.iter().enumerate() {
        let points = &placed.routes[i].points;
        let ends = (placed.boxes.get(edge.from as usize), placed.boxes.get(edge.to as usize));
        let (Some(from), Some(to)) = ends else {
            check(points.is_empty(), || format!("edge {i} joins no boxes but has a route"))?;
            continue;
        };
        check(points.len() >= 2, || format!("edge {i} has no route"))?;
        let is_joined = is_on_border(from, points[0]) && is_on_border(to, points[points.len() - 1]);
        check(is_joined, || format!("edge {i} does not meet its boxes: {points:?}"))?;
        check(points.iter().all(|p| picture.contains(*p)), || format!("edge {i} is outside"))?;
        for pair in points.windows(2) {
            check_segment(i, pair[0], pair[1], &columns)?;
        }
    }
    Ok(())
}

/// Boxes of every column from top to bottom, with the horizontal extent of the column.
struct Column {
    start: f64,
    end: f64,
    boxes: Vec<Rect>,
}

fn by_column(placed: &Placed) -> Vec<Column> {
    let n = placed.columns.iter().max().map_or(0, |c| *c as usize + 1);
    let empty = || Column { start: f64::INFINITY, end: f64::NEG_INFINITY, boxes: Vec::new() };
    let mut columns: Vec<Column> = (0..n).map(|_| empty()).collect();
    for (rect, &c) in placed.boxes.iter().zip(&placed.columns) {
        let column = &mut columns[c as usize];
        column.start = column.start.min(rect.x);
        column.end = column.end.max(rect.right());
        column.boxes.push(*rect);
    }
    for column in &mut columns {
        order::sort_by(&mut column.boxes, |a, b| a.centre().y.total_cmp(&b.centre().y));
    }
    columns
}

fn boxes_apart(placed: &Placed, columns: &[Column]) -> Verdict {
    let mut end = f64::NEG_INFINITY;
    for column in columns.iter().filter(|c| !c.boxes.is_empty()) {
        check(column.start >= end - TOLERANCE, || "columns overlap".to_owned())?;
        end = column.end;
        for pair in column.boxes.windows(2) {
            let apart = pair[1].y >= pair[0].bottom() - TOLERANCE;
            check(apart, || format!("{:?} overlaps {:?}", pair[0], pair[1]))?;
        }
    }
    check(end <= placed.size.width + TOLERANCE, || "columns leave the picture".to_owned())
}

fn bands_in_order(request: &Request, placed: &Placed) -> Verdict {
    for pair in placed.bands.windows(2) {
        check(pair[1].start >= pair[0].end - TOLERANCE, || format!("bands overlap: {pair:?}"))?;
    }
    for (i, spec) in request.boxes.iter().enumerate() {
        let last = placed.bands.len().saturating_sub(1);
        let Some(band) = spec.band.and_then(|b| placed.bands.get((b as usize).min(last))) else {
            continue;
        };
        let rect = placed.boxes[i];
        let is_inside = rect.x >= band.start - TOLERANCE && rect.right() <= band.end + TOLERANCE;
        check(is_inside, || format!("box {i} leaves its band"))?;
    }
    Ok(())
}

fn is_on_border(rect: &Rect, point: Point) -> bool {
    let on = |a: f64, b: f64| (a - b).abs() < TOLERANCE;
    (on(point.x, rect.x) || on(point.x, rect.right())) && rect.grown(TOLERANCE).contains(point)
}

/// A segment is orthogonal, has a length and runs through no box.
fn check_segment(edge: usize, a: Point, b: Point, columns: &[Column]) -> Verdict {
    let (dx, dy) = ((a.x - b.x).abs(), (a.y - b.y).abs());
    check(dx.min(dy) < TOLERANCE, || format!("edge {edge} is not orthogonal: {a:?} {b:?}"))?;
    check(dx.max(dy) > 0.0, || format!("edge {edge} stands still at {a:?}"))?;
    let line = Rect::new(a.x.min(b.x), a.y.min(b.y), dx, dy);
    let hits = |rect: &Rect| {
        line.x < rect.right() - TOLERANCE
            && line.right() > rect.x + TOLERANCE
            && line.y < rect.bottom() - TOLERANCE
            && line.bottom() > rect.y + TOLERANCE
    };
    let after = columns.partition_point(|c| c.end < line.x);
    for column in columns[after..].iter().take_while(|c| c.start <= line.right()) {
        let first = column.boxes.partition_point(|r| r.bottom() < line.y);
        let near = column.boxes[first..].iter().take_while(|r| r.y <= line.bottom());
        for rect in near {
            check(!hits(rect), || format!("edge {edge} runs through {rect:?}"))?;
        }
    }
    Ok(())
}
