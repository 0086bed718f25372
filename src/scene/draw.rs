//! Marks that pictures of several kinds are made of: lines, words, circles, outlines, and the
//! group of what is only seen. Knows no data.

use crate::base::geometry::{Point, Rect, Size};
use crate::base::glyphs::Weight;
use crate::scene::mark::{Anchor, Group, Ink, Mark, Role, State, Step, Steps};

/// One line of words.
#[must_use]
pub fn text(at: Point, words: &str, size: f64, weight: Weight, anchor: Anchor, ink: Ink) -> Mark {
    Mark::Text { at, words: words.to_owned(), size, weight, anchor, ink }
}

/// A straight line.
#[must_use]
pub fn line(from: Point, to: Point, ink: Ink) -> Mark {
    Mark::Path { steps: vec![Step::Move(from), Step::Line(to)], ink, width: 0.0 }
}

/// A closed outline through `points`.
#[must_use]
pub fn outline(points: &[Point], ink: Ink) -> Mark {
    let mut steps = Vec::with_capacity(points.len() + 1);
    for (position, point) in points.iter().enumerate() {
        steps.push(if position == 0 { Step::Move(*point) } else { Step::Line(*point) });
    }
    steps.push(Step::Close);
    Mark::Path { steps, ink, width: 0.0 }
}

/// Marks around what can be chosen.
#[must_use]
pub fn furniture(id: &str, marks: Vec<Mark>, size: Size) -> Group {
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
#[must_use]
pub fn circle(centre: Point, radius: f64, ink: Ink) -> Mark {
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
