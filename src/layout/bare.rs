//! The bare-graph form of the command line: `layout GRAPH.json` (docs/command-line.md).
//!
//! Turns boxes and lines without any meaning into the middles of placed boxes. Reads no
//! clock: the caller fills in `ms`.

use serde::{Deserialize, Serialize};

use super::layered::{self, Style};
use super::request::{BoxSpec, EdgeSpec, Request, Spacing};
use crate::base::geometry::{Point, Size};

/// A graph without meaning.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct BareGraph {
    /// Boxes; edges name them by their index here.
    pub nodes: Vec<BareNode>,
    /// Lines.
    pub edges: Vec<BareEdge>,
}

/// One box.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BareNode {
    /// Name, repeated in the answer.
    pub id: String,
    /// Width in px.
    pub w: f64,
    /// Height in px.
    pub h: f64,
    /// Wished column from the left, from 0.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layer: Option<u32>,
}

/// One line.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct BareEdge {
    /// Index of the box it leaves.
    pub s: u32,
    /// Index of the box it enters.
    pub t: u32,
    /// Strength above 0; left out: 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub w: Option<f64>,
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct BarePlaces {
    /// One per box, in their order.
    pub nodes: Vec<BarePlace>,
    /// Time taken in milliseconds.
    pub ms: f64,
}

/// Where one box stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BarePlace {
    /// Its name.
    pub id: String,
    /// Middle in px from the left.
    pub x: f64,
    /// Middle in px from the top.
    pub y: f64,
}

/// The middles of all boxes of `graph`, in their order.
///
/// `is_pinned`: boxes with a layer stand in the column of this layer; else layers are ignored.
#[must_use]
pub fn arrange_bare(graph: &BareGraph, is_pinned: bool) -> Vec<Point> {
    let placed = layered::arrange(&request(graph, is_pinned), Style::Bare);
    placed.boxes.iter().map(crate::base::geometry::Rect::centre).collect()
}

/// The request that [`arrange_bare`] arranges: gaps of 20 px between boxes and 80 px between
/// columns.
#[must_use]
pub fn request(graph: &BareGraph, is_pinned: bool) -> Request {
    let layer = |node: &BareNode| node.layer.filter(|_| is_pinned);
    let bands = graph.nodes.iter().filter_map(layer).max().map_or(0, |l| l.saturating_add(1));
    let boxes = graph.nodes.iter().map(|node| BoxSpec {
        size: Size::new(node.w, node.h),
        band: layer(node),
        hint: None,
    });
    let edges = graph.edges.iter().map(|edge| EdgeSpec {
        from: edge.s,
        to: edge.t,
        weight: edge.w.unwrap_or(1.0),
    });
    Request { boxes: boxes.collect(), edges: edges.collect(), bands, spacing: Spacing::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(text: &str) -> BareGraph {
        serde_json::from_str(text).expect("a bare graph")
    }

    const PAIR: &str = r#"{"nodes":[{"id":"a","w":100,"h":30,"layer":1},
        {"id":"b","w":100,"h":30,"layer":0}],"edges":[{"s":0,"t":1}]}"#;

    #[test]
    fn free_boxes_follow_their_lines() {
        let places = arrange_bare(&graph(PAIR), false);
        assert_eq!(places, [Point::new(50.0, 15.0), Point::new(230.0, 15.0)]);
    }

    #[test]
    fn pinned_boxes_follow_their_layers() {
        let places = arrange_bare(&graph(PAIR), true);
        assert_eq!(places, [Point::new(230.0, 15.0), Point::new(50.0, 15.0)]);
    }

    #[test]
    fn what_is_left_out_is_not_written() {
        let text = serde_json::to_string(&graph(PAIR)).expect("plain");
        assert!(!text.contains("null"), "{text}");
        assert_eq!(graph(&text), graph(PAIR));
    }
}
