//! Lines along which half or more is lost have a crack: a gap with two slanting strokes, which
//! tells them apart without colour. Knows no chain beyond one scenario.

use crate::base::geometry::Point;
use crate::model::value::Interval;
use crate::scene::chain::lines;
use crate::scene::chain::plan::{Content, Plan, PlanLine, Strand};
use crate::scene::mark::{Ink, Mark, Step};
use crate::scene::{Scope, what_if};

/// From here on what is lost for certain cracks a line: as where an input is said to stop.
const CRACKS: f64 = 0.5;
/// Half the gap, and how far the strokes reach aside and slant, in px.
const GAP: f64 = 3.5;
const REACH: f64 = 5.0;
const SLANT: f64 = 2.5;
/// Most that lies between the beginning of a run and its gap, in px.
const AHEAD: f64 = 14.0;

/// Who stops in the scenario on screen: codes and ids, members of groups for themselves.
/// Empty: boxes are not coloured by losses.
#[must_use]
pub fn stopped(scope: &Scope<'_>) -> Vec<String> {
    if !what_if::colours(scope) {
        return Vec::new();
    }
    let groups = what_if::groups(scope.dataset, scope.state);
    let mut stopped = Vec::new();
    for stop in scope.state.scenario.stops.iter().filter(|stop| stop.degree >= CRACKS) {
        stopped.extend(groups.members(&stop.who).unwrap_or_default());
        stopped.push(stop.who.clone());
    }
    stopped
}

/// Whether half or more of what runs along `line` is lost for certain: its supplier is one of
/// those who have `stopped`, or what it comes from loses that much.
#[must_use]
pub fn is_cracked(scope: &Scope<'_>, plan: &Plan, line: &PlanLine, stopped: &[String]) -> bool {
    if stopped.is_empty() && !what_if::colours(scope) {
        return false;
    }
    match &line.content {
        Strand::Delivery(_) => {
            let from = plan.boxes.get(line.from).map(|planned| &planned.content);
            let Some(Content::Supplier(supplying)) = from else { return false };
            supplying.ids.iter().all(|id| stopped.contains(id))
        }
        Strand::Dependencies { all, .. } => all.iter().any(|idx| {
            let loss = what_if::loss(scope, scope.dataset.dependencies[*idx].from);
            loss.is_some_and(|loss: Interval| loss.lo >= CRACKS)
        }),
    }
}

/// A cracked line for the legend, within 23 by 16 px.
#[must_use]
pub fn sample() -> Vec<Mark> {
    let points = [Point::new(0.0, 8.0), Point::new(23.0, 8.0)];
    let (pieces, strokes) = cracked(&points, 0.0).unwrap_or_default();
    let piece = |points: Vec<Point>| Mark::Path {
        steps: lines::rounded(&points),
        ink: Ink::GoesInto,
        width: 2.0,
    };
    pieces.into_iter().map(piece).chain(strokes).collect()
}

/// The pieces of a line that is left with a gap near its beginning, where all lines that share
/// its way are lost alike, and the strokes at the gap; `None`: it is too short for one.
#[must_use]
pub fn cracked(points: &[Point], width: f64) -> Option<(Vec<Vec<Point>>, Option<Mark>)> {
    let length = |pair: &[Point]| match pair {
        [a, b] => (b.x - a.x).abs() + (b.y - a.y).abs(),
        _ => 0.0,
    };
    let mut runs = points.windows(2).map(length).enumerate();
    let (at, run) = runs.find(|(_, run)| *run >= 4.0 * GAP)?;
    let (before, after) = points.split_at(at + 1);
    let (from, to) = (*before.last()?, *after.first()?);
    let along = Point::new((to.x - from.x) / run, (to.y - from.y) / run);
    let ahead = (run / 2.0).min(AHEAD);
    let middle = Point::new(from.x + along.x * ahead, from.y + along.y * ahead);
    let at = |forward: f64, aside: f64| {
        Point::new(
            middle.x + along.x * forward - along.y * aside,
            middle.y + along.y * forward + along.x * aside,
        )
    };
    let reach = REACH + width / 2.0;
    let steps = [-GAP, GAP].into_iter().flat_map(|forward| {
        [Step::Move(at(forward - SLANT, -reach)), Step::Line(at(forward + SLANT, reach))]
    });
    let strokes = Mark::Path { steps: steps.collect(), ink: Ink::Crack, width: 0.0 };
    let first = before.iter().copied().chain([at(-GAP, 0.0)]).collect();
    let second = std::iter::once(at(GAP, 0.0)).chain(after.iter().copied()).collect();
    Some((vec![first, second], Some(strokes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crack_lies_at_the_beginning_of_the_first_run_with_room_for_it() {
        let points = [Point::new(0.0, 0.0), Point::new(10.0, 0.0), Point::new(10.0, 50.0)];
        let (pieces, strokes) = cracked(&points, 1.0).expect("long enough");
        assert_eq!(pieces[0], [points[0], points[1], Point::new(10.0, AHEAD - GAP)]);
        assert_eq!(pieces[1], [Point::new(10.0, AHEAD + GAP), points[2]]);
        assert!(matches!(strokes, Some(Mark::Path { ink: Ink::Crack, .. })));
        assert_eq!(cracked(&points[..2], 1.0), None);
        let short = [Point::new(0.0, 0.0), Point::new(20.0, 0.0)];
        assert_eq!(cracked(&short, 1.0).expect("just so").0[0][1], Point::new(10.0 - GAP, 0.0));
    }
}
