//! Where action is most urgent: urgency = impact × largest outside share × (1 − coverage), every
//! factor an interval in 0.0..=1.0, beside the five criteria of criticality, which are not
//! counted but joined. No weight is hidden: the only choices are θ and who counts as outside.
//! Our own design, docs/methods.md; no official formula.

pub mod rank;
pub mod ranking;

use crate::analysis::concentration::Assessment;
use crate::analysis::coverage::{Covers, Pairs};
use crate::analysis::criticality::{Answer, Criterion, Given, checklist};
use crate::analysis::stress::Row;
use crate::base::date::Period;
use crate::base::order;
use crate::base::table::Key;
use crate::model::InputIdx;
use crate::model::dataset::Dataset;
use crate::model::gap::PublishedAnswer;
use crate::model::record::Subject;
use crate::model::value::Interval;

/// What a reader may choose.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// θ: a target counts as hit when it loses at least this much, 0.0..=1.0.
    pub threshold: f64,
    /// Who does not count as outside: sorted codes.
    pub home: Vec<String>,
}

impl Settings {
    /// One half, and the reference area of `assessment`.
    #[must_use]
    pub fn of(assessment: &Assessment) -> Self {
        Self { threshold: 0.5, home: assessment.reference_members.clone() }
    }
}

/// How urgent action on an input is, with all that it is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Priority {
    /// The input.
    pub input: InputIdx,
    /// Code or id of its largest supplier outside; `None`: there is none, or it is not known.
    pub who: Option<String>,
    /// Share of the targets that lose at least θ in the middle case when that supplier stops.
    pub impact: Interval,
    /// The share of that supplier.
    pub share: Interval,
    /// Share of the pairs of gaps and causes that are acted on.
    pub coverage: Interval,
    /// The pairs themselves.
    pub pairs: Pairs,
    /// The product.
    pub urgency: Interval,
    /// Whether all five criteria of criticality are met, as far as the dataset says.
    pub criteria: Answer,
    /// When the first of its gaps is to be closed; `None`: no date is published.
    pub wanted: Option<Period>,
}

/// What priorities can be sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SortKey {
    /// Urgency.
    Urgency,
    /// Impact.
    Impact,
    /// Share of the largest supplier outside.
    Share,
    /// What is not covered.
    Uncovered,
    /// The five criteria: met, open, not met.
    Criteria,
    /// When a gap is to be closed, the first one first; without a date last.
    Wanted,
}

impl SortKey {
    /// All keys, the one to begin with first.
    pub const ALL: [Self; 6] =
        [Self::Urgency, Self::Impact, Self::Share, Self::Uncovered, Self::Criteria, Self::Wanted];

    /// The word used in links.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Urgency => "urgency",
            Self::Impact => "impact",
            Self::Share => "share",
            Self::Uncovered => "uncovered",
            Self::Criteria => "criteria",
            Self::Wanted => "wanted",
        }
    }
}

impl Priority {
    /// What it is sorted by: more is more urgent. In itself without meaning for
    /// [`SortKey::Criteria`] and [`SortKey::Wanted`].
    #[must_use]
    pub fn by(&self, key: SortKey) -> Interval {
        match key {
            SortKey::Urgency => self.urgency,
            SortKey::Impact => self.impact,
            SortKey::Share => self.share,
            SortKey::Uncovered => uncovered(self.coverage),
            SortKey::Criteria => match self.criteria {
                Answer::No => Interval::exact(0.0),
                Answer::Unknown => Interval { lo: 0.0, hi: 1.0 },
                Answer::Yes => Interval::exact(1.0),
            },
            SortKey::Wanted => self.wanted.map_or(Interval::exact(f64::NEG_INFINITY), |wanted| {
                let before = |day: i32| -f64::from(day);
                Interval { lo: before(wanted.last().number()), hi: before(wanted.first().number()) }
            }),
        }
    }

    /// The three factors, as [`rank::front`] and [`rank::under_weights`] take them: impact,
    /// share, and what is not covered.
    #[must_use]
    pub fn factors(&self) -> [Interval; 3] {
        [self.impact, self.share, uncovered(self.coverage)]
    }
}

fn uncovered(coverage: Interval) -> Interval {
    Interval { lo: 1.0 - coverage.hi, hi: 1.0 - coverage.lo }
}

