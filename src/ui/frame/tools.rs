//! What the reader can set at any time: colours, language, help.

use leptos::prelude::*;

use crate::i18n::language::LANGUAGES;
use crate::msg;
use crate::ui::context::use_app;
use crate::ui::parts::choose::{Choose, Offer};
use crate::ui::parts::icon::{Icon, Sign};
use crate::view::action::Action;
use crate::view::state::{Panel, Theme};

/// Colours, language and help.
#[component]
pub fn Tools(
    /// Where they stand, so that their ids are unique on the page.
    prefix: &'static str,
) -> impl IntoView {
    let app = use_app();
    let (theme_id, language_id) = if prefix == "header" {
        ("header-theme", "header-language")
    } else {
        ("menu-theme", "menu-language")
    };
    let theme = app.part(|state| state.theme.map_or("", Theme::code).to_owned());
    let themes = move || {
        vec![
            Offer { value: String::new(), label: app.say(&msg!("theme-system")) },
            Offer { value: "light".to_owned(), label: app.say(&msg!("theme-light")) },
            Offer { value: "dark".to_owned(), label: app.say(&msg!("theme-dark")) },
            Offer { value: "projector".to_owned(), label: app.say(&msg!("theme-projector")) },
        ]
    };
    let languages = move || {
        LANGUAGES
            .iter()
            .map(|language| Offer {
                value: language.tag.to_owned(),
                label: language.name.to_owned(),
            })
            .collect::<Vec<_>>()
    };
    let language = move || app.locale.with(|locale| locale.language().to_owned());
    view! { class="k",
        <div class="tools">
            <Choose
                id=theme_id
                label=Signal::derive(app.text(msg!("theme")))
                is_label_hidden=true
                offers=Signal::derive(themes)
                value=theme
                on_choose=move |code: String| app.dispatch(Action::Theme(Theme::from_code(&code)))
            />
            <Choose
                id=language_id
                label=Signal::derive(app.text(msg!("language")))
                is_label_hidden=true
                offers=Signal::derive(languages)
                value=Signal::derive(language)
                on_choose=move |tag: String| app.dispatch(Action::Language(Some(tag)))
            />
            <button
                type="button"
                class="button is-plain is-icon"
                aria-label=app.text(msg!("help"))
                aria-keyshortcuts="?"
                title=app.text(msg!("help"))
                on:click=move |_| app.dispatch(Action::Panel(Some(Panel::Help)))
            >
                <Icon sign=Sign::Help/>
            </button>
        </div>
    }
}
