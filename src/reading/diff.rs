//! What differs between two editions, in at most ten sentences, the largest differences first.
//! Knows no picture; the texts are in `series.ftl`.

use crate::analysis::diff::{Change, Comparison, Difference, Kind, Shift};
use crate::base::message::Message;
use crate::base::order;
use crate::i18n::Locale;
use crate::model::dataset::Dataset;
use crate::msg;
use crate::scene::since::nouns;
use crate::scene::since::tell::Tell;

/// Sentences at most.
pub const MOST: usize = 10;

/// Weights of what is not a matter of numbers, beside figures that moved by 0 to 1.
mod weight {
    pub const CAME_OR_WENT: f64 = 4.0;
    pub const RENAMED: f64 = 3.0;
    pub const RATED: f64 = 2.0;
    pub const DATED: f64 = 0.9;
    pub const KNOWN: f64 = 0.5;
    pub const SURE: f64 = 0.004;
    pub const STATED: f64 = 0.003;
    pub const SOURCE: f64 = 0.002;
    pub const PERIOD: f64 = 0.001;
}

/// A sentence in the making: how much it weighs, what it says before the names, and whose names.
struct Point<'a> {
    weight: f64,
    said: Said,
    of: Vec<&'a Difference>,
}

/// What a sentence says of the things that it names. Differences of which the same is said stand
/// in one sentence.
#[derive(PartialEq)]
enum Said {
    Added(Kind),
    Removed(Kind),
    Renamed,
    Rated { label: Message, before: Vec<Message>, after: Vec<Message> },
    Alone,
    FiguresCame,
    FiguresWent,
    Sure,
    Stated,
    Source,
    Period,
}

/// The sentences on `comparison`, which compares `before` with `after`.
#[must_use]
pub fn sentences(
    locale: &Locale,
    before: &Dataset,
    after: &Dataset,
    comparison: &Comparison,
) -> Vec<String> {
    let mut points: Vec<Point<'_>> = Vec::new();
    for difference in comparison.rated.iter().chain(&comparison.differences) {
        let (weight, said) = point(difference);
        let same = points.iter_mut().find(|point| said != Said::Alone && point.said == said);
        match same {
            Some(same) => same.of.push(difference),
            None => points.push(Point { weight, said, of: vec![difference] }),
        }
    }
    if points.is_empty() {
        return vec![locale.say(&msg!("diff-nothing"))];
    }
    order::sort_by(&mut points, |a, b| b.weight.total_cmp(&a.weight));
    let is_long = points.len() > MOST;
    let shown = if is_long { MOST - 1 } else { MOST };
    let tell = Tell { locale, before, after };
    let mut sentences: Vec<String> =
        points.iter().take(shown).map(|point| sentence(&tell, point)).collect();
    if is_long {
        let count: usize = points.iter().skip(shown).map(|point| point.of.len()).sum();
        sentences.push(locale.say(&msg!("diff-more", count = count)));
    }
    sentences
}

fn point(difference: &Difference) -> (f64, Said) {
    // Suppliers and sources come and go with what they supply and say.
    let is_main = !matches!(difference.kind, Kind::Supplier | Kind::Source);
    let came = if is_main { weight::CAME_OR_WENT } else { weight::STATED };
    match &difference.change {
        Change::Added => (came, Said::Added(difference.kind)),
        Change::Removed => (came, Said::Removed(difference.kind)),
        Change::Renamed => (weight::RENAMED, Said::Renamed),
        Change::Rated { label, before, after, .. } => {
            let (before, after) = (before.classes.clone(), after.classes.clone());
            (weight::RATED, Said::Rated { label: label.clone(), before, after })
        }
        Change::Figure { shift: Shift::Uncertainty, .. } => (weight::SURE, Said::Sure),
        Change::Figure { before: None, .. } => (weight::KNOWN, Said::FiguresCame),
        Change::Figure { after: None, .. } => (weight::KNOWN, Said::FiguresWent),
        Change::Figure { .. } => (difference.size(), Said::Alone),
        Change::Dated { field: "ref_period", .. } => (weight::PERIOD, Said::Period),
        Change::Dated { .. } => (weight::DATED, Said::Alone),
        Change::Source { .. } => (weight::SOURCE, Said::Source),
        Change::Stated { .. } => (weight::STATED, Said::Stated),
    }
}

/// The sentence that says `point`.
fn sentence(tell: &Tell<'_>, point: &Point<'_>) -> String {
    let names = tell.names(&point.of);
    let sentence = match &point.said {
        Said::Added(kind) => {
            msg!("diff-added", kind = tell.locale.say(&nouns::kind(*kind)), names = names)
        }
        Said::Removed(kind) => {
            msg!("diff-removed", kind = tell.locale.say(&nouns::kind(*kind)), names = names)
        }
        Said::Renamed => msg!("diff-renamed", names = tell.renamed(&point.of)),
        Said::Rated { label, before, after } => {
            let class = |of: &[Message]| {
                of.iter().map(|name| tell.locale.say(name)).collect::<Vec<_>>().join(" – ")
            };
            let (before, after) = (class(before), class(after));
            let indicator = tell.locale.say(label);
            msg!("diff-rated", names = names, indicator = indicator, before = before, after = after)
        }
        Said::FiguresCame => msg!("diff-figures-came", names = names),
        Said::FiguresWent => msg!("diff-figures-went", names = names),
        Said::Sure => msg!("diff-uncertainty", names = names),
        Said::Stated => msg!("diff-stated", names = names),
        Said::Source => msg!("diff-source", names = names),
        Said::Period => msg!("diff-period", names = names),
        Said::Alone => match point.of.first() {
            Some(difference) => tell.alone(difference),
            None => msg!("diff-nothing"),
        },
    };
    let reason = point.of.first().map_or(String::new(), |one| tell.reason(one));
    let sentence = tell.locale.say(&sentence);
    if reason.is_empty() { sentence } else { format!("{sentence} {reason}") }
}
