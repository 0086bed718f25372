//! How much of the output of a network of firms is lost when some of them fail: the economic
//! systemic risk index. Goods that do not arrive stop the customers (downstream, by a generalised
//! Leontief production function); sales that are not made stop the suppliers (upstream). `cascade`
//! computes, this file reads a network from a dataset that carries the weights.
//!
//! Source: Diem, Borsos, Reisch, Kertész, Thurner: Quantifying firm-level economic systemic risk
//! from nation-wide supply networks, Scientific Reports 12, 7719 (2022); docs/methods.md.

mod cascade;

pub use cascade::{Flow, Network, Production, Replacing, Risk};

use crate::base::fold::fold_words;
use crate::base::table::Key;
use crate::model::dataset::Dataset;
use crate::model::dependency::{Dependency, Relation};
use crate::model::input::Market;

/// What the weights of a firm-level dataset are shares of, in the words of its publisher.
const BASES: [&str; 2] = ["sales", "share of sales"];

/// The network of firms that `dataset` describes: every input is a firm, its family the sector, its
/// market size its sales, and the weight of a dependency the share of the sales of `from` that
/// goes to `to` (`weight_basis`: `sales`). `None` unless every flow has such a weight and every
/// firm that sells has sales in one unit. A firm without a family is a sector of its own.
#[must_use]
pub fn of(dataset: &Dataset) -> Option<Network> {
    let goods = || dataset.dependencies.iter().filter(|one| one.relation == Relation::GoesInto);
    let mut unit = None;
    let mut flows = Vec::new();
    for dependency in goods() {
        let market = dataset.inputs[dependency.from].market.as_ref()?;
        if *unit.get_or_insert(market.unit.as_str()) != market.unit {
            return None;
        }
        flows.push(flow(dependency, market)?);
    }
    (!flows.is_empty()).then(|| Network::new(sectors(dataset), &flows))
}

fn flow(dependency: &Dependency, market: &Market) -> Option<Flow> {
    let is_of_sales = BASES.contains(&fold_words(&dependency.weight_basis).as_str());
    let volume = dependency.weight.filter(|_| is_of_sales)? * market.value.number()?;
    Some(Flow {
        from: dependency.from.position(),
        to: dependency.to.position(),
        volume,
        need: dependency.essentiality,
    })
}

/// One number per input: that of its family, as published across stages.
fn sectors(dataset: &Dataset) -> Vec<u32> {
    let mut names: Vec<&str> = Vec::new();
    let mut sectors = Vec::new();
    for (idx, input) in dataset.inputs.entries() {
        let family = input.family.and_then(|family| dataset.families.find(family));
        let at = family.map(|family| {
            let name = family.published_id.as_str();
            names.iter().position(|known| *known == name).unwrap_or_else(|| {
                names.push(name);
                names.len() - 1
            })
        });
        // Counted from the other end, so that no firm shares its number with a family.
        let alone = u32::MAX - u32::try_from(idx.position()).unwrap_or_default();
        sectors.push(at.and_then(|at| u32::try_from(at).ok()).unwrap_or(alone));
    }
    sectors
}

#[cfg(test)]
mod tests;
