//! The materials: one name each, whatever the tables call them, and their groups.

use std::collections::BTreeMap;

use super::{slug, words};
use crate::base::diagnostic::{Place, Report};
use crate::base::fold::fold_words;
use crate::intake::codes;
use crate::intake::differences::Differences;
use crate::intake::sheet::{Line, Sheet};
use crate::wire::package::{Family, Origin, Row};

/// Names of materials and groups that are not those of the table of world supply, folded.
const ALIASES: [(&str, &str); 12] = [
    ("baryte", "barytes"),
    ("borates", "borate"),
    ("boron", "borate"),
    ("flourspar", "fluorspar"),
    ("heavy rare earths elements", "hree"),
    ("hrees", "hree"),
    ("kaolin clay", "kaolin"),
    ("krupton", "krypton"),
    ("lrees", "lree"),
    ("pgms", "pgm"),
    ("phosphorus", "phosphorous"),
    ("titanium ores", "titanium"),
];

/// One more, apart because the table of world supply lacks the material.
const XENON: (&str, &str) = ("zenon", "xenon");

/// Names shown instead of a misspelled or inconsistently written one.
const LABELS: [(&str, &str); 3] = [
    ("natural graphite", "Natural graphite"),
    ("phosphate rock", "Phosphate rock"),
    ("phosphorous", "Phosphorus"),
];

/// A group of materials.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group {
    /// Its name in the table of groups, folded.
    pub code: &'static str,
    /// Id of the family.
    pub id: &'static str,
    /// Name for readers.
    pub label: &'static str,
}

const GROUPS: [Group; 9] = [
    Group { code: "hree", id: "hree", label: "Heavy rare earths" },
    Group { code: "lree", id: "lree", label: "Light rare earths" },
    Group { code: "ree", id: "ree", label: "Other rare earths" },
    Group { code: "precious metals", id: "precious", label: "Precious metals" },
    Group { code: "pgm", id: "pgm", label: "Platinum-group metals" },
    Group {
        code: "iron and ferro alloy metals",
        id: "ferro",
        label: "Iron and ferro-alloy metals",
    },
    Group {
        code: "other non ferrous metals",
        id: "non-ferrous",
        label: "Other non-ferrous metals",
    },
    Group { code: "bio and other materials", id: "bio", label: "Bio and other materials" },
    Group {
        code: "industrial and construction minerals",
        id: "minerals",
        label: "Industrial and construction minerals",
    },
];

/// A material.
#[derive(Debug, Clone, PartialEq)]
pub struct Material {
    /// First part of the ids of its inputs.
    pub slug: String,
    /// Name for readers.
    pub label: String,
    /// Its group.
    pub group: Option<&'static Group>,
    /// Its place in the order of the study.
    pub rank: usize,
    has_world: bool,
}

/// What a name stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// One material, by its key.
    One(String),
    /// All members of a group.
    Group(&'static Group),
}

/// The materials by key (the folded name).
#[derive(Debug, Default)]
pub struct Materials {
    by_key: BTreeMap<String, Material>,
    aliases: Differences,
    unknown: BTreeMap<String, (Place, String, usize)>,
    groups: BTreeMap<&'static str, (Place, usize)>,
    grouped: Vec<Origin>,
    twice: Vec<(Place, String)>,
}

impl Materials {
    /// The materials of the two supply tables, in the order and groups of the third table.
    pub fn new(world: &Sheet, union: Option<&Sheet>, groupings: Option<&Sheet>) -> Self {
        let mut materials = Self::default();
        for (sheet, has_world) in [(Some(world), true), (union, false)] {
            for line in sheet.into_iter().flat_map(Sheet::lines) {
                let name = line.raw("Material");
                let key = key_of(name);
                if !name.is_empty() && group(&key).is_none() {
                    let entry = materials.by_key.entry(key);
                    entry.or_insert_with_key(|key| material(key, name, has_world));
                }
            }
        }
        for (rank, line) in groupings.into_iter().flat_map(Sheet::lines).enumerate() {
            materials.put_into_group(line, rank);
        }
        materials
    }

    fn put_into_group(&mut self, line: Line<'_>, rank: usize) {
        let name = line.raw("screened_material");
        let key = self.note_alias(line, "screened_material", name);
        let Some(material) = self.by_key.get_mut(&key) else {
            self.note_unknown(line.place("screened_material"), name);
            return;
        };
        self.grouped.push(line.origin());
        if material.group.is_some() {
            self.twice.push((line.place("screened_material"), material.label.clone()));
            return;
        }
        material.group = group(&fold_words(line.raw("perm_XREE_PGM")));
        material.rank = rank;
    }

