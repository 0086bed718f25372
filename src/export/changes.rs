//! What differs between two editions → one CSV file, every difference as a row. Every row says
//! which two editions it tells apart, with the digests of both, so that it can be copied out of
//! the file.

use crate::export::roadmap::Taken;
use crate::export::series::digest;
use crate::export::sheet::{Cell, line};
use crate::model::dataset::Dataset;
use crate::reading::changes::rows;
use crate::scene::Scope;
use crate::scene::since::Since;

/// The columns.
const COLUMNS: [&str; 18] = [
    "kind",
    "id",
    "name",
    "change",
    "what",
    "before",
    "after",
    "reason",
    "dataset_before",
    "edition_before",
    "sha256_before",
    "dataset",
    "edition",
    "sha256",
    "as_of",
    "licence",
    "marking",
    "link",
];

/// The file: its name and what is in it. `dataset`: what is on screen; `link`: where the view can
/// be opened again.
#[must_use]
pub fn file(scope: &Scope<'_>, dataset: &Dataset, since: &Since, link: &str) -> (String, String) {
    let about = &dataset.about;
    let (own, other) = (&about.edition.id, &since.before.about.edition.id);
    let named = [about.id.as_str(), own, "since", other, "changes"];
    let named: Vec<&str> = named.into_iter().filter(|part| !part.is_empty()).collect();
    let sum = |of: &Dataset| digest(of, &of.about.edition.id).unwrap_or_default();
    let taken = Taken { dataset, locale: scope.locale, link };
    let before = Taken { dataset: &since.before, locale: scope.locale, link };
    let imprint = [
        before.title().to_owned(),
        before.edition().to_owned(),
        sum(&since.before),
        taken.title().to_owned(),
        taken.edition().to_owned(),
        sum(dataset),
        taken.as_of().to_owned(),
        taken.licence(),
        taken.marking(),
        link.to_owned(),
    ];
    let mut text = line(&COLUMNS.map(Cell::from));
    for row in rows(scope, since) {
        let cells = [
            row.kind,
            &row.id,
            &row.name,
            row.sign.code(),
            &row.what,
            &row.before,
            &row.after,
            &row.reason,
        ];
        let cells = cells.into_iter().chain(imprint.iter().map(String::as_str));
        text.push_str(&line(&cells.map(Cell::from).collect::<Vec<_>>()));
    }
    (format!("{}.csv", named.join("_")), text)
}
