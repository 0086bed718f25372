//! The bar of a scenario: that it is one, who stops and to which degree, what moves, and the
//! ways on. It is there while something is supposed.

use leptos::prelude::*;

use crate::analysis::scenario::Stop;
use crate::msg;
use crate::reading::what_if::offers::{Offers, Who, offers};
use crate::scene::what_if::words;
use crate::shell::page;
use crate::ui::context::use_app;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::pipeline::Pipeline;
use crate::ui::what_if::group::GroupDialog;
use crate::view::action::Action;
use crate::view::state::{Panel, ViewState};
use crate::view::what_if::Suppose;

/// Id of the field of the bar.
const IN_BAR: &str = "what-if-add";

/// The bar.
#[component]
pub fn WhatIfBar(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    let app = use_app();
    view! { class="k",
        <section class="what-if" aria-label=app.text(msg!("what-if-bar"))>
            <p class="what-if-banner">{app.text(msg!("what-if-banner"))}</p>
            <StopChips pipeline/>
            <MoveChips pipeline/>
            <AddStop pipeline id=IN_BAR/>
            <Ways/>
        </section>
    }
}

/// The ways on from a scenario.
#[component]
fn Ways() -> impl IntoView {
    let app = use_app();
    let panel = app.part(|state| state.panel);
    let is_page = move || panel.get() == Some(Panel::WhatIf);
    let turn = move |_| {
        app.dispatch(Action::Panel((!is_page()).then_some(Panel::WhatIf)));
    };
    view! { class="k",
        <div class="what-if-ways">
            <button
                type="button"
                class="button"
                aria-pressed=move || if is_page() { "true" } else { "false" }
                on:click=turn
            >
                {app.text(msg!("what-if-page"))}
            </button>
            <button
                type="button"
                class="button is-plain"
                on:click=move |_| app.dispatch(Action::Suppose(Suppose::Clear))
            >
                {app.text(msg!("what-if-clear"))}
            </button>
        </div>
    }
}

/// One chip per supplier that stops.
#[component]
fn StopChips(pipeline: Pipeline) -> impl IntoView {
    let app = use_app();
    let names = app
        .part(|state| state.scenario.stops.iter().map(|stop| stop.who.clone()).collect::<Vec<_>>());
    view! { class="k",
        <ul class="what-if-chips" aria-label=app.text(msg!("what-if-stopped"))>
            <For each=move || names.get() key=Clone::clone let:who>
                <StopChip who pipeline/>
            </For>
        </ul>
    }
}

#[component]
fn StopChip(who: String, pipeline: Pipeline) -> impl IntoView {
    let app = use_app();
    let id = StoredValue::new(who);
    let name = Memo::new(move |_| pipeline.say(|scope| id.with_value(|id| words::who(scope, id))));
    let degree = app.part(move |state| {
        let stop = id.with_value(|id| state.scenario.stops.iter().find(|stop| stop.who == *id));
        // Whole per cent, as the slider has them.
        stop.map_or(100.0, |stop| libm::round(stop.degree * 1000.0) / 10.0)
    });
    let slide = move |text: String| {
        let Ok(percent) = text.trim().replace(',', ".").parse::<f64>() else { return };
        let (who, degree) = (id.get_value(), percent / 100.0);
        app.dispatch(Action::Suppose(Suppose::Degree { who, degree }));
    };
    let label = move || app.say(&msg!("what-if-degree", who = name.get()));
    let remove = move || app.say(&msg!("what-if-remove", who = name.get()));
    let resume = move |_| {
        app.dispatch(Action::Suppose(Suppose::Resume(id.get_value())));
        page::focus_soon(if app.state_now().scenario.is_empty() { "main" } else { IN_BAR });
    };
    view! { class="k",
        <li class="what-if-chip">
            <span class="what-if-name"><bdi>{move || crate::scene::words::capital(&name.get())}</bdi></span>
            <input
                class="what-if-slider"
                type="range"
                min="0"
                max="100"
                step="1"
                aria-label=label
                prop:value=move || degree.get().to_string()
                on:input=move |event| slide(event_target_value(&event))
            />
            <input
                class="text-field what-if-number"
                type="number"
                min="0"
                max="100"
                step="1"
                inputmode="numeric"
                aria-label=label
                prop:value=move || degree.get().to_string()
                on:change=move |event| slide(event_target_value(&event))
            />
            <span aria-hidden="true">{app.text(msg!("what-if-degree-sign"))}</span>
            <button
                type="button"
                class="button is-plain is-icon"
                aria-label=remove
                title=remove
                on:click=resume
            >
                <Icon sign=Sign::Close/>
            </button>
        </li>
    }
}

