//! A dataset and its assessment, prepared for many scenarios: what every input needs and by
//! which weight, in dense lists, and who holds how much of it. Knows no scenario.

#![expect(clippy::indexing_slicing, reason = "positions are those of the same dense lists")]

use crate::analysis::concentration::Assessment;
use crate::analysis::concentration::supply::Supply;
use crate::analysis::loss::holdings::Holdings;
use crate::analysis::loss::order::{Components, components};
use crate::base::order;
use crate::base::table::Key;
use crate::model::InputIdx;
use crate::model::dataset::Dataset;
use crate::model::dependency::{Dependency, Essentiality, Relation};
use crate::model::input::InputKind;
use crate::model::record::Subject;

/// A dataset prepared for scenarios. Make it anew when the dataset or the assessment changes:
/// the area, the stage capacity and moves are those of the assessment.
#[derive(Debug, Clone, PartialEq)]
pub struct Network {
    pub(super) holdings: Holdings,
    pub(super) graph: Graph,
    targets: Vec<InputIdx>,
    is_assessed: Vec<bool>,
}

impl Network {
    /// Prepares `dataset` as `assessment` sees it. Linear in the size of the dataset.
    #[must_use]
    pub fn new(dataset: &Dataset, assessment: &Assessment) -> Self {
        let supplies: Vec<&Supply> =
            dataset.inputs.keys().map(|idx| assessment.of(Subject::Input(idx))).collect();
        let holdings = Holdings::new(&supplies);
        let graph = Graph::new(dataset);
        let mut is_assessed: Vec<bool> =
            (0..dataset.inputs.len()).map(|i| holdings.is_assessed(i)).collect();
        graph.spread(&mut is_assessed);
        Self { holdings, graph, targets: targets(dataset), is_assessed }
    }

    /// What the chain serves in the end: the targets of the dataset, or without any the
    /// inputs that nothing depends on, in the order of the dataset.
    #[must_use]
    pub fn targets(&self) -> &[InputIdx] {
        &self.targets
    }

    /// Codes and ids of everybody whom a record of an input names, sorted.
    #[must_use]
    pub fn suppliers(&self) -> &[String] {
        self.holdings.names()
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

/// How an input is needed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Need {
    /// What is needed.
    pub from: u32,
    /// Whether it is a step of production.
    pub is_process: bool,
    /// What the publisher says of it.
    pub essentiality: Essentiality,
    /// What of its loss is felt when published figures count: one minus the published
    /// substitutability, 0.0..=1.0.
    pub felt: f64,
    /// Its weight among all inputs when published figures count; those of all inputs of one
    /// consumer add up to at most 1.
    pub weight: f64,
}

/// What every input needs, as dense lists.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Graph {
    /// Where the needs of each input start; one more that ends the last.
    need_starts: Vec<u32>,
    needs: Vec<Need>,
    variant_starts: Vec<u32>,
    /// Variants with their weight; those of one input add up to 1.
    variants: Vec<(u32, f64)>,
    /// Everything upstream before what is downstream of it.
    pub components: Components,
}

impl Graph {
    fn new(dataset: &Dataset) -> Self {
        let mut graph = Self::default();
        for input in dataset.inputs.keys() {
            graph.need_starts.push(position(graph.needs.len()));
            graph.variant_starts.push(position(graph.variants.len()));
            let incoming = || dataset.incoming(input).iter().map(|idx| &dataset.dependencies[*idx]);
            let needs: Vec<&Dependency> =
                incoming().filter(|one| one.relation != Relation::VariantOf).collect();
            graph.needs.extend(needs_of(dataset, &needs));
            let variants: Vec<InputIdx> = incoming()
                .filter(|one| one.relation == Relation::VariantOf)
                .map(|one| one.from)
                .collect();
            graph.variants.extend(variants_of(dataset, variants));
        }
        graph.need_starts.push(position(graph.needs.len()));
        graph.variant_starts.push(position(graph.variants.len()));
        graph.components = graph.order();
        graph
    }

    /// Number of inputs.
    pub fn len(&self) -> usize {
        self.need_starts.len().saturating_sub(1)
    }

