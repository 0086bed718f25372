//! Rows of shares → supply records: one per subject, area, kind of supplier, basis and
//! period. Repeated rows are counted once, contradicting ones are an error.

use std::collections::BTreeMap;

use crate::intake::build::shares::basis;
use crate::intake::build::{Builder, about, sums};
use crate::intake::codes;
use crate::intake::nearest::nearest;
use crate::model::record::{Basis, Level, Record, Subject};
use crate::model::supplier::SupplierKind;
use crate::model::{RecordIdx, SupplierIdx};
use crate::wire::package::{Row, Share};

/// The area of rows that state none.
const WORLD: &str = "WLD";

type RecordKey<'a> = (Subject, &'a str, Level, Basis, &'a str);

impl Builder<'_> {
    /// Reads the shares in the order of the file. Rows of other editions are set aside.
    pub fn read_records(&mut self) {
        let package = self.package;
        let edition = about::edition_id(package);
        let default_basis = package.descriptor.sdp().attribution_basis;
        let mut records: BTreeMap<RecordKey<'_>, RecordIdx> = BTreeMap::new();
        let mut seen: BTreeMap<(RecordKey<'_>, SupplierIdx), &Row<Share>> = BTreeMap::new();
        let mut other_editions: BTreeMap<&str, (usize, &Row<Share>)> = BTreeMap::new();
        for row in &package.shares {
            if !row.edition.is_empty() && row.edition != edition && !edition.is_empty() {
                other_editions.entry(&row.edition).or_insert((0, row)).0 += 1;
                continue;
            }
            let subject = self.subject(&row.node, &row.origin, "shares.node_id");
            let supplier = self.supplier(row);
            let (Some(subject), Some((supplier, level))) = (subject, supplier) else { continue };
            let basis = basis(if row.basis.is_empty() { &default_basis } else { &row.basis });
            let area = if row.area.is_empty() { WORLD } else { row.area.as_str() };
            let key = (subject, area, level, basis, row.period.as_str());
            if let Some(first) = seen.get(&(key, supplier)) {
                self.report_repeated_share(row, first);
                continue;
            }
            seen.insert((key, supplier), row);
            let Some(share) = self.share(row, supplier) else { continue };
            let idx = *records.entry(key).or_insert_with(|| {
                self.parts.records.push(Record {
                    subject,
                    area: area.to_owned(),
                    level,
                    basis,
                    period: row.period.clone(),
                    shares: Vec::new(),
                })
            });
            if let Some(record) = self.parts.records.find_mut(idx) {
                record.shares.push(share);
            }
        }
        for (found, (count, row)) in other_editions {
            let place = row.origin.place(package.column("shares.edition_id"));
            let finding = codes::EDITION_OTHER.at(place).found(found);
            finding.with("expected", &edition).with("count", count).report(self.report);
        }
        sums::check(&self.parts, package, self.report);
    }

    fn supplier(&mut self, row: &Row<Share>) -> Option<(SupplierIdx, Level)> {
        let Some(idx) = self.suppliers.get(row.supplier.as_str()).copied() else {
            let near = self.near(|b| nearest(&row.supplier, b.suppliers.keys().copied()));
            let place = row.origin.place(self.package.column("shares.supplier_id"));
            let finding = codes::ID_DANGLING.at(place).found(&row.supplier);
            finding.with("table", "suppliers").with("near", near).report(self.report);
            return None;
        };
        let kind = self.parts.suppliers[idx].kind;
        let is_organisation = kind == SupplierKind::Organisation;
        Some((idx, if is_organisation { Level::Organisations } else { Level::Countries }))
    }

    fn report_repeated_share(&mut self, row: &Row<Share>, first: &Row<Share>) {
        let of = |row: &Row<Share>| (row.share, row.lo, row.hi, row.class.clone());
        if of(row) == of(first) {
            let finding = codes::ROW_TWICE.at(row.origin.place("")).with("row", first.origin.row);
            finding.report(self.report);
        } else {
            let finding = codes::ROW_CONFLICT.at(row.origin.place(""));
            finding.with("row", first.origin.row).report(self.report);
        }
    }
}
