//! The value-chain map: data, findings and the reader's view become a picture.
//!
//! In steps that only add: `universe` (which inputs), `folds` (level of detail), `plan`
//! (boxes and lines, with `suppliers` and `thinning`), the layout (places), `emphasis` (how
//! each is set off), then marks (`boxes`, `shapes`, `lines`, `names`, `steps`).
//!
//! Filters and choices never move a box: the places depend on the data, on what is folded
//! and on what is drawn at all.

pub mod boxes;
pub mod crack;
pub mod emphasis;
pub mod figures;
pub mod folds;
pub mod headers;
pub mod lines;
pub mod names;
pub mod plan;
pub mod shapes;
pub mod steps;
pub mod suppliers;
pub mod thinning;
pub mod universe;

use crate::base::geometry::{Rect, Size};
use crate::base::order;
use crate::layout::placed::Placed;
use crate::layout::request::{BoxSpec, EdgeSpec, Request, Spacing};
use crate::msg;
use crate::scene::chain::boxes::Card;
use crate::scene::chain::figures::Figures;
use crate::scene::chain::folds::Spot;
use crate::scene::chain::plan::{Content, Plan, PlanBox};
use crate::scene::chain::universe::Chosen;
use crate::scene::mark::{Fold, Group, Mark, Role, Scene, State, Steps};
use crate::scene::since::overlay::{self, Note};
use crate::scene::{Scope, legend, what_if};
use crate::view::thing::Thing;

/// Distances of a map in px.
const SPACING: Spacing =
    Spacing { box_gap: 12.0, column_gap: 36.0, band_gap: 60.0, track_gap: 5.0 };

/// A map with its boxes and lines, ready for the layout.
#[derive(Debug, Clone, PartialEq)]
pub struct Sketch {
    figures: Figures,
    plan: Plan,
    cards: Vec<Card>,
    /// What the layout is asked; equal requests have equal places.
    pub request: Request,
}

/// Decides boxes and lines and what the layout is asked. Choices and filters do not enter,
/// unless the view draws only what is chosen.
#[must_use]
pub fn sketch(scope: &Scope<'_>) -> Sketch {
    let chosen = universe::chosen(scope);
    let drawn = universe::drawn(scope, chosen.as_ref());
    let figures = Figures::new(scope);
    let plan = Plan::new(scope, &drawn);
    let cards: Vec<Card> = plan
        .boxes
        .iter()
        .map(|planned| {
            boxes::card(scope, &figures, planned, fold_of(scope, &plan, planned).is_some())
        })
        .collect();
    let request = request(scope, &plan, &cards);
    Sketch { figures, plan, cards, request }
}

/// A map with places and words, before anything is set off: what a choice leaves as it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawn {
    /// One group per line of the plan, also of weaker ones.
    lines: Vec<Option<Group>>,
    /// One group per box.
    boxes: Vec<Group>,
    /// All but the groups.
    frame: Scene,
}

/// Joins a sketch and the places the layout found into the finished picture.
#[must_use]
pub fn compose(scope: &Scope<'_>, sketch: &Sketch, placed: &Placed) -> Scene {
    set_off(scope, sketch, &draw(scope, sketch, placed))
}

/// Draws all that choices and filters leave as it is.
#[must_use]
pub fn draw(scope: &Scope<'_>, sketch: &Sketch, placed: &Placed) -> Drawn {
    let Sketch { figures, plan, cards, .. } = sketch;
    let n_inputs: usize = plan.boxes.iter().map(|planned| planned.members.len()).sum();
    let title = scope.dataset.about.title.words(scope.language());
    let inputs = scope.locale.say(&msg!("count-inputs", count = n_inputs));
    let stages = scope.dataset.stages.len();
    let mut notes = Vec::new();
    if plan.n_weaker_lines() > 0 {
        notes.push(scope.locale.say(&msg!("map-weaker-links", count = plan.n_weaker_lines())));
    }
    let name = scope.locale.say(&msg!("map-name", title = title, inputs = inputs, stages = stages));
    let (of_boxes, of_lines) = notes_since(scope, plan);
    let mut legend = legend::entries(scope, figures, plan);
    legend.extend(overlay::legend(scope, &of_boxes, &of_lines));
    Drawn {
        lines: line_groups(scope, plan, cards, placed, &of_lines),
        boxes: box_groups(scope, sketch, placed, &of_boxes),
        frame: Scene {
            size: Size::new(placed.size.width.max(1.0), placed.size.height.max(1.0)),
            name: [Some(name), what_if::words::caption(scope)]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" "),
            language: scope.language().to_owned(),
            headers: headers::headers(scope, figures, plan, placed),
            legend,
            groups: Vec::new(),
            notes,
        },
    }
}

