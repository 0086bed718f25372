//! A published state of a dataset: its name, its date and where it stands in the series.

/// An edition of a dataset.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Edition {
    /// Id used in links, such as `2023` or `ED-2022`.
    pub id: String,
    /// Name for readers.
    pub label: String,
    /// Period the figures speak of, as printed: `YYYY[-H1|-Q1|-MM[-DD]]`, ranges with `/`.
    pub reference_period: String,
    /// Date of publication, in the same form; empty: not stated.
    pub published: String,
    /// Id of the edition before; empty: none.
    pub supersedes: String,
    /// `draft`, `published` or `withdrawn`; empty: not stated.
    pub status: String,
}
