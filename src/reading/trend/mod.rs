//! Figures over time in words: the page of all inputs ([`page`]), the sentences on one of them
//! ([`sentences::sentences`]) and the table of its figures ([`table::table`]). The same figures as
//! the pictures of `scene::trend`; the texts are in `trend.ftl`.

pub mod sentences;
pub mod table;

use crate::analysis::trend::age::{Against, Old, old};
use crate::analysis::trend::standing::{Persistence, standings};
use crate::analysis::trend::{Figure, Series, Trend};
use crate::model::record::Subject;
use crate::model::value::Interval;
use crate::msg;
use crate::reading::choices::Choice;
use crate::reading::phrase::dotted;
use crate::scene::Scope;
use crate::scene::trend::{
    distance_words, figure_name, newest_words, shown, subject_name, subject_thing, words_of,
};
use crate::view::thing::Thing;

/// What a dataset has over time, at a glance.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// How many things there are, of how many moments.
    pub headline: String,
    /// What can be followed.
    pub figures: Vec<Choice>,
    /// What the small charts can be ordered by: column and whether the greatest comes first.
    pub orders: Vec<Choice>,
    /// The small charts, in their order.
    pub panels: Vec<Panel>,
}

/// A small chart in words.
#[derive(Debug, Clone, PartialEq)]
pub struct Panel {
    /// What it is of.
    pub subject: Subject,
    /// The same as a thing to choose.
    pub thing: Thing,
    /// Its name.
    pub name: String,
    /// The newest figure.
    pub newest: String,
    /// From which figure to which it went.
    pub change: String,
    /// How it stands to its lines, and for how long; may be empty.
    pub standing: String,
    /// Why its newest figure is old; may be empty.
    pub old: String,
}

/// The page of `figure`.
#[must_use]
pub fn page(scope: &Scope<'_>, series: &Series, figure: &Figure) -> Page {
    let subjects = shown(scope, series, figure);
    let moments = series.moments(figure);
    let choice = |one: &Figure| Choice {
        value: one.id().to_owned(),
        label: figure_name(scope, one),
        hint: String::new(),
        count: None,
        is_on: one == figure,
    };
    let headline = match (moments.first(), moments.last()) {
        (Some(first), Some(last)) => scope.locale.say(&msg!(
            "trend-headline",
            figure = figure_name(scope, figure),
            count = subjects.len(),
            moments = moments.len(),
            from = &first.period,
            to = &last.period,
        )),
        _ => String::new(),
    };
    Page {
        headline,
        figures: series.figures().iter().map(choice).collect(),
        orders: orders(scope),
        panels: subjects.into_iter().map(|one| panel(scope, series, one, figure)).collect(),
    }
}

/// The orders of small charts; a minus stands for the greatest first, as in links.
fn orders(scope: &Scope<'_>) -> Vec<Choice> {
    let sort = scope.state.sort.as_ref();
    let present =
        sort.map(|sort| format!("{}{}", if sort.is_descending { "-" } else { "" }, sort.column));
    let present = present.unwrap_or_default();
    let order = |value: &str, label| Choice {
        value: value.to_owned(),
        label: scope.locale.say(&label),
        hint: String::new(),
        count: None,
        is_on: present == value,
    };
    vec![
        order("", msg!("trend-order-chain")),
        order("-change", msg!("trend-order-rise")),
        order("change", msg!("trend-order-fall")),
        order("-newest", msg!("trend-order-newest")),
        order("name", msg!("trend-order-name")),
    ]
}

fn panel(scope: &Scope<'_>, series: &Series, subject: Subject, figure: &Figure) -> Panel {
    let trend = series.trend(scope.dataset, subject, figure);
    Panel {
        subject,
        thing: subject_thing(scope, subject),
        name: subject_name(scope, subject),
        newest: newest_words(scope, series, subject, figure),
        change: change(scope, &trend),
        standing: standing(scope, &trend),
        old: age(scope, &trend).map(|old| old_words(scope, &old)).unwrap_or_default(),
    }
}

/// From the first to the last figure on one scale: "1.4 in 2017 → 3.9 in 2023 (+2.5)".
fn change(scope: &Scope<'_>, trend: &Trend) -> String {
    let figure = &trend.figure;
    let at = |at: usize| trend.moments.get(at).map(|one| one.period.as_str()).unwrap_or_default();
    let (Some([first, last]), Some(change)) = (trend.ends(), trend.change()) else {
        let last = trend.known().last().copied();
        let only = last.map(|(moment, value)| {
            let value = words_of(scope, figure, value);
            scope.locale.say(&msg!("trend-only", value = value, period = at(moment)))
        });
        return only.unwrap_or_default();
    };
    scope.locale.say(&msg!(
        "trend-went",
        first = words_of(scope, figure, first.1),
        from = at(first.0),
        last = words_of(scope, figure, last.1),
        to = at(last.0),
        change = distance_words(scope, figure, change),
    ))
}

/// How the newest figure stands to the highest line, and for how long.
fn standing(scope: &Scope<'_>, trend: &Trend) -> String {
    let Some(one) = standings(trend).pop() else { return String::new() };
    let found = one.persistence();
    if found.told() + found.unknown == 0 {
        return scope.locale.say(&msg!("trend-no-line"));
    }
    let distance = one.newest().map(|(.., distance)| {
        scope.locale.say(&msg!(
            "trend-distance",
            distance = distance_words(scope, &trend.figure, distance),
            line = words_of(scope, &trend.figure, Interval::exact(one.line.at),),
        ))
    });
    let lasting = persistence(scope, found);
    dotted(&[&distance.unwrap_or_default(), &lasting])
}

/// At how many moments a figure was above its line: "above in 3 of 4; open in 1".
#[must_use]
pub fn persistence(scope: &Scope<'_>, found: Persistence) -> String {
    let all = found.told() + found.unknown;
    let mut parts = vec![scope.locale.say(&msg!("trend-above", above = found.above, all = all))];
    if found.undecided > 0 {
        parts.push(scope.locale.say(&msg!("trend-undecided", count = found.undecided)));
    }
    if found.unknown > 0 {
        parts.push(scope.locale.say(&msg!("trend-unknown", count = found.unknown)));
    }
    parts.join(", ")
}

/// Why the newest figure of `trend` is old; `None`: it is not.
#[must_use]
pub fn age(scope: &Scope<'_>, trend: &Trend) -> Option<Old> {
    let (at, _) = *trend.known().last()?;
    old(trend.moments.get(at)?, &trend.moments, scope.today())
}

/// Why a figure is old, in words.
#[must_use]
pub fn old_words(scope: &Scope<'_>, found: &Old) -> String {
    let years = scope.locale.number(found.years, 0);
    let months = libm::round(found.cycle * 12.0) as u64;
    scope.locale.say(&match found.against {
        Against::Newest => msg!("trend-old-newest", years = years, months = months),
        Against::Today => msg!("trend-old-today", years = years, months = months),
    })
}
