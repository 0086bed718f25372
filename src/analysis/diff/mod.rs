//! Two editions of a dataset, or two datasets that share ids → what differs: what came and went,
//! figures that moved, sources, dates and words that changed, and ratings that follow from the
//! figures. Knows no picture and no words of its own.
//!
//! Both datasets become lists of facts under keys; the lists are merged. So the order of rows
//! does not matter, nothing differs from itself, and looking the other way round gives the same
//! differences turned round.

mod facts;
mod figures;
pub mod joined;
mod plan;
pub mod rating;
mod succession;
#[cfg(test)]
mod tests;

use std::cmp::Ordering;

use crate::base::message::Message;
use crate::base::order;
use crate::model::dataset::Dataset;
use crate::model::series::Succession;
use crate::model::text::Text;
use crate::model::value::{Interval, Value};

/// What differs between two datasets.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Comparison {
    /// What is stated otherwise: by kind of thing, then by id.
    pub differences: Vec<Difference>,
    /// What follows from it: inputs and stages whose class of an indicator is another one.
    pub rated: Vec<Difference>,
}

/// One difference.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// What kind of thing differs.
    pub kind: Kind,
    /// The thing in the first dataset; `None`: it is not there.
    pub before: Option<Name>,
    /// The thing in the second dataset; `None`: it is not there.
    pub after: Option<Name>,
    /// What about it differs.
    pub change: Change,
    /// Why, where a concordance says so.
    pub reasons: Vec<Reason>,
}

/// Id and name of a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// Id in its dataset.
    pub id: String,
    /// Name for readers; empty: it has none but its id.
    pub label: Text,
}

crate::coded! {
    /// What kind of thing differs, in the order of listing.
    pub enum Kind {
        /// A stage of the chain.
        Stage = "stage",
        /// An input.
        Input = "input",
        /// A dependency; its id is `FROM;TO;RELATION`.
        Dependency = "dependency",
        /// A supplier.
        Supplier = "supplier",
        /// A gap.
        Gap = "gap",
        /// A root cause.
        RootCause = "root_cause",
        /// A programme or policy.
        Instrument = "instrument",
        /// Someone who acts.
        Actor = "actor",
        /// A measure.
        Measure = "measure",
        /// An item of the roadmap.
        Item = "item",
        /// A source.
        Source = "source",
    }
}

/// What about a thing differs.
#[cfg_attr(
    not(target_arch = "wasm32"),
    expect(clippy::large_enum_variant, reason = "most differences are figures")
)]
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// It came.
    Added,
    /// It went.
    Removed,
    /// It has another id.
    Renamed,
    /// A figure of it.
    Figure {
        /// Which one.
        of: Of,
        /// The figure before; `None`: there was none.
        before: Option<Figure>,
        /// The figure after; `None`: there is none.
        after: Option<Figure>,
        /// How the two differ.
        shift: Shift,
    },
    /// The source of it, or of a figure of it that is the same; ids of sources.
    Source {
        /// Which figure; `None`: the thing itself.
        of: Option<Of>,
        /// The source before.
        before: String,
        /// The source after.
        after: String,
    },
    /// A date of it, or the period of figures that are the same.
    Dated {
        /// Column of the format.
        field: &'static str,
        /// The date before; empty: none.
        before: String,
        /// The date after; empty: none.
        after: String,
    },
    /// Something else that is said of it.
    Stated {
        /// Column of the format.
        field: &'static str,
        /// What was said; empty: nothing.
        before: String,
        /// What is said; empty: nothing.
        after: String,
    },
    /// The class that an indicator puts it in.
    Rated {
        /// Id of the indicator.
        indicator: &'static str,
        /// Name of the indicator.
        label: Message,
        /// The class before.
        before: Rating,
        /// The class after.
        after: Rating,
    },
}

/// What a figure is a figure of. Ids are those of the second dataset, where it has them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Of {
    /// A supply record as a whole: area and basis.
    Record(String, &'static str),
    /// A share: supplier, area, basis.
    Share(String, String, &'static str),
    /// A published indicator: its name.
    Indicator(String),
    /// Trade: partner, direction, reporter.
    Trade(String, &'static str, String),
    /// A number of the thing itself: column of the format.
    Number(&'static str),
}

/// A figure as stated.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// The number, or why there is none.
    pub value: Value<f64>,
    /// Between what it lies; `None`: nothing is known but the number.
    pub bounds: Option<Interval>,
    /// How it counts without a number, such as `major`; empty where that has no meaning.
    pub class: &'static str,
    /// Period it speaks of; empty: not stated.
    pub period: String,
    /// Unit; empty: a pure number or a share.
    pub unit: String,
    /// Group it was assessed for; empty: the thing itself.
    pub assessed_for: String,
    /// Id of its source.
    pub source: String,
}

crate::coded! {
    /// How two figures differ.
    pub enum Shift {
        /// The number is another one, and the bounds leave no doubt that it moved.
        Moved = "moved",
        /// The number is another one, but both may be true of one figure.
        MovedWithinBounds = "moved-within-bounds",
        /// The number is the same; only how sure it is has changed.
        Uncertainty = "uncertainty",
        /// There is a number on one side only, or it is missing for another reason.
        Known = "known",
    }
}

/// The class that an indicator puts something in.
#[derive(Debug, Clone, PartialEq)]
pub struct Rating {
    /// Names of the classes: one, or the lowest and the highest that are possible.
    pub classes: Vec<Message>,
    /// Their positions, counted from below.
    pub positions: (usize, usize),
}

/// Why something came, went or changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// What happened.
    pub relation: Succession,
    /// Id in the earlier edition.
    pub earlier: String,
    /// Its name there; empty: not stated.
    pub label: Text,
    /// Id in the later edition.
    pub later: String,
}

/// What differs from `before` to `after`. The same pair gives the same differences in the same
/// order, however the rows of the datasets stand.
#[must_use]
pub fn compare(before: &Dataset, after: &Dataset) -> Comparison {
    let known = succession::Known::of(before, after);
    let mut differences = facts::compare(before, after, &known);
    differences.extend(figures::compare(before, after, &known));
    let mut rated = rating::compare(before, after, &known);
    for list in [&mut differences, &mut rated] {
        for difference in list.iter_mut() {
            difference.reasons = known.reasons(difference);
        }
        order::sort_by(list, |a, b| a.order(b));
    }
    Comparison { differences, rated }
}

impl Comparison {
    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.differences.is_empty() && self.rated.is_empty()
    }

    /// The same seen from the other side.
    #[must_use]
    pub fn turned(&self) -> Self {
        let turn = |list: &[Difference]| {
            let mut turned: Vec<Difference> = list.iter().map(Difference::turned).collect();
            order::sort_by(&mut turned, Difference::order);
            turned
        };
        Self { differences: turn(&self.differences), rated: turn(&self.rated) }
    }
}

