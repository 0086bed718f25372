//! The lanes of a roadmap: what they stand for follows from the view, or else from what the
//! dataset says most of. Items become the lanes they are in. Knows no places.

use crate::base::order;
use crate::base::table::Key;
use crate::model::dataset::Dataset;
use crate::model::input::Layer;
use crate::model::record::Subject;
use crate::model::roadmap::Lane as Purpose;
use crate::model::{InputIdx, InstrumentIdx};
use crate::msg;
use crate::scene::roadmap::item::{Item, is_foresight};
use crate::scene::{Scope, words};
use crate::view::roadmap::Lanes;
use crate::view::thing::{PlanPart, Thing};

/// Items beyond which lanes are folded until the reader opens them.
const MANY: usize = 300;

/// A lane.
#[derive(Debug, Clone, PartialEq)]
pub struct Lane {
    /// Key of what folds, unique: `actor.ACT-EC`.
    pub key: String,
    /// Its name.
    pub name: String,
    /// What it stands for in the dataset; `None`: only for what is in it.
    pub thing: Option<Thing>,
    /// The lane it is inside of, an earlier one.
    pub parent: Option<usize>,
    /// Whether all in it is one row.
    pub is_folded: bool,
    /// Items in it and in the lanes inside.
    pub count: usize,
}

/// A step on the way to a lane: its place among its neighbours, and its key.
type Way = Vec<(usize, String)>;

/// What the lanes stand for: as the view says, else what most items have.
#[must_use]
pub fn chosen(scope: &Scope<'_>, items: &[Item]) -> Lanes {
    if let Some(lanes) = scope.state.roadmap.lanes {
        return lanes;
    }
    let most = |has: &dyn Fn(&Item) -> bool| {
        let count = items.iter().filter(|item| has(item)).count();
        count > 0 && 2 * count >= items.len()
    };
    if most(&|item| !area(scope.dataset, item).is_empty()) {
        Lanes::Area
    } else if most(&|item| actor(scope.dataset, item).is_some()) {
        Lanes::Actor
    } else if most(&|item| item.subject.is_some()) {
        Lanes::Technology
    } else {
        Lanes::Capability
    }
}

/// The lanes in order, those inside others after them; and the lane of each item.
#[must_use]
pub fn lanes(scope: &Scope<'_>, items: &[Item]) -> (Vec<Lane>, Vec<usize>) {
    let by = chosen(scope, items);
    let ways: Vec<Way> = items.iter().map(|item| way(scope, by, item)).collect();
    let mut all: Vec<Way> = Vec::new();
    for way in &ways {
        all.extend((1..=way.len()).filter_map(|upto| way.get(..upto).map(<[_]>::to_vec)));
    }
    order::sort(&mut all);
    all.dedup();
    let position =
        |way: &[(usize, String)]| all.binary_search_by(|other| other.as_slice().cmp(way));
    let mut lanes: Vec<Lane> = all
        .iter()
        .map(|way| {
            let key = way.last().map(|(_, key)| key.clone()).unwrap_or_default();
            let (name, thing) = name(scope, by, &key);
            let inner = way.len().saturating_sub(1);
            let parent = way.get(..inner).filter(|way| !way.is_empty());
            let fold = Thing::Plan(PlanPart::Lane, key.clone());
            let is_folded = scope.wish(&fold).unwrap_or(items.len() > MANY);
            let parent = parent.and_then(|way| position(way).ok());
            Lane { key, name, thing, parent, is_folded, count: 0 }
        })
        .collect();
    let of_items: Vec<usize> = ways.iter().map(|way| position(way).unwrap_or_default()).collect();
    for lane in &of_items {
        let mut at = Some(*lane);
        while let Some(lane) = at.and_then(|at| lanes.get_mut(at)) {
            lane.count += 1;
            at = lane.parent;
        }
    }
    (lanes, of_items)
}

/// Place of lanes that hold what belongs to no other one.
const LAST: usize = usize::MAX;

/// The lanes that an item is in, from the outermost to its own.
fn way(scope: &Scope<'_>, by: Lanes, item: &Item) -> Way {
    let dataset = scope.dataset;
    if is_foresight(scope, item) {
        return vec![(LAST - 1, "foresight".to_owned())];
    }
    let none = || vec![(LAST, "none".to_owned())];
    match by {
        Lanes::Area => {
            let area = area(dataset, item);
            let first = if area.is_empty() {
                match item.subject {
                    None => return none(),
                    Some(_) => (LAST, "none".to_owned()),
                }
            } else {
                (0, format!("area.{area}"))
            };
            let inner = item.subject.map(|subject| of_subject(dataset, subject));
            std::iter::once(first).chain(inner).collect()
        }
        Lanes::Technology => {
            item.subject.map_or_else(none, |subject| vec![of_subject(dataset, subject)])
        }
        Lanes::Actor => match actor(dataset, item) {
            Some((position, id)) => vec![(position, format!("actor.{id}"))],
            None => none(),
        },
        Lanes::Instrument => match instrument(dataset, item) {
            Some(instrument) => of_instrument(dataset, instrument),
            None => none(),
        },
        Lanes::Capability => {
            let purpose = purpose(dataset, item);
            let position = Purpose::ALL.iter().position(|other| *other == purpose);
            let first = (position.unwrap_or_default(), format!("purpose.{}", purpose.code()));
            match (section(dataset, item), own_lane(dataset, item)) {
                (Some(section), None) => return vec![section],
                (Some(section), Some(_)) => return vec![first, section],
                (None, _) => {}
            }
            let is_measure = purpose == Purpose::Measure;
            let inner = item.subject.filter(|_| !is_measure);
            let inner = inner.map(|subject| of_subject(dataset, subject));
            std::iter::once(first).chain(inner).collect()
        }
    }
}

