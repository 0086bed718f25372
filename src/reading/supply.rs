//! A supply record as picture and table: title, bars, rows as printed, and what must be known
//! beside the figures. Knows no other record.

mod notes;

use std::cmp::Ordering;

use crate::analysis::concentration::record;
use crate::analysis::concentration::supply;
use crate::base::message::Message;
use crate::base::order;
use crate::model::RecordIdx;
use crate::model::record::{Basis, Level, RankClass, Record, Share, Status, Subject};
use crate::model::supplier::SupplierKind;
use crate::model::value::{Interval, Value};
use crate::msg;
use crate::reading::details::{Supply, SupplyRow};
use crate::reading::phrase::{SourceList, dotted};
use crate::scene::{Scope, chart, words};
use crate::view::thing::Thing;

/// Width of the bars in px.
const CHART_WIDTH: f64 = 340.0;
/// Decimals of shares as they are printed.
const DECIMALS: u8 = 2;

/// The records of `subject`: the area on screen first, then in the order of the areas;
/// countries before organisations.
#[must_use]
pub fn supplies(scope: &Scope<'_>, subject: Subject, sources: &mut SourceList<'_>) -> Vec<Supply> {
    let areas = scope.dataset.areas();
    let on_screen = scope.assessment.settings.area.as_str();
    let mut records = scope.dataset.records_of(subject).to_vec();
    order::sort_by_key(&mut records, |idx| {
        let record = &scope.dataset.records[*idx];
        let rank = areas.iter().position(|area| *area == record.area);
        (record.area != on_screen, rank, record.level)
    });
    records.into_iter().map(|idx| supply(scope, idx, sources)).collect()
}

/// One record as picture and table.
fn supply(scope: &Scope<'_>, idx: RecordIdx, sources: &mut SourceList<'_>) -> Supply {
    let record = &scope.dataset.records[idx];
    let read = record::read(scope.dataset, idx);
    let mut shares: Vec<&Share> = record.shares.iter().collect();
    order::sort_by(&mut shares, |a, b| by_share(scope, a, b));
    Supply {
        title: title(scope, record),
        caption: caption(scope, record),
        chart: chart::suppliers(scope, idx, CHART_WIDTH),
        rows: shares.into_iter().map(|share| row(scope, share, sources)).collect(),
        notes: notes::notes(scope, record, &read),
    }
}

/// Numbers first, largest first; then rows that are named without a number; the unnamed rest
/// after each; then by name.
fn by_share(scope: &Scope<'_>, a: &Share, b: &Share) -> Ordering {
    let rank = |share: &Share| {
        let is_rest = scope.dataset.suppliers[share.supplier].kind == SupplierKind::Residual;
        let group = match (share.value, share.class) {
            (Value::Known(_) | Value::Zero, _) => 0,
            (_, RankClass::Numeric | RankClass::Major) => 2,
            (_, RankClass::Negligible) => 4,
        };
        group + u8::from(is_rest)
    };
    let number = |share: &Share| share.value.number().unwrap_or(0.0);
    let name = |share: &Share| words::supplier_label(scope, share.supplier);
    rank(a)
        .cmp(&rank(b))
        .then_with(|| number(b).total_cmp(&number(a)))
        .then_with(|| name(a).cmp(&name(b)))
}

fn row(scope: &Scope<'_>, share: &Share, sources: &mut SourceList<'_>) -> SupplyRow {
    let supplier = &scope.dataset.suppliers[share.supplier];
    // As printed, not as tightened by the sum: that would take the list to be complete.
    let range =
        share.bounds.filter(|range| share.value.number().is_some() && !range.is_exact(1e-9));
    let row = Some(share.origin.row).filter(|row| *row > 0).map(|row| row.to_string());
    let origin = if let Some(row) = &row {
        scope.locale.say(&msg!("origin-row", file = &share.origin.file, row = row))
    } else {
        share.origin.file.clone()
    };
    SupplyRow {
        thing: Thing::Supplier(supplier.id.clone()),
        name: words::supplier_label(scope, share.supplier),
        share: share_words(scope, share),
        is_number: share.value.number().is_some(),
        range: range.map(|range| words::share(scope, range, DECIMALS)).unwrap_or_default(),
        factor: share.trade_factor.map(|f| scope.locale.number(f, DECIMALS)).unwrap_or_default(),
        origin,
        file: share.origin.file.clone(),
        row: row.unwrap_or_default(),
        source: sources.cite(share.source),
    }
}

/// The share as printed, or what is printed instead of a number.
#[must_use]
pub fn share_words(scope: &Scope<'_>, share: &Share) -> String {
    let said = match share.value {
        Value::Known(value) => scope.locale.share(value, DECIMALS),
        Value::Zero => scope.locale.share(0.0, 0),
        Value::Withheld => scope.locale.say(&msg!("withheld")),
        Value::NotAssessed => scope.locale.say(&unnumbered(scope, share)),
    };
    let status = match share.status {
        Status::Estimated => scope.locale.say(&msg!("status-estimated")),
        Status::Provisional => scope.locale.say(&msg!("status-provisional")),
        Status::Forecast => scope.locale.say(&msg!("status-forecast")),
        Status::Normal | Status::Missing | Status::Suppressed => String::new(),
    };
    dotted(&[&said, &status])
}

/// What stands in place of a number.
fn unnumbered(scope: &Scope<'_>, share: &Share) -> Message {
    let is_printed_bound = |bounds: &Interval| bounds.lo <= 0.0 && bounds.hi < supply::NEGLIGIBLE;
    match (share.class, share.bounds) {
        (_, Some(bounds)) if is_printed_bound(&bounds) => {
            msg!("share-less-than", share = scope.locale.share(bounds.hi, DECIMALS))
        }
        (RankClass::Negligible, _) => msg!("share-negligible"),
        (RankClass::Major, _) => msg!("share-major"),
        (RankClass::Numeric, _) => msg!("not-assessed"),
    }
}

fn title(scope: &Scope<'_>, record: &Record) -> String {
    let area = words::area_name(scope, &record.area);
    scope.locale.say(&match (record.level, record.subject) {
        (Level::Organisations, _) => msg!("supply-title-organisations", area = area),
        (Level::Countries, Subject::Input(_)) => msg!("supply-title", area = area),
        (Level::Countries, Subject::Stage(_)) => msg!("supply-title-stage", area = area),
    })
}

/// What the shares are shares of, how they are attributed, and their period.
fn caption(scope: &Scope<'_>, record: &Record) -> String {
    let basis = match record.basis {
        Basis::Headquarters => Some(msg!("basis-headquarters")),
        Basis::Site => Some(msg!("basis-site")),
        Basis::Capacity => Some(msg!("basis-capacity")),
        Basis::Revenue => Some(msg!("basis-revenue")),
        Basis::Quantity => Some(msg!("basis-quantity")),
        Basis::ImportOrigin => Some(msg!("basis-import-origin")),
        Basis::NotStated => None,
    };
    let basis = basis.map(|basis| scope.locale.say(&basis)).unwrap_or_default();
    dotted(&[&basis, &record.period])
}

#[cfg(test)]
mod tests;
