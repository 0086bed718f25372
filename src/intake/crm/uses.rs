//! The table of uses → inputs of the stages use and sector, with the share of each use as the
//! weight of its dependency.

use std::collections::BTreeMap;

use super::materials::{Materials, Named};
use super::supply::Nodes;
use super::tables::VALUE_ADDED;
use super::{LineBreaks, slug, words};
use crate::base::diagnostic::{Place, Report};
use crate::base::fold::fold_words;
use crate::base::order;
use crate::intake::cell::{self, Style};
use crate::intake::codes;
use crate::intake::sheet::{Line, Sheet};
use crate::wire::package::{Edge, Family, Node, Origin, Package, Row};

/// What the weights are shares of.
const BASIS: &str = "share of EU end use";

/// A sector as it was read.
struct Sector {
    label: String,
    /// Code and name as printed.
    printed: String,
    origin: Origin,
    /// Value added as printed, with the number of rows that print it.
    values: BTreeMap<String, usize>,
}

/// A use as it was read.
struct Use {
    label: String,
    sector: String,
    origin: Origin,
}

/// What is gathered while reading.
#[derive(Default)]
struct Gathered {
    uses: BTreeMap<String, Use>,
    ids: BTreeMap<(String, String), String>,
    order: Vec<String>,
    sectors: BTreeMap<String, Sector>,
    without_sector: Vec<(Place, String)>,
}

/// Reads the table; returns the rows that were used.
pub fn read(
    sheet: &Sheet,
    materials: &mut Materials,
    nodes: &Nodes,
    package: &mut Package,
    breaks: &mut LineBreaks,
    report: &mut Report,
) -> Vec<Origin> {
    let mut gathered = Gathered::default();
    let mut used = Vec::new();
    for line in sheet.lines() {
        let Some(named) = materials.named(line) else { continue };
        let keys: Vec<String> = match named {
            Named::One(key) => vec![key],
            Named::Group(group) => materials.members(group).map(str::to_owned).collect(),
        };
        let share = line.share("Share", Style::PerCent, report).and_then(|printed| printed.share());
        let id = gathered.use_of(line, breaks);
        used.push(line.origin());
        for from in keys.iter().filter_map(|key| nodes.get(key)?.last()) {
            let edge = Edge {
                from: from.clone(),
                to: id.clone(),
                relation: "goes_into".to_owned(),
                weight: share.map(|(share, _)| share),
                weight_basis: BASIS.to_owned(),
                source: "uses".to_owned(),
                ..Edge::default()
            };
            package.edges.push(Row::new(line.origin(), edge));
        }
    }
    gathered.finish(package, report);
    used
}

impl Gathered {
    /// The id of the use of a line: uses are one when name and sector are the same.
    fn use_of(&mut self, line: Line<'_>, breaks: &mut LineBreaks) -> String {
        let label = breaks.join(line.raw("Application"), || line.place("Application"));
        let printed = breaks.join(line.raw("NACE sector"), || line.place("NACE sector"));
        let (code, name) = printed.split_once(" - ").unwrap_or((&printed, &printed));
        if code.is_empty() {
            self.without_sector.push((line.place("NACE sector"), label.clone()));
        } else {
            let sector = self.sectors.entry(code.to_owned()).or_insert_with(|| Sector {
                label: short_name(name),
                printed: printed.clone(),
                origin: line.origin(),
                values: BTreeMap::new(),
            });
            *sector.values.entry(line.raw(VALUE_ADDED).to_owned()).or_default() += 1;
        }
        let mut folded = fold_words(&label);
        if code.is_empty() && folded == "others" {
            "other".clone_into(&mut folded);
        }
        let key = (folded, code.to_owned());
        if let Some(id) = self.ids.get(&key) {
            return id.clone();
        }
        let base = [slug(&label, 24), code.to_lowercase()];
        let base = base.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>();
        let id = self.free_id(&base.join("-"));
        self.ids.insert(key, id.clone());
        self.order.push(id.clone());
        let sector = code.to_owned();
        self.uses.insert(id.clone(), Use { label, sector, origin: line.origin() });
        id
    }

