//! The table of inputs as it is on screen → one CSV file: the same rows in the same order and the
//! same words, losses of the scenario included. Every row says what it was made from, so that it
//! can be copied out of the file. Texts are safe from being taken for formulas.

use crate::export::roadmap::Taken;
use crate::export::sheet::{Cell, line};
use crate::reading::table::{TableView, table};
use crate::scene::{Scope, what_if};

/// The columns that every row ends with.
const IMPRINT: [&str; 8] =
    ["id", "scenario", "dataset", "edition", "as_of", "licence", "marking", "link"];

/// The file of the table that `scope` shows: its name and what is in it. `link`: where the view
/// can be opened again.
#[must_use]
pub fn file(scope: &Scope<'_>, link: &str) -> (String, String) {
    let about = &scope.dataset.about;
    let named = [about.id.as_str(), about.edition.id.as_str(), "inputs"];
    let named: Vec<&str> = named.into_iter().filter(|part| !part.is_empty()).collect();
    (format!("{}.csv", named.join("_")), csv(scope, &table(scope), link))
}

fn csv(scope: &Scope<'_>, table: &TableView, link: &str) -> String {
    let taken = Taken { dataset: scope.dataset, locale: scope.locale, link };
    let scenario = what_if::words::caption(scope).unwrap_or_default();
    let imprint = [
        scenario.as_str(),
        taken.title(),
        taken.edition(),
        taken.as_of(),
        &taken.licence(),
        &taken.marking(),
        link,
    ];
    let titles = table.columns.iter().map(|column| column.title.as_str());
    let mut text = line(&titles.chain(IMPRINT).map(Cell::from).collect::<Vec<_>>());
    for row in &table.rows {
        let id = row.thing.to_string();
        let cells = row.cells.iter().map(|cell| cell.text.as_str());
        let cells = cells.chain([id.as_str()]).chain(imprint);
        text.push_str(&line(&cells.map(Cell::from).collect::<Vec<_>>()));
    }
    text
}