    /// What the material column of a line stands for, or `None` after noting that it is not
    /// known.
    pub fn named(&mut self, line: Line<'_>) -> Option<Named> {
        let name = line.raw("Material");
        let key = self.note_alias(line, "Material", name);
        if let Some(group) = group(&key).filter(|group| self.members(group).next().is_some()) {
            let noted = self.groups.entry(group.label);
            noted.or_insert_with(|| (line.place("Material"), 0)).1 += 1;
            return Some(Named::Group(group));
        }
        if self.by_key.contains_key(&key) {
            return Some(Named::One(key));
        }
        self.note_unknown(line.place("Material"), name);
        None
    }

    fn note_alias(&mut self, line: Line<'_>, column: &'static str, name: &str) -> String {
        let key = key_of(name);
        if let Some(material) = self.by_key.get(&key).filter(|_| key != fold_words(name)) {
            let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
            if fold_words(&name) != fold_words(&material.label) {
                self.aliases.note(line.place(column), "Material", &name, &material.label);
            }
        }
        key
    }

    fn note_unknown(&mut self, place: Place, name: &str) {
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let noted = self.unknown.entry(fold_words(&name));
        noted.or_insert_with(|| (place, name, 0)).2 += 1;
    }

    /// The material of a key.
    pub fn get(&self, key: &str) -> Option<&Material> {
        self.by_key.get(key)
    }

    /// Keys of the members of a group.
    pub fn members<'a>(&'a self, group: &'static Group) -> impl Iterator<Item = &'a str> {
        let is_member = move |material: &Material| material.group == Some(group);
        self.by_key.iter().filter(move |(_, m)| is_member(m)).map(|(key, _)| key.as_str())
    }

    /// Rows of the table of groups that were used.
    pub fn grouped_rows(&self) -> Vec<Origin> {
        self.grouped.clone()
    }

    /// Number of materials with figures of world supply.
    pub fn with_world_supply(&self) -> usize {
        self.by_key.values().filter(|material| material.has_world).count()
    }

    /// Number of materials with figures of the Union's sourcing only.
    pub fn with_union_supply_only(&self) -> usize {
        self.by_key.values().filter(|material| !material.has_world).count()
    }

    /// The groups that have members, as families.
    pub fn families(&self) -> Vec<Row<Family>> {
        let has_members = |group: &&'static Group| self.members(group).next().is_some();
        let family = |group: &Group| Family { id: group.id.to_owned(), label: words(group.label) };
        let used = GROUPS.iter().filter(has_members);
        used.map(|group| Row::new(Origin::default(), family(group))).collect()
    }

    /// Reports what was settled, one finding each.
    pub fn report(self, report: &mut Report) {
        self.aliases.report(codes::MATERIAL_ALIAS, report);
        for (place, name, count) in self.unknown.into_values() {
            codes::MATERIAL_UNKNOWN.at(place).found(&name).with("count", count).report(report);
        }
        for (label, (place, count)) in self.groups {
            codes::MATERIAL_GROUP.at(place).found(label).with("count", count).report(report);
        }
        if let Some((place, label)) = self.twice.first() {
            let finding = codes::GROUPING_TWICE.at(place.clone()).found(label);
            finding.with("count", self.twice.len()).report(report);
        }
        let alone: Vec<&Material> =
            self.by_key.values().filter(|material| material.group.is_none()).collect();
        if let (Some(first), Some(origin)) = (alone.first(), self.grouped.first()) {
            let finding = codes::GROUPING_MISSING.at(Place::file(&origin.file));
            finding.found(&first.label).with("count", alone.len()).report(report);
        }
    }
}

fn key_of(name: &str) -> String {
    let folded = fold_words(name);
    let known = ALIASES.iter().chain([&XENON]).find(|(alias, _)| *alias == folded);
    known.map_or(folded, |(_, key)| (*key).to_owned())
}

fn group(code: &str) -> Option<&'static Group> {
    GROUPS.iter().find(|group| group.code == code)
}

fn material(key: &str, name: &str, has_world: bool) -> Material {
    let label = LABELS.iter().find(|(known, _)| *known == key).map_or(name, |(_, label)| label);
    Material {
        slug: slug(label, 40),
        label: label.to_owned(),
        group: None,
        rank: usize::MAX,
        has_world,
    }
}
