//! Boxes of a map: sizes before the layout, marks after it.
//!
//! A box says its name on at most two lines, one line of what matters most, and shows the
//! class of the indicator as a field on its left; a bundle shows one strip per class, as high
//! as its part of the members.

use std::collections::BTreeMap;

use crate::analysis::foresight;
use crate::base::geometry::{Point, Rect, Size};
use crate::base::glyphs::{Weight, fit, wrap};
use crate::base::order;
use crate::msg;
use crate::scene::chain::figures::Figures;
use crate::scene::chain::folds::Spot;
use crate::scene::chain::plan::{Content, PlanBox};
use crate::scene::chain::shapes;
use crate::scene::chain::suppliers::Supplying;
use crate::scene::expected::ByDay;
use crate::scene::mark::{Anchor, Ink, Mark};
use crate::scene::{Scope, what_if, words};
use crate::view::thing::Thing;

/// Width of a box of the chain and of a supplier in px.
const CHAIN_WIDTH: f64 = 168.0;
const SUPPLIER_WIDTH: f64 = 136.0;

/// Font sizes in px.
const NAME_SIZE: f64 = 13.5;
const DETAIL_SIZE: f64 = 12.0;

/// Distances in px: text from the left edge and the right edge, field from the edge.
const TEXT_LEFT: f64 = 26.0;
const TEXT_RIGHT: f64 = 10.0;
const FIELD: f64 = 7.0;
const FIELD_WIDTH: f64 = 11.0;

/// Line heights in px.
const NAME_LINE: f64 = 16.0;
const DETAIL_LINE: f64 = 15.0;
const PADDING: f64 = 6.0;

/// Side of a fold handle in px: the least target size of WCAG 2.2, 2.5.8.
pub const HANDLE: f64 = 24.0;

/// A box with its words, before it has a place.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// Name, at most two lines.
    pub lines: Vec<String>,
    /// What matters most, as far as there is room.
    pub detail: String,
    /// What matters most, at length.
    pub told: String,
    /// The whole name.
    pub name: String,
    /// Extent in px.
    pub size: Size,
    /// Inks of the classes with the number of members, strongest first.
    pub classes: Vec<(Ink, usize)>,
}

/// The card of a bundle in which a chosen input is out of sight: it says which one it holds.
/// `None`: nothing is hidden.
#[must_use]
pub fn with_chosen_members(scope: &Scope<'_>, planned: &PlanBox, card: &Card) -> Option<Card> {
    let is_hidden = |thing: &&Thing| {
        **thing != planned.thing
            && matches!(thing, Thing::Input(id) if scope.dataset.input_by_id(id)
                .is_some_and(|input| planned.members.contains(&input)))
    };
    let hidden = scope.state.selected.iter().filter(is_hidden).filter_map(|thing| match thing {
        Thing::Input(id) => scope.dataset.input_by_id(id),
        _ => None,
    });
    let names: Vec<String> = hidden.map(|input| words::input_name(scope, input)).collect();
    if names.is_empty() {
        return None;
    }
    let told = scope.locale.say(&msg!("map-contains", names = names.join(", ")));
    let room = CHAIN_WIDTH - TEXT_LEFT - TEXT_RIGHT;
    let detail = fit(&told, room, DETAIL_SIZE, Weight::Semibold);
    Some(Card { detail, told, ..card.clone() })
}

/// The words and the size of a box. `has_handle`: room is kept for a fold handle.
#[must_use]
pub fn card(scope: &Scope<'_>, figures: &Figures, planned: &PlanBox, has_handle: bool) -> Card {
    let (name, detail) = name_and_detail(scope, figures, planned);
    let is_supplier = matches!(planned.content, Content::Supplier(_));
    let width = if is_supplier { SUPPLIER_WIDTH } else { CHAIN_WIDTH };
    let left = if is_supplier { TEXT_RIGHT } else { TEXT_LEFT };
    let room = width - left - TEXT_RIGHT - if has_handle { HANDLE - 4.0 } else { 0.0 };
    let lines = wrap(&name, room, 2, NAME_SIZE, Weight::Semibold);
    let most = lines.len().max(lines_of_all(scope, planned, room));
    let told = match &planned.content {
        Content::Spot(Spot::Input(input)) if planned.members.len() == 1 && !detail.is_empty() => {
            figures.words(*input).to_owned()
        }
        _ => detail.clone(),
    };
    let detail = fit(&detail, width - left - TEXT_RIGHT, DETAIL_SIZE, Weight::Regular);
    // Not by the words themselves, so that another indicator leaves every box where it is.
    let has_detail =
        is_supplier || planned.members.len() > 1 || figures.has_ever(scope, planned.stage);
    let detail_height = if has_detail { DETAIL_LINE } else { 0.0 };
    let height = (2.0 * PADDING + most as f64 * NAME_LINE + detail_height).max(30.0);
    let classes = if is_supplier { Vec::new() } else { classes(figures, planned) };
    Card { lines, detail, told, name, size: Size::new(width, height), classes }
}

