//! The axes of a chart over time, drawn by plotters: years to the right, figures upwards, few round
//! ticks, and years that do not touch. Knows no single figure.

use plotters::chart::{ChartBuilder, ChartContext};
use plotters::coord::ranged1d::{DefaultFormatting, KeyPointHint, Ranged};
use plotters::drawing::DrawingAreaErrorKind;
use plotters::prelude::{Cartesian2d, Color, FontStyle, IntoDrawingArea, IntoFont, TextStyle};
use plotters_backend::text_anchor::{HPos, Pos, VPos};

use crate::analysis::trend::moment::Moment;
use crate::base::geometry::{Point, Rect, Size};
use crate::base::glyphs::{Weight, width_px};
use crate::model::value::Interval;
use crate::scene::mark::Mark;
use crate::scene::plot_backend::{Pen, Recorder, Tape, UNIT, Unsupported, units};
use crate::scene::points::{GENEROUS, SMALL};

/// Height of the years below the axis, px.
const BELOW: f64 = 24.0;
/// Room between the years of the axis, px.
const APART: f64 = 12.0;
/// Width of the lines of the scale, px.
const HAIR: f64 = 0.4;
/// Most ticks of the axis of figures, besides the one it begins with.
const TICKS: f64 = 5.0;
/// Steps between ticks, times a power of ten.
const ROUND: [f64; 4] = [1.0, 2.0, 2.5, 5.0];

/// What a drawing by plotters can fail with.
type Failure = DrawingAreaErrorKind<Unsupported>;
type Context<'a> = ChartContext<'a, Recorder, Cartesian2d<Scale, Scale>>;

/// A scale with its ticks.
#[derive(Debug, Clone, PartialEq)]
pub struct Scale {
    /// Where it begins.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// Where it has ticks.
    pub ticks: Vec<f64>,
}

impl Ranged for Scale {
    type FormatOption = DefaultFormatting;
    type ValueType = f64;

    fn map(&self, figure: &f64, (from, to): (i32, i32)) -> i32 {
        from + libm::round(self.part(*figure) * f64::from(to - from)) as i32
    }

    fn key_points<Hint: KeyPointHint>(&self, hint: Hint) -> Vec<f64> {
        if hint.weight().allow_light_points() { Vec::new() } else { self.ticks.clone() }
    }

    fn range(&self) -> std::ops::Range<f64> {
        self.from..self.to
    }
}

impl Scale {
    /// The scale from 0 (or below, where figures are) to a round figure that holds all of `figures`.
    #[must_use]
    pub fn holding(figures: Interval) -> Self {
        let extent = (figures.hi.max(0.0) - figures.lo.min(0.0)).max(1e-9);
        let power = libm::pow(10.0, libm::floor(libm::log10(extent / TICKS)));
        let steps = ROUND.iter().chain(&[10.0]).map(|round| round * power);
        let is_enough = |step: &f64| {
            libm::ceil(figures.hi / step - 1e-9) - libm::floor(figures.lo.min(0.0) / step) <= TICKS
        };
        let step = steps.clone().find(is_enough).unwrap_or(extent);
        let first = libm::floor(figures.lo.min(0.0) / step + 1e-9);
        let last = libm::ceil(figures.hi.max(0.0) / step - 1e-9).max(first + 1.0);
        let mut ticks = Vec::new();
        let mut tick = first;
        while tick <= last {
            ticks.push(tick * step);
            tick += 1.0;
        }
        Self { from: first * step, to: last * step, ticks }
    }

    /// The scale of shares, with a tick at every quarter.
    #[must_use]
    pub fn of_shares() -> Self {
        Self { from: 0.0, to: 1.0, ticks: vec![0.0, 0.25, 0.5, 0.75, 1.0] }
    }

    /// The years of `moments` on an axis `width` px wide: those that find room are named, from the
    /// newest one back.
    #[must_use]
    pub fn of_years(moments: &[Moment], width: f64) -> Self {
        let first = moments.first().map_or(0.0, |moment| moment.year);
        let last = moments.last().map_or(1.0, |moment| moment.year);
        let pad = Self::step(moments) / 2.0;
        let mut scale = Self { from: first - pad, to: last + pad, ticks: Vec::new() };
        let mut free = f64::INFINITY;
        for moment in moments.iter().rev() {
            let at = scale.part(moment.year) * width;
            let half = width_px(&moment.period, SMALL, Weight::Semibold) * GENEROUS / 2.0;
            if at + half <= free {
                scale.ticks.push(moment.year);
                free = at - half - APART;
            }
        }
        scale.ticks.reverse();
        scale
    }

    /// The least step between two moments in years; 1 when there are no two.
    #[must_use]
    pub fn step(moments: &[Moment]) -> f64 {
        let years = moments.iter().map(|moment| moment.year);
        let steps = years.clone().zip(years.skip(1)).map(|(a, b)| b - a);
        let least = steps.filter(|step| *step > 1e-9).fold(f64::INFINITY, f64::min);
        if least.is_finite() { least } else { 1.0 }
    }

    /// Where `figure` is: 0 at the beginning, 1 at the end.
    #[must_use]
    pub fn part(&self, figure: f64) -> f64 {
        (figure - self.from) / (self.to - self.from)
    }
}

/// A drawn frame, and where things are in it.
pub struct Frame {
    /// Where the figures are, px.
    pub area: Rect,
    /// The axis of years.
    pub years: Scale,
    /// The axis of figures.
    pub figures: Scale,
    /// The axes with their figures and lines.
    pub marks: Vec<Mark>,
}

