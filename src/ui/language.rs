//! The language of the interface: the one of the link, else the first of the browser's that
//! the site has, else English. Its texts are fetched; English is always there.

use leptos::task::spawn_local;

use crate::i18n::Locale;
use crate::i18n::language::{ENGLISH, LATE_FILES, Language};
use crate::msg;
use crate::shell::fetch::{self, FetchError};
use crate::shell::page;
use crate::ui::context::AppContext;
use crate::ui::notice::Notice;
use crate::ui::shared::Shared;
use leptos::prelude::*;

/// Largest file of texts in bytes.
const LIMIT: usize = 512 * 1024;

/// Brings the language of the interface up to date with the view.
pub fn follow(app: AppContext) {
    let wanted = wanted(app.state_now().language.as_deref());
    let present = app.locale.with_untracked(|locale| locale.language().to_owned());
    if wanted.tag == present {
        return;
    }
    if wanted.tag == "en" {
        speak(app, &Locale::brief("en", None));
        return;
    }
    spawn_local(async move {
        match texts(wanted).await {
            Ok(files) => {
                let files: Vec<&str> = files.iter().map(String::as_str).collect();
                speak(app, &Locale::brief(wanted.tag, Some(&files)));
            }
            Err(_) => app.notify(Notice::quiet(msg!("notice-no-language", name = wanted.name))),
        }
    });
}

/// The language that a link asks for, or the browser, or English.
#[must_use]
pub fn wanted(link: Option<&str>) -> &'static Language {
    let asked = link.map_or_else(page::languages, |tag| vec![tag.to_owned()]);
    asked.iter().find_map(|tag| Language::find(tag)).unwrap_or(&ENGLISH)
}

fn speak(app: AppContext, locale: &Locale) {
    page::set_language(locale.language(), locale.is_right_to_left());
    app.locale.update(|present| *present = Shared::new(locale.with_texts_of(present)));
}

/// Lets the app say what is said of data. Only late parts call this, so that the texts are in
/// theirs.
pub fn learn(app: AppContext) {
    if !app.locale.with_untracked(|locale| locale.has_texts_of_data()) {
        app.locale.update(|locale| *locale = Shared::new(locale.with_texts_of_data()));
    }
}

/// The language `tag` with the texts that come late, which English does not have compiled in.
///
/// # Errors
/// When a file cannot be had in English; another language may lack it.
pub async fn with_late_texts(tag: &str) -> Result<Locale, FetchError> {
    let mut files = Vec::new();
    for file in LATE_FILES {
        let path = format!("locales/{}/{file}", ENGLISH.tag);
        let english = fetch::bytes(&path, LIMIT, fetch::Freshness::Usual).await?;
        files.push(String::from_utf8_lossy(&english).into_owned());
    }
    if tag != ENGLISH.tag
        && let Some(language) = Language::find(tag)
    {
        files.extend(texts(language).await?);
        for file in LATE_FILES {
            files.extend(text(language, file).await?);
        }
    }
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    Ok(Locale::new(tag, &files))
}

async fn texts(language: &Language) -> Result<Vec<String>, FetchError> {
    let mut files = Vec::new();
    for file in crate::i18n::language::FILES {
        files.extend(text(language, file).await?);
    }
    Ok(files)
}

/// One file of a language. A language may lag behind: what it lacks is said in English.
async fn text(language: &Language, file: &str) -> Result<Option<String>, FetchError> {
    let path = format!("locales/{}/{file}", language.tag);
    match fetch::bytes(&path, LIMIT, fetch::Freshness::Usual).await {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(FetchError::Status { status: 404 }) => Ok(None),
        Err(error) => Err(error),
    }
}
