//! The stress table: what stops when each supplier stops alone and wholly, one row per
//! supplier, worst first. The assumptions are those of the scenario on screen; its stops and
//! moves do not count.

mod row;

use crate::analysis::alone::Alone;
use crate::analysis::loss::stopped::Stopped;
use crate::analysis::loss::{Network, losses_of};
use crate::analysis::scenario::Assumptions;
use crate::base::order;
use crate::model::dataset::Dataset;
use crate::model::supplier::SupplierKind;
use crate::model::value::Interval;
use crate::msg;
use crate::reading::what_if::stress::row::row;
use crate::scene::what_if::Ground;
use crate::scene::what_if::words::who;
use crate::scene::{Scope, words};
use crate::view::state::Sort;

pub use row::{Hit, StressRow};

/// The table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Stress {
    /// What it says, in one sentence.
    pub headline: String,
    /// The columns.
    pub columns: Vec<StressColumn>,
    /// What leaving out the members of the area is called; `None`: nothing stops without one.
    pub outside: Option<String>,
    /// The rows in the order of the view.
    pub rows: Vec<StressRow>,
}

/// What a reader asks of the table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Asked {
    /// Its order; `None`: the worst case first.
    pub sort: Option<Sort>,
    /// Whether members of the area whose dependencies it shows are left out.
    pub only_outside: bool,
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

/// The countries that a record names: who stops in the table, as positions among the suppliers
/// of `network`.
#[must_use]
pub fn countries(dataset: &Dataset, network: &Network) -> Vec<u32> {
    let suppliers = (0..).zip(network.suppliers());
    suppliers.filter(|(_, who)| is_country(dataset, who)).map(|(position, _)| position).collect()
}

/// The stress table of `scope` on `ground`, which is prepared without moves; worked out in one
/// go.
#[must_use]
pub fn stress(scope: &Scope<'_>, ground: &Ground, asked: &Asked) -> Stress {
    let Assumptions { as_published, variants, .. } = scope.state.scenario.assumptions;
    let network = &ground.network;
    let who = countries(scope.dataset, network);
    let figures: Vec<Alone> = who
        .iter()
        .map(|who| losses_of(network, &Stopped::one(network, *who), as_published))
        .map(|losses| Alone::of(network, &losses, variants))
        .collect();
    told(scope, ground, asked, &figures)
}

/// The stress table that `figures` make: one for each of the [`countries`], in their order.
#[must_use]
pub fn told(scope: &Scope<'_>, ground: &Ground, asked: &Asked, figures: &[Alone]) -> Stress {
    let network = &ground.network;
    let who = countries(scope.dataset, network).into_iter();
    let who = who.filter_map(|who| network.suppliers().get(who as usize));
    let rows = who.zip(figures).filter_map(|(who, figures)| row(scope, ground, who, figures));
    let mut rows: Vec<StressRow> = rows.collect();
    let area = words::area_name(scope, &ground.assessment.settings.reference_group);
    let outside = asked.only_outside || rows.iter().any(|row| !row.home.is_empty());
    let outside = outside.then(|| scope.locale.say(&msg!("stress-outside", area = &area)));
    if asked.only_outside {
        rows.retain(|row| row.home.is_empty());
    }
    let headline = headline(scope, &area, &rows, asked.only_outside);
    let sort = asked.sort.as_ref().filter(|sort| COLUMNS.contains(&sort.column.as_str()));
    sort_rows(&mut rows, sort);
    Stress { headline, columns: columns(scope, sort), outside, rows }
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

/// Whether `id` is a country: as the dataset says, or by its code.
fn is_country(dataset: &Dataset, id: &str) -> bool {
    match dataset.supplier_by_id(id) {
        Some(idx) => dataset.suppliers[idx].kind == SupplierKind::Country,
        None => crate::base::country::by_alpha3(id).is_some(),
    }
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
fn headline(scope: &Scope<'_>, area: &str, rows: &[StressRow], only_outside: bool) -> String {
    let mut stopping: Vec<&StressRow> =
        rows.iter().filter(|row| row.worst_loss.lo >= 0.95).collect();
    order::sort_by(&mut stopping, |a, b| b.middle_loss.lo.total_cmp(&a.middle_loss.lo));
    let list = |rows: &[&StressRow]| {
        let names: Vec<String> = rows.iter().map(|row| who(scope, &row.who)).collect();
        crate::reading::phrase::list(scope, &names, 6)
    };
    let with_limit = |said: String| {
        let limit = only_outside.then(|| scope.locale.say(&msg!("stress-limit", area = area)));
        [Some(said), limit].into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    if stopping.is_empty() {
        return with_limit(scope.locale.say(&msg!("stress-headline-none", rows = rows.len())));
    }
    let names = list(&stopping);
    let said = scope.locale.say(&msg!("stress-headline", count = stopping.len(), names = names));
    stopping.retain(|row| !row.home.is_empty());
    if stopping.is_empty() {
        return with_limit(said);
    }
    let (count, names) = (stopping.len(), list(&stopping));
    let home = msg!("stress-headline-home", count = count, names = names, area = area);
    format!("{said} {}", scope.locale.say(&home))
}
