//! Which class an input has under the chosen indicator, in colour and in words, and whether
//! the filters of the view let it pass. Knows no places.
//!
//! A figure that is an interval has a class when both ends are in it. With one line between
//! the ends it has the class of less concern, which is the least that is certain, and the
//! words name the line; with more lines between them it is undecided and has no class. No
//! figure is guessed.

use std::collections::BTreeSet;

use crate::analysis::indicator::Concern;
use crate::base::order;
use crate::model::InputIdx;
use crate::model::record::Subject;
use crate::model::value::{Interval, Value};
use crate::msg;
use crate::scene::lens::{self, Lens, RatingClass};
use crate::scene::mark::Ink;
use crate::scene::scale::Scale;
use crate::scene::telling::{self, Told};
use crate::scene::{Scope, since, what_if, words};
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
    /// The figure in few words, for a box: "94 % China".
    pub short: String,
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
                short: words.clone(),
                words,
                key: key.to_owned(),
            }
        }
        (Lens::Change, subject) => since::colour::rate(scope, subject),
        (Lens::Loss, Subject::Input(input)) => what_if::rating::rate(scope, input),
        (Lens::Kind(_) | Lens::Loss, Subject::Stage(_)) => {
            let words = scope.locale.say(&msg!("not-assessed"));
            Rating {
                ink: Ink::NotAssessed,
                value: Value::NotAssessed,
                short: words.clone(),
                class: words.clone(),
                words,
                key: lens::NOT_ASSESSED.to_owned(),
            }
        }
        (Lens::Figure(scale), _) => rate_figure(scope, scale, subject),
    }
}

fn rate_figure(scope: &Scope<'_>, scale: &Scale, subject: Subject) -> Rating {
    let reading = scale.choice.read(scope.dataset, scope.assessment, subject);
    let (ink, key) = match reading.value {
        Value::Known(figure) => match class(scale, figure) {
            Some(position) => (scale.ink(position), position.to_string()),
            None => (Ink::Undecided, lens::UNDECIDED.to_owned()),
        },
        Value::Zero => (Ink::Zero, lens::ZERO.to_owned()),
        Value::NotAssessed => (Ink::NotAssessed, lens::NOT_ASSESSED.to_owned()),
        Value::Withheld => (Ink::Withheld, lens::WITHHELD.to_owned()),
    };
    let Told { words, short } = telling::tell(scope, scale, &reading, subject);
    let class = class_name(scope, scale, &reading.value);
    Rating { ink, value: reading.value, words, short, class, key }
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

/// Whether the filters of the view let `input` pass, seen through `lens`.
#[must_use]
pub fn passes_by(scope: &Scope<'_>, lens: &Lens, input: InputIdx) -> bool {
    scope.state.filters.iter().all(|(field, wanted)| {
        let values = values(scope, lens, *field, input);
        let is_asked = !wanted.is_empty() && *field != FilterField::Cover;
        !is_asked || values.iter().any(|value| wanted.contains(value))
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
        FilterField::Kind => order::set_of([thing.kind.code().to_owned()]),
        FilterField::Stage => {
            order::set_of(thing.stage.map(|stage| scope.dataset.stages[stage].id.clone()))
        }
        FilterField::Supplier => {
            let supply = scope.assessment.of(Subject::Input(input));
            let shares = supply.shares.iter().map(|portion| portion.id.clone());
            order::set_of(shares.chain(supply.majors.iter().map(|named| named.id.clone())))
        }
        FilterField::Rating => order::set_of([rate_by(scope, lens, Subject::Input(input)).key]),
        // Of the page of coverage, which speaks of more than inputs.
        FilterField::Cover => BTreeSet::new(),
    }
}

#[cfg(test)]
mod tests;
