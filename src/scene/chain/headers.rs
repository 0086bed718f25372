//! The headers of a map: suppliers and stages with what is in them. Knows no box.

use crate::layout::placed::Placed;
use crate::msg;
use crate::scene::Scope;
use crate::scene::chain::figures::Figures;
use crate::scene::chain::has_suppliers;
use crate::scene::chain::plan::{Plan, PlanBox};
use crate::scene::mark::Header;
use crate::view::thing::Thing;

/// The headers in their order; stages without a box have none.
#[must_use]
pub fn headers(scope: &Scope<'_>, figures: &Figures, plan: &Plan, placed: &Placed) -> Vec<Header> {
    let first = usize::from(has_suppliers(plan));
    let mut headers = Vec::new();
    if let (1, Some(band)) = (first, placed.bands.first()) {
        headers.push(Header {
            id: String::new(),
            start: band.start,
            end: band.end,
            label: scope.locale.say(&msg!("map-suppliers-header")),
            detail: String::new(),
            is_folded: false,
        });
    }
    for ((idx, stage), band) in scope.dataset.stages.entries().zip(placed.bands.iter().skip(first))
    {
        let inside = |planned: &&PlanBox| planned.stage == Some(idx);
        let count: usize =
            plan.boxes.iter().filter(inside).map(|planned| planned.members.len()).sum();
        if count == 0 {
            continue;
        }
        headers.push(Header {
            id: Thing::Stage(stage.id.clone()).to_string(),
            start: band.start,
            end: band.end,
            label: stage.label.words(scope.language()).to_owned(),
            detail: header_detail(scope, figures.has_any(Some(idx)), count),
            is_folded: plan.folds.is_stage_folded(idx),
        });
    }
    headers
}

/// How many inputs a stage has, and whether nothing at all is published on them.
fn header_detail(scope: &Scope<'_>, has_figures: bool, count: usize) -> String {
    let message = if has_figures {
        msg!("count-inputs", count = count)
    } else {
        msg!("map-stage-without-figures", count = count)
    };
    scope.locale.say(&message)
}
