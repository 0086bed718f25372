//! The two yardsticks of the European Union for raw materials: supply risk against economic
//! importance (`plane`, with the formulas behind the published figures in `formulas`), and the
//! benchmarks of the Critical Raw Materials Act (`benchmarks`).

pub mod benchmarks;
pub mod formulas;
pub mod plane;
