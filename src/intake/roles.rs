//! Which file plays which part in a layout of several tables: found by the header, by the
//! file name only when the header is damaged.

use crate::base::diagnostic::{Place, Report};
use crate::base::fold::fold_words;
use crate::intake::codes;
use crate::intake::sheet::Sheet;

/// A table of a layout.
#[derive(Debug, Clone, Copy)]
pub struct Role {
    /// Name, also the usual file name.
    pub name: &'static str,
    /// Whether the layout is nothing without it.
    pub is_required: bool,
    /// Columns without which the table cannot be used.
    pub demanded: &'static [&'static str],
    /// Columns that tell the table from those of other layouts.
    pub signature: &'static [&'static str],
    /// All columns.
    pub columns: &'static [&'static str],
}

impl Role {
    /// Whether a header has the telling columns.
    #[must_use]
    pub fn is_told_by(&self, header: &[String]) -> bool {
        self.signature.iter().all(|column| header.iter().any(|name| name == column))
    }

    /// Whether a header is likely meant to be this table: at least three of its columns, and
    /// most of the header.
    #[must_use]
    pub fn resembles(&self, header: &[String]) -> bool {
        let known = header.iter().filter(|name| self.columns.contains(&name.as_str())).count();
        known >= 3 && known * 2 > header.len()
    }

    /// Whether a file of this name is likely meant to be this table.
    #[must_use]
    pub fn is_named_by(&self, file: &str) -> bool {
        let name = file.rsplit('/').next().unwrap_or(file);
        fold_words(name.split('.').next().unwrap_or(name)) == fold_words(self.name)
    }
}

/// The sheets of a layout by their role.
#[derive(Debug, Default)]
pub struct Sheets {
    sheets: Vec<(&'static str, Sheet)>,
}

impl Sheets {
    /// The sheet of a role.
    #[must_use]
    pub fn get(&self, role: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|(name, _)| *name == role).map(|(_, sheet)| sheet)
    }

    /// All sheets with their roles, in the order of the roles.
    pub fn all(&self) -> impl Iterator<Item = (&'static str, &Sheet)> {
        self.sheets.iter().map(|(name, sheet)| (*name, sheet))
    }

    /// Gives every sheet its role and checks what the roles demand: required tables and
    /// columns, rows, and no column that nobody knows. Sheets without a role are reported.
    pub fn assign(sheets: Vec<Sheet>, roles: &'static [Role], report: &mut Report) -> Self {
        let mut assigned: Vec<(&'static Role, Sheet)> = Vec::new();
        for sheet in sheets {
            let free = |role: &&Role| !assigned.iter().any(|(taken, _)| taken.name == role.name);
            let told = roles.iter().find(|role| role.is_told_by(&sheet.header));
            let role = told
                .or_else(|| roles.iter().filter(free).find(|r| r.resembles(&sheet.header)))
                .or_else(|| roles.iter().filter(free).find(|r| r.is_named_by(&sheet.file)));
            match role {
                None => {
                    let place = Place::file(&sheet.file);
                    codes::TABLE_UNKNOWN.at(place).found(&sheet.file).report(report);
                }
                Some(role) if !free(&role) => {
                    let other = assigned.iter().find(|(taken, _)| taken.name == role.name);
                    let other = other.map_or("", |(_, other)| &other.file);
                    let finding = codes::TABLE_TWICE.at(Place::file(&sheet.file));
                    finding.with("table", role.name).with("other", other).report(report);
                }
                Some(role) => assigned.push((role, sheet)),
            }
        }
        let mut checked = Self::default();
        for role in roles {
            let position = assigned.iter().position(|(taken, _)| taken.name == role.name);
            match position.map(|position| assigned.swap_remove(position)) {
                None => report_missing(role, report),
                Some((_, sheet)) => {
                    if is_usable(role, &sheet, report) {
                        checked.sheets.push((role.name, sheet));
                    }
                }
            }
        }
        checked
    }
}

fn report_missing(role: &Role, report: &mut Report) {
    if role.is_required {
        let finding = codes::TABLE_MISSING.at(Place::default()).with("table", role.name);
        finding.with("columns", role.demanded.join(", ")).report(report);
    } else {
        let finding = codes::TABLE_MISSING_OPTIONAL.at(Place::default());
        finding.with("table", role.name).report(report);
    }
}

fn is_usable(role: &Role, sheet: &Sheet, report: &mut Report) -> bool {
    let is_known = |name: &str| role.columns.contains(&name) || is_marking(name);
    sheet.report_unknown(role.columns, is_known, report);
    if !sheet.demand(role.name, role.demanded, report) {
        return false;
    }
    if sheet.records.is_empty() {
        let code = if role.is_required { codes::ROWS_NONE } else { codes::ROWS_NONE_OPTIONAL };
        code.at(Place::row(&sheet.file, 1)).with("table", role.name).report(report);
    }
    true
}

/// Every table may have a marking column.
fn is_marking(name: &str) -> bool {
    matches!(fold_words(name).as_str(), "marking" | "classification" | "tlp")
}
