//! How much a dataset may hold. Beyond these a file is refused before it can fill the memory
//! of a browser tab; every limit is far above what published datasets need. Those in
//! [`Limits`] can be raised by whoever knows the machine; those below are what ids and maps
//! are made for.

use crate::base::archive;

/// Longest id, in characters.
pub const ID_CHARS: usize = 200;

/// Most stages and inputs.
pub const NODES: usize = 100_000;

/// Stages and inputs from which on a reader is told that the map needs a filter.
pub const NODES_BIG: usize = 5_000;

/// Dependencies of one input from which on a reader is told the same.
pub const FAN_BIG: usize = 2_000;

/// Elements that may stand within each other in a part of a workbook.
pub const XML_DEPTH: usize = 64;

/// What may be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Largest file, in bytes.
    pub file_bytes: usize,
    /// Largest sum of all files, in bytes.
    pub all_bytes: usize,
    /// Most rows of one table.
    pub rows: usize,
    /// Most columns of one table.
    pub columns: usize,
    /// Longest cell, in bytes.
    pub cell_bytes: usize,
    /// Longest row, in bytes.
    pub record_bytes: usize,
    /// Most entries of an archive or a workbook.
    pub archive_entries: usize,
    /// Most bytes an archive or a workbook may hold once inflated; the texts of the cells of
    /// a workbook together keep to it too, however often one text is used.
    pub archive_bytes: usize,
    /// Most bytes that one packed byte of an archive may become.
    pub archive_ratio: usize,
    /// Most sheets of a workbook.
    pub sheets: usize,
    /// Most cells of a table or of a workbook, empty ones between filled ones included; most
    /// values of a JSON file.
    pub cells: usize,
}

impl Limits {
    /// What the app opens.
    pub const STANDARD: Self = Self {
        file_bytes: 64 << 20,
        all_bytes: 128 << 20,
        rows: 250_000,
        columns: 256,
        cell_bytes: 200_000,
        record_bytes: 2 << 20,
        archive_entries: 200,
        archive_bytes: 64 << 20,
        archive_ratio: 400,
        sheets: 100,
        cells: 5_000_000,
    };

    /// What an archive may hold.
    #[must_use]
    pub const fn of_archive(&self) -> archive::Limits {
        archive::Limits {
            entries: self.archive_entries,
            bytes: self.archive_bytes,
            ratio: self.archive_ratio,
        }
    }
}

/// How much a table of trade may hold. It is streamed: what counts is what is kept of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TradeLimits {
    /// Largest zip archive, in bytes; one is held whole, as its list stands at its end.
    pub archive_bytes: usize,
    /// Most bytes of text, once inflated.
    pub text_bytes: u64,
    /// Most rows.
    pub rows: u64,
    /// Most different codes of one column.
    pub codes: usize,
    /// Most sums, or cells of input-output tables, that are kept.
    pub kept: usize,
    /// Longest row, in bytes.
    pub row_bytes: usize,
    /// Most entries of an archive.
    pub archive_entries: usize,
}

impl TradeLimits {
    /// What the app reads: an archive of 128 MB, 8 GB of text, 100 million rows, of which eight
    /// million sums are kept.
    pub const STANDARD: Self = Self {
        archive_bytes: 128 << 20,
        text_bytes: 8 << 30,
        rows: 100_000_000,
        codes: 65_000,
        kept: 8_000_000,
        row_bytes: 64 << 10,
        archive_entries: 200,
    };
}

impl Default for TradeLimits {
    fn default() -> Self {
        Self::STANDARD
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::STANDARD
    }
}
