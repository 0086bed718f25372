//! The columns of the table that a scenario adds: what each input loses by every rule, as a
//! range where more is not known. Knows no order of rows.

use crate::model::InputIdx;
use crate::model::value::Interval;
use crate::msg;
use crate::reading::table::Cell;
use crate::scene::what_if::rating::LEAST;
use crate::scene::what_if::words::{self as what_if_words, loss_words};
use crate::scene::what_if::{stopping, worst};
use crate::scene::{Scope, words};
use crate::view::state::LOSS_COLUMNS;

/// That the losses are those of a scenario, and of which; `None`: nobody stops.
pub fn caption(scope: &Scope<'_>) -> Option<String> {
    stopping(scope)?;
    let title = what_if_words::title(scope, &scope.state.scenario);
    Some(scope.locale.say(&msg!("table-scenario", title = title)))
}

/// The heading of a column of losses, and what it means.
pub fn heading(scope: &Scope<'_>, id: &str) -> (String, String) {
    let (title, hint) = match id {
        "worst" => (msg!("rule-worst"), msg!("rule-worst-hint")),
        "middle" => (msg!("rule-middle"), msg!("rule-middle-hint")),
        _ => (msg!("rule-linear"), msg!("rule-linear-hint")),
    };
    (words::capital(&scope.locale.say(&title)), scope.locale.say(&hint))
}

/// The loss of `input` in the column `id`; `None`: nobody knows, nobody stops, or there is no
/// such column.
pub fn figure(scope: &Scope<'_>, input: InputIdx, id: &str) -> Option<Interval> {
    let loss = stopping(scope)?.loss(input)?;
    match id {
        "worst" => Some(worst(&loss, scope.state.scenario.assumptions.variants)),
        "middle" => Some(loss.middle),
        "linear" => Some(loss.linear),
        _ => None,
    }
}

/// The cells of `input`, one per column of losses.
pub fn cells(scope: &Scope<'_>, input: InputIdx) -> Vec<Cell> {
    let cell = |id: &str| match figure(scope, input, id) {
        None => Cell { text: scope.locale.say(&msg!("not-assessed")), is_missing: true },
        Some(loss) if loss.hi < LEAST => {
            Cell { text: scope.locale.say(&msg!("loss-none")), is_missing: false }
        }
        Some(loss) => Cell { text: loss_words(scope, loss), is_missing: false },
    };
    LOSS_COLUMNS.into_iter().map(cell).collect()
}
