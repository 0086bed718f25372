//! The page of changes: what differs between two editions, in sentences first, then every
//! difference as a row, grouped by kind, narrowed by words and signs. The same list as
//! `ketenkaart diff` has. The texts are in `series.ftl`.

use std::collections::BTreeMap;

use crate::analysis::diff::{Change, Difference, Kind};
use crate::base::fold::fold;
use crate::base::order;
use crate::model::dataset::Dataset;
use crate::msg;
use crate::reading::diff::sentences;
use crate::reading::editions::printed;
use crate::scene::Scope;
use crate::scene::since::{Sign, Since, edition_label, nouns, row_sign};
use crate::scene::words::capital;
use crate::view::state::FilterField;
use crate::view::thing::{PlanPart, Thing};

/// What differs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Changes {
    /// Between what, in one sentence.
    pub headline: String,
    /// The two sides, the earlier first.
    pub sides: Vec<Side>,
    /// What differs, the largest first, in at most ten sentences.
    pub sentences: Vec<String>,
    /// The signs that occur, with the number of differences.
    pub signs: Vec<SignCount>,
    /// The differences that words and signs leave.
    pub groups: Vec<ChangeGroup>,
    /// How many of how many are shown.
    pub count: String,
    /// Whether there is any.
    pub is_empty: bool,
}

/// One side of a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// Name of the edition.
    pub edition: String,
    /// Title of its dataset.
    pub title: String,
    /// The day or period it speaks of; empty: not stated.
    pub as_of: String,
}

/// A sign to narrow the list to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignCount {
    /// The sign.
    pub sign: Sign,
    /// Its word.
    pub word: String,
    /// How many differences have it.
    pub count: usize,
    /// Whether the list is narrowed to it.
    pub is_on: bool,
}

/// The differences of one kind of thing.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangeGroup {
    /// The kind, such as "Inputs".
    pub title: String,
    /// The differences.
    pub rows: Vec<ChangeRow>,
}

/// One difference.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangeRow {
    /// Word of the format for the kind of thing.
    pub kind: &'static str,
    /// Id of the thing.
    pub id: String,
    /// What can be chosen for it on screen; `None`: nothing.
    pub thing: Option<Thing>,
    /// Its name.
    pub name: String,
    /// What happened.
    pub sign: Sign,
    /// The word for it.
    pub word: String,
    /// What of it; empty: the thing itself.
    pub what: String,
    /// What was there before; empty: nothing.
    pub before: String,
    /// What is there now; empty: nothing.
    pub after: String,
    /// Why, where a concordance says so; else empty.
    pub reason: String,
}

/// The page; `None`: nothing is compared.
#[must_use]
pub fn changes(scope: &Scope<'_>) -> Option<Changes> {
    let since = scope.beyond.since?;
    let all = rows(scope, since);
    let wanted = scope.state.filters.get(&FilterField::Rating);
    let is_on = |sign: Sign| wanted.is_some_and(|wanted| wanted.contains(sign.code()));
    let query = fold(&scope.state.query);
    let words: Vec<&str> = query.split_whitespace().collect();
    let has_words = |row: &ChangeRow| {
        let text = [&row.name, &row.id, &row.word, &row.what, &row.before, &row.after, &row.reason]
            .map(String::as_str)
            .join("\n");
        let text = fold(&format!("{}\n{text}", row.kind));
        words.iter().all(|word| text.contains(word))
    };
    let is_free = !Sign::ALL.iter().any(|sign| is_on(*sign));
    let mut groups: Vec<ChangeGroup> = Vec::new();
    let mut shown: usize = 0;
    let total = all.len();
    let mut counts: BTreeMap<Sign, usize> = BTreeMap::new();
    for row in all {
        *counts.entry(row.sign).or_default() += 1;
        if !(is_free || is_on(row.sign)) || !has_words(&row) {
            continue;
        }
        shown += 1;
        let kind = Kind::from_code(row.kind).map(nouns::kind);
        let title = kind.map(|kind| capital(&scope.locale.say(&kind))).unwrap_or_default();
        match groups.last_mut().filter(|last| last.title == title) {
            Some(last) => last.rows.push(row),
            None => groups.push(ChangeGroup { title, rows: vec![row] }),
        }
    }
    let sides = vec![side(scope, &since.before), side(scope, &since.joined)];
    let [before, after] = [since.label(scope.language()), edition_name(&since.joined)];
    Some(Changes {
        headline: scope.locale.say(&msg!("changes-headline", before = before, after = after)),
        sides,
        sentences: sentences(scope.locale, &since.before, &since.joined, &since.comparison),
        signs: counts
            .into_iter()
            .map(|(sign, count)| SignCount {
                sign,
                word: scope.locale.say(&sign.word()),
                count,
                is_on: is_on(sign),
            })
            .collect(),
        groups,
        count: scope.locale.say(&msg!("changes-count", shown = shown, total = total)),
        is_empty: total == 0,
    })
}

