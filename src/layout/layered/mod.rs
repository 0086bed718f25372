//! A layered drawing in phases, one file each, in the order in which they run:
//! [`task`] (clean input) → [`acyclic`] (turned lines) → [`rank`] (columns, by [`simplex`]) →
//! [`fold`] (flat pictures stacked) → [`balance`] (tall columns spread) → [`split`] (waypoints) → [`order`] (positions within
//! columns, by [`crossings`]) → [`place`] (y) → [`hang`] (tall pictures from the top) → [`route`]
//! (x and lines).
//!
//! Every file says what holds Before and After it; [`invariants`] checks the After. All
//! effort is bounded by counts, never by time; ties fall to the lower index.

mod acyclic;
mod balance;
mod crossings;
mod fold;
mod graph;
mod hang;
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

/// What the picture is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// To be read: columns are stacked or spread for a good shape, long lines share trunks.
    Picture,
    /// To be compared: a band without lines inside is exactly one column, lines stay apart.
    Bare,
}

/// Runs all phases.
pub fn arrange(request: &Request, style: Style) -> Placed {
    let task = task::Task::new(request);
    let mut model = rank::Model::new(&task);
    let mut ranking = model.rank();
    if style == Style::Picture {
        fold::fold(&task, &mut model, &mut ranking);
        balance::balance(&task, &mut ranking);
    }
    debug_assert_eq!(invariants::after_rank(&task, &ranking), Ok(()));
    let mut split = split::split(&task, &ranking, style);
    debug_assert_eq!(invariants::after_split(&split), Ok(()));
    let crossings = order::order(&task, &mut split.layered);
    debug_assert_eq!(invariants::after_order(&split.layered), Ok(()));
    let mut heights = place::place(&task, &split);
    if style == Style::Picture {
        hang::hang(&task, &ranking, &split.layered, &mut heights);
    }
    debug_assert_eq!(invariants::after_place(&task, &split.layered, &heights), Ok(()));
    let mut placed = route::route(&task, &ranking, &split, &heights);
    placed.crossings = crossings;
    debug_assert_eq!(invariants::after_route(request, &placed), Ok(()));
    placed
}
