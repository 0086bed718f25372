//! What we make of the reference values on criticality, raw materials, networks of firms and
//! recipes, one function per method.

use ketenkaart::analysis::concentration::{Settings, assess};
use ketenkaart::analysis::criticality::{Answer, Criterion, Given, checklist};
use ketenkaart::analysis::firms::{Flow, Network, Production, Replacing};
use ketenkaart::analysis::look_through::{self, Part};
use ketenkaart::analysis::materials::benchmarks::Benchmark;
use ketenkaart::analysis::materials::formulas::{
    RiskFactors, Sourced, economic_importance, supply_risk, weighted_concentration,
};
use ketenkaart::model::dependency::Essentiality;
use ketenkaart::model::value::Interval;
use serde_json::{Map, Value, json};

use super::hand::Hand;
use super::{Eto, numbers};

/// Methods and the number of values that there are for each.
pub const METHODS: [(&str, usize); 10] = [
    ("oct_is_critical", 6),
    ("hhi_wgi_t", 2),
    ("supply_risk", 4),
    ("economic_importance", 1),
    ("crma_benchmarks", 2),
    ("leontief_inverse", 1),
    ("look_through_exposure", 1),
    ("esri_full", 1),
    ("gl_cascade_downstream_linear", 1),
    ("gl_cascade_downstream_leontief", 1),
];

/// What we make of `input` by `method`; `None`: a method of another file.
pub fn value(method: &str, input: &Value, _: Option<&Eto>) -> Option<Value> {
    Some(match method {
        "oct_is_critical" => is_critical(input),
        "hhi_wgi_t" => json!(weighted_concentration(&sourced(&input["rows_share_wgi_t"]))),
        "supply_risk" => risk(input),
        "economic_importance" => importance(input),
        "crma_benchmarks" => benchmarks(input),
        "leontief_inverse" => inverse(input),
        "look_through_exposure" => exposure(input),
        "esri_full" => systemic_risk(input),
        "gl_cascade_downstream_linear" => cascade(input, Production::NoneEssential),
        "gl_cascade_downstream_leontief" => cascade(input, Production::AllEssential),
        _ => return None,
    })
}

/// The verdict on an input of which a dataset says nothing, so that only the given answers count.
fn is_critical(input: &Value) -> Value {
    let mut given: Given = [Answer::Unknown; 5];
    let keys =
        ["strategic_dependency", "essential", "multi_use", "low_to_medium", "clear_function"];
    assert_eq!(input.as_object().map(Map::len), Some(Criterion::ALL.len()));
    for (answer, beginning) in given.iter_mut().zip(keys) {
        let answers = input.as_object().expect("answers").iter();
        let (_, found) = answers.clone().find(|(key, _)| key.starts_with(beginning)).expect("one");
        *answer = Answer::from(found.as_bool().expect("yes or no"));
    }
    let mut hand = Hand::new();
    let tool = hand.tool("tool", None);
    let dataset = hand.finish();
    let assessment = assess(&dataset, &Settings::of(&dataset));
    match checklist(&dataset, &assessment, tool, &given).verdict {
        Answer::Yes => json!(true),
        Answer::No => json!(false),
        Answer::Unknown => Value::Null,
    }
}

fn sourced(rows: &Value) -> Vec<Sourced> {
    let row = |row: &Value| {
        let [share, governance, trade] = numbers(row)[..] else { panic!("{row}") };
        Sourced { share, governance, trade }
    };
    rows.as_array().expect("rows").iter().map(row).collect()
}

