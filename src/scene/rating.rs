//! Which class an input has under the chosen indicator, in colour and in words, and whether
//! the filters of the view let it pass. Knows no places.
//!
//! A figure that is an interval has a class when both ends are in it. With one line between
//! the ends it has the class of less concern, which is the least that is certain, and the
//! words name the line; with more lines between them it is undecided and has no class. No
//! figure is guessed.

use std::collections::BTreeSet;

use crate::analysis::choice::Choice;
use crate::analysis::concentration::supply::{Supply, SupplyKind};
use crate::analysis::indicator::{Concern, Reading};
use crate::model::InputIdx;
use crate::model::record::Subject;
use crate::model::value::{Interval, Value};
use crate::msg;
use crate::scene::lens::{self, Lens, RatingClass};
use crate::scene::mark::Ink;
use crate::scene::scale::Scale;
use crate::scene::{Scope, words};
use crate::view::state::FilterField;

/// What an indicator makes of a subject.
#[derive(Debug, Clone, PartialEq)]
pub struct Rating {
    /// The colour.
    pub ink: Ink,
    /// The figure; `NotAssessed` where the colour is that of a kind.
    pub value: Value<Interval>,
    /// The figure in words, such as "94 % from China".
    pub words: String,
    /// The name of its class or state, such as "highly concentrated".
    pub class: String,
    /// Value of the filter field `Rating`.
    pub key: String,
}

/// The rating of `input`. Whoever rates many inputs makes the [`Lens`] once and calls
/// [`rate_by`].
#[must_use]
pub fn rate(scope: &Scope<'_>, input: InputIdx) -> Rating {
    rate_by(scope, &Lens::of(scope), Subject::Input(input))
}

/// The classes of the legend; see [`Lens::classes`].
#[must_use]
pub fn classes(scope: &Scope<'_>) -> Vec<RatingClass> {
    Lens::of(scope).classes(scope)
}

/// The name of what the picture is coloured by.
#[must_use]
pub fn title(scope: &Scope<'_>) -> String {
    Lens::of(scope).label(scope)
}

/// Whether the filters of the view let `input` pass: it must have one of the values in each
/// field. See [`passes_by`].
#[must_use]
pub fn passes(scope: &Scope<'_>, input: InputIdx) -> bool {
    passes_by(scope, &Lens::of(scope), input)
}

/// The rating of `subject` seen through `lens`.
#[must_use]
pub fn rate_by(scope: &Scope<'_>, lens: &Lens, subject: Subject) -> Rating {
    match (lens, subject) {
        (Lens::Kind(kinds), Subject::Input(input)) => {
            let kind = scope.dataset.inputs[input].kind;
            let (ink, key) = Lens::kind_class(kinds, kind);
            let words = scope.locale.say(&words::kind(kind));
            Rating {
                ink,
                value: Value::NotAssessed,
                class: words.clone(),
                words,
                key: key.to_owned(),
            }
        }
        (Lens::Kind(_), Subject::Stage(_)) => Rating {
            ink: Ink::NotAssessed,
            value: Value::NotAssessed,
            words: scope.locale.say(&msg!("not-assessed")),
            class: scope.locale.say(&msg!("not-assessed")),
            key: lens::NOT_ASSESSED.to_owned(),
        },
        (Lens::Figure(scale), _) => rate_figure(scope, scale, subject),
    }
}

fn rate_figure(scope: &Scope<'_>, scale: &Scale, subject: Subject) -> Rating {
    let reading = scale.choice.read(scope.dataset, scope.assessment, subject);
    let (ink, key) = match reading.value {
        Value::Known(figure) => match class(scale, figure) {
            Some(position) => (scale.ink(position), position.to_string()),
            None => (Ink::NotAssessed, lens::UNDECIDED.to_owned()),
        },
        Value::Zero => (Ink::Zero, lens::ZERO.to_owned()),
        Value::NotAssessed => (Ink::NotAssessed, lens::NOT_ASSESSED.to_owned()),
        Value::Withheld => (Ink::Withheld, lens::WITHHELD.to_owned()),
    };
    let words = figure_words(scope, scale, &reading, subject);
    let class = class_name(scope, scale, &reading.value);
    Rating { ink, value: reading.value, words, class, key }
}

/// The name of the class or state of a figure.
fn class_name(scope: &Scope<'_>, scale: &Scale, value: &Value<Interval>) -> String {
    match value {
        Value::Known(figure) => match class(scale, *figure) {
            Some(position) => scale.class(scope, position).label,
            None => scope.locale.say(&msg!("rating-undecided")),
        },
        Value::Zero => scope.locale.say(&msg!("rating-zero")),
        Value::NotAssessed => scope.locale.say(&msg!("not-assessed")),
        Value::Withheld => scope.locale.say(&msg!("withheld")),
    }
}

/// The class of a figure, or `None` when it is undecided.
fn class(scale: &Scale, figure: Interval) -> Option<usize> {
    let certain = match scale.choice.concern() {
        Concern::Low => figure.hi,
        Concern::High | Concern::Neither => figure.lo,
    };
    (scale.straddled(figure).len() <= 1).then(|| scale.position(certain))
}

