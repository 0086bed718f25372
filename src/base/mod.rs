//! Words every module speaks. Knows nothing of the domain.

pub mod diagnostic;
pub mod geometry;
pub mod message;
pub mod table;
