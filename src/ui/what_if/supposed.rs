//! What follows from the scenario on screen, step by step: moves and settings make the ground,
//! which is kept while a slider moves; stops and degrees make the outcome on it.
//!
//! Both are computed at once where that takes a few milliseconds; the outcome of a chain that
//! is longer comes a little later (`pursuit`). What computes them is fetched when the first
//! scenario asks for it, and until then nothing follows.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::analysis::concentration::Settings;
use crate::analysis::loss::Losing;
use crate::analysis::scenario::{Assumptions, Scenario};
use crate::job::desk::Number;
use crate::job::{self, SLIDING, Task};
use crate::msg;
use crate::scene::what_if::{Ground, Outcome, WhatIf, groups};
use crate::shell::worker;
use crate::ui::context::AppContext;
use crate::ui::late::parts::{LOSSES, losses};
use crate::ui::loaded::Data;
use crate::ui::notice::Notice;
use crate::ui::shared::Shared;
use crate::ui::what_if::pursuit::{Pursuit, Wanted};
use crate::ui::what_if::work::{Errand, Place, Work};
use crate::view::state::ViewState;

/// A step of the computation, with all it looks at.
pub enum Asked {
    /// Prepare a dataset, as an area sees it, for what of a scenario the ground depends on.
    Ground(Data, Option<String>, Scenario),
    /// Compute the losses in the scenario of a view.
    Outcome(Data, Shared<Ground>, Box<ViewState>),
    /// Compute losses that take long.
    Pursue(Pursuit, Box<Wanted>),
    /// Carry out a task at once.
    Now(Place, Task),
    /// Begin something else that takes long.
    Begin(Work, Errand),
    /// Give it up.
    Cancel(Work, Number),
    /// Be the worker.
    Serve,
}

/// What a step made.
#[derive(Clone)]
pub enum Made {
    /// A dataset prepared.
    Ground(Shared<Ground>),
    /// Losses.
    Outcome(Shared<Outcome>),
    /// What came of a task; `None`: there is no such network.
    Now(Option<Shared<job::Outcome>>),
    /// Something that is heard of later, by its number.
    Begun(Option<Number>),
}

/// Carries out a step.
#[must_use]
pub fn make(asked: Asked) -> Made {
    match asked {
        Asked::Ground(data, area, scenario) => {
            let settings = settings(&data, area);
            return Made::Ground(Shared::new(Ground::new(&data.dataset, &settings, &scenario)));
        }
        Asked::Outcome(data, ground, state) => {
            let groups = groups(&data.dataset, &state);
            return Made::Outcome(Shared::new(Outcome::new(&ground, &groups, &state.scenario)));
        }
        Asked::Pursue(pursuit, wanted) => pursuit.want(*wanted),
        Asked::Now(place, task) => {
            let outcome = place.network().map(|network| task.carry_out(network));
            return Made::Now(outcome.map(Shared::new));
        }
        Asked::Begin(work, errand) => return Made::Begun(work.begin(errand)),
        Asked::Cancel(work, number) => work.cancel(number),
        Asked::Serve => worker::serve(),
    }
    Made::Begun(None)
}

/// The settings of the area on screen.
#[must_use]
pub fn settings(data: &Data, area: Option<String>) -> Settings {
    let settings = Settings::of(&data.dataset);
    Settings { area: area.unwrap_or(settings.area), ..settings }
}

/// The steps from a scenario to its losses.
#[derive(Clone, Copy)]
pub struct Supposed {
    ground: Memo<Option<Shared<Ground>>>,
    outcome: Memo<Option<Found>>,
    plain: Memo<Option<Shared<Ground>>>,
    is_behind: Memo<bool>,
    /// Computations that take long.
    pub work: Work,
}

/// The losses that are here.
#[derive(Clone, PartialEq)]
struct Found {
    outcome: Shared<Outcome>,
    /// The scenario they are of; `None`: the one on screen.
    former: Option<Scenario>,
}

/// What follows, kept for as long as it is looked at.
pub struct Followed {
    ground: Shared<Ground>,
    found: Found,
}

impl Followed {
    /// The same, to be looked at.
    #[must_use]
    pub fn look(&self) -> WhatIf<'_> {
        WhatIf { ground: &self.ground, outcome: &self.found.outcome }
    }

    /// The view that it is of, where that is not `state`: the losses of the scenario on screen
    /// are on their way, and nothing may be said of it by the figures of another.
    #[must_use]
    pub fn former(&self, state: &ViewState) -> Option<ViewState> {
        let former = self.found.former.as_ref()?;
        let mut state = state.clone();
        state.scenario.stops.clone_from(&former.stops);
        state.scenario.assumptions.as_published = former.assumptions.as_published;
        Some(state)
    }
}

