//! What would stop without a supplier, for the page on it: the sentence, and what is hit
//! worst, whether or not a scenario is on screen.

use crate::analysis::balance::{Balance, HALF, Hold, Question, Toll};
use crate::analysis::loss::{Loss, losses};
use crate::analysis::scenario::Scenario;
use crate::base::order;
use crate::model::InputIdx;
use crate::model::value::Interval;
use crate::msg;
use crate::reading::details::RelationItem;
use crate::scene::what_if::rating::LEAST;
use crate::scene::what_if::words::{self as what_if_words, loss_words};
use crate::scene::what_if::{Ground, groups, worst};
use crate::scene::{Scope, words};
use crate::view::what_if::link::only;

/// Most targets and inputs that are listed.
const MOST: usize = 6;
/// Most inputs that are listed as held.
const MOST_HELD: usize = 12;

/// What would stop without a supplier.
#[derive(Debug, Clone, PartialEq)]
pub struct Without {
    /// "What would stop without China".
    pub title: String,
    /// The result in one sentence.
    pub said: String,
    /// Targets and inputs that are hit worst, with their losses.
    pub items: Vec<RelationItem>,
    /// What the area that the figures are read for holds in turn; `None`: `who` is part of it.
    pub held: Option<Held>,
    /// The scenario in which it alone stops.
    pub scenario: Scenario,
}

/// What an area holds over everybody else.
#[derive(Debug, Clone, PartialEq)]
pub struct Held {
    /// "What the European Union holds".
    pub title: String,
    /// What stops without either side, as two figures side by side; empty where the figures on
    /// screen do not say what is held over others.
    pub balance: String,
    /// What is counted, or why nothing is listed.
    pub note: String,
    /// The inputs of which it supplies half or more, with what the other side has of them.
    pub items: Vec<RelationItem>,
}

/// What would stop without `who`, a supplier or a group; `None`: nothing that is published.
#[must_use]
pub fn without(scope: &Scope<'_>, ground: &Ground, who: &str) -> Option<Without> {
    let assumptions = scope.state.scenario.assumptions;
    let scenario = Scenario { assumptions, ..only(who) };
    let groups = groups(scope.dataset, scope.state);
    let losses = losses(&ground.network, &groups, &scenario);
    let by = |loss: &Loss| worst(loss, assumptions.variants);
    let mut hit: Vec<(InputIdx, Loss)> =
        losses.entries().filter(|(_, loss)| by(loss).hi >= LEAST).collect();
    let n_hit = hit.iter().filter(|(_, loss)| by(loss).lo >= LEAST).count();
    let targets = ground.network.targets();
    order::sort_by(&mut hit, |(a, one), (b, other)| {
        let is_target = |input| targets.contains(input);
        is_target(b)
            .cmp(&is_target(a))
            .then(by(other).lo.total_cmp(&by(one).lo))
            .then(other.middle.lo.total_cmp(&one.middle.lo))
            .then(by(other).hi.total_cmp(&by(one).hi))
    });
    let (first, loss) = hit.first()?;
    let name = what_if_words::who(scope, who);
    let target = words::full_name(scope, *first);
    let said = scope.locale.say(&msg!(
        "without-said",
        who = name.as_str(),
        hit = n_hit,
        target = target,
        worst = loss_words(scope, by(loss)),
        middle = loss_words(scope, loss.middle),
    ));
    let item = |(input, loss): &(InputIdx, Loss)| {
        let worst = loss_words(scope, by(loss));
        let middle = loss_words(scope, loss.middle);
        RelationItem {
            thing: words::input_thing(scope.dataset, *input),
            name: words::full_name(scope, *input),
            detail: scope.locale.say(&msg!("without-item", worst = worst, middle = middle)),
        }
    };
    Some(Without {
        title: scope.locale.say(&msg!("without-title", who = name)),
        said,
        items: hit.iter().take(MOST).map(item).collect(),
        held: held(scope, ground, who),
        scenario,
    })
}

/// What the reference area holds over `who` and everybody else. Supply to another area than
/// the world says who that area depends on, and nothing of what is held over others.
fn held(scope: &Scope<'_>, ground: &Ground, who: &str) -> Option<Held> {
    let question = Question {
        dataset: scope.dataset,
        assessment: &ground.assessment,
        network: &ground.network,
        groups: groups(scope.dataset, scope.state),
        assumptions: scope.state.scenario.assumptions,
        threshold: HALF,
    };
    let home = &ground.assessment.settings.reference_group;
    let balance = question.balance(home, who)?;
    let item = |(hold, other): &(Hold, Interval)| {
        let share = loss_words(scope, hold.figure);
        let other = loss_words(scope, *other);
        RelationItem {
            thing: words::input_thing(scope.dataset, hold.input),
            name: words::full_name(scope, hold.input),
            detail: scope.locale.say(&msg!("held-item", share = share, other = other)),
        }
    };
    let area = words::area_name(scope, home);
    let market = &ground.assessment.settings.area;
    let is_world = market == words::WORLD;
    let (count, market) = (balance.over_partner.len(), words::area_name(scope, market));
    let note = scope.locale.say(&if !is_world {
        msg!("held-elsewhere", market = market, world = words::area_name(scope, words::WORLD))
    } else if count == 0 {
        msg!("held-nothing", area = &area, market = market)
    } else {
        let other = what_if_words::who(scope, who);
        msg!("held-lead", area = &area, market = market, count = count, who = other)
    });
    let said = if is_world { both_sides(scope, &question, &balance, who) } else { String::new() };
    let listed = if is_world { MOST_HELD } else { 0 };
    let items = balance.over_partner.iter().take(listed).map(item).collect();
    let title = scope.locale.say(&msg!("held-title", area = area));
    Some(Held { title, balance: said, note, items })
}

/// What stops without the partner, and what without the area itself: never netted.
fn both_sides(scope: &Scope<'_>, question: &Question<'_>, balance: &Balance, who: &str) -> String {
    let total = question.network.targets().len();
    let side = |toll: &Toll| {
        let targets = counted(scope, &toll.targets);
        let inputs = counted(scope, &toll.inputs);
        scope.locale.say(&msg!("balance-side", targets = targets, total = total, inputs = inputs,))
    };
    let area = words::area_name(scope, &question.assessment.settings.reference_group);
    scope.locale.say(&msg!(
        "balance-said",
        who = what_if_words::who(scope, who),
        partner = side(&balance.without_partner),
        area = area,
        home = side(&balance.without_home),
    ))
}

/// How many reach the threshold: for certain, to possibly where that is more.
fn counted(scope: &Scope<'_>, holds: &[Hold]) -> String {
    let certain = holds.iter().filter(|hold| hold.is_certain(HALF)).count();
    let (lo, hi) = (certain.to_string(), holds.len().to_string());
    if certain == holds.len() { lo } else { scope.locale.say(&msg!("range", lo = lo, hi = hi)) }
}
