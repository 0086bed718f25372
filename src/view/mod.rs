//! What the reader is looking at, and its form as a link.
//!
//! A [`state::ViewState`] is everything the reader chose; [`action::apply`] is the only way
//! it changes; [`permalink`] writes it into the address and reads it back. Knows no browser
//! and no dataset: names in a view are checked against a dataset by [`check`].

pub mod action;
pub mod camera;
pub mod check;
pub mod comparand;
pub mod given;
pub mod permalink;
pub mod reliance;
pub mod roadmap;
pub mod state;
pub mod story;
pub mod thing;
pub mod trade;
pub mod urgency;
pub mod what_if;
