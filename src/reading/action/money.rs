//! Budgets in words. Amounts of different periods and kinds stand side by side and are never
//! added up.

use crate::base::message::Arg;
use crate::model::InstrumentIdx;
use crate::model::instrument::{Budget, BudgetKind};
use crate::model::value::Interval;
use crate::msg;
use crate::reading::action::{Labelled, instrument, measure};
use crate::scene::{Scope, words};

/// A budget as it is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BudgetRow {
    /// The programme, policy or measure that has it.
    pub of: Labelled,
    /// The amount with what it is: "EUR 8 billion in all", "at most EUR 100 million each year".
    pub amount: String,
    /// The years it is for, in the publisher's words; empty: not stated.
    pub period: String,
    /// What it is for; empty: not stated.
    pub purpose: String,
}

/// All budgets of programmes, policies and measures, in the order of the dataset.
#[must_use]
pub fn budgets(scope: &Scope<'_>) -> Vec<BudgetRow> {
    let action = &scope.dataset.action;
    let of_instruments = action.instruments.keys().flat_map(|idx| of_instrument(scope, idx));
    let of_measures = action.measures.entries().filter_map(|(idx, one)| {
        let amount = one.money.amount?;
        Some(BudgetRow {
            of: measure(scope, idx),
            amount: money(scope, amount, &one.money.currency),
            period: one.money.period.clone(),
            purpose: String::new(),
        })
    });
    of_instruments.chain(of_measures).collect()
}

/// The budgets of a programme or policy.
#[must_use]
pub fn of_instrument(scope: &Scope<'_>, idx: InstrumentIdx) -> Vec<BudgetRow> {
    let row = |budget: &Budget| BudgetRow {
        of: instrument(scope, idx),
        amount: amount(scope, budget),
        period: budget.period.map(|period| period.to_string()).unwrap_or_default(),
        purpose: budget.purpose.words(scope.language()).to_owned(),
    };
    scope.dataset.action.instruments[idx].budgets.iter().map(row).collect()
}

/// The amount of a budget with what it is an amount of.
#[must_use]
pub fn amount(scope: &Scope<'_>, budget: &Budget) -> String {
    let most = budget.most.unwrap_or(budget.least);
    if budget.kind == BudgetKind::Share {
        return words::share(scope, Interval::new(budget.least, most), 1);
    }
    let mut said = money(scope, budget.least, &budget.currency);
    if let Some(most) = budget.most {
        let hi = money(scope, most, &budget.currency);
        said = scope.locale.say(&msg!("range", lo = said, hi = hi));
    }
    scope.locale.say(&msg!("budget-amount", kind = budget.kind.code(), amount = said))
}

/// An amount of money: "EUR 8 billion", "EUR 100 million".
#[must_use]
pub fn money(scope: &Scope<'_>, amount: f64, currency: &str) -> String {
    scope.locale.say(&if amount >= 1e9 {
        msg!("money-billion", amount = Arg::Number(amount / 1e9, 2), currency = currency)
    } else if amount >= 1e6 {
        msg!("money-million", amount = Arg::Number(amount / 1e6, 2), currency = currency)
    } else {
        msg!("money", amount = Arg::Number(amount, 0), currency = currency)
    })
}
