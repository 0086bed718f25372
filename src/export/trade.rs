//! The matrix and the flows → CSV: what is shown, in its order, or all of it. Figures are numbers as
//! they are reckoned, not as they are rounded on screen; what is not known is empty. Every row says
//! what it was made from. Texts are safe from being taken for formulas.

use crate::analysis::trade::circle::Circles;
use crate::analysis::trade::ledger::{Ledger, Span};
use crate::export::roadmap::Taken;
use crate::export::sheet::{Cell, line};
use crate::model::value::Value;
use crate::reading::trade::{lasts_words, verdict};
use crate::scene::trade::focus::Focus;
use crate::scene::trade::sheet::{Row, Sheet};
use crate::scene::trade::words;
use crate::scene::{Scope, words as names};
use crate::view::state::ViewState;

/// How much is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What the view shows.
    Shown,
    /// All that the area reports.
    All,
}

/// The columns that every row ends with.
const IMPRINT: [&str; 7] =
    ["reporter", "currency", "dataset", "edition", "licence", "marking", "link"];

/// The matrix: name and content of the file. `link`: where the view can be opened again.
#[must_use]
pub fn matrix(scope: &Scope<'_>, ledger: &Ledger, part: Part, link: &str) -> (String, String) {
    let state = ViewState {
        trade: crate::view::trade::TradeView {
            columns: Some(u32::MAX),
            ..scope.state.trade.clone()
        },
        sort: None,
        query: String::new(),
        filters: std::collections::BTreeMap::new(),
        ..scope.state.clone()
    };
    let whole = Scope { state: &state, ..*scope };
    let scope = if part == Part::All { &whole } else { scope };
    let sheet = Sheet::new(scope, ledger);
    let head = ["code", "product", "step", "family", "period"]
        .into_iter()
        .map(str::to_owned)
        .chain(
            ["from_outside", "from_within", "exports", "cdi1", "cdi2", "cdi3"].map(str::to_owned),
        )
        .chain(["years", "dependent", "cdi1_before", "change"].map(str::to_owned));
    let partners = sheet.partners.iter().map(|who| scope.dataset.suppliers[*who].id.clone());
    let others = (!sheet.others.is_empty()).then(|| "other_partners".to_owned());
    let titles = head.chain(partners).chain(others).chain(IMPRINT.map(str::to_owned));
    let mut text = line(&titles.map(|title| Cell::from(&title)).collect::<Vec<_>>());
    let period = words::span(scope, ledger, sheet.span);
    for row in &sheet.rows {
        let mut cells = facts(scope, row, &period);
        for partner in &sheet.partners {
            cells.push(figure(&sheet, row, row.entry.from(*partner)));
        }
        if !sheet.others.is_empty() {
            cells.push(figure(&sheet, row, row.from(&sheet.others)));
        }
        cells.extend(imprint(scope, ledger, link));
        text.push_str(&line(&cells));
    }
    (file_name(scope, "matrix"), text)
}

fn facts(scope: &Scope<'_>, row: &Row, period: &str) -> Vec<Cell> {
    let thing = words::product_thing(scope, row.subject).to_string();
    let stage = row.stage.map(|stage| names::stage_name(scope, stage)).unwrap_or_default();
    let family = row.family.map(|family| names::family_name(scope, family)).unwrap_or_default();
    let trade = &row.entry.trade;
    let finite = |figure: Option<f64>| match figure {
        Some(figure) if figure.is_infinite() => Cell::from("inf"),
        figure => Cell::from(figure),
    };
    vec![
        Cell::from(&thing),
        Cell::from(&row.name),
        Cell::from(&stage),
        Cell::from(&family),
        Cell::from(period),
        Cell::from(row.entry.is_stated.then(|| trade.from_outside())),
        Cell::from(trade.within),
        Cell::from(trade.exports),
        finite(row.indicators.concentration),
        finite(row.indicators.outside),
        finite(row.indicators.over_exports),
        Cell::from(&lasts_words(scope, &row.years)),
        Cell::from(&verdict(scope, &row.entry).word),
        Cell::from(row.before),
        Cell::from(row.change()),
    ]
}

