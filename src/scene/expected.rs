//! What published dates let expect by a day, as what boxes are coloured by: the state of each
//! input as a field with a sign of its own and in words. No outcome is guessed: "due" says that a
//! date will have passed. Of a day that is still to come the fields are drawn lighter, with a
//! broken edge. Knows no places.

use crate::analysis::roadmap::expected::{Expectations, Expected};
use crate::base::date::Day;
use crate::base::message::Message;
use crate::model::InputIdx;
use crate::model::record::Subject;
use crate::model::value::Value;
use crate::msg;
use crate::scene::lens::RatingClass;
use crate::scene::mark::Ink;
use crate::scene::rating::Rating;
use crate::scene::{Scope, dates, what_if};
use crate::view::state::BY_EXPECTED;

/// What is to be expected by the day of a view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByDay {
    /// The day.
    pub day: Day,
    /// Whether it is still to come; also where nobody says what day it is.
    pub is_ahead: bool,
    states: Expectations,
}

/// The day whose expected state the view shows: the one it names, or today where boxes are to be
/// coloured by it. `None`: there is none, or the dataset tells of no measure at all, so that
/// nothing is known.
#[must_use]
pub fn day(scope: &Scope<'_>) -> Option<Day> {
    let state = scope.state;
    let is_wanted = state.colour_by.as_deref() == Some(BY_EXPECTED);
    let today = || scope.today().filter(|_| is_wanted);
    let day = state.roadmap.at.or_else(today)?;
    is_offered(scope).then_some(day)
}

/// Whether the dataset tells of measures.
#[must_use]
pub fn is_offered(scope: &Scope<'_>) -> bool {
    !scope.dataset.action.measures.is_empty()
}

impl ByDay {
    /// What is to be expected by the day of the view; `None`: it shows no such day.
    #[must_use]
    pub fn of(scope: &Scope<'_>) -> Option<Self> {
        day(scope).map(|day| Self::at(scope, day))
    }

    /// What is to be expected by `day`.
    #[must_use]
    pub fn at(scope: &Scope<'_>, day: Day) -> Self {
        let is_ahead = scope.today().is_none_or(|today| day > today);
        Self { day, is_ahead, states: Expectations::new(scope.dataset, day) }
    }

    /// The same where boxes are coloured by it: when the reader wants so, and unless somebody
    /// stops when only a day is named.
    #[must_use]
    pub fn colouring(scope: &Scope<'_>) -> Option<Self> {
        match scope.state.colour_by.as_deref() {
            Some(BY_EXPECTED) => Self::of(scope),
            None if what_if::stopping(scope).is_none() => Self::of(scope),
            _ => None,
        }
    }

    /// The state of `input`.
    #[must_use]
    pub fn state(&self, input: InputIdx) -> Expected {
        self.states.of(Subject::Input(input))
    }

    /// The field of a state.
    #[must_use]
    pub fn ink(&self, state: Expected) -> Ink {
        let position = Expected::ALL.iter().position(|one| *one == state);
        let step = position.and_then(|at| u8::try_from(at).ok()).unwrap_or_default();
        if self.is_ahead { Ink::ExpectedAhead(step) } else { Ink::Expected(step) }
    }

    /// The state of `input` as a colour and in words.
    #[must_use]
    pub fn rate(&self, scope: &Scope<'_>, input: InputIdx) -> Rating {
        let state = self.state(input);
        let words = scope.locale.say(&word(state));
        Rating {
            ink: self.ink(state),
            value: Value::NotAssessed,
            short: scope.locale.say(&msg!("expected-short", state = state.code())),
            class: words.clone(),
            words,
            key: state.code().to_owned(),
        }
    }

    /// The classes of the legend, the furthest first.
    #[must_use]
    pub fn classes(&self, scope: &Scope<'_>) -> Vec<RatingClass> {
        let class = |state: &Expected| RatingClass {
            key: state.code().to_owned(),
            ink: self.ink(*state),
            label: scope.locale.say(&word(*state)),
            range: String::new(),
            source: String::new(),
        };
        Expected::ALL.iter().rev().map(class).collect()
    }

    /// What a bundle of `inputs` says: of how many there is no measure.
    #[must_use]
    pub fn bundle(&self, scope: &Scope<'_>, count: &str, inputs: &[InputIdx]) -> String {
        let is_open = |input: &&InputIdx| self.state(**input) == Expected::Nothing;
        let open = inputs.iter().filter(is_open).count();
        scope.locale.say(&msg!("map-bundle-expected", inputs = count, open = open))
    }

    /// What the picture shows and on what day.
    #[must_use]
    pub fn title(&self, scope: &Scope<'_>) -> String {
        title(scope, self.day)
    }

    /// What must be known beside it: that no outcome is guessed, and whether the day is to come.
    #[must_use]
    pub fn note(&self, scope: &Scope<'_>) -> String {
        let note = if self.is_ahead { msg!("expected-note-ahead") } else { msg!("expected-note") };
        let sentence = msg!("expected-told", title = self.title(scope));
        format!("{} {}", scope.locale.say(&sentence), scope.locale.say(&note))
    }
}

/// What a picture of the state by `day` shows.
#[must_use]
pub fn title(scope: &Scope<'_>, day: Day) -> String {
    scope.locale.say(&msg!("colour-expected", day = dates::day(scope.locale, day)))
}

/// A state in words.
#[must_use]
pub fn word(state: Expected) -> Message {
    msg!("expected-word", state = state.code())
}
