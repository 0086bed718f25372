//! A computation that a page shows: worked out at once where that is short, else with word of
//! how far it has come and a way to give it up and to take it up again.

use std::rc::Rc;

use leptos::prelude::*;

use crate::job::desk::Number;
use crate::job::{OPENING, Outcome, Task};
use crate::msg;
use crate::ui::context::use_app;
use crate::ui::late::parts::losses;
use crate::ui::shared::Shared;
use crate::ui::what_if::supposed::{Asked, Made};
use crate::ui::what_if::work::{Errand, Place, Told, Work};

/// A computation with what it is about.
pub type Wanted = (Place, Task);

/// How far a long computation has come.
#[derive(Clone, PartialEq)]
enum Stage {
    /// It has not begun.
    Before,
    /// So much is done, of so much.
    Going(usize, usize),
    /// The reader gave it up.
    GivenUp,
    /// What came of it.
    Done(Wanted, Shared<Outcome>),
}

/// A computation that a page shows. Copied freely.
#[derive(Clone, Copy)]
pub struct Awaited {
    work: Work,
    wanted: Memo<Option<Wanted>>,
    /// What came of it, where it is short.
    at_once: Memo<Option<Shared<Outcome>>>,
    stage: RwSignal<Stage>,
    number: StoredValue<Option<Number>>,
}

impl Awaited {
    /// What comes of `wanted`, followed; given up when the page that shows it goes.
    #[must_use]
    pub fn new(work: Work, wanted: Memo<Option<Wanted>>) -> Self {
        let at_once = Memo::new(move |_| {
            let (place, task) = wanted.get().filter(|wanted| !is_long(wanted))?;
            match losses(Asked::Now(place, task)) {
                Some(Made::Now(outcome)) => outcome,
                _ => None,
            }
        });
        let stage = RwSignal::new(Stage::Before);
        let awaited = Self { work, wanted, at_once, stage, number: StoredValue::new(None) };
        Effect::new(move |_| {
            wanted.track();
            awaited.begin();
        });
        on_cleanup(move || awaited.end());
        awaited
    }

    /// What came of it; `None`: it is still worked on, or was given up. Followed.
    #[must_use]
    pub fn outcome(self) -> Option<Shared<Outcome>> {
        self.at_once.get().or_else(|| match self.stage.get() {
            Stage::Done(of, outcome) => {
                self.wanted.with(|wanted| wanted.as_ref() == Some(&of)).then_some(outcome)
            }
            _ => None,
        })
    }

    fn begin(self) {
        self.end();
        let Some(wanted) = self.wanted.get_untracked().filter(is_long) else { return };
        self.stage.set(Stage::Going(0, 1));
        let (place, task) = wanted.clone();
        let hear = move |told| {
            // The page may have gone meanwhile.
            self.stage.try_set(match told {
                Told::Progress(done, all) => Stage::Going(done, all),
                Told::Done(outcome) => Stage::Done(wanted.clone(), Shared::new(outcome)),
            });
        };
        let errand = Errand { place, task, hear: Rc::new(hear) };
        if let Some(Made::Begun(number)) = losses(Asked::Begin(self.work, errand)) {
            self.number.set_value(number);
        }
    }

    fn end(self) {
        let number = self.number.try_update_value(Option::take).flatten();
        if let Some(number) = number {
            drop(losses(Asked::Cancel(self.work, number)));
        }
    }

    fn give_up(self) {
        self.end();
        self.stage.set(Stage::GivenUp);
    }
}

fn is_long((place, task): &Wanted) -> bool {
    place.network().is_some_and(|network| task.size(network) > OPENING)
}

/// What there is to see of a computation that has not come to anything yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sight {
    Nothing,
    Going,
    GivenUp,
}

/// How far a computation has come, in the place of what comes of it.
#[component]
pub fn Underway(
    /// The computation.
    awaited: Awaited,
) -> impl IntoView {
    let app = use_app();
    let sight = Memo::new(move |_| {
        let is_long = awaited.wanted.with(|wanted| wanted.as_ref().is_some_and(is_long));
        awaited.stage.with(|stage| match stage {
            Stage::Going(..) if is_long => Sight::Going,
            Stage::GivenUp if is_long => Sight::GivenUp,
            _ => Sight::Nothing,
        })
    });
    let content = move || match sight.get() {
        Sight::Nothing => ().into_any(),
        Sight::Going => view! { class="k", <Going awaited/> }.into_any(),
        Sight::GivenUp => view! { class="k",
            <span>{app.text(msg!("work-given-up"))}</span>
            <button type="button" class="button" on:click=move |_| awaited.begin()>
                {app.text(msg!("work-again"))}
            </button>
        }
        .into_any(),
    };
    view! { class="k", <div class="work">{content}</div> }
}

/// The way so far, and out.
#[component]
fn Going(awaited: Awaited) -> impl IntoView {
    let app = use_app();
    let progress = Memo::new(move |_| match awaited.stage.get() {
        Stage::Going(done, all) => (done, all),
        _ => (0, 1),
    });
    let said = move || {
        let (done, all) = progress.get();
        app.say(&msg!("work-progress", done = done, all = all))
    };
    view! { class="k",
        <progress
            class="work-bar"
            max=move || progress.get().1
            prop:value=move || progress.get().0 as f64
            aria-label=app.text(msg!("work-title"))
        ></progress>
        <span class="work-said">{said}</span>
        <button type="button" class="button" on:click=move |_| awaited.give_up()>
            {app.text(msg!("work-stop"))}
        </button>
    }
}
