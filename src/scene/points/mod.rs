//! Pieces of pictures of points between two axes: sizes, names beside the points. Knows no data.

pub mod labels;

use crate::base::geometry::Point;
use crate::base::glyphs::Weight;
use crate::scene::draw::{line, text};
use crate::scene::mark::{Anchor, Ink, Mark};
use crate::scene::points::labels::Place;

/// Size of names, px.
pub const TEXT: f64 = 12.0;
/// Size of figures of an axis, px.
pub const SMALL: f64 = 11.0;
/// Room beyond the width of a text, for fonts that stand in for the shipped one.
pub const GENEROUS: f64 = 1.06;

/// The name of the point `at`, where it found its place, with its line.
#[must_use]
pub fn name_at(place: &Place, at: Point, name: &str, weight: Weight, ink: Ink) -> Vec<Mark> {
    let mut marks: Vec<Mark> =
        place.leader.map(|(from, to)| line(from, to, Ink::Axis)).into_iter().collect();
    // The room of the name is generous; the name is set where it meets its point.
    let baseline = place.rect.y + TEXT * 0.85;
    let (x, anchor) = if place.rect.right() <= at.x {
        (place.rect.right(), Anchor::End)
    } else if place.rect.x >= at.x {
        (place.rect.x, Anchor::Start)
    } else {
        (place.rect.centre().x, Anchor::Middle)
    };
    marks.push(text(Point::new(x, baseline), name, TEXT, weight, anchor, ink));
    marks
}
