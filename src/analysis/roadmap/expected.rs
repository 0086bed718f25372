//! What the published dates of measures let expect by a day, should they be kept. No outcome is
//! guessed: "due" says that a date will have passed, not that anything was done.

use std::collections::BTreeMap;

use crate::base::date::Day;
use crate::model::dataset::Dataset;
use crate::model::measure::{Measure, MeasureStatus, Target};
use crate::model::record::Subject;

/// What is to be expected of a measure by a day. Rising: further.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Expected {
    /// Nothing: it was withdrawn, or no measure is linked.
    Nothing,
    /// It is announced, and no date tells that it will have begun.
    Announced,
    /// It has begun, or its date has.
    UnderWay,
    /// Its date has passed.
    Due,
    /// A source says that it is done.
    Done,
}

impl Expected {
    /// All, from least to furthest.
    pub const ALL: [Self; 5] =
        [Self::Nothing, Self::Announced, Self::UnderWay, Self::Due, Self::Done];

    /// The word used in pages and machine-readable output.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nothing => "none",
            Self::Announced => "announced",
            Self::UnderWay => "under-way",
            Self::Due => "due",
            Self::Done => "done",
        }
    }

    /// What is to be expected of `measure` by the day `by`. What is due again and again is judged
    /// by its first date.
    #[must_use]
    pub fn of(measure: &Measure, by: Day) -> Self {
        let has_begun = measure.start.is_some_and(|start| start.first() <= by);
        let due = measure.due.date;
        match measure.status {
            MeasureStatus::Withdrawn => Self::Nothing,
            MeasureStatus::Done if due.or(measure.start).is_none_or(|it| it.first() <= by) => {
                Self::Done
            }
            _ if due.is_some_and(|due| due.last() < by) => Self::Due,
            MeasureStatus::Running if measure.start.is_none_or(|start| start.first() <= by) => {
                Self::UnderWay
            }
            _ if has_begun || due.is_some_and(|due| due.first() <= by) => Self::UnderWay,
            _ => Self::Announced,
        }
    }
}

/// The stages and inputs that a measure aimed at `target` is aimed at: the thing itself, what a
/// dependency leads to, where a gap is felt, and where the gaps are felt that a root cause has.
#[must_use]
pub fn concerned(dataset: &Dataset, target: Target) -> Vec<Subject> {
    let gaps = &dataset.action.gaps;
    match target {
        Target::Subject(subject) => vec![subject],
        Target::Dependency(idx) => vec![Subject::Input(dataset.dependencies[idx].to)],
        Target::Gap(idx) => gaps[idx].subject.into_iter().collect(),
        Target::RootCause(idx) => {
            let caused = gaps.iter().filter(|gap| gap.root_causes.contains(&idx));
            caused.filter_map(|gap| gap.subject).collect()
        }
        Target::Instrument(_) | Target::Actor(_) | Target::Measure(_) => Vec::new(),
    }
}

/// What is to be expected of everything in a dataset by a day: of each stage and input the
/// furthest of the measures aimed at it, at its gaps or at what causes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expectations(BTreeMap<Subject, Expected>);

impl Expectations {
    /// What is to be expected of `dataset` by the day `by`. One pass over the links.
    #[must_use]
    pub fn new(dataset: &Dataset, by: Day) -> Self {
        let action = &dataset.action;
        let mut furthest = BTreeMap::new();
        for link in &action.links {
            let state = Expected::of(&action.measures[action.counted(link.measure)], by);
            for subject in concerned(dataset, link.target) {
                let known = furthest.entry(subject).or_insert(state);
                *known = state.max(*known);
            }
        }
        Self(furthest)
    }

    /// What is to be expected of `subject`; nothing where no measure is linked.
    #[must_use]
    pub fn of(&self, subject: Subject) -> Expected {
        self.0.get(&subject).copied().unwrap_or(Expected::Nothing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::date::Period;
    use crate::model::instrument::Levels;
    use crate::model::measure::{Due, Money};
    use crate::model::text::Text;

    fn measure(start: &str, due: &str, status: MeasureStatus) -> Measure {
        Measure {
            id: String::new(),
            label: Text::default(),
            description: Text::default(),
            kind: None,
            part_of: None,
            same_as: None,
            strand: None,
            instruments: Vec::new(),
            responsible: Vec::new(),
            together_with: Vec::new(),
            start: Period::parse(start),
            due: Due { date: Period::parse(due), ..Due::default() },
            status,
            levels: Levels::default(),
            money: Money::default(),
            scopes: Vec::new(),
            place: String::new(),
            source: None,
        }
    }

    #[test]
    fn dates_tell_what_is_expected_and_no_outcome_is_guessed() {
        use Expected::{Announced, Done, Due, Nothing, UnderWay};
        use MeasureStatus::{Planned, Running, Unknown, Withdrawn};
        for (start, due, status, by, expected) in [
            ("", "", Unknown, "2030-01-01", Announced),
            ("", "2022", Unknown, "2021-12-31", Announced),
            ("", "2022", Unknown, "2022-06-01", UnderWay),
            ("", "2022", Unknown, "2023-01-01", Due),
            ("2021", "2027", Planned, "2021-06-01", UnderWay),
            ("2021", "2027", Planned, "2028-01-01", Due),
            ("2023-09", "", Running, "2022-01-01", Announced),
            ("2023-09", "", Running, "2024-01-01", UnderWay),
            ("", "2022-02-08", MeasureStatus::Done, "2022-02-08", Done),
            ("", "2022-02-08", MeasureStatus::Done, "2021-02-08", Announced),
            ("", "2022", Withdrawn, "2030-01-01", Nothing),
        ] {
            let by = Day::parse(by).expect("a day");
            let found = Expected::of(&measure(start, due, status), by);
            assert_eq!(found, expected, "{start}..{due} {status:?} by {by}");
        }
    }
}
