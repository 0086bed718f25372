//! The table of scores → indicators: supply risk and economic importance of every assessment.
//! A material has the same scores at both its stages; members of a group that is assessed as
//! a whole carry those of the group, and say so.

use super::LineBreaks;
use super::materials::{Materials, Named};
use super::supply::Nodes;
use crate::base::diagnostic::Report;
use crate::intake::cell;
use crate::intake::codes;
use crate::intake::sheet::{Line, Sheet};
use crate::wire::package::{Indicator, Package, Row};

/// Columns, which are also the names of the indicators.
const SCORES: [&str; 2] = ["SR", "EI"];

/// Reads the table.
pub fn read(
    sheet: &Sheet,
    materials: &mut Materials,
    nodes: &Nodes,
    package: &mut Package,
    breaks: &mut LineBreaks,
    report: &mut Report,
) {
    for line in sheet.lines() {
        breaks.join(line.raw("Material"), || line.place("Material"));
        let Some(named) = materials.named(line) else { continue };
        let (keys, group) = match named {
            Named::One(key) => (vec![key], ""),
            Named::Group(group) => {
                (materials.members(group).map(str::to_owned).collect(), group.label)
            }
        };
        for name in SCORES {
            let value = score(line, name, report);
            for node in keys.iter().filter_map(|key| nodes.get(key)).flatten() {
                let indicator = Indicator {
                    node: node.clone(),
                    name: name.to_owned(),
                    value,
                    status: if value.is_some() { "A" } else { "M" }.to_owned(),
                    unit: String::new(),
                    period: line.text("Year"),
                    assessed_for: group.to_owned(),
                    edition: String::new(),
                    source: "scores".to_owned(),
                };
                package.indicators.push(Row::new(line.origin(), indicator));
            }
        }
    }
}

/// A score; `-` stands for "not assessed".
fn score(line: Line<'_>, column: &str, report: &mut Report) -> Option<f64> {
    match line.raw(column) {
        "-" | "" => None,
        text => {
            let value = cell::number(text);
            if value.is_none() {
                codes::NUMBER_UNREADABLE.at(line.place(column)).found(text).report(report);
            }
            value
        }
    }
}
