//! Where a dataset comes from: read, checked and handed to what works on it; a refused one is
//! explained instead.

use std::path::PathBuf;

use clap::Args;
use ketenkaart::base::message::Message;
use ketenkaart::model::dataset::Dataset;

use crate::command::Outcome;
use crate::{check, files};

/// A dataset named on the command line.
#[derive(Args)]
pub struct Source {
    /// Folder or file with the dataset.
    pub path: PathBuf,
}

/// Does `work` on the dataset; a refused one is explained instead.
pub fn with_dataset(
    source: &Source,
    work: impl FnOnce(&Dataset) -> Result<(), Message>,
) -> Result<Outcome, Message> {
    let reading = files::reading(&source.path)?;
    match reading.dataset.as_ref().filter(|_| !reading.report.is_refused()) {
        Some(dataset) => work(dataset).map(|()| Outcome::Clean),
        None => Ok(check::explain(&reading)),
    }
}

/// Does `work` on two datasets; the first that is refused is explained instead.
pub fn with_both(
    first: &Source,
    second: &Source,
    work: impl FnOnce(&Dataset, &Dataset) -> Result<(), Message>,
) -> Result<Outcome, Message> {
    let mut outcome = Outcome::Clean;
    let refused = with_dataset(first, |first| {
        outcome = with_dataset(second, |second| work(first, second))?;
        Ok(())
    })?;
    Ok(if refused == Outcome::Clean { outcome } else { refused })
}
