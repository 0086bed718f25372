//! The late parts: what is not needed for the first picture of a shipped dataset, in the
//! chunks it comes in. Only functions declared by [`late_part!`] lead into a chunk; whatever
//! they alone reach is taken out of the wasm that starts the app.

use std::pin::Pin;

use futures_util::FutureExt;
use leptos::prelude::*;

use crate::export::figure::{Beside, document};
use crate::msg;
use crate::ui::context::{AppContext, use_app};
use crate::ui::controls::search;
use crate::ui::language;
use crate::ui::late::engine::ENGINE;
use crate::ui::late::further::{FURTHER, Further, further};
use crate::ui::late::{Chunk, Lost, late, late_main, late_quietly};
use crate::ui::notice::Notice;
use crate::ui::open::CataloguePage;
use crate::ui::open::failed::FailedPage;
use crate::ui::open::own::{self, Given};
use crate::ui::panel::{Content, side_page};
use crate::ui::pipeline::Pipeline;
use crate::ui::screen::Screen;
use crate::ui::views::list::ListView;
use crate::ui::views::status::chosen_words;
use crate::ui::views::table::TableOfInputs;
use crate::ui::what_if::bar::WhatIfBar;
use crate::ui::what_if::compare::CompareTable;
use crate::ui::what_if::stress::StressTable;
use crate::ui::what_if::supposed::{Asked, Made, make};

late_part! {
    /// The readers of other layouts than the app's own, of archives and of old encodings.
    chunk READERS = readers by load_readers;
    /// Reads and shows what the reader hands over.
    fn open_given(given: (AppContext, Given)) -> Opening {
        Box::pin(own::open(given.0, given.1))
    }
}

type Opening = Pin<Box<dyn Future<Output = ()>>>;

/// Reads and shows what the reader hands over, or says why not.
pub async fn open(app: AppContext, given: Given) {
    // What is read is shown next.
    let opening = match (READERS.bring().await, ENGINE.bring().await) {
        (Ok(()), Ok(())) => open_given((app, given)).await,
        _ => Err(Lost),
    };
    match opening {
        Ok(opening) => opening.await,
        Err(Lost) => app.notify(Notice::urgent(msg!("part-lost"))),
    }
}

/// A page of words.
pub enum Page {
    /// The chain as text.
    List(Pipeline),
    /// The chain as a table.
    Table(Pipeline),
    /// What stops without each supplier.
    Stress(Pipeline),
    /// Two scenarios side by side.
    Compare(Pipeline),
    /// The bar of a scenario.
    Supposing(Pipeline),
    /// A page beside the picture; without a dataset some are empty.
    Side(Content, Option<Pipeline>),
    /// What is spoken of the chosen thing.
    Chosen(Pipeline),
    /// What is in the window of the search.
    Search,
}

late_part! {
    /// All that tells of the data in words: list, table, side pages, search.
    chunk PAGES = pages by load_pages;
    fn draw_page(wanted: Page) -> AnyView {
        language::learn(use_app());
        match wanted {
            Page::List(pipeline) => view! { class="k", <ListView pipeline/> }.into_any(),
            Page::Table(pipeline) => view! { class="k", <TableOfInputs pipeline/> }.into_any(),
            Page::Stress(pipeline) => view! { class="k", <StressTable pipeline/> }.into_any(),
            Page::Compare(pipeline) => view! { class="k", <CompareTable pipeline/> }.into_any(),
            Page::Supposing(pipeline) => view! { class="k", <WhatIfBar pipeline/> }.into_any(),
            Page::Side(content, pipeline) => side_page(content, pipeline),
            Page::Chosen(pipeline) => chosen_words(pipeline).into_any(),
            Page::Search => search::in_window(),
        }
    }
}

/// A page of words on what is on screen, in its place.
#[must_use]
pub fn late_page(
    screen: Screen,
    wanted: impl Fn(Pipeline) -> Page + Send + Sync + 'static,
) -> AnyView {
    late(&PAGES, Some(screen), move || drawn(wanted(screen.pipeline()?)))
}

