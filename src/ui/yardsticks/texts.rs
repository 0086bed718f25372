//! The texts of a late part: fetched when it is first shown, kept until the language changes.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::i18n::Locale;
use crate::msg;
use crate::ui::context::use_app;
use crate::ui::language;
use crate::ui::shared::Shared;

/// The file of the texts, in the folder of each language.
const FILE: &str = "yardsticks.ftl";

/// What `make` makes with the texts; until they are here a word in its place.
#[must_use]
pub fn with_texts(make: impl Fn(Shared<Locale>) -> AnyView + Send + Sync + 'static) -> AnyView {
    let app = use_app();
    let kept = app.yardsticks.locale;
    let is_lost = RwSignal::new(false);
    let language = Memo::new(move |_| app.locale.with(|locale| locale.language().to_owned()));
    let ask = move || {
        let tag = language.get_untracked();
        is_lost.set(false);
        spawn_local(async move {
            match language::with_file(&tag, FILE).await {
                Ok(locale) => kept.set(Some(Shared::new(locale))),
                // The reader may have gone elsewhere meanwhile.
                Err(_) => drop(is_lost.try_set(true)),
            }
        });
    };
    let here = Memo::new(move |_| {
        let tag = language.get();
        kept.get().filter(|locale| locale.language() == tag)
    });
    Effect::new(move |_| {
        if here.with(Option::is_none) {
            ask();
        }
    });
    let content = move || match here.get() {
        Some(locale) => make(locale),
        None if is_lost.get() => view! { class="k",
            <div class="problem" role="alert">
                <p>{app.text(msg!("part-lost"))}</p>
                <button type="button" class="button" on:click=move |_| ask()>
                    {app.text(msg!("retry"))}
                </button>
            </div>
        }
        .into_any(),
        None => view! { class="k",
            <p class="waiting is-late" role="status">{app.text(msg!("part-loading"))}</p>
        }
        .into_any(),
    };
    content.into_any()
}