/// Impact × share × (1 − coverage), end by end: all factors lie in 0.0..=1.0.
#[must_use]
pub fn urgency(impact: Interval, share: Interval, coverage: Interval) -> Interval {
    let open = uncovered(coverage);
    Interval { lo: impact.lo * share.lo * open.lo, hi: impact.hi * share.hi * open.hi }
}

/// The priorities of all inputs whose supply is known, in the order of the dataset. `stress`:
/// the rows of [`crate::analysis::stress::Stress::table`] for the same assessment.
#[must_use]
pub fn priorities(
    dataset: &Dataset,
    assessment: &Assessment,
    stress: &[Row],
    settings: &Settings,
) -> Vec<Priority> {
    let covers = Covers::new(dataset);
    let mut rows: Vec<&Row> = stress.iter().collect();
    order::sort_by(&mut rows, |a, b| a.who.cmp(&b.who));
    let impacts: Vec<Interval> = rows.iter().map(|row| impact(row, settings.threshold)).collect();
    let published = published(dataset);
    let priority = |input: InputIdx| {
        let outside = assessment.of(Subject::Input(input)).largest_outside(&settings.home)?;
        let share = Interval { lo: outside.rounded.lo, hi: outside.rounded.hi.min(1.0) };
        let row = outside
            .id
            .as_ref()
            .and_then(|who| rows.binary_search_by(|row| row.who.as_str().cmp(who)).ok());
        let impact = match row.and_then(|row| impacts.get(row)) {
            _ if share.hi <= 0.0 => Interval::exact(0.0),
            Some(impact) => *impact,
            None => Interval { lo: 0.0, hi: 1.0 },
        };
        let pairs = covers.pairs(dataset, Subject::Input(input));
        let coverage = coverage(pairs);
        let given = published.get(input.position()).copied().unwrap_or_default();
        Some(Priority {
            input,
            who: outside.id,
            impact,
            share,
            coverage,
            pairs,
            urgency: urgency(impact, share, coverage),
            criteria: checklist(dataset, assessment, input, &given).verdict,
            wanted: wanted(dataset, input),
        })
    };
    dataset.inputs.keys().filter_map(priority).collect()
}

/// The share of the targets that lose at least `threshold`. A target whose loss nobody knows
/// may or may not be hit.
fn impact(row: &Row, threshold: f64) -> Interval {
    let (mut certain, mut perhaps) = (0_u32, 0_u32);
    for target in &row.targets {
        let loss = target.map_or(Interval { lo: 0.0, hi: 1.0 }, |loss| loss.middle);
        certain += u32::from(loss.lo >= threshold);
        perhaps += u32::from(loss.hi >= threshold);
    }
    let all = u32::try_from(row.targets.len()).unwrap_or(u32::MAX);
    if all == 0 {
        return Interval { lo: 0.0, hi: 1.0 };
    }
    Interval { lo: f64::from(certain) / f64::from(all), hi: f64::from(perhaps) / f64::from(all) }
}

fn coverage(pairs: Pairs) -> Interval {
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    let all = number(pairs.all.max(1));
    let most = pairs.acted_on + pairs.perhaps;
    Interval { lo: number(pairs.acted_on) / all, hi: number(most) / all }
}

/// What the publisher answers to the criteria, by input.
fn published(dataset: &Dataset) -> Vec<Given> {
    let mut given = vec![Given::default(); dataset.inputs.len()];
    for answer in &dataset.action.answers {
        let at = usize::from(answer.criterion).checked_sub(1);
        let at = at.filter(|at| *at < Criterion::ALL.len());
        let of = given.get_mut(answer.input.position());
        if let Some(place) = of.zip(at).and_then(|(of, at)| of.get_mut(at)) {
            *place = match answer.answer {
                PublishedAnswer::Yes => Answer::Yes,
                PublishedAnswer::No => Answer::No,
                PublishedAnswer::Unknown => Answer::Unknown,
            };
        }
    }
    given
}

/// The date of the gap of `input` that is to be closed first.
fn wanted(dataset: &Dataset, input: InputIdx) -> Option<Period> {
    let gaps = dataset.action.gaps.iter();
    let own = gaps.filter(|gap| gap.subject == Some(Subject::Input(input)));
    own.filter_map(|gap| gap.target_date).min_by_key(|date| (date.last(), date.first()))
}

#[cfg(test)]
mod tests;
