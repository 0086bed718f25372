//! Groups of countries: those of the dataset, and the European Union when the dataset does
//! not list it. Knows codes only, no names.

mod own;

pub use own::{OwnGroup, OwnGroupFault};

use crate::model::dataset::Dataset;

/// Code under which statistics publish the union of 27.
pub const EU27: &str = "EU27_2020";

/// ISO 3166-1 alpha-3 codes of the member states of the European Union since 2020-02-01,
/// sorted. Source: Eurostat, geographical code list, EU27_2020.
pub const EU27_MEMBERS: [&str; 27] = [
    "AUT", "BEL", "BGR", "CYP", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "FRA", "GRC", "HRV",
    "HUN", "IRL", "ITA", "LTU", "LUX", "LVA", "MLT", "NLD", "POL", "PRT", "ROU", "SVK", "SVN",
    "SWE",
];

/// Members of the group `id` as sorted ISO codes: as the dataset has them, else the built-in
/// list of the European Union. A country is the group of itself. `None`: an unknown name.
#[must_use]
pub fn members(dataset: &Dataset, id: &str) -> Option<Vec<String>> {
    let is_eu = |name: &str| matches!(name, "EU" | "EU27" | EU27);
    let find = |matches: &dyn Fn(&str) -> bool| {
        dataset.groups.iter().find(|group| matches(&group.id)).map(|group| group.members.clone())
    };
    if let Some(members) = find(&|name| name == id) {
        return Some(members);
    }
    if is_eu(id) {
        let built_in = || EU27_MEMBERS.iter().map(|code| (*code).to_owned()).collect();
        return Some(find(&is_eu).unwrap_or_else(built_in));
    }
    let is_country =
        dataset.suppliers.iter().any(|supplier| supplier.country.as_deref() == Some(id));
    is_country.then(|| vec![id.to_owned()])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::dataset::Parts;
    use crate::model::supplier::CountryGroup;

    #[test]
    fn the_groups_of_the_dataset_come_first() {
        let bare = Dataset::default();
        assert_eq!(members(&bare, "EU27").map(|members| members.len()), Some(27));
        assert!(EU27_MEMBERS.is_sorted());
        assert_eq!(members(&bare, "NATO"), None);
        let groups = vec![CountryGroup { id: "EU27".to_owned(), members: vec!["AUT".to_owned()] }];
        let dataset = Dataset::new(Parts { groups, ..Parts::default() });
        assert_eq!(members(&dataset, EU27), Some(vec!["AUT".to_owned()]));
    }
}
