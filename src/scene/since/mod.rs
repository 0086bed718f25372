//! What the edition on screen is compared with, and what that says of each box and line of the
//! map: a sign ([`Sign`]), a word, and the differences behind it. Knows no places; [`glyph`] is
//! what a sign looks like, [`overlay`] puts signs on the map.

pub mod colour;
pub mod glyph;
pub mod nouns;
pub mod overlay;
pub mod spot;
pub mod tell;

use std::collections::BTreeMap;

use crate::analysis::diff::joined::joined;
use crate::analysis::diff::rating::CRITICAL;
use crate::analysis::diff::{Change, Comparison, Difference, Kind, Of, compare};
use crate::analysis::indicator::INDICATORS;
use crate::base::message::Message;
use crate::base::order;
use crate::i18n::Locale;
use crate::model::dataset::Dataset;
use crate::model::edition::Edition;
use crate::msg;
use crate::scene::since::tell::Tell;

crate::coded! {
    /// What happened to a thing, the weightiest first.
    pub enum Sign {
        /// It came.
        Added = "added",
        /// It went.
        Removed = "removed",
        /// An indicator puts it in a higher class, or a share is greater.
        Higher = "higher",
        /// An indicator puts it in a lower class, or a share is smaller.
        Lower = "lower",
        /// A figure is another one.
        Figure = "figure",
        /// It has another name in the edition before.
        Renamed = "renamed",
        /// A date is another one.
        Dated = "dated",
        /// It is said by another source.
        Source = "source",
        /// Something else is said of it.
        Stated = "stated",
    }
}

/// Share by which a supplier must have moved for its line to carry a sign; smaller moves are told
/// where the pointer rests.
pub const MOVED: f64 = 0.05;

/// What the edition on screen is compared with.
#[derive(Debug, Clone)]
pub struct Since {
    /// The dataset that is compared with.
    pub before: Dataset,
    /// What is on screen, with the things that are no longer there, so that they keep a place.
    pub joined: Dataset,
    /// What differs.
    pub comparison: Comparison,
    /// What differs of each thing, by kind and id.
    things: BTreeMap<(Kind, String), Vec<Difference>>,
}

/// What happened to a thing.
#[derive(Debug, Clone, PartialEq)]
pub struct Noted<'a> {
    /// The weightiest of it.
    pub sign: Sign,
    /// All that differs, the weightiest first.
    pub differences: Vec<&'a Difference>,
}

impl Since {
    /// Compares `after`, which is on screen, with `before`.
    #[must_use]
    pub fn new(before: &Dataset, after: &Dataset) -> Self {
        let comparison = compare(before, after);
        let mut things: BTreeMap<(Kind, String), Vec<Difference>> = BTreeMap::new();
        for one in comparison.rated.iter().chain(&comparison.differences) {
            let Some(name) = one.name() else { continue };
            things.entry((one.kind, name.id.clone())).or_default().push(one.clone());
        }
        Self {
            before: before.clone(),
            joined: joined(before, after, &comparison),
            comparison,
            things,
        }
    }

    /// What happened to the thing of this kind and id; `None`: nothing. A class of the indicator
    /// `shown` counts before one of another.
    #[must_use]
    pub fn of(&self, kind: Kind, id: &str, shown: &str) -> Option<Noted<'_>> {
        let differences = self.things.get(&(kind, id.to_owned()))?;
        noted(differences.iter().collect(), shown)
    }

    /// What happened to the share of `supplier` in `input`, in the supply of `area`.
    #[must_use]
    pub fn of_share(&self, supplier: &str, input: &str, area: &str) -> Option<Noted<'_>> {
        let differences = self.things.get(&(Kind::Input, input.to_owned()))?;
        let is_it = |one: &&Difference| match &one.change {
            Change::Figure { of: Of::Share(who, of, _), .. } => who == supplier && of == area,
            _ => false,
        };
        noted(differences.iter().filter(is_it).collect(), "")
    }

    /// What happened to the dependency of `to` on `from`.
    #[must_use]
    pub fn of_dependency(&self, from: &str, to: &str, relation: &str) -> Option<Noted<'_>> {
        self.of(Kind::Dependency, &format!("{from};{to};{relation}"), "")
    }

    /// The edition that is compared with, as readers call it; with the title of its dataset where
    /// that is another one.
    #[must_use]
    pub fn label(&self, language: &str) -> String {
        let (about, own) = (&self.before.about, &self.joined.about);
        let edition = edition_label(&about.edition);
        if about.id == own.id && about.edition.id != own.edition.id {
            return edition.to_owned();
        }
        let title = about.title.words(language);
        if edition.is_empty() { title.to_owned() } else { format!("{title}, {edition}") }
    }

    /// What differences are told with.
    #[must_use]
    pub fn tell<'a>(&'a self, locale: &'a Locale) -> Tell<'a> {
        Tell { locale, before: &self.before, after: &self.joined }
    }
}

