//! What the figures and dates on screen are compared with, and its form in links: `2020` (an
//! edition of the dataset on screen), `OTHER@` or `OTHER@2020` (another dataset of the
//! catalogue), `local@` (a file of the reader, which a link cannot carry). Knows no dataset.

use std::fmt;

use crate::view::state::DatasetRef;

/// What is compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Comparand {
    /// An edition of the dataset on screen, by its id.
    Edition(String),
    /// Another dataset, in the edition that is named or in its own.
    Dataset(DatasetRef),
}

impl Comparand {
    /// The reader's own second file.
    #[must_use]
    pub fn own_file() -> Self {
        Self::Dataset(DatasetRef { id: DatasetRef::LOCAL.to_owned(), edition: None })
    }

    /// Reads the form in links; `None`: it makes no sense.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once('@') {
            None => (!text.is_empty()).then(|| Self::Edition(text.to_owned())),
            Some((id, edition)) => (!id.is_empty()).then(|| {
                let edition = Some(edition.to_owned()).filter(|edition| !edition.is_empty());
                Self::Dataset(DatasetRef { id: id.to_owned(), edition })
            }),
        }
    }
}

impl fmt::Display for Comparand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Edition(id) => f.write_str(id),
            Self::Dataset(of) => write!(f, "{}@{}", of.id, of.edition.as_deref().unwrap_or("")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edition_a_dataset_and_a_file_are_told_apart() {
        let edition = Comparand::parse("2020").expect("an edition");
        assert_eq!(edition, Comparand::Edition("2020".to_owned()));
        let other = Comparand::parse("other@2020").expect("a dataset");
        let reference = DatasetRef { id: "other".to_owned(), edition: Some("2020".to_owned()) };
        assert_eq!(other, Comparand::Dataset(reference));
        assert_eq!(Comparand::parse("local@"), Some(Comparand::own_file()));
        assert_eq!(Comparand::own_file().to_string(), "local@");
        assert_eq!([Comparand::parse(""), Comparand::parse("@2020")], [None, None]);
    }
}
