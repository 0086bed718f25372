//! A figure as a line over time: joined only from one moment to the next, broken where the method
//! changed, dashed where it belongs to what the thing came out of or became. What is open is a
//! band between its ends. Knows axes, no page.

use crate::analysis::lines::Line;
use crate::analysis::trend::{Figure, Kin, Point as Told, Strand, known};
use crate::base::geometry::{Point, Rect, Size};
use crate::base::glyphs::{Weight, width_px};
use crate::model::value::Interval;
use crate::msg;
use crate::scene::draw::{line, outline};
use crate::scene::mark::{Group, Ink, LegendEntry, Mark, Step};
use crate::scene::points::labels::{Dot, place};
use crate::scene::points::{GENEROUS, TEXT, name_at};
use crate::scene::trend::chart::Plate;
use crate::scene::trend::events::strand_name;
use crate::scene::trend::labels::{Beside, beside};
use crate::scene::trend::signs::{RADIUS, legend, points};
use crate::scene::trend::value_words;

/// Pieces that a line is cut into to keep words off it, px.
const PIECE: f64 = 4.0;
/// Most moments of which every figure is written.
const WRITTEN: usize = 8;

/// What lies behind, a group per moment, and the legend.
pub(super) fn draw(plate: &Plate<'_>) -> (Vec<Mark>, Vec<Group>, Vec<LegendEntry>) {
    let mut back = thresholds(plate);
    for strand in &plate.trend.strands {
        back.extend(strand_marks(plate, strand));
    }
    back.extend(joins(plate));
    let written = figures(plate);
    let mut groups: Vec<Group> = (0..plate.trend.moments.len())
        .map(|at| plate.moment(at, spoken(plate, at), points(plate, at)))
        .collect();
    if let Some(last) = groups.last_mut() {
        let marks: Vec<Mark> = last.marks.iter().cloned().chain(written).collect();
        last.marks = marks.into();
    }
    (back, groups, legend(plate))
}

/// The lines of the method, from where it begins, each with its figure and the class above it.
fn thresholds(plate: &Plate<'_>) -> Vec<Mark> {
    let (frame, trend) = (&plate.frame, &plate.trend);
    let area = frame.area;
    let from = match trend.break_at() {
        Some(at) => plate.slots.get(at).map_or(area.x, |slot| slot.x),
        None if trend.moments.iter().any(|moment| trend.figure.applies(moment)) => area.x,
        None => return Vec::new(),
    };
    let mut marks = Vec::new();
    let mut labels = Vec::new();
    let is_wide = plate.beside > 100.0;
    for one in trend.figure.lines().all() {
        let y = frame.y(one.at);
        marks.push(line(Point::new(from, y), Point::new(area.right(), y), Ink::Threshold));
        let figure = plate.words(Interval::exact(one.at));
        let words = if is_wide { short(plate, one, figure) } else { figure };
        let at = Point::new(area.right(), y);
        labels.push(Beside { at, words, weight: Weight::Regular, ink: Ink::Detail });
    }
    let (left, room) = (area.right() + 8.0, plate.beside - 8.0);
    marks.extend(beside(labels, left, room, area.y - 8.0, area.bottom() + 8.0));
    marks
}

/// A line in few words.
fn short(plate: &Plate<'_>, line: &Line, figure: String) -> String {
    plate.scope.locale.say(&match plate.trend.figure {
        Figure::Published(_) => msg!("plane-risk-line", at = figure),
        _ => {
            let class = plate.scope.locale.say(&(line.label)());
            msg!("trend-line-short", at = figure, class = class)
        }
    })
}

/// The points of a strand in runs that may be joined: of neighbouring moments by one method.
fn runs<'a>(plate: &Plate<'_>, strand: &'a Strand) -> Vec<Vec<(&'a Told, Interval)>> {
    let mut runs: Vec<Vec<(&Told, Interval)>> = Vec::new();
    let mut before: Option<usize> = None;
    for point in &strand.points {
        let Some(value) = known(&point.value) else { continue };
        let is_next = before.is_some_and(|before| is_joined(plate, before, point.at));
        match runs.last_mut().filter(|_| is_next) {
            Some(run) => run.push((point, value)),
            None => runs.push(vec![(point, value)]),
        }
        before = Some(point.at);
    }
    runs
}

/// Whether a line may lead from the moment `a` to the moment `b`.
fn is_joined(plate: &Plate<'_>, a: usize, b: usize) -> bool {
    b == a + 1 && plate.trend.break_at() != Some(b)
}

fn strand_marks(plate: &Plate<'_>, strand: &Strand) -> Vec<Mark> {
    let ink = if strand.kin == Kin::Own { Ink::Trace } else { Ink::TraceOther };
    let mut marks = Vec::new();
    for run in runs(plate, strand) {
        let end = |of: fn(Interval) -> f64| -> Vec<Point> {
            let places = run.iter().filter_map(|(point, value)| {
                let moment = plate.trend.moments.get(point.at)?;
                Some(plate.frame.at(moment.year, of(*value)))
            });
            places.collect()
        };
        let (low, high) = (end(|value| value.lo), end(|value| value.hi));
        let is_open = low.iter().zip(&high).any(|(low, high)| low.y - high.y > 0.5);
        if is_open && run.len() > 1 {
            let around: Vec<Point> =
                low.iter().copied().chain(high.iter().rev().copied()).collect();
            marks.push(outline(&around, Ink::BarOpen));
            marks.push(way(&high, ink));
        }
        if run.len() > 1 {
            marks.push(way(&low, ink));
        }
    }
    marks
}

