//! The roadmap as a table: one row per entry, ordered by any column, narrowed by words.

use leptos::prelude::*;

use crate::reading::roadmap::table::table;
use crate::ui::context::use_app;
use crate::ui::late::texts::with_texts;
use crate::ui::pipeline::Pipeline;
use crate::ui::roadmap::Telling;
use crate::ui::shared::Shared;
use crate::ui::views::table::TableFrame;

/// The table.
#[component]
pub fn RoadmapTable(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    let app = use_app();
    with_texts(move |locale| {
        let telling = Telling::new(app, pipeline, locale);
        let table = Memo::new(move |_| Shared::new(telling.of(table)));
        view! { class="k", <TableFrame table/> }.into_any()
    })
}