fn number(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

fn risk(input: &Value) -> Value {
    let factors = RiskFactors {
        import_reliance: number(&input["ir"]),
        recycled: number(&input["eol_rir"]),
        substitution: number(&input["si_sr"]),
    };
    json!(supply_risk(input["gs"].as_f64(), input["eu"].as_f64(), &factors))
}

fn importance(input: &Value) -> Value {
    let pairs = input["share_va"].as_array().expect("pairs").iter();
    let uses: Vec<(f64, f64)> = pairs.map(|pair| (number(&pair[0]), number(&pair[1]))).collect();
    json!(economic_importance(&uses, number(&input["si_ei"]), number(&input["max_va"])))
}

fn benchmarks(input: &Value) -> Value {
    let keys = ["extraction", "processing", "recycling", "max_third_country"];
    let met = Benchmark::ALL.into_iter().zip(keys).map(|(benchmark, key)| {
        let figure = Interval::exact(number(&input[key]));
        json!(benchmark.is_met(benchmark.line().side(figure)))
    });
    Value::Array(met.collect())
}

/// A matrix of what goes into what, row into column.
fn parts(matrix: &Value) -> (usize, Vec<Part>) {
    let rows = matrix.as_array().expect("rows");
    let mut parts = Vec::new();
    for (from, row) in rows.iter().enumerate() {
        for (to, share) in numbers(row).into_iter().enumerate() {
            parts.push(Part { from, to, share });
        }
    }
    (rows.len(), parts)
}

fn inverse(input: &Value) -> Value {
    let (count, parts) = parts(input);
    let column = |product| look_through::requirements(count, &parts, product).expect("settled");
    let columns: Vec<Vec<f64>> = (0..count).map(column).collect();
    let row = |from: usize| columns.iter().map(|column| json!(column[from])).collect();
    Value::Array((0..count).map(row).collect())
}

fn exposure(input: &Value) -> Value {
    let (count, parts) = parts(&input["A"]);
    let position = |key: &str| whole(&input[key]) as usize;
    let (from, product) = (position("foreign_row"), position("buyer_col"));
    let found = look_through::exposures(count, &parts, product).expect("settled")[from];
    json!({
        "face_value": found.face_value,
        "look_through": found.look_through,
        "hidden": found.hidden(),
    })
}

/// Firms with names; each edge says the sectors of both ends, the volume and the kind of need.
fn systemic_risk(input: &Value) -> Value {
    let mut firms: Vec<(String, u32)> = Vec::new();
    let mut flows = Vec::new();
    for edge in input["edges"].as_array().expect("edges") {
        let [from, to] = [(0, 2), (1, 3)].map(|(name, sector)| {
            let name = edge[name].as_str().expect("a name");
            firms.iter().position(|(firm, _)| firm == name).unwrap_or_else(|| {
                firms.push((name.to_owned(), whole(&edge[sector])));
                firms.len() - 1
            })
        });
        let need = match edge[5].as_u64() {
            Some(2) => Essentiality::Essential,
            Some(1) => Essentiality::NonEssential,
            _ => Essentiality::Negligible,
        };
        flows.push(Flow { from, to, volume: number(&edge[4]), need });
    }
    let network = Network::new(firms.iter().map(|(_, sector)| *sector).collect(), &flows);
    let risk = |(at, (name, _)): (usize, &(String, u32))| {
        (name.clone(), json!(network.systemic_risk(&[at])))
    };
    Value::Object(firms.iter().enumerate().map(risk).collect())
}

fn whole(value: &Value) -> u32 {
    u32::try_from(value.as_u64().expect("a whole number")).expect("a small one")
}

/// Firms numbered from 1, all edges of one volume: what three of them lose when each one fails.
fn cascade(input: &Value, production: Production) -> Value {
    let sectors: Vec<u32> =
        input["sector"].as_array().expect("sectors").iter().map(whole).collect();
    let volume = number(&input["weight"]);
    let edges = input["edges"].as_array().expect("edges").iter();
    let flows: Vec<Flow> = edges
        .map(|edge| {
            let [from, to] = [0, 1].map(|at| whole(&edge[at]) as usize - 1);
            Flow { from, to, volume, need: Essentiality::Unknown }
        })
        .collect();
    let network = Network::new(sectors, &flows);
    let lost = |failed| network.lost_downstream(&[failed], production, Replacing::Never);
    let losses: Vec<Vec<f64>> = (0..network.len()).map(lost).collect();
    let of = |firm: usize| losses.iter().map(|lost| lost[firm - 1]).collect::<Vec<f64>>();
    json!({
        "loss_of_firm_1_by_failed_firm": of(1),
        "loss_of_firm_6_by_failed_firm": of(6),
        "loss_of_firm_11_by_failed_firm": of(11),
    })
}
