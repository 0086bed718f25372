//! What differs between two editions, in at most ten sentences, the largest differences first.
//! Knows no picture; the texts are in `series.ftl`.

mod words;

use crate::analysis::diff::{Change, Comparison, Difference, Figure, Kind, Name, Of, Shift};
use crate::base::message::Message;
use crate::base::order;
use crate::i18n::Locale;
use crate::model::dataset::Dataset;
use crate::model::series::Succession;
use crate::model::value::Value;
use crate::msg;

/// Sentences at most.
pub const MOST: usize = 10;

/// Names in one sentence before the others are only counted.
const NAMES: usize = 3;

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
    let words = Words { locale, before, after };
    let mut sentences: Vec<String> =
        points.iter().take(shown).map(|point| words.sentence(point)).collect();
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

/// What names and numbers are said with.
struct Words<'a> {
    locale: &'a Locale,
    before: &'a Dataset,
    after: &'a Dataset,
}

impl Words<'_> {
    fn sentence(&self, point: &Point<'_>) -> String {
        let names = self.names(&point.of);
        let sentence = match &point.said {
            Said::Added(kind) => {
                msg!("diff-added", kind = self.locale.say(&words::kind(*kind)), names = names)
            }
            Said::Removed(kind) => {
                msg!("diff-removed", kind = self.locale.say(&words::kind(*kind)), names = names)
            }
            Said::Renamed => msg!("diff-renamed", names = self.renamed(&point.of)),
            Said::Rated { label, before, after } => {
                let class = |of: &[Message]| {
                    of.iter().map(|name| self.locale.say(name)).collect::<Vec<_>>().join(" – ")
                };
                let (before, after) = (class(before), class(after));
                let indicator = self.locale.say(label);
                msg!(
                    "diff-rated",
                    names = names,
                    indicator = indicator,
                    before = before,
                    after = after
                )
            }
            Said::FiguresCame => msg!("diff-figures-came", names = names),
            Said::FiguresWent => msg!("diff-figures-went", names = names),
            Said::Sure => msg!("diff-uncertainty", names = names),
            Said::Stated => msg!("diff-stated", names = names),
            Said::Source => msg!("diff-source", names = names),
            Said::Period => msg!("diff-period", names = names),
            Said::Alone => match point.of.first() {
                Some(difference) => self.alone(difference),
                None => msg!("diff-nothing"),
            },
        };
        let reason = point.of.first().map_or(String::new(), |one| self.reason(one));
        let sentence = self.locale.say(&sentence);
        if reason.is_empty() { sentence } else { format!("{sentence} {reason}") }
    }

    /// A figure or a date that moved.
    fn alone(&self, difference: &Difference) -> Message {
        let name = self.name(difference.name());
        match &difference.change {
            Change::Figure { of, before, after, .. } => {
                let is_dated = match (before, after) {
                    (Some(before), Some(after)) => before.period != after.period,
                    _ => true,
                };
                let said = |figure: &Option<Figure>| self.figure(of, figure.as_ref(), is_dated);
                let (before, after) = (said(before), said(after));
                msg!(
                    "diff-moved",
                    name = name,
                    what = self.what(of),
                    before = before,
                    after = after
                )
            }
            Change::Dated { field, before, after } => {
                let date = |date: &String| match date.as_str() {
                    "" => self.locale.say(&msg!("diff-no-date")),
                    date => date.to_owned(),
                };
                let what = self.locale.say(&words::date(field));
                msg!(
                    "diff-moved",
                    name = name,
                    what = what,
                    before = date(before),
                    after = date(after)
                )
            }
            _ => msg!("diff-stated", names = name),
        }
    }

    fn what(&self, of: &Of) -> String {
        let supplier = |id: &str| {
            let known = |dataset: &Dataset| {
                let supplier = &dataset.suppliers[dataset.supplier_by_id(id)?];
                Some(supplier.label.words(self.locale.language()).to_owned())
            };
            known(self.after).or_else(|| known(self.before)).unwrap_or_else(|| id.to_owned())
        };
        let area = |area: &str| match area {
            "WLD" => self.locale.say(&msg!("diff-world")),
            area => area.to_owned(),
        };
        self.locale.say(&match of {
            Of::Share(id, of, _) => msg!("diff-share", supplier = supplier(id), area = area(of)),
            Of::Record(of, _) => msg!("diff-record", area = area(of)),
            Of::Indicator(name) if name == "SR" => msg!("diff-supply-risk"),
            Of::Indicator(name) if name == "EI" => msg!("diff-importance"),
            Of::Indicator(name) => return name.clone(),
            Of::Trade(id, "export", area) => {
                msg!("diff-exports", reporter = area, partner = supplier(id))
            }
            Of::Trade(id, _, area) => msg!("diff-imports", reporter = area, partner = supplier(id)),
            Of::Number(field) => return (*field).to_owned(),
        })
    }

    fn figure(&self, of: &Of, figure: Option<&Figure>, is_dated: bool) -> String {
        let Some(figure) = figure else { return self.locale.say(&msg!("diff-no-figure")) };
        let number = match figure.value {
            Value::Withheld => self.locale.say(&msg!("diff-withheld")),
            value => match (value.number(), of) {
                (None, _) => self.locale.say(&msg!("diff-no-figure")),
                (Some(share), Of::Share(..)) => self.locale.share(share, 1),
                (Some(number), _) => self.locale.number(number, 2),
            },
        };
        let number = format!("{number} {}", figure.unit);
        let number = number.trim_end().to_owned();
        let is_dated = is_dated && !figure.period.is_empty();
        if is_dated { format!("{number} ({})", figure.period) } else { number }
    }

    /// Why it is so: the first reason of the concordance.
    fn reason(&self, difference: &Difference) -> String {
        let Some(reason) = difference.reasons.first() else { return String::new() };
        let label = reason.label.words(self.locale.language());
        let earlier = if label.is_empty() { reason.earlier.as_str() } else { label };
        let later = self.after.input_by_id(&reason.later).map(|idx| &self.after.inputs[idx].label);
        let later =
            later.map_or(reason.later.as_str(), |label| label.words(self.locale.language()));
        self.locale.say(&match reason.relation {
            Succession::Renamed => msg!("diff-because-renamed", earlier = earlier, later = later),
            Succession::Split => msg!("diff-because-split", earlier = earlier, later = later),
            Succession::Merged => msg!("diff-because-merged", earlier = earlier, later = later),
        })
    }

    fn name(&self, name: Option<&Name>) -> String {
        let Some(name) = name else { return String::new() };
        let label = name.label.words(self.locale.language());
        if label.is_empty() { name.id.replace(';', " – ") } else { label.to_owned() }
    }

    /// Each name once.
    fn names(&self, of: &[&Difference]) -> String {
        let mut names: Vec<String> = Vec::new();
        for difference in of {
            let name = self.name(difference.name());
            if !names.contains(&name) {
                names.push(name);
            }
        }
        self.listed(names)
    }

    fn renamed(&self, of: &[&Difference]) -> String {
        let pair = |one: &&Difference| {
            format!("{} → {}", self.name(one.before.as_ref()), self.name(one.after.as_ref()))
        };
        self.listed(of.iter().map(pair).collect())
    }

    fn listed(&self, mut names: Vec<String>) -> String {
        let rest = names.len().saturating_sub(NAMES);
        if rest > 1 {
            names.truncate(NAMES);
            names.push(self.locale.say(&msg!("diff-others", count = rest)));
        }
        names.join(", ")
    }
}
