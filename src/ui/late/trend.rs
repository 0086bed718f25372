//! The late part of figures over time: the page, and the small chart under the details of a thing.

use leptos::prelude::*;

use crate::ui::late::further::{FURTHER, Further, further};
use crate::ui::late::{late, late_quietly};
use crate::ui::pipeline::Pipeline;
use crate::ui::screen::Screen;
use crate::ui::trend::page::TrendPage;
use crate::ui::trend::section::TrendSection;
use crate::view::thing::Thing;

/// What is to be shown.
pub enum Trended {
    /// The page.
    Page(Pipeline),
    /// The small chart of one thing, under its details.
    Thing(Thing, Pipeline),
}

impl Trended {
    /// It on screen; called in the chunk only.
    pub(super) fn draw(self) -> AnyView {
        match self {
            Self::Page(pipeline) => view! { class="k", <TrendPage pipeline/> }.into_any(),
            Self::Thing(thing, pipeline) => {
                view! { class="k", <TrendSection thing pipeline/> }.into_any()
            }
        }
    }
}

/// The page in its place.
#[must_use]
pub fn late_trend(screen: Screen) -> AnyView {
    late(&FURTHER, Some(screen), move || {
        further(Further::Trended(Trended::Page(screen.pipeline()?)))
    })
}

/// The small chart of what is on a page that is here, so that its data are.
#[must_use]
pub fn trend_of(thing: Thing, pipeline: Pipeline) -> AnyView {
    late_quietly(&FURTHER, None, move || {
        further(Further::Trended(Trended::Thing(thing.clone(), pipeline)))
    })
}
