//! Brings stories and the datasets of their steps: the list of the site, a story held against its
//! published digest, and every step held against its dataset before anybody stands on a stage.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::base::archive::SourceFile;
use crate::base::diagnostic::Report;
use crate::base::digest::Digest;
use crate::base::message::Message;
use crate::intake::story::{FILE_BYTES, check, read};
use crate::msg;
use crate::shell::fetch::{self, Freshness};
use crate::story::edit::Draft;
use crate::story::{DatasetUse, Story};
use crate::ui::catalogue;
use crate::ui::context::AppContext;
use crate::ui::late::engine;
use crate::ui::loaded::Data;
use crate::ui::shared::Shared;
use crate::ui::tell::{Coming, Listing, Tell, Told};
use crate::view::action::Action;
use crate::view::state::DatasetRef;
use crate::view::story::{StoryView, page};
use crate::wire::from_json;
use crate::wire::story::{LIST_NAME, Listed, StoryList};

/// Folder of the stories, relative to the page.
const FOLDER: &str = "stories";
/// Largest list in bytes.
const LIST_LIMIT: usize = 1024 * 1024;

/// Asks for the list of stories, once.
pub fn ask_list(tell: Tell) {
    if matches!(tell.listing.get_untracked(), Listing::Waiting | Listing::Here(_)) {
        return;
    }
    tell.listing.set(Listing::Waiting);
    spawn_local(async move {
        tell.listing.set(match list().await {
            Some(stories) => Listing::Here(Shared::new(stories)),
            None => Listing::Lost,
        });
    });
}

async fn list() -> Option<Vec<Listed>> {
    let path = format!("{FOLDER}/{LIST_NAME}");
    let bytes = fetch::bytes(&path, LIST_LIMIT, Freshness::Usual).await.ok()?;
    Some(from_json::<StoryList>(&bytes).ok()?.stories)
}

/// Keeps the story on screen the one that the view names.
pub fn follow(tell: Tell) {
    let wanted = tell.app.part(|state| state.story.id.clone());
    Effect::new(move |_| {
        let Some(id) = wanted.get() else { return };
        let is_there = tell.coming.with_untracked(|coming| match coming {
            Coming::Here(told) => told.story.id == id,
            Coming::Waiting(other) => *other == id,
            Coming::Lost(other, ..) => *other == id,
            Coming::Nothing => false,
        });
        if is_there {
            return;
        }
        if id == StoryView::LOCAL {
            if tell.draft.with_untracked(Option::is_some) {
                tell.show_draft();
            } else {
                tell.coming.set(Coming::Lost(id, msg!("story-own-gone"), None));
            }
            return;
        }
        ask_story(tell, id);
    });
}

/// Asks for the story `id`.
pub fn ask_story(tell: Tell, id: String) {
    tell.coming.set(Coming::Waiting(id.clone()));
    spawn_local(async move {
        let came = story(tell, &id).await;
        let is_wanted = tell.app.state_now().story.id.as_deref() == Some(id.as_str());
        if !is_wanted {
            return;
        }
        match came {
            Ok((story, report)) => {
                let (story, report) = (Shared::new(story), Shared::new(report));
                tell.coming.set(Coming::Here(Told { story, report, is_checked: false }));
                hold(tell, id).await;
            }
            Err((why, report)) => tell.coming.set(Coming::Lost(id, why, report)),
        }
    });
}

/// Steps through the story `id` on the live pictures, once it is here.
pub fn walk(tell: Tell, id: String) {
    if let Some(told) = told_now(tell, &id) {
        tell.walk(&told.story, &id, 1);
        return;
    }
    spawn_local(async move {
        match story(tell, &id).await {
            Ok((story, report)) => {
                let (story, report) = (Shared::new(story), Shared::new(report));
                let told = Told { story: story.clone(), report, is_checked: false };
                tell.coming.set(Coming::Here(told));
                tell.walk(&story, &id, 1);
                hold(tell, id).await;
            }
            Err((why, report)) => {
                tell.coming.set(Coming::Lost(id.clone(), why, report));
                let state = page(&tell.app.state_now(), &id, 1);
                tell.app.dispatch(Action::Tell(Box::new(state)));
            }
        }
    });
}

type Lost = (Message, Option<Shared<Report>>);