fn figure(sheet: &Sheet, row: &Row, value: Option<Value<f64>>) -> Cell {
    match value {
        Some(Value::Known(value)) => Cell::Number(sheet.shown(row, value)),
        Some(Value::Zero) => Cell::Number(0.0),
        Some(Value::Withheld) => Cell::from("withheld"),
        Some(Value::NotAssessed) => Cell::from(":"),
        None => Cell::Empty,
    }
}

/// The flows of what the view chooses, or of everything: name and content of the file.
#[must_use]
pub fn flows(scope: &Scope<'_>, ledger: &Ledger, part: Part, link: &str) -> (String, String) {
    let state = ViewState { selected: Vec::new(), ..scope.state.clone() };
    let whole = Scope { state: &state, ..*scope };
    let focus = Focus::of(if part == Part::All { &whole } else { scope }, ledger);
    let circles = Circles::new(scope.dataset, &scope.state.own_groups, &ledger.reporter);
    let products = words::products(scope, ledger);
    let titles =
        ["code", "product", "period", "flow", "partner_id", "partner", "circle", "value", "share"];
    let mut text = line(&titles.into_iter().chain(IMPRINT).map(Cell::from).collect::<Vec<_>>());
    for at in &focus.lines {
        let (Some(of), Some(name)) = (ledger.lines.get(*at), products.get(*at)) else { continue };
        let thing = words::product_thing(scope, of.subject).to_string();
        for (place, period) in ledger.periods.iter().enumerate() {
            let entry = of.over(Span::One(place), scope.dataset);
            let outside = entry.trade.from_outside();
            let known = entry.trade.outside.iter().map(|(who, value)| {
                (*who, "import", Value::Known(*value), (outside > 0.0).then(|| value / outside))
            });
            let silent = entry.silent.iter().map(|(who, value)| (*who, "import", *value, None));
            let reporter = scope.dataset.supplier_by_id(&ledger.reporter);
            let within = reporter.zip(entry.trade.within);
            let within =
                within.map(|(who, value)| (who, "import", Value::from_number(value), None));
            let exports = entry
                .exports
                .iter()
                .map(|(who, value)| (*who, "export", Value::Known(*value), None));
            for (who, flow, value, share) in known.chain(silent).chain(within).chain(exports) {
                if focus.partner.is_some_and(|partner| partner != who) {
                    continue;
                }
                let circle = words::circle(scope, ledger, &circles.of(scope.dataset, who));
                let mut cells = vec![
                    Cell::from(&thing),
                    Cell::from(name),
                    Cell::from(period),
                    Cell::from(flow),
                    Cell::from(&scope.dataset.suppliers[who].id),
                    Cell::from(&words::partner(scope, who)),
                    Cell::from(&circle),
                    amount(value),
                    Cell::from(share),
                ];
                cells.extend(imprint(scope, ledger, link));
                text.push_str(&line(&cells));
            }
        }
    }
    (file_name(scope, "flows"), text)
}

fn amount(value: Value<f64>) -> Cell {
    match value {
        Value::Known(value) => Cell::Number(value),
        Value::Zero => Cell::Number(0.0),
        Value::Withheld => Cell::from("withheld"),
        Value::NotAssessed => Cell::from(":"),
    }
}

fn imprint(scope: &Scope<'_>, ledger: &Ledger, link: &str) -> Vec<Cell> {
    let taken = Taken { dataset: scope.dataset, locale: scope.locale, link };
    let licence = taken.licence();
    let marking = taken.marking();
    let values = [
        ledger.reporter.as_str(),
        &ledger.currency,
        taken.title(),
        taken.edition(),
        &licence,
        &marking,
        link,
    ];
    values.into_iter().map(Cell::from).collect()
}

fn file_name(scope: &Scope<'_>, what: &str) -> String {
    let about = &scope.dataset.about;
    let named = [about.id.as_str(), about.edition.id.as_str(), "trade", what];
    let named: Vec<&str> = named.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}.csv", named.join("_"))
}

#[cfg(test)]
mod tests;
