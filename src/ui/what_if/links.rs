//! Links into a scenario, and to what is hit in the one on screen: ordinary links that can be
//! opened beside, and on a plain click one step in the history.

use leptos::prelude::*;

use crate::analysis::scenario::Scenario;
use crate::ui::context::use_app;
use crate::ui::panel::link::opens_elsewhere;
use crate::view::action::{Action, apply};
use crate::view::permalink::encode;
use crate::view::state::Trace;
use crate::view::thing::Thing;
use crate::view::what_if::Suppose;

/// Stands in a sentence where a link goes.
pub const GAP: &str = "\u{e000}";

/// A sentence with `link` in the place of its [`GAP`].
pub fn around(said: &str, link: impl IntoView + 'static) -> AnyView {
    let (before, after) = said.split_once(GAP).unwrap_or((said, ""));
    let (before, after) = (before.to_owned(), after.to_owned());
    view! { class="k", {before} {link} {after} }.into_any()
}

/// A link that carries out `actions` as one step.
fn steps(actions: Vec<Action>, name: String, label: Option<String>) -> impl IntoView {
    let app = use_app();
    let after = actions.iter().cloned();
    let address = after.fold(app.state_now(), |state, action| apply(&state, action).next);
    let go = move |event: leptos::ev::MouseEvent| {
        if !opens_elsewhere(&event) {
            event.prevent_default();
            app.dispatch_all(actions.clone());
            crate::shell::page::focus_soon("panel-title");
        }
    };
    view! { class="k",
        <a class="thing" href=encode(&address) title=label.clone() aria-label=label on:click=go>
            <bdi>{name}</bdi>
        </a>
    }
}

/// What chooses `thing` and lights the way on which its worst loss arrives.
fn worst(thing: Thing) -> [Action; 2] {
    [Action::Select(Some(thing)), Action::Trace(Trace::Loss)]
}

/// A link that chooses a thing and lights the way on which its worst loss arrives.
#[component]
pub fn WorstLink(
    /// What it chooses.
    thing: Thing,
    /// Its name.
    name: String,
) -> impl IntoView {
    steps(worst(thing).into(), name, None)
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
    let label = (!label.is_empty()).then_some(label);
    steps(vec![Action::Suppose(Suppose::Only(scenario))], name, label)
}

/// A link to a thing that is hit in another scenario than the one on screen.
#[component]
pub fn HitLink(
    /// The scenario.
    scenario: Scenario,
    /// What is hit.
    thing: Thing,
    /// Its name.
    name: String,
) -> impl IntoView {
    let into = Action::Suppose(Suppose::Only(scenario));
    steps(std::iter::once(into).chain(worst(thing)).collect(), name, None)
}
