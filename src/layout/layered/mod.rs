//! A layered drawing in phases, one file each, in the order in which they run:
//! [`task`] (clean input) → [`acyclic`] (turned lines) → [`rank`] (columns, by [`simplex`]) →
//! [`fold`] (flat pictures stacked) → [`balance`] (tall columns spread) → [`split`] (waypoints) → [`order`] (positions within
//! columns, by [`crossings`]) → [`place`] (y) → [`route`] (x and lines).
//!
//! Every file says what holds Before and After it; [`invariants`] checks the After. All
//! effort is bounded by counts, never by time; ties fall to the lower index.

mod acyclic;
mod balance;
mod crossings;
mod fold;
mod graph;
mod invariants;
mod order;
mod place;
mod rank;
mod route;
mod simplex;
mod split;
mod task;
#[cfg(test)]
mod tests;

use crate::layout::placed::Placed;
use crate::layout::request::Request;

/// How strictly columns follow bands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Columns {
    /// Bands take as many columns as make a well-shaped picture.
    Balanced,
    /// A band without lines inside is exactly one column.
    Strict,
}

/// Runs all phases.
pub fn arrange(request: &Request, columns: Columns) -> Placed {
    let task = task::Task::new(request);
    let mut model = rank::Model::new(&task);
    let mut ranking = model.rank();
    if columns == Columns::Balanced {
        fold::fold(&task, &mut model, &mut ranking);
        balance::balance(&task, &mut ranking);
    }
    debug_assert_eq!(invariants::after_rank(&task, &ranking), Ok(()));
    let mut split = split::split(&task, &ranking);
    debug_assert_eq!(invariants::after_split(&split), Ok(()));
    let crossings = order::order(&task, &mut split.layered);
    debug_assert_eq!(invariants::after_order(&split.layered), Ok(()));
    let heights = place::place(&task, &split);
    debug_assert_eq!(invariants::after_place(&task, &split.layered, &heights), Ok(()));
    let mut placed = route::route(&task, &ranking, &split, &heights);
    placed.crossings = crossings;
    debug_assert_eq!(invariants::after_route(request, &placed), Ok(()));
    placed
}