impl Difference {
    /// The thing, as the second dataset has it, else as the first one has it.
    #[must_use]
    pub fn name(&self) -> Option<&Name> {
        self.after.as_ref().or(self.before.as_ref())
    }

    /// By how much a number moved, at least 0: the difference of shares, else the part of the
    /// greater number. 0 where it is not a matter of numbers.
    #[must_use]
    pub fn size(&self) -> f64 {
        let Change::Figure { of, before, after, .. } = &self.change else { return 0.0 };
        let number = |figure: &Option<Figure>| figure.as_ref().and_then(|one| one.value.number());
        let (a, b) = match (number(before), number(after)) {
            (Some(a), Some(b)) => (a, b),
            (Some(one), None) | (None, Some(one)) => (0.0, one),
            (None, None) => return 0.0,
        };
        let greatest = a.abs().max(b.abs());
        if matches!(of, Of::Share(..)) || greatest <= 0.0 {
            (a - b).abs()
        } else {
            (a - b).abs() / greatest
        }
    }

    fn turned(&self) -> Self {
        let (before, after) = (self.after.clone(), self.before.clone());
        let reasons = self.reasons.clone();
        Self { kind: self.kind, before, after, change: self.change.turned(), reasons }
    }

    /// The order of listing, which does not change when all is turned round.
    fn order(&self, other: &Self) -> Ordering {
        let id = |of: &Self| {
            let ids = [&of.before, &of.after].map(|name| name.as_ref().map(|name| name.id.clone()));
            let least = ids.iter().flatten().min().cloned();
            (of.kind, least.unwrap_or_default())
        };
        id(self).cmp(&id(other)).then_with(|| self.change.rank().cmp(&other.change.rank()))
    }
}

impl Change {
    fn turned(&self) -> Self {
        match self.clone() {
            Self::Added => Self::Removed,
            Self::Removed => Self::Added,
            Self::Renamed => Self::Renamed,
            Self::Figure { of, before, after, shift } => {
                Self::Figure { of, before: after, after: before, shift }
            }
            Self::Source { of, before, after } => Self::Source { of, before: after, after: before },
            Self::Dated { field, before, after } => {
                Self::Dated { field, before: after, after: before }
            }
            Self::Stated { field, before, after } => {
                Self::Stated { field, before: after, after: before }
            }
            Self::Rated { indicator, label, before, after } => {
                Self::Rated { indicator, label, before: after, after: before }
            }
        }
    }

    /// Position among the differences of one thing; alike for both directions.
    fn rank(&self) -> (u8, Option<Of>, String, String) {
        let pair = |a: &str, b: &str| (a.min(b).to_owned(), a.max(b).to_owned());
        let (rank, of, (first, second)) = match self {
            Self::Added | Self::Removed => (0, None, pair("", "")),
            Self::Renamed => (1, None, pair("", "")),
            Self::Figure { of, before, after, .. } => {
                let period = |one: &Option<Figure>| {
                    one.as_ref().map_or(String::new(), |figure| figure.period.clone())
                };
                (2, Some(of.clone()), pair(&period(before), &period(after)))
            }
            Self::Source { of, before, after } => (3, of.clone(), pair(before, after)),
            Self::Dated { field, before, after } => {
                let (first, second) = pair(before, after);
                (4, None, (format!("{field} {first}"), second))
            }
            Self::Stated { field, .. } => (5, None, pair(field, field)),
            Self::Rated { indicator, .. } => (6, None, pair(indicator, indicator)),
        };
        (rank, of, first, second)
    }
}

/// Walks two lists that are sorted by their keys together.
fn merge<T>(
    before: &[(String, T)],
    after: &[(String, T)],
    mut on: impl FnMut(Option<&T>, Option<&T>),
) {
    let (mut a, mut b) = (before.iter().peekable(), after.iter().peekable());
    loop {
        let side = match (a.peek(), b.peek()) {
            (None, None) => break,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(first), Some(second)) => first.0.cmp(&second.0),
        };
        let left = if side.is_le() { a.next() } else { None };
        let right = if side.is_ge() { b.next() } else { None };
        on(left.map(|(_, item)| item), right.map(|(_, item)| item));
    }
}

/// Parts of a key: no id has a control character.
const JOINT: char = '\u{1f}';
