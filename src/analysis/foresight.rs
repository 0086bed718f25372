//! What stands in a chain before anybody supplies it: inputs without a supplier on record whose
//! readiness is still low. That is not the same as "not assessed", and never "no risk". Only in
//! datasets that know suppliers of something else. Knows no picture.

use crate::model::InputIdx;
use crate::model::dataset::Dataset;
use crate::model::input::InputKind;
use crate::model::record::Subject;

/// Readiness level from which something is shown to work where it is used, so that it can be
/// supplied.
pub const SUPPLIED_FROM: u8 = 7;

/// How far something is that nobody supplies yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Emerging {
    /// Its readiness level, below [`SUPPLIED_FROM`].
    Level(u8),
    /// A field of technology whose readiness nobody states.
    Unstated,
}

/// How far `input` is, when nobody supplies it yet; `None`: somebody does, it is ready to be
/// supplied, or the dataset knows no suppliers at all.
#[must_use]
pub fn emerging(dataset: &Dataset, input: InputIdx) -> Option<Emerging> {
    if dataset.records.is_empty() {
        return None;
    }
    let found = dataset.inputs.find(input)?;
    let of_stage = found.stage.map(Subject::Stage);
    let is_supplied = |subject| !dataset.records_of(subject).is_empty();
    if is_supplied(Subject::Input(input)) || of_stage.is_some_and(is_supplied) {
        return None;
    }
    match found.trl {
        Some(level) => (level < SUPPLIED_FROM).then_some(Emerging::Level(level)),
        None => (found.kind == InputKind::Technology).then_some(Emerging::Unstated),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::sample::{Said, Sample};

    fn found(
        is_known: bool,
        supplied: bool,
        level: Option<u8>,
        kind: InputKind,
    ) -> Option<Emerging> {
        let mut sample = Sample::new();
        let ore = sample.input("ore", InputKind::Material, None);
        let sensor = sample.input("sensor", kind, None);
        let shares = [("CHN", Said::Percent(60))];
        if is_known {
            sample.record(Subject::Input(ore), &shares);
        }
        if supplied {
            sample.record(Subject::Input(sensor), &shares);
        }
        if let Some(input) = sample.parts.inputs.find_mut(sensor) {
            input.trl = level;
        }
        emerging(&sample.finish(), sensor)
    }

    #[test]
    fn only_what_is_low_in_readiness_and_without_suppliers_is_emerging() {
        use InputKind::{Component, Technology};
        assert_eq!(found(true, false, Some(4), Component), Some(Emerging::Level(4)));
        assert_eq!(found(true, false, Some(7), Technology), None);
        assert_eq!(found(true, false, None, Component), None);
        assert_eq!(found(true, false, None, Technology), Some(Emerging::Unstated));
        assert_eq!(found(true, true, Some(4), Technology), None, "somebody supplies it");
        assert_eq!(found(false, false, Some(4), Technology), None, "nobody's suppliers are known");
    }
}
