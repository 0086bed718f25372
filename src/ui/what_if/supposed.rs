//! What follows from the scenario on screen, step by step: moves and settings make the ground,
//! which is kept while a slider moves; stops and degrees make the outcome on it.
//!
//! Both are computed on the page's own thread, as they take a few milliseconds; what computes
//! them is fetched when the first scenario asks for it, and until then nothing follows.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::analysis::concentration::Settings;
use crate::analysis::scenario::{Assumptions, Scenario};
use crate::msg;
use crate::scene::what_if::{Ground, Outcome, WhatIf, groups};
use crate::ui::context::AppContext;
use crate::ui::late::parts::{LOSSES, losses};
use crate::ui::loaded::Data;
use crate::ui::notice::Notice;
use crate::ui::shared::Shared;
use crate::view::state::ViewState;

/// A step of the computation, with all it looks at.
pub enum Asked {
    /// Prepare a dataset, as an area sees it, for what of a scenario the ground depends on.
    Ground(Data, Option<String>, Scenario),
    /// Compute the losses in the scenario of a view.
    Outcome(Data, Shared<Ground>, Box<ViewState>),
}

/// What a step made.
#[derive(Clone)]
pub enum Made {
    /// A dataset prepared.
    Ground(Shared<Ground>),
    /// Losses.
    Outcome(Shared<Outcome>),
}

/// Carries out a step.
#[must_use]
pub fn make(asked: &Asked) -> Made {
    match asked {
        Asked::Ground(data, area, scenario) => {
            let settings = settings(data, area.clone());
            Made::Ground(Shared::new(Ground::new(&data.dataset, &settings, scenario)))
        }
        Asked::Outcome(data, ground, state) => {
            let groups = groups(&data.dataset, state);
            Made::Outcome(Shared::new(Outcome::new(ground, &groups, &state.scenario)))
        }
    }
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
    outcome: Memo<Option<Shared<Outcome>>>,
    plain: Memo<Option<Shared<Ground>>>,
}

/// What follows, kept for as long as it is looked at.
pub struct Followed {
    ground: Shared<Ground>,
    outcome: Shared<Outcome>,
}

impl Followed {
    /// The same, to be looked at.
    #[must_use]
    pub fn look(&self) -> WhatIf<'_> {
        WhatIf { ground: &self.ground, outcome: &self.outcome }
    }
}

impl Supposed {
    /// The steps for `data`, as the area on screen sees it.
    #[must_use]
    pub fn new(app: AppContext, data: StoredValue<Data>, area: Memo<Option<String>>) -> Self {
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
            match losses(Asked::Ground(data.get_value(), area.get(), scenario.get())) {
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
        let outcome = Memo::new(move |_| {
            let (ground, state) = (ground.get()?, Box::new(stopped.get()));
            match losses(Asked::Outcome(data.get_value(), ground, state)) {
                Some(Made::Outcome(outcome)) => Some(outcome),
                _ => None,
            }
        });
        Self { ground, outcome, plain }
    }

    /// What follows from the scenario of `state`, followed; `None`: it supposes nothing, or
    /// what computes it is on its way.
    #[must_use]
    pub fn of(self, state: &ViewState) -> Option<Followed> {
        if state.scenario.is_empty() {
            return None;
        }
        Some(Followed { ground: self.ground.get()?, outcome: self.outcome.get()? })
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
