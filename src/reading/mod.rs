//! The picture in words and figures: what a thing is, who supplies it, what it needs, as
//! finished texts for panel, list and table. The same [`crate::view::state::ViewState`] that
//! draws the map chooses, filters and orders here. Knows no browser.
//!
//! Entries: [`details::details`], [`outline::outline`], [`table::table`],
//! [`action::cover::cover`], [`choices::choices`], [`overview::overview`], [`path::path`], [`yardsticks::of_input`].

pub mod action;
pub mod changes;
pub mod choices;
pub mod details;
pub mod diff;
pub mod editions;
pub mod first;
pub mod leaders;
pub mod listing;
pub mod members;
pub mod outline;
pub mod overview;
pub mod path;
pub mod phrase;
pub mod reliance;
pub mod rich;
pub mod roadmap;
pub mod supply;
pub mod table;
pub mod trade;
pub mod trend;
pub mod what_if;
pub mod yardsticks;
