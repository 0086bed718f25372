//! How items belong together: what is chosen sets off what it is linked with, and what waits
//! for what is drawn for the chosen one only. Knows places as rectangles.

use crate::base::geometry::{Point, Rect};
use crate::model::ItemIdx;
use crate::model::instrument::Named;
use crate::model::measure::{MeasureLink, Target};
use crate::model::record::Subject;
use crate::msg;
use crate::scene::Scope;
use crate::scene::draw::outline;
use crate::scene::mark::{Group, Ink, Mark, Role, State, Step, Steps};
use crate::scene::roadmap::item::Item;
use crate::scene::roadmap::words::{Findings, late_words};
use crate::view::thing::{PlanPart, Thing};

/// How each item is set off by what the reader chose.
#[must_use]
pub fn states(scope: &Scope<'_>, items: &[Item]) -> Vec<State> {
    let chosen = &scope.state.selected;
    let is_chosen: Vec<bool> = items.iter().map(|item| is_chosen(scope, item)).collect();
    let waits: Vec<(ItemIdx, ItemIdx)> = pairs(scope, items, &is_chosen);
    let state = |(item, is_chosen): (&Item, &bool)| {
        let of = item.entry.item;
        let is_linked = waits.iter().any(|(a, b)| Some(*a) == of || Some(*b) == of);
        if *is_chosen {
            State::Selected
        } else if is_linked || chosen.iter().any(|thing| is_about(scope, item, thing)) {
            State::Related
        } else {
            State::Faded
        }
    };
    let states: Vec<State> = items.iter().zip(&is_chosen).map(state).collect();
    // A choice that no item has to do with fades nothing.
    if states.iter().all(|state| *state == State::Faded) {
        return vec![State::Plain; items.len()];
    }
    states
}

fn is_chosen(scope: &Scope<'_>, item: &Item) -> bool {
    let chosen = &scope.state.selected;
    let is = |part: PlanPart, id: &str| {
        chosen
            .iter()
            .any(|thing| matches!(thing, Thing::Plan(of, other) if *of == part && other == id))
    };
    let action = &scope.dataset.action;
    chosen.contains(&item.thing)
        || item
            .entry
            .item
            .and_then(|idx| action.roadmap.find(idx))
            .is_some_and(|of| is(PlanPart::Item, &of.id))
        || item
            .entry
            .measure
            .and_then(|idx| action.measures.find(idx))
            .is_some_and(|of| is(PlanPart::Measure, &of.id))
}

/// Whether an item is about `thing`: who does it, with what, and what it is aimed at.
fn is_about(scope: &Scope<'_>, item: &Item, thing: &Thing) -> bool {
    let dataset = scope.dataset;
    let action = &dataset.action;
    let measure = item.entry.measure.and_then(|idx| action.measures.find(idx));
    let aims = action.links.iter().filter(|link| Some(link.measure) == item.entry.measure);
    let aimed =
        |is: &dyn Fn(&Target) -> bool| aims.clone().any(|link: &MeasureLink| is(&link.target));
    match thing {
        Thing::Input(id) => {
            let subject = dataset.input_by_id(id).map(Subject::Input);
            subject.is_some()
                && (item.subject == subject
                    || aimed(
                        &|target| matches!(target, Target::Subject(of) if Some(*of) == subject),
                    ))
        }
        Thing::Stage(id) => {
            let subject = dataset.stage_by_id(id).map(Subject::Stage);
            subject.is_some() && item.subject == subject
        }
        Thing::Plan(PlanPart::Actor, id) => {
            let Some(actor) = action.actor_by_id(id) else { return false };
            let acts = |named: &Named<_>| named.key() == Some(actor);
            measure.is_some_and(|measure| {
                measure.responsible.iter().chain(&measure.together_with).any(acts)
            }) || aimed(&|target| *target == Target::Actor(actor))
        }
        Thing::Plan(PlanPart::Instrument, id) => {
            let Some(instrument) = action.instrument_by_id(id) else { return false };
            let with = |named: &Named<_>| named.key() == Some(instrument);
            measure.is_some_and(|measure| measure.instruments.iter().any(with))
                || aimed(&|target| *target == Target::Instrument(instrument))
        }
        Thing::Plan(PlanPart::Gap, id) => {
            let gap = action.gap_by_id(id);
            gap.is_some_and(|gap| aimed(&|target| *target == Target::Gap(gap)))
        }
        Thing::Plan(PlanPart::Cause, id) => {
            let cause = action.cause_by_id(id);
            cause.is_some_and(|cause| aimed(&|target| *target == Target::RootCause(cause)))
        }
        Thing::Plan(PlanPart::Measure, id) => {
            let of = action.measure_by_id(id);
            of.is_some()
                && measure.is_some_and(|measure| measure.part_of == of || measure.same_as == of)
        }
        _ => false,
    }
}

