//! Which lines of a large map are drawn at rest: each box keeps its strongest ones. The
//! rest appears with what is chosen, or when the reader asks for all links.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::base::order;
use crate::scene::Scope;
use crate::scene::chain::plan::{Plan, PlanLine, Strand};

/// Lines up to which all are drawn.
const ALL_DRAWN: usize = 130;

/// Lines a box keeps on either side.
const KEPT: usize = 2;

/// Marks the weaker lines of `plan`, if there are too many to be told apart.
pub fn thin(scope: &Scope<'_>, plan: &mut Plan) {
    if scope.state.all_links || plan.lines.len() <= ALL_DRAWN {
        return;
    }
    let mut leaving: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut entering: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (index, line) in plan.lines.iter().enumerate() {
        leaving.entry(line.from).or_default().push(index);
        entering.entry(line.to).or_default().push(index);
    }
    let mut kept: BTreeSet<usize> = BTreeSet::new();
    for indices in leaving.values_mut().chain(entering.values_mut()) {
        order::sort_by_key(indices, |index| {
            (Reverse(plan.lines.get(*index).map(|line| strength(scope, line))), *index)
        });
        kept.extend(indices.iter().take(KEPT));
    }
    for (index, line) in plan.lines.iter_mut().enumerate() {
        line.is_main = kept.contains(&index);
    }
}

/// How much a line says: dependencies or led inputs first, then its weight or share in
/// thousandths.
fn strength(scope: &Scope<'_>, line: &PlanLine) -> (usize, u16) {
    let thousandths = |share: f64| (0..=1000u16).rev().find(|n| f64::from(*n) <= share * 1000.0);
    match &line.content {
        Strand::Dependencies { all, .. } => {
            let weight = all
                .iter()
                .filter_map(|idx| scope.dataset.dependencies[*idx].weight)
                .fold(0.0, f64::max);
            (all.len(), thousandths(weight).unwrap_or(0))
        }
        Strand::Delivery(delivery) => {
            (delivery.led.len(), thousandths(delivery.share.unwrap_or(0.0)).unwrap_or(0))
        }
    }
}
