//! The one list of indicators. A legend, the columns of a table and what boxes can be
//! coloured by follow from it: an indicator added here appears everywhere. Figures that a
//! publisher prints for inputs, such as the supply risk of the EU, stand beside the computed
//! ones under their published names. Knows no colours.

use crate::analysis::concentration::Assessment;
use crate::analysis::concentration::supply::{Supply, SupplyKind};
use crate::analysis::lines::{self, Lines};
use crate::base::message::{Arg, Message};
use crate::model::dataset::Dataset;
use crate::model::input;
use crate::model::record::Subject;
use crate::model::value::{Interval, Value};
use crate::msg;

/// What a figure is a figure of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// A fraction 0.0..=1.0, written as per cent.
    Share,
    /// An index without unit.
    Index,
    /// A whole number.
    Count,
}

/// Which figures are a reason for concern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Concern {
    /// High ones.
    High,
    /// Low ones.
    Low,
    /// The figure says nothing about that.
    Neither,
}

/// An indicator computed from the shares.
pub struct Indicator {
    /// Name in links, columns and machine-readable output.
    pub id: &'static str,
    /// Name for readers.
    pub label: fn() -> Message,
    /// What it says, in one sentence.
    pub description: fn() -> Message,
    /// Unit of the figure.
    pub unit: Unit,
    /// Least and greatest figure there can be.
    pub range: Interval,
    /// Which figures are a reason for concern.
    pub concern: Concern,
    /// Published lines that part its figures into classes.
    pub lines: Lines,
    figure: fn(&Assessment, &Supply) -> Option<Interval>,
}

/// What an indicator says of a subject.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The figure, an interval where data is missing or rounded.
    pub value: Value<Interval>,
    /// Why there is no figure although something is published.
    pub why: Option<Message>,
}

/// All computed indicators, in the order they are offered.
pub const INDICATORS: &[Indicator] = &[
    Indicator {
        id: "hhi",
        label: || msg!("indicator-hhi"),
        description: || msg!("indicator-hhi-description"),
        unit: Unit::Index,
        range: Interval { lo: 0.0, hi: 1.0 },
        concern: Concern::High,
        lines: lines::HHI,
        figure: |_, supply| supply.hhi,
    },
    Indicator {
        id: "top-share",
        label: || msg!("indicator-top-share"),
        description: || msg!("indicator-top-share-description"),
        unit: Unit::Share,
        range: Interval { lo: 0.0, hi: 1.0 },
        concern: Concern::High,
        lines: lines::TOP_SHARE,
        figure: |_, supply| supply.largest(1).map(Interval::exact),
    },
    Indicator {
        id: "suppliers-75",
        label: || msg!("indicator-suppliers-75"),
        description: || msg!("indicator-suppliers-75-description"),
        unit: Unit::Count,
        range: Interval { lo: 1.0, hi: 250.0 },
        concern: Concern::Low,
        lines: lines::SUPPLIERS,
        figure: |_, supply| {
            let count = u32::try_from(supply.suppliers_for(0.75)?).ok()?;
            Some(Interval::exact(f64::from(count)))
        },
    },
    Indicator {
        id: "effective-suppliers",
        label: || msg!("indicator-effective-suppliers"),
        description: || msg!("indicator-effective-suppliers-description"),
        unit: Unit::Index,
        range: Interval { lo: 1.0, hi: 250.0 },
        concern: Concern::Low,
        lines: Lines::NONE,
        figure: |_, supply| supply.effective_suppliers(),
    },
    Indicator {
        id: "reference-share",
        label: || msg!("indicator-reference-share"),
        description: || msg!("indicator-reference-share-description"),
        unit: Unit::Share,
        range: Interval { lo: 0.0, hi: 1.0 },
        concern: Concern::Low,
        lines: Lines::NONE,
        figure: |assessment, supply| supply.share_of(&assessment.reference_members),
    },
];

impl Indicator {
    /// What the indicator says of `subject`.
    #[must_use]
    pub fn read(&self, assessment: &Assessment, subject: Subject) -> Reading {
        let supply = assessment.of(subject);
        if supply.is_withheld {
            return Reading { value: Value::Withheld, why: None };
        }
        match (self.figure)(assessment, supply) {
            Some(figure) if figure.hi > 0.0 => Reading { value: Value::Known(figure), why: None },
            Some(_) => Reading { value: Value::Zero, why: None },
            None => Reading { value: Value::NotAssessed, why: reason(supply) },
        }
    }
}

