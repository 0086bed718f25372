//! What the details of a product or a partner say of its trade: sentences, the years as a small
//! table, and the ways to both pages.

use crate::analysis::trade::ledger::{Ledger, Line, Span};
use crate::base::order;
use crate::model::SupplierIdx;
use crate::model::dataset::Dataset;
use crate::msg;
use crate::reading::action::Labelled;
use crate::reading::trade::{Held, Verdict, counted, held, verdict};
use crate::scene::Scope;
use crate::scene::trade::focus::Focus;
use crate::scene::trade::{against, end, span, words};
use crate::view::thing::Thing;

/// Partners or products that are listed.
const LISTED: usize = 5;

/// What is said.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TradePanel {
    /// Whole sentences.
    pub sentences: Vec<String>,
    /// The periods, one column each; empty: there is no table.
    pub periods: Vec<String>,
    /// Rows of words: imports from outside and within, exports.
    pub amounts: Vec<(String, Vec<String>)>,
    /// The indicators, a row each with a figure per period.
    pub held: Vec<(&'static str, Vec<Held>)>,
    /// Whether it is a dependency, by period.
    pub verdicts: Vec<Verdict>,
    /// The first partners with a share per period; of a partner the first products.
    pub list: Vec<(Labelled, Vec<String>)>,
    /// What the list is.
    pub caption: String,
    /// Whether it is about a partner.
    pub is_of_partner: bool,
}

/// Whether `dataset` states trade of `thing`, or with it.
#[must_use]
pub fn is_traded(dataset: &Dataset, thing: &Thing) -> bool {
    use crate::model::record::Subject;
    let mut flows = dataset.series.trade.iter();
    match thing {
        Thing::Input(id) => dataset
            .input_by_id(id)
            .is_some_and(|input| flows.any(|flow| flow.subject == Subject::Input(input))),
        Thing::Supplier(id) => dataset
            .supplier_by_id(id)
            .is_some_and(|partner| flows.any(|flow| flow.partner == partner)),
        _ => false,
    }
}

/// What `ledger` says of `thing`; `None`: it is not traded.
#[must_use]
pub fn panel(scope: &Scope<'_>, ledger: &Ledger, thing: &Thing) -> Option<TradePanel> {
    let focus = Focus::on(scope, ledger, thing)?;
    match (focus.partner, focus.product(ledger)) {
        (Some(partner), _) => Some(of_partner(scope, ledger, &focus, partner)),
        (None, Some(line)) => Some(of_product(scope, ledger, line)),
        (None, None) => None,
    }
}

fn of_product(scope: &Scope<'_>, ledger: &Ledger, line: &Line) -> TradePanel {
    let cells = line.cells.iter();
    let money = |value: Option<f64>| match value {
        Some(value) => words::amount(scope, value, &ledger.currency),
        None => "–".to_owned(),
    };
    let outside =
        cells.clone().map(|cell| money(cell.is_stated.then(|| cell.trade.from_outside())));
    let within = cells.clone().map(|cell| money(cell.trade.within));
    let exports = cells.clone().map(|cell| money(cell.trade.exports));
    let title = |key: crate::base::message::Message| scope.locale.say(&key);
    let mut amounts = vec![
        (title(msg!("trade-row-outside")), outside.collect()),
        (title(msg!("trade-row-within")), within.collect()),
    ];
    if line.cells.iter().any(|cell| cell.trade.exports.is_some()) {
        amounts.push((title(msg!("trade-row-exports")), exports.collect()));
    }
    let all: Vec<[Held; 3]> =
        cells.clone().map(|cell| held(scope, &cell.trade.indicators())).collect();
    let names = ["CDI1", "CDI2", "CDI3"];
    let held = names
        .into_iter()
        .enumerate()
        .map(|(at, name)| (name, all.iter().filter_map(|three| three.get(at).cloned()).collect()));
    TradePanel {
        sentences: sentences(scope, ledger, line),
        periods: ledger.periods.clone(),
        amounts,
        held: held.collect(),
        verdicts: cells.map(|cell| verdict(scope, cell)).collect(),
        list: partners(scope, ledger, line),
        caption: scope.locale.say(&msg!("trade-panel-caption")),
        is_of_partner: false,
    }
}

/// The first partners of the period on screen, with their shares in every period.
fn partners(scope: &Scope<'_>, ledger: &Ledger, line: &Line) -> Vec<(Labelled, Vec<String>)> {
    let leading = line.over(span(ledger, scope.state), scope.dataset);
    let share = |partner: SupplierIdx| {
        let of = |cell: &crate::analysis::trade::ledger::Entry| {
            let parts = cell.trade.parts();
            let found = parts.iter().find(|(who, _)| *who == partner);
            found.map_or_else(|| "–".to_owned(), |(_, part)| words::percent(scope, *part))
        };
        line.cells.iter().map(of).collect()
    };
    let first = leading.trade.outside.iter().take(LISTED);
    first
        .map(|(partner, _)| {
            let thing = words::partner_thing(scope, *partner);
            (Labelled { thing, name: words::partner(scope, *partner) }, share(*partner))
        })
        .collect()
}

