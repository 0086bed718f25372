//! The switch of editions in the header: all of them, those whose figures another dataset has
//! included.

use leptos::prelude::*;

use crate::model::edition::Edition;
use crate::msg;
use crate::scene::since::edition_label;
use crate::ui::context::use_app;
use crate::ui::editions::go;
use crate::ui::loaded::Data;

/// The switch.
#[component]
pub fn EditionSwitch(
    /// The package.
    data: Data,
) -> impl IntoView {
    let app = use_app();
    let own = data.dataset.about.edition.id.clone();
    let shown = app.part(move |state| {
        let named = state.dataset.as_ref().and_then(|of| of.edition.clone());
        named.unwrap_or_else(|| own.clone())
    });
    let editions: Vec<_> = data.dataset.series.timeline().into_iter().rev().cloned().collect();
    let option = |one: &Edition| {
        let (id, label) = (one.id.clone(), edition_label(one).to_owned());
        let label = if one.is_here() { label } else { format!("{label} ↗") };
        let of = id.clone();
        let is_shown = move || shown.with(|shown| *shown == of);
        view! { class="k", <option value=id selected=is_shown>{label}</option> }
    };
    let options = editions.iter().map(option).collect_view();
    let choose = move |event: leptos::ev::Event| {
        let id = event_target_value(&event);
        if let Some(edition) = editions.iter().find(|one| one.id == id) {
            go(app, edition);
        }
    };
    view! { class="k",
        <select
            class="edition-switch"
            aria-label=app.text(msg!("edition"))
            prop:value=move || shown.get()
            on:change=choose
        >
            {options}
        </select>
    }
}
