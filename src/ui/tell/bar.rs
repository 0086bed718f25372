//! The bar of a story under the live picture: where one is, what the step says, and the ways on.

use leptos::prelude::*;

use crate::i18n::Locale;
use crate::msg;
use crate::shell::page;
use crate::story::track::Way;
use crate::ui::context::use_app;
use crate::ui::late::texts::with_texts;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::parts::rich::RichText;
use crate::ui::shared::Shared;
use crate::ui::tell::audience::keep_line;
use crate::ui::tell::dialogs::{Ask, Black, Overview, findings};
use crate::ui::tell::display::keep_stage;
use crate::ui::tell::keys::{self, Command};
use crate::ui::tell::ways::controls;
use crate::ui::tell::{Coming, Tell, Told, bring, worded};

/// The bar.
#[component]
pub fn StoryBar() -> impl IntoView {
    let app = use_app();
    let tell = Tell::of(app);
    bring::follow(tell);
    keep_stage(tell);
    keep_line(tell);
    keys::listen(app, move |command| obey(tell, command));
    with_texts(move |locale| view! { class="k", <Bar tell locale/> }.into_any())
}

/// Carries out what a key asks for. On a black screen every key only brings the picture back.
fn obey(tell: Tell, command: Command) -> bool {
    let is_here = tell.coming.with_untracked(|coming| matches!(coming, Coming::Here(_)));
    let is_open = tell.is_overview.get_untracked() || tell.is_asking.get_untracked();
    if !is_here || is_open {
        return false;
    }
    if tell.is_black.get_untracked() {
        tell.is_black.set(false);
        return true;
    }
    match command {
        Command::Go(Way::Back) if !tell.app.state_now().story.is_detour => return false,
        Command::Go(way) => tell.go(way),
        Command::Black => tell.is_black.set(true),
        Command::Ask => tell.is_asking.set(true),
        Command::Overview => tell.is_overview.set(true),
        Command::Fullscreen => fullscreen(),
    }
    true
}

/// Fills the screen with the page, or no longer.
pub fn fullscreen() {
    if let Some(app) = page::element("app") {
        page::toggle_fullscreen(&app);
    }
}

#[component]
fn Bar(tell: Tell, locale: Shared<Locale>) -> impl IntoView {
    let label = locale.say(&msg!("story-bar"));
    let kept = StoredValue::new(locale.clone());
    let content = move || {
        let locale = kept.get_value();
        match tell.coming.get() {
            Coming::Nothing | Coming::Waiting(_) => view! { class="k",
                <p class="waiting is-late" role="status">{locale.say(&msg!("story-waiting"))}</p>
            }
            .into_any(),
            Coming::Lost(_, why, report) => lost(tell, &locale, &why, report),
            Coming::Here(told) => here(tell, told, locale),
        }
    };
    view! { class="k",
        <section class="story-bar" aria-label=label>{content}</section>
        <Overview tell locale=locale.clone()/>
        <Ask tell locale=locale.clone()/>
        <Black tell locale/>
    }
}

/// A story that could not be had, and the way out.
#[must_use]
pub fn lost(
    tell: Tell,
    locale: &Locale,
    why: &crate::base::message::Message,
    report: Option<Shared<crate::base::diagnostic::Report>>,
) -> AnyView {
    let words = msg!("story-lost", reason = locale.say(why));
    let report = report.map(|report| findings(&report, locale));
    view! { class="k",
        <div class="problem" role="alert">
            <p>{locale.say(&words)}</p>
            {report}
            <button type="button" class="button" on:click=move |_| tell.leave()>
                {locale.say(&msg!("story-leave"))}
            </button>
        </div>
    }
    .into_any()
}

fn here(tell: Tell, told: Told, locale: Shared<Locale>) -> AnyView {
    let place = tell.place();
    let kept = StoredValue::new((told.clone(), locale.clone()));
    let step = move || kept.with_value(|(told, locale)| step(tell, told, &place.get(), locale));
    let said = move || {
        kept.with_value(|(told, locale)| {
            let number = place.with(crate::view::story::StoryView::step);
            if place.with(|place| place.is_detour) {
                return locale.say(&msg!("story-detour-said", step = number));
            }
            told.story.step(number).map_or(String::new(), |step| {
                let (title, _) = worded(&step.title, locale);
                let (message, _) = worded(&step.message, locale);
                let count = told.story.count();
                locale.say(&msg!(
                    "story-said",
                    step = number,
                    count = count,
                    title = title,
                    message = message,
                ))
            })
        })
    };
    view! { class="k",
        <p class="visually-hidden" role="status">{said}</p>
        {step}
        {controls(tell, &told, &locale)}
        {move || {
            let why = tell.hindrance.get()?;
            let words = kept.with_value(|(_, locale)| locale.say(&why));
            Some(view! { class="k", <p class="story-hindrance" role="alert">{words}</p> })
        }}
    }
    .into_any()
}

/// What the present step says.
fn step(
    tell: Tell,
    told: &Told,
    place: &crate::view::story::StoryView,
    locale: &Shared<Locale>,
) -> AnyView {
    let story = &told.story;
    let number = place.step();
    let Some(step) = story.step(number) else { return ().into_any() };
    let (title, title_tag) = worded(&step.title, locale);
    let (message, message_tag) = worded(&step.message, locale);
    let (text, text_tag) = worded(&step.text, locale);
    let (notes, notes_tag) = worded(&step.notes, locale);
    let notes = if notes.is_empty() { locale.say(&msg!("story-no-notes")) } else { notes };
    let position = locale.say(&msg!("story-position", step = number, count = story.count()));
    let detour = place.is_detour.then(|| {
        let words = locale.say(&msg!("story-detour", step = number));
        let back = locale.say(&msg!("story-back-to", step = number));
        view! { class="k",
            <span class="story-detour">{words}</span>
            <button
                type="button"
                class="button is-primary story-back"
                aria-keyshortcuts="Backspace Escape"
                on:click=move |_| tell.go(Way::Back)
            >
                <Icon sign=Sign::Back/>
                {back}
            </button>
        }
    });
    // On a stage nothing else says what the page is.
    let heading = if place.is_staged {
        view! { class="k", <h1 class="story-title" lang=title_tag>{title}</h1> }.into_any()
    } else {
        view! { class="k", <h2 class="story-title" lang=title_tag>{title}</h2> }.into_any()
    };
    let has_text = !text.is_empty();
    let text = StoredValue::new(text);
    let notes = StoredValue::new(notes);
    view! { class="k",
        <div class="story-step" class:is-detour=place.is_detour>
            <p class="story-position">
                <span class="story-number">{position}</span>
                {detour}
            </p>
            {heading}
            <p class="story-message" lang=message_tag>{message}</p>
            <Show when=move || has_text && tell.has_text.get()>
                <div class="story-text" lang=text_tag.clone()><RichText text=text.get_value()/></div>
            </Show>
            <Show when=move || tell.has_notes.get()>
                <div class="story-notes" lang=notes_tag.clone()><RichText text=notes.get_value()/></div>
            </Show>
        </div>
    }
    .into_any()
}
