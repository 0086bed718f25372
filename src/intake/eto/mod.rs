//! The five tables of the chip supply chain explorer of the Emerging Technology Observatory
//! (inputs, stages, sequence, providers, provision) → wire rows. Knows their words and their
//! rounding: whole per cents, everything between 0 and 1 printed as 1.

mod about;
mod roles;
mod supply;

pub use roles::ROLES;

use std::collections::BTreeMap;

use crate::base::diagnostic::Report;
use crate::base::order;
use crate::intake::differences::Differences;
use crate::intake::roles::Sheets;
use crate::intake::sheet::{Line, Sheet};
use crate::intake::{cell, codes};
use crate::wire::package::{Edge, Node, Origin, Package, Row, Words};

/// Name of the layout.
pub const FORMAT: &str = "eto-tables";

/// The tables of this layout → a package.
pub fn read(sheets: &Sheets, report: &mut Report) -> Package {
    let mut package = Package {
        descriptor: about::descriptor(),
        format: FORMAT,
        naming: Package::names(roles::NAMING),
        editions: vec![Row::new(Origin::default(), about::edition())],
        ..Package::default()
    };
    for (role, sheet) in sheets.all() {
        package.sources.push(Row::new(Origin::default(), about::source(role, sheet)));
    }
    if let Some(sheet) = sheets.get("stages") {
        package.nodes.extend(sheet.lines().filter_map(|line| stage(line, report)));
    }
    if let Some(sheet) = sheets.get("inputs") {
        package.nodes.extend(sheet.lines().filter_map(|line| input(line, report)));
    }
    package.descriptor.sdp.get_or_insert_default().target_nodes = targets(sheets);
    let names = node_names(&package);
    if let Some(sheet) = sheets.get("sequence") {
        read_sequence(sheet, &names, &mut package, report);
    }
    let ids = sheets
        .get("providers")
        .map_or_else(BTreeMap::new, |sheet| supply::read_providers(sheet, &mut package, report));
    if let Some(sheet) = sheets.get("provision") {
        supply::read_provision(sheet, &names, &ids, &mut package, report);
    }
    package
}

fn words(text: String) -> Words {
    vec![("en".to_owned(), text)]
}

fn stage(line: Line<'_>, report: &mut Report) -> Option<Row<Node>> {
    let node = Node {
        id: line.id("stage_id", report)?,
        label: words(line.name("stage_name", report)),
        description: words(line.prose("description", report)),
        kind: "stage".to_owned(),
        source: "ETO-stages".to_owned(),
        ..Node::default()
    };
    Some(Row::new(line.origin(), with_market(node, line, report)))
}

fn input(line: Line<'_>, report: &mut Report) -> Option<Row<Node>> {
    let kind = match line.raw("type") {
        "process" => "process",
        "material_resource" => "material",
        "tool_resource" => "tool",
        "ultimate_output" => "product",
        other => {
            let finding = codes::WORD_UNKNOWN.at(line.place("type")).found(other);
            let allowed = "process, material_resource, tool_resource, ultimate_output";
            finding.with("allowed", allowed).report(report);
            "product"
        }
    };
    let node = Node {
        id: line.id("input_id", report)?,
        label: words(line.name("input_name", report)),
        description: words(line.prose("description", report)),
        kind: kind.to_owned(),
        stage: line.reference("stage_id", report)?,
        source: "ETO-inputs".to_owned(),
        ..Node::default()
    };
    Some(Row::new(line.origin(), with_market(node, line, report)))
}

/// Prices are prose: "about $1 billion (2019)", "$3.3 billion (all photoresists)". The words
/// are kept; a number is read only where nothing but a sum and a year is printed.
fn with_market(mut node: Node, line: Line<'_>, report: &mut Report) -> Node {
    node.market_words = line.name("market_share_chart_global_market_size_info", report);
    let (sum, rest) = node.market_words.split_once(" (").unwrap_or((&node.market_words, ""));
    let year = rest.strip_suffix(')').unwrap_or(rest);
    let is_year = year.is_empty() || (year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()));
    let number = sum.strip_prefix('$').and_then(|sum| sum.split_once(' '));
    if let (Some((digits, unit)), true) = (number, is_year) {
        let factor = match unit {
            "million" => 1.0,
            "billion" => 1000.0,
            _ => return node,
        };
        node.market_size = cell::number(digits).map(|size| size * factor);
        "MUSD".clone_into(&mut node.market_unit);
        node.market_year = year.to_owned();
    }
    node
}

fn targets(sheets: &Sheets) -> Vec<String> {
    let lines = sheets.get("inputs").into_iter().flat_map(Sheet::lines);
    let targets = lines.filter(|line| line.raw("type") == "ultimate_output");
    targets.map(|line| line.raw("input_id").to_owned()).collect()
}

fn node_names(package: &Package) -> BTreeMap<String, String> {
    let name =
        |node: &Row<Node>| node.label.first().map_or(String::new(), |(_, words)| words.clone());
    order::map_of(package.nodes.iter().map(|node| (node.id.clone(), name(node))))
}

/// Each row is a flow, a kind-of relation, or both.
fn read_sequence(
    sheet: &Sheet,
    names: &BTreeMap<String, String>,
    package: &mut Package,
    report: &mut Report,
) {
    let mut differences = Differences::default();
    for line in sheet.lines() {
        let Some(from) = line.id("input_id", report) else { continue };
        differences.compare(line, "input_name", names.get(&from));
        let (Some(into), Some(class)) =
            (line.reference("goes_into_id", report), line.reference("is_type_of_id", report))
        else {
            continue;
        };
        differences.compare(line, "goes_into_name", names.get(&into));
        differences.compare(line, "is_type_of_name", names.get(&class));
        match (into.is_empty(), class.is_empty()) {
            (true, true) => {
                codes::RELATION_NONE.at(line.place("goes_into_id")).report(report);
            }
            (false, false) => codes::RELATION_BOTH.at(line.place("is_type_of_id")).report(report),
            _ => {}
        }
        for (to, relation) in [(into, "goes_into"), (class, "variant_of")] {
            if !to.is_empty() {
                let edge = Edge {
                    from: from.clone(),
                    to,
                    relation: relation.to_owned(),
                    source: "ETO-sequence".to_owned(),
                    ..Edge::default()
                };
                package.edges.push(Row::new(line.origin(), edge));
            }
        }
    }
    differences.report(codes::NAME_DIFFERS, report);
}
