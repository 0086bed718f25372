//! How much a dataset may hold. Beyond these a file is refused before it can fill the memory
//! of a browser tab; every limit is far above what published datasets need.

/// Largest file, in bytes.
pub const FILE_BYTES: usize = 64 << 20;

/// Largest sum of all files, in bytes.
pub const ALL_BYTES: usize = 128 << 20;

/// Most rows of one table.
pub const ROWS: usize = 250_000;

/// Most columns of one table.
pub const COLUMNS: usize = 256;

/// Longest cell, in bytes.
pub const CELL_BYTES: usize = 200_000;

/// Longest row, in bytes.
pub const RECORD_BYTES: usize = 2 << 20;

/// Longest id, in characters.
pub const ID_CHARS: usize = 200;

/// Most stages and inputs.
pub const NODES: usize = 100_000;

/// Stages and inputs from which on a reader is told that the map needs a filter.
pub const NODES_BIG: usize = 5_000;

/// Dependencies of one input from which on a reader is told the same.
pub const FAN_BIG: usize = 2_000;

/// Most entries of an archive.
pub const ARCHIVE_ENTRIES: usize = 200;

/// Most bytes an archive may hold once inflated.
pub const ARCHIVE_BYTES: usize = 64 << 20;
