//! The page of a roadmap.

use leptos::prelude::*;

use crate::ui::pipeline::Pipeline;
use crate::ui::roadmap::list::RoadmapText;

/// The page.
#[component]
pub fn RoadmapPage(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    view! { class="k", <RoadmapText pipeline/> }
}
