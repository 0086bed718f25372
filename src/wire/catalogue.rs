//! `data/catalogue.json`: the datasets that a site offers. Each entry names a package and the
//! digest of its descriptor, which in turn holds the digests of the tables; so the catalogue
//! vouches for every byte.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Name of the file, beside the folders of the packages.
pub const FILE_NAME: &str = "catalogue.json";

/// Value of [`Catalogue::format`].
pub const FORMAT: &str = "ketenkaart-catalogue/1.0";

/// The datasets of a site, the one to be shown first at the top.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Catalogue {
    /// [`FORMAT`].
    pub format: String,
    /// The datasets.
    pub datasets: Vec<Entry>,
}

/// A dataset of a catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Entry {
    /// Short name, used in links.
    pub id: String,
    /// Path of the descriptor, relative to the catalogue.
    pub path: String,
    /// Title by language tag.
    pub title: BTreeMap<String, String>,
    /// One or two sentences by language tag.
    pub summary: BTreeMap<String, String>,
    /// Who published it.
    pub publisher: String,
    /// Id of its edition.
    pub edition: String,
    /// Date of publication, as printed.
    pub published: String,
    /// Licence.
    pub licence: String,
    /// Sentence that the licence asks to be shown.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub attribution: String,
    /// Length of all files of the package, in bytes.
    pub bytes: u64,
    /// SHA-256 of the descriptor, 64 hexadecimal digits.
    pub sha256: String,
    /// What is in it.
    pub counts: Counts,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over references")]
const fn is_none(count: &usize) -> bool {
    *count == 0
}

impl Counts {
    /// Whether the dataset is first of all a plan: it says what is done, and not who supplies.
    #[must_use]
    pub const fn is_plan(&self) -> bool {
        self.measures > 0 && self.shares == 0
    }

    /// Whether it is first of all a series: published figures, without a chain or shares to draw.
    #[must_use]
    pub const fn is_series(&self) -> bool {
        let has_chain = self.dependencies > 0 || self.shares > 0 || self.measures > 0;
        self.figures > 0 && !has_chain
    }

    /// Whether the dataset is first of all trade: it says who products come from, and no chain.
    #[must_use]
    pub const fn is_trade(&self) -> bool {
        self.flows > 0 && self.shares == 0 && self.dependencies == 0
    }
}

/// How much a dataset holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Counts {
    /// Stages.
    pub stages: usize,
    /// Inputs.
    pub inputs: usize,
    /// Dependencies.
    pub dependencies: usize,
    /// Suppliers.
    pub suppliers: usize,
    /// Shares.
    pub shares: usize,
    /// Published figures of inputs, of all editions.
    #[serde(skip_serializing_if = "is_none")]
    pub figures: usize,
    /// Measures.
    #[serde(skip_serializing_if = "is_none")]
    pub measures: usize,
    /// Programmes and policies.
    #[serde(skip_serializing_if = "is_none")]
    pub instruments: usize,
    /// Editions whose figures it holds; absent: one.
    #[serde(skip_serializing_if = "is_none")]
    pub editions: usize,
    /// Flows of trade.
    #[serde(skip_serializing_if = "is_none")]
    pub flows: usize,
}
