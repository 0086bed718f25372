//! How a roadmap is laid out and from which day it is looked at, as part of the view, and its
//! form in links: `lanes=actor&scale=quarter&at=2027-01-01&today=2026-11-23`. Knows no dataset
//! and no clock.

use crate::base::date::Day;
use crate::view::action::History;

/// The keys of links that are read here.
pub const KEYS: [&str; 4] = ["lanes", "scale", "at", "today"];

/// How a roadmap is laid out, and from which day it is looked at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RoadmapView {
    /// What a lane stands for; `None`: what the dataset says most of.
    pub lanes: Option<Lanes>,
    /// How fine time is drawn; `None`: as fine as the page is wide.
    pub scale: Option<TimeScale>,
    /// The time cursor: a day whose expected state is shown; `None`: no cursor.
    pub at: Option<Day>,
    /// The day that counts as today; `None`: that of the machine.
    pub today: Option<Day>,
}

crate::coded! {
    /// What a lane of a roadmap stands for.
    pub enum Lanes {
        /// A technology area, with its technologies inside.
        Area = "area",
        /// A technology or another input.
        Technology = "technology",
        /// Who is responsible.
        Actor = "actor",
        /// A programme or policy, or what it is a part of.
        Instrument = "instrument",
        /// From purpose to means: capability, application, technology, resource, measure.
        Capability = "capability",
    }

    /// How fine the time of a roadmap is drawn.
    pub enum TimeScale {
        /// Ten years.
        Decade = "decade",
        /// A year.
        Year = "year",
        /// Half a year.
        Half = "half",
        /// A quarter of a year.
        Quarter = "quarter",
    }
}

impl RoadmapView {
    /// The keys and values of what differs from the default.
    #[must_use]
    pub fn pairs(&self) -> Vec<(String, String)> {
        let day = |day: Day| day.to_string();
        let values = [
            self.lanes.map(|lanes| lanes.code().to_owned()),
            self.scale.map(|scale| scale.code().to_owned()),
            self.at.map(day),
            self.today.map(day),
        ];
        let written = KEYS.into_iter().zip(values);
        written.filter_map(|(key, value)| Some((key.to_owned(), value?))).collect()
    }

    /// Reads the value of one of [`KEYS`]; `None`: it makes no sense.
    #[must_use]
    pub fn read(&mut self, key: &str, value: &str) -> Option<()> {
        match key {
            "lanes" => self.lanes = Some(Lanes::from_code(value)?),
            "scale" => self.scale = Some(TimeScale::from_code(value)?),
            "at" => self.at = Some(Day::parse(value)?),
            "today" => self.today = Some(Day::parse(value)?),
            _ => return None,
        }
        Some(())
    }

    /// Whether Back should undo the step from `before` to this: sliding the cursor is no step.
    #[must_use]
    pub fn history_after(&self, before: &Self) -> History {
        let is_slide = self.at.is_some() && before.at.is_some() && self.at != before.at;
        if is_slide { History::Replace } else { History::Push }
    }

    /// The same with today pinned, so that its link shows the same picture on any day.
    #[must_use]
    pub fn pinned(&self, today: Option<Day>) -> Self {
        Self { today: self.today.or(today), ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sliding_the_cursor_is_no_step_and_setting_it_is() {
        let none = RoadmapView::default();
        let at = |day: &str| RoadmapView { at: Day::parse(day), ..none.clone() };
        assert_eq!(at("2027-01-01").history_after(&none), History::Push);
        assert_eq!(at("2027-01-02").history_after(&at("2027-01-01")), History::Replace);
        assert_eq!(none.history_after(&at("2027-01-01")), History::Push);
    }

    #[test]
    fn a_pinned_day_stays() {
        let day = Day::parse("2026-11-23");
        let pinned = RoadmapView::default().pinned(day);
        assert_eq!(pinned.today, day);
        assert_eq!(pinned.pinned(Day::parse("2027-01-01")).today, day);
    }
}
