//! How many must fail: the smallest sets of suppliers whose joint stop halts a target, and the
//! inputs at which that is easiest. A network becomes sets of suppliers with the inputs they
//! cut off. Knows no degrees of loss and no words.
//!
//! Every variant is taken as needed. A set is listed only where the records name everybody: an
//! unnamed rest, a group whose members are not known, or contradicting figures leave open who
//! could go on supplying. Suppliers named as negligible are no alternative. Source: house
//! semantics S7 in docs/methods.md.

mod required;

use crate::analysis::cuts::required::Required;
use crate::analysis::loss::Network;
use crate::base::order;
use crate::base::table::Key;
use crate::model::InputIdx;
use crate::packed;

/// The sets of suppliers that halt an input.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cuts {
    /// The sets from which no supplier can be left out, the smallest first, then by code.
    pub sets: Vec<CutSet>,
    /// Number of such sets that were left out of `sets`.
    pub more: usize,
    /// Inputs the target cannot do without whose suppliers are not all known, so that no set
    /// can be named for them; in the order of the dataset.
    pub open: Vec<InputIdx>,
}

/// Suppliers whose joint stop halts an input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CutSet {
    /// Codes or ids, sorted.
    pub suppliers: Vec<String>,
    /// The inputs that lose all their suppliers, in the order of the dataset.
    pub inputs: Vec<InputIdx>,
}

packed!(struct Cuts { sets, more, open });
packed!(struct CutSet { suppliers, inputs });
packed!(struct Chokepoint { input, suppliers, targets, only_way_for });

impl Cuts {
    /// Number of suppliers whose joint stop can halt the input; `None`: no set is known for
    /// certain. It is an upper bound where some inputs are `open`.
    #[must_use]
    pub fn redundancy(&self) -> Option<usize> {
        self.sets.first().map(|set| set.suppliers.len())
    }
}

/// The sets of suppliers whose joint stop halts `input`; at most `limit` are listed.
/// `as_published`: inputs that the publisher calls dispensable or replaceable halt nothing.
#[must_use]
pub fn cuts(network: &Network, input: InputIdx, as_published: bool, limit: usize) -> Cuts {
    let required = Required::new(&network.chain, as_published);
    if input.position() >= required.len() {
        return Cuts::default();
    }
    let mut seen = vec![usize::MAX; required.len()];
    let mut needed = required.of(input.position(), &mut seen, 0);
    order::sort_indices(&mut needed);
    let mut sets: Vec<(Vec<u32>, Vec<InputIdx>)> = Vec::new();
    let mut open = Vec::new();
    for i in needed {
        let idx = InputIdx::from_position(i as usize);
        match network.holdings.everybody(i as usize) {
            Some(set) if !set.is_empty() => sets.push((set, vec![idx])),
            Some(_) => {}
            None => open.push(idx),
        }
    }
    order::sort_by(&mut sets, |a, b| a.0.len().cmp(&b.0.len()).then_with(|| a.0.cmp(&b.0)));
    let minimal = minimal(network, sets);
    let more = minimal.len().saturating_sub(limit);
    let named = minimal
        .into_iter()
        .take(limit)
        .map(|(set, inputs)| CutSet { suppliers: network.names_of(&set), inputs });
    Cuts { sets: named.collect(), more, open }
}

/// The sets that contain no other one, those of equal suppliers joined. `sets` come the
/// smallest first.
fn minimal(
    network: &Network,
    sets: Vec<(Vec<u32>, Vec<InputIdx>)>,
) -> Vec<(Vec<u32>, Vec<InputIdx>)> {
    let mut kept: Vec<(Vec<u32>, Vec<InputIdx>)> = Vec::new();
    // Kept sets by their first supplier: a subset begins with a supplier of the set.
    let mut by_first: Vec<Vec<usize>> = vec![Vec::new(); network.suppliers().len()];
    for (set, inputs) in sets {
        if let Some((last, joined)) = kept.last_mut()
            && *last == set
        {
            joined.extend(inputs);
            continue;
        }
        let holds = |at: &usize| kept.get(*at).is_some_and(|(small, _)| is_subset(small, &set));
        let beginning = set.iter().filter_map(|who| by_first.get(*who as usize)).flatten();
        if beginning.into_iter().any(holds) {
            continue;
        }
        if let Some(list) = set.first().and_then(|first| by_first.get_mut(*first as usize)) {
            list.push(kept.len());
        }
        kept.push((set, inputs));
    }
    kept
}

/// Whether all of `small` is in `large`; both are sorted.
fn is_subset(small: &[u32], large: &[u32]) -> bool {
    small.iter().all(|who| large.binary_search(who).is_ok())
}

/// An input at which a chain can be halted, with the evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chokepoint {
    /// The input.
    pub input: InputIdx,
    /// Everybody who supplies it, sorted codes or ids; `None`: not known for certain.
    pub suppliers: Option<Vec<String>>,
    /// How many targets of the network cannot do without it, itself included.
    pub targets: usize,
    /// How many other inputs have no way to a target but through it.
    pub only_way_for: usize,
}

impl Chokepoint {
    /// Whether one supplier alone can halt it.
    #[must_use]
    pub fn has_one_supplier(&self) -> bool {
        self.suppliers.as_ref().is_some_and(|suppliers| suppliers.len() == 1)
    }
}

/// The inputs some target cannot do without that have one supplier, or that are the only way
/// for others: those with one supplier first, then by targets, by only ways, and in the order
/// of the dataset. `as_published` as for [`cuts`].
#[must_use]
pub fn chokepoints(network: &Network, as_published: bool) -> Vec<Chokepoint> {
    let required = Required::new(&network.chain, as_published);
    let targets: Vec<usize> = network.targets().iter().map(|idx| idx.position()).collect();
    let counts = required.count_targets(&targets);
    let only_ways = required.count_only_ways(&targets);
    let all = counts.into_iter().zip(only_ways).enumerate();
    let mut found: Vec<Chokepoint> = all
        .filter(|(_, (targets, _))| *targets > 0)
        .map(|(i, (targets, only_way_for))| {
            let everybody = network.holdings.everybody(i).filter(|set| !set.is_empty());
            Chokepoint {
                input: InputIdx::from_position(i),
                suppliers: everybody.map(|set| network.names_of(&set)),
                targets,
                only_way_for,
            }
        })
        .filter(|one| one.has_one_supplier() || one.only_way_for > 0)
        .collect();
    order::sort_by(&mut found, |a, b| {
        let rank = |one: &Chokepoint| (one.has_one_supplier(), one.targets, one.only_way_for);
        rank(b).cmp(&rank(a)).then(a.input.cmp(&b.input))
    });
    found
}

#[cfg(test)]
mod tests;
