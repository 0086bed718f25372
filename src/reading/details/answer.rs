//! "Who supplies it?" in one sentence. Never a figure that is not printed.

use crate::analysis::balance::HALF;
use crate::analysis::concentration::supply::{Named, Supply, SupplyKind};
use crate::base::message::Arg;
use crate::base::order;
use crate::model::record::{Level, Share, Subject};
use crate::model::supplier::SupplierKind;
use crate::model::{InputIdx, StageIdx};
use crate::msg;
use crate::reading::phrase;
use crate::scene::{Scope, words};

/// Most names in a sentence.
const MOST_NAMES: usize = 4;

/// The answer for an input.
pub fn of_input(scope: &Scope<'_>, idx: InputIdx) -> String {
    let subject = Subject::Input(idx);
    let supply = scope.assessment.of(subject);
    let name = words::full_name(scope, idx);
    if supply.is_empty() {
        return nothing(scope, subject, supply);
    }
    if let Some(stage) = stage_record(scope, subject) {
        let stage_name = words::stage_name(scope, stage);
        let told = told(scope, supply, &stage_name);
        return scope.locale.say(&msg!("answer-by-stage", stage = stage_name, told = told));
    }
    let told = told(scope, supply, &name);
    match others(scope, subject, supply) {
        Some(others) => format!("{told} {others}"),
        None => told,
    }
}

/// Where half or more comes from one supplier: who else the world has, by the printed shares.
fn others(scope: &Scope<'_>, subject: Subject, supply: &Supply) -> Option<String> {
    let is_sound = !supply.is_withheld && !supply.is_inconsistent && supply.has_numbers();
    let top = supply.top().filter(|top| is_sound && top.printed >= HALF)?;
    world_without(scope, subject, &top.id)
}

/// Who supplies the world market besides `who`, by the printed shares of countries.
pub fn world_without(scope: &Scope<'_>, subject: Subject, who: &str) -> Option<String> {
    let mut records =
        scope.dataset.records_of(subject).iter().map(|idx| &scope.dataset.records[*idx]);
    let world =
        records.find(|record| record.area == words::WORLD && record.level == Level::Countries)?;
    let number = |share: &Share| {
        let supplier = &scope.dataset.suppliers[share.supplier];
        let is_other = supplier.kind == SupplierKind::Country && supplier.id != who;
        let printed = share.value.number().filter(|printed| is_other && *printed > 0.0)?;
        Some((supplier.id.as_str(), printed))
    };
    let mut found: Vec<(&str, f64)> = world.shares.iter().filter_map(number).collect();
    order::sort_by(&mut found, |(a, one), (b, other)| other.total_cmp(one).then(a.cmp(b)));
    let names: Vec<String> = found
        .into_iter()
        .map(|(id, printed)| {
            let (supplier, share) = (words::in_sentence(scope, id), Arg::Share(printed, 1));
            scope.locale.say(&msg!("answer-other", supplier = supplier, share = share))
        })
        .collect();
    let list = phrase::list(scope, &names, MOST_NAMES);
    let area = words::area_name(scope, words::WORLD);
    (!names.is_empty()).then(|| scope.locale.say(&msg!("answer-others", area = area, list = list)))
}

/// The answer for a stage as a whole.
pub fn of_stage(scope: &Scope<'_>, idx: StageIdx) -> String {
    let supply = scope.assessment.of(Subject::Stage(idx));
    if supply.is_empty() {
        return scope.locale.say(&msg!("answer-no-stage-figures"));
    }
    told(scope, supply, &words::stage_name(scope, idx))
}

/// The stage whose record stands for that of `subject`.
pub fn stage_record(scope: &Scope<'_>, subject: Subject) -> Option<StageIdx> {
    let Subject::Input(input) = subject else { return None };
    let is_of_stage = scope.assessment.of(subject).kind == SupplyKind::Stage;
    is_of_stage.then(|| scope.dataset.inputs[input].stage)?
}

fn nothing(scope: &Scope<'_>, subject: Subject, supply: &Supply) -> String {
    let area = &scope.assessment.settings.area;
    let has_other = !scope.dataset.records_of(subject).is_empty();
    scope.locale.say(&if supply.follows_variants {
        msg!("answer-follows-variants")
    } else if has_other {
        msg!("answer-not-in-area", area = words::area_name(scope, area))
    } else {
        msg!("answer-nothing")
    })
}

/// What a supply that is not empty says of `name`.
fn told(scope: &Scope<'_>, supply: &Supply, name: &str) -> String {
    if supply.is_withheld {
        return scope.locale.say(&msg!("answer-withheld"));
    }
    if supply.is_inconsistent {
        let sum = Arg::Share(supply.printed_sum(), 1);
        return scope.locale.say(&msg!("answer-inconsistent", sum = sum));
    }
    let told =
        if supply.has_numbers() { numbers(scope, supply, name) } else { names(scope, supply) };
    if supply.follows_variants {
        return format!("{told} {}", scope.locale.say(&msg!("answer-see-variants")));
    }
    told
}

fn numbers(scope: &Scope<'_>, supply: &Supply, name: &str) -> String {
    let Some(top) = supply.top() else {
        let residual = Arg::Share(supply.residual, 1);
        return scope.locale.say(&msg!("answer-only-unnamed", share = residual));
    };
    let more = supply.shares.len() + supply.majors.len() + supply.negligible.len() - 1;
    scope.locale.say(&msg!(
        "answer-main",
        supplier = words::at_start(scope, &top.id),
        share = Arg::Share(top.printed, 1),
        name = name,
        area = words::area_name(scope, &scope.assessment.settings.area),
        more = more,
    ))
}

/// `names` with the first one as it stands at the start of a sentence.
fn at_start(scope: &Scope<'_>, named: &[Named], mut names: Vec<String>) -> Vec<String> {
    if let (Some(name), Some(named)) = (names.first_mut(), named.first()) {
        *name = words::at_start(scope, &named.id);
    }
    names
}

fn names(scope: &Scope<'_>, supply: &Supply) -> String {
    let named = if supply.majors.is_empty() { &supply.negligible } else { &supply.majors };
    let names: Vec<String> =
        named.iter().map(|named| words::in_sentence(scope, &named.id)).collect();
    let list = phrase::list(scope, &names, MOST_NAMES);
    let at_start = phrase::list(scope, &at_start(scope, named, names.clone()), MOST_NAMES);
    scope.locale.say(&match (supply.kind, names.len()) {
        (_, 0) => msg!("answer-unplaced", count = supply.unplaced),
        (SupplyKind::Derived, _) => msg!("answer-organisations", list = list),
        (_, count) => msg!("answer-listed", list = at_start, count = count),
    })
}
