//! Long computations, for as long as a dataset is on screen: done beside the page in a worker
//! that starts with the first of them, else on the page itself in slices, in between which it
//! answers the reader. The results are the same; when the worker is lost, what it had not
//! answered is done on the page.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::analysis::loss::Network;
use crate::base::packed::{packed, unpacked};
use crate::job::desk::{Ask, Number, Tell, keep};
use crate::job::{Outcome, Run, SLICE, Task};
use crate::msg;
use crate::scene::what_if::Ground;
use crate::shell::worker::{Line, next_turn};
use crate::ui::context::AppContext;
use crate::ui::notice::Notice;
use crate::ui::shared::Shared;

/// Most networks that the worker keeps.
const KEPT: usize = 4;

/// The network that a computation is about.
#[derive(Clone, PartialEq)]
pub enum Place {
    /// That of a ground.
    Ground(Shared<Ground>),
    /// That of a ground before its moves.
    Before(Shared<Ground>),
}

impl Place {
    /// The network; `None`: nothing moves.
    #[must_use]
    pub fn network(&self) -> Option<&Network> {
        match self {
            Self::Ground(ground) => Some(&ground.network),
            Self::Before(ground) => ground.before.as_ref().map(|before| &before.network),
        }
    }
}

/// What is heard of a computation.
pub enum Told {
    /// How much is done, and of how much.
    Progress(usize, usize),
    /// What came of it.
    Done(Outcome),
}

/// A computation that is asked for.
#[derive(Clone)]
pub struct Errand {
    /// What it is about.
    pub place: Place,
    /// The computation.
    pub task: Task,
    /// Hears of it, until it is done or given up.
    pub hear: Rc<dyn Fn(Told)>,
}

/// Where computations are done.
enum Way {
    /// Nothing was asked for yet.
    Unasked,
    /// The worker is on its way.
    Coming,
    /// In the worker.
    Beside(Line),
    /// On the page: there is no worker to be had.
    Here,
}

struct State {
    way: Way,
    /// The networks that the worker keeps, the oldest first.
    kept: Vec<(Number, Place)>,
    /// What is not yet answered.
    errands: Vec<(Number, Errand)>,
    next: Number,
}

/// The long computations of a dataset on screen. Copied freely; the worker ends with it.
#[derive(Clone, Copy)]
pub struct Work {
    app: AppContext,
    state: StoredValue<State, LocalStorage>,
}

impl Work {
    /// Nothing is asked for yet.
    #[must_use]
    pub fn new(app: AppContext) -> Self {
        let (kept, errands) = (Vec::new(), Vec::new());
        let state = State { way: Way::Unasked, kept, errands, next: 0 };
        Self { app, state: StoredValue::new_local(state) }
    }

    /// Begins `errand`; its number, by which it can be given up.
    pub(super) fn begin(self, errand: Errand) -> Option<Number> {
        let number = self.state.try_update_value(|state| {
            let number = state.number();
            state.errands.push((number, errand));
            number
        })?;
        self.carry_out(number);
        Some(number)
    }

    /// Gives an errand up: nothing more is heard of it.
    pub(super) fn cancel(self, number: Number) {
        self.state.try_update_value(|state| {
            state.errands.retain(|(errand, _)| *errand != number);
            if let Way::Beside(line) = &state.way {
                line.send(&packed(&Ask::Cancel(number)));
            }
        });
    }

    fn carry_out(self, number: Number) {
        let is_first = self.state.try_update_value(|state| match &state.way {
            Way::Unasked => {
                state.way = Way::Coming;
                true
            }
            Way::Coming => false,
            Way::Beside(_) => {
                state.send(number);
                false
            }
            Way::Here => {
                if let Some(errand) = state.errand(number) {
                    let run = Run::new(errand.task.clone());
                    next_turn(move || self.go_on(number, run));
                }
                false
            }
        });
        if is_first == Some(true) {
            spawn_local(async move {
                let line = Line::open(move |message| self.hear(message.as_deref())).await;
                self.go(line.map_or(Way::Here, Way::Beside));
            });
        }
    }

    /// Carries out by `way` what is not answered.
    fn go(self, way: Way) {
        let numbers = self.state.try_update_value(|state| {
            state.way = way;
            state.kept.clear();
            state.errands.iter().map(|(number, _)| *number).collect::<Vec<_>>()
        });
        numbers.into_iter().flatten().for_each(|number| self.carry_out(number));
    }

    /// Takes a message of the worker; `None`: it is lost.
    fn hear(self, message: Option<&[u8]>) {
        match message.and_then(unpacked) {
            Some(Tell::Progress(number, done, all)) => {
                self.tell(number, Told::Progress(done, all));
            }
            Some(Tell::Done(number, outcome)) => self.tell(number, Told::Done(outcome)),
            None => {
                let is_here = |state: &State| matches!(state.way, Way::Beside(_));
                // One that did not start is not missed.
                if self.state.try_with_value(is_here) == Some(true) {
                    self.app.notify(Notice::quiet(msg!("work-lost")));
                    self.go(Way::Here);
                }
            }
        }
    }

    fn tell(self, number: Number, told: Told) {
        // What hears may ask for more, so the state is let go of before.
        let hear = self.state.try_update_value(|state| {
            let hear = Rc::clone(&state.errand(number)?.hear);
            if matches!(told, Told::Done(_)) {
                state.errands.retain(|(errand, _)| *errand != number);
            }
            Some(hear)
        });
        if let Some(hear) = hear.flatten() {
            hear(told);
        }
    }

    /// The next slice of an errand on the page, unless it was given up.
    fn go_on(self, number: Number, mut run: Run) {
        let place = |state: &State| state.errand(number).map(|errand| errand.place.clone());
        let Some(place) = self.state.try_with_value(place).flatten() else { return };
        let Some(network) = place.network() else { return };
        match run.step(network, SLICE) {
            Some(outcome) => self.tell(number, Told::Done(outcome)),
            None => {
                let (done, all) = run.progress();
                self.tell(number, Told::Progress(done, all));
                next_turn(move || self.go_on(number, run));
            }
        }
    }
}

impl State {
    fn number(&mut self) -> Number {
        self.next = self.next.wrapping_add(1);
        self.next
    }

    fn errand(&self, number: Number) -> Option<&Errand> {
        self.errands.iter().find(|(errand, _)| *errand == number).map(|(_, errand)| errand)
    }

    /// Sends an errand, and its network where the worker does not have it.
    fn send(&mut self, number: Number) {
        let Some(Errand { place, task, .. }) = self.errand(number).cloned() else { return };
        let known = self.kept.iter().find(|(_, kept)| *kept == place).map(|(kept, _)| *kept);
        let network = known.unwrap_or_else(|| self.number());
        let Way::Beside(line) = &self.way else { return };
        if known.is_none() {
            if self.kept.len() >= KEPT {
                let (oldest, _) = self.kept.remove(0);
                line.send(&packed(&Ask::Forget(oldest)));
            }
            let Some(kept) = place.network() else { return };
            line.send(&keep(network, kept));
            self.kept.push((network, place));
        }
        line.send(&packed(&Ask::Begin(number, network, task)));
    }
}
