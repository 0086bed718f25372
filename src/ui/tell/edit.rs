//! Writing a story beside the live picture: the steps in their order, the fields of the open one,
//! and the file. What was not saved is said, and asked for before it would be lost.

use leptos::prelude::*;
use web_sys::KeyboardEvent;

use crate::base::message::Message;
use crate::i18n::Locale;
use crate::msg;
use crate::story::DatasetUse;
use crate::story::edit::{Draft, Edit};
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::shared::Shared;
use crate::ui::tell::fields::{StepFields, StoryTitle};
use crate::ui::tell::keep::FileButtons;
use crate::ui::tell::{Tell, worded};
use crate::view::action::Action;
use crate::view::state::DatasetRef;
use crate::view::story::{MOST_STEPS, StoryView, enter};

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
pub fn look(tell: Tell, at: usize) {
    let story = tell.draft.with_untracked(|draft| draft.as_ref().map(|it| it.story().clone()));
    let Some(story) = story else { return };
    let number = u32::try_from(at + 1).unwrap_or(1);
    if let Some(step) = story.step(number) {
        tell.show_draft();
        let state = enter(&tell.app.state_now(), &step.link, StoryView::LOCAL, number);
        tell.app.dispatch(Action::Tell(Box::new(state)));
    }
}