/// Sets off what is chosen and what the filters leave.
#[must_use]
pub fn set_off(scope: &Scope<'_>, sketch: &Sketch, drawn: &Drawn) -> Scene {
    let Sketch { figures, plan, cards, .. } = sketch;
    let chosen: Option<Chosen> = universe::chosen(scope);
    let emphasis = emphasis::emphasise(scope, figures, plan, chosen.as_ref());
    let lines = plan.lines.iter().zip(&drawn.lines).zip(&emphasis.lines);
    let mut groups: Vec<Group> = lines
        .filter(|((line, _), state)| emphasis::is_drawn(line, **state))
        .filter_map(|((_, group), state)| Some(Group { state: *state, ..group.clone()? }))
        .collect();
    // What is set off is painted last, above the faded lines.
    order::sort_by_key(&mut groups, |group| {
        matches!(group.state, State::Related | State::Selected)
    });
    let boxes = plan.boxes.iter().zip(cards).zip(&drawn.boxes).zip(&emphasis.boxes);
    groups.extend(boxes.enumerate().map(|(index, (((planned, card), group), state))| {
        let group = Group { state: *state, ..group.clone() };
        match boxes::with_chosen_members(scope, planned, card) {
            Some(card) => reworded(scope, plan, index, &card, group),
            None => group,
        }
    }));
    Scene { groups, ..drawn.frame.clone() }
}

/// The box at `index`, saying what `card` says.
fn reworded(scope: &Scope<'_>, plan: &Plan, index: usize, card: &Card, group: Group) -> Group {
    let Some(planned) = plan.boxes.get(index) else { return group };
    let note = overlay::of_boxes(scope, plan).into_iter().nth(index).flatten();
    let (fold, note) = (group.fold.as_ref(), note.as_ref());
    Group {
        name: names::with_note(names::spoken(scope, plan, index, card), note),
        marks: box_marks(scope, planned, card, group.bounds, fold, note).into(),
        ..group
    }
}

/// The marks of a box with its handle.
fn box_marks(
    scope: &Scope<'_>,
    planned: &PlanBox,
    card: &Card,
    rect: Rect,
    fold: Option<&Fold>,
    note: Option<&Note>,
) -> Vec<Mark> {
    let mut marks = boxes::marks(scope, planned, card, rect);
    if overlay::is_gone(note) {
        marks = overlay::hollow(marks);
    }
    marks.extend(fold.into_iter().flat_map(|fold| boxes::handle_marks(fold.bounds, fold.is_open)));
    marks.extend(note.into_iter().flat_map(|note| overlay::on_box(note, rect)));
    marks
}

/// Whether the map has a column of suppliers, and so a band before the first stage.
fn has_suppliers(plan: &Plan) -> bool {
    plan.boxes.iter().any(|planned| matches!(planned.content, Content::Supplier(_)))
}

fn request(scope: &Scope<'_>, plan: &Plan, cards: &[Card]) -> Request {
    let first = u32::from(has_suppliers(plan));
    let band = |planned: &PlanBox| match planned.content {
        Content::Supplier(_) => Some(0),
        Content::Spot(_) => {
            let stage = planned.stage?;
            let position = scope.dataset.stages.keys().position(|key| key == stage)?;
            Some(first + u32::try_from(position).ok()?)
        }
    };
    let index = |position: usize| u32::try_from(position).unwrap_or(u32::MAX);
    Request {
        boxes: plan
            .boxes
            .iter()
            .zip(cards)
            .enumerate()
            .map(|(position, (planned, card))| BoxSpec {
                size: card.size,
                band: band(planned),
                // Suppliers are ranked: the most important one stands highest where it can.
                hint: matches!(planned.content, Content::Supplier(_))
                    .then(|| position as f64 / plan.boxes.len() as f64),
            })
            .collect(),
        edges: plan
            .lines
            .iter()
            .map(|line| EdgeSpec { from: index(line.from), to: index(line.to), weight: 1.0 })
            .collect(),
        bands: first + index(scope.dataset.stages.len()),
        spacing: SPACING,
    }
}

