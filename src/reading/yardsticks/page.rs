//! The plane of raw materials and their benchmarks as tables: the same figures as the pictures
//! of `scene::materials`, in words.

use crate::analysis::criticality::Answer;
use crate::analysis::materials::benchmarks::{Bar, Benchmark, Material};
use crate::analysis::materials::plane::State;
use crate::base::message::Message;
use crate::model::value::Value;
use crate::msg;
use crate::reading::phrase::dotted;
use crate::reading::yardsticks::materials;
use crate::scene::materials::{Spot, bars, spots};
use crate::scene::{Scope, words};
use crate::view::thing::Thing;

/// A material on the plane.
#[derive(Debug, Clone, PartialEq)]
pub struct MaterialRow {
    /// The material, or the family that was assessed as one.
    pub thing: Thing,
    /// Its name.
    pub name: String,
    /// Supply risk by the newest assessment.
    pub risk: String,
    /// Economic importance by the same.
    pub importance: String,
    /// Whether it is critical.
    pub verdict: String,
    /// How far it is from the lines, and in how many assessments both were reached; may be empty.
    pub standing: String,
    /// What earlier assessments said, the newest first; may be empty.
    pub before: String,
}

/// A strategic raw material against the benchmarks.
#[derive(Debug, Clone, PartialEq)]
pub struct BenchmarkRow {
    /// The material.
    pub thing: Thing,
    /// Its name.
    pub name: String,
    /// What is said of each benchmark: figure and verdict.
    pub cells: Vec<String>,
}

/// The materials that the filters let pass, as the plane orders them.
#[must_use]
pub fn materials(scope: &Scope<'_>) -> Vec<MaterialRow> {
    spots(scope).into_iter().filter(|spot| spot.passes).map(|spot| material(scope, spot)).collect()
}

fn material(scope: &Scope<'_>, spot: Spot) -> MaterialRow {
    let figure =
        |value: &Value<f64>| words::value(scope, value, |number| scope.locale.number(*number, 1));
    let verdict = match spot.is_critical {
        Answer::Yes => msg!("answer-yes"),
        Answer::No => msg!("answer-no"),
        Answer::Unknown => msg!("answer-unknown"),
    };
    let earlier = |state: &State| {
        scope.locale.say(&msg!(
            "plane-earlier",
            period = &state.period,
            risk = figure(&state.risk),
            importance = figure(&state.importance),
        ))
    };
    let before: Vec<String> = spot.states.iter().skip(1).map(earlier).collect();
    let newest = spot.states.first();
    MaterialRow {
        risk: newest.map(|state| figure(&state.risk)).unwrap_or_default(),
        importance: newest.map(|state| figure(&state.importance)).unwrap_or_default(),
        verdict: scope.locale.say(&verdict),
        standing: materials::standing(scope, &spot.states),
        before: before.join("; "),
        thing: spot.thing,
        name: spot.name,
    }
}

/// The names of the benchmarks, in the order of the cells.
#[must_use]
pub fn benchmark_names(scope: &Scope<'_>) -> Vec<String> {
    Benchmark::ALL.iter().map(|one| scope.locale.say(&one.label())).collect()
}

/// The strategic raw materials of the dataset, by name.
#[must_use]
pub fn benchmarks(scope: &Scope<'_>) -> Vec<BenchmarkRow> {
    let row = |material: &Material| {
        let first = *material.inputs.first()?;
        Some(BenchmarkRow {
            thing: words::input_thing(scope.dataset, first),
            name: bars::name(scope, material),
            cells: material.bars.iter().map(|bar| cell(scope, bar)).collect(),
        })
    };
    bars::strategic(scope).iter().filter_map(row).collect()
}

/// Figure, the country that has it, and whether the benchmark is met.
pub fn cell(scope: &Scope<'_>, bar: &Bar) -> String {
    let say = |message: &Message| scope.locale.say(message);
    let who = bar.country.as_ref().map(|code| words::at_start(scope, code));
    let verdict = match bar.is_met {
        Some(true) => say(&msg!("class-benchmark-met")),
        Some(false) => say(&msg!("yardstick-missed")),
        None if bar.figure.is_some() => say(&msg!("yardstick-open")),
        None => String::new(),
    };
    dotted(&[&bars::figure(scope, bar), &who.unwrap_or_default(), &verdict])
}
