//! What a matrix says first: which products came to depend on fewer partners, of which that cannot
//! be told, and how many are dependencies.

use crate::analysis::criticality::Answer;
use crate::analysis::trade::ledger::{Ledger, Line, Span};
use crate::base::message::Message;
use crate::base::order;
use crate::msg;
use crate::reading::phrase::list;
use crate::scene::Scope;
use crate::scene::trade::sheet::Sheet;
use crate::scene::trade::{end, words};

/// Products that are named.
const NAMED: usize = 5;

/// The rises, what cannot be told, and how many products are dependencies.
pub(super) fn headlines(scope: &Scope<'_>, ledger: &Ledger, sheet: &Sheet) -> Vec<String> {
    let mut said = Vec::new();
    if ledger.lines.is_empty() {
        return vec![scope.locale.say(&msg!("trade-none"))];
    }
    if let Some(at) = sheet.against {
        said.extend(rises(scope, ledger, at, end(ledger, sheet.span)));
    }
    let of = |wanted: Answer| {
        let rows = sheet.rows.iter().filter(|row| row.entry.is_stated && row.answer == wanted);
        rows.count()
    };
    said.push(msg!(
        "trade-counted",
        all = sheet.rows.len(),
        dependent = of(Answer::Yes),
        open = of(Answer::Unknown),
        period = words::span(scope, ledger, sheet.span),
    ));
    said.iter().map(|message| scope.locale.say(message)).collect()
}

fn rises(scope: &Scope<'_>, ledger: &Ledger, from: usize, to: usize) -> Vec<Message> {
    let of = |line: &Line| Some((line.concentration(from)?, line.concentration(to)?));
    let mut found: Vec<(&Line, f64, f64)> = ledger
        .lines
        .iter()
        .filter_map(|line| of(line).map(|(before, after)| (line, before, after)))
        .collect();
    order::sort_by(&mut found, |a, b| (b.2 - b.1).total_cmp(&(a.2 - a.1)));
    let rise = |(line, before, after): &(&Line, f64, f64)| {
        let value = line.over(Span::One(to), scope.dataset);
        scope.locale.say(&msg!(
            "trade-rise",
            name = words::product(scope, line.subject),
            before = words::indicator(scope, Some(*before)),
            after = words::indicator(scope, Some(*after)),
            amount = words::amount(scope, value.trade.from_outside(), &ledger.currency),
        ))
    };
    let names: Vec<String> =
        found.iter().filter(|one| one.2 > one.1).take(NAMED).map(rise).collect();
    let (first, last) = (ledger.period_name(from), ledger.period_name(to));
    let mut said = vec![if names.is_empty() {
        msg!("trade-rises-none", from = first, to = last)
    } else {
        msg!(
            "trade-rises",
            from = first,
            to = last,
            reporter = words::reporter(scope, ledger),
            names = list(scope, &names, NAMED),
        )
    }];
    let is_stated = |line: &Line, at: usize| line.cells.get(at).is_some_and(|it| it.is_stated);
    let untold = ledger.lines.iter().filter(|line| !is_stated(line, from) || !is_stated(line, to));
    let count = untold.count();
    if count > 0 {
        said.push(msg!("trade-untold", count = count));
    }
    said
}
