//! What an industry relies on, as a picture: a bar for each region, solid as far as it is bought
//! there directly, paler as far as it comes through others. What is looked at follows from the
//! view alone ([`look`]).

use crate::analysis::reliance::{Area, Exposure, Recipes, Reliance, areas, reliance};
use crate::base::geometry::{Point, Rect, Size};
use crate::base::glyphs::{Weight, fit, width_px};
use crate::base::message::Message;
use crate::model::dataset::Dataset;
use crate::model::input_output::{InputOutput, Year};
use crate::msg;
use crate::scene::draw::{furniture, line, text};
use crate::scene::mark::{Anchor, Group, Ink, LegendEntry, Mark, Scene, Swatch};
use crate::scene::points::{GENEROUS, SMALL, TEXT};
use crate::scene::{Scope, words};
use crate::view::state::ViewState;
use crate::view::thing::Thing;

/// Width of the picture in files, px.
const WIDTH: f64 = 980.0;
/// Height of a row and of its bar, px.
const ROW: f64 = 24.0;
const BAR: f64 = 12.0;
/// Height of the scale above the bars, px.
const HEAD: f64 = 26.0;
/// Least room of a bar, px; below it names stand above their bars.
const LEAST: f64 = 220.0;
/// Largest part of the width that names may take.
const NAMES: f64 = 0.34;
/// Room of the figures, px.
const FIGURES: f64 = 122.0;
/// Regions that are drawn; the table has all of them.
const MOST: usize = 20;
/// Decimals of shares.
pub const DECIMALS: u8 = 1;

/// What is looked at.
#[derive(Debug, Clone, PartialEq)]
pub struct Looked {
    /// The area that buys.
    pub area: Area,
    /// Position of the industry that buys.
    pub industry: usize,
    /// Name of the year.
    pub year: String,
    /// What it relies on; `None`: it buys nothing.
    pub found: Option<Reliance>,
}

/// What `state` looks at in `dataset`; `None`: it has no input-output table.
#[must_use]
pub fn look(dataset: &Dataset, state: &ViewState) -> Option<Looked> {
    let table = dataset.input_output.as_deref()?;
    let view = &state.reliance;
    let year = table.year(view.year.as_deref()).or_else(|| table.years.last())?;
    let all = areas(table);
    let chosen = all.iter().find(|area| Some(&area.id) == state.area.as_ref());
    let area = chosen.or_else(|| all.first())?.clone();
    let named = view.industry.as_ref();
    let named = named.and_then(|id| table.industries.iter().position(|one| one == id));
    let industry = named.unwrap_or_else(|| greatest(table, year, &area));
    let found = reliance(table, year, &Recipes::new(table, year), &area, industry);
    Some(Looked { area, industry, year: year.name.clone(), found })
}

/// The industry of `area` that buys most.
fn greatest(table: &InputOutput, year: &Year, area: &Area) -> usize {
    let mut best = (0, 0.0);
    for industry in 0..table.industries.len() {
        let of = |region: &usize| -> f64 {
            year.purchases(table.place(*region, industry)).map(|(_, value)| value).sum()
        };
        let sum: f64 = area.regions.iter().map(of).sum();
        if sum > best.1 {
            best = (industry, sum);
        }
    }
    best.0
}

impl Looked {
    /// The region that is told of first.
    #[must_use]
    pub fn origin(&self, table: &InputOutput, state: &ViewState) -> Option<&Exposure> {
        let found = self.found.as_ref()?;
        let named = state.reliance.origin.as_ref();
        let named = named.and_then(|id| table.regions.iter().position(|one| one == id));
        let chosen = named.and_then(|of| found.partners.iter().find(|one| one.of == of));
        chosen.or_else(|| found.partners.first())
    }
}

/// The name of an industry.
#[must_use]
pub fn industry_name(scope: &Scope<'_>, table: &InputOutput, industry: usize) -> String {
    let id = table.industries.get(industry).map_or("", String::as_str);
    match scope.dataset.input_by_id(id) {
        Some(input) => words::input_name(scope, input),
        None => id.to_owned(),
    }
}

