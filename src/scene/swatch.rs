//! The lines of a legend and what stands before their words. Knows no picture.

use std::sync::Arc;

use crate::scene::mark::{Ink, Mark};

/// One line of the legend.
#[derive(Debug, Clone, PartialEq)]
pub struct LegendEntry {
    /// What the swatch looks like.
    pub swatch: Swatch,
    /// What it means.
    pub label: String,
    /// The filter that a click on it sets: a value of the rating field; empty: none.
    pub filter: String,
    /// How many inputs of the picture it stands for; `None` for lines.
    pub count: Option<usize>,
}

/// The look of a swatch.
#[derive(Debug, Clone, PartialEq)]
pub enum Swatch {
    /// A field of colour, with a hatch where its ink has one.
    Field(Ink),
    /// A line.
    Line(Ink),
    /// The outline of a kind of box, by the code of `model::input::InputKind`.
    Shape(&'static str),
    /// Marks as they are in the picture, within 28 by 16 px.
    Drawn(Arc<[Mark]>),
}
