//! `publish`: a dataset becomes a package of a site and an entry of its catalogue. Whatever is
//! unmarked or marked above PUBLIC stays out, and a site that holds such a thing already, or
//! anything that no catalogue names, is not written to.

use std::path::Path;

use ketenkaart::base::message::Message;
use ketenkaart::export::catalogue::{entry, to_json};
use ketenkaart::export::dataset::to_package;
use ketenkaart::intake::{self, SourceFile};
use ketenkaart::model::marking::Marking;
use ketenkaart::msg;
use ketenkaart::wire::catalogue::{Catalogue, FILE_NAME, FORMAT};

use crate::command::Outcome;
use crate::{check, files, print};

/// Folder of a site with its packages and their catalogue.
const DATA: &str = "data";

/// Publishes the dataset `source` in the folder `site`.
pub fn run(source: &Path, site: &Path) -> Result<Outcome, Message> {
    let reading = files::reading(source)?;
    let dataset = match reading.dataset.as_ref().filter(|_| !reading.report.is_refused()) {
        Some(dataset) => dataset,
        None => return Ok(check::explain(&reading)),
    };
    if dataset.about.marking != Marking::Public {
        return Ok(refused(&msg!("tool-publish-unmarked")));
    }
    let id = dataset.about.id.as_str();
    if !is_folder_name(id) {
        return Ok(refused(&msg!("tool-publish-id", id = id)));
    }
    let package = to_package(dataset);
    // What is written is read as the app will read it.
    let again = intake::read(package.clone());
    if again.report.is_refused() {
        return Ok(check::explain(&again));
    }
    let data = site.join(DATA);
    let mut catalogue = catalogue_of(&data)?;
    if let Some(stranger) = stranger(&data, &catalogue, id)? {
        return Ok(refused(&stranger));
    }
    let Some(entry) = entry(dataset, &package, id) else {
        return Ok(refused(&msg!("tool-publish-id", id = id)));
    };
    files::replace_all(&data.join(id), &package)?;
    match catalogue.datasets.iter_mut().find(|other| other.id == id) {
        Some(place) => *place = entry,
        None => catalogue.datasets.push(entry),
    }
    files::write(&data.join(FILE_NAME), &to_json(&catalogue))?;
    for file in &package {
        print::answer(&format!("{:>9}  {id}/{}", file.bytes.len(), file.name));
    }
    let path = data.display().to_string();
    print::remark(&print::locale().say(&msg!("tool-published", id = id, path = path)));
    Ok(Outcome::Clean)
}

fn refused(why: &Message) -> Outcome {
    print::remark(&print::locale().say(why));
    Outcome::Refused
}

/// Whether `id` names a folder on every machine and in every address.
fn is_folder_name(id: &str) -> bool {
    let is_plain = |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'-';
    !id.is_empty() && id.len() <= 60 && id.bytes().all(is_plain)
}

/// The catalogue in `data`; an empty one where there is none.
fn catalogue_of(data: &Path) -> Result<Catalogue, Message> {
    let path = data.join(FILE_NAME);
    if !path.exists() {
        return Ok(Catalogue { format: FORMAT.to_owned(), datasets: Vec::new() });
    }
    let bytes = files::read_one(&path)?;
    serde_json::from_slice(&bytes).map_err(|error| {
        msg!("tool-unreadable", path = path.display().to_string(), reason = error.to_string())
    })
}

/// What must not be in `data`: a package that may not be published, or a file that belongs to
/// none. The folder `replaced` is written anew and not looked at.
fn stranger(
    data: &Path,
    catalogue: &Catalogue,
    replaced: &str,
) -> Result<Option<Message>, Message> {
    if !data.exists() {
        return Ok(None);
    }
    let mut present = files::read(data)?;
    present
        .retain(|file| file.name != FILE_NAME && !file.name.starts_with(&format!("{replaced}/")));
    for entry in &catalogue.datasets {
        let prefix = format!("{}/", entry.id);
        let (of_entry, others): (Vec<SourceFile>, Vec<SourceFile>) =
            present.into_iter().partition(|file| file.name.starts_with(&prefix));
        present = others;
        if entry.id == replaced {
            continue;
        }
        let own = |file: SourceFile| SourceFile {
            name: file.name.trim_start_matches(&prefix).to_owned(),
            ..file
        };
        if let Some(name) = unfit(of_entry.into_iter().map(own).collect()) {
            return Ok(Some(msg!("tool-publish-package", name = format!("{prefix}{name}"))));
        }
    }
    Ok(present.first().map(|file| msg!("tool-publish-stranger", name = file.name.as_str())))
}

/// The first file because of which a package may not be published.
fn unfit(files: Vec<SourceFile>) -> Option<String> {
    let reading = intake::read(files.clone());
    let fits = |dataset: &&ketenkaart::model::dataset::Dataset| {
        !reading.report.is_refused() && dataset.about.marking == Marking::Public
    };
    let Some(dataset) = reading.dataset.as_ref().filter(fits) else { return Some(String::new()) };
    let package = to_package(dataset);
    let is_other = |file: &&SourceFile| !package.iter().any(|own| own.name == file.name);
    files.iter().find(is_other).map(|file| file.name.clone())
}
