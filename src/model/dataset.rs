//! A checked dataset with its indexes. [`Parts`] is what intake hands over once everything
//! has been checked; [`Dataset::new`] adds the indexes that readers of the data need. Knows
//! no file format.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::order;
use crate::base::table::{Key, Table};
use crate::model::dependency::Dependency;
use crate::model::edition::Edition;
use crate::model::gap::{CriterionAnswer, Gap, RootCause};
use crate::model::input::{Family, Input, Stage};
use crate::model::input_output::InputOutput;
use crate::model::instrument::{Actor, Instrument};
use crate::model::marking::Marking;
use crate::model::measure::{Measure, MeasureLink};
use crate::model::record::{Level, Record, Subject};
use crate::model::reference::{Reference, Referrer};
use crate::model::roadmap::Item;
use crate::model::series::Series;
use crate::model::source::Source;
use crate::model::supplier::{CountryGroup, Supplier};
use crate::model::text::Text;
use crate::model::{
    ActorIdx, DependencyIdx, FamilyIdx, GapIdx, InputIdx, InstrumentIdx, ItemIdx, MeasureIdx,
    RecordIdx, RootCauseIdx, SourceIdx, StageIdx, SupplierIdx,
};

/// What a dataset says of itself.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct About {
    /// Short name, such as `eu-crm-2023`.
    pub id: String,
    /// Title for readers.
    pub title: Text,
    /// What it is, in one or two sentences.
    pub description: Text,
    /// Layout it was read from, such as `sdp` or `eto-tables`.
    pub format: String,
    /// Which state it is.
    pub edition: Edition,
    /// Who published it.
    pub publisher: String,
    /// Licence, an SPDX id where there is one; empty: not stated.
    pub licence: String,
    /// Sentence the licence asks to be shown; empty: none.
    pub attribution: String,
    /// Handling marking.
    pub marking: Marking,
    /// Area whose dependence is looked at, such as `EU27_2020`; empty: not stated.
    pub reference_area: String,
    /// Languages of the texts, the first being the fallback.
    pub languages: Vec<String>,
    /// Rounding of printed shares in percentage points; `None`: not stated.
    pub precision_pp: Option<f64>,
}

/// The checked content of a dataset, before it is indexed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Parts {
    /// What it says of itself.
    pub about: About,
    /// The stages in order.
    pub stages: Table<StageIdx, Stage>,
    /// Groups of inputs.
    pub families: Table<FamilyIdx, Family>,
    /// The inputs in the order of the file.
    pub inputs: Table<InputIdx, Input>,
    /// What the chain serves in the end; may be empty.
    pub targets: Vec<InputIdx>,
    /// The suppliers.
    pub suppliers: Table<SupplierIdx, Supplier>,
    /// The dependencies in the order of the file.
    pub dependencies: Table<DependencyIdx, Dependency>,
    /// The supply records.
    pub records: Table<RecordIdx, Record>,
    /// Groups of countries.
    pub groups: Vec<CountryGroup>,
    /// The sources.
    pub sources: Table<SourceIdx, Source>,
    /// What is done about dependencies.
    pub action: Action,
    /// Further editions, and flows of trade.
    pub series: Series,
    /// What industries of regions buy from each other; `None`: it is no input-output table.
    pub input_output: Option<Arc<InputOutput>>,
}

/// What is known and done about dependencies; all of it may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Action {
    /// Why there are dependencies.
    pub root_causes: Table<RootCauseIdx, RootCause>,
    /// What is missing.
    pub gaps: Table<GapIdx, Gap>,
    /// Published answers to the criteria of criticality.
    pub answers: Vec<CriterionAnswer>,
    /// Who acts.
    pub actors: Table<ActorIdx, Actor>,
    /// With which programmes and policies.
    pub instruments: Table<InstrumentIdx, Instrument>,
    /// The measures, in the order of the file.
    pub measures: Table<MeasureIdx, Measure>,
    /// What the measures are aimed at.
    pub links: Vec<MeasureLink>,
    /// The roadmap, in the order of the file.
    pub roadmap: Table<ItemIdx, Item>,
    /// What is the same, or meant, in other datasets.
    pub references: Vec<Reference>,
}

impl Action {
    /// Whether there are measures or a roadmap.
    #[must_use]
    pub fn has_plan(&self) -> bool {
        !self.measures.is_empty() || !self.roadmap.is_empty()
    }

    /// The measure that counts for `measure`: itself, unless it says another one once more.
    #[must_use]
    pub fn counted(&self, measure: MeasureIdx) -> MeasureIdx {
        let mut counted = measure;
        // Intake refuses loops; this only keeps a search from going on for ever.
        for _ in 0..self.measures.len() {
            match self.measures.find(counted).and_then(|measure| measure.same_as) {
                Some(same) => counted = same,
                None => break,
            }
        }
        counted
    }