/// Such a page that needs no dataset.
#[must_use]
pub fn lone_page(wanted: impl Fn() -> Page + Send + Sync + 'static) -> AnyView {
    late(&PAGES, None, move || drawn(wanted()))
}

/// Words of such a page within a sentence: nothing stands in their place.
#[must_use]
pub fn late_words(
    screen: Screen,
    wanted: impl Fn(Pipeline) -> Page + Send + Sync + 'static,
) -> AnyView {
    late_quietly(&PAGES, Some(screen), move || drawn(wanted(screen.pipeline()?)))
}

fn drawn(wanted: Page) -> Option<AnyView> {
    draw_page(wanted).now_or_never()?.ok()
}

late_part! {
    /// What follows from a scenario: who holds what, and how losses travel.
    chunk LOSSES = losses by load_losses;
    fn make_losses(asked: Asked) -> Made {
        make(asked)
    }
}

/// What follows from a scenario; `None` until what computes it is here.
#[must_use]
pub fn losses(asked: Asked) -> Option<Made> {
    make_losses(asked).now_or_never()?.ok()
}

/// In the worker: carries out what the page asks for.
pub fn serve() {
    wasm_bindgen_futures::spawn_local(async {
        match LOSSES.bring().await {
            Ok(()) => drop(losses(Asked::Serve)),
            Err(Lost) => wasm_bindgen::throw_str("a part of the app did not arrive"),
        }
    });
}

late_part! {
    /// Where datasets are chosen.
    chunk START = start by load_start;
    fn draw_start(has_failed: bool) -> AnyView {
        if has_failed {
            view! { class="k", <FailedPage/> }.into_any()
        } else {
            view! { class="k", <CataloguePage/> }.into_any()
        }
    }
}

/// The first page, or that of a dataset that could not be had.
#[must_use]
pub fn late_start(has_failed: bool) -> AnyView {
    late_main(&START, move || draw_start(has_failed).now_or_never()?.ok())
}

late_part! {
    /// The picture as a file.
    chunk FIGURE = figure by load_figure;
    fn write_figure(pipeline: Pipeline) -> (String, String) {
        pipeline.now(|scope| {
            let about = &scope.dataset.about;
            let edition = &about.edition.id;
            let name = if edition.is_empty() {
                format!("{}_{}.svg", about.id, scope.state.view.code())
            } else {
                format!("{}_{}_{}.svg", about.id, edition, scope.state.view.code())
            };
            // A page of yardsticks has brought its texts along.
            let further = pipeline.further_locale();
            let locale = further.as_deref().unwrap_or(scope.locale);
            let before = scope.beyond.since.map(|since| &since.before);
            let beside = Beside { clock: scope.clock, before, ..Beside::default() };
            // Without what is gone, which the document adds by itself.
            let data = pipeline.data_now();
            (name, document(&data.dataset, scope.state, locale, &beside))
        })
    }
}

/// Name and content of the picture as an SVG file.
///
/// # Errors
/// When what writes it cannot be had.
pub async fn figure(pipeline: Pipeline) -> Result<(String, String), Lost> {
    FIGURE.bring().await?;
    write_figure(pipeline).await
}

/// What is planned, as files to take along; nothing when the dataset plans nothing, or while it
/// is not here.
#[must_use]
pub fn late_plan(screen: Screen) -> Option<AnyView> {
    let data = screen.pipeline()?.data();
    data.dataset
        .action
        .has_plan()
        .then(|| late_quietly(&FURTHER, None, move || further(Further::Files(data.clone()))))
}

/// What makes a pack of the dataset `current`, in its place.
#[must_use]
pub fn late_pack(current: String) -> AnyView {
    late(&FURTHER, None, move || further(Further::Pack(current.clone())))
}

/// What passes the view on, in its place.
#[must_use]
pub fn late_share() -> AnyView {
    late(&FURTHER, None, || further(Further::Share))
}
