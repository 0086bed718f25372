//! A table of technologies with one column of readiness levels per year, such as the Clean Energy
//! Technology Guide of the International Energy Agency → inputs, and one item of a roadmap for
//! each row of years with the same reading. That table is told by its column `NZErationale`, and
//! its levels are those of the agency (1–11); any other has those of 1–9.

use std::collections::BTreeMap;

use crate::base::diagnostic::Report;
use crate::intake::readiness::{levels, paragraphs, unused};
use crate::intake::sheet::{Line, Sheet};
use crate::intake::{Reading, codes, finish, single, text};
use crate::model::marking::Marking;
use crate::model::roadmap::Scale;
use crate::wire::package::{Node, Package, Row};

/// Name of the layout.
pub const FORMAT: &str = "trl-table";

/// The columns that are used, those of the years aside.
const USED: [&str; 5] = ["name", "sector", "description", "NZErationale", "read_more"];

const LANGUAGE: &str = "en";

/// Whether a header is that of such a table.
#[must_use]
pub fn is_told_by(header: &[String]) -> bool {
    let has = |column: &str| header.iter().any(|name| name == column);
    has("name") && has("sector") && header.iter().any(|name| year_of(name).is_some())
}

/// The year of a column such as `trl2024`.
fn year_of(column: &str) -> Option<u16> {
    let digits = column.strip_prefix("trl").filter(|digits| digits.len() == 4)?;
    digits.parse().ok().filter(|_| digits.bytes().all(|digit| digit.is_ascii_digit()))
}

/// Reads the table.
pub fn read(sheet: &Sheet, mut report: Report) -> Reading {
    let mut package = Package {
        naming: Package::names(&[("nodes.node_id", "name"), ("nodes.label_en", "name")]),
        ..single::package(&sheet.file, "", LANGUAGE, FORMAT)
    };
    for column in &sheet.header {
        if !USED.contains(&column.as_str()) && year_of(column).is_none() && !column.is_empty() {
            unused(sheet.header_place(column), column, &mut report);
        }
    }
    let mut years: Vec<(u16, &str)> =
        sheet.header.iter().filter_map(|name| Some((year_of(name)?, name.as_str()))).collect();
    crate::base::order::sort(&mut years);
    let scale = if sheet.has("NZErationale") { Scale::Iea } else { Scale::Trl };
    let mut uses: BTreeMap<&String, usize> = BTreeMap::new();
    let column = sheet.position("name").unwrap_or_default();
    for name in sheet.records.iter().filter_map(|record| record.cells.get(column)) {
        *uses.entry(name).or_default() += 1;
    }
    for line in sheet.lines() {
        let name = line.name("name", &mut report);
        let count = uses.get(&line.raw("name").to_owned()).copied().unwrap_or(1);
        let id = if count > 1 {
            let finding = codes::NAME_TWICE.at(line.place("name")).found(&name);
            finding.with("count", count).report(&mut report);
            line.name("sector", &mut report)
        } else {
            name.clone()
        };
        if !text::check_id(&id, || line.place("name"), &mut report) || id.is_empty() {
            codes::ID_EMPTY.at(line.place("name")).report(&mut report);
            continue;
        }
        let node = node(line, &id, &name, &mut report);
        package.nodes.push(Row::new(line.origin(), node));
        history(line, (&id, &name), &years, scale, &mut package, &mut report);
    }
    finish(&package, &[sheet], Marking::Unmarked, report)
}

fn node(line: Line<'_>, id: &str, name: &str, report: &mut Report) -> Node {
    let links = line.raw("read_more").split([',', ' ', '\n', ';']);
    let links: Vec<&str> = links.filter(|link| link.starts_with("https://")).collect();
    let (told, why) = (line.prose("description", report), line.prose("NZErationale", report));
    let links = links.join(" ");
    let description = paragraphs([told.as_str(), &why, &links]);
    let words = |text: String| vec![(LANGUAGE.to_owned(), text)];
    let (area, _) = sectors(&line.name("sector", report), name);
    Node {
        id: id.to_owned(),
        label: words(name.to_owned()),
        description: if description.is_empty() { Vec::new() } else { words(description) },
        kind: "technology".to_owned(),
        tech_area: area,
        source: single::FILE.to_owned(),
        ..Node::default()
    }
}

/// The technology area and what it is divided into: the first two steps of the way to a
/// technology, and the others. The last step is the technology itself.
fn sectors(sector: &str, name: &str) -> (String, String) {
    let way = sector.strip_suffix(name).unwrap_or(sector);
    let steps: Vec<&str> = way.split(',').map(str::trim).filter(|step| !step.is_empty()).collect();
    let (area, rest) = steps.split_at_checked(2).unwrap_or((&steps, &[]));
    (area.join(", "), rest.join(", "))
}

/// The readings of a technology: years that follow one another with the same reading are one
/// item. A year without a reading parts them.
fn history(
    line: Line<'_>,
    (id, name): (&str, &str),
    years: &[(u16, &str)],
    scale: Scale,
    package: &mut Package,
    report: &mut Report,
) {
    let mut runs: Vec<(u16, u16, (u8, u8))> = Vec::new();
    for (year, column) in years {
        let Some(readings) = levels::read(line.raw(column), scale.top()) else {
            let finding = codes::LEVEL_UNREADABLE.at(line.place(column)).found(line.raw(column));
            finding.with("top", usize::from(scale.top())).report(report);
            continue;
        };
        let [reading] = readings.as_slice() else {
            if !readings.is_empty() {
                let finding = codes::LEVEL_UNREADABLE.at(line.place(column));
                let finding = finding.found(line.raw(column));
                finding.with("top", usize::from(scale.top())).report(report);
            }
            continue;
        };
        if !reading.words.is_empty() {
            codes::LEVEL_WORDS.at(line.place(column)).found(line.raw(column)).report(report);
        }
        match runs.last_mut() {
            Some((_, last, same)) if *last + 1 == *year && *same == reading.levels => *last = *year,
            _ => runs.push((*year, *year, reading.levels)),
        }
    }
    let (_, section) = sectors(line.raw("sector"), name);
    for (first, last, levels) in runs {
        let item = single::Item::new(&format!("{id}/{first}"), name, LANGUAGE)
            .with("lane", "technology")
            .with("section", &section)
            .with("node_id", id)
            .with("start", &format!("{first:04}"))
            .with("end", &format!("{last:04}"))
            .with("status", "done")
            .at_levels(levels, scale.code());
        package.further.push(item.row(line.origin()));
    }
}
