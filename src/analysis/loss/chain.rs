//! What every input of a chain needs, and by which weight: dependencies become dense lists,
//! with the order in which losses travel. Knows no suppliers.

#![expect(clippy::indexing_slicing, reason = "positions are those of the same dense lists")]

use crate::analysis::loss::order::{Components, components};
use crate::base::order;
use crate::base::table::Key;
use crate::model::InputIdx;
use crate::model::dataset::Dataset;
use crate::model::dependency::{Dependency, Essentiality, Relation};
use crate::model::input::InputKind;
use crate::packed;

/// How an input is needed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::analysis) struct Need {
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
pub(in crate::analysis) struct Chain {
    /// Where the needs of each input start; one more that ends the last.
    need_starts: Vec<u32>,
    needs: Vec<Need>,
    variant_starts: Vec<u32>,
    /// Variants with their weight; those of one input add up to 1.
    variants: Vec<(u32, f64)>,
    /// Whether the weights of an input's needs are published.
    pub is_weighted: Vec<bool>,
    /// Everything upstream before what is downstream of it.
    pub components: Components,
}

packed!(
    enum Essentiality {
        Essential,
        NonEssential,
        Negligible,
        Unknown,
    }
);
packed!(struct Need { from, is_process, essentiality, felt, weight });
packed!(struct Chain { need_starts, needs, variant_starts, variants, is_weighted, components });

impl Chain {
    /// The chain of `dataset`.
    pub fn new(dataset: &Dataset) -> Self {
        let mut chain = Self::default();
        for input in dataset.inputs.keys() {
            chain.need_starts.push(position(chain.needs.len()));
            chain.variant_starts.push(position(chain.variants.len()));
            let incoming = || dataset.incoming(input).iter().map(|idx| &dataset.dependencies[*idx]);
            let needs: Vec<&Dependency> =
                incoming().filter(|one| one.relation != Relation::VariantOf).collect();
            let (needs, is_weighted) = needs_of(dataset, &needs);
            chain.needs.extend(needs);
            chain.is_weighted.push(is_weighted);
            let variants: Vec<InputIdx> = incoming()
                .filter(|one| one.relation == Relation::VariantOf)
                .map(|one| one.from)
                .collect();
            chain.variants.extend(variants_of(dataset, variants));
        }
        chain.need_starts.push(position(chain.needs.len()));
        chain.variant_starts.push(position(chain.variants.len()));
        chain.components = chain.order();
        chain
    }

    /// Number of inputs.
    pub fn len(&self) -> usize {
        self.need_starts.len().saturating_sub(1)
    }

    /// How many places are visited when losses travel along it once.
    pub fn size(&self) -> usize {
        self.len() + self.needs.len() + self.variants.len()
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
    pub fn spread(&self, marks: &mut [bool]) {
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

/// What one input needs, each thing once, and whether the weights are published. Of two
/// dependencies on the same thing the stricter statement of each property counts.
fn needs_of(dataset: &Dataset, dependencies: &[&Dependency]) -> (Vec<Need>, bool) {
    let mut sorted: Vec<&Dependency> = dependencies.to_vec();
    order::sort_by_key(&mut sorted, |one| one.from);
    let groups: Vec<&[&Dependency]> = sorted.chunk_by(|a, b| a.from == b.from).collect();
    let equal = share_of_each(groups.len());
    let published = published_weights(&groups);
    let need = |(k, group): (usize, &&[&Dependency])| {
        let from = group[0].from;
        let strictest = group.iter().map(|one| one.essentiality).min_by_key(|e| strictness(*e));
        Need {
            from: position(from.position()),
            is_process: dataset.inputs[from].kind == InputKind::Process,
            essentiality: strictest.unwrap_or_default(),
            felt: group.iter().map(|one| felt(one)).fold(0.0, f64::max),
            weight: published.as_ref().map_or(equal, |weights| weights[k]),
        }
    };
    (groups.iter().enumerate().map(need).collect(), published.is_some())
}

/// What of a loss is felt beyond what can be replaced.
fn felt(dependency: &Dependency) -> f64 {
    1.0 - dependency.substitutability.unwrap_or_default().clamp(0.0, 1.0)
}

/// The published weights of the inputs of one consumer, when every one has a weight that is a
/// share of what the consumer uses. Figures that add up to more than 1 are scaled down to it;
/// what they leave of 1 is for inputs that the dataset does not list.
fn published_weights(groups: &[&[&Dependency]]) -> Option<Vec<f64>> {
    let largest = |group: &&[&Dependency]| {
        group.iter().filter_map(|one| published_weight(one)).reduce(f64::max)
    };
    let weights: Vec<f64> = groups.iter().map(largest).collect::<Option<_>>()?;
    let scale = weights.iter().sum::<f64>().max(1.0);
    (!groups.is_empty()).then(|| weights.into_iter().map(|weight| weight / scale).collect())
}

/// The weight of a dependency, when its publisher says that it is a share of the cost or of
/// the inputs of the consumer. A weight may as well say how the supply is distributed over
/// its uses, which is no weight among the inputs of one of them.
fn published_weight(dependency: &Dependency) -> Option<f64> {
    let basis = dependency.weight_basis.to_ascii_lowercase();
    let is_of_inputs = ["cost", "input"].iter().any(|word| basis.contains(word));
    dependency.weight.filter(|weight| is_of_inputs && *weight >= 0.0)
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
