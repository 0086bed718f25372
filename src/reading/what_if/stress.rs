//! The stress table: what stops when each supplier stops alone and wholly, one row per
//! supplier, worst first. The assumptions are those of the scenario on screen; its stops and
//! moves do not count.

use crate::analysis::group::Groups;
use crate::analysis::loss::{Loss, Losses, losses};
use crate::analysis::scenario::{Assumptions, Scenario};
use crate::base::order;
use crate::model::InputIdx;
use crate::model::supplier::SupplierKind;
use crate::model::value::Interval;
use crate::msg;
use crate::scene::mark::Ink;
use crate::scene::what_if::rating::{self, LEAST};
use crate::scene::what_if::words::{loss_words, who};
use crate::scene::what_if::{Ground, groups, worst};
use crate::scene::{Scope, words};
use crate::view::state::Sort;
use crate::view::what_if::link::only;

/// From here on an input is said to stop.
const STOPS: f64 = 0.5;

/// The table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Stress {
    /// What it says, in one sentence.
    pub headline: String,
    /// The columns.
    pub columns: Vec<StressColumn>,
    /// The rows in the order of the view.
    pub rows: Vec<StressRow>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StressColumn {
    /// Name in links.
    pub id: &'static str,
    /// Title.
    pub title: String,
    /// Whether it holds figures only.
    pub is_number: bool,
    /// How the table is ordered by it: `Some(true)`: largest first.
    pub sorted: Option<bool>,
}

/// What stops without one supplier.
#[derive(Debug, Clone, PartialEq)]
pub struct StressRow {
    /// Its code.
    pub who: String,
    /// Its name.
    pub name: String,
    /// That it lies in the area whose dependencies are asked for; empty: it does not.
    pub home: String,
    /// The scenario in which it alone stops.
    pub scenario: Scenario,
    /// The target that is hit worst; `None`: none is.
    pub target: Option<String>,
    /// The worst case of that target.
    pub worst: String,
    /// Its colour.
    pub ink: Ink,
    /// What the worst case comes through.
    pub through: Option<String>,
    /// The middle case of the same target.
    pub middle: String,
    /// Number of inputs that lose half or more for certain in the worst case.
    pub n_stopped: usize,
    /// Number of inputs that lose something for certain in the worst case.
    pub n_hit: usize,
    worst_loss: Interval,
    middle_loss: Interval,
}

/// The stress table of `scope` on `ground`, which is prepared without moves, ordered by
/// `sort`; by default the worst case first.
#[must_use]
pub fn stress(scope: &Scope<'_>, ground: &Ground, sort: Option<&Sort>) -> Stress {
    let assumptions = scope.state.scenario.assumptions;
    let mut rows: Vec<StressRow> = countries(scope, ground)
        .iter()
        .filter_map(|who| row(scope, ground, who, assumptions))
        .collect();
    let headline = headline(scope, ground, &rows);
    let sort = sort.filter(|sort| COLUMNS.contains(&sort.column.as_str()));
    sort_rows(&mut rows, sort);
    Stress { headline, columns: columns(scope, sort), rows }
}

/// Names of the columns in links.
pub const COLUMNS: [&str; 5] = crate::view::state::STRESS_COLUMNS;

fn columns(scope: &Scope<'_>, sort: Option<&Sort>) -> Vec<StressColumn> {
    let title = |id: &str| {
        scope.locale.say(&match id {
            "country" => msg!("stress-country"),
            "worst" => msg!("stress-worst"),
            "middle" => msg!("stress-middle"),
            "stopped" => msg!("stress-stopped"),
            _ => msg!("stress-hit"),
        })
    };
    COLUMNS
        .into_iter()
        .map(|id| StressColumn {
            id,
            title: title(id),
            is_number: !matches!(id, "country" | "worst"),
            sorted: match sort {
                Some(sort) => (sort.column == id).then_some(sort.is_descending),
                None => (id == "worst").then_some(true),
            },
        })
        .collect()
}

/// The countries that a record names.
fn countries(scope: &Scope<'_>, ground: &Ground) -> Vec<String> {
    let is_country = |id: &String| {
        let supplier = scope.dataset.supplier_by_id(id);
        let supplier = supplier.map(|idx| &scope.dataset.suppliers[idx]);
        match supplier {
            Some(supplier) => supplier.kind == SupplierKind::Country,
            None => crate::base::country::by_alpha3(id).is_some(),
        }
    };
    ground.network.suppliers().iter().filter(|id| is_country(id)).cloned().collect()
}

