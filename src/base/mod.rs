//! Words every module speaks. Knows nothing of the domain.

pub mod geometry;
pub mod glyphs;
