//! The page beside the picture: what is known of the chosen thing, or a side page on the
//! dataset as a whole. Its heading takes the focus when it is opened by keyboard.

pub mod chosen;
mod help;
mod legend;
pub mod link;
mod report;
mod sources;
mod supply;
mod trace;
mod way;

use leptos::prelude::*;

use crate::msg;
use crate::ui::context::use_app;
use crate::ui::late::parts::{Page, late_page, lone_page};
use crate::ui::late::series::editions_of;
use crate::ui::late::tell::late_side;
use crate::ui::panel::chosen::ChosenPage;
use crate::ui::panel::help::HelpPage;
use crate::ui::panel::legend::LegendPage;
use crate::ui::panel::report::ReportPage;
use crate::ui::panel::sources::SourcesPage;
use crate::ui::panel::way::WayPage;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::pipeline::Pipeline;
use crate::ui::screen::Screen;
use crate::ui::what_if::page::WhatStopsPage;
use crate::view::action::Action;
use crate::view::state::{Panel, ViewKind, ViewState};
use crate::view::thing::Thing;

/// What the side page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// It is closed.
    Nothing,
    /// A page on the dataset as a whole, or help.
    Page(Panel),
    /// The chosen thing.
    Chosen,
    /// The way between two chosen things.
    Way,
}

/// The side page of a dataset.
#[component]
pub fn SidePage(
    /// What is on screen.
    screen: Screen,
) -> impl IntoView {
    let app = use_app();
    let content = app.part(|state| match (state.panel, state.selected.len()) {
        (Some(panel), _) => Content::Page(panel),
        // The page of figures over time is itself the page of what is chosen there.
        (None, _) if follows(state) => Content::Nothing,
        (None, 0) => Content::Nothing,
        (None, 1) => Content::Chosen,
        (None, _) => Content::Way,
    });
    let page = move || match content.get() {
        Content::Nothing => ().into_any(),
        content => late_page(screen, move |pipeline| Page::Side(content, Some(pipeline))),
    };
    view! { class="k",
        <aside
            class="panel"
            id="panel"
            aria-label=app.text(msg!("panel"))
            class:is-open=move || content.get() != Content::Nothing
        >
            {page}
        </aside>
    }
}

/// Whether the page of figures over time shows what is chosen.
fn follows(state: &ViewState) -> bool {
    let is_followed = |thing: &Thing| matches!(thing, Thing::Input(_) | Thing::Stage(_));
    state.view == ViewKind::Trend && state.selected.first().is_some_and(is_followed)
}

/// What the side page shows as `content`; nothing where that needs a dataset and there is none.
#[must_use]
pub fn side_page(content: Content, pipeline: Option<Pipeline>) -> AnyView {
    match (content, pipeline) {
        (Content::Page(Panel::Report), _) => view! { class="k", <ReportPage/> }.into_any(),
        (Content::Page(Panel::Help), _) => view! { class="k", <HelpPage/> }.into_any(),
        (Content::Page(Panel::Story), _) => late_side(),
        (Content::Nothing, _) | (_, None) => ().into_any(),
        (Content::Page(Panel::Sources), Some(pipeline)) => {
            view! { class="k", <SourcesPage pipeline/> }.into_any()
        }
        (Content::Page(Panel::Legend), Some(pipeline)) => {
            view! { class="k", <LegendPage pipeline/> }.into_any()
        }
        (Content::Page(Panel::Editions), Some(pipeline)) => editions_of(pipeline),
        (Content::Page(Panel::WhatIf), Some(pipeline)) => {
            view! { class="k", <WhatStopsPage pipeline/> }.into_any()
        }
        (Content::Chosen, Some(pipeline)) => view! { class="k", <ChosenPage pipeline/> }.into_any(),
        (Content::Way, Some(pipeline)) => view! { class="k", <WayPage pipeline/> }.into_any(),
    }
}

/// The side page where there is no dataset: findings on a refused file, help.
#[component]
pub fn LonelySidePage() -> impl IntoView {
    let app = use_app();
    let panel = app.part(|state| state.panel);
    let page = move || match panel.get() {
        Some(panel @ (Panel::Report | Panel::Help)) => {
            lone_page(move || Page::Side(Content::Page(panel), None))
        }
        _ => ().into_any(),
    };
    let is_open = move || matches!(panel.get(), Some(Panel::Report | Panel::Help));
    view! { class="k",
        <aside class="panel" aria-label=app.text(msg!("panel")) class:is-open=is_open>{page}</aside>
    }
}

/// The head of a side page: what it is, its title, and the way out.
#[component]
pub fn PanelHead(
    /// What kind of thing it is about; may be empty.
    #[prop(into)]
    kind: Signal<String>,
    /// Its title.
    #[prop(into)]
    title: Signal<String>,
    /// Language of the title when it is not that of the page; else empty.
    #[prop(into, optional)]
    language: Signal<String>,
) -> impl IntoView {
    let app = use_app();
    let close = move |_| {
        let state = app.state_now();
        app.dispatch(if state.panel.is_some() {
            Action::Panel(None)
        } else {
            Action::Select(None)
        });
    };
    let lang = move || Some(language.get()).filter(|tag| !tag.is_empty());
    view! { class="k",
        <div class="panel-head">
            <div class="panel-heading">
                <p class="panel-kind">{move || kind.get()}</p>
                <h2 class="panel-title" id="panel-title" tabindex="-1" lang=lang>
                    <bdi>{move || title.get()}</bdi>
                </h2>
            </div>
            <button
                type="button"
                class="button is-plain is-icon"
                aria-label=app.text(msg!("close"))
                title=app.text(msg!("close"))
                on:click=close
            >
                <Icon sign=Sign::Close/>
            </button>
        </div>
    }
}
