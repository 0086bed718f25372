//! A dataset → the names that are searched, in all languages, with codes and places. Knows no
//! query.

use std::collections::BTreeMap;

use crate::analysis::search::words::{self, Letters};
use crate::analysis::search::{Found, Name};
use crate::model::dataset::{Action, Dataset};
use crate::model::supplier::SupplierKind;
use crate::model::text::Text;

/// Names and words while they are gathered.
#[derive(Default)]
pub(super) struct Gathering {
    /// The names.
    pub(super) names: Vec<Name>,
    /// Folded words, each with the positions of name and word where it occurs.
    pub(super) words: BTreeMap<String, Vec<(usize, usize)>>,
}

impl Gathering {
    /// All names of `dataset`.
    pub(super) fn of(dataset: &Dataset) -> Self {
        let mut gathering = Gathering::default();
        for (idx, stage) in dataset.stages.entries() {
            gathering.add(Found::Stage(idx), &stage.label, &[&stage.id]);
        }
        for (idx, input) in dataset.inputs.entries() {
            gathering.add(Found::Input(idx), &input.label, &[&input.id]);
        }
        for (idx, family) in dataset.families.entries() {
            gathering.add(Found::Family(idx), &family.label, &[&family.id]);
        }
        for (idx, supplier) in dataset.suppliers.entries() {
            let own_code = supplier.country.as_ref().filter(|_| is_country(supplier.kind));
            let codes: Vec<&String> = std::iter::once(&supplier.id).chain(own_code).collect();
            gathering.add(Found::Supplier(idx), &supplier.label, &codes);
        }
        gathering.add_plan(&dataset.action);
        gathering
    }

    fn add(&mut self, thing: Found, label: &Text, codes: &[&String]) {
        for (language, words) in label.all() {
            self.push(thing, words, language, None);
        }
        let (words, language) = label.get("");
        for (position, code) in codes.iter().enumerate() {
            let is_new = !codes.iter().take(position).any(|earlier| earlier == code);
            if is_new && !code.is_empty() {
                self.push(thing, words, language, Some(code));
            }
        }
    }

    /// The parts of a plan, each also by its place in the source. What carries out a measure under
    /// the same name is found as that measure.
    fn add_plan(&mut self, action: &Action) {
        for (idx, one) in action.measures.entries() {
            self.add(Found::Measure(idx), &one.label, &[&one.id, &one.place]);
        }
        for (idx, item) in action.roadmap.entries() {
            let carried = item.measure.map(|measure| &action.measures[measure].label);
            if !item.label.is_empty() && carried != Some(&item.label) {
                self.add(Found::Item(idx), &item.label, &[&item.id]);
            }
        }
        for (idx, one) in action.gaps.entries() {
            self.add(Found::Gap(idx), &one.label, &[&one.id, &one.place]);
        }
        for (idx, one) in action.root_causes.entries() {
            self.add(Found::Cause(idx), &one.label, &[&one.id, &one.place]);
        }
        for (idx, one) in action.instruments.entries() {
            self.add(Found::Instrument(idx), &one.label, &[&one.id, &one.place]);
        }
        for (idx, one) in action.actors.entries() {
            self.add(Found::Actor(idx), &one.label, &[&one.id, &one.place]);
        }
    }

    fn push(&mut self, thing: Found, label: &str, language: &str, code: Option<&str>) {
        let words = words::split(code.unwrap_or(label));
        let position = self.names.len();
        for (at, word) in words.iter().enumerate() {
            self.words.entry(word.folded.clone()).or_default().push((position, at));
        }
        let joined: String = words.iter().map(|word| word.folded.as_str()).collect();
        self.names.push(Name {
            thing,
            label: label.to_owned(),
            language: language.to_owned(),
            code: code.map(str::to_owned),
            places: words.into_iter().map(|word| word.place).collect(),
            letters: Letters::of(&joined),
            length: joined.chars().count(),
            joined,
        });
    }
}

const fn is_country(kind: SupplierKind) -> bool {
    matches!(kind, SupplierKind::Country)
}