fn way(points: &[Point], ink: Ink) -> Mark {
    let steps = points.iter().enumerate();
    let steps =
        steps.map(|(at, point)| if at == 0 { Step::Move(*point) } else { Step::Line(*point) });
    Mark::Path { steps: steps.collect(), ink, width: 0.0 }
}

/// Dashed lines from what something came out of to its own figures, and on to what it became.
fn joins(plate: &Plate<'_>) -> Vec<Mark> {
    let strands = &plate.trend.strands;
    let Some(own) = strands.iter().find(|strand| strand.kin == Kin::Own) else { return Vec::new() };
    let place = |point: &Told| {
        let moment = plate.trend.moments.get(point.at)?;
        Some(plate.frame.at(moment.year, known(&point.value)?.middle()))
    };
    let mut marks = Vec::new();
    for strand in strands {
        let (before, after) = match strand.kin {
            Kin::Own => continue,
            Kin::Earlier(_) => (strand.points.last(), own.points.first()),
            Kin::Later(_) => (own.points.last(), strand.points.first()),
        };
        let (Some(before), Some(after)) = (before, after) else { continue };
        if let (true, Some(from), Some(to)) =
            (is_joined(plate, before.at, after.at), place(before), place(after))
        {
            marks.push(line(from, to, Ink::TraceOther));
        }
    }
    marks
}

/// The figures beside the points of few moments, and the names of strands that are not its own.
fn figures(plate: &Plate<'_>) -> Vec<Mark> {
    let trend = &plate.trend;
    let last = trend.known().last().map(|(at, _)| *at);
    let (mut dots, mut names): (Vec<Dot>, Vec<(String, Weight)>) = (Vec::new(), Vec::new());
    for strand in &trend.strands {
        let is_own = strand.kin == Kin::Own;
        for (position, point) in strand.points.iter().enumerate() {
            let (Some(value), Some(moment)) = (known(&point.value), trend.moments.get(point.at))
            else {
                continue;
            };
            let figure = plate.words(value);
            let words = if is_own {
                figure
            } else if position == 0 {
                format!("{} {figure}", strand_name(plate.scope, strand.input))
            } else {
                figure
            };
            let is_last = is_own && Some(point.at) == last;
            let is_told = trend.moments.len() <= WRITTEN || is_last;
            let weight = if is_last { Weight::Semibold } else { Weight::Regular };
            let size = Size::new(width_px(&words, TEXT, weight) * GENEROUS, TEXT + 1.0);
            let at = plate.frame.at(moment.year, value.middle());
            dots.push(Dot { at, radius: RADIUS, name: is_told.then_some(size) });
            names.push((words, weight));
        }
    }
    let line = |line: &Line| {
        Rect::new(plate.frame.area.x, plate.frame.y(line.at) - 1.0, plate.frame.area.width, 2.0)
    };
    let mut blocked: Vec<Rect> = trend.figure.lines().all().iter().map(line).collect();
    if let Some(at) = trend.break_at() {
        let x = plate.between(at - 1);
        blocked.push(Rect::new(x - 1.0, plate.frame.area.y, 2.0, plate.frame.area.height));
    }
    let ways = plate.trend.strands.iter().flat_map(|strand| strand_marks(plate, strand));
    blocked.extend(ways.chain(joins(plate)).flat_map(|way| along(&way)));
    let area = plate.frame.area;
    let room = Rect::new(area.x + 1.0, area.y - 14.0, area.width + 6.0, area.height + 12.0);
    let found = place(&dots, room, &blocked);
    let named = dots.iter().zip(&names).zip(found).filter_map(|((dot, (words, weight)), place)| {
        Some(name_at(&place?, dot.at, words, *weight, Ink::Label))
    });
    named.flatten().collect()
}

/// Small pieces of room along a way, which words are to leave free.
fn along(way: &Mark) -> Vec<Rect> {
    let Mark::Path { steps, .. } = way else { return Vec::new() };
    let mut pieces = Vec::new();
    let mut before: Option<Point> = None;
    for step in steps {
        let (Step::Move(to) | Step::Line(to)) = step else { continue };
        if let (Step::Line(_), Some(from)) = (step, before) {
            let (across, down) = (to.x - from.x, to.y - from.y);
            let count = (across.abs().max(down.abs()) / PIECE).ceil().max(1.0);
            let mut at = 0.0;
            while at <= count {
                let part = at / count;
                let middle = Point::new(from.x + across * part, from.y + down * part);
                pieces.push(Rect::around(middle, Size::new(PIECE, PIECE)));
                at += 1.0;
            }
        }
        before = Some(*to);
    }
    pieces
}

/// What is said of a moment.
fn spoken(plate: &Plate<'_>, at: usize) -> String {
    let (scope, trend) = (plate.scope, &plate.trend);
    let name = trend.moments.get(at).map(|moment| moment.name.clone()).unwrap_or_default();
    let own = |strand: &&Strand| strand.points.iter().any(|point| point.at == at);
    let mut parts: Vec<String> = Vec::new();
    for strand in trend.strands.iter().filter(own) {
        let point = strand.points.iter().find(|point| point.at == at);
        let words = point.map(|point| value_words(scope, &trend.figure, &point.value));
        let words = words.unwrap_or_default();
        let group = point.map(|point| point.assessed_for.as_str()).unwrap_or_default();
        parts.push(match (strand.kin, group) {
            (Kin::Own, "") => words,
            (Kin::Own, group) => {
                scope.locale.say(&msg!("trend-of-group", value = words, group = group))
            }
            _ => format!("{} {words}", strand_name(scope, strand.input)),
        });
    }
    if parts.is_empty() {
        parts.push(value_words(scope, &trend.figure, &trend.value(at)));
    }
    scope.locale.say(&msg!("trend-moment", moment = name, values = parts.join("; ")))
}
