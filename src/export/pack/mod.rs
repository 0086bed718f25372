//! A built site and what is to be taken along of it → one HTML file that holds the app, the
//! chosen datasets and the texts, and runs from a disk without a network.
//!
//! Every file stands in the page packed and written in letters, with the digest that the site's
//! own list gives for it. A small script (`loader.js`) checks all of them before anything runs,
//! answers the app's requests from them and lets nothing else through. The same files make the
//! same bytes. Knows no disk and no network: who calls brings the files.

mod page;
#[cfg(test)]
mod tests;

use std::io::Write as _;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::base::archive::SourceFile;
use crate::base::digest::Digest;
use crate::base::order;
use crate::wire::build::Build;
use crate::wire::catalogue::{self, Catalogue, Entry};

/// The start page of a site.
pub const START: &str = "index.html";

/// The list of datasets of a site.
pub const CATALOGUE: &str = "data/catalogue.json";

/// What is taken along.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Order {
    /// Ids of datasets, in the order in which the pack offers them.
    pub datasets: Vec<String>,
    /// Tags of languages, besides English, which is always there.
    pub languages: Vec<String>,
    /// The link that the pack opens with, from `#` on; empty: its catalogue.
    pub link: String,
    /// Further files of the site, such as a story.
    pub further: Vec<String>,
}

/// Why there is no pack.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// The list of files or the catalogue makes no sense.
    #[error("not a built site: {file}")]
    NoSite {
        /// Which file.
        file: String,
    },
    /// The catalogue does not have a dataset.
    #[error("no dataset {id}")]
    NoDataset {
        /// Its id.
        id: String,
    },
    /// A file is missing.
    #[error("missing file {file}")]
    Missing {
        /// Which file.
        file: String,
    },
    /// A file is not the one that was built.
    #[error("altered file {file}")]
    Altered {
        /// Which file.
        file: String,
    },
    /// The start page is not as this build writes it.
    #[error("unexpected start page: {part}")]
    NoPage {
        /// What was looked for.
        part: &'static str,
    },
}

/// The files of a site that a pack of `order` is made from, the start page and the catalogue
/// among them, by name.
///
/// # Errors
/// When `catalogue` lacks a dataset.
pub fn wanted<'a>(
    build: &'a Build,
    catalogue: &Catalogue,
    order: &Order,
) -> Result<Vec<&'a str>, PackError> {
    let folders = chosen(catalogue, order)?
        .into_iter()
        .map(|entry| format!("data/{}", folder(&entry.path)))
        .collect::<Vec<_>>();
    let languages: Vec<String> = std::iter::once("en")
        .chain(order.languages.iter().map(String::as_str))
        .map(|tag| format!("locales/{tag}/"))
        .collect();
    let is_wanted = |path: &str| match path.split_once('/') {
        // What is seen first of a dataset stands for data that a pack holds anyway.
        Some(("assets", name)) => !name.ends_with(".txt"),
        Some(("fonts", name)) => name.ends_with(".woff2"),
        Some(("locales", _)) => languages.iter().any(|folder| path.starts_with(folder)),
        Some(("data", _)) => {
            path == CATALOGUE || folders.iter().any(|folder| path.starts_with(folder))
        }
        _ => path == START || path == "icon.svg",
    };
    let is_asked = |path: &str| is_wanted(path) || order.further.iter().any(|file| file == path);
    let mut found: Vec<&str> =
        build.files.iter().map(|file| file.path.as_str()).filter(|path| is_asked(path)).collect();
    order::sort(&mut found);
    Ok(found)
}

/// The folder of a path, with its slash.
fn folder(path: &str) -> &str {
    path.rfind('/').and_then(|end| path.get(..=end)).unwrap_or(path)
}

/// The entries of the chosen datasets, in the order of choice.
fn chosen<'a>(catalogue: &'a Catalogue, order: &Order) -> Result<Vec<&'a Entry>, PackError> {
    let entry = |id: &String| {
        let found = catalogue.datasets.iter().find(|entry| entry.id == *id);
        found.ok_or_else(|| PackError::NoDataset { id: id.clone() })
    };
    order.datasets.iter().map(entry).collect()
}

/// The pack as the text of an HTML file. `files` are those that [`wanted`] names, in any order.
///
/// # Errors
/// When a file is missing or is not the one that `build` vouches for, and when the start page
/// is not of this build.
pub fn pack(
    build: &Build,
    catalogue: &Catalogue,
    order: &Order,
    files: &[SourceFile],
) -> Result<String, PackError> {
    let mut held: Vec<Held> = Vec::new();
    for path in wanted(build, catalogue, order)? {
        let file = files.iter().find(|file| file.name == path);
        let file = file.ok_or_else(|| PackError::Missing { file: path.to_owned() })?;
        let built = build.files.iter().find(|built| built.path == path);
        if !built.is_some_and(|built| Digest::of(&file.bytes).is_written(&built.sha256)) {
            return Err(PackError::Altered { file: path.to_owned() });
        }
        held.push(Held { path: path.to_owned(), bytes: file.bytes.clone() });
    }
    let datasets = chosen(catalogue, order)?.into_iter().cloned().collect();
    let own = Catalogue { format: catalogue::FORMAT.to_owned(), datasets };
    for file in held.iter_mut().filter(|file| file.path == CATALOGUE) {
        file.bytes = super::catalogue::to_json(&own);
    }
    page::write(&held, &order.link)
}

/// A file in a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Held {
    path: String,
    bytes: Vec<u8>,
}

impl Held {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }
}

/// `bytes` packed, in letters.
fn packed(bytes: &[u8]) -> String {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    // Writing into memory does not fail.
    drop(packer.write_all(bytes));
    BASE64_STANDARD.encode(packer.finish().unwrap_or_default())
}

/// `bytes` in letters, as they are.
fn letters(bytes: &[u8]) -> String {
    BASE64_STANDARD.encode(bytes)
}
