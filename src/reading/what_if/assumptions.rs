//! Every assumption behind a scenario in words: those the reader can change, with what each
//! choice means, and those that are fixed.

use crate::analysis::scenario::{Assumptions, Rule, Variants};
use crate::base::message::Message;
use crate::msg;
use crate::scene::Scope;
use crate::view::what_if::Suppose;
use crate::view::what_if::link::rule_code;

/// An assumption that the reader can change.
#[derive(Debug, Clone, PartialEq)]
pub struct Assumption {
    /// Short name for the page, such as `rule`.
    pub id: &'static str,
    /// The question it answers.
    pub title: String,
    /// The answers.
    pub options: Vec<Answer>,
}

/// One answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// Short name within the assumption.
    pub id: &'static str,
    /// The answer in a few words.
    pub label: String,
    /// What it means.
    pub hint: String,
    /// Whether it is chosen.
    pub is_on: bool,
    /// Whether it is what is assumed by default.
    pub is_default: bool,
    /// What choosing it does.
    pub step: Suppose,
}

/// The assumptions that can be changed, as the reader has them.
#[must_use]
pub fn assumptions(scope: &Scope<'_>) -> Vec<Assumption> {
    let now = scope.state.scenario.assumptions;
    vec![rules(scope, now), variants(scope, now), capacity(scope, now), published(scope, now)]
}

/// What cannot be changed, each in a sentence.
#[must_use]
pub fn fixed(scope: &Scope<'_>) -> Vec<String> {
    [
        msg!("assumed-greatest"),
        msg!("assumed-weights"),
        msg!("assumed-variant-weights"),
        msg!("assumed-unknown"),
        msg!("assumed-residual"),
        msg!("assumed-attribution"),
        msg!("assumed-time"),
    ]
    .iter()
    .map(|message| scope.locale.say(message))
    .collect()
}

fn answer(
    scope: &Scope<'_>,
    id: &'static str,
    (label, hint): (Message, Message),
    is_on: bool,
    is_default: bool,
    step: Suppose,
) -> Answer {
    let label = scope.locale.say(&label);
    Answer { id, label, hint: scope.locale.say(&hint), is_on, is_default, step }
}

fn rules(scope: &Scope<'_>, now: Assumptions) -> Assumption {
    let words = |rule: Rule| match rule {
        Rule::Direct => (msg!("rule-direct"), msg!("rule-direct-hint")),
        Rule::Worst => (msg!("rule-worst"), msg!("rule-worst-hint")),
        Rule::Middle => (msg!("rule-middle"), msg!("rule-middle-hint")),
        Rule::Linear => (msg!("rule-linear"), msg!("rule-linear-hint")),
    };
    let option = |rule: Rule| {
        let is_default = rule == Rule::default();
        answer(
            scope,
            rule_code(rule),
            words(rule),
            now.rule == rule,
            is_default,
            Suppose::Rule(rule),
        )
    };
    Assumption {
        id: "rule",
        title: scope.locale.say(&msg!("assumption-rule")),
        options: [Rule::Worst, Rule::Middle, Rule::Linear, Rule::Direct].map(option).into(),
    }
}

fn variants(scope: &Scope<'_>, now: Assumptions) -> Assumption {
    let option = |id, variants: Variants, words| {
        let is_default = variants == Variants::default();
        answer(scope, id, words, now.variants == variants, is_default, Suppose::Variants(variants))
    };
    Assumption {
        id: "variants",
        title: scope.locale.say(&msg!("assumption-variants")),
        options: vec![
            option("all", Variants::All, (msg!("variants-all"), msg!("variants-all-hint"))),
            option("any", Variants::Any, (msg!("variants-any"), msg!("variants-any-hint"))),
        ],
    }
}

fn capacity(scope: &Scope<'_>, now: Assumptions) -> Assumption {
    let option = |id, is_on: bool, words| {
        let is_chosen = now.stage_capacity == is_on;
        answer(scope, id, words, is_chosen, is_on, Suppose::StageCapacity(is_on))
    };
    Assumption {
        id: "capacity",
        title: scope.locale.say(&msg!("assumption-capacity")),
        options: vec![
            option("1", true, (msg!("capacity-on"), msg!("capacity-on-hint"))),
            option("0", false, (msg!("capacity-off"), msg!("capacity-off-hint"))),
        ],
    }
}

fn published(scope: &Scope<'_>, now: Assumptions) -> Assumption {
    let option = |id, is_on: bool, words| {
        let is_chosen = now.as_published == is_on;
        answer(scope, id, words, is_chosen, is_on, Suppose::AsPublished(is_on))
    };
    Assumption {
        id: "published",
        title: scope.locale.say(&msg!("assumption-published")),
        options: vec![
            option("1", true, (msg!("published-on"), msg!("published-on-hint"))),
            option("0", false, (msg!("published-off"), msg!("published-off-hint"))),
        ],
    }
}
