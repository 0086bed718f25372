//! What a sign of change looks like: a light shape on a dark disc, told apart by the shape. Knows
//! no map.

use crate::base::geometry::Point;
use crate::scene::draw::{circle, outline};
use crate::scene::mark::{Ink, Mark};
use crate::scene::since::Sign;

/// Radius of the disc on a box and on a line, px.
pub const ON_BOX: f64 = 8.5;
/// The same on a line.
pub const ON_LINE: f64 = 6.0;

/// The marks of `sign` with the middle of its disc `at` and this `radius`.
#[must_use]
pub fn marks(sign: Sign, at: Point, radius: f64) -> Vec<Mark> {
    let unit = radius / 8.0;
    let shape = |points: &[(f64, f64)]| {
        let points: Vec<Point> =
            points.iter().map(|(x, y)| Point::new(at.x + x * unit, at.y + y * unit)).collect();
        outline(&points, Ink::BadgeSign)
    };
    let disc = circle(at, radius, Ink::Badge);
    let sign = match sign {
        Sign::Added => vec![shape(&STAR)],
        Sign::Removed => vec![shape(&CROSS)],
        Sign::Higher => vec![shape(&[(0.0, -5.0), (4.8, 3.4), (-4.8, 3.4)])],
        Sign::Lower => vec![shape(&[(0.0, 5.0), (-4.8, -3.4), (4.8, -3.4)])],
        Sign::Figure => vec![circle(at, 3.4 * unit, Ink::BadgeSign)],
        Sign::Renamed => vec![
            shape(&[(-5.0, -1.2), (1.0, -1.2), (1.0, 1.2), (-5.0, 1.2)]),
            shape(&[(0.6, -4.2), (5.4, 0.0), (0.6, 4.2)]),
        ],
        Sign::Dated => vec![shape(&[
            (-0.9, -5.0),
            (0.9, -5.0),
            (0.9, -0.5),
            (4.4, 1.6),
            (3.5, 3.1),
            (-0.9, 0.6),
        ])],
        Sign::Source => vec![shape(&[(0.0, -5.0), (4.6, 0.0), (0.0, 5.0), (-4.6, 0.0)])],
        Sign::Stated => vec![
            shape(&[(-4.4, -3.6), (4.4, -3.6), (4.4, -1.8), (-4.4, -1.8)]),
            shape(&[(-4.4, -0.6), (4.4, -0.6), (4.4, 1.2), (-4.4, 1.2)]),
            shape(&[(-4.4, 2.4), (1.6, 2.4), (1.6, 4.2), (-4.4, 4.2)]),
        ],
    };
    std::iter::once(disc).chain(sign).collect()
}

/// A star of five points.
const STAR: [(f64, f64); 10] = [
    (0.0, -5.8),
    (1.5, -2.0),
    (5.5, -1.8),
    (2.4, 0.8),
    (3.4, 4.7),
    (0.0, 2.5),
    (-3.4, 4.7),
    (-2.4, 0.8),
    (-5.5, -1.8),
    (-1.5, -2.0),
];

/// Two strokes across.
const CROSS: [(f64, f64); 12] = [
    (-4.4, -2.9),
    (-2.9, -4.4),
    (0.0, -1.5),
    (2.9, -4.4),
    (4.4, -2.9),
    (1.5, 0.0),
    (4.4, 2.9),
    (2.9, 4.4),
    (0.0, 1.5),
    (-2.9, 4.4),
    (-4.4, 2.9),
    (-1.5, 0.0),
];
