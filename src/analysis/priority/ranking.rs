//! All inputs of a dataset by how urgent action on them is: priorities become places, and what
//! cannot be ranked is named. Knows no words.

use crate::analysis::concentration::Assessment;
use crate::analysis::priority::rank::{Ranks, ranks};
use crate::analysis::priority::{Priority, Settings, SortKey, priorities};
use crate::analysis::stress::Row;
use crate::base::order;
use crate::model::InputIdx;
use crate::model::dataset::Dataset;

/// The inputs of a dataset by urgency.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranking {
    /// What was asked for.
    pub settings: Settings,
    /// The inputs that are ranked, the most urgent first.
    pub items: Vec<Ranked>,
    /// The inputs whose suppliers are not known, in the order of the dataset: they have no
    /// place, which is not the last one.
    pub unknown: Vec<InputIdx>,
}

/// An input with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked {
    /// How urgent action is.
    pub priority: Priority,
    /// Its best and its worst place by urgency among all ranked inputs.
    pub ranks: Ranks,
}

impl Ranking {
    /// Ranks the inputs of `dataset`. `stress`: as for [`priorities`].
    #[must_use]
    pub fn new(
        dataset: &Dataset,
        assessment: &Assessment,
        stress: &[Row],
        settings: Settings,
    ) -> Self {
        let found = priorities(dataset, assessment, stress, &settings);
        let is_known = |input: &InputIdx| found.iter().any(|one| one.input == *input);
        let unknown = dataset.inputs.keys().filter(|input| !is_known(input)).collect();
        let urgencies: Vec<_> = found.iter().map(|one| one.urgency).collect();
        let places = ranks(&urgencies);
        let ranked = |(priority, ranks)| Ranked { priority, ranks };
        let mut items: Vec<Ranked> = found.into_iter().zip(places).map(ranked).collect();
        sort(&mut items, SortKey::Urgency, true);
        Self { settings, items, unknown }
    }
}

/// Sorts by `key`: by what is certain, then by what is possible, then by place. By urgency: by
/// the best place, then by the worst one. Stable.
pub fn sort(items: &mut [Ranked], key: SortKey, is_descending: bool) {
    order::sort_by(items, |a, b| {
        let by = |one: &Ranked, key| one.priority.by(key);
        let by_place = || (a.ranks.best, a.ranks.worst).cmp(&(b.ranks.best, b.ranks.worst));
        let ordering = if key == SortKey::Urgency {
            by_place().reverse()
        } else {
            let (a, b) = (by(a, key), by(b, key));
            a.lo.total_cmp(&b.lo).then(a.hi.total_cmp(&b.hi))
        };
        let ordering = if is_descending { ordering.reverse() } else { ordering };
        ordering.then_with(by_place)
    });
}
