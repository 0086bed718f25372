//! What happened between two moments, in words: the method changed, or something was renamed,
//! divided or joined. Knows no places.

use crate::analysis::trend::{Trend, Turn};
use crate::base::message::Message;
use crate::base::order;
use crate::model::InputIdx;
use crate::model::record::Subject;
use crate::model::series::Succession;
use crate::msg;
use crate::scene::trend::subject_name;
use crate::scene::{Scope, words};

/// Something that happened after a moment and before the next one.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Position of the last moment before it.
    pub after: usize,
    /// What it is.
    pub words: String,
    /// Whether the scale breaks there.
    pub is_break: bool,
}

/// What happened in `trend`, the oldest first.
#[must_use]
pub fn events(scope: &Scope<'_>, trend: &Trend) -> Vec<Event> {
    let mut events: Vec<Event> = Vec::new();
    for turn in &trend.turns {
        let Some(after) = turn.at else { continue };
        let words = turn_words(scope, trend, turn);
        if events.iter().all(|event| event.words != words) {
            events.push(Event { after, words, is_break: false });
        }
    }
    if let Some(at) = trend.break_at() {
        let period = trend.moments.get(at).map(|moment| moment.period.as_str()).unwrap_or_default();
        let words = scope.locale.say(&msg!("trend-break", period = period));
        events.push(Event { after: at - 1, words, is_break: true });
    }
    order::sort_by_key(&mut events, |event| event.after);
    events
}

/// One turn in words; what was joined from several names them all.
fn turn_words(scope: &Scope<'_>, trend: &Trend, turn: &Turn) -> String {
    let until = turn.at.and_then(|at| trend.moments.get(at)).map_or("", |one| one.period.as_str());
    let is_same = |other: &&Turn| {
        other.at == turn.at
            && other.is_origin == turn.is_origin
            && other.stated.relation == turn.stated.relation
    };
    let named = |turn: &Turn| {
        if turn.is_origin { subject_name(scope, turn.stated.subject) } else { earlier(scope, turn) }
    };
    let mut names: Vec<String> = trend.turns.iter().filter(is_same).map(named).collect();
    names.dedup();
    let name = names.join(", ");
    let message: Message = match (turn.is_origin, turn.stated.relation) {
        (false, Succession::Renamed) => msg!("trend-was-called", until = until, name = name),
        (false, Succession::Split) => msg!("trend-was-part", until = until, name = name),
        (false, Succession::Merged) => msg!("trend-was-several", until = until, name = name),
        (true, Succession::Renamed) => msg!("trend-is-called", until = until, name = name),
        (true, Succession::Split) => msg!("trend-is-several", until = until, name = name),
        (true, Succession::Merged) => msg!("trend-is-part", until = until, name = name),
    };
    scope.locale.say(&message)
}

/// The name of what something came out of.
#[must_use]
pub fn earlier(scope: &Scope<'_>, turn: &Turn) -> String {
    let label = turn.stated.label.words(scope.language());
    if !label.is_empty() {
        return label.to_owned();
    }
    let known = scope.dataset.input_by_id(&turn.stated.earlier);
    known.map_or_else(
        || turn.stated.earlier.clone(),
        |input| subject_name(scope, Subject::Input(input)),
    )
}

/// The name of what a strand that is not its own belongs to.
#[must_use]
pub fn strand_name(scope: &Scope<'_>, input: Option<InputIdx>) -> String {
    input.map(|input| words::input_name(scope, input)).unwrap_or_default()
}
