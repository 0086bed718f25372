//! How concentrated the supply of every input and stage is: a dataset becomes an
//! [`Assessment`] with one [`Supply`] per subject. Figures that rest on missing or rounded
//! data are intervals; nothing is invented for a missing share. Knows no picture and no words.
//!
//! Formulas and their sources: docs/methods.md.

mod alternatives;
pub mod boxes;
pub mod measures;
pub mod moving;
pub mod numbered;
pub mod outside;
pub mod record;
pub mod stopping;
pub mod supply;

use std::collections::BTreeSet;

use crate::analysis::concentration::supply::{Supply, SupplyKind};
use crate::analysis::group;
use crate::base::table::Key;
use crate::model::InputIdx;
use crate::model::dataset::Dataset;
use crate::model::dependency::Relation;
use crate::model::input::InputKind;
use crate::model::record::Subject;

/// What an assessment is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Area whose supply is looked at: `WLD` or an area of the records.
    pub area: String,
    /// Whether a process without rows of its own is read from the record of its stage.
    pub stage_capacity: bool,
    /// Group of countries whose share is reported, such as `EU27_2020`.
    pub reference_group: String,
}

impl Settings {
    /// The settings a dataset asks for by itself: the world where it has world records, else
    /// its first area; its reference area where that is a known group, else the European
    /// Union; stage capacity on.
    #[must_use]
    pub fn of(dataset: &Dataset) -> Self {
        let reference = &dataset.about.reference_area;
        let is_known = group::members(dataset, reference).is_some();
        Self {
            area: dataset.areas().first().map_or("WLD", |area| *area).to_owned(),
            stage_capacity: true,
            reference_group: if is_known { reference.clone() } else { group::EU27.to_owned() },
        }
    }
}

/// The supply of all inputs and stages of a dataset.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    /// What was asked for.
    pub settings: Settings,
    /// Members of the reference group, sorted ISO codes; empty when it is not known.
    pub reference_members: Vec<String>,
    inputs: Vec<Supply>,
    stages: Vec<Supply>,
    nothing: Supply,
}

impl Assessment {
    /// The supply of `subject`; empty for a subject of another dataset.
    #[must_use]
    pub fn of(&self, subject: Subject) -> &Supply {
        match subject {
            Subject::Input(input) => self.inputs.get(input.position()),
            Subject::Stage(stage) => self.stages.get(stage.position()),
        }
        .unwrap_or(&self.nothing)
    }

    /// Puts `supply` in the place of what was published for `input`.
    pub(in crate::analysis) fn replace(&mut self, input: InputIdx, supply: Supply) {
        if let Some(place) = self.inputs.get_mut(input.position()) {
            *place = supply;
        }
    }
}

/// Assesses all inputs and stages of `dataset`. Linear in the number of shares.
#[must_use]
pub fn assess(dataset: &Dataset, settings: &Settings) -> Assessment {
    let own = |subject| {
        dataset
            .record_in(subject, &settings.area)
            .map_or_else(Supply::default, |idx| record::read(dataset, idx))
    };
    let stages: Vec<Supply> = dataset.stages.keys().map(|idx| own(Subject::Stage(idx))).collect();
    let mut inputs: Vec<Supply> =
        dataset.inputs.keys().map(|idx| own(Subject::Input(idx))).collect();
    let followers = followers_of_variants(dataset, &inputs);
    for ((idx, input), supply) in dataset.inputs.entries().zip(&mut inputs) {
        supply.follows_variants = followers.contains(&idx);
        if supply.is_empty() && settings.stage_capacity && input.kind == InputKind::Process {
            let stage = input.stage.and_then(|stage| stages.get(stage.position()));
            if let Some(stage) = stage.filter(|stage| !stage.is_empty()) {
                *supply = Supply { kind: SupplyKind::Stage, ..stage.clone() };
            }
        }
    }
    Assessment {
        settings: settings.clone(),
        reference_members: group::members(dataset, &settings.reference_group).unwrap_or_default(),
        inputs,
        stages,
        nothing: Supply::default(),
    }
}

/// Inputs whose own record has no number while a direct or indirect variant has a record.
fn followers_of_variants(dataset: &Dataset, inputs: &[Supply]) -> BTreeSet<InputIdx> {
    let mut followers = BTreeSet::new();
    let supplied = dataset.inputs.keys().zip(inputs).filter(|(_, supply)| !supply.is_empty());
    // From every variant with a record up to all its classes; each class is visited once.
    let mut waiting: Vec<InputIdx> = supplied.map(|(idx, _)| idx).collect();
    while let Some(variant) = waiting.pop() {
        for dependency in dataset.outgoing(variant) {
            let dependency = &dataset.dependencies[*dependency];
            let is_class = dependency.relation == Relation::VariantOf && dependency.to != variant;
            if is_class && followers.insert(dependency.to) {
                waiting.push(dependency.to);
            }
        }
    }
    let is_numeric = |idx: &InputIdx| {
        inputs.get(idx.position()).is_some_and(|supply| supply.kind == SupplyKind::Numeric)
    };
    followers.retain(|idx| !is_numeric(idx));
    followers
}

#[cfg(test)]
mod tests;
