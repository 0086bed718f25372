//! Who leads the supply of several inputs. Shares of different inputs cannot be added up, so
//! leading is counted.

use std::collections::BTreeMap;

use crate::base::order;
use crate::model::InputIdx;
use crate::model::record::Subject;
use crate::msg;
use crate::reading::details::RelationItem;
use crate::scene::{Scope, words};
use crate::view::thing::Thing;

/// The main suppliers of `inputs`, each with the number of inputs it leads: largest number
/// first, then by id. An input without shares is led by the only supplier that is named.
#[must_use]
pub fn leaders(scope: &Scope<'_>, inputs: &[InputIdx]) -> Vec<(String, usize)> {
    let mut led: BTreeMap<String, usize> = BTreeMap::new();
    for input in inputs {
        let supply = scope.assessment.of(Subject::Input(*input));
        let sole = match supply.majors.as_slice() {
            [only] if supply.unplaced == 0 && !supply.has_numbers() => Some(&only.id),
            _ => None,
        };
        if let Some(id) = supply.top().map(|top| &top.id).or(sole) {
            *led.entry(id.clone()).or_default() += 1;
        }
    }
    let mut leaders: Vec<(String, usize)> = led.into_iter().collect();
    order::sort_by(&mut leaders, |a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    leaders
}

/// The main suppliers of `inputs` as a list.
#[must_use]
pub fn leader_items(scope: &Scope<'_>, inputs: &[InputIdx]) -> Vec<RelationItem> {
    let item = |(id, count): (String, usize)| RelationItem {
        name: words::supplier_name(scope, &id),
        thing: Thing::Supplier(id),
        detail: scope.locale.say(&msg!("main-supplier-of", count = count)),
    };
    leaders(scope, inputs).into_iter().map(item).collect()
}
