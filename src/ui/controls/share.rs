//! The view to be passed on: its address to copy, as a code that a phone scans, and by the share
//! sheet of the system where there is one. Arrives late.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::msg;
use crate::paint::code::{Code, code};
use crate::shell::{address, save};
use crate::ui::context::use_app;
use crate::ui::late::texts::with_texts;
use crate::ui::notice::Notice;
use crate::ui::shared::Shared;
use crate::view::permalink::encode;
use crate::view::story::shared;

/// The section.
#[component]
pub fn Share() -> impl IntoView {
    with_texts(|locale| section(locale).into_any())
}

fn section(locale: Shared<crate::i18n::Locale>) -> impl IntoView {
    let app = use_app();
    let link = app.part(|state| encode(&shared(state)));
    let whole = Memo::new(move |_| address::absolute(&link.get()));
    let title = Memo::new(move |_| {
        let language = app.locale.with(|locale| locale.language().to_owned());
        app.session.with(|session| session.shown().map(|loaded| loaded.title(&language)))
    });
    let send = move |_| {
        let (title, link) = (title.get_untracked().unwrap_or_default(), whole.get_untracked());
        spawn_local(async move {
            // Whoever closes the sheet of the system has said enough.
            if !save::share(&title, &link).await {
                app.notify(Notice::quiet(msg!("link-not-copied", link = link)));
            }
        });
    };
    let (name, none) = (locale.say(&msg!("share-code")), locale.say(&msg!("share-too-long")));
    let drawn = move || match code(&whole.get()) {
        Some(code) => picture(&code, name.clone()).into_any(),
        None => view! { class="k", <p class="control-note">{none.clone()}</p> }.into_any(),
    };
    let take_all = |event: leptos::ev::FocusEvent| {
        event_target::<web_sys::HtmlInputElement>(&event).select();
    };
    view! { class="k",
        <h3 class="control-title">{locale.say(&msg!("share-title"))}</h3>
        <label class="field-label" for="share-link">{locale.say(&msg!("share-link"))}</label>
        <input
            class="text-field share-link"
            id="share-link"
            type="text"
            readonly
            prop:value=move || whole.get()
            on:focus=take_all
        />
        {save::can_share().then(|| view! { class="k",
            <div class="control-buttons">
                <button type="button" class="button" on:click=send>
                    {locale.say(&msg!("share-send"))}
                </button>
            </div>
        })}
        {drawn}
        <p class="control-note">{locale.say(&msg!("share-hint"))}</p>
    }
}

fn picture(code: &Code, name: String) -> impl IntoView {
    let Code { side, path } = code.clone();
    view! { class="k",
        <svg class="scan" role="img" aria-label=name viewBox=format!("0 0 {side} {side}")>
            <path class="scan-dark" d=path></path>
        </svg>
    }
}
