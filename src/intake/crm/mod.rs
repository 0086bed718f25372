//! The tables of the EU study on critical raw materials 2023 (supply shares of the world and
//! of the Union, uses, scores, groups) → wire rows: material → processed material → use →
//! sector. The tables name the same material in different ways and are published as
//! Windows-1252; both are settled here, and said.

mod about;
mod materials;
mod scores;
mod supply;
mod tables;
mod uses;

pub use tables::is_told_by;

use crate::base::diagnostic::{Place, Report};
use crate::base::fold::fold_words;
use crate::intake::crm::materials::Materials;
use crate::intake::crm::supply::Supply;
use crate::intake::crm::tables::Tables;
use crate::intake::sheet::Sheet;
use crate::intake::tally::Tally;
use crate::intake::{Reading, build, codes};
use crate::model::marking::Marking;
use crate::wire::package::{Node, Origin, Row, Words};

/// Name of the layout.
pub const FORMAT: &str = "eu-crm-tables";

/// Reads the tables.
pub fn read(sheets: Vec<Sheet>, mut report: Report) -> Reading {
    let tables = Tables::assign(sheets, &mut report);
    let Some(world) = tables.world.as_ref().filter(|_| !report.is_refused()) else {
        return Reading { report, ..Reading::default() };
    };
    let mut package = about::package(&tables);
    let mut materials = Materials::new(world, tables.union.as_ref(), tables.groupings.as_ref());
    let mut breaks = LineBreaks::default();
    let mut used: Vec<Origin> = materials.grouped_rows();
    let mut supply = Supply::default();
    supply.read(world, &supply::WORLD, &mut materials, &mut report);
    if let Some(union) = &tables.union {
        supply.read(union, &supply::UNION, &mut materials, &mut report);
    }
    let nodes = supply.finish(&materials, &mut package, &mut report);
    package.families = materials.families();
    if let Some(sheet) = &tables.uses {
        used.extend(uses::read(
            sheet,
            &mut materials,
            &nodes,
            &mut package,
            &mut breaks,
            &mut report,
        ));
    }
    if let Some(sheet) = &tables.scores {
        scores::read(sheet, &mut materials, &nodes, &mut package, &mut breaks, &mut report);
    }
    let extra = vec![
        ("materials", materials.with_world_supply()),
        ("materials-eu-only", materials.with_union_supply_only()),
    ];
    materials.report(&mut report);
    breaks.report(&mut report);
    let sheets: Vec<&Sheet> = tables.all().collect();
    let mut tally = Tally::of(&package, &sheets, &used);
    tally.extra = extra;
    let dataset = build::build(&package, Marking::Unmarked, &mut report);
    Reading { dataset, report, tally }
}

/// The stages, in order: id, name, and what happens in it.
const STAGES: [(&str, &str, &str); 4] = [
    ("extraction", "Extraction", "Mining, harvesting or capture of the raw material."),
    ("processing", "Processing", "Refining to the first traded product."),
    ("use", "Use", "What the material goes into, by share of its end use in the Union."),
    ("sector", "Sector", "The industry (NACE Rev. 2 division) that makes the product."),
];

fn stage_nodes() -> Vec<Row<Node>> {
    let node = |(id, label, description): (&str, &str, &str)| Node {
        id: id.to_owned(),
        label: words(label),
        description: words(description),
        kind: "stage".to_owned(),
        source: "world".to_owned(),
        ..Node::default()
    };
    STAGES.into_iter().map(|stage| Row::new(Origin::default(), node(stage))).collect()
}

fn words(text: &str) -> Words {
    vec![("en".to_owned(), text.to_owned())]
}

/// The part of an id that a name becomes: its plain words joined by hyphens, at most about
/// `limit` letters, never half a word.
fn slug(name: &str, limit: usize) -> String {
    let mut slug = String::new();
    for word in fold_words(name).split(' ') {
        if !slug.is_empty() && slug.len() + word.len() >= limit {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(word);
    }
    slug
}

/// Line ends inside cells, which are read as spaces and reported once.
#[derive(Debug, Default)]
struct LineBreaks {
    first: Option<(Place, String)>,
    count: usize,
}

impl LineBreaks {
    /// The text on one line.
    fn join(&mut self, text: &str, place: impl Fn() -> Place) -> String {
        let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.contains(['\n', '\r']) {
            self.count += 1;
            self.first.get_or_insert_with(|| (place(), joined.clone()));
        }
        joined
    }

    fn report(self, report: &mut Report) {
        if let Some((place, found)) = self.first {
            let finding = codes::TEXT_LINE_BREAK.at(place).found(&found);
            finding.with("count", self.count).report(report);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_short_and_plain() {
        assert_eq!(slug("Iron ore", 24), "iron-ore");
        assert_eq!(slug("Zinc production (Electrowinning of zinc)", 24), "zinc-production");
        assert_eq!(slug("Électrochemistry", 4), "electrochemistry");
    }
}
