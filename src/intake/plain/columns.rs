//! Which column means what. Names are compared folded, so `Source ID` is `source_id`.

use crate::base::fold::fold_words;
use crate::intake::sheet::Sheet;

/// A table of a plain set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Stages.
    Stages,
    /// Inputs.
    Nodes,
    /// Dependencies.
    Edges,
    /// Suppliers.
    Suppliers,
    /// Shares.
    Shares,
}

impl Part {
    /// Its name, which is also the id of its source.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Stages => "stages",
            Self::Nodes => "nodes",
            Self::Edges => "edges",
            Self::Suppliers => "suppliers",
            Self::Shares => "shares",
        }
    }
}

/// A meaning and the names that columns with it have, most telling first.
pub type Names = &'static [&'static str];

pub const FROM: Names = &["from", "from id", "source", "source id", "start", "input id", "parent"];
pub const TO: Names = &["to", "to id", "target", "target id", "end", "goes into id", "child"];
pub const RELATION: Names = &["relation", "relationship", "edge type"];
pub const WEIGHT: Names = &["weight"];
pub const ID: Names = &["id", "node id", "node", "input id", "key", "code"];
pub const NAME: Names = &["name", "label", "title", "label en", "node name", "input name"];
pub const KIND: Names = &["kind", "type", "category"];
pub const STAGE: Names = &["stage", "stage id", "tier", "step", "column"];
pub const FAMILY: Names = &["family", "group", "cluster"];
pub const DESCRIPTION: Names = &["description", "notes", "note"];
pub const SUPPLIER: Names =
    &["supplier", "supplier id", "provider", "provider id", "country", "supplier name"];
pub const SUPPLIED: Names =
    &["node", "node id", "input", "input id", "provided id", "product", "id"];
pub const SHARE: Names =
    &["share", "share percent", "percent", "percentage", "pct", "market share"];
pub const AREA: Names = &["area", "ref area", "region", "market"];
pub const PERIOD: Names = &["period", "ref period", "year"];
pub const COUNTRY: Names = &["country", "iso3", "headquarters"];

/// The column of `sheet` with one of `names`.
pub fn find(header: &[String], names: Names) -> Option<&str> {
    let has = |name: &&str| header.iter().position(|column| fold_words(column) == **name);
    names.iter().find_map(has).and_then(|at| header.get(at)).map(String::as_str)
}

/// The part a table plays, told by its columns.
pub fn part_of(header: &[String]) -> Option<Part> {
    let has = |names| find(header, names).is_some();
    if has(FROM) && has(TO) {
        Some(Part::Edges)
    } else if has(SUPPLIER) && has(SUPPLIED) && has(SHARE) {
        Some(Part::Shares)
    } else if has(&["supplier id", "provider id"]) && has(NAME) {
        Some(Part::Suppliers)
    } else if has(&["stage id"]) && has(NAME) && !has(KIND) {
        Some(Part::Stages)
    } else if has(ID) {
        Some(Part::Nodes)
    } else {
        None
    }
}

/// The sheet's names for columns of the format, for findings.
pub fn naming(part: Part, sheet: &Sheet) -> Vec<(&'static str, String)> {
    let pairs: &[(&'static str, Names)] = match part {
        Part::Stages => &[],
        Part::Nodes => &[("nodes.node_id", ID), ("nodes.label_en", NAME), ("nodes.stage", STAGE)],
        Part::Edges => &[("edges.from_id", FROM), ("edges.to_id", TO)],
        Part::Suppliers => &[
            ("suppliers.supplier_id", ID),
            ("suppliers.label_en", NAME),
            ("suppliers.iso3", COUNTRY),
        ],
        Part::Shares => &[
            ("shares.node_id", SUPPLIED),
            ("shares.supplier_id", SUPPLIER),
            ("shares.share", SHARE),
        ],
    };
    let own = |names| find(&sheet.header, names).map(str::to_owned);
    pairs.iter().filter_map(|(column, names)| Some((*column, own(names)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(header: &str, part: Option<Part>) {
        let header: Vec<String> = header.split(',').map(str::to_owned).collect();
        assert_eq!(part_of(&header), part, "{header:?}");
    }

    #[test]
    fn tables_are_told_by_their_columns() {
        check("Source,Target,Weight", Some(Part::Edges));
        check("from_id,to_id", Some(Part::Edges));
        check("id,label", Some(Part::Nodes));
        check("Node,Supplier,Share", Some(Part::Shares));
        check("input,country,share", Some(Part::Shares));
        check("supplier_id,name,country", Some(Part::Suppliers));
        check("stage_id,name", Some(Part::Stages));
        check("colour,size", None);
    }
}
