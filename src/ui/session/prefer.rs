//! Which view fits a dataset and the window, where the link does not say.

use leptos::prelude::*;

use crate::shell::page;
use crate::ui::context::AppContext;
use crate::ui::loaded::Loaded;
use crate::view::roadmap::RoadmapView;
use crate::view::state::{ViewKind, ViewState};

/// Most inputs without a chain of which a map is the first thing to see.
const MAPPED: usize = 500;

/// The view in which a reader's own file is seen first.
pub fn first_view(loaded: &Loaded) -> ViewKind {
    match loaded.data_now().as_ref().map(|data| &data.dataset) {
        _ if untrack(|| loaded.is_plan()) => ViewKind::Roadmap,
        _ if untrack(|| loaded.is_series()) => ViewKind::Trend,
        _ if untrack(|| loaded.is_trade()) => ViewKind::Trade,
        Some(dataset) if dataset.input_output.is_some() => ViewKind::Reliance,
        Some(it) if it.dependencies.is_empty() && it.inputs.len() > MAPPED => ViewKind::Table,
        _ => ViewKind::Map,
    }
}

/// A series without a chain starts with its figures over time, unless the link says what of the map
/// to show; whether it does.
pub fn prefer_trend(app: AppContext) -> bool {
    let state = app.state_now();
    if state.view == ViewKind::Map && state.camera.is_none() && state.colour_by.is_none() {
        app.settle(ViewState { view: ViewKind::Trend, ..state });
    }
    app.state_now().view == ViewKind::Trend
}

/// Where there is no chain to draw, the matrix of trade stands in for an empty map.
pub fn prefer_trade(app: AppContext) {
    let state = app.state_now();
    let is_trade = app.session.with_untracked(|it| it.shown().is_some_and(Loaded::is_trade));
    if is_trade && state.draws_the_default() {
        app.settle(ViewState { view: ViewKind::Trade, ..state });
    }
}

/// A phone starts with the list, unless the link says what to show.
pub fn prefer_list_on_phones(app: AppContext) {
    let state = app.state_now();
    let says_nothing = matches!(state.view, ViewKind::Map | ViewKind::Roadmap)
        && state.camera.is_none()
        && state.selected.is_empty()
        && !state.is_isolated
        && (RoadmapView { today: None, ..state.roadmap.clone() }) == RoadmapView::default();
    if says_nothing && page::is_narrow() {
        app.settle(ViewState { view: ViewKind::List, ..state });
    }
}
