//! Finished groups at another place, for pictures that are put together from others.

use crate::base::geometry::{Point, Rect};
use crate::scene::mark::{Group, Mark, Step};

impl Group {
    /// The same group `by` px further right and down; without its handle, which belongs to the
    /// picture it was made for.
    #[must_use]
    pub fn moved(&self, by: Point) -> Self {
        Self {
            bounds: rect(self.bounds, by),
            marks: self.marks.iter().map(|one| mark(one, by)).collect(),
            fold: None,
            ..self.clone()
        }
    }
}

fn rect(rect: Rect, by: Point) -> Rect {
    Rect::new(rect.x + by.x, rect.y + by.y, rect.width, rect.height)
}

fn point(point: Point, by: Point) -> Point {
    Point::new(point.x + by.x, point.y + by.y)
}

fn step(step: Step, by: Point) -> Step {
    match step {
        Step::Move(to) => Step::Move(point(to, by)),
        Step::Line(to) => Step::Line(point(to, by)),
        Step::Curve(control, to) => Step::Curve(point(control, by), point(to, by)),
        Step::Close => Step::Close,
    }
}

/// The same mark `by` px further right and down.
#[must_use]
pub fn mark(mark: &Mark, by: Point) -> Mark {
    match mark {
        Mark::Rect { rect: at, radius, ink } => {
            Mark::Rect { rect: rect(*at, by), radius: *radius, ink: *ink }
        }
        Mark::Path { steps, ink, width } => Mark::Path {
            steps: steps.iter().map(|one| step(*one, by)).collect(),
            ink: *ink,
            width: *width,
        },
        Mark::Text { at, words, size, weight, anchor, ink } => Mark::Text {
            at: point(*at, by),
            words: words.clone(),
            size: *size,
            weight: *weight,
            anchor: *anchor,
            ink: *ink,
        },
    }
}