/// What readers call an edition.
#[must_use]
pub fn edition_label(edition: &Edition) -> &str {
    if edition.label.is_empty() { &edition.id } else { &edition.label }
}

fn noted<'a>(mut differences: Vec<&'a Difference>, shown: &str) -> Option<Noted<'a>> {
    let of_view = INDICATORS.iter().find(|indicator| indicator.id == shown).or(INDICATORS.first());
    // The class that the picture shows, and whether a material is critical.
    let is_shown = |one: &Difference| match &one.change {
        Change::Rated { indicator, .. } => {
            *indicator == CRITICAL || of_view.is_some_and(|of_view| of_view.id == *indicator)
        }
        _ => false,
    };
    let rank = |one: &Difference| match &one.change {
        Change::Rated { .. } if is_shown(one) => (Sign::Higher, false),
        Change::Rated { .. } => (Sign::Figure, true),
        _ => (sign(one), false),
    };
    // Figures that moved most stand first; all else stands as it is listed.
    order::sort_by(&mut differences, |a, b| {
        rank(a).cmp(&rank(b)).then_with(|| b.size().total_cmp(&a.size()))
    });
    let first = differences.first()?;
    let sign = match &first.change {
        // A figure of a thing is one of many; only its own line says which way it went.
        Change::Figure { .. } if differences.len() > 1 => Sign::Figure,
        _ => row_sign(first),
    };
    Some(Noted { sign, differences })
}

/// The sign of one difference.
#[must_use]
pub fn sign(one: &Difference) -> Sign {
    match &one.change {
        Change::Added => Sign::Added,
        Change::Removed => Sign::Removed,
        Change::Renamed => Sign::Renamed,
        Change::Rated { before, after, .. } => {
            let sum = |of: (usize, usize)| of.0 + of.1;
            if sum(after.positions) >= sum(before.positions) { Sign::Higher } else { Sign::Lower }
        }
        Change::Figure { .. } => Sign::Figure,
        Change::Dated { .. } => Sign::Dated,
        Change::Source { .. } => Sign::Source,
        Change::Stated { .. } => Sign::Stated,
    }
}

/// The sign of one difference by itself: of a figure, which way it went.
#[must_use]
pub fn row_sign(one: &Difference) -> Sign {
    let Change::Figure { before, after, .. } = &one.change else { return sign(one) };
    match (before, after) {
        (None, _) => Sign::Added,
        (_, None) => Sign::Removed,
        (Some(before), Some(after)) => match (before.value.number(), after.value.number()) {
            (Some(a), Some(b)) if b > a => Sign::Higher,
            (Some(a), Some(b)) if b < a => Sign::Lower,
            _ => Sign::Figure,
        },
    }
}

impl Sign {
    /// The word for it, such as "new".
    #[must_use]
    pub fn word(self) -> Message {
        msg!("since-sign", sign = self.code())
    }

    /// A sign of one letter for lists and tables, beside the word.
    #[must_use]
    pub const fn letter(self) -> &'static str {
        match self {
            Self::Added => "★",
            Self::Removed => "✕",
            Self::Higher => "▲",
            Self::Lower => "▼",
            Self::Figure => "●",
            Self::Renamed => "↷",
            Self::Dated => "◷",
            Self::Source => "§",
            Self::Stated => "¶",
        }
    }
}
