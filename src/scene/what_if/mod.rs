//! What follows from the scenario of a view, as pictures and texts look at it: the
//! [`Ground`], prepared once for a dataset, its moves and the reader's groups, and the
//! [`Outcome`], computed anew for every stop and degree. Knows no places.

pub mod rating;
pub mod words;

use crate::analysis::concentration::{Assessment, Settings, assess};
use crate::analysis::group::Groups;
use crate::analysis::loss::cause::Cause;
use crate::analysis::loss::{End, Loss, Losses, Network, losses};
use crate::analysis::moved::{Moved, carry_out};
use crate::analysis::scenario::{Scenario, Variants};
use crate::base::order;
use crate::model::InputIdx;
use crate::model::dataset::Dataset;
use crate::model::value::Interval;
use crate::scene::Scope;
use crate::view::state::{BY_LOSS, ViewState};

/// A dataset prepared for scenarios with the same moves and the same stage capacity.
#[derive(Debug, Clone)]
pub struct Ground {
    /// The supply after the moves.
    pub assessment: Assessment,
    /// The chain after the moves.
    pub network: Network,
    /// What was before; `None`: nothing moves.
    pub before: Option<Box<Before>>,
}

/// Supply and chain as published, and what the moves did to them.
#[derive(Debug, Clone)]
pub struct Before {
    /// The supply as published.
    pub assessment: Assessment,
    /// The chain as published.
    pub network: Network,
    /// The moves carried out: lines newly passed, moves refused.
    pub moved: Moved,
}

impl Ground {
    /// Prepares `dataset`. Linear in its size.
    #[must_use]
    pub fn new(dataset: &Dataset, settings: &Settings, scenario: &Scenario) -> Self {
        let stage_capacity = scenario.assumptions.stage_capacity;
        let settings = Settings { stage_capacity, ..settings.clone() };
        let assessment = assess(dataset, &settings);
        let network = Network::new(dataset, &assessment);
        if scenario.moves.is_empty() {
            return Self { assessment, network, before: None };
        }
        let moved = carry_out(dataset, &assessment, &scenario.moves);
        let chain = Network::new(dataset, &moved.assessment);
        Self {
            assessment: moved.assessment.clone(),
            network: chain,
            before: Some(Box::new(Before { assessment, network, moved })),
        }
    }
}

/// What is lost in a scenario.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// The losses, after the moves.
    pub losses: Losses,
    /// The losses by the same stops without the moves; `None`: nothing moves.
    pub published: Option<Losses>,
}

impl Outcome {
    /// Computes the losses of `scenario` on `ground`, which was prepared for it.
    #[must_use]
    pub fn new(ground: &Ground, groups: &Groups<'_>, scenario: &Scenario) -> Self {
        let before = ground.before.as_ref();
        Self {
            losses: losses(&ground.network, groups, scenario),
            published: before.map(|before| losses(&before.network, groups, scenario)),
        }
    }
}

/// Where the names of a scenario of `state` are looked up.
#[must_use]
pub fn groups<'a>(dataset: &'a Dataset, state: &'a ViewState) -> Groups<'a> {
    Groups { dataset, own: &state.own_groups, at: None }
}

/// A scenario with all that follows from it, computed in one go: for files and comparisons.
#[derive(Debug, Clone)]
pub struct Supposed {
    ground: Ground,
    outcome: Outcome,
}

impl Supposed {
    /// What follows from the scenario of `state`; `None`: it supposes nothing.
    #[must_use]
    pub fn of(dataset: &Dataset, settings: &Settings, state: &ViewState) -> Option<Self> {
        let scenario = &state.scenario;
        if scenario.is_empty() {
            return None;
        }
        let ground = Ground::new(dataset, settings, scenario);
        let outcome = Outcome::new(&ground, &groups(dataset, state), scenario);
        Some(Self { ground, outcome })
    }

    /// The same, to be looked at.
    #[must_use]
    pub const fn look(&self) -> WhatIf<'_> {
        WhatIf { ground: &self.ground, outcome: &self.outcome }
    }
}

/// The scenario of a view with what it rests on and what follows from it.
#[derive(Clone, Copy)]
pub struct WhatIf<'a> {
    /// What was prepared.
    pub ground: &'a Ground,
    /// What follows.
    pub outcome: &'a Outcome,
}

impl WhatIf<'_> {
    /// All losses of `input`; `None`: nobody knows.
    #[must_use]
    pub fn loss(&self, input: InputIdx) -> Option<Loss> {
        self.outcome.losses.of(input)
    }
}

/// The scenario on screen, where somebody stops in it.
#[must_use]
pub fn stopping<'a>(scope: &Scope<'a>) -> Option<WhatIf<'a>> {
    scope.what_if.filter(|_| !scope.state.scenario.stops.is_empty())
}

/// The loss of `input` by the rule that the reader chose; `None`: nobody knows, or no
/// scenario is on.
#[must_use]
pub fn loss(scope: &Scope<'_>, input: InputIdx) -> Option<Interval> {
    stopping(scope)?.loss(input)?.by(&scope.state.scenario.assumptions)
}

/// What the worst case of `input` comes through, each with its way to the input: by what is
/// lost for certain, else by what cannot be ruled out. The shortest way first. Empty: nothing
/// is lost.
#[must_use]
pub fn causes(scope: &Scope<'_>, input: InputIdx) -> Vec<Cause> {
    let Some(what_if) = stopping(scope) else { return Vec::new() };
    let variants = scope.state.scenario.assumptions.variants;
    let Some(worst) = what_if.loss(input).map(|loss| worst(&loss, variants)) else {
        return Vec::new();
    };
    let end = if worst.lo >= rating::LEAST { End::Low } else { End::High };
    let WhatIf { ground, outcome } = what_if;
    let mut causes = outcome.losses.causes(&ground.network, input, variants, end);
    order::sort_by_key(&mut causes, |cause| cause.way.len());
    causes
}

/// The worst case with all variants needed, or with one being enough.
#[must_use]
pub const fn worst(loss: &Loss, variants: Variants) -> Interval {
    loss.worst_case(variants)
}

/// Whether boxes are coloured by losses: while somebody stops, unless the reader chose otherwise.
#[must_use]
pub fn colours(scope: &Scope<'_>) -> bool {
    let chosen = scope.state.colour_by.as_deref();
    stopping(scope).is_some() && matches!(chosen, None | Some(BY_LOSS))
}
