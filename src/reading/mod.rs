//! The picture in words and figures: what a thing is, who supplies it, what it needs, as
//! finished texts for panel, list and table. The same [`crate::view::state::ViewState`] that
//! draws the map chooses, filters and orders here. Knows no browser.

pub mod details;
pub mod outline;
pub mod table;
