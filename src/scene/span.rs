//! What the editions of a dataset have together: every supplier that an input has in any of
//! them, and every stage with figures. A map of any edition keeps room for all of it, so that
//! nothing moves from one edition to the next (docs/decisions/0009). Knows no places.

use std::collections::BTreeSet;

use crate::analysis::concentration::supply::{Supply, SupplyKind};
use crate::analysis::concentration::{Settings, assess};
use crate::base::order;
use crate::base::table::Key;
use crate::model::dataset::Dataset;
use crate::model::record::Subject;
use crate::model::{InputIdx, StageIdx};

/// One supplier of one input.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// ISO 3166-1 alpha-3 code where there is one, else the id of the supplier.
    pub id: String,
    /// Its largest share, 0.0..=1.0; `None`: no share is printed.
    pub share: Option<f64>,
    /// In how many editions it is the main supplier.
    pub leads: usize,
}

/// What the editions have together.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Span {
    inputs: Vec<Vec<Part>>,
    stages: BTreeSet<Option<StageIdx>>,
}

impl Span {
    /// What the editions of `dataset` have together whose figures it holds, and `before`, when
    /// another dataset is compared with. `None`: it holds one edition and is compared with none,
    /// so that the one on screen is all there is. Whichever of its editions `dataset` shows, the
    /// answer is the same.
    #[must_use]
    pub fn of(dataset: &Dataset, settings: &Settings, before: Option<&Dataset>) -> Option<Self> {
        let here = dataset.series.editions.iter().filter(|edition| edition.is_here());
        let here: Vec<&str> = here.map(|edition| edition.id.as_str()).collect();
        if here.len() < 2 && before.is_none() {
            return None;
        }
        let mut span =
            Self { inputs: vec![Vec::new(); dataset.inputs.len()], stages: stages(dataset) };
        // An edition of this dataset is among them already.
        let is_among = |before: &&Dataset| {
            here.len() > 1
                && before.about.id == dataset.about.id
                && dataset.has_edition(&before.about.edition.id)
        };
        let before = before.filter(|before| !is_among(before));
        let shown = dataset.about.edition.id.as_str();
        span.take(dataset, dataset, settings);
        for id in here.into_iter().filter(|id| *id != shown) {
            if let Some(other) = dataset.at_edition(id) {
                span.take(dataset, &other, settings);
            }
        }
        if let Some(before) = before {
            span.take(dataset, before, settings);
        }
        for parts in &mut span.inputs {
            order::sort_by(parts, |a, b| a.id.cmp(&b.id));
        }
        Some(span)
    }

    fn take(&mut self, dataset: &Dataset, edition: &Dataset, settings: &Settings) {
        let assessment = assess(edition, settings);
        for (idx, input) in edition.inputs.entries() {
            let place = dataset.input_by_id(&input.id).map(Key::position);
            let Some(known) = place.and_then(|at| self.inputs.get_mut(at)) else { continue };
            for part in parts(assessment.of(Subject::Input(idx))) {
                match known.iter_mut().find(|one| one.id == part.id) {
                    Some(one) => {
                        one.leads += part.leads;
                        one.share = larger(one.share, part.share);
                    }
                    None => known.push(part),
                }
            }
        }
    }

    /// The suppliers of `input` in any edition, by id.
    #[must_use]
    pub fn parts(&self, input: InputIdx) -> &[Part] {
        self.inputs.get(input.position()).map_or(&[], Vec::as_slice)
    }

    /// Whether any edition has a figure on an input of `stage`.
    #[must_use]
    pub fn has_any(&self, stage: Option<StageIdx>) -> bool {
        self.stages.contains(&stage)
    }
}

/// The suppliers of one supply that are not negligible.
#[must_use]
pub fn parts(supply: &Supply) -> Vec<Part> {
    // The shares of a stage are told at its header, not once more for every process in it.
    if supply.kind == SupplyKind::Stage {
        return Vec::new();
    }
    let top = supply.top().map(|portion| portion.id.as_str());
    let shares = supply.shares.iter().map(|portion| Part {
        id: portion.id.clone(),
        share: Some(portion.share),
        leads: usize::from(top == Some(portion.id.as_str())),
    });
    let sole = supply.majors.len() == 1 && supply.shares.is_empty();
    let majors = supply.majors.iter().map(|named| Part {
        id: named.id.clone(),
        share: None,
        leads: usize::from(sole),
    });
    shares.chain(majors).collect()
}

/// The larger of two shares, of which either may not be known.
#[must_use]
pub fn larger(a: Option<f64>, b: Option<f64>) -> Option<f64> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.max(b)),
        (one, other) => one.or(other),
    }
}

/// The stages with a figure on one of their inputs, in any edition.
fn stages(dataset: &Dataset) -> BTreeSet<Option<StageIdx>> {
    let series = &dataset.series;
    let mut known: BTreeSet<InputIdx> = BTreeSet::new();
    let records = dataset.records.iter().chain(series.records.iter().map(|(_, record)| record));
    for record in records {
        if let Subject::Input(input) = record.subject {
            known.insert(input);
        }
    }
    known.extend(series.indicators.iter().map(|(input, _)| *input));
    let has = |idx: &InputIdx| {
        known.contains(idx)
            || dataset.inputs.find(*idx).is_some_and(|input| !input.indicators.is_empty())
    };
    let inputs = dataset.inputs.entries().filter(|(idx, _)| has(idx));
    order::set_of(inputs.map(|(_, input)| input.stage))
}