    fn free_id(&self, base: &str) -> String {
        let mut id = base.to_owned();
        let mut number = 2;
        while self.uses.contains_key(&id) {
            id = format!("{base}-{number}");
            number += 1;
        }
        id
    }

    /// Hands the uses over in the order of their sectors and then of the table, then the
    /// sectors.
    fn finish(mut self, package: &mut Package, report: &mut Report) {
        let position: BTreeMap<&String, usize> =
            order::map_of(self.order.iter().enumerate().map(|(position, id)| (id, position)));
        let mut uses: Vec<(&String, &Use)> = self.uses.iter().collect();
        order::sort_by_key(&mut uses, |(id, item)| {
            (item.sector.is_empty(), &item.sector, position.get(id).copied())
        });
        for (id, item) in uses {
            package.nodes.push(Row::new(item.origin.clone(), use_node(id, item)));
            if !item.sector.is_empty() {
                let edge = Edge {
                    from: id.clone(),
                    to: item.sector.clone(),
                    relation: "goes_into".to_owned(),
                    source: "uses".to_owned(),
                    ..Edge::default()
                };
                package.edges.push(Row::new(item.origin.clone(), edge));
            }
        }
        let targets = &mut package.descriptor.sdp.get_or_insert_default().target_nodes;
        for (code, sector) in &mut self.sectors {
            targets.push(code.clone());
            let family = Family { id: code.to_lowercase(), label: words(&sector.label) };
            package.families.push(Row::new(Origin::default(), family));
            let node = sector_node(code, sector);
            package.nodes.push(Row::new(sector.origin.clone(), node));
        }
        self.report(report);
    }

    fn report(&self, report: &mut Report) {
        let differing: Vec<(&String, &Sector)> =
            self.sectors.iter().filter(|(_, sector)| value_added(sector).1 > 0).collect();
        if let Some((_, first)) = differing.first() {
            let codes: Vec<&str> = differing.iter().map(|(code, _)| code.as_str()).collect();
            let rows: usize = differing.iter().map(|(_, sector)| value_added(sector).1).sum();
            let finding = codes::SECTOR_VALUES.at(first.origin.place(VALUE_ADDED));
            finding.found(&codes.join(", ")).with("count", rows).report(report);
        }
        if let Some((place, label)) = self.without_sector.first() {
            let finding = codes::SECTOR_MISSING.at(place.clone()).found(label);
            finding.with("count", self.without_sector.len()).report(report);
        }
    }
}

fn use_node(id: &str, item: &Use) -> Node {
    Node {
        id: id.to_owned(),
        label: words(&item.label),
        kind: "application".to_owned(),
        stage: "use".to_owned(),
        family: item.sector.to_lowercase(),
        source: "uses".to_owned(),
        ..Node::default()
    }
}

/// The value added that most rows of a sector print, and the number of other rows: a few
/// print that of the row above or below.
fn value_added(sector: &Sector) -> (&str, usize) {
    let rows: usize = sector.values.values().sum();
    let printed = sector.values.iter().max_by_key(|(_, rows)| **rows);
    printed.map_or(("", 0), |(value, most)| (value, rows - most))
}

/// The name of a sector without the words that most sectors of the nomenclature begin with;
/// the name as printed stays in the description.
fn short_name(printed: &str) -> String {
    let name = printed.strip_prefix("Manufacture of ").unwrap_or(printed);
    let mut signs = name.chars();
    signs.next().map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect())
}

fn sector_node(code: &str, sector: &Sector) -> Node {
    Node {
        id: code.to_owned(),
        label: words(&sector.label),
        description: words(&sector.printed),
        kind: "product".to_owned(),
        stage: "sector".to_owned(),
        market_size: cell::number(value_added(sector).0),
        market_unit: "MEUR".to_owned(),
        market_words: "Value added".to_owned(),
        source: "uses".to_owned(),
        ..Node::default()
    }
}
