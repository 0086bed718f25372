//! The fields of a story and of its open step: title, message, text, notes, time.

use leptos::prelude::*;

use crate::base::message::Message;
use crate::i18n::Locale;
use crate::model::text::Text;
use crate::msg;
use crate::story::edit::{Edit, Part};
use crate::ui::shared::Shared;
use crate::ui::tell::Tell;
use crate::ui::tell::edit::shown;

/// Longest planned time, seconds.
const LONGEST: u32 = 3600;

/// The title of the story.
#[component]
pub fn StoryTitle(
    /// The story.
    tell: Tell,
    /// The language.
    locale: Shared<Locale>,
) -> impl IntoView {
    let language = locale.language().to_owned();
    let own = language.clone();
    let value = move || {
        tell.draft.with(|draft| {
            draft
                .as_ref()
                .map(|draft| draft.story().title.words(&own).to_owned())
                .unwrap_or_default()
        })
    };
    let write = move |event: leptos::ev::Event| {
        tell.edit(Edit::Title(language.clone(), event_target_value(&event)));
    };
    view! { class="k",
        <div class="edit-field">
            <label class="field-label" for="story-title">{locale.say(&msg!("story-title-field"))}</label>
            <input id="story-title" class="input" type="text" maxlength="120" prop:value=value
                on:input=write/>
        </div>
    }
}

/// The fields of the step at `at`.
#[component]
pub fn StepFields(
    /// The story.
    tell: Tell,
    /// What is spoken.
    said: RwSignal<String>,
    /// The step, from 0.
    at: usize,
    /// The language.
    locale: Shared<Locale>,
) -> impl IntoView {
    let kept = StoredValue::new(locale.clone());
    let say = move |message: Message| kept.with_value(|locale| locale.say(&message));
    let field = |id: &'static str, label: Message, part: Part, rows: u32, most: u32| {
        Field { tell, at, id, label: locale.say(&label), part, rows, most, locale: locale.clone() }
            .draw()
    };
    let here = move |_| {
        let view = Box::new(tell.app.state_now());
        tell.edit(Edit::Show(at, view, shown(tell)));
        said.set(say(msg!("story-replaced", step = at + 1)));
    };
    let seconds = move || {
        tell.draft.with(|draft| {
            let step = draft.as_ref().and_then(|draft| draft.story().steps.get(at));
            step.and_then(|step| step.seconds)
                .map(|seconds| seconds.to_string())
                .unwrap_or_default()
        })
    };
    let plan = move |event: leptos::ev::Event| {
        let seconds = event_target_value(&event).trim().parse::<u32>().ok();
        tell.edit(Edit::Plan(at, seconds.map(|seconds| seconds.clamp(1, LONGEST))));
    };
    view! { class="k",
        <div class="edit-fields">
            {field("step-title", msg!("story-step-title"), Part::Title, 1, 120)}
            {field("step-message", msg!("story-step-message"), Part::Message, 2, 300)}
            {field("step-text", msg!("story-step-text"), Part::Text, 4, 6000)}
            {field("step-notes", msg!("story-step-notes"), Part::Notes, 3, 6000)}
            <div class="edit-field">
                <label class="field-label" for="step-seconds">{say(msg!("story-step-seconds"))}</label>
                <input id="step-seconds" class="input edit-seconds" type="number" min="1" max=LONGEST
                    prop:value=seconds on:change=plan/>
            </div>
            <button type="button" class="button" on:click=here>{say(msg!("story-show-here"))}</button>
        </div>
    }
}

struct Field {
    tell: Tell,
    at: usize,
    id: &'static str,
    label: String,
    part: Part,
    rows: u32,
    most: u32,
    locale: Shared<Locale>,
}

impl Field {
    fn draw(self) -> impl IntoView {
        let Self { tell, at, id, label, part, rows, most, locale } = self;
        let language = locale.language().to_owned();
        let own = language.clone();
        // Only the words in this language: those of another are no draft of a translation.
        let words = move |text: &Text| {
            let found = text.all().iter().find(|(tag, _)| *tag == own);
            found.map(|(_, words)| words.clone()).unwrap_or_default()
        };
        let value = move || {
            tell.draft.with(|draft| {
                let step = draft.as_ref().and_then(|draft| draft.story().steps.get(at));
                step.map(|step| match part {
                    Part::Title => words(&step.title),
                    Part::Message => words(&step.message),
                    Part::Text => words(&step.text),
                    Part::Notes => words(&step.notes),
                })
                .unwrap_or_default()
            })
        };
        let write = move |event: leptos::ev::Event| {
            let (language, words) = (language.clone(), event_target_value(&event));
            tell.edit(Edit::Write { step: at, part, language, words });
        };
        view! { class="k",
            <div class="edit-field">
                <label class="field-label" for=id>{label}</label>
                <textarea id=id class="input" rows=rows maxlength=most prop:value=value
                    on:input=write></textarea>
            </div>
        }
    }
}
