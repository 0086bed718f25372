//! Where a figure comes from.

/// A publication that figures are taken from. Fields that are not stated are empty.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Source {
    /// Id in the dataset.
    pub id: String,
    /// Title of the publication.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Where it can be read; `https` only.
    pub url: String,
    /// Version or commit.
    pub version: String,
    /// Date of publication.
    pub published: String,
    /// Date it was read.
    pub accessed: String,
    /// Licence, an SPDX id where there is one.
    pub licence: String,
    /// How the figures were made, in the publisher's terms.
    pub method: String,
    /// Table or file the figures were read from, as the reader knows it.
    pub table: String,
    /// Rounding of its printed shares in percentage points; `None`: that of the dataset.
    pub precision_pp: Option<f64>,
}

/// Whether `licence`, an SPDX id or its words, forbids commercial use.
#[must_use]
pub fn is_non_commercial(licence: &str) -> bool {
    licence.to_ascii_uppercase().split(['-', ' ']).any(|part| part == "NC")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_nc_part_of_a_licence_forbids_commercial_use() {
        assert!(is_non_commercial("CC-BY-NC-4.0"));
        assert!(is_non_commercial("CC BY-NC 4.0"));
        assert!(!is_non_commercial("CC-BY-4.0"));
        assert!(!is_non_commercial("ODC-BY (NCSA)"));
    }
}
