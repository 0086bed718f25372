//! Names of things and figures in words, the same in pictures and texts: a missing figure is
//! never written as a number. Knows no places.

use crate::base::country;
use crate::base::message::Message;
use crate::model::dataset::Dataset;
use crate::model::input::InputKind;
use crate::model::value::{Interval, Value};
use crate::model::{FamilyIdx, InputIdx, StageIdx, SupplierIdx};
use crate::msg;
use crate::scene::Scope;
use crate::view::thing::Thing;

/// Share below which an interval is written as one figure.
const SAME_SHARE: f64 = 0.0005;

/// The code under which records speak of the world market.
pub const WORLD: &str = "WLD";

/// The name of an input; its id when it has none.
#[must_use]
pub fn input_name(scope: &Scope<'_>, input: InputIdx) -> String {
    let input = &scope.dataset.inputs[input];
    named(input.label.words(scope.language()), &input.id)
}

/// The name of a stage.
#[must_use]
pub fn stage_name(scope: &Scope<'_>, stage: StageIdx) -> String {
    let stage = &scope.dataset.stages[stage];
    named(stage.label.words(scope.language()), &stage.id)
}

/// The name of a family.
#[must_use]
pub fn family_name(scope: &Scope<'_>, family: FamilyIdx) -> String {
    let family = &scope.dataset.families[family];
    named(family.label.words(scope.language()), &family.id)
}

/// The name of a supplier of the dataset.
#[must_use]
pub fn supplier_label(scope: &Scope<'_>, supplier: SupplierIdx) -> String {
    let supplier = &scope.dataset.suppliers[supplier];
    named(supplier.label.words(scope.language()), &supplier.id)
}

/// The name of the supplier or country with this id; the id itself for one that nobody
/// names.
#[must_use]
pub fn supplier_name(scope: &Scope<'_>, id: &str) -> String {
    match scope.dataset.supplier_by_id(id) {
        Some(idx) => supplier_label(scope, idx),
        None => country::name(id).unwrap_or(id).to_owned(),
    }
}

/// The name of an area whose supply is published, such as "the EU".
#[must_use]
pub fn area_name(scope: &Scope<'_>, area: &str) -> String {
    match area {
        WORLD => scope.locale.say(&msg!("area-world")),
        _ if is_european_union(area) => scope.locale.say(&msg!("area-eu")),
        _ => supplier_name(scope, area),
    }
}

/// Whether `area` is the European Union as a whole.
#[must_use]
pub fn is_european_union(area: &str) -> bool {
    matches!(area, "EU" | "EU27" | "EU27_2020")
}

/// The word for a kind of input.
#[must_use]
pub fn kind(kind: InputKind) -> Message {
    msg!("kind", kind = kind.code())
}

/// An input as a thing to choose.
#[must_use]
pub fn input_thing(dataset: &Dataset, input: InputIdx) -> Thing {
    Thing::Input(dataset.inputs[input].id.clone())
}

/// A share with what is open about it: "94 %", "39.6 to 40.4 %".
#[must_use]
pub fn share(scope: &Scope<'_>, share: Interval, decimals: u8) -> String {
    if share.is_exact(SAME_SHARE) {
        return scope.locale.share(share.middle(), decimals);
    }
    let (lo, hi) =
        (scope.locale.number(share.lo * 100.0, decimals), scope.locale.share(share.hi, decimals));
    scope.locale.say(&msg!("range", lo = lo, hi = hi))
}

/// A number with what is open about it: "0.39", "0.38 to 0.41".
#[must_use]
pub fn number(scope: &Scope<'_>, number: Interval, decimals: u8) -> String {
    let lo = scope.locale.number(number.lo, decimals);
    let hi = scope.locale.number(number.hi, decimals);
    if lo == hi { lo } else { scope.locale.say(&msg!("range", lo = lo, hi = hi)) }
}

/// A figure, or in words why there is none; `write` writes a figure that is not zero.
pub fn value<T>(scope: &Scope<'_>, value: &Value<T>, write: impl FnOnce(&T) -> String) -> String {
    match value {
        Value::Known(figure) => write(figure),
        Value::Zero => scope.locale.number(0.0, 0),
        Value::NotAssessed => scope.locale.say(&msg!("not-assessed")),
        Value::Withheld => scope.locale.say(&msg!("withheld")),
    }
}

fn named(label: &str, id: &str) -> String {
    if label.is_empty() { id } else { label }.to_owned()
}