    /// What input `i` needs.
    pub fn needs(&self, i: usize) -> &[Need] {
        &self.needs[self.need_starts[i] as usize..self.need_starts[i + 1] as usize]
    }

    /// The variants of input `i`, with their weights.
    pub fn variants(&self, i: usize) -> &[(u32, f64)] {
        &self.variants[self.variant_starts[i] as usize..self.variant_starts[i + 1] as usize]
    }

    /// Everything one step upstream of input `i`.
    pub fn upstream(&self, i: usize) -> impl Iterator<Item = u32> + '_ {
        let variants = self.variants(i).iter().map(|(from, _)| *from);
        self.needs(i).iter().map(|need| need.from).chain(variants)
    }

    /// Whether input `i` of `component` can reach itself.
    pub fn is_in_loop(&self, i: u32, component: &[u32]) -> bool {
        component.len() > 1 || self.upstream(i as usize).any(|from| from == i)
    }

    /// Passes a mark on to everything downstream.
    fn spread(&self, marks: &mut [bool]) {
        for component in self.components.iter() {
            let is_marked = |i: u32| marks[i as usize];
            let reaches = component
                .iter()
                .any(|i| is_marked(*i) || self.upstream(*i as usize).any(is_marked));
            if reaches {
                for i in component {
                    marks[*i as usize] = true;
                }
            }
        }
    }

    fn order(&self) -> Components {
        let (mut starts, mut all) = (Vec::with_capacity(self.len() + 1), Vec::new());
        for i in 0..self.len() {
            starts.push(position(all.len()));
            all.extend(self.upstream(i));
        }
        starts.push(position(all.len()));
        components(&starts, &all)
    }
}

/// What one input needs, each thing once; of two dependencies on the same thing the stricter
/// one counts.
fn needs_of(dataset: &Dataset, dependencies: &[&Dependency]) -> Vec<Need> {
    let mut sorted: Vec<&Dependency> = dependencies.to_vec();
    order::sort_by_key(&mut sorted, |one| (one.from, strictness(one.essentiality)));
    sorted.dedup_by_key(|one| one.from);
    let equal = share_of_each(sorted.len());
    sorted
        .iter()
        .map(|one| Need {
            from: position(one.from.position()),
            is_process: dataset.inputs[one.from].kind == InputKind::Process,
            essentiality: one.essentiality,
            felt: 1.0 - one.substitutability.unwrap_or_default().clamp(0.0, 1.0),
            weight: equal,
        })
        .collect()
}

/// The strictest first.
const fn strictness(essentiality: Essentiality) -> u8 {
    match essentiality {
        Essentiality::Essential => 0,
        Essentiality::Unknown => 1,
        Essentiality::NonEssential => 2,
        Essentiality::Negligible => 3,
    }
}

/// Variants with their weights: by market size when every one has a number in the same unit,
/// else equal.
fn variants_of(dataset: &Dataset, mut variants: Vec<InputIdx>) -> Vec<(u32, f64)> {
    order::sort(&mut variants);
    variants.dedup();
    let markets = variants.iter().map(|idx| dataset.inputs[*idx].market.as_ref());
    let sizes: Option<Vec<(f64, &str)>> = markets
        .map(|market| {
            let market = market?;
            Some((market.value.number().filter(|size| *size >= 0.0)?, market.unit.as_str()))
        })
        .collect();
    let same_unit = sizes.filter(|sizes| sizes.windows(2).all(|pair| pair[0].1 == pair[1].1));
    let total: f64 = same_unit.iter().flatten().map(|(size, _)| size).sum();
    let equal = share_of_each(variants.len());
    let weight = |k: usize| match &same_unit {
        Some(sizes) if total > 0.0 => sizes[k].0 / total,
        _ => equal,
    };
    variants.iter().enumerate().map(|(k, idx)| (position(idx.position()), weight(k))).collect()
}

/// The weight of each of `count` equals.
pub(super) fn share_of_each(count: usize) -> f64 {
    1.0 / f64::from(position(count.max(1)))
}

fn position(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
