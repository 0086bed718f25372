//! The five tables and how they are told apart. The two supply tables have the same columns;
//! only that of the world prints shares below a tenth of a per cent.

use crate::base::diagnostic::{Place, Report};
use crate::base::fold::fold_words;
use crate::intake::codes;
use crate::intake::sheet::Sheet;

const SUPPLY: [&str; 5] = ["Material", "Stage", "Country", "Share", "t"];
const USES: [&str; 4] = ["Material", "Application", "Share", "NACE sector"];
const SCORES: [&str; 4] = ["Material", "Year", "SR", "EI"];
const GROUPINGS: [&str; 2] = ["screened_material", "perm_XREE_PGM"];

/// Further columns of the tables, which are known and not read.
const UNREAD: [&str; 3] = ["perm_noXREE_noPGM", "perm_noXREE_PGM", "perm_XREE_noPGM"];

/// The column of value added; its header holds a euro sign.
pub const VALUE_ADDED: &str = "VA in million €";

fn has_all(header: &[String], columns: &[&str]) -> bool {
    columns.iter().all(|column| header.iter().any(|name| name == column))
}

/// Whether a header is that of one of the tables.
#[must_use]
pub fn is_told_by(header: &[String]) -> bool {
    has_all(header, &SUPPLY)
        || has_all(header, &USES)
        || has_all(header, &SCORES)
        || has_all(header, &GROUPINGS)
}

/// The tables that were found.
#[derive(Debug, Default)]
pub struct Tables {
    /// Supply of the world.
    pub world: Option<Sheet>,
    /// Sourcing of the Union.
    pub union: Option<Sheet>,
    /// Uses and sectors.
    pub uses: Option<Sheet>,
    /// Supply risk and economic importance.
    pub scores: Option<Sheet>,
    /// Groups of materials.
    pub groupings: Option<Sheet>,
}

impl Tables {
    /// Gives every sheet its part. Only the supply of the world must be there.
    pub fn assign(sheets: Vec<Sheet>, report: &mut Report) -> Self {
        let mut tables = Self::default();
        for sheet in sheets {
            let (name, slot): (&'static str, _) = if has_all(&sheet.header, &SUPPLY) {
                if is_of_the_world(&sheet) {
                    ("world supply", &mut tables.world)
                } else {
                    ("EU sourcing", &mut tables.union)
                }
            } else if has_all(&sheet.header, &USES) {
                ("uses", &mut tables.uses)
            } else if has_all(&sheet.header, &SCORES) {
                ("scores", &mut tables.scores)
            } else if has_all(&sheet.header, &GROUPINGS) {
                ("groupings", &mut tables.groupings)
            } else {
                let finding = codes::TABLE_UNKNOWN.at(Place::file(&sheet.file));
                finding.found(&sheet.file).report(report);
                continue;
            };
            match slot {
                Some(first) => {
                    let finding = codes::TABLE_TWICE.at(Place::file(&sheet.file));
                    let finding = finding.with("table", name);
                    finding.with("other", first.file.to_string()).report(report);
                }
                None => *slot = Some(sheet),
            }
        }
        tables.report_missing(report);
        for sheet in tables.all() {
            let known = [&SUPPLY[..], &USES, &SCORES, &GROUPINGS, &UNREAD, &[VALUE_ADDED]].concat();
            let is_known = |name: &str| {
                known.contains(&name)
                    || matches!(fold_words(name).as_str(), "marking" | "classification" | "tlp")
            };
            sheet.report_unknown(&known, is_known, report);
        }
        tables
    }

    fn report_missing(&self, report: &mut Report) {
        if self.world.is_none() {
            let finding = codes::TABLE_MISSING.at(Place::default()).with("table", "world supply");
            finding.with("columns", SUPPLY.join(", ")).report(report);
        }
        for (name, sheet) in [
            ("EU sourcing", &self.union),
            ("uses", &self.uses),
            ("scores", &self.scores),
            ("groupings", &self.groupings),
        ] {
            if sheet.is_none() {
                let finding = codes::TABLE_MISSING_OPTIONAL.at(Place::default());
                finding.with("table", name).report(report);
            }
        }
    }

    /// The tables that were found.
    pub fn all(&self) -> impl Iterator<Item = &Sheet> {
        [&self.world, &self.union, &self.uses, &self.scores, &self.groupings]
            .into_iter()
            .filter_map(Option::as_ref)
    }
}

fn is_of_the_world(sheet: &Sheet) -> bool {
    let has_traces = sheet.lines().any(|line| line.raw("Share").starts_with('<'));
    let name = fold_words(sheet.file.rsplit('/').next().unwrap_or(&sheet.file));
    has_traces || !name.contains("eu")
}