/// Lines of the name of what stands for several suppliers, when it counts those of all editions:
/// the box keeps room for them.
fn lines_of_all(scope: &Scope<'_>, planned: &PlanBox, room: f64) -> usize {
    match (&planned.content, &planned.thing) {
        (Content::Supplier(supplying), Thing::OtherSuppliers) => {
            let name = scope.locale.say(&msg!("map-other-suppliers", count = supplying.ids.len()));
            wrap(&name, room, 2, NAME_SIZE, Weight::Semibold).len()
        }
        _ => 0,
    }
}

/// Name and most important detail of a box.
fn name_and_detail(scope: &Scope<'_>, figures: &Figures, planned: &PlanBox) -> (String, String) {
    let dataset = scope.dataset;
    let language = scope.language();
    match &planned.content {
        Content::Supplier(supplying) => supplier_words(scope, planned, supplying),
        Content::Spot(Spot::Input(input)) => {
            let name = dataset.inputs[*input].label.words(language).to_owned();
            let rated = if figures.has_any(planned.stage) { figures.short(*input) } else { "" };
            let detail = if planned.members.len() > 1 {
                let count = planned.members.len() - 1;
                format!("{} · {}", scope.locale.say(&msg!("map-variants", count = count)), rated)
            } else {
                rated.to_owned()
            };
            (name, detail)
        }
        Content::Spot(Spot::Family(family)) => (
            dataset.families[*family].label.words(language).to_owned(),
            bundle_detail(scope, planned),
        ),
        Content::Spot(Spot::Stage(stage)) => {
            (dataset.stages[*stage].label.words(language).to_owned(), bundle_detail(scope, planned))
        }
    }
}

fn supplier_words(scope: &Scope<'_>, planned: &PlanBox, supplying: &Supplying) -> (String, String) {
    let name = match &planned.thing {
        Thing::Supplier(id) => words::supplier_name(scope, id),
        _ => scope.locale.say(&msg!("map-other-suppliers", count = supplying.present)),
    };
    let detail = if let Some(stop) = what_if::words::stop_of(scope, &planned.thing) {
        stop
    } else if supplying.supplies == 0 {
        scope.locale.say(&msg!("map-not-here"))
    } else if supplying.supplies == 1 {
        let unknown = || scope.locale.say(&msg!("map-no-figure"));
        supplying.largest.map_or_else(unknown, |share| scope.locale.share(share, 1))
    } else if supplying.leads > 0 {
        scope.locale.say(&msg!("map-leads", count = supplying.leads))
    } else {
        scope.locale.say(&msg!("map-supplies", count = supplying.supplies))
    };
    (name, detail)
}

/// How many inputs a bundle holds and who leads most of them.
fn bundle_detail(scope: &Scope<'_>, planned: &PlanBox) -> String {
    let count = scope.locale.say(&msg!("count-inputs", count = planned.members.len()));
    if let Some(worst) = what_if::rating::greatest(scope, &planned.members) {
        return scope.locale.say(&msg!("map-bundle-loss", inputs = count, worst = worst));
    }
    if let Some(by_day) = ByDay::colouring(scope) {
        return by_day.bundle(scope, &count, &planned.members);
    }
    let mut led: BTreeMap<&str, usize> = BTreeMap::new();
    for input in &planned.members {
        let subject = crate::model::record::Subject::Input(*input);
        if let Some(top) = scope.assessment.of(subject).top() {
            *led.entry(top.id.as_str()).or_default() += 1;
        }
    }
    let most = led.into_iter().max_by_key(|(id, count)| (*count, std::cmp::Reverse(*id)));
    match most {
        Some((id, leads)) if leads > 0 => scope.locale.say(&msg!(
            "map-bundle",
            inputs = count,
            supplier = words::supplier_name(scope, id),
            leads = leads,
        )),
        _ => count,
    }
}

