//! The tables of a Strategic Dependency Package: names, keys and columns. The one list that
//! reading, writing, the JSON schema and `docs/data-format.md` follow.

mod further;
mod series;

pub use further::{
    ACTORS, BUDGETS, CRITICALITY, FURTHER, GAPS, INSTRUMENTS, MEASURE_LINKS, MEASURES, REFERENCES,
    ROADMAP, ROOT_CAUSES,
};
pub use series::{CONCORDANCE, EDITIONS, TRADE};

/// First characters by which a spreadsheet takes a text for a formula, with their full-width
/// twins; in files such a text is written with an apostrophe before it.
pub const FORMULA_SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// What stands for a licence that nobody states: the word of SPDX for it.
pub const NO_LICENCE: &str = "NOASSERTION";

/// What stands between the entries of a [`Kind::List`].
pub const LIST_SIGN: char = ';';

/// A table of the format.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TableSpec {
    /// Name of the resource; the file is `<name>.csv`.
    pub name: &'static str,
    /// Columns that together name a row.
    pub key: &'static [&'static str],
    /// Columns in the order they are written.
    pub columns: &'static [Column],
}

/// A column of a table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Column {
    /// Name. A [`Kind::Localised`] column `label` is written `label_en`, `label_nl`, …
    pub name: &'static str,
    /// What its cells hold.
    pub kind: Kind,
    /// Whether the column must be there and no cell may be empty.
    pub is_required: bool,
    /// Table whose first key column the cells name; empty: none.
    pub refers_to: &'static str,
}

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind {
    /// An id or any text.
    Text,
    /// A text with one column per language.
    Localised,
    /// One of a few words.
    Word(&'static [&'static str]),
    /// A number from the first bound to the second, if there is one.
    Number(f64, Option<f64>),
    /// A whole number between two bounds.
    Whole(u8, u8),
    /// A date or a range of two: `YYYY[-H1|-Q1|-MM[-DD]]`, `2021/2027`.
    Date,
    /// Months or years after which something comes again: `P6M`, `P2Y`.
    Cycle,
    /// Several ids or texts, with [`LIST_SIGN`] between them.
    List,
}

const fn text(name: &'static str) -> Column {
    Column { name, kind: Kind::Text, is_required: false, refers_to: "" }
}

const fn words(name: &'static str) -> Column {
    Column { kind: Kind::Localised, ..text(name) }
}

