//! The editions that a package tells of → the model: each id once, and predecessors that lead
//! somewhere.

use std::collections::BTreeMap;

use crate::intake::build::loops::components;
use crate::intake::build::{Builder, about};
use crate::intake::codes;

impl Builder<'_> {
    /// Reads the editions. Two of one id are an error, and so is one that comes, by way of others,
    /// after itself; a predecessor that is not told of is reported.
    pub fn read_editions(&mut self) {
        let package = self.package;
        let mut rows = BTreeMap::new();
        let mut position: BTreeMap<&str, usize> = BTreeMap::new();
        for row in &package.editions {
            if self.is_repeated(&row.id, &row.origin, "editions.edition_id", &mut rows) {
                continue;
            }
            position.insert(&row.id, position.len());
            self.parts.series.editions.push(about::model(row));
        }
        let mut edges: Vec<(usize, usize)> = Vec::new();
        for row in &package.editions {
            if row.supersedes.is_empty() {
                continue;
            }
            match (position.get(row.id.as_str()), position.get(row.supersedes.as_str())) {
                (Some(later), Some(earlier)) => edges.push((*later, *earlier)),
                _ => {
                    let place = row.origin.place(package.column("editions.supersedes"));
                    let finding = codes::EDITION_BEFORE.at(place).found(&row.supersedes);
                    finding.with("edition", &row.id).report(self.report);
                }
            }
        }
        // With the shown one alone there is no series.
        let shown = about::edition_id(package);
        if position.len() == 1 && position.contains_key(shown.as_str()) {
            self.parts.series.editions.clear();
        }
        let component = components(position.len(), &edges);
        let is_loop =
            |(later, earlier): &&(usize, usize)| component.get(*later) == component.get(*earlier);
        if let Some((later, _)) = edges.iter().find(is_loop)
            && let Some(row) =
                package.editions.iter().find(|row| position.get(row.id.as_str()) == Some(later))
        {
            let place = row.origin.place(package.column("editions.supersedes"));
            codes::EDITION_LOOP.at(place).found(&row.id).report(self.report);
        }
    }
}
