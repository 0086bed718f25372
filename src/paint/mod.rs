//! A finished scene becomes something flat. Painters decide nothing.

pub mod svg;
mod xml;
