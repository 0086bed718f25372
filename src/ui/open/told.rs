//! The stories of the site on the first page: under each dataset those that lead through it.

use std::collections::BTreeMap;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::msg;
use crate::shell::fetch::{self, Freshness};
use crate::ui::context::AppContext;
use crate::ui::panel::link::opens_elsewhere;
use crate::ui::shared::Shared;
use crate::view::action::Action;
use crate::view::permalink::encode;
use crate::view::state::ViewState;
use crate::view::story::page;
use crate::wire::from_json;
use crate::wire::story::{LIST_NAME, Listed, StoryList};

/// Largest list in bytes.
const LIMIT: usize = 1024 * 1024;

/// The stories of the site.
pub type Stories = Shared<Vec<Listed>>;

/// Asks for the list. A site may have none, and then nothing is said of stories.
pub fn ask() -> RwSignal<Option<Stories>> {
    let stories = RwSignal::new(None);
    spawn_local(async move {
        let path = format!("stories/{LIST_NAME}");
        if let Ok(bytes) = fetch::bytes(&path, LIMIT, Freshness::Usual).await
            && let Ok(list) = from_json::<StoryList>(&bytes)
        {
            drop(stories.try_set(Some(Shared::new(list.stories))));
        }
    });
    stories
}

/// The ways into the stories on the dataset `id`.
pub fn links(app: AppContext, all: &Stories, id: &str) -> AnyView {
    let fits = |listed: &&Listed| listed.datasets.iter().any(|dataset| dataset == id);
    let stories: Vec<AnyView> = all.iter().filter(fits).map(|listed| link(app, listed)).collect();
    if stories.is_empty() {
        return ().into_any();
    }
    view! { class="k",
        <div class="card-stories">
            <p class="card-label">{app.text(msg!("stories"))}</p>
            <ul>{stories}</ul>
        </div>
    }
    .into_any()
}

fn link(app: AppContext, listed: &Listed) -> AnyView {
    let titles = listed.title.clone();
    let title = move || app.locale.with(|locale| words(&titles, locale.language()));
    let read = page(&app.state_now(), &listed.id, 1);
    let address = encode(&read);
    let named = title.clone();
    view! { class="k",
        <li class="card-story">
            <a
                href=address
                aria-label=move || app.say(&msg!("story-read-named", name = named()))
                on:click=move |event| {
                    if !opens_elsewhere(&event) {
                        event.prevent_default();
                        app.dispatch(Action::Tell(Box::new(ViewState::clone(&read))));
                    }
                }
            >
                {title}
            </a>
        </li>
    }
    .into_any()
}

/// The words in `language`, else in English, else in the first language there is.
pub fn words(words: &BTreeMap<String, String>, language: &str) -> String {
    let found = words.get(language).or_else(|| words.get("en")).or_else(|| words.values().next());
    found.cloned().unwrap_or_default()
}
