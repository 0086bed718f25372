//! A small chart of one input or stage without words, on the scale that all small charts of a
//! figure share. Knows axes, no page.

use crate::analysis::trend::{Figure, Kin, Series, known};
use crate::base::geometry::{Point, Rect, Size};
use crate::model::record::Subject;
use crate::scene::Scope;
use crate::scene::draw::{circle, line, outline};
use crate::scene::mark::{Ink, Mark, Step};
use crate::scene::trend::columns;
use crate::scene::trend::frame::Scale;
use crate::scene::trend::palette::{Palette, Part, field};
use crate::scene::trend::{greatest, is_share, is_shown};

/// Most suppliers with a field of their own.
const NAMED: usize = 5;
/// Room around the figures, px.
const INSET: f64 = 5.0;

/// What all small charts share.
#[derive(Debug, Clone, PartialEq)]
pub struct Common {
    pub(super) scale: Scale,
    pub(super) palette: Palette,
}

impl Common {
    /// What the small charts of `figure` share, `subjects` being all there are.
    #[must_use]
    pub fn new(scope: &Scope<'_>, series: &Series, figure: &Figure, subjects: &[Subject]) -> Self {
        let is_whole = !matches!(figure, Figure::Published(_)) || is_share(scope, figure);
        let scale = if is_whole {
            Scale::of_shares()
        } else {
            Scale::holding(greatest(scope, series, figure, subjects))
        };
        let palette = if *figure == Figure::Shares {
            Palette::new(scope.dataset, series)
        } else {
            Palette::default()
        };
        Self { scale, palette }
    }
}

/// Places in a small chart.
struct Small<'a> {
    area: Rect,
    years: Scale,
    common: &'a Common,
}

impl Small<'_> {
    fn at(&self, year: f64, figure: f64) -> Point {
        Point::new(
            self.area.x + self.years.part(year) * self.area.width,
            self.area.bottom() - self.common.scale.part(figure) * self.area.height,
        )
    }
}

/// The marks of the small chart of `figure` of `subject`, of `size` px.
#[must_use]
pub fn draw(
    scope: &Scope<'_>,
    series: &Series,
    subject: Subject,
    figure: &Figure,
    (common, size): (&Common, Size),
) -> Vec<Mark> {
    let moments = series.moments(figure);
    let area = Rect::new(INSET, INSET, size.width - 2.0 * INSET, size.height - 2.0 * INSET);
    let small = Small { area, years: Scale::of_years(moments, area.width), common };
    let step = Scale::step(moments) / (small.years.to - small.years.from) * area.width;
    let mut marks = Vec::new();
    if let Some(moment) = moments.iter().find(|moment| is_shown(scope, moment)) {
        let x = small.at(moment.year, 0.0).x;
        let half = (step / 2.0).min(8.0);
        let rect = Rect::new(x - half, 0.0, 2.0 * half, size.height);
        marks.push(Mark::Rect { rect, radius: 0.0, ink: Ink::Stripe });
    }
    let foot = small.at(0.0, 0.0).y;
    marks.push(line(Point::new(area.x, foot), Point::new(area.right(), foot), Ink::Axis));
    if *figure == Figure::Shares {
        marks.extend(stacks(series, subject, &small, step));
    } else {
        marks.extend(curve(scope, series, subject, figure, &small));
    }
    marks
}

fn stacks(series: &Series, subject: Subject, small: &Small<'_>, step: f64) -> Vec<Mark> {
    let history = &series.history;
    let named = small.common.palette.of(history.of(subject), NAMED);
    let mut marks = Vec::new();
    for (supply, moment) in history.of(subject).zip(&history.moments) {
        let width = (step * 0.86).min(16.0);
        let mut sum = 0.0;
        for (part, share) in columns::parts(supply, &named).parts {
            let (foot, top) = (small.at(moment.year, sum), small.at(moment.year, sum + share));
            sum += share;
            // What is left white is what nobody is named for.
            if part != Part::Unnamed && foot.y - top.y > 0.3 {
                let rect = Rect::new(foot.x - width / 2.0, top.y, width, foot.y - top.y);
                marks.extend(field(part, rect));
            }
        }
    }
    marks
}

fn curve(
    scope: &Scope<'_>,
    series: &Series,
    subject: Subject,
    figure: &Figure,
    small: &Small<'_>,
) -> Vec<Mark> {
    let trend = series.trend(scope.dataset, subject, figure);
    let moments = &trend.moments;
    let break_at = trend.break_at();
    let mut marks = Vec::new();
    let from = match break_at.and_then(|at| Some((moments.get(at - 1)?, moments.get(at)?))) {
        Some((before, after)) => small.at(f64::midpoint(before.year, after.year), 0.0).x,
        None => small.area.x,
    };
    if break_at.is_some() {
        let (top, foot) = (Point::new(from, 0.0), Point::new(from, small.area.bottom()));
        marks.push(line(top, foot, Ink::Enables));
    }
    let has_lines = moments.iter().any(|moment| figure.applies(moment));
    for one in figure.lines().all().iter().filter(|_| has_lines) {
        let y = small.at(0.0, one.at).y;
        marks.push(line(Point::new(from, y), Point::new(small.area.right(), y), Ink::Threshold));
    }
    for strand in &trend.strands {
        let ink = if strand.kin == Kin::Own { Ink::Trace } else { Ink::TraceOther };
        let mut before: Option<(usize, [Point; 2])> = None;
        let mut steps = Vec::new();
        for point in &strand.points {
            let (Some(value), Some(moment)) = (known(&point.value), moments.get(point.at)) else {
                continue;
            };
            let ends = [small.at(moment.year, value.lo), small.at(moment.year, value.hi)];
            let is_next = |at: usize| point.at == at + 1 && break_at != Some(point.at);
            match before.filter(|(at, _)| is_next(*at)) {
                Some((_, [low, high])) => {
                    if low.y - high.y > 0.5 || ends[0].y - ends[1].y > 0.5 {
                        marks.push(outline(&[low, ends[0], ends[1], high], Ink::BarOpen));
                    }
                    steps.push(Step::Line(middle(ends)));
                }
                None => steps.push(Step::Move(middle(ends))),
            }
            before = Some((point.at, ends));
        }
        if !steps.is_empty() {
            marks.extend(steps.iter().filter_map(lone(&steps)));
            marks.push(Mark::Path { steps, ink, width: 0.0 });
        }
    }
    if let Some((at, value)) = trend.known().last()
        && let Some(moment) = moments.get(*at)
    {
        marks.push(circle(small.at(moment.year, value.middle()), 3.0, Ink::Bar));
    }
    marks
}

fn middle([low, high]: [Point; 2]) -> Point {
    Point::new(low.x, f64::midpoint(low.y, high.y))
}

/// A dot at each step that no line leads to or from, which else would not be seen.
fn lone(steps: &[Step]) -> impl Fn(&Step) -> Option<Mark> + '_ {
    move |step| {
        let at = steps.iter().position(|one| std::ptr::eq(one, step))?;
        let Step::Move(point) = step else { return None };
        let is_alone = !matches!(steps.get(at + 1), Some(Step::Line(_)));
        is_alone.then(|| circle(*point, 2.0, Ink::Bar))
    }
}