/// What stops without `who`; `None`: nothing at all is lost.
fn row(
    scope: &Scope<'_>,
    ground: &Ground,
    who: &str,
    assumptions: Assumptions,
) -> Option<StressRow> {
    let scenario = Scenario { assumptions, ..only(who) };
    let groups = groups(scope.dataset, scope.state);
    let losses = losses(&ground.network, &groups, &scenario);
    let worst_of = |loss: &Loss| worst(loss, assumptions.variants);
    let is_hit =
        |at_least: f64| losses.entries().filter(|(_, loss)| worst_of(loss).lo >= at_least).count();
    let n_hit = is_hit(LEAST);
    let target = hardest_hit(ground, &losses, assumptions);
    if n_hit == 0 && target.is_none() {
        return None;
    }
    let (worst_loss, middle_loss) = target
        .map_or((Interval::exact(0.0), Interval::exact(0.0)), |(_, loss)| {
            (worst_of(&loss), loss.middle)
        });
    let name = |input: InputIdx| words::full_name(scope, input);
    let say = |loss: Interval| {
        if loss.hi < LEAST { scope.locale.say(&msg!("loss-none")) } else { loss_words(scope, loss) }
    };
    Some(StressRow {
        who: who.to_owned(),
        name: words::supplier_name(scope, who),
        home: home(scope, ground, &groups, who),
        target: target.map(|(input, _)| name(input)),
        worst: say(worst_loss),
        ink: rating::ink(worst_loss),
        through: target
            .and_then(|(input, _)| through(ground, &losses, input, assumptions, worst_loss))
            .filter(|source| target.is_none_or(|(input, _)| input != *source))
            .map(name),
        middle: say(middle_loss),
        n_stopped: is_hit(STOPS),
        n_hit,
        scenario,
        worst_loss,
        middle_loss,
    })
}

/// Where `who` lies, when it is part of the area whose dependencies are asked for.
fn home(scope: &Scope<'_>, ground: &Ground, groups: &Groups<'_>, who: &str) -> String {
    let area = &ground.assessment.settings.reference_group;
    let members = groups.members(area).unwrap_or_default();
    if members.iter().any(|member| member == who) {
        scope.locale.say(&msg!("stress-home", area = words::area_name(scope, area)))
    } else {
        String::new()
    }
}

/// The target that is hit worst: by what is lost for certain, then by the middle case.
fn hardest_hit(
    ground: &Ground,
    losses: &Losses,
    assumptions: Assumptions,
) -> Option<(InputIdx, Loss)> {
    let targets = ground.network.targets().iter();
    let mut hit: Vec<(InputIdx, Loss)> = targets
        .filter_map(|target| Some((*target, losses.of(*target)?)))
        .filter(|(_, loss)| worst(loss, assumptions.variants).hi >= LEAST)
        .collect();
    order::sort_by(&mut hit, |(_, a), (_, b)| {
        let (one, other) = (worst(a, assumptions.variants), worst(b, assumptions.variants));
        let by_middle = b.middle.lo.total_cmp(&a.middle.lo);
        other.lo.total_cmp(&one.lo).then(by_middle).then(other.hi.total_cmp(&one.hi))
    });
    hit.first().copied()
}

fn through(
    ground: &Ground,
    losses: &Losses,
    input: InputIdx,
    assumptions: Assumptions,
    worst: Interval,
) -> Option<InputIdx> {
    use crate::analysis::loss::End;
    let end = if worst.lo >= LEAST { End::Low } else { End::High };
    let mut causes = losses.causes(&ground.network, input, assumptions.variants, end);
    order::sort_by_key(&mut causes, |cause| cause.way.len());
    causes.first().map(|cause| cause.binding)
}

fn sort_rows(rows: &mut [StressRow], sort: Option<&Sort>) {
    let by_worst = |a: &StressRow, b: &StressRow| {
        let by = |one: Interval, other: Interval| one.lo.total_cmp(&other.lo);
        by(a.worst_loss, b.worst_loss)
            .then(by(a.middle_loss, b.middle_loss))
            .then(a.n_hit.cmp(&b.n_hit))
            .then(a.worst_loss.hi.total_cmp(&b.worst_loss.hi))
    };
    let (column, is_descending) =
        sort.map_or(("worst", true), |sort| (sort.column.as_str(), sort.is_descending));
    order::sort_by(rows, |a, b| {
        let ordering = match column {
            "country" => a.name.cmp(&b.name),
            "middle" => a.middle_loss.lo.total_cmp(&b.middle_loss.lo),
            "stopped" => a.n_stopped.cmp(&b.n_stopped),
            "hit" => a.n_hit.cmp(&b.n_hit),
            _ => by_worst(a, b),
        };
        if is_descending { ordering.reverse() } else { ordering }.then_with(|| a.name.cmp(&b.name))
    });
}

/// How many countries can stop a target alone, who is named first, and which of them lie in the
/// area whose dependencies are asked for.
fn headline(scope: &Scope<'_>, ground: &Ground, rows: &[StressRow]) -> String {
    let mut stopping: Vec<&StressRow> =
        rows.iter().filter(|row| row.worst_loss.lo >= 0.95).collect();
    order::sort_by(&mut stopping, |a, b| b.middle_loss.lo.total_cmp(&a.middle_loss.lo));
    let list = |rows: &[&StressRow]| {
        let names: Vec<String> = rows.iter().map(|row| who(scope, &row.who)).collect();
        crate::reading::phrase::list(scope, &names, 6)
    };
    if stopping.is_empty() {
        return scope.locale.say(&msg!("stress-headline-none", rows = rows.len()));
    }
    let names = list(&stopping);
    let said = scope.locale.say(&msg!("stress-headline", count = stopping.len(), names = names));
    stopping.retain(|row| !row.home.is_empty());
    if stopping.is_empty() {
        return said;
    }
    let area = words::area_name(scope, &ground.assessment.settings.reference_group);
    let (count, names) = (stopping.len(), list(&stopping));
    let home = msg!("stress-headline-home", count = count, names = names, area = area);
    format!("{said} {}", scope.locale.say(&home))
}
