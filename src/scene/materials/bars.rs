//! The benchmarks of the Critical Raw Materials Act as bars: a row per strategic raw material, a
//! column per benchmark, its line across each bar. A bar is solid as far as the figure is
//! certain and paler as far as it is open; what is not known is a hatched field with the words,
//! never an empty bar.

use crate::analysis::materials::benchmarks::{self, Bar, Benchmark, Material, benchmarks};
use crate::base::geometry::{Point, Rect, Size};
use crate::base::glyphs::{Weight, fit, wrap};
use crate::msg;
use crate::scene::chain::shapes;
use crate::scene::draw::{furniture, line, text};
use crate::scene::mark::{
    Anchor, Group, Ink, LegendEntry, Mark, Role, Scene, State, Steps, Swatch,
};
use crate::scene::points::{SMALL, TEXT};
use crate::scene::{Scope, words};

/// Width from which names stand beside the bars instead of above them, px.
const WIDE: f64 = 620.0;
/// Width of the names beside the bars, px.
const NAMES: f64 = 150.0;
/// Space between two columns, px.
const GAP: f64 = 14.0;
/// Height of a bar, px.
const BAR: f64 = 9.0;
/// Height of a line of words, px.
const LINE: f64 = 15.0;

/// The bars of the strategic raw materials of the dataset, `width` px wide; `None` without any.
#[must_use]
pub fn draw(scope: &Scope<'_>, width: f64) -> Option<Scene> {
    let materials: Vec<Material> = strategic(scope);
    if materials.is_empty() {
        return None;
    }
    let plan = Plan::new(scope, width);
    let size = Size::new(width, plan.top + materials.len() as f64 * plan.row);
    let mut groups = vec![furniture("benchmarks:head", plan.head(), size)];
    let rows = materials.iter().enumerate();
    groups.extend(rows.filter_map(|(row, material)| plan.material(scope, material, row)));
    let entry = |swatch, message| LegendEntry {
        swatch,
        label: scope.locale.say(&message),
        filter: String::new(),
        count: None,
    };
    Some(Scene {
        size,
        name: scope.locale.say(&msg!("benchmarks-name", count = materials.len())),
        language: scope.language().to_owned(),
        groups,
        legend: vec![
            entry(Swatch::Field(Ink::BarOpen), msg!("benchmarks-open")),
            entry(Swatch::Field(Ink::NotAssessed), msg!("answer-unknown")),
        ],
        notes: vec![scope.locale.say(&msg!("benchmarks-note"))],
        ..Scene::default()
    })
}

/// The materials that the benchmarks are made for, by name.
#[must_use]
pub fn strategic(scope: &Scope<'_>) -> Vec<Material> {
    let mut materials = benchmarks(scope.dataset);
    materials.retain(|material| material.strategic.is_some());
    crate::base::order::sort_by_key(&mut materials, |material| name(scope, material));
    materials
}

/// The name of a material.
#[must_use]
pub fn name(scope: &Scope<'_>, material: &benchmarks::Material) -> String {
    material.inputs.first().map(|input| words::input_name(scope, *input)).unwrap_or_default()
}

/// What a bar says: its figure, or that it is not known.
#[must_use]
pub fn figure(scope: &Scope<'_>, bar: &Bar) -> String {
    match bar.figure {
        Some(figure) => words::share(scope, figure, 0),
        None => scope.locale.say(&msg!("answer-unknown")),
    }
}

/// Columns and rows.
struct Plan {
    /// Left edges of the columns, px.
    left: f64,
    /// Width of a column, px.
    column: f64,
    /// Titles of the columns in lines.
    titles: Vec<Vec<String>>,
    /// Height of the titles, px.
    top: f64,
    /// Height of a row, px.
    row: f64,
    is_wide: bool,
}

