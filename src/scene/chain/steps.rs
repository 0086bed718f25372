//! Where arrow keys lead: along the chain by the nearest line, up and down in the column.

use crate::layout::placed::Placed;
use crate::scene::chain::plan::Plan;
use crate::scene::mark::Steps;

/// The neighbours of every box of `plan`, in its order.
#[must_use]
pub fn steps(plan: &Plan, placed: &Placed) -> Vec<Steps> {
    let id = |position: Option<usize>| {
        position
            .and_then(|position| plan.boxes.get(position))
            .map_or_else(String::new, |planned| planned.thing.to_string())
    };
    (0..plan.boxes.len())
        .map(|index| Steps {
            next: id(along(plan, placed, index, true)),
            previous: id(along(plan, placed, index, false)),
            up: id(in_column(placed, index, -1.0)),
            down: id(in_column(placed, index, 1.0)),
        })
        .collect()
}

/// The box at the other end of the line that leads to the nearest height; lines drawn at
/// rest go before weaker ones.
fn along(plan: &Plan, placed: &Placed, index: usize, is_forward: bool) -> Option<usize> {
    let y = placed.boxes.get(index)?.centre().y;
    plan.lines
        .iter()
        .filter_map(|line| {
            let (here, there) =
                if is_forward { (line.from, line.to) } else { (line.to, line.from) };
            let is_way = here == index && there != index && !line.is_absent();
            is_way.then_some((line, there))
        })
        .min_by(|(a, to_a), (b, to_b)| {
            let far = |to: &usize| placed.boxes.get(*to).map_or(0.0, |r| (r.centre().y - y).abs());
            (!a.is_main).cmp(&!b.is_main).then(far(to_a).total_cmp(&far(to_b))).then(to_a.cmp(to_b))
        })
        .map(|(_, there)| there)
}

/// The next box above (`sign` −1) or below (1) in the same column.
fn in_column(placed: &Placed, index: usize, sign: f64) -> Option<usize> {
    let column = placed.columns.get(index)?;
    let y = placed.boxes.get(index)?.y;
    placed
        .boxes
        .iter()
        .zip(&placed.columns)
        .enumerate()
        .filter(|(other, (rect, at))| *other != index && *at == column && (rect.y - y) * sign > 0.0)
        .min_by(|(_, (a, _)), (_, (b, _))| ((a.y - y) * sign).total_cmp(&((b.y - y) * sign)))
        .map(|(other, _)| other)
}
