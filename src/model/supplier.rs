//! Who supplies: countries, organisations, groups of countries, and the unnamed rest.

use crate::model::text::Text;

/// A supplier of a dataset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Supplier {
    /// Id in the dataset: for a country its ISO 3166-1 alpha-3 code.
    pub id: String,
    /// What it is.
    pub kind: SupplierKind,
    /// Name for readers.
    pub label: Text,
    /// ISO 3166-1 alpha-3 code: of the country itself, or of the headquarters of an
    /// organisation. `None`: not stated, or not a country.
    pub country: Option<String>,
}

/// What a supplier is. The order is the order of listing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SupplierKind {
    /// A country or territory.
    Country,
    /// A firm or another body, attributed to the country of its headquarters.
    Organisation,
    /// A group of countries that the source does not break down.
    Group,
    /// The unnamed rest of a record ("Various").
    Residual,
}

impl SupplierKind {
    /// The word used in published files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Organisation => "organisation",
            Self::Group => "group",
            Self::Residual => "residual",
        }
    }
}

/// A named group of countries, such as the EU27.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CountryGroup {
    /// Id in the dataset.
    pub id: String,
    /// ISO 3166-1 alpha-3 codes of the members today, sorted.
    pub members: Vec<String>,
}
