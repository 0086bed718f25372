//! A tree of technologies as JSON (`graph` with `nodes` and `edges`, levels as text) → inputs, the
//! items of a roadmap, what enables what, and what waits for what. Milestones are items without a
//! date, since none is published; so are the readings of today and those expected later.

use serde_json::{Map, Value};

use crate::base::diagnostic::Report;
use crate::intake::json::{self, place};
use crate::intake::open::DataFile;
use crate::intake::readiness::{levels, paragraphs, unused};
use crate::intake::{Reading, codes, finish, single, text};
use crate::model::marking::Marking;
use crate::model::roadmap::Scale;
use crate::wire::package::{Edge, Node, Origin, Package, Row};
use crate::wire::tables::LIST_SIGN;

/// Name of the layout.
pub const FORMAT: &str = "technology-tree";

const LANGUAGE: &str = "en";

/// The level of today, and the one expected in five to ten years.
const TODAY: &str = "trl_current";
const LATER: &str = "trl_projected_5_10_years";

/// Members of a node that are used.
const USED: [&str; 8] =
    ["id", "label", "type", "category", "description", "references", TODAY, LATER];

/// Whether a JSON file is such a tree, by words that stand in it.
#[must_use]
pub fn is_told_by(bytes: &[u8]) -> bool {
    let mentions = |part: &[u8]| bytes.windows(part.len()).any(|window| window == part);
    mentions(b"\"graph\"") && mentions(b"\"nodes\"") && mentions(b"\"trl_current\"")
}

/// Reads the tree.
pub fn read(file: &DataFile, mut report: Report) -> Reading {
    let Some(value) = json::parse(file, &mut report) else {
        return Reading { report, ..Reading::default() };
    };
    let list = |name: &str| value.pointer(&format!("/graph/{name}")).and_then(Value::as_array);
    let (Some(nodes), Some(edges)) = (list("nodes"), list("edges")) else {
        let finding = codes::JSON_SHAPE.at(place(&file.name, "/graph"));
        finding.with("expected", "an object with nodes and edges").report(&mut report);
        return Reading { report, ..Reading::default() };
    };
    let mut tree = Tree {
        file,
        package: Package {
            naming: Package::names(&[("nodes.node_id", "id"), ("nodes.label_en", "label")]),
            ..single::package(&file.name, "", LANGUAGE, FORMAT)
        },
        things: Vec::new(),
        named: Vec::new(),
        report: &mut report,
    };
    for (position, node) in nodes.iter().enumerate() {
        tree.node(position, node);
    }
    let lists = edges.iter().filter(|edge| edge.get("targets").is_some()).count();
    if lists > 0 {
        let at = place(&file.name, "/graph/edges");
        codes::LINK_LIST.at(at).with("count", lists).report(tree.report);
    }
    for (position, edge) in edges.iter().enumerate() {
        tree.edge(position, edge);
    }
    let package = tree.finished();
    finish(&package, &[], Marking::Unmarked, report)
}

/// A node that has been read.
struct Thing {
    id: String,
    is_milestone: bool,
    /// The item that stands for it, with what it waits for.
    item: single::Item,
    waits_for: Vec<String>,
    origin: Origin,
}

struct Tree<'a> {
    file: &'a DataFile,
    package: Package,
    things: Vec<Thing>,
    /// Members that were named as not used.
    named: Vec<String>,
    report: &'a mut Report,
}

