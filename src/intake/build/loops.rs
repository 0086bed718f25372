//! Loops between inputs. A loop of supply is legal (recycling) and reported; a loop of
//! variants is refused, since nothing can be a kind of itself. No recursion: a file decides
//! how deep a chain is.

use std::collections::BTreeMap;

use crate::base::diagnostic::{Place, Report};
use crate::base::order;
use crate::base::table::Key;
use crate::intake::{codes, limits};
use crate::model::dataset::Parts;
use crate::model::dependency::Relation;
use crate::wire::package::{Edge, Package, Row};

/// Reports every loop by one of its rows, and inputs with very many dependencies.
pub fn check(parts: &Parts, package: &Package, report: &mut Report) {
    report_loops(parts, package, codes::LOOP_VARIANT, report, |relation| {
        relation == Relation::VariantOf.code()
    });
    report_loops(parts, package, codes::LOOP_SUPPLY, report, |relation| {
        relation != Relation::VariantOf.code()
    });
    report_size(parts, package, report);
}

fn report_loops(
    parts: &Parts,
    package: &Package,
    code: &'static codes::Code,
    report: &mut Report,
    counts: impl Fn(&str) -> bool,
) {
    let edges: Vec<(usize, usize)> = parts
        .dependencies
        .iter()
        .filter(|dependency| counts(dependency.relation.code()))
        .map(|dependency| (dependency.from.position(), dependency.to.position()))
        .collect();
    let component = components(parts.inputs.len(), &edges);
    let mut sizes = vec![0_usize; parts.inputs.len()];
    for id in &component {
        if let Some(size) = sizes.get_mut(*id) {
            *size += 1;
        }
    }
    let component_of =
        order::map_of(parts.inputs.iter().map(|input| input.id.as_str()).zip(component));
    // A loop is named by its row out of a target, where there is one: that is the way back.
    // A loop of variants by its last row, any other by its first.
    let targets = package.descriptor.sdp().target_nodes;
    let mut closing: BTreeMap<usize, (bool, &Row<Edge>)> = BTreeMap::new();
    for row in package.edges.iter().filter(|row| row.from != row.to && counts(&row.relation)) {
        let ends = (component_of.get(row.from.as_str()), component_of.get(row.to.as_str()));
        if let (Some(from), Some(to)) = ends
            && from == to
        {
            let is_feedback = code == codes::LOOP_VARIANT || targets.contains(&row.from);
            let named = closing.entry(*from).or_insert((false, row));
            if is_feedback {
                *named = (true, row);
            }
        }
    }
    for (id, (_, row)) in closing {
        let found = format!("{} → {}", row.from, row.to);
        let finding = code.at(row.origin.place("")).found(&found);
        if code == codes::LOOP_SUPPLY {
            finding.with("count", sizes.get(id).copied().unwrap_or(0)).report(report);
        } else {
            finding.report(report);
        }
    }
}

fn report_size(parts: &Parts, package: &Package, report: &mut Report) {
    let mut fan = vec![0_usize; parts.inputs.len()];
    for dependency in &parts.dependencies {
        if let Some(count) = fan.get_mut(dependency.to.position()) {
            *count += 1;
        }
    }
    let nodes = parts.inputs.len() + parts.stages.len();
    let widest = fan.into_iter().max().unwrap_or(0);
    if nodes > limits::NODES_BIG || widest > limits::FAN_BIG {
        let file = package.nodes.first().map_or("", |row| &row.origin.file);
        codes::DATASET_BIG.at(Place::file(file)).with("count", nodes.max(widest)).report(report);
    }
}

/// The strongly connected component of each of `n` nodes, named by one of its members
/// (Tarjan, with a stack of its own).
pub fn components(n: usize, edges: &[(usize, usize)]) -> Vec<usize> {
    let mut next: Vec<Vec<usize>> = vec![Vec::new(); n];
    for (from, to) in edges {
        if let Some(list) = next.get_mut(*from) {
            list.push(*to);
        }
    }
    let mut search = Search {
        next,
        order: vec![usize::MAX; n],
        low: vec![0; n],
        component: vec![usize::MAX; n],
        open: Vec::new(),
        count: 0,
    };
    for root in 0..n {
        search.from(root);
    }
    search.component
}

struct Search {
    next: Vec<Vec<usize>>,
    order: Vec<usize>,
    low: Vec<usize>,
    component: Vec<usize>,
    open: Vec<usize>,
    count: usize,
}

#[expect(clippy::indexing_slicing, reason = "positions come from 0..n, and every list has n items")]
impl Search {
    fn from(&mut self, root: usize) {
        if self.order[root] != usize::MAX {
            return;
        }
        let mut path = vec![(root, 0)];
        self.enter(root);
        while let Some((node, step)) = path.pop() {
            match self.next[node].get(step).copied() {
                Some(to) => {
                    path.push((node, step + 1));
                    if to < self.order.len() && self.order[to] == usize::MAX {
                        self.enter(to);
                        path.push((to, 0));
                    } else if to < self.order.len() && self.component[to] == usize::MAX {
                        self.low[node] = self.low[node].min(self.order[to]);
                    }
                }
                None => {
                    self.leave(node);
                    if let Some((parent, _)) = path.last() {
                        self.low[*parent] = self.low[*parent].min(self.low[node]);
                    }
                }
            }
        }
    }

    fn enter(&mut self, node: usize) {
        self.order[node] = self.count;
        self.low[node] = self.count;
        self.count += 1;
        self.open.push(node);
    }

    fn leave(&mut self, node: usize) {
        if self.low[node] == self.order[node] {
            while let Some(member) = self.open.pop() {
                self.component[member] = node;
                if member == node {
                    break;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loops_are_components_of_more_than_one() {
        let component = components(5, &[(0, 1), (1, 2), (2, 0), (2, 3), (3, 4)]);
        assert_eq!(component[0], component[1]);
        assert_eq!(component[1], component[2]);
        assert_ne!(component[3], component[4]);
    }

    #[test]
    fn a_long_chain_needs_no_call_stack() {
        let edges: Vec<(usize, usize)> = (0..200_000).map(|node| (node, node + 1)).collect();
        let component = components(200_001, &edges);
        assert_eq!(component.first(), Some(&0));
    }
}
