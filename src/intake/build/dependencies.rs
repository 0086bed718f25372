//! Edges → dependencies. Knows no loops.

use std::collections::BTreeMap;

use crate::intake::build::Builder;
use crate::intake::codes;
use crate::model::InputIdx;
use crate::model::dependency::{Dependency, Essentiality, Relation};
use crate::model::record::Subject;
use crate::wire::package::{Edge, Row};

impl Builder<'_> {
    /// Reads the dependencies in the order of the file. A row that repeats another one is
    /// counted once; one that contradicts another is an error.
    pub fn read_dependencies(&mut self) {
        let mut seen: BTreeMap<(InputIdx, InputIdx, Relation), &Row<Edge>> = BTreeMap::new();
        for row in &self.package.edges {
            let (from, to) = (
                self.input_of(row, &row.from, "edges.from_id"),
                self.input_of(row, &row.to, "edges.to_id"),
            );
            let relation = relation(&row.relation);
            let (Some(from), Some(to), Some(relation)) = (from, to, relation) else { continue };
            if from == to {
                let place = row.origin.place(self.package.column("edges.to_id"));
                codes::LOOP_SELF.at(place).found(&row.to).report(self.report);
                continue;
            }
            if let Some(first) = seen.get(&(from, to, relation)) {
                self.report_repeated(row, first);
                continue;
            }
            seen.insert((from, to, relation), row);
            let source = self.source(&row.source, &row.origin, "edges.source_id");
            self.parts.dependencies.push(Dependency {
                from,
                to,
                relation,
                essentiality: essentiality(&row.essentiality),
                weight: row.weight,
                weight_basis: row.weight_basis.clone(),
                substitutability: row.substitutability,
                source,
            });
        }
    }

    fn report_repeated(&mut self, row: &Row<Edge>, first: &Row<Edge>) {
        if row.item == first.item {
            let finding = codes::ROW_TWICE.at(row.origin.place("")).with("row", first.origin.row);
            finding.report(self.report);
        } else {
            let finding = codes::ROW_CONFLICT.at(row.origin.place(""));
            finding.with("row", first.origin.row).report(self.report);
        }
    }

    fn input_of(&mut self, row: &Row<Edge>, id: &str, column: &'static str) -> Option<InputIdx> {
        match self.subject(id, &row.origin, column)? {
            Subject::Input(input) => Some(input),
            Subject::Stage(_) => {
                let place = row.origin.place(self.package.column(column));
                let finding = codes::ID_DANGLING.at(place).found(id);
                finding.with("table", "inputs").with("near", codes::NOTHING).report(self.report);
                None
            }
        }
    }
}

/// The relation that a published word stands for.
pub fn relation(code: &str) -> Option<Relation> {
    [Relation::GoesInto, Relation::VariantOf, Relation::Enables]
        .into_iter()
        .find(|relation| relation.code() == code)
}

fn essentiality(code: &str) -> Essentiality {
    [Essentiality::Essential, Essentiality::NonEssential, Essentiality::Negligible]
        .into_iter()
        .find(|essentiality| essentiality.code() == code)
        .unwrap_or_default()
}
