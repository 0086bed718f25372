//! What was read, in numbers: nothing that stands in a file may get lost uncounted.

use std::collections::BTreeSet;

use crate::base::order;
use crate::intake::sheet::Sheet;
use crate::wire::package::{Origin, Package, Row};

/// What was read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// The layout: `sdp`, `eto-tables`, `eu-crm-tables` or `plain-tables`; empty: none.
    pub format: &'static str,
    /// Inputs.
    pub inputs: usize,
    /// Rows of dependencies.
    pub dependencies: usize,
    /// Suppliers.
    pub suppliers: usize,
    /// Rows of shares, repeated ones included.
    pub shares: usize,
    /// The tables.
    pub tables: Vec<TableTally>,
    /// Further counts of the layout by name.
    pub extra: Vec<(&'static str, usize)>,
}

/// What was read of one table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TableTally {
    /// File name.
    pub file: String,
    /// Rows below the header, blank ones left out.
    pub rows: usize,
    /// Rows that went into the dataset.
    pub read: usize,
    /// Rows that did not; each has a finding, or belongs to a table that the map does not show.
    pub set_aside: usize,
}

impl Tally {
    /// Counts the rows of `sheets` that are found again in `package`, or in `further`: rows
    /// that were used without becoming a row.
    #[must_use]
    pub fn of(package: &Package, sheets: &[&Sheet], further: &[Origin]) -> Self {
        let mut used = used_rows(package);
        used.extend(further.iter().map(key));
        let share_rows = order::set_of(package.shares.iter().map(|row| key(&row.origin)));
        let table = |sheet: &&Sheet| {
            let rows = sheet.records.len();
            let is_used = |row: u64| used.contains(&(&*sheet.file, row));
            let read = sheet.records.iter().filter(|record| is_used(record.row)).count();
            TableTally { file: sheet.file.to_string(), rows, read, set_aside: rows - read }
        };
        Self {
            format: package.format,
            inputs: package.nodes.iter().filter(|node| node.kind != "stage").count(),
            dependencies: package.edges.len(),
            suppliers: package.suppliers.len(),
            shares: share_rows.len(),
            tables: sheets.iter().map(table).collect(),
            extra: Vec::new(),
        }
    }
}

/// File and row of every row of a package.
fn used_rows(package: &Package) -> BTreeSet<(&str, u64)> {
    let mut used = BTreeSet::new();
    add(&package.nodes, &mut used);
    add(&package.families, &mut used);
    add(&package.edges, &mut used);
    add(&package.suppliers, &mut used);
    add(&package.shares, &mut used);
    add(&package.indicators, &mut used);
    add(&package.groups, &mut used);
    add(&package.sources, &mut used);
    add(&package.editions, &mut used);
    add(&package.further, &mut used);
    used
}

fn add<'a, T>(rows: &'a [Row<T>], used: &mut BTreeSet<(&'a str, u64)>) {
    used.extend(rows.iter().map(|row| key(&row.origin)));
}

fn key(origin: &Origin) -> (&str, u64) {
    (&origin.file, origin.row)
}
