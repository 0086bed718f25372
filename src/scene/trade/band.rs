//! The sides of a picture of flows as bars and bands to be placed, and a placed band as an outline.
//! Knows values and circles, no names.

use crate::base::geometry::Point;
use crate::layout::bands::{Band, Bar, Request, Stretch};
use crate::scene::mark::Step;
use crate::scene::trade::ends::End;
use crate::scene::trade::focus::Sides;

/// Least height of the place of an end, and of the heading of a circle, px.
pub(super) const PLACE: f64 = 24.0;
const HEADING: f64 = 30.0;
/// Height that bands are given, px.
const HEIGHT: f64 = 420.0;
/// Thinnest band that can be seen, px.
const THIN: f64 = 0.8;

/// Bars and bands: the sources, the area, the targets.
pub(super) fn request(sides: &Sides) -> Request {
    let column = |ends: &[End]| -> Vec<Bar> {
        let mut last = None;
        let bar = |end: &End| {
            let is_first = end.circle.is_some() && last != end.circle;
            last.clone_from(&end.circle);
            let above = if is_first && !end.is_within { HEADING } else { 3.0 };
            Bar { weight: end.value, least: PLACE, above }
        };
        ends.iter().map(bar).collect()
    };
    let sum = |ends: &[End]| -> f64 { ends.iter().map(|end| end.value).sum() };
    let area = sum(&sides.sources).max(sum(&sides.targets));
    let sources = sides.sources.iter().enumerate();
    let targets = sides.targets.iter().enumerate();
    let bands = sources
        .map(|(at, end)| Band { from: (0, at), to: (1, 0), weight: end.value })
        .chain(targets.map(|(at, end)| Band { from: (1, 0), to: (2, at), weight: end.value }));
    Request {
        height: HEIGHT,
        bands: bands.collect(),
        columns: vec![
            column(&sides.sources),
            vec![Bar { weight: area, least: PLACE, above: 0.0 }],
            column(&sides.targets),
        ],
    }
}

/// The outline of a band between two stretches, as two bends that meet in the middle; a line of
/// ground is left between neighbours, and none is too thin to be seen.
pub(super) fn band_between(start: (f64, Stretch), end: (f64, Stretch)) -> Vec<Step> {
    let inset = |stretch: Stretch| {
        let gap = if stretch.height > 3.0 { 0.5 } else { 0.0 };
        let half = (stretch.height / 2.0 - gap).max(THIN / 2.0);
        let middle = stretch.middle();
        (middle - half, middle + half)
    };
    let ((x0, from), (x1, to)) = (start, end);
    let ((top0, bottom0), (top1, bottom1)) = (inset(from), inset(to));
    let bend = (x1 - x0) * 0.3;
    let middle = |a: f64, b: f64| Point::new((x0 + x1) / 2.0, (a + b) / 2.0);
    vec![
        Step::Move(Point::new(x0, top0)),
        Step::Curve(Point::new(x0 + bend, top0), middle(top0, top1)),
        Step::Curve(Point::new(x1 - bend, top1), Point::new(x1, top1)),
        Step::Line(Point::new(x1, bottom1)),
        Step::Curve(Point::new(x1 - bend, bottom1), middle(bottom0, bottom1)),
        Step::Curve(Point::new(x0 + bend, bottom0), Point::new(x0, bottom0)),
        Step::Close,
    ]
}
