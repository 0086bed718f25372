//! What there is to say of one input or stage over time, in few sentences: its figures, how they
//! stand to the lines of their method and for how long, what it was called, and how old they are.

use crate::analysis::criticality::Answer;
use crate::analysis::materials::plane::{IMPORTANCE, RISK};
use crate::analysis::trend::standing::{Standing, jointly, standings};
use crate::analysis::trend::{Figure, Series, Trend};
use crate::model::record::Subject;
use crate::model::value::Interval;
use crate::msg;
use crate::reading::trend::{age, old_words, persistence};
use crate::scene::trend::events::events;
use crate::scene::trend::{distance_words, figure_name, subject_name, words_of};
use crate::scene::{Scope, words};

/// Most moments whose figures are all told in a sentence.
const TOLD: usize = 6;

/// The sentences on `subject`; those on `figure` first. Empty: nothing of it has two moments.
#[must_use]
pub fn sentences(
    scope: &Scope<'_>,
    series: &Series,
    subject: Subject,
    figure: &Figure,
) -> Vec<String> {
    let mut said = Vec::new();
    let trend = series.trend(scope.dataset, subject, figure);
    match figure {
        Figure::Shares => said.extend(leaders(scope, series, subject)),
        _ => said.extend(course(scope, &trend)),
    }
    said.extend(standings(&trend).last().and_then(|one| standing(scope, &trend, one)));
    if let Figure::Published(own) = figure {
        let others = series.published.iter().filter(|one| one.name != *own);
        for other in others {
            let other = Figure::Published(other.name.clone());
            let trend = series.trend(scope.dataset, subject, &other);
            said.extend(course(scope, &trend));
            said.extend(standings(&trend).last().and_then(|one| standing(scope, &trend, one)));
        }
        said.extend(critical(scope, series, subject));
    }
    for event in events(scope, &trend) {
        said.push(scope.locale.say(&msg!("trend-event", words = words::capital(&event.words))));
    }
    said.extend(age(scope, &trend).map(|old| words::capital(&old_words(scope, &old)) + "."));
    said
}

/// The course of a figure: all of them where they are few, else the first and the last.
fn course(scope: &Scope<'_>, trend: &Trend) -> Option<String> {
    let known = trend.known();
    let (first, last) = (known.first()?, known.last()?);
    let told: Vec<&(usize, Interval)> =
        if known.len() <= TOLD { known.iter().collect() } else { vec![first, last] };
    let at = |(at, value): &(usize, Interval)| {
        let period = trend.moments.get(*at).map(|one| one.period.as_str()).unwrap_or_default();
        let value = words_of(scope, &trend.figure, *value);
        scope.locale.say(&msg!("trend-at", value = value, period = period))
    };
    let values: Vec<String> = told.into_iter().map(at).collect();
    let figure = figure_name(scope, &trend.figure);
    Some(scope.locale.say(&msg!("trend-course", figure = figure, values = values.join(", "))))
}

/// How a figure stands to a line, and whether that lasts.
fn standing(scope: &Scope<'_>, trend: &Trend, one: &Standing) -> Option<String> {
    let (_, _, distance) = one.newest()?;
    let mut said = scope.locale.say(&msg!(
        "trend-standing",
        line = words_of(scope, &trend.figure, Interval::exact(one.line.at)),
        source = scope.locale.say(&(one.line.source)()),
        distance = distance_words(scope, &trend.figure, distance),
        lasting = persistence(scope, one.persistence()),
    ));
    let lasts = one.lasts(&trend.moments).map(|lasts| match lasts {
        Answer::Yes => msg!("trend-lasts"),
        Answer::No => msg!("trend-lasts-not"),
        Answer::Unknown => msg!("trend-lasts-open"),
    });
    if let Some(lasts) = lasts {
        said.push(' ');
        said.push_str(&scope.locale.say(&lasts));
    }
    Some(said)
}

/// In how many assessments both lines of a critical raw material were reached.
fn critical(scope: &Scope<'_>, series: &Series, subject: Subject) -> Option<String> {
    let figures = [RISK, IMPORTANCE].map(|name| Figure::Published(name.to_owned()));
    let trends: Vec<Trend> = figures
        .iter()
        .filter(|figure| !series.moments(figure).is_empty())
        .map(|figure| series.trend(scope.dataset, subject, figure))
        .collect();
    if trends.len() < figures.len() {
        return None;
    }
    let found = jointly(&trends);
    let all = found.told() + found.unknown;
    let first = trends.first()?;
    let before = first.moments.iter().filter(|one| !first.figure.applies(one)).count();
    (all > 0).then(|| {
        scope.locale.say(&msg!(
            "trend-critical",
            above = found.above,
            all = all,
            open = found.undecided + found.unknown,
            before = before,
        ))
    })
}

/// Who supplied most at first and at last, and what became of the largest share.
fn leaders(scope: &Scope<'_>, series: &Series, subject: Subject) -> Option<String> {
    let moments = series.history.moments.iter();
    let mut told = series.history.of(subject).zip(moments).filter_map(|(supply, moment)| {
        let largest = supply.shares.first().filter(|portion| portion.printed > 0.0)?;
        Some((largest.id.clone(), supply, moment))
    });
    let (first, _, from) = told.next()?;
    let (last, supply, to) = told.last()?;
    let share_in = |period: &str, id: &str| {
        let moments = series.history.moments.iter();
        let mut all = series.history.of(subject).zip(moments);
        let (supply, _) = all.find(|(_, moment)| moment.period == period)?;
        let portion = supply.shares.iter().find(|portion| portion.id == id)?;
        Some(words_of(scope, &Figure::Shares, Interval::exact(portion.printed)))
    };
    let share = |period: &str, id: &str| {
        share_in(period, id).unwrap_or_else(|| scope.locale.say(&msg!("trend-no-share")))
    };
    let named = supply.shares.len();
    Some(scope.locale.say(&if first == last {
        msg!(
            "trend-leader-same",
            name = subject_name(scope, subject),
            who = words::in_sentence(scope, &last),
            first = share(&from.period, &first),
            from = &from.period,
            last = share(&to.period, &last),
            to = &to.period,
            named = named,
        )
    } else {
        msg!(
            "trend-leader-other",
            name = subject_name(scope, subject),
            before = words::in_sentence(scope, &first),
            first = share(&from.period, &first),
            from = &from.period,
            after = words::in_sentence(scope, &last),
            early = share(&from.period, &last),
            last = share(&to.period, &last),
            to = &to.period,
        )
    }))
}
