//! The bar at the foot of a phone: search, view, filters, menu.

use leptos::prelude::*;

use crate::msg;
use crate::ui::context::use_app;
use crate::ui::frame::header::{ViewSwitch, view_sign};
use crate::ui::frame::tools::Tools;
use crate::ui::parts::dialog::Dialog;
use crate::ui::parts::icon::{Icon, Sign};
use crate::view::action::Action;
use crate::view::state::Panel;

/// The bar.
#[component]
pub fn Bar(
    /// Whether the controls are open, as a page of their own.
    is_controlling: RwSignal<bool>,
) -> impl IntoView {
    let app = use_app();
    let is_viewing = RwSignal::new(false);
    let is_menu = RwSignal::new(false);
    let view = app.part(|state| state.view);
    let shown = Memo::new(move |_| app.session.with(|session| session.shown().cloned()));
    // Once a way to show is chosen, the sheet has done its work.
    let leave = move |_| is_viewing.set(false);
    // The controls are a page of their own: whatever else is asked for would open beneath it.
    let open = move |sheet: RwSignal<bool>| {
        move |_| {
            is_controlling.set(false);
            sheet.set(true);
        }
    };
    view! { class="k",
        <nav class="bar" aria-label=app.text(msg!("bar"))>
            <button type="button" class="bar-button" on:click=open(app.is_searching)>
                <Icon sign=Sign::Search/>
                {app.text(msg!("search"))}
            </button>
            <button type="button" class="bar-button" on:click=open(is_viewing)>
                {move || view! { class="k", <Icon sign=view_sign(view.get())/> }}
                {app.text(msg!("view"))}
            </button>
            <button
                type="button"
                class="bar-button"
                aria-expanded=move || if is_controlling.get() { "true" } else { "false" }
                on:click=move |_| is_controlling.update(|is_open| *is_open = !*is_open)
            >
                <Icon sign=Sign::Filters/>
                {app.text(msg!("filters"))}
            </button>
            <button type="button" class="bar-button" on:click=open(is_menu)>
                <Icon sign=Sign::Menu/>
                {app.text(msg!("menu"))}
            </button>
        </nav>
        <Dialog label=Signal::derive(app.text(msg!("view-switch"))) is_open=is_viewing class="sheet">
            <div class="sheet-body" on:click=leave>
                {move || shown.get().map(|loaded| view! { class="k", <ViewSwitch loaded/> })}
            </div>
        </Dialog>
        <Menu is_open=is_menu/>
    }
}

/// The sheet of the menu: what has no button of its own in the bar.
#[component]
fn Menu(is_open: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let go = move |panel: Panel| {
        move |_| {
            is_open.set(false);
            app.dispatch(Action::Panel(Some(panel)));
        }
    };
    view! { class="k",
        <Dialog label=Signal::derive(app.text(msg!("menu"))) is_open class="sheet">
            <div class="sheet-body">
                <Tools prefix="menu"/>
                <button type="button" class="button is-wide" on:click=go(Panel::WhatIf)>
                    {app.text(msg!("what-if-start"))}
                </button>
                <button type="button" class="button is-wide" on:click=go(Panel::Report)>
                    {app.text(msg!("report"))}
                </button>
                <button type="button" class="button is-wide" on:click=go(Panel::Sources)>
                    {app.text(msg!("sources"))}
                </button>
                <button type="button" class="button is-wide" on:click=go(Panel::Legend)>
                    {app.text(msg!("legend"))}
                </button>
            </div>
        </Dialog>
    }
}
