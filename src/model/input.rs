//! What stands in a value chain: stages, and the inputs that go into them.

use crate::model::text::Text;
use crate::model::value::Value;
use crate::model::{FamilyIdx, SourceIdx, StageIdx};

crate::coded! {
    /// What part of a chain something belongs to, in the publisher's words.
    pub enum Layer {
        /// What forces or users can do.
        Capability = "capability",
        /// A use of products.
        Application = "application",
        /// What is made.
        Product = "product",
        /// How it is made.
        Process = "process",
        /// The knowledge behind it.
        Technology = "technology",
        /// What it takes: materials, tools, skills, data, facilities.
        Resource = "resource",
    }
}

/// A step of the value chain; the order of stages is the order of the dataset.
#[derive(Debug, Clone, PartialEq)]
pub struct Stage {
    /// Id in the dataset.
    pub id: String,
    /// Name for readers.
    pub label: Text,
    /// What happens in it.
    pub description: Text,
    /// The layer as published.
    pub layer: Option<Layer>,
    /// Civil, defence or both.
    pub scope: Scope,
    /// Technology area, a code or words of the publisher; empty: not stated.
    pub tech_area: String,
    /// Technology readiness level 1..=9.
    pub trl: Option<u8>,
    /// Market size as published.
    pub market: Option<Market>,
    /// Where it is described.
    pub source: SourceIdx,
}

/// A group of inputs of one stage that readers know by one name, such as the heavy rare
/// earths; a map may draw it as one box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Family {
    /// Id in links, unique: `STAGE.FAMILY`, as published families may span stages.
    pub id: String,
    /// Id in the dataset.
    pub published_id: String,
    /// Name for readers.
    pub label: Text,
    /// Where its members stand; `None`: members without a stage.
    pub stage: Option<StageIdx>,
}

/// A thing that goes into a stage, from raw material to capability.
#[derive(Debug, Clone, PartialEq)]
pub struct Input {
    /// Id in the dataset.
    pub id: String,
    /// Name for readers.
    pub label: Text,
    /// What it is.
    pub description: Text,
    /// What kind of thing it is.
    pub kind: InputKind,
    /// The layer as published.
    pub layer: Option<Layer>,
    /// Where it stands; `None`: neither stated nor derivable.
    pub stage: Option<StageIdx>,
    /// Whether the stage follows from the dependencies instead of being stated.
    pub is_stage_derived: bool,
    /// The group it is shown in.
    pub family: Option<FamilyIdx>,
    /// Civil, defence or both.
    pub scope: Scope,
    /// Technology area, a code or words of the publisher; empty: not stated.
    pub tech_area: String,
    /// Technology readiness level 1..=9.
    pub trl: Option<u8>,
    /// Market size as published.
    pub market: Option<Market>,
    /// Published indicators, such as supply risk; those of the newest period first.
    pub indicators: Vec<Indicator>,
    /// Where it is described.
    pub source: SourceIdx,
}

/// What kind of thing an input is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InputKind {
    /// A raw, processed or process material.
    Material,
    /// A tool or machine.
    Tool,
    /// A step of production.
    Process,
    /// A part of a product.
    Component,
    /// A finished product.
    Product,
    /// A field of knowledge.
    Technology,
    /// A use of products.
    Application,
    /// What forces or users can do with it.
    Capability,
    /// Knowledge of people.
    Skill,
    /// Data or software.
    Data,
    /// A plant, laboratory or test site.
    Facility,
    /// A service.
    Service,
}

impl InputKind {
    /// All kinds, in the order of legends.
    pub const ALL: [Self; 12] = [
        Self::Material,
        Self::Tool,
        Self::Process,
        Self::Component,
        Self::Product,
        Self::Technology,
        Self::Application,
        Self::Capability,
        Self::Skill,
        Self::Data,
        Self::Facility,
        Self::Service,
    ];

    /// The word used in published files and links.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Material => "material",
            Self::Tool => "tool",
            Self::Process => "process",
            Self::Component => "component",
            Self::Product => "product",
            Self::Technology => "technology",
            Self::Application => "application",
            Self::Capability => "capability",
            Self::Skill => "skill",
            Self::Data => "data",
            Self::Facility => "facility",
            Self::Service => "service",
        }
    }

    /// The kind a published word stands for.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Who uses it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Scope {
    /// Civil use.
    Civil,
    /// Defence use.
    Defence,
    /// Space use.
    Space,
    /// Civil and defence use.
    DualUse,
    /// Not stated.
    #[default]
    NotStated,
}

impl Scope {
    /// The word used in published files and links.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Civil => "civil",
            Self::Defence => "defence",
            Self::Space => "space",
            Self::DualUse => "dual-use",
            Self::NotStated => "not-stated",
        }
    }
}

/// A market size as published: a number, or only words.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Market {
    /// The number; `NotAssessed` when only words are published.
    pub value: Value<f64>,
    /// Unit, such as `MUSD`; empty with words only.
    pub unit: String,
    /// Year the number is of; empty: not stated.
    pub year: String,
    /// The words as printed; empty: none.
    pub words: String,
}

/// A published indicator of an input.
#[derive(Debug, Clone, PartialEq)]
pub struct Indicator {
    /// Short name, such as `SR` (supply risk) or `EI` (economic importance).
    pub name: String,
    /// The figure.
    pub value: Value<f64>,
    /// Unit; empty: a pure number.
    pub unit: String,
    /// Period it speaks of.
    pub period: String,
    /// The group it was assessed for, when the publisher gives no figure for the input
    /// alone; empty: the input itself.
    pub assessed_for: String,
    /// Edition that published it; empty: it belongs to all of them.
    pub edition: String,
    /// Where it is printed.
    pub source: SourceIdx,
}
