//! The tables on what is done about dependencies → the model: repeated rows, ids of each other,
//! of nodes and of sources.

mod gaps;
mod instruments;
mod measures;
mod references;
mod roadmap;
mod series;

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::base::diagnostic::{Place, Report};
use crate::base::order;
use crate::base::table::Key;
use crate::intake::build::Builder;
use crate::intake::build::inputs::scope;
use crate::intake::build::loops::components;
use crate::intake::codes;
use crate::intake::nearest::nearest;
use crate::model::SourceIdx;
use crate::model::input::Scope;
use crate::model::instrument::{Levels, Named};
use crate::model::record::Subject;
use crate::model::text::Text;
use crate::wire::package::{Fields, Row};
use crate::wire::tables::TableSpec;

impl Builder<'_> {
    /// Reads what is done about dependencies.
    pub fn read_action(&mut self) {
        if self.package.further.is_empty() {
            return;
        }
        let mut desk = Desk::new(self);
        desk.read_root_causes();
        desk.read_gaps();
        desk.read_answers();
        desk.read_actors();
        desk.read_instruments();
        desk.read_budgets();
        desk.read_measures();
        desk.read_links();
        desk.read_roadmap();
        desk.read_references();
        desk.read_forerunners();
        desk.read_trade();
    }
}

/// The rows at hand, with the positions of those that others name.
struct Desk<'b, 'a> {
    builder: &'b mut Builder<'a>,
    /// Each row once, in the order of the file.
    kept: Vec<&'a Row<Fields>>,
    /// Position by id, for each table whose rows have one.
    ids: Vec<(&'static str, BTreeMap<&'a str, u64>)>,
}

impl<'b, 'a> Desk<'b, 'a> {
    fn new(builder: &'b mut Builder<'a>) -> Self {
        let rows = &builder.package.further;
        let is_repeated = repeated(rows, builder);
        let unique = rows.iter().zip(is_repeated).filter(|(_, is_repeated)| !is_repeated);
        let kept: Vec<&'a Row<Fields>> = unique.map(|(row, _)| row).collect();
        let mut ids: Vec<(&'static str, BTreeMap<&'a str, u64>)> = Vec::new();
        for row in &kept {
            let Some([key]) = TableSpec::named(row.table).map(|spec| spec.key) else { continue };
            let position = ids.iter().position(|(table, _)| *table == row.table);
            let position = position.unwrap_or_else(|| {
                ids.push((row.table, BTreeMap::new()));
                ids.len() - 1
            });
            if let Some((_, known)) = ids.get_mut(position) {
                known.insert(row.item.text(key), known.len() as u64);
            }
        }
        Self { builder, kept, ids }
    }

