//! Rows of references to other datasets → the model. Only this side can be checked here.

use crate::base::table::Key;
use crate::intake::build::action::Desk;
use crate::intake::codes;
use crate::model::reference::{Reference, Referrer, Relation};
use crate::wire::package::{Fields, Row};

impl Desk<'_, '_> {
    pub fn read_references(&mut self) {
        for row in self.rows("references") {
            let dataset = row.text("dataset_id");
            if dataset == self.builder.package.descriptor.name {
                let finding = codes::REFERENCE_OWN.at(self.place(row, "dataset_id"));
                finding.found(dataset).report(self.builder.report);
                continue;
            }
            let Some(from) = self.referrer(row) else { continue };
            let reference = Reference {
                from,
                dataset: dataset.to_owned(),
                id: row.text("other_id").to_owned(),
                relation: Relation::from_code(row.text("relation")).unwrap_or(Relation::Concerns),
                source: self.source(row),
            };
            self.builder.parts.action.references.push(reference);
        }
    }

    fn referrer(&mut self, row: &Row<Fields>) -> Option<Referrer> {
        let column = "from_id";
        let id = row.text(column);
        match row.text("from_kind") {
            "gap" => self.find("gaps", id, row, column).map(Referrer::Gap),
            "root_cause" => self.find("root_causes", id, row, column).map(Referrer::RootCause),
            "instrument" => self.find("instruments", id, row, column).map(Referrer::Instrument),
            "measure" => self.find("measures", id, row, column).map(Referrer::Measure),
            "item" => self.find("roadmap", id, row, column).map(Referrer::Item),
            _ => self.builder.subject(id, &row.origin, column).map(Referrer::Subject),
        }
    }

    fn find<K: Key>(
        &mut self,
        table: &'static str,
        id: &str,
        row: &Row<Fields>,
        column: &'static str,
    ) -> Option<K> {
        self.position(table, id, row, column).map(K::from_position)
    }
}
