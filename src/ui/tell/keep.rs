//! The file of a story that is being written: saving it, previewing it, putting it away. What
//! would be lost is asked for first.

#![expect(clippy::too_many_lines, reason = "one button after the other")]

use leptos::prelude::*;

use crate::base::message::Message;
use crate::export::story::{Notes, file_name, to_json};
use crate::i18n::Locale;
use crate::msg;
use crate::shell::save;
use crate::story::Story;
use crate::story::edit::Draft;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::shared::Shared;
use crate::ui::tell::edit::look;
use crate::ui::tell::side::OpenStory;
use crate::ui::tell::{Coming, Tell};
use crate::view::action::Action;
use crate::view::story::{StoryView, page};

/// Saving, previewing, putting away.
#[component]
pub fn FileButtons(
    /// The story.
    tell: Tell,
    /// What is spoken.
    said: RwSignal<String>,
    /// The language.
    locale: Shared<Locale>,
) -> impl IntoView {
    let kept = StoredValue::new(locale.clone());
    let say = move |message: Message| kept.with_value(|locale| locale.say(&message));
    let takes_notes = RwSignal::new(false);
    let is_asking = RwSignal::new(false);
    let is_unsaved =
        Memo::new(move |_| tell.draft.with(|draft| draft.as_ref().is_some_and(Draft::is_unsaved)));
    let state = move || {
        let message = if is_unsaved.get() { msg!("story-unsaved") } else { msg!("story-is-saved") };
        say(message)
    };
    let save = move |_| {
        let notes = if takes_notes.get_untracked() { Notes::Taken } else { Notes::Left };
        said.set(say(store(tell, notes)));
    };
    let preview = move |_| look(tell, 0);
    let read = move |_| {
        tell.show_draft();
        let state = page(&tell.app.state_now(), StoryView::LOCAL, 1);
        tell.app.dispatch(Action::Tell(Box::new(state)));
    };
    let put_away = move || {
        is_asking.set(false);
        put_away(tell);
    };
    let ask = move |_| {
        if is_unsaved.get_untracked() {
            is_asking.set(true);
        } else {
            put_away();
        }
    };
    let has_steps = Memo::new(move |_| {
        tell.draft.with(|draft| draft.as_ref().is_some_and(|it| !it.story().steps.is_empty()))
    });
    view! { class="k",
        <div class="edit-file">
            <label class="check">
                <input type="checkbox" prop:checked=takes_notes
                    on:change=move |event| takes_notes.set(event_target_checked(&event))/>
                <span>{say(msg!("story-save-notes"))}</span>
            </label>
            <p class="control-note">{say(msg!("story-save-notes-hint"))}</p>
            <div class="control-buttons">
                <button type="button" class="button is-primary" disabled=move || !has_steps.get()
                    on:click=save>
                    <Icon sign=Sign::Download/>
                    {say(msg!("story-save"))}
                </button>
                <button type="button" class="button" disabled=move || !has_steps.get()
                    on:click=preview>{say(msg!("story-preview"))}</button>
                <button type="button" class="button" disabled=move || !has_steps.get()
                    on:click=read>{say(msg!("story-preview-page"))}</button>
                <button type="button" class="button" on:click=ask>{say(msg!("story-discard"))}</button>
            </div>
            <p class="edit-state" role="status" class:is-unsaved=move || is_unsaved.get()>{state}</p>
            {asked(is_asking, kept, put_away)}
            <Show when=move || !is_unsaved.get()>
                <OpenStory tell label=say(msg!("story-open-file"))/>
            </Show>
        </div>
    }
}

/// The question whether what is unsaved may go.
fn asked(
    is_asking: RwSignal<bool>,
    kept: StoredValue<Shared<Locale>>,
    put_away: impl Fn() + Copy + Send + Sync + 'static,
) -> AnyView {
    let say = move |message: Message| kept.with_value(|locale| locale.say(&message));
    view! { class="k",
            <Show when=move || is_asking.get()>
                <div class="problem" role="alert">
                    <p>{say(msg!("story-discard-ask"))}</p>
                    <div class="control-buttons">
                        <button type="button" class="button" on:click=move |_| put_away()>
                            {say(msg!("story-discard-yes"))}
                        </button>
                        <button type="button" class="button is-primary"
                            on:click=move |_| is_asking.set(false)>
                            {say(msg!("story-discard-no"))}
                        </button>
                    </div>
                </div>
            </Show>
    }
    .into_any()
}

/// Puts the story away that is being written.
fn put_away(tell: Tell) {
    tell.draft.set(None);
    let is_told = tell.app.state_now().story.id.as_deref() == Some(StoryView::LOCAL);
    tell.coming.set(Coming::Nothing);
    if is_told {
        tell.leave();
    }
}

/// Writes the file and says what became of it. Notes that stay behind are not saved.
fn store(tell: Tell, notes: Notes) -> Message {
    let story = tell.draft.with_untracked(|draft| draft.as_ref().map(|it| it.story().clone()));
    let Some(story) = story else { return msg!("story-save-failed") };
    let named = Story { id: slug(&story), ..story.clone() };
    let name = file_name(&named);
    if save::file(&name, "application/json", &to_json(&named, notes)).is_none() {
        return msg!("story-save-failed");
    }
    if notes == Notes::Taken || story == story.without_notes() {
        tell.draft.update(|draft| {
            if let Some(draft) = draft {
                draft.mark_saved();
            }
        });
    }
    msg!("story-saved", name = name)
}

/// A name for links and files made of the title.
fn slug(story: &Story) -> String {
    let title = story.title.all().first().map(|(_, words)| words.as_str()).unwrap_or_default();
    let folded = crate::base::fold::fold_words(title);
    let plain = |word: &str| -> String {
        word.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
    };
    let words: Vec<String> = folded.split(' ').map(plain).filter(|word| !word.is_empty()).collect();
    let slug: String = words.join("-").chars().take(40).collect();
    if slug.is_empty() { "story".to_owned() } else { slug.trim_end_matches('-').to_owned() }
}