impl Plan {
    fn new(scope: &Scope<'_>, width: f64) -> Self {
        let is_wide = width >= WIDE;
        let left = if is_wide { NAMES } else { 0.0 };
        let count = Benchmark::ALL.len() as f64;
        let column = (width - left - GAP * (count - 1.0)) / count;
        let titles: Vec<Vec<String>> = Benchmark::ALL
            .iter()
            .map(|one| wrap(&scope.locale.say(&one.label()), column, 5, SMALL, Weight::Semibold))
            .collect();
        let lines = titles.iter().map(Vec::len).max().unwrap_or_default();
        let row = if is_wide { 2.0 * LINE + 2.0 } else { 3.0 * LINE + 4.0 };
        Self { left, column, titles, top: lines as f64 * LINE + 8.0, row, is_wide }
    }

    fn column(&self, position: usize) -> f64 {
        self.left + position as f64 * (self.column + GAP)
    }

    /// The titles of the columns.
    fn head(&self) -> Vec<Mark> {
        let mut marks = Vec::new();
        for (position, lines) in self.titles.iter().enumerate() {
            let x = self.column(position);
            for (at, words) in lines.iter().enumerate() {
                let at = Point::new(x, 12.0 + at as f64 * LINE);
                marks.push(text(at, words, SMALL, Weight::Semibold, Anchor::Start, Ink::Label));
            }
        }
        marks
    }

    /// The row of a material.
    fn material(&self, scope: &Scope<'_>, material: &Material, row: usize) -> Option<Group> {
        let first = *material.inputs.first()?;
        let top = self.top + row as f64 * self.row;
        let width = self.column(Benchmark::ALL.len()) - GAP;
        let bounds = Rect::new(0.0, top, width, self.row);
        let label = name(scope, material);
        let room = if self.is_wide { NAMES - GAP } else { width };
        let words = fit(&label, room, TEXT, Weight::Regular);
        let at = Point::new(0.0, top + 12.0);
        let mut marks = vec![text(at, &words, TEXT, Weight::Regular, Anchor::Start, Ink::Label)];
        let top = if self.is_wide { top } else { top + LINE };
        let mut said = Vec::new();
        for (position, bar) in material.bars.iter().enumerate() {
            marks.extend(self.bar(scope, bar, Point::new(self.column(position), top + 4.0)));
            said.push(format!(
                "{}: {}",
                scope.locale.say(&bar.benchmark.label()),
                figure(scope, bar)
            ));
        }
        Some(Group {
            id: format!("benchmarks:{}", words::input_thing(scope.dataset, first)),
            role: Role::Furniture,
            state: State::Plain,
            name: format!("{label}. {}", said.join(". ")),
            hint: said,
            bounds,
            marks: marks.into(),
            steps: Steps::default(),
            fold: None,
        })
    }

    /// A bar with its figure below.
    fn bar(&self, scope: &Scope<'_>, bar: &Bar, at: Point) -> Vec<Mark> {
        let part = |from: f64, to: f64| {
            Rect::new(at.x + from * self.column, at.y, (to - from) * self.column, BAR)
        };
        let mut marks = Vec::new();
        match bar.figure {
            None => marks.extend(shapes::field(Ink::NotAssessed, part(0.0, 1.0))),
            Some(figure) => {
                let whole = Point::new(at.x, at.y + BAR);
                marks.push(line(Point::new(at.x, at.y), whole, Ink::Axis));
                for (from, to, ink) in
                    [(0.0, figure.lo, Ink::Bar), (figure.lo, figure.hi, Ink::BarOpen)]
                {
                    if to > from {
                        marks.push(Mark::Rect { rect: part(from, to), radius: 0.0, ink });
                    }
                }
            }
        }
        // The line crosses the bar and not the words below it.
        let limit = at.x + bar.benchmark.line().at * self.column;
        let (from, to) = (Point::new(limit, at.y - 4.0), Point::new(limit, at.y + BAR + 1.0));
        marks.push(line(from, to, Ink::Threshold));
        let below = Point::new(at.x, at.y + BAR + 11.0);
        let mut words = figure(scope, bar);
        if let Some(country) = &bar.country {
            words = format!("{words} · {}", words::supplier_name(scope, country));
        }
        let words = fit(&words, self.column, SMALL, Weight::Regular);
        marks.push(text(below, &words, SMALL, Weight::Regular, Anchor::Start, Ink::Detail));
        marks
    }
}