fn sentences(scope: &Scope<'_>, ledger: &Ledger, line: &Line) -> Vec<String> {
    let chosen = span(ledger, scope.state);
    let entry = line.over(chosen, scope.dataset);
    let period = words::span(scope, ledger, chosen);
    let reporter = words::reporter(scope, ledger);
    let money = |value: f64| words::amount(scope, value, &ledger.currency);
    let mut said = Vec::new();
    match entry.trade.parts().first() {
        Some((partner, part)) => said.push(msg!(
            "trade-panel-sentence",
            period = period,
            reporter = reporter.as_str(),
            total = money(entry.trade.from_outside()),
            share = words::percent(scope, *part),
            partner =
                crate::scene::words::in_sentence(scope, &scope.dataset.suppliers[*partner].id),
        )),
        None => said.push(msg!("trade-panel-none", period = period, reporter = reporter.as_str())),
    }
    if let Some(within) = entry.trade.within.filter(|value| *value > 0.0) {
        said.push(msg!("trade-panel-within", value = money(within), reporter = reporter));
    }
    let [first, ..] = held(scope, &entry.trade.indicators());
    if first.is_over.is_some() {
        let (figure, distance) = (first.figure, first.distance);
        said.push(msg!("trade-panel-concentration", figure = figure, distance = distance));
    }
    said.extend(change(scope, ledger, line, chosen));
    let years = ledger.years(line, chosen);
    if !years.answers.is_empty() {
        said.push(msg!(
            "trade-panel-lasts",
            answer = years.lasts.code(),
            count = counted(&years),
            of = years.answers.len(),
        ));
    }
    said.iter().map(|message| scope.locale.say(message)).collect()
}

/// How concentration changed; nothing where that is not known.
fn change(
    scope: &Scope<'_>,
    ledger: &Ledger,
    line: &Line,
    chosen: Span,
) -> Option<crate::base::message::Message> {
    let at = against(ledger, chosen, scope.state)?;
    let difference = line.concentration(end(ledger, chosen))? - line.concentration(at)?;
    let figure = words::fixed(scope, difference.abs(), 2);
    let direction = match difference {
        _ if figure == words::fixed(scope, 0.0, 2) => "same",
        difference if difference > 0.0 => "up",
        _ => "down",
    };
    let period = ledger.period_name(at);
    Some(msg!("trade-panel-change", direction = direction, difference = figure, period = period))
}

fn of_partner(
    scope: &Scope<'_>,
    ledger: &Ledger,
    focus: &Focus,
    partner: SupplierIdx,
) -> TradePanel {
    let chosen = span(ledger, scope.state);
    let is_within = scope.dataset.suppliers[partner].id == ledger.reporter;
    let entries = focus.entries(scope, ledger);
    let mut found: Vec<(Labelled, f64, f64)> = Vec::new();
    for (subject, entry) in &entries {
        let value = match is_within {
            true => entry.trade.within,
            false => entry.from(partner).and_then(|value| value.number()),
        };
        let whole = if is_within { entry.total() } else { entry.trade.from_outside() };
        if let Some(value) = value.filter(|value| *value > 0.0) {
            let thing = words::product_thing(scope, *subject);
            let of = Labelled { thing, name: words::product(scope, *subject) };
            found.push((of, value, if whole > 0.0 { value / whole } else { 0.0 }));
        }
    }
    let total: f64 = found.iter().map(|(_, value, _)| value).sum();
    let whole: f64 =
        ledger.lines.iter().map(|line| line.over(chosen, scope.dataset).trade.from_outside()).sum();
    let (period, reporter) = (words::span(scope, ledger, chosen), words::reporter(scope, ledger));
    let money = words::amount(scope, total, &ledger.currency);
    let sentence = if is_within {
        msg!("trade-panel-partner-within", period = period, total = money, reporter = reporter)
    } else {
        let share = words::percent(scope, if whole > 0.0 { total / whole } else { 0.0 });
        msg!(
            "trade-panel-partner",
            period = period,
            reporter = reporter,
            total = money,
            share = share
        )
    };
    // What most of which comes from there: the greatest part first, then the greatest value.
    order::sort_by(&mut found, |a, b| b.2.total_cmp(&a.2).then(b.1.total_cmp(&a.1)));
    let list = found.into_iter().take(LISTED).map(|(of, value, part)| {
        let amount = words::amount(scope, value, &ledger.currency);
        (of, vec![words::percent(scope, part), amount])
    });
    let caption = msg!("trade-panel-products", period = words::span(scope, ledger, chosen));
    TradePanel {
        sentences: vec![scope.locale.say(&sentence)],
        list: list.collect(),
        caption: scope.locale.say(&caption),
        is_of_partner: true,
        ..TradePanel::default()
    }
}
