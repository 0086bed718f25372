//! What is spoken when the view changes: one quiet region for the whole page.

use leptos::prelude::*;

use crate::msg;
use crate::ui::context::use_app;
use crate::ui::late::parts::{Page, late_words};
use crate::ui::late::roadmap::{Plan, plan_words};
use crate::ui::pipeline::Pipeline;
use crate::ui::screen::Screen;
use crate::view::thing::Thing;

/// The spoken region. It has words from the start: a screen reader may miss a region that
/// was empty when the page was read.
#[component]
pub fn Status(
    /// What is on screen.
    screen: Screen,
) -> impl IntoView {
    let app = use_app();
    let is_chosen = app.part(|state| !state.selected.is_empty());
    let words = move || {
        if is_chosen.get() {
            late_words(screen, Page::Chosen)
        } else {
            (move || screen.scene.with(|scene| scene.name.clone())).into_any()
        }
    };
    view! { class="k", <p class="visually-hidden" role="status">{words}</p> }
}

/// What is spoken of the chosen thing.
#[must_use]
pub fn chosen_words(pipeline: Pipeline) -> AnyView {
    let app = use_app();
    let details = pipeline.details();
    let chosen = app.part(|state| state.selected.len());
    let planned = app.part(|state| {
        state.selected.first().filter(|thing| matches!(thing, Thing::Plan(..))).cloned()
    });
    let words = move || match details.get() {
        None if let Some(thing) = planned.get() => {
            plan_words(move || Plan::Words(thing.clone(), pipeline))
        }
        Some(details) if chosen.get() == 1 => app
            .say(&msg!("status-chosen", name = &details.title, answer = &details.answer))
            .into_any(),
        Some(details) => app.say(&msg!("status-two-chosen", name = &details.title)).into_any(),
        None => pipeline.scene.with(|scene| scene.name.clone()).into_any(),
    };
    words.into_any()
}
