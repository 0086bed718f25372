//! The steps of [`apply`](super::apply) that are more than the setting of a field.

use std::collections::{BTreeMap, BTreeSet};

use crate::view::action::{Action, History};
use crate::view::comparand::Comparand;
use crate::view::given;
use crate::view::state::{BY_CHANGE, DatasetRef, FilterField, Panel, Trace, ViewKind, ViewState};
use crate::view::story::StoryView;
use crate::view::thing::Thing;

/// Carries out an action on what is said of plans and yardsticks.
pub(super) fn plan(next: &mut ViewState, action: Action) -> History {
    match action {
        Action::Roadmap(roadmap) => {
            let history = roadmap.history_after(&next.roadmap);
            next.roadmap = roadmap;
            return history;
        }
        Action::Urgency(urgency) => {
            let history = urgency.history_after(&next.urgency);
            next.urgency = urgency;
            return history;
        }
        Action::Trade(trade) => {
            let history = trade.history_after(&next.trade);
            next.trade = trade;
            return history;
        }
        Action::Reliance(reliance) => {
            let history = reliance.history_after(&next.reliance);
            next.reliance = reliance;
            return history;
        }
        Action::Answer { input, criterion, answer } => {
            given::answer(&mut next.given, &input, criterion, answer);
        }
        Action::OnlyOutside(is_on) => next.only_outside = is_on,
        _ => {}
    }
    History::Push
}

/// Shows another edition; the way there is no step.
pub(super) fn edition(next: &mut ViewState, id: Option<String>, is_settled: bool) -> History {
    if let Some(dataset) = &mut next.dataset {
        dataset.edition = id;
    }
    if is_settled { History::Push } else { History::Replace }
}

/// Compares with something else. What was chosen of the former comparison goes with it.
pub(super) fn since(next: &mut ViewState, comparand: Option<Comparand>) {
    next.since = comparand;
    if next.since.is_none() {
        if next.view == ViewKind::Changes {
            next.view = ViewKind::Map;
        }
        if next.colour_by.as_deref() == Some(BY_CHANGE) {
            next.colour_by = None;
            next.filters.remove(&FilterField::Rating);
        }
        next.sort = next.sort.take().filter(|sort| sort.column != BY_CHANGE);
    }
}

/// Carries out an action on what surrounds the picture.
pub(super) fn look(next: &mut ViewState, action: Action) {
    match action {
        Action::Panel(panel) => next.panel = panel,
        Action::Language(language) => next.language = language,
        Action::Theme(theme) => next.theme = theme,
        Action::Letters(work) => next.has_no_letters = !work,
        _ => {}
    }
}

/// Whether an action leaves what a step of a story shows as it is: looking around, language,
/// colours, and telling the story itself.
pub(super) fn is_quiet(state: &ViewState, action: &Action) -> bool {
    match action {
        Action::Look { .. }
        | Action::Language(_)
        | Action::Theme(_)
        | Action::Letters(_)
        | Action::Panel(Some(Panel::Story))
        | Action::Tell(_)
        | Action::Go(_) => true,
        Action::Panel(None) => state.panel == Some(Panel::Story),
        _ => false,
    }
}

/// A view of another dataset: only how things are shown is kept, and the story that it is a
/// detour of.
pub(super) fn fresh(state: &ViewState, dataset: Option<DatasetRef>) -> ViewState {
    let view = if dataset.is_some() { state.view } else { ViewKind::default() };
    let is_told = dataset.is_some() && state.story.is_live();
    let story = if is_told { state.story.clone() } else { StoryView::default() };
    ViewState {
        dataset,
        view,
        story,
        language: state.language.clone(),
        theme: state.theme,
        has_no_letters: state.has_no_letters,
        ..ViewState::default()
    }
}

/// Draws only what is traced, or everything again.
pub(super) fn isolate(next: &mut ViewState, is_isolated: bool) {
    next.is_isolated = is_isolated;
    next.camera = None;
}

/// Colours by another indicator, whose classes are others too.
pub(super) fn colour_by(next: &mut ViewState, indicator: Option<String>) {
    next.colour_by = indicator;
    next.filters.remove(&FilterField::Rating);
}

pub(super) fn reset(state: &ViewState) -> ViewState {
    fresh(state, state.dataset.clone())
}

pub(super) fn select(next: &mut ViewState, thing: Option<Thing>) {
    next.selected = thing.into_iter().collect();
    if next.selected.is_empty() {
        next.trace = Trace::Near;
        next.depth = None;
        if next.is_isolated {
            next.is_isolated = false;
            next.camera = None;
        }
    }
    // Whoever writes a story chooses things to show them in it.
    let is_writing = next.panel == Some(Panel::Story);
    if next.panel.is_some() && !is_writing && !next.selected.is_empty() {
        next.panel = None;
    }
}

pub(super) fn select_second(next: &mut ViewState, thing: Thing) {
    match next.selected.first() {
        Some(first) if *first != thing => {
            next.selected.truncate(1);
            next.selected.push(thing);
        }
        _ => select(next, Some(thing)),
    }
}

pub(super) fn focus(next: &mut ViewState, thing: Thing) {
    select(next, Some(thing));
    next.trace = Trace::Both;
    next.depth = None;
    next.is_isolated = true;
    next.camera = None;
    next.view = ViewKind::Map;
}

pub(super) fn regroup(next: &mut ViewState, action: Action) {
    let (things, is_opening) = match action {
        Action::Open(thing) => (vec![thing], true),
        Action::Close(thing) => (vec![thing], false),
        Action::OpenAll(things) => (things, true),
        Action::CloseAll(things) => (things, false),
        _ => return,
    };
    let (to, from) = if is_opening {
        (&mut next.opened, &mut next.closed)
    } else {
        (&mut next.closed, &mut next.opened)
    };
    for thing in things {
        from.remove(&thing);
        to.insert(thing);
    }
    next.camera = None;
}

pub(super) fn toggle(
    filters: &mut BTreeMap<FilterField, BTreeSet<String>>,
    field: FilterField,
    value: String,
) {
    let values = filters.entry(field).or_default();
    if !values.remove(&value) {
        values.insert(value);
    }
    if values.is_empty() {
        filters.remove(&field);
    }
}
