//! Suppliers → the model: kinds, and the country of each.

use std::collections::BTreeMap;

use crate::base::country;
use crate::intake::build::Builder;
use crate::intake::codes;
use crate::model::supplier::{Supplier, SupplierKind};
use crate::wire::package;
use crate::wire::package::Row;

impl Builder<'_> {
    /// Reads the suppliers in the order of the file.
    pub fn read_suppliers(&mut self) {
        let mut rows = BTreeMap::new();
        for row in &self.package.suppliers {
            if self.is_repeated(&row.id, &row.origin, "suppliers.supplier_id", &mut rows) {
                continue;
            }
            // An unknown kind has been reported; "country" keeps the references intact.
            let kind = kind(&row.kind).unwrap_or(SupplierKind::Country);
            let country = self.country(row, kind);
            let label = self.label(&row.label, &row.id, &row.origin, "suppliers.label_en");
            let supplier = Supplier { id: row.id.clone(), kind, label, country };
            let idx = self.parts.suppliers.push(supplier);
            self.suppliers.insert(&row.id, idx);
        }
    }

    /// The country of a supplier: stated, or for a country its id.
    fn country(&mut self, row: &Row<package::Supplier>, kind: SupplierKind) -> Option<String> {
        let (code, column) = match kind {
            SupplierKind::Country if row.iso3.is_empty() => (&row.id, "suppliers.supplier_id"),
            _ => (&row.iso3, "suppliers.iso3"),
        };
        let is_missing = code.is_empty() || matches!(kind, SupplierKind::Residual);
        if is_missing {
            return None;
        }
        if country::by_alpha3(code).is_none() {
            let place = row.origin.place(self.package.column(column));
            codes::COUNTRY_UNKNOWN.at(place).found(code).report(self.report);
            return None;
        }
        (kind != SupplierKind::Group).then(|| code.clone())
    }
}

fn kind(code: &str) -> Option<SupplierKind> {
    [SupplierKind::Country, SupplierKind::Organisation, SupplierKind::Group, SupplierKind::Residual]
        .into_iter()
        .find(|kind| kind.code() == code)
}
