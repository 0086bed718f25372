//! The side page of stories: those of the site on the dataset on screen, and the one that is
//! being written.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::i18n::Locale;
use crate::msg;
use crate::story::Story;
use crate::story::edit::{Draft, blank};
use crate::ui::context::use_app;
use crate::ui::late::parts::{self, READERS};
use crate::ui::late::texts::with_texts;
use crate::ui::open::own::Given;
use crate::ui::panel::PanelHead;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::shared::Shared;
use crate::ui::tell::edit::Editor;
use crate::ui::tell::{Coming, Listing, Tell, bring};
use crate::view::action::Action;
use crate::view::story::{StoryView, page};
use crate::wire::story::{Listed, Words};

/// The side page.
#[component]
pub fn StorySide() -> impl IntoView {
    let app = use_app();
    let tell = Tell::of(app);
    bring::ask_list(tell);
    with_texts(move |locale| {
        let is_writing = Memo::new(move |_| tell.draft.with(Option::is_some));
        let kept = StoredValue::new(locale.clone());
        let title = move || kept.with_value(|locale| locale.say(&msg!("stories")));
        let content = move || {
            let locale = kept.get_value();
            if is_writing.get() {
                view! { class="k", <Editor tell locale/> }.into_any()
            } else {
                view! { class="k", <Offers tell locale/> }.into_any()
            }
        };
        view! { class="k",
            <div class="panel-page">
                <PanelHead kind=Signal::derive(String::new) title=Signal::derive(title)/>
                {content}
            </div>
        }
        .into_any()
    })
}

/// The stories on the dataset on screen, and the ways to one's own.
#[component]
fn Offers(tell: Tell, locale: Shared<Locale>) -> impl IntoView {
    let app = tell.app;
    let kept = StoredValue::new(locale.clone());
    let dataset = app.part(|state| state.dataset.as_ref().map(|of| of.id.clone()));
    let list = move || {
        let say = |message| kept.with_value(|locale| locale.say(&message));
        let waiting =
            |words: String| view! { class="k", <p class="waiting">{words}</p> }.into_any();
        match tell.listing.get() {
            Listing::Nothing | Listing::Waiting => waiting(say(msg!("stories-loading"))),
            Listing::Lost => {
                view! { class="k", <p class="empty">{say(msg!("stories-lost"))}</p> }.into_any()
            }
            Listing::Here(all) => {
                let id = dataset.get().unwrap_or_default();
                let fits = |listed: &&Listed| listed.datasets.contains(&id);
                let offers: Vec<AnyView> = all
                    .iter()
                    .filter(fits)
                    .map(|listed| kept.with_value(|locale| offer(tell, listed, locale)))
                    .collect();
                if offers.is_empty() {
                    return view! { class="k", <p class="empty">{say(msg!("stories-none"))}</p> }
                        .into_any();
                }
                view! { class="k", <ul class="story-offers">{offers}</ul> }.into_any()
            }
        }
    };
    let edit = move || {
        let story = tell.story()?;
        let words = kept.with_value(|locale| locale.say(&msg!("story-edit-this")));
        Some(view! { class="k",
            <button type="button" class="button" on:click=move |_| begin(tell, (*story).clone())>
                {words}
            </button>
        })
    };
    let fresh = move |_| {
        let story = kept
            .with_value(|locale| blank(locale.language(), &locale.say(&msg!("story-new-title"))));
        begin(tell, story);
    };
    let say = |message| locale.say(&message);
    view! { class="k",
        <div class="story-side">
            <p class="panel-caption">{say(msg!("stories-lead"))}</p>
            {list}
            <h3 class="control-title">{say(msg!("story-edit"))}</h3>
            <div class="control-buttons">
                <button type="button" class="button" on:click=fresh>
                    <Icon sign=Sign::Plus/>
                    {say(msg!("story-new"))}
                </button>
                {edit}
                <OpenStory tell label=say(msg!("story-open-file"))/>
            </div>
        </div>
    }
}

fn begin(tell: Tell, story: Story) {
    let story = Story { id: StoryView::LOCAL.to_owned(), ..story };
    tell.open_step.set(0);
    tell.draft.set(Some(Draft::of(story)));
    // What is told on screen is from now on what is written.
    let mut state = tell.app.state_now();
    if state.story.is_live() {
        state.story.id = Some(StoryView::LOCAL.to_owned());
        tell.show_draft();
        tell.app.dispatch(Action::Tell(Box::new(state)));
    } else {
        tell.coming.set(Coming::Nothing);
    }
}

fn offer(tell: Tell, listed: &Listed, locale: &Locale) -> AnyView {
    let words = |words: &Words| {
        let found = words.get(locale.language()).or_else(|| words.get("en"));
        found.or_else(|| words.values().next()).cloned().unwrap_or_default()
    };
    let (title, summary) = (words(&listed.title), words(&listed.summary));
    let steps = locale.say(&msg!("story-steps", steps = listed.steps));
    let minutes = listed.duration_s.div_ceil(60);
    let minutes = locale.say(&msg!("story-minutes", minutes = minutes));
    let size = locale.say(&msg!("story-size", steps = steps, minutes = minutes));
    let (read, walk) = (locale.say(&msg!("story-read")), locale.say(&msg!("story-walk")));
    let (read_name, walk_name) = (
        locale.say(&msg!("story-read-named", name = title.as_str())),
        locale.say(&msg!("story-walk-named", name = title.as_str())),
    );
    let (id, own) = (listed.id.clone(), listed.id.clone());
    view! { class="k",
        <li class="story-offer">
            <h3 class="story-offer-title">{title}</h3>
            <p class="story-offer-summary">{summary}</p>
            <p class="control-note">{size}</p>
            <div class="control-buttons">
                <button type="button" class="button is-primary" aria-label=walk_name
                    on:click=move |_| bring::walk(tell, own.clone())>
                    {walk}
                </button>
                <button type="button" class="button" aria-label=read_name
                    on:click=move |_| {
                        let state = page(&tell.app.state_now(), &id, 1);
                        tell.app.dispatch(Action::Tell(Box::new(state)));
                    }>
                    {read}
                </button>
            </div>
        </li>
    }
    .into_any()
}

/// A button that opens the file of a story.
#[component]
pub fn OpenStory(
    /// The story.
    tell: Tell,
    /// What it says.
    label: String,
) -> impl IntoView {
    let field = NodeRef::<html::Input>::new();
    let open = move |_| {
        READERS.prepare();
        if let Some(field) = field.get_untracked() {
            field.click();
        }
    };
    let spoken = label.clone();
    let chosen = move |event: leptos::ev::Event| {
        let input: web_sys::HtmlInputElement = event_target(&event);
        if let Some(files) = input.files() {
            spawn_local(async move {
                parts::open(tell.app, Given::Chosen(files)).await;
                input.set_value("");
            });
        }
    };
    view! { class="k",
        <button type="button" class="button" on:click=open>
            <Icon sign=Sign::File/>
            {label}
        </button>
        <input
            class="visually-hidden own-input"
            type="file"
            tabindex="-1"
            aria-label=spoken
            accept=".json"
            node_ref=field
            on:change=chosen
        />
    }
}
