//! The late part of the yardsticks: what published rules make of one thing, and the page of the
//! materials.

use futures_util::FutureExt;
use leptos::prelude::*;

use crate::ui::late::{Chunk, Lost, late};
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

late_part! {
    /// What published yardsticks make of the data.
    chunk YARDSTICKS = yardsticks by load_yardsticks;
    fn draw_yardsticks(wanted: Yardsticks) -> AnyView {
        match wanted {
            Yardsticks::Thing(thing, pipeline) => {
                view! { class="k", <YardstickSection thing pipeline/> }.into_any()
            }
            Yardsticks::Materials(pipeline) => {
                view! { class="k", <MaterialsPage pipeline/> }.into_any()
            }
            Yardsticks::Firms(pipeline) => view! { class="k", <FirmTable pipeline/> }.into_any(),
        }
    }
}

/// The yardsticks in their place.
#[must_use]
pub fn late_yardsticks(
    screen: Screen,
    wanted: impl Fn(Pipeline) -> Yardsticks + Send + Sync + 'static,
) -> AnyView {
    late(&YARDSTICKS, Some(screen), move || measured(wanted(screen.pipeline()?)))
}

/// The yardsticks of what is on a page that is here, so that its data are.
#[must_use]
pub fn yardsticks_of(thing: Thing, pipeline: Pipeline) -> AnyView {
    late(&YARDSTICKS, None, move || measured(Yardsticks::Thing(thing.clone(), pipeline)))
}

/// The table of firms, on a page that is here.
#[must_use]
pub fn firms_of(pipeline: Pipeline) -> AnyView {
    late(&YARDSTICKS, None, move || measured(Yardsticks::Firms(pipeline)))
}

fn measured(wanted: Yardsticks) -> Option<AnyView> {
    draw_yardsticks(wanted).now_or_never()?.ok()
}
