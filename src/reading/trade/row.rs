//! Rows, heads and cells of the matrix in words.

use crate::analysis::trade::ledger::Ledger;
use crate::base::message::Message;
use crate::model::SupplierIdx;
use crate::model::value::Value;
use crate::msg;
use crate::reading::action::Labelled;
use crate::reading::trade::matrix::{Cell, Column, MatrixRow, PartnerColumn};
use crate::reading::trade::{held, lasts_words, signs, verdict};
use crate::scene::trade::sheet::{Row, Sheet};
use crate::scene::trade::{end, words};
use crate::scene::{Scope, words as names};
use crate::view::state::FROM;
use crate::view::trade::Measure;

/// Partners that a row names where there is no room for cells.
const FIRST: usize = 3;

/// What a row and the heads are made from.
pub(super) struct Heads<'a> {
    pub scope: &'a Scope<'a>,
    pub ledger: &'a Ledger,
    pub sheet: &'a Sheet,
}

impl Heads<'_> {
    fn say(&self, message: &Message) -> String {
        self.scope.locale.say(message)
    }

    fn sorted(&self, key: &str) -> Option<bool> {
        let sort = self.scope.state.sort.as_ref().filter(|sort| sort.column == key)?;
        Some(sort.is_descending)
    }

    pub fn figures(&self) -> Vec<Column> {
        let column = |key: &'static str| Column {
            key: key.to_owned(),
            title: self.say(&msg!("trade-column", key = key)),
            hint: match key {
                "name" => String::new(),
                _ => self.say(&msg!("trade-column-long", key = key)),
            },
            sorted: self.sorted(key),
        };
        let mut columns: Vec<Column> =
            ["name", "total", "cdi1", "cdi2", "cdi3", "lasts", "dependent"].map(column).into();
        if let Some(at) = self.sheet.against {
            let last = end(self.ledger, self.sheet.span);
            let (from, to) = (self.ledger.period_name(at), self.ledger.period_name(last));
            columns.push(Column {
                key: "change".to_owned(),
                title: self.say(&msg!("trade-since", period = from)),
                hint: self.say(&msg!("trade-since-long", from = from, to = to)),
                sorted: self.sorted("change"),
            });
        }
        columns
    }

    pub fn partners(&self) -> Vec<PartnerColumn> {
        let column = |partner: &SupplierIdx| {
            let key = format!("{FROM}{}", self.scope.dataset.suppliers[*partner].id);
            let of = self.partner(*partner);
            let hint = self.say(&msg!("trade-sort-by", name = of.name.as_str()));
            let sorted = self.sorted(&key);
            let column = Column { key, title: of.name.clone(), hint, sorted };
            PartnerColumn { of, column }
        };
        self.sheet.partners.iter().map(column).collect()
    }

    fn partner(&self, partner: SupplierIdx) -> Labelled {
        Labelled {
            thing: words::partner_thing(self.scope, partner),
            name: words::partner(self.scope, partner),
        }
    }

    pub fn row(&self, row: &Row) -> MatrixRow {
        let scope = self.scope;
        let thing = words::product_thing(scope, row.subject);
        let (change, direction) = self.change(row);
        let named = self.sheet.partners.iter().map(|partner| {
            let name = words::partner(scope, *partner);
            self.cell(row, row.entry.from(*partner), &name)
        });
        let others = (!self.sheet.others.is_empty()).then(|| {
            let name = self.say(&msg!("trade-others", count = self.sheet.others.len()));
            self.cell(row, row.from(&self.sheet.others), &name)
        });
        let first = row.entry.trade.parts().into_iter().take(FIRST);
        MatrixRow {
            note: self.note(row, &thing.to_string()),
            of: Labelled { thing, name: row.name.clone() },
            total: if row.entry.is_stated {
                words::amount(scope, row.entry.trade.from_outside(), &self.ledger.currency)
            } else {
                "–".to_owned()
            },
            held: held(scope, &row.indicators),
            years: signs(scope, &row.years),
            lasts: lasts_words(scope, &row.years),
            verdict: verdict(scope, &row.entry),
            change,
            direction,
            cells: named.chain(others).collect(),
            first: first
                .map(|(partner, part)| (self.partner(partner), words::percent(scope, part)))
                .collect(),
        }
    }

    /// The id and the family; where rows are not grouped by it the step too.
    fn note(&self, row: &Row, id: &str) -> String {
        let family = row.family.map(|family| names::family_name(self.scope, family));
        let stage = row.stage.filter(|_| !self.sheet.is_in_order);
        let stage = stage.map(|stage| names::stage_name(self.scope, stage));
        let parts = [Some(id.to_owned()), family, stage];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    fn change(&self, row: &Row) -> (String, &'static str) {
        let Some(at) = self.sheet.against else { return (String::new(), "none") };
        if let Some(change) = row.change() {
            let words = words::difference(self.scope, change, 2);
            let direction = match words.chars().next() {
                Some('+') => "up",
                Some('−') => "down",
                _ => "same",
            };
            return (words, direction);
        }
        let missing = match row.is_stated {
            (false, _) => Some(at),
            (_, false) => Some(end(self.ledger, self.sheet.span)),
            _ => None,
        };
        let said = match missing {
            Some(at) => msg!("trade-change-none", period = self.ledger.period_name(at)),
            None => msg!("trade-change-unknown"),
        };
        (self.say(&said), "none")
    }

    fn cell(&self, row: &Row, value: Option<Value<f64>>, partner: &str) -> Cell {
        let Some(value) = value else {
            return Cell { text: String::new(), class: "", spoken: String::new() };
        };
        let scope = self.scope;
        let (text, class, figure) = match value {
            Value::Known(value) => {
                let shown = self.sheet.shown(row, value);
                let amount = words::amount(scope, value, &self.ledger.currency);
                let total = row.entry.trade.from_outside();
                let share = words::percent(scope, if total > 0.0 { value / total } else { 0.0 });
                let class = ["0", "1", "2", "3", "4"];
                let class = class.get(usize::from(self.sheet.class(shown))).copied();
                let text = match self.sheet.measure {
                    Measure::Share => words::bare_percent(scope, shown),
                    Measure::Value => words::short_amount(scope, value),
                };
                (text, class.unwrap_or("4"), format!("{share} · {amount}"))
            }
            Value::Zero => (scope.locale.number(0.0, 0), "zero", self.say(&words::silence(&value))),
            Value::NotAssessed => ("?".to_owned(), "unknown", self.say(&words::silence(&value))),
            Value::Withheld => ("×".to_owned(), "withheld", self.say(&words::silence(&value))),
        };
        let name = row.name.as_str();
        let spoken = msg!("trade-cell", name = name, partner = partner, figure = figure);
        Cell { text, class, spoken: self.say(&spoken) }
    }
}