impl Tree<'_> {
    fn node(&mut self, position: usize, node: &Value) {
        let pointer = format!("/graph/nodes/{position}");
        let Some(members) = node.as_object() else {
            let finding = codes::JSON_SHAPE.at(place(&self.file.name, &pointer));
            return finding.with("expected", "an object").report(self.report);
        };
        let at = |member: &str| place(&self.file.name, &format!("{pointer}/{member}"));
        let text_of =
            |member: &str| members.get(member).and_then(Value::as_str).unwrap_or_default();
        let id = text_of("id").trim();
        if id.is_empty() {
            return codes::ID_EMPTY.at(at("id")).report(self.report);
        }
        if !text::check_id(id, || at("id"), self.report) {
            return;
        }
        let label = text::clean_name(text_of("label"), || at("label"), self.report);
        let label = if label.is_empty() { id.to_owned() } else { label };
        let is_milestone = text_of("type") == "Milestone";
        self.name_unused(&pointer, members, is_milestone);
        let origin = origin(self.file, &pointer, position);
        if !is_milestone {
            let told = text::clean_prose(text_of("description"), || at("description"), self.report);
            let links = members.get("references").and_then(Value::as_array);
            let links = links.into_iter().flatten().filter_map(Value::as_str);
            let links: Vec<&str> = links.filter(|link| link.starts_with("https://")).collect();
            let description = paragraphs([told.as_str(), &links.join(" ")]);
            let words = |text: String| vec![(LANGUAGE.to_owned(), text)];
            let node = Node {
                id: id.to_owned(),
                label: words(label.clone()),
                description: if description.is_empty() { Vec::new() } else { words(description) },
                kind: "technology".to_owned(),
                tech_area: text_of("category").to_owned(),
                source: single::FILE.to_owned(),
                ..Node::default()
            };
            self.package.nodes.push(Row::new(origin.clone(), node));
        }
        let about = About { id, label: &label, section: text_of("category"), is_milestone };
        self.items(&pointer, members, &about, &origin);
    }

    /// The items of a node: its reading of today, further ones where it is told for several
    /// things, and what is expected.
    fn items(
        &mut self,
        pointer: &str,
        members: &Map<String, Value>,
        about: &About<'_>,
        origin: &Origin,
    ) {
        let mut is_first = true;
        for (member, status) in [(TODAY, "done"), (LATER, "planned")] {
            let cell = members.get(member).and_then(Value::as_str).unwrap_or_default();
            let at = || place(&self.file.name, &format!("{pointer}/{member}"));
            let readings = levels::read(cell, Scale::Trl.top());
            if readings.is_none() {
                let finding = codes::LEVEL_UNREADABLE.at(at()).found(cell);
                finding.with("top", usize::from(Scale::Trl.top())).report(self.report);
            }
            let readings = readings.unwrap_or_default();
            if readings.iter().any(|reading| !reading.words.is_empty()) {
                codes::LEVEL_WORDS.at(at()).found(cell).report(self.report);
            }
            for (number, reading) in readings.iter().enumerate() {
                let id = match (is_first, number) {
                    (true, _) => about.id.to_owned(),
                    (false, 0) => format!("{}/{member}", about.id),
                    (false, number) => format!("{}/{member}/{}", about.id, number + 1),
                };
                let is_later = member == LATER;
                let item = about.item(&id, reading.words, is_later);
                // That a milestone has been passed is not what its level says.
                let is_told = is_later || !about.is_milestone;
                let item = if is_told { item.with("status", status) } else { item };
                let item = item.at_levels(reading.levels, Scale::Trl.code());
                self.add(item, is_first, about, origin);
                is_first = false;
            }
        }
        if is_first {
            self.add(about.item(about.id, "", false), true, about, origin);
        }
    }

    fn add(&mut self, item: single::Item, is_first: bool, about: &About<'_>, origin: &Origin) {
        if is_first {
            self.things.push(Thing {
                id: about.id.to_owned(),
                is_milestone: about.is_milestone,
                item,
                waits_for: Vec::new(),
                origin: origin.clone(),
            });
        } else {
            self.package.further.push(item.row(origin.clone()));
        }
    }

    /// What runs between technologies enables; what begins or ends at a milestone is waited for.
    fn edge(&mut self, position: usize, edge: &Value) {
        let pointer = format!("/graph/edges/{position}");
        let from = edge.get("source").and_then(Value::as_str).unwrap_or_default();
        let one = edge.get("target").into_iter();
        let many = edge.get("targets").and_then(Value::as_array).into_iter().flatten();
        let find = |id: &str| self.things.iter().position(|thing| thing.id == id);
        let source = find(from);
        let ends: Vec<(&str, Option<usize>)> =
            one.chain(many).filter_map(Value::as_str).map(|to| (to, find(to))).collect();
        if ends.is_empty() {
            let finding = codes::LINK_DANGLING.at(place(&self.file.name, &pointer));
            finding.found(from).with("other", codes::NOTHING).report(self.report);
        }
        for (to, target) in ends {
            let (Some(source), Some(target)) = (source, target) else {
                let missing = if source.is_none() { from } else { to };
                let other = if source.is_none() { to } else { from };
                let finding = codes::LINK_DANGLING.at(place(&self.file.name, &pointer));
                finding.found(missing).with("other", other).report(self.report);
                continue;
            };
            let is_milestone = |at: usize| self.things.get(at).is_some_and(|one| one.is_milestone);
            if is_milestone(source) || is_milestone(target) {
                if let Some(thing) = self.things.get_mut(target)
                    && !thing.waits_for.iter().any(|known| known == from)
                {
                    thing.waits_for.push(from.to_owned());
                }
            } else {
                let edge = Edge {
                    from: from.to_owned(),
                    to: to.to_owned(),
                    relation: "enables".to_owned(),
                    source: single::FILE.to_owned(),
                    ..Edge::default()
                };
                let origin = origin(self.file, &pointer, position);
                self.package.edges.push(Row::new(origin, edge));
            }
        }
    }

    /// Names members that are not used, each once.
    fn name_unused(&mut self, pointer: &str, members: &Map<String, Value>, is_milestone: bool) {
        for name in members.keys() {
            let is_told = is_milestone && matches!(name.as_str(), "description" | "references");
            let is_used = USED.contains(&name.as_str()) && !is_told;
            let found = if is_told { format!("{name} (Milestone)") } else { name.clone() };
            if !is_used && !self.named.contains(&found) {
                let at = place(&self.file.name, &format!("{pointer}/{name}"));
                unused(at, &found, self.report);
                self.named.push(found);
            }
        }
    }

    fn finished(self) -> Package {
        let mut package = self.package;
        let rows = self.things.into_iter().map(|thing| {
            let waits_for = thing.waits_for.join(&LIST_SIGN.to_string());
            thing.item.with("depends_on", &waits_for).row(thing.origin)
        });
        let further = std::mem::take(&mut package.further);
        package.further = rows.chain(further).collect();
        package
    }
}

/// What is known of a node when its items are made.
struct About<'a> {
    id: &'a str,
    label: &'a str,
    section: &'a str,
    is_milestone: bool,
}

impl About<'_> {
    /// An item of the node; words behind a reading, and for when it is expected, become a part of
    /// its name.
    fn item(&self, id: &str, words: &str, is_later: bool) -> single::Item {
        let later = if is_later { "in 5–10 years" } else { "" };
        let told: Vec<&str> = [words, later].into_iter().filter(|part| !part.is_empty()).collect();
        let name = if told.is_empty() {
            self.label.to_owned()
        } else {
            format!("{} ({})", self.label, told.join("; "))
        };
        let item = single::Item::new(id, &name, LANGUAGE)
            .with("lane", "technology")
            .with("section", self.section);
        if self.is_milestone {
            if is_later { item } else { item.with("kind", "milestone") }
        } else {
            item.with("node_id", self.id)
        }
    }
}

fn origin(file: &DataFile, pointer: &str, position: usize) -> Origin {
    Origin { file: file.name.as_str().into(), row: position as u64, pointer: Some(pointer.into()) }
}
