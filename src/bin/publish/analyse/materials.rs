//! Raw materials for machines: the plane of supply risk and economic importance, and the benchmarks
//! of the Critical Raw Materials Act.

use ketenkaart::analysis::criticality::Answer;
use ketenkaart::analysis::materials::benchmarks::{self, Bar};
use ketenkaart::analysis::materials::plane::{self, State};
use ketenkaart::i18n::Locale;
use ketenkaart::model::InputIdx;
use serde_json::{Map, Value as Json, json};

use super::{Analysis, figures};

/// Plane and benchmarks; both `null` for a dataset without such figures.
pub fn document(analysis: &Analysis<'_>) -> Json {
    let dataset = analysis.dataset;
    let points = plane::plane(dataset);
    let bars = benchmarks::benchmarks(dataset);
    let ids = |inputs: &[InputIdx]| -> Vec<String> {
        inputs.iter().map(|input| dataset.inputs[*input].id.clone()).collect()
    };
    let name = |inputs: &[InputIdx]| {
        let first = inputs.first().map(|input| dataset.inputs[*input].label.words("en"));
        first.unwrap_or_default().to_owned()
    };
    let point = |point: &plane::Point| {
        json!({
            "assessed_for": point.assessed_for,
            "inputs": ids(&point.inputs),
            "name": name(&point.inputs),
            "states": point.states.iter().map(state).collect::<Vec<_>>(),
        })
    };
    let material = |material: &benchmarks::Material| {
        json!({
            "bars": material.bars.iter().map(|one| bar(analysis.locale, one)).collect::<Map<_, _>>(),
            "inputs": ids(&material.inputs),
            "name": name(&material.inputs),
            "strategic": material.strategic.is_some(),
        })
    };
    let some = |list: Vec<Json>| if list.is_empty() { Json::Null } else { Json::Array(list) };
    json!({
        "benchmarks": some(bars.iter().map(material).collect()),
        "plane": some(points.iter().map(point).collect()),
    })
}

fn state(state: &State) -> Json {
    let critical = match state.is_critical() {
        Answer::Yes => Json::Bool(true),
        Answer::No => Json::Bool(false),
        Answer::Unknown => Json::Null,
    };
    json!({
        "critical": critical,
        "economic_importance": state.importance.number().map(figures::figure),
        "period": state.period,
        "supply_risk": state.risk.number().map(figures::figure),
    })
}

fn bar(locale: &Locale, bar: &Bar) -> (String, Json) {
    let entry = json!({
        "basis": locale.say(&bar.basis),
        "country": bar.country,
        "figure": figures::maybe(bar.figure),
        "line": bar.benchmark.line().at,
        "met": bar.is_met,
    });
    (bar.benchmark.code().to_owned(), entry)
}
