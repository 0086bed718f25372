//! What stands beside the picture on the presenter's screen: time, notes, the next step, all
//! steps.

use leptos::prelude::*;

use crate::i18n::Locale;
use crate::msg;
use crate::shell::stage;
use crate::story::Story;
use crate::story::presenter::{Message, Talk, clock};
use crate::story::track::Way;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::parts::rich::RichText;
use crate::ui::shared::Shared;
use crate::ui::tell::figure::Figure;
use crate::ui::tell::presenter::Desk;
use crate::ui::tell::worded;
use crate::view::state::ViewState;

/// Sizes of the notes, rem.
const SIZES: [&str; 5] = ["1", "1.25", "1.5", "1.9", "2.4"];

/// What the audience sees next.
#[must_use]
pub fn next(desk: Desk, story: Shared<Story>, locale: Shared<Locale>) -> AnyView {
    let number = desk.step();
    let heading = locale.say(&msg!("presenter-next"));
    let spoken = heading.clone();
    let last = locale.say(&msg!("presenter-last"));
    let has_next = {
        let count = story.count();
        Memo::new(move |_| number.get() < count)
    };
    let kept = StoredValue::new((story, locale.clone()));
    let view: Memo<ViewState> = Memo::new(move |_| {
        kept.with_value(|(story, _)| {
            story.step(number.get() + 1).map(crate::story::Step::view).unwrap_or_default()
        })
    });
    let title = move || {
        kept.with_value(|(story, locale)| {
            let step = story.step(number.get() + 1)?;
            let (title, tag) = worded(&step.title, locale);
            Some(view! { class="k", <h3 class="presenter-step" lang=tag>{title}</h3> })
        })
    };
    let own = StoredValue::new(locale);
    let picture = move || {
        has_next.get().then(|| {
            view! { class="k", <Figure tell=desk.tell view locale=own.get_value() name=str::to_owned/> }
        })
    };
    let ended = move || (!has_next.get()).then(|| view! { class="k", <p>{last.clone()}</p> });
    view! { class="k",
        <section class="presenter-next" aria-label=spoken>
            <h2 class="presenter-subtitle">{heading}</h2>
            {title}
            {ended}
            {picture}
        </section>
    }
    .into_any()
}

/// What only the presenter sees, as large as the presenter likes.
#[must_use]
pub fn notes(desk: Desk, story: Shared<Story>, locale: Shared<Locale>) -> AnyView {
    let number = desk.step();
    let heading = locale.say(&msg!("presenter-notes"));
    let spoken = heading.clone();
    let (larger, smaller) =
        (locale.say(&msg!("presenter-larger")), locale.say(&msg!("presenter-smaller")));
    let size = RwSignal::new(1usize);
    Effect::new(move |_| {
        let rem = SIZES.get(size.get()).copied().unwrap_or("1.25");
        stage::set_property("--notes-size", &format!("{rem}rem"));
    });
    let kept = StoredValue::new((story, locale));
    let words = move || {
        kept.with_value(|(story, locale)| {
            let (notes, tag) = story
                .step(number.get())
                .map(|step| worded(&step.notes, locale))
                .unwrap_or_default();
            let notes = if notes.is_empty() { locale.say(&msg!("story-no-notes")) } else { notes };
            view! { class="k", <div class="presenter-words" lang=tag><RichText text=notes/></div> }
        })
    };
    view! { class="k",
        <section class="presenter-notes" aria-label=spoken>
            <div class="presenter-row">
                <h2 class="presenter-subtitle">{heading}</h2>
                <button type="button" class="button is-icon" aria-label=smaller.clone() title=smaller
                    on:click=move |_| size.update(|size| *size = size.saturating_sub(1))>
                    <Icon sign=Sign::Minus/>
                </button>
                <button type="button" class="button is-icon" aria-label=larger.clone() title=larger
                    on:click=move |_| size.update(|size| *size = (*size + 1).min(SIZES.len() - 1))>
                    <Icon sign=Sign::Plus/>
                </button>
            </div>
            {words}
        </section>
    }
    .into_any()
}

/// The time of the talk and of the step, against what was planned.
#[must_use]
pub fn time(desk: Desk, story: Shared<Story>, locale: Shared<Locale>) -> AnyView {
    let number = desk.step();
    let say = |message| locale.say(&message);
    let heading = say(msg!("presenter-time"));
    let has_begun = Memo::new(move |_| desk.talk.with(Talk::has_begun));
    let words = StoredValue::new((
        say(msg!("presenter-start")),
        say(msg!("presenter-restart")),
        say(msg!("presenter-not-begun")),
    ));
    let elapsed = move || clock(desk.talk.with(|talk| talk.elapsed_ms(desk.now_ms.get())));
    let on_step = move || clock(desk.talk.with(|talk| talk.on_step_ms(desk.now_ms.get())));
    let total = story.planned().0;
    let total =
        (total > 0).then(|| say(msg!("presenter-planned", time = clock(u64::from(total) * 1000))));
    let kept = StoredValue::new((story, locale.clone()));
    let budget = move || {
        kept.with_value(|(story, locale)| {
            let planned = u64::from(story.step(number.get())?.seconds?) * 1000;
            let spent = desk.talk.with(|talk| talk.on_step_ms(desk.now_ms.get()));
            let is_over = spent > planned;
            let words = if is_over {
                locale.say(&msg!("presenter-over", time = clock(spent - planned)))
            } else {
                locale.say(&msg!("presenter-left", time = clock(planned - spent)))
            };
            Some(view! { class="k", <span class="presenter-budget" class:is-over=is_over>{words}</span> })
        })
    };
    let start = move || {
        words.with_value(|(start, again, _)| if has_begun.get() { again } else { start }.clone())
    };
    let hint = move || (!has_begun.get()).then(|| words.with_value(|(_, _, hint)| hint.clone()));
    view! { class="k",
        <section class="presenter-time" aria-label=heading>
            <dl class="presenter-clocks">
                <div><dt>{say(msg!("presenter-elapsed"))}</dt><dd class="presenter-clock">{elapsed}</dd>
                    <dd>{total}</dd></div>
                <div><dt>{say(msg!("presenter-on-step"))}</dt><dd class="presenter-clock">{on_step}</dd>
                    <dd>{budget}</dd></div>
            </dl>
            <button type="button" class="button"
                on:click=move |_| desk.talk.update(|talk| talk.restart(stage::now_ms()))>
                {start}
            </button>
            <p class="control-note">{hint}</p>
        </section>
    }
    .into_any()
}

/// All steps, to go to any of them.
#[must_use]
pub fn steps(desk: Desk, story: Shared<Story>, locale: &Shared<Locale>) -> AnyView {
    let number = desk.step();
    let heading = locale.say(&msg!("presenter-steps"));
    let spoken = heading.clone();
    let steps = (1..=story.count()).zip(&story.steps).map(|(at, step)| {
        let (title, tag) = worded(&step.title, locale);
        let is_here = move || (number.get() == at).then_some("step");
        view! { class="k",
            <li>
                <button type="button" class="presenter-go" aria-current=is_here
                    on:click=move |_| desk.send(&Message::Go(Way::To(at)))>
                    <span class="overview-number">{at}</span>" "<span lang=tag>{title}</span>
                </button>
            </li>
        }
    });
    let steps = steps.collect_view();
    view! { class="k",
        <section class="presenter-steps" aria-label=spoken>
            <h2 class="presenter-subtitle" id="presenter-steps" tabindex="-1">{heading}</h2>
            <ol class="presenter-list">{steps}</ol>
        </section>
    }
    .into_any()
}
