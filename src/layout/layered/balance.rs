//! Tall columns become several, so that the picture has the shape of a screen.
//!
//! Before: columns as ranked. After: the same order of columns, some of them replaced by a
//! run of columns; only boxes whose links all run to one side (or that have none) moved, those
//! with the same neighbours together where the room allows; bands stay runs of columns.
#![expect(clippy::indexing_slicing, reason = "boxes and columns are indexed as counted")]

use super::graph::Rows;
use super::rank::Ranking;
use super::task::Task;

use crate::base::order;

/// Width ÷ height below which tall columns are spread.
const WANTED_SHAPE: f64 = 1.5;
/// Columns lower than this many px are never spread.
const LOW: f64 = 800.0;
/// No column becomes more than so many.
const MOST_PARTS: usize = 12;

/// A set of leaf boxes with the same neighbours.
struct Cluster {
    boxes: Vec<u32>,
    n_neighbours: usize,
    height: f64,
}

/// A column, apart into what may move and what may not.
struct Column {
    fixed_height: f64,
    clusters: Vec<Cluster>,
    /// Leaves of this column feed to the right and so move to the left of the rest.
    moves_left: bool,
    width: f64,
    height: f64,
    parts: usize,
}

/// Spreads tall columns of `ranking`.
pub fn balance(task: &Task, ranking: &mut Ranking) {
    let mut columns = columns(task, ranking);
    if !choose_parts(task, &mut columns) {
        return;
    }
    let mut first = 0;
    let mut band_of = Vec::new();
    let shift: Vec<u32> = columns
        .iter()
        .zip(&ranking.band_of)
        .map(|(column, &band)| {
            let start = first;
            first += column.parts as u32;
            band_of.resize(first as usize, band);
            if column.moves_left { first - 1 } else { start }
        })
        .collect();
    for c in &mut ranking.column_of {
        *c = shift[*c as usize];
    }
    for (column, &core) in columns.iter().zip(&shift) {
        deal(column, core, &mut ranking.column_of);
    }
    ranking.band_of = band_of;
}

fn columns(task: &Task, ranking: &Ranking) -> Vec<Column> {
    let n = task.n_boxes();
    let both = task.links.iter().flat_map(|l| [(l.from, l.to), (l.to, l.from)]);
    let near = Rows::new(n, both);
    let column_of = &ranking.column_of;
    let mut members: Vec<Vec<u32>> = vec![Vec::new(); ranking.n_columns()];
    for v in 0..n as u32 {
        members[column_of[v as usize] as usize].push(v);
    }
    let side = |v: u32, c: u32| {
        let others = near.of(v).iter().map(|&u| column_of[u as usize]);
        (others.clone().any(|o| o < c), others.clone().any(|o| o > c))
    };
    (0_u32..)
        .zip(members)
        .map(|(c, boxes)| {
            let room = |v: u32| task.heights[v as usize] + task.spacing.box_gap;
            let count = |wanted| boxes.iter().filter(|&&v| side(v, c) == wanted).count();
            let moves_left = count((false, true)) >= count((true, false));
            let mut fixed_height = 0.0;
            let mut leaves: Vec<(Vec<u32>, u32)> = Vec::new();
            for &v in &boxes {
                if side(v, c) == (moves_left, !moves_left) || side(v, c) == (true, true) {
                    fixed_height += room(v);
                } else {
                    let mut key = near.of(v).to_vec();
                    order::sort_indices(&mut key);
                    key.dedup();
                    leaves.push((key, v));
                }
            }
            order::sort(&mut leaves);
            let mut clusters: Vec<Cluster> = Vec::new();
            for group in leaves.chunk_by(|a, b| a.0 == b.0) {
                let boxes: Vec<u32> = group.iter().map(|(_, v)| *v).collect();
                let height = boxes.iter().map(|&v| room(v)).sum();
                let n_neighbours = group.first().map_or(0, |(key, _)| key.len());
                clusters.push(Cluster { boxes, n_neighbours, height });
            }
            let height = fixed_height + clusters.iter().map(|k| k.height).sum::<f64>();
            let width = boxes.iter().map(|&v| task.widths[v as usize]).fold(0.0, f64::max);
            Column { fixed_height, clusters, moves_left, width, height, parts: 1 }
        })
        .collect()
}

/// Adds parts to the tallest columns until the shape is right; false if nothing changes.
fn choose_parts(task: &Task, columns: &mut [Column]) -> bool {
    let gap = task.spacing.column_gap;
    loop {
        let width: f64 = columns.iter().map(|c| (c.width + gap) * c.parts as f64).sum();
        let tallest = columns.iter_mut().max_by(|a, b| a.tall(a.parts).total_cmp(&b.tall(b.parts)));
        let Some(tallest) = tallest else { break };
        let height = tallest.tall(tallest.parts);
        let is_right = height < LOW || width >= WANTED_SHAPE * height;
        if is_right || !tallest.gains_by_a_part() {
            break;
        }
        tallest.parts += 1;
    }
    let height = columns.iter().map(|c| c.tall(c.parts)).fold(0.0, f64::max);
    for column in columns.iter_mut() {
        while column.parts > 1 && column.tall(column.parts - 1) <= height {
            column.parts -= 1;
        }
    }
    columns.iter().any(|c| c.parts > 1)
}

impl Column {
    /// Height of its tallest part if it has so many parts.
    fn tall(&self, parts: usize) -> f64 {
        (self.height / parts as f64).max(self.fixed_height)
    }

    /// Whether one more part makes it clearly lower.
    fn gains_by_a_part(&self) -> bool {
        let n_leaves: usize = self.clusters.iter().map(|k| k.boxes.len()).sum();
        let ideal = self.height / (self.parts + 1) as f64;
        self.parts < MOST_PARTS.min(n_leaves) && self.tall(self.parts + 1) <= 1.2 * ideal
    }
}

/// Gives the leaves of `column` their columns. Boxes with many neighbours stay by the rest of
/// the column, which is in `core`; every cluster is spread over the parts, so that it is a
/// block of several columns whose lines share trunks.
fn deal(column: &Column, core: u32, column_of: &mut [u32]) {
    if column.parts < 2 {
        return;
    }
    let mut order: Vec<&Cluster> = column.clusters.iter().collect();
    let cost = |k: &Cluster| k.n_neighbours as f64 / k.boxes.len() as f64;
    order::sort_by(&mut order, |a, b| cost(b).total_cmp(&cost(a)));
    let mut filled = vec![0.0; column.parts];
    filled[0] = column.fixed_height;
    let budget = column.height / column.parts as f64;
    for cluster in order {
        let each = cluster.height / cluster.boxes.len() as f64;
        for &v in &cluster.boxes {
            let stays = cluster.n_neighbours > 1 && filled[0] + each <= budget;
            let lowest = (0..filled.len()).min_by(|&a, &b| filled[a].total_cmp(&filled[b]));
            let part = if stays { 0 } else { lowest.unwrap_or(0) };
            filled[part] += each;
            let distance = part as u32;
            column_of[v as usize] =
                if column.moves_left { core - distance } else { core + distance };
        }
    }
}
