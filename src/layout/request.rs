//! All that a layout considers, as plain comparable data: if it equals the last request,
//! nothing has to be arranged again. Knows nothing of what the boxes mean.

use serde::{Deserialize, Serialize};

use crate::base::geometry::Size;

/// A graph to arrange from left to right.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Request {
    /// The boxes; edges name them by their index here.
    pub boxes: Vec<BoxSpec>,
    /// The lines between boxes.
    pub edges: Vec<EdgeSpec>,
    /// Number of bands, left to right. A band is one or more neighbouring columns; every
    /// band keeps its place even when it is empty. 0: the engine finds all columns itself.
    pub bands: u32,
    /// Distances.
    pub spacing: Spacing,
}

/// One box.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BoxSpec {
    /// Width and height in px.
    pub size: Size,
    /// The band it must stand in, `0..bands`; `None`: the engine chooses.
    pub band: Option<u32>,
    /// Where it stood in an earlier or wider picture, as a vertical position in 0.0..=1.0.
    /// Boxes with hints keep their mutual order unless an edge gains much by a change;
    /// `None`: no wish.
    pub hint: Option<f64>,
}

/// One line, drawn from the right side of `from` to the left side of `to` where the columns
/// allow it. Loops (`from == to`) and lines against the band order are legal.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct EdgeSpec {
    /// Index of the box it leaves.
    pub from: u32,
    /// Index of the box it enters.
    pub to: u32,
    /// How strongly it should be short and straight, above 0; 1 is normal.
    pub weight: f64,
}

/// Distances in px.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Spacing {
    /// Least vertical distance between two boxes of a column.
    pub box_gap: f64,
    /// Least horizontal distance between two columns of one band; lines run here.
    pub column_gap: f64,
    /// Least horizontal distance between the columns of two bands.
    pub band_gap: f64,
    /// Least distance between two parallel vertical runs of lines.
    pub track_gap: f64,
}

impl Default for Spacing {
    fn default() -> Self {
        Self { box_gap: 20.0, column_gap: 80.0, band_gap: 80.0, track_gap: 6.0 }
    }
}
