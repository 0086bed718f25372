//! Pictures of raw materials: where they stand between supply risk and economic importance
//! ([`plane::draw`]), and what is known of the benchmarks for 2030 ([`bars::draw`]). Screen and
//! file show the same marks; [`sheet`] is both, one below the other.

pub mod bars;
mod labels;
pub mod plane;
mod spots;
mod way;

use crate::base::geometry::{Point, Rect, Size};
use crate::base::glyphs::Weight;
use crate::scene::Scope;
use crate::scene::mark::{Anchor, Group, Ink, Mark, Role, Scene, State, Step, Steps};

pub use spots::{Spot, spots};

/// Width of the pictures in files, px.
const WIDTH: f64 = 980.0;
/// Space between the two, px.
const BETWEEN: f64 = 36.0;
/// Size of names, px.
const TEXT: f64 = 12.0;
/// Size of figures of an axis, px.
const SMALL: f64 = 11.0;

/// Plane and benchmarks as one picture.
#[must_use]
pub fn sheet(scope: &Scope<'_>) -> Scene {
    let mut whole = plane::draw(scope, WIDTH);
    if let Some(bars) = bars::draw(scope, WIDTH) {
        let below = Point::new(0.0, whole.size.height + BETWEEN);
        whole.groups.extend(bars.groups.iter().map(|group| group.moved(below)));
        whole.size.height = below.y + bars.size.height;
        whole.legend.extend(bars.legend);
        whole.notes.extend(bars.notes);
    }
    whole
}

fn text(at: Point, words: &str, size: f64, weight: Weight, anchor: Anchor, ink: Ink) -> Mark {
    Mark::Text { at, words: words.to_owned(), size, weight, anchor, ink }
}

fn line(from: Point, to: Point, ink: Ink) -> Mark {
    Mark::Path { steps: vec![Step::Move(from), Step::Line(to)], ink, width: 0.0 }
}

/// Marks around what can be chosen.
fn furniture(id: &str, marks: Vec<Mark>, size: Size) -> Group {
    Group {
        id: id.to_owned(),
        role: Role::Furniture,
        state: State::Plain,
        name: String::new(),
        hint: Vec::new(),
        bounds: Rect::new(0.0, 0.0, size.width, size.height),
        marks: marks.into(),
        steps: Steps::default(),
        fold: None,
    }
}

/// A circle, of eight curves.
fn circle(centre: Point, radius: f64, ink: Ink) -> Mark {
    // Corners of the octagon around a circle of radius 1, and the points between them.
    const TAN: f64 = 0.414_213_562_373_095_03;
    const HALF: f64 = std::f64::consts::FRAC_1_SQRT_2;
    let at = |x: f64, y: f64| Point::new(centre.x + x * radius, centre.y + y * radius);
    let pieces = [
        ((1.0, TAN), (HALF, HALF)),
        ((TAN, 1.0), (0.0, 1.0)),
        ((-TAN, 1.0), (-HALF, HALF)),
        ((-1.0, TAN), (-1.0, 0.0)),
        ((-1.0, -TAN), (-HALF, -HALF)),
        ((-TAN, -1.0), (0.0, -1.0)),
        ((TAN, -1.0), (HALF, -HALF)),
        ((1.0, -TAN), (1.0, 0.0)),
    ];
    let mut steps = vec![Step::Move(at(1.0, 0.0))];
    steps.extend(
        pieces.map(|(control, end)| Step::Curve(at(control.0, control.1), at(end.0, end.1))),
    );
    steps.push(Step::Close);
    Mark::Path { steps, ink, width: 0.0 }
}

#[cfg(test)]
mod tests;
