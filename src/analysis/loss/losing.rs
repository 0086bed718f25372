//! The losses of a scenario in the making: one rule after the other, so that a long chain can
//! be worked through in slices and given up in between. Knows no clock and no thread.

use crate::analysis::loss::propagate::{Passage, propagate};
use crate::analysis::loss::stopped::Stopped;
use crate::analysis::loss::{Loss, Losses, Network, direct};
use crate::analysis::scenario::{Rule, Variants};
use crate::model::value::Interval;

/// The rules in the order in which they are worked out.
const RULES: [(Rule, Variants); 4] = [
    (Rule::Worst, Variants::All),
    (Rule::Worst, Variants::Any),
    (Rule::Middle, Variants::All),
    (Rule::Linear, Variants::All),
];

/// Losses in the making.
#[derive(Debug, Clone, PartialEq)]
pub struct Losing {
    as_published: bool,
    direct: Option<Vec<Interval>>,
    /// By the rules that are done.
    done: Vec<Vec<Interval>>,
}

impl Losing {
    /// Nothing is done yet. `as_published`: whether published essentiality, substitutability
    /// and weights of single dependencies count.
    #[must_use]
    pub const fn new(as_published: bool) -> Self {
        Self { as_published, direct: None, done: Vec::new() }
    }

    /// Number of steps in all.
    pub const STEPS: usize = RULES.len() + 1;

    /// How many steps are done.
    #[must_use]
    pub fn done(&self) -> usize {
        usize::from(self.direct.is_some()) + self.done.len()
    }

    /// The next step, which visits about [`Network::size`] places; the losses after the last.
    /// Always give it the same network and the same suppliers.
    pub fn step(&mut self, network: &Network, stopped: &Stopped) -> Option<Losses> {
        let Some(direct) = &self.direct else {
            self.direct = Some(direct::direct(network, stopped));
            return None;
        };
        if let Some((rule, variants)) = RULES.get(self.done.len()).copied() {
            let passage = Passage { rule, variants, as_published: self.as_published };
            self.done.push(propagate(&network.chain, direct, passage));
        }
        let [worst, worst_any, middle, linear] = self.done.as_slice() else { return None };
        let losses = (0..direct.len()).map(|i| {
            network.is_assessed(i).then_some(())?;
            Some(Loss {
                direct: network.holdings.is_assessed(i).then(|| direct.get(i).copied()).flatten(),
                worst: worst.get(i).copied()?,
                worst_any: worst_any.get(i).copied()?,
                middle: middle.get(i).copied()?,
                linear: linear.get(i).copied()?,
            })
        });
        Some(Losses {
            unknown: stopped.unknown.clone(),
            as_published: self.as_published,
            losses: losses.collect(),
        })
    }
}
