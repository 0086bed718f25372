//! Finds everything that has a name: stages, inputs, families, suppliers and the parts of a plan,
//! in all languages of the dataset, by code and by place in the source. Case, diacritics and slips of the keyboard do not matter. An
//! [`Index`] is made once per dataset; its answers are ranked and always in the same order.
//! Knows no picture and no interface language.

mod gathering;
mod words;

use std::collections::BTreeMap;
use std::ops::Range;

use crate::analysis::search::gathering::Gathering;
use crate::analysis::search::words::{Distance, Fit, Letters};
use crate::base::fold::{fold, fold_char};
use crate::base::order;
use crate::model::dataset::Dataset;
use crate::model::{
    ActorIdx, FamilyIdx, GapIdx, InputIdx, InstrumentIdx, ItemIdx, MeasureIdx, RootCauseIdx,
    StageIdx, SupplierIdx,
};

/// Letters of a query that are looked at; nothing has a longer name.
const LONGEST_QUERY: usize = 200;

/// Something that has a name. The order breaks ties between equally good answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Found {
    /// A stage.
    Stage(StageIdx),
    /// An input.
    Input(InputIdx),
    /// A family of inputs.
    Family(FamilyIdx),
    /// A supplier of any kind.
    Supplier(SupplierIdx),
    /// A measure.
    Measure(MeasureIdx),
    /// Something on the roadmap that has a name of its own.
    Item(ItemIdx),
    /// A gap.
    Gap(GapIdx),
    /// A root cause.
    Cause(RootCauseIdx),
    /// A programme or policy.
    Instrument(InstrumentIdx),
    /// Somebody who acts.
    Actor(ActorIdx),
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What was found.
    pub thing: Found,
    /// How good it is; only for comparing answers to one query.
    pub score: u32,
    /// The name that fits; when a code fits, the name in the first language.
    pub label: String,
    /// Language of the name.
    pub language: String,
    /// The parts of `label` that fit, in bytes, in order and apart.
    pub matched: Vec<Range<usize>>,
    /// The code or place that fits instead of a name, such as `N20`, `NLD` or `2.3`.
    pub code: Option<String>,
}

/// All names of a dataset, ready to be searched.
#[derive(Debug, Clone, Default)]
pub struct Index {
    names: Vec<Name>,
    words: Vec<IndexedWord>,
}

#[derive(Debug, Clone)]
struct Name {
    thing: Found,
    label: String,
    language: String,
    code: Option<String>,
    /// Where each word stands in the label; empty for a code.
    places: Vec<Range<usize>>,
    /// The folded words without anything between them.
    joined: String,
    /// Number of its letters.
    length: usize,
    letters: Letters,
}

/// A word and the names it occurs in.
#[derive(Debug, Clone)]
struct IndexedWord {
    folded: String,
    letters: Letters,
    /// Position of the name and of the word in it.
    uses: Vec<(usize, usize)>,
}

impl Index {
    /// Gathers the names of `dataset`.
    #[must_use]
    pub fn new(dataset: &Dataset) -> Self {
        let gathering = Gathering::of(dataset);
        let words = gathering.words.into_iter().map(|(folded, uses)| IndexedWord {
            letters: Letters::of(&folded),
            folded,
            uses,
        });
        Self { names: gathering.names, words: words.collect() }
    }

    /// The at most `limit` best answers to `query`, the best first. Every word of the query
    /// must fit some word of a name, or the query as a whole the name as a whole. Empty for a
    /// query without letters and digits.
    #[must_use]
    pub fn search(&self, query: &str, limit: usize) -> Vec<Hit> {
        let query: String = query.chars().take(LONGEST_QUERY).collect();
        let sought: Vec<String> =
            words::split(&query).into_iter().map(|word| word.folded).collect();
        if sought.is_empty() {
            return Vec::new();
        }
        let mut best: BTreeMap<Found, (u32, usize)> = BTreeMap::new();
        for (position, (name, score)) in self.names.iter().zip(self.scores(&sought)).enumerate() {
            let Some(score) = score else { continue };
            let known = best.entry(name.thing).or_insert((score, position));
            if score > known.0 {
                *known = (score, position);
            }
        }
        let mut ranked: Vec<(u32, &Name)> = best
            .into_values()
            .filter_map(|(score, position)| Some((score, self.names.get(position)?)))
            .collect();
        // Of equally good answers the shorter name is the closer one.
        order::sort_by_key(&mut ranked, |(score, name)| {
            (std::cmp::Reverse(*score), name.length, name.thing)
        });
        ranked.truncate(limit);
        ranked.into_iter().map(|(score, name)| hit(name, score, &sought)).collect()
    }

