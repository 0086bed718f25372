//! What is known of the publication: title, licence, edition, and the source of each table.

use crate::intake::sheet::Sheet;
use crate::wire::descriptor::{Contributor, Descriptor, Licence, Sdp};
use crate::wire::package::{Edition, Source};

pub fn descriptor() -> Descriptor {
    Descriptor {
        name: "eto-chips".to_owned(),
        title: "Advanced semiconductor supply chain".to_owned(),
        description: "Stages, inputs and suppliers of advanced logic chips, opened from the \
                      tables of the Emerging Technology Observatory."
            .to_owned(),
        licenses: vec![Licence {
            name: "CC-BY-NC-4.0".to_owned(),
            path: "https://creativecommons.org/licenses/by-nc/4.0/".to_owned(),
        }],
        contributors: vec![Contributor {
            title: "Emerging Technology Observatory, CSET, Georgetown University".to_owned(),
            roles: vec!["publisher".to_owned()],
        }],
        sdp: Some(Sdp {
            edition: "2022".to_owned(),
            reference_area: "EU27_2020".to_owned(),
            attribution_basis: "hq".to_owned(),
            share_precision_pp: Some(1.0),
            languages: vec!["en".to_owned()],
            attribution: "Emerging Technology Observatory, Advanced Semiconductor Supply Chain \
                          Dataset, CC BY-NC 4.0."
                .to_owned(),
            ..Sdp::default()
        }),
        ..Descriptor::default()
    }
}

pub fn edition() -> Edition {
    Edition {
        id: "2022".to_owned(),
        label: "2022 release".to_owned(),
        reference_period: "2019/2021".to_owned(),
        published: "2022-09-13".to_owned(),
        ..Edition::default()
    }
}

pub fn source(role: &str, sheet: &Sheet) -> Source {
    Source {
        id: format!("ETO-{role}"),
        title: "Advanced Semiconductor Supply Chain Dataset".to_owned(),
        publisher: "Emerging Technology Observatory, CSET, Georgetown University".to_owned(),
        url: "https://eto.tech/dataset-docs/chipexplorer/".to_owned(),
        version: "2022".to_owned(),
        published: "2022-09-13".to_owned(),
        licence: "CC-BY-NC-4.0".to_owned(),
        method: "Compiled by analysts. The share of a country is that of the firms with their \
                 headquarters there, rounded to whole per cents; everything between 0 and 1 is \
                 printed as 1."
            .to_owned(),
        table: sheet.file.to_string(),
        ..Source::default()
    }
}
