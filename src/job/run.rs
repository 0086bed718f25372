//! A task on its way: as many steps at a time as a budget of visited places allows.

use crate::analysis::alone::Alone;
use crate::analysis::cuts::{Cuts, chokepoints, cuts};
use crate::analysis::loss::stopped::Stopped;
use crate::analysis::loss::{Losing, Losses, Network};
use crate::job::{Outcome, Stress, Task};

/// A task on its way.
#[derive(Debug, Clone)]
pub struct Run {
    task: Task,
    /// The losses that are being worked out.
    losing: Option<Losing>,
    rows: Vec<Alone>,
    cuts: Option<Cuts>,
}

impl Run {
    /// Nothing is done yet.
    #[must_use]
    pub const fn new(task: Task) -> Self {
        Self { task, losing: None, rows: Vec::new(), cuts: None }
    }

    /// How much is done, and of how much: suppliers of a table of stops, else steps.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        match &self.task {
            Task::Losses(_) => (self.losing.as_ref().map_or(0, Losing::done), Losing::STEPS),
            Task::Stress(stress) => (self.rows.len(), stress.who.len()),
            Task::Halts(_) => (usize::from(self.cuts.is_some()), 2),
        }
    }

    /// Goes on until about `budget` places are visited, one step at least; what came of the
    /// task when it is done. Always give it the same network.
    pub fn step(&mut self, network: &Network, budget: usize) -> Option<Outcome> {
        let mut left = budget;
        loop {
            let outcome = self.one_step(network);
            left = left.saturating_sub(network.size());
            if outcome.is_some() || left == 0 {
                return outcome;
            }
        }
    }

    fn one_step(&mut self, network: &Network) -> Option<Outcome> {
        match &self.task {
            Task::Losses(stop) => {
                let losing = self.losing.get_or_insert_with(|| Losing::new(stop.as_published));
                losing.step(network, &stop.stopped).map(Outcome::Losses)
            }
            Task::Stress(stress) => {
                if let Some(who) = stress.who.get(self.rows.len()).copied() {
                    let losses = lose(&mut self.losing, network, stress, who)?;
                    self.rows.push(Alone::of(network, &losses, stress.variants));
                }
                let is_done = self.rows.len() >= stress.who.len();
                is_done.then(|| Outcome::Stress(std::mem::take(&mut self.rows)))
            }
            Task::Halts(halts) => match self.cuts.take() {
                Some(cuts) => Some(Outcome::Halts(cuts, chokepoints(network, halts.as_published))),
                None => {
                    let found = cuts(network, halts.input, halts.as_published, halts.limit);
                    self.cuts = Some(found);
                    None
                }
            },
        }
    }
}

/// One step of the losses when `who` stops; they leave `losing` empty when they are done.
fn lose(
    losing: &mut Option<Losing>,
    network: &Network,
    stress: &Stress,
    who: u32,
) -> Option<Losses> {
    let going = losing.get_or_insert_with(|| Losing::new(stress.as_published));
    let losses = going.step(network, &Stopped::one(network, who))?;
    *losing = None;
    Some(losses)
}
