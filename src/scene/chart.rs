//! Small charts: the shares of a supply record as horizontal bars, drawn by plotters into a
//! scene. A bar is solid as far as the figure is certain; what rounding or missing figures
//! leave open is paler. The scale is always 0 to 100 %, so that charts can be compared.
//! Knows no painter.

use plotters::chart::{ChartBuilder, ChartContext};
use plotters::coord::ranged1d::{DefaultFormatting, KeyPointHint, Ranged};
use plotters::coord::types::RangedCoordf64;
use plotters::drawing::DrawingAreaErrorKind;
use plotters::element::{EmptyElement, PathElement, Rectangle, Text};
use plotters::prelude::{Cartesian2d, Color, FontStyle, IntoDrawingArea, IntoFont, TextStyle};
use plotters_backend::text_anchor::{HPos, Pos, VPos};

use crate::base::geometry::{Rect, Size};
use crate::base::glyphs::{Weight, fit, width_px};
use crate::model::input::InputKind;
use crate::model::record::{Record, Subject};
use crate::model::{InputIdx, RecordIdx};
use crate::msg;
use crate::scene::Scope;
use crate::scene::bars::{self, Bar};
use crate::scene::mark::{Group, Role, Scene, State, Steps};
use crate::scene::plot_backend::{Pen, Recorder, Tape, UNIT, Unsupported, units};
use crate::scene::words;

/// Height of a bar with the space around it, px.
const ROW: f64 = 22.0;
/// Height of the scale below the bars, px.
const SCALE: f64 = 18.0;
/// Space between a name or figure and its bar, px.
const GAP: f64 = 6.0;
/// Size of names and figures, px.
const TEXT: f64 = 13.0;
/// Size of the figures of the scale, px.
const SMALL: f64 = 11.0;
/// Width of the lines of the scale, px.
const HAIR: f64 = 0.4;
/// Room beyond the width of a text, for fonts that stand in for the shipped one.
const GENEROUS: f64 = 1.06;
/// Part of a row that the bar fills.
const FILLED: f64 = 0.64;
/// Largest part of the width that names may take.
const NAMES: f64 = 0.4;
/// Share of one third country that the Critical Raw Materials Act, Regulation (EU)
/// 2024/1252, Article 5(1)(b), sets as the limit for 2030.
const LIMIT: f64 = 0.65;

/// Shares that the scale names.
const QUARTERS: [f64; 5] = [0.0, 0.25, 0.5, 0.75, 1.0];

type Failure = DrawingAreaErrorKind<Unsupported>;
type Context<'a> = ChartContext<'a, Recorder, Cartesian2d<ShareScale, RangedCoordf64>>;

/// The scale from nothing to the whole, with a line at every quarter.
struct ShareScale;

impl Ranged for ShareScale {
    type FormatOption = DefaultFormatting;
    type ValueType = f64;

    fn map(&self, share: &f64, (from, to): (i32, i32)) -> i32 {
        from + libm::round(share * f64::from(to - from)) as i32
    }

    fn key_points<Hint: KeyPointHint>(&self, hint: Hint) -> Vec<f64> {
        if hint.weight().allow_light_points() { Vec::new() } else { QUARTERS.to_vec() }
    }

    fn range(&self) -> std::ops::Range<f64> {
        0.0..1.0
    }
}

/// The bars of `record`, `width_px` wide; the height follows from the number of bars. `None`
/// when the record prints no share of a country.
#[must_use]
pub fn suppliers(scope: &Scope<'_>, record: RecordIdx, width_px: f64) -> Option<Scene> {
    let bars = bars::of(scope, record);
    if bars.is_empty() {
        return None;
    }
    let has_limit = is_under_limit(scope, &scope.dataset.records[record]);
    let plan = Plan::new(bars, width_px, has_limit);
    let groups = draw(scope, &plan).ok()?;
    let notes = if has_limit {
        vec![scope.locale.say(&msg!("chart-limit", share = scope.locale.share(LIMIT, 0)))]
    } else {
        Vec::new()
    };
    Some(Scene {
        size: plan.size(),
        name: scope.locale.say(&msg!("chart-name", bars = spoken(&plan.bars))),
        language: scope.language().to_owned(),
        groups,
        notes,
        ..Scene::default()
    })
}

/// The limit speaks of raw materials in the European Union.
fn is_under_limit(scope: &Scope<'_>, record: &Record) -> bool {
    let is_material = |input: InputIdx| scope.dataset.inputs[input].kind == InputKind::Material;
    words::is_european_union(&record.area)
        && matches!(record.subject, Subject::Input(input) if is_material(input))
}

fn spoken(bars: &[Bar]) -> String {
    let parts: Vec<String> = bars.iter().map(|bar| format!("{} {}", bar.name, bar.words)).collect();
    parts.join("; ")
}

/// Bars with the room that their texts need.
struct Plan {
    bars: Vec<Bar>,
    width: f64,
    names: f64,
    figures: f64,
    has_limit: bool,
}

