//! What is done about dependencies, by id.

use crate::base::table::{Key, Table};
use crate::model::dataset::Action;
use crate::model::{ActorIdx, GapIdx, InstrumentIdx, ItemIdx, MeasureIdx, RootCauseIdx};

/// Finds what has an id, the first of them.
fn find<K: Key, T>(table: &Table<K, T>, is_it: impl Fn(&T) -> bool) -> Option<K> {
    table.entries().find(|(_, item)| is_it(item)).map(|(key, _)| key)
}

impl Action {
    /// The measure with this id.
    #[must_use]
    pub fn measure_by_id(&self, id: &str) -> Option<MeasureIdx> {
        find(&self.measures, |measure| measure.id == id)
    }

    /// The item of the roadmap with this id.
    #[must_use]
    pub fn item_by_id(&self, id: &str) -> Option<ItemIdx> {
        find(&self.roadmap, |item| item.id == id)
    }

    /// The gap with this id.
    #[must_use]
    pub fn gap_by_id(&self, id: &str) -> Option<GapIdx> {
        find(&self.gaps, |gap| gap.id == id)
    }

    /// The root cause with this id.
    #[must_use]
    pub fn cause_by_id(&self, id: &str) -> Option<RootCauseIdx> {
        find(&self.root_causes, |cause| cause.id == id)
    }

    /// The programme or policy with this id.
    #[must_use]
    pub fn instrument_by_id(&self, id: &str) -> Option<InstrumentIdx> {
        find(&self.instruments, |instrument| instrument.id == id)
    }

    /// The actor with this id.
    #[must_use]
    pub fn actor_by_id(&self, id: &str) -> Option<ActorIdx> {
        find(&self.actors, |actor| actor.id == id)
    }
}
