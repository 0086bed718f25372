//! The figure of a subject in words: at length for lists and panels, in few words for boxes.
//! Concentration and largest share are told by the main supplier, which says more than an
//! index. Knows no colours.

use crate::analysis::choice::Choice;
use crate::analysis::concentration::supply::{Supply, SupplyKind};
use crate::analysis::foresight::{Emerging, emerging};
use crate::analysis::indicator::Reading;
use crate::model::record::Subject;
use crate::model::value::{Interval, Value};
use crate::msg;
use crate::scene::scale::Scale;
use crate::scene::{Scope, words};

/// A figure in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// At length.
    pub words: String,
    /// In few words.
    pub short: String,
}

impl Told {
    fn same(words: String) -> Self {
        Self { short: words.clone(), words }
    }
}

/// What `reading` says of `subject`, on the scale it was read from. A line that runs through
/// the figure is named.
#[must_use]
pub fn tell(scope: &Scope<'_>, scale: &Scale, reading: &Reading, subject: Subject) -> Told {
    let Some(figure) = reading.value.known() else {
        return missing(scope, scale, reading, subject);
    };
    let id = scale.choice.id();
    let told = match &scale.choice {
        Choice::Computed(_) if matches!(id, "hhi" | "top-share") => {
            main(scope, scope.assessment.of(subject))
        }
        Choice::Computed(_) => counted(scope, scale, &reading.value, subject),
        Choice::Published(published) => {
            Told::same(format!("{} {}", published.name, scale.words(scope, *figure)))
        }
    };
    let words = match (scale.straddled(*figure), id) {
        ([], _) => return told,
        ([(line, _)], "hhi") => msg!(
            "rating-straddles",
            told = told.words,
            figure = scale.words_apart(scope, *figure),
            line = scale.words(scope, Interval::exact(*line)),
        ),
        ([(line, _)], _) => msg!(
            "rating-straddles-figure",
            told = told.words,
            line = scale.words(scope, Interval::exact(*line)),
        ),
        (_, "hhi") => {
            msg!("rating-wide", told = told.words, figure = scale.words_apart(scope, *figure),)
        }
        (_, _) => msg!("rating-wide-figure", told = told.words),
    };
    Told { words: scope.locale.say(&words), short: told.short }
}

/// Computed figures other than those told by the main supplier, with what they count.
fn counted(scope: &Scope<'_>, scale: &Scale, value: &Value<Interval>, subject: Subject) -> Told {
    let figure = scale.value_words(scope, subject, value);
    match scale.choice.id() {
        "reference-share" => {
            let group = &scope.assessment.settings.reference_group;
            let area = words::area_name(scope, group);
            let short = words::area_short(scope, group);
            Told {
                words: scope.locale.say(&msg!(
                    "rating-from",
                    share = figure.as_str(),
                    supplier = area
                )),
                short: scope.locale.say(&msg!("rating-short", share = figure, supplier = short)),
            }
        }
        "suppliers-75" => {
            // A whole number by its definition.
            let count = value.known().map_or(0, |figure| libm::round(figure.lo) as usize);
            Told::same(scope.locale.say(&msg!("rating-suppliers-75", count = count)))
        }
        "effective-suppliers" => {
            Told::same(scope.locale.say(&msg!("rating-effective", figure = figure)))
        }
        _ => Told::same(figure),
    }
}

/// Words for a figure that is zero or missing.
fn missing(scope: &Scope<'_>, scale: &Scale, reading: &Reading, subject: Subject) -> Told {
    let supply = scope.assessment.of(subject);
    let is_computed = matches!(scale.choice, Choice::Computed(_));
    match reading.value {
        Value::NotAssessed if is_computed && let Some(told) = not_supplied(scope, subject) => told,
        Value::NotAssessed if is_computed && supply.is_inconsistent => {
            Told::same(scope.locale.say(&msg!("rating-inconsistent")))
        }
        Value::NotAssessed if is_computed && !supply.is_empty() => main(scope, supply),
        Value::NotAssessed if is_computed && supply.follows_variants => {
            Told::same(scope.locale.say(&msg!("rating-follows-variants")))
        }
        Value::Zero if scale.choice.id() == "reference-share" => {
            let area = words::area_name(scope, &scope.assessment.settings.reference_group);
            Told::same(scope.locale.say(&msg!("rating-none-from", supplier = area)))
        }
        _ => Told::same(words::value(scope, &reading.value, |_| String::new())),
    }
}

/// That nobody supplies a subject yet, which is not the same as nobody having assessed it.
#[must_use]
pub fn not_supplied(scope: &Scope<'_>, subject: Subject) -> Option<Told> {
    let Subject::Input(input) = subject else { return None };
    let words = match emerging(scope.dataset, input)? {
        Emerging::Level(level) => msg!("rating-emerging", level = level.to_string()),
        Emerging::Unstated => msg!("rating-emerging-unstated"),
    };
    let short = scope.locale.say(&msg!("rating-short-emerging"));
    Some(Told { words: scope.locale.say(&words), short })
}

/// The main supplier with its share, such as "94 % from China"; without shares, who is
/// named. `None` when nothing is published.
#[must_use]
pub fn main_supplier(scope: &Scope<'_>, subject: Subject) -> Option<String> {
    let supply = scope.assessment.of(subject);
    (!supply.is_empty()).then(|| main(scope, supply).words)
}

fn main(scope: &Scope<'_>, supply: &Supply) -> Told {
    let Some(top) = supply.top() else { return named(scope, supply) };
    let share = scope.locale.share(top.printed, 1);
    let inside = words::in_sentence(scope, &top.id);
    let name = words::supplier_name(scope, &top.id);
    let (words, short) = if supply.kind == SupplyKind::Stage {
        (
            msg!("rating-from-stage", share = share.as_str(), supplier = inside),
            msg!("rating-short-stage", share = share.as_str(), supplier = name),
        )
    } else {
        (
            msg!("rating-from", share = share.as_str(), supplier = inside),
            msg!("rating-short", share = share.as_str(), supplier = name),
        )
    };
    Told { words: scope.locale.say(&words), short: scope.locale.say(&short) }
}

/// Who is named where no shares are.
fn named(scope: &Scope<'_>, supply: &Supply) -> Told {
    let count = supply.majors.len() + supply.unplaced;
    let (words, short) = match supply.majors.as_slice() {
        [only] if count == 1 => {
            let inside = words::in_sentence(scope, &only.id);
            let name = words::supplier_name(scope, &only.id);
            (msg!("rating-only", supplier = inside), msg!("rating-short-only", supplier = name))
        }
        _ => (msg!("rating-named", count = count), msg!("rating-short-named", count = count)),
    };
    Told { words: scope.locale.say(&words), short: scope.locale.say(&short) }
}
