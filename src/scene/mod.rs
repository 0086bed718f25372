//! What to draw and what it means: data, findings, places and the reader's view become a
//! [`mark::Scene`]. Nothing else draws.

pub mod mark;
pub mod theme;
