//! The signs of events: a shape for the kind, filled, empty or struck for how far it is.

use crate::analysis::roadmap::slip::Slip;
use crate::base::geometry::{Point, Rect};
use crate::scene::draw::{circle, line, outline};
use crate::scene::mark::{Ink, Mark};
use crate::scene::roadmap::item::{Look, Sign};

/// Half the size of a sign, px.
pub const EVENT: f64 = 7.0;

/// A sign: full when it is done, empty when it is planned, with a stroke when it is unknown.
#[must_use]
pub fn sign_marks(sign: Sign, look: Look, at: Point) -> Vec<Mark> {
    let ink = if look == Look::Done { Ink::Bar } else { Ink::Zero };
    let around = |points: &[(f64, f64)]| {
        let points: Vec<Point> =
            points.iter().map(|(x, y)| Point::new(at.x + x * EVENT, at.y + y * EVENT)).collect();
        let mut marks = vec![outline(&points, ink)];
        marks.push(outline(&points, Ink::ClassEdge));
        marks
    };
    let mut marks = match sign {
        Sign::Decision => around(&[(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)]),
        Sign::Demonstration => {
            vec![circle(at, EVENT - 0.5, ink), circle(at, EVENT - 0.5, Ink::ClassEdge)]
        }
        Sign::Capability => around(&[(-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)]),
        Sign::External => {
            around(&[(-0.6, -1.0), (1.0, -0.4), (-0.4, 0.2), (-0.4, 1.0), (-0.6, 1.0)])
        }
    };
    match look {
        Look::PastUnknown => {
            // A question: the middle is left open by strokes, as the hatch of fields.
            let strokes = [(-0.45, 0.25, 0.25, -0.45), (-0.25, 0.45, 0.45, -0.25)];
            for (ax, ay, bx, by) in strokes {
                let point = |x: f64, y: f64| Point::new(at.x + x * EVENT, at.y + y * EVENT);
                marks.push(line(point(ax, ay), point(bx, by), Ink::NotAssessedHatch));
            }
        }
        Look::Running => {
            let rect = Rect::new(at.x - 2.0, at.y - 2.0, 4.0, 4.0);
            marks.push(Mark::Rect { rect, radius: 2.0, ink: Ink::Bar });
        }
        Look::Withdrawn => {
            let a = Point::new(at.x - EVENT, at.y + EVENT);
            marks.push(line(a, Point::new(at.x + EVENT, at.y - EVENT), Ink::HandleSign));
        }
        Look::Done | Look::Planned => {}
    }
    marks
}

/// Room of the sign of a change before a label, px.
pub const CHANGE: f64 = 14.0;

/// The sign of a change since an earlier edition, `at` its middle: a triangle down for later,
/// up for earlier, a star for new; `None`: nothing moved for certain.
#[must_use]
pub fn change(slip: Slip, at: Point) -> Option<Mark> {
    let points: &[(f64, f64)] = match slip {
        Slip::Moved { least, .. } if least > 0 => &[(-4.5, -3.5), (4.5, -3.5), (0.0, 4.5)],
        Slip::Moved { most, .. } if most < 0 => &[(-4.5, 3.5), (4.5, 3.5), (0.0, -4.5)],
        Slip::New => &STAR,
        _ => return None,
    };
    let points: Vec<Point> = points.iter().map(|(x, y)| Point::new(at.x + x, at.y + y)).collect();
    Some(outline(&points, Ink::Label))
}

/// A star of five points around 0, 0.
const STAR: [(f64, f64); 10] = [
    (0.0, -5.5),
    (1.4, -1.9),
    (5.2, -1.7),
    (2.2, 0.7),
    (3.2, 4.4),
    (0.0, 2.3),
    (-3.2, 4.4),
    (-2.2, 0.7),
    (-5.2, -1.7),
    (-1.4, -1.9),
];
