//! What lies over a story: all its steps, a field for a number, the black screen, and the list
//! of what does not hold.

use leptos::html;
use leptos::prelude::*;

use crate::base::diagnostic::{Diagnostic, Report};
use crate::i18n::Locale;
use crate::msg;
use crate::story::Story;
use crate::story::track::Way;
use crate::ui::parts::dialog::Dialog;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::shared::Shared;
use crate::ui::tell::figure::Figure;
use crate::ui::tell::{Tell, worded};

/// All steps with their pictures.
#[component]
pub fn Overview(
    /// The story.
    tell: Tell,
    /// The language.
    locale: Shared<Locale>,
) -> impl IntoView {
    let kept = StoredValue::new(locale.clone());
    let title = locale.say(&msg!("story-overview"));
    let close = locale.say(&msg!("story-close"));
    let body = move || {
        let title = title.clone();
        let close = close.clone();
        let cards = move || {
            let story = tell.story()?;
            let here = tell.place().get().step();
            let numbers = 1..=story.count();
            Some(
                numbers
                    .map(|number| {
                        kept.with_value(|locale| card(tell, &story, number, here, locale))
                    })
                    .collect_view(),
            )
        };
        view! { class="k",
            <div class="overview">
                <div class="overview-head">
                    <h2 class="page-title">{title}</h2>
                    <button
                        type="button"
                        class="button is-plain is-icon"
                        aria-label=close
                        on:click=move |_| tell.is_overview.set(false)
                    >
                        <Icon sign=Sign::Close/>
                    </button>
                </div>
                <ol class="overview-steps">{cards}</ol>
            </div>
        }
    };
    let label = locale.say(&msg!("story-overview"));
    view! { class="k",
        <Dialog
            label=Signal::derive(move || label.clone())
            is_open=tell.is_overview
            class="overview"
        >
            {body()}
        </Dialog>
    }
}

fn card(tell: Tell, story: &Story, number: u32, here: u32, locale: &Shared<Locale>) -> AnyView {
    let Some(step) = story.step(number) else { return ().into_any() };
    let (title, language) = worded(&step.title, locale);
    let title = if title.is_empty() { locale.say(&msg!("story-untitled")) } else { title };
    let (view, own) = (step.view(), locale.clone());
    let go = move |_| {
        tell.is_overview.set(false);
        tell.go(Way::To(number));
    };
    view! { class="k",
        <li class="overview-step">
            <button
                type="button"
                class="overview-card"
                aria-current=(number == here).then_some("step")
                on:click=go
            >
                <span class="overview-picture" aria-hidden="true">
                    <Figure tell view=Signal::derive(move || view.clone()) locale=own name=str::to_owned/>
                </span>
                <span class="overview-name">
                    <span class="overview-number">{number}</span>
                    " "
                    <span lang=language>{title}</span>
                </span>
            </button>
        </li>
    }
    .into_any()
}

/// A field for the number of a step.
#[component]
pub fn Ask(
    /// The story.
    tell: Tell,
    /// The language.
    locale: Shared<Locale>,
) -> impl IntoView {
    let kept = StoredValue::new(locale.clone());
    let label = locale.say(&msg!("story-goto"));
    let body = move || {
        let count = tell.story().map_or(0, |story| story.count());
        let label = kept.with_value(|it| it.say(&msg!("story-goto-field", count = count)));
        let go = kept.with_value(|it| it.say(&msg!("story-goto-do")));
        let field = NodeRef::<html::Input>::new();
        Effect::new(move |_| {
            if let Some(field) = field.get() {
                drop(field.focus());
            }
        });
        let take = move || {
            let number = field.get_untracked().and_then(|field| field.value().trim().parse().ok());
            tell.is_asking.set(false);
            if let Some(number) = number {
                tell.go(Way::To(number));
            }
        };
        view! { class="k",
            <div class="ask">
                <label class="field-label" for="ask-step">{label}</label>
                <div class="ask-row">
                    <input
                        id="ask-step"
                        class="input"
                        type="text"
                        inputmode="numeric"
                        autocomplete="off"
                        node_ref=field
                        on:keydown=move |event| {
                            if event.key() == "Enter" {
                                event.prevent_default();
                                take();
                            }
                        }
                    />
                    <button type="button" class="button is-primary" on:click=move |_| take()>{go}</button>
                </div>
            </div>
        }
    };
    view! { class="k",
        <Dialog label=Signal::derive(move || label.clone()) is_open=tell.is_asking class="ask">
            {body()}
        </Dialog>
    }
}

/// The black screen, which any press of a button ends.
#[component]
pub fn Black(
    /// The story.
    tell: Tell,
    /// The language.
    locale: Shared<Locale>,
) -> impl IntoView {
    let said = locale.say(&msg!("story-black-said"));
    let said = StoredValue::new(said);
    view! { class="k",
        <p class="visually-hidden" role="status">
            {move || tell.is_black.get().then(|| said.get_value())}
        </p>
        <Show when=move || tell.is_black.get()>
            <div class="black" on:click=move |_| tell.is_black.set(false)></div>
        </Show>
    }
}

/// What does not hold of a story, each with its place.
#[must_use]
pub fn findings(report: &Report, locale: &Locale) -> AnyView {
    let one = |finding: &&Diagnostic| {
        let place = place(finding, locale);
        let (message, hint) = (locale.say(&finding.message), locale.say(&finding.hint));
        let words = msg!("story-place", place = place, message = message, hint = hint);
        view! { class="k", <li class="story-finding">{locale.say(&words)}</li> }
    };
    let listed = report.listed();
    view! { class="k", <ul class="story-findings">{listed.iter().map(one).collect_view()}</ul> }
        .into_any()
}

/// The place of a finding: its step and member, else its member, else the file.
fn place(finding: &Diagnostic, locale: &Locale) -> String {
    let pointer = finding.place.column.as_deref().unwrap_or_default();
    let of_step = pointer.strip_prefix("/steps/").and_then(|rest| {
        let (number, member) = rest.split_once('/').unwrap_or((rest, ""));
        Some((number.parse::<usize>().ok()? + 1, member.to_owned()))
    });
    match of_step {
        Some((step, member)) => locale.say(&msg!("story-place-step", step = step, member = member)),
        None if pointer.is_empty() => finding.place.file.clone(),
        None => pointer.trim_start_matches('/').to_owned(),
    }
}
