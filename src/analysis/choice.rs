//! What boxes can be coloured by and tables can show: the computed indicators, and beside
//! them the figures that the publisher prints for inputs, such as the supply risk of the EU,
//! under their published names. Knows no colours.

use crate::analysis::concentration::Assessment;
use crate::analysis::indicator::{Concern, INDICATORS, Indicator, Reading, Unit};
use crate::analysis::lines::{self, Lines};
use crate::base::message::Message;
use crate::base::order;
use crate::model::dataset::Dataset;
use crate::model::input;
use crate::model::record::Subject;
use crate::model::value::{Interval, Value};
use crate::msg;

/// Something boxes can be coloured by and tables can show.
#[derive(Clone)]
pub enum Choice {
    /// An indicator of [`INDICATORS`].
    Computed(&'static Indicator),
    /// A figure that the publisher prints.
    Published(Published),
}

/// A published indicator of a dataset.
#[derive(Debug, Clone, PartialEq)]
pub struct Published {
    /// Short name as published, such as `SR`.
    pub name: String,
    /// Unit as published; empty: a pure number.
    pub unit: String,
    /// Least and greatest figure in the dataset.
    pub range: Interval,
    /// Number of inputs with a figure.
    pub inputs: usize,
    /// Whether there are figures by the method to which the published lines belong.
    pub is_classed: bool,
}

/// What the inputs of `dataset` can be shown by: the computed indicators, then the published
/// ones by name.
#[must_use]
pub fn choices(dataset: &Dataset) -> Vec<Choice> {
    let computed = INDICATORS.iter().map(Choice::Computed);
    computed.chain(published(dataset).into_iter().map(Choice::Published)).collect()
}

/// The choice with this id.
#[must_use]
pub fn choice(dataset: &Dataset, id: &str) -> Option<Choice> {
    choices(dataset).into_iter().find(|choice| choice.id() == id)
}

/// The published indicators of `dataset`, by name.
#[must_use]
pub fn published(dataset: &Dataset) -> Vec<Published> {
    let mut found: Vec<Published> = Vec::new();
    for input in &dataset.inputs {
        let mut names: Vec<&str> =
            input.indicators.iter().map(|figure| figure.name.as_str()).collect();
        order::sort(&mut names);
        names.dedup();
        for figure in names.into_iter().filter_map(|name| newest(input, name)) {
            let Some(number) = figure.value.number() else { continue };
            let is_classed = lines::is_by_their_method(&figure.name, &figure.period);
            match found.iter_mut().find(|published| published.name == figure.name) {
                Some(published) => {
                    published.range.lo = published.range.lo.min(number);
                    published.range.hi = published.range.hi.max(number);
                    published.inputs += 1;
                    published.is_classed |= is_classed;
                }
                None => found.push(Published {
                    name: figure.name.clone(),
                    unit: figure.unit.clone(),
                    range: Interval::exact(number),
                    inputs: 1,
                    is_classed,
                }),
            }
        }
    }
    order::sort_by(&mut found, |a, b| a.name.cmp(&b.name));
    found
}

/// What shows a dataset that says of nothing who supplies it: its published figure with a line, the
/// last of them by name, so that supply risk comes before economic importance; `None`: it says
/// who supplies, or nothing is published.
#[must_use]
pub fn instead_of_supply(dataset: &Dataset) -> Option<Choice> {
    if !dataset.records.is_empty() {
        return None;
    }
    let has_line = |one: &Published| !lines::published(&one.name).is_empty();
    let found = published(dataset).into_iter().rfind(has_line);
    found.map(Choice::Published)
}

/// The newest published figure of this name.
#[must_use]
pub fn newest<'a>(input: &'a input::Input, name: &str) -> Option<&'a input::Indicator> {
    input.indicators.iter().find(|figure| figure.name == name)
}

