//! Figures of one input or stage over all editions and periods of a dataset → a [`Trend`]: what is
//! known at each moment, where it stood under another name, how far it is from the published lines
//! that belong to the method of that moment, for how long, and how old it is. Knows no picture and
//! no words. Formulas and rules: docs/methods.md.

pub mod age;
pub mod history;
pub mod moment;
pub mod published;
pub mod standing;
#[cfg(test)]
mod tests;

use crate::analysis::choice::{self, Choice};
use crate::analysis::indicator::{self, INDICATORS};
use crate::analysis::lines::{self, Lines};
use crate::analysis::materials::plane::RISK;
use crate::analysis::trend::history::History;
use crate::analysis::trend::moment::Moment;
use crate::analysis::trend::published::Published;
use crate::base::order;
use crate::model::dataset::Dataset;
use crate::model::input::Indicator;
use crate::model::record::Subject;
use crate::model::series::{Forerunner, Succession};
use crate::model::value::{Interval, Value};
use crate::model::{InputIdx, SourceIdx};

/// Id of [`Figure::Shares`] in links.
const SHARES: &str = "shares";

/// What is followed over time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Figure {
    /// The share of each supplier.
    Shares,
    /// A computed indicator, by its position in [`INDICATORS`].
    Computed(usize),
    /// A figure that the publisher prints, by its name.
    Published(String),
}

/// Computed indicators that are followed: concentration and the largest share.
const FOLLOWED: [&str; 2] = ["hhi", "top-share"];

impl Figure {
    /// Its name in links.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Shares => SHARES,
            Self::Computed(at) => INDICATORS.get(*at).map_or("", |indicator| indicator.id),
            Self::Published(name) => name,
        }
    }

    /// What colours boxes by the same figure; `None` for shares.
    #[must_use]
    pub fn choice(&self, dataset: &Dataset) -> Option<Choice> {
        choice::choice(dataset, self.id())
    }

    /// The published lines there are for it; [`Figure::applies`] says when.
    #[must_use]
    pub fn lines(&self) -> Lines {
        match self {
            Self::Shares => Lines::NONE,
            Self::Computed(at) => INDICATORS.get(*at).map_or(Lines::NONE, |one| one.lines),
            Self::Published(name) => lines::published(name),
        }
    }

    /// Whether the lines belong to the method by which figures of `moment` were made.
    #[must_use]
    pub fn applies(&self, moment: &Moment) -> bool {
        match self {
            Self::Shares => false,
            Self::Computed(_) => true,
            Self::Published(name) => lines::is_by_their_method(name, &moment.period),
        }
    }
}

/// Whether `id` names something that could be followed in `dataset`: no word on how many moments
/// it has.
#[must_use]
pub fn is_followed(dataset: &Dataset, id: &str) -> bool {
    let of_supply = id == SHARES || FOLLOWED.contains(&id);
    let is_published = |figure: &Indicator| figure.name == id;
    of_supply
        || dataset.inputs.iter().any(|input| input.indicators.iter().any(is_published))
        || dataset.series.indicators.iter().any(|(_, figure)| is_published(figure))
}

/// A figure of one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// Position among the moments of the trend.
    pub at: usize,
    /// The figure.
    pub value: Value<Interval>,
    /// The group it was assessed for; empty: the thing itself.
    pub assessed_for: String,
    /// Where it is printed; `None` for figures that are computed from several.
    pub source: Option<SourceIdx>,
}

/// Whose figures a strand holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kin {
    /// Those of the thing itself.
    Own,
    /// Those of what it came out of.
    Earlier(Succession),
    /// Those of what it became, or became a part of.
    Later(Succession),
}

/// A line of figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Strand {
    /// Whose they are; `None`: of a stage.
    pub input: Option<InputIdx>,
    /// How that is akin to the thing that is followed.
    pub kin: Kin,
    /// The figures, the oldest first; a moment without any row has none.
    pub points: Vec<Point>,
}

/// Something was called or counted otherwise up to a moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Turn {
    /// Position of the last moment at which it was; `None`: no figure of that edition is here.
    pub at: Option<usize>,
    /// What is stated of it.
    pub stated: Forerunner,
    /// Whether the thing that is followed is what something else came out of.
    pub is_origin: bool,
}

