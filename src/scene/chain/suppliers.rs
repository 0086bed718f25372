//! The column of suppliers: who has a box of its own, and what each delivers to whom.
//!
//! Shares of different inputs cannot be added up, so a supplier's weight is the number of
//! inputs it is the main supplier of, then its largest share. Where a record prints no
//! numbers its majors count as suppliers without a share. Where there are several editions, the
//! boxes and lines are those of all of them, and what they say is of the one on screen. Knows no
//! places.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::order;
use crate::model::InputIdx;
use crate::model::record::Subject;
use crate::scene::Scope;
use crate::scene::chain::folds::AT_A_GLANCE;
use crate::scene::chain::plan::{Content, PlanBox, PlanLine, Strand};
use crate::scene::span::{Part, larger, parts};
use crate::view::thing::Thing;

/// Fewest and most suppliers with a box of their own.
const LEAST: usize = 4;
const MOST: usize = 12;

/// Share from which a supplier is joined to an input by a line of its own, in pictures with
/// more than [`FEW_LINES`] deliveries.
const WORTH_A_LINE: f64 = 0.05;
const FEW_LINES: usize = 40;

/// Who a supplier box stands for.
#[derive(Debug, Clone, PartialEq)]
pub struct Supplying {
    /// Ids of the suppliers; one, or all that have no box of their own.
    pub ids: Vec<String>,
    /// Number of drawn inputs it is the main supplier of.
    pub leads: usize,
    /// Number of drawn inputs it supplies; 0: none in this edition.
    pub supplies: usize,
    /// Its largest share in a drawn input, 0.0..=1.0; `None`: no share is printed.
    pub largest: Option<f64>,
    /// How many of `ids` supply in this edition.
    pub present: usize,
}

/// What a supplier delivers to the inputs of a box.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Delivery {
    /// The inputs it supplies, sorted; empty: it does so in other editions only.
    pub inputs: Vec<InputIdx>,
    /// The inputs among them whose main supplier it is.
    pub led: Vec<InputIdx>,
    /// Its largest share among them; `None`: no share is printed.
    pub share: Option<f64>,
}

/// The suppliers of an input: in this edition, or in any of them.
fn found(scope: &Scope<'_>, input: InputIdx, is_ever: bool) -> Vec<Part> {
    match scope.beyond.span.filter(|_| is_ever) {
        Some(span) => span.parts(input).to_vec(),
        None => parts(scope.assessment.of(Subject::Input(input))),
    }
}

/// What each supplier of the `drawn` inputs delivers, by id.
fn weights(
    scope: &Scope<'_>,
    drawn: &BTreeSet<InputIdx>,
    is_ever: bool,
) -> BTreeMap<String, Supplying> {
    let mut weights: BTreeMap<String, Supplying> = BTreeMap::new();
    for input in drawn {
        for part in found(scope, *input, is_ever) {
            let weight =
                weights.entry(part.id.clone()).or_insert_with(|| Supplying::nothing(part.id));
            weight.supplies += 1;
            weight.leads += part.leads;
            weight.largest = larger(weight.largest, part.share);
            weight.present = 1;
        }
    }
    weights
}

impl Supplying {
    fn nothing(id: String) -> Self {
        Self { ids: vec![id], leads: 0, supplies: 0, largest: None, present: 0 }
    }
}

/// The supplier boxes of a map that has `n_boxes` boxes without them; none when the reader
/// does not want them or there is no room.
#[must_use]
pub fn boxes(scope: &Scope<'_>, drawn: &BTreeSet<InputIdx>, n_boxes: usize) -> Vec<PlanBox> {
    let room = AT_A_GLANCE.saturating_sub(n_boxes + 1).min(MOST);
    let is_shown = scope.state.suppliers.unwrap_or(room >= LEAST);
    if !is_shown {
        return Vec::new();
    }
    let mut now = weights(scope, drawn, false);
    let mut ranked: Vec<Supplying> = weights(scope, drawn, true).into_values().collect();
    order::sort_by(&mut ranked, |a, b| {
        let shares = b.largest.unwrap_or(0.0).total_cmp(&a.largest.unwrap_or(0.0));
        b.leads.cmp(&a.leads).then(shares).then_with(|| a.ids.cmp(&b.ids))
    });
    let of_now = |ever: Supplying| {
        let id = ever.ids.into_iter().next().unwrap_or_default();
        now.remove(&id).unwrap_or_else(|| Supplying::nothing(id))
    };
    keep(scope, ranked.into_iter().map(of_now).collect(), room.max(LEAST))
}

