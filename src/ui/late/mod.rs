//! Parts of the app that arrive when they are wanted: a chunk of the wasm is asked for, a
//! quiet word stands in its place until it is here, and when it cannot be had the page says
//! so and offers to try again.
//!
//! Which parts there are and what is in them stands in [`parts`]; how the wasm is taken apart,
//! in `docs/decisions/0004-the-app-in-parts.md`.

/// Declares the one function that leads into a chunk, and the chunk: `call` is asynchronous
/// and brings the chunk first. Without the feature `split`, all stays in one wasm.
macro_rules! late_part {
    (
        $(#[$doc:meta])* chunk $chunk:ident = $module:ident by $load:ident;
        $(#[$about:meta])* fn $call:ident($arg:ident: $From:ty) -> $To:ty $body:block
    ) => {
        $(#[$doc])*
        pub static $chunk: Chunk = Chunk::new(|| Box::pin($load()));

        $(#[$about])*
        #[cfg(feature = "split")]
        #[leptos::wasm_split::wasm_split(
            $module,
            fallible,
            wasm_split_path = leptos::wasm_split,
            preload($load)
        )]
        fn $call($arg: $From) -> Result<$To, Lost> {
            Ok($body)
        }

        #[cfg(not(feature = "split"))]
        async fn $load() -> Result<(), leptos::wasm_split::SplitLoaderError> {
            Ok(())
        }

        $(#[$about])*
        #[cfg(not(feature = "split"))]
        async fn $call($arg: $From) -> Result<$To, Lost> {
            Ok($body)
        }
    };
}

pub mod action;
pub mod engine;
pub mod further;
pub mod parts;
pub mod reliance;
pub mod roadmap;
pub mod series;
pub mod tell;
pub mod texts;
pub mod trade;
pub mod trend;
pub mod yardsticks;

use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::SplitLoaderError;

use crate::msg;
use crate::ui::context::use_app;
use crate::ui::screen::Screen;

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

/// How far something has come that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// It is on its way.
    Waiting,
    /// It is here.
    Here,
    /// It did not arrive.
    Lost,
}

/// What `make` makes once `chunk`, and the data of `screen`, are here; until then a word in its
/// place.
#[must_use]
pub fn late(
    chunk: &'static Chunk,
    screen: Option<Screen>,
    make: impl Fn() -> Option<AnyView> + Send + Sync + 'static,
) -> AnyView {
    place(chunk, screen, Stand::Part, Box::new(make))
}

/// As [`late`], but nothing stands in its place.
#[must_use]
pub fn late_quietly(
    chunk: &'static Chunk,
    screen: Option<Screen>,
    make: impl Fn() -> Option<AnyView> + Send + Sync + 'static,
) -> AnyView {
    place(chunk, screen, Stand::Nothing, Box::new(make))
}

/// As [`late`], for what fills the page: what stands in its place does so too.
#[must_use]
pub fn late_main(
    chunk: &'static Chunk,
    make: impl Fn() -> Option<AnyView> + Send + Sync + 'static,
) -> AnyView {
    place(chunk, None, Stand::Main, Box::new(make))
}

/// What stands in the place of something that is on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stand {
    Nothing,
    Part,
    Main,
}

fn place(
    chunk: &'static Chunk,
    screen: Option<Screen>,
    stand: Stand,
    make: Box<dyn Fn() -> Option<AnyView> + Send + Sync>,
) -> AnyView {
    let app = use_app();
    let of_chunk = RwSignal::new(Progress::Here);
    let ask = move || {
        if let Some(screen) = screen {
            screen.demand();
        }
        if chunk.is_here() {
            return;
        }
        of_chunk.set(Progress::Waiting);
        spawn_local(async move {
            let came = chunk.bring().await;
            // The reader may have gone elsewhere meanwhile.
            of_chunk.try_set(if came.is_ok() { Progress::Here } else { Progress::Lost });
        });
    };
    ask();
    let progress = Memo::new(move |_| {
        let of_data =
            screen.map_or(Progress::Here, |screen| screen.progress().unwrap_or(Progress::Waiting));
        match (of_chunk.get(), of_data) {
            (Progress::Here, of_data) => of_data,
            (Progress::Waiting, Progress::Lost) => Progress::Lost,
            (of_chunk, _) => of_chunk,
        }
    });
    let content = move || match progress.get() {
        Progress::Here => make().into_any(),
        _ if stand == Stand::Nothing => ().into_any(),
        progress if stand == Stand::Main => view! { class="k",
            <main class="page-message" id="main" tabindex="-1">
                <h1 class="visually-hidden">{app.text(msg!("app-name"))}</h1>
                {instead(progress, ask)}
            </main>
        }
        .into_any(),
        progress => instead(progress, ask),
    };
    content.into_any()
}

/// The word that something is on its way, or that it is lost, with a way to `ask` again.
fn instead(progress: Progress, ask: impl Fn() + 'static) -> AnyView {
    let app = use_app();
    if progress == Progress::Lost {
        return view! { class="k",
            <div class="problem" role="alert">
                <p>{app.text(msg!("part-lost"))}</p>
                <button type="button" class="button" on:click=move |_| ask()>
                    {app.text(msg!("retry"))}
                </button>
            </div>
        }
        .into_any();
    }
    view! { class="k",
        <p class="waiting is-late" role="status">{app.text(msg!("part-loading"))}</p>
    }
    .into_any()
}
