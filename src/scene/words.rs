//! Names of things and figures in words, the same in pictures and texts: a missing figure is
//! never written as a number. Knows no places.

use std::collections::BTreeMap;

use crate::analysis::roadmap::Entry;
use crate::base::country;
use crate::base::message::Message;
use crate::model::dataset::Dataset;
use crate::model::input::{Input, InputKind};
use crate::model::supplier::SupplierKind;
use crate::model::value::{Interval, Value};
use crate::model::{FamilyIdx, InputIdx, StageIdx, SupplierIdx};
use crate::msg;
use crate::scene::Scope;
use crate::view::thing::{PlanPart, Thing};

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

/// The name of an input with its stage where another input has the same name, so that it
/// can stand alone: "Gallium (Processing)".
#[must_use]
pub fn full_name(scope: &Scope<'_>, input: InputIdx) -> String {
    let label = &scope.dataset.inputs[input].label;
    let namesakes = scope.dataset.inputs.iter().filter(|other| other.label == *label).count();
    name_among(scope, input, namesakes > 1)
}

/// The names of all inputs as they can stand alone, in the order of the dataset; see
/// [`full_name`].
#[must_use]
pub fn full_names(scope: &Scope<'_>) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let label = |input: &'_ Input| input.label.words(scope.language()).to_owned();
    let labels: Vec<String> = scope.dataset.inputs.iter().map(label).collect();
    for label in &labels {
        *counts.entry(label).or_default() += 1;
    }
    let is_shared = |label: &String| counts.get(label.as_str()).is_some_and(|count| *count > 1);
    let inputs = scope.dataset.inputs.keys().zip(&labels);
    inputs.map(|(input, label)| name_among(scope, input, is_shared(label))).collect()
}

fn name_among(scope: &Scope<'_>, input: InputIdx, has_namesakes: bool) -> String {
    let name = input_name(scope, input);
    match scope.dataset.inputs[input].stage.filter(|_| has_namesakes) {
        Some(stage) => {
            let stage = stage_name(scope, stage);
            scope.locale.say(&msg!("name-with-stage", name = name, stage = stage))
        }
        None => name,
    }
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

/// The name of a part of the plan; `None` when the dataset does not have it, or it is a lane,
/// whose name follows from how the roadmap is laid out.
#[must_use]
pub fn plan_name(scope: &Scope<'_>, part: PlanPart, id: &str) -> Option<String> {
    let action = &scope.dataset.action;
    let label = match part {
        PlanPart::Measure => action.measures[action.measure_by_id(id)?].label.clone(),
        PlanPart::Item => {
            let item = action.item_by_id(id)?;
            let entry = Entry { item: Some(item), measure: action.roadmap[item].measure };
            entry.label(scope.dataset)
        }
        PlanPart::Gap => action.gaps[action.gap_by_id(id)?].label.clone(),
        PlanPart::Cause => action.root_causes[action.cause_by_id(id)?].label.clone(),
        PlanPart::Instrument => action.instruments[action.instrument_by_id(id)?].label.clone(),
        PlanPart::Actor => action.actors[action.actor_by_id(id)?].label.clone(),
        PlanPart::Lane => return None,
    };
    Some(named(label.words(scope.language()), id))
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

/// The name of a supplier inside a sentence: "the United States".
#[must_use]
pub fn in_sentence(scope: &Scope<'_>, id: &str) -> String {
    let name = supplier_name(scope, id);
    let code = scope.dataset.supplier_by_id(id).map_or(Some(id), |idx| {
        let supplier = &scope.dataset.suppliers[idx];
        let is_country = supplier.kind == SupplierKind::Country;
        supplier.country.as_deref().filter(|_| is_country)
    });
    match code {
        Some(code) => scope.locale.say(&msg!("place", code = code, name = name)),
        None => name,
    }
}

/// As [`in_sentence`], at the start of a sentence.
#[must_use]
pub fn at_start(scope: &Scope<'_>, id: &str) -> String {
    let name = supplier_name(scope, id);
    let inside = in_sentence(scope, id);
    // Names themselves keep their letters: there are organisations with a small first one.
    if inside == name { name } else { capital(&inside) }
}

/// `text` with a capital first letter.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The name of an area whose supply is published, such as "the EU".
#[must_use]
pub fn area_name(scope: &Scope<'_>, area: &str) -> String {
    match area {
        WORLD => scope.locale.say(&msg!("area-world")),
        _ if is_european_union(area) => scope.locale.say(&msg!("area-eu")),
        _ => in_sentence(scope, area),
    }
}

/// The name of an area in few words, such as "EU".
#[must_use]
pub fn area_short(scope: &Scope<'_>, area: &str) -> String {
    if is_european_union(area) {
        scope.locale.say(&msg!("area-eu-short"))
    } else {
        supplier_name(scope, area)
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
