//! What a dataset says of itself → the descriptor of a package, without its tables.

use serde_json::{Map, Value};

use crate::model::dataset::Dataset;
use crate::model::marking::Marking;
use crate::model::text::Text;
use crate::wire::descriptor::{Contributor, Descriptor, Licence, PROFILE, Sdp};

/// Where licences can be read, by the start of their SPDX ids.
const LICENCES: [(&str, &str); 6] = [
    ("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
    ("CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
    ("CC-BY-NC-4.0", "https://creativecommons.org/licenses/by-nc/4.0/"),
    ("CC-BY-NC-SA-4.0", "https://creativecommons.org/licenses/by-nc-sa/4.0/"),
    ("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    ("ODC-By-1.0", "https://opendatacommons.org/licenses/by/1-0/"),
];

/// Id of the edition of a dataset that names none: figures must belong to some edition.
const ONLY_EDITION: &str = "1";

/// Id of the edition.
#[must_use]
pub fn edition_id(dataset: &Dataset) -> &str {
    let id = dataset.about.edition.id.as_str();
    if id.is_empty() { ONLY_EDITION } else { id }
}

/// The descriptor.
#[must_use]
pub fn of(dataset: &Dataset) -> Descriptor {
    let about = &dataset.about;
    let main = about.languages.first().map_or("", String::as_str);
    let licences = about.licence.split(" AND ").filter(|name| !name.is_empty());
    Descriptor {
        schema: "https://datapackage.org/profiles/2.0/datapackage.json".to_owned(),
        name: about.id.clone(),
        title: about.title.words(main).to_owned(),
        description: about.description.words(main).to_owned(),
        licenses: licences.map(licence).collect(),
        contributors: if about.publisher.is_empty() {
            Vec::new()
        } else {
            let roles = vec!["publisher".to_owned()];
            vec![Contributor { title: about.publisher.clone(), roles }]
        },
        sdp: Some(sdp(dataset)),
        resources: Vec::new(),
    }
}

fn sdp(dataset: &Dataset) -> Sdp {
    let about = &dataset.about;
    let is_public = about.marking == Marking::Public;
    let targets = dataset.targets.iter().map(|target| dataset.inputs[*target].id.clone());
    Sdp {
        profile: PROFILE.to_owned(),
        edition: edition_id(dataset).to_owned(),
        reference_area: about.reference_area.clone(),
        target_nodes: targets.collect(),
        classification: is_public.then(|| "PUBLIC".to_owned()),
        tlp: is_public.then(|| "TLP:CLEAR".to_owned()),
        attribution_basis: String::new(),
        share_precision_pp: about.precision_pp,
        languages: about.languages.clone(),
        attribution: about.attribution.clone(),
        titles: further(&about.title, &about.languages),
        descriptions: further(&about.description, &about.languages),
    }
}

fn licence(name: &str) -> Licence {
    let path = LICENCES.iter().find(|(id, _)| *id == name).map_or("", |(_, path)| path);
    Licence { name: name.to_owned(), path: path.to_owned() }
}

/// The words in all but the first language.
fn further(text: &Text, languages: &[String]) -> Map<String, Value> {
    let others = languages.iter().skip(1);
    let words = |tag: &String| {
        let own = text.all().iter().find(|(other, _)| other == tag)?;
        Some((tag.clone(), Value::from(own.1.as_str())))
    };
    others.filter_map(words).collect()
}
