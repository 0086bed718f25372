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
use crate::ui::tell::audience::{keep_line, open_presenter};
use crate::ui::tell::dialogs::{Ask, Black, Overview, findings};
use crate::ui::tell::display::{Sliders, keep_stage, marking};
use crate::ui::tell::keys::{self, Command};
use crate::ui::tell::{Coming, Tell, Told, bring, worded};
use crate::view::action::Action;

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

fn fullscreen() {
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
    let has_text = !text.is_empty();
    let text = StoredValue::new(text);
    let notes = StoredValue::new(notes);
    view! { class="k",
        <div class="story-step" class:is-detour=place.is_detour>
            <p class="story-position">
                <span class="story-number">{position}</span>
                {detour}
            </p>
            <h2 class="story-title" lang=title_tag>{title}</h2>
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

fn controls(tell: Tell, told: &Told, locale: &Shared<Locale>) -> AnyView {
    let app = tell.app;
    let say = |message| locale.say(&message);
    let place = tell.place();
    let count = told.story.count();
    let is_first = move || place.with(|place| place.step() <= 1 && !place.is_detour);
    let is_last = move || place.with(|place| place.step() >= count && !place.is_detour);
    let is_staged = Memo::new(move |_| place.with(|place| place.is_staged));
    let stage = StoredValue::new((say(msg!("story-present")), say(msg!("story-stage-leave"))));
    let stage_words = move || {
        stage.with_value(|(enter, leave)| if is_staged.get() { leave } else { enter }.clone())
    };
    let more = more(tell, told, locale);
    let source = source(tell, told, locale);
    let read = {
        let id = told.story.id.clone();
        move |_| {
            let state = app.state_now();
            let page = crate::view::story::page(&state, &id, state.story.step());
            app.dispatch(Action::Tell(Box::new(page)));
        }
    };
    view! { class="k",
        <div class="story-controls">
            <button type="button" class="button" disabled=is_first aria-keyshortcuts="PageUp ArrowLeft"
                on:click=move |_| tell.go(Way::Previous)>
                <Icon sign=Sign::Back/>
                {say(msg!("story-previous"))}
            </button>
            <button type="button" class="button is-primary story-next" disabled=is_last
                aria-keyshortcuts="PageDown ArrowRight" on:click=move |_| tell.go(Way::Next)>
                {say(msg!("story-next"))}
                <Icon sign=Sign::Next/>
            </button>
            <button type="button" class="button" aria-keyshortcuts="O"
                on:click=move |_| tell.is_overview.set(true)>
                <Icon sign=Sign::Table/>
                {say(msg!("story-overview"))}
            </button>
            <button type="button" class="button"
                aria-pressed=move || if tell.has_text.get() { "true" } else { "false" }
                on:click=move |_| tell.has_text.update(|shown| *shown = !*shown)>
                {say(msg!("story-text-show"))}
            </button>
            <button type="button" class="button" on:click=move |_| tell.set_stage(!is_staged.get_untracked())>
                <Icon sign=Sign::Fullscreen/>
                {stage_words}
            </button>
            <button type="button" class="button" title=say(msg!("story-presenter-hint"))
                on:click=move |_| open_presenter(tell)>
                <Icon sign=Sign::Away/>
                {say(msg!("story-open-presenter"))}
            </button>
            {more}
            <button type="button" class="button" on:click=read>
                <Icon sign=Sign::List/>
                {say(msg!("story-read"))}
            </button>
            <button type="button" class="button" on:click=move |_| tell.leave()>
                <Icon sign=Sign::Close/>
                {say(msg!("story-leave"))}
            </button>
        </div>
        {source}
    }
    .into_any()
}

/// What is asked for less often.
fn more(tell: Tell, told: &Told, locale: &Shared<Locale>) -> AnyView {
    let say = |message| locale.say(&message);
    let found = told.report.errors() + told.report.warnings();
    let found = (found > 0).then(|| {
        let words = say(msg!("story-findings", count = found));
        view! { class="k",
            <p class="story-found"><Icon sign=Sign::Warning/>{words}</p>
            {findings(&told.report, locale)}
        }
    });
    let checked = if told.is_checked { msg!("story-checked") } else { msg!("story-checking") };
    let checked =
        found.is_none().then(|| view! { class="k", <p class="control-note">{say(checked)}</p> });
    let rows = [
        msg!("story-keys-next"),
        msg!("story-keys-previous"),
        msg!("story-keys-ends"),
        msg!("story-keys-search"),
        msg!("story-keys-back"),
        msg!("story-keys-full"),
        msg!("story-keys-black"),
        msg!("story-keys-goto"),
        msg!("story-keys-overview"),
    ];
    let rows = rows.into_iter().map(|row| view! { class="k", <li>{say(row)}</li> }).collect_view();
    view! { class="k",
        <details class="story-more">
            <summary class="button">{say(msg!("story-more"))}</summary>
            <div class="story-more-body">
                <div class="control-buttons">
                    <button type="button" class="button" aria-keyshortcuts="F" on:click=|_| fullscreen()>
                        {say(msg!("story-fullscreen"))}
                    </button>
                    <button type="button" class="button" aria-keyshortcuts="B ."
                        on:click=move |_| tell.is_black.set(true)>
                        {say(msg!("story-black"))}
                    </button>
                    <button type="button" class="button" aria-keyshortcuts="G"
                        on:click=move |_| tell.is_asking.set(true)>
                        {say(msg!("story-goto"))}
                    </button>
                    <button type="button" class="button"
                        aria-pressed=move || if tell.has_notes.get() { "true" } else { "false" }
                        on:click=move |_| tell.has_notes.update(|shown| *shown = !*shown)>
                        {say(msg!("story-notes"))}
                    </button>
                </div>
                <h3 class="control-title">{say(msg!("story-display"))}</h3>
                <Sliders tell locale=locale.clone()/>
                {found}
                {checked}
                <h3 class="control-title">{say(msg!("story-keys"))}</h3>
                <ul class="story-keys">{rows}</ul>
                <p class="control-note">{say(msg!("story-keys-picture"))}</p>
            </div>
        </details>
    }
    .into_any()
}

/// Whose data are on screen and under which marking: on a stage nothing else says so.
fn source(tell: Tell, told: &Told, locale: &Shared<Locale>) -> AnyView {
    let marking = marking(locale, told.story.marking);
    let kept = StoredValue::new(locale.clone());
    let session = tell.app.session;
    let words = move || {
        session.with(|session| session.shown().cloned()).map(|loaded| {
            kept.with_value(|locale| {
                let title = loaded.title(locale.language());
                let (id, label, _) = loaded.edition();
                let edition = if label.is_empty() { id } else { label };
                locale.say(&msg!("story-source", title = title, edition = edition))
            })
        })
    };
    view! { class="k",
        <p class="story-source"><strong>{marking}</strong>" · "<bdi>{words}</bdi></p>
    }
    .into_any()
}