    /// What of other datasets `from` refers to, in the order of the file.
    pub fn references_of(&self, from: Referrer) -> impl Iterator<Item = &Reference> {
        self.references.iter().filter(move |reference| reference.from == from)
    }
}

/// A checked dataset. Immutable.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Dataset {
    parts: Parts,
    incoming: Vec<Vec<DependencyIdx>>,
    outgoing: Vec<Vec<DependencyIdx>>,
    records_of: BTreeMap<Subject, Vec<RecordIdx>>,
    input_by_id: BTreeMap<String, InputIdx>,
    stage_by_id: BTreeMap<String, StageIdx>,
    supplier_by_id: BTreeMap<String, SupplierIdx>,
}

impl std::ops::Deref for Dataset {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.parts
    }
}

impl Dataset {
    /// Indexes `parts`. With duplicate ids, which intake refuses, the first one is found.
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        let mut incoming = vec![Vec::new(); parts.inputs.len()];
        let mut outgoing = incoming.clone();
        for (idx, dependency) in parts.dependencies.entries() {
            if let Some(list) = outgoing.get_mut(dependency.from.position()) {
                list.push(idx);
            }
            if let Some(list) = incoming.get_mut(dependency.to.position()) {
                list.push(idx);
            }
        }
        let mut records_of: BTreeMap<Subject, Vec<RecordIdx>> = BTreeMap::new();
        for (idx, record) in parts.records.entries() {
            records_of.entry(record.subject).or_default().push(idx);
        }
        Self {
            input_by_id: by_id(&parts.inputs, |input| &input.id),
            stage_by_id: by_id(&parts.stages, |stage| &stage.id),
            supplier_by_id: by_id(&parts.suppliers, |supplier| &supplier.id),
            parts,
            incoming,
            outgoing,
            records_of,
        }
    }

    /// Its content without the indexes.
    #[must_use]
    pub fn into_parts(self) -> Parts {
        self.parts
    }

    /// Whether it says what is done, without saying what depends on what: there is nothing to
    /// draw a map of.
    #[must_use]
    pub fn is_plan(&self) -> bool {
        self.action.has_plan() && self.parts.dependencies.is_empty()
    }

    /// Dependencies that end at `input`: what it needs, and its variants.
    #[must_use]
    pub fn incoming(&self, input: InputIdx) -> &[DependencyIdx] {
        self.incoming.get(input.position()).map_or(&[], Vec::as_slice)
    }

    /// Dependencies that start at `input`: what needs it, and what it is a variant of.
    #[must_use]
    pub fn outgoing(&self, input: InputIdx) -> &[DependencyIdx] {
        self.outgoing.get(input.position()).map_or(&[], Vec::as_slice)
    }

    /// All records of `subject`, in the order of the file.
    #[must_use]
    pub fn records_of(&self, subject: Subject) -> &[RecordIdx] {
        self.records_of.get(&subject).map_or(&[], Vec::as_slice)
    }

    /// The record that speaks of `subject` in `area`: that of countries, else that of
    /// organisations.
    #[must_use]
    pub fn record_in(&self, subject: Subject, area: &str) -> Option<RecordIdx> {
        let of = |level: Level| {
            self.records_of(subject).iter().copied().find(|idx| {
                let record = &self.records[*idx];
                record.area == area && record.level == level
            })
        };
        of(Level::Countries).or_else(|| of(Level::Organisations))
    }

    /// The areas that records speak of, the world first, then by name.
    #[must_use]
    pub fn areas(&self) -> Vec<&str> {
        let mut areas: Vec<&str> = self.records.iter().map(|record| record.area.as_str()).collect();
        order::sort_by_key(&mut areas, |area| (*area != "WLD", *area));
        areas.dedup();
        areas
    }

    /// The input with this id.
    #[must_use]
    pub fn input_by_id(&self, id: &str) -> Option<InputIdx> {
        self.input_by_id.get(id).copied()
    }

    /// The stage with this id.
    #[must_use]
    pub fn stage_by_id(&self, id: &str) -> Option<StageIdx> {
        self.stage_by_id.get(id).copied()
    }

    /// The supplier with this id.
    #[must_use]
    pub fn supplier_by_id(&self, id: &str) -> Option<SupplierIdx> {
        self.supplier_by_id.get(id).copied()
    }
}

fn by_id<K: Key, T>(table: &Table<K, T>, id: impl Fn(&T) -> &String) -> BTreeMap<String, K> {
    let mut index = BTreeMap::new();
    for (key, item) in table.entries() {
        index.entry(id(item).clone()).or_insert(key);
    }
    index
}
