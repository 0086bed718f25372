//! The two supply tables → inputs of extraction and processing, suppliers and shares.

use std::collections::BTreeMap;

use super::materials::{Material, Materials, Named};
use super::words;
use crate::base::country::{self, Country};
use crate::base::diagnostic::Report;
use crate::base::order;
use crate::intake::cell::{Printed, Style};
use crate::intake::codes;
use crate::intake::differences::Differences;
use crate::intake::sheet::{Line, Sheet};
use crate::wire::package::{Edge, Node, Origin, Package, Row, Share, Supplier};

/// What differs between the two tables.
#[derive(Debug)]
pub struct Kind {
    area: &'static str,
    source: &'static str,
    group_source: &'static str,
    /// Unit of the last digit that the table usually prints, as a fraction.
    unit: f64,
}

/// World supply: tenths of a per cent.
pub const WORLD: Kind = Kind { area: "WLD", source: "world", group_source: "world", unit: 0.001 };

/// Sourcing of the Union, own production included: whole per cents.
pub const UNION: Kind =
    Kind { area: "EU27_2020", source: "union", group_source: "union-group", unit: 0.01 };

/// Period that the figures of the study speak of: five years on average.
pub const PERIOD: &str = "2016/2020";

/// The two stages of a material, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// E.
    Extraction,
    /// P.
    Processing,
}

impl Step {
    fn from_letter(letter: &str) -> Option<Self> {
        match letter {
            "E" => Some(Self::Extraction),
            "P" => Some(Self::Processing),
            _ => None,
        }
    }

    const fn stage(self) -> &'static str {
        match self {
            Self::Extraction => "extraction",
            Self::Processing => "processing",
        }
    }

    const fn suffix(self) -> &'static str {
        match self {
            Self::Extraction => "-e",
            Self::Processing => "-p",
        }
    }
}

/// Ids of the inputs of each material, by its key.
pub type Nodes = BTreeMap<String, Vec<String>>;

/// What has been read of the supply tables.
#[derive(Debug, Default)]
pub struct Supply {
    inputs: BTreeMap<(String, Step), Origin>,
    suppliers: BTreeMap<String, Row<Supplier>>,
    shares: Vec<Row<Share>>,
    aliases: Differences,
    countries: BTreeMap<String, Option<&'static Country>>,
}

impl Supply {
    /// Reads one table.
    pub fn read(
        &mut self,
        sheet: &Sheet,
        kind: &Kind,
        materials: &mut Materials,
        report: &mut Report,
    ) {
        for line in sheet.lines() {
            let Some(step) = Step::from_letter(line.raw("Stage")) else {
                let finding = codes::WORD_UNKNOWN.at(line.place("Stage")).found(line.raw("Stage"));
                finding.with("allowed", "E, P").report(report);
                continue;
            };
            let Some(named) = materials.named(line) else { continue };
            let supplier = self.supplier(line);
            let Some(share) = share(line, supplier, kind, report) else { continue };
            let (keys, source): (Vec<String>, _) = match named {
                Named::One(key) => (vec![key], kind.source),
                Named::Group(group) => {
                    (materials.members(group).map(str::to_owned).collect(), kind.group_source)
                }
            };
            for key in keys {
                let Some(material) = materials.get(&key) else { continue };
                let node = id(material, step);
                let share = Share { node, source: source.to_owned(), ..share.clone() };
                self.shares.push(Row::new(line.origin(), share));
                self.inputs.entry((key, step)).or_insert_with(|| line.origin());
            }
        }
    }

    /// The supplier id of a line: the ISO code of its country, or its name if that is none.
    fn supplier(&mut self, line: Line<'_>) -> String {
        let printed = line.raw("Country");
        let known = match self.countries.get(printed) {
            Some(known) => *known,
            None => {
                let known = country::by_name(printed);
                self.countries.insert(printed.to_owned(), known);
                known
            }
        };
        let (id, label) =
            known.map_or((printed, printed), |country| (country.alpha3, country.name));
        if label != printed {
            self.aliases.note(line.place("Country"), "Country", printed, label);
        }
        self.suppliers.entry(id.to_owned()).or_insert_with(|| {
            let supplier = Supplier {
                id: id.to_owned(),
                kind: "country".to_owned(),
                label: words(label),
                iso3: id.to_owned(),
            };
            Row::new(line.origin(), supplier)
        });
        id.to_owned()
    }

