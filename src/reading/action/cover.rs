//! The page of coverage: how many gaps and root causes have a measure, those without one first,
//! the matrix of what is missing against the measures, and the budgets. A measure counts only
//! where a published link aims it at something; nothing is guessed from names.

use crate::analysis::coverage::{Cover, Row, coverage, targets};
use crate::analysis::criticality::Answer;
use crate::analysis::offer::Need;
use crate::base::message::Message;
use crate::base::order;
use crate::model::MeasureIdx;
use crate::model::instrument::Named;
use crate::model::measure::Target;
use crate::msg;
use crate::reading::action::payers::{Desk, Payers};
use crate::reading::action::{
    Labelled, Status, instrument, is_chosen, kind, measure, status, subject, target,
};
use crate::reading::phrase::{dotted, list};
use crate::scene::Scope;
use crate::view::state::FilterField;

/// Measures that are named in a sentence.
const NAMED: usize = 3;

/// The page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CoverPage {
    /// What it says, a sentence each: of the gaps, of the root causes.
    pub headlines: Vec<String>,
    /// The states that occur, to narrow the matrix to.
    pub states: Vec<StateChoice>,
    /// What no measure is running for, the least covered first.
    pub open: Vec<OpenItem>,
    /// The measures that are aimed at something.
    pub columns: Vec<CoverColumn>,
    /// What they are aimed at, the least covered first unless sorted by name.
    pub rows: Vec<CoverRow>,
}

/// A state that rows can be narrowed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateChoice {
    /// The state.
    pub status: Status,
    /// Number of rows that have it.
    pub count: usize,
    /// Whether the reader narrowed the rows to it.
    pub is_on: bool,
}

/// Something that no measure is running for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenItem {
    /// What it is.
    pub of: Labelled,
    /// What kind of thing: "Gap", "Root cause".
    pub kind: String,
    /// Where it is felt; `None`: in no single place.
    pub about: Option<Labelled>,
    /// How far the furthest measure is.
    pub status: Status,
    /// Why it is listed, in one sentence.
    pub why: String,
    /// What else must be known: a date, readiness levels, a measure aimed at its cause.
    pub notes: Vec<String>,
    /// Who could pay for a measure.
    pub payers: Payers,
}

/// A measure of the matrix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoverColumn {
    /// The measure.
    pub measure: Labelled,
    /// What it is carried out with, in the publisher's words; empty: not stated.
    pub instrument: String,
    /// How far it is.
    pub status: Status,
}

/// What measures are aimed at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoverRow {
    /// What it is.
    pub of: Labelled,
    /// What kind of thing, and where it is felt.
    pub kind: String,
    /// How far the furthest measure is.
    pub status: Status,
    /// How far the measure of each column is; `None`: it is not aimed at this.
    pub cells: Vec<Option<Status>>,
    /// Whether the reader chose it.
    pub is_chosen: bool,
}

/// The page of the dataset.
#[must_use]
pub fn cover(scope: &Scope<'_>) -> CoverPage {
    let mut found = coverage(scope.dataset, &targets(scope.dataset));
    // A stage or input that only a gap names stands in the row of that gap.
    let is_missing = |target| matches!(target, Target::Gap(_) | Target::RootCause(_));
    found.retain(|row| is_missing(row.target) || !row.measures.is_empty());
    let columns = columns(scope, &found);
    let mut rows: Vec<CoverRow> = found
        .iter()
        .filter(|one| passes(scope, one.cover))
        .map(|one| row(scope, one, &columns))
        .collect();
    sort(scope, &mut rows);
    let mut desk = Desk::new(scope);
    let is_open = |one: &&Row| one.cover.is_acted_on() != Answer::Yes;
    CoverPage {
        headlines: headlines(scope, &found),
        states: states(scope, &found),
        open: found.iter().filter(is_open).map(|one| open(scope, one, &mut desk)).collect(),
        columns: columns.iter().map(|idx| column(scope, *idx)).collect(),
        rows,
    }
}

fn headlines(scope: &Scope<'_>, found: &[Row]) -> Vec<String> {
    let said = |is_one: fn(&Target) -> bool, message: fn(usize, [usize; 3]) -> Message| {
        let covers = || found.iter().filter(move |row| is_one(&row.target)).map(|row| row.cover);
        let all = covers().count();
        let none = covers().filter(|cover| *cover == Cover::None).count();
        let running = covers().filter(|cover| cover.is_acted_on() == Answer::Yes).count();
        (all > 0).then(|| scope.locale.say(&message(all, [none, running, all - none - running])))
    };
    let gaps = said(
        |target| matches!(target, Target::Gap(_)),
        |all, [none, running, open]| {
            msg!("cover-gaps", all = all, none = none, running = running, open = open)
        },
    );
    let causes = said(
        |target| matches!(target, Target::RootCause(_)),
        |all, [none, running, open]| {
            msg!("cover-causes", all = all, none = none, running = running, open = open)
        },
    );
    gaps.into_iter().chain(causes).collect()
}

/// The states that the reader narrowed the rows to.
fn passes(scope: &Scope<'_>, cover: Cover) -> bool {
    let wanted = scope.state.filters.get(&FilterField::Cover);
    wanted.is_none_or(|wanted| wanted.iter().any(|code| code == cover.code()))
}

