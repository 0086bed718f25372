//! The field that narrows list and table to words, with how much is left.

use leptos::prelude::*;

use crate::msg;
use crate::ui::context::use_app;
use crate::view::action::Action;

/// The field.
#[component]
pub fn Narrow(
    /// How much is left, in words.
    #[prop(into)]
    count: Signal<String>,
) -> impl IntoView {
    let app = use_app();
    let query = app.part(|state| state.query.clone());
    view! { class="k",
        <div class="narrow">
            <label class="field-label" for="narrow">{app.text(msg!("narrow"))}</label>
            <input
                class="text-field"
                type="search"
                id="narrow"
                autocomplete="off"
                prop:value=query
                on:input=move |event| app.dispatch(Action::Query(event_target_value(&event)))
            />
            <p class="narrow-count" role="status">{move || count.get()}</p>
        </div>
    }
}
