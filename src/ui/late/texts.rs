//! The texts that come late: fetched when a part that speaks them is first shown, kept until
//! the language changes.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::i18n::Locale;
use crate::ui::context::{AppContext, use_app};
use crate::ui::language;
use crate::ui::late::{Progress, instead};
use crate::ui::shared::Shared;

/// The texts that came late, for all parts that speak them. Copied freely.
#[derive(Clone, Copy)]
pub struct LateTexts {
    locale: RwSignal<Option<Shared<Locale>>>,
    /// How far they have come; `None`: nobody asked.
    progress: RwSignal<Option<Progress>>,
}

impl Default for LateTexts {
    fn default() -> Self {
        Self { locale: RwSignal::new(None), progress: RwSignal::new(None) }
    }
}

impl LateTexts {
    /// The language of the interface with the texts that came late, not followed; `None`: they
    /// are not here.
    #[must_use]
    pub fn now(self, app: AppContext) -> Option<Shared<Locale>> {
        let tag = app.locale.with_untracked(|locale| locale.language().to_owned());
        self.locale.get_untracked().filter(|locale| locale.language() == tag)
    }

    /// Asks for them in the language of the interface, once however many parts want them.
    fn ask(self, app: AppContext) {
        if self.progress.get_untracked() == Some(Progress::Waiting) {
            return;
        }
        self.progress.set(Some(Progress::Waiting));
        spawn_local(async move {
            loop {
                let tag = app.locale.with_untracked(|locale| locale.language().to_owned());
                let came = language::with_late_texts(&tag).await;
                let is_still_wanted =
                    app.locale.with_untracked(|locale| *locale.language() == *tag);
                match came {
                    Ok(locale) if is_still_wanted => {
                        self.locale.set(Some(Shared::new(locale)));
                        self.progress.set(Some(Progress::Here));
                        return;
                    }
                    Err(_) if is_still_wanted => {
                        self.progress.set(Some(Progress::Lost));
                        return;
                    }
                    _ => {}
                }
            }
        });
    }
}

/// The language of the interface with the texts that came late, followed; `None`: they are not
/// here. Does not ask for them.
#[must_use]
pub fn here(app: AppContext) -> Memo<Option<Shared<Locale>>> {
    Memo::new(move |_| {
        let tag = app.locale.with(|locale| locale.language().to_owned());
        app.late_texts.locale.get().filter(|locale| locale.language() == tag)
    })
}

/// What `make` makes with the texts; until they are here a word in its place.
#[must_use]
pub fn with_texts(make: impl Fn(Shared<Locale>) -> AnyView + Send + Sync + 'static) -> AnyView {
    let app = use_app();
    let texts = app.late_texts;
    let here = here(app);
    Effect::new(move |_| {
        if here.with(Option::is_none) {
            texts.ask(app);
        }
    });
    let content = move || match here.get() {
        Some(locale) => make(locale),
        None => {
            let progress = texts.progress.get().unwrap_or(Progress::Waiting);
            instead(progress, move || texts.ask(app))
        }
    };
    content.into_any()
}
