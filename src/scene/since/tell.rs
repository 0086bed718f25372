//! A difference between two editions in words: what it is a difference of, the figures and
//! dates on both sides, why. Knows no list of them and no picture.

use crate::analysis::diff::{Change, Difference, Figure, Name, Of};
use crate::base::message::Message;
use crate::i18n::Locale;
use crate::model::dataset::Dataset;
use crate::model::series::Succession;
use crate::model::value::Value;
use crate::msg;
use crate::scene::since::nouns;

/// Names in one sentence before the others are only counted.
const NAMES: usize = 3;

/// What differences are told with.
pub struct Tell<'a> {
    /// The language, with the texts of `series.ftl`.
    pub locale: &'a Locale,
    /// What is compared with.
    pub before: &'a Dataset,
    /// What is on screen.
    pub after: &'a Dataset,
}

impl Tell<'_> {
    /// A figure or a date that moved.
    #[must_use]
    pub fn alone(&self, difference: &Difference) -> Message {
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
                let what = self.locale.say(&nouns::date(field));
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

    /// What differs, what was there before and what is there now; empty where nothing can be
    /// named, as with what came or went.
    #[must_use]
    pub fn pair(&self, one: &Difference) -> [String; 3] {
        let say = |message: &Message| self.locale.say(message);
        match &one.change {
            Change::Added | Change::Removed => Default::default(),
            Change::Renamed => {
                let id = |name: &Option<Name>| {
                    name.as_ref().map(|name| name.id.clone()).unwrap_or_default()
                };
                [say(&msg!("since-id")), id(&one.before), id(&one.after)]
            }
            Change::Figure { of, before, after, .. } => {
                let is_dated = match (before, after) {
                    (Some(before), Some(after)) => before.period != after.period,
                    _ => true,
                };
                let said = |figure: &Option<Figure>| self.figure(of, figure.as_ref(), is_dated);
                [self.what(of), said(before), said(after)]
            }
            Change::Source { of, before, after } => {
                let what = of.as_ref().map_or_else(
                    || say(&msg!("since-source")),
                    |of| say(&msg!("since-source-of", what = self.what(of))),
                );
                let title = |dataset: &Dataset, id: &str| {
                    let found = dataset.sources.iter().find(|source| source.id == id);
                    let title = found.map(|source| source.title.clone()).unwrap_or_default();
                    if title.is_empty() { id.to_owned() } else { title }
                };
                [what, title(self.before, before), title(self.after, after)]
            }
            Change::Dated { field, before, after } => {
                [say(&nouns::date(field)), before.clone(), after.clone()]
            }
            Change::Stated { field, before, after } => {
                [nouns::field(self.locale, field), before.clone(), after.clone()]
            }
            Change::Rated { label, before, after, .. } => {
                let class = |of: &[Message]| of.iter().map(say).collect::<Vec<_>>().join(" – ");
                [say(label), class(&before.classes), class(&after.classes)]
            }
        }
    }

    /// A difference in few words, without the name of the thing; `None`: its sign says it all.
    #[must_use]
    pub fn short(&self, one: &Difference) -> Option<String> {
        let [what, before, after] = self.pair(one);
        if what.is_empty() {
            return None;
        }
        let nothing = || self.locale.say(&msg!("since-nothing"));
        let before = if before.is_empty() { nothing() } else { before };
        let after = if after.is_empty() { nothing() } else { after };
        Some(self.locale.say(&msg!("since-short", what = what, before = before, after = after)))
    }

    /// What a figure is a figure of, such as "the share of China (world)".
    #[must_use]
    pub fn what(&self, of: &Of) -> String {
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

    /// A figure with its unit, and its period where that is of interest; or why there is none.
    #[must_use]
    pub fn figure(&self, of: &Of, figure: Option<&Figure>, is_dated: bool) -> String {
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

    /// Why it is so: the first reason of the concordance; empty: none is stated.
    #[must_use]
    pub fn reason(&self, difference: &Difference) -> String {
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

    /// The name of a thing; its id where it has none.
    #[must_use]
    pub fn name(&self, name: Option<&Name>) -> String {
        let Some(name) = name else { return String::new() };
        let label = name.label.words(self.locale.language());
        if label.is_empty() { name.id.replace(';', " – ") } else { label.to_owned() }
    }

    /// Each name once.
    #[must_use]
    pub fn names(&self, of: &[&Difference]) -> String {
        let mut names: Vec<String> = Vec::new();
        for difference in of {
            let name = self.name(difference.name());
            if !names.contains(&name) {
                names.push(name);
            }
        }
        self.listed(names)
    }

    /// Former and present names.
    #[must_use]
    pub fn renamed(&self, of: &[&Difference]) -> String {
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
