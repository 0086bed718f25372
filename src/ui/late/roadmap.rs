//! The late part of plans: the roadmap as picture, list and table, the pages of its parts, and
//! what is being done about an input.

use leptos::prelude::*;

use crate::ui::late::further::{FURTHER, Further, further};
use crate::ui::late::{late, late_quietly};
use crate::ui::pipeline::Pipeline;
use crate::ui::roadmap::answered::AnsweredSection;
use crate::ui::roadmap::controls::RoadmapControls;
use crate::ui::roadmap::day::DayOfChain;
use crate::ui::roadmap::list::RoadmapText;
use crate::ui::roadmap::page::{PlanPage, spoken};
use crate::ui::roadmap::picture::RoadmapPage;
use crate::ui::roadmap::table::RoadmapTable;
use crate::ui::screen::Screen;
use crate::view::thing::Thing;

/// What of a plan is to be shown.
pub enum Plan {
    /// The roadmap as a picture.
    Roadmap(Pipeline),
    /// What can be set beside it.
    Controls(Pipeline),
    /// The day whose expected state the chain shows.
    Day(Pipeline),
    /// The roadmap as text.
    List(Pipeline),
    /// The roadmap as a table.
    Table(Pipeline),
    /// The page of one of its parts.
    Page(Thing, Pipeline),
    /// What is spoken of one of its parts.
    Words(Thing, Pipeline),
    /// What is done about an input or a stage, under its details.
    Answered(Thing, Pipeline),
}

impl Plan {
    /// It on screen; called in the chunk only.
    pub(super) fn draw(self) -> AnyView {
        match self {
            Self::Roadmap(pipeline) => view! { class="k", <RoadmapPage pipeline/> }.into_any(),
            Self::Controls(pipeline) => view! { class="k", <RoadmapControls pipeline/> }.into_any(),
            Self::Day(pipeline) => view! { class="k", <DayOfChain pipeline/> }.into_any(),
            Self::List(pipeline) => view! { class="k", <RoadmapText pipeline/> }.into_any(),
            Self::Table(pipeline) => view! { class="k", <RoadmapTable pipeline/> }.into_any(),
            Self::Page(thing, pipeline) => {
                view! { class="k", <PlanPage thing pipeline/> }.into_any()
            }
            Self::Words(thing, pipeline) => spoken(thing, pipeline),
            Self::Answered(thing, pipeline) => {
                view! { class="k", <AnsweredSection thing pipeline/> }.into_any()
            }
        }
    }
}

/// The roadmap in its place.
#[must_use]
pub fn late_plan(
    screen: Screen,
    wanted: impl Fn(Pipeline) -> Plan + Send + Sync + 'static,
) -> AnyView {
    late(&FURTHER, Some(screen), move || drawn(wanted(screen.pipeline()?)))
}

/// What of a plan is on a page that is here, so that its data are.
#[must_use]
pub fn plan_of(wanted: impl Fn() -> Plan + Send + Sync + 'static) -> AnyView {
    late(&FURTHER, None, move || drawn(wanted()))
}

/// Words of a plan within a sentence: nothing stands in their place.
#[must_use]
pub fn plan_words(wanted: impl Fn() -> Plan + Send + Sync + 'static) -> AnyView {
    late_quietly(&FURTHER, None, move || drawn(wanted()))
}

fn drawn(wanted: Plan) -> Option<AnyView> {
    further(Further::Plan(wanted))
}