/// What waits for what, as far as one of the two is chosen: the awaited one first.
fn pairs(scope: &Scope<'_>, items: &[Item], is_chosen: &[bool]) -> Vec<(ItemIdx, ItemIdx)> {
    let chosen: Vec<ItemIdx> = items
        .iter()
        .zip(is_chosen)
        .filter(|(_, is_chosen)| **is_chosen)
        .filter_map(|(item, _)| item.entry.item)
        .collect();
    let mut pairs = Vec::new();
    for (idx, item) in scope.dataset.action.roadmap.entries() {
        let on = item.depends_on.iter().copied();
        pairs.extend(
            on.filter(|on| chosen.contains(on) || chosen.contains(&idx)).map(|on| (on, idx)),
        );
    }
    pairs
}

/// The links of what is chosen: `places` has the rectangle of each item that is in sight.
#[must_use]
pub fn links(
    scope: &Scope<'_>,
    items: &[Item],
    places: &[Option<Rect>],
    findings: &Findings,
) -> Vec<Group> {
    let is_chosen: Vec<bool> = items.iter().map(|item| is_chosen(scope, item)).collect();
    let place = |idx: ItemIdx| {
        let at = items.iter().position(|item| item.entry.item == Some(idx))?;
        Some((items.get(at)?, places.get(at).copied().flatten()?))
    };
    let group = |(on, idx): (ItemIdx, ItemIdx)| {
        let ((before, from), (after, to)) = (place(on)?, place(idx)?);
        let late = findings.late.iter().find(|late| late.item == idx && late.on == on);
        let marks = marks(from, to, late.is_some());
        let hint = late.map(|late| late_words(scope, late)).into_iter().collect();
        Some(Group {
            id: Thing::link(before.thing.clone(), after.thing.clone()).to_string(),
            role: Role::Link,
            state: State::Related,
            name: String::new(),
            hint,
            bounds: from.union(&to),
            marks: marks.into(),
            steps: Steps::default(),
            fold: None,
        })
    };
    pairs(scope, items, &is_chosen).into_iter().filter_map(group).collect()
}

/// What is told of late links: those of the chosen items.
#[must_use]
pub fn notes(scope: &Scope<'_>, items: &[Item], findings: &Findings) -> Vec<String> {
    let is_chosen: Vec<bool> = items.iter().map(|item| is_chosen(scope, item)).collect();
    let drawn = pairs(scope, items, &is_chosen);
    let late = findings.late.iter().filter(|late| drawn.contains(&(late.on, late.item)));
    late.map(|late| scope.locale.say(&msg!("roadmap-sentence", words = late_words(scope, late))))
        .collect()
}

/// From the right end of what is awaited to the left end of what waits, with a tip; what is late
/// has a break across.
fn marks(from: Rect, to: Rect, is_late: bool) -> Vec<Mark> {
    const OUT: f64 = 5.0;
    let start = Point::new(from.right() + 1.0, from.centre().y);
    let end = Point::new(to.x - 2.0, to.centre().y);
    let mut points = vec![start];
    let between = if end.x >= start.x + 2.0 * OUT {
        let x = (end.x - OUT).max(start.x + OUT);
        points.extend([Point::new(x, start.y), Point::new(x, end.y)]);
        Point::new(x, (start.y + end.y) / 2.0)
    } else {
        let y = if to.y > from.y { from.bottom() + 3.0 } else { from.y - 3.0 };
        let (out, back) = (start.x + OUT, end.x - OUT);
        points.extend([
            Point::new(out, start.y),
            Point::new(out, y),
            Point::new(back, y),
            Point::new(back, end.y),
        ]);
        Point::new((out + back) / 2.0, y)
    };
    points.push(end);
    let steps = points.iter().enumerate();
    let steps =
        steps.map(|(at, point)| if at == 0 { Step::Move(*point) } else { Step::Line(*point) });
    let mut marks = vec![Mark::Path { steps: steps.collect(), ink: Ink::GoesInto, width: 1.8 }];
    let tip = [(1.0, 0.0), (-7.0, -4.0), (-7.0, 4.0)];
    marks.push(outline(&tip.map(|(x, y)| Point::new(end.x + x, end.y + y)), Ink::Tip));
    if is_late {
        for offset in [-2.5, 2.5] {
            let a = Point::new(between.x + offset - 3.0, between.y + 5.0);
            let b = Point::new(between.x + offset + 3.0, between.y - 5.0);
            let steps = vec![Step::Move(a), Step::Line(b)];
            marks.push(Mark::Path { steps, ink: Ink::HandleSign, width: 1.6 });
        }
    }
    marks
}

/// Marks below an item on the way that decides the end.
#[must_use]
pub fn critical(rect: Rect) -> Mark {
    let y = rect.bottom() + 1.5;
    let steps = vec![Step::Move(Point::new(rect.x, y)), Step::Line(Point::new(rect.right(), y))];
    Mark::Path { steps, ink: Ink::HandleSign, width: 2.2 }
}
