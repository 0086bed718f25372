//! Brings a dataset of the catalogue from this site: its description first, then its tables
//! side by side, each held against the published size and hash before anything is read.

use futures_util::future::join_all;

use crate::base::diagnostic::Report;
use crate::base::digest::Digest;
use crate::base::message::Message;
use crate::intake::{self, SourceFile};
use crate::msg;
use crate::shell::fetch::{self, FetchError, Freshness};
use crate::ui::catalogue::{self, Catalogue};
use crate::ui::context::AppContext;
use crate::ui::loaded::{Loaded, loaded};
use crate::ui::shared::Shared;
use crate::view::state::DatasetRef;
use crate::wire;
use crate::wire::catalogue::Entry;
use crate::wire::descriptor::{Descriptor, Resource};
use leptos::prelude::*;

/// Largest description of a dataset in bytes.
const DESCRIPTION_LIMIT: usize = 4 * 1024 * 1024;
/// Largest table in bytes.
const TABLE_LIMIT: usize = 32 * 1024 * 1024;
/// Most tables of a dataset.
const MOST_TABLES: usize = 64;

/// The files of a dataset, whole and unchanged.
struct Delivered {
    /// The files, the description first.
    files: Vec<SourceFile>,
    /// Title by the catalogue.
    title: String,
    /// First digits of the hash of the description, which names all other hashes.
    hash: String,
}

/// Why a dataset is not on screen.
#[derive(Clone, PartialEq)]
pub enum Failure {
    /// The link names the reader's own file, which no link carries.
    OwnFile,
    /// The catalogue does not have it.
    NotListed,
    /// A file did not arrive.
    NotDelivered {
        /// Which file.
        file: String,
        /// Why.
        error: FetchError,
    },
    /// A file is not the one that was published.
    Changed {
        /// Which file.
        file: String,
        /// First digits of the published hash.
        published: String,
        /// First digits of what arrived.
        arrived: String,
    },
    /// The description makes no sense.
    NoDescription {
        /// Which file.
        file: String,
    },
    /// The part of the app that reads datasets did not arrive.
    Part,
    /// The dataset has errors.
    Refused(Shared<Report>),
}

impl Failure {
    /// What happened, in one sentence.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::OwnFile => msg!("failure-own-file"),
            Self::NotListed => msg!("failure-not-listed"),
            Self::NotDelivered { file, error } => match error {
                FetchError::Status { status } => {
                    msg!("failure-status", file = file, status = u64::from(*status))
                }
                FetchError::TooLarge { .. } => msg!("failure-too-large", file = file),
                FetchError::NoAnswer => msg!("failure-no-answer", file = file),
                FetchError::Elsewhere => msg!("failure-elsewhere", file = file),
            },
            Self::Changed { file, published, arrived } => {
                msg!("failure-changed", file = file, published = published, arrived = arrived)
            }
            Self::NoDescription { file } => msg!("failure-no-description", file = file),
            Self::Part => msg!("part-lost"),
            Self::Refused(report) => msg!("failure-refused", errors = report.errors()),
        }
    }

    /// Whether trying again may help.
    #[must_use]
    pub const fn may_pass(&self) -> bool {
        matches!(
            self,
            Self::NotDelivered { .. }
                | Self::Changed { .. }
                | Self::NoDescription { .. }
                | Self::Part
        )
    }
}

/// Brings and reads the dataset that `wanted` names.
///
/// # Errors
/// When it is not listed, does not arrive, is not what was published, or is refused.
pub async fn dataset(
    app: AppContext,
    wanted: DatasetRef,
    freshness: Freshness,
) -> Result<Loaded, Failure> {
    let Delivered { files, title, hash } = deliver(app, &wanted, freshness).await?;
    loaded(intake::read_package(files), wanted, title, hash)
        .map_err(|report| Failure::Refused(Shared::new(report)))
}

async fn deliver(
    app: AppContext,
    wanted: &DatasetRef,
    freshness: Freshness,
) -> Result<Delivered, Failure> {
    let entry = listed(app, wanted).await?;
    let path = format!("{}/{}", catalogue::FOLDER, entry.path);
    let (folder, name) = path.rsplit_once('/').unwrap_or((catalogue::FOLDER, &entry.path));
    let description = verified(&path, DESCRIPTION_LIMIT, &entry.sha256, freshness).await?;
    let parsed: Descriptor =
        wire::from_json(&description).map_err(|_| Failure::NoDescription { file: path.clone() })?;
    let tables: Vec<Resource> =
        parsed.resources.into_iter().filter(|table| table.path.is_some()).collect();
    if tables.len() > MOST_TABLES {
        return Err(Failure::NoDescription { file: path.clone() });
    }
    let mut files = vec![SourceFile { name: name.to_owned(), bytes: description }];
    let tables = join_all(tables.into_iter().map(|table| bring(folder, table, freshness))).await;
    for table in tables {
        files.push(table?);
    }
    Ok(Delivered { files, title: entry.id, hash: short(&entry.sha256) })
}

async fn listed(app: AppContext, wanted: &DatasetRef) -> Result<Entry, Failure> {
    let entries = match app.catalogue.get_untracked() {
        Catalogue::Ready(entries) => entries,
        Catalogue::Loading | Catalogue::Failed(_) => {
            Shared::new(catalogue::entries(Freshness::Usual).await?)
        }
    };
    let is_wanted = |entry: &&Entry| {
        // Which editions a package of several holds is seen once it is here.
        entry.id == wanted.id
            && wanted
                .edition
                .as_ref()
                .is_none_or(|edition| entry.edition == *edition || entry.counts.editions > 1)
    };
    entries.iter().find(is_wanted).cloned().ok_or(Failure::NotListed)
}

async fn bring(folder: &str, table: Resource, freshness: Freshness) -> Result<SourceFile, Failure> {
    let name = table.path.unwrap_or_default();
    let path = format!("{folder}/{name}");
    let hash = table.hash.unwrap_or_default();
    let bytes = verified(&path, TABLE_LIMIT, &hash, freshness).await?;
    Ok(SourceFile { name, bytes })
}

/// The bytes at `path`, held against the published hash; a file without one is not taken.
async fn verified(
    path: &str,
    limit: usize,
    hash: &str,
    freshness: Freshness,
) -> Result<Vec<u8>, Failure> {
    let lost = |error| Failure::NotDelivered { file: path.to_owned(), error };
    let bytes = fetch::bytes(path, limit, freshness).await.map_err(lost)?;
    if Digest::of(&bytes).is_written(hash) {
        return Ok(bytes);
    }
    // A cache in between may hold an older state: asked once more, past all of them.
    let bytes = fetch::bytes(path, limit, Freshness::Reload).await.map_err(lost)?;
    let arrived = Digest::of(&bytes);
    if arrived.is_written(hash) {
        return Ok(bytes);
    }
    Err(Failure::Changed {
        file: path.to_owned(),
        published: short(hash),
        arrived: arrived.short(),
    })
}

/// The first digits of a hash, as shown to readers.
fn short(hash: &str) -> String {
    hash.strip_prefix("sha256:").unwrap_or(hash).chars().take(12).collect()
}
