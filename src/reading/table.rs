//! One row per input, one column per figure: filtered, ordered, in words.

use crate::view::thing::Thing;

/// The chain as a table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TableView {
    /// What the table shows, for its caption.
    pub caption: String,
    /// The columns; the first names the input.
    pub columns: Vec<Column>,
    /// The rows that filters and words leave, in order.
    pub rows: Vec<Row>,
    /// Number of inputs without filters.
    pub total: usize,
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Name used in links (`sort=-hhi`).
    pub id: String,
    /// Heading.
    pub title: String,
    /// What the figures are, with unit and range.
    pub hint: String,
    /// Whether cells are aligned as numbers.
    pub is_number: bool,
    /// How the table is ordered by it: not, up (`Some(false)`) or down (`Some(true)`).
    pub sorted: Option<bool>,
}

/// A row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The input.
    pub thing: Thing,
    /// One cell per column.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// The words.
    pub text: String,
    /// Whether this is a figure (known or zero) or words that stand for a missing one.
    pub is_missing: bool,
}
