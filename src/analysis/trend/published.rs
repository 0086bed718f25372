//! A figure that the publisher prints, at all moments it is printed of. Of several editions that
//! print it for one period the newest counts. Knows no shares.

use crate::analysis::trend::history::{apart, input, kin};
use crate::analysis::trend::moment::Moment;
use crate::analysis::trend::{Kin, Point, Strand};
use crate::base::order;
use crate::model::InputIdx;
use crate::model::dataset::Dataset;
use crate::model::input::Indicator;
use crate::model::record::Subject;
use crate::model::value::Interval;

/// All figures of one name.
#[derive(Debug, Clone, PartialEq)]
pub struct Published {
    /// Name as published, such as `SR`.
    pub name: String,
    /// Unit as published; empty: a pure number.
    pub unit: String,
    /// The moments at which any input has it, the oldest first.
    pub moments: Vec<Moment>,
    /// Figures whose period is no date.
    pub undated: usize,
    points: Vec<(InputIdx, Point)>,
}

impl Published {
    /// The figures called `name` in all editions of `dataset`.
    #[must_use]
    pub fn new(dataset: &Dataset, name: &str) -> Self {
        let mut published = Self {
            name: name.to_owned(),
            unit: String::new(),
            moments: Vec::new(),
            undated: 0,
            points: Vec::new(),
        };
        let shown = dataset
            .inputs
            .entries()
            .flat_map(|(idx, input)| input.indicators.iter().map(move |figure| (idx, figure)));
        let others = dataset.series.indicators.iter().map(|(idx, figure)| (*idx, figure));
        let mut dated: Vec<(InputIdx, &Indicator, Moment)> = Vec::new();
        for (idx, figure) in shown.chain(others).filter(|(_, figure)| figure.name == name) {
            if published.unit.is_empty() {
                published.unit.clone_from(&figure.unit);
            }
            match moment(dataset, figure) {
                Some(moment) => dated.push((idx, figure, moment)),
                None => published.undated += 1,
            }
        }
        // The newest statement of a period first.
        let stated = |edition: &str| {
            let edition = dataset.series.edition(edition).and_then(Moment::of_edition);
            edition.map_or(f64::INFINITY, |moment| moment.year)
        };
        order::sort_by(&mut dated, |a, b| {
            let newest = || stated(&b.1.edition).total_cmp(&stated(&a.1.edition));
            a.2.year.total_cmp(&b.2.year).then_with(newest)
        });
        for (idx, figure, moment) in dated {
            published.add(idx, figure, moment);
        }
        published
    }

    fn add(&mut self, idx: InputIdx, figure: &Indicator, moment: Moment) {
        let is_same = |known: &Moment| known.period == moment.period;
        let at = self.moments.iter().position(is_same).unwrap_or_else(|| {
            self.moments.push(moment);
            self.moments.len() - 1
        });
        let is_told = self.points.iter().any(|(known, point)| *known == idx && point.at == at);
        if !is_told {
            let value = figure.value.map(Interval::exact);
            let assessed_for = figure.assessed_for.clone();
            let source = Some(figure.source);
            self.points.push((idx, Point { at, value, assessed_for, source }));
        }
    }

    /// The figures of `subject`, of what it came out of and of what it became.
    #[must_use]
    pub fn strands(&self, dataset: &Dataset, subject: Subject) -> Vec<Strand> {
        let of = |idx: Option<InputIdx>, kin: Kin| {
            let own = self.points.iter().filter(|(known, _)| Some(*known) == idx);
            Strand { input: idx, kin, points: own.map(|(_, point)| point.clone()).collect() }
        };
        let mut strands = vec![of(input(subject), Kin::Own)];
        strands.extend(kin(dataset, subject).into_iter().map(|(other, kin)| of(Some(other), kin)));
        apart(&mut strands);
        strands
    }
}

/// When `figure` speaks of: its period, else that of its edition.
fn moment(dataset: &Dataset, figure: &Indicator) -> Option<Moment> {
    let edition = dataset.series.edition(&figure.edition);
    let of_period = Moment::of_period(&figure.period, edition);
    of_period.or_else(|| edition.and_then(Moment::of_edition))
}
