//! The page of what stops: the result in sentences, what the chain serves, the assumptions,
//! then everything else that is hit and what nobody knows.

use leptos::prelude::*;

use crate::msg;
use crate::reading::what_if::shift::Shifted;
use crate::reading::what_if::stops::{Affected, Binding, WhatStops, what_stops};
use crate::scene::what_if::words;
use crate::ui::context::use_app;
use crate::ui::panel::PanelHead;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::pipeline::Pipeline;
use crate::ui::what_if::assumptions::AssumptionList;
use crate::ui::what_if::bar::AddStop;
use crate::ui::what_if::links::{GAP, WorstLink, around};
use crate::ui::what_if::shift::ShiftedFacts;
use crate::view::action::Action;
use crate::view::state::ViewKind;
use crate::view::what_if::Suppose;

/// Rows that are shown at once; the others come on request.
const AT_ONCE: usize = 12;

/// The page.
#[component]
pub fn WhatStopsPage(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    let app = use_app();
    let stops: Memo<Option<WhatStops>> = Memo::new(move |_| pipeline.say(what_stops));
    let has_any = Memo::new(move |_| stops.with(Option::is_some));
    let kind = Signal::derive(app.text(msg!("what-if-banner")));
    let title = Signal::derive(move || match stops.get() {
        Some(stops) => stops.title,
        None => app.say(&msg!("what-if-start")),
    });
    view! { class="k",
        <div class="panel-page">
            <PanelHead kind title/>
            {move || match has_any.get() {
                true => view! { class="k", <Result pipeline stops/> }.into_any(),
                false => view! { class="k", <Start pipeline/> }.into_any(),
            }}
        </div>
    }
}

/// Before anything is supposed.
#[component]
fn Start(pipeline: Pipeline) -> impl IntoView {
    let app = use_app();
    view! { class="k",
        <p class="panel-answer">{app.text(msg!("stops-lead"))}</p>
        <AddStop pipeline id="what-if-first"/>
        <Ways/>
        <AssumptionList pipeline/>
    }
}

/// The ways to the tables.
#[component]
fn Ways() -> impl IntoView {
    let app = use_app();
    let can_keep = app.part(|state| !state.scenario.is_empty());
    let keep = move |_| {
        let state = app.state_now();
        // A scenario that is kept already is compared as it is.
        app.dispatch(if state.other.is_empty() {
            Action::Suppose(Suppose::Keep)
        } else {
            Action::Show(ViewKind::Compare)
        });
    };
    view! { class="k",
        <div class="trace-actions">
            <button
                type="button"
                class="button"
                on:click=move |_| {
                    app.dispatch_all([Action::Panel(None), Action::Show(ViewKind::Stress)]);
                }
            >
                <Icon sign=Sign::Table/>
                {app.text(msg!("what-if-stress"))}
            </button>
            <Show when=move || can_keep.get()>
                <button type="button" class="button" on:click=keep>
                    {app.text(msg!("what-if-compare"))}
                </button>
            </Show>
        </div>
    }
}

#[component]
fn Result(pipeline: Pipeline, stops: Memo<Option<WhatStops>>) -> impl IntoView {
    let app = use_app();
    let part = move |read: fn(&WhatStops) -> Vec<String>| {
        stops.with(|stops| stops.as_ref().map(read).unwrap_or_default())
    };
    let said = move || {
        let said = part(|stops| stops.said.clone());
        said.into_iter()
            .map(|said| view! { class="k", <p class="panel-answer">{said}</p> })
            .collect_view()
    };
    let targets = Memo::new(move |_| {
        stops.with(|stops| stops.as_ref().map(|stops| stops.targets.clone()).unwrap_or_default())
    });
    let inputs = Memo::new(move |_| {
        stops.with(|stops| stops.as_ref().map(|stops| stops.inputs.clone()).unwrap_or_default())
    });
    let shifted = Memo::new(move |_| {
        stops.with(|stops| stops.as_ref().map(|stops| stops.shifted.clone()).unwrap_or_default())
    });
    let notes = move || {
        let notes = part(|stops| stops.notes.clone());
        let note = |note| view! { class="k", <p class="panel-note">{note}</p> };
        (!notes.is_empty()).then(|| {
            view! { class="k",
                <section class="panel-section">
                    <h3 class="panel-subtitle">{app.text(msg!("stops-not-known"))}</h3>
                    {notes.into_iter().map(note).collect_view()}
                </section>
            }
        })
    };
    view! { class="k",
        <div class="what-if-said" role="status">{said}</div>
        <Ways/>
        <ShiftedList shifted/>
        <Section title=Signal::derive(app.text(msg!("stops-targets"))) rows=targets pipeline/>
        <AssumptionList pipeline/>
        <Section title=Signal::derive(app.text(msg!("stops-inputs"))) rows=inputs pipeline/>
        {notes}
    }
}

