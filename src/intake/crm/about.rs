//! What is known of the publication: title, licence, edition, and the source of each table.

use super::supply::PERIOD;
use super::tables::Tables;
use super::{FORMAT, STAGES};
use crate::wire::descriptor::{Contributor, Descriptor, Licence, Sdp};
use crate::wire::package::{Edition, Origin, Package, Row, Source};

const PUBLISHER: &str = "European Commission";
const TITLE: &str = "Study on the critical raw materials for the EU 2023 – Final Report";

/// The layout's names for columns of the format.
const NAMING: &[(&str, &str)] = &[
    ("nodes.node_id", "Material"),
    ("nodes.label_en", "Material"),
    ("edges.from_id", "Material"),
    ("edges.to_id", "Application"),
    ("suppliers.supplier_id", "Country"),
    ("suppliers.iso3", "Country"),
    ("shares.node_id", "Material"),
    ("shares.supplier_id", "Country"),
    ("shares.share", "Share"),
];

/// Id, table and method of each source.
const SOURCES: [(&str, &str, &str, f64); 6] = [
    ("world", "Annexes, Appendix 7: global supply shares", "share of world supply", 0.1),
    ("union", "Annexes, Appendix 7: EU sourcing shares", "share of supply to the EU", 1.0),
    (
        "union-group",
        "Annexes, Appendix 7: EU sourcing shares of heavy rare earths as a group",
        "share of supply to the EU, assessed for the group",
        1.0,
    ),
    ("uses", "Annexes, Appendix 6: material use shares", "share of EU end use", 1.0),
    ("scores", "Annexes, Annex 4: results of the assessments since 2011", "SR and EI", 0.0),
    ("groups", "Screened materials by group", "groups of the study", 0.0),
];

/// An empty package that says what it is.
pub fn package(tables: &Tables) -> Package {
    let is_there = |id: &str| match id {
        "world" => true,
        "union" | "union-group" => tables.union.is_some(),
        "uses" => tables.uses.is_some(),
        "scores" => tables.scores.is_some(),
        _ => false,
    };
    let sources = SOURCES.into_iter().filter(|(id, ..)| is_there(id));
    Package {
        descriptor: descriptor(),
        format: FORMAT,
        is_loose: true,
        naming: Package::names(NAMING),
        sources: sources.map(|source| Row::new(Origin::default(), self::source(source))).collect(),
        editions: vec![Row::new(Origin::default(), edition())],
        ..Package::default()
    }
}

fn descriptor() -> Descriptor {
    let stages: Vec<&str> = STAGES.iter().map(|(_, label, _)| *label).collect();
    Descriptor {
        name: "eu-crm-2023".to_owned(),
        title: "Critical raw materials for the EU 2023".to_owned(),
        description: format!(
            "Materials screened by the European Commission, from {}: who supplies the world, \
             who supplies the EU, what the materials are used for, and how they were assessed \
             since 2011.",
            stages.join(" to ").to_lowercase()
        ),
        licenses: vec![Licence {
            name: "CC-BY-4.0".to_owned(),
            path: "https://creativecommons.org/licenses/by/4.0/".to_owned(),
        }],
        contributors: vec![
            Contributor { title: PUBLISHER.to_owned(), roles: vec!["publisher".to_owned()] },
            Contributor { title: "E. Emilsson".to_owned(), roles: vec!["contributor".to_owned()] },
        ],
        sdp: Some(Sdp {
            edition: "2023".to_owned(),
            reference_area: "EU27_2020".to_owned(),
            attribution_basis: "quantity".to_owned(),
            languages: vec!["en".to_owned()],
            attribution: format!(
                "{PUBLISHER}, {TITLE}; extraction of the tables by E. Emilsson, CC BY 4.0. \
                 Arranged as a value chain, names reconciled."
            ),
            ..Sdp::default()
        }),
        ..Descriptor::default()
    }
}

fn edition() -> Edition {
    Edition {
        id: "2023".to_owned(),
        label: "2023 assessment".to_owned(),
        reference_period: PERIOD.to_owned(),
        published: "2023".to_owned(),
        ..Edition::default()
    }
}

fn source((id, table, method, precision): (&str, &str, &str, f64)) -> Source {
    Source {
        id: id.to_owned(),
        title: TITLE.to_owned(),
        publisher: PUBLISHER.to_owned(),
        url: "https://op.europa.eu/en/publication-detail/-/publication/57318397-fdd4-11ed-a05c-01aa75ed71a1"
            .to_owned(),
        version: "tables extracted by E. Emilsson".to_owned(),
        published: "2023".to_owned(),
        licence: "CC-BY-4.0".to_owned(),
        method: method.to_owned(),
        table: table.to_owned(),
        precision_pp: (precision > 0.0).then_some(precision),
        ..Source::default()
    }
}
