//! The shares of suppliers as one column per moment: the largest suppliers in an order that never
//! changes, the others together, what nobody is named for on top. A moment without shares has no
//! column. Knows axes, no page.

use std::collections::BTreeMap;

use crate::analysis::concentration::supply::{Portion, Supply};
use crate::base::geometry::{Point, Rect, Size};
use crate::base::glyphs::Weight;
use crate::base::order;
use crate::model::value::Interval;
use crate::msg;
use crate::scene::chain::shapes;
use crate::scene::mark::{Group, Ink, LegendEntry, Mark, Swatch};
use crate::scene::trend::chart::{Plate, entry};
use crate::scene::trend::frame::Frame;
use crate::scene::trend::labels::{Beside, beside};
use crate::scene::trend::palette::{FIELDS, Palette, Part, field};
use crate::scene::{Scope, words};

/// Part of its room that a column fills, and its greatest width in px.
const FILLED: f64 = 0.8;
const WIDEST: f64 = 64.0;
/// Room between the parts of a column, px.
const SEAM: f64 = 1.0;
/// Rest that is too small to be drawn.
const HARDLY: f64 = 0.005;

/// The parts of one supply.
#[derive(Debug, Clone, PartialEq)]
pub struct Parts {
    /// Part and share as printed, 0.0..=1.0, from the foot up.
    pub parts: Vec<(Part, f64)>,
    /// Suppliers that are taken together.
    pub others: usize,
}

/// The parts of `supply`, `named` having fields of their own, in their order.
#[must_use]
pub fn parts(supply: &Supply, named: &[(String, usize)]) -> Parts {
    let portions: Vec<&Portion> =
        supply.shares.iter().chain(supply.blocks.iter().map(|block| &block.portion)).collect();
    let mut shares: BTreeMap<&str, f64> = BTreeMap::new();
    for portion in portions.iter().filter(|portion| portion.printed > 0.0) {
        *shares.entry(portion.id.as_str()).or_default() += portion.printed;
    }
    let mut parts: Vec<(Part, f64)> = Vec::new();
    for (id, at) in named {
        if let Some(share) = shares.remove(id.as_str()) {
            parts.push((Part::Named(*at), share));
        }
    }
    let rest: f64 = shares.values().sum();
    if rest > 0.0 {
        parts.push((Part::Others, rest));
    }
    if supply.has_numbers() && supply.residual > HARDLY {
        parts.push((Part::Unnamed, supply.residual));
    }
    Parts { parts, others: shares.len() }
}

/// What lies behind, a group per moment, and the legend.
pub(super) fn draw(plate: &Plate<'_>) -> (Vec<Mark>, Vec<Group>, Vec<LegendEntry>) {
    let palette = Palette::new(plate.scope.dataset, plate.series);
    let history = &plate.series.history;
    let named = palette.of(history.of(plate.trend.subject), FIELDS);
    let supplies: Vec<&Supply> = history.of(plate.trend.subject).collect();
    let mut groups = Vec::new();
    let mut last: Option<(Rect, Parts)> = None;
    for (at, supply) in supplies.iter().enumerate() {
        let (Some(moment), Some(slot)) = (plate.trend.moments.get(at), plate.slots.get(at)) else {
            continue;
        };
        let found = parts(supply, &named);
        let width = (slot.width * FILLED).min(WIDEST);
        let column = Rect::new(
            plate.frame.x(moment.year) - width / 2.0,
            plate.frame.area.y,
            width,
            plate.frame.area.height,
        );
        let marks = if found.parts.is_empty() {
            missing(supply, column)
        } else {
            stack(&plate.frame, column, &found)
        };
        groups.push(plate.moment(at, spoken(plate, at, supply), marks));
        if !found.parts.is_empty() {
            last = Some((column, found));
        }
    }
    let back = last.map(|(column, found)| ends(plate, column, &found, &named)).unwrap_or_default();
    (back, groups, legend(plate, &supplies, &named))
}

/// The marks of a column.
#[must_use]
pub fn stack(frame: &Frame, column: Rect, found: &Parts) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut sum = 0.0;
    for (part, share) in &found.parts {
        let (foot, top) = (frame.y(sum), frame.y(sum + share));
        sum += share;
        let height = foot - top;
        if height < 0.3 {
            continue;
        }
        let seam = SEAM.min(height / 3.0);
        let rect = Rect::new(column.x, top + seam, column.width, height - seam);
        marks.extend(field(*part, rect));
    }
    marks
}

