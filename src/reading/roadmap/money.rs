//! Budgets in words: what the amount is of, for which years and what. Amounts of different
//! periods and kinds are never added.

use crate::base::message::Arg;
use crate::model::instrument::{Budget, BudgetKind};
use crate::model::measure::Money;
use crate::model::value::Interval;
use crate::msg;
use crate::reading::details::Fact;
use crate::reading::phrase::dotted;
use crate::reading::roadmap::{Writer, dates};
use crate::scene::words;

/// A budget of a programme.
#[must_use]
pub fn of_budget(writer: &Writer<'_>, budget: &Budget) -> Fact {
    let label = match budget.kind {
        BudgetKind::Total => msg!("budget-total"),
        BudgetKind::Yearly => msg!("budget-yearly"),
        BudgetKind::Ceiling => msg!("budget-ceiling"),
        BudgetKind::YearlyCeiling => msg!("budget-yearly-ceiling"),
        BudgetKind::Share => msg!("budget-share"),
    };
    let most = budget.most.unwrap_or(budget.least);
    let value = if budget.kind == BudgetKind::Share {
        words::share(writer.scope, Interval::new(budget.least, most), 1)
    } else if budget.least < most {
        let (lo, hi) = (
            amount(writer, budget.least, &budget.currency),
            amount(writer, most, &budget.currency),
        );
        writer.say(&msg!("range", lo = lo, hi = hi))
    } else {
        amount(writer, budget.least, &budget.currency)
    };
    let period =
        budget.period.map(|period| dates::period(writer.locale(), period, dates::Length::Long));
    let period = period.unwrap_or_else(|| writer.say(&msg!("budget-no-period")));
    let note = dotted(&[&period, writer.words(&budget.purpose)]);
    Fact { label: writer.say(&label), value, note, source: None }
}

/// The budget of a measure as published; `None`: none is.
#[must_use]
pub fn of_measure(writer: &Writer<'_>, money: &Money) -> Option<Fact> {
    let amount = amount(writer, money.amount?, &money.currency);
    let label = writer.say(&msg!("budget-total"));
    Some(Fact { label, value: amount, note: money.period.clone(), source: None })
}

/// That budgets of different periods are not added.
#[must_use]
pub fn never_added(writer: &Writer<'_>) -> Fact {
    Fact {
        label: writer.say(&msg!("budget-sum")),
        value: writer.say(&msg!("budget-sum-none")),
        note: writer.say(&msg!("budget-never-added")),
        source: None,
    }
}

/// An amount of money: "EUR 1.6 billion".
fn amount(writer: &Writer<'_>, amount: f64, currency: &str) -> String {
    writer.say(&if amount >= 1e9 {
        msg!("money-billion", amount = Arg::Number(amount / 1e9, 2), currency = currency)
    } else if amount >= 1e6 {
        msg!("money-million", amount = Arg::Number(amount / 1e6, 2), currency = currency)
    } else {
        msg!("money", amount = Arg::Number(amount, 0), currency = currency)
    })
}
