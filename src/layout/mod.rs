//! Boxes, columns and bands: a [`request::Request`] becomes a [`placed::Placed`].
//!
//! Knows boxes, columns, bands and lines. Does not know stages, suppliers or shares.

pub mod placed;
pub mod request;
