//! `first`: what a reader sees first of a dataset, as the file that a site is built with.

use std::path::Path;

use ketenkaart::base::digest::Digest;
use ketenkaart::base::message::Message;
use ketenkaart::export::first::first;
use ketenkaart::i18n::Locale;
use ketenkaart::i18n::language::{FILES, Language};
use ketenkaart::intake::{Reading, read_package};
use ketenkaart::msg;
use ketenkaart::wire::descriptor;

use crate::files;

/// Writes the file `out` for the package in the folder `path`, in the language `tag` whose
/// texts are in a folder of that name below `locales`. A package that is refused is given back.
pub fn run(
    path: &Path,
    tag: &str,
    locales: &Path,
    out: &Path,
) -> Result<Result<(), Reading>, Message> {
    let mut package = files::read(path)?;
    package.sort_by_key(|file| file.name != descriptor::FILE_NAME);
    let hash = package.first().map(|file| Digest::of(&file.bytes).short()).unwrap_or_default();
    let reading = read_package(package);
    let Some(dataset) = &reading.dataset else { return Ok(Err(reading)) };
    let locale = locale(tag, locales)?;
    let first = first(dataset, &hash, reading.report.warnings(), &locale);
    files::write(out, first.to_text().as_bytes())?;
    Ok(Ok(()))
}

/// The language as the app speaks it; what a file lacks is said in English.
fn locale(tag: &str, locales: &Path) -> Result<Locale, Message> {
    if Language::find(tag).is_none() {
        return Err(msg!("tool-no-path", path = locales.join(tag).display().to_string()));
    }
    if tag == "en" {
        return Ok(Locale::english());
    }
    let mut texts = Vec::new();
    for name in FILES {
        let file = locales.join(tag).join(name);
        if file.exists() {
            texts.push(String::from_utf8_lossy(&files::read_one(&file)?).into_owned());
        }
    }
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    Ok(Locale::new(tag, &texts))
}
