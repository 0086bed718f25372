//! How far something is, in words: what its source says, and what its date says today. The
//! outcome of what has passed stays unknown unless a source tells it.

use crate::analysis::coverage::Cover;
use crate::analysis::roadmap::Entry;
use crate::analysis::roadmap::deadline::{self, Band, DueState};
use crate::base::message::Message;
use crate::model::input::Scope as Use;
use crate::model::instrument::Levels;
use crate::model::measure::{Due, MeasureStatus};
use crate::model::roadmap::Scale;
use crate::msg;
use crate::reading::phrase::{self, dotted};
use crate::reading::roadmap::{Writer, names, page};
use crate::scene::roadmap::item::is_marker;

/// How something that is due then stands today: "date passed, outcome unknown", "running".
#[must_use]
pub fn stands(writer: &Writer<'_>, due: &Due, status: MeasureStatus) -> String {
    let is_over =
        |due: &Due| deadline::around(due, writer.today).is_some_and(|(last, _)| last.is_some());
    let state = DueState::on(due, status, writer.today);
    writer.say(&match state {
        DueState::PastUnknown if is_over(due) => msg!("state-last-unknown"),
        DueState::PastUnknown if status == MeasureStatus::Running => msg!("state-past-running"),
        DueState::PastUnknown => msg!("state-past"),
        DueState::Now if status == MeasureStatus::Running => msg!("state-now-running"),
        DueState::Now => msg!("state-now"),
        DueState::Done | DueState::Withdrawn | DueState::Ahead | DueState::Undated => word(status),
    })
}

/// How an entry of the roadmap stands today; empty for a date that concerns all lanes: there is
/// nothing to do about it.
#[must_use]
pub fn of_entry(writer: &Writer<'_>, entry: Entry) -> String {
    if is_marker(writer.scope.dataset, entry) {
        return String::new();
    }
    stands(writer, &page::due_of(writer, entry), entry.status(writer.scope.dataset))
}

/// The word for a published status.
#[must_use]
pub fn word(status: MeasureStatus) -> Message {
    match status {
        MeasureStatus::Proposed => msg!("state-proposed"),
        MeasureStatus::Planned => msg!("state-planned"),
        MeasureStatus::Running => msg!("state-running"),
        MeasureStatus::Done => msg!("state-done"),
        MeasureStatus::Withdrawn => msg!("state-withdrawn"),
        MeasureStatus::Unknown => msg!("state-unknown"),
    }
}

/// What measures do about something, in a few words: "no measure linked", "one is running".
#[must_use]
pub fn cover(cover: Cover) -> Message {
    match cover {
        Cover::None => msg!("cover-none"),
        Cover::Planned => msg!("cover-planned"),
        Cover::Unknown => msg!("cover-unknown"),
        Cover::Running => msg!("cover-running"),
        Cover::Done => msg!("cover-done"),
    }
}

/// Readiness in words with what it says of uses: "TRL 5 to 6 · use becomes clear"; empty: not
/// stated.
#[must_use]
pub fn levels(writer: &Writer<'_>, levels: Levels, scale: Scale) -> String {
    let number = |level: u8| level.to_string();
    let range = match (levels.from, levels.to) {
        (Some(from), Some(to)) if from != to => {
            writer.say(&msg!("level-range", from = number(from), to = number(to)))
        }
        (Some(level), Some(_)) => number(level),
        (Some(from), None) => writer.say(&msg!("level-from", from = number(from))),
        (None, Some(to)) => writer.say(&msg!("level-to", to = number(to))),
        (None, None) => return String::new(),
    };
    let told = writer.say(&match scale {
        Scale::Trl => msg!("level-trl", level = range),
        Scale::Iea => msg!("level-iea", level = range),
        Scale::Mrl => msg!("level-mrl", level = range),
    });
    let of = |level: Option<u8>| level.and_then(|level| Band::of(scale, level));
    let (from, to) = (of(levels.from), of(levels.to));
    let band = from.filter(|_| from == to).map(|band| writer.say(&self::band(band)));
    dotted(&[&told, &band.unwrap_or_default()])
}

/// What a level says of uses.
#[must_use]
pub fn band(band: Band) -> Message {
    match band {
        Band::Neutral => msg!("band-neutral"),
        Band::Emerging => msg!("band-emerging"),
        Band::Defined => msg!("band-defined"),
    }
}

/// What uses something serves; empty: not stated.
#[must_use]
pub fn scopes(writer: &Writer<'_>, scopes: &[Use]) -> String {
    let word = |scope: &Use| match scope {
        Use::Civil => Some(msg!("plan-use-civil")),
        Use::Defence => Some(msg!("plan-use-defence")),
        Use::Space => Some(msg!("plan-use-space")),
        Use::DualUse => Some(msg!("plan-use-dual")),
        Use::NotStated => None,
    };
    let words: Vec<String> = scopes.iter().filter_map(word).map(|word| writer.say(&word)).collect();
    phrase::list(writer.scope, &words, names::MOST_NAMES)
}
