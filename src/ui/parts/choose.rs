//! A labelled list of which one is chosen.

use leptos::prelude::*;

/// One of the things to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// What is handed back.
    pub value: String,
    /// What the reader sees.
    pub label: String,
}

/// A labelled list of which one is chosen.
#[component]
pub fn Choose(
    /// Id of the field, unique on the page.
    id: &'static str,
    /// What is chosen.
    #[prop(into)]
    label: Signal<String>,
    /// What there is.
    #[prop(into)]
    offers: Signal<Vec<Offer>>,
    /// The value that is chosen now.
    #[prop(into)]
    value: Signal<String>,
    /// Whether the label is only spoken.
    #[prop(optional)]
    is_label_hidden: bool,
    /// Hears the new value.
    #[prop(into)]
    on_choose: Callback<String>,
) -> impl IntoView {
    let options = move || {
        let chosen = value.get();
        let option = move |offer: Offer| {
            let is_chosen = offer.value == chosen;
            view! { class="k",
                <option value=offer.value selected=is_chosen>{offer.label}</option>
            }
        };
        offers.get().into_iter().map(option).collect_view()
    };
    view! { class="k",
        <div class="field">
            <label class="field-label" class:visually-hidden=is_label_hidden for=id>
                {move || label.get()}
            </label>
            <select
                class="select"
                id=id
                on:change=move |event| on_choose.run(event_target_value(&event))
            >
                {options}
            </select>
        </div>
    }
}
