//! Names of a view held against a dataset: what is not in this edition is taken out of the
//! view and named, so that an old link still opens. Knows no browser.

use crate::model::dataset::Dataset;
use crate::view::permalink::Ignored;
use crate::view::state::{FilterField, ViewState};
use crate::view::thing::Thing;

/// `state` without names that `dataset` does not have, and those names.
#[must_use]
pub fn check(state: &ViewState, dataset: &Dataset) -> (ViewState, Vec<Ignored>) {
    let mut checked = state.clone();
    let mut ignored = Vec::new();
    let mut is_known = |key: &str, thing: &Thing| {
        let known = exists(dataset, thing);
        if !known {
            ignored.push(Ignored { key: key.to_owned(), value: thing.to_string() });
        }
        known
    };
    checked.selected.retain(|thing| is_known("sel", thing));
    checked.opened.retain(|thing| is_known("open", thing));
    checked.closed.retain(|thing| is_known("shut", thing));
    if let Some(area) = &state.area
        && !dataset.areas().contains(&area.as_str())
    {
        checked.area = None;
        ignored.push(Ignored { key: "area".to_owned(), value: area.clone() });
    }
    if let Some(suppliers) = checked.filters.get_mut(&FilterField::Supplier) {
        suppliers.retain(|id| {
            let known = dataset.supplier_by_id(id).is_some();
            if !known {
                ignored.push(Ignored { key: "f.supplier".to_owned(), value: id.clone() });
            }
            known
        });
        if suppliers.is_empty() {
            checked.filters.remove(&FilterField::Supplier);
        }
    }
    if checked.selected.is_empty() {
        checked.is_isolated = false;
    }
    (checked, ignored)
}

fn exists(dataset: &Dataset, thing: &Thing) -> bool {
    match thing {
        Thing::Input(id) => dataset.input_by_id(id).is_some(),
        Thing::Stage(id) => dataset.stage_by_id(id).is_some(),
        Thing::Family(id) => dataset.families.iter().any(|family| family.id == *id),
        Thing::Supplier(id) => dataset.supplier_by_id(id).is_some(),
        Thing::OtherSuppliers => true,
        Thing::Link(ends) => exists(dataset, &ends.0) && exists(dataset, &ends.1),
    }
}
