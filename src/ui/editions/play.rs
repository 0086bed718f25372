//! Editions that follow each other by themselves, and a hand that slides along them: both make
//! one step in the history, however many editions they pass.

use std::time::Duration;

use leptos::leptos_dom::helpers::{IntervalHandle, set_interval_with_handle};
use leptos::prelude::*;

use crate::ui::context::AppContext;
use crate::ui::editions::Telling;
use crate::view::action::Action;

/// Seconds that an edition stays on screen, from slow to fast.
pub const PACES: [(&str, f64); 3] = [("slow", 3.0), ("usual", 1.5), ("fast", 0.7)];

/// What moves along the editions. Copied freely.
#[derive(Clone, Copy)]
pub struct Motion {
    app: AppContext,
    telling: Telling,
    /// Whether the movement has made its step in the history.
    has_begun: StoredValue<bool>,
    /// Position of the pace in [`PACES`].
    pub pace: RwSignal<usize>,
}

impl Motion {
    /// Follows whether the editions play, for as long as the bar is there.
    pub fn new(app: AppContext, telling: Telling) -> Self {
        let motion =
            Self { app, telling, has_begun: StoredValue::new(false), pace: RwSignal::new(1) };
        let timer: StoredValue<Option<IntervalHandle>> = StoredValue::new(None);
        let stop = move || {
            timer.try_update_value(|timer| {
                if let Some(timer) = timer.take() {
                    timer.clear();
                }
            });
        };
        Effect::new(move |_| {
            stop();
            let pace = motion.pace.get();
            if !app.is_playing.get() {
                motion.rest();
                return;
            }
            // From the end it begins anew.
            let (all, at) = untrack(move || telling.here());
            if at + 1 >= all.len() {
                motion.slide(0);
            }
            let seconds = PACES.get(pace).map_or(1.5, |(_, seconds)| *seconds);
            let step = move || motion.step();
            let handle = set_interval_with_handle(step, Duration::from_secs_f64(seconds));
            timer.set_value(handle.ok());
        });
        on_cleanup(move || {
            stop();
            app.is_playing.try_set(false);
        });
        motion
    }

    fn step(self) {
        let (all, at) = untrack(move || self.telling.here());
        self.slide(at + 1);
        if at + 2 >= all.len() {
            self.app.is_playing.set(false);
        }
    }

    /// Shows the edition at `position` on the way to another.
    pub fn slide(self, position: usize) {
        let (all, at) = untrack(move || self.telling.here());
        let Some((id, _)) = all.get(position).filter(|_| position != at) else { return };
        // The first step of a movement is the one that Back undoes; the others go with it.
        let is_settled = !self.has_begun.get_value();
        self.has_begun.set_value(true);
        self.app.dispatch(Action::Edition { id: Some(id.clone()), is_settled });
    }

    /// They no longer follow each other by themselves.
    pub fn stop(self) {
        // To say so again would be heard as an end of the movement.
        if self.app.is_playing.get_untracked() {
            self.app.is_playing.set(false);
        }
    }

    /// The movement has come to rest.
    pub fn rest(self) {
        self.has_begun.try_set_value(false);
    }

    /// Shows the edition at `position`, as a step of its own.
    pub fn go(self, position: usize) {
        self.stop();
        self.rest();
        self.slide(position);
        self.rest();
    }
}