fn states(scope: &Scope<'_>, found: &[Row]) -> Vec<StateChoice> {
    let is_narrowed = scope.state.filters.contains_key(&FilterField::Cover);
    let choice = |cover: Cover| StateChoice {
        status: status(scope, cover),
        count: found.iter().filter(|row| row.cover == cover).count(),
        is_on: is_narrowed && passes(scope, cover),
    };
    let choices = Cover::ALL.into_iter().map(choice);
    choices.filter(|choice| choice.count > 0 || choice.is_on).collect()
}

/// The measures that are aimed at something, those of one instrument beside each other.
fn columns(scope: &Scope<'_>, found: &[Row]) -> Vec<MeasureIdx> {
    let mut columns: Vec<MeasureIdx> = found.iter().flat_map(|row| row.measures.clone()).collect();
    order::sort(&mut columns);
    columns.dedup();
    let instruments: Vec<String> =
        columns.iter().map(|column| instruments(scope, *column)).collect();
    let first = |column: &MeasureIdx| {
        let own = instruments.get(columns.iter().position(|one| one == column)?)?;
        instruments.iter().position(|other| other == own)
    };
    let mut sorted = columns.clone();
    order::sort_by_key(&mut sorted, first);
    sorted
}

fn instruments(scope: &Scope<'_>, idx: MeasureIdx) -> String {
    let named = |one: &Named<_>| match one {
        Named::Known(key) => instrument(scope, *key).name,
        Named::Words(words) => words.clone(),
    };
    let measure = &scope.dataset.action.measures[idx];
    let names: Vec<String> = measure.instruments.iter().map(named).collect();
    list(scope, &names, names.len())
}

fn column(scope: &Scope<'_>, idx: MeasureIdx) -> CoverColumn {
    CoverColumn {
        measure: measure(scope, idx),
        instrument: instruments(scope, idx),
        status: status(scope, Cover::of(scope.dataset.action.measures[idx].status)),
    }
}

fn row(scope: &Scope<'_>, one: &Row, columns: &[MeasureIdx]) -> CoverRow {
    let of = target(scope, one.target);
    let about = about(scope, one.target).map(|about| about.name).unwrap_or_default();
    let cell = |column: &MeasureIdx| {
        let measure = &scope.dataset.action.measures[*column];
        one.measures.contains(column).then(|| status(scope, Cover::of(measure.status)))
    };
    CoverRow {
        is_chosen: is_chosen(scope, &of.thing),
        kind: dotted(&[&kind(scope, one.target), &about]),
        of,
        status: status(scope, one.cover),
        cells: columns.iter().map(cell).collect(),
    }
}

fn sort(scope: &Scope<'_>, rows: &mut [CoverRow]) {
    let Some(sort) = &scope.state.sort else { return };
    order::sort_by(rows, |a, b| {
        let ordering = match sort.column.as_str() {
            "name" => a.of.name.cmp(&b.of.name),
            _ => a.status.cover.cmp(&b.status.cover),
        };
        if sort.is_descending { ordering.reverse() } else { ordering }
    });
}

/// Where a gap is felt.
fn about(scope: &Scope<'_>, of: Target) -> Option<Labelled> {
    let Target::Gap(gap) = of else { return None };
    scope.dataset.action.gaps[gap].subject.map(|of| subject(scope, of))
}

fn open(scope: &Scope<'_>, one: &Row, desk: &mut Desk<'_>) -> OpenItem {
    let names: Vec<String> = one.measures.iter().map(|idx| measure(scope, *idx).name).collect();
    let names = list(scope, &names, NAMED);
    let why = match one.cover {
        Cover::None if one.measures.is_empty() => msg!("cover-why-none"),
        Cover::None => msg!("cover-why-withdrawn", names = names),
        Cover::Planned => msg!("cover-why-planned", names = names),
        _ => msg!("cover-why-unknown", names = names),
    };
    OpenItem {
        of: target(scope, one.target),
        kind: kind(scope, one.target),
        about: about(scope, one.target),
        status: status(scope, one.cover),
        why: scope.locale.say(&why),
        notes: notes(scope, one.target),
        payers: desk.ask(Need::of(scope.dataset, one.target)),
    }
}

/// The date and the readiness levels of a gap, and what is done about its causes.
fn notes(scope: &Scope<'_>, of: Target) -> Vec<String> {
    let Target::Gap(gap) = of else { return Vec::new() };
    let gap = &scope.dataset.action.gaps[gap];
    let date = gap.target_date.map(|date| msg!("cover-wanted", date = date.to_string()));
    let level = |level: Option<u8>| level.map_or_else(|| "?".to_owned(), |level| level.to_string());
    let levels = (gap.current.is_some() || gap.target.is_some())
        .then(|| msg!("cover-levels", current = level(gap.current), target = level(gap.target)));
    let causes: Vec<Target> = gap.root_causes.iter().copied().map(Target::RootCause).collect();
    let acted_on = coverage(scope.dataset, &causes).into_iter().filter_map(|row| {
        let name = target(scope, row.target).name;
        let names: Vec<String> = row.measures.iter().map(|idx| measure(scope, *idx).name).collect();
        let names = list(scope, &names, NAMED);
        (row.cover.is_acted_on() == Answer::Yes)
            .then(|| msg!("cover-by-cause", name = name, names = names))
    });
    date.into_iter().chain(levels).chain(acted_on).map(|said| scope.locale.say(&said)).collect()
}
