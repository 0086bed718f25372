//! What the edition on screen is compared with: another one, another dataset of the site, or a
//! file of the reader; and the way to what differs.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::model::edition::Edition;
use crate::msg;
use crate::scene::since::edition_label;
use crate::ui::beyond::Compared;
use crate::ui::catalogue::Catalogue;
use crate::ui::context::use_app;
use crate::ui::editions::{Telling, fetched};
use crate::ui::late::parts::{self, READERS};
use crate::ui::open::own::Given;
use crate::ui::parts::icon::{Icon, Sign};
use crate::view::action::Action;
use crate::view::comparand::Comparand;
use crate::view::state::{DatasetRef, ViewKind};

/// Value of the choice that asks for a file.
const FILE: &str = "@file";

/// The choice.
#[component]
pub fn CompareWith(
    /// What is told, and in which language.
    telling: Telling,
) -> impl IntoView {
    let app = use_app();
    let field = NodeRef::<html::Input>::new();
    let since = app.part(|state| state.since.clone());
    fetched::follow(app, telling.pipeline);
    // The same for every edition, so that a step of the slider makes no list anew.
    let all = Memo::new(move |_| offered(telling));
    let choose = move |event: leptos::ev::Event| {
        let value = event_target_value(&event);
        if value == FILE {
            READERS.prepare();
            if let Some(field) = field.get_untracked() {
                field.click();
            }
            return;
        }
        app.dispatch(Action::Since(Comparand::parse(&value)));
    };
    let chosen = move |event: leptos::ev::Event| {
        let field: web_sys::HtmlInputElement = event_target(&event);
        let Some(files) = field.files() else { return };
        spawn_local(async move {
            parts::open(app, Given::Compared(files)).await;
            field.set_value("");
        });
    };
    view! { class="k",
        <div class="editions-compare">
            <label class="field-label" for="since">{telling.say(&msg!("against-with"))}</label>
            <select class="select editions-since" id="since" on:change=choose>
                {move || options(telling, all.get(), since.get().as_ref())}
            </select>
            <input
                class="visually-hidden own-input"
                type="file"
                multiple=true
                tabindex="-1"
                aria-label=telling.say(&msg!("against-file"))
                accept=".csv,.tsv,.json,.zip,.xlsx,.txt"
                node_ref=field
                on:change=chosen
            />
            {move || since.get().map(|comparand| view! { class="k", <Found telling comparand/> })}
        </div>
    }
}

/// What can be compared with: editions, the newest first, and other datasets, by value and name.
type Offered = (Vec<(String, String)>, Vec<(String, String)>);

/// What there is to compare with, whichever edition is on screen; followed.
fn offered(telling: Telling) -> Offered {
    let app = telling.app;
    let data = telling.pipeline.data();
    let timeline = data.dataset.series.timeline();
    let edition = |one: &Edition| (one.id.clone(), edition_label(one).to_owned());
    let editions = timeline.into_iter().rev().map(edition).collect();
    let language = app.locale.with(|locale| locale.language().to_owned());
    let shown = app.part_now(|state| state.dataset.as_ref().map(|of| of.id.clone()));
    let entries = app.catalogue.with(|catalogue| match catalogue {
        Catalogue::Ready(entries) => entries.to_vec(),
        _ => Vec::new(),
    });
    let others = entries.iter().filter(|entry| Some(&entry.id) != shown.as_ref()).map(|entry| {
        let reference = DatasetRef { id: entry.id.clone(), edition: None };
        let title = entry.title.get(&language).or_else(|| entry.title.get("en"));
        let title = title.cloned().unwrap_or_else(|| entry.id.clone());
        (Comparand::Dataset(reference).to_string(), title)
    });
    (editions, others.collect())
}

fn options(
    telling: Telling,
    (editions, others): Offered,
    since: Option<&Comparand>,
) -> impl IntoView + use<> {
    let value = since.map(Comparand::to_string).unwrap_or_default();
    let option = |(of, label): (String, String)| {
        let is_on = of == value;
        view! { class="k", <option value=of selected=is_on>{label}</option> }
    };
    let group = |label: String, options: Vec<(String, String)>| {
        (!options.is_empty()).then(|| {
            let options = options.into_iter().map(option).collect_view();
            view! { class="k", <optgroup label=label>{options}</optgroup> }
        })
    };
    let own_file = Comparand::own_file().to_string();
    let has_file = value == own_file;
    let file = has_file.then(|| option((own_file, telling.say(&msg!("against-own")))));
    view! { class="k",
        {option((String::new(), telling.say(&msg!("against-nothing"))))}
        {group(telling.say(&msg!("against-editions")), editions)}
        {group(telling.say(&msg!("against-datasets")), others)}
        {file}
        {option((FILE.to_owned(), telling.say(&msg!("against-file"))))}
    }
}

/// How far what is compared with has come, and the ways on.
#[component]
fn Found(telling: Telling, comparand: Comparand) -> impl IntoView {
    let app = use_app();
    let view = app.part(|state| state.view);
    let count = Memo::new(move |_| {
        telling.pipeline.beyond.since.with(|since| {
            let since = since.as_ref()?;
            Some(since.comparison.differences.len() + since.comparison.rated.len())
        })
    });
    let comparand = StoredValue::new(comparand);
    let word = move || {
        if let Some(count) = count.get() {
            return telling.say(&msg!("against-found", count = count));
        }
        let is_lost = app.compared.with(|compared| {
            comparand.with_value(|of| matches!(compared, Compared::Lost(lost) if lost == of))
        });
        let is_file = comparand.with_value(|of| *of == Comparand::own_file());
        telling.say(&match (is_lost, is_file) {
            (true, true) => msg!("against-file-gone"),
            (true, false) => msg!("against-lost"),
            (false, _) => msg!("part-loading"),
        })
    };
    let is_page = move || view.get() == ViewKind::Changes;
    let turn = move |_| {
        app.dispatch(Action::Show(if is_page() { ViewKind::Map } else { ViewKind::Changes }));
    };
    let stop = telling.say(&msg!("against-stop"));
    view! { class="k",
        <span class="editions-found" role="status">{word}</span>
        <button
            type="button"
            class="button"
            aria-pressed=move || if is_page() { "true" } else { "false" }
            on:click=turn
        >
            {telling.say(&msg!("against-changes"))}
        </button>
        <button
            type="button"
            class="button is-plain is-icon"
            aria-label=stop.clone()
            title=stop
            on:click=move |_| app.dispatch(Action::Since(None))
        >
            <Icon sign=Sign::Close/>
        </button>
    }
}
