//! Whom a reader can let stop: groups of countries, then the suppliers of the dataset, those
//! of most inputs first. Knows no form elements.

use crate::analysis::group::Group;
use crate::base::order;
use crate::model::supplier::SupplierKind;
use crate::reading::choices::ranked_suppliers;
use crate::scene::what_if::words::{group_label, group_offer};
use crate::scene::{Scope, what_if, words};

/// Somebody who can stop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who {
    /// Code or id.
    pub id: String,
    /// Name.
    pub name: String,
}

/// Everybody who can stop, in groups.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Offers {
    /// Groups of countries; the reader's own last.
    pub groups: Vec<Who>,
    /// Countries by name.
    pub countries: Vec<Who>,
    /// Other suppliers by name.
    pub others: Vec<Who>,
}

/// Everybody who can stop in the dataset of `scope`.
#[must_use]
pub fn offers(scope: &Scope<'_>) -> Offers {
    let groups = what_if::groups(scope.dataset, scope.state).all();
    let group = |found: Group| {
        let name = group_label(scope, &found.id).unwrap_or_else(|| found.id.clone());
        Who { name: group_offer(scope, name, &found), id: found.id }
    };
    let mut offers =
        Offers { groups: groups.into_iter().map(group).collect(), ..Offers::default() };
    for (id, _) in ranked_suppliers(scope) {
        let kind = scope.dataset.supplier_by_id(&id);
        let kind = kind.map(|idx| scope.dataset.suppliers[idx].kind);
        let who = Who { name: words::supplier_name(scope, &id), id };
        match kind {
            None | Some(SupplierKind::Country) => offers.countries.push(who),
            Some(SupplierKind::Organisation) => offers.others.push(who),
            Some(SupplierKind::Group | SupplierKind::Residual) => {}
        }
    }
    order::sort_by(&mut offers.countries, |a, b| a.name.cmp(&b.name));
    order::sort_by(&mut offers.others, |a, b| a.name.cmp(&b.name));
    offers
}
