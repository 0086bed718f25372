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
mod groups;
pub mod headers;
pub mod lines;
pub mod names;
pub mod plan;
pub mod shapes;
pub mod steps;
pub mod suppliers;
pub mod thinning;
pub mod universe;

use crate::base::geometry::Size;
use crate::base::order;
use crate::layout::placed::Placed;
use crate::layout::request::{BoxSpec, EdgeSpec, Request, Spacing};
use crate::msg;
use crate::scene::chain::boxes::Card;
use crate::scene::chain::figures::Figures;
use crate::scene::chain::plan::{Content, Plan, PlanBox};
use crate::scene::chain::universe::Chosen;
use crate::scene::mark::{Group, Scene, State};
use crate::scene::since::overlay;
use crate::scene::{Scope, legend, what_if};

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
            boxes::card(scope, &figures, planned, groups::fold_of(scope, &plan, planned).is_some())
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
    let (of_boxes, of_lines) = groups::notes_since(scope, plan);
    let mut legend = legend::entries(scope, figures, plan);
    legend.extend(overlay::legend(scope, &of_boxes, &of_lines));
    Drawn {
        lines: groups::line_groups(scope, plan, cards, placed, &of_lines),
        boxes: groups::box_groups(scope, sketch, placed, &of_boxes),
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
            Some(card) => groups::reworded(scope, plan, index, &card, group),
            None => group,
        }
    }));
    Scene { groups, ..drawn.frame.clone() }
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
