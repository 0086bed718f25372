//! Trade as pictures: the matrix of products and partners ([`matrix::draw`]) and the bands of one
//! product, partner or step ([`flow::draw`]). What both show is chosen here: who reports, which
//! periods; [`sheet`] has the rows and columns, [`words`] the names and amounts.

mod band;
mod columns;
pub mod ends;
pub mod flow;
pub mod focus;
pub mod legend;
pub mod matrix;
pub mod sheet;
pub mod words;

use crate::analysis::trade::ledger::{Ledger, Span, reporters};
use crate::base::message::Message;
use crate::model::dataset::Dataset;
use crate::msg;
use crate::scene::Scope;
use crate::scene::mark::Scene;
use crate::view::state::{ViewKind, ViewState};
use crate::view::trade::ALL;

/// Width of the picture of a flow in files, px.
const WIDTH: f64 = 1000.0;

/// The trade that the view looks at.
#[must_use]
pub fn ledger(dataset: &Dataset, reporter: Option<&str>) -> Ledger {
    let reporters = reporters(dataset);
    let wanted = reporter.filter(|id| reporters.iter().any(|one| one == id));
    match wanted.or(reporters.first().map(String::as_str)) {
        Some(reporter) => Ledger::new(dataset, reporter),
        None => Ledger::default(),
    }
}

/// The periods that the view looks at: the last one unless the reader chose.
#[must_use]
pub fn span(ledger: &Ledger, state: &ViewState) -> Span {
    match state.trade.period.as_deref() {
        Some(ALL) => Span::All,
        Some(name) if let Some(at) = ledger.period(name) => Span::One(at),
        _ => Span::One(ledger.periods.len().saturating_sub(1)),
    }
}

/// The last period of `span`.
#[must_use]
pub fn end(ledger: &Ledger, span: Span) -> usize {
    match span {
        Span::One(at) => at,
        Span::All => ledger.periods.len().saturating_sub(1),
    }
}

/// The period that the end of `span` is compared with: the first one unless the reader chose;
/// `None`: there is none but it.
#[must_use]
pub fn against(ledger: &Ledger, span: Span, state: &ViewState) -> Option<usize> {
    let chosen = state.trade.against.as_deref().and_then(|name| ledger.period(name));
    let at = chosen.unwrap_or(0);
    (at != end(ledger, span) && at < ledger.periods.len()).then_some(at)
}

/// What stands below the title of a picture of trade.
#[must_use]
pub fn subtitle(scope: &Scope<'_>) -> Message {
    let ledger = ledger(scope.dataset, scope.state.trade.reporter.as_deref());
    let period = words::span(scope, &ledger, span(&ledger, scope.state));
    let reporter = words::reporter(scope, &ledger);
    match scope.state.view {
        ViewKind::Flow => {
            let what = focus::Focus::of(scope, &ledger).name;
            msg!("flow-subtitle", what = what, reporter = reporter, period = period)
        }
        _ => msg!("trade-subtitle", reporter = reporter, period = period),
    }
}

/// The picture of the view with all that it rests on computed at once: for files.
#[must_use]
pub fn figure(scope: &Scope<'_>) -> Scene {
    let ledger = ledger(scope.dataset, scope.state.trade.reporter.as_deref());
    match scope.state.view {
        ViewKind::Flow => flow::draw(scope, &ledger, WIDTH),
        _ => matrix::draw(scope, &ledger),
    }
}

#[cfg(test)]
mod tests;
