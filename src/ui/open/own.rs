//! The reader's own files: chosen, dropped anywhere on the page, or pasted.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::{DragEvent, FileList, HtmlInputElement};

use crate::msg;
use crate::shell::files::{self, FilesError, Handed};
use crate::shell::stream;
use crate::ui::context::{AppContext, use_app};
use crate::ui::late::parts::{self, READERS};
use crate::ui::notice::Notice;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::reliance::reading;
use crate::ui::session;

/// The part of the first page for the reader's own files.
#[component]
pub fn OpenOwn() -> impl IntoView {
    let app = use_app();
    let (one, folder) = (NodeRef::<html::Input>::new(), NodeRef::<html::Input>::new());
    let choose = |field: NodeRef<html::Input>| {
        move |_| {
            READERS.prepare();
            if let Some(field) = field.get_untracked() {
                field.click();
            }
        }
    };
    // Not an attribute that Leptos knows.
    Effect::new(move |_| {
        if let Some(folder) = folder.get() {
            drop(folder.set_attribute("webkitdirectory", ""));
        }
    });
    view! { class="k",
        <section class="start-section own">
            <h2 class="start-subtitle">{app.text(msg!("own-title"))}</h2>
            <div class="own-zone">
                <p class="own-lead">{app.text(msg!("own-drop"))}</p>
                <div class="control-buttons">
                    <button type="button" class="button" on:click=choose(one)>
                        <Icon sign=Sign::File/>
                        {app.text(msg!("own-files"))}
                    </button>
                    <button type="button" class="button" on:click=choose(folder)>
                        <Icon sign=Sign::Folder/>
                        {app.text(msg!("own-folder"))}
                    </button>
                </div>
                <p class="own-formats">{app.text(msg!("own-formats"))}</p>
            </div>
            <p class="own-privacy">{app.text(msg!("own-privacy"))}</p>
            <input
                class="visually-hidden own-input"
                type="file"
                multiple=true
                tabindex="-1"
                aria-label=app.text(msg!("own-files"))
                accept=".csv,.tsv,.gz,.json,.zip,.xlsx,.txt,.mmd,.mermaid"
                node_ref=one
                on:change=move |event| chosen(app, &event_target(&event))
            />
            <input
                class="visually-hidden own-input"
                type="file"
                tabindex="-1"
                aria-label=app.text(msg!("own-folder"))
                node_ref=folder
                on:change=move |event| chosen(app, &event_target(&event))
            />
        </section>
    }
}

fn chosen(app: AppContext, field: &HtmlInputElement) {
    let Some(files) = field.files() else { return };
    // The same file may be chosen again after it was mended.
    let field = field.clone();
    spawn_local(async move {
        parts::open(app, Given::Chosen(files)).await;
        field.set_value("");
    });
}

/// What the reader hands over.
pub enum Given {
    /// Files chosen in a field.
    Chosen(FileList),
    /// Files chosen to be compared with what is on screen.
    Compared(FileList),
    /// What was dropped or pasted.
    Handed(Handed),
}

fn take(app: AppContext, handed: Handed) {
    if !handed.is_empty() {
        spawn_local(parts::open(app, Given::Handed(handed)));
    }
}

/// Pasted text has no name: that of a descriptor when it looks like one, else of a table.
fn pasted_name(text: &str) -> &'static str {
    if text.trim_start().starts_with(['{', '[']) { "pasted.json" } else { "pasted.csv" }
}

/// Reads and shows what is `given`, or says why not; within the late part of the readers.
pub async fn open(app: AppContext, given: Given) {
    let is_compared = matches!(given, Given::Compared(_));
    let (files, text) = match given {
        Given::Chosen(files) | Given::Compared(files) => (Ok(files::chosen(&files)), None),
        Given::Handed(mut handed) => {
            let name = pasted_name(handed.text.as_deref().unwrap_or_default());
            let files = handed.files().await;
            (files, handed.as_text(name))
        }
    };
    let read = match (files, text) {
        (Ok(files), Some(text)) if files.is_empty() => Ok(vec![text]),
        (Ok(files), _) => {
            if !is_compared && stream::has_trade(&files).await {
                return reading::open(app, files).await;
            }
            files::contents(files).await
        }
        (Err(error), _) => Err(error),
    };
    match read {
        Ok(read) if is_compared => session::open_beside(app, read),
        Ok(read) => session::open_own(app, read),
        Err(FilesError::None) => app.notify(Notice::urgent(msg!("own-none"))),
        Err(FilesError::TooMany) => {
            app.notify(Notice::urgent(msg!("own-too-many", most = files::MOST_FILES)));
        }
        Err(FilesError::TooLarge) => app.notify(Notice::urgent(msg!("own-too-large"))),
        Err(FilesError::Unreadable { name }) => {
            app.notify(Notice::urgent(msg!("own-unreadable", name = name)));
        }
    }
}

/// Hears of files dropped or pasted anywhere on the page, for as long as it lives; returns
/// whether something is held over it.
pub fn listen(app: AppContext) -> RwSignal<bool> {
    let is_over = RwSignal::new(false);
    let over = window_event_listener(leptos::ev::dragover, move |event: DragEvent| {
        if brings_files(&event) {
            READERS.prepare();
            event.prevent_default();
            is_over.set(true);
        }
    });
    let away = window_event_listener(leptos::ev::dragleave, move |event: DragEvent| {
        if event.related_target().is_none() {
            is_over.set(false);
        }
    });
    let dropped = window_event_listener(leptos::ev::drop, move |event: DragEvent| {
        is_over.set(false);
        if let Some(transfer) = event.data_transfer().filter(|_| brings_files(&event)) {
            event.prevent_default();
            let mut handed = files::hold(&transfer);
            // A dropped link or word is not a dataset.
            handed.text = None;
            take(app, handed);
        }
    });
    let pasted = window_event_listener(leptos::ev::paste, move |event| {
        let is_typing = crate::shell::page::focused()
            .is_some_and(|focused| crate::shell::page::takes_letters(&focused));
        if is_typing {
            return;
        }
        if let Some(transfer) = event.clipboard_data() {
            event.prevent_default();
            take(app, files::hold(&transfer));
        }
    });
    on_cleanup(move || {
        over.remove();
        away.remove();
        dropped.remove();
        pasted.remove();
    });
    is_over
}

fn brings_files(event: &DragEvent) -> bool {
    event.data_transfer().is_some_and(|transfer| {
        transfer.types().iter().any(|kind| kind.as_string().as_deref() == Some("Files"))
    })
}
