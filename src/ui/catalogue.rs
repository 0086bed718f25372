//! The datasets this site offers, from `data/catalogue.json`.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::shell::fetch::{self, Freshness};
use crate::ui::context::AppContext;
use crate::ui::delivery::Failure;
use crate::ui::shared::Shared;
use crate::wire::catalogue::{self as wire, Entry};
use crate::wire::from_json;

/// Folder of the list and of the datasets, relative to the page.
pub const FOLDER: &str = "data";
const PATH: &str = "data/catalogue.json";
const LIMIT: usize = 1024 * 1024;

/// The list of datasets.
#[derive(Clone, PartialEq)]
pub enum Catalogue {
    /// On its way.
    Loading,
    /// There.
    Ready(Shared<Vec<Entry>>),
    /// It did not arrive or makes no sense.
    Failed(Failure),
}

/// Fetches the list.
pub fn load(app: AppContext) {
    app.catalogue.set(Catalogue::Loading);
    spawn_local(async move {
        app.catalogue.set(match entries(Freshness::Usual).await {
            Ok(entries) => Catalogue::Ready(Shared::new(entries)),
            Err(failure) => Catalogue::Failed(failure),
        });
    });
}

/// The entries of the list.
///
/// # Errors
/// When the list does not arrive or makes no sense.
pub async fn entries(freshness: Freshness) -> Result<Vec<Entry>, Failure> {
    let bytes = fetch::bytes(PATH, LIMIT, freshness)
        .await
        .map_err(|error| Failure::NotDelivered { file: PATH.to_owned(), error })?;
    let listing: wire::Catalogue =
        from_json(&bytes).map_err(|_| Failure::NoDescription { file: PATH.to_owned() })?;
    Ok(listing.datasets)
}
