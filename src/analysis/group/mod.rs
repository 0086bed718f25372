//! Groups of countries by name: those of the dataset, the built-in ones, the reader's own, and
//! every country as a group of itself. Members are asked for on a day, as groups change. Knows
//! codes only, no names.

mod catalogue;
mod own;

pub use catalogue::{BUILT_IN, BuiltIn, built_in};
pub use own::{OwnGroup, OwnGroupFault};

use crate::base::country;
use crate::model::dataset::Dataset;

/// Code under which statistics publish the union of 27.
pub const EU27: &str = "EU27_2020";

/// ISO 3166-1 alpha-3 codes of the member states of the European Union since 2020-02-01,
/// sorted. Source: Eurostat, geographical code list, EU27_2020.
pub const EU27_MEMBERS: [&str; 27] = country::EU27;

/// Where names of groups are looked up.
#[derive(Debug, Clone, Copy)]
pub struct Groups<'a> {
    /// The dataset and its groups.
    pub dataset: &'a Dataset,
    /// Groups that the reader defined.
    pub own: &'a [OwnGroup],
    /// Day of the membership, `YYYY-MM-DD`; `None`: as far as is known now.
    pub at: Option<&'a str>,
}

/// Who defines a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// It is built in.
    BuiltIn,
    /// The dataset defines it.
    Dataset,
    /// The reader defined it.
    Own,
}

/// A group with its members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Id or name.
    pub id: String,
    /// Who defines it.
    pub origin: Origin,
    /// Sorted ISO codes of its members on the day that was asked for.
    pub members: Vec<String>,
}

impl<'a> Groups<'a> {
    /// The groups of `dataset` and the built-in ones, as far as is known now.
    #[must_use]
    pub const fn of(dataset: &'a Dataset) -> Self {
        Self { dataset, own: &[], at: None }
    }

    /// The group named `id`. The dataset comes first, then the built-in groups, then the
    /// reader's own, so that no link can give a known name another meaning. `None`: no such
    /// group.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<Group> {
        let group = |origin, members| Group { id: id.to_owned(), origin, members };
        if let Some(members) = self.of_dataset(id) {
            return Some(group(Origin::Dataset, members));
        }
        if let Some(found) = built_in(id) {
            return Some(group(Origin::BuiltIn, found.members(self.at)));
        }
        let own = self.own.iter().find(|own| own.name == id)?;
        Some(group(Origin::Own, own.members.clone()))
    }

    /// Members of the group `id` as sorted ISO codes. A country, or an organisation's country of
    /// headquarters, is the group of itself. `None`: an unknown name.
    #[must_use]
    pub fn members(&self, id: &str) -> Option<Vec<String>> {
        let is_country = || {
            country::by_alpha3(id).is_some()
                || self.dataset.suppliers.iter().any(|one| one.country.as_deref() == Some(id))
        };
        match self.find(id) {
            Some(group) if group.origin != Origin::Own => Some(group.members),
            _ if is_country() => Some(vec![id.to_owned()]),
            own => own.map(|group| group.members),
        }
    }

    /// Whether `id` already means something, so that the reader's own group must be named
    /// otherwise.
    #[must_use]
    pub fn is_taken(&self, id: &str) -> bool {
        Self { own: &[], ..*self }.members(id).is_some()
            || self.dataset.supplier_by_id(id).is_some()
    }

    /// The groups that shares are reported for: the built-in ones, those of the dataset, the
    /// reader's own, each name once.
    #[must_use]
    pub fn all(&self) -> Vec<Group> {
        let built_in = BUILT_IN.iter().map(|group| group.id).filter(|id| *id != "EU");
        let dataset = self.dataset.groups.iter().map(|group| group.id.as_str());
        let own = self.own.iter().map(|group| group.name.as_str()).filter(|id| !self.is_taken(id));
        let mut found: Vec<Group> = Vec::new();
        for group in built_in.chain(dataset).chain(own).filter_map(|id| self.find(id)) {
            let is_listed = |listed: &Group| listed.id == group.id || is_eu27_twice(listed, &group);
            if !found.iter().any(is_listed) {
                found.push(group);
            }
        }
        found
    }

    /// As the dataset has it; the union of 27 also under its other name.
    fn of_dataset(&self, id: &str) -> Option<Vec<String>> {
        let find = |name: &str| self.dataset.groups.iter().find(|group| group.id == name);
        let other = match id {
            "EU27" => Some(EU27),
            EU27 => Some("EU27"),
            _ => None,
        };
        let group = find(id).or_else(|| find(other?))?;
        Some(group.members_at(self.at))
    }
}

fn is_eu27_twice(a: &Group, b: &Group) -> bool {
    let is_eu27 = |group: &Group| matches!(group.id.as_str(), "EU27" | EU27);
    is_eu27(a) && is_eu27(b)
}

/// Members of the group `id` of `dataset`, or a built-in one, as far as is known now, as sorted
/// ISO codes. A country is the group of itself. `None`: an unknown name.
#[must_use]
pub fn members(dataset: &Dataset, id: &str) -> Option<Vec<String>> {
    Groups::of(dataset).members(id)
}

#[cfg(test)]
mod tests;
