//! The legend, made from what is in the picture. A class can be clicked to see only what
//! belongs to it.

use leptos::prelude::*;

use crate::base::geometry::{Rect, Size};
use crate::export::figure::swatch;
use crate::msg;
use crate::scene::mark::{LegendEntry, Scene};
use crate::ui::context::use_app;
use crate::ui::picture::drawing::{Drawing, loose};
use crate::ui::shared::Shared;
use crate::view::action::Action;
use crate::view::state::FilterField;

/// Extent of a swatch in px.
const SWATCH: Size = Size::new(26.0, 18.0);

/// The entries.
#[component]
pub fn LegendList(
    /// The picture.
    scene: Memo<Shared<Scene>>,
) -> impl IntoView {
    let legend = Memo::new(move |_| scene.with(|scene| scene.legend.clone()));
    view! { class="k",
        <ul class="legend">
            // By all that it shows: a swatch that is painted stays as it is.
            <For each=move || legend.get() key=|entry| format!("{entry:?}") let:entry>
                <LegendItem entry/>
            </For>
        </ul>
        <p class="control-note">{use_app().text(msg!("legend-counts"))}</p>
    }
}

#[component]
fn LegendItem(entry: LegendEntry) -> impl IntoView {
    let app = use_app();
    let inset = Rect::new(1.5, 1.5, SWATCH.width - 3.0, SWATCH.height - 3.0);
    let marks = loose(swatch(&entry.swatch, inset), SWATCH);
    let filter = entry.filter;
    let words = view! { class="k",
        <Drawing size=SWATCH groups=marks/>
        <span class="legend-label">{entry.label}</span>
        <span class="count">{entry.count}</span>
    };
    if filter.is_empty() {
        return view! { class="k", <li class="legend-entry">{words}</li> }.into_any();
    }
    let value = filter.clone();
    let is_on = app.part(move |state| {
        state.filters.get(&FilterField::Rating).is_some_and(|values| values.contains(&value))
    });
    view! { class="k",
        <li class="legend-item">
            <button
                type="button"
                class="legend-entry legend-button"
                title=app.text(msg!("legend-isolate"))
                aria-pressed=move || if is_on.get() { "true" } else { "false" }
                on:click=move |_| {
                    app.dispatch(Action::ToggleFilter(FilterField::Rating, filter.clone()));
                }
            >
                {words}
            </button>
        </li>
    }
    .into_any()
}
