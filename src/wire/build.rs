//! `build.json`: every file of a built site with its length and digest, as `./dev build` writes
//! it. A pack is made from the files that it vouches for.

use serde::{Deserialize, Serialize};

/// Name of the file, beside the start page.
pub const FILE_NAME: &str = "build.json";

/// The files of a site.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Build {
    /// What tells one build from another.
    pub build: String,
    /// The files, without this one.
    pub files: Vec<BuiltFile>,
}

/// A file of a site.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct BuiltFile {
    /// Where it is, relative to the start page.
    pub path: String,
    /// Its length.
    pub bytes: u64,
    /// Its SHA-256, 64 hexadecimal digits.
    pub sha256: String,
}
