//! What happens when: the items of a roadmap and what they wait for.

use crate::base::date::Period;
use crate::base::table::Table;
use crate::model::instrument::Levels;
use crate::model::measure::{Measure, MeasureStatus};
use crate::model::record::Subject;
use crate::model::text::Text;
use crate::model::{ItemIdx, MeasureIdx, SourceIdx};

/// Something on a roadmap.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Id in the dataset.
    pub id: String,
    /// The lane it stands in; `None`: not stated.
    pub lane: Option<Lane>,
    /// The section within the lane, in the publisher's words; empty: none.
    pub section: String,
    /// What it is; `None`: not stated.
    pub kind: Option<ItemKind>,
    /// Name for readers; empty: that of its measure.
    pub label: Text,
    /// What it is about.
    pub subject: Option<Subject>,
    /// When it begins; without any date an item has those of its measure.
    pub start: Option<Period>,
    /// When it ends.
    pub end: Option<Period>,
    /// Readiness levels at its start and at its end; of a reading, which starts and ends with
    /// the same date, the lowest and the highest.
    pub levels: Levels,
    /// The scale of the levels.
    pub scale: Scale,
    /// How far it is; `None`: as its measure.
    pub status: Option<MeasureStatus>,
    /// The measure that it carries out.
    pub measure: Option<MeasureIdx>,
    /// What has to be finished before it begins.
    pub depends_on: Vec<ItemIdx>,
    /// Where it is stated.
    pub source: Option<SourceIdx>,
}

impl Item {
    /// When it begins and when it ends: its own dates, without any those of its measure.
    #[must_use]
    pub fn dates(&self, measures: &Table<MeasureIdx, Measure>) -> (Option<Period>, Option<Period>) {
        match self.measure.map(|measure| &measures[measure]) {
            Some(measure) if self.start.is_none() && self.end.is_none() => {
                (measure.start, measure.due.date)
            }
            _ => (self.start, self.end),
        }
    }
}

crate::coded! {
    /// Lanes of a roadmap, from purpose to means.
    pub enum Lane {
        /// What forces or users can do.
        Capability = "capability",
        /// Uses.
        Application = "application",
        /// Technologies with their readiness.
        Technology = "technology",
        /// Skills, data, facilities, materials.
        Resource = "resource",
        /// Measures and funding.
        Measure = "measure",
    }

    /// What an item is.
    pub enum ItemKind {
        /// It takes time.
        Activity = "activity",
        /// It is an event.
        Milestone = "milestone",
        /// It is a date that concerns all lanes.
        Marker = "marker",
    }

    /// A scale of readiness.
    pub enum Scale {
        /// Technology readiness, 1 to 9.
        Trl = "trl",
        /// Technology readiness of the International Energy Agency, 1 to 11.
        Iea = "iea",
        /// Manufacturing readiness, 1 to 10.
        Mrl = "mrl",
    }
}

impl Scale {
    /// The highest level.
    #[must_use]
    pub const fn top(self) -> u8 {
        match self {
            Self::Trl => 9,
            Self::Mrl => 10,
            Self::Iea => 11,
        }
    }
}
