//! The chain as a tree of lists: stage, family, input, with what each needs and serves.

use crate::scene::mark::Ink;
use crate::view::thing::Thing;

/// The chain as text.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Outline {
    /// The dataset in one sentence.
    pub headline: String,
    /// How many inputs are listed and how many the filters leave out.
    pub count: String,
    /// The stages in order; stages that a filter empties are left out.
    pub stages: Vec<OutlineStage>,
}

/// A stage with what is in it.
#[derive(Debug, Clone, PartialEq)]
pub struct OutlineStage {
    /// The stage; `None`: inputs without one.
    pub thing: Option<Thing>,
    /// Its name.
    pub title: String,
    /// What is in it and how concentrated its supply is.
    pub summary: String,
    /// Families, each with its inputs; inputs without one come first under an empty title.
    pub families: Vec<OutlineFamily>,
}

/// A family with its inputs.
#[derive(Debug, Clone, PartialEq)]
pub struct OutlineFamily {
    /// The family; `None`: inputs without one.
    pub thing: Option<Thing>,
    /// Its name; may be empty.
    pub title: String,
    /// The inputs.
    pub items: Vec<OutlineItem>,
}

/// An input as text.
#[derive(Debug, Clone, PartialEq)]
pub struct OutlineItem {
    /// The input.
    pub thing: Thing,
    /// Its name.
    pub name: String,
    /// Kind of thing.
    pub kind: String,
    /// The main supplier in words, or that nothing is published.
    pub supply: String,
    /// The rating in words.
    pub rating: String,
    /// The colour of the rating.
    pub ink: Ink,
    /// What it needs.
    pub needs: Vec<(Thing, String)>,
    /// What needs it.
    pub serves: Vec<(Thing, String)>,
}