impl Plan {
    fn new(bars: Vec<Bar>, width: f64, has_limit: bool) -> Self {
        let widest = |text: fn(&Bar) -> &String| {
            bars.iter()
                .map(|bar| width_px(text(bar), TEXT, Weight::Regular) * GENEROUS)
                .fold(0.0, f64::max)
        };
        // The last figure of the scale, "100 %", is centred on the end of the scale.
        let last = width_px("100 %", SMALL, Weight::Regular) / 2.0;
        let names = widest(|bar| &bar.name).min(width * NAMES) + GAP;
        let figures = (widest(|bar| &bar.words) + GAP).max(last);
        Self { names, figures, bars, width, has_limit }
    }

    fn size(&self) -> Size {
        Size::new(self.width, self.bars.len() as f64 * ROW + SCALE)
    }

    /// Whether the line of the limit crosses the row of `bar` without crossing its figure.
    fn has_limit_beside(&self, bar: &Bar) -> bool {
        let scale = self.width - self.names - self.figures;
        let start = bar.range.hi * scale + GAP / 2.0;
        let end = start + width_px(&bar.words, TEXT, Weight::Regular) * GENEROUS + GAP;
        self.has_limit && !(start..end).contains(&(LIMIT * scale))
    }

    /// The row of the bar at `position`, over the whole width.
    fn row(&self, position: usize) -> Rect {
        Rect::new(0.0, position as f64 * ROW, self.width, ROW)
    }
}

/// The grid first, then a group per bar.
fn draw(scope: &Scope<'_>, plan: &Plan) -> Result<Vec<Group>, Failure> {
    let tape = Tape::default();
    let area = Recorder::new(plan.size(), &tape).into_drawing_area();
    let rows = plan.bars.len() as f64;
    let mut context: Context<'_> = ChartBuilder::on(&area)
        .y_label_area_size(units(plan.names))
        .x_label_area_size(units(SCALE))
        .margin_right(units(plan.figures))
        .build_cartesian_2d(ShareScale, rows..0.0)?;
    grid(scope, plan, &mut context)?;
    let whole = Rect::new(0.0, 0.0, plan.size().width, plan.size().height);
    let mut groups =
        vec![group("chart:grid".to_owned(), Role::Furniture, String::new(), whole, &tape)];
    for (position, bar) in plan.bars.iter().enumerate() {
        draw_bar(plan, bar, position, &context)?;
        let name = format!("{} {}", bar.name, bar.words);
        groups.push(group(bar.id.clone(), Role::Supplier, name, plan.row(position), &tape));
    }
    area.present()?;
    Ok(groups)
}

/// The scale with its lines, and the limit where there is one.
fn grid(scope: &Scope<'_>, plan: &Plan, context: &mut Context<'_>) -> Result<(), Failure> {
    context
        .configure_mesh()
        .disable_y_mesh()
        .disable_y_axis()
        .set_all_tick_mark_size(units(3.0))
        .axis_style(Pen::Grid.colour())
        .bold_line_style(Pen::Grid.colour().stroke_width(units(HAIR).unsigned_abs()))
        .x_label_style(style(SMALL, Pen::Detail, HPos::Center))
        .x_label_formatter(&|share| scope.locale.share(*share, 0))
        .draw()?;
    let rows = plan.bars.iter().enumerate().filter(|(_, bar)| plan.has_limit_beside(bar));
    for (position, _) in rows {
        let ends = vec![(LIMIT, position as f64), (LIMIT, position as f64 + 1.0)];
        context.plotting_area().draw(&PathElement::new(ends, Pen::Threshold.colour()))?;
    }
    Ok(())
}

/// Name, certain part, open part, figure.
fn draw_bar(plan: &Plan, bar: &Bar, position: usize, context: &Context<'_>) -> Result<(), Failure> {
    let area = context.plotting_area();
    let middle = position as f64 + 0.5;
    let (top, bottom) = (middle - FILLED / 2.0, middle + FILLED / 2.0);
    let part = |from: f64, to: f64, pen: Pen| {
        Rectangle::new([(from, top), (to, bottom)], pen.colour().filled())
    };
    area.draw(&part(0.0, bar.range.lo, Pen::Bar))?;
    area.draw(&part(bar.range.lo, bar.range.hi, Pen::Open))?;
    let name = fit(&bar.name, (plan.names - GAP) / GENEROUS + 0.01, TEXT, Weight::Regular);
    area.draw(
        &(EmptyElement::at((0.0, middle))
            + Text::new(name, (units(-GAP), 0), style(TEXT, Pen::Name, HPos::Right))),
    )?;
    area.draw(
        &(EmptyElement::at((bar.range.hi, middle))
            + Text::new(bar.words.clone(), (units(GAP), 0), style(TEXT, Pen::Name, HPos::Left))),
    )
}

fn style(size_px: f64, pen: Pen, anchor: HPos) -> TextStyle<'static> {
    ("sans-serif", size_px * UNIT, FontStyle::Normal)
        .into_font()
        .color(&pen.colour())
        .pos(Pos::new(anchor, VPos::Center))
}

fn group(id: String, role: Role, name: String, bounds: Rect, tape: &Tape) -> Group {
    Group {
        id,
        role,
        state: State::Plain,
        hint: if name.is_empty() { Vec::new() } else { vec![name.clone()] },
        name,
        bounds,
        marks: tape.take().into(),
        steps: Steps::default(),
        fold: None,
    }
}

#[cfg(test)]
mod tests;