    /// The score of every name; `None` where it does not fit.
    fn scores(&self, sought: &[String]) -> Vec<Option<u32>> {
        let mut sums: Vec<Option<u32>> = vec![Some(0); self.names.len()];
        for (order, sought) in sought.iter().enumerate() {
            let fits = self.fits(sought, order == 0);
            for (sum, fit) in sums.iter_mut().zip(fits) {
                *sum = sum.zip(fit).map(|(sum, fit)| sum + fit);
            }
        }
        let count = u32::try_from(sought.len()).unwrap_or(u32::MAX);
        let joined = sought.concat();
        let letters = Letters::of(&joined);
        sums.into_iter()
            .zip(&self.names)
            .map(|(sum, name)| sum.map(|sum| sum / count).max(name.fit(&joined, letters)))
            .collect()
    }

    /// How well the best word of every name fits `sought`.
    fn fits(&self, sought: &str, is_first: bool) -> Vec<Option<u32>> {
        let letters = Letters::of(sought);
        let slips = words::slips_allowed(sought.chars().count());
        let mut fits = vec![None; self.names.len()];
        for word in &self.words {
            if letters.missing_in(word.letters) > slips {
                continue;
            }
            let Some(Fit { score, .. }) = words::fit(sought, &word.folded) else { continue };
            for (name, at) in &word.uses {
                // A name that begins with the first word is meant more often.
                let score = score + if is_first && *at == 0 { 10 } else { 0 };
                if let Some(fit) = fits.get_mut(*name) {
                    *fit = (*fit).max(Some(score));
                }
            }
        }
        fits
    }
}

impl Name {
    /// How well the name as a whole fits the query as a whole, however it is cut into words.
    fn fit(&self, joined: &str, letters: Letters) -> Option<u32> {
        if self.joined == joined {
            return Some(200);
        }
        if joined.len() >= 3 && self.joined.starts_with(joined) {
            return Some(115);
        }
        let length = joined.chars().count();
        let slips: u32 = match length {
            0..=5 => 0,
            6..=11 => 1,
            _ => 2,
        };
        let differs = self.length.abs_diff(length) > slips as usize;
        if slips == 0 || differs || letters.missing_in(self.letters) > slips {
            return None;
        }
        let distance = Distance::between(joined, &self.joined, slips)?.whole;
        (distance <= slips).then(|| 105 - 10 * distance)
    }
}

/// The answer for a name that fits.
fn hit(name: &Name, score: u32, sought: &[String]) -> Hit {
    let mut matched: Vec<Range<usize>> = Vec::new();
    if name.code.is_none() {
        for place in &name.places {
            let word = name.label.get(place.clone()).unwrap_or_default();
            matched.extend(matched_part(word, place.start, sought));
        }
        if matched.is_empty() {
            // The name fits as a whole.
            matched.push(0..name.label.len());
        }
    }
    Hit {
        thing: name.thing,
        score,
        label: name.label.clone(),
        language: name.language.clone(),
        matched,
        code: name.code.clone(),
    }
}

/// The part of `word`, which stands at byte `start`, that fits a word of the query best.
fn matched_part(word: &str, start: usize, sought: &[String]) -> Option<Range<usize>> {
    let folded = fold(word);
    let best = sought.iter().filter_map(|sought| words::fit(sought, &folded));
    let (position, count) = best.max_by_key(|fit| fit.score)?.letters;
    if count == 0 {
        return Some(start..start + word.len());
    }
    // From folded letters back to the bytes they came from; marks stay with their letter.
    let mut seen = 0;
    let mut range: Option<Range<usize>> = None;
    for (at, letter) in word.char_indices() {
        let letters = fold_char(letter).count();
        let is_inside = (letters > 0 && seen < position + count && seen + letters > position)
            || (letters == 0 && range.is_some() && seen <= position + count);
        if is_inside {
            let end = start + at + letter.len_utf8();
            range = Some(range.map_or(start + at, |range| range.start)..end);
        }
        seen += letters;
    }
    range
}

#[cfg(test)]
mod tests;