/// The figure in words. Concentration and largest share are told by the main supplier, which
/// says more than an index.
fn figure_words(scope: &Scope<'_>, scale: &Scale, reading: &Reading, subject: Subject) -> String {
    let Some(figure) = reading.value.known() else {
        return missing_words(scope, scale, reading, subject);
    };
    let told = match (&scale.choice, scale.choice.id()) {
        (Choice::Computed(_), "hhi" | "top-share") => main_supplier(scope, subject),
        (Choice::Computed(_), "reference-share") => {
            let area = words::area_name(scope, &scope.assessment.settings.reference_group);
            Some(words::share(scope, *figure, 1))
                .map(|share| scope.locale.say(&msg!("rating-from", share = share, supplier = area)))
        }
        (Choice::Published(published), _) => {
            let value = scale.words(scope, *figure);
            Some(format!("{} {value}", published.name))
        }
        (Choice::Computed(_), _) => None,
    };
    let lines = scale.straddled(*figure);
    let figure_words = scale.words_apart(scope, *figure);
    match (lines, told) {
        ([], Some(told)) => told,
        ([], None) => scale.value_words(scope, subject, &reading.value),
        ([(line, _)], told) => {
            let line = scale.words(scope, Interval::exact(*line));
            straddling(scope, scale, told, &figure_words, &line)
        }
        (_, Some(told)) => {
            scope.locale.say(&msg!("rating-wide", told = told, figure = figure_words))
        }
        (_, None) => scope.locale.say(&msg!("rating-wide-figure", figure = figure_words)),
    }
}

/// A figure that a line runs through.
fn straddling(
    scope: &Scope<'_>,
    scale: &Scale,
    told: Option<String>,
    figure: &str,
    line: &str,
) -> String {
    scope.locale.say(&match told.filter(|_| scale.choice.id() == "hhi") {
        Some(told) => msg!("rating-straddles", told = told, figure = figure, line = line),
        None => msg!("rating-straddles-figure", figure = figure, line = line),
    })
}

/// Words for a figure that is zero or missing.
fn missing_words(scope: &Scope<'_>, scale: &Scale, reading: &Reading, subject: Subject) -> String {
    let supply = scope.assessment.of(subject);
    let is_computed = matches!(scale.choice, Choice::Computed(_));
    match reading.value {
        Value::NotAssessed if is_computed && supply.is_inconsistent => {
            scope.locale.say(&msg!("rating-inconsistent"))
        }
        Value::NotAssessed if is_computed && !supply.is_empty() => named(scope, supply),
        Value::NotAssessed if is_computed && supply.follows_variants => {
            scope.locale.say(&msg!("rating-follows-variants"))
        }
        Value::Zero if scale.choice.id() == "reference-share" => {
            let area = words::area_name(scope, &scope.assessment.settings.reference_group);
            scope.locale.say(&msg!("rating-none-from", supplier = area))
        }
        _ => words::value(scope, &reading.value, |_| String::new()),
    }
}

/// The main supplier with its share, such as "94 % from China"; without shares, who is
/// named. `None` when nothing is published.
#[must_use]
pub fn main_supplier(scope: &Scope<'_>, subject: Subject) -> Option<String> {
    let supply = scope.assessment.of(subject);
    if supply.is_empty() {
        return None;
    }
    let Some(top) = supply.top() else { return Some(named(scope, supply)) };
    let share = scope.locale.share(top.printed, 1);
    let supplier = words::in_sentence(scope, &scope.dataset.suppliers[top.supplier].id);
    Some(if supply.kind == SupplyKind::Stage {
        scope.locale.say(&msg!("rating-from-stage", share = share, supplier = supplier))
    } else {
        scope.locale.say(&msg!("rating-from", share = share, supplier = supplier))
    })
}

/// Who is named where no shares are.
fn named(scope: &Scope<'_>, supply: &Supply) -> String {
    let count = supply.majors.len() + supply.unplaced;
    match supply.majors.as_slice() {
        [only] if count == 1 => {
            let supplier = words::in_sentence(scope, &only.id);
            scope.locale.say(&msg!("rating-only", supplier = supplier))
        }
        _ => scope.locale.say(&msg!("rating-named", count = count)),
    }
}

/// Whether the filters of the view let `input` pass, seen through `lens`.
#[must_use]
pub fn passes_by(scope: &Scope<'_>, lens: &Lens, input: InputIdx) -> bool {
    scope.state.filters.iter().all(|(field, wanted)| {
        let values = values(scope, lens, *field, input);
        wanted.is_empty() || values.iter().any(|value| wanted.contains(value))
    })
}

/// What `input` has in a filter field: one kind, at most one stage, all suppliers that are
/// not negligible, one rating.
#[must_use]
pub fn values(
    scope: &Scope<'_>,
    lens: &Lens,
    field: FilterField,
    input: InputIdx,
) -> BTreeSet<String> {
    let thing = &scope.dataset.inputs[input];
    match field {
        FilterField::Kind => BTreeSet::from([thing.kind.code().to_owned()]),
        FilterField::Stage => {
            thing.stage.map(|stage| scope.dataset.stages[stage].id.clone()).into_iter().collect()
        }
        FilterField::Supplier => {
            let supply = scope.assessment.of(Subject::Input(input));
            let shares = supply.shares.iter().map(|portion| portion.id.clone());
            shares.chain(supply.majors.iter().map(|named| named.id.clone())).collect()
        }
        FilterField::Rating => BTreeSet::from([rate_by(scope, lens, Subject::Input(input)).key]),
    }
}

#[cfg(test)]
mod tests;
