//! Filters: groups of values with counts, and the ones at work as chips.

use leptos::prelude::*;

use crate::msg;
use crate::reading::choices::{Choice, FilterChoices};
use crate::ui::context::use_app;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::screen::Screen;
use crate::view::action::Action;
use crate::view::state::FilterField;

/// Values that are shown at once in a group.
const AT_ONCE: usize = 8;

/// The filters at work, each with a way to drop it.
#[component]
pub fn ActiveFilters(
    /// What is on screen.
    screen: Screen,
) -> impl IntoView {
    let app = use_app();
    let active = Memo::new(move |_| {
        screen.choices.with(|choices| {
            let mut active: Vec<(FilterField, String, String)> = Vec::new();
            for group in &choices.filters {
                for option in group.options.iter().filter(|option| option.is_on) {
                    active.push((group.field, option.value.clone(), option.label.clone()));
                }
            }
            active
        })
    });
    let chip = move |(field, value, label): (FilterField, String, String)| {
        let name = label.clone();
        view! { class="k",
            <li class="chip-item">
                <button
                    type="button"
                    class="chip"
                    aria-label=move || app.say(&msg!("filter-drop", name = &name))
                    on:click=move |_| app.dispatch(Action::ToggleFilter(field, value.clone()))
                >
                    <bdi>{label}</bdi>
                    <Icon sign=Sign::Close/>
                </button>
            </li>
        }
    };
    view! { class="k",
        <Show when=move || !active.with(Vec::is_empty)>
            <div class="active-filters">
                <ul class="chips" aria-label=app.text(msg!("filters-active"))>
                    {move || active.get().into_iter().map(chip).collect_view()}
                </ul>
                <button
                    type="button"
                    class="button is-plain"
                    on:click=move |_| app.dispatch(Action::ClearFilters(None))
                >
                    {app.text(msg!("filters-clear"))}
                </button>
            </div>
        </Show>
    }
}

/// All groups of filters.
#[component]
pub fn FilterGroups(
    /// What is on screen.
    screen: Screen,
) -> impl IntoView {
    let fields = Memo::new(move |_| {
        screen
            .choices
            .with(|choices| choices.filters.iter().map(|group| group.field).collect::<Vec<_>>())
    });
    let group = move |field: FilterField| view! { class="k", <Group screen field/> };
    view! { class="k", {move || fields.get().into_iter().map(group).collect_view()} }
}

#[component]
fn Group(screen: Screen, field: FilterField) -> impl IntoView {
    let app = use_app();
    let group: Memo<Option<FilterChoices>> = Memo::new(move |_| {
        screen
            .choices
            .with(|choices| choices.filters.iter().find(|group| group.field == field).cloned())
    });
    let shows_all = RwSignal::new(false);
    let title = move || group.get().map(|group| group.title).unwrap_or_default();
    let count = move || group.with(|group| group.as_ref().map_or(0, |group| group.options.len()));
    let options = move || {
        let options = group.get().map(|group| group.options).unwrap_or_default();
        let limit = if shows_all.get() { options.len() } else { AT_ONCE };
        let is_listed = |(position, option): &(usize, Choice)| *position < limit || option.is_on;
        let option = move |(_, option): (usize, Choice)| {
            view! { class="k", <FilterOption field option/> }
        };
        options.into_iter().enumerate().filter(is_listed).map(option).collect_view()
    };
    view! { class="k",
        <details class="control filter-group" open=field == FilterField::Kind>
            <summary class="control-title">{title}</summary>
            <div class="filter-options" role="group" aria-label=title>{options}</div>
            <Show when=move || { count() > AT_ONCE && !shows_all.get() }>
                <button type="button" class="button is-plain" on:click=move |_| shows_all.set(true)>
                    {move || app.say(&msg!("filters-all", count = count()))}
                </button>
            </Show>
        </details>
    }
}

#[component]
fn FilterOption(field: FilterField, option: Choice) -> impl IntoView {
    let app = use_app();
    let value = option.value;
    let is_on = option.is_on;
    view! { class="k",
        <label class="check" class:is-empty=option.count == Some(0)>
            <input
                type="checkbox"
                prop:checked=is_on
                on:change=move |_| app.dispatch(Action::ToggleFilter(field, value.clone()))
            />
            <span class="check-label"><bdi>{option.label}</bdi></span>
            <span class="count">{option.count}</span>
        </label>
    }
}
