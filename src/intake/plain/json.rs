//! The single-file JSON form of a plain set (`"format": "dependency-dataset"`): the same
//! tables as lists of objects, with a title, a language and a marking.

use serde_json::{Map, Value};

use super::columns::Part;
use super::{Parts, descriptor};
use crate::base::diagnostic::Report;
use crate::intake::json::{self, place};
use crate::intake::open::DataFile;
use crate::intake::{Reading, codes, marking};
use crate::model::marking::Marking;
use crate::wire::package::Package;

/// Value of the member `format`.
pub const NAME: &str = "dependency-dataset";

/// Members of the file, and the tables that some of them are.
const MEMBERS: [(&str, Option<Part>); 11] = [
    ("format", None),
    ("format_version", None),
    ("marking", None),
    ("title", None),
    ("language", None),
    ("roadmap", None),
    ("stages", Some(Part::Stages)),
    ("nodes", Some(Part::Nodes)),
    ("edges", Some(Part::Edges)),
    ("providers", Some(Part::Suppliers)),
    ("provision", Some(Part::Shares)),
];

/// Reads the file.
pub fn read(file: &DataFile, mut report: Report) -> Reading {
    let refused = |report| Reading { report, ..Reading::default() };
    let Some(value) = json::parse(file, &mut report) else { return refused(report) };
    let Some(members) =
        value.as_object().filter(|members| is_the_format(file, members, &mut report))
    else {
        if !report.is_refused() {
            let finding = codes::JSON_SHAPE.at(place(&file.name, ""));
            finding.with("expected", "an object with nodes and edges").report(&mut report);
        }
        return refused(report);
    };
    for name in members.keys() {
        if !MEMBERS.iter().any(|(known, _)| known == name) {
            let at = place(&file.name, &format!("/{name}"));
            codes::MEMBER_UNKNOWN.at(at).found(name).report(&mut report);
        }
    }
    let marking = marking_of(file, members, &mut report);
    let language = language_of(file, members, &mut report);
    let mut parts = Parts::default();
    for (name, part) in MEMBERS {
        if let (Some(part), Some(data)) = (part, members.get(name)) {
            let sheet = json::sheet(file, &format!("/{name}"), data, &mut report);
            sheet.into_iter().for_each(|sheet| parts.put(part, sheet, &mut report));
            check_decoration(file, name, data, &mut report);
        }
    }
    check_order(file, members, &mut report);
    let title = members.get("title").and_then(Value::as_str).unwrap_or(&file.name);
    let package = Package { descriptor: descriptor(title, &language), ..Package::default() };
    parts.read(package, marking, report)
}

fn is_the_format(file: &DataFile, members: &Map<String, Value>, report: &mut Report) -> bool {
    let format = members.get("format").and_then(Value::as_str).unwrap_or_default();
    if !format.is_empty() && format != NAME {
        codes::JSON_OTHER.at(place(&file.name, "/format")).found(format).report(report);
        return false;
    }
    members.contains_key("nodes") && members.contains_key("edges")
}

fn marking_of(file: &DataFile, members: &Map<String, Value>, report: &mut Report) -> Marking {
    let at = || place(&file.name, "/marking");
    match members.get("marking") {
        None | Some(Value::Null) => {
            codes::MARKING_MISSING.at(at()).report(report);
            Marking::Unmarked
        }
        Some(label) => {
            if !label.as_str().is_some_and(marking::accepts_classification) {
                codes::MARKING_ABOVE_PUBLIC.at(at()).report(report);
            }
            Marking::Public
        }
    }
}

/// The language of the texts: letters and digits in parts of at most eight, the first of two
/// or three letters; anything else would make an invalid `lang` attribute.
fn language_of(file: &DataFile, members: &Map<String, Value>, report: &mut Report) -> String {
    let tag = members.get("language").and_then(Value::as_str).unwrap_or("en");
    let is_part = |part: &str| {
        (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric())
    };
    let first = tag.split('-').next().unwrap_or_default();
    if (2..=3).contains(&first.len()) && first != "xx" && tag.split('-').all(is_part) {
        return tag.to_owned();
    }
    codes::LANGUAGE_UNKNOWN.at(place(&file.name, "/language")).found(tag).report(report);
    "en".to_owned()
}

/// Links, images and colours: none is used; those that could do harm are named.
fn check_decoration(file: &DataFile, name: &str, data: &Value, report: &mut Report) {
    for (position, item) in data.as_array().into_iter().flatten().enumerate() {
        let member = |member: &str| item.get(member).and_then(Value::as_str);
        let at = |member: &str| place(&file.name, &format!("/{name}/{position}/{member}"));
        if let Some(link) = member("source").filter(|link| name == "nodes" && !is_safe_link(link)) {
            codes::LINK_UNSAFE.at(at("source")).found(link).report(report);
        }
        if let Some(image) = member("image").filter(|image| !is_file_name(image)) {
            codes::LINK_UNSAFE.at(at("image")).found(image).report(report);
        }
        if let Some(colour) = member("colour").or_else(|| member("color")) {
            codes::COLOUR_UNUSED.at(at("colour")).found(colour).report(report);
        }
    }
}

/// Prose, or an https address; not another scheme.
fn is_safe_link(link: &str) -> bool {
    let scheme = link.split_once(':').map(|(scheme, _)| scheme);
    scheme.is_none_or(|scheme| scheme == "https" || scheme.contains(' '))
}

fn is_file_name(image: &str) -> bool {
    image.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'))
}

/// Reports the first roadmap item that comes after itself.
fn check_order(file: &DataFile, members: &Map<String, Value>, report: &mut Report) {
    let Some(items) = members.get("roadmap").and_then(Value::as_array) else { return };
    let id = |item: &Value| item.get("id").and_then(Value::as_str).map(str::to_owned);
    let ids: Vec<Option<String>> = items.iter().map(id).collect();
    let after: Vec<Vec<usize>> = items
        .iter()
        .map(|item| {
            let before = item.get("after").and_then(Value::as_array).into_iter().flatten();
            let position = |id: &Value| {
                ids.iter().position(|own| own.is_some() && own.as_deref() == id.as_str())
            };
            before.filter_map(position).collect()
        })
        .collect();
    for (start, first) in after.iter().enumerate() {
        for (step, next) in first.iter().enumerate() {
            if leads_to(*next, start, &after) {
                let at = place(&file.name, &format!("/roadmap/{start}/after/{step}"));
                let found = ids.get(start).cloned().flatten().unwrap_or_default();
                codes::LOOP_ROADMAP.at(at).found(&found).report(report);
                return;
            }
        }
    }
}

fn leads_to(from: usize, to: usize, after: &[Vec<usize>]) -> bool {
    let mut seen = vec![false; after.len()];
    let mut open = vec![from];
    while let Some(position) = open.pop() {
        if position == to {
            return true;
        }
        if let Some(flag) = seen.get_mut(position).filter(|flag| !**flag) {
            *flag = true;
            open.extend(after.get(position).into_iter().flatten());
        }
    }
    false
}
