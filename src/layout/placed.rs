//! All that is needed to draw an arranged graph. Knows nothing of what the boxes mean.

use serde::{Deserialize, Serialize};

use crate::base::geometry::{Point, Rect, Size};

/// An arranged graph. Coordinates are px from the top left corner of the picture, which is
/// at 0, 0; all boxes and lines lie within `size`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Placed {
    /// One rectangle per box of the request, in its order; no two overlap.
    pub boxes: Vec<Rect>,
    /// The column of every box, from the left, starting at 0.
    pub columns: Vec<u32>,
    /// One route per edge of the request, in its order.
    pub routes: Vec<Route>,
    /// The horizontal extent of every band, left to right, without gaps between them in
    /// meaning: bands never overlap. Empty bands have a narrow extent.
    pub bands: Vec<Band>,
    /// The whole picture.
    pub size: Size,
    /// Crossings of lines between neighbouring columns.
    pub crossings: u64,
}

/// A line's way: at least two points from the border of one box to the border of the other;
/// none if the edge names a box that does not exist. It runs through no box but may touch the
/// borders of its two ends. Lines of one source or one target share stretches (trunks); a line
/// between two boxes of one column, or from a box to itself, joins their right sides.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Route {
    /// Corner points of an orthogonal way, from the source to the target box. Painters round
    /// the corners.
    pub points: Vec<Point>,
    /// Whether it runs against the direction of the picture: from right to left, or in a loop.
    pub is_backward: bool,
}

/// The horizontal extent of a band.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Band {
    /// Left edge in px.
    pub start: f64,
    /// Right edge in px.
    pub end: f64,
}