/// One chip per move.
#[component]
fn MoveChips(pipeline: Pipeline) -> impl IntoView {
    let app = use_app();
    let moves: Memo<Vec<String>> = Memo::new(move |_| {
        pipeline.say(|scope| {
            scope.state.scenario.moves.iter().map(|step| words::shift(scope, step)).collect()
        })
    });
    let chip = move |(position, said): (usize, String)| {
        let name = app.say(&msg!("what-if-unmove", step = said.as_str()));
        view! { class="k",
            <li class="what-if-chip">
                <span class="what-if-name"><bdi>{said}</bdi></span>
                <button
                    type="button"
                    class="button is-plain is-icon"
                    aria-label=name.clone()
                    title=name
                    on:click=move |_| app.dispatch(Action::Suppose(Suppose::Unmove(position)))
                >
                    <Icon sign=Sign::Close/>
                </button>
            </li>
        }
    };
    move || {
        let moves = moves.get();
        (!moves.is_empty()).then(|| {
            view! { class="k",
                <ul class="what-if-chips" aria-label=app.text(msg!("shift-title"))>
                    {moves.into_iter().enumerate().map(chip).collect_view()}
                </ul>
            }
        })
    }
}

/// The field that lets one more supplier stop, and the way to a group of one's own.
#[component]
pub fn AddStop(
    /// What is on screen.
    pipeline: Pipeline,
    /// Id of the field, unique on the page.
    id: &'static str,
) -> impl IntoView {
    let app = use_app();
    let is_defining = RwSignal::new(false);
    // Degrees and choices offer nobody else, so a slider does not ask again.
    let groups = app
        .part(|state| ViewState { own_groups: state.own_groups.clone(), ..ViewState::default() });
    let all: Memo<Offers> = Memo::new(move |_| pipeline.say_of(groups, offers));
    let add = move |event: leptos::ev::Event| {
        let who = event_target_value(&event);
        if !who.is_empty() {
            app.dispatch(Action::Suppose(Suppose::Stop(Stop { who, degree: 1.0 })));
            // The page begins anew with the first stop; the field does with every one.
            page::focus_soon(if id == IN_BAR { IN_BAR } else { "panel-title" });
        }
    };
    let group = move |label: String, offers: Vec<Who>| {
        let option = |who: Who| view! { class="k", <option value=who.id>{who.name}</option> };
        (!offers.is_empty()).then(|| {
            view! { class="k",
                <optgroup label=label>{offers.into_iter().map(option).collect_view()}</optgroup>
            }
        })
    };
    let options = move || {
        let offers = all.get();
        view! { class="k",
            {group(app.say(&msg!("what-if-add-countries")), offers.countries)}
            {group(app.say(&msg!("what-if-add-groups")), offers.groups)}
            {group(app.say(&msg!("what-if-add-others")), offers.others)}
        }
    };
    // Made anew with every stop, so that it stands at its first line again.
    let stops = app.part(|state| state.scenario.stops.len());
    let field = move || {
        let _ = stops.get();
        view! { class="k",
            <select class="select" id=id on:change=add>
                <option value="">{app.text(msg!("what-if-add-choose"))}</option>
                {options}
            </select>
        }
    };
    view! { class="k",
        <div class="what-if-add">
            <label class="field-label" class:visually-hidden=id == IN_BAR for=id>{app.text(msg!("what-if-add"))}</label>
            {field}
            <button
                type="button"
                class="button is-plain"
                title=app.text(msg!("group-define"))
                on:click=move |_| is_defining.set(true)
            >
                <Icon sign=Sign::Plus/>
                <span class="what-if-define">{app.text(msg!("group-define"))}</span>
            </button>
        </div>
        <GroupDialog pipeline is_open=is_defining/>
    }
}
