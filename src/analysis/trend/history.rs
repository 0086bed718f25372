//! Who supplied, edition by edition: every edition whose figures are here, assessed by the same
//! code as the one on screen. Knows no published figures.

use crate::analysis::concentration::supply::Supply;
use crate::analysis::concentration::{Assessment, Settings, assess};
use crate::analysis::indicator::INDICATORS;
use crate::analysis::trend::moment::Moment;
use crate::analysis::trend::{Kin, Point, Strand};
use crate::base::order;
use crate::model::dataset::Dataset;
use crate::model::edition::Edition;
use crate::model::record::{Record, Subject};
use crate::model::series::Forerunner;
use crate::model::value::Value;
use crate::model::{InputIdx, SourceIdx};

/// Supply over the editions of a dataset, the oldest first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct History {
    /// The editions with supply records; fewer than two when the dataset tells of one only.
    pub moments: Vec<Moment>,
    /// Area whose supply it is.
    pub area: String,
    assessments: Vec<Assessment>,
}

impl History {
    /// The supply of `area` (`None`: the first one that the shown edition has) in all editions
    /// whose figures are in `dataset` and have a date.
    #[must_use]
    pub fn new(dataset: &Dataset, area: Option<&str>) -> Self {
        let own = Settings::of(dataset);
        let area = area.map_or(own.area, str::to_owned);
        let mut dated: Vec<(Moment, &Edition)> = Vec::new();
        for edition in editions(dataset) {
            let has_records = records(dataset, &edition.id).any(|record| record.area == area);
            if let Some(moment) = Moment::of_edition(edition).filter(|_| has_records) {
                dated.push((moment, edition));
            }
        }
        order::sort_by(&mut dated, |a, b| a.0.year.total_cmp(&b.0.year));
        // One edition is no history: what it says is on screen.
        if dated.len() < 2 {
            return Self { area, ..Self::default() };
        }
        let settings = Settings { area: area.clone(), ..own };
        let mut history = Self { area, ..Self::default() };
        for (moment, edition) in dated {
            if let Some(dataset) = dataset.at_edition(&edition.id) {
                history.assessments.push(assess(&dataset, &settings));
                history.moments.push(moment);
            }
        }
        history
    }

    /// The supply of `subject` at each moment.
    pub fn of(&self, subject: Subject) -> impl Iterator<Item = &Supply> {
        self.assessments.iter().map(move |assessment| assessment.of(subject))
    }

    /// The computed indicator at position `indicator` for `subject`, and for what it came out of
    /// and what it became.
    #[must_use]
    pub fn strands(&self, dataset: &Dataset, subject: Subject, indicator: usize) -> Vec<Strand> {
        let mut strands = vec![Strand {
            input: input(subject),
            kin: Kin::Own,
            points: self.points(dataset, subject, indicator),
        }];
        for (other, kin) in kin(dataset, subject) {
            let points = self.points(dataset, Subject::Input(other), indicator);
            strands.push(Strand { input: Some(other), kin, points });
        }
        apart(&mut strands);
        strands
    }

    fn points(&self, dataset: &Dataset, subject: Subject, indicator: usize) -> Vec<Point> {
        let Some(indicator) = INDICATORS.get(indicator) else { return Vec::new() };
        let mut points = Vec::new();
        for (at, (assessment, moment)) in self.assessments.iter().zip(&self.moments).enumerate() {
            let value = indicator.read(assessment, subject).value;
            if assessment.of(subject).is_empty() && value == Value::NotAssessed {
                continue;
            }
            let source = self.source(dataset, subject, moment);
            points.push(Point { at, value, assessed_for: String::new(), source });
        }
        points
    }

    /// Where the supply of `subject` at `moment` is printed; `None`: not known.
    #[must_use]
    pub fn source(
        &self,
        dataset: &Dataset,
        subject: Subject,
        moment: &Moment,
    ) -> Option<SourceIdx> {
        let mut of = records(dataset, &moment.edition);
        let record = of.find(|record| record.subject == subject && record.area == self.area)?;
        record.shares.first().map(|share| share.source)
    }
}

/// The editions that are told of, or the only one.
fn editions(dataset: &Dataset) -> Vec<&Edition> {
    let all: Vec<&Edition> =
        dataset.series.editions.iter().filter(|edition| edition.is_here()).collect();
    if all.is_empty() { vec![&dataset.about.edition] } else { all }
}

/// The records of the edition `id`.
fn records<'a>(dataset: &'a Dataset, id: &str) -> impl Iterator<Item = &'a Record> + use<'a> {
    let is_shown = dataset.about.edition.id == id;
    let id = id.to_owned();
    let shown = dataset.records.iter().filter(move |_| is_shown);
    let others = dataset.series.records.iter();
    shown.chain(others.filter(move |(of, _)| *of == id).map(|(_, record)| record))
}

/// The input of `subject`; `None`: it is a stage.
pub(super) const fn input(subject: Subject) -> Option<InputIdx> {
    match subject {
        Subject::Input(input) => Some(input),
        Subject::Stage(_) => None,
    }
}

/// The inputs of the dataset that `subject` came out of or became, each once.
pub(super) fn kin(dataset: &Dataset, subject: Subject) -> Vec<(InputIdx, Kin)> {
    let Subject::Input(own) = subject else { return Vec::new() };
    let id = &dataset.inputs[own].id;
    let mut found: Vec<(InputIdx, Kin)> = Vec::new();
    let mut add = |other: Option<InputIdx>, kin: Kin| {
        let other = other.filter(|other| *other != own);
        if let Some(other) = other.filter(|one| found.iter().all(|(known, _)| known != one)) {
            found.push((other, kin));
        }
    };
    let of = |stated: &Forerunner| input(stated.subject);
    for stated in &dataset.series.forerunners {
        if stated.subject == subject {
            add(dataset.input_by_id(&stated.earlier), Kin::Earlier(stated.relation));
        } else if stated.earlier == *id {
            add(of(stated), Kin::Later(stated.relation));
        }
    }
    found
}

/// Leaves to the thing itself every moment it has a figure of, so that no moment is told twice;
/// what it came out of is told before, what it became after.
pub(super) fn apart(strands: &mut Vec<Strand>) {
    let own = strands.first().map(|strand| strand.points.as_slice()).unwrap_or_default();
    let (first, last) = (own.first().map(|point| point.at), own.last().map(|point| point.at));
    for strand in strands.iter_mut().skip(1) {
        let is_later = matches!(strand.kin, Kin::Later(_));
        strand.points.retain(|point| match (first, last) {
            (Some(_), Some(last)) if is_later => point.at > last,
            (Some(first), Some(_)) => point.at < first,
            _ => true,
        });
    }
    let mut at = 0;
    strands.retain(|strand| {
        at += 1;
        at == 1 || !strand.points.is_empty()
    });
}
