//! Boxes, columns and bands: a [`request::Request`] becomes a [`placed::Placed`]. Bars in lanes
//! along time: [`timeline`].
//!
//! Knows boxes, columns, bands, lanes and lines. Does not know stages, suppliers or measures.

pub mod bands;
pub mod bare;
mod layered;
pub mod placed;
pub mod request;
pub mod timeline;

use placed::Placed;
use request::Request;

/// Arranges a graph from left to right.
///
/// Total: every request has an answer. Edges that name no box get an empty route, sizes that
/// are negative or not finite count as 0, bands beyond the last count as the last (and more
/// than [`MOST_BANDS`] as so many). The same request gives the same bytes on every machine.
#[must_use]
pub fn arrange(request: &Request) -> Placed {
    layered::arrange(request, layered::Style::Picture)
}

/// Bands beyond this number are drawn in the last one, so that a broken request cannot ask
/// for more memory than there is.
pub const MOST_BANDS: u32 = 1024;
