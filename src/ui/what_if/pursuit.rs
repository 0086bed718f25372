//! The losses of a chain that is too long to be worked out at once, for a scenario that may
//! change meanwhile: picture and words follow the last ones that are here, and the scenario
//! they are of, until those of the scenario on screen come.

use std::rc::Rc;

use leptos::prelude::*;

use crate::analysis::group::OwnGroup;
use crate::analysis::loss::stopped::Stopped;
use crate::analysis::loss::{Losses, Network};
use crate::analysis::scenario::Scenario;
use crate::job::latest::Latest;
use crate::job::{self, Stop, Task};
use crate::scene::what_if::{Ground, Outcome, groups};
use crate::ui::loaded::Data;
use crate::ui::shared::Shared;
use crate::ui::what_if::work::{Errand, Place, Told, Work};
use crate::view::state::ViewState;

/// What losses are wanted of.
#[derive(Clone, PartialEq)]
pub struct Wanted {
    /// The dataset.
    pub data: Data,
    /// The dataset prepared.
    pub ground: Shared<Ground>,
    /// The scenario, as far as losses depend on it.
    pub scenario: Scenario,
    /// The reader's groups.
    pub own_groups: Vec<OwnGroup>,
}

/// Losses that are here.
#[derive(Clone, PartialEq)]
pub struct Reached {
    /// What they rest on.
    pub ground: Shared<Ground>,
    /// The scenario they are of.
    pub scenario: Scenario,
    /// The losses.
    pub outcome: Shared<Outcome>,
}

/// The pursuit of the losses of the scenario on screen. Copied freely.
#[derive(Clone, Copy)]
pub struct Pursuit {
    work: Work,
    latest: StoredValue<(Latest<Wanted>, Option<u32>), LocalStorage>,
    /// The last losses that came.
    pub reached: RwSignal<Option<Reached>>,
}

impl Pursuit {
    /// Nothing is wanted yet.
    #[must_use]
    pub fn new(work: Work) -> Self {
        let latest = StoredValue::new_local((Latest::default(), None));
        Self { work, latest, reached: RwSignal::new(None) }
    }

    /// Asks for losses; those on their way for another dataset or other moves are given up.
    pub(super) fn want(self, wanted: Wanted) {
        let begin = self.latest.try_update_value(|(latest, number)| {
            if latest.running().is_some_and(|running| running.ground != wanted.ground) {
                latest.forget();
                if let Some(number) = number.take() {
                    self.work.cancel(number);
                }
            }
            latest.want(wanted)
        });
        if let Some(wanted) = begin.flatten() {
            self.begin(wanted);
        }
    }

    fn begin(self, wanted: Wanted) {
        let place = Place::Ground(wanted.ground.clone());
        let task = place.network().map(|network| losses(&wanted, network));
        let Some(task) = task else { return };
        self.ask(place, task, move |losses| match &wanted.ground.before {
            None => self.reach(wanted.clone(), losses, None),
            Some(before) => {
                let (wanted, task) = (wanted.clone(), self::losses(&wanted, &before.network));
                self.ask(Place::Before(wanted.ground.clone()), task, move |published| {
                    self.reach(wanted.clone(), losses.clone(), Some(published));
                });
            }
        });
    }

    fn ask(self, place: Place, task: Task, done: impl Fn(Losses) + 'static) {
        let hear = move |told| {
            if let Told::Done(job::Outcome::Losses(losses)) = told {
                done(losses);
            }
        };
        let number = self.work.begin(Errand { place, task, hear: Rc::new(hear) });
        self.latest.try_update_value(|(_, running)| *running = number);
    }

    fn reach(self, wanted: Wanted, losses: Losses, published: Option<Losses>) {
        let Wanted { ground, scenario, .. } = wanted;
        let outcome = Shared::new(Outcome { losses, published });
        self.reached.try_set(Some(Reached { ground, scenario, outcome }));
        let next = self.latest.try_update_value(|(latest, _)| latest.done());
        if let Some(wanted) = next.flatten() {
            self.begin(wanted);
        }
    }
}

/// The losses that are wanted, on `network`.
fn losses(wanted: &Wanted, network: &Network) -> Task {
    let state = ViewState { own_groups: wanted.own_groups.clone(), ..ViewState::default() };
    let groups = groups(&wanted.data.dataset, &state);
    Task::Losses(Stop {
        stopped: Stopped::new(network, &groups, &wanted.scenario.stops),
        as_published: wanted.scenario.assumptions.as_published,
    })
}
