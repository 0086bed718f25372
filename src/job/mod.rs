//! Computations that may take long, as plain data: a [`Task`] on a prepared network becomes an
//! [`Outcome`], step by step in a [`Run`], so that the same work can be done beside the page
//! (in a worker, [`desk`]) or on it in slices, can be given up in between, and says how far it
//! has come. What is long is measured in places visited, not in time: the same on every
//! machine. Knows no thread, no clock and no words.

pub mod desk;
pub mod latest;
mod run;
#[cfg(test)]
mod tests;

pub use run::Run;

use crate::analysis::alone::Alone;
use crate::analysis::cuts::{Chokepoint, Cuts};
use crate::analysis::loss::stopped::Stopped;
use crate::analysis::loss::{Losing, Losses, Network};
use crate::analysis::scenario::Variants;
use crate::model::InputIdx;
use crate::packed;

/// Places that may be visited at once while a slider moves: less than 4 ms in wasm
/// (docs/decisions/0007 says how it was measured).
pub const SLIDING: usize = 60_000;
/// Places that may be visited at once when a page opens: less than 50 ms in wasm.
pub const OPENING: usize = 600_000;
/// Places of one slice on the page's own thread: about half of a frame.
pub const SLICE: usize = 120_000;

/// A computation on a network.
#[cfg_attr(
    not(target_arch = "wasm32"),
    expect(clippy::large_enum_variant, reason = "a few at a time")
)]
#[derive(Debug, Clone, PartialEq)]
pub enum Task {
    /// The losses of all inputs.
    Losses(Stop),
    /// What each of some suppliers does when it stops alone and wholly.
    Stress(Stress),
    /// What halts an input, and where the chain is narrow.
    Halts(Halts),
}

/// Who stops, and how it is counted.
#[derive(Debug, Clone, PartialEq)]
pub struct Stop {
    /// The suppliers that stop.
    pub stopped: Stopped,
    /// Whether published essentiality, substitutability and weights of single dependencies
    /// count.
    pub as_published: bool,
}

/// Who stops one after the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Stress {
    /// Positions among the suppliers of the network.
    pub who: Vec<u32>,
    /// Whether all variants of an input are needed.
    pub variants: Variants,
    /// As in [`Stop`].
    pub as_published: bool,
}

/// What is to be halted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Halts {
    /// The input.
    pub input: InputIdx,
    /// As in [`Stop`].
    pub as_published: bool,
    /// Most sets of suppliers that are listed.
    pub limit: usize,
}

/// What came of a [`Task`].
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// The losses.
    Losses(Losses),
    /// One entry for each supplier of the task, in its order.
    Stress(Vec<Alone>),
    /// The sets of suppliers that halt the input.
    Halts(Cuts, Vec<Chokepoint>),
}

packed!(
    enum Task {
        Losses(stop),
        Stress(stress),
        Halts(halts),
    }
);
packed!(struct Stop { stopped, as_published });
packed!(struct Stress { who, variants, as_published });
packed!(struct Halts { input, as_published, limit });
packed!(
    enum Outcome {
        Losses(losses),
        Stress(rows),
        Halts(cuts, chokepoints),
    }
);

impl Task {
    /// How many places of `network` it visits, about.
    #[must_use]
    pub fn size(&self, network: &Network) -> usize {
        self.steps(network).saturating_mul(network.size())
    }

    /// The number of its steps, each of which visits about [`Network::size`] places.
    fn steps(&self, network: &Network) -> usize {
        match self {
            Self::Losses(_) => Losing::STEPS,
            Self::Stress(stress) => Losing::STEPS * stress.who.len(),
            // The sets of one input, then everything upstream of every target.
            Self::Halts(_) => 2 + network.targets().len(),
        }
    }

    /// What comes of it, in one go.
    #[must_use]
    pub fn carry_out(self, network: &Network) -> Outcome {
        let mut run = Run::new(self);
        loop {
            if let Some(outcome) = run.step(network, usize::MAX) {
                return outcome;
            }
        }
    }
}
