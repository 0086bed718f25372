//! A loss in one sentence that can be said aloud, the way it is computed, and the market of
//! what it comes through. Knows no order of things.

use crate::analysis::loss::Loss;
use crate::model::InputIdx;
use crate::model::value::Interval;
use crate::msg;
use crate::reading::details::facts;
use crate::reading::phrase::SourceList;
use crate::scene::what_if::rating::LEAST;
use crate::scene::what_if::words::{loss_words, stops};
use crate::scene::{Scope, what_if, words};

/// From here on a loss is said to be all of it.
const ALL: f64 = 0.995;

/// The loss of `input` as one sentence: "Without the Netherlands, Finished logic chips would
/// stop: … "
#[must_use]
pub fn said(scope: &Scope<'_>, input: InputIdx, loss: &Loss) -> String {
    let scenario = &scope.state.scenario;
    let who = stops(scope, scenario);
    let name = words::full_name(scope, input);
    let worst = what_if::worst(loss, scenario.assumptions.variants);
    let verdict = scope.locale.say(&if worst.hi < LEAST {
        msg!("said-untouched", who = who, name = name)
    } else if worst.lo >= ALL {
        msg!("said-stops", who = who, name = name)
    } else if worst.lo >= LEAST {
        msg!("said-loses", who = who, name = name, loss = loss_words(scope, worst))
    } else {
        let most = loss_words(scope, Interval::exact(worst.hi));
        msg!("said-may-lose", who = who, name = name, most = most)
    });
    let why = why(scope, input).unwrap_or_default();
    let middle = if worst.hi < LEAST { String::new() } else { middle(scope, loss) };
    [verdict, why, middle].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What the worst case comes through: "It needs EUV scanners, of which 100 % stops."
fn why(scope: &Scope<'_>, input: InputIdx) -> Option<String> {
    let causes = what_if::causes(scope, input);
    let source = causes.first()?.binding;
    let direct = what_if::stopping(scope)?.loss(source)?.direct?;
    let loss = loss_words(scope, direct);
    if source == input {
        return Some(scope.locale.say(&msg!("said-own", loss = loss)));
    }
    let name = words::full_name(scope, source);
    let first = scope.locale.say(&match market(scope, source) {
        Some(market) => msg!("said-needs-market", binding = name, loss = loss, market = market),
        None => msg!("said-needs", binding = name, loss = loss),
    });
    if causes.len() == 1 {
        return Some(first);
    }
    let others = scope.locale.say(&msg!("said-needs-others", count = causes.len() - 1));
    Some(format!("{first} {others}"))
}

fn middle(scope: &Scope<'_>, loss: &Loss) -> String {
    if loss.middle.hi < LEAST {
        return scope.locale.say(&msg!("said-middle-none"));
    }
    scope.locale.say(&msg!("said-middle", loss = loss_words(scope, loss.middle)))
}

/// The market of `input` with its unit; `None`: not published.
#[must_use]
pub fn market(scope: &Scope<'_>, input: InputIdx) -> Option<String> {
    let input = &scope.dataset.inputs[input];
    let mut sources = SourceList::new(&scope.dataset.sources);
    let fact = facts::market(scope, input.market.as_ref(), input.source, &mut sources)?;
    let is_known = input
        .market
        .as_ref()
        .is_some_and(|market| market.value.known().is_some() || !market.words.is_empty());
    is_known.then_some(fact.value)
}
