//! The late part of the yardsticks: what published rules make of one thing, and the page of the
//! materials.

use leptos::prelude::*;

use crate::ui::late::further::{FURTHER, Further, further};
use crate::ui::late::late;
use crate::ui::pipeline::Pipeline;
use crate::ui::screen::Screen;
use crate::ui::yardsticks::firms::FirmTable;
use crate::ui::yardsticks::plane::MaterialsPage;
use crate::ui::yardsticks::section::YardstickSection;
use crate::view::thing::Thing;

/// What yardsticks are asked of.
pub enum Yardsticks {
    /// One thing, under its details.
    Thing(Thing, Pipeline),
    /// All materials, as a page.
    Materials(Pipeline),
    /// All firms, as a table.
    Firms(Pipeline),
}

impl Yardsticks {
    /// It on screen; called in the chunk only.
    pub(super) fn draw(self) -> AnyView {
        match self {
            Self::Thing(thing, pipeline) => {
                view! { class="k", <YardstickSection thing pipeline/> }.into_any()
            }
            Self::Materials(pipeline) => view! { class="k", <MaterialsPage pipeline/> }.into_any(),
            Self::Firms(pipeline) => view! { class="k", <FirmTable pipeline/> }.into_any(),
        }
    }
}

/// The yardsticks in their place.
#[must_use]
pub fn late_yardsticks(
    screen: Screen,
    wanted: impl Fn(Pipeline) -> Yardsticks + Send + Sync + 'static,
) -> AnyView {
    late(&FURTHER, Some(screen), move || measured(wanted(screen.pipeline()?)))
}

/// The yardsticks of what is on a page that is here, so that its data are.
#[must_use]
pub fn yardsticks_of(thing: Thing, pipeline: Pipeline) -> AnyView {
    late(&FURTHER, None, move || measured(Yardsticks::Thing(thing.clone(), pipeline)))
}

/// The table of firms, on a page that is here.
#[must_use]
pub fn firms_of(pipeline: Pipeline) -> AnyView {
    late(&FURTHER, None, move || measured(Yardsticks::Firms(pipeline)))
}

fn measured(wanted: Yardsticks) -> Option<AnyView> {
    further(Further::Yardsticks(wanted))
}
