//! A raw material between supply risk and economic importance, and against the benchmarks of the
//! Critical Raw Materials Act.

use crate::analysis::criticality::Answer;
use crate::analysis::lines;
use crate::analysis::materials::benchmarks::{Bar, benchmarks};
use crate::analysis::materials::plane::{State, persistence, plane};
use crate::base::message::{Arg, Message};
use crate::model::InputIdx;
use crate::model::value::Value;
use crate::msg;
use crate::reading::details::Fact;
use crate::reading::phrase::dotted;
use crate::reading::yardsticks::{Yardstick, fact, formula, page};
use crate::scene::{Scope, words};

/// Where `input` stands on the plane; `None` without figures.
pub fn plane_of(scope: &Scope<'_>, input: InputIdx) -> Option<Yardstick> {
    let points = plane(scope.dataset);
    let point = points.iter().find(|point| point.inputs.contains(&input))?;
    let newest = point.states.first()?;
    let name = words::input_name(scope, input);
    let period = newest.period.as_str();
    let sentence = match newest.is_critical() {
        Answer::Yes => msg!("yardstick-plane-yes", name = name, period = period),
        Answer::No => msg!("yardstick-plane-no", name = name, period = period),
        Answer::Unknown if newest.has_lines() => {
            msg!("yardstick-plane-open", name = name, period = period)
        }
        Answer::Unknown => msg!("yardstick-plane-other-method", name = name, period = period),
    };
    let sentence =
        [scope.locale.say(&sentence), standing(scope, &point.states)].join(" ").trim().to_owned();
    Some(Yardstick {
        id: "plane",
        title: scope.locale.say(&msg!("yardstick-plane")),
        sentence,
        rows: point.states.iter().map(|state| assessment(scope, state)).collect(),
        questions: Vec::new(),
        formula: scope.locale.say(&formula("plane")),
    })
}

/// How far the newest figures are from their lines, and in how many assessments both were reached;
/// empty: the lines belong to none of them.
pub fn standing(scope: &Scope<'_>, states: &[State]) -> String {
    let Some(newest) = states.first().filter(|state| state.has_lines()) else {
        return String::new();
    };
    let distance = |value: &Value<f64>, line: f64| match value.number() {
        Some(figure) => signed(scope, figure - line),
        None => words::value(scope, value, |_| String::new()),
    };
    let found = persistence(states);
    scope.locale.say(&msg!(
        "yardstick-plane-standing",
        risk = distance(&newest.risk, lines::SUPPLY_RISK_LINE.at),
        importance = distance(&newest.importance, lines::ECONOMIC_IMPORTANCE_LINE.at),
        above = found.above,
        all = found.told(),
        open = found.undecided,
    ))
}

/// A difference with its sign, with one decimal as assessments are printed.
fn signed(scope: &Scope<'_>, difference: f64) -> String {
    let words = scope.locale.number(difference.abs(), 1);
    match (words == scope.locale.number(0.0, 1), difference < 0.0) {
        (true, _) => words,
        (false, true) => format!("−{words}"),
        (false, false) => format!("+{words}"),
    }
}

fn assessment(scope: &Scope<'_>, state: &State) -> Fact {
    let figure =
        |value: &Value<f64>| words::value(scope, value, |number| scope.locale.number(*number, 1));
    let value = msg!(
        "yardstick-plane-figures",
        risk = figure(&state.risk),
        importance = figure(&state.importance),
    );
    if !state.has_lines() {
        let note = scope.locale.say(&msg!("yardstick-plane-no-lines"));
        return fact(state.period.clone(), scope.locale.say(&value), note);
    }
    let note = msg!(
        "yardstick-plane-lines",
        risk = Arg::Number(lines::SUPPLY_RISK_LINE.at, 1),
        importance = Arg::Number(lines::ECONOMIC_IMPORTANCE_LINE.at, 1),
    );
    let source = scope.locale.say(&(lines::SUPPLY_RISK_LINE.source)());
    let note = dotted(&[&scope.locale.say(&note), &source]);
    fact(state.period.clone(), scope.locale.say(&value), note)
}

/// The bars of the material that `input` is; `None` without any.
pub fn benchmarks_of(scope: &Scope<'_>, input: InputIdx) -> Option<Yardstick> {
    let all = benchmarks(scope.dataset);
    let material = all.iter().find(|material| material.inputs.contains(&input))?;
    let count = |met| material.bars.iter().filter(|bar| bar.is_met == met).count();
    let sentence = msg!(
        "yardstick-benchmarks-said",
        missed = count(Some(false)),
        met = count(Some(true)),
        open = count(None),
    );
    let say = |message: &Message| scope.locale.say(message);
    let caution = match material.strategic {
        Some(entry) => entry.grade.map(|grade| say(&grade.caution())).unwrap_or_default(),
        None => say(&msg!("yardstick-not-strategic")),
    };
    let sentence = [say(&sentence), caution].join(" ");
    Some(Yardstick {
        id: "benchmarks",
        title: say(&msg!("yardstick-benchmarks")),
        sentence: sentence.trim_end().to_owned(),
        rows: material.bars.iter().map(|bar| row(scope, bar)).collect(),
        questions: Vec::new(),
        formula: say(&formula("benchmarks")),
    })
}

fn row(scope: &Scope<'_>, bar: &Bar) -> Fact {
    let say = |message: &Message| scope.locale.say(message);
    fact(say(&bar.benchmark.label()), page::cell(scope, bar), say(&bar.basis))
}
