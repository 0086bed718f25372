//! A link that chooses a thing: an ordinary link that can be opened beside, and on a plain
//! click an action.

use leptos::prelude::*;

use crate::ui::context::{AppContext, use_app};
use crate::ui::frame::header::view_name;
use crate::ui::late::further::FURTHER;
use crate::view::action::{Action, apply};
use crate::view::permalink::encode;
use crate::view::state::ViewKind;
use crate::view::thing::{PlanPart, Thing};

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

/// A link that shows the same data another way.
#[component]
pub fn ViewLink(
    /// How.
    kind: ViewKind,
    /// Its words.
    words: String,
) -> impl IntoView {
    let app = use_app();
    let address = address_after(app, Action::Show(kind));
    let show = move |event: leptos::ev::MouseEvent| {
        if !opens_elsewhere(&event) {
            event.prevent_default();
            app.dispatch(Action::Show(kind));
            crate::shell::page::focus_soon("main");
        }
    };
    view! { class="k",
        <a class="thing" href=address on:pointerenter=|_| FURTHER.prepare() on:click=show>
            {words}
        </a>
    }
}

/// The ways from the details of `thing` to its row: a gap or a cause in the matrix of coverage,
/// an input there and among the priorities.
#[component]
pub fn RowLinks(
    /// What is chosen.
    thing: Thing,
) -> impl IntoView {
    let app = use_app();
    let kinds: &[ViewKind] = match thing {
        Thing::Plan(PlanPart::Gap | PlanPart::Cause, _) => &[ViewKind::Coverage],
        Thing::Input(_) => &[ViewKind::Coverage, ViewKind::Priorities],
        _ => &[],
    };
    let view = app.part(|state| state.view);
    let link = move |kind: &ViewKind| {
        let kind = *kind;
        let words = app.say(&view_name(kind).0);
        (view.get() != kind).then(|| view! { class="k", <li><ViewLink kind words/></li> })
    };
    let links = move || kinds.iter().map(link).collect_view();
    (!kinds.is_empty()).then(|| view! { class="k", <ul class="row-links">{links}</ul> })
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
