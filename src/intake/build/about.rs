//! What the package says of itself → [`About`], its edition and its groups of countries.

use serde_json::{Map, Value};

use crate::base::country;
use crate::base::order;
use crate::intake::build::Builder;
use crate::intake::{codes, json};
use crate::model::dataset::About;
use crate::model::edition::Edition;
use crate::model::marking::Marking;
use crate::model::record::Subject;
use crate::model::supplier::{CountryGroup, Membership};
use crate::model::text::Text;
use crate::wire::descriptor::Descriptor;
use crate::wire::package::{self, Package};

/// The group that every dataset knows, unless it brings groups of its own.
const EU27: &str = "EU27";

/// The languages of the texts: as stated, else in the order of the columns.
pub fn languages(package: &Package) -> Vec<String> {
    let mut languages = package.descriptor.sdp().languages;
    let nodes = package.nodes.iter().flat_map(|node| [&node.label, &node.description]);
    let suppliers = package.suppliers.iter().map(|supplier| &supplier.label);
    let families = package.families.iter().map(|family| &family.label);
    let further = package.further.iter().flat_map(|row| row.words.iter().map(|(_, words)| words));
    for (tag, _) in nodes.chain(suppliers).chain(families).chain(further).flatten() {
        if !languages.contains(tag) {
            languages.push(tag.clone());
        }
    }
    if languages.is_empty() {
        languages.push("en".to_owned());
    }
    languages
}

impl Builder<'_> {
    /// Fills in what the dataset says of itself, its targets and its groups.
    pub fn read_about(&mut self, marking: Marking) {
        let descriptor = &self.package.descriptor;
        let sdp = descriptor.sdp();
        self.parts.about = About {
            id: descriptor.name.clone(),
            title: self.translated(&descriptor.title, &sdp.titles),
            description: self.translated(&descriptor.description, &sdp.descriptions),
            format: self.package.format.to_owned(),
            edition: edition(self.package),
            publisher: publisher(descriptor),
            licence: licence(descriptor),
            attribution: sdp.attribution.clone(),
            marking,
            reference_area: sdp.reference_area.clone(),
            languages: self.languages.clone(),
            precision_pp: sdp.share_precision_pp,
        };
        for id in &sdp.target_nodes {
            match self.subjects.get(id.as_str()) {
                Some(Subject::Input(input)) => self.parts.targets.push(*input),
                _ => {
                    let file = &self.package.descriptor_file;
                    let place = json::place(file, "/sdp/target_nodes");
                    let finding = codes::ID_DANGLING.at(place).found(id);
                    finding.with("table", "nodes").with("near", codes::NOTHING).report(self.report);
                }
            }
        }
        self.read_groups();
    }

    fn translated(&self, first: &str, further: &Map<String, Value>) -> Text {
        let main = self.languages.first().map_or("en", String::as_str);
        let text = Text::default().with(main, first);
        let further =
            self.languages.iter().skip(1).filter_map(|tag| {
                further.get(tag).and_then(Value::as_str).map(|words| (tag, words))
            });
        further.fold(text, |text, (tag, words)| text.with(tag, words))
    }

    fn read_groups(&mut self) {
        let package = self.package;
        for row in &package.groups {
            if country::by_alpha3(&row.iso3).is_none() {
                let place = row.origin.place("iso3");
                codes::COUNTRY_UNKNOWN.at(place).found(&row.iso3).report(self.report);
                continue;
            }
            let is_sourced = !row.source.is_empty();
            let member = Membership {
                country: row.iso3.clone(),
                from: row.valid_from.clone(),
                to: row.valid_to.clone(),
                source: is_sourced.then(|| self.source(&row.source, &row.origin, "source_id")),
            };
            let groups = &mut self.parts.groups;
            match groups.iter_mut().find(|group| group.id == row.group) {
                Some(group) => group.members.push(member),
                None => {
                    groups.push(CountryGroup { id: row.group.clone(), members: vec![member] });
                }
            }
        }
        for group in &mut self.parts.groups {
            order::sort_by(&mut group.members, |a, b| {
                a.country.cmp(&b.country).then_with(|| a.from.cmp(&b.from))
            });
            group.members.dedup();
        }
        if self.parts.groups.is_empty() {
            let member =
                |code: &&str| Membership { country: (*code).to_owned(), ..Membership::default() };
            let members = country::EU27.iter().map(member).collect();
            self.parts.groups.push(CountryGroup { id: EU27.to_owned(), members });
        }
    }
}

/// Id of the edition that the package shows: as stated, else its only edition.
pub fn edition_id(package: &Package) -> String {
    let stated = package.descriptor.sdp().edition;
    match package.editions.as_slice() {
        [only] if stated.is_empty() => only.id.clone(),
        _ => stated,
    }
}

/// The edition that the package shows.
fn edition(package: &Package) -> Edition {
    let id = edition_id(package);
    let row = package.editions.iter().find(|edition| edition.id == id);
    row.map_or_else(|| Edition { id, ..Edition::default() }, |row| model(row))
}

/// A row of editions as the model has it.
pub fn model(row: &package::Edition) -> Edition {
    Edition {
        id: row.id.clone(),
        label: row.label.clone(),
        reference_period: row.reference_period.clone(),
        as_of: row.as_of.clone(),
        published: row.published.clone(),
        next_due: row.next_due.clone(),
        supersedes: row.supersedes.clone(),
        status: row.status.clone(),
        dataset: row.dataset.clone(),
        sha256: row.sha256.clone(),
    }
}

fn publisher(descriptor: &Descriptor) -> String {
    let is_publisher = |roles: &[String]| roles.iter().any(|role| role == "publisher");
    let contributors = &descriptor.contributors;
    let publisher = contributors.iter().find(|contributor| is_publisher(&contributor.roles));
    publisher.or_else(|| contributors.first()).map_or(String::new(), |c| c.title.clone())
}

fn licence(descriptor: &Descriptor) -> String {
    let names: Vec<&str> = descriptor.licenses.iter().map(|l| l.name.as_str()).collect();
    names.join(" AND ")
}