fn classes(figures: &Figures, planned: &PlanBox) -> Vec<(Ink, usize)> {
    if let Content::Spot(Spot::Input(input)) = planned.content {
        return vec![(figures.ink(input), 1)];
    }
    let mut counts: BTreeMap<Ink, usize> = BTreeMap::new();
    for input in &planned.members {
        *counts.entry(figures.ink(*input)).or_default() += 1;
    }
    let is_class = |ink: &Ink| matches!(ink, Ink::Class(_));
    let mut classes: Vec<(Ink, usize)> = counts.into_iter().collect();
    order::sort_by_key(&mut classes, |(ink, _)| (!is_class(ink), std::cmp::Reverse(*ink)));
    classes
}

/// The marks of a box at `rect`.
#[must_use]
pub fn marks(scope: &Scope<'_>, planned: &PlanBox, card: &Card, rect: Rect) -> Vec<Mark> {
    let is_supplier = matches!(planned.content, Content::Supplier(_));
    let mut marks = sheets(planned, rect);
    match &planned.content {
        Content::Supplier(supplying) => {
            let ink = if supplying.supplies == 0 { Ink::Gone } else { Ink::SupplierFace };
            marks.push(Mark::Rect { rect, radius: 4.0, ink });
        }
        Content::Spot(Spot::Input(input)) => {
            let face = shapes::face(scope.dataset.inputs[*input].kind, rect);
            let is_emerging = foresight::emerging(scope.dataset, *input).is_some();
            marks.extend(if is_emerging { shapes::broken(face) } else { face });
        }
        Content::Spot(_) => marks.push(Mark::Rect { rect, radius: 6.0, ink: Ink::Face }),
    }
    marks.extend(strips(card, rect));
    let left = rect.x + if is_supplier { TEXT_RIGHT } else { TEXT_LEFT };
    let mut text = |words: &str, size: f64, weight: Weight, ink: Ink, y: f64| {
        marks.push(Mark::Text {
            at: Point::new(left, y),
            words: words.to_owned(),
            size,
            weight,
            anchor: Anchor::Start,
            ink,
        });
    };
    let mut y = rect.y + PADDING + 12.0;
    for line in &card.lines {
        text(line, NAME_SIZE, Weight::Semibold, Ink::Label, y);
        y += NAME_LINE;
    }
    if !card.detail.is_empty() {
        text(&card.detail, DETAIL_SIZE, Weight::Regular, Ink::Detail, y - 0.5);
    }
    marks
}

/// The sheets that show through behind a bundle.
fn sheets(planned: &PlanBox, rect: Rect) -> Vec<Mark> {
    let is_bundle = planned.members.len() > 1;
    let sheet = |by: f64| Mark::Rect {
        rect: Rect::new(rect.x + by, rect.y + by, rect.width, rect.height),
        radius: 6.0,
        ink: Ink::Face,
    };
    if is_bundle { vec![sheet(4.0)] } else { Vec::new() }
}

/// The class fields on the left of a box, one below the other.
fn strips(card: &Card, rect: Rect) -> Vec<Mark> {
    let total: usize = card.classes.iter().map(|(_, count)| count).sum();
    let height = rect.height - 2.0 * FIELD;
    let mut y = rect.y + FIELD;
    let mut marks = Vec::new();
    for (ink, count) in &card.classes {
        let part = height * *count as f64 / total as f64;
        marks.extend(shapes::field(*ink, Rect::new(rect.x + FIELD, y, FIELD_WIDTH, part)));
        y += part;
    }
    marks
}

/// Where the fold handle of a box at `rect` is.
#[must_use]
pub fn handle(rect: Rect) -> Rect {
    Rect::new(rect.right() - HANDLE - 3.0, rect.y + 3.0, HANDLE, HANDLE)
}

/// The marks of a fold handle: a plus sign when it opens, a minus sign when it closes.
#[must_use]
pub fn handle_marks(bounds: Rect, is_open: bool) -> Vec<Mark> {
    use crate::scene::mark::Step;
    let face = bounds.grown(-3.0);
    let (middle, reach) = (face.centre(), 4.5);
    let at = |x: f64, y: f64| Point::new(middle.x + x * reach, middle.y + y * reach);
    let mut steps = vec![Step::Move(at(-1.0, 0.0)), Step::Line(at(1.0, 0.0))];
    if !is_open {
        steps.extend([Step::Move(at(0.0, -1.0)), Step::Line(at(0.0, 1.0))]);
    }
    vec![
        Mark::Rect { rect: face, radius: 4.0, ink: Ink::Handle },
        Mark::Path { steps, ink: Ink::HandleSign, width: 1.6 },
    ]
}
