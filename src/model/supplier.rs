//! Who supplies: countries, organisations, groups of countries, and the unnamed rest.

use crate::base::order;
use crate::model::SourceIdx;
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
    /// Who belongs to it and when, by country, then by first day.
    pub members: Vec<Membership>,
}

/// A country in a group, for some time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Membership {
    /// ISO 3166-1 alpha-3 code.
    pub country: String,
    /// First day, `YYYY[-MM[-DD]]`; empty: not stated, so from ever.
    pub from: String,
    /// Last day, in the same form; empty: still a member.
    pub to: String,
    /// Where this is stated.
    pub source: Option<SourceIdx>,
}

impl CountryGroup {
    /// Its members on the day `at` (`YYYY-MM-DD`), or with `None` those whose membership has
    /// no end; sorted ISO codes, each once.
    #[must_use]
    pub fn members_at(&self, at: Option<&str>) -> Vec<String> {
        let held = self.members.iter().filter(|one| is_held(&one.from, &one.to, at));
        let mut members: Vec<String> = held.map(|one| one.country.clone()).collect();
        order::sort(&mut members);
        members.dedup();
        members
    }
}

/// Whether a membership from the first day `from` to the last day `to` (`YYYY[-MM[-DD]]`, empty:
/// without limit) holds on the day `at` (`YYYY-MM-DD`), or has no end when there is no `at`. A
/// month or a year as a limit counts whole.
#[must_use]
pub fn is_held(from: &str, to: &str, at: Option<&str>) -> bool {
    // Days that are written from the year on stand in the order of their letters.
    at.map_or(to.is_empty(), |at| from <= at && (to.is_empty() || at <= to || at.starts_with(to)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_limits_belong_to_the_membership() {
        let group = |from: &str, to: &str| CountryGroup {
            id: "EU".to_owned(),
            members: vec![Membership {
                country: "GBR".to_owned(),
                from: from.to_owned(),
                to: to.to_owned(),
                source: None,
            }],
        };
        for (from, to, at, is_member) in [
            ("1973-01-01", "2020-01-31", "2020-01-31", true),
            ("1973-01-01", "2020-01-31", "2020-02-01", false),
            ("1973-01-01", "2020-01-31", "1972-12-31", false),
            ("1973", "2020", "1973-01-01", true),
            ("1973", "2020", "2020-12-31", true),
            ("1973", "2020-01", "2020-02-01", false),
            ("", "", "0001-01-01", true),
        ] {
            let members = group(from, to).members_at(Some(at));
            assert_eq!(!members.is_empty(), is_member, "{from} to {to} at {at}");
        }
        assert!(group("1973", "2020").members_at(None).is_empty());
        assert_eq!(group("1973", "").members_at(None), ["GBR"]);
    }
}
