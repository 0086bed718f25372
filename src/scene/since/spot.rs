//! Where a sign stands on a line: in the middle of the longest piece of its way that it shares
//! with no other line, so that nobody takes it for the sign of another. Knows no data.

use crate::base::geometry::Point;
use crate::base::order;
use crate::layout::placed::Route;

/// How near two ways lie that are taken for one, px.
const NEAR: f64 = 3.0;

/// A straight piece of a way: where it lies across, and from where to where along.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Run {
    is_level: bool,
    across: f64,
    from: f64,
    to: f64,
}

fn runs(route: &Route) -> impl Iterator<Item = Run> + '_ {
    route.points.windows(2).filter_map(|pair| {
        let [a, b] = pair else { return None };
        let is_level = (a.y - b.y).abs() < 0.01;
        let (across, from, to) = if is_level { (a.y, a.x, b.x) } else { (a.x, a.y, b.y) };
        Some(Run { is_level, across, from: from.min(to), to: from.max(to) })
    })
}

/// Every straight piece of `routes`, with the position of its route.
#[derive(Debug, Clone, Default)]
pub struct Ways(Vec<(usize, Run)>);

impl Ways {
    /// The ways of the lines that are drawn.
    #[must_use]
    pub fn of<'a>(routes: impl Iterator<Item = (usize, &'a Route)>) -> Self {
        Self(routes.flat_map(|(at, route)| runs(route).map(move |run| (at, run))).collect())
    }

    /// The place of a sign on `route`, the one at position `own`; `None`: it has no length.
    #[must_use]
    pub fn spot(&self, own: usize, route: &Route) -> Option<Point> {
        let mut best: Option<(f64, Run)> = None;
        let mut longest: Option<(f64, Run)> = None;
        for run in runs(route) {
            let is_longer = |known: &Option<(f64, Run)>, length: f64| {
                known.as_ref().is_none_or(|(best, _)| length > *best)
            };
            if is_longer(&longest, run.to - run.from) {
                longest = Some((run.to - run.from, run));
            }
            for (from, to) in self.free(own, run) {
                if is_longer(&best, to - from) {
                    best = Some((to - from, Run { from, to, ..run }));
                }
            }
        }
        let (_, run) = best.filter(|(length, _)| *length >= 2.0 * NEAR).or(longest)?;
        let along = f64::midpoint(run.from, run.to);
        Some(if run.is_level {
            Point::new(along, run.across)
        } else {
            Point::new(run.across, along)
        })
    }

    /// The pieces of `run` that no other way shares.
    fn free(&self, own: usize, run: Run) -> Vec<(f64, f64)> {
        let mut taken: Vec<(f64, f64)> = self
            .0
            .iter()
            .filter(|(at, other)| {
                *at != own
                    && other.is_level == run.is_level
                    && (other.across - run.across).abs() < NEAR
            })
            .map(|(_, other)| (other.from, other.to))
            .filter(|(from, to)| *to > run.from && *from < run.to)
            .collect();
        order::sort_by(&mut taken, |a, b| a.0.total_cmp(&b.0));
        let mut free = Vec::new();
        let mut at = run.from;
        for (from, to) in taken {
            if from > at {
                free.push((at, from));
            }
            at = at.max(to);
        }
        if at < run.to {
            free.push((at, run.to));
        }
        free
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn route(points: &[(f64, f64)]) -> Route {
        let points = points.iter().map(|(x, y)| Point::new(*x, *y)).collect();
        Route { points, is_backward: false }
    }

    #[test]
    fn a_sign_stands_where_no_other_line_runs() {
        let own = route(&[(0.0, 0.0), (100.0, 0.0), (100.0, 30.0)]);
        let other = route(&[(0.0, 1.0), (60.0, 1.0), (60.0, 50.0)]);
        let ways = Ways::of([(0, &own), (1, &other)].into_iter());
        assert_eq!(ways.spot(0, &own), Some(Point::new(80.0, 0.0)));
        // With nothing to itself it stands in the middle of its longest run.
        let ways = Ways::of([(0, &own), (1, &own)].into_iter());
        assert_eq!(ways.spot(0, &own), Some(Point::new(50.0, 0.0)));
        assert_eq!(Ways::default().spot(0, &route(&[])), None);
    }
}