/// The fold handle of a box: of a bundle, or of a class whose variants are drawn.
fn fold_of(scope: &Scope<'_>, plan: &Plan, planned: &PlanBox) -> Option<(Thing, bool)> {
    match planned.content {
        Content::Spot(Spot::Input(input)) => {
            plan.folds.class(input).map(|is_open| (planned.thing.clone(), is_open))
        }
        Content::Spot(spot @ (Spot::Family(_) | Spot::Stage(_))) => {
            Some((spot.thing(scope), false))
        }
        Content::Supplier(_) => None,
    }
}

/// What is said of boxes and lines since another edition.
fn notes_since(scope: &Scope<'_>, plan: &Plan) -> (Vec<Option<Note>>, Vec<Option<Note>>) {
    let of_line = |line| overlay::of_line(scope, plan, line);
    (overlay::of_boxes(scope, plan), plan.lines.iter().map(of_line).collect())
}

fn line_groups(
    scope: &Scope<'_>,
    plan: &Plan,
    cards: &[Card],
    placed: &Placed,
    notes: &[Option<Note>],
) -> Vec<Option<Group>> {
    let name = |position: usize| cards.get(position).map_or("", |card| card.name.as_str());
    let stopped = crack::stopped(scope);
    plan.lines
        .iter()
        .zip(&placed.routes)
        .zip(notes)
        .map(|((line, route), note)| {
            let is_gone = overlay::is_gone(note.as_ref());
            if line.is_absent() && !is_gone {
                return None;
            }
            let members = plan.boxes.get(line.to).map_or(1, |planned| planned.members.len());
            let width = lines::width_px(scope, line, members);
            let is_cracked = crack::is_cracked(scope, plan, line, &stopped);
            let mut marks = if is_gone {
                overlay::gone_line(route)
            } else {
                lines::marks(route, lines::ink(line), width, is_cracked)
            };
            let drawn = note.iter().filter(|note| note.is_drawn);
            marks.extend(drawn.flat_map(|note| overlay::on_line(note, route)));
            let mut hint = names::line_hint(scope, line, name(line.from), name(line.to));
            hint.truncate(if is_gone { 1 } else { hint.len() });
            hint.extend(note.iter().flat_map(|note| note.lines.iter().take(2).cloned()));
            Some(Group {
                id: plan.link(line)?.to_string(),
                role: Role::Link,
                state: State::Plain,
                name: String::new(),
                hint,
                bounds: lines::bounds(route),
                marks: marks.into(),
                steps: Steps::default(),
                fold: None,
            })
        })
        .collect()
}

fn box_groups(
    scope: &Scope<'_>,
    sketch: &Sketch,
    placed: &Placed,
    notes: &[Option<Note>],
) -> Vec<Group> {
    let Sketch { figures, plan, cards, .. } = sketch;
    let steps = steps::steps(plan, placed);
    let parts = plan.boxes.iter().zip(cards).zip(&placed.boxes).zip(steps).zip(notes);
    parts
        .enumerate()
        .map(|(index, ((((planned, card), rect), steps), note))| {
            let fold = fold_of(scope, plan, planned).map(|(thing, is_open)| {
                let message = if is_open {
                    msg!("map-close", name = card.name.as_str())
                } else {
                    msg!("map-open", name = card.name.as_str())
                };
                let (id, name) = (thing.to_string(), scope.locale.say(&message));
                Fold { id, is_open, bounds: boxes::handle(*rect), name }
            });
            Group {
                id: planned.thing.to_string(),
                role: role(planned),
                state: State::Plain,
                name: names::with_note(names::spoken(scope, plan, index, card), note.as_ref()),
                hint: names::hint(scope, figures, planned, card, note.as_ref()),
                bounds: *rect,
                marks: box_marks(scope, planned, card, *rect, fold.as_ref(), note.as_ref()).into(),
                steps,
                fold,
            }
        })
        .collect()
}

fn role(planned: &PlanBox) -> Role {
    match planned.content {
        Content::Supplier(_) => Role::Supplier,
        Content::Spot(Spot::Input(_)) if planned.members.len() <= 1 => Role::Input,
        Content::Spot(_) => Role::Bundle,
    }
}
