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
    /// Date up to which what was known went into it, in the same form; empty: not stated.
    pub as_of: String,
    /// Date of publication, in the same form; empty: not stated.
    pub published: String,
    /// When the next one is due, in the same form; empty: not stated.
    pub next_due: String,
    /// Id of the edition before; empty: none.
    pub supersedes: String,
    /// `draft`, `published` or `withdrawn`; empty: not stated.
    pub status: String,
    /// Short name of the dataset that has its figures; empty: this one.
    pub dataset: String,
    /// SHA-256 of the descriptor of that dataset, in hexadecimal; empty: not stated.
    pub sha256: String,
}

impl Edition {
    /// Whether its figures stand in this dataset.
    #[must_use]
    pub fn is_here(&self) -> bool {
        self.dataset.is_empty()
    }
}

/// `id` and the editions before it, the newest first; empty when there is no such edition. A
/// loop, which intake refuses, ends where it comes back.
#[must_use]
pub fn lineage<'a>(editions: &'a [Edition], id: &str) -> Vec<&'a Edition> {
    let mut line: Vec<&Edition> = Vec::new();
    let mut next = id;
    while let Some(edition) = editions.iter().find(|edition| edition.id == next) {
        if line.iter().any(|known| known.id == edition.id) {
            break;
        }
        line.push(edition);
        next = &edition.supersedes;
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_ends_at_the_first_edition_and_in_a_loop() {
        let edition = |id: &str, supersedes: &str| Edition {
            id: id.to_owned(),
            supersedes: supersedes.to_owned(),
            ..Edition::default()
        };
        let ids = |editions: &[Edition], id: &str| -> Vec<String> {
            lineage(editions, id).iter().map(|edition| edition.id.clone()).collect()
        };
        let series = [edition("2017", ""), edition("2020", "2017"), edition("2023", "2020")];
        assert_eq!(ids(&series, "2020"), ["2020", "2017"]);
        assert!(ids(&series, "1999").is_empty());
        let looped = [edition("a", "b"), edition("b", "a")];
        assert_eq!(ids(&looped, "b"), ["b", "a"]);
    }
}
