//! The header: the way home, what is on screen, and the ways to show it.

use leptos::prelude::*;

use crate::base::message::Message;
use crate::msg;
use crate::ui::context::use_app;
use crate::ui::frame::tools::Tools;
use crate::ui::late::parts::PAGES;
use crate::ui::late::series::late_switch;
use crate::ui::loaded::Loaded;
use crate::ui::parts::icon::{Icon, Sign};
use crate::view::action::Action;
use crate::view::state::{Panel, ViewKind};

/// The header of the page.
#[component]
pub fn Header() -> impl IntoView {
    let app = use_app();
    let shown = Memo::new(move |_| app.session.with(|session| session.shown().cloned()));
    let home = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        app.dispatch(Action::OpenCatalogue);
    };
    view! { class="k",
        <header class="header">
            <a class="brand" href="#/" on:click=home>
                <svg class="brand-sign" viewBox="0 0 24 24" aria-hidden="true">
                    <path d="M2 4h7v6H2zM15 2h7v6h-7zM15 15h7v6h-7z"></path>
                    <path class="brand-line" d="M9 7h3v11h3M12 7V5h3"></path>
                </svg>
                <span class="brand-name">{app.text(msg!("app-name"))}</span>
            </a>
            {move || shown.get().map(|loaded| view! { class="k", <Title loaded/> })}
            {move || shown.get().map(|loaded| view! { class="k",
                <ViewSwitch loaded=loaded.clone()/>
                <Show when=move || !loaded.is_plan()>
                    <WhatIfButton/>
                </Show>
                <button
                    type="button"
                    class="button search-button"
                    aria-label=app.text(msg!("search"))
                    aria-keyshortcuts="Control+K /"
                    on:pointerenter=|_| PAGES.prepare()
                    on:focus=|_| PAGES.prepare()
                    on:click=move |_| app.is_searching.set(true)
                >
                    <Icon sign=Sign::Search/>
                    <span class="search-button-text">{app.text(msg!("search"))}</span>
                    <kbd class="key" aria-hidden="true">"Ctrl K"</kbd>
                </button>
            })}
            <div class="header-tools"><Tools prefix="header"/></div>
        </header>
    }
}

#[component]
fn Title(loaded: Loaded) -> impl IntoView {
    let app = use_app();
    let hash = loaded.hash.clone();
    let (id, label, period) = loaded.edition();
    let label = if label.is_empty() { id } else { label };
    let named = loaded.clone();
    let title = move || app.locale.with(|locale| named.title(locale.language()));
    let details = [label, period].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    let details = if details.len() == 2 && details.first() == details.get(1) {
        details.first().cloned().unwrap_or_default()
    } else {
        details.join(" · ")
    };
    let series = Memo::new(move |_| loaded.series());
    let edition = move || match series.get() {
        Some(data) => late_switch(data),
        None => view! { class="k", <span>{details.clone()}</span> }.into_any(),
    };
    view! { class="k",
        <div class="dataset">
            <h1 class="dataset-title">{title}</h1>
            <p class="dataset-edition">
                {edition}
                <Show when={
                    let hash = hash.clone();
                    move || !hash.is_empty()
                }>
                    <span class="hash" title=app.text(msg!("hash-hint"))>{hash.clone()}</span>
                </Show>
            </p>
        </div>
    }
}

/// The sign of a way to show a dataset.
#[must_use]
pub const fn view_sign(kind: ViewKind) -> Sign {
    match kind {
        ViewKind::Map => Sign::Map,
        ViewKind::List => Sign::List,
        ViewKind::Roadmap => Sign::Roadmap,
        _ => Sign::Table,
    }
}

/// Its name and its key.
#[must_use]
pub fn view_name(kind: ViewKind) -> (Message, &'static str) {
    match kind {
        ViewKind::Map => (msg!("view-map"), "M"),
        ViewKind::List => (msg!("view-list"), "R"),
        ViewKind::Table => (msg!("view-table"), "T"),
        ViewKind::Stress => (msg!("view-stress"), ""),
        ViewKind::Compare => (msg!("view-compare"), ""),
        ViewKind::Plane => (msg!("view-plane"), ""),
        ViewKind::Roadmap => (msg!("view-roadmap"), "D"),
        ViewKind::Coverage => (msg!("view-coverage"), "C"),
        ViewKind::Priorities => (msg!("view-priorities"), "U"),
        ViewKind::Changes => (msg!("view-changes"), ""),
        ViewKind::Trend => (msg!("view-trend"), ""),
        ViewKind::Trade => (msg!("view-trade"), ""),
        ViewKind::Flow => (msg!("view-flow"), ""),
        ViewKind::Reliance => (msg!("view-reliance"), ""),
    }
}

/// Opens and closes the page of what stops.
#[component]
fn WhatIfButton() -> impl IntoView {
    let app = use_app();
    let is_open = app.part(|state| state.panel == Some(Panel::WhatIf));
    let turn = move |_| {
        app.dispatch(Action::Panel((!is_open.get_untracked()).then_some(Panel::WhatIf)));
    };
    view! { class="k",
        <button
            type="button"
            class="button what-if-button"
            aria-keyshortcuts="W"
            aria-pressed=move || if is_open.get() { "true" } else { "false" }
            on:pointerenter=|_| PAGES.prepare()
            on:focus=|_| PAGES.prepare()
            on:click=turn
        >
            {app.text(msg!("what-if"))}
        </button>
    }
}

/// Map, list or table; of a plan the roadmap first.
#[component]
pub fn ViewSwitch(
    /// What is on screen.
    loaded: Loaded,
) -> impl IntoView {
    let app = use_app();
    let present = app.part(|state| state.view);
    let button = move |kind: ViewKind| {
        let (name, key) = view_name(kind);
        view! { class="k",
            <button
                type="button"
                class="switch-button"
                aria-pressed=move || if present.get() == kind { "true" } else { "false" }
                aria-keyshortcuts=Some(key).filter(|key| !key.is_empty())
                on:pointerenter=|_| PAGES.prepare()
                on:focus=|_| PAGES.prepare()
                on:click=move |_| app.dispatch(Action::Show(kind))
            >
                <Icon sign=view_sign(kind)/>
                <span>{app.text(name)}</span>
            </button>
        }
    };
    // The tables of scenarios are found from their page; the switch names the one on screen.
    let offered = Memo::new(move |_| {
        let present = present.get();
        let mut offered = vec![ViewKind::Map, ViewKind::List, ViewKind::Table];
        if loaded.is_series() {
            offered.insert(0, ViewKind::Trend);
        }
        if loaded.has_plan() || present == ViewKind::Roadmap {
            offered.insert(usize::from(!loaded.is_plan()), ViewKind::Roadmap);
        }
        if loaded.has_trade() {
            offered.insert(if loaded.is_trade() { 0 } else { offered.len() }, ViewKind::Trade);
        }
        if !offered.contains(&present) {
            offered.push(present);
        }
        offered
    });
    view! { class="k",
        <div class="switch" role="group" aria-label=app.text(msg!("view-switch"))>
            {move || offered.get().into_iter().map(button).collect_view()}
        </div>
    }
}
