//! What is done about dependencies, as files: the matrix, the dependencies without a running
//! measure, the ranking. Arrives with the pages that show them.

use leptos::prelude::*;

use crate::base::message::Message;
use crate::export::acted::{Acted, file};
use crate::i18n::Locale;
use crate::msg;
use crate::scene::Scope;
use crate::shell::{address, save};
use crate::ui::context::use_app;
use crate::ui::late::texts::with_texts;
use crate::ui::notice::Notice;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::pipeline::Pipeline;
use crate::ui::shared::Shared;
use crate::view::permalink::encode;

/// The tables as files.
#[component]
pub fn TakeActed(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    with_texts(move |locale| {
        let one = |kind: &Acted| button(*kind, pipeline, locale.clone());
        let buttons = Acted::ALL.iter().map(one).collect_view();
        view! { class="k",
            <h3 class="control-title">{locale.say(&msg!("take-acted"))}</h3>
            <div class="control-buttons">{buttons}</div>
        }
        .into_any()
    })
}

fn button(kind: Acted, pipeline: Pipeline, locale: Shared<Locale>) -> AnyView {
    let app = use_app();
    let label = locale.say(&named(kind));
    let take = move |_| {
        let link = address::absolute(&encode(&app.state_now()));
        let (name, text) = pipeline
            .now(|scope| file(kind, &Scope { locale: &locale, what_if: None, ..*scope }, &link));
        if save::file(&name, "text/csv", text.as_bytes()).is_none() {
            app.notify(Notice::urgent(msg!("save-failed")));
        }
    };
    view! { class="k",
        <button type="button" class="button" on:click=take>
            <Icon sign=Sign::Download/>
            {label}
        </button>
    }
    .into_any()
}

fn named(kind: Acted) -> Message {
    match kind {
        Acted::Coverage => msg!("take-coverage"),
        Acted::Uncovered => msg!("take-uncovered"),
        Acted::Priorities => msg!("take-priorities"),
    }
}
