//! Lines of a map: an orthogonal route becomes a way with round corners and a tip; its
//! width says how much runs along it.

use crate::base::geometry::{Point, Rect};
use crate::layout::placed::Route;
use crate::model::dependency::Relation;
use crate::scene::Scope;
use crate::scene::chain::crack;
use crate::scene::chain::plan::{PlanLine, Strand};
use crate::scene::mark::{Ink, Mark, Step};

/// Radius of round corners in px.
const CORNER: f64 = 7.0;

/// Length and half width of a tip in px.
const TIP: (f64, f64) = (7.0, 3.5);

/// Thinnest and thickest line in px.
const WIDTH: (f64, f64) = (1.2, 5.0);

/// The ink of a line.
#[must_use]
pub fn ink(line: &PlanLine) -> Ink {
    match &line.content {
        Strand::Delivery(_) => Ink::Supplies,
        Strand::Dependencies { relation, .. } => match relation {
            Relation::GoesInto => Ink::GoesInto,
            Relation::VariantOf => Ink::VariantOf,
            Relation::Enables => Ink::Enables,
        },
    }
}

/// The width of a line in px: by the share or weight it carries; the thinnest when none is
/// known. A line of several deliveries is as wide as the part of the inputs it leads.
#[must_use]
pub fn width_px(scope: &Scope<'_>, line: &PlanLine, n_members: usize) -> f64 {
    let part = match &line.content {
        Strand::Dependencies { all, .. } if all.len() == 1 => {
            all.first().and_then(|idx| scope.dataset.dependencies[*idx].weight).unwrap_or(0.0)
        }
        Strand::Dependencies { .. } => 0.0,
        Strand::Delivery(delivery) if n_members > 1 => delivery.led.len() as f64 / n_members as f64,
        Strand::Delivery(delivery) => delivery.share.unwrap_or(0.0),
    };
    WIDTH.0 + (WIDTH.1 - WIDTH.0) * part.clamp(0.0, 1.0)
}

/// The marks of a line along `route`, cracked where what runs along it is lost.
#[must_use]
pub fn marks(route: &Route, ink: Ink, width: f64, is_cracked: bool) -> Vec<Mark> {
    let Some((end, before)) = ends(&route.points) else { return Vec::new() };
    let mut points = route.points.clone();
    let length = (end.x - before.x).abs() + (end.y - before.y).abs();
    let tip = TIP.0.min(length);
    let direction = Point::new((end.x - before.x) / length, (end.y - before.y) / length);
    let neck = Point::new(end.x - direction.x * tip, end.y - direction.y * tip);
    if let Some(last) = points.last_mut() {
        *last = neck;
    }
    let half = TIP.1 + width / 2.5;
    let side = |sign: f64| {
        Step::Line(Point::new(
            neck.x - direction.y * half * sign,
            neck.y + direction.x * half * sign,
        ))
    };
    let cracked = if is_cracked { crack::cracked(&points, width) } else { None };
    let (pieces, strokes) = cracked.unwrap_or_else(|| (vec![points], None));
    let mut marks: Vec<Mark> =
        pieces.iter().map(|points| Mark::Path { steps: rounded(points), ink, width }).collect();
    marks.extend(strokes);
    marks.push(Mark::Path {
        steps: vec![Step::Move(end), side(1.0), side(-1.0), Step::Close],
        ink: Ink::Tip,
        width: 0.0,
    });
    marks
}

/// The last point and the one before it that is not the same.
fn ends(points: &[Point]) -> Option<(Point, Point)> {
    let (end, rest) = points.split_last()?;
    let before =
        rest.iter().rev().find(|point| (point.x - end.x).abs() + (point.y - end.y).abs() > 0.01)?;
    Some((*end, *before))
}

/// A way along `points` with round corners.
#[must_use]
pub fn rounded(points: &[Point]) -> Vec<Step> {
    let mut steps = Vec::with_capacity(points.len() * 2);
    for (index, corner) in points.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|index| points.get(index));
        match (before, points.get(index + 1)) {
            (None, _) => steps.push(Step::Move(*corner)),
            (Some(_), None) => steps.push(Step::Line(*corner)),
            (Some(before), Some(after)) => {
                let radius = CORNER
                    .min(distance(*before, *corner) / 2.0)
                    .min(distance(*corner, *after) / 2.0);
                steps.push(Step::Line(towards(*corner, *before, radius)));
                steps.push(Step::Curve(*corner, towards(*corner, *after, radius)));
            }
        }
    }
    steps
}

fn distance(a: Point, b: Point) -> f64 {
    (a.x - b.x).abs() + (a.y - b.y).abs()
}

fn towards(from: Point, to: Point, by: f64) -> Point {
    let length = distance(from, to);
    if length <= 0.0 {
        return from;
    }
    Point::new(from.x + (to.x - from.x) * by / length, from.y + (to.y - from.y) * by / length)
}

/// The extent of a route.
#[must_use]
pub fn bounds(route: &Route) -> Rect {
    let mut points = route.points.iter();
    let Some(first) = points.next() else { return Rect::default() };
    points.fold(Rect::new(first.x, first.y, 0.0, 0.0), |bounds, point| {
        bounds.union(&Rect::new(point.x, point.y, 0.0, 0.0))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn corners_are_rounded_and_short_runs_keep_their_corner_inside() {
        let points = [Point::new(0.0, 0.0), Point::new(4.0, 0.0), Point::new(4.0, 30.0)];
        let steps = rounded(&points);
        assert_eq!(steps[1], Step::Line(Point::new(2.0, 0.0)));
        assert_eq!(steps[2], Step::Curve(Point::new(4.0, 0.0), Point::new(4.0, 2.0)));
    }

    #[test]
    fn a_route_without_length_draws_nothing() {
        let route = Route { points: vec![Point::new(1.0, 1.0); 2], is_backward: false };
        assert_eq!(marks(&route, Ink::GoesInto, 1.0, false), vec![]);
    }
}
