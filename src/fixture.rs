//! A mini-language for small datasets in tests, examples and documentation. It goes through
//! the same checks as a published dataset. Not part of what the browser loads.
//!
//! Statements are separated by `;` or line ends:
//!
//! | statement | meaning |
//! |---|---|
//! | `ore > refining > wafer` | ore goes into refining, refining into wafer |
//! | `euv is litho` | euv is a variant of litho |
//! | `stage Mining: ore, sand` | ore and sand stand in the stage Mining; stages in this order |
//! | `tool litho, euv` | their kind (any kind of the format); without one: material |
//! | `target wafer` | what the chain serves |
//! | `ore: KZ 40%, CN 35%, ?` | shares by country (ISO code of two or three letters); `?` is the unnamed rest |
//! | `ore: US, JP -` | US supplies without a number, Japan negligibly |
//! | `ore @EU27_2020: CN 98%` | the same for a reference area other than the world |
//! | `ore: Acme/DE 30%` | the share of an organisation with its headquarters in Germany |

use std::collections::BTreeSet;

use crate::base::country::{self, COUNTRIES};
use crate::base::diagnostic::{Place, Report};
use crate::intake::cell::{self, Style};
use crate::intake::tally::Tally;
use crate::intake::{Reading, build, codes};
use crate::model::marking::Marking;
use crate::wire::descriptor::Sdp;
use crate::wire::package::{Edge, Node, Origin, Package, Row, Share, Source, Supplier, Words};
use crate::wire::tables::NODE_KINDS;

/// Id of the unnamed rest.
const REST: &str = "RES";

/// The dataset that `text` describes, with what was found wrong in it.
///
/// ```
/// use ketenkaart::fixture;
/// let reading = fixture::read("ore > wafer; ore: KZ 40%, CN 35%, ?; target wafer");
/// let dataset = reading.dataset.expect("a valid fixture");
/// assert_eq!(dataset.inputs.len(), 2);
/// assert_eq!(dataset.suppliers.len(), 3);
/// ```
#[must_use]
pub fn read(text: &str) -> Reading {
    let mut fixture = Fixture::new();
    let statements = text.split([';', '\n']).map(str::trim);
    for (position, statement) in statements.enumerate().filter(|(_, text)| !text.is_empty()) {
        fixture.row = position as u64 + 1;
        fixture.statement(statement);
    }
    let Fixture { package, mut report, .. } = fixture;
    let tally = Tally::of(&package, &[], &[]);
    let dataset = build::build(&package, Marking::Public, &mut report);
    Reading { dataset, report, tally }
}

struct Fixture {
    package: Package,
    report: Report,
    row: u64,
    suppliers: BTreeSet<String>,
}

impl Fixture {
    fn new() -> Self {
        let source = Source {
            id: "fixture".to_owned(),
            title: "Fixture".to_owned(),
            licence: "CC0-1.0".to_owned(),
            ..Source::default()
        };
        let mut package = Package { format: "sdp", ..Package::default() };
        package.descriptor.name = "fixture".to_owned();
        package.descriptor.sdp = Some(Sdp {
            languages: vec!["en".to_owned()],
            attribution_basis: "site".to_owned(),
            ..Sdp::default()
        });
        package.sources.push(Row::new(Origin::default(), source));
        Self { package, report: Report::default(), row: 0, suppliers: BTreeSet::new() }
    }

    fn origin(&self) -> Origin {
        Origin { file: "fixture".into(), row: self.row, pointer: None }
    }

    fn statement(&mut self, text: &str) {
        let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
        if word == "stage" {
            let (stage, inputs) = rest.split_once(':').unwrap_or((rest, ""));
            self.stage(stage.trim(), inputs);
        } else if word == "target" {
            let targets = names(rest).map(str::to_owned);
            self.package.descriptor.sdp.get_or_insert_default().target_nodes.extend(targets);
        } else if NODE_KINDS.contains(&word) {
            for name in names(rest) {
                word.clone_into(&mut self.node(name).kind);
            }
        } else if let Some((subject, shares)) = text.split_once(':') {
            let (node, area) = subject.split_once('@').unwrap_or((subject, "WLD"));
            for share in names(shares) {
                self.share(node.trim(), area.trim(), share, shares);
            }
        } else if let Some((variant, class)) = text.split_once(" is ") {
            self.edge(variant.trim(), class.trim(), "variant_of");
        } else {
            let chain: Vec<&str> = text.split('>').map(str::trim).collect();
            for name in &chain {
                self.node(name);
            }
            for pair in chain.windows(2) {
                if let [from, to] = pair {
                    self.edge(from, to, "goes_into");
                }
            }
        }
    }

    fn stage(&mut self, stage: &str, inputs: &str) {
        self.node(stage).kind = "stage".to_owned();
        for name in names(inputs) {
            stage.clone_into(&mut self.node(name).stage);
        }
    }

