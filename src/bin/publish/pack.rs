//! `pack`: a built site and some of its datasets → one HTML file that runs without a network.

use std::path::Path;

use ketenkaart::base::message::Message;
use ketenkaart::export::pack::{CATALOGUE, Order, PackError, pack, wanted};
use ketenkaart::intake::SourceFile;
use ketenkaart::msg;
use ketenkaart::wire::build::{self, Build};
use ketenkaart::wire::catalogue::Catalogue;

use crate::command::Outcome;
use crate::{files, print};

/// Writes the pack of `order` from the built site in the folder `site` to the file `out`.
pub fn run(site: &Path, order: &Order, out: &Path) -> Result<Outcome, Message> {
    let build: Build = json(site, build::FILE_NAME)?;
    let catalogue: Catalogue = json(site, CATALOGUE)?;
    let packed = wanted(&build, &catalogue, order).map_err(|error| said(site, &error));
    let read = |path: &&str| -> Result<SourceFile, Message> {
        let bytes = files::read_one(&site.join(path))?;
        Ok(SourceFile { name: (*path).to_owned(), bytes })
    };
    let held = packed?.iter().map(read).collect::<Result<Vec<SourceFile>, Message>>()?;
    let page = match pack(&build, &catalogue, order, &held) {
        Ok(page) => page,
        Err(error) => {
            print::remark(&print::locale().say(&said(site, &error)));
            return Ok(Outcome::Refused);
        }
    };
    files::write(out, page.as_bytes())?;
    print::answer(&format!("{:>9}  {}", page.len(), out.display()));
    Ok(Outcome::Clean)
}

/// A file of the site as JSON.
fn json<T: serde::de::DeserializeOwned>(site: &Path, name: &str) -> Result<T, Message> {
    let path = site.join(name);
    serde_json::from_slice(&files::read_one(&path)?).map_err(|error| {
        msg!("tool-unreadable", path = path.display().to_string(), reason = error.to_string())
    })
}

/// Why there is no pack, in words.
fn said(site: &Path, error: &PackError) -> Message {
    let path = |name: &str| site.join(name).display().to_string();
    match error {
        PackError::NoSite { file } => msg!("tool-no-site", path = path(file)),
        PackError::NoDataset { id } => msg!("tool-pack-no-dataset", id = id),
        PackError::Missing { file } => msg!("tool-no-path", path = path(file)),
        PackError::Altered { file } => msg!("tool-pack-altered", path = path(file)),
        PackError::NoPage { part } => {
            let (path, part) = (path(ketenkaart::export::pack::START), *part);
            msg!("tool-pack-page", path = path, part = part)
        }
    }
}
