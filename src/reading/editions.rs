//! The editions of a dataset in words: which there are, when each is due, what is overdue, and
//! what is spoken when another one comes on screen. The texts are in `series.ftl`.

use crate::base::date::{Day, Period};
use crate::model::dataset::Dataset;
use crate::model::edition::Edition;
use crate::model::record::Subject;
use crate::msg;
use crate::reading::roadmap::{Writer, dates};
use crate::scene::since::edition_label;
use crate::scene::{Scope, rating, telling, words};
use crate::view::thing::Thing;

/// An edition in words; what is not stated is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EditionLine {
    /// Its id.
    pub id: String,
    /// Its name.
    pub label: String,
    /// Period of its figures.
    pub period: String,
    /// Up to when what was known went into it.
    pub as_of: String,
    /// When it was published.
    pub published: String,
    /// When the next one is due, or that one has followed, or that it is overdue.
    pub next: String,
    /// Whether the next one is overdue.
    pub is_overdue: bool,
    /// `draft`, `published` or `withdrawn` in words.
    pub status: String,
    /// Name of the edition before.
    pub supersedes: String,
    /// Id of the dataset that has its figures; empty: this one.
    pub dataset: String,
    /// Whether it is on screen.
    pub is_shown: bool,
}

/// The editions of the dataset on screen, the newest first; one when it tells of no other.
#[must_use]
pub fn editions(scope: &Scope<'_>) -> Vec<EditionLine> {
    let dataset = scope.dataset;
    let mut known = dataset.series.timeline();
    if known.iter().all(|edition| edition.id != dataset.about.edition.id) {
        known.push(&dataset.about.edition);
    }
    known.into_iter().rev().map(|edition| line(scope, edition)).collect()
}

fn line(scope: &Scope<'_>, edition: &Edition) -> EditionLine {
    let dataset = scope.dataset;
    let (next, is_overdue) = next(scope, edition);
    let before = dataset.series.edition(&edition.supersedes).map(edition_label);
    EditionLine {
        id: edition.id.clone(),
        label: edition_label(edition).to_owned(),
        period: printed(scope, &edition.reference_period),
        as_of: printed(scope, &edition.as_of),
        published: printed(scope, &edition.published),
        next,
        is_overdue,
        status: status(scope, &edition.status),
        supersedes: before.unwrap_or(&edition.supersedes).to_owned(),
        dataset: edition.dataset.clone(),
        is_shown: edition.id == dataset.about.edition.id,
    }
}

fn status(scope: &Scope<'_>, status: &str) -> String {
    match status {
        "" => String::new(),
        known @ ("draft" | "published" | "withdrawn") => {
            scope.locale.say(&msg!("edition-status", status = known))
        }
        other => other.to_owned(),
    }
}

/// What comes after an edition, and whether it is overdue.
fn next(scope: &Scope<'_>, edition: &Edition) -> (String, bool) {
    let later = scope.dataset.series.editions.iter().find(|one| one.supersedes == edition.id);
    if let Some(later) = later.filter(|_| !edition.id.is_empty()) {
        let followed = msg!("edition-followed", edition = edition_label(later));
        return (scope.locale.say(&followed), false);
    }
    if edition.next_due.is_empty() {
        return (String::new(), false);
    }
    let date = printed(scope, &edition.next_due);
    let last = Period::parse(&edition.next_due).map(Period::last);
    let late = last.zip(scope.today()).map(|(last, today)| days(last, today)).filter(|it| *it > 0);
    match late {
        Some(late) => {
            let span = dates::span(&Writer::new(scope), late);
            (scope.locale.say(&msg!("edition-overdue", date = date, span = span)), true)
        }
        None => (scope.locale.say(&msg!("edition-next-due", date = date)), false),
    }
}

fn days(from: Day, to: Day) -> i32 {
    to.number() - from.number()
}

/// A date or range as it stands alone; as it is printed where it is none.
#[must_use]
pub fn printed(scope: &Scope<'_>, text: &str) -> String {
    Period::parse(text)
        .map_or_else(|| text.to_owned(), |period| dates::period(&Writer::new(scope), period))
}

/// The edition that is on screen in few words: the day or period it speaks of; empty: it states
/// neither.
#[must_use]
pub fn as_of(scope: &Scope<'_>, dataset: &Dataset) -> String {
    let edition = &dataset.about.edition;
    if !edition.as_of.is_empty() {
        return scope.locale.say(&msg!("edition-as-of", date = printed(scope, &edition.as_of)));
    }
    if !edition.published.is_empty() {
        let date = printed(scope, &edition.published);
        return scope.locale.say(&msg!("edition-published-on", date = date));
    }
    if !edition.reference_period.is_empty() {
        let period = printed(scope, &edition.reference_period);
        return scope.locale.say(&msg!("edition-of-period", period = period));
    }
    String::new()
}

/// What is spoken when an edition comes on screen: its name, and the figure of what is chosen.
#[must_use]
pub fn spoken(scope: &Scope<'_>) -> String {
    let edition = edition_label(&scope.dataset.about.edition);
    let found = scope.state.selected.first().and_then(|thing| match thing {
        Thing::Input(id) => {
            let input = scope.dataset.input_by_id(id)?;
            Some((words::input_name(scope, input), rating::rate(scope, input).words))
        }
        Thing::Stage(id) => {
            let stage = scope.dataset.stage_by_id(id)?;
            let told = telling::main_supplier(scope, Subject::Stage(stage))?;
            Some((words::stage_name(scope, stage), told))
        }
        _ => None,
    });
    scope.locale.say(&match found {
        Some((thing, figure)) => {
            msg!("edition-spoken-of", edition = edition, thing = thing, figure = figure)
        }
        None => msg!("edition-spoken", edition = edition),
    })
}
