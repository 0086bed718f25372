//! Which inputs a thing stands for, and what it is called.

use crate::model::{InputIdx, StageIdx};
use crate::msg;
use crate::scene::{Scope, words};
use crate::view::thing::Thing;

/// The inputs that a box stands for; none for suppliers and lines.
#[must_use]
pub fn members(scope: &Scope<'_>, thing: &Thing) -> Vec<InputIdx> {
    match thing {
        Thing::Input(id) => scope.dataset.input_by_id(id).into_iter().collect(),
        Thing::Stage(id) => {
            let stage = scope.dataset.stage_by_id(id);
            stage.map(|stage| of_stage(scope, stage)).unwrap_or_default()
        }
        Thing::Family(id) => of_family(scope, id),
        Thing::Supplier(_) | Thing::OtherSuppliers | Thing::Plan(..) | Thing::Link(_) => Vec::new(),
    }
}

/// The name of a thing; `None` when the dataset does not have it.
#[must_use]
pub fn thing_name(scope: &Scope<'_>, thing: &Thing) -> Option<String> {
    let dataset = scope.dataset;
    Some(match thing {
        Thing::Input(id) => words::full_name(scope, dataset.input_by_id(id)?),
        Thing::Stage(id) => words::stage_name(scope, dataset.stage_by_id(id)?),
        Thing::Family(id) => {
            let mut families = dataset.families.entries();
            words::family_name(scope, families.find(|(_, family)| family.id == *id)?.0)
        }
        Thing::Supplier(id) => words::supplier_name(scope, id),
        Thing::OtherSuppliers => scope.locale.say(&msg!("other-suppliers")),
        Thing::Plan(part, id) => words::plan_name(scope, *part, id)?,
        Thing::Link(_) => return None,
    })
}

/// The inputs of the family `id`, in the order of the dataset.
#[must_use]
pub fn of_family(scope: &Scope<'_>, id: &str) -> Vec<InputIdx> {
    let is_member = |family| scope.dataset.families[family].id == id;
    let inputs = scope.dataset.inputs.entries();
    inputs
        .filter(|(_, input)| input.family.is_some_and(is_member))
        .map(|(input, _)| input)
        .collect()
}

/// The inputs of a stage, in the order of the dataset.
#[must_use]
pub fn of_stage(scope: &Scope<'_>, idx: StageIdx) -> Vec<InputIdx> {
    let inputs = scope.dataset.inputs.entries();
    inputs.filter(|(_, input)| input.stage == Some(idx)).map(|(input, _)| input).collect()
}
