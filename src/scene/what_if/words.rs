//! A scenario in words: who stops, what moves, how much is lost. The same words stand on the
//! map, in its files and in texts.

use crate::analysis::group::{Group, Origin};
use crate::analysis::scenario::{Move, MoveKind, Rule, Scenario, Stop, Variants};
use crate::base::message::Message;
use crate::model::value::Interval;
use crate::msg;
use crate::scene::what_if::rating::LEAST;
use crate::scene::{Scope, what_if, words};
use crate::view::thing::Thing;

/// A loss in whole per cent, with decimals only where whole ones would say "all" or
/// "nothing" of what is not quite that: "10 to 22 %", "99.5 to 100 %".
#[must_use]
pub fn loss_words(scope: &Scope<'_>, loss: Interval) -> String {
    let (lo, hi) = (figure(scope, loss.lo), figure(scope, loss.hi));
    let sign = |text: &str| scope.locale.say(&msg!("per-cent", number = text));
    if lo == hi {
        return sign(&lo);
    }
    if loss.lo < LEAST {
        return scope.locale.say(&msg!("loss-up-to", hi = sign(&hi)));
    }
    scope.locale.say(&msg!("range", lo = lo, hi = sign(&hi)))
}

fn figure(scope: &Scope<'_>, share: f64) -> String {
    let is_edge = (LEAST..0.005).contains(&share) || (0.995..1.0 - LEAST).contains(&share);
    scope.locale.number(share * 100.0, u8::from(is_edge))
}

/// A loss as it stands on a box: "10 to 22 % lost", "nothing lost".
#[must_use]
pub fn lost(scope: &Scope<'_>, loss: Interval) -> String {
    if loss.hi < LEAST {
        return scope.locale.say(&msg!("loss-none"));
    }
    scope.locale.say(&msg!("loss-short", loss = loss_words(scope, loss)))
}

/// The name of somebody who stops, inside a sentence.
#[must_use]
pub fn who(scope: &Scope<'_>, id: &str) -> String {
    if words::is_european_union(id) {
        return words::area_name(scope, id);
    }
    if scope.dataset.supplier_by_id(id).is_some() {
        return words::in_sentence(scope, id);
    }
    match group_label(scope, id) {
        Some(label) => label,
        None => words::in_sentence(scope, id),
    }
}

/// The name of a group; `None` when `id` names none.
#[must_use]
pub fn group_label(scope: &Scope<'_>, id: &str) -> Option<String> {
    what_if::groups(scope.dataset, scope.state).find(id)?;
    let built_in = crate::analysis::group::built_in(id);
    Some(built_in.map_or_else(|| id.to_owned(), |group| scope.locale.say(&(group.label)())))
}

/// The `name` of a group where groups are chosen from: one that the dataset brings says so with
/// the number of its members, so that it is told from the one of the same alliance that the app
/// knows by itself.
#[must_use]
pub fn group_offer(scope: &Scope<'_>, name: String, group: &Group) -> String {
    if group.origin != Origin::Dataset || words::is_european_union(&group.id) {
        return name;
    }
    let count = group.members.len();
    scope.locale.say(&msg!("group-of-dataset", name = name, count = count))
}

/// Somebody who stops, with the degree: "the Netherlands", "50 % of the supply from China".
#[must_use]
pub fn stop(scope: &Scope<'_>, stop: &Stop) -> String {
    let name = who(scope, &stop.who);
    if stop.degree >= 1.0 {
        return name;
    }
    let part = scope.locale.share(stop.degree, 1);
    scope.locale.say(&msg!("what-if-part", part = part, who = name))
}

/// That a supplier's box stops, with the degree: "stops", "50 % stops". `None`: it goes on, or
/// it stops as a member of a group.
#[must_use]
pub fn stop_of(scope: &Scope<'_>, thing: &Thing) -> Option<String> {
    let Thing::Supplier(id) = thing else { return None };
    let stop = scope.state.scenario.stops.iter().find(|stop| stop.who == *id)?;
    Some(if stop.degree >= 1.0 {
        scope.locale.say(&msg!("map-stops"))
    } else {
        let part = scope.locale.share(stop.degree, 1);
        scope.locale.say(&msg!("map-stops-part", part = part))
    })
}

/// A move: "Integrated assembly tools: from China to Singapore".
#[must_use]
pub fn shift(scope: &Scope<'_>, step: &Move) -> String {
    let input = scope.dataset.input_by_id(&step.input);
    let input = input.map_or_else(|| step.input.clone(), |idx| words::full_name(scope, idx));
    let (from, to) = (who(scope, &step.from), who(scope, &step.to));
    let part = scope.locale.share(step.part, 1);
    scope.locale.say(&match (step.kind, step.part >= 1.0) {
        (MoveKind::Supplier, true) => msg!("what-if-move", input = input, from = from, to = to),
        (MoveKind::Supplier, false) => {
            msg!("what-if-move-part", input = input, from = from, to = to, part = part)
        }
        (MoveKind::Site, _) => {
            msg!("what-if-move-site", input = input, from = from, to = to, part = part)
        }
        (MoveKind::Headquarters, _) => {
            msg!("what-if-move-seat", input = input, from = from, to = to, part = part)
        }
    })
}

/// Who stops, as one phrase: "the Netherlands and 50 % of the supply from China". Empty: nobody.
#[must_use]
pub fn stops(scope: &Scope<'_>, scenario: &Scenario) -> String {
    let names: Vec<String> = scenario.stops.iter().map(|one| stop(scope, one)).collect();
    joined(scope, &names)
}

/// The scenario as a title: "Without the Netherlands", with what moves.
#[must_use]
pub fn title(scope: &Scope<'_>, scenario: &Scenario) -> String {
    let moves =
        joined(scope, &scenario.moves.iter().map(|step| shift(scope, step)).collect::<Vec<_>>());
    let stops = stops(scope, scenario);
    scope.locale.say(&match (stops.is_empty(), moves.is_empty()) {
        (true, true) => msg!("what-if-nothing"),
        (false, true) => msg!("what-if-without", who = stops),
        (true, false) => msg!("what-if-moved", moves = moves),
        (false, false) => msg!("what-if-without-moved", who = stops, moves = moves),
    })
}

/// Names in one phrase.
#[must_use]
pub fn joined(scope: &Scope<'_>, names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => {
            scope.locale.say(&msg!("list-and", first = first.join(", "), last = last))
        }
    }
}

/// The name of the rule that the reader chose.
#[must_use]
pub fn rule(scenario: &Scenario) -> Message {
    match (scenario.assumptions.rule, scenario.assumptions.variants) {
        (Rule::Direct, _) => msg!("rule-direct"),
        (Rule::Worst, Variants::All) => msg!("rule-worst"),
        (Rule::Worst, Variants::Any) => msg!("rule-worst-any"),
        (Rule::Middle, _) => msg!("rule-middle"),
        (Rule::Linear, _) => msg!("rule-linear"),
    }
}

/// What a file or a picture of a scenario must say of itself: that it is one, what is
/// supposed, and by which rule.
#[must_use]
pub fn caption(scope: &Scope<'_>) -> Option<String> {
    let scenario = &scope.state.scenario;
    if scenario.is_empty() {
        return None;
    }
    let rule = scope.locale.say(&rule(scenario));
    Some(scope.locale.say(&msg!("what-if-caption", title = title(scope, scenario), rule = rule)))
}
