//! One row of the stress table: what stops without one country, through what, and who else
//! supplies that. Knows no order of rows.

use crate::analysis::alone::Alone;
use crate::analysis::concentration::supply::Supply;
use crate::analysis::group::Groups;
use crate::analysis::scenario::Scenario;
use crate::base::message::Arg;
use crate::model::InputIdx;
use crate::model::record::Subject;
use crate::model::value::Interval;
use crate::msg;
use crate::reading::details::answer::world_without;
use crate::reading::phrase;
use crate::scene::mark::Ink;
use crate::scene::what_if::rating::{self, LEAST};
use crate::scene::what_if::words::loss_words;
use crate::scene::what_if::{Ground, groups};
use crate::scene::{Scope, words};
use crate::view::thing::Thing;
use crate::view::what_if::link::only;

/// Most other suppliers that are named.
const MOST_OTHERS: usize = 3;

/// What stops without one supplier.
#[derive(Debug, Clone, PartialEq)]
pub struct StressRow {
    /// Its code.
    pub who: String,
    /// Its name.
    pub name: String,
    /// The short name of the area whose dependencies are asked for, where it lies in it;
    /// empty: it does not.
    pub home: String,
    /// The scenario in which it alone stops.
    pub scenario: Scenario,
    /// The target that is hit worst; `None`: none is.
    pub target: Option<Hit>,
    /// The worst case of that target.
    pub worst: String,
    /// Its colour.
    pub ink: Ink,
    /// What the worst case comes through; `None`: the target's own supply.
    pub through: Option<Hit>,
    /// Who else supplies what the worst case comes through; empty: no target is hit.
    pub others: String,
    /// The middle case of the same target.
    pub middle: String,
    /// Number of inputs that lose half or more for certain in the worst case.
    pub n_stopped: usize,
    /// Number of inputs that lose something for certain in the worst case.
    pub n_hit: usize,
    /// The worst case as a figure.
    pub(super) worst_loss: Interval,
    /// The middle case as a figure.
    pub(super) middle_loss: Interval,
}

/// An input that a row names.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The input.
    pub thing: Thing,
    /// Its name.
    pub name: String,
}

/// What stops without `who`, by the `figures` of its stop; `None`: nothing at all is lost.
pub(super) fn row(
    scope: &Scope<'_>,
    ground: &Ground,
    who: &str,
    figures: &Alone,
) -> Option<StressRow> {
    if figures.is_nothing() {
        return None;
    }
    let assumptions = scope.state.scenario.assumptions;
    let Alone { target, through: source, n_stopped, n_hit } = *figures;
    let none = Interval::exact(0.0);
    let (worst_loss, middle_loss) = target
        .map_or((none, none), |(_, loss)| (loss.worst_case(assumptions.variants), loss.middle));
    let hit = |input: InputIdx| Hit {
        thing: words::input_thing(scope.dataset, input),
        name: words::full_name(scope, input),
    };
    let say = |loss: Interval| {
        if loss.hi < LEAST { scope.locale.say(&msg!("loss-none")) } else { loss_words(scope, loss) }
    };
    Some(StressRow {
        who: who.to_owned(),
        name: words::supplier_name(scope, who),
        home: home(scope, ground, &groups(scope.dataset, scope.state), who),
        target: target.map(|(input, _)| hit(input)),
        worst: say(worst_loss),
        ink: rating::ink(worst_loss),
        through: source.filter(|source| target.is_none_or(|(input, _)| input != *source)).map(hit),
        others: source.map(|source| others(scope, ground, source, who)).unwrap_or_default(),
        middle: say(middle_loss),
        n_stopped,
        n_hit,
        scenario: Scenario { assumptions, ..only(who) },
        worst_loss,
        middle_loss,
    })
}

/// The area whose dependencies are asked for, when `who` is part of it.
fn home(scope: &Scope<'_>, ground: &Ground, groups: &Groups<'_>, who: &str) -> String {
    let area = &ground.assessment.settings.reference_group;
    let members = groups.members(area).unwrap_or_default();
    if members.iter().any(|member| member == who) {
        words::area_short(scope, area)
    } else {
        String::new()
    }
}

/// Who supplies `input` besides `who`, with the shares that are printed, in the area on
/// screen; and, where that is not the world, on the world market.
fn others(scope: &Scope<'_>, ground: &Ground, input: InputIdx, who: &str) -> String {
    let supply: &Supply = ground.assessment.of(Subject::Input(input));
    let with_share = supply.shares.iter().filter(|portion| portion.id != who).map(|portion| {
        let (supplier, share) =
            (words::in_sentence(scope, &portion.id), Arg::Share(portion.printed, 1));
        scope.locale.say(&msg!("answer-other", supplier = supplier, share = share))
    });
    let named = supply.majors.iter().filter(|named| named.id != who);
    let named = named.map(|named| words::in_sentence(scope, &named.id));
    let names: Vec<String> = with_share.chain(named).collect();
    let here = scope.locale.say(&if names.is_empty() {
        msg!("stress-nobody-else")
    } else {
        msg!("stress-others", list = phrase::list(scope, &names, MOST_OTHERS))
    });
    let is_world = ground.assessment.settings.area == words::WORLD;
    let world = world_without(scope, Subject::Input(input), who).filter(|_| !is_world);
    [Some(here), world].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