const fn word(name: &'static str, of: &'static [&'static str]) -> Column {
    Column { kind: Kind::Word(of), ..text(name) }
}

const fn number(name: &'static str, most: Option<f64>) -> Column {
    Column { kind: Kind::Number(0.0, most), ..text(name) }
}

const fn date(name: &'static str) -> Column {
    Column { kind: Kind::Date, ..text(name) }
}

const fn trl(name: &'static str) -> Column {
    Column { kind: Kind::Whole(1, 9), ..text(name) }
}

const fn to(name: &'static str, table: &'static str) -> Column {
    Column { refers_to: table, ..text(name) }
}

const fn must(column: Column) -> Column {
    Column { is_required: true, ..column }
}

/// Kinds of nodes: the kinds of inputs, and `stage`.
pub const NODE_KINDS: &[&str] = &[
    "capability",
    "application",
    "technology",
    "component",
    "product",
    "process",
    "stage",
    "tool",
    "material",
    "skill",
    "data",
    "facility",
    "service",
];

/// Nodes: stages and inputs.
pub const NODES: TableSpec = TableSpec {
    name: "nodes",
    key: &["node_id"],
    columns: &[
        must(text("node_id")),
        must(words("label")),
        must(word("kind", NODE_KINDS)),
        word(
            "layer",
            &["capability", "application", "product", "process", "technology", "resource"],
        ),
        to("stage", "nodes"),
        to("family", "families"),
        word("scope", &["civil", "defence", "space", "dual-use", "not-stated"]),
        text("tech_area"),
        trl("trl"),
        number("market_size", None),
        text("market_size_unit"),
        text("market_size_year"),
        text("market_size_words"),
        words("description"),
        must(to("source_id", "sources")),
    ],
};

/// Families: groups of inputs of one stage.
pub const FAMILIES: TableSpec = TableSpec {
    name: "families",
    key: &["family_id"],
    columns: &[must(text("family_id")), must(words("label"))],
};

/// Edges: dependencies between nodes.
pub const EDGES: TableSpec = TableSpec {
    name: "edges",
    key: &["from_id", "to_id", "relation"],
    columns: &[
        must(to("from_id", "nodes")),
        must(to("to_id", "nodes")),
        must(word("relation", &["goes_into", "variant_of", "enables"])),
        word("essentiality", &["essential", "non-essential", "negligible", "unknown"]),
        number("weight", Some(1.0)),
        text("weight_basis"),
        number("substitutability", Some(1.0)),
        must(to("source_id", "sources")),
    ],
};

/// Suppliers.
pub const SUPPLIERS: TableSpec = TableSpec {
    name: "suppliers",
    key: &["supplier_id"],
    columns: &[
        must(text("supplier_id")),
        must(word("kind", &["country", "organisation", "group", "residual"])),
        must(words("label")),
        text("iso3"),
    ],
};

/// Shares: who supplies what.
pub const SHARES: TableSpec = TableSpec {
    name: "shares",
    key: &["node_id", "supplier_id", "basis", "ref_area", "ref_period", "edition_id"],
    columns: &[
        must(to("node_id", "nodes")),
        must(to("supplier_id", "suppliers")),
        number("share", Some(1.0)),
        number("share_lo", Some(1.0)),
        number("share_hi", Some(1.0)),
        must(word("rank_class", &["numeric", "major", "negligible"])),
        must(word("obs_status", &["A", "E", "P", "F", "M", "Q"])),
        must(word(
            "basis",
            &["hq", "site", "import-origin", "capacity", "revenue", "quantity", "not-stated"],
        )),
        must(text("ref_area")),
        must(text("ref_period")),
        must(to("edition_id", "editions")),
        number("trade_factor", None),
        must(to("source_id", "sources")),
    ],
};

/// Indicators: published figures of inputs.
pub const INDICATORS: TableSpec = TableSpec {
    name: "indicators",
    key: &["node_id", "indicator", "ref_period", "edition_id"],
    columns: &[
        must(to("node_id", "nodes")),
        must(text("indicator")),
        number("value", None),
        word("obs_status", &["A", "E", "P", "F", "M", "Q"]),
        text("unit"),
        must(text("ref_period")),
        text("assessed_for"),
        to("edition_id", "editions"),
        must(to("source_id", "sources")),
    ],
};

/// Groups of countries.
pub const GROUPS: TableSpec = TableSpec {
    name: "groups",
    key: &["group_id", "iso3"],
    columns: &[
        must(text("group_id")),
        must(text("iso3")),
        text("valid_from"),
        text("valid_to"),
        to("source_id", "sources"),
    ],
};

/// Sources.
pub const SOURCES: TableSpec = TableSpec {
    name: "sources",
    key: &["source_id"],
    columns: &[
        must(text("source_id")),
        must(text("title")),
        text("publisher"),
        text("url"),
        text("version"),
        text("published"),
        text("accessed"),
        must(text("licence")),
        text("classification"),
        text("tlp"),
        text("method"),
        text("table"),
        number("share_precision_pp", Some(100.0)),
    ],
};

/// The tables that a dataset is made of, in the order they are written.
pub const TABLES: [TableSpec; 9] =
    [NODES, FAMILIES, EDGES, SUPPLIERS, SHARES, INDICATORS, GROUPS, SOURCES, EDITIONS];

impl TableSpec {
    /// The table of this name, the further ones included.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        Self::all().find(|table| table.name == name)
    }

    /// All tables, the further ones included.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        TABLES.iter().chain(&FURTHER)
    }

    /// Whether a header has the columns that tell a row of this table from others: the first
    /// two of its key. A table without columns is told by its name only.
    #[must_use]
    pub fn is_told_by(&self, header: &[String]) -> bool {
        !self.key.is_empty()
            && self.key.iter().take(2).all(|key| header.iter().any(|column| column == key))
    }

    /// The column a header names: `label_nl` is the column `label`.
    #[must_use]
    pub fn column(&self, header: &str) -> Option<&'static Column> {
        self.columns.iter().find(|column| match column.kind {
            Kind::Localised => language_of(column.name, header).is_some(),
            _ => column.name == header,
        })
    }
}

/// The language tag in the header of a localised column: `nl` for `label_nl`.
#[must_use]
pub fn language_of<'a>(column: &str, header: &'a str) -> Option<&'a str> {
    let tag = header.strip_prefix(column)?.strip_prefix('_')?;
    let is_tag = tag.len() >= 2
        && tag.len() <= 16
        && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    is_tag.then_some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_and_reference_names_a_column() {
        for table in TABLES.iter().chain(&FURTHER) {
            for key in table.key {
                assert!(table.columns.iter().any(|column| column.name == *key), "{key}");
            }
            for column in table.columns {
                let target = column.refers_to;
                assert!(target.is_empty() || TableSpec::named(target).is_some(), "{target}");
            }
        }
    }

    #[test]
    fn a_language_is_part_of_the_header() {
        assert_eq!(NODES.column("label_nl").map(|column| column.name), Some("label"));
        assert_eq!(NODES.column("label_").map(|column| column.name), None);
        assert_eq!(language_of("label", "label_pt-BR"), Some("pt-BR"));
    }
}
