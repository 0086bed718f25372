//! The late part of what is done about dependencies: the page of coverage and that of priorities.

use leptos::prelude::*;

use crate::ui::action::cover::CoverPage;
use crate::ui::action::priorities::PriorityPage;
use crate::ui::controls::take_acted::TakeActed;
use crate::ui::late::further::{FURTHER, Further, further};
use crate::ui::late::late;
use crate::ui::pipeline::Pipeline;
use crate::ui::screen::Screen;

/// A page.
pub enum Acted {
    /// What is missing against what is done about it.
    Coverage(Pipeline),
    /// Where action is most urgent.
    Priorities(Pipeline),
    /// What both say, as files to take along.
    Files(Pipeline),
}

impl Acted {
    /// It on screen; called in the chunk only.
    pub(super) fn draw(self) -> AnyView {
        match self {
            Self::Coverage(pipeline) => view! { class="k", <CoverPage pipeline/> }.into_any(),
            Self::Files(pipeline) => view! { class="k", <TakeActed pipeline/> }.into_any(),
            Self::Priorities(pipeline) => view! { class="k", <PriorityPage pipeline/> }.into_any(),
        }
    }
}

/// A page in its place.
#[must_use]
pub fn late_action(
    screen: Screen,
    wanted: impl Fn(Pipeline) -> Acted + Send + Sync + 'static,
) -> AnyView {
    late(&FURTHER, Some(screen), move || further(Further::Acted(wanted(screen.pipeline()?))))
}
