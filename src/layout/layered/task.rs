//! The request, cleaned: everything later phases may rely on without looking again.
//!
//! Before: any request. After: all sizes and distances are finite and not negative, every
//! link joins two different boxes, every given band exists, hints are finite.

use crate::layout::MOST_BANDS;
use crate::layout::request::{Request, Spacing};

/// Boxes wider or taller than this count as so large; keeps all sums exact enough.
const MOST_EXTENT: f64 = 1.0e6;

/// A cleaned request.
#[derive(Debug, Clone)]
pub struct Task {
    /// Width of every box in px.
    pub widths: Vec<f64>,
    /// Height of every box in px.
    pub heights: Vec<f64>,
    /// Given band of every box.
    pub given_bands: Vec<Option<u32>>,
    /// Wished vertical position of every box, 0.0..=1.0.
    pub hints: Vec<Option<f64>>,
    /// Lines between two different boxes.
    pub links: Vec<Link>,
    /// Lines from a box to itself: edge index, box.
    pub loops: Vec<(u32, u32)>,
    /// Number of edges in the request, also of those that are not drawn.
    pub n_edges: usize,
    /// Number of bands; 0: free columns.
    pub n_bands: u32,
    /// Distances in px.
    pub spacing: Spacing,
}

/// A line between two different boxes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    /// Box it leaves.
    pub from: u32,
    /// Box it enters.
    pub to: u32,
    /// Strength in sixteenths, 1..=16_000.
    pub weight: i64,
    /// Index of the edge in the request.
    pub edge: u32,
}

impl Task {
    /// Cleans `request`.
    pub fn new(request: &Request) -> Self {
        let n_boxes = request.boxes.len().min(u32::MAX as usize / 4) as u32;
        let n_bands = request.bands.min(MOST_BANDS);
        let boxes = || request.boxes.iter();
        let (mut links, mut loops) = (Vec::new(), Vec::new());
        for (edge, spec) in (0_u32..).zip(&request.edges) {
            if spec.from >= n_boxes || spec.to >= n_boxes {
                continue;
            }
            if spec.from == spec.to {
                loops.push((edge, spec.from));
            } else {
                let weight = strength(spec.weight);
                links.push(Link { from: spec.from, to: spec.to, weight, edge });
            }
        }
        Self {
            widths: boxes().map(|b| extent(b.size.width)).collect(),
            heights: boxes().map(|b| extent(b.size.height)).collect(),
            given_bands: boxes().map(|b| b.band.map(|b| b.min(n_bands.max(1) - 1))).collect(),
            hints: boxes().map(|b| b.hint.filter(|h| h.is_finite())).collect(),
            links,
            loops,
            n_edges: request.edges.len(),
            n_bands,
            spacing: clean_spacing(request.spacing),
        }
    }

    /// Number of boxes.
    pub fn n_boxes(&self) -> usize {
        self.heights.len()
    }
}

fn extent(px: f64) -> f64 {
    if px.is_nan() { 0.0 } else { px.clamp(0.0, MOST_EXTENT) }
}

fn strength(weight: f64) -> i64 {
    if weight.is_nan() { 16 } else { (weight.clamp(0.0, 1000.0) * 16.0).round().max(1.0) as i64 }
}

fn clean_spacing(spacing: Spacing) -> Spacing {
    Spacing {
        box_gap: extent(spacing.box_gap),
        column_gap: extent(spacing.column_gap),
        band_gap: extent(spacing.band_gap),
        track_gap: extent(spacing.track_gap).max(1.0),
    }
}
