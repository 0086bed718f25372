//! Outlines of boxes by kind of input, so that kinds are told apart without colour.

use crate::base::geometry::{Point, Rect};
use crate::model::input::InputKind;
use crate::scene::mark::{Ink, Mark, Step};

/// Depth of cut corners and points in px.
const CUT: f64 = 9.0;

/// The face of a box of `kind`: rounded for materials, cut corners for tools, two of them for
/// components, square for steps of production, pointed for uses, a second outline for what is
/// delivered.
#[must_use]
pub fn face(kind: InputKind, rect: Rect) -> Vec<Mark> {
    let rounded = |radius| vec![Mark::Rect { rect, radius, ink: Ink::Face }];
    match kind {
        InputKind::Material => rounded(rect.height.min(36.0) / 2.4),
        InputKind::Process | InputKind::Service => rounded(0.0),
        InputKind::Tool | InputKind::Facility => vec![path(octagon(rect), Ink::Face)],
        InputKind::Application => vec![path(pointed(rect), Ink::Face)],
        InputKind::Technology | InputKind::Skill | InputKind::Data => {
            vec![path(hexagon(rect), Ink::Face)]
        }
        InputKind::Component => vec![path(tag(rect), Ink::Face)],
        InputKind::Product | InputKind::Capability => vec![
            Mark::Rect { rect, radius: 6.0, ink: Ink::Face },
            Mark::Rect { rect: rect.grown(-3.0), radius: 4.0, ink: Ink::Outline },
        ],
    }
}

/// The same face with a broken edge: of something that nobody supplies yet.
#[must_use]
pub fn broken(mut face: Vec<Mark>) -> Vec<Mark> {
    for mark in &mut face {
        if let Mark::Rect { ink, .. } | Mark::Path { ink, .. } = mark
            && *ink == Ink::Face
        {
            *ink = Ink::FaceEmerging;
        }
    }
    face
}

fn path(points: Vec<Point>, ink: Ink) -> Mark {
    let mut steps: Vec<Step> = points.into_iter().map(Step::Line).collect();
    if let Some(first) = steps.first_mut()
        && let Step::Line(point) = *first
    {
        *first = Step::Move(point);
    }
    steps.push(Step::Close);
    Mark::Path { steps, ink, width: 0.0 }
}

fn octagon(rect: Rect) -> Vec<Point> {
    let (l, t, r, b) = (rect.x, rect.y, rect.right(), rect.bottom());
    vec![
        Point::new(l + CUT, t),
        Point::new(r - CUT, t),
        Point::new(r, t + CUT),
        Point::new(r, b - CUT),
        Point::new(r - CUT, b),
        Point::new(l + CUT, b),
        Point::new(l, b - CUT),
        Point::new(l, t + CUT),
    ]
}

fn tag(rect: Rect) -> Vec<Point> {
    let (l, t, r, b) = (rect.x, rect.y, rect.right(), rect.bottom());
    vec![
        Point::new(l, t),
        Point::new(r - CUT, t),
        Point::new(r, t + CUT),
        Point::new(r, b),
        Point::new(l + CUT, b),
        Point::new(l, b - CUT),
    ]
}

fn pointed(rect: Rect) -> Vec<Point> {
    let (l, t, r, b) = (rect.x, rect.y, rect.right(), rect.bottom());
    vec![
        Point::new(l, t),
        Point::new(r - CUT, t),
        Point::new(r, rect.centre().y),
        Point::new(r - CUT, b),
        Point::new(l, b),
    ]
}

fn hexagon(rect: Rect) -> Vec<Point> {
    let (l, t, r, b) = (rect.x, rect.y, rect.right(), rect.bottom());
    let middle = rect.centre().y;
    vec![
        Point::new(l + CUT, t),
        Point::new(r - CUT, t),
        Point::new(r, middle),
        Point::new(r - CUT, b),
        Point::new(l + CUT, b),
        Point::new(l, middle),
    ]
}

/// A field of an indicator class at `rect`, with the hatch or cross that tells the states
/// apart without colour.
#[must_use]
pub fn field(ink: Ink, rect: Rect) -> Vec<Mark> {
    if let Ink::Open(step) = ink {
        return open_field(step, rect);
    }
    match ink {
        Ink::Expected(step) => return expected_field(step, false, rect),
        Ink::ExpectedAhead(step) => return expected_field(step, true, rect),
        _ => {}
    }
    let mut marks = vec![Mark::Rect { rect, radius: 2.0, ink }];
    if ink == Ink::NotAssessed {
        marks.push(hatch(rect));
    }
    if ink == Ink::Undecided {
        marks.push(levels(rect));
    }
    if ink == Ink::Withheld {
        marks.push(cross(rect));
    }
    marks.push(Mark::Rect { rect, radius: 2.0, ink: Ink::ClassEdge });
    marks
}

