//! A dataset and its assessment, prepared for many scenarios: what every input needs and by
//! which weight, in dense lists, and who holds how much of it. Knows no scenario.

use crate::analysis::concentration::Assessment;
use crate::analysis::concentration::supply::Supply;
use crate::analysis::loss::chain::Chain;
use crate::analysis::loss::direct;
use crate::analysis::loss::holdings::Holdings;
use crate::base::table::Key;
use crate::model::InputIdx;
use crate::model::dataset::Dataset;
use crate::model::record::Subject;
use crate::packed;

/// A dataset prepared for scenarios. Make it anew when the dataset or the assessment changes:
/// the area, the stage capacity and moves are those of the assessment.
#[derive(Debug, Clone, PartialEq)]
pub struct Network {
    /// Who holds how much as the records of countries say, firms counting for the country of
    /// their headquarters.
    pub(in crate::analysis) holdings: Holdings,
    /// The same as the records of firms say.
    pub(super) firms: Holdings,
    /// Whether the supply of each input is attributed by headquarters.
    pub(super) by_headquarters: Vec<bool>,
    pub(in crate::analysis) chain: Chain,
    targets: Vec<InputIdx>,
    is_assessed: Vec<bool>,
}

packed!(struct Network { holdings, firms, by_headquarters, chain, targets, is_assessed });

impl Network {
    /// Prepares `dataset` as `assessment` sees it. Linear in the size of the dataset.
    #[must_use]
    pub fn new(dataset: &Dataset, assessment: &Assessment) -> Self {
        let supplies: Vec<&Supply> =
            dataset.inputs.keys().map(|idx| assessment.of(Subject::Input(idx))).collect();
        let holdings = Holdings::new(&supplies);
        let of_firms: Vec<Supply> =
            dataset.inputs.keys().map(|idx| direct::of_firms(dataset, assessment, idx)).collect();
        let firms = Holdings::new(&of_firms.iter().collect::<Vec<&Supply>>());
        let by_headquarters =
            supplies.iter().map(|supply| direct::is_by_headquarters(dataset, supply)).collect();
        let chain = Chain::new(dataset);
        let mut is_assessed: Vec<bool> =
            (0..dataset.inputs.len()).map(|i| holdings.is_assessed(i)).collect();
        chain.spread(&mut is_assessed);
        Self { holdings, firms, by_headquarters, chain, targets: targets(dataset), is_assessed }
    }

    /// What the chain serves in the end: the targets of the dataset, or without any the
    /// inputs that nothing depends on, in the order of the dataset.
    #[must_use]
    pub fn targets(&self) -> &[InputIdx] {
        &self.targets
    }

    /// Codes and ids of everybody whom a record of countries names for an input, sorted; firms
    /// without such a record are there by the country of their headquarters.
    #[must_use]
    pub fn suppliers(&self) -> &[String] {
        self.holdings.names()
    }

    /// The codes of suppliers by their positions.
    pub(in crate::analysis) fn names_of(&self, positions: &[u32]) -> Vec<String> {
        positions.iter().filter_map(|who| self.suppliers().get(*who as usize).cloned()).collect()
    }

    /// How many places are visited, about, for one scenario by one rule: what long
    /// computations are measured by, as it is the same on every machine.
    #[must_use]
    pub fn size(&self) -> usize {
        self.holdings.size() + self.chain.size()
    }

    /// Whether the inputs of `input` are weighted as published, instead of equally.
    #[must_use]
    pub fn has_published_weights(&self, input: InputIdx) -> bool {
        self.chain.is_weighted.get(input.position()).copied().unwrap_or_default()
    }

    /// Of `input` and everything upstream of it: how many a record speaks of, or their
    /// variants, and how many there are. What the others lose is not known. Linear.
    #[must_use]
    pub fn known_upstream(&self, input: InputIdx) -> (usize, usize) {
        let mut is_seen = vec![false; self.chain.len()];
        let mut waiting: Vec<u32> = u32::try_from(input.position()).into_iter().collect();
        let (mut known, mut all) = (0, 0);
        while let Some(i) = waiting.pop() {
            let Some(seen @ false) = is_seen.get_mut(i as usize) else { continue };
            *seen = true;
            all += 1;
            known += usize::from(self.is_told(i as usize));
            waiting.extend(self.chain.upstream(i as usize));
        }
        (known, all)
    }

    /// Whether the supply of input `i` is published, by itself or by its variants.
    fn is_told(&self, i: usize) -> bool {
        let mut variants = self.chain.variants(i).iter();
        self.holdings.is_assessed(i) || variants.any(|(from, _)| self.is_assessed(*from as usize))
    }

    /// Whether a record speaks of input `i` or of something upstream of it.
    pub(super) fn is_assessed(&self, i: usize) -> bool {
        self.is_assessed.get(i).copied().unwrap_or_default()
    }
}

/// The declared targets, else the ends of the chain.
fn targets(dataset: &Dataset) -> Vec<InputIdx> {
    if !dataset.targets.is_empty() {
        return dataset.targets.clone();
    }
    let is_end =
        |idx: &InputIdx| dataset.outgoing(*idx).is_empty() && !dataset.incoming(*idx).is_empty();
    dataset.inputs.keys().filter(is_end).collect()
}
