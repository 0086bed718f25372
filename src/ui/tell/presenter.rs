//! What the presenter sees in a window of its own: now and next, notes, time, a field to answer
//! questions with, and what was asked. It commands the window of the audience and shows what that
//! says; it has no dataset on screen itself.

use leptos::prelude::*;

use crate::i18n::Locale;
use crate::msg;
use crate::shell::stage::{self, Line};
use crate::story::Story;
use crate::story::presenter::{Message, Talk};
use crate::story::track::Way;
use crate::ui::context::use_app;
use crate::ui::late::texts::with_texts;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::shared::Shared;
use crate::ui::tell::bar::lost;
use crate::ui::tell::desk::{next, notes, steps, time};
use crate::ui::tell::figure::Figure;
use crate::ui::tell::keys::{self, Command};
use crate::ui::tell::minutes::Minutes;
use crate::ui::tell::question::Question;
use crate::ui::tell::{Coming, Tell, Told, bring, worded};
use crate::view::permalink::decode;

/// How often the time is written anew, in milliseconds.
const TICK_MS: u32 = 500;

/// The talk as this window follows it. Copied freely.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The story.
    pub tell: Tell,
    /// What is kept of the talk.
    pub talk: RwSignal<Talk>,
    /// The time, renewed again and again.
    pub now_ms: RwSignal<u64>,
    line: StoredValue<Option<Line>, LocalStorage>,
}

impl Desk {
    /// Says `message` to the window of the audience.
    pub fn send(self, message: &Message) {
        let words = message.to_line();
        self.line.try_with_value(|line| line.as_ref().map(|line| line.send(&words)));
    }

    /// The step on screen, from 1.
    #[must_use]
    pub fn step(self) -> Memo<u32> {
        Memo::new(move |_| {
            self.talk.with(|talk| talk.shown.as_ref().map_or(1, |shown| shown.step)).max(1)
        })
    }
}

/// The window.
#[component]
pub fn PresenterPage() -> impl IntoView {
    let app = use_app();
    let tell = Tell::of(app);
    bring::follow(tell);
    let desk = Desk {
        tell,
        talk: RwSignal::new(Talk::default()),
        now_ms: RwSignal::new(stage::now_ms()),
        line: StoredValue::new_local(None),
    };
    open_line(desk);
    let ticker = gloo::timers::callback::Interval::new(TICK_MS, move || {
        desk.now_ms.try_set(stage::now_ms());
    });
    let ticker = StoredValue::new_local(Some(ticker));
    stage::mark("data-presenter", Some("window"));
    on_cleanup(move || {
        drop(ticker.try_update_value(Option::take));
        stage::mark("data-presenter", None);
    });
    keys::listen(app, move |command| obey(desk, command));
    let content = with_texts(move |locale| {
        let kept = StoredValue::new(locale);
        let content = move || {
            let locale = kept.get_value();
            match tell.coming.get() {
                Coming::Nothing | Coming::Waiting(_) => view! { class="k",
                    <p class="waiting" role="status">{locale.say(&msg!("story-waiting"))}</p>
                }
                .into_any(),
                Coming::Lost(_, why, report) => lost(tell, &locale, &why, report),
                Coming::Here(told) => whole(desk, told, locale),
            }
        };
        content.into_any()
    });
    view! { class="k", <main class="presenter" id="main" tabindex="-1">{content}</main> }
}

fn open_line(desk: Desk) {
    let room = desk.tell.app.part(|state| state.story.room.clone());
    Effect::new(move |_| {
        let line = room.get().and_then(|room| {
            Line::open(&room, move |words| {
                if let Some(message) = Message::from_line(&words) {
                    desk.talk.try_update(|talk| talk.hear(message, stage::now_ms()));
                }
            })
        });
        desk.line.try_update_value(|present| *present = line);
        desk.send(&Message::Hello);
    });
    on_cleanup(move || {
        drop(desk.line.try_update_value(Option::take));
    });
}

fn obey(desk: Desk, command: Command) -> bool {
    match command {
        Command::Go(way) => desk.send(&Message::Go(way)),
        Command::Black => {
            let shown = desk.talk.with_untracked(|talk| talk.shown.clone());
            desk.send(&Message::Black(!shown.is_some_and(|shown| shown.is_black)));
        }
        Command::Fullscreen => {
            if let Some(app) = crate::shell::page::element("app") {
                crate::shell::page::toggle_fullscreen(&app);
            }
        }
        Command::Ask | Command::Overview => crate::shell::page::focus("presenter-steps"),
    }
    true
}

fn whole(desk: Desk, told: Told, locale: Shared<Locale>) -> AnyView {
    let story = told.story;
    let (title, tag) = worded(&story.title, &locale);
    let kind = locale.say(&msg!("presenter"));
    view! { class="k",
        <header class="presenter-head">
            <p class="presenter-kind">{kind}</p>
            <h1 class="presenter-title" lang=tag>{title}</h1>
            {state_words(desk, &locale)}
        </header>
        <div class="presenter-body">
            <div class="presenter-left">
                {now(desk, story.clone(), locale.clone())}
                {controls(desk, &story, &locale)}
                <Question desk locale=locale.clone()/>
            </div>
            <div class="presenter-right">
                {time(desk, story.clone(), locale.clone())}
                {notes(desk, story.clone(), locale.clone())}
                {next(desk, story.clone(), locale.clone())}
                {steps(desk, story, &locale)}
                <Minutes desk locale/>
            </div>
        </div>
    }
    .into_any()
}