    /// The rows of a table.
    fn rows(&self, table: &str) -> Vec<&'a Row<Fields>> {
        self.kept.iter().copied().filter(|row| row.table == table).collect()
    }

    fn place(&self, row: &Row<Fields>, column: &'static str) -> Place {
        row.origin.place(self.builder.package.column(column))
    }

    /// Where `id` stands in `table`; `None` when it is empty, or after a finding.
    fn position(
        &mut self,
        table: &'static str,
        id: &str,
        row: &Row<Fields>,
        column: &'static str,
    ) -> Option<usize> {
        if id.is_empty() {
            return None;
        }
        let known = self.ids.iter().find(|(name, _)| *name == table).map(|(_, known)| known);
        if let Some(position) = known.and_then(|known| known.get(id)) {
            return usize::try_from(*position).ok();
        }
        let is_listed = self.builder.report.errors() < Report::LISTED;
        let known = known.filter(|_| is_listed);
        let near = known.and_then(|known| nearest(id, known.keys().copied()));
        let near = near.unwrap_or(codes::NOTHING).to_owned();
        let finding = codes::ID_DANGLING.at(self.place(row, column)).found(id);
        finding.with("table", table).with("near", near).report(self.builder.report);
        None
    }

    /// The row of `table` that a column names.
    fn key<K: Key>(
        &mut self,
        table: &'static str,
        row: &Row<Fields>,
        column: &'static str,
    ) -> Option<K> {
        self.position(table, row.text(column), row, column).map(K::from_position)
    }

    /// The rows of `table` that a column lists.
    fn keys<K: Key>(
        &mut self,
        table: &'static str,
        row: &Row<Fields>,
        column: &'static str,
    ) -> Vec<K> {
        let positions = row.list(column).filter_map(|id| self.position(table, id, row, column));
        positions.map(K::from_position).collect()
    }

    /// What a column lists: rows of `table`, or words.
    fn named<K: Key>(&self, table: &str, row: &Row<Fields>, column: &str) -> Vec<Named<K>> {
        let known = self.ids.iter().find(|(name, _)| *name == table).map(|(_, known)| known);
        let named = |entry: &str| {
            let position = known.and_then(|known| known.get(entry));
            let position = position.and_then(|position| usize::try_from(*position).ok());
            let words = || Named::Words(entry.to_owned());
            position.map_or_else(words, |position| Named::Known(K::from_position(position)))
        };
        row.list(column).map(named).collect()
    }

    /// The stage or input that the row names, if it names one.
    fn subject(&mut self, row: &Row<Fields>) -> Option<Subject> {
        let id = row.text("node_id");
        if id.is_empty() {
            return None;
        }
        self.builder.subject(id, &row.origin, "node_id")
    }

    fn source(&mut self, row: &Row<Fields>) -> Option<SourceIdx> {
        let id = row.text("source_id");
        (!id.is_empty()).then(|| self.builder.source(id, &row.origin, "source_id"))
    }

    fn label(&mut self, row: &Row<Fields>, id: &str) -> Text {
        self.builder.label(row.words("label"), id, &row.origin, "label_en")
    }

    fn text(&self, row: &Row<Fields>, column: &str) -> Text {
        self.builder.text(row.words(column))
    }

    /// The scopes that a row lists. Words that are no scope are errors, as they would be in a
    /// column of one word.
    fn scopes(&mut self, row: &Row<Fields>) -> Vec<Scope> {
        let mut scopes = Vec::new();
        for word in row.list("scope").filter(|word| *word != Scope::NotStated.code()) {
            let found = scope(word);
            if found == Scope::NotStated {
                let allowed = "civil, defence, space, dual-use";
                let finding = codes::WORD_UNKNOWN.at(self.place(row, "scope")).found(word);
                finding.with("allowed", allowed).report(self.builder.report);
            } else if !scopes.contains(&found) {
                scopes.push(found);
            }
        }
        scopes
    }

    /// Reports the first row that, by what a column names, comes to belong to itself.
    fn check_whole<K: Key>(
        &mut self,
        rows: &[&Row<Fields>],
        column: &'static str,
        of: &[Option<K>],
    ) {
        let edges: Vec<(usize, usize)> = of
            .iter()
            .enumerate()
            .filter_map(|(part, whole)| Some((part, whole.as_ref()?.position())))
            .collect();
        let component = components(of.len(), &edges);
        let is_loop =
            |(part, whole): &&(usize, usize)| component.get(*part) == component.get(*whole);
        if let Some(row) = edges.iter().find(is_loop).and_then(|(part, _)| rows.get(*part)) {
            let [id, ..] = TableSpec::named(row.table).map_or(&[""][..], |spec| spec.key) else {
                return;
            };
            let finding = codes::LOOP_PARTS.at(self.place(row, column)).found(row.text(id));
            finding.report(self.builder.report);
        }
    }
}

/// Which rows repeat the key of an earlier one. A row that says the same again is counted once,
/// one that says something else is an error.
fn repeated(rows: &[Row<Fields>], builder: &mut Builder<'_>) -> Vec<bool> {
    let mut sorted: Vec<(usize, &Row<Fields>)> = rows.iter().enumerate().collect();
    order::sort_by(&mut sorted, |a, b| by_key(a.1, b.1).then_with(|| a.0.cmp(&b.0)));
    let mut is_repeated = vec![false; rows.len()];
    let mut first: Option<&Row<Fields>> = None;
    for (position, row) in sorted {
        let Some(earlier) = first.filter(|first| by_key(first, row) == Ordering::Equal) else {
            first = Some(row);
            continue;
        };
        let key = TableSpec::named(row.table).map_or(&[][..], |spec| spec.key);
        let finding = match key {
            [id] => codes::ID_TWICE.at(row.origin.place(id)).found(row.text(id)),
            _ if row.item == earlier.item => codes::ROW_TWICE.at(row.origin.place("")),
            _ => codes::ROW_CONFLICT.at(row.origin.place("")),
        };
        finding.with("row", earlier.origin.row).report(builder.report);
        if let Some(is_repeated) = is_repeated.get_mut(position) {
            *is_repeated = true;
        }
    }
    is_repeated
}

fn by_key(a: &Row<Fields>, b: &Row<Fields>) -> Ordering {
    let key = TableSpec::named(a.table).map_or(&[][..], |spec| spec.key);
    let cells = key.iter().map(|column| {
        let number = |row: &Row<Fields>| row.number(column).unwrap_or(-1.0);
        a.text(column).cmp(b.text(column)).then(number(a).total_cmp(&number(b)))
    });
    cells.fold(a.table.cmp(b.table), Ordering::then)
}

/// A readiness level.
fn level(row: &Row<Fields>, column: &str) -> Option<u8> {
    let number = row.number(column)?;
    (1..=11).find(|whole| (f64::from(*whole) - number).abs() < f64::EPSILON)
}

fn levels(row: &Row<Fields>) -> Levels {
    Levels { from: level(row, "trl_from"), to: level(row, "trl_to") }
}
