//! What a reader sees first of a dataset, who chose nothing: the map with all that stands
//! around it, finished, in one language. A site is built with these, so that the first picture
//! needs neither the data nor what makes a picture of them; see
//! `docs/decisions/0005-first-pictures.md`.

mod tape;

use crate::reading::choices::Choices;
use crate::reading::first::tape::{Reader, Taped};
use crate::reading::overview::Overview;
use crate::scene::mark::Scene;

/// What is seen first of a dataset.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct First {
    /// Language tag of all words.
    pub language: String,
    /// Title of the dataset.
    pub title: String,
    /// Id of the edition.
    pub edition: String,
    /// Its name; may be empty.
    pub edition_label: String,
    /// Period its figures speak of; may be empty.
    pub period: String,
    /// First digits of the hash of its description.
    pub hash: String,
    /// Number of warnings on reading it.
    pub warnings: u64,
    /// The picture.
    pub scene: Scene,
    /// What there is to choose from.
    pub choices: Choices,
    /// The dataset at a glance.
    pub overview: Overview,
}

impl First {
    /// As the text of a file: one value per line, in a fixed order.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        text
    }

    /// Reads what [`First::to_text`] of the same build wrote; `None` for anything else.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let mut reader = Reader::new(text);
        let first = Self::read(&mut reader)?;
        reader.has_ended().then_some(first)
    }
}
