//! Which gaps, root causes and dependencies measures are aimed at, and how far those are. A
//! measure counts only through a published link; what is announced, running and done is told
//! apart, and what is said twice counts once. Money is not looked at. Knows no picture.

use crate::analysis::criticality::Answer;
use crate::base::order;
use crate::base::table::Key;
use crate::model::dataset::Dataset;
use crate::model::instrument::Named;
use crate::model::measure::{MeasureStatus, Target};
use crate::model::record::Subject;
use crate::model::{GapIdx, InstrumentIdx, MeasureIdx};

/// How far the measures aimed at something are. Rising: more is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cover {
    /// No measure is aimed at it, or only withdrawn ones.
    None,
    /// Proposed or planned.
    Planned,
    /// Announced, and no source says how far it is.
    Unknown,
    /// One is running.
    Running,
    /// One is done.
    Done,
}

impl Cover {
    /// All, rising.
    pub const ALL: [Self; 5] =
        [Self::None, Self::Planned, Self::Unknown, Self::Running, Self::Done];

    /// How a measure of this status covers.
    #[must_use]
    pub const fn of(status: MeasureStatus) -> Self {
        match status {
            MeasureStatus::Withdrawn => Self::None,
            MeasureStatus::Proposed | MeasureStatus::Planned => Self::Planned,
            MeasureStatus::Unknown => Self::Unknown,
            MeasureStatus::Running => Self::Running,
            MeasureStatus::Done => Self::Done,
        }
    }

    /// Whether something is really done about it, as far as sources tell.
    #[must_use]
    pub const fn is_acted_on(self) -> Answer {
        match self {
            Self::None | Self::Planned => Answer::No,
            Self::Unknown => Answer::Unknown,
            Self::Running | Self::Done => Answer::Yes,
        }
    }

    /// The word used in links and in machine-readable output.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Planned => "planned",
            Self::Unknown => "unknown",
            Self::Running => "running",
            Self::Done => "done",
        }
    }
}

/// A row of the matrix: what measures are aimed at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What they are aimed at.
    pub target: Target,
    /// How far the furthest of them is.
    pub cover: Cover,
    /// The measures in the order of the links, each once.
    pub measures: Vec<MeasureIdx>,
    /// The listed instruments that those measures are carried out with, each once, with how far
    /// the furthest measure of each is.
    pub instruments: Vec<(InstrumentIdx, Cover)>,
}

/// What to look at by default: all gaps, all root causes, then every stage, input and
/// dependency that a link or a gap names; each in the order of the dataset.
#[must_use]
pub fn targets(dataset: &Dataset) -> Vec<Target> {
    let action = &dataset.action;
    let mut targets: Vec<Target> = action.gaps.keys().map(Target::Gap).collect();
    targets.extend(action.root_causes.keys().map(Target::RootCause));
    let is_thing = |target: &Target| matches!(target, Target::Subject(_) | Target::Dependency(_));
    let linked = action.links.iter().map(|link| link.target);
    let named = action.gaps.iter().filter_map(|gap| gap.subject).map(Target::Subject);
    let mut things: Vec<Target> = linked.chain(named).filter(is_thing).collect();
    order::sort(&mut things);
    things.dedup();
    targets.extend(things);
    targets
}

/// The matrix: one row for each of `of`, those with the least cover first, otherwise in the
/// order of `of`. Sorting aside linear.
#[must_use]
pub fn coverage(dataset: &Dataset, of: &[Target]) -> Vec<Row> {
    let action = &dataset.action;
    let mut links: Vec<(Target, MeasureIdx)> = Vec::new();
    links.extend(action.links.iter().map(|link| (link.target, action.counted(link.measure))));
    order::sort_by_key(&mut links, |(target, _)| *target);
    let mut rows: Vec<Row> = of.iter().map(|target| row(dataset, &links, *target)).collect();
    order::sort_by_key(&mut rows, |row| row.cover);
    rows
}

fn row(dataset: &Dataset, links: &[(Target, MeasureIdx)], target: Target) -> Row {
    let action = &dataset.action;
    let mut row = Row { target, cover: Cover::None, measures: Vec::new(), instruments: Vec::new() };
    let from = links.partition_point(|(other, _)| *other < target);
    for (_, idx) in links.iter().skip(from).take_while(|(other, _)| *other == target) {
        if row.measures.contains(idx) {
            continue;
        }
        row.measures.push(*idx);
        let measure = &action.measures[*idx];
        let cover = Cover::of(measure.status);
        row.cover = row.cover.max(cover);
        for instrument in measure.instruments.iter().filter_map(Named::key) {
            match row.instruments.iter_mut().find(|(other, _)| *other == instrument) {
                Some((_, known)) => *known = cover.max(*known),
                None => row.instruments.push((instrument, cover)),
            }
        }
    }
    row
}

