//! What was asked during a talk: every detour with its time, its step and what was looked at,
//! for the minutes.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::i18n::Locale;
use crate::msg;
use crate::shell::{address, save};
use crate::story::presenter::{Detour, clock};
use crate::ui::shared::Shared;
use crate::ui::tell::presenter::Desk;

/// The list.
#[component]
pub fn Minutes(
    /// The talk.
    desk: Desk,
    /// The language.
    locale: Shared<Locale>,
) -> impl IntoView {
    let heading = locale.say(&msg!("presenter-detours"));
    let spoken = heading.clone();
    let none = locale.say(&msg!("presenter-detours-none"));
    let copy_words = locale.say(&msg!("presenter-copy-minutes"));
    let kept = StoredValue::new(locale);
    let detours = Memo::new(move |_| desk.talk.with(|talk| talk.detours.clone()));
    let list = move || {
        let one = |detour: Detour| {
            let words = kept.with_value(|locale| line(&detour, locale));
            view! { class="k",
                <li><a href=detour.link target="_blank" rel="noopener">{words}</a></li>
            }
        };
        detours.get().into_iter().map(one).collect_view()
    };
    let said = RwSignal::new(None);
    let copy = move |_| {
        let text = kept.with_value(|locale| {
            let one = |detour: &Detour| {
                format!("{} {}", line(detour, locale), address::absolute(&detour.link))
            };
            detours.get_untracked().iter().map(one).collect::<Vec<_>>().join("\n")
        });
        spawn_local(async move {
            let message = match save::clipboard(&text).await {
                Ok(()) => msg!("presenter-copied"),
                Err(_) => msg!("link-not-copied", link = text),
            };
            drop(said.try_set(Some(message)));
        });
    };
    let told = move || said.get().map(|message| kept.with_value(|locale| locale.say(&message)));
    let is_empty = Memo::new(move |_| detours.with(Vec::is_empty));
    view! { class="k",
        <section class="presenter-minutes" aria-label=spoken>
            <h2 class="presenter-subtitle">{heading}</h2>
            <Show when=move || is_empty.get()><p class="control-note">{none.clone()}</p></Show>
            <ol class="presenter-detours">{list}</ol>
            <Show when=move || !is_empty.get()>
                <button type="button" class="button" on:click=copy>{copy_words.clone()}</button>
            </Show>
            <p class="control-note" role="status">{told}</p>
        </section>
    }
}

/// A detour in words.
fn line(detour: &Detour, locale: &Locale) -> String {
    locale.say(&msg!(
        "presenter-detour",
        time = clock(detour.at_ms),
        step = detour.step,
        words = detour.looked_at.join(" → "),
    ))
}
