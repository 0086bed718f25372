//! Which bars a supply record is drawn with: the named suppliers, largest first, the smaller
//! ones gathered, the unnamed rest last. Knows no drawing.

use crate::analysis::concentration::record;
use crate::analysis::concentration::supply::{Portion, Supply};
use crate::base::order;
use crate::model::RecordIdx;
use crate::model::dataset::Dataset;
use crate::model::record::{Level, Record};
use crate::model::supplier::SupplierKind;
use crate::model::value::Interval;
use crate::msg;
use crate::scene::{Scope, words};
use crate::view::thing::Thing;

/// Most suppliers with a bar of their own.
const MOST: usize = 8;
/// Decimals of shares as they are printed.
const DECIMALS: u8 = 2;
/// Unnamed rest that is too small to be drawn.
const HARDLY: f64 = 0.005;

/// A bar of a chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// Written form of the thing it stands for; `chart:unnamed` for the unnamed rest.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The share as it is printed, in words.
    pub words: String,
    /// Where the bar ends: certain up to `lo`, possible up to `hi`, 0.0..=1.0.
    pub range: Interval,
}

/// The bars of `record`; empty when it prints no share of a country. Organisations have no
/// bars: sources print their shares for a few leaders only, so that bars would mislead.
#[must_use]
pub fn of(scope: &Scope<'_>, record: RecordIdx) -> Vec<Bar> {
    let printed = &scope.dataset.records[record];
    if printed.level == Level::Organisations {
        return Vec::new();
    }
    let supply = assessed(scope.dataset, record);
    let mut portions: Vec<&Portion> =
        supply.shares.iter().chain(supply.blocks.iter().map(|block| &block.portion)).collect();
    order::sort_by(&mut portions, |a, b| {
        b.printed.total_cmp(&a.printed).then_with(|| a.id.cmp(&b.id))
    });
    // One more supplier takes no more room than the bar that gathers it alone.
    let kept = if portions.len() <= MOST + 1 { portions.len() } else { MOST };
    let rest = portions.split_off(kept);
    let mut bars: Vec<Bar> = portions.into_iter().map(|portion| named(scope, portion)).collect();
    if !rest.is_empty() {
        bars.push(gathered(scope, &rest));
    }
    bars.extend(unnamed(scope, printed, &supply));
    bars
}

/// The supply of the record, with what is open about each share as printed: a range that is
/// tightened by the sum takes the list to be complete.
fn assessed(dataset: &Dataset, idx: RecordIdx) -> Supply {
    let mut supply = record::read(dataset, idx);
    let portions = supply.shares.iter_mut().chain(supply.blocks.iter_mut().map(|b| &mut b.portion));
    for portion in portions {
        let mut shares = dataset.records[idx].shares.iter();
        let share = shares.find(|share| Some(share.supplier) == portion.supplier);
        portion.range =
            share.and_then(|share| share.bounds).unwrap_or(Interval::exact(portion.printed));
    }
    supply
}

fn named(scope: &Scope<'_>, portion: &Portion) -> Bar {
    Bar {
        id: Thing::Supplier(portion.id.clone()).to_string(),
        name: words::supplier_name(scope, &portion.id),
        words: scope.locale.share(portion.printed, DECIMALS),
        range: portion.range,
    }
}

fn gathered(scope: &Scope<'_>, rest: &[&Portion]) -> Bar {
    let sum =
        |of: fn(&Portion) -> f64| rest.iter().map(|portion| of(portion)).sum::<f64>().min(1.0);
    Bar {
        id: Thing::OtherSuppliers.to_string(),
        name: scope.locale.say(&msg!("chart-others", count = rest.len())),
        words: scope.locale.share(sum(|portion| portion.printed), DECIMALS),
        range: Interval::new(sum(|portion| portion.range.lo), sum(|portion| portion.range.hi)),
    }
}

/// What is printed for nobody in particular, and what the printed shares leave: open as a
/// whole, since nobody knows whose it is.
fn unnamed(scope: &Scope<'_>, record: &Record, supply: &Supply) -> Vec<Bar> {
    if !supply.has_numbers() {
        return Vec::new();
    }
    let bar = |id: &str, name: String, share: f64| Bar {
        id: id.to_owned(),
        name,
        words: scope.locale.share(share, DECIMALS),
        range: Interval::new(0.0, share),
    };
    let mut suppliers = record.shares.iter().map(|share| share.supplier);
    let printed = suppliers
        .find(|supplier| scope.dataset.suppliers[*supplier].kind == SupplierKind::Residual);
    let mut bars = Vec::new();
    if let (Some(idx), true) = (printed, supply.residual_printed > 0.0) {
        let thing = Thing::Supplier(scope.dataset.suppliers[idx].id.clone());
        let name = words::supplier_label(scope, idx);
        bars.push(bar(&thing.to_string(), name, supply.residual_printed));
    }
    let rest = supply.residual - supply.residual_printed;
    if rest > HARDLY {
        bars.push(bar("chart:unnamed", scope.locale.say(&msg!("chart-unnamed")), rest));
    }
    bars
}