/// Whether anybody follows, and what they see that the presenter might not know.
fn state_words(desk: Desk, locale: &Shared<Locale>) -> impl IntoView + use<> {
    let kept = StoredValue::new(locale.clone());
    let was_there = StoredValue::new(false);
    let has_room = desk.tell.app.state_now().story.room.is_some();
    let words = Memo::new(move |_| {
        let shown = desk.talk.with(|talk| talk.shown.clone());
        let message = match shown {
            _ if !has_room => msg!("presenter-no-room"),
            None if was_there.get_value() => msg!("presenter-gone"),
            None => msg!("presenter-waiting"),
            Some(shown) => {
                was_there.set_value(true);
                if shown.is_black {
                    msg!("presenter-is-black")
                } else if shown.is_detour {
                    msg!("story-detour", step = shown.step)
                } else {
                    return String::new();
                }
            }
        };
        kept.with_value(|locale| locale.say(&message))
    });
    view! { class="k",
        <p class="presenter-state" role="status" class:is-quiet=move || words.with(String::is_empty)>
            {words}
        </p>
    }
}

/// What the audience sees.
fn now(desk: Desk, story: Shared<Story>, locale: Shared<Locale>) -> AnyView {
    let number = desk.step();
    let first = story.step(1).map(crate::story::Step::view).unwrap_or_default();
    let view = Memo::new(move |_| {
        desk.talk.with(|talk| {
            let link = talk.shown.as_ref().map(|shown| decode(&shown.link).0);
            link.filter(|view| view.dataset.is_some()).unwrap_or_else(|| first.clone())
        })
    });
    let heading = locale.say(&msg!("presenter-now"));
    let spoken = heading.clone();
    let kept = StoredValue::new((story, locale.clone()));
    let words = move || {
        kept.with_value(|(story, locale)| {
            let step = story.step(number.get())?;
            let (title, title_tag) = worded(&step.title, locale);
            let (message, tag) = worded(&step.message, locale);
            let position =
                locale.say(&msg!("story-position", step = number.get(), count = story.count()));
            Some(view! { class="k",
                <p class="story-number">{position}</p>
                <h3 class="presenter-step" lang=title_tag>{title}</h3>
                <p class="presenter-message" lang=tag>{message}</p>
            })
        })
    };
    view! { class="k",
        <section class="presenter-now" aria-label=spoken>
            <h2 class="presenter-subtitle">{heading}</h2>
            {words}
            <Figure tell=desk.tell view=view locale name=str::to_owned/>
        </section>
    }
    .into_any()
}

fn controls(desk: Desk, story: &Shared<Story>, locale: &Shared<Locale>) -> AnyView {
    let say = |message| locale.say(&message);
    let count = story.count();
    let number = desk.step();
    let is_detour = Memo::new(move |_| {
        desk.talk.with(|talk| talk.shown.as_ref().is_some_and(|it| it.is_detour))
    });
    let is_black = Memo::new(move |_| {
        desk.talk.with(|talk| talk.shown.as_ref().is_some_and(|it| it.is_black))
    });
    let is_first = move || number.get() <= 1 && !is_detour.get();
    let is_last = move || number.get() >= count && !is_detour.get();
    let kept = StoredValue::new(locale.clone());
    let black = move || {
        let message =
            if is_black.get() { msg!("presenter-black-off") } else { msg!("presenter-black-on") };
        kept.with_value(|locale| locale.say(&message))
    };
    let back = move || {
        is_detour.get().then(|| {
            let words = kept.with_value(|it| it.say(&msg!("story-back-to", step = number.get())));
            view! { class="k",
                <button type="button" class="button is-primary"
                    on:click=move |_| desk.send(&Message::Go(Way::Back))>
                    <Icon sign=Sign::Back/>
                    {words}
                </button>
            }
        })
    };
    view! { class="k",
        <div class="control-buttons presenter-controls">
            <button type="button" class="button" aria-keyshortcuts="PageUp ArrowLeft"
                disabled=is_first
                on:click=move |_| desk.send(&Message::Go(Way::Previous))>
                <Icon sign=Sign::Back/>
                {say(msg!("story-previous"))}
            </button>
            <button type="button" class="button is-primary" aria-keyshortcuts="PageDown ArrowRight"
                disabled=is_last
                on:click=move |_| desk.send(&Message::Go(Way::Next))>
                {say(msg!("story-next"))}
                <Icon sign=Sign::Next/>
            </button>
            {back}
            <button type="button" class="button" aria-keyshortcuts="B ."
                on:click=move |_| { obey(desk, Command::Black); }>
                {black}
            </button>
        </div>
    }
    .into_any()
}