/// The sign of a moment without shares.
fn missing(supply: &Supply, column: Rect) -> Vec<Mark> {
    let ink = if supply.is_withheld { Ink::Withheld } else { Ink::NotAssessed };
    let side = column.width.min(10.0);
    let foot = Point::new(column.centre().x, column.bottom() - side / 2.0 - 2.0);
    shapes::field(ink, Rect::around(foot, Size::new(side, side)))
}

/// The names beside the last column.
fn ends(plate: &Plate<'_>, column: Rect, found: &Parts, named: &[(String, usize)]) -> Vec<Mark> {
    if plate.beside < 100.0 {
        return Vec::new();
    }
    let mut labels = Vec::new();
    let mut sum = 0.0;
    for (part, share) in &found.parts {
        let middle = plate.frame.y(sum + share / 2.0);
        sum += share;
        let name = part_name(plate.scope, *part, found.others, named);
        labels.push((
            *share,
            Beside {
                at: Point::new(column.right(), middle),
                words: format!("{name} {}", plate.words(Interval::exact(*share))),
                weight: Weight::Regular,
                ink: Ink::Label,
            },
        ));
    }
    order::sort_by(&mut labels, |a, b| b.0.total_cmp(&a.0));
    let labels = labels.into_iter().map(|(_, label)| label).collect();
    let area = plate.frame.area;
    beside(labels, area.right() + 10.0, plate.beside - 10.0, area.y - 6.0, area.bottom() + 6.0)
}

/// The name of a part.
#[must_use]
pub fn part_name(
    scope: &Scope<'_>,
    part: Part,
    others: usize,
    named: &[(String, usize)],
) -> String {
    match part {
        Part::Named(field) => {
            let id = named.iter().find(|(_, at)| *at == field).map(|(id, _)| id.as_str());
            id.map(|id| words::supplier_name(scope, id)).unwrap_or_default()
        }
        Part::Others => scope.locale.say(&msg!("chart-others", count = others)),
        Part::Unnamed => scope.locale.say(&msg!("chart-unnamed")),
    }
}

/// What is said of a moment: the suppliers with their shares, the largest first.
fn spoken(plate: &Plate<'_>, at: usize, supply: &Supply) -> String {
    let scope = plate.scope;
    let moment = plate.trend.moments.get(at).map(|moment| moment.name.clone()).unwrap_or_default();
    let shares = supply.shares.iter().take(4).map(|portion| {
        let share = plate.words(Interval::exact(portion.printed));
        format!("{} {share}", words::supplier_name(scope, &portion.id))
    });
    let mut values: Vec<String> = shares.collect();
    if values.is_empty() {
        let state = if supply.is_withheld { msg!("withheld") } else { msg!("not-assessed") };
        values.push(scope.locale.say(&state));
    }
    scope.locale.say(&msg!("trend-moment", moment = moment, values = values.join("; ")))
}

/// The fields, in the order of the columns from the foot up, and the other signs that are there.
fn legend(plate: &Plate<'_>, supplies: &[&Supply], named: &[(String, usize)]) -> Vec<LegendEntry> {
    let swatch = |part| Swatch::Drawn(field(part, Rect::new(0.0, 0.0, 28.0, 16.0)).into());
    let found: Vec<Parts> = supplies.iter().map(|supply| parts(supply, named)).collect();
    let has = |part: Part| found.iter().any(|one| one.parts.iter().any(|(of, _)| *of == part));
    let mut legend: Vec<LegendEntry> = named
        .iter()
        .map(|(_, at)| Part::Named(*at))
        .map(|part| entry(swatch(part), part_name(plate.scope, part, 0, named)))
        .collect();
    if has(Part::Others) {
        let words = plate.scope.locale.say(&msg!("trend-others"));
        legend.push(entry(swatch(Part::Others), words));
    }
    if has(Part::Unnamed) {
        legend.push(entry(swatch(Part::Unnamed), part_name(plate.scope, Part::Unnamed, 0, named)));
    }
    if found.iter().any(|one| one.parts.is_empty()) {
        let words = plate.scope.locale.say(&msg!("trend-legend-gap"));
        legend.push(entry(Swatch::Field(Ink::NotAssessed), words));
    }
    legend
}
