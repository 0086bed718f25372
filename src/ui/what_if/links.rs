//! Links into a scenario, and to what is hit in the one on screen: ordinary links that can be
//! opened beside, and on a plain click an action.

use leptos::prelude::*;

use crate::analysis::scenario::Scenario;
use crate::ui::context::use_app;
use crate::ui::panel::link::{address_after, opens_elsewhere};
use crate::view::action::{Action, apply};
use crate::view::permalink::encode;
use crate::view::state::Trace;
use crate::view::thing::Thing;
use crate::view::what_if::Suppose;

/// A link that chooses a thing and lights the way on which its worst loss arrives.
#[component]
pub fn WorstLink(
    /// What it chooses.
    thing: Thing,
    /// Its name.
    name: String,
) -> impl IntoView {
    let app = use_app();
    let steps =
        move |thing: &Thing| [Action::Select(Some(thing.clone())), Action::Trace(Trace::Loss)];
    let address =
        steps(&thing).into_iter().fold(app.state_now(), |state, action| apply(&state, action).next);
    let choose = move |event: leptos::ev::MouseEvent| {
        if !opens_elsewhere(&event) {
            event.prevent_default();
            app.dispatch_all(steps(&thing));
            crate::shell::page::focus_soon("panel-title");
        }
    };
    view! { class="k",
        <a class="thing" href=encode(&address) on:click=choose><bdi>{name}</bdi></a>
    }
}

/// A link into a scenario.
#[component]
pub fn ScenarioLink(
    /// The scenario.
    scenario: Scenario,
    /// Its words.
    name: String,
    /// What is spoken when the words alone do not say it; may be empty.
    #[prop(optional)]
    label: String,
) -> impl IntoView {
    let app = use_app();
    let action = Action::Suppose(Suppose::Only(scenario));
    let address = address_after(app, action.clone());
    let open = move |event: leptos::ev::MouseEvent| {
        if !opens_elsewhere(&event) {
            event.prevent_default();
            app.dispatch(action.clone());
            crate::shell::page::focus_soon("panel-title");
        }
    };
    let label = (!label.is_empty()).then_some(label);
    view! { class="k",
        <a class="thing" href=address title=label.clone() aria-label=label on:click=open>
            <bdi>{name}</bdi>
        </a>
    }
}
