//! Everything the data says of one chosen thing, in the order a reader asks: what it is, who
//! supplies it, its figures, what it is connected with, where all that is printed. One file
//! per kind of thing; [`details`] is the entry. Knows no picture.

pub mod answer;
pub mod facts;
mod family;
mod input;
mod link;
mod relations;
mod stage;
mod supplier;

use crate::scene::Scope;
use crate::scene::mark::Scene;
use crate::view::thing::Thing;

/// What is known of `thing`; `None` when the dataset does not have it.
#[must_use]
pub fn details(scope: &Scope<'_>, thing: &Thing) -> Option<Details> {
    let dataset = scope.dataset;
    match thing {
        Thing::Input(id) => dataset.input_by_id(id).map(|idx| input::details(scope, idx)),
        Thing::Stage(id) => dataset.stage_by_id(id).map(|idx| stage::details(scope, idx)),
        Thing::Family(id) => family::details(scope, id),
        Thing::Supplier(id) => supplier::details(scope, id),
        Thing::OtherSuppliers => Some(supplier::others(scope)),
        Thing::Plan(..) => None,
        Thing::Link(ends) => link::details(scope, &ends.0, &ends.1),
    }
}

/// What is known of a thing.
#[derive(Debug, Clone, PartialEq)]
pub struct Details {
    /// The thing.
    pub thing: Thing,
    /// Its name.
    pub title: String,
    /// Language tag of `title` when it is not that of the interface; else empty.
    pub title_language: String,
    /// What it is, such as "Material · Processing".
    pub kind: String,
    /// The answer to "who supplies it?" or "what is it for?" in one sentence.
    pub answer: String,
    /// The publisher's description; may be empty. Plain text.
    pub description: String,
    /// Single figures: market size, supply risk, TRL …
    pub facts: Vec<Fact>,
    /// Who supplies it, one table per record: the area on screen first.
    pub supplies: Vec<Supply>,
    /// What it is connected with.
    pub relations: Vec<Relations>,
    /// The sources of everything above; figures name them by their index here.
    pub sources: Vec<SourceLine>,
}

/// A single figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// The figure in words: "3.9", "not assessed", "withheld".
    pub value: String,
    /// Period, unit, how it is to be read; may be empty.
    pub note: String,
    /// Index into the sources.
    pub source: Option<usize>,
}

/// A supply record as picture and table.
#[derive(Debug, Clone, PartialEq)]
pub struct Supply {
    /// Such as "Suppliers to the world market".
    pub title: String,
    /// What the shares are shares of, the period, how they are attributed.
    pub caption: String,
    /// Bars drawn by plotters, 340 px wide; `None` when there is no number to draw.
    pub chart: Option<Scene>,
    /// The rows, largest share first, then by name.
    pub rows: Vec<SupplyRow>,
    /// What must be known beside the figures: sums, rounding, what is not listed.
    pub notes: Vec<String>,
}

/// One supplier in a record.
#[derive(Debug, Clone, PartialEq)]
pub struct SupplyRow {
    /// The supplier.
    pub thing: Thing,
    /// Its name.
    pub name: String,
    /// The share as printed, or in words what is printed instead of a number.
    pub share: String,
    /// Whether `share` is a number; words are set differently.
    pub is_number: bool,
    /// What rounding leaves open, such as "93.75 to 93.85 %"; may be empty.
    pub range: String,
    /// The trade-related factor of the supplier in the EU method, as printed; may be empty.
    pub factor: String,
    /// File and row it was read from.
    pub origin: String,
    /// The file alone.
    pub file: String,
    /// The row alone; empty where there is none.
    pub row: String,
    /// Index into the sources.
    pub source: usize,
}

/// Things of one kind of connection.
#[derive(Debug, Clone, PartialEq)]
pub struct Relations {
    /// Such as "Depends on".
    pub title: String,
    /// The things, in the order of the data.
    pub items: Vec<RelationItem>,
}

/// A connected thing.
#[derive(Debug, Clone, PartialEq)]
pub struct RelationItem {
    /// The thing.
    pub thing: Thing,
    /// Its name.
    pub name: String,
    /// What is said of the connection, such as "70 % of its use"; may be empty.
    pub detail: String,
}

/// A source as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceLine {
    /// Title of the publication.
    pub title: String,
    /// Publisher, date, version, licence in one line.
    pub detail: String,
    /// Table or file the figures were read from.
    pub table: String,
    /// Address, https only; may be empty.
    pub url: String,
    /// How the figures were made; may be empty.
    pub method: String,
}

#[cfg(test)]
mod tests;
