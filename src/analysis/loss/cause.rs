//! Why the worst case is as bad as it is: the inputs whose own direct loss sets the bound, and
//! the way from each of them to the input that is asked about. Follows the dependencies that
//! pass the whole bound on; knows no markets.

#![expect(clippy::indexing_slicing, reason = "positions are those of the same dense lists")]

use crate::analysis::loss::chain::Need;
use crate::analysis::loss::propagate::{Passage, felt, is_felt_whole};
use crate::analysis::loss::{End, Losses, Network};
use crate::analysis::scenario::{Rule, Variants};
use crate::base::order;
use crate::base::table::Key;
use crate::model::InputIdx;

/// Losses closer than this are equally large.
const TOLERANCE: f64 = 1e-9;

/// An input that sets the bound of a worst case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cause {
    /// The input whose own direct loss is the bound.
    pub binding: InputIdx,
    /// One shortest way along which the bound travels: from the binding input to the one asked
    /// about, both included; that input alone when it binds itself.
    pub way: Vec<InputIdx>,
}

impl Losses {
    /// The binding inputs of the worst case of `input` with all variants needed, or with one
    /// being enough, in the order of the dataset. Where published properties make the bound a
    /// weighted sum, the greatest contributions are followed. Empty: nothing is lost at that
    /// `end`. Linear in the size of the network.
    #[must_use]
    pub fn causes(
        &self,
        network: &Network,
        input: InputIdx,
        variants: Variants,
        end: End,
    ) -> Vec<Cause> {
        let passage = Passage { rule: Rule::Worst, variants, as_published: self.as_published };
        let search = Search { losses: self, network, passage, end };
        let start = input.position();
        if start >= network.chain.len() || search.loss(start) <= 0.0 {
            return Vec::new();
        }
        search.from(start)
    }
}

/// A search against the direction of the chain.
struct Search<'a> {
    losses: &'a Losses,
    network: &'a Network,
    passage: Passage,
    end: End,
}

impl Search<'_> {
    fn from(&self, start: usize) -> Vec<Cause> {
        let mut next: Vec<Option<usize>> = vec![None; self.network.chain.len()];
        let mut reached = vec![start];
        let mut binding = Vec::new();
        next[start] = Some(start);
        let mut at = 0;
        while let Some(i) = reached.get(at).copied() {
            at += 1;
            if self.direct(i) >= self.loss(i) - TOLERANCE {
                binding.push(i);
            }
            for from in self.passing(i) {
                if next[from].is_none() {
                    next[from] = Some(i);
                    reached.push(from);
                }
            }
        }
        order::sort(&mut binding);
        binding.into_iter().map(|i| self.cause(i, start, &next)).collect()
    }

    fn cause(&self, binding: usize, start: usize, next: &[Option<usize>]) -> Cause {
        let mut way = vec![InputIdx::from_position(binding)];
        let mut i = binding;
        while i != start {
            i = next[i].unwrap_or(start);
            way.push(InputIdx::from_position(i));
        }
        Cause { binding: InputIdx::from_position(binding), way }
    }

    /// The inputs one step upstream that pass the whole loss of input `i` on to it.
    fn passing(&self, i: usize) -> Vec<usize> {
        let chain = &self.network.chain;
        let bound = self.loss(i) - TOLERANCE;
        let mut found: Vec<usize> = Vec::new();
        for need in chain.needs(i) {
            let is_whole = is_felt_whole(need, self.passage);
            if is_whole && self.passed(need) >= bound {
                found.push(need.from as usize);
            }
        }
        let variants = chain.variants(i).iter().map(|(from, _)| *from as usize);
        let of_variants: Vec<(usize, f64)> = variants.map(|v| (v, self.loss(v))).collect();
        let (least, greatest) = of_variants
            .iter()
            .fold((1.0_f64, 0.0_f64), |(lo, hi), (_, loss)| (lo.min(*loss), hi.max(*loss)));
        let deciding = match self.passage.variants {
            Variants::All => greatest,
            Variants::Any => least,
        };
        if deciding >= bound {
            let same = |(_, loss): &&(usize, f64)| (loss - deciding).abs() <= TOLERANCE;
            found.extend(of_variants.iter().filter(same).map(|(v, _)| *v));
        }
        if found.is_empty() && self.direct(i) < bound {
            found = self.greatest_contributions(chain.needs(i));
        }
        found
    }

    fn greatest_contributions(&self, needs: &[Need]) -> Vec<usize> {
        let of = |need: &Need| need.weight * self.passed(need);
        let greatest = needs.iter().map(of).fold(0.0, f64::max);
        let most = needs.iter().filter(|need| of(need) > 0.0 && of(need) >= greatest - TOLERANCE);
        most.map(|need| need.from as usize).collect()
    }

    fn passed(&self, need: &Need) -> f64 {
        let felt = if self.passage.as_published { felt(need) } else { 1.0 };
        felt * self.loss(need.from as usize)
    }

    fn loss(&self, i: usize) -> f64 {
        let loss = self.losses.of(InputIdx::from_position(i));
        loss.map_or(0.0, |loss| match self.passage.variants {
            Variants::All => self.end.of(loss.worst),
            Variants::Any => self.end.of(loss.worst_any),
        })
    }

    fn direct(&self, i: usize) -> f64 {
        let loss = self.losses.of(InputIdx::from_position(i));
        loss.and_then(|loss| loss.direct).map_or(0.0, |direct| self.end.of(direct))
    }
}
