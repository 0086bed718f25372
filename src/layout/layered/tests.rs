//! Laws over random requests, small pictures by hand, and the pictures of real graphs.

use std::path::PathBuf;

use proptest::prelude::*;

use super::*;
use crate::base::geometry::Size;
use crate::layout::bare::{self, BareGraph};
use crate::layout::request::{BoxSpec, EdgeSpec, Spacing};

mod hand;
mod laws;
mod real;

/// A request of equal boxes in the given bands.
fn boxes_in(bands: &[Option<u32>], edges: &[(u32, u32)], n_bands: u32) -> Request {
    let size = Size::new(176.0, 44.0);
    let boxes = bands.iter().map(|&band| BoxSpec { size, band, hint: None }).collect();
    let edges = edges.iter().map(|&(from, to)| EdgeSpec { from, to, weight: 1.0 }).collect();
    let spacing = Spacing { box_gap: 16.0, column_gap: 56.0, band_gap: 72.0, track_gap: 6.0 };
    Request { boxes, edges, bands: n_bands, spacing }
}

fn picture(request: &Request) -> Placed {
    let placed = arrange(request, Style::Picture);
    assert_eq!(invariants::after_route(request, &placed), Ok(()));
    placed
}
