//! What the reader can set beside the picture: what it is coloured by, whose supply it
//! shows, what is left out, how far it is opened; with the legend.

#![expect(clippy::too_many_lines, reason = "one region of the controls after the other")]

pub mod answer;
pub mod filters;
pub mod legend;
pub mod search;
pub mod share;
mod take;
pub mod take_acted;
pub mod take_pack;
pub mod take_plan;

use leptos::prelude::*;

use crate::analysis::materials::plane::{IMPORTANCE, RISK};
use crate::msg;
use crate::reading::choices::Choice;
use crate::scene::mark::Role;
use crate::ui::context::use_app;
use crate::ui::controls::filters::{ActiveFilters, FilterGroups};
use crate::ui::controls::legend::LegendList;
use crate::ui::controls::take::Take;
use crate::ui::frame::header::view_name;
use crate::ui::late::engine;
use crate::ui::late::further::FURTHER;
use crate::ui::late::parts::PAGES;
use crate::ui::late::roadmap::{Plan, late_plan};
use crate::ui::parts::choose::{Choose, Offer};
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::screen::Screen;
use crate::view::action::Action;
use crate::view::state::{BY_EXPECTED, ViewKind};
use crate::view::thing::Thing;

/// The controls.
#[component]
pub fn Controls(
    /// What is on screen.
    screen: Screen,
    /// Whether what is done is on screen, not what depends on what.
    is_planning: Memo<bool>,
    /// Whether trade is on screen, which has its settings with it.
    is_trading: Memo<bool>,
    /// Whether the controls are in sight.
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let app = use_app();
    let view = app.part(|state| state.view);
    let is_timed =
        app.part(|state| !matches!(state.view, ViewKind::Coverage | ViewKind::Priorities));
    let is_by_day = app.part(|state| {
        let is_chain = matches!(state.view, ViewKind::Map | ViewKind::List | ViewKind::Table);
        let is_coloured = state.colour_by.as_deref() == Some(BY_EXPECTED);
        is_chain && (is_coloured || state.roadmap.at.is_some())
    });
    let has_filters = Memo::new(move |_| {
        !is_planning.get() && !is_trading.get() && view.get() != ViewKind::Changes
    });
    let turn_name = move || {
        if is_open.get() {
            app.say(&msg!("controls-hide"))
        } else {
            app.say(&msg!("controls-show"))
        }
    };
    view! { class="k",
        <aside class="controls" aria-label=app.text(msg!("controls"))>
            <div class="controls-head">
                <h2 class="controls-title">{app.text(msg!("controls"))}</h2>
                <button
                    type="button"
                    class="button is-plain is-icon controls-turn"
                    aria-label=turn_name
                    title=turn_name
                    aria-expanded=move || if is_open.get() { "true" } else { "false" }
                    aria-controls="controls"
                    on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
                >
                    <Icon sign=Sign::Filters/>
                </button>
            </div>
            <div class="controls-body" id="controls">
                {move || if is_trading.get() {
                    ().into_any()
                } else if is_planning.get() {
                    // What is covered and what is urgent is not laid out along time.
                    is_timed.get().then(|| late_plan(screen, Plan::Controls)).into_any()
                } else {
                    view! { class="k", <Choices screen/> }.into_any()
                }}
                <Show when=move || is_by_day.get() && !is_planning.get()>
                    {move || late_plan(screen, Plan::Day)}
                </Show>
                <Acted screen/>
                <Show when=move || view.get() == ViewKind::Map>
                    <section class="control">
                        <h3 class="control-title">{app.text(msg!("legend"))}</h3>
                        <LegendList scene=screen.scene/>
                    </section>
                    <Depth screen/>
                </Show>
                <Show when=move || has_filters.get()>
                    <FilterGroups screen/>
                </Show>
                <Take screen/>
            </div>
        </aside>
    }
}

/// Colour, area, and what filters are at work.
#[component]
fn Choices(
    /// What is on screen.
    screen: Screen,
) -> impl IntoView {
    let app = use_app();
    let colours = Memo::new(move |_| screen.choices.with(|choices| offers(&choices.colour_by)));
    let areas = Memo::new(move |_| screen.choices.with(|choices| offers(&choices.areas)));
    let has_plane = Memo::new(move |_| {
        let is_offered =
            |name| colours.with(|(_, offers)| offers.iter().any(|one| one.value == name));
        is_offered(RISK) && is_offered(IMPORTANCE)
    });
    let view = app.part(|state| state.view);
    let has_suppliers = Memo::new(move |_| areas.with(|areas| !areas.1.is_empty()));
    let has_areas = Memo::new(move |_| areas.with(|areas| areas.1.len() > 1));
    view! { class="k",
        <ActiveFilters screen/>
        <Choose
            id="colour-by"
            label=Signal::derive(app.text(msg!("colour-by")))
            offers=Signal::derive(move || colours.get().1)
            value=Signal::derive(move || colours.get().0)
            on_choose=move |id: String| app.dispatch(Action::ColourBy(Some(id)))
        />
        <Show when=move || has_areas.get()>
            <Choose
                id="area"
                label=Signal::derive(app.text(msg!("area")))
                offers=Signal::derive(move || areas.get().1)
                value=Signal::derive(move || areas.get().0)
                on_choose=move |id: String| app.dispatch(Action::Area(Some(id)))
            />
        </Show>
        <Show when=move || has_suppliers.get() && view.get() != ViewKind::Stress>
            <button
                type="button"
                class="button"
                on:pointerenter=|_| PAGES.prepare()
                on:focus=|_| PAGES.prepare()
                on:click=move |_| app.dispatch(Action::Show(ViewKind::Stress))
            >
                <Icon sign=Sign::Table/>
                {app.text(msg!("view-stress-long"))}
            </button>
        </Show>
        <RelianceWay screen/>
        <Show when=move || has_plane.get() && view.get() != ViewKind::Plane>
            <button
                type="button"
                class="button"
                on:pointerenter=|_| FURTHER.prepare()
                on:focus=|_| FURTHER.prepare()
                on:click=move |_| app.dispatch(Action::Show(ViewKind::Plane))
            >
                <Icon sign=Sign::Table/>
                {app.text(msg!("view-plane"))}
            </button>
        </Show>
    }
}