/// The gaps that no measure is aimed at, in the order of the dataset.
#[must_use]
pub fn uncovered_gaps(dataset: &Dataset) -> Vec<GapIdx> {
    let gaps: Vec<Target> = dataset.action.gaps.keys().map(Target::Gap).collect();
    let bare = coverage(dataset, &gaps).into_iter().filter(|row| row.cover == Cover::None);
    let gap = |row: Row| match row.target {
        Target::Gap(gap) => Some(gap),
        _ => None,
    };
    bare.filter_map(gap).collect()
}

/// How many pairs of a gap and one of its root causes there are at a stage or input, and how
/// many of them are acted on: by a measure aimed at the gap, or at the cause. A gap without a
/// cause is one pair. Something without gaps is one pair of its own, acted on by a measure
/// that is aimed at itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pairs {
    /// Acted on, as sources tell.
    pub acted_on: usize,
    /// Perhaps acted on: no source says how far the measure is.
    pub perhaps: usize,
    /// All pairs; at least 1.
    pub all: usize,
}

/// The cover of everything, to ask for single stages and inputs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Covers {
    gaps: Vec<Cover>,
    causes: Vec<Cover>,
    subjects: Vec<(Subject, Cover)>,
}

impl Covers {
    /// Looks the links of `dataset` up once. Linear, but for sorting.
    #[must_use]
    pub fn new(dataset: &Dataset) -> Self {
        let action = &dataset.action;
        let mut gaps = vec![Cover::None; action.gaps.len()];
        let mut causes = vec![Cover::None; action.root_causes.len()];
        let mut subjects: Vec<(Subject, Cover)> = Vec::new();
        for link in &action.links {
            let cover = Cover::of(action.measures[action.counted(link.measure)].status);
            let place = match link.target {
                Target::Gap(gap) => gaps.get_mut(gap.position()),
                Target::RootCause(cause) => causes.get_mut(cause.position()),
                Target::Subject(subject) => {
                    subjects.push((subject, cover));
                    None
                }
                _ => None,
            };
            if let Some(place) = place {
                *place = cover.max(*place);
            }
        }
        order::sort(&mut subjects);
        Self { gaps, causes, subjects }
    }

    /// The pairs at `subject`. Linear in the number of gaps.
    #[must_use]
    pub fn pairs(&self, dataset: &Dataset, subject: Subject) -> Pairs {
        let mut pairs = Pairs { acted_on: 0, perhaps: 0, all: 0 };
        self.each(dataset, subject, |cover| pairs.add(cover));
        pairs
    }

    /// How far the furthest measure aimed at any of the pairs of `subject` is.
    #[must_use]
    pub fn furthest(&self, dataset: &Dataset, subject: Subject) -> Cover {
        let mut furthest = Cover::None;
        self.each(dataset, subject, |cover| furthest = furthest.max(cover));
        furthest
    }

    /// Hands the cover of each pair of `subject` to `take`; at least one.
    fn each(&self, dataset: &Dataset, subject: Subject, mut take: impl FnMut(Cover)) {
        let mut has_any = false;
        for (gap, cover) in dataset.action.gaps.iter().zip(&self.gaps) {
            if gap.subject != Some(subject) {
                continue;
            }
            let of_cause = |cause: &crate::model::RootCauseIdx| {
                self.causes.get(cause.position()).copied().unwrap_or(Cover::None)
            };
            has_any = true;
            for cause in &gap.root_causes {
                take(of_cause(cause).max(*cover));
            }
            if gap.root_causes.is_empty() {
                take(*cover);
            }
        }
        if !has_any {
            let own = self.subjects.iter().filter(|(other, _)| *other == subject);
            take(own.map(|(_, cover)| *cover).max().unwrap_or(Cover::None));
        }
    }
}

impl Pairs {
    fn add(&mut self, cover: Cover) {
        self.all += 1;
        match cover.is_acted_on() {
            Answer::Yes => self.acted_on += 1,
            Answer::Unknown => self.perhaps += 1,
            Answer::No => {}
        }
    }
}

#[cfg(test)]
mod tests;
