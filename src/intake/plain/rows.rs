//! The tables of a plain set, one by one.

use std::collections::BTreeSet;

use super::columns::{
    AREA, COUNTRY, DESCRIPTION, FAMILY, FROM, ID, KIND, NAME, PERIOD, RELATION, SHARE, STAGE,
    SUPPLIED, SUPPLIER, TO, WEIGHT, find,
};
use crate::base::country;
use crate::base::diagnostic::Report;
use crate::base::fold::fold_words;
use crate::intake::cell::{self, Printed, Style};
use crate::intake::codes;
use crate::intake::sheet::{Line, Sheet};
use crate::wire::package::{Edge, Node, Package, Row, Share, Supplier, Words};

/// Id of the unnamed rest.
const REST: &str = "RES";

/// Names of the unnamed rest, folded.
const REST_NAMES: [&str; 8] =
    ["various", "other", "others", "rest", "rest of world", "rest of the world", "row", "unknown"];

/// Kinds that a word may stand for, beside those of the format.
const KIND_WORDS: [(&str, &str); 11] = [
    ("material resource", "material"),
    ("raw material", "material"),
    ("tool resource", "tool"),
    ("equipment", "tool"),
    ("machine", "tool"),
    ("ultimate output", "product"),
    ("output", "product"),
    ("part", "component"),
    ("service resource", "service"),
    ("use", "application"),
    ("system", "product"),
];

/// The kind of nodes for which none is stated.
const NO_KIND: &str = "component";

fn words(package: &Package, text: String) -> Words {
    let languages = package.descriptor.sdp().languages;
    vec![(languages.into_iter().next().unwrap_or_else(|| "en".to_owned()), text)]
}

/// Reads a table of stages.
pub fn read_stages(sheet: &Sheet, package: &mut Package, report: &mut Report) {
    let id = find(&sheet.header, &["stage id", "id"]).unwrap_or_default();
    let name = find(&sheet.header, NAME).unwrap_or(id);
    for line in sheet.lines() {
        let Some(stage) = line.id(id, report) else { continue };
        let label = words(package, line.name(name, report));
        package.nodes.push(Row::new(line.origin(), stage_node(stage, label, "stages")));
    }
}

fn stage_node(id: String, label: Words, source: &str) -> Node {
    let (kind, source) = ("stage".to_owned(), source.to_owned());
    Node { id, label, kind, source, ..Node::default() }
}

/// Reads a table of inputs. Stages that no table of stages names are taken from it, in the
/// order in which they first stand there.
pub fn read_nodes(sheet: &Sheet, package: &mut Package, report: &mut Report) {
    let column = |names| find(&sheet.header, names).unwrap_or_default();
    let (id, name, stage) = (column(ID), column(NAME), column(STAGE));
    let has_stages = !package.nodes.is_empty();
    let mut stages: BTreeSet<String> = BTreeSet::new();
    let mut nodes = Vec::new();
    for line in sheet.lines() {
        let (Some(node), Some(stage)) = (line.id(id, report), line.reference(stage, report)) else {
            continue;
        };
        if !has_stages && !stage.is_empty() && stages.insert(stage.clone()) {
            let label = words(package, stage.clone());
            let stage = stage_node(stage.clone(), label, "nodes");
            package.nodes.push(Row::new(line.origin(), stage));
        }
        let label = line.name(if name.is_empty() { id } else { name }, report);
        nodes.push(Row::new(
            line.origin(),
            Node {
                id: node,
                label: words(package, label),
                description: words(package, line.prose(column(DESCRIPTION), report)),
                kind: kind(line, column(KIND), report),
                stage,
                family: line.name(column(FAMILY), report),
                source: "nodes".to_owned(),
                ..Node::default()
            },
        ));
    }
    package.nodes.extend(nodes);
}

fn kind(line: Line<'_>, column: &str, report: &mut Report) -> String {
    use crate::wire::tables::NODE_KINDS;
    let printed = line.raw(column);
    let folded = fold_words(printed);
    let known = KIND_WORDS.iter().find(|(word, _)| *word == folded).map(|(_, kind)| *kind);
    if let Some(kind) = known.or_else(|| NODE_KINDS.iter().copied().find(|k| *k == folded)) {
        return kind.to_owned();
    }
    if !printed.is_empty() {
        let finding = codes::WORD_UNKNOWN.at(line.place(column)).found(printed);
        finding.with("allowed", NODE_KINDS.join(", ")).report(report);
    }
    NO_KIND.to_owned()
}

/// Without a table of inputs, every name in the table of dependencies is one.
pub fn nodes_of_edges(sheet: &Sheet, package: &mut Package) {
    let mut known: BTreeSet<String> = BTreeSet::new();
    for line in sheet.lines() {
        for names in [FROM, TO] {
            let id = line.text(find(&sheet.header, names).unwrap_or_default());
            if !id.is_empty() && known.insert(id.clone()) {
                let node = Node {
                    label: words(package, id.clone()),
                    id,
                    kind: NO_KIND.to_owned(),
                    source: "edges".to_owned(),
                    ..Node::default()
                };
                package.nodes.push(Row::new(line.origin(), node));
            }
        }
    }
}

