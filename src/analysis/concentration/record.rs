//! Turns the published rows of one subject into its [`Supply`]. Knows the rows and their
//! suppliers; does not know stages, variants or groups to compare with.

use std::collections::BTreeMap;

use crate::analysis::concentration::numbered::{self, Numbered, Place};
use crate::analysis::concentration::supply::{
    Block, NEGLIGIBLE, Named, Portion, Supply, SupplyKind,
};
use crate::analysis::group;
use crate::base::order;
use crate::model::RecordIdx;
use crate::model::dataset::Dataset;
use crate::model::record::{Level, RankClass, Record, Share};
use crate::model::supplier::{Supplier, SupplierKind};
use crate::model::value::{Interval, Value};

/// The supply that the record `idx` speaks of.
#[must_use]
pub fn read(dataset: &Dataset, idx: RecordIdx) -> Supply {
    let record = &dataset.records[idx];
    let mut supply = match record.level {
        Level::Countries => countries(dataset, record),
        Level::Organisations => organisations(dataset, record),
    };
    if !supply.is_empty() {
        supply.record = Some(idx);
    }
    supply
}

/// The supply that the record of organisations `idx` speaks of, with the organisations as
/// suppliers, by their ids. Unlike [`read`] it uses the shares they have: nothing is concluded
/// from them for countries.
#[must_use]
pub fn read_firms(dataset: &Dataset, idx: RecordIdx) -> Supply {
    let mut supply = with_names(dataset, &dataset.records[idx], |supplier| &supplier.id);
    if !supply.is_empty() {
        supply.record = Some(idx);
    }
    supply
}

/// Rows of countries, groups and the unnamed rest.
fn countries(dataset: &Dataset, record: &Record) -> Supply {
    with_names(dataset, record, code)
}

/// The rows as they are, suppliers being called what `name` says.
fn with_names(dataset: &Dataset, record: &Record, name: Name) -> Supply {
    let mut rows =
        Rows { supply: Supply::default(), numbered: Vec::new(), has_open_rest: false, name };
    for share in &record.shares {
        rows.add(dataset, share);
    }
    let mut supply = rows.supply;
    let withheld = || record.shares.iter().any(|share| share.value == Value::Withheld);
    if !rows.numbered.is_empty() {
        supply.kind = SupplyKind::Numeric;
        numbered::reconcile(&mut supply, &rows.numbered, rows.has_open_rest);
    } else if !supply.majors.is_empty() || !supply.negligible.is_empty() || supply.unplaced > 0 {
        supply.kind = SupplyKind::Listed;
        supply.is_withheld = withheld();
        supply.assess_names();
    }
    sort(&mut supply);
    supply
}

/// Largest first, then by id; names by id.
pub(super) fn sort(supply: &mut Supply) {
    order::sort_by(&mut supply.shares, |a, b| {
        b.share.total_cmp(&a.share).then_with(|| a.id.cmp(&b.id))
    });
    order::sort_by(&mut supply.blocks, |a, b| a.portion.id.cmp(&b.portion.id));
    order::sort_by(&mut supply.majors, |a, b| a.id.cmp(&b.id));
    order::sort_by(&mut supply.negligible, |a, b| a.id.cmp(&b.id));
}

/// What a supplier is called.
type Name = fn(&Supplier) -> &str;

/// The rows of a record, sorted out.
struct Rows {
    name: Name,
    supply: Supply,
    /// The rows with a number.
    numbered: Vec<Numbered>,
    /// Whether some supply is known to exist without a number.
    has_open_rest: bool,
}

impl Rows {
    fn add(&mut self, dataset: &Dataset, share: &Share) {
        let supplier = &dataset.suppliers[share.supplier];
        match (share.value.number(), supplier.kind) {
            (Some(printed), kind) => self.add_number(dataset, share, supplier, printed, kind),
            (None, SupplierKind::Residual) => self.has_open_rest = true,
            (None, SupplierKind::Group) => {
                self.has_open_rest = true;
                self.supply.unplaced += 1;
            }
            (None, SupplierKind::Country | SupplierKind::Organisation) => {
                self.add_name(share, supplier);
            }
        }
    }

    fn add_number(
        &mut self,
        dataset: &Dataset,
        share: &Share,
        supplier: &Supplier,
        printed: f64,
        kind: SupplierKind,
    ) {
        let range = share.bounds.unwrap_or(Interval::exact(printed));
        let id = (self.name)(supplier).to_owned();
        let portion =
            Portion { id, supplier: Some(share.supplier), printed, share: printed, range };
        let place = match kind {
            SupplierKind::Country | SupplierKind::Organisation => {
                self.supply.shares.push(portion);
                Place::Share(self.supply.shares.len() - 1)
            }
            SupplierKind::Group => {
                let members = group::members(dataset, &supplier.id).unwrap_or_default();
                self.supply.blocks.push(Block { portion, members });
                Place::Block(self.supply.blocks.len() - 1)
            }
            SupplierKind::Residual => {
                self.supply.residual_printed += printed;
                Place::Residual
            }
        };
        self.numbered.push(Numbered { place, printed, range });
    }

    fn add_name(&mut self, share: &Share, supplier: &Supplier) {
        let is_negligible = share.class == RankClass::Negligible
            || share.bounds.is_some_and(|bounds| bounds.hi <= NEGLIGIBLE);
        let most = if is_negligible { NEGLIGIBLE } else { 1.0 };
        let named = Named {
            id: (self.name)(supplier).to_owned(),
            supplier: Some(share.supplier),
            range: share.bounds.unwrap_or(Interval::new(0.0, most)),
        };
        if is_negligible {
            self.supply.negligible.push(named);
        } else {
            self.has_open_rest = true;
            self.supply.majors.push(named);
        }
    }
}

/// Rows of organisations: their headquarters say which countries supply. Printed shares of
/// organisations are not used: sources print them for a few leaders only.
fn organisations(dataset: &Dataset, record: &Record) -> Supply {
    let mut is_major: BTreeMap<&str, bool> = BTreeMap::new();
    let mut supply = Supply { kind: SupplyKind::Derived, ..Supply::default() };
    for share in &record.shares {
        let major = share.class != RankClass::Negligible;
        match dataset.suppliers[share.supplier].country.as_deref() {
            Some(country) => *is_major.entry(country).or_default() |= major,
            None if major => supply.unplaced += 1,
            None => {}
        }
    }
    if is_major.is_empty() && supply.unplaced == 0 {
        return Supply::default();
    }
    for (country, major) in is_major {
        let most = if major { 1.0 } else { NEGLIGIBLE };
        let named = Named {
            id: country.to_owned(),
            supplier: dataset.supplier_by_id(country),
            range: Interval::new(0.0, most),
        };
        if major {
            supply.majors.push(named);
        } else {
            supply.negligible.push(named);
        }
    }
    supply.assess_names();
    supply
}

/// ISO code where there is one, else the id.
fn code(supplier: &Supplier) -> &str {
    supplier.country.as_deref().unwrap_or(&supplier.id)
}
