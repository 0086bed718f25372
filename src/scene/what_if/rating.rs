//! The loss of an input as a colour and in words. The colour follows what is lost for
//! certain; a hatch says that the figures leave much more open; what nobody knows is not
//! assessed, which never looks like a loss of zero.

use crate::analysis::alone;
use crate::analysis::loss::Loss;
use crate::model::InputIdx;
use crate::model::value::{Interval, Value};
use crate::msg;
use crate::scene::lens::{NOT_ASSESSED, RatingClass, ZERO};
use crate::scene::mark::Ink;
use crate::scene::rating::Rating;
use crate::scene::what_if::words::{self, loss_words};
use crate::scene::{Scope, what_if};

/// Lines between the classes of what is lost for certain.
const LINES: [f64; 4] = [0.2, 0.4, 0.6, 0.8];

/// Slack of comparisons, so that figures count as printed.
const SLACK: f64 = 1e-9;

/// Least loss that is told from none: half of what is printed as 0.1 %.
pub const LEAST: f64 = alone::LEAST;

/// Largest chain whose boxes name what their loss comes through: each costs a search.
const MOST_EXPLAINED: usize = 600;

/// What the ends of a loss may differ by before it is hatched.
const OPEN: f64 = 0.2;

/// The class of what is lost for certain; `None`: nothing is.
#[must_use]
pub fn class(loss: Interval) -> Option<usize> {
    let reached = || LINES.iter().take_while(|line| loss.lo >= **line - SLACK).count();
    (loss.lo >= LEAST).then(reached)
}

/// Whether the figures leave so much open that the field is hatched.
#[must_use]
pub fn is_open(loss: Interval) -> bool {
    loss.hi - loss.lo > OPEN + SLACK
}

/// The colour of a loss.
#[must_use]
pub fn ink(loss: Interval) -> Ink {
    let step = class(loss).map_or(0, |class| u8::try_from(class + 1).unwrap_or(u8::MAX));
    match (is_open(loss), step.checked_sub(1)) {
        (true, _) => Ink::Open(step),
        (false, Some(class)) => Ink::Class(class),
        (false, None) => Ink::Zero,
    }
}

/// The rating of `input` by its loss.
#[must_use]
pub fn rate(scope: &Scope<'_>, input: InputIdx) -> Rating {
    let said = what_if::loss(scope, input);
    let Some(loss) = said else {
        let words = scope.locale.say(&msg!("loss-not-assessed"));
        return Rating {
            ink: Ink::NotAssessed,
            value: Value::NotAssessed,
            short: scope.locale.say(&msg!("not-assessed")),
            class: words.clone(),
            words,
            key: NOT_ASSESSED.to_owned(),
        };
    };
    let short = words::lost(scope, loss);
    let all = what_if::stopping(scope).and_then(|what_if| what_if.loss(input));
    Rating {
        ink: ink(loss),
        value: if loss.hi < LEAST { Value::Zero } else { Value::Known(loss) },
        words: told(scope, input, loss, all.as_ref()),
        short,
        class: class_label(scope, class(loss)),
        key: class(loss).map_or_else(|| ZERO.to_owned(), |class| class.to_string()),
    }
}

/// The loss at length, with what it comes through.
fn told(scope: &Scope<'_>, input: InputIdx, loss: Interval, all: Option<&Loss>) -> String {
    let short = words::lost(scope, loss);
    let is_small = scope.dataset.inputs.len() <= MOST_EXPLAINED;
    if loss.hi < LEAST || all.is_none() || !is_small {
        return short;
    }
    let causes = what_if::causes(scope, input);
    match causes.first().filter(|cause| cause.binding != input) {
        Some(cause) => {
            let name = crate::scene::words::full_name(scope, cause.binding);
            scope.locale.say(&msg!("loss-through", lost = short, binding = name))
        }
        None => short,
    }
}

/// The classes of the legend, most lost first, then the states that are no class.
#[must_use]
pub fn classes(scope: &Scope<'_>) -> Vec<RatingClass> {
    let class = |key: String, ink: Ink, label: String| RatingClass {
        key,
        ink,
        label,
        range: String::new(),
        source: String::new(),
    };
    let mut classes: Vec<RatingClass> = (0..=LINES.len())
        .rev()
        .map(|position| {
            let ink = Ink::Class(u8::try_from(position).unwrap_or(u8::MAX));
            class(position.to_string(), ink, class_label(scope, Some(position)))
        })
        .collect();
    classes.push(class(ZERO.to_owned(), Ink::Zero, class_label(scope, None)));
    let unknown = scope.locale.say(&msg!("loss-not-assessed"));
    classes.push(class(NOT_ASSESSED.to_owned(), Ink::NotAssessed, unknown));
    classes
}

fn class_label(scope: &Scope<'_>, class: Option<usize>) -> String {
    let line = |position: usize| LINES.get(position).copied();
    let one = |at: f64| loss_words(scope, Interval::exact(at));
    scope.locale.say(&match class {
        None => msg!("loss-class-none"),
        Some(position) => match (position.checked_sub(1).and_then(line), line(position)) {
            (Some(below), None) => msg!("loss-class-from", at = one(below)),
            (Some(below), Some(above)) => {
                let range = loss_words(scope, Interval::new(below, above));
                msg!("loss-class-between", range = range)
            }
            (None, above) => msg!("loss-class-below", at = one(above.unwrap_or(1.0))),
        },
    })
}

/// The greatest certain loss among `inputs` in words, when the picture is coloured by losses;
/// `None`: it is not, or none of them is assessed.
#[must_use]
pub fn greatest(scope: &Scope<'_>, inputs: &[InputIdx]) -> Option<String> {
    if !what_if::colours(scope) {
        return None;
    }
    let losses = inputs.iter().filter_map(|input| what_if::loss(scope, *input));
    let greatest = losses.max_by(|a, b| a.lo.total_cmp(&b.lo).then(a.hi.total_cmp(&b.hi)))?;
    Some(words::lost(scope, greatest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn certain_losses_give_the_colour_and_open_ones_the_hatch() {
        for (lo, hi, expected) in [
            (0.0, 0.0, Ink::Zero),
            (0.0, 0.15, Ink::Zero),
            (0.0, 1.0, Ink::Open(0)),
            (0.0004, 0.0004, Ink::Zero),
            (0.1, 0.215, Ink::Class(0)),
            (0.2, 0.4, Ink::Class(1)),
            (0.3, 0.6, Ink::Open(2)),
            (0.98, 1.0, Ink::Class(4)),
            (1.0, 1.0, Ink::Class(4)),
            (0.8, 1.0, Ink::Class(4)),
        ] {
            assert_eq!(ink(Interval::new(lo, hi)), expected, "{lo} to {hi}");
        }
    }
}
