//! What the marks of the matrix mean: the classes of its cells, the signs of the years, and what
//! must be known beside it. The picture and the table on screen share them.

use crate::analysis::trade::ledger::{Ledger, YearAnswer};
use crate::base::geometry::Point;
use crate::msg;
use crate::scene::Scope;
use crate::scene::draw::{circle, line};
use crate::scene::mark::{Ink, LegendEntry, Mark, Step, Swatch};
use crate::scene::trade::focus::Sides;
use crate::scene::trade::sheet::{SHARE_STEPS, Sheet, VALUE_STEPS};
use crate::scene::trade::words;
use crate::view::trade::Measure;

/// The sign of what a year says: full, half, empty, or a stroke where nothing is stated.
#[must_use]
pub fn year_sign(answer: YearAnswer, centre: Point) -> Vec<Mark> {
    let ring = |ink| circle(centre, 5.0, ink);
    let at = |x: f64, y: f64| Point::new(centre.x + x * 5.0, centre.y + y * 5.0);
    let half = Mark::Path {
        steps: vec![
            Step::Move(at(0.0, -1.0)),
            Step::Curve(at(-0.8, -1.0), at(-1.0, 0.0)),
            Step::Curve(at(-0.8, 1.0), at(0.0, 1.0)),
            Step::Close,
        ],
        ink: Ink::Bar,
        width: 0.0,
    };
    match answer {
        YearAnswer::Dependent => vec![ring(Ink::Bar)],
        YearAnswer::Open => {
            vec![ring(Ink::Zero), half]
        }
        YearAnswer::Not => vec![ring(Ink::Zero)],
        YearAnswer::Nothing => vec![line(
            Point::new(centre.x - 4.0, centre.y),
            Point::new(centre.x + 4.0, centre.y),
            Ink::HandleSign,
        )],
    }
}

/// The classes of the cells, and the signs of the years.
#[must_use]
pub fn legend(scope: &Scope<'_>, sheet: &Sheet) -> Vec<LegendEntry> {
    let entry =
        |swatch, label: String| LegendEntry { swatch, label, filter: String::new(), count: None };
    let written = |figure: f64| match sheet.measure {
        Measure::Share => words::percent(scope, figure),
        Measure::Value => words::short_amount(scope, figure),
    };
    let steps = match sheet.measure {
        Measure::Share => SHARE_STEPS,
        Measure::Value => VALUE_STEPS,
    };
    let mut entries = Vec::new();
    let mut from: Option<f64> = None;
    for (class, to) in steps.into_iter().map(Some).chain([None]).enumerate() {
        let label = match (from, to) {
            (None, Some(to)) => msg!("trade-class-below", to = written(to)),
            (Some(from), Some(to)) => {
                msg!("trade-class-between", from = written(from), to = written(to))
            }
            (from, None) => msg!("trade-class-above", from = written(from.unwrap_or(0.0))),
        };
        let ink = Ink::Class(u8::try_from(class).unwrap_or(4));
        entries.push(entry(Swatch::Field(ink), scope.locale.say(&label)));
        from = to;
    }
    let answers = [YearAnswer::Dependent, YearAnswer::Open, YearAnswer::Not, YearAnswer::Nothing];
    let met = |answer: &YearAnswer| {
        let mut all = sheet.rows.iter().flat_map(|row| &row.years.answers);
        all.any(|(_, one)| one == answer)
    };
    entries.extend(answers.into_iter().filter(met).map(|answer| {
        let sign = year_sign(answer, Point::new(14.0, 8.0));
        entry(
            Swatch::Drawn(sign.into()),
            scope.locale.say(&msg!("trade-year", answer = answer.code())),
        )
    }));
    entries
}

/// What must be known beside the matrix.
#[must_use]
pub fn notes(scope: &Scope<'_>, ledger: &Ledger, sheet: &Sheet) -> Vec<String> {
    let mut notes = vec![msg!("trade-lines")];
    if sheet.measure == Measure::Share {
        notes.push(msg!("trade-cells-share", reporter = words::reporter(scope, ledger)));
    } else {
        notes.push(msg!("trade-cells-value", currency = ledger.currency.as_str()));
    }
    if sheet.rows.iter().all(|row| row.indicators.over_exports.is_none()) {
        notes.push(msg!("trade-no-exports"));
    }
    if ledger.foreign > 0 {
        let currency = ledger.currency.as_str();
        notes.push(msg!("trade-foreign", count = ledger.foreign, currency = currency));
    }
    notes.iter().map(|note| scope.locale.say(note)).collect()
}

/// What the bands of a picture of flows mean.
#[must_use]
pub fn of_flow(scope: &Scope<'_>, ledger: &Ledger, sides: &Sides) -> Vec<LegendEntry> {
    let entry = |ink, label| LegendEntry {
        swatch: Swatch::Field(ink),
        label: scope.locale.say(&label),
        filter: String::new(),
        count: None,
    };
    let reporter = words::reporter(scope, ledger);
    let mut entries = Vec::new();
    if sides.sources.iter().any(|end| !end.is_within) {
        entries.push(entry(Ink::BarOpen, msg!("flow-legend", reporter = reporter.as_str())));
    }
    if sides.sources.iter().any(|end| end.is_within) {
        entries.push(entry(Ink::Undecided, msg!("flow-legend-within", reporter = reporter)));
    }
    entries
}
