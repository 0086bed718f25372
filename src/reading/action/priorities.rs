//! The page of priorities: where action is most urgent, as a table with places that are intervals,
//! and what cannot be ranked. Nothing is weighted; what a reader may change is θ and who does not
//! count as outside.

use crate::analysis::criticality::Answer;
use crate::analysis::group::Group;
use crate::analysis::priority::SortKey;
use crate::analysis::priority::rank::Ranks;
use crate::analysis::priority::ranking::{Ranked, Ranking, sort};
use crate::base::message::Arg;
use crate::model::record::Subject;
use crate::model::value::Interval;
use crate::msg;
use crate::reading::action::dependencies::supplier;
use crate::reading::action::{Labelled, is_chosen, subject};
use crate::reading::phrase::list;
use crate::scene::priority::{share_words, urgency_end, urgency_words};
use crate::scene::what_if::groups;
use crate::scene::what_if::words::{group_label, group_offer};
use crate::scene::{Scope, rating, words};

/// Inputs that the headline names.
const NAMED: usize = 4;

/// The page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PriorityPage {
    /// What may be the most urgent, in one sentence.
    pub headline: String,
    /// What urgency is made of, with θ and outside as they are.
    pub formula: String,
    /// The columns that the rows can be sorted by.
    pub columns: Vec<PriorityColumn>,
    /// The ranked inputs that the filters let pass, in the order of the view.
    pub rows: Vec<PriorityRow>,
    /// How many inputs have no place, and why; empty: none.
    pub unknown: String,
    /// Those inputs.
    pub unranked: Vec<Labelled>,
    /// End of the scale of urgency that bars are drawn on.
    pub urgency_end: f64,
    /// Groups that may be chosen not to count as outside.
    pub homes: Vec<HomeChoice>,
    /// θ in per cent.
    pub theta_percent: f64,
}

/// A column of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriorityColumn {
    /// What it sorts by.
    pub key: SortKey,
    /// Its title.
    pub title: String,
    /// How the table is sorted by it: `Some(true)`: the most urgent first.
    pub sorted: Option<bool>,
}

/// A ranked input.
#[derive(Debug, Clone, PartialEq)]
pub struct PriorityRow {
    /// The input.
    pub of: Labelled,
    /// Its place, such as "2 to 5".
    pub rank: String,
    /// Its urgency, to be drawn.
    pub urgency_interval: Interval,
    /// Its urgency.
    pub urgency: String,
    /// Share of the targets that are hit.
    pub impact: String,
    /// Its largest supplier outside; `None`: nobody is named.
    pub who: Option<Labelled>,
    /// The share of that supplier.
    pub share: String,
    /// What is acted on.
    pub covered: String,
    /// Whether it is a critical technology.
    pub criteria: String,
    /// When the first of its gaps is to be closed; empty: no date.
    pub wanted: String,
    /// Whether the reader chose it.
    pub is_chosen: bool,
}

/// A group that may be chosen not to count as outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HomeChoice {
    /// Id in links.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether it is chosen.
    pub is_on: bool,
}

/// The page of `ranking`.
#[must_use]
pub fn priorities(scope: &Scope<'_>, ranking: &Ranking) -> PriorityPage {
    let (key, is_descending) = order(scope);
    let mut items: Vec<Ranked> = ranking.items.clone();
    sort(&mut items, key, is_descending);
    items.retain(|one| rating::passes(scope, one.priority.input));
    let end = urgency_end(ranking);
    let count = ranking.unknown.len();
    let unknown = (count > 0).then(|| scope.locale.say(&msg!("urgency-unknown", count = count)));
    let named = |input: &_| subject(scope, Subject::Input(*input));
    PriorityPage {
        headline: headline(scope, ranking),
        formula: formula(scope, ranking),
        columns: SortKey::ALL
            .into_iter()
            .map(|one| column(scope, one, key, is_descending))
            .collect(),
        rows: items.iter().map(|one| row(scope, one, end)).collect(),
        urgency_end: end,
        unknown: unknown.unwrap_or_default(),
        unranked: ranking.unknown.iter().map(named).collect(),
        homes: homes(scope),
        theta_percent: libm::round(ranking.settings.threshold * 10_000.0) / 100.0,
    }
}

/// What the rows are sorted by; urgency unless the reader chose otherwise.
fn order(scope: &Scope<'_>) -> (SortKey, bool) {
    let chosen = scope.state.sort.as_ref();
    let key = |code: &str| SortKey::ALL.into_iter().find(|key| key.code() == code);
    let found = chosen.and_then(|sort| Some((key(&sort.column)?, sort.is_descending)));
    found.unwrap_or((SortKey::Urgency, true))
}