fn of_subject(dataset: &Dataset, subject: Subject) -> (usize, String) {
    match subject {
        Subject::Stage(stage) => (stage.position(), format!("stage.{}", dataset.stages[stage].id)),
        Subject::Input(input) => {
            (dataset.stages.len() + input.position(), format!("input.{}", dataset.inputs[input].id))
        }
    }
}

/// The way to an instrument: what it is a part of comes first.
fn of_instrument(dataset: &Dataset, instrument: InstrumentIdx) -> Way {
    let table = &dataset.action.instruments;
    let mut way = Vec::new();
    let mut at = Some(instrument);
    // Intake refuses loops; this only keeps the way from going on for ever.
    while let Some(instrument) = at.filter(|_| way.len() < table.len()) {
        let Some(one) = table.find(instrument) else { break };
        way.insert(0, (instrument.position(), format!("instrument.{}", one.id)));
        at = one.part_of;
    }
    way
}

fn area<'a>(dataset: &'a Dataset, item: &Item) -> &'a str {
    match item.subject {
        Some(Subject::Input(input)) => &dataset.inputs[input].tech_area,
        Some(Subject::Stage(stage)) => &dataset.stages[stage].tech_area,
        None => "",
    }
}

/// Place and id of who is responsible first of all.
fn actor<'a>(dataset: &'a Dataset, item: &Item) -> Option<(usize, &'a str)> {
    let measure = dataset.action.measures.find(item.entry.measure?)?;
    let actor = measure.responsible.iter().find_map(|named| named.key())?;
    Some((actor.position(), dataset.action.actors.find(actor)?.id.as_str()))
}

/// The instrument that a measure is carried out with first of all.
fn instrument(dataset: &Dataset, item: &Item) -> Option<InstrumentIdx> {
    let measure = dataset.action.measures.find(item.entry.measure?)?;
    measure.instruments.iter().find_map(|named| named.key())
}

/// The section that an item says it stands in; sections come in the order of the dataset.
fn section(dataset: &Dataset, item: &Item) -> Option<(usize, String)> {
    let roadmap = &dataset.action.roadmap;
    let section = &roadmap.find(item.entry.item?)?.section;
    let first = roadmap.iter().position(|other| other.section == *section);
    (!section.is_empty()).then(|| (first.unwrap_or_default(), format!("section.{section}")))
}

/// The lane that an item says it stands in.
fn own_lane(dataset: &Dataset, item: &Item) -> Option<Purpose> {
    dataset.action.roadmap.find(item.entry.item?)?.lane
}

/// Where an item stands between purpose and means: as it says, else as what it is about, else
/// among the measures.
fn purpose(dataset: &Dataset, item: &Item) -> Purpose {
    let own = own_lane(dataset, item);
    let layer = match item.subject.filter(|_| item.entry.measure.is_none()) {
        Some(Subject::Input(input)) => dataset.inputs[input].layer,
        Some(Subject::Stage(stage)) => dataset.stages[stage].layer,
        None => None,
    };
    own.unwrap_or(match layer {
        Some(Layer::Capability) => Purpose::Capability,
        Some(Layer::Application | Layer::Product) => Purpose::Application,
        Some(Layer::Technology | Layer::Process) => Purpose::Technology,
        Some(Layer::Resource) => Purpose::Resource,
        None => Purpose::Measure,
    })
}

/// The name of a lane and what it stands for, by its key.
fn name(scope: &Scope<'_>, by: Lanes, key: &str) -> (String, Option<Thing>) {
    let (kind, id) = key.split_once('.').unwrap_or((key, ""));
    let say = |message| scope.locale.say(&message);
    let plan = |part| (words::plan_name(scope, part, id), Some(Thing::Plan(part, id.to_owned())));
    let (name, thing) = match kind {
        "area" | "section" => (Some(id.to_owned()), None),
        "input" => {
            let name = |input: InputIdx| words::full_name(scope, input);
            (scope.dataset.input_by_id(id).map(name), Some(Thing::Input(id.to_owned())))
        }
        "stage" => {
            let name = |stage| words::stage_name(scope, stage);
            (scope.dataset.stage_by_id(id).map(name), Some(Thing::Stage(id.to_owned())))
        }
        "actor" => plan(PlanPart::Actor),
        "instrument" => plan(PlanPart::Instrument),
        "purpose" => (Some(say(msg!("roadmap-lane", lane = id))), None),
        "foresight" => (Some(say(msg!("roadmap-foresight"))), None),
        _ => (Some(say(msg!("roadmap-no-lane", lanes = by.code()))), None),
    };
    (name.unwrap_or_else(|| id.to_owned()), thing)
}
