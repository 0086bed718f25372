//! A dataset on screen: controls, the picture or its texts, the side page, the strip.

pub mod list;
mod narrow;
pub mod status;
pub mod table;

use leptos::prelude::*;

use crate::msg;
use crate::shell::page;
use crate::ui::context::{AppContext, use_app};
use crate::ui::controls::Controls;
use crate::ui::frame::bar::Bar;
use crate::ui::frame::strip::Strip;
use crate::ui::late::parts::{Page, late_page, late_words};
use crate::ui::panel::SidePage;
use crate::ui::picture::Picture;
use crate::ui::pipeline::Pipeline;
use crate::ui::session::Loaded;
use crate::ui::views::status::Status;
use crate::view::state::{Theme, ViewKind};

/// Whether the controls are in sight from the start: on a wide page that is not projected.
fn has_room_for_controls(app: AppContext) -> bool {
    page::is_wide() && app.state_now().theme != Some(Theme::Projector)
}

/// A dataset on screen.
#[component]
pub fn Explore(
    /// What is on screen.
    loaded: Loaded,
) -> impl IntoView {
    let app = use_app();
    let pipeline = Pipeline::new(app, loaded);
    let view = app.part(|state| state.view);
    let is_controlling = RwSignal::new(has_room_for_controls(app));
    let content = move || match view.get() {
        ViewKind::Map => view! { class="k", <Picture pipeline/> }.into_any(),
        ViewKind::List => late_page(move || Page::List(pipeline)),
        ViewKind::Table => late_page(move || Page::Table(pipeline)),
        ViewKind::Stress => late_page(move || Page::Stress(pipeline)),
        ViewKind::Compare => late_page(move || Page::Compare(pipeline)),
    };
    let is_supposing =
        app.part(|state| !state.scenario.is_empty() || state.view == ViewKind::Compare);
    let bar = move || is_supposing.get().then(|| late_words(move || Page::Supposing(pipeline)));
    view! { class="k",
        {bar}
        <div
            class="explore"
            data-view=move || view.get().code()
            class:has-controls=move || is_controlling.get()
        >
            <Controls pipeline is_open=is_controlling/>
            <main class="main" id="main" tabindex="-1" aria-label=app.text(msg!("main"))>
                {content}
            </main>
            <SidePage pipeline/>
        </div>
        <Strip pipeline/>
        <Bar is_controlling/>
        <Status pipeline/>
    }
}
