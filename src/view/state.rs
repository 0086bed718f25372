//! Everything the reader chose: plain, comparable, small. Its default is what a reader sees
//! who chose nothing. Knows no browser and no dataset.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::group::OwnGroup;
use crate::analysis::scenario::Scenario;
use crate::view::thing::Thing;

/// What the reader is looking at.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ViewState {
    /// The dataset on screen; `None`: the catalogue.
    pub dataset: Option<DatasetRef>,
    /// How it is shown.
    pub view: ViewKind,
    /// What is chosen: nothing, one thing, or two things whose connections are shown.
    pub selected: Vec<Thing>,
    /// Which way the chosen thing is traced.
    pub trace: Trace,
    /// How many steps are traced; `None`: all.
    pub depth: Option<u32>,
    /// Whether only what is traced is drawn, in a picture of its own.
    pub is_isolated: bool,
    /// Groups the reader opened: families, stages and inputs with variants.
    pub opened: BTreeSet<Thing>,
    /// Groups the reader closed.
    pub closed: BTreeSet<Thing>,
    /// Whether suppliers have a column of their own; `None`: where there is room.
    pub suppliers: Option<bool>,
    /// Whether all links are drawn or, in large pictures, the main ones only.
    pub all_links: bool,
    /// Area whose supply is shown; `None`: the world market, or the first area there is.
    pub area: Option<String>,
    /// Indicator the boxes are coloured by; `None`: concentration.
    pub colour_by: Option<String>,
    /// What is left out: a thing must have one of the values in each field listed here.
    pub filters: BTreeMap<FilterField, BTreeSet<String>>,
    /// Words that list and table are narrowed to.
    pub query: String,
    /// Order of list and table; `None`: the order of the chain.
    pub sort: Option<Sort>,
    /// What the reader supposes to happen.
    pub scenario: Scenario,
    /// A second scenario, to be compared with the first.
    pub other: Scenario,
    /// Groups of countries the reader named, in the order of naming.
    pub own_groups: Vec<OwnGroup>,
    /// Where the picture is looked at from; `None`: all of it.
    pub camera: Option<Camera>,
    /// The side page that is open beside the picture.
    pub panel: Option<Panel>,
    /// Interface language; `None`: that of the browser.
    pub language: Option<String>,
    /// Colours; `None`: those of the system.
    pub theme: Option<Theme>,
    /// Whether keys that are a single sign do nothing (WCAG 2.1.4).
    pub has_no_letters: bool,
}

impl ViewState {
    /// Whether the reader has chosen nothing about what is drawn; from where and in which
    /// colours and language it is looked at, and what is read beside it, are no such choice.
    #[must_use]
    pub fn draws_the_default(&self) -> bool {
        let choice = Self {
            dataset: None,
            camera: None,
            panel: None,
            language: None,
            theme: None,
            ..self.clone()
        };
        choice == Self::default()
    }
}

/// A dataset named by a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatasetRef {
    /// Id in the catalogue, or `local` for the reader's own file.
    pub id: String,
    /// Edition; `None`: the newest.
    pub edition: Option<String>,
}

impl DatasetRef {
    /// Id under which a reader's own file is on screen.
    pub const LOCAL: &'static str = "local";

    /// Whether this is the reader's own file, which a link cannot carry.
    #[must_use]
    pub fn is_local(&self) -> bool {
        self.id == Self::LOCAL
    }
}

/// How a dataset is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ViewKind {
    /// The value-chain map.
    #[default]
    Map,
    /// Stage by stage as text.
    List,
    /// One row per input.
    Table,
    /// One row per supplier: what would stop without it.
    Stress,
    /// The two scenarios side by side.
    Compare,
    /// Raw materials between supply risk and economic importance, and their benchmarks.
    Plane,
}

/// Which way a chosen thing is traced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Trace {
    /// Its neighbours only.
    #[default]
    Near,
    /// What it depends on.
    Upstream,
    /// What depends on it.
    Downstream,
    /// Both.
    Both,
    /// The way on which the scenario's worst loss reaches it.
    Loss,
}

/// A field that things can be filtered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FilterField {
    /// Kind of input.
    Kind,
    /// Stage id.
    Stage,
    /// Supplier id: inputs that it supplies.
    Supplier,
    /// Class of the indicator that colours the picture.
    Rating,
}

/// Indicator of the link that colours by kind of input instead of a figure.
pub const BY_KIND: &str = "kind";

/// Indicator of the link that colours by the loss in the scenario.
pub const BY_LOSS: &str = "loss";

/// Columns of the stress table.
pub const STRESS_COLUMNS: [&str; 5] = ["country", "worst", "middle", "stopped", "hit"];

/// Columns that list and table have besides those of indicators.
pub const WORD_COLUMNS: [&str; 4] = ["name", "kind", "stage", "supplier"];

/// Order of list and table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sort {
    /// Column name.
    pub column: String,
    /// Largest or last first.
    pub is_descending: bool,
}

/// Where a picture is looked at from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Camera {
    /// Point of the picture in the middle of the window, px of the picture.
    pub x: f64,
    /// The same along y.
    pub y: f64,
    /// Screen px per picture px, 0.05..=8.
    pub scale: f64,
}

/// A side page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Panel {
    /// Findings on the files.
    Report,
    /// Sources and licences.
    Sources,
    /// Legend and how to read the picture.
    Legend,
    /// Keys.
    Help,
    /// What stops in the scenario, and what is assumed.
    WhatIf,
}

/// Colours of the page and of pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Large and strong, for a projector.
    Projector,
}

macro_rules! coded {
    ($type:ident { $($variant:ident = $code:literal),+ $(,)? }) => {
        impl $type {
            /// All variants, in the order they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word used in links.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The variant a word stands for.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

coded!(ViewKind { Map = "map", List = "list", Table = "table", Stress = "stress", Compare = "compare", Plane = "plane" });
coded!(Trace { Near = "near", Upstream = "up", Downstream = "down", Both = "both", Loss = "loss" });
coded!(FilterField { Kind = "kind", Stage = "stage", Supplier = "supplier", Rating = "rating" });
coded!(Panel { Report = "report", Sources = "sources", Legend = "legend", Help = "help", WhatIf = "whatif" });
coded!(Theme { Light = "light", Dark = "dark", Projector = "projector" });

#[cfg(test)]
mod tests {
    use crate::view::permalink::decode;

    #[test]
    fn looking_and_reading_draw_the_default_and_choosing_does_not() {
        for link in ["#/map/x", "#/map/x?theme=dark&lang=nl&panel=help&zoom=1,2,0.5"] {
            assert!(decode(link).0.draws_the_default(), "{link}");
        }
        for link in ["#/list/x", "#/map/x?sel=a", "#/map/x?links=all", "#/map/x?area=EU"] {
            assert!(!decode(link).0.draws_the_default(), "{link}");
        }
    }
}