impl Choice {
    /// Name in links and columns: published ones by their published name.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Computed(indicator) => indicator.id,
            Self::Published(published) => &published.name,
        }
    }

    /// Name for readers.
    #[must_use]
    pub fn label(&self) -> Message {
        match self {
            Self::Computed(indicator) => (indicator.label)(),
            Self::Published(published) => match published.name.as_str() {
                "SR" => msg!("indicator-supply-risk"),
                "EI" => msg!("indicator-economic-importance"),
                name => msg!("indicator-published", name = name),
            },
        }
    }

    /// What it says, in one sentence; `None`: the publisher's name is all there is.
    #[must_use]
    pub fn description(&self) -> Option<Message> {
        match self {
            Self::Computed(indicator) => Some((indicator.description)()),
            Self::Published(published) => match published.name.as_str() {
                "SR" => Some(msg!("indicator-supply-risk-description")),
                "EI" => Some(msg!("indicator-economic-importance-description")),
                _ => None,
            },
        }
    }

    /// Unit of the figures.
    #[must_use]
    pub const fn unit(&self) -> Unit {
        match self {
            Self::Computed(indicator) => indicator.unit,
            Self::Published(_) => Unit::Index,
        }
    }

    /// Least and greatest figure: of all there can be (infinite where there is no greatest), or
    /// of those in the dataset.
    #[must_use]
    pub const fn range(&self) -> Interval {
        match self {
            Self::Computed(indicator) => indicator.range,
            Self::Published(published) => published.range,
        }
    }

    /// Which figures are a reason for concern.
    #[must_use]
    pub fn concern(&self) -> Concern {
        match self {
            Self::Computed(indicator) => indicator.concern,
            Self::Published(_) if self.lines().is_empty() => Concern::Neither,
            Self::Published(_) => Concern::High,
        }
    }

    /// Published lines that part the figures into classes; none where all figures are by a method
    /// to which the lines do not belong.
    #[must_use]
    pub fn lines(&self) -> Lines {
        match self {
            Self::Computed(indicator) => indicator.lines,
            Self::Published(published) if published.is_classed => lines::published(&published.name),
            Self::Published(_) => Lines::NONE,
        }
    }

    /// What it says of `subject`; published figures speak of inputs only. A figure by an earlier
    /// method is none where the others are classed: it is on another scale.
    #[must_use]
    pub fn read(&self, dataset: &Dataset, assessment: &Assessment, subject: Subject) -> Reading {
        match (self, subject) {
            (Self::Computed(indicator), _) => indicator.read(assessment, subject),
            (Self::Published(published), Subject::Input(idx)) => {
                let input = dataset.inputs.find(idx);
                let figure = input.and_then(|input| newest(input, &published.name));
                let is_other = figure.is_some_and(|figure| {
                    published.is_classed && !lines::is_by_their_method(&figure.name, &figure.period)
                });
                let why = figure
                    .filter(|_| is_other)
                    .map(|figure| msg!("indicator-earlier-method", period = &figure.period));
                let value = figure.filter(|_| !is_other).map(|figure| figure.value);
                Reading { value: value.unwrap_or_default().map(Interval::exact), why }
            }
            (Self::Published(_), Subject::Stage(_)) => {
                Reading { value: Value::NotAssessed, why: None }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::concentration::{Settings, assess};
    use crate::analysis::sample::Said::Exactly;
    use crate::analysis::sample::Sample;
    use crate::model::SourceIdx;
    use crate::model::input::Input;

    fn published_figure(
        name: &str,
        value: f64,
        period: &str,
        source: SourceIdx,
    ) -> input::Indicator {
        input::Indicator {
            name: name.to_owned(),
            value: Value::from_number(value),
            unit: String::new(),
            period: period.to_owned(),
            assessed_for: String::new(),
            edition: String::new(),
            source,
        }
    }

    fn with_figures(input: &mut Input, source: SourceIdx) {
        input.indicators = vec![
            published_figure("SR", 4.8, "2023", source),
            published_figure("SR", 1.2, "2020", source),
            published_figure("XX", 0.0, "2023", source),
        ];
    }

    #[test]
    fn published_figures_stand_beside_the_computed_ones() {
        let mut sample = Sample::new();
        let (ore, other) = (sample.tool("ore"), sample.tool("other"));
        sample.record(Subject::Input(ore), &[("CHN", Exactly(1.0))]);
        let source = sample.parts.sources.push(crate::model::source::Source::default());
        if let Some(input) = sample.parts.inputs.find_mut(ore) {
            with_figures(input, source);
        }
        let dataset = sample.finish();
        let assessment = assess(&dataset, &Settings::of(&dataset));
        let ids: Vec<String> =
            choices(&dataset).iter().map(|choice| choice.id().to_owned()).collect();
        assert_eq!(ids[INDICATORS.len()..], ["SR", "XX"]);
        let risk = choice(&dataset, "SR").expect("published");
        let read = |idx| risk.read(&dataset, &assessment, Subject::Input(idx)).value;
        assert_eq!(read(ore), Value::Known(Interval::exact(4.8)));
        assert_eq!(read(other), Value::NotAssessed);
        assert_eq!(risk.concern(), Concern::High);
        assert_eq!(risk.range(), Interval::exact(4.8));
        let unknown = choice(&dataset, "XX").expect("published");
        let value = unknown.read(&dataset, &assessment, Subject::Input(ore)).value;
        assert_eq!((value, unknown.concern()), (Value::Zero, Concern::Neither));
    }
}