/// The way to what industries rely on, where the dataset has an input-output table.
#[component]
fn RelianceWay(
    /// What is on screen.
    screen: Screen,
) -> impl IntoView {
    let app = use_app();
    let has_table = Memo::new(move |_| {
        let pipeline = screen.pipeline();
        pipeline.is_some_and(|pipeline| pipeline.data().dataset.input_output.is_some())
    });
    let view = app.part(|state| state.view);
    view! { class="k",
        <Show when=move || has_table.get() && view.get() != ViewKind::Reliance>
            <button
                type="button"
                class="button"
                on:pointerenter=|_| FURTHER.prepare()
                on:focus=|_| FURTHER.prepare()
                on:click=move |_| app.dispatch(Action::Show(ViewKind::Reliance))
            >
                <Icon sign=Sign::Table/>
                {app.text(msg!("view-reliance"))}
            </button>
        </Show>
    }
}

/// The ways to figures over time, to what is covered and to where action is most urgent.
#[component]
fn Acted(
    /// What is on screen.
    screen: Screen,
) -> impl IntoView {
    let app = use_app();
    // Until the data are here nobody knows; the page says when there is nothing to follow.
    let has_moments = Memo::new(move |_| {
        screen.pipeline().is_none_or(|pipeline| pipeline.data().dataset.has_moments())
    });
    let view = app.part(|state| state.view);
    let way = move |kind: ViewKind| {
        view! { class="k",
            <button
                type="button"
                class="button"
                aria-pressed=move || if view.get() == kind { "true" } else { "false" }
                aria-keyshortcuts=view_name(kind).1
                on:pointerenter=|_| FURTHER.prepare()
                on:focus=|_| FURTHER.prepare()
                on:click=move |_| app.dispatch(Action::Show(kind))
            >
                <Icon sign=Sign::Table/>
                {app.text(view_name(kind).0)}
            </button>
        }
    };
    view! { class="k",
        <div class="control-buttons">
            <Show when=move || has_moments.get()>{way(ViewKind::Trend)}</Show>
            {way(ViewKind::Coverage)}
            {way(ViewKind::Priorities)}
        </div>
    }
}

/// What is offered and which of it is on.
fn offers(options: &[Choice]) -> (String, Vec<Offer>) {
    let on = options.iter().find(|option| option.is_on).map(|option| option.value.clone());
    let offer =
        |option: &Choice| Offer { value: option.value.clone(), label: option.label.clone() };
    (on.unwrap_or_default(), options.iter().map(offer).collect())
}

/// How far the picture is opened, and what else it draws.
#[component]
fn Depth(
    /// What is on screen.
    screen: Screen,
) -> impl IntoView {
    let app = use_app();
    let has_suppliers = Memo::new(move |_| {
        screen.scene.with(|scene| scene.groups.iter().any(|group| group.role == Role::Supplier))
    });
    let all_links = app.part(|state| state.all_links);
    let open: fn(Vec<Thing>) -> Action = Action::OpenAll;
    let close: fn(Vec<Thing>) -> Action = Action::CloseAll;
    let turn = move |action: fn(Vec<Thing>) -> Action| {
        move |_| screen.then(move |pipeline| app.dispatch(action(engine::groups(pipeline))))
    };
    view! { class="k",
        <section class="control">
            <h3 class="control-title">{app.text(msg!("depth-of-detail"))}</h3>
            <div class="control-buttons">
                <button type="button" class="button" on:click=turn(open)>
                    {app.text(msg!("expand-all"))}
                </button>
                <button type="button" class="button" on:click=turn(close)>
                    {app.text(msg!("collapse-all"))}
                </button>
            </div>
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=move || has_suppliers.get()
                    on:change=move |event| app.dispatch(Action::Suppliers(event_target_checked(&event)))
                />
                <span>{app.text(msg!("show-suppliers"))}</span>
            </label>
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=move || all_links.get()
                    on:change=move |event| app.dispatch(Action::AllLinks(event_target_checked(&event)))
                />
                <span>{app.text(msg!("all-links"))}</span>
            </label>
        </section>
    }
}
