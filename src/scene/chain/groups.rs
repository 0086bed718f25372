//! The groups of a map: every box and line as finished marks with its names, hints and ways for
//! the keyboard. Knows no choice and no filter.

use crate::base::geometry::Rect;
use crate::layout::placed::Placed;
use crate::msg;
use crate::scene::Scope;
use crate::scene::chain::boxes::Card;
use crate::scene::chain::folds::Spot;
use crate::scene::chain::plan::{Content, Plan, PlanBox};
use crate::scene::chain::{Sketch, boxes, crack, lines, names, steps};
use crate::scene::mark::{Fold, Group, Mark, Role, State, Steps};
use crate::scene::since::overlay::{self, Note};
use crate::view::thing::Thing;

/// The fold handle of a box: of a bundle, or of a class whose variants are drawn.
pub(super) fn fold_of(scope: &Scope<'_>, plan: &Plan, planned: &PlanBox) -> Option<(Thing, bool)> {
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
pub(super) fn notes_since(
    scope: &Scope<'_>,
    plan: &Plan,
) -> (Vec<Option<Note>>, Vec<Option<Note>>) {
    let of_line = |line| overlay::of_line(scope, plan, line);
    (overlay::of_boxes(scope, plan), plan.lines.iter().map(of_line).collect())
}

pub(super) fn line_groups(
    scope: &Scope<'_>,
    plan: &Plan,
    cards: &[Card],
    placed: &Placed,
    notes: &[Option<Note>],
) -> Vec<Option<Group>> {
    let name = |position: usize| cards.get(position).map_or("", |card| card.name.as_str());
    let stopped = crack::stopped(scope);
    let ways = overlay::ways(scope, plan, &placed.routes, notes);
    plan.lines
        .iter()
        .zip(&placed.routes)
        .zip(notes)
        .enumerate()
        .map(|(at, ((line, route), note))| {
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
            marks.extend(drawn.flat_map(|note| overlay::on_line(note, at, route, &ways)));
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

pub(super) fn box_groups(
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
/// The box at `index`, saying what `card` says.
pub(super) fn reworded(
    scope: &Scope<'_>,
    plan: &Plan,
    index: usize,
    card: &Card,
    group: Group,
) -> Group {
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
