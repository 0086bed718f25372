//! `datapackage.json`: the Data Package descriptor with the `sdp` block.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Name of the descriptor inside a package.
pub const FILE_NAME: &str = "datapackage.json";

/// Value of `sdp.profile` in packages of this format.
pub const PROFILE: &str = "sdp/1.0";

/// The descriptor of a package. Empty texts and lists are not written.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Descriptor {
    /// Data Package profile.
    #[serde(rename = "$schema", skip_serializing_if = "String::is_empty")]
    pub schema: String,
    /// Short name of the dataset, used in links.
    pub name: String,
    /// Title in the first language.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Description in the first language.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// Licences that all apply.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub licenses: Vec<Licence>,
    /// Who took part.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contributors: Vec<Contributor>,
    /// What a plain Data Package has no place for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sdp: Option<Sdp>,
    /// The tables.
    pub resources: Vec<Resource>,
}

/// A licence.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Licence {
    /// SPDX id, where there is one.
    pub name: String,
    /// Where it can be read.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub path: String,
}

/// Somebody who took part.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Contributor {
    /// Name.
    pub title: String,
    /// What they did, such as `publisher`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<String>,
}

/// The `sdp` block.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Sdp {
    /// [`PROFILE`].
    pub profile: String,
    /// Id of the edition that the package shows.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub edition: String,
    /// Area whose dependence is looked at.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reference_area: String,
    /// What the chain serves in the end.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub target_nodes: Vec<String>,
    /// Classification; only `PUBLIC` is opened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub classification: Option<String>,
    /// Traffic light label; only `TLP:CLEAR` is opened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tlp: Option<String>,
    /// Basis of shares whose row states none.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub attribution_basis: String,
    /// Rounding of printed shares in percentage points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_precision_pp: Option<f64>,
    /// Languages of the texts, the first being the fallback.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Sentence that the licence asks to be shown.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub attribution: String,
    /// Titles in the further languages, by language tag.
    #[serde(skip_serializing_if = "serde_json::Map::is_empty")]
    pub titles: serde_json::Map<String, Value>,
    /// Descriptions in the further languages, by language tag.
    #[serde(skip_serializing_if = "serde_json::Map::is_empty")]
    pub descriptions: serde_json::Map<String, Value>,
}

/// A table of the package.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Resource {
    /// Name of the table.
    pub name: String,
    /// Path inside the package, `/` separated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Rows, in the single-file form: objects, or lists of which the first is the header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Value>,
    /// `table`.
    #[serde(rename = "type", skip_serializing_if = "String::is_empty")]
    pub kind: String,
    /// `csv`; empty in the single-file form.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub format: String,
    /// Media type.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mediatype: String,
    /// `utf-8`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub encoding: String,
    /// Length of the file in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<u64>,
    /// `sha256:` and 64 hexadecimal digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
    /// Table Schema; a name or a path of one is accepted and not followed.
    #[serde(skip_serializing_if = "Value::is_null")]
    pub schema: Value,
}

impl Descriptor {
    /// The `sdp` block; an empty one when there is none.
    #[must_use]
    pub fn sdp(&self) -> Sdp {
        self.sdp.clone().unwrap_or_default()
    }
}
