//! Which inputs list and table show, and in which order: filters, words, order. Knows no
//! texts of list or table.

use std::cmp::Ordering;

use crate::analysis::choice::{Choice, choices};
use crate::base::fold::fold;
use crate::base::order;
use crate::model::input::InputKind;
use crate::model::record::Subject;
use crate::model::value::{Interval, Value};
use crate::model::{FamilyIdx, InputIdx, StageIdx};
use crate::reading::table::losses;
use crate::scene::lens::{self, Lens};
use crate::scene::since::{Sign, colour};
use crate::scene::{Scope, rating, what_if, words};
use crate::view::state::{BY_CHANGE, LOSS_COLUMNS, Sort};

/// Column that names the input.
pub const NAME: &str = "name";
/// Column of the kind of input.
pub const KIND: &str = "kind";
/// Column of the stage.
pub const STAGE: &str = "stage";
/// Column of the main supplier.
pub const SUPPLIER: &str = "supplier";

/// The inputs that filters and words leave, in the order of the view: that of the chain
/// (stage by stage; first the inputs without a family, then family by family; each as the
/// dataset names them), or by a column. Inputs without a figure come last both ways.
#[must_use]
pub fn inputs(scope: &Scope<'_>, lens: &Lens) -> Vec<InputIdx> {
    let query = fold(&scope.state.query);
    let wanted: Vec<&str> = query.split_whitespace().collect();
    let inputs = scope.dataset.inputs.keys();
    let mut inputs: Vec<InputIdx> = inputs
        .filter(|input| rating::passes_by(scope, lens, *input) && has_words(scope, *input, &wanted))
        .collect();
    let families = families_as_met(scope);
    order::sort_by_key(&mut inputs, |input| {
        let thing = &scope.dataset.inputs[*input];
        let family = families.iter().position(|known| *known == (thing.stage, thing.family));
        (thing.stage.is_none(), thing.stage, thing.family.is_some(), family)
    });
    if let Some(sort) = &scope.state.sort {
        order(scope, sort, &mut inputs);
    }
    inputs
}

/// Stages with their families, in the order in which the dataset first names them.
fn families_as_met(scope: &Scope<'_>) -> Vec<(Option<StageIdx>, Option<FamilyIdx>)> {
    let mut met = Vec::new();
    for input in &scope.dataset.inputs {
        let family = (input.stage, input.family);
        if input.family.is_some() && !met.contains(&family) {
            met.push(family);
        }
    }
    met
}

/// Whether every word is found in the name, id, stage, family, kind or main supplier.
fn has_words(scope: &Scope<'_>, idx: InputIdx, wanted: &[&str]) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let input = &scope.dataset.inputs[idx];
    let mut texts = vec![
        words::input_name(scope, idx),
        input.id.clone(),
        scope.locale.say(&words::kind(input.kind)),
        main_supplier(scope, idx).unwrap_or_default(),
    ];
    texts.extend(input.stage.map(|stage| words::stage_name(scope, stage)));
    texts.extend(input.family.map(|family| words::family_name(scope, family)));
    let text = fold(&texts.join("\n"));
    wanted.iter().all(|word| text.contains(word))
}

/// The name of the main supplier: with the largest share, or the only one that is named.
#[must_use]
pub fn main_supplier(scope: &Scope<'_>, input: InputIdx) -> Option<String> {
    let supply = scope.assessment.of(Subject::Input(input));
    let top = supply.top().map(|top| words::supplier_name(scope, &top.id));
    top.or_else(|| match supply.majors.as_slice() {
        [only] if supply.unplaced == 0 => Some(words::supplier_name(scope, &only.id)),
        _ => None,
    })
}

/// What rows are compared by.
enum Key {
    Text(Option<String>),
    Rank(Option<usize>),
    Number(Option<f64>),
    /// By what is lost for certain, then by what cannot be ruled out.
    Loss(Option<Interval>),
}

/// Whether the table has this column of losses now.
fn is_loss(scope: &Scope<'_>, id: &str) -> bool {
    LOSS_COLUMNS.contains(&id) && what_if::stopping(scope).is_some()
}

/// Orders `inputs` by a column; a column that is not known leaves them as they are.
fn order(scope: &Scope<'_>, sort: &Sort, inputs: &mut [InputIdx]) {
    let choice = choices(scope.dataset).into_iter().find(|choice| choice.id() == sort.column);
    let key = |input: InputIdx| -> Option<Key> {
        let thing = &scope.dataset.inputs[input];
        Some(match sort.column.as_str() {
            NAME => Key::Text(Some(fold(&words::input_name(scope, input)))),
            KIND => Key::Rank(InputKind::ALL.iter().position(|kind| *kind == thing.kind)),
            STAGE => {
                let stages = scope.dataset.stages.keys();
                Key::Rank(thing.stage.and_then(|stage| stages.into_iter().position(|s| s == stage)))
            }
            SUPPLIER => Key::Text(main_supplier(scope, input).map(|name| fold(&name))),
            BY_CHANGE => Key::Rank(
                colour::noted(scope, Subject::Input(input), lens::KIND)
                    .and_then(|noted| Sign::ALL.iter().position(|sign| *sign == noted.sign)),
            ),
            id if is_loss(scope, id) => Key::Loss(losses::figure(scope, input, id)),
            _ => Key::Number(number(scope, choice.as_ref()?, input)),
        })
    };
    let mut keyed: Vec<(Option<Key>, String, InputIdx)> = inputs
        .iter()
        .map(|input| (key(*input), fold(&words::input_name(scope, *input)), *input))
        .collect();
    if keyed.iter().any(|(key, _, _)| key.is_none()) {
        return;
    }
    order::sort_by(&mut keyed, |(a, a_name, _), (b, b_name, _)| {
        let by_key = match (a, b) {
            (Some(a), Some(b)) => compare(a, b, sort.is_descending),
            _ => Ordering::Equal,
        };
        by_key.then_with(|| a_name.cmp(b_name))
    });
    for (slot, (_, _, input)) in inputs.iter_mut().zip(keyed) {
        *slot = input;
    }
}

/// The figure rows are ordered by: the middle of an interval.
fn number(scope: &Scope<'_>, choice: &Choice, input: InputIdx) -> Option<f64> {
    let subject = Subject::Input(input);
    match choice.read(scope.dataset, scope.assessment, subject).value {
        Value::Known(figure) => Some(figure.middle()),
        Value::Zero => Some(0.0),
        Value::NotAssessed | Value::Withheld => None,
    }
}

fn compare(a: &Key, b: &Key, is_descending: bool) -> Ordering {
    match (a, b) {
        (Key::Text(a), Key::Text(b)) => missing_last(a, b, is_descending, Ord::cmp),
        (Key::Rank(a), Key::Rank(b)) => missing_last(a, b, is_descending, Ord::cmp),
        (Key::Number(a), Key::Number(b)) => missing_last(a, b, is_descending, f64::total_cmp),
        (Key::Loss(a), Key::Loss(b)) => missing_last(a, b, is_descending, |a, b| {
            a.lo.total_cmp(&b.lo).then(a.hi.total_cmp(&b.hi))
        }),
        _ => Ordering::Equal,
    }
}

fn missing_last<T>(
    a: &Option<T>,
    b: &Option<T>,
    is_descending: bool,
    compare: fn(&T, &T) -> Ordering,
) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) if is_descending => compare(b, a),
        (Some(a), Some(b)) => compare(a, b),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    }
}

#[cfg(test)]
mod tests;
