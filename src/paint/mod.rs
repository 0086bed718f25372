//! A finished scene becomes something flat. Painters decide nothing.

pub mod code;
pub mod svg;
mod xml;
