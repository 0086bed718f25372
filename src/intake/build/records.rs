//! Rows of shares → supply records: one per edition, subject, area, kind of supplier, basis and
//! period. Repeated rows are counted once, contradicting ones are an error.

use std::collections::BTreeMap;

use crate::intake::build::shares::basis;
use crate::intake::build::{Builder, about, sums};
use crate::intake::codes;
use crate::intake::nearest::nearest;
use crate::model::SupplierIdx;
use crate::model::record::{Basis, Level, Record, Subject};
use crate::model::supplier::SupplierKind;
use crate::wire::package::{Package, Row, Share};

/// The area of rows that state none.
const WORLD: &str = "WLD";

/// Edition, empty for the shown one; then what a record is of.
type RecordKey<'a> = (&'a str, Subject, &'a str, Level, Basis, &'a str);

impl Builder<'_> {
    /// Reads the shares in the order of the file. Those of editions that the dataset tells of
    /// are kept beside those of the shown one, others are set aside.
    pub fn read_records(&mut self) {
        let package = self.package;
        let shown = about::edition_id(package);
        let default_basis = package.descriptor.sdp().attribution_basis;
        let mut positions: BTreeMap<RecordKey<'_>, usize> = BTreeMap::new();
        let mut records: Vec<(&str, Record)> = Vec::new();
        let mut seen: BTreeMap<(RecordKey<'_>, SupplierIdx), &Row<Share>> = BTreeMap::new();
        for row in &package.shares {
            let Some(edition) = edition_of(row, &shown, package) else { continue };
            let subject = self.subject(&row.node, &row.origin, "shares.node_id");
            let supplier = self.supplier(row);
            let (Some(subject), Some((supplier, level))) = (subject, supplier) else { continue };
            let basis = basis(if row.basis.is_empty() { &default_basis } else { &row.basis });
            let area = if row.area.is_empty() { WORLD } else { row.area.as_str() };
            let key = (edition, subject, area, level, basis, row.period.as_str());
            if let Some(first) = seen.get(&(key, supplier)) {
                self.report_repeated_share(row, first);
                continue;
            }
            seen.insert((key, supplier), row);
            let Some(share) = self.share(row, supplier) else { continue };
            let position = *positions.entry(key).or_insert_with(|| {
                let (area, period) = (area.to_owned(), row.period.clone());
                let record = Record { subject, area, level, basis, period, shares: Vec::new() };
                records.push((edition, record));
                records.len() - 1
            });
            if let Some((_, record)) = records.get_mut(position) {
                record.shares.push(share);
            }
        }
        for (edition, record) in records {
            if edition.is_empty() {
                self.parts.records.push(record);
            } else {
                self.parts.series.records.push((edition.to_owned(), record));
            }
        }
        self.report_other_editions(&shown);
        sums::check(&self.parts, package, self.report);
    }

    /// Reports the rows of editions that the dataset does not tell of.
    fn report_other_editions(&mut self, shown: &str) {
        let package = self.package;
        let mut others: BTreeMap<&str, (usize, &Row<Share>)> = BTreeMap::new();
        let is_left_out = |row: &&Row<Share>| edition_of(row, shown, package).is_none();
        for row in package.shares.iter().filter(is_left_out) {
            others.entry(&row.edition).or_insert((0, row)).0 += 1;
        }
        for (found, (count, row)) in others {
            let place = row.origin.place(package.column("shares.edition_id"));
            let finding = codes::EDITION_OTHER.at(place).found(found);
            finding.with("expected", shown).with("count", count).report(self.report);
        }
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

/// The edition that a row belongs to, empty for the shown one; `None`: the dataset tells of no
/// such edition.
fn edition_of<'a>(row: &'a Row<Share>, shown: &str, package: &Package) -> Option<&'a str> {
    if row.edition.is_empty() || row.edition == shown || shown.is_empty() {
        return Some("");
    }
    let is_told_of = package.editions.iter().any(|edition| edition.id == row.edition);
    is_told_of.then_some(row.edition.as_str())
}