fn column(scope: &Scope<'_>, key: SortKey, by: SortKey, is_descending: bool) -> PriorityColumn {
    let title = msg!("urgency-column", key = key.code());
    PriorityColumn {
        key,
        title: scope.locale.say(&title),
        sorted: (key == by).then_some(is_descending),
    }
}

fn headline(scope: &Scope<'_>, ranking: &Ranking) -> String {
    let may_be_first = |one: &&Ranked| one.ranks.best == 1 && one.priority.urgency.hi > 0.0;
    let first: Vec<String> = ranking
        .items
        .iter()
        .filter(may_be_first)
        .map(|one| words::full_name(scope, one.priority.input))
        .collect();
    let count = ranking.items.len();
    let message = if count == 0 {
        msg!("urgency-nothing")
    } else if first.is_empty() {
        msg!("urgency-none", count = count)
    } else {
        let names = list(scope, &first, NAMED);
        msg!("urgency-headline", count = count, first = first.len(), names = names)
    };
    scope.locale.say(&message)
}

fn formula(scope: &Scope<'_>, ranking: &Ranking) -> String {
    let theta = Arg::Share(ranking.settings.threshold, 2);
    scope.locale.say(&msg!("urgency-formula", theta = theta, home = home_words(scope)))
}

/// Who does not count as outside, in words.
#[must_use]
pub fn home_words(scope: &Scope<'_>) -> String {
    let home = &scope.state.urgency.home;
    if home.is_empty() {
        return words::area_name(scope, &scope.assessment.settings.reference_group);
    }
    let names: Vec<String> = home.iter().map(|id| group_name(scope, id)).collect();
    list(scope, &names, names.len())
}

fn group_name(scope: &Scope<'_>, id: &str) -> String {
    if words::is_european_union(id) {
        return words::area_name(scope, id);
    }
    group_label(scope, id).unwrap_or_else(|| words::in_sentence(scope, id))
}

/// The groups that there are, and whatever else the view names.
fn homes(scope: &Scope<'_>) -> Vec<HomeChoice> {
    let chosen = &scope.state.urgency.home;
    let reference = &scope.assessment.settings.reference_group;
    let is_same =
        |a: &str, b: &str| a == b || (words::is_european_union(a) && words::is_european_union(b));
    let is_on = |id: &str| match chosen.is_empty() {
        true => is_same(id, reference),
        false => chosen.iter().any(|one| is_same(one, id)),
    };
    let listed: Vec<Group> = groups(scope.dataset, scope.state).all();
    let offered = |id: &str| {
        let known = listed.iter().find(|group| group.id == id);
        let name = group_name(scope, id);
        known.map_or_else(|| name.clone(), |group| group_offer(scope, name.clone(), group))
    };
    let mut ids: Vec<String> = listed.iter().map(|group| group.id.clone()).collect();
    for id in chosen.iter().chain([reference]) {
        if !ids.iter().any(|other| is_same(other, id)) {
            ids.push(id.clone());
        }
    }
    let choice =
        |id: String| HomeChoice { name: words::capital(&offered(&id)), is_on: is_on(&id), id };
    ids.into_iter().map(choice).collect()
}

/// A place: "1", "2 to 5".
#[must_use]
pub fn rank_words(scope: &Scope<'_>, ranks: Ranks) -> String {
    let (best, worst) = (ranks.best.to_string(), ranks.worst.to_string());
    if best == worst {
        return best;
    }
    scope.locale.say(&msg!("range", lo = best, hi = worst))
}

fn row(scope: &Scope<'_>, one: &Ranked, end: f64) -> PriorityRow {
    let found = &one.priority;
    let of = subject(scope, Subject::Input(found.input));
    let pairs = found.pairs;
    let covered =
        msg!("urgency-covered", done = pairs.acted_on, perhaps = pairs.perhaps, all = pairs.all,);
    let criteria = match found.criteria {
        Answer::Yes => msg!("urgency-criteria", answer = "yes"),
        Answer::No => msg!("urgency-criteria", answer = "no"),
        Answer::Unknown => msg!("urgency-criteria", answer = "open"),
    };
    PriorityRow {
        is_chosen: is_chosen(scope, &of.thing),
        of,
        rank: rank_words(scope, one.ranks),
        urgency_interval: found.urgency,
        urgency: urgency_words(scope, found.urgency, end),
        impact: share_words(scope, found.impact, 0),
        who: supplier(scope, found),
        share: share_words(scope, found.share, 0),
        covered: scope.locale.say(&covered),
        criteria: scope.locale.say(&criteria),
        wanted: found.wanted.map(|date| date.to_string()).unwrap_or_default(),
    }
}
