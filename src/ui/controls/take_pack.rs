//! The pack: one file with the app and datasets of this site that opens without a network. Made
//! here, in the browser, from the files of the site that its own list vouches for. Arrives late.

use futures_util::future::join_all;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::base::archive::SourceFile;
use crate::base::message::Message;
use crate::export::pack::{CATALOGUE, Order, PackError, pack, wanted};
use crate::i18n::Locale;
use crate::msg;
use crate::shell::fetch::{self, Freshness};
use crate::shell::save;
use crate::ui::context::{AppContext, use_app};
use crate::ui::late::texts::with_texts;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::shared::Shared;
use crate::view::permalink::encode;
use crate::wire::build::{self, Build};
use crate::wire::catalogue::Catalogue;
use crate::wire::from_json;

/// Largest file of a site in bytes.
const LIMIT: usize = 64 * 1024 * 1024;
/// Files that are asked for at a time.
const TOGETHER: usize = 6;

/// How far a pack has come.
#[derive(Debug, Clone, PartialEq)]
enum Stage {
    /// Nobody asked.
    Idle,
    /// So many files are here, of so many.
    Fetching(usize, usize),
    /// It was handed over: its name.
    Done(String),
    /// It cannot be had.
    Failed(Message),
}

/// The signals of the section. Copied freely.
#[derive(Clone, Copy)]
struct Packing {
    app: AppContext,
    stage: RwSignal<Stage>,
    /// Grows with every start and every giving up, so that what was given up knows.
    turn: StoredValue<u32>,
    has_all: RwSignal<bool>,
}

/// The section that makes a pack of the dataset `current` of the catalogue.
#[component]
pub fn TakePack(
    /// Id of the dataset on screen.
    current: String,
) -> impl IntoView {
    let app = use_app();
    let packing = Packing {
        app,
        stage: RwSignal::new(Stage::Idle),
        turn: StoredValue::new(0),
        has_all: RwSignal::new(false),
    };
    with_texts(move |locale| section(packing, locale, current.clone()).into_any())
}

fn section(packing: Packing, locale: Shared<Locale>, current: String) -> impl IntoView {
    let Packing { stage, has_all, .. } = packing;
    let told = locale.clone();
    let words = locale.clone();
    let is_busy = Memo::new(move |_| matches!(stage.get(), Stage::Fetching(..)));
    let make = move |_| packing.start(current.clone());
    let cancel = locale.say(&msg!("pack-cancel"));
    view! { class="k",
        <h3 class="control-title">{locale.say(&msg!("pack-title"))}</h3>
        <p class="control-note">{locale.say(&msg!("pack-lead"))}</p>
        <label class="check">
            <input
                type="checkbox"
                prop:checked=move || has_all.get()
                on:change=move |event| has_all.set(event_target_checked(&event))
            />
            <span>{locale.say(&msg!("pack-all"))}</span>
        </label>
        <div class="control-buttons">
            <button type="button" class="button" prop:disabled=move || is_busy.get() on:click=make>
                <Icon sign=Sign::Download/>
                {words.say(&msg!("pack-make"))}
            </button>
            <Show when=move || is_busy.get()>
                <button type="button" class="button" on:click=move |_| packing.give_up()>
                    {cancel.clone()}
                </button>
            </Show>
        </div>
        <p class="control-note" role="status">{move || said(&told, &stage.get())}</p>
    }
}

fn said(locale: &Locale, stage: &Stage) -> Option<String> {
    let message = match stage {
        Stage::Idle => return None,
        Stage::Fetching(done, all) => msg!("pack-fetching", done = *done, all = *all),
        Stage::Done(name) => msg!("pack-done", name = name),
        Stage::Failed(message) => message.clone(),
    };
    Some(locale.say(&message))
}

impl Packing {
    fn start(self, current: String) {
        let turn = self.next_turn();
        self.stage.set(Stage::Fetching(0, 0));
        spawn_local(async move {
            let made = self.made(turn, current).await;
            if self.is_given_up(turn) {
                return;
            }
            let stage = match made {
                Ok(Some((name, page))) => match save::file(&name, "text/html", page.as_bytes()) {
                    Some(()) => Stage::Done(name),
                    None => Stage::Failed(msg!("save-failed")),
                },
                Ok(None) => return,
                Err(message) => Stage::Failed(message),
            };
            self.stage.try_set(stage);
        });
    }

    fn give_up(self) {
        self.next_turn();
        self.stage.set(Stage::Idle);
    }

    fn next_turn(self) -> u32 {
        self.turn.update_value(|turn| *turn += 1);
        self.turn.get_value()
    }

    /// Whether the reader gave it up, or left the page.
    fn is_given_up(self, turn: u32) -> bool {
        self.turn.try_get_value() != Some(turn)
    }

    /// Name and text of the pack; `None`: it was given up.
    async fn made(self, turn: u32, current: String) -> Result<Option<(String, String)>, Message> {
        let build: Build = json(build::FILE_NAME).await?;
        let catalogue: Catalogue = json(CATALOGUE).await?;
        let state = self.app.state_now();
        let mut datasets = vec![current.clone()];
        if self.has_all.get_untracked() {
            let others = catalogue.datasets.iter().map(|entry| entry.id.clone());
            datasets.extend(others.filter(|id| *id != current));
        }
        let language = self.app.locale.with_untracked(|locale| locale.language().to_owned());
        let link = encode(&state);
        let order = Order { datasets, languages: vec![language], link, further: Vec::new() };
        let paths = wanted(&build, &catalogue, &order).map_err(|error| why(&error))?;
        let mut files = Vec::new();
        for some in paths.chunks(TOGETHER) {
            if self.is_given_up(turn) {
                return Ok(None);
            }
            for file in join_all(some.iter().map(|path| file(path))).await {
                files.push(file?);
            }
            self.stage.try_set(Stage::Fetching(files.len(), paths.len()));
        }
        let page = pack(&build, &catalogue, &order, &files).map_err(|error| why(&error))?;
        let entry = catalogue.datasets.iter().find(|entry| entry.id == current);
        let edition = entry.map(|entry| entry.edition.as_str()).unwrap_or_default();
        Ok(Some((format!("{current}_{edition}_pack.html"), page)))
    }
}

async fn file(path: &str) -> Result<SourceFile, Message> {
    let bytes = fetch::bytes(path, LIMIT, Freshness::Usual).await;
    let bytes = bytes.map_err(|_| msg!("pack-missing", file = path))?;
    Ok(SourceFile { name: path.to_owned(), bytes })
}

async fn json<T: serde::de::DeserializeOwned>(path: &str) -> Result<T, Message> {
    let file = file(path).await?;
    from_json(&file.bytes).map_err(|_| msg!("pack-missing", file = path))
}

/// Why there is no pack, in words.
fn why(error: &PackError) -> Message {
    match error {
        PackError::Altered { file } => msg!("pack-altered", file = file),
        PackError::Missing { file } | PackError::NoSite { file } => {
            msg!("pack-missing", file = file)
        }
        PackError::NoDataset { id } => msg!("pack-missing", file = id),
        PackError::NoPage { .. } => {
            msg!("pack-altered", file = crate::export::pack::START)
        }
    }
}