/// What moved, before and after.
#[component]
fn ShiftedList(shifted: Memo<Vec<Shifted>>) -> impl IntoView {
    let app = use_app();
    let item = |found: Shifted| {
        view! { class="k",
            <li class="shift"><ShiftedFacts found/></li>
        }
    };
    move || {
        let shifted = shifted.get();
        (!shifted.is_empty()).then(|| {
            view! { class="k",
                <section class="panel-section">
                    <h3 class="panel-subtitle">{app.text(msg!("shift-title"))}</h3>
                    <ul class="shifts">{shifted.into_iter().map(item).collect_view()}</ul>
                </section>
            }
        })
    }
}

/// A ranked list of what is hit.
#[component]
fn Section(
    #[prop(into)] title: Signal<String>,
    rows: Memo<Vec<Affected>>,
    pipeline: Pipeline,
) -> impl IntoView {
    let app = use_app();
    let shows_all = RwSignal::new(false);
    let count = Memo::new(move |_| rows.with(Vec::len));
    let lead = Memo::new(move |_| {
        pipeline.say(|scope| {
            crate::scene::words::capital(&scope.locale.say(&words::rule(&scope.state.scenario)))
        })
    });
    let body = move || {
        let limit = if shows_all.get() { usize::MAX } else { AT_ONCE };
        let rows = rows.get().into_iter().take(limit);
        rows.map(|row| view! { class="k", <Row row/> }).collect_view()
    };
    let table = move || {
        view! { class="k",
            <section class="panel-section">
                <h3 class="panel-subtitle">
                    {move || title.get()} " " <span class="count">{move || count.get()}</span>
                </h3>
                <table class="figures">
                    <caption class="visually-hidden">{move || title.get()}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{app.text(msg!("stops-column-name"))}</th>
                            <th scope="col" class="is-number">{move || lead.get()}</th>
                            <th scope="col" class="is-number" title=app.text(msg!("rule-middle-hint"))>
                                {app.text(msg!("stops-column-middle"))}
                            </th>
                            <th scope="col" class="is-number" title=app.text(msg!("rule-linear-hint"))>
                                {app.text(msg!("stops-column-linear"))}
                            </th>
                        </tr>
                    </thead>
                    <tbody>{body}</tbody>
                </table>
                <Show when=move || { count.get() > AT_ONCE && !shows_all.get() }>
                    <button type="button" class="button is-wide" on:click=move |_| shows_all.set(true)>
                        {move || app.say(&msg!("stops-all", count = count.get()))}
                    </button>
                </Show>
            </section>
        }
    };
    view! { class="k", <Show when=move || { count.get() > 0 }>{table}</Show> }
}

#[component]
fn Row(row: Affected) -> impl IntoView {
    let app = use_app();
    let before = (!row.before.is_empty()).then(|| {
        let said = app.say(&msg!("stops-before", before = row.before.as_str()));
        view! { class="k", <span class="fact-note">{said}</span> }
    });
    view! { class="k",
        <tr>
            <th scope="row" class="figures-name">
                <div class="hit">
                    <span class="list-swatch" data-ink=row.ink.code() aria-hidden="true"></span>
                    <div><WorstLink thing=row.thing name=row.name/> {through(row.bindings)}</div>
                </div>
            </th>
            <td class="is-number"><strong>{row.lead}</strong>{before}</td>
            <td class="is-number">{row.middle}</td>
            <td class="is-number">{row.linear}</td>
        </tr>
    }
}

/// What the worst case comes through, each with its market.
fn through(bindings: Vec<Binding>) -> impl IntoView {
    let app = use_app();
    let more = bindings.len().saturating_sub(2);
    let named = move |(position, one): (usize, Binding)| {
        let said = match one.market.as_str() {
            "" => GAP.to_owned(),
            market => app.say(&msg!("stops-through-market", name = GAP, market = market)),
        };
        let comma = if position == 0 { "" } else { ", " };
        let link = view! { class="k", <WorstLink thing=one.thing name=one.name/> };
        view! { class="k", {comma} {around(&said, link)} }
    };
    (!bindings.is_empty()).then(|| {
        let names = bindings.into_iter().take(2).enumerate().map(named).collect_view();
        let rest = (more > 0).then(|| format!(", {}", app.say(&msg!("list-more", count = more))));
        let said = app.say(&msg!("stops-through", names = GAP));
        let names = view! { class="k", {names} {rest} };
        view! { class="k", <span class="fact-note">{around(&said, names)}</span> }
    })
}
