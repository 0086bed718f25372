//! Trade in words: the page of the matrix ([`matrix::matrix`]), that of flows ([`flow::flow`]), and
//! what the details of a product or a partner say of it ([`panel::panel`]). Knows no picture; the
//! texts are in `trade.ftl`.

pub mod flow;
pub mod matrix;
pub mod panel;
mod rises;
mod row;

use crate::analysis::criticality::Answer;
use crate::analysis::trade::Indicators;
use crate::analysis::trade::ledger::{Entry, YearAnswer, Years};
use crate::analysis::trade::{CONCENTRATION, OUTSIDE, OVER_EXPORTS};
use crate::msg;
use crate::scene::Scope;
use crate::scene::trade::words;

/// A figure held against its line.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Held {
    /// The figure, or a dash.
    pub figure: String,
    /// Whether it is above its line; `None`: it is not known.
    pub is_over: Option<bool>,
    /// How far it is from its line, in words; that it is not known.
    pub distance: String,
}

/// Whether something is a dependency.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Verdict {
    /// `yes`, `no`, `open` or `nothing`, for style sheets.
    pub code: &'static str,
    /// In a word.
    pub word: String,
    /// Why it is open; may be empty.
    pub why: String,
}

/// A year of those that a dependency is looked for in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearSign {
    /// What it says.
    pub answer: YearAnswer,
    /// The same in words, with the year.
    pub words: String,
}

/// The three indicators, each against its line.
#[must_use]
pub fn held(scope: &Scope<'_>, indicators: &Indicators) -> [Held; 3] {
    let figures = [indicators.concentration, indicators.outside, indicators.over_exports];
    let lines = [CONCENTRATION, OUTSIDE, OVER_EXPORTS];
    let [first, second, third] = indicators.distances();
    let mut distances = [first, second, third].into_iter();
    let mut lines = lines.into_iter();
    figures.map(|figure| {
        let (distance, line) = (distances.next().flatten(), lines.next().unwrap_or_default());
        Held {
            figure: words::indicator(scope, figure),
            is_over: distance.map(|distance| distance > 0.0),
            distance: match distance {
                Some(distance) => distance_words(scope, distance, line),
                None => scope.locale.say(&msg!("trade-not-known")),
            },
        }
    })
}

/// How far a figure is from its line.
fn distance_words(scope: &Scope<'_>, distance: f64, line: f64) -> String {
    let side = match distance.total_cmp(&0.0) {
        std::cmp::Ordering::Greater => "over",
        std::cmp::Ordering::Equal => "at",
        std::cmp::Ordering::Less => "under",
    };
    let figure = match (side, distance.is_infinite()) {
        ("at", _) => String::new(),
        (_, true) => scope.locale.say(&msg!("trade-endless")),
        // What would read as nothing is written with more decimals.
        _ if distance.abs() < 0.005 => scope.locale.number(distance.abs(), 4),
        _ => words::fixed(scope, distance.abs(), 2),
    };
    let line = scope.locale.number(line, 1);
    let said = scope.locale.say(&msg!("trade-distance", figure = figure, side = side, line = line));
    said.trim_start().to_owned()
}

/// Whether what `entry` states is a dependency.
#[must_use]
pub fn verdict(scope: &Scope<'_>, entry: &Entry) -> Verdict {
    let indicators = entry.trade.indicators();
    let code = match indicators.is_dependent() {
        _ if !entry.is_stated => "nothing",
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::Unknown => "open",
    };
    let missing = match (code, &indicators) {
        ("open", _) if entry.trade.is_partial => "amounts",
        ("open", Indicators { outside: None, .. }) => "within",
        ("open", _) => "exports",
        _ => "none",
    };
    Verdict {
        code,
        word: scope.locale.say(&msg!("trade-verdict", answer = code)),
        why: scope.locale.say(&msg!("trade-verdict-why", missing = missing)),
    }
}

/// In how many of the years no known figure speaks against a dependency.
#[must_use]
pub fn counted(years: &Years) -> usize {
    let speaks_for =
        |answer: YearAnswer| matches!(answer, YearAnswer::Dependent | YearAnswer::Open);
    years.answers.iter().filter(|(_, answer)| speaks_for(*answer)).count()
}

/// The same as "2 of 3"; empty: the periods are no years.
#[must_use]
pub fn lasts_words(scope: &Scope<'_>, years: &Years) -> String {
    if years.answers.is_empty() {
        return String::new();
    }
    scope.locale.say(&msg!("trade-lasts", count = counted(years), of = years.answers.len()))
}

/// The years one by one.
#[must_use]
pub fn signs(scope: &Scope<'_>, years: &Years) -> Vec<YearSign> {
    let sign = |(year, answer): &(String, YearAnswer)| YearSign {
        answer: *answer,
        words: scope.locale.say(&msg!("trade-year-word", year = year, answer = answer.code())),
    };
    years.answers.iter().map(sign).collect()
}

#[cfg(test)]
mod tests;