/// The name of an area.
#[must_use]
pub fn area_name(scope: &Scope<'_>, area: &Area) -> String {
    if area.regions.len() > 1 {
        return scope.locale.say(&msg!("reliance-union"));
    }
    words::supplier_name(scope, &area.id)
}

/// A figure that is looked through, in words: at most so much, where it is a bound.
#[must_use]
pub fn through_words(scope: &Scope<'_>, figure: Option<f64>, is_bound: bool) -> String {
    let message: Message = match figure {
        None => msg!("reliance-endless"),
        Some(figure) => {
            let share = scope.locale.share(figure, DECIMALS);
            if !is_bound {
                return share;
            }
            msg!("reliance-most", share = share)
        }
    };
    scope.locale.say(&message)
}

/// The bars of what `state` looks at, for a file.
#[must_use]
pub fn sheet(scope: &Scope<'_>) -> Scene {
    match look(scope.dataset, scope.state) {
        Some(looked) => draw(scope, &looked, WIDTH),
        None => Scene::default(),
    }
}

/// The bars of `looked`, `width` px wide.
#[must_use]
pub fn draw(scope: &Scope<'_>, looked: &Looked, width: f64) -> Scene {
    let Some(table) = scope.dataset.input_output.as_deref() else { return Scene::default() };
    let Some(found) = &looked.found else {
        let note = scope.locale.say(&msg!("reliance-nothing"));
        return Scene { notes: vec![note], ..Scene::default() };
    };
    let mut shown: Vec<&Exposure> = found.partners.iter().take(MOST).collect();
    let origin = looked.origin(table, scope.state);
    if let Some(origin) = origin.filter(|origin| !shown.iter().any(|one| one.of == origin.of)) {
        shown.push(origin);
    }
    let plan = Plan::new(scope, table, &shown, width);
    let size = Size::new(width, HEAD + shown.len() as f64 * plan.row);
    let mut groups = vec![furniture("reliance:scale", plan.scale(scope, size.height), size)];
    for (at, one) in shown.iter().enumerate() {
        let is_chosen = origin.is_some_and(|origin| origin.of == one.of);
        groups.push(plan.row(scope, one, at, (found.is_bound, is_chosen)));
    }
    let mut notes = Vec::new();
    let left = found.partners.len().saturating_sub(shown.len());
    if left > 0 {
        notes.push(scope.locale.say(&msg!("reliance-left", count = left)));
    }
    if found.is_bound {
        notes.push(scope.locale.say(&msg!("reliance-bound-note")));
    }
    notes.push(scope.locale.say(&msg!("reliance-steps-note")));
    Scene {
        size,
        name: scope.locale.say(&msg!(
            "reliance-name",
            industry = industry_name(scope, table, looked.industry),
            area = area_name(scope, &looked.area),
            year = &looked.year,
        )),
        language: scope.language().to_owned(),
        groups,
        legend: legend(scope, found.is_bound),
        notes,
        ..Scene::default()
    }
}

fn legend(scope: &Scope<'_>, is_bound: bool) -> Vec<LegendEntry> {
    let entry = |ink, message: &Message| LegendEntry {
        swatch: Swatch::Field(ink),
        label: scope.locale.say(message),
        filter: String::new(),
        count: None,
    };
    let hidden =
        if is_bound { msg!("reliance-legend-most") } else { msg!("reliance-legend-hidden") };
    vec![entry(Ink::Bar, &msg!("reliance-legend-face")), entry(Ink::BarOpen, &hidden)]
}

/// Where everything goes.
struct Plan {
    width: f64,
    /// Height of a row.
    row: f64,
    names: Vec<String>,
    /// Where bars begin, and how long the whole scale is.
    from: f64,
    length: f64,
    /// Share at the end of the scale.
    end: f64,
    is_stacked: bool,
}

