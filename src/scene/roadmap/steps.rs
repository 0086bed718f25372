//! Where arrow keys lead: left and right in time within a lane, from its header to what has no
//! date; up and down to the row above and below, nearest in time.

use crate::base::order;
use crate::layout::timeline::{Place, Placed};
use crate::scene::mark::Steps;
use crate::scene::roadmap::heads::header_id;
use crate::scene::roadmap::sketch::Sketch;

/// An item in sight.
#[derive(Clone, Copy)]
struct Seen {
    item: usize,
    lane: u32,
    is_listed: bool,
    middle: f64,
    x: f64,
}

/// The neighbours of every item, in the order of the sketch.
#[must_use]
pub fn steps(sketch: &Sketch, placed: &Placed) -> Vec<Steps> {
    let seen: Vec<Seen> = placed.spots.iter().enumerate().filter_map(seen).collect();
    let mut steps = vec![Steps::default(); placed.spots.len()];
    along(sketch, &seen, &mut steps);
    for is_listed in [false, true] {
        across(sketch, seen.iter().filter(|seen| seen.is_listed == is_listed).copied(), &mut steps);
    }
    steps
}

fn seen((item, spot): (usize, &crate::layout::timeline::Spot)) -> Option<Seen> {
    let (is_listed, x) = match spot.place {
        Place::Counted => return None,
        Place::Listed { left, .. } => (true, left),
        Place::Bar { left, right, .. } => (false, (left + right) / 2.0),
    };
    let middle = spot.top + spot.height / 2.0;
    Some(Seen { item, lane: spot.lane, is_listed, middle, x })
}

fn id(sketch: &Sketch, item: usize) -> String {
    sketch.items.get(item).map_or_else(String::new, |item| item.thing.to_string())
}

/// Left and right.
fn along(sketch: &Sketch, seen: &[Seen], steps: &mut [Steps]) {
    let mut order = seen.to_vec();
    order::sort_by(&mut order, |a, b| {
        let place = |seen: &Seen| (seen.lane, seen.is_listed);
        let by_time = a.x.total_cmp(&b.x).then(a.middle.total_cmp(&b.middle));
        place(a).cmp(&place(b)).then(by_time).then(a.item.cmp(&b.item))
    });
    for (position, here) in order.iter().enumerate() {
        let of_lane = |seen: &&Seen| seen.lane == here.lane;
        let before = position.checked_sub(1).and_then(|at| order.get(at)).filter(of_lane);
        let after = order.get(position + 1).filter(of_lane);
        let Some(steps) = steps.get_mut(here.item) else { continue };
        steps.previous = match before {
            Some(before) => id(sketch, before.item),
            None => header_id(sketch, here.lane as usize),
        };
        steps.next = after.map_or_else(String::new, |after| id(sketch, after.item));
    }
}

/// Up and down.
fn across(sketch: &Sketch, seen: impl Iterator<Item = Seen>, steps: &mut [Steps]) {
    let mut order: Vec<Seen> = seen.collect();
    order::sort_by(&mut order, |a, b| {
        a.middle.total_cmp(&b.middle).then(a.x.total_cmp(&b.x)).then(a.item.cmp(&b.item))
    });
    let rows: Vec<&[Seen]> = order.chunk_by(|a, b| (a.middle - b.middle).abs() < 0.5).collect();
    for (position, row) in rows.iter().enumerate() {
        let above = position.checked_sub(1).and_then(|at| rows.get(at)).copied().unwrap_or(&[]);
        let below = rows.get(position + 1).copied().unwrap_or(&[]);
        for here in *row {
            let Some(steps) = steps.get_mut(here.item) else { continue };
            let to = |row: &[Seen]| {
                let near =
                    |a: &&Seen, b: &&Seen| (a.x - here.x).abs().total_cmp(&(b.x - here.x).abs());
                row.iter().min_by(near).map_or_else(String::new, |seen| id(sketch, seen.item))
            };
            (steps.up, steps.down) = (to(above), to(below));
        }
    }
}
