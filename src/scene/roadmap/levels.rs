//! Readiness levels as segments of a bar: the band by lightness and strokes, the number printed.
//! Knows no words.

use crate::analysis::roadmap::deadline::Band;
use crate::base::geometry::{Point, Rect};
use crate::base::glyphs::{Weight, width_px};
use crate::model::roadmap::Scale;
use crate::scene::draw::{line, text};
use crate::scene::mark::{Anchor, Ink, Mark, Step};
use crate::scene::roadmap::item::{Look, Readiness};

/// Size of numbers in bars, px.
const NUMBER: f64 = 11.0;

/// The segments of readiness levels, evenly: when a level in between is reached is not
/// published. Its number is printed in each where there is room.
#[must_use]
pub fn segments(levels: Readiness, look: Look, core: Rect) -> Vec<Mark> {
    let count = f64::from(levels.to - levels.from) + 1.0;
    let width = core.width / count;
    let mut marks = Vec::new();
    for level in levels.from..=levels.to {
        let left = core.x + f64::from(level - levels.from) * width;
        let rect = Rect::new(left, core.y, width, core.height);
        let is_reached = levels.reached.is_some_and(|reached| level <= reached);
        let number = level.to_string();
        let room = width_px(&number, NUMBER, Weight::Semibold) + 4.0;
        let has_number = room <= width;
        let gap = if has_number { room + 2.0 } else { 0.0 };
        marks.extend(segment(levels.scale, level, is_reached, rect, gap));
        if has_number {
            let is_dark = is_reached && band_step(levels.scale, level) == 2;
            let ink = if is_dark { Ink::Ground } else { Ink::Label };
            let at = Point::new(left + width / 2.0, core.y + core.height - 4.0);
            marks.push(text(at, &number, NUMBER, Weight::Semibold, Anchor::Middle, ink));
        }
    }
    if look == Look::Withdrawn {
        let (a, b) = (Point::new(core.x, core.bottom()), Point::new(core.right(), core.y));
        marks.push(line(a, b, Ink::HandleSign));
    }
    marks
}

/// The band of a level by number: 0 neutral, 1 emerging, 2 defined; in thirds for scales that
/// have no such bands.
#[must_use]
pub fn band_step(scale: Scale, level: u8) -> u8 {
    match Band::of(scale, level) {
        Some(Band::Neutral) => 0,
        Some(Band::Emerging) => 1,
        Some(Band::Defined) => 2,
        None => (level.saturating_sub(1) * 3 / scale.top()).min(2),
    }
}

/// One level: filled by its band where it is reached; where it is planned, pale with as many
/// strokes below as its band is high. `gap`: room in the middle that strokes leave free.
#[must_use]
pub fn segment(scale: Scale, level: u8, is_reached: bool, rect: Rect, gap: f64) -> Vec<Mark> {
    let step = band_step(scale, level);
    let ink = match (is_reached, step) {
        (false, _) => Ink::Zero,
        (true, 0) => Ink::Undecided,
        (true, 1) => Ink::BarOpen,
        (true, _) => Ink::Bar,
    };
    let mut marks = vec![Mark::Rect { rect, radius: 0.0, ink }];
    let strokes = (0..=step).map(|stroke| rect.bottom() - 1.5 - 2.0 * f64::from(stroke));
    // The strokes leave `gap` free in the middle, for a number.
    let middle = rect.centre().x;
    let steps = strokes.flat_map(|y| {
        let stroke = |from: f64, to: f64| {
            (to > from).then(|| [Step::Move(Point::new(from, y)), Step::Line(Point::new(to, y))])
        };
        let parts = if gap > 0.0 {
            [
                stroke(rect.x + 1.0, middle - gap / 2.0),
                stroke(middle + gap / 2.0, rect.right() - 1.0),
            ]
        } else {
            [stroke(rect.x + 1.0, rect.right() - 1.0), None]
        };
        parts.into_iter().flatten().flatten()
    });
    let ink = if is_reached && step == 2 { Ink::WithheldCross } else { Ink::NotAssessedHatch };
    marks.push(Mark::Path { steps: steps.collect(), ink, width: 0.8 });
    marks.push(Mark::Rect { rect, radius: 0.0, ink: Ink::ClassEdge });
    marks
}
