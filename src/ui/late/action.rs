//! The late part of what is done about dependencies: the page of coverage and that of priorities.

use futures_util::FutureExt;
use leptos::prelude::*;

use crate::ui::action::cover::CoverPage;
use crate::ui::action::priorities::PriorityPage;
use crate::ui::late::{Chunk, Lost, late};
use crate::ui::pipeline::Pipeline;
use crate::ui::screen::Screen;

/// A page.
pub enum Acted {
    /// What is missing against what is done about it.
    Coverage(Pipeline),
    /// Where action is most urgent.
    Priorities(Pipeline),
}

late_part! {
    /// What is done about dependencies, and where that is most urgent.
    chunk ACTION = action by load_action;
    fn draw_action(wanted: Acted) -> AnyView {
        match wanted {
            Acted::Coverage(pipeline) => view! { class="k", <CoverPage pipeline/> }.into_any(),
            Acted::Priorities(pipeline) => {
                view! { class="k", <PriorityPage pipeline/> }.into_any()
            }
        }
    }
}

/// A page in its place.
#[must_use]
pub fn late_action(
    screen: Screen,
    wanted: impl Fn(Pipeline) -> Acted + Send + Sync + 'static,
) -> AnyView {
    let drawn = |wanted| draw_action(wanted).now_or_never()?.ok();
    late(&ACTION, Some(screen), move || drawn(wanted(screen.pipeline()?)))
}
