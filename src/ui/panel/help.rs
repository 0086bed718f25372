//! The keys, and how to get about.

use leptos::prelude::*;

use crate::base::message::Message;
use crate::msg;
use crate::ui::context::{AppContext, use_app};
use crate::ui::panel::PanelHead;
use crate::view::action::Action;

/// Keys with what they do: those of the page, then those of the map.
fn keys() -> [(Message, Vec<(&'static str, Message)>); 2] {
    [
        (
            msg!("help-page"),
            vec![
                ("Ctrl K, /", msg!("search")),
                ("M", msg!("view-map")),
                ("R", msg!("view-list")),
                ("T", msg!("view-table")),
                ("L", msg!("legend")),
                ("S", msg!("sources")),
                ("W", msg!("what-if-page")),
                ("P", msg!("help-play")),
                ("?", msg!("help")),
                ("Esc", msg!("help-escape")),
            ],
        ),
        (
            msg!("help-map"),
            vec![
                ("Tab", msg!("help-tab")),
                ("→ ←", msg!("help-along")),
                ("↑ ↓", msg!("help-across")),
                (", .", msg!("help-parallel")),
                ("Z", msg!("help-back")),
                ("Home End", msg!("help-ends")),
                ("PgUp PgDn", msg!("help-stages")),
                ("Enter", msg!("help-enter")),
                ("Shift Enter", msg!("help-second")),
                ("E", msg!("help-fold")),
                ("+ −", msg!("help-zoom")),
                ("0", msg!("zoom-fit")),
                ("F", msg!("fullscreen")),
                ("Shift O", msg!("help-reset")),
            ],
        ),
    ]
}

fn section(app: AppContext, title: Message, keys: Vec<(&'static str, Message)>) -> impl IntoView {
    let row = |(key, words): (&'static str, Message)| {
        view! { class="k",
            <div class="help-row">
                <dt class="help-key"><kbd class="key">{key}</kbd></dt>
                <dd class="help-words">{app.text(words)}</dd>
            </div>
        }
    };
    view! { class="k",
        <h3 class="panel-subtitle">{app.text(title)}</h3>
        <dl class="help-keys">{keys.into_iter().map(row).collect_view()}</dl>
    }
}

/// The page of help.
#[component]
pub fn HelpPage() -> impl IntoView {
    let app = use_app();
    let has_no_letters = app.part(|state| state.has_no_letters);
    let sections = keys().into_iter().map(|(title, keys)| section(app, title, keys));
    view! { class="k",
        <div class="panel-page">
            <PanelHead kind=String::new() title=Signal::derive(app.text(msg!("help")))/>
            <p class="panel-description">{app.text(msg!("help-letters"))}</p>
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=move || !has_no_letters.get()
                    on:change=move |event| {
                        app.dispatch(Action::Letters(event_target_checked(&event)));
                    }
                />
                <span>{app.text(msg!("help-letters-switch"))}</span>
            </label>
            {sections.collect_view()}
            <p class="panel-description">{app.text(msg!("help-privacy"))}</p>
        </div>
    }
}