/// Reads the dependencies.
pub fn read_edges(sheet: &Sheet, package: &mut Package, report: &mut Report) {
    let column = |names| find(&sheet.header, names).unwrap_or_default();
    for line in sheet.lines() {
        let (Some(from), Some(to)) = (line.id(column(FROM), report), line.id(column(TO), report))
        else {
            continue;
        };
        let relation = match fold_words(line.raw(column(RELATION))).as_str() {
            "" | "goes into" | "input" => "goes_into",
            "variant of" | "is a" | "is type of" => "variant_of",
            "enables" => "enables",
            other => {
                let finding = codes::WORD_UNKNOWN.at(line.place(column(RELATION))).found(other);
                finding.with("allowed", "goes_into, variant_of, enables").report(report);
                "goes_into"
            }
        };
        // A weight of another tool may be anything; only shares are kept as such.
        let weight = cell::number(line.raw(column(WEIGHT))).filter(|w| (0.0..=1.0).contains(w));
        let edge = Edge {
            from,
            to,
            relation: relation.to_owned(),
            weight,
            source: "edges".to_owned(),
            ..Edge::default()
        };
        package.edges.push(Row::new(line.origin(), edge));
    }
}

/// Reads a table of suppliers.
pub fn read_suppliers(sheet: &Sheet, package: &mut Package, report: &mut Report) {
    let column = |names| find(&sheet.header, names).unwrap_or_default();
    let id = column(&["supplier id", "provider id", "id"]);
    for line in sheet.lines() {
        let Some(own) = line.id(id, report) else { continue };
        let name = line.name(column(NAME), report);
        let mut supplier = supplier(&name, package);
        let is_country = supplier.kind == "country";
        if matches!(fold_words(line.raw(column(KIND))).as_str(), "country") && !is_country {
            codes::COUNTRY_UNKNOWN.at(line.place(column(NAME))).found(&name).report(report);
        }
        if !is_country {
            let home = line.raw(column(COUNTRY));
            let known = country::by_alpha3(home).or_else(|| country::by_name(home));
            supplier.iso3 = known.map_or(String::new(), |country| country.alpha3.to_owned());
        }
        supplier.id = own;
        package.suppliers.push(Row::new(line.origin(), supplier));
    }
}

/// The supplier that a name stands for: a country by code or name, the unnamed rest, or an
/// organisation.
fn supplier(name: &str, package: &Package) -> Supplier {
    let known = country::by_alpha3(name).or_else(|| country::by_name(name));
    let (id, kind, label, iso3) = match known {
        Some(country) => (country.alpha3, "country", country.name, country.alpha3),
        None if REST_NAMES.contains(&fold_words(name).as_str()) => (REST, "residual", name, ""),
        None => (name, "organisation", name, ""),
    };
    Supplier {
        id: id.to_owned(),
        kind: kind.to_owned(),
        label: words(package, label.to_owned()),
        iso3: iso3.to_owned(),
    }
}

/// Reads the shares. Suppliers that no table of suppliers names are taken from it. A column
/// whose figures are all at most 1 and carry no sign holds fractions, any other per cents.
pub fn read_shares(sheet: &Sheet, package: &mut Package, report: &mut Report) {
    let column = |names| find(&sheet.header, names).unwrap_or_default();
    let is_fraction = |line: Line<'_>| {
        let text = line.raw(column(SHARE));
        text.is_empty() || cell::number(text).is_some_and(|number| number <= 1.0)
    };
    let is_json = sheet.pointer.is_some();
    let style =
        if !is_json && sheet.lines().all(is_fraction) { Style::Fraction } else { Style::PerCent };
    let has_suppliers = !package.suppliers.is_empty();
    let mut known: BTreeSet<String> = BTreeSet::new();
    for line in sheet.lines() {
        let (Some(node), Some(named)) =
            (line.id(column(SUPPLIED), report), line.id(column(SUPPLIER), report))
        else {
            continue;
        };
        let id = if has_suppliers {
            named
        } else {
            let supplier = supplier(&named, package);
            let id = supplier.id.clone();
            if known.insert(id.clone()) {
                package.suppliers.push(Row::new(line.origin(), supplier));
            }
            id
        };
        let share = share(line, column(SHARE), style, is_json, report);
        let share = Share {
            node,
            supplier: id,
            area: line.text(column(AREA)),
            period: line.text(column(PERIOD)),
            source: "shares".to_owned(),
            ..share
        };
        package.shares.push(Row::new(line.origin(), share));
    }
}

fn share(line: Line<'_>, column: &str, style: Style, is_json: bool, report: &mut Report) -> Share {
    // In JSON a share is a per cent figure without a sign, as the format says.
    let text = line.raw(column);
    let printed = if is_json && cell::number(text).is_some() {
        match cell::share(&format!("{text}%"), style) {
            Ok(printed) => Some(printed),
            Err(_) => {
                codes::SHARE_OUT_OF_RANGE.at(line.place(column)).found(text).report(report);
                None
            }
        }
    } else {
        line.share(column, style, report)
    };
    if let Some(Printed::Between { .. } | Printed::About) = printed {
        codes::SHARE_QUALIFIED.at(line.place(column)).found(text).report(report);
    }
    let (lo, hi) = match printed {
        Some(Printed::Between { lo, hi }) => (Some(lo), Some(hi)),
        _ => (None, None),
    };
    let share = printed.and_then(|printed| printed.share()).map(|(share, _)| share);
    let status = if share.is_some() { "A" } else { "M" }.to_owned();
    Share { share, lo, hi, status, ..Share::default() }
}
