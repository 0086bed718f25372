//! The late part of what goes beyond the chain itself: what published rules make of it, what is
//! planned and done about it, and where that is most urgent. One chunk holds it all: every
//! further chunk would cut what they share into more and smaller files.

use futures_util::FutureExt;
use leptos::prelude::*;

use crate::ui::controls::share::Share;
use crate::ui::controls::take_pack::TakePack;
use crate::ui::controls::take_plan::TakePlan;
use crate::ui::late::action::Acted;
use crate::ui::late::roadmap::Plan;
use crate::ui::late::series::Series;
use crate::ui::late::trade::Traded;
use crate::ui::late::trend::Trended;
use crate::ui::late::yardsticks::Yardsticks;
use crate::ui::late::{Chunk, Lost};
use crate::ui::loaded::Data;
use crate::ui::pipeline::Pipeline;
use crate::ui::reliance::ReliancePage;

/// What of it is to be shown.
pub enum Further {
    /// What published rules make of the data.
    Yardsticks(Yardsticks),
    /// What is planned.
    Plan(Plan),
    /// What is planned, as files to take along.
    Files(Data),
    /// The view to be passed on.
    Share,
    /// The dataset of this id as a pack.
    Pack(String),
    /// Editions and what differs between them.
    Series(Series),
    /// What is covered by measures, and what should be.
    Acted(Acted),
    /// Figures over time.
    Trended(Trended),
    /// What is traded.
    Traded(Traded),
    /// What an industry relies on.
    Reliance(Pipeline),
}

late_part! {
    /// What goes beyond the chain itself.
    chunk FURTHER = further by load_further;
    fn draw_further(wanted: Further) -> AnyView {
        match wanted {
            Further::Yardsticks(wanted) => wanted.draw(),
            Further::Plan(wanted) => wanted.draw(),
            Further::Files(data) => view! { class="k", <TakePlan data/> }.into_any(),
            Further::Share => view! { class="k", <Share/> }.into_any(),
            Further::Pack(current) => view! { class="k", <TakePack current/> }.into_any(),
            Further::Series(wanted) => wanted.draw(),
            Further::Acted(wanted) => wanted.draw(),
            Further::Trended(wanted) => wanted.draw(),
            Further::Traded(wanted) => wanted.draw(),
            Further::Reliance(pipeline) => {
                view! { class="k", <ReliancePage pipeline/> }.into_any()
            }
        }
    }
}

/// What of it is `wanted`; `None` until it is here.
#[must_use]
pub fn further(wanted: Further) -> Option<AnyView> {
    draw_further(wanted).now_or_never()?.ok()
}
