//! The late part between the files of a dataset and its picture: reading, analysis, layout,
//! scene. Whoever holds data or a pipeline got them of it, so it is here then.

use std::pin::Pin;

use futures_util::FutureExt;

use crate::scene::chain::folds;
use crate::shell::fetch::Freshness;
use crate::ui::context::AppContext;
use crate::ui::delivery::{self, Failure};
use crate::ui::language;
use crate::ui::late::{Chunk, Lost};
use crate::ui::loaded::{Data, Loaded};
use crate::ui::pipeline::Pipeline;
use crate::view::check::check;
use crate::view::permalink::Ignored;
use crate::view::state::{DatasetRef, ViewState};
use crate::view::thing::Thing;

/// What is to be done with data.
enum Work {
    Deliver(AppContext, DatasetRef, Freshness),
    Follow(AppContext, Data),
    Check(ViewState, Data),
    Groups(Pipeline),
}

type Delivery = Pin<Box<dyn Future<Output = Result<Loaded, Failure>>>>;

/// What became of it.
enum Done {
    Delivery(Delivery),
    Pipeline(Pipeline),
    Checked(ViewState, Vec<Ignored>),
    Groups(Vec<Thing>),
}

late_part! {
    /// Everything between the files of a dataset and its picture.
    chunk ENGINE = engine by load_engine;
    fn do_work(work: Work) -> Done {
        match work {
            Work::Deliver(app, wanted, freshness) => {
                language::learn(app);
                Done::Delivery(Box::pin(delivery::dataset(app, wanted, freshness)))
            }
            Work::Follow(app, data) => {
                language::learn(app);
                Done::Pipeline(Pipeline::new(app, data))
            }
            Work::Check(state, data) => {
                let (checked, ignored) = check(&state, &data.dataset);
                Done::Checked(checked, ignored)
            }
            Work::Groups(pipeline) => Done::Groups(pipeline.now(folds::groups)),
        }
    }
}

/// What comes of `work`, when the engine is here: whoever has data or a pipeline got them of it.
fn done(work: Work) -> Option<Done> {
    do_work(work).now_or_never()?.ok()
}

/// Brings and reads the dataset that `wanted` names.
///
/// # Errors
/// When what does so cannot be had; else as [`delivery::dataset`].
pub async fn deliver(
    app: AppContext,
    wanted: DatasetRef,
    freshness: Freshness,
) -> Result<Result<Loaded, Failure>, Lost> {
    ENGINE.bring().await?;
    match do_work(Work::Deliver(app, wanted, freshness)).await? {
        Done::Delivery(delivery) => Ok(delivery.await),
        _ => Err(Lost),
    }
}

/// What follows from `data`.
#[must_use]
pub fn pipeline(app: AppContext, data: Data) -> Option<Pipeline> {
    match done(Work::Follow(app, data))? {
        Done::Pipeline(pipeline) => Some(pipeline),
        _ => None,
    }
}

/// The view without what `data` do not have, and what was left out.
#[must_use]
pub fn checked(state: ViewState, data: Data) -> Option<(ViewState, Vec<Ignored>)> {
    match done(Work::Check(state, data))? {
        Done::Checked(state, ignored) => Some((state, ignored)),
        _ => None,
    }
}

/// Every group that can be opened or closed.
#[must_use]
pub fn groups(pipeline: Pipeline) -> Vec<Thing> {
    match done(Work::Groups(pipeline)) {
        Some(Done::Groups(groups)) => groups,
        _ => Vec::new(),
    }
}
