//! A package as it was read: the rows of its tables with the place of each row. Words are
//! as printed; numbers have been read.

use std::sync::Arc;

use crate::wire::descriptor::Descriptor;
pub use crate::wire::row::{Fields, Origin, Row, Words};

/// A stage or an input.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Node {
    /// Id.
    pub id: String,
    /// Name.
    pub label: Words,
    /// What it is.
    pub description: Words,
    /// One of `tables::NODE_KINDS`.
    pub kind: String,
    /// The layer it belongs to; empty: not stated.
    pub layer: String,
    /// Id of its stage; empty: not stated.
    pub stage: String,
    /// Id of its family; empty: none.
    pub family: String,
    /// Civil, defence, …; empty: not stated.
    pub scope: String,
    /// Technology area.
    pub tech_area: String,
    /// Technology readiness level.
    pub trl: Option<f64>,
    /// Market size.
    pub market_size: Option<f64>,
    /// Its unit.
    pub market_unit: String,
    /// Its year.
    pub market_year: String,
    /// Market size in words.
    pub market_words: String,
    /// Where it is described.
    pub source: String,
}

/// A family of inputs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Family {
    /// Id.
    pub id: String,
    /// Name.
    pub label: Words,
}

/// A dependency.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Edge {
    /// Id of what is needed.
    pub from: String,
    /// Id of what needs it.
    pub to: String,
    /// `goes_into`, `variant_of` or `enables`.
    pub relation: String,
    /// Whether `to` stops without `from`; empty: unknown.
    pub essentiality: String,
    /// Weight 0..=1.
    pub weight: Option<f64>,
    /// What the weight is a share of.
    pub weight_basis: String,
    /// How well `from` can be replaced, 0..=1.
    pub substitutability: Option<f64>,
    /// Where this is stated.
    pub source: String,
}

/// A supplier.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Supplier {
    /// Id.
    pub id: String,
    /// `country`, `organisation`, `group` or `residual`.
    pub kind: String,
    /// Name.
    pub label: Words,
    /// ISO 3166-1 alpha-3 code of the country, or of the headquarters.
    pub iso3: String,
}

/// A share.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Share {
    /// Id of the stage or input supplied.
    pub node: String,
    /// Id of the supplier.
    pub supplier: String,
    /// Share 0..=1 as printed.
    pub share: Option<f64>,
    /// Least share.
    pub lo: Option<f64>,
    /// Greatest share.
    pub hi: Option<f64>,
    /// `numeric`, `major` or `negligible`; empty: by whether there is a share.
    pub class: String,
    /// SDMX code of the observation; empty: normal.
    pub status: String,
    /// What it is a share of; empty: the basis of the package.
    pub basis: String,
    /// Reference area.
    pub area: String,
    /// Reference period.
    pub period: String,
    /// Id of the edition; empty: that of the package.
    pub edition: String,
    /// Trade-related factor.
    pub trade_factor: Option<f64>,
    /// Where it is printed.
    pub source: String,
}

/// A published indicator of an input.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Indicator {
    /// Id of the input.
    pub node: String,
    /// Short name.
    pub name: String,
    /// The figure; `None`: not assessed.
    pub value: Option<f64>,
    /// SDMX code of the observation; empty: normal.
    pub status: String,
    /// Unit.
    pub unit: String,
    /// Period it speaks of.
    pub period: String,
    /// The group it was assessed for.
    pub assessed_for: String,
    /// Id of the edition; empty: all of them.
    pub edition: String,
    /// Where it is printed.
    pub source: String,
}

/// A country in a group.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Member {
    /// Id of the group.
    pub group: String,
    /// ISO 3166-1 alpha-3 code of the member.
    pub iso3: String,
    /// First day of membership; empty: not stated.
    pub valid_from: String,
    /// Last day of membership; empty: still a member.
    pub valid_to: String,
    /// Where it is stated; empty: nowhere.
    pub source: String,
}

/// A source.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Source {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Publisher.
    pub publisher: String,
    /// Address.
    pub url: String,
    /// Version.
    pub version: String,
    /// Date of publication.
    pub published: String,
    /// Date it was read.
    pub accessed: String,
    /// Licence.
    pub licence: String,
    /// Method.
    pub method: String,
    /// Table the figures were read from.
    pub table: String,
    /// Rounding of its shares in percentage points.
    pub precision_pp: Option<f64>,
}

/// An edition.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Edition {
    /// Id.
    pub id: String,
    /// Name.
    pub label: String,
    /// Period its figures speak of.
    pub reference_period: String,
    /// Date of publication.
    pub published: String,
    /// Id of the edition before.
    pub supersedes: String,
    /// `draft`, `published` or `withdrawn`; empty: not stated.
    pub status: String,
    /// Date up to which what was known went into it.
    pub as_of: String,
    /// When the next one is due.
    pub next_due: String,
    /// Short name of the dataset that has its figures; empty: this one.
    pub dataset: String,
    /// SHA-256 of the descriptor of that dataset.
    pub sha256: String,
}

/// A package as read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Package {
    /// What it says of itself; `resources` are empty.
    pub descriptor: Descriptor,
    /// Name of the file that says so; empty: none.
    pub descriptor_file: Arc<str>,
    /// Layout it was read from, such as `sdp`.
    pub format: &'static str,
    /// Whether the records of this layout are known not to add up, so that a sum over 100 %
    /// is a warning.
    pub is_loose: bool,
    /// Column names of the layout by those of the format, where they differ:
    /// `("shares.node_id", "provided_id")`.
    pub naming: Vec<(&'static str, String)>,
    /// Stages and inputs.
    pub nodes: Vec<Row<Node>>,
    /// Families.
    pub families: Vec<Row<Family>>,
    /// Dependencies.
    pub edges: Vec<Row<Edge>>,
    /// Suppliers.
    pub suppliers: Vec<Row<Supplier>>,
    /// Shares.
    pub shares: Vec<Row<Share>>,
    /// Indicators.
    pub indicators: Vec<Row<Indicator>>,
    /// Members of groups of countries.
    pub groups: Vec<Row<Member>>,
    /// Sources.
    pub sources: Vec<Row<Source>>,
    /// Editions.
    pub editions: Vec<Row<Edition>>,
    /// Rows of the tables on what is done about dependencies.
    pub further: Vec<Row<Fields>>,
}

impl Package {
    /// The name that the reader's file has for a column of the format, given as
    /// `table.column`.
    #[must_use]
    pub fn column(&self, column: &'static str) -> &str {
        let own = self.naming.iter().find(|(name, _)| *name == column);
        own.map_or_else(|| column.rsplit('.').next().unwrap_or(column), |(_, own)| own)
    }

    /// The names of a layout, for [`Package::naming`].
    #[must_use]
    pub fn names(pairs: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
        pairs.iter().map(|(name, own)| (*name, (*own).to_owned())).collect()
    }
}