fn edition_name(dataset: &Dataset) -> String {
    edition_label(&dataset.about.edition).to_owned()
}

fn side(scope: &Scope<'_>, dataset: &Dataset) -> Side {
    let edition = &dataset.about.edition;
    let dates = [&edition.as_of, &edition.published, &edition.reference_period];
    let as_of = dates.into_iter().find(|date| !date.is_empty());
    Side {
        edition: edition_name(dataset),
        title: dataset.about.title.words(scope.language()).to_owned(),
        as_of: as_of.map(|date| printed(scope, date)).unwrap_or_default(),
    }
}

/// Every difference, by kind, what follows from figures before the figures themselves.
#[must_use]
pub fn rows(scope: &Scope<'_>, since: &Since) -> Vec<ChangeRow> {
    let mut all: Vec<&Difference> =
        since.comparison.rated.iter().chain(&since.comparison.differences).collect();
    order::sort_by(&mut all, |a, b| a.kind.cmp(&b.kind));
    all.into_iter().map(|one| row(scope, since, one)).collect()
}

fn row(scope: &Scope<'_>, since: &Since, one: &Difference) -> ChangeRow {
    let tell = since.tell(scope.locale);
    let [what, before, after] = tell.pair(one);
    let id = one.name().map(|name| name.id.clone()).unwrap_or_default();
    let sign = row_sign(one);
    let name = match one.kind {
        Kind::Dependency => dependency(scope, since, &id),
        _ => tell.name(one.name()),
    };
    let is_whole = matches!(one.change, Change::Added | Change::Removed);
    ChangeRow {
        kind: one.kind.code(),
        thing: thing(one.kind, &id),
        name,
        sign,
        word: scope.locale.say(&sign.word()),
        before: if is_whole { String::new() } else { before },
        after: if is_whole { String::new() } else { after },
        what,
        reason: tell.reason(one),
        id,
    }
}

/// The two ends of a dependency by name.
fn dependency(scope: &Scope<'_>, since: &Since, id: &str) -> String {
    let name = |id: &str| {
        let of = |dataset: &Dataset| {
            let input = dataset.input_by_id(id)?;
            Some(dataset.inputs[input].label.words(scope.language()).to_owned())
        };
        of(&since.joined).or_else(|| of(&since.before)).unwrap_or_else(|| id.to_owned())
    };
    let mut ends = id.split(';');
    match (ends.next(), ends.next()) {
        (Some(from), Some(to)) => format!("{} → {}", name(from), name(to)),
        _ => id.to_owned(),
    }
}

fn thing(kind: Kind, id: &str) -> Option<Thing> {
    let id = || id.to_owned();
    Some(match kind {
        Kind::Stage => Thing::Stage(id()),
        Kind::Input => Thing::Input(id()),
        Kind::Supplier => Thing::Supplier(id()),
        Kind::Gap => Thing::Plan(PlanPart::Gap, id()),
        Kind::RootCause => Thing::Plan(PlanPart::Cause, id()),
        Kind::Instrument => Thing::Plan(PlanPart::Instrument, id()),
        Kind::Actor => Thing::Plan(PlanPart::Actor, id()),
        Kind::Measure => Thing::Plan(PlanPart::Measure, id()),
        Kind::Item => Thing::Plan(PlanPart::Item, id()),
        Kind::Dependency | Kind::Source => return None,
    })
}
