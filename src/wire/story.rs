//! A story as its file has it (`docs/story-format.md`): plain members, texts by language tag.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Value of [`Story::format`].
pub const FORMAT: &str = "ketenkaart-story/1.0";

/// What the format begins with in every version.
pub const FAMILY: &str = "ketenkaart-story/";

/// What the name of a file ends in.
pub const FILE_END: &str = ".story.json";

/// Name of the file that lists the stories of a site, beside them.
pub const LIST_NAME: &str = "stories.json";

/// Value of [`StoryList::format`].
pub const LIST_FORMAT: &str = "ketenkaart-stories/1.0";

/// A text by language tag.
pub type Words = BTreeMap<String, String>;

/// A story.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Story {
    /// [`FORMAT`].
    pub format: String,
    /// Short name, used in links.
    pub id: String,
    /// Language that stands for all others; empty: the first of the title.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// What it is called.
    pub title: Words,
    /// What it tells.
    #[serde(skip_serializing_if = "Words::is_empty")]
    pub summary: Words,
    /// Who tells it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub author: String,
    /// Licence of its texts.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub licence: String,
    /// Date of publication, as printed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub published: String,
    /// Marking.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub marking: String,
    /// The datasets whose views it shows.
    pub datasets: Vec<DatasetUse>,
    /// The steps.
    pub steps: Vec<Step>,
}

/// A dataset of a story.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct DatasetUse {
    /// Id in the catalogue.
    pub id: String,
    /// Edition.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub edition: String,
    /// SHA-256 of the descriptor.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sha256: String,
}

/// A step of a story.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Step {
    /// Name within the story.
    pub id: String,
    /// The view, from `#` on.
    pub link: String,
    /// What it is about.
    #[serde(skip_serializing_if = "Words::is_empty")]
    pub title: Words,
    /// What the audience should take along.
    #[serde(skip_serializing_if = "Words::is_empty")]
    pub message: Words,
    /// What a reader reads beside it.
    #[serde(skip_serializing_if = "Words::is_empty")]
    pub text: Words,
    /// What only the presenter sees.
    #[serde(skip_serializing_if = "Words::is_empty")]
    pub notes: Words,
    /// Planned time in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_s: Option<u32>,
}

/// The stories of a site.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct StoryList {
    /// [`LIST_FORMAT`].
    pub format: String,
    /// The stories.
    pub stories: Vec<Listed>,
}

/// A story in the list of a site.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Listed {
    /// Short name, used in links.
    pub id: String,
    /// Path of its file, relative to the list.
    pub path: String,
    /// What it is called.
    pub title: Words,
    /// What it tells.
    pub summary: Words,
    /// Ids of the datasets whose views it shows.
    pub datasets: Vec<String>,
    /// Number of steps.
    pub steps: usize,
    /// Planned time of all steps in seconds.
    pub duration_s: u32,
    /// Length of its file, in bytes.
    pub bytes: u64,
    /// SHA-256 of its file, 64 hexadecimal digits.
    pub sha256: String,
}
