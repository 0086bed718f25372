//! What happens when: the items of a roadmap and the measures of a dataset become one list of
//! entries, with the state of their dates, the way that decides the end, links that come too
//! late, and what moved since an earlier edition. Days only; knows no clock and no picture.

pub mod deadline;
pub mod expected;
pub mod late;
pub mod months;
pub mod plan;
pub mod slip;

use crate::base::date::Period;
use crate::base::order;
use crate::base::table::Key;
use crate::model::dataset::Dataset;
use crate::model::measure::{Measure, MeasureStatus};
use crate::model::roadmap::Item;
use crate::model::text::Text;
use crate::model::{ItemIdx, MeasureIdx};

/// Something to be put on a roadmap: an item, a measure, or an item with the measure that it
/// carries out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The item, when there is one.
    pub item: Option<ItemIdx>,
    /// The measure, when there is one.
    pub measure: Option<MeasureIdx>,
}

/// All items, then the measures that no item carries out; each in the order of the dataset.
#[must_use]
pub fn entries(dataset: &Dataset) -> Vec<Entry> {
    let action = &dataset.action;
    let of_item = |(idx, item): (ItemIdx, &Item)| Entry { item: Some(idx), measure: item.measure };
    let mut entries: Vec<Entry> = action.roadmap.entries().map(of_item).collect();
    let mut carried = vec![false; action.measures.len()];
    for measure in entries.iter().filter_map(|entry| entry.measure) {
        if let Some(carried) = carried.get_mut(measure.position()) {
            *carried = true;
        }
    }
    let others = action.measures.keys().zip(carried).filter(|(_, is_carried)| !is_carried);
    entries.extend(others.map(|(idx, _)| Entry { item: None, measure: Some(idx) }));
    entries
}

impl Entry {
    fn of(self, dataset: &Dataset) -> (Option<&Item>, Option<&Measure>) {
        let action = &dataset.action;
        let item = self.item.and_then(|item| action.roadmap.find(item));
        (item, self.measure.and_then(|measure| action.measures.find(measure)))
    }

    /// Id for links: that of the item, else of the measure.
    #[must_use]
    pub fn id(self, dataset: &Dataset) -> &str {
        match self.of(dataset) {
            (Some(item), _) => &item.id,
            (None, Some(measure)) => &measure.id,
            (None, None) => "",
        }
    }

    /// Name for readers: that of the item, else of the measure.
    #[must_use]
    pub fn label(self, dataset: &Dataset) -> Text {
        match self.of(dataset) {
            (Some(item), Some(measure)) if item.label.is_empty() => measure.label.clone(),
            (Some(item), _) => item.label.clone(),
            (None, measure) => measure.map(|measure| measure.label.clone()).unwrap_or_default(),
        }
    }

    /// When it begins and when it ends, as far as is published.
    #[must_use]
    pub fn dates(self, dataset: &Dataset) -> (Option<Period>, Option<Period>) {
        match self.of(dataset) {
            (Some(item), _) => item.dates(&dataset.action.measures),
            (None, Some(measure)) => (measure.start, measure.due.date),
            (None, None) => (None, None),
        }
    }

    /// How far it is: as the item says, else as its measure does.
    #[must_use]
    pub fn status(self, dataset: &Dataset) -> MeasureStatus {
        let (item, measure) = self.of(dataset);
        let own = item.and_then(|item| item.status);
        own.or_else(|| measure.map(|measure| measure.status)).unwrap_or(MeasureStatus::Unknown)
    }
}

/// The entries that have a date, by first day, then last day, then order of the dataset.
#[must_use]
pub fn in_time(dataset: &Dataset) -> Vec<Entry> {
    let mut dated: Vec<(i32, i32, Entry)> = Vec::new();
    for entry in entries(dataset) {
        let (start, end) = entry.dates(dataset);
        if let (Some(from), Some(to)) = (start.or(end), end.or(start)) {
            dated.push((from.first().number(), to.last().number(), entry));
        }
    }
    order::sort_by_key(&mut dated, |(from, to, _)| (*from, *to));
    dated.into_iter().map(|(_, _, entry)| entry).collect()
}