/// A field of a state by a day: empty, thin level strokes, slanted strokes, blocks, full. By a
/// day that is still to come only the signs are left, and the edge is broken.
fn expected_field(step: u8, is_ahead: bool, rect: Rect) -> Vec<Mark> {
    let ground = match step {
        0 => Ink::Zero,
        4.. => Ink::Expected(4),
        _ if is_ahead => Ink::Zero,
        _ => Ink::Expected(step),
    };
    let stroke = |steps, ink, width| Mark::Path { steps, ink, width };
    let sign = match step {
        1 => Some(stroke(level_steps(rect, 3.0, 5.0), Ink::ExpectedStroke, 0.0)),
        2 => Some(stroke(slanted_steps(rect, 6.0), Ink::ExpectedStroke, 2.0)),
        3 if is_ahead => Some(stroke(level_steps(rect, 4.0, 7.0), Ink::ExpectedStroke, 4.5)),
        3 => Some(stroke(level_steps(rect, 7.5, 7.0), Ink::OpenHatchStrong, 2.5)),
        _ => None,
    };
    let edge = if is_ahead && step < 4 { Ink::ExpectedEdge } else { Ink::ClassEdge };
    let mut marks = vec![Mark::Rect { rect, radius: 2.0, ink: ground }];
    marks.extend(sign);
    marks.push(Mark::Rect { rect, radius: 2.0, ink: edge });
    marks
}

/// Level strokes across `rect`, the first `first` px below its top, `gap` px apart.
fn level_steps(rect: Rect, first: f64, gap: f64) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut y = rect.y + first;
    while y < rect.bottom() - 1.0 {
        steps.extend([Step::Move(Point::new(rect.x, y)), Step::Line(Point::new(rect.right(), y))]);
        y += gap;
    }
    steps
}

/// A field of a loss that is wide open: its class below level strokes, which nothing else
/// has.
fn open_field(step: u8, rect: Rect) -> Vec<Mark> {
    let ground = step.checked_sub(1).map_or(Ink::Zero, Ink::Class);
    let ink = if step >= 4 { Ink::OpenHatchStrong } else { Ink::OpenHatch };
    let steps = level_steps(rect, 2.5, 4.0);
    vec![
        Mark::Rect { rect, radius: 2.0, ink: ground },
        Mark::Path { steps, ink, width: 0.0 },
        Mark::Rect { rect, radius: 2.0, ink: Ink::ClassEdge },
    ]
}

/// A cross from corner to corner of the middle of `rect`.
fn cross(rect: Rect) -> Mark {
    let reach = rect.width.min(rect.height) / 2.0 - 1.5;
    let middle = rect.centre();
    let at = |x: f64, y: f64| Point::new(middle.x + x * reach, middle.y + y * reach);
    let steps = vec![
        Step::Move(at(-1.0, -1.0)),
        Step::Line(at(1.0, 1.0)),
        Step::Move(at(-1.0, 1.0)),
        Step::Line(at(1.0, -1.0)),
    ];
    Mark::Path { steps, ink: Ink::WithheldCross, width: 0.0 }
}

/// Level strokes across `rect`, 4 px apart: somewhere between two ends.
fn levels(rect: Rect) -> Mark {
    Mark::Path { steps: level_steps(rect, 3.0, 4.0), ink: Ink::NotAssessedHatch, width: 0.0 }
}

/// Diagonal strokes across `rect`, 5 px apart.
fn hatch(rect: Rect) -> Mark {
    Mark::Path { steps: slanted_steps(rect, 5.0), ink: Ink::NotAssessedHatch, width: 0.0 }
}

/// Diagonal strokes across `rect`, `gap` px apart along its sides.
fn slanted_steps(rect: Rect, gap: f64) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut offset = gap;
    while offset < rect.width + rect.height {
        let from =
            Point::new(rect.x + (offset - rect.height).max(0.0), rect.y + offset.min(rect.height));
        let to =
            Point::new(rect.x + offset.min(rect.width), rect.y + (offset - rect.width).max(0.0));
        steps.extend([Step::Move(from), Step::Line(to)]);
        offset += gap;
    }
    steps
}
