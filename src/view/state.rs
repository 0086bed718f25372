//! Everything the reader chose: plain, comparable, small. Its default is what a reader sees
//! who chose nothing. Knows no browser and no dataset.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::group::OwnGroup;
use crate::analysis::scenario::Scenario;
use crate::view::comparand::Comparand;
use crate::view::given::Answered;
use crate::view::reliance::RelianceView;
use crate::view::roadmap::RoadmapView;
use crate::view::story::StoryView;
use crate::view::thing::Thing;
use crate::view::trade::TradeView;
use crate::view::urgency::UrgencyView;

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
    /// What figures and dates are compared with; `None`: nothing.
    pub since: Option<Comparand>,
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
    /// How the roadmap is laid out, and from which day it is looked at.
    pub roadmap: RoadmapView,
    /// From which loss on something counts as hit, and who does not count as outside.
    pub urgency: UrgencyView,
    /// What is followed over time, by its id; `None`: the first there is.
    pub followed: Option<String>,
    /// Which trade is looked at.
    pub trade: TradeView,
    /// Which industry is looked through, from where, and in which year.
    pub reliance: RelianceView,
    /// Groups of countries the reader named, in the order of naming.
    pub own_groups: Vec<OwnGroup>,
    /// What the reader answers to the criteria of a critical technology, in the order of
    /// answering.
    pub given: Vec<Answered>,
    /// Whether the stress table leaves out the members of the area whose dependencies it shows.
    pub only_outside: bool,
    /// Where the picture is looked at from; `None`: all of it.
    pub camera: Option<Camera>,
    /// The side page that is open beside the picture.
    pub panel: Option<Panel>,
    /// The story that is told, and where in it the reader is.
    pub story: StoryView,
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
            given: Vec::new(),
            story: StoryView::default(),
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

crate::coded! {
    /// How a dataset is shown.
    #[derive(Default)]
    pub enum ViewKind {
        /// The value-chain map.
        #[default]
        Map = "map",
        /// Stage by stage as text.
        List = "list",
        /// One row per input.
        Table = "table",
        /// One row per supplier: what would stop without it.
        Stress = "stress",
        /// The two scenarios side by side.
        Compare = "compare",
        /// Raw materials between supply risk and economic importance, and their benchmarks.
        Plane = "plane",
        /// What is done when: measures, milestones and readiness in lanes along time.
        Roadmap = "roadmap",
        /// What is missing against what is done about it.
        Coverage = "coverage",
        /// Where action is most urgent.
        Priorities = "priorities",
        /// What differs from another edition.
        Changes = "changes",
        /// Figures over time.
        Trend = "trend",
        /// Products against the partners they come from, and how concentrated that is.
        Trade = "trade",
        /// Where one product comes from, as bands.
        Flow = "flow",
        /// What an industry relies on when all its suppliers are looked through.
        Reliance = "reliance",
    }
}

crate::coded! {
    /// Which way a chosen thing is traced.
    #[derive(Default)]
    pub enum Trace {
        /// Its neighbours only.
        #[default]
        Near = "near",
        /// What it depends on.
        Upstream = "up",
        /// What depends on it.
        Downstream = "down",
        /// Both.
        Both = "both",
        /// The way on which the scenario's worst loss reaches it.
        Loss = "loss",
    }
}

crate::coded! {
    /// A field that things can be filtered by.
    pub enum FilterField {
        /// Kind of input.
        Kind = "kind",
        /// Stage id.
        Stage = "stage",
        /// Supplier id: inputs that it supplies.
        Supplier = "supplier",
        /// Class of the indicator that colours the picture.
        Rating = "rating",
        /// How far the measures aimed at something are.
        Cover = "cover",
    }
}

/// Indicator of the link that colours by kind of input instead of a figure.
pub const BY_KIND: &str = "kind";

/// Indicator of the link that colours by the loss in the scenario.
pub const BY_LOSS: &str = "loss";

/// Indicator of the link that colours by the state that published dates let expect by a day;
/// also the column of it.
pub const BY_EXPECTED: &str = "expected";
/// Indicator of the link that colours by what changed since another edition; also the column of
/// list and table that says so.
pub const BY_CHANGE: &str = "change";

/// Columns of the stress table.
pub const STRESS_COLUMNS: [&str; 5] = ["country", "worst", "middle", "stopped", "hit"];

/// Columns that the table of inputs has while somebody stops: the losses by each rule.
pub const LOSS_COLUMNS: [&str; 3] = ["worst", "middle", "linear"];

/// Columns of the matrix of what is missing and what is done about it.
pub const COVER_COLUMNS: [&str; 2] = ["cover", "name"];

/// Columns that list and table have besides those of indicators.
pub const WORD_COLUMNS: [&str; 4] = ["name", "kind", "stage", "supplier"];

/// Columns that figures over time are ordered by: by how much they changed, and the newest one.
pub const TREND_COLUMNS: [&str; 2] = ["change", "newest"];

/// Columns of the table of a roadmap.
pub const PLAN_COLUMNS: [&str; 7] = ["name", "kind", "when", "state", "level", "who", "by"];

/// Columns of the matrix of trade, besides those of partners ([`FROM`]).
pub const TRADE_COLUMNS: [&str; 8] =
    ["name", "total", "cdi1", "cdi2", "cdi3", "lasts", "dependent", "change"];

/// What the name of a column of the matrix of trade begins with that is a partner's.
pub const FROM: &str = "from.";

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

crate::coded! {
    /// A side page.
    pub enum Panel {
        /// Findings on the files.
        Report = "report",
        /// Sources and licences.
        Sources = "sources",
        /// Legend and how to read the picture.
        Legend = "legend",
        /// Keys.
        Help = "help",
        /// What stops in the scenario, and what is assumed.
        WhatIf = "whatif",
        /// The editions of the dataset.
        Editions = "editions",
        /// The stories of the site, and the one that is being written.
        Story = "story",
    }
}

crate::coded! {
    /// Colours of the page and of pictures.
    pub enum Theme {
        /// Dark on light.
        Light = "light",
        /// Light on dark.
        Dark = "dark",
        /// Large and strong, for a projector.
        Projector = "projector",
    }
}

#[cfg(test)]
mod tests {
    use crate::view::permalink::decode;

    #[test]
    fn looking_and_reading_draw_the_default_and_choosing_does_not() {
        for link in ["#/map/x", "#/map/x?theme=dark&lang=nl&panel=help&zoom=1,2,0.5&given=a:y----"]
        {
            assert!(decode(link).0.draws_the_default(), "{link}");
        }
        for link in ["#/list/x", "#/map/x?sel=a", "#/map/x?links=all", "#/map/x?area=EU"] {
            assert!(!decode(link).0.draws_the_default(), "{link}");
        }
    }
}
