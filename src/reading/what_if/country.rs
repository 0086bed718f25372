//! What would stop without a supplier, for the page on it: the sentence, and what is hit
//! worst, whether or not a scenario is on screen.

use crate::analysis::balance::{HALF, Hold, Question};
use crate::analysis::loss::{Loss, losses};
use crate::analysis::scenario::Scenario;
use crate::base::order;
use crate::model::InputIdx;
use crate::model::value::Interval;
use crate::msg;
use crate::reading::details::{RelationItem, Relations};
use crate::scene::what_if::rating::LEAST;
use crate::scene::what_if::words::{self as what_if_words, loss_words};
use crate::scene::what_if::{Ground, groups, worst};
use crate::scene::{Scope, words};
use crate::view::what_if::link::only;

/// Most targets and inputs that are listed.
const MOST: usize = 6;

/// What would stop without a supplier.
#[derive(Debug, Clone, PartialEq)]
pub struct Without {
    /// "What would stop without China".
    pub title: String,
    /// The result in one sentence.
    pub said: String,
    /// Targets and inputs that are hit worst, with their losses.
    pub items: Vec<RelationItem>,
    /// "What the European Union holds", with the inputs of which it holds half or more and
    /// what `who` has of them; `None`: nothing, or `who` is part of it.
    pub held: Option<Relations>,
    /// The scenario in which it alone stops.
    pub scenario: Scenario,
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

/// What the reference area holds over `who` and everybody else.
fn held(scope: &Scope<'_>, ground: &Ground, who: &str) -> Option<Relations> {
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
    let items: Vec<RelationItem> = balance.over_partner.iter().map(item).collect();
    let area = words::area_name(scope, home);
    (!items.is_empty())
        .then(|| Relations { title: scope.locale.say(&msg!("held-title", area = area)), items })
}
