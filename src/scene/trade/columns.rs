//! Columns of the matrix by which its rows can be put in order: their names in links, and the
//! figure of a row in each. A row without the figure comes last both ways.

use crate::analysis::criticality::Answer;
use crate::analysis::trade::ledger::{YearAnswer, crossed};
use crate::model::value::Value;
use crate::scene::Scope;
use crate::scene::trade::sheet::{Row, Sheet};
use crate::view::state::FROM;

/// The figure of `row` in `column`; `None`: not known, or no such column.
#[must_use]
pub fn figure(scope: &Scope<'_>, sheet: &Sheet, row: &Row, column: &str) -> Option<f64> {
    let indicators = &row.indicators;
    match column {
        "total" => row.entry.is_stated.then(|| row.entry.trade.from_outside()),
        "cdi1" => indicators.concentration,
        "cdi2" => indicators.outside,
        "cdi3" => indicators.over_exports,
        "lasts" => {
            let is_against =
                |answer: YearAnswer| matches!(answer, YearAnswer::Not | YearAnswer::Nothing);
            let years = &row.years.answers;
            let count = years.iter().filter(|(_, answer)| !is_against(*answer)).count();
            (!years.is_empty()).then_some(count as f64)
        }
        "dependent" => row.entry.is_stated.then(|| {
            let answer = match row.answer {
                Answer::No => 0.0,
                Answer::Unknown => 1.0,
                Answer::Yes => 2.0,
            };
            answer + crossed(indicators) as f64 / 10.0
        }),
        "change" => row.change(),
        _ => {
            let partner = scope.dataset.supplier_by_id(column.strip_prefix(FROM)?)?;
            let known = match row.entry.from(partner)? {
                Value::Known(value) => value,
                Value::Zero => 0.0,
                Value::NotAssessed | Value::Withheld => return None,
            };
            Some(sheet.shown(row, known))
        }
    }
}
