//! Writing a story beside the live picture: the steps in their order, the fields of the open one,
//! and the file. What was not saved is said, and asked for before it would be lost.

use leptos::prelude::*;
use web_sys::KeyboardEvent;

use crate::base::message::Message;
use crate::export::story::{Notes, file_name, to_json};
use crate::i18n::Locale;
use crate::msg;
use crate::shell::save;
use crate::story::edit::{Draft, Edit};
use crate::story::{DatasetUse, Story};
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::shared::Shared;
use crate::ui::tell::fields::{StepFields, StoryTitle};
use crate::ui::tell::side::OpenStory;
use crate::ui::tell::{Coming, Tell, worded};
use crate::view::action::Action;
use crate::view::state::DatasetRef;
use crate::view::story::{MOST_STEPS, StoryView, enter, page};

/// The editor.
#[component]
pub fn Editor(
    /// The story.
    tell: Tell,
    /// The language.
    locale: Shared<Locale>,
) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let kept = StoredValue::new(locale.clone());
    let say = move |message: Message| kept.with_value(|locale| locale.say(&message));
    let add = move |_| {
        let after = tell.draft.with_untracked(|draft| {
            let n_steps = draft.as_ref().map_or(0, |draft| draft.story().steps.len());
            (n_steps > 0).then(|| tell.open_step.get_untracked().min(n_steps - 1))
        });
        let view = Box::new(tell.app.state_now());
        match tell.edit(Edit::Add { view, dataset: shown(tell), after }) {
            Some(place) => {
                tell.open_step.set(place);
                said.set(say(msg!("story-added", step = place + 1)));
            }
            None => said.set(say(msg!("story-full", most = MOST_STEPS))),
        }
    };
    let undo = move |_| {
        tell.draft.update(|draft| {
            if let Some(draft) = draft {
                draft.undo();
            }
        });
        tell.show_draft();
        said.set(say(msg!("story-undone")));
    };
    let can_undo =
        Memo::new(move |_| tell.draft.with(|draft| draft.as_ref().is_some_and(Draft::can_undo)));
    let hint = say(msg!("story-add-hint"));
    view! { class="k",
        <div class="story-side">
            <StoryTitle tell locale=locale.clone()/>
            <div class="control-buttons">
                <button type="button" class="button is-primary" title=hint on:click=add>
                    <Icon sign=Sign::Plus/>
                    {say(msg!("story-add"))}
                </button>
                <button type="button" class="button" disabled=move || !can_undo.get() on:click=undo>
                    {say(msg!("story-undo"))}
                </button>
            </div>
            <p class="visually-hidden" role="status">{said}</p>
            <StepList tell said locale=locale.clone()/>
            <FileButtons tell said locale/>
        </div>
    }
}

/// The dataset on screen, as a story lists it.
pub fn shown(tell: Tell) -> DatasetUse {
    let id = tell.app.state_now().dataset.map(|of| of.id).unwrap_or_default();
    let loaded = tell.app.session.with_untracked(|session| session.shown().cloned());
    let edition = loaded.map(|loaded| loaded.edition().0).unwrap_or_default();
    // A file of one's own has no edition that a link could name.
    let edition = if id == DatasetRef::LOCAL { String::new() } else { edition };
    DatasetUse { id, edition, sha256: String::new() }
}

/// The steps in their order; the open one with its fields.
#[component]
fn StepList(tell: Tell, said: RwSignal<String>, locale: Shared<Locale>) -> impl IntoView {
    let kept = StoredValue::new(locale.clone());
    let count = Memo::new(move |_| {
        tell.draft.with(|draft| draft.as_ref().map_or(0, |draft| draft.story().steps.len()))
    });
    let ids = Memo::new(move |_| {
        tell.draft.with(|draft| {
            let steps = draft.as_ref().map(|draft| draft.story().steps.iter());
            steps.map(|steps| steps.map(|step| step.id.clone()).collect()).unwrap_or_default()
        })
    });
    let rows = move || {
        let ids: Vec<String> = ids.get();
        let row = |(at, _): (usize, String)| {
            let locale = kept.get_value();
            view! { class="k", <StepRow tell said at count locale/> }
        };
        ids.into_iter().enumerate().map(row).collect_view()
    };
    let has_order = move || count.get() > 1;
    let empty = locale.say(&msg!("story-empty"));
    let hint = locale.say(&msg!("story-keys-move"));
    view! { class="k",
        <Show when=move || count.get() == 0><p class="empty">{empty.clone()}</p></Show>
        <ol class="edit-steps">{rows}</ol>
        <Show when=has_order><p class="control-note">{hint.clone()}</p></Show>
    }
}

