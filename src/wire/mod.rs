//! What is published: the twins of the files of a Strategic Dependency Package, and of the
//! catalogue of a site. `docs/data-format.md` says the same for people.
//!
//! Rows here are as read: words are not yet checked, ids may dangle. `intake` checks and
//! builds the model from them; `export` writes them.

use serde::de::DeserializeOwned;

pub mod build;
pub mod catalogue;
pub mod descriptor;
pub mod package;
pub mod row;
pub mod story;
pub mod tables;

/// The twin of a JSON file. Goes by way of [`serde_json::Value`], as `intake` does, so that the
/// readers of the twins are compiled for one kind of source only: each is 2 to 10 kB of wasm.
///
/// # Errors
/// When `bytes` are not JSON, or not of this shape.
pub fn from_json<T: DeserializeOwned>(bytes: &[u8]) -> serde_json::Result<T> {
    serde_json::from_value(serde_json::from_slice(bytes)?)
}