/// One figure of one thing over time.
#[derive(Debug, Clone, PartialEq)]
pub struct Trend {
    /// Whose figure.
    pub subject: Subject,
    /// Which figure.
    pub figure: Figure,
    /// All moments at which the dataset has it of anything, the oldest first.
    pub moments: Vec<Moment>,
    /// Its own figures first, then those of what it came out of and of what it became.
    pub strands: Vec<Strand>,
    /// Where it was called or counted otherwise.
    pub turns: Vec<Turn>,
}

impl Trend {
    /// What is known at the moment `at`: its own figure, else the figures of all that it came out
    /// of, from the least to the greatest of them; one that is missing leaves it open.
    #[must_use]
    pub fn value(&self, at: usize) -> Value<Interval> {
        let of = |strand: &Strand| strand.points.iter().find(|point| point.at == at).cloned();
        let own = self.strands.iter().filter(|strand| strand.kin == Kin::Own).find_map(of);
        if let Some(point) = own {
            return point.value;
        }
        let mut hull: Option<Interval> = None;
        let earlier = self.strands.iter().filter(|strand| matches!(strand.kin, Kin::Earlier(_)));
        for strand in earlier {
            let Some(value) = of(strand).and_then(|point| known(&point.value)) else {
                return Value::NotAssessed;
            };
            hull =
                Some(hull.map_or(value, |hull| {
                    Interval::new(hull.lo.min(value.lo), hull.hi.max(value.hi))
                }));
        }
        match hull {
            Some(hull) if hull.hi > 0.0 || hull.lo < 0.0 => Value::Known(hull),
            Some(_) => Value::Zero,
            None => Value::NotAssessed,
        }
    }

    /// The moments with a figure and what it is, the oldest first.
    #[must_use]
    pub fn known(&self) -> Vec<(usize, Interval)> {
        let moments = 0..self.moments.len();
        moments.filter_map(|at| Some((at, known(&self.value(at))?))).collect()
    }

    /// The position of the first moment whose method the lines belong to, when figures of another
    /// method stand before it: the scale breaks there.
    #[must_use]
    pub fn break_at(&self) -> Option<usize> {
        if self.figure.lines().is_empty() {
            return None;
        }
        self.moments.iter().position(|moment| self.figure.applies(moment)).filter(|at| *at > 0)
    }

    /// The first and the last figure that are on one scale; `None`: there are no two.
    #[must_use]
    pub fn ends(&self) -> Option<[(usize, Interval); 2]> {
        let from = self.break_at().unwrap_or(0);
        let known: Vec<(usize, Interval)> =
            self.known().into_iter().filter(|(at, _)| *at >= from).collect();
        match (known.first(), known.last()) {
            (Some(first), Some(last)) if first.0 < last.0 => Some([*first, *last]),
            _ => None,
        }
    }

    /// By how much it went up from the first to the last figure on one scale, in the unit of the
    /// figure, at least and at most; `None`: there are no two.
    #[must_use]
    pub fn change(&self) -> Option<Interval> {
        let [first, last] = self.ends()?;
        Some(Interval { lo: last.1.lo - first.1.hi, hi: last.1.hi - first.1.lo })
    }

    /// Whether nothing is known of it at any moment.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.strands
            .iter()
            .all(|strand| strand.points.iter().all(|one| known(&one.value).is_none()))
    }
}

/// The figure of `Known` and `Zero`.
#[must_use]
pub fn known(value: &Value<Interval>) -> Option<Interval> {
    match value {
        Value::Known(figure) => Some(*figure),
        Value::Zero => Some(Interval::exact(0.0)),
        Value::NotAssessed | Value::Withheld => None,
    }
}

/// All that a dataset has over time, prepared once for all its things.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// Who supplied, edition by edition.
    pub history: History,
    /// The published figures with more than one moment, by name.
    pub published: Vec<Published>,
}

impl Series {
    /// What `dataset` has, supply being that of `area`; of its first area when `None`.
    #[must_use]
    pub fn new(dataset: &Dataset, area: Option<&str>) -> Self {
        let mut names: Vec<&str> = Vec::new();
        let of_inputs = dataset.inputs.iter().flat_map(|input| &input.indicators);
        let of_others = dataset.series.indicators.iter().map(|(_, figure)| figure);
        for figure in of_inputs.chain(of_others) {
            if !names.contains(&figure.name.as_str()) {
                names.push(&figure.name);
            }
        }
        // Supply risk and economic importance first, as they are always named; the others by name.
        order::sort_by_key(&mut names, |name| {
            (*name != RISK, lines::published(name).is_empty(), *name)
        });
        let published = names.into_iter().map(|name| Published::new(dataset, name));
        Self {
            history: History::new(dataset, area),
            published: published.filter(|one| one.moments.len() > 1).collect(),
        }
    }

