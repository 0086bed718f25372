//! The signs of single moments on a line of figures, and what they mean. Knows axes, no page.

use crate::analysis::trend::{Kin, known};
use crate::base::geometry::{Point, Rect, Size};
use crate::model::value::Value;
use crate::msg;
use crate::scene::chain::shapes;
use crate::scene::draw::{circle, line};
use crate::scene::mark::{Ink, LegendEntry, Mark, Swatch};
use crate::scene::trend::chart::{Plate, entry};

/// Radius of the mark of a figure, px.
pub(super) const RADIUS: f64 = 4.5;
/// Half the side of the sign for a moment without a figure, px.
const GAP: f64 = 4.0;
/// Height from which what is open is drawn as a bar and not as a disc, px.
const OPEN: f64 = 3.0;

/// The marks of a moment: a disc for a figure, hollow where it is that of a group, a square for
/// that of something else, a bar for what is open, a sign where there is no figure.
pub(super) fn points(plate: &Plate<'_>, at: usize) -> Vec<Mark> {
    let mut marks = Vec::new();
    let Some(moment) = plate.trend.moments.get(at) else { return marks };
    for strand in &plate.trend.strands {
        let Some(point) = strand.points.iter().find(|point| point.at == at) else { continue };
        let Some(value) = known(&point.value) else { continue };
        let (low, high) =
            (plate.frame.at(moment.year, value.lo), plate.frame.at(moment.year, value.hi));
        let middle = Point::new(low.x, f64::midpoint(low.y, high.y));
        let is_own = strand.kin == Kin::Own;
        let ink = if is_own && point.assessed_for.is_empty() { Ink::Bar } else { Ink::Zero };
        marks.push(if low.y - high.y > OPEN {
            let rect = Rect::new(low.x - 2.5, high.y, 5.0, low.y - high.y);
            Mark::Rect { rect, radius: 2.0, ink }
        } else if is_own {
            circle(middle, RADIUS, ink)
        } else {
            let side = 2.0 * RADIUS - 1.0;
            Mark::Rect { rect: Rect::around(middle, Size::new(side, side)), radius: 0.0, ink }
        });
    }
    if marks.is_empty() {
        let foot = Point::new(plate.frame.x(moment.year), plate.frame.area.bottom() - GAP - 3.0);
        let rect = Rect::around(foot, Size::new(2.0 * GAP, 2.0 * GAP));
        marks.extend(shapes::field(missing(plate, at), rect));
    }
    marks
}

/// The ink of a moment without a figure: withheld is not the same as not assessed.
fn missing(plate: &Plate<'_>, at: usize) -> Ink {
    match plate.trend.value(at) {
        Value::Withheld => Ink::Withheld,
        _ => Ink::NotAssessed,
    }
}

/// What the marks mean, of those that are there.
pub(super) fn legend(plate: &Plate<'_>) -> Vec<LegendEntry> {
    let say = |message| plate.scope.locale.say(&message);
    let trend = &plate.trend;
    let middle = Point::new(14.0, 8.0);
    let disc = |ink| Swatch::Drawn([circle(middle, RADIUS, ink)].into());
    let mut legend = vec![entry(disc(Ink::Bar), say(msg!("trend-legend-own")))];
    let points = || trend.strands.iter().flat_map(|strand| &strand.points);
    if points().any(|point| !point.assessed_for.is_empty()) {
        legend.push(entry(disc(Ink::Zero), say(msg!("trend-legend-group"))));
    }
    if trend.strands.iter().any(|strand| strand.kin != Kin::Own) {
        let line = line(Point::new(0.0, 8.0), Point::new(28.0, 8.0), Ink::TraceOther);
        let square = Rect::around(middle, Size::new(2.0 * RADIUS - 1.0, 2.0 * RADIUS - 1.0));
        let square = Mark::Rect { rect: square, radius: 0.0, ink: Ink::Zero };
        let swatch = Swatch::Drawn([line, square].into());
        legend.push(entry(swatch, say(msg!("trend-legend-other"))));
    }
    if points().filter_map(|point| known(&point.value)).any(|value| value.hi - value.lo > 0.005) {
        legend.push(entry(Swatch::Field(Ink::BarOpen), say(msg!("trend-legend-open"))));
    }
    let gaps = (0..trend.moments.len()).filter(|at| known(&trend.value(*at)).is_none());
    let gaps: Vec<usize> = gaps.collect();
    if gaps.iter().any(|at| missing(plate, *at) == Ink::NotAssessed) {
        legend.push(entry(Swatch::Field(Ink::NotAssessed), say(msg!("trend-legend-gap"))));
    }
    if gaps.iter().any(|at| missing(plate, *at) == Ink::Withheld) {
        legend.push(entry(Swatch::Field(Ink::Withheld), say(msg!("withheld"))));
    }
    legend
}
