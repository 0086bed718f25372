//! How losses travel along the chain: from what is lost at once to what is lost of every
//! input, for the lower and the upper end on its own. All rules are monotone, so each has a
//! least fixed point also where the chain has loops (Knaster–Tarski); it is approached from
//! below, one loop after the other.

#![expect(clippy::indexing_slicing, reason = "positions are those of the same dense lists")]

use crate::analysis::loss::chain::{Chain, Need, share_of_each};
use crate::analysis::scenario::{Rule, Variants};
use crate::model::dependency::Essentiality;
use crate::model::value::Interval;

/// Changes below this end the repetition of a loop.
const SETTLED: f64 = 1e-12;

/// Repetitions of one loop before its upper end is given up, and the figures they may visit.
const SWEEPS: usize = 100_000;
const VISITS: usize = 20_000_000;

/// How losses are passed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Passage {
    /// The rule.
    pub rule: Rule,
    /// Whether variants stand in for each other; counts for the worst case only.
    pub variants: Variants,
    /// Whether published properties of single dependencies count.
    pub as_published: bool,
}

/// The losses of all inputs when `direct` is lost at once.
pub(super) fn propagate(chain: &Chain, direct: &[Interval], passage: Passage) -> Vec<Interval> {
    let lo: Vec<f64> = direct.iter().map(|loss| loss.lo).collect();
    let hi: Vec<f64> = direct.iter().map(|loss| loss.hi).collect();
    if passage.rule == Rule::Direct {
        return direct.to_vec();
    }
    let lo = settle(chain, lo, passage, false);
    let hi = settle(chain, hi, passage, true);
    lo.into_iter().zip(hi).map(|(lo, hi)| Interval { lo, hi: hi.max(lo) }).collect()
}

/// Raises `losses` to the least fixed point above them. A loop that does not settle keeps
/// what has been reached, which is too low by little; `is_upper`: then the greatest loss
/// within and before the loop is taken, which nothing in it can exceed.
fn settle(chain: &Chain, mut losses: Vec<f64>, passage: Passage, is_upper: bool) -> Vec<f64> {
    for component in chain.components.iter() {
        let sizes = component.iter().map(|i| chain.upstream(*i as usize).count());
        let visits: usize = sizes.sum();
        let mut left = SWEEPS.min(VISITS / visits.max(1)).max(1);
        let is_loop = component.iter().any(|i| chain.is_in_loop(*i, component));
        loop {
            let mut change = 0.0_f64;
            for i in component {
                let i = *i as usize;
                let raised = losses[i].max(upstream_loss(chain, &losses, i, passage)).min(1.0);
                change = change.max(raised - losses[i]);
                losses[i] = raised;
            }
            left -= 1;
            if !is_loop || change < SETTLED {
                break;
            }
            if left == 0 {
                if is_upper {
                    give_up(chain, &mut losses, component);
                }
                break;
            }
        }
    }
    losses
}

/// Gives all of a loop the greatest loss in it or flowing into it.
fn give_up(chain: &Chain, losses: &mut [f64], component: &[u32]) {
    let before = component.iter().flat_map(|i| chain.upstream(*i as usize));
    let greatest = before.chain(component.iter().copied()).map(|i| losses[i as usize]);
    let greatest = greatest.fold(0.0, f64::max);
    for i in component {
        losses[*i as usize] = greatest;
    }
}

/// What input `i` loses through what it needs and through its variants.
fn upstream_loss(chain: &Chain, losses: &[f64], i: usize, passage: Passage) -> f64 {
    let needs = chain.needs(i);
    let equal = share_of_each(needs.len());
    let (mut greatest, mut sum, mut has_weighted) = (0.0_f64, 0.0, false);
    for need in needs {
        let (weight, felt) =
            if passage.as_published { (need.weight, felt(need)) } else { (equal, 1.0) };
        let passed = felt * losses[need.from as usize];
        if is_felt_whole(need, passage) {
            greatest = greatest.max(passed);
        } else {
            has_weighted = true;
        }
        if passage.rule == Rule::Worst || !is_felt_whole(need, passage) {
            sum += weight * passed;
        }
    }
    // The worst case is never below the sum of all by weight.
    let sum = if has_weighted { sum } else { 0.0 };
    let of_variants = variant_loss(chain.variants(i), losses, passage);
    greatest.max(sum).max(of_variants)
}

/// What of a need's loss is felt when published properties count.
pub(super) fn felt(need: &Need) -> f64 {
    if need.essentiality == Essentiality::Negligible { 0.0 } else { need.felt }
}

/// Whether the loss of a need is felt in whole rather than by its weight.
pub(super) fn is_felt_whole(need: &Need, passage: Passage) -> bool {
    let published = if passage.as_published { need.essentiality } else { Essentiality::Unknown };
    match (passage.rule, published) {
        (Rule::Linear, _) | (_, Essentiality::NonEssential) => false,
        (Rule::Middle, Essentiality::Unknown | Essentiality::Negligible) => need.is_process,
        _ => true,
    }
}

fn variant_loss(variants: &[(u32, f64)], losses: &[f64], passage: Passage) -> f64 {
    if variants.is_empty() {
        return 0.0;
    }
    let of = |from: u32| losses[from as usize];
    match (passage.rule, passage.variants) {
        (Rule::Worst, Variants::All) => {
            variants.iter().map(|(from, _)| of(*from)).fold(0.0, f64::max)
        }
        (Rule::Worst, Variants::Any) => {
            variants.iter().map(|(from, _)| of(*from)).fold(1.0, f64::min)
        }
        _ => variants.iter().map(|(from, weight)| weight * of(*from)).sum(),
    }
}