async fn story(tell: Tell, id: &str) -> Result<(Story, Report), Lost> {
    let present = tell.listing.get_untracked();
    let listed = match present {
        Listing::Here(listed) => listed,
        _ => {
            let listed = list().await.ok_or((msg!("stories-lost"), None))?;
            let listed = Shared::new(listed);
            tell.listing.set(Listing::Here(listed.clone()));
            listed
        }
    };
    let entry =
        listed.iter().find(|entry| entry.id == id).ok_or((msg!("story-not-listed"), None))?;
    let path = format!("{FOLDER}/{}", entry.path);
    let bytes = fetch::bytes(&path, FILE_BYTES, Freshness::Usual)
        .await
        .map_err(|_| (msg!("stories-lost"), None))?;
    if !Digest::of(&bytes).is_written(&entry.sha256) {
        return Err((msg!("story-changed"), None));
    }
    let told = read(SourceFile { name: entry.path.clone(), bytes });
    match told.story {
        Some(story) => Ok((story, told.report)),
        None => Err((msg!("story-refused"), Some(Shared::new(told.report)))),
    }
}

/// Holds the story `id` against the site and each of its datasets.
pub async fn hold(tell: Tell, id: String) {
    let Some(told) = told_now(tell, &id) else { return };
    let mut report = (*told.report).clone();
    let file = format!("{}.story.json", told.story.id);
    let entries = catalogue::entries(Freshness::Usual).await.unwrap_or_default();
    let offered = |id: &str| {
        entries.iter().find(|entry| entry.id == id).map(|entry| DatasetUse {
            id: entry.id.clone(),
            edition: entry.edition.clone(),
            sha256: entry.sha256.clone(),
        })
    };
    check::of_site(&file, &told.story, offered, &mut report);
    let mut is_whole = true;
    for named in &told.story.datasets {
        match data(tell, &named.id).await {
            Some(data) => {
                check::against(&file, &told.story, &named.id, &data.dataset, &mut report);
            }
            None => is_whole = false,
        }
    }
    // The story may have been written on, or another be on screen.
    if told_now(tell, &id).is_some_and(|now| now.story == told.story) {
        let report = Shared::new(report);
        tell.coming.set(Coming::Here(Told { report, is_checked: is_whole, ..told }));
    }
}

fn told_now(tell: Tell, id: &str) -> Option<Told> {
    tell.coming.with_untracked(|coming| match coming {
        Coming::Here(told) if told.story.id == id => Some(told.clone()),
        _ => None,
    })
}

/// The data of the dataset `id`: what the app has, else fetched.
pub async fn data(tell: Tell, id: &str) -> Option<Data> {
    let kept = |data: &Vec<(String, Data)>| {
        data.iter().find(|(of, _)| of == id).map(|(_, data)| data.clone())
    };
    if let Some(data) = tell.data.with_value(kept) {
        return Some(data);
    }
    let on_shelf = tell.app.shelf.with_value(|shelf| {
        shelf.iter().filter(|it| it.reference.id == id).find_map(|it| it.data_now())
    });
    let data = match on_shelf {
        Some(data) => data,
        None if id == DatasetRef::LOCAL => return None,
        None => {
            let wanted = DatasetRef { id: id.to_owned(), edition: None };
            let delivered = engine::deliver(tell.app, wanted, Freshness::Usual).await.ok()?.ok()?;
            delivered.data_now()?
        }
    };
    if id != DatasetRef::LOCAL {
        tell.data.update_value(|all| {
            if all.iter().all(|(of, _)| of != id) {
                all.push((id.to_owned(), data.clone()));
            }
        });
    }
    Some(data)
}

/// Opens a story that the reader hands over, as one to read and to write on; or says why not.
pub fn open_file(app: AppContext, file: SourceFile) {
    let tell = Tell::of(app);
    let told = read(file);
    let state = page(&app.state_now(), StoryView::LOCAL, 1);
    match told.story {
        Some(story) => {
            let story = Story { id: StoryView::LOCAL.to_owned(), ..story };
            tell.draft.set(Some(Draft::of(story.clone())));
            tell.open_step.set(0);
            let (story, report) = (Shared::new(story), Shared::new(told.report));
            tell.coming.set(Coming::Here(Told { story, report, is_checked: false }));
            spawn_local(hold(tell, StoryView::LOCAL.to_owned()));
        }
        None => {
            let (id, report) = (StoryView::LOCAL.to_owned(), Shared::new(told.report));
            tell.coming.set(Coming::Lost(id, msg!("story-refused"), Some(report)));
        }
    }
    app.dispatch(Action::Tell(Box::new(state)));
}
