//! What an industry relies on → a CSV file: a row per region, then a row per industry of the
//! region that is told of first. Every row says what it was made from.

use crate::export::roadmap::Taken;
use crate::export::sheet::{Cell, line};
use crate::reading::reliance::{Page, Row, page};
use crate::scene::Scope;
use crate::scene::reliance::Looked;

/// The columns.
const COLUMNS: [&str; 16] = [
    "year",
    "area",
    "industry",
    "region",
    "region_name",
    "region_industry",
    "face_value",
    "look_through",
    "look_through_is",
    "hidden",
    "title",
    "edition",
    "as_of",
    "licence",
    "marking",
    "link",
];

/// The file: its name and what is in it. `link`: where the view can be opened again.
#[must_use]
pub fn file(scope: &Scope<'_>, looked: &Looked, link: &str) -> (String, String) {
    let page = page(scope, looked);
    let named = ["reliance", &page.areas.1, &page.industries.1, &page.years.1];
    let name: String = named.join("_").chars().filter(|sign| !"/\\:\"".contains(*sign)).collect();
    let taken = Taken { dataset: scope.dataset, locale: scope.locale, link };
    let mut text = line(&COLUMNS.map(Cell::from));
    for row in &page.rows {
        text.push_str(&line(&cells(&page, row, (&row.id, &row.name, ""), &taken)));
    }
    let origin = page.rows.iter().find(|row| row.is_origin);
    for (part, origin) in page.parts.1.iter().zip(std::iter::repeat(origin)) {
        let (id, name) = origin.map_or(("", ""), |row| (row.id.as_str(), row.name.as_str()));
        text.push_str(&line(&cells(&page, part, (id, name, &part.id), &taken)));
    }
    (format!("{name}.csv"), text)
}

fn cells(page: &Page, row: &Row, region: (&str, &str, &str), taken: &Taken<'_>) -> Vec<Cell> {
    let (face_value, through) = row.figures;
    let kind = match through {
        None => "not bounded",
        Some(_) if page.is_bound => "at most",
        Some(_) => "exact",
    };
    let (licence, marking) = (taken.licence(), taken.marking());
    let mut cells = vec![
        Cell::from(page.years.1.as_str()),
        Cell::from(page.areas.1.as_str()),
        Cell::from(page.industries.1.as_str()),
        Cell::from(region.0),
        Cell::from(region.1),
        Cell::from(region.2),
        Cell::Number(face_value),
        Cell::from(through),
        Cell::from(kind),
        Cell::from(through.map(|through| through - face_value)),
    ];
    let imprint = [taken.title(), taken.edition(), taken.as_of(), &licence, &marking, taken.link];
    cells.extend(imprint.map(Cell::from));
    cells
}
