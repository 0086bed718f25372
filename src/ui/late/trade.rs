//! The late part of trade: the matrix of products and partners, the page of flows, and what the
//! details of a product or partner say of trade.

use leptos::prelude::*;

use crate::ui::late::further::{FURTHER, Further, further};
use crate::ui::late::late;
use crate::ui::pipeline::Pipeline;
use crate::ui::screen::Screen;
use crate::ui::trade::flow::FlowView;
use crate::ui::trade::matrix::MatrixView;
use crate::ui::trade::panel::TradeSection;
use crate::view::thing::Thing;

/// What of trade is to be shown.
pub enum Traded {
    /// Products against partners.
    Matrix(Pipeline),
    /// The same as a list, with the first partners of each product.
    List(Pipeline),
    /// Where one product comes from.
    Flow(Pipeline),
    /// The trade of one thing, under its details.
    Thing(Thing, Pipeline),
}

impl Traded {
    /// It on screen; called in the chunk only.
    pub(super) fn draw(self) -> AnyView {
        match self {
            Self::Matrix(pipeline) => {
                view! { class="k", <MatrixView pipeline is_list=false/> }.into_any()
            }
            Self::List(pipeline) => {
                view! { class="k", <MatrixView pipeline is_list=true/> }.into_any()
            }
            Self::Flow(pipeline) => view! { class="k", <FlowView pipeline/> }.into_any(),
            Self::Thing(thing, pipeline) => {
                view! { class="k", <TradeSection thing pipeline/> }.into_any()
            }
        }
    }
}

/// A page in its place.
#[must_use]
pub fn late_trade(
    screen: Screen,
    wanted: impl Fn(Pipeline) -> Traded + Send + Sync + 'static,
) -> AnyView {
    late(&FURTHER, Some(screen), move || further(Further::Traded(wanted(screen.pipeline()?))))
}

/// The trade of `thing` on a page that is here, so that its data are.
#[must_use]
pub fn trade_of(thing: Thing, pipeline: Pipeline) -> AnyView {
    late(&FURTHER, None, move || further(Further::Traded(Traded::Thing(thing.clone(), pipeline))))
}
