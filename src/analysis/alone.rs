//! What one stop does, in the few figures that a table of stops shows: all losses of a network
//! become the target that is hit worst, what that comes through, and how many inputs are hit.
//! Knows no words.

use crate::analysis::loss::{End, Loss, Losses, Network};
use crate::analysis::scenario::Variants;
use crate::base::order;
use crate::model::InputIdx;
use crate::model::value::Interval;
use crate::packed;

/// Least loss that is told from none: half of what is printed as 0.1 %.
pub const LEAST: f64 = 0.0005;
/// From here on an input is said to stop.
pub const STOPS: f64 = 0.5;

/// What one stop does.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Alone {
    /// The target that is hit worst, by what is lost for certain, then by the middle case,
    /// with its losses; `None`: none is hit.
    pub target: Option<(InputIdx, Loss)>,
    /// What the worst case of that target comes through on the shortest way; itself where it
    /// is its own supply.
    pub through: Option<InputIdx>,
    /// Number of inputs that lose half or more for certain in the worst case.
    pub n_stopped: usize,
    /// Number of inputs that lose something for certain in the worst case.
    pub n_hit: usize,
}

packed!(struct Alone { target, through, n_stopped, n_hit });

impl Alone {
    /// The figures of `losses` on `network`, with all variants needed or one being enough.
    /// Linear in the size of the network.
    #[must_use]
    pub fn of(network: &Network, losses: &Losses, variants: Variants) -> Self {
        let worst = |loss: &Loss| loss.worst_case(variants);
        let count =
            |least: f64| losses.entries().filter(|(_, loss)| worst(loss).lo >= least).count();
        let target = hardest_hit(network, losses, variants);
        Self {
            target,
            through: target
                .and_then(|(input, loss)| through(network, losses, input, variants, worst(&loss))),
            n_stopped: count(STOPS),
            n_hit: count(LEAST),
        }
    }

    /// Whether nothing at all is lost.
    #[must_use]
    pub const fn is_nothing(&self) -> bool {
        self.n_hit == 0 && self.target.is_none()
    }
}

fn hardest_hit(network: &Network, losses: &Losses, variants: Variants) -> Option<(InputIdx, Loss)> {
    let targets = network.targets().iter();
    let mut hit: Vec<(InputIdx, Loss)> = targets
        .filter_map(|target| Some((*target, losses.of(*target)?)))
        .filter(|(_, loss)| loss.worst_case(variants).hi >= LEAST)
        .collect();
    order::sort_by(&mut hit, |(_, a), (_, b)| {
        let (one, other) = (a.worst_case(variants), b.worst_case(variants));
        let by_middle = b.middle.lo.total_cmp(&a.middle.lo);
        other.lo.total_cmp(&one.lo).then(by_middle).then(other.hi.total_cmp(&one.hi))
    });
    hit.first().copied()
}

fn through(
    network: &Network,
    losses: &Losses,
    input: InputIdx,
    variants: Variants,
    worst: Interval,
) -> Option<InputIdx> {
    let end = if worst.lo >= LEAST { End::Low } else { End::High };
    let mut causes = losses.causes(network, input, variants, end);
    order::sort_by_key(&mut causes, |cause| cause.way.len());
    causes.first().map(|cause| cause.binding)
}