#[component]
fn StepRow(
    tell: Tell,
    said: RwSignal<String>,
    at: usize,
    count: Memo<usize>,
    locale: Shared<Locale>,
) -> impl IntoView {
    let kept = StoredValue::new(locale.clone());
    let say = move |message: Message| kept.with_value(|locale| locale.say(&message));
    let title = Memo::new(move |_| {
        tell.draft.with(|draft| {
            let step = draft.as_ref().and_then(|draft| draft.story().steps.get(at));
            let (title, _) = step.map(|step| kept.with_value(|it| worded(&step.title, it)))?;
            Some(title).filter(|title| !title.is_empty())
        })
    });
    let words = move || title.get().unwrap_or_else(|| say(msg!("story-untitled")));
    let is_open = Memo::new(move |_| tell.open_step.get() == at);
    let move_to = move |to: Option<usize>| {
        let Some(to) = to.filter(|to| *to < count.get_untracked()) else { return };
        if let Some(place) = tell.edit(Edit::Move { from: at, to }) {
            tell.open_step.set(place);
            said.set(say(msg!(
                "story-step-moved",
                step = place + 1,
                count = count.get_untracked()
            )));
            let id = format!("edit-step-{place}");
            // Once the list is drawn anew.
            request_animation_frame(move || crate::shell::page::focus(&id));
        }
    };
    let remove = move |_| {
        if let Some(place) = tell.edit(Edit::Remove(at)) {
            tell.open_step.set(place);
            said.set(say(msg!("story-step-removed", step = at + 1)));
        }
    };
    let press = move |event: KeyboardEvent| {
        if event.alt_key() {
            match event.key().as_str() {
                "ArrowUp" => move_to(at.checked_sub(1)),
                "ArrowDown" => move_to(Some(at + 1)),
                _ => return,
            }
            event.prevent_default();
        }
    };
    let open = move |_| {
        tell.open_step.set(at);
        look(tell, at);
    };
    let is_last = move || at + 1 >= count.get();
    let id = format!("edit-step-{at}");
    let (up, down) =
        (say(msg!("story-step-up", step = at + 1)), say(msg!("story-step-down", step = at + 1)));
    let remove_name = say(msg!("story-step-remove", step = at + 1));
    view! { class="k",
        <li class="edit-step" class:is-open=move || is_open.get() on:keydown=press>
            <div class="edit-row">
                <button type="button" class="edit-name" id=id
                    aria-expanded=move || if is_open.get() { "true" } else { "false" }
                    on:click=open>
                    <span class="overview-number">{at + 1}</span>" "{words}
                </button>
                <button type="button" class="button is-plain is-icon edit-up" aria-label=up.clone() title=up
                    disabled=at == 0 on:click=move |_| move_to(at.checked_sub(1))>
                    <Icon sign=Sign::Down/>
                </button>
                <button type="button" class="button is-plain is-icon" aria-label=down.clone() title=down
                    disabled=is_last on:click=move |_| move_to(Some(at + 1))>
                    <Icon sign=Sign::Down/>
                </button>
                <button type="button" class="button is-plain is-icon" aria-label=remove_name.clone()
                    title=remove_name on:click=remove>
                    <Icon sign=Sign::Close/>
                </button>
            </div>
            <Show when=move || is_open.get()>
                <StepFields tell said at locale=kept.get_value()/>
            </Show>
        </li>
    }
}

/// Shows the view of the step at `at` beside its fields.
fn look(tell: Tell, at: usize) {
    let story = tell.draft.with_untracked(|draft| draft.as_ref().map(|it| it.story().clone()));
    let Some(story) = story else { return };
    let number = u32::try_from(at + 1).unwrap_or(1);
    if let Some(step) = story.step(number) {
        tell.show_draft();
        let state = enter(&tell.app.state_now(), &step.link, StoryView::LOCAL, number);
        tell.app.dispatch(Action::Tell(Box::new(state)));
    }
}

/// Saving, previewing, putting away.
#[component]
fn FileButtons(tell: Tell, said: RwSignal<String>, locale: Shared<Locale>) -> impl IntoView {
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
        tell.draft.set(None);
        let is_told = tell.app.state_now().story.id.as_deref() == Some(StoryView::LOCAL);
        tell.coming.set(Coming::Nothing);
        if is_told {
            tell.leave();
        }
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
            <Show when=move || !is_unsaved.get()>
                <OpenStory tell label=say(msg!("story-open-file"))/>
            </Show>
        </div>
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