/// The room around the figures, px.
#[derive(Debug, Clone, Copy)]
pub struct Margins {
    /// Above: what is said of single moments.
    pub top: f64,
    /// To the right: names of lines.
    pub right: f64,
}

impl Frame {
    /// Axes in a picture of `size`, figures being written by `write`.
    #[must_use]
    pub fn new(
        size: Size,
        margins: Margins,
        moments: &[Moment],
        figures: Scale,
        write: &dyn Fn(f64) -> String,
    ) -> Self {
        let widest = figures
            .ticks
            .iter()
            .map(|tick| width_px(&write(*tick), SMALL, Weight::Regular) * GENEROUS);
        let left = libm::ceil(widest.fold(0.0, f64::max)) + 10.0;
        let area = Rect::new(
            left,
            margins.top,
            (size.width - left - margins.right).max(1.0),
            (size.height - margins.top - BELOW).max(1.0),
        );
        let years = Scale::of_years(moments, area.width);
        let mut frame = Self { area, years, figures, marks: Vec::new() };
        let name = |year: f64| {
            let moment = moments.iter().find(|moment| (moment.year - year).abs() < 1e-9);
            moment.map(|moment| moment.period.clone()).unwrap_or_default()
        };
        // What cannot be drawn is only the axes; the figures have their places without them.
        frame.marks = frame.mesh(size, margins, write, &name).unwrap_or_default();
        frame
    }

    fn mesh(
        &self,
        size: Size,
        margins: Margins,
        write: &dyn Fn(f64) -> String,
        name: &dyn Fn(f64) -> String,
    ) -> Result<Vec<Mark>, Failure> {
        let tape = Tape::default();
        let sheet = Recorder::new(size, &tape).into_drawing_area();
        let mut context: Context<'_> = ChartBuilder::on(&sheet)
            .margin_top(units(margins.top))
            .margin_right(units(margins.right))
            .x_label_area_size(units(BELOW))
            .y_label_area_size(units(self.area.x))
            .build_cartesian_2d(self.years.clone(), self.figures.clone())?;
        context
            .configure_mesh()
            .disable_x_mesh()
            .set_all_tick_mark_size(units(4.0))
            .axis_style(Pen::Grid.colour())
            .bold_line_style(Pen::Grid.colour().stroke_width(units(HAIR).unsigned_abs()))
            .x_label_style(style(HPos::Center, VPos::Top))
            .y_label_style(style(HPos::Right, VPos::Center))
            .x_label_formatter(&|year| name(*year))
            .y_label_formatter(&|figure| write(*figure))
            .draw()?;
        sheet.present()?;
        drop(context);
        Ok(tape.take())
    }

    /// Where a year and a figure are, px.
    #[must_use]
    pub fn at(&self, year: f64, figure: f64) -> Point {
        Point::new(self.x(year), self.y(figure))
    }

    /// Where a year is, px.
    #[must_use]
    pub fn x(&self, year: f64) -> f64 {
        self.area.x + self.years.part(year) * self.area.width
    }

    /// Where a figure is, px.
    #[must_use]
    pub fn y(&self, figure: f64) -> f64 {
        self.area.bottom() - self.figures.part(figure) * self.area.height
    }

    /// The room of each moment, from the middle between it and the one before to the middle
    /// between it and the one after, over the whole height; px.
    #[must_use]
    pub fn slots(&self, moments: &[Moment]) -> Vec<Rect> {
        let middle = |a: &Moment, b: &Moment| self.x(f64::midpoint(a.year, b.year));
        let slot = |at: usize| {
            let moment = moments.get(at)?;
            let before = at.checked_sub(1).and_then(|before| moments.get(before));
            let from = before.map_or(self.area.x, |before| middle(before, moment));
            let to = moments.get(at + 1).map_or(self.area.right(), |after| middle(moment, after));
            Some(Rect::new(from, self.area.y, (to - from).max(0.0), self.area.height + BELOW))
        };
        (0..moments.len()).filter_map(slot).collect()
    }
}

fn style(across: HPos, down: VPos) -> TextStyle<'static> {
    ("sans-serif", SMALL * UNIT, FontStyle::Normal)
        .into_font()
        .color(&Pen::Detail.colour())
        .pos(Pos::new(across, down))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_end_at_round_figures_with_few_ticks() {
        for (most, end, ticks) in
            [(3.9, 4.0, 5), (5.1, 6.0, 4), (0.86, 1.0, 6), (9.9, 10.0, 6), (1.0, 1.0, 6)]
        {
            let scale = Scale::holding(Interval::new(0.0, most));
            assert!((scale.to - end).abs() < 1e-9, "{most}: {scale:?}");
            assert_eq!(scale.ticks.len(), ticks, "{most}: {scale:?}");
        }
        let below = Scale::holding(Interval::new(-1.5, 2.0));
        assert!((below.from, below.to) == (-2.0, 2.0), "{below:?}");
        assert!(Scale::holding(Interval::exact(0.0)).to > 0.0);
    }

    #[test]
    fn years_do_not_touch_and_the_newest_is_named() {
        let moments: Vec<Moment> =
            (2004..2023).filter_map(|year| Moment::of_period(&year.to_string(), None)).collect();
        for width in [120.0, 260.0, 900.0] {
            let scale = Scale::of_years(&moments, width);
            assert_eq!(scale.ticks.last(), Some(&2022.0));
            let room = width_px("2022", SMALL, Weight::Semibold);
            for pair in scale.ticks.windows(2) {
                assert!((scale.part(pair[1]) - scale.part(pair[0])) * width > room);
            }
        }
    }
}
