//! What is lost when suppliers stop: a [`Network`], prepared once for a dataset and its
//! assessment, and a scenario become the [`Losses`] of every input: at once, and along the
//! chain by the rules of [`Rule`]. A loss is a fraction 0.0..=1.0 of the input's supply, as an
//! interval: its lower end is lost for certain, its upper end cannot be ruled out. What nobody
//! has assessed has no loss, which is not a loss of zero. Knows no words and no picture.
//!
//! Moves of a scenario are not looked at here: `moved` makes the assessment that the network
//! is prepared for. Formulas and their sources: docs/methods.md.

pub mod cause;
pub(super) mod chain;
mod direct;
mod holdings;
mod losing;
pub mod network;
mod order;
mod propagate;
pub mod stopped;

pub use cause::Cause;
pub(super) use direct::of_firms;
pub use losing::Losing;
pub use network::Network;

use crate::analysis::group::Groups;
use crate::analysis::loss::stopped::Stopped;
use crate::analysis::scenario::{Assumptions, Rule, Scenario, Variants};
use crate::base::table::Key;
use crate::model::InputIdx;
use crate::model::value::Interval;
use crate::packed;

/// The loss of one input by every rule.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Loss {
    /// What the stopped suppliers themselves delivered; `None`: no record speaks of it, or
    /// its variants do instead.
    pub direct: Option<Interval>,
    /// When every input and every variant is needed.
    pub worst: Interval,
    /// When every input is needed and one variant is enough.
    pub worst_any: Interval,
    /// When process steps are needed and the other inputs count by their weight.
    pub middle: Interval,
    /// When all inputs count by their weight only.
    pub linear: Interval,
}

packed!(struct Loss { direct, worst, worst_any, middle, linear });
packed!(struct Losses { unknown, as_published, losses });

impl Loss {
    /// The worst case with all variants needed, or with one being enough.
    #[must_use]
    pub const fn worst_case(&self, variants: Variants) -> Interval {
        match variants {
            Variants::All => self.worst,
            Variants::Any => self.worst_any,
        }
    }

    /// The loss by the rule that `assumptions` tell first; `None` when only the direct loss
    /// is asked for and there is no record.
    #[must_use]
    pub fn by(&self, assumptions: &Assumptions) -> Option<Interval> {
        match (assumptions.rule, assumptions.variants) {
            (Rule::Direct, _) => self.direct,
            (Rule::Worst, Variants::All) => Some(self.worst),
            (Rule::Worst, Variants::Any) => Some(self.worst_any),
            (Rule::Middle, _) => Some(self.middle),
            (Rule::Linear, _) => Some(self.linear),
        }
    }
}

/// Which end of an interval is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum End {
    /// What is lost for certain.
    Low,
    /// What cannot be ruled out.
    High,
}

impl End {
    /// This end of `interval`.
    #[must_use]
    pub const fn of(self, interval: Interval) -> f64 {
        match self {
            Self::Low => interval.lo,
            Self::High => interval.hi,
        }
    }
}

/// The losses of all inputs of a network in one scenario.
#[derive(Debug, Clone, PartialEq)]
pub struct Losses {
    /// Names of the scenario's stops that stand for nobody, as the reader gave them.
    pub unknown: Vec<String>,
    as_published: bool,
    losses: Vec<Option<Loss>>,
}

impl Losses {
    /// The loss of `input`; `None`: neither it nor anything upstream of it has a record, so
    /// nobody knows (also for an input of another dataset).
    #[must_use]
    pub fn of(&self, input: InputIdx) -> Option<Loss> {
        self.losses.get(input.position()).copied().flatten()
    }

    /// The inputs with a loss, in the order of the dataset; those not assessed are left out.
    pub fn entries(&self) -> impl Iterator<Item = (InputIdx, Loss)> + '_ {
        let all = self.losses.iter().enumerate();
        all.filter_map(|(position, loss)| Some((InputIdx::from_position(position), (*loss)?)))
    }
}

/// The losses of all inputs when the stops of `scenario` happen; `groups` say what their names
/// stand for. Linear in the size of the
/// network where the chain has no loops; loops are repeated until nothing changes.
#[must_use]
pub fn losses(network: &Network, groups: &Groups, scenario: &Scenario) -> Losses {
    let stopped = Stopped::new(network, groups, &scenario.stops);
    losses_of(network, &stopped, scenario.assumptions.as_published)
}

/// As [`losses`], for suppliers that are already looked up. `as_published`: whether published
/// essentiality, substitutability and weights of single dependencies count.
#[must_use]
pub fn losses_of(network: &Network, stopped: &Stopped, as_published: bool) -> Losses {
    let mut losing = Losing::new(as_published);
    loop {
        if let Some(losses) = losing.step(network, stopped) {
            return losses;
        }
    }
}

#[cfg(test)]
pub(crate) mod laws_tests;
#[cfg(test)]
mod tests;
