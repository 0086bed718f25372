//! Words every module speaks. Knows nothing of the domain.

pub mod archive;
pub mod coded;
pub mod country;
pub mod date;
pub mod diagnostic;
pub mod digest;
pub mod fold;
pub mod geometry;
pub mod glyphs;
pub mod lookalike;
pub mod message;
pub mod number;
pub mod order;
pub mod packed;
pub mod table;