impl Plan {
    fn new(scope: &Scope<'_>, table: &InputOutput, shown: &[&Exposure], width: f64) -> Self {
        let region = |one: &&Exposure| table.regions.get(one.of).map_or("", String::as_str);
        let names: Vec<String> =
            shown.iter().map(|one| words::supplier_name(scope, region(one))).collect();
        let widest = names
            .iter()
            .map(|name| width_px(name, TEXT, Weight::Semibold) * GENEROUS)
            .fold(0.0, f64::max);
        let from = (widest + 10.0).min(width * NAMES);
        let is_stacked = width - from - FIGURES < LEAST;
        let from = if is_stacked { 0.0 } else { from };
        let length = (width - from - FIGURES).max(1.0);
        let most = shown
            .iter()
            .map(|one| one.look_through.unwrap_or(one.face_value).max(one.face_value))
            .fold(0.0, f64::max);
        let row = if is_stacked { ROW + 16.0 } else { ROW };
        Self { width, row, names, from, length, end: nice_end(most), is_stacked }
    }

    fn x(&self, share: f64) -> f64 {
        self.from + (share / self.end).clamp(0.0, 1.0) * self.length
    }

    /// The scale: nothing, a half and the end, with lines down to the last bar.
    fn scale(&self, scope: &Scope<'_>, bottom: f64) -> Vec<Mark> {
        let mut marks = Vec::new();
        for (share, anchor) in
            [(0.0, Anchor::Start), (self.end / 2.0, Anchor::Middle), (self.end, Anchor::Middle)]
        {
            let x = self.x(share);
            marks.push(line(Point::new(x, HEAD - 6.0), Point::new(x, bottom), Ink::Axis));
            let words = scope.locale.share(share, DECIMALS);
            let at = Point::new(x, HEAD - 12.0);
            marks.push(text(at, &words, SMALL, Weight::Regular, anchor, Ink::Detail));
        }
        marks
    }

    fn row(
        &self,
        scope: &Scope<'_>,
        one: &Exposure,
        at: usize,
        (is_bound, is_chosen): (bool, bool),
    ) -> Group {
        let top = HEAD + at as f64 * self.row;
        let name = self.names.get(at).map_or("", String::as_str);
        let weight = if is_chosen { Weight::Semibold } else { Weight::Regular };
        let (words_at, bar_at, room) = if self.is_stacked {
            (top + 14.0, top + 20.0, self.width)
        } else {
            (top + 16.0, top + 6.0, self.from - 10.0)
        };
        let shown = fit(name, room, TEXT, weight);
        let mut marks =
            vec![text(Point::new(0.0, words_at), &shown, TEXT, weight, Anchor::Start, Ink::Label)];
        let through = one.look_through.unwrap_or(self.end).max(one.face_value);
        for (start, end, ink) in
            [(0.0, one.face_value, Ink::Bar), (one.face_value, through, Ink::BarOpen)]
        {
            let (from, to) = (self.x(start), self.x(end));
            if to > from {
                let rect = Rect::new(from, bar_at, (to - from).max(1.0), BAR);
                marks.push(Mark::Rect { rect, radius: 0.0, ink });
            }
        }
        let face = scope.locale.share(one.face_value, DECIMALS);
        let through = through_words(scope, one.look_through, is_bound);
        let figure = scope.locale.say(&msg!("reliance-figure", face = &face, through = &through));
        let at = Point::new(self.width, bar_at + 10.0);
        marks.push(text(at, &figure, TEXT, weight, Anchor::End, Ink::Detail));
        let said =
            scope.locale.say(&msg!("reliance-row", name = name, face = face, through = through));
        let id = Thing::Supplier(name.to_owned());
        let mut group =
            furniture(&format!("reliance:{id}"), marks, Size::new(self.width, self.row));
        group.bounds = Rect::new(0.0, top, self.width, self.row);
        group.name = said;
        group
    }
}

/// The first end of a scale that holds `most`.
fn nice_end(most: f64) -> f64 {
    let ends = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8, 1.0, 2.0];
    ends.into_iter().find(|end| most <= *end).unwrap_or(most)
}