    /// Hands everything over, in the order of stages and then of the study; a material that
    /// is extracted and processed gets a dependency between the two.
    pub fn finish(
        self,
        materials: &Materials,
        package: &mut Package,
        report: &mut Report,
    ) -> Nodes {
        self.aliases.report(codes::COUNTRY_ALIAS, report);
        let mut inputs: Vec<(&Material, Step, &String, &Origin)> = self
            .inputs
            .iter()
            .filter_map(|((key, step), at)| Some((materials.get(key)?, *step, key, at)))
            .collect();
        order::sort_by_key(&mut inputs, |(material, step, key, _)| (*step, material.rank, *key));
        package.nodes.extend(super::stage_nodes());
        let mut nodes = Nodes::new();
        let mut order: BTreeMap<String, usize> = BTreeMap::new();
        for (material, step, key, origin) in inputs {
            let id = id(material, step);
            let ids = nodes.entry(key.clone()).or_default();
            if let Some(raw) = ids.last() {
                package.edges.push(Row::new(origin.clone(), refining(raw, &id)));
            }
            ids.push(id.clone());
            order.insert(id.clone(), order.len());
            package.nodes.push(Row::new(origin.clone(), node(material, step, id)));
        }
        package.suppliers = self.suppliers.into_values().collect();
        package.shares = self.shares;
        // World before Union: the reader expects the whole first, and each record in one piece.
        let rank = |share: &Row<Share>| (share.area != WORLD.area, order.get(&share.node).copied());
        order::sort_by_key(&mut package.shares, rank);
        nodes
    }
}

fn id(material: &Material, step: Step) -> String {
    format!("{}{}", material.slug, step.suffix())
}

fn node(material: &Material, step: Step, id: String) -> Node {
    Node {
        id,
        label: words(&material.label),
        kind: "material".to_owned(),
        stage: step.stage().to_owned(),
        family: material.group.map_or(String::new(), |group| group.id.to_owned()),
        source: "world".to_owned(),
        ..Node::default()
    }
}

fn refining(from: &str, to: &str) -> Edge {
    Edge {
        from: from.to_owned(),
        to: to.to_owned(),
        relation: "goes_into".to_owned(),
        source: "world".to_owned(),
        ..Edge::default()
    }
}

/// The share of a line. Bounds are given only where the line is printed more coarsely or more
/// finely than its table.
fn share(line: Line<'_>, supplier: String, kind: &Kind, report: &mut Report) -> Option<Share> {
    let errors = report.errors();
    let printed = line.share("Share", Style::PerCent, report);
    let factor = line.number("t", 0.0, Some(10.0), report);
    if report.errors() > errors {
        return None;
    }
    let (share, lo, hi, class) = match printed {
        Some(Printed::Exact { share, unit } | Printed::Unsigned { share, unit }) => {
            let is_usual = (unit - kind.unit).abs() < 1e-9;
            let lo = (!is_usual).then(|| rounded((share - unit / 2.0).max(0.0)));
            let hi = (!is_usual).then(|| rounded((share + unit / 2.0).min(1.0)));
            (Some(share), lo, hi, "numeric")
        }
        Some(Printed::Between { lo, hi }) => (None, Some(lo), Some(hi), "negligible"),
        Some(Printed::About) | None => (None, None, None, "major"),
    };
    Some(Share {
        supplier,
        share,
        lo,
        hi,
        class: class.to_owned(),
        status: if share.is_some() { "A" } else { "M" }.to_owned(),
        basis: "quantity".to_owned(),
        area: kind.area.to_owned(),
        period: PERIOD.to_owned(),
        edition: "2023".to_owned(),
        trade_factor: factor,
        ..Share::default()
    })
}

/// Bounds are decimals of at most six places.
fn rounded(share: f64) -> f64 {
    (share * 1e6).round() / 1e6
}
