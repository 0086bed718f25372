//! What a reader of trade tells while it reads beside the page, and in the end.

use crate::intake::trade::Gathered;
use crate::intake::trade::fault::Fault;
use crate::packed;

/// A message of a reader.
#[allow(clippy::large_enum_variant, reason = "one at a time, and at once in bytes")]
#[derive(Debug, Clone, PartialEq)]
pub enum Told {
    /// So far it is: bytes, of how many, and rows.
    Progress(f64, f64, u32),
    /// What it gathered.
    Done(Gathered),
    /// What is wrong.
    Stopped(Fault),
    /// A file that the browser could not read.
    Unreadable(String),
}

packed!(
    enum Told {
        Progress(done, all, rows),
        Done(gathered),
        Stopped(fault),
        Unreadable(name),
    }
);
