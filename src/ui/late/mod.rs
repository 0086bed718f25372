//! Parts of the app that arrive when they are wanted: a chunk of the wasm is asked for, a
//! quiet word stands in its place until it is here, and when it cannot be had the page says
//! so and offers to try again.
//!
//! Which parts there are and what is in them stands in [`parts`]; how the wasm is taken apart,
//! in `docs/decisions/0004-the-app-in-parts.md`.

pub mod parts;

use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;

use crate::msg;
use crate::ui::context::use_app;

/// A chunk could not be had: the connection was cut, or the site has a newer build.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost;

impl From<SplitLoaderError> for Lost {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

type Arriving = Pin<Box<dyn Future<Output = Result<(), SplitLoaderError>>>>;

/// A chunk of the app.
pub struct Chunk {
    load: fn() -> Arriving,
    is_here: AtomicBool,
}

impl Chunk {
    /// The chunk that `load` asks for.
    #[must_use]
    pub const fn new(load: fn() -> Arriving) -> Self {
        Self { load, is_here: AtomicBool::new(false) }
    }

    /// Whether what is in it can be used at once.
    #[must_use]
    pub fn is_here(&self) -> bool {
        self.is_here.load(Ordering::Relaxed)
    }

    /// Asks for it; a failure is not kept, so that the next call asks again.
    ///
    /// # Errors
    /// When it cannot be had.
    pub async fn bring(&self) -> Result<(), Lost> {
        if !self.is_here() {
            (self.load)().await?;
            self.is_here.store(true, Ordering::Relaxed);
        }
        Ok(())
    }

    /// Asks for it because it seems to be wanted next; a failure is for whoever needs it.
    pub fn prepare(&'static self) {
        if !self.is_here() {
            spawn_local(async move { drop(self.bring().await) });
        }
    }
}

/// How far a chunk has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Progress {
    Waiting,
    Here,
    Lost,
}

/// What `make` makes once `chunk` is here; until then a word in its place.
#[must_use]
pub fn late(
    chunk: &'static Chunk,
    make: impl Fn() -> Option<AnyView> + Send + Sync + 'static,
) -> AnyView {
    place(chunk, false, Box::new(make))
}

/// As [`late`], but nothing stands in its place.
#[must_use]
pub fn late_quietly(
    chunk: &'static Chunk,
    make: impl Fn() -> Option<AnyView> + Send + Sync + 'static,
) -> AnyView {
    place(chunk, true, Box::new(make))
}

fn place(
    chunk: &'static Chunk,
    is_quiet: bool,
    make: Box<dyn Fn() -> Option<AnyView> + Send + Sync>,
) -> AnyView {
    let app = use_app();
    let progress = RwSignal::new(Progress::Here);
    let ask = move || {
        progress.set(Progress::Waiting);
        spawn_local(async move {
            let came = chunk.bring().await;
            // The reader may have gone elsewhere meanwhile.
            progress.try_set(if came.is_ok() { Progress::Here } else { Progress::Lost });
        });
    };
    if !chunk.is_here() {
        ask();
    }
    let content = move || match progress.get() {
        Progress::Here => make().into_any(),
        _ if is_quiet => ().into_any(),
        Progress::Waiting => view! { class="k",
            <p class="waiting is-late" role="status">{app.text(msg!("part-loading"))}</p>
        }
        .into_any(),
        Progress::Lost => view! { class="k",
            <div class="problem" role="alert">
                <p>{app.text(msg!("part-lost"))}</p>
                <button type="button" class="button" on:click=move |_| ask()>
                    {app.text(msg!("retry"))}
                </button>
            </div>
        }
        .into_any(),
    };
    content.into_any()
}