/// Why a published supply gives no figure.
fn reason(supply: &Supply) -> Option<Message> {
    if supply.kind == SupplyKind::None {
        None
    } else if supply.is_inconsistent {
        Some(msg!("indicator-inconsistent", sum = Arg::Share(supply.printed_sum(), 1)))
    } else if supply.has_numbers() {
        Some(msg!("indicator-named-too-few"))
    } else {
        Some(msg!("indicator-no-numbers"))
    }
}

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
        names.sort_unstable();
        names.dedup();
        for figure in names.into_iter().filter_map(|name| newest(input, name)) {
            let Some(number) = figure.value.number() else { continue };
            match found.iter_mut().find(|published| published.name == figure.name) {
                Some(published) => {
                    published.range.lo = published.range.lo.min(number);
                    published.range.hi = published.range.hi.max(number);
                    published.inputs += 1;
                }
                None => found.push(Published {
                    name: figure.name.clone(),
                    unit: figure.unit.clone(),
                    range: Interval::exact(number),
                    inputs: 1,
                }),
            }
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
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

    /// Least and greatest figure: of all there can be, or of the dataset.
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

    /// Published lines that part the figures into classes.
    #[must_use]
    pub fn lines(&self) -> Lines {
        match self {
            Self::Computed(indicator) => indicator.lines,
            Self::Published(published) => match published.name.as_str() {
                "SR" => lines::SUPPLY_RISK,
                "EI" => lines::ECONOMIC_IMPORTANCE,
                _ => Lines::NONE,
            },
        }
    }

    /// What it says of `subject`; published figures speak of inputs only.
    #[must_use]
    pub fn read(&self, dataset: &Dataset, assessment: &Assessment, subject: Subject) -> Reading {
        match (self, subject) {
            (Self::Computed(indicator), _) => indicator.read(assessment, subject),
            (Self::Published(published), Subject::Input(idx)) => {
                let figure = dataset
                    .inputs
                    .find(idx)
                    .and_then(|input| newest(input, &published.name))
                    .map_or(Value::NotAssessed, |figure| figure.value);
                Reading { value: figure.map(Interval::exact), why: None }
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
    use crate::analysis::sample::Said::{Exactly, Major, Percent, Withheld};
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
    fn every_figure_is_in_range_and_every_gap_has_its_reason() {
        let mut sample = Sample::new();
        let tools = ["sure", "listed", "wrong", "secret", "none"].map(|id| sample.tool(id));
        let subject = Subject::Input;
        sample.record(subject(tools[0]), &[("NLD", Percent(80)), ("USA", Percent(20))]);
        sample.record(subject(tools[1]), &[("CHN", Major), ("USA", Major)]);
        sample.record(subject(tools[2]), &[("CHN", Percent(90)), ("USA", Percent(90))]);
        sample.record(subject(tools[3]), &[("CHN", Withheld)]);
        let dataset = sample.finish();
        let assessment = assess(&dataset, &Settings::of(&dataset));
        for indicator in INDICATORS {
            let [sure, listed, wrong, secret, none] =
                tools.map(|tool| indicator.read(&assessment, subject(tool)));
            let figure = *sure.value.known().expect("a figure");
            assert!(figure.lo >= indicator.range.lo && figure.hi <= indicator.range.hi);
            assert_eq!(wrong.why.as_ref().map(|why| why.id), Some("indicator-inconsistent"));
            assert_eq!((secret.value, secret.why), (Value::Withheld, None));
            assert_eq!((none.value, none.why), (Value::NotAssessed, None));
            assert!(listed.value != Value::NotAssessed || listed.why.is_some());
        }
        let eu = INDICATORS[4].read(&assessment, subject(tools[1]));
        assert_eq!((eu.value, eu.why), (Value::Zero, None));
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

    #[test]
    fn ids_are_unique() {
        let mut ids: Vec<&str> = INDICATORS.iter().map(|indicator| indicator.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), INDICATORS.len());
    }
}
