//! What the page on a chosen thing says of scenarios: for a supplier, that it can stop and what
//! would; for an input, what the scenario on screen does to it and on which way.

use leptos::prelude::*;

use crate::analysis::scenario::Stop;
use crate::msg;
use crate::reading::details::RelationItem;
use crate::reading::what_if::country::{Held, Without, without};
use crate::reading::what_if::target::{InScenario, LossLine, in_scenario};
use crate::scene::what_if::words;
use crate::ui::context::use_app;
use crate::ui::panel::link::ThingLink;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::pipeline::Pipeline;
use crate::ui::what_if::links::{ScenarioLink, WorstLink};
use crate::view::action::Action;
use crate::view::state::Panel;
use crate::view::thing::Thing;
use crate::view::what_if::Suppose;

/// What scenarios say of the chosen thing.
#[component]
pub fn ChosenInScenario(
    /// The thing.
    thing: Thing,
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    match thing {
        Thing::Supplier(id) => view! { class="k", <SupplierStops id pipeline/> }.into_any(),
        Thing::Input(_) => view! { class="k", <InputInScenario thing pipeline/> }.into_any(),
        _ => ().into_any(),
    }
}

/// The switch of a supplier, and what would stop without it.
#[component]
fn SupplierStops(id: String, pipeline: Pipeline) -> impl IntoView {
    let app = use_app();
    let who = StoredValue::new(id);
    let is_stopped = app.part(move |state| {
        who.with_value(|who| state.scenario.stops.iter().any(|stop| stop.who == *who))
    });
    let turn = move |_| {
        let who = who.get_value();
        app.dispatch(Action::Suppose(if is_stopped.get_untracked() {
            Suppose::Resume(who)
        } else {
            Suppose::Stop(Stop { who, degree: 1.0 })
        }));
    };
    let words = move || {
        if is_stopped.get() {
            return app.say(&msg!("what-if-resume-this"));
        }
        let name = pipeline.say(|scope| who.with_value(|who| words::who(scope, who)));
        app.say(&msg!("what-if-stop-this", who = name))
    };
    let found: Memo<Option<Without>> = Memo::new(move |_| {
        let ground = pipeline.supposed.plain()?;
        pipeline.say(|scope| who.with_value(|who| without(scope, &ground, who)))
    });
    let section = move || found.get().map(|found| view! { class="k", <WithoutSection found/> });
    view! { class="k",
        <div class="trace-actions">
            <button
                type="button"
                class="button is-primary"
                aria-pressed=move || if is_stopped.get() { "true" } else { "false" }
                on:click=turn
            >
                {words}
            </button>
        </div>
        {section}
    }
}

fn related(item: RelationItem) -> impl IntoView {
    view! { class="k",
        <li class="relation">
            <ThingLink thing=item.thing name=item.name/>
            <span class="relation-detail">{item.detail}</span>
        </li>
    }
}

#[component]
fn WithoutSection(found: Without) -> impl IntoView {
    let app = use_app();
    let held = |held: Held| {
        view! { class="k",
            <section class="panel-section">
                <h3 class="panel-subtitle">{held.title}</h3>
                {(!held.balance.is_empty()).then(|| view! { class="k",
                    <p class="panel-description">{held.balance}</p>
                })}
                <p class="panel-description">{held.note}</p>
                <ul class="relations">{held.items.into_iter().map(related).collect_view()}</ul>
            </section>
        }
    };
    view! { class="k",
        <section class="panel-section">
            <h3 class="panel-subtitle">{found.title}</h3>
            <p class="panel-description">{found.said}</p>
            <ul class="relations">{found.items.into_iter().map(related).collect_view()}</ul>
            <p><ScenarioLink scenario=found.scenario name=app.say(&msg!("without-open"))/></p>
            <details class="formulas">
                <summary>{app.text(msg!("formulas"))}</summary>
                <ul class="assumption-fixed">
                    <li><strong>{app.text(msg!("stress-worst"))}</strong> ". " {app.text(msg!("formula-worst"))}</li>
                    <li><strong>{app.text(msg!("stress-middle"))}</strong> ". " {app.text(msg!("formula-middle"))}</li>
                    <li>{app.text(msg!("assumed-unknown"))}</li>
                    <li>{app.text(msg!("assumed-time"))}</li>
                </ul>
            </details>
            <p class="panel-note">{app.text(msg!("what-if-banner"))}</p>
        </section>
        {found.held.map(held)}
    }
}

/// The scenario on screen as an input feels it.
#[component]
fn InputInScenario(thing: Thing, pipeline: Pipeline) -> impl IntoView {
    let found: Memo<Option<InScenario>> =
        Memo::new(move |_| pipeline.say(|scope| in_scenario(scope, &thing)));
    move || found.get().map(|found| view! { class="k", <ScenarioSection found/> })
}

#[component]
fn ScenarioSection(found: InScenario) -> impl IntoView {
    let app = use_app();
    let line = |line: LossLine| {
        view! { class="k",
            <div class="fact">
                <dt class="fact-label" class:is-chosen=line.is_chosen>{crate::scene::words::capital(&line.rule)}</dt>
                <dd class="fact-value">{line.loss}</dd>
            </div>
        }
    };
    let formula = |line: LossLine| {
        view! { class="k",
            <li><strong>{crate::scene::words::capital(&line.rule)}</strong>". "{line.formula}</li>
        }
    };
    let formulas = found.losses.clone();
    let has_losses = !formulas.is_empty();
    let ways = found.ways.into_iter().zip(found.direct);
    let ways = ways.map(|(way, direct)| view! { class="k", <Way way direct/> }).collect_view();
    view! { class="k",
        <section class="panel-section in-scenario">
            <h3 class="panel-subtitle">
                {app.text(msg!("in-scenario"))} ": " {found.title}
            </h3>
            <p class="panel-answer">{found.said}</p>
            {has_losses.then(|| view! { class="k",
                <dl class="facts">{found.losses.into_iter().map(line).collect_view()}</dl>
                <details class="formulas">
                    <summary>{app.text(msg!("formulas"))}</summary>
                    <ul class="assumption-fixed">
                        {formulas.into_iter().map(formula).collect_view()}
                    </ul>
                </details>
                <p class="assumption-title">{app.text(msg!("in-scenario-way"))}</p>
                {ways}
            })}
            <p class="panel-note">{app.text(msg!("what-if-banner"))}</p>
            <div class="trace-actions">
                <button
                    type="button"
                    class="button"
                    on:click=move |_| app.dispatch(Action::Panel(Some(Panel::WhatIf)))
                >
                    <Icon sign=Sign::Back/>
                    {app.text(msg!("in-scenario-back"))}
                </button>
            </div>
        </section>
    }
}

/// A way of the worst case, from its source on.
#[component]
fn Way(way: Vec<RelationItem>, direct: String) -> impl IntoView {
    let app = use_app();
    if way.len() <= 1 {
        let said = app.say(&msg!("in-scenario-own", loss = direct));
        return view! { class="k", <p class="panel-description">{said}</p> }.into_any();
    }
    let source = app.say(&msg!("in-scenario-source", loss = direct));
    let step = move |(position, item): (usize, RelationItem)| {
        view! { class="k",
            <li class="way-step">
                <WorstLink thing=item.thing name=item.name/>
                {(position == 0).then(|| view! { class="k",
                    <span class="way-relation">{source.clone()}</span>
                })}
            </li>
        }
    };
    view! { class="k",
        <ol class="way">{way.into_iter().enumerate().map(step).collect_view()}</ol>
    }
    .into_any()
}
