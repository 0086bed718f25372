//! Published tables and trees of technologies with readiness levels → inputs, the items of a
//! roadmap, and what enables what. Levels stay on the scale they were published on; a range stays
//! a range. Knows no picture.

pub mod guide;
mod levels;
pub mod tree;

use crate::base::diagnostic::{Place, Report};
use crate::intake::codes;

/// Says that a column or member of the file was not used.
fn unused(place: Place, name: &str, report: &mut Report) {
    codes::COLUMN_UNUSED.at(place).found(name).report(report);
}

/// The paragraphs of a description: those that say something, a blank line between them.
fn paragraphs<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let told: Vec<&str> =
        parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect();
    told.join("\n\n")
}
