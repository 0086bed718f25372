//! The late part of editions: the switch of the header, the bar, the page that lists them, and
//! the page of changes.

use leptos::prelude::*;

use crate::ui::editions::bar::EditionBar;
use crate::ui::editions::changes::ChangesPage;
use crate::ui::editions::list::EditionsPage;
use crate::ui::editions::switch::EditionSwitch;
use crate::ui::late::further::{FURTHER, Further, further};
use crate::ui::late::{late, late_quietly};
use crate::ui::loaded::Data;
use crate::ui::pipeline::Pipeline;
use crate::ui::screen::Screen;

/// What of it is to be shown.
pub enum Series {
    /// The bar above what is shown.
    Bar(Pipeline),
    /// The switch of the header.
    Switch(Data),
    /// The page that lists the editions.
    Page(Pipeline),
    /// The page of changes.
    Changes(Pipeline),
}

impl Series {
    /// It on screen; called in the chunk only.
    pub(super) fn draw(self) -> AnyView {
        match self {
            Self::Bar(pipeline) => view! { class="k", <EditionBar pipeline/> }.into_any(),
            Self::Switch(data) => view! { class="k", <EditionSwitch data/> }.into_any(),
            Self::Page(pipeline) => view! { class="k", <EditionsPage pipeline/> }.into_any(),
            Self::Changes(pipeline) => view! { class="k", <ChangesPage pipeline/> }.into_any(),
        }
    }
}

/// A page in its place.
#[must_use]
pub fn late_series(
    screen: Screen,
    wanted: impl Fn(Pipeline) -> Series + Send + Sync + 'static,
) -> AnyView {
    late(&FURTHER, Some(screen), move || drawn(wanted(screen.pipeline()?)))
}

/// The bar, once the data are here; it does not ask for them.
#[must_use]
pub fn late_bar(pipeline: Pipeline) -> AnyView {
    late_quietly(&FURTHER, None, move || drawn(Series::Bar(pipeline)))
}

/// The page of editions, beside a picture whose data are here.
#[must_use]
pub fn editions_of(pipeline: Pipeline) -> AnyView {
    late(&FURTHER, None, move || drawn(Series::Page(pipeline)))
}

/// The switch of the header, of data that are here.
#[must_use]
pub fn late_switch(data: Data) -> AnyView {
    late_quietly(&FURTHER, None, move || drawn(Series::Switch(data.clone())))
}

fn drawn(wanted: Series) -> Option<AnyView> {
    further(Further::Series(wanted))
}
