//! Flows of one product added up partner by partner, and entries of a ledger added to one another.
//! An amount that is missing is left out of a sum and marks it as partial. Knows no periods.

use std::collections::BTreeMap;

use crate::analysis::trade::Trade;
use crate::analysis::trade::ledger::Entry;
use crate::base::order;
use crate::model::SupplierIdx;
use crate::model::dataset::Dataset;
use crate::model::series::{Direction, Flow};
use crate::model::value::Value;

/// What one product has in one period, while flows are added up.
#[derive(Clone, Default)]
pub(super) struct Slot {
    imports: BTreeMap<SupplierIdx, Value<f64>>,
    exports: BTreeMap<SupplierIdx, f64>,
    within: Option<f64>,
    out: Option<f64>,
    is_partial: bool,
}

impl Slot {
    pub(super) fn add(&mut self, flow: &Flow, value: Value<f64>, is_within: bool) {
        let number = value.number();
        self.is_partial |= number.is_none();
        match flow.direction {
            Direction::Export => {
                let Some(number) = number else { return };
                self.out = Some(self.out.unwrap_or(0.0) + number);
                *self.exports.entry(flow.partner).or_default() += number;
            }
            Direction::Import if is_within => {
                let Some(number) = number else { return };
                self.within = Some(self.within.unwrap_or(0.0) + number);
            }
            Direction::Import => {
                let sum = self.imports.entry(flow.partner).or_insert(Value::Zero);
                *sum = joined(*sum, value);
            }
        }
    }

    pub(super) fn entry(self, dataset: &Dataset) -> Entry {
        let amounts = |(partner, value): (&SupplierIdx, &Value<f64>)| {
            value.known().map(|amount| (*partner, *amount))
        };
        let is_stated = !self.imports.is_empty() || self.within.is_some();
        let outside: Vec<_> = self.imports.iter().filter_map(amounts).collect();
        let silent = self.imports.iter().filter(|(_, value)| value.known().is_none());
        let silent = silent.map(|(partner, value)| (*partner, *value)).collect();
        let trade = Trade {
            outside: greatest_first(outside, dataset),
            within: self.within,
            exports: self.out,
            is_partial: self.is_partial,
        };
        let exports = self.exports.into_iter().filter(|(_, value)| *value > 0.0).collect();
        Entry { trade, silent, exports: greatest_first(exports, dataset), is_stated }
    }
}

/// The sum of two amounts as far as it is known: one that is missing is left out of the sum, which
/// [`Trade::is_partial`] tells.
fn joined(a: Value<f64>, b: Value<f64>) -> Value<f64> {
    match (a.number(), b.number()) {
        (Some(a), Some(b)) => Value::from_number(a + b),
        (Some(a), None) if a <= 0.0 => b,
        (None, Some(b)) if b <= 0.0 => a,
        (Some(a), None) => Value::from_number(a),
        (None, Some(b)) => Value::from_number(b),
        (None, None) => a,
    }
}

fn greatest_first(mut list: Vec<(SupplierIdx, f64)>, dataset: &Dataset) -> Vec<(SupplierIdx, f64)> {
    order::sort_by(&mut list, |a, b| {
        let id = |idx: SupplierIdx| &dataset.suppliers[idx].id;
        b.1.total_cmp(&a.1).then_with(|| id(a.0).cmp(id(b.0)))
    });
    list
}

/// Several entries, of periods or of products, as one.
#[must_use]
pub fn merged<'a>(entries: impl IntoIterator<Item = &'a Entry>, dataset: &Dataset) -> Entry {
    let (mut sums, mut exports) = (BTreeMap::new(), BTreeMap::new());
    let mut whole = Entry::default();
    let add = |sum: Option<f64>, more: Option<f64>| match (sum, more) {
        (Some(sum), Some(more)) => Some(sum + more),
        (sum, more) => sum.or(more),
    };
    for entry in entries {
        let trade = &entry.trade;
        whole.is_stated |= entry.is_stated;
        whole.trade.is_partial |= trade.is_partial;
        whole.trade.within = add(whole.trade.within, trade.within);
        whole.trade.exports = add(whole.trade.exports, trade.exports);
        let known = trade.outside.iter().map(|(of, value)| (*of, Value::Known(*value)));
        for (of, value) in known.chain(entry.silent.iter().copied()) {
            let sum = sums.entry(of).or_insert(Value::Zero);
            *sum = joined(*sum, value);
        }
        for (of, value) in &entry.exports {
            *exports.entry(*of).or_insert(0.0) += value;
        }
    }
    let outside = sums.iter().filter_map(|(of, value)| Some((*of, *value.known()?))).collect();
    whole.trade.outside = greatest_first(outside, dataset);
    whole.silent = sums.into_iter().filter(|(_, value)| value.known().is_none()).collect();
    whole.exports = greatest_first(exports.into_iter().collect(), dataset);
    whole
}
