//! What a map consists of before anything has a place: boxes with the inputs they stand
//! for, and lines with the dependencies or shares they stand for.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::order;
use crate::model::dependency::Relation;
use crate::model::{DependencyIdx, InputIdx, StageIdx};
use crate::scene::Scope;
use crate::scene::chain::folds::{Folds, Spot, stage_of};
use crate::scene::chain::suppliers::{self, Delivery, Supplying};
use crate::view::thing::Thing;

/// A map without places.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    /// The boxes, suppliers first, then in the order of the data.
    pub boxes: Vec<PlanBox>,
    /// The lines; `from` and `to` are positions in `boxes`.
    pub lines: Vec<PlanLine>,
    /// The folds the boxes came from.
    pub folds: Folds,
}

/// A box.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanBox {
    /// What the reader chooses with it.
    pub thing: Thing,
    /// What it is.
    pub content: Content,
    /// The inputs it stands for, sorted; none for a supplier.
    pub members: Vec<InputIdx>,
    /// Where it stands; `None`: no stage.
    pub stage: Option<StageIdx>,
}

/// What a box is.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// A box of the chain.
    Spot(Spot),
    /// Who supplies.
    Supplier(Supplying),
}

/// A line.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanLine {
    /// Position of the box it leaves.
    pub from: usize,
    /// Position of the box it enters.
    pub to: usize,
    /// What it stands for.
    pub content: Strand,
    /// Whether it is drawn at rest; in large maps weaker lines are drawn only for what is
    /// chosen.
    pub is_main: bool,
}

/// What a line stands for.
#[derive(Debug, Clone, PartialEq)]
pub enum Strand {
    /// Dependencies, at least one.
    Dependencies {
        /// Which ones.
        all: Vec<DependencyIdx>,
        /// How they belong together; with several relations the first of the enum's order.
        relation: Relation,
    },
    /// What a supplier delivers to the inputs of a box.
    Delivery(Delivery),
}

impl PlanLine {
    /// Whether it keeps its place for other editions only: nothing runs along it in this one.
    #[must_use]
    pub const fn is_absent(&self) -> bool {
        matches!(&self.content, Strand::Delivery(delivery) if delivery.inputs.is_empty())
    }
}

impl Plan {
    /// Plans the map of the `drawn` inputs.
    #[must_use]
    pub fn new(scope: &Scope<'_>, drawn: &BTreeSet<InputIdx>) -> Self {
        let folds = Folds::decide(scope, drawn);
        let mut members: BTreeMap<Spot, Vec<InputIdx>> = BTreeMap::new();
        for input in drawn {
            members.entry(folds.spot(scope, *input)).or_default().push(*input);
        }
        let mut boxes = suppliers::boxes(scope, drawn, members.len());
        let n_suppliers = boxes.len();
        boxes.extend(in_data_order(scope, members));
        let mut lines = suppliers::lines(scope, &boxes, n_suppliers);
        lines.extend(dependencies(scope, drawn, &folds, &boxes));
        let mut plan = Self { boxes, lines, folds };
        super::thinning::thin(scope, &mut plan);
        plan
    }

    /// Number of lines that are not drawn at rest.
    #[must_use]
    pub fn n_weaker_lines(&self) -> usize {
        self.lines.iter().filter(|line| !line.is_main && !line.is_absent()).count()
    }

    /// The written form of the link a line stands for.
    #[must_use]
    pub fn link(&self, line: &PlanLine) -> Option<Thing> {
        let (from, to) = (self.boxes.get(line.from)?, self.boxes.get(line.to)?);
        Some(Thing::link(from.thing.clone(), to.thing.clone()))
    }
}

/// Boxes in the order of their first member, stage by stage.
fn in_data_order(scope: &Scope<'_>, members: BTreeMap<Spot, Vec<InputIdx>>) -> Vec<PlanBox> {
    let mut boxes: Vec<PlanBox> = members
        .into_iter()
        .map(|(spot, members)| PlanBox {
            thing: spot.thing(scope),
            content: Content::Spot(spot),
            stage: stage_of(scope, spot),
            members,
        })
        .collect();
    order::sort_by_key(&mut boxes, |planned| planned.members.first().copied());
    boxes
}

fn dependencies(
    scope: &Scope<'_>,
    drawn: &BTreeSet<InputIdx>,
    folds: &Folds,
    boxes: &[PlanBox],
) -> Vec<PlanLine> {
    let mut position: BTreeMap<Spot, usize> = BTreeMap::new();
    for (index, planned) in boxes.iter().enumerate() {
        if let Content::Spot(spot) = planned.content {
            position.insert(spot, index);
        }
    }
    let mut strands: BTreeMap<(usize, usize), Vec<DependencyIdx>> = BTreeMap::new();
    for (idx, dependency) in scope.dataset.dependencies.entries() {
        if !drawn.contains(&dependency.from) || !drawn.contains(&dependency.to) {
            continue;
        }
        let ends = (
            position.get(&folds.spot(scope, dependency.from)),
            position.get(&folds.spot(scope, dependency.to)),
        );
        if let (Some(from), Some(to)) = ends
            && (from != to || dependency.from == dependency.to)
        {
            strands.entry((*from, *to)).or_default().push(idx);
        }
    }
    let relation = |all: &[DependencyIdx]| {
        all.iter().map(|idx| scope.dataset.dependencies[*idx].relation).min()
    };
    strands
        .into_iter()
        .map(|((from, to), all)| PlanLine {
            from,
            to,
            content: Strand::Dependencies {
                relation: relation(&all).unwrap_or(Relation::GoesInto),
                all,
            },
            is_main: true,
        })
        .collect()
}
