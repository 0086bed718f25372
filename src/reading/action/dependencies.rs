//! The dependencies on suppliers outside that no measure is running for: which inputs, on whom,
//! how urgent, and which programmes could pay. A dependency is an input whose largest supplier
//! outside could, by stopping, cost a target at least θ.

use crate::analysis::coverage::{Cover, Covers};
use crate::analysis::offer::Need;
use crate::analysis::priority::Priority;
use crate::analysis::priority::ranking::{Ranked, Ranking};
use crate::base::message::Arg;
use crate::model::measure::Target;
use crate::model::record::Subject;
use crate::msg;
use crate::reading::action::payers::{Desk, Payers};
use crate::reading::action::priorities::{home_words, rank_words};
use crate::reading::action::{Labelled, Status, status, subject};
use crate::scene::priority::share_words;
use crate::scene::{Scope, words};
use crate::view::thing::Thing;

/// The dependencies of a dataset.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Dependencies {
    /// What is listed: those without a running measure, or all where nothing is known of measures.
    pub title: String,
    /// How many have no running measure, in one sentence.
    pub headline: String,
    /// What counts as a dependency.
    pub caption: String,
    /// Those without a running measure, the most urgent first.
    pub rows: Vec<DependencyRow>,
    /// How many inputs nobody knows the suppliers of; empty: none.
    pub unknown: String,
    /// Whether the dataset lists measures, so that it can be told which have none.
    pub has_measures: bool,
    /// Whether it lists programmes, so that it can be told who could pay.
    pub has_programmes: bool,
    /// What it lists neither of, so that it must be looked for elsewhere; empty: nothing.
    pub lacking: String,
}

/// A dependency without a running measure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DependencyRow {
    /// The input.
    pub of: Labelled,
    /// Its stage; empty: none.
    pub stage: String,
    /// Its largest supplier outside; `None`: nobody is named.
    pub who: Option<Labelled>,
    /// The share of that supplier.
    pub share: String,
    /// Its place by urgency.
    pub rank: String,
    /// How far the furthest measure is.
    pub status: Status,
    /// Who could pay for a measure.
    pub payers: Payers,
}

/// The dependencies of the dataset by `ranking`.
#[must_use]
pub fn dependencies(scope: &Scope<'_>, ranking: &Ranking) -> Dependencies {
    let covers = Covers::new(scope.dataset);
    let is_one = |one: &&Ranked| one.priority.impact.hi > 0.0 && one.priority.share.hi > 0.0;
    let all = ranking.items.iter().filter(is_one).count();
    let open = ranking.items.iter().filter(is_one).filter(|one| one.priority.pairs.acted_on == 0);
    let mut desk = Desk::new(scope);
    let row = |one: &Ranked| row(scope, &covers, one, &mut desk);
    let rows: Vec<DependencyRow> = open.map(row).collect();
    let home = home_words(scope);
    let action = &scope.dataset.action;
    let (has_measures, has_programmes) =
        (!action.measures.is_empty(), !action.instruments.is_empty());
    let headline = if scope.dataset.records.is_empty() {
        msg!("dependencies-unknown")
    } else if all == 0 {
        msg!("dependencies-none", home = &home)
    } else if !has_measures {
        msg!("dependencies-unlisted", all = all, home = &home)
    } else {
        msg!("dependencies-open", all = all, open = rows.len(), home = &home)
    };
    let theta = Arg::Share(ranking.settings.threshold, 2);
    let caption = msg!("dependencies-caption", home = home, theta = theta);
    let unknown = ranking.unknown.len();
    let unknown = (unknown > 0).then(|| msg!("urgency-unknown", count = unknown));
    let title = if has_measures { msg!("dependencies-title") } else { msg!("dependencies-all") };
    let lacking = match (has_measures, has_programmes) {
        (true, true) => None,
        (false, false) => Some(msg!("dependencies-lack-both")),
        (false, true) => Some(msg!("dependencies-lack-measures")),
        (true, false) => Some(msg!("dependencies-lack-programmes")),
    };
    Dependencies {
        title: scope.locale.say(&title),
        has_measures,
        has_programmes,
        lacking: lacking.map(|said| scope.locale.say(&said)).unwrap_or_default(),
        headline: scope.locale.say(&headline),
        caption: scope.locale.say(&caption),
        rows,
        unknown: unknown.map(|said| scope.locale.say(&said)).unwrap_or_default(),
    }
}

fn row(scope: &Scope<'_>, covers: &Covers, one: &Ranked, desk: &mut Desk<'_>) -> DependencyRow {
    let input = one.priority.input;
    let of = Subject::Input(input);
    let stage = scope.dataset.inputs[input].stage;
    let cover: Cover = covers.furthest(scope.dataset, of);
    DependencyRow {
        of: subject(scope, of),
        stage: stage.map(|stage| words::stage_name(scope, stage)).unwrap_or_default(),
        who: supplier(scope, &one.priority),
        share: share_words(scope, one.priority.share, 0),
        rank: rank_words(scope, one.ranks),
        status: status(scope, cover),
        payers: desk.ask(Need::of(scope.dataset, Target::Subject(of))),
    }
}

/// The largest supplier outside.
#[must_use]
pub fn supplier(scope: &Scope<'_>, priority: &Priority) -> Option<Labelled> {
    let id = priority.who.clone()?;
    Some(Labelled { name: words::supplier_name(scope, &id), thing: Thing::Supplier(id) })
}
