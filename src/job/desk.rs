//! Where tasks are carried out beside the page: messages become networks that are kept and runs
//! that are worked on, and what comes of them becomes messages. The page and the desk are of
//! one build, so that messages need no versions. Knows nothing of how they travel.

use crate::analysis::loss::Network;
use crate::base::packed::{Packed, packed, unpacked};
use crate::job::{Outcome, Run, Task};
use crate::packed;

/// Tells one task from another. Numbers of networks and of tasks are the page's to give.
pub type Number = u32;

/// What the page asks of the desk.
#[cfg_attr(
    not(target_arch = "wasm32"),
    expect(clippy::large_enum_variant, reason = "one at a time, and at once in bytes")
)]
#[derive(Debug, Clone, PartialEq)]
pub enum Ask {
    /// Keep a network under a number: it travels once, however many tasks are about it.
    Keep(Number, Network),
    /// Forget a network.
    Forget(Number),
    /// Begin the task of a number on the network of a number. What was asked last is worked on
    /// first.
    Begin(Number, Number, Task),
    /// Give a task up.
    Cancel(Number),
}

/// What the desk tells the page.
#[derive(Debug, Clone, PartialEq)]
pub enum Tell {
    /// How much of a task is done, and of how much.
    Progress(Number, usize, usize),
    /// What came of a task.
    Done(Number, Outcome),
}

packed!(
    enum Ask {
        Keep(number, network),
        Forget(number),
        Begin(number, network, task),
        Cancel(number),
    }
);
packed!(
    enum Tell {
        Progress(number, done, all),
        Done(number, outcome),
    }
);

/// The message that has the desk keep `network`, without a copy of it.
#[must_use]
pub fn keep(number: Number, network: &Network) -> Vec<u8> {
    // The first kind of message.
    let mut message = vec![0];
    number.pack(&mut message);
    network.pack(&mut message);
    message
}

/// A message that makes no sense, or speaks of what the desk does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a message that makes no sense here")]
pub struct Nonsense;

/// A desk.
#[derive(Debug, Default)]
pub struct Desk {
    kept: Vec<(Number, Network)>,
    /// The last one is worked on.
    runs: Vec<(Number, Number, Run)>,
}

impl Desk {
    /// Takes a message of the page.
    ///
    /// # Errors
    /// When it is none, or is about a network that is not kept.
    pub fn hear(&mut self, message: &[u8]) -> Result<(), Nonsense> {
        match unpacked(message).ok_or(Nonsense)? {
            Ask::Keep(number, network) => self.kept.push((number, network)),
            Ask::Forget(number) => {
                self.kept.retain(|(kept, _)| *kept != number);
                self.runs.retain(|(_, network, _)| *network != number);
            }
            Ask::Begin(number, network, task) => {
                self.kept.iter().find(|(kept, _)| *kept == network).ok_or(Nonsense)?;
                self.runs.push((number, network, Run::new(task)));
            }
            Ask::Cancel(number) => self.runs.retain(|(run, ..)| *run != number),
        }
        Ok(())
    }

    /// Works until about `budget` places are visited; the message about it. `None`: there is
    /// nothing to do.
    pub fn work(&mut self, budget: usize) -> Option<Vec<u8>> {
        let (number, network, mut run) = self.runs.pop()?;
        let (_, kept) = self.kept.iter().find(|(kept, _)| *kept == network)?;
        let tell = match run.step(kept, budget) {
            Some(outcome) => Tell::Done(number, outcome),
            None => {
                let (done, all) = run.progress();
                self.runs.push((number, network, run));
                Tell::Progress(number, done, all)
            }
        };
        Some(packed(&tell))
    }
}
