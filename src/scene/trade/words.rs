//! Names and amounts of trade in words, the same in pictures, tables and sentences. What is not
//! stated is never written as a number.

use crate::analysis::trade::circle::Circle;
use crate::analysis::trade::ledger::{Ledger, Span};
use crate::base::message::Message;
use crate::base::table::Key;
use crate::model::SupplierIdx;
use crate::model::record::Subject;
use crate::model::value::Value;
use crate::msg;
use crate::scene::{Scope, words};
use crate::view::thing::Thing;

/// Units that amounts are written in: from which amount on, and the word of the texts.
const UNITS: [(f64, &str); 4] =
    [(1e9, "billion"), (1e6, "million"), (1e3, "thousand"), (0.0, "one")];
/// Amounts in a unit from which on no decimals are written.
const ROUND: f64 = 100.0;

/// Who reports, such as "the EU".
#[must_use]
pub fn reporter(scope: &Scope<'_>, ledger: &Ledger) -> String {
    words::area_name(scope, &ledger.reporter)
}

/// Who reports in few words, such as "EU".
#[must_use]
pub fn reporter_short(scope: &Scope<'_>, ledger: &Ledger) -> String {
    words::area_short(scope, &ledger.reporter)
}

/// The periods of `span`: "2024", "2022 to 2024 together".
#[must_use]
pub fn span(scope: &Scope<'_>, ledger: &Ledger, span: Span) -> String {
    match span {
        Span::One(at) => ledger.period_name(at).to_owned(),
        Span::All => all_periods(scope, ledger),
    }
}

/// All periods together.
#[must_use]
pub fn all_periods(scope: &Scope<'_>, ledger: &Ledger) -> String {
    let last = ledger.period_name(ledger.periods.len().saturating_sub(1));
    scope.locale.say(&msg!("trade-all-periods", first = ledger.period_name(0), last = last))
}

/// The name of a product.
#[must_use]
pub fn product(scope: &Scope<'_>, subject: Subject) -> String {
    match subject {
        Subject::Input(input) => words::full_name(scope, input),
        Subject::Stage(stage) => words::stage_name(scope, stage),
    }
}

/// The names of the products of `ledger`, in its order; see [`product`].
#[must_use]
pub fn products(scope: &Scope<'_>, ledger: &Ledger) -> Vec<String> {
    let inputs = words::full_names(scope);
    let name = |subject: Subject| match subject {
        Subject::Input(input) => inputs.get(input.position()).cloned().unwrap_or_default(),
        Subject::Stage(stage) => words::stage_name(scope, stage),
    };
    ledger.lines.iter().map(|line| name(line.subject)).collect()
}

/// A product as a thing to choose.
#[must_use]
pub fn product_thing(scope: &Scope<'_>, subject: Subject) -> Thing {
    match subject {
        Subject::Input(input) => words::input_thing(scope.dataset, input),
        Subject::Stage(stage) => Thing::Stage(scope.dataset.stages[stage].id.clone()),
    }
}

/// A partner as a thing to choose.
#[must_use]
pub fn partner_thing(scope: &Scope<'_>, partner: SupplierIdx) -> Thing {
    Thing::Supplier(scope.dataset.suppliers[partner].id.clone())
}

/// The name of a partner; the reporting area itself by its short name.
#[must_use]
pub fn partner(scope: &Scope<'_>, partner: SupplierIdx) -> String {
    let id = &scope.dataset.suppliers[partner].id;
    if words::is_european_union(id) {
        return words::area_short(scope, id);
    }
    words::supplier_label(scope, partner)
}

/// The name of a circle of partners.
#[must_use]
pub fn circle(scope: &Scope<'_>, ledger: &Ledger, circle: &Circle) -> String {
    match circle {
        Circle::Within => {
            scope.locale.say(&msg!("trade-within", reporter = reporter(scope, ledger)))
        }
        Circle::Own(name) => name.clone(),
        Circle::Near(id) => scope.locale.say(&msg!("trade-circle", id = *id)),
        Circle::Other => scope.locale.say(&msg!("trade-circle", id = "other")),
    }
}

/// An amount at length: "€12.3 million".
#[must_use]
pub fn amount(scope: &Scope<'_>, value: f64, currency: &str) -> String {
    let (number, unit) = in_unit(scope, value);
    scope.locale.say(&msg!("trade-amount", number = number, unit = unit, currency = currency))
}

/// An amount in few words, without its currency: "12.3 m".
#[must_use]
pub fn short_amount(scope: &Scope<'_>, value: f64) -> String {
    let (number, unit) = in_unit(scope, value);
    scope.locale.say(&msg!("trade-amount-short", number = number, unit = unit))
}

fn in_unit(scope: &Scope<'_>, value: f64) -> (String, &'static str) {
    let found = UNITS.into_iter().find(|(from, _)| value.abs() >= *from);
    let (from, unit) = found.unwrap_or((0.0, "one"));
    let scaled = if from > 0.0 { value / from } else { value };
    let decimals = u8::from(from > 0.0 && scaled.abs() < ROUND);
    (scope.locale.number(scaled, decimals), unit)
}

/// Why an amount is missing, or that it is nothing.
#[must_use]
pub fn silence<T>(value: &Value<T>) -> Message {
    match value {
        Value::Withheld => msg!("trade-silent", why = "withheld"),
        Value::Zero => msg!("trade-silent", why = "zero"),
        _ => msg!("trade-silent", why = "unknown"),
    }
}

/// A share of 0 to 1 in whole per cent, such as "34 %"; "< 1 %" for what would read as nothing.
#[must_use]
pub fn percent(scope: &Scope<'_>, share: f64) -> String {
    if share > 0.0 && share < 0.005 {
        return scope.locale.say(&msg!("trade-less-than", figure = scope.locale.share(0.01, 0)));
    }
    scope.locale.share(share, 0)
}

/// The same without the sign, for cells of a table whose head has it.
#[must_use]
pub fn bare_percent(scope: &Scope<'_>, share: f64) -> String {
    if share > 0.0 && share < 0.005 {
        return scope.locale.say(&msg!("trade-less-than", figure = scope.locale.number(1.0, 0)));
    }
    scope.locale.number(share * 100.0, 0)
}

/// An indicator of the Commission: "0.53"; without end where nothing is exported; `None`: a dash.
#[must_use]
pub fn indicator(scope: &Scope<'_>, figure: Option<f64>) -> String {
    match figure {
        Some(figure) if figure.is_infinite() => scope.locale.say(&msg!("trade-endless")),
        Some(figure) => fixed(scope, figure, 2),
        None => "–".to_owned(),
    }
}

/// A number with exactly `decimals` decimals, so that figures of a column stand below one another.
#[must_use]
pub fn fixed(scope: &Scope<'_>, number: f64, decimals: u8) -> String {
    let mut words = scope.locale.number(number, decimals);
    let sign = scope.locale.number(0.5, 1).chars().nth(1).unwrap_or('.');
    let written = words.rsplit_once(sign).map(|(_, fraction)| fraction.len());
    if written.is_none() && decimals > 0 {
        words.push(sign);
    }
    for _ in written.unwrap_or(0)..usize::from(decimals) {
        words.push('0');
    }
    words
}

/// A difference with its sign: "+0.43", "−0.05".
#[must_use]
pub fn difference(scope: &Scope<'_>, difference: f64, decimals: u8) -> String {
    let words = fixed(scope, difference, decimals);
    if difference > 0.0 && words != fixed(scope, 0.0, decimals) {
        format!("+{words}")
    } else {
        words
    }
}