    /// What can be followed, in the order it is offered; empty: nothing has two moments.
    #[must_use]
    pub fn figures(&self) -> Vec<Figure> {
        let mut figures = Vec::new();
        if self.history.moments.len() > 1 {
            figures.push(Figure::Shares);
            let followed = |(at, one): (usize, &indicator::Indicator)| {
                FOLLOWED.contains(&one.id).then_some(Figure::Computed(at))
            };
            figures.extend(INDICATORS.iter().enumerate().filter_map(followed));
        }
        figures.extend(self.published.iter().map(|one| Figure::Published(one.name.clone())));
        figures
    }

    /// The figure that `id` asks for, else the first there is.
    #[must_use]
    pub fn figure(&self, id: Option<&str>) -> Option<Figure> {
        let figures = self.figures();
        let asked = figures.iter().find(|figure| Some(figure.id()) == id).cloned();
        asked.or_else(|| figures.into_iter().next())
    }

    /// The moments of `figure`, the oldest first.
    #[must_use]
    pub fn moments(&self, figure: &Figure) -> &[Moment] {
        match figure {
            Figure::Shares | Figure::Computed(_) => &self.history.moments,
            Figure::Published(name) => {
                self.published.iter().find(|one| one.name == *name).map_or(&[], |one| &one.moments)
            }
        }
    }

    /// `figure` of `subject` over time; of shares, the largest one.
    #[must_use]
    pub fn trend(&self, dataset: &Dataset, subject: Subject, figure: &Figure) -> Trend {
        let strands = match figure {
            Figure::Published(name) => {
                let published = self.published.iter().find(|one| one.name == *name);
                published.map(|one| one.strands(dataset, subject)).unwrap_or_default()
            }
            Figure::Shares => self.history.strands(dataset, subject, largest()),
            Figure::Computed(at) => self.history.strands(dataset, subject, *at),
        };
        let moments = self.moments(figure).to_vec();
        let turns = turns(dataset, subject, &moments);
        Trend { subject, figure: figure.clone(), moments, strands, turns }
    }

    /// The things with a figure at some moment, in the order of the chain: the stages as a whole
    /// and the inputs, stage by stage, each as the dataset names them.
    #[must_use]
    pub fn subjects(&self, dataset: &Dataset, figure: &Figure) -> Vec<Subject> {
        let stages = dataset.stages.keys().map(Subject::Stage);
        let mut subjects: Vec<Subject> =
            stages.chain(dataset.inputs.keys().map(Subject::Input)).collect();
        order::sort_by_key(&mut subjects, |subject| match *subject {
            Subject::Stage(stage) => (Some(stage), false),
            Subject::Input(input) => (dataset.inputs[input].stage, true),
        });
        subjects.retain(|subject| !self.trend(dataset, *subject, figure).is_empty());
        subjects
    }
}

/// The position of the largest share in [`INDICATORS`].
fn largest() -> usize {
    INDICATORS.iter().position(|indicator| indicator.id == FOLLOWED[1]).unwrap_or_default()
}

/// Where `subject` was called or counted otherwise, the oldest first.
fn turns(dataset: &Dataset, subject: Subject, moments: &[Moment]) -> Vec<Turn> {
    let id = match subject {
        Subject::Input(input) => &dataset.inputs[input].id,
        Subject::Stage(stage) => &dataset.stages[stage].id,
    };
    let mut turns: Vec<Turn> = Vec::new();
    for stated in &dataset.series.forerunners {
        let is_origin = stated.earlier == *id && stated.subject != subject;
        if stated.subject != subject && !is_origin {
            continue;
        }
        let at = moments.iter().rposition(|moment| moment.is_of(&stated.edition));
        turns.push(Turn { at, stated: stated.clone(), is_origin });
    }
    order::sort_by_key(&mut turns, |turn| turn.at);
    turns
}
