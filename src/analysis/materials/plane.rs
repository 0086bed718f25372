//! Where materials stand between supply risk and economic importance, as published, and since
//! when. Knows the published figures of a dataset, no picture.

use crate::analysis::criticality::Answer;
use crate::analysis::lines;
use crate::analysis::trend::standing::Persistence;
use crate::model::InputIdx;
use crate::model::dataset::Dataset;
use crate::model::input::Input;
use crate::model::value::{Interval, Value};

/// Published name of supply risk.
pub const RISK: &str = "SR";

/// Published name of economic importance.
pub const IMPORTANCE: &str = "EI";

/// A material on the plane. Its stages are one point, as the study assesses the material.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// The inputs it stands for, in the order of the dataset.
    pub inputs: Vec<InputIdx>,
    /// The group it was assessed for; empty: the material itself.
    pub assessed_for: String,
    /// Its figures, the newest first; at least one.
    pub states: Vec<State>,
}

/// The figures of one assessment.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// Period of the assessment.
    pub period: String,
    /// Supply risk.
    pub risk: Value<f64>,
    /// Economic importance.
    pub importance: Value<f64>,
}

impl State {
    /// Whether the lines belong to the method of this assessment.
    #[must_use]
    pub fn has_lines(&self) -> bool {
        lines::is_by_their_method(RISK, &self.period)
    }

    /// Whether both lines are reached: supply risk 1.0 and economic importance 2.8. Unknown when
    /// a figure is missing, unless the other one already says no, and for figures by a method to
    /// which the lines do not belong.
    #[must_use]
    pub fn is_critical(&self) -> Answer {
        if !self.has_lines() {
            return Answer::Unknown;
        }
        let reaches = |value: Value<f64>, lines: lines::Lines| match value.number() {
            Some(figure) => lines
                .class(Interval::exact(figure))
                .map_or(Answer::Unknown, |class| Answer::from(class.lowest > 0)),
            None => Answer::Unknown,
        };
        reaches(self.risk, lines::SUPPLY_RISK)
            .and(reaches(self.importance, lines::ECONOMIC_IMPORTANCE))
    }
}

/// In how many of the assessments to whose method the lines belong both lines were reached.
#[must_use]
pub fn persistence(states: &[State]) -> Persistence {
    let mut found = Persistence::default();
    for state in states.iter().filter(|state| state.has_lines()) {
        match state.is_critical() {
            Answer::Yes => found.above += 1,
            Answer::No => found.below += 1,
            Answer::Unknown => found.undecided += 1,
        }
    }
    found
}

/// All materials of `dataset` with a supply risk or an economic importance, in its order. Inputs
/// of one name with the same figures are one point.
#[must_use]
pub fn plane(dataset: &Dataset) -> Vec<Point> {
    let mut points: Vec<Point> = Vec::new();
    for (idx, input) in dataset.inputs.entries() {
        let Some(point) = point(idx, input) else { continue };
        let is_same = |other: &&mut Point| {
            let first = other.inputs.first().map(|first| &dataset.inputs[*first].label);
            first == Some(&input.label) && other.states == point.states
        };
        match points.iter_mut().find(is_same) {
            Some(known) => known.inputs.push(idx),
            None => points.push(point),
        }
    }
    points
}

fn point(idx: InputIdx, input: &Input) -> Option<Point> {
    let mut states: Vec<State> = Vec::new();
    let mut assessed_for = "";
    for figure in &input.indicators {
        if figure.name != RISK && figure.name != IMPORTANCE {
            continue;
        }
        let known = states.iter().position(|state| state.period == figure.period);
        let at = known.unwrap_or_else(|| {
            states.push(State {
                period: figure.period.clone(),
                risk: Value::NotAssessed,
                importance: Value::NotAssessed,
            });
            states.len() - 1
        });
        if let Some(state) = states.get_mut(at) {
            let place = if figure.name == RISK { &mut state.risk } else { &mut state.importance };
            *place = figure.value;
        }
        if assessed_for.is_empty() {
            assessed_for = &figure.assessed_for;
        }
    }
    states.retain(|state| state.risk.number().is_some() || state.importance.number().is_some());
    (!states.is_empty()).then(|| Point {
        inputs: vec![idx],
        assessed_for: assessed_for.to_owned(),
        states,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::sample::Sample;
    use crate::model::input::{Indicator, InputKind};
    use crate::model::source::Source;
    use crate::model::text::Text;

    #[test]
    fn stages_of_a_material_are_one_point_and_gaps_stay_gaps() {
        let mut sample = Sample::new();
        let source = sample.parts.sources.push(Source::default());
        let ids = ["ore", "metal", "sand"].map(|id| sample.input(id, InputKind::Material, None));
        let figure = |name: &str, value: Value<f64>, period: &str| Indicator {
            name: name.to_owned(),
            value,
            unit: String::new(),
            period: period.to_owned(),
            assessed_for: String::new(),
            edition: String::new(),
            source,
        };
        for id in ids {
            let input = sample.parts.inputs.find_mut(id).expect("an input");
            input.indicators = vec![
                figure(RISK, Value::Known(1.0), "2023"),
                figure(IMPORTANCE, Value::Known(2.8), "2023"),
                figure(RISK, Value::Known(0.9), "2020"),
                figure(IMPORTANCE, Value::NotAssessed, "2020"),
                figure("XX", Value::Known(7.0), "2023"),
            ];
        }
        for id in [ids[0], ids[1]] {
            sample.parts.inputs.find_mut(id).expect("an input").label = Text::new("en", "Tin");
        }
        let points = plane(&sample.finish());
        assert_eq!(points.iter().map(|p| p.inputs.len()).collect::<Vec<_>>(), [2, 1]);
        let [now, before] = &points[0].states[..] else { panic!("{points:?}") };
        assert_eq!((now.period.as_str(), now.is_critical()), ("2023", Answer::Yes));
        assert_eq!((before.period.as_str(), before.is_critical()), ("2020", Answer::No));
        let open = State { risk: Value::Known(2.0), ..before.clone() };
        assert_eq!(open.is_critical(), Answer::Unknown);
    }
}
