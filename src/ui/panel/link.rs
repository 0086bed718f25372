//! A link that chooses a thing: an ordinary link that can be opened beside, and on a plain
//! click an action.

use leptos::prelude::*;

use crate::ui::context::{AppContext, use_app};
use crate::view::action::{Action, apply};
use crate::view::permalink::encode;
use crate::view::thing::Thing;

/// The address of the view after `action`.
#[must_use]
pub fn address_after(app: AppContext, action: Action) -> String {
    encode(&apply(&app.state_now(), action).next)
}

/// Whether a click asks for another tab or window.
#[must_use]
pub fn opens_elsewhere(event: &leptos::ev::MouseEvent) -> bool {
    event.ctrl_key() || event.meta_key() || event.shift_key() || event.button() != 0
}

/// A link that chooses `thing`.
#[component]
pub fn ThingLink(
    /// What it chooses.
    thing: Thing,
    /// Its name.
    name: String,
) -> impl IntoView {
    let app = use_app();
    let address = address_after(app, Action::Select(Some(thing.clone())));
    let id = thing.to_string();
    let is_chosen =
        app.part(move |state| state.selected.first().is_some_and(|first| first.to_string() == id));
    let choose = move |event: leptos::ev::MouseEvent| {
        if !opens_elsewhere(&event) {
            event.prevent_default();
            app.dispatch(Action::Select(Some(thing.clone())));
            crate::shell::page::focus_soon("panel-title");
        }
    };
    view! { class="k",
        <a
            class="thing"
            href=address
            aria-current=move || is_chosen.get().then_some("true")
            on:click=choose
        >
            <bdi>{name}</bdi>
        </a>
    }
}
