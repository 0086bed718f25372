//! What a story is stepped through and presented with: the buttons of the bar, what is asked for
//! less often, and whose data are on screen.

use leptos::prelude::*;

use crate::i18n::Locale;
use crate::msg;
use crate::story::track::Way;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::shared::Shared;
use crate::ui::tell::audience::open_presenter;
use crate::ui::tell::bar::fullscreen;
use crate::ui::tell::dialogs::findings;
use crate::ui::tell::display::{Sliders, marking};
use crate::ui::tell::{Tell, Told};
use crate::view::action::Action;

/// The ways on, and whose data are on screen.
#[must_use]
pub fn controls(tell: Tell, told: &Told, locale: &Shared<Locale>) -> AnyView {
    let app = tell.app;
    let say = |message| locale.say(&message);
    let place = tell.place();
    let steps = steps(tell, told, locale);
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
            {steps}
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

/// The ways from step to step.
fn steps(tell: Tell, told: &Told, locale: &Shared<Locale>) -> AnyView {
    let say = |message| locale.say(&message);
    let place = tell.place();
    let count = told.story.count();
    let is_first = move || place.with(|place| place.step() <= 1 && !place.is_detour);
    let is_last = move || place.with(|place| place.step() >= count && !place.is_detour);
    view! { class="k",
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
