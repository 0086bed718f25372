//! Names and ids that look like another one of their table and are written with letters of
//! another script: two boxes or bars for what readers take for one thing.

use crate::base::fold::fold;
use crate::base::lookalike::latinised;
use crate::base::order;
use crate::intake::build::Builder;
use crate::intake::codes;
use crate::wire::package::Origin;

/// A name or an id and where it stands.
type Named<'a> = (&'a str, &'a Origin, &'static str);

impl Builder<'_> {
    /// Reports the look-alikes among suppliers, and among stages and inputs.
    pub fn report_lookalikes(&mut self) {
        let (suppliers, nodes) = (&self.package.suppliers, &self.package.nodes);
        let ids = suppliers.iter().map(|row| (&*row.id, &row.origin, "suppliers.supplier_id"));
        self.report_among(ids.collect());
        let ids = nodes.iter().map(|row| (&*row.id, &row.origin, "nodes.node_id"));
        self.report_among(ids.collect());
        let names = suppliers.iter().flat_map(|row| {
            row.label.iter().map(|(_, name)| (&**name, &row.origin, "suppliers.label_en"))
        });
        self.report_among(names.collect());
        let names = nodes.iter().flat_map(|row| {
            row.label.iter().map(|(_, name)| (&**name, &row.origin, "nodes.label_en"))
        });
        self.report_among(names.collect());
    }

    fn report_among(&mut self, all: Vec<Named<'_>>) {
        // Most tables hold no letter that could be mistaken.
        if all.iter().all(|(name, ..)| latinised(name) == *name) {
            return;
        }
        let plain = order::set_of(all.iter().map(|(name, ..)| fold(name)));
        for (name, origin, column) in all {
            let seen = latinised(name);
            let folded = fold(&seen);
            if seen != name && folded != fold(name) && plain.contains(&folded) {
                let place = origin.place(self.package.column(column));
                let finding = codes::NAME_LOOKALIKE.at(place).found(name);
                finding.with("other", seen).report(self.report);
            }
        }
    }
}
