//! A row of a table with the place where it was read. Knows no table.

use std::ops::Deref;
use std::sync::Arc;

use crate::base::diagnostic::Place;

/// Where a row was read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Origin {
    /// File name.
    pub file: Arc<str>,
    /// Row as a spreadsheet shows it, the header being row 1.
    pub row: u64,
    /// JSON pointer of the row, when it was read from JSON.
    pub pointer: Option<Arc<str>>,
}

impl Origin {
    /// The place of a cell of this row; an empty column stands for the whole row.
    #[must_use]
    pub fn place(&self, column: &str) -> Place {
        let file = self.file.to_string();
        match &self.pointer {
            Some(pointer) if column.is_empty() => {
                Place { file, row: None, column: Some(pointer.to_string()) }
            }
            Some(pointer) => Place { file, row: None, column: Some(format!("{pointer}/{column}")) },
            None => Place {
                file,
                row: Some(self.row),
                column: (!column.is_empty()).then(|| column.to_owned()),
            },
        }
    }
}

/// A row with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Row<T> {
    /// Where it was read.
    pub origin: Origin,
    /// What it says.
    pub item: T,
}

impl<T> Row<T> {
    /// A row read at `origin`.
    #[must_use]
    pub const fn new(origin: Origin, item: T) -> Self {
        Self { origin, item }
    }
}

impl<T> Deref for Row<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.item
    }
}
