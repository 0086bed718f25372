//! Partners of a reporting area → the circle that each belongs to: the reader's own groups first,
//! then how near a country stands by treaty, then the rest. Every partner is in exactly one circle,
//! so that their parts add up. Knows ids only, no names.

use crate::analysis::group::{EU27, Groups, OwnGroup};
use crate::model::SupplierIdx;
use crate::model::dataset::Dataset;

/// Built-in groups that partners are told apart by: the first that has a partner counts.
const NEAR: [&str; 5] = [EU27, "EEA", "CANDIDATES", "NATO", "PARTNERS"];

/// A circle of partners.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Circle {
    /// The reporting area itself: goods that stay within it.
    Within,
    /// A group that the reader named.
    Own(String),
    /// A built-in group, without those who are in an earlier circle.
    Near(&'static str),
    /// Whoever is in none of them.
    Other,
}

/// The circles of a dataset, ready to be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Circles {
    reporter: String,
    own: Vec<OwnGroup>,
    near: Vec<(&'static str, Vec<String>)>,
}

impl Circles {
    /// The circles around `reporter`, by the memberships as far as they are known now.
    #[must_use]
    pub fn new(dataset: &Dataset, own: &[OwnGroup], reporter: &str) -> Self {
        let groups = Groups { dataset, own, at: None };
        let near = NEAR.into_iter().map(|id| (id, groups.members(id).unwrap_or_default()));
        Self { reporter: reporter.to_owned(), own: own.to_vec(), near: near.collect() }
    }

    /// The circle that `partner` of `dataset` is in.
    #[must_use]
    pub fn of(&self, dataset: &Dataset, partner: SupplierIdx) -> Circle {
        let partner = &dataset.suppliers[partner];
        if partner.id == self.reporter {
            return Circle::Within;
        }
        let code = partner.country.as_deref().unwrap_or(&partner.id);
        if let Some(group) = self.own.iter().find(|group| group.members.iter().any(|of| of == code))
        {
            return Circle::Own(group.name.clone());
        }
        let near = self.near.iter().find(|(_, members)| members.iter().any(|of| of == code));
        near.map_or(Circle::Other, |(id, _)| Circle::Near(id))
    }
}
