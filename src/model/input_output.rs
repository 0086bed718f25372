//! What industries of all regions buy from each other: an inter-country input-output table, as
//! flat lists, column by column. Knows no file format.

use crate::packed;

/// The table of all years.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct InputOutput {
    /// The regions, as printed, in the order of the table.
    pub regions: Vec<String>,
    /// The industries, as printed, in the order of the table.
    pub industries: Vec<String>,
    /// Unit of the values, such as `MUSD`; empty: not stated.
    pub unit: String,
    /// The years, the earliest first.
    pub years: Vec<Year>,
}

/// The table of one year. Industry `i` of region `r` has the place `r * industries + i`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Year {
    /// As printed.
    pub name: String,
    /// Where the purchases of each place begin in `sellers` and `values`; one more than there
    /// are places.
    pub starts: Vec<u32>,
    /// The places that are bought from, ascending for each buyer.
    pub sellers: Vec<u32>,
    /// The values, in the unit of the table; may be negative.
    pub values: Vec<f64>,
    /// What final users of each region take from each place: `place * regions + region`. Empty:
    /// not known.
    pub final_use: Vec<f64>,
}

packed!(struct InputOutput { regions, industries, unit, years });
packed!(struct Year { name, starts, sellers, values, final_use });

impl InputOutput {
    /// How many places there are: industries of regions.
    #[must_use]
    pub fn places(&self) -> usize {
        self.regions.len() * self.industries.len()
    }

    /// The place of an industry of a region.
    #[must_use]
    pub fn place(&self, region: usize, industry: usize) -> usize {
        region * self.industries.len() + industry
    }

    /// Region and industry of a place.
    #[must_use]
    pub fn of_place(&self, place: usize) -> (usize, usize) {
        let industries = self.industries.len().max(1);
        (place / industries, place % industries)
    }

    /// The year of this name; `None`: the last one.
    #[must_use]
    pub fn year(&self, name: Option<&str>) -> Option<&Year> {
        match name {
            Some(name) => self.years.iter().find(|year| year.name == name),
            None => self.years.last(),
        }
    }
}

impl Year {
    /// What `buyer` buys: the places of the sellers, and the values.
    pub fn purchases(&self, buyer: usize) -> impl Iterator<Item = (usize, f64)> + '_ {
        let at = |place: usize| self.starts.get(place).map_or(0, |start| *start as usize);
        let range = at(buyer)..at(buyer + 1).max(at(buyer));
        let sellers = self.sellers.get(range.clone()).unwrap_or_default();
        let values = self.values.get(range).unwrap_or_default();
        sellers.iter().map(|seller| *seller as usize).zip(values.iter().copied())
    }

    /// Whether gross output is known: final use is.
    #[must_use]
    pub const fn has_output(&self) -> bool {
        !self.final_use.is_empty()
    }
}
