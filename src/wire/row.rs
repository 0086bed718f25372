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
                Place { file, column: Some(pointer.to_string()), ..Place::default() }
            }
            Some(pointer) => {
                Place { file, column: Some(format!("{pointer}/{column}")), ..Place::default() }
            }
            None => Place {
                file,
                row: Some(self.row),
                column: (!column.is_empty()).then(|| column.to_owned()),
                cell: None,
            },
        }
    }
}

/// A text by language: tag and words, in the order of the columns.
pub type Words = Vec<(String, String)>;

/// The cells of a row of a table that has no type of its own, by column. Cells that are empty
/// are left out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Fields {
    /// Name of the table.
    pub table: &'static str,
    /// The texts, ids and dates.
    pub texts: Vec<(&'static str, String)>,
    /// The numbers.
    pub numbers: Vec<(&'static str, f64)>,
    /// The texts in several languages.
    pub words: Vec<(&'static str, Words)>,
}

impl Fields {
    /// The text of a column; empty: there is none.
    #[must_use]
    pub fn text(&self, column: &str) -> &str {
        let cell = self.texts.iter().find(|(name, _)| *name == column);
        cell.map_or("", |(_, text)| text)
    }

    /// The entries of a list.
    pub fn list<'a>(&'a self, column: &str) -> impl Iterator<Item = &'a str> {
        let entries = self.text(column).split(super::tables::LIST_SIGN).map(str::trim);
        entries.filter(|entry| !entry.is_empty())
    }

    /// The number of a column.
    #[must_use]
    pub fn number(&self, column: &str) -> Option<f64> {
        self.numbers.iter().find(|(name, _)| *name == column).map(|(_, number)| *number)
    }

    /// The texts of a column by language.
    #[must_use]
    pub fn words(&self, column: &str) -> &[(String, String)] {
        let cell = self.words.iter().find(|(name, _)| *name == column);
        cell.map_or(&[], |(_, words)| words)
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
