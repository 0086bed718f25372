//! What a scenario does to one input, for the page on it: the sentence, the losses by every
//! rule with how each is computed, and the way on which the worst one arrives.

use crate::analysis::loss::Loss;
use crate::base::message::Message;
use crate::model::InputIdx;
use crate::model::value::Interval;
use crate::msg;
use crate::reading::details::RelationItem;
use crate::reading::what_if::sentence;
use crate::scene::what_if::rating::LEAST;
use crate::scene::what_if::words::{self as what_if_words, loss_words};
use crate::scene::{Scope, what_if, words};
use crate::view::thing::Thing;

/// A scenario as one input feels it.
#[derive(Debug, Clone, PartialEq)]
pub struct InScenario {
    /// The scenario as a title.
    pub title: String,
    /// The result in one sentence.
    pub said: String,
    /// The losses by every rule, the chosen one first.
    pub losses: Vec<LossLine>,
    /// The ways on which the worst loss arrives, each from its source to the input; the
    /// shortest first. A way of one step is the input's own supply.
    pub ways: Vec<Vec<RelationItem>>,
    /// The loss at once of what the worst case comes through, in the order of the ways.
    pub direct: Vec<String>,
}

/// A loss by one rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LossLine {
    /// Name of the rule.
    pub rule: String,
    /// The loss.
    pub loss: String,
    /// How it is computed.
    pub formula: String,
    /// Whether it is the rule that colours the map.
    pub is_chosen: bool,
}

/// Most ways that are listed.
const MOST_WAYS: usize = 4;

/// The scenario of `scope` as `thing` feels it; `None`: nobody stops, or it is no input.
#[must_use]
pub fn in_scenario(scope: &Scope<'_>, thing: &Thing) -> Option<InScenario> {
    let Thing::Input(id) = thing else { return None };
    let input = scope.dataset.input_by_id(id)?;
    let what_if = what_if::stopping(scope)?;
    let title = what_if_words::title(scope, &scope.state.scenario);
    let Some(loss) = what_if.loss(input) else {
        let said = scope.locale.say(&msg!("said-unknown", name = words::full_name(scope, input)));
        return Some(InScenario {
            title,
            said,
            losses: Vec::new(),
            ways: Vec::new(),
            direct: Vec::new(),
        });
    };
    let causes = what_if::causes(scope, input);
    let step = |input: &InputIdx| RelationItem {
        thing: words::input_thing(scope.dataset, *input),
        name: words::full_name(scope, *input),
        detail: String::new(),
    };
    let shown = || causes.iter().take(MOST_WAYS);
    let direct = |input: InputIdx| {
        let direct = what_if.loss(input).and_then(|loss| loss.direct);
        direct.map(|direct| loss_words(scope, direct)).unwrap_or_default()
    };
    Some(InScenario {
        title,
        said: sentence::said(scope, input, &loss),
        losses: lines(scope, &loss),
        ways: shown().map(|cause| cause.way.iter().map(step).collect()).collect(),
        direct: shown().map(|cause| direct(cause.binding)).collect(),
    })
}

fn lines(scope: &Scope<'_>, loss: &Loss) -> Vec<LossLine> {
    let chosen = scope.locale.say(&what_if_words::rule(&scope.state.scenario));
    let line = |rule: Message, loss: Option<Interval>, formula: Message| {
        let rule = scope.locale.say(&rule);
        let loss = match loss {
            None => scope.locale.say(&msg!("not-assessed")),
            Some(loss) if loss.hi < LEAST => scope.locale.say(&msg!("loss-none")),
            Some(loss) => loss_words(scope, loss),
        };
        let is_chosen = rule == chosen;
        LossLine { rule, loss, formula: scope.locale.say(&formula), is_chosen }
    };
    vec![
        line(msg!("rule-direct"), loss.direct, msg!("formula-direct")),
        line(msg!("rule-worst"), Some(loss.worst), msg!("formula-worst")),
        line(msg!("rule-worst-any"), Some(loss.worst_any), msg!("formula-worst-any")),
        line(msg!("rule-middle"), Some(loss.middle), msg!("formula-middle")),
        line(msg!("rule-linear"), Some(loss.linear), msg!("formula-linear")),
    ]
}