impl Supposed {
    /// The steps for `data`, as the area on screen sees it.
    #[must_use]
    pub fn new(app: AppContext, data: Memo<Data>, area: Memo<Option<String>>) -> Self {
        let arrival = Arrival { app, is_here: RwSignal::new(false) };
        let prepared = app.part(|state| self::prepared(&state.scenario));
        let unmoved = app.part(|state| {
            let scenario = Scenario { moves: Vec::new(), ..state.scenario.clone() };
            self::prepared(&scenario)
        });
        let ground_of = move |scenario: Memo<Scenario>| {
            if !arrival.is_here() {
                return None;
            }
            match losses(Asked::Ground(data.get(), area.get(), scenario.get())) {
                Some(Made::Ground(ground)) => Some(ground),
                _ => None,
            }
        };
        let ground = Memo::new(move |_| ground_of(prepared));
        let plain = Memo::new(move |_| ground_of(unmoved));
        let stopped = app.part(|state| ViewState {
            scenario: self::stopped(&state.scenario),
            own_groups: state.own_groups.clone(),
            ..ViewState::default()
        });
        let work = Work::new(app);
        let pursuit = Pursuit::new(work);
        pursue(pursuit, data, ground, stopped);
        let outcome = Memo::new(move |_| {
            let (ground, state) = (ground.get()?, stopped.get());
            if is_long(&ground) {
                let reached = pursuit.reached.get().filter(|reached| reached.ground == ground)?;
                let is_former = reached.scenario != state.scenario;
                let former = is_former.then_some(reached.scenario);
                return Some(Found { outcome: reached.outcome, former });
            }
            match losses(Asked::Outcome(data.get(), ground, Box::new(state))) {
                Some(Made::Outcome(outcome)) => Some(Found { outcome, former: None }),
                _ => None,
            }
        });
        let is_behind = Memo::new(move |_| {
            !stopped.with(|state| state.scenario.is_empty())
                && ground.with(|ground| ground.as_ref().is_some_and(|ground| is_long(ground)))
                && outcome.with(|found| found.as_ref().is_none_or(|found| found.former.is_some()))
        });
        Self { ground, outcome, plain, is_behind, work }
    }

    /// Whether the losses of the scenario on screen are still worked out; followed.
    #[must_use]
    pub fn is_behind(self) -> bool {
        self.is_behind.get()
    }

    /// What follows from the scenario of `state`, followed; `None`: it supposes nothing, or
    /// what computes it is on its way.
    #[must_use]
    pub fn of(self, state: &ViewState) -> Option<Followed> {
        if state.scenario.is_empty() {
            return None;
        }
        Some(Followed { ground: self.ground.get()?, found: self.outcome.get()? })
    }

    /// The same, not followed.
    #[must_use]
    pub fn now(self, state: &ViewState) -> Option<Followed> {
        untrack(move || self.of(state))
    }

    /// The chain as published, under the assumptions on screen; followed.
    #[must_use]
    pub fn plain(self) -> Option<Shared<Ground>> {
        self.plain.get()
    }
}

/// The arrival of what computes losses.
#[derive(Clone, Copy)]
struct Arrival {
    app: AppContext,
    is_here: RwSignal<bool>,
}

impl Arrival {
    /// Whether it is here, followed; asks for it when it is not.
    fn is_here(self) -> bool {
        if LOSSES.is_here() {
            return true;
        }
        let Self { app, is_here } = self;
        is_here.track();
        spawn_local(async move {
            match LOSSES.bring().await {
                Ok(()) => drop(is_here.try_set(true)),
                Err(_) => app.notify(Notice::urgent(msg!("part-lost"))),
            }
        });
        false
    }
}

/// Whether the losses on `ground` take longer than a slider may.
fn is_long(ground: &Ground) -> bool {
    let networks = if ground.before.is_some() { 2 } else { 1 };
    networks * Losing::STEPS * ground.network.size() > SLIDING
}

/// Asks for the losses of the scenario on screen whenever it changes, where they take long.
fn pursue(
    pursuit: Pursuit,
    data: Memo<Data>,
    ground: Memo<Option<Shared<Ground>>>,
    stopped: Memo<ViewState>,
) {
    Effect::new(move |_| {
        let ViewState { scenario, own_groups, .. } = stopped.get();
        if scenario.is_empty() {
            return;
        }
        if let Some(ground) = ground.get().filter(|ground| is_long(ground)) {
            let data = data.get_untracked();
            let wanted = Wanted { data, ground, scenario, own_groups };
            drop(losses(Asked::Pursue(pursuit, Box::new(wanted))));
        }
    });
}

/// What of a scenario the ground depends on.
fn prepared(scenario: &Scenario) -> Scenario {
    Scenario {
        stops: Vec::new(),
        moves: scenario.moves.clone(),
        assumptions: Assumptions {
            stage_capacity: scenario.assumptions.stage_capacity,
            ..Assumptions::default()
        },
    }
}

/// What of a scenario the losses depend on besides: each is computed by every rule.
fn stopped(scenario: &Scenario) -> Scenario {
    Scenario {
        stops: scenario.stops.clone(),
        moves: scenario.moves.clone(),
        assumptions: Assumptions {
            as_published: scenario.assumptions.as_published,
            ..Assumptions::default()
        },
    }
}