    /// The node of this name, made when it is new.
    fn node(&mut self, name: &str) -> &mut Node {
        let position = self.package.nodes.iter().position(|node| node.id == name);
        let position = position.unwrap_or(self.package.nodes.len());
        if position == self.package.nodes.len() {
            let node = Node {
                id: name.to_owned(),
                label: words(name),
                kind: "material".to_owned(),
                source: "fixture".to_owned(),
                ..Node::default()
            };
            self.package.nodes.push(Row::new(self.origin(), node));
        }
        let nodes = self.package.nodes.as_mut_slice();
        #[expect(clippy::indexing_slicing, reason = "the position was just found or made")]
        &mut nodes[position].item
    }

    fn edge(&mut self, from: &str, to: &str, relation: &str) {
        self.node(from);
        self.node(to);
        let edge = Edge {
            from: from.to_owned(),
            to: to.to_owned(),
            relation: relation.to_owned(),
            source: "fixture".to_owned(),
            ..Edge::default()
        };
        self.package.edges.push(Row::new(self.origin(), edge));
    }

    fn share(&mut self, node: &str, area: &str, text: &str, all: &str) {
        self.node(node);
        let (name, figure) = text.split_once(' ').unwrap_or((text, ""));
        let (share, class) = match figure.trim() {
            "" if name == "?" => (Some(rest_of(all)), "numeric"),
            "" => (None, "major"),
            "-" => (None, "negligible"),
            figure => (self.figure(figure), "numeric"),
        };
        let share = Share {
            node: node.to_owned(),
            supplier: self.supplier(name),
            share,
            class: class.to_owned(),
            status: if share.is_some() { "A" } else { "M" }.to_owned(),
            area: area.to_owned(),
            source: "fixture".to_owned(),
            ..Share::default()
        };
        self.package.shares.push(Row::new(self.origin(), share));
    }

    fn figure(&mut self, figure: &str) -> Option<f64> {
        let share = cell::share(figure, Style::PerCent).ok().and_then(|printed| printed.share());
        if share.is_none() {
            let place = Place::row("fixture", self.row);
            codes::SHARE_UNREADABLE.at(place).found(figure).report(&mut self.report);
        }
        share.map(|(share, _)| share)
    }

    /// The id of a supplier, made when it is new.
    fn supplier(&mut self, name: &str) -> String {
        let (id, kind, home) = match name.split_once('/') {
            _ if name == "?" => (REST.to_owned(), "residual", String::new()),
            Some((firm, home)) => (firm.to_owned(), "organisation", alpha3(home)),
            None => (alpha3(name), "country", alpha3(name)),
        };
        if self.suppliers.insert(id.clone()) {
            let label = country::name(&id).unwrap_or(&id).to_owned();
            let supplier = Supplier {
                id: id.clone(),
                kind: kind.to_owned(),
                label: words(&label),
                iso3: home,
            };
            self.package.suppliers.push(Row::new(self.origin(), supplier));
        }
        id
    }
}

fn words(text: &str) -> Words {
    vec![("en".to_owned(), text.to_owned())]
}

fn names(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim).filter(|name| !name.is_empty())
}

fn alpha3(code: &str) -> String {
    let known = COUNTRIES.iter().find(|country| country.alpha2 == code);
    known.map_or(code, |country| country.alpha3).to_owned()
}

/// What the figures of a list of shares leave of the whole.
fn rest_of(shares: &str) -> f64 {
    let figures = names(shares).filter_map(|share| share.split_once(' ')).map(|(_, figure)| figure);
    let read = |figure: &str| cell::share(figure, Style::PerCent).ok()?.share();
    let sum: f64 = figures.filter_map(read).map(|(share, _)| share).sum();
    ((1.0 - sum).max(0.0) * 1e9).round() / 1e9
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::record::Subject;

    #[test]
    fn a_line_makes_a_dataset() {
        let reading = read(
            "stage Mining: ore; stage Making: litho, wafer; tool litho, euv; euv is litho
             ore > wafer; litho > wafer; target wafer
             ore: KZ 40%, CN 35%, ?; ore @EU27_2020: CN 98%, ?; litho: NLD 90%, US, JP -
             euv: Acme/DE 100%",
        );
        assert_eq!(reading.report.listed(), Vec::<&crate::base::diagnostic::Diagnostic>::new());
        let dataset = reading.dataset.expect("valid");
        assert_eq!((dataset.stages.len(), dataset.inputs.len()), (2, 4));
        let ore = dataset.input_by_id("ore").expect("ore");
        let record = dataset.record_in(Subject::Input(ore), "WLD").expect("a record");
        let shares: Vec<Option<f64>> =
            dataset.records[record].shares.iter().map(|share| share.value.number()).collect();
        assert_eq!(shares, [Some(0.4), Some(0.35), Some(0.25)]);
        let euv = dataset.input_by_id("euv").expect("euv");
        assert!(dataset.inputs[euv].is_stage_derived);
    }

    #[test]
    fn mistakes_are_reported() {
        assert!(read("ore: KZ lots").report.is_refused());
    }
}
