//! What is known of the publishers of trade: titles, source, method; and what every package made of
//! their tables says of itself.

use std::sync::Arc;

use crate::base::country;
use crate::intake::trade::UNION;
use crate::wire::descriptor::{Descriptor, Sdp};
use crate::wire::package::{Edition, Member, Origin, Package, Row, Source, Words};

/// Id of the only source.
pub const SOURCE: &str = "FILES";

/// What is known of a publication.
#[derive(Debug, Clone, Copy)]
pub struct Publication {
    /// Layout.
    pub format: &'static str,
    /// Titles in English and Dutch.
    pub titles: [&'static str; 2],
    /// What it is, in English and Dutch.
    pub descriptions: [&'static str; 2],
    /// Title of the source.
    pub source: &'static str,
    /// Publisher.
    pub publisher: &'static str,
    /// Address.
    pub url: &'static str,
    /// How the figures came about.
    pub method: &'static str,
    /// Sign of the nomenclature in front of codes.
    pub nomenclature: &'static str,
}

impl Publication {
    /// An input-output table of anybody.
    pub const fn input_output() -> Self {
        Self {
            format: "input-output",
            titles: ["What industries buy from each other", "Wat bedrijfstakken van elkaar kopen"],
            descriptions: [
                "An inter-country input-output table: the shares of regions in what is delivered to each area, and what industries buy, of the last year. What is looked through is on the page of reliance.",
                "Een input-outputtabel tussen landen: de aandelen van regio’s in wat aan elk gebied geleverd wordt, en wat bedrijfstakken kopen, van het laatste jaar. Wat doorgelicht wordt, staat op de pagina over afhankelijkheid.",
            ],
            source: "The input-output table that was opened",
            publisher: "",
            url: "",
            method: "deliveries between industries of regions, as published",
            nomenclature: "",
        }
    }
}

/// Eurostat's bilateral trade.
pub const COMEXT: Publication = Publication {
    format: "comext",
    titles: ["EU trade by product and partner", "Handel van de EU naar product en partner"],
    descriptions: [
        "Value of the trade of the member states by product of the Combined Nomenclature, partner and year, summed while the file was read. Trade between member states stands as one partner.",
        "Waarde van de handel van de lidstaten naar product van de Gecombineerde Nomenclatuur, partner en jaar, opgeteld bij het lezen van het bestand. Handel tussen lidstaten staat als één partner.",
    ],
    source: "EU trade since 1988 by HS2-4-6 and CN8",
    publisher: "Eurostat",
    url: "https://ec.europa.eu/eurostat/comext/newxtweb/",
    method: "declared values, summed over member states while reading",
    nomenclature: "CN",
};

/// CEPII's BACI.
pub const BACI: Publication = Publication {
    format: "baci",
    titles: ["World trade by product", "Wereldhandel naar product"],
    descriptions: [
        "Exporters’ shares of the exports of each product of the Harmonised System, and what the member states of the Union import and export, summed while the file was read. Trade between member states stands as one partner.",
        "Aandelen van exporteurs in de uitvoer van elk product van het Geharmoniseerd Systeem, en wat de lidstaten van de Unie in- en uitvoeren, opgeteld bij het lezen van het bestand. Handel tussen lidstaten staat als één partner.",
    ],
    source: "BACI: International Trade Database at the Product Level",
    publisher: "CEPII",
    url: "https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37",
    method: "reconciled trade flows in thousands of US dollars, summed while reading",
    nomenclature: "HS",
};

/// Words in English and Dutch.
pub fn words(pair: [&str; 2]) -> Words {
    vec![("en".to_owned(), pair[0].to_owned()), ("nl".to_owned(), pair[1].to_owned())]
}

/// A row of no place in particular.
pub fn row<T>(file: &Arc<str>, item: T) -> Row<T> {
    Row::new(Origin { file: Arc::clone(file), row: 0, pointer: None }, item)
}

/// What every such package says of itself.
pub fn about(publication: &Publication, periods: &[String], file: &Arc<str>) -> Package {
    let last = periods.last().cloned().unwrap_or_default();
    let span = match (periods.first(), periods.last()) {
        (Some(first), Some(last)) if first != last => format!("{first}/{last}"),
        _ => last.clone(),
    };
    let further = |text: &str| {
        let mut map = serde_json::Map::new();
        map.insert("nl".to_owned(), text.into());
        map
    };
    let sdp = Sdp {
        edition: last.clone(),
        reference_area: UNION.to_owned(),
        attribution_basis: "import-origin".to_owned(),
        languages: vec!["en".to_owned(), "nl".to_owned()],
        titles: further(publication.titles[1]),
        descriptions: further(publication.descriptions[1]),
        ..Sdp::default()
    };
    let source = Source {
        id: SOURCE.to_owned(),
        title: publication.source.to_owned(),
        publisher: publication.publisher.to_owned(),
        url: publication.url.to_owned(),
        method: publication.method.to_owned(),
        table: file.to_string(),
        ..Source::default()
    };
    let edition = Edition { id: last, reference_period: span, ..Edition::default() };
    let member = |iso3: &&str| Member {
        group: "EU27".to_owned(),
        iso3: (*iso3).to_owned(),
        ..Member::default()
    };
    Package {
        descriptor: Descriptor {
            name: publication.format.to_owned(),
            title: publication.titles[0].to_owned(),
            description: publication.descriptions[0].to_owned(),
            sdp: Some(sdp),
            ..Descriptor::default()
        },
        format: publication.format,
        sources: vec![row(file, source)],
        editions: vec![row(file, edition)],
        groups: country::EU27.iter().map(member).map(|member| row(file, member)).collect(),
        ..Package::default()
    }
}
