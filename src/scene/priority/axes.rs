//! The axes of the plane of priorities: impact to the right, share upwards, and curves on which
//! their product is the same. Knows no single input.

use crate::analysis::priority::ranking::Ranking;
use crate::base::geometry::{Point, Rect, Size};
use crate::base::glyphs::Weight;
use crate::msg;
use crate::scene::Scope;
use crate::scene::draw::{line, text};
use crate::scene::mark::{Anchor, Ink, Mark, Step};
use crate::scene::points::{SMALL, TEXT};
use crate::scene::priority::scale_end;

/// Room for figures and names of the axes, and for discs at the ends, px.
const LEFT: f64 = 44.0;
const TOP: f64 = 30.0;
const BOTTOM: f64 = 46.0;
const RIGHT: f64 = 26.0;
/// Height of the plane as a part of its width, and its limits in px.
const SLOPE: f64 = 0.6;
const LOWEST: f64 = 360.0;
const HIGHEST: f64 = 600.0;
/// Room beside the greatest impact for names, where the page is wide, px.
const BESIDE: f64 = 170.0;
const WIDE: f64 = 700.0;
/// Room between the axes and what is 0, px.
const INSET: f64 = 14.0;
/// Products of impact and share that a curve is drawn for, as parts of the greatest one.
const CURVES: [f64; 4] = [0.2, 0.4, 0.6, 0.8];
/// Pieces of a curve.
const PIECES: u32 = 32;

/// The scales.
pub struct Plan {
    /// Where the scales are.
    pub area: Rect,
    /// Room to the right of the scale, px.
    pub right: f64,
    /// Greatest impact that is drawn, 0.01..=1.0.
    most: f64,
}

impl Plan {
    /// The scales for `ranking`, in a picture `width` px wide.
    #[must_use]
    pub fn new(ranking: &Ranking, width: f64) -> Self {
        let impacts = ranking.items.iter().map(|one| one.priority.impact.hi);
        let found = impacts.fold(0.0, f64::max);
        let height = (width * SLOPE).clamp(LOWEST, HIGHEST);
        let right = if width >= WIDE { BESIDE } else { RIGHT };
        Self {
            area: Rect::new(LEFT, TOP, width - LEFT - right, height - TOP - BOTTOM),
            right,
            most: scale_end(found),
        }
    }

    /// Extent of the picture.
    #[must_use]
    pub fn size(&self) -> Size {
        Size::new(self.area.right() + self.right, self.area.bottom() + BOTTOM)
    }

    /// Where an impact and a share are.
    #[must_use]
    pub fn at(&self, impact: f64, share: f64) -> Point {
        Point::new(
            self.area.x + INSET + (impact / self.most).clamp(0.0, 1.0) * (self.area.width - INSET),
            self.area.bottom() - INSET - share.clamp(0.0, 1.0) * (self.area.height - INSET),
        )
    }

    /// The axes with their figures and names, and the curves.
    #[must_use]
    pub fn ground(&self, scope: &Scope<'_>) -> Vec<Mark> {
        let area = self.area;
        let origin = Point::new(area.x, area.bottom());
        let mut marks: Vec<Mark> = CURVES.iter().map(|part| self.curve(*part)).collect();
        marks.push(line(origin, Point::new(area.right(), origin.y), Ink::Axis));
        marks.push(line(origin, Point::new(area.x, area.y), Ink::Axis));
        let figure =
            |at, words: &str, anchor| text(at, words, SMALL, Weight::Regular, anchor, Ink::Detail);
        for step in 0..=5 {
            let part = f64::from(step) / 5.0;
            let below = Point::new(self.at(part * self.most, 0.0).x, area.bottom());
            marks.push(line(below, Point::new(below.x, below.y + 4.0), Ink::Axis));
            let words = scope.locale.share(part * self.most, 1);
            marks.push(figure(Point::new(below.x, below.y + 17.0), &words, Anchor::Middle));
            let beside = Point::new(area.x, self.at(0.0, part).y);
            marks.push(line(beside, Point::new(beside.x - 4.0, beside.y), Ink::Axis));
            let words = scope.locale.share(part, 0);
            marks.push(figure(Point::new(beside.x - 7.0, beside.y + 4.0), &words, Anchor::End));
        }
        let title =
            |at, words: &str, anchor| text(at, words, TEXT, Weight::Semibold, anchor, Ink::Label);
        let say = |message| scope.locale.say(&message);
        marks.push(title(Point::new(0.0, 14.0), &say(msg!("urgency-axis-share")), Anchor::Start));
        let end = Point::new(area.right(), area.bottom() + 38.0);
        marks.push(title(end, &say(msg!("urgency-axis-impact")), Anchor::End));
        marks
    }

    /// Where the product of impact and share is `part` of the greatest one.
    fn curve(&self, part: f64) -> Mark {
        let at = |step: u32| {
            let along = part + (1.0 - part) * f64::from(step) / f64::from(PIECES);
            self.at(along * self.most, part / along)
        };
        let mut steps = vec![Step::Move(at(0))];
        steps.extend((1..=PIECES).map(|step| Step::Line(at(step))));
        Mark::Path { steps, ink: Ink::Axis, width: 0.5 }
    }
}