/// The first `room` suppliers, the chosen ones, and one box for the rest.
fn keep(scope: &Scope<'_>, ranked: Vec<Supplying>, room: usize) -> Vec<PlanBox> {
    let is_chosen =
        |supplying: &Supplying| {
            scope.state.selected.iter().any(
                |thing| matches!(thing, Thing::Supplier(id) if supplying.ids.first() == Some(id)),
            )
        };
    let (mut kept, mut rest) = (Vec::new(), Vec::new());
    let just_fits = ranked.len() <= room + 1;
    for (rank, supplying) in ranked.into_iter().enumerate() {
        if just_fits || rank < room || is_chosen(&supplying) {
            kept.push(supplying);
        } else {
            rest.push(supplying);
        }
    }
    let as_box = |thing: Thing, supplying: Supplying| PlanBox {
        thing,
        content: Content::Supplier(supplying),
        members: Vec::new(),
        stage: None,
    };
    let mut boxes: Vec<PlanBox> = kept
        .into_iter()
        .map(|supplying| {
            as_box(Thing::Supplier(supplying.ids.first().cloned().unwrap_or_default()), supplying)
        })
        .collect();
    if !rest.is_empty() {
        let gathered = Supplying {
            leads: rest.iter().map(|supplying| supplying.leads).sum(),
            supplies: rest.iter().map(|supplying| supplying.supplies).max().unwrap_or(0),
            largest: rest.iter().fold(None, |most, supplying| larger(most, supplying.largest)),
            present: rest.iter().map(|supplying| supplying.present).sum(),
            ids: rest.into_iter().flat_map(|supplying| supplying.ids).collect(),
        };
        boxes.push(as_box(Thing::OtherSuppliers, gathered));
    }
    boxes
}

/// The lines from the first `n_suppliers` boxes to the rest.
#[must_use]
pub fn lines(scope: &Scope<'_>, boxes: &[PlanBox], n_suppliers: usize) -> Vec<PlanLine> {
    let mut position: BTreeMap<&str, usize> = BTreeMap::new();
    for (index, planned) in boxes.iter().take(n_suppliers).enumerate() {
        if let Content::Supplier(supplying) = &planned.content {
            position.extend(supplying.ids.iter().map(|id| (id.as_str(), index)));
        }
    }
    let all = || boxes.iter().enumerate().skip(n_suppliers);
    let ever = deliveries(scope, all(), &position, true);
    let mut now = deliveries(scope, all(), &position, false);
    let are_few = ever.len() <= FEW_LINES;
    ever.into_iter()
        .filter(|((_, to), delivery)| are_few || is_worth_a_line(delivery, boxes.get(*to)))
        .map(|((from, to), _)| PlanLine {
            from,
            to,
            content: Strand::Delivery(now.remove(&(from, to)).unwrap_or_default()),
            is_main: true,
        })
        .collect()
}

/// What runs between a supplier and a box, by their positions.
fn deliveries<'a>(
    scope: &Scope<'_>,
    boxes: impl Iterator<Item = (usize, &'a PlanBox)>,
    position: &BTreeMap<&str, usize>,
    is_ever: bool,
) -> BTreeMap<(usize, usize), Delivery> {
    let mut deliveries: BTreeMap<(usize, usize), Delivery> = BTreeMap::new();
    for (to, planned) in boxes {
        for input in &planned.members {
            for part in found(scope, *input, is_ever) {
                let Some(from) = position.get(part.id.as_str()) else { continue };
                let delivery = deliveries.entry((*from, to)).or_default();
                if delivery.inputs.last() != Some(input) {
                    delivery.inputs.push(*input);
                }
                if part.leads > 0 {
                    delivery.led.push(*input);
                }
                delivery.share = larger(delivery.share, part.share);
            }
        }
    }
    deliveries
}

/// A supplier of a single input gets a line for a share worth it, or as a named major; a
/// supplier of a bundle when it leads at least one of its inputs.
fn is_worth_a_line(delivery: &Delivery, to: Option<&PlanBox>) -> bool {
    let is_bundle = to.is_some_and(|planned| planned.members.len() > 1);
    if is_bundle {
        !delivery.led.is_empty()
    } else {
        delivery.share.is_none_or(|share| share >= WORTH_A_LINE)
    }
}
