//! A group of countries that the reader defines: plain data that a link can carry. Knows no
//! dataset and no other group.

use crate::base::country;
use crate::base::order;

/// A group of countries that the reader named and filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnGroup {
    /// Name, as the reader wrote it and as scenarios refer to it; not empty.
    pub name: String,
    /// ISO 3166-1 alpha-3 codes of its members, sorted, each once; at least one.
    pub members: Vec<String>,
}

/// Why a group cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OwnGroupFault {
    /// It has no name.
    #[error("a group without a name")]
    NoName,
    /// It has no member.
    #[error("a group without members")]
    NoMember,
    /// A member is no code of a country.
    #[error("no code of a country: {code}")]
    UnknownCountry {
        /// What stands in its place.
        code: String,
    },
}

impl OwnGroup {
    /// The group `name` of the countries `codes`, in any order and any case; blanks around
    /// names and codes do not count, a code that is named twice counts once.
    ///
    /// ```
    /// use ketenkaart::analysis::group::OwnGroup;
    /// let group = OwnGroup::new("Baltic", ["lva", "EST", "LTU", "EST"]).expect("a group");
    /// assert_eq!(group.members, ["EST", "LTU", "LVA"]);
    /// ```
    ///
    /// # Errors
    /// When the name or the list is empty, or a code is not in ISO 3166-1 alpha-3.
    pub fn new<'a>(
        name: &str,
        codes: impl IntoIterator<Item = &'a str>,
    ) -> Result<Self, OwnGroupFault> {
        let name = name.trim().to_owned();
        if name.is_empty() {
            return Err(OwnGroupFault::NoName);
        }
        let mut members = Vec::new();
        for code in codes {
            let upper = code.trim().to_ascii_uppercase();
            if !country::is_code(&upper) {
                return Err(OwnGroupFault::UnknownCountry { code: code.trim().to_owned() });
            }
            members.push(upper);
        }
        order::sort(&mut members);
        members.dedup();
        if members.is_empty() {
            return Err(OwnGroupFault::NoMember);
        }
        Ok(Self { name, members })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_needs_a_name_and_countries() {
        assert_eq!(OwnGroup::new(" ", ["NLD"]), Err(OwnGroupFault::NoName));
        assert_eq!(OwnGroup::new("ours", []), Err(OwnGroupFault::NoMember));
        let unknown = OwnGroupFault::UnknownCountry { code: "Holland".to_owned() };
        assert_eq!(OwnGroup::new("ours", ["NLD", "Holland"]), Err(unknown));
        let group = OwnGroup::new(" ours ", ["nld", " BEL"]).expect("a group");
        assert_eq!((group.name.as_str(), group.members.len()), ("ours", 2));
    }
}
