//! The shipped series against what others computed: the indicators of trade by hand, the extract
//! that its author summed, and the oracle in tests/oracle, which knows the raw files only.

use ketenkaart::analysis::criticality::Answer;
use ketenkaart::analysis::materials::plane::plane;
use ketenkaart::analysis::trade::{Trade, is_persistent, periods, rises};
use ketenkaart::base::country::COUNTRIES;
use ketenkaart::base::table::Key;
use ketenkaart::export::dataset::to_package;
use ketenkaart::intake;
use ketenkaart::model::SupplierIdx;
use ketenkaart::model::dataset::Dataset;
use ketenkaart::model::record::Subject;
use serde_json::Value;

use crate::support::{folder, root, shared};

const UNION: &str = "EU27_2020";

fn shipped(id: &str) -> Dataset {
    let reading = intake::read(folder(&root().join("public/data").join(id)));
    assert_eq!(reading.report.errors(), 0, "{id}: {:?}", reading.report.listed());
    reading.dataset.expect("a dataset")
}

fn oracle() -> Value {
    let text = std::fs::read(root().join("tests/oracle/series.json")).expect("the oracle");
    serde_json::from_slice(&text).expect("JSON")
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is no number"))
}

fn is_near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-6 * b.abs().max(1.0)
}

/// Ids of the series that ship without standing in the catalogue yet.
const SERIES: [&str; 3] = ["eu-crm-lists", "eu-imports-crm", "pv-chain"];

#[test]
fn the_series_are_as_convert_writes_them_and_small() {
    for id in SERIES {
        let written = to_package(&shipped(id));
        let bytes: usize = written.iter().map(|file| file.bytes.len()).sum();
        assert!(bytes < 500_000, "{id} has {bytes} bytes");
        let there = folder(&root().join("public/data").join(id));
        for file in &written {
            let same = there.iter().find(|other| other.name == file.name);
            assert!(same.is_some_and(|same| same.bytes == file.bytes), "{id}/{}", file.name);
        }
    }
    let photovoltaics = shipped("pv-chain");
    assert!(photovoltaics.input_by_id("module").is_none(), "these figures may not be passed on");
    assert_eq!(photovoltaics.series.editions.len(), 19);
    let imports = shipped("eu-imports-crm");
    assert!(imports.supplier_by_id("NAM").is_some(), "NA is Namibia and not a missing value");
    assert!(imports.supplier_by_id("GRC").is_none(), "Greece is within the Union");
    assert_eq!(periods(&imports, UNION), ["2022", "2023", "2024"]);
}

#[test]
fn gallium_is_told_through_the_five_lists_as_the_raw_file_has_it() {
    let dataset = shipped("eu-crm-lists");
    let gallium = dataset.input_by_id("gallium").expect("gallium");
    let points = plane(&dataset);
    let point = points.iter().find(|point| point.inputs.contains(&gallium)).expect("a point");
    let expected = oracle()["gallium"].as_array().expect("a story").clone();
    assert_eq!(point.states.len(), expected.len());
    for (state, expected) in point.states.iter().rev().zip(&expected) {
        assert_eq!(state.period, expected[0].as_str().expect("a year"));
        assert!(is_near(state.risk.number().expect("a figure"), number(&expected[1])));
        assert!(is_near(state.importance.number().expect("a figure"), number(&expected[2])));
    }
    let before = dataset.at_edition("2014").expect("the list of 2014");
    assert_eq!(before.inputs[gallium].indicators.len(), 4, "two figures of each list up to it");
}

#[test]
fn the_rises_and_every_concentration_are_those_of_the_oracle() {
    let (dataset, oracle) = (shipped("eu-imports-crm"), oracle());
    let found = rises(&dataset, UNION, "2022", "2024");
    for (rise, expected) in found.iter().zip(oracle["rises"].as_array().expect("a list")) {
        let Subject::Input(input) = rise.subject else { panic!("a stage is traded") };
        assert_eq!(dataset.inputs[input].id, expected[0].as_str().expect("a code"));
        assert!(is_near(rise.before, number(&expected[1])), "{expected}");
        assert!(is_near(rise.after, number(&expected[2])), "{expected}");
    }
    let totals = oracle["extra_eu"].as_object().expect("totals");
    assert_eq!(totals.len(), 188, "66 codes, of which ten have no row in 2022");
    for (key, expected) in totals {
        let (code, year) = key.split_once(' ').expect("a code and a year");
        let subject = Subject::Input(dataset.input_by_id(code).expect("a product"));
        let trade = Trade::of(&dataset, subject, UNION, &[year]);
        assert!(is_near(trade.from_outside(), number(&expected[0])), "{key}");
        let concentration = trade.indicators().concentration.expect("imports");
        assert!(is_near(concentration, number(&expected[1])), "{key}");
        assert_eq!(trade.indicators().over_exports, None, "the extract has no exports");
    }
}

#[test]
fn the_sums_of_the_author_of_the_extract_are_reproduced() {
    let Some(shared) = shared("trade") else { return };
    let text = std::fs::read_to_string(shared.join("data/comext-crm/derived_extra_eu_shares.csv"));
    let (text, dataset) = (text.expect("the sums"), shipped("eu-imports-crm"));
    let alpha2 = |partner: SupplierIdx| {
        let id = dataset.suppliers[partner].id.as_str();
        COUNTRIES.iter().find(|country| country.alpha3 == id).map_or(id, |country| country.alpha2)
    };
    let mut count = 0;
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let figure = |at: usize| cells[at].parse::<f64>().expect("a number");
        let subject = Subject::Input(dataset.input_by_id(cells[1]).expect("a product"));
        let periods = match cells[0] {
            "2022-2024" => vec!["2022", "2023", "2024"],
            period => vec![period],
        };
        let trade = Trade::of(&dataset, subject, UNION, &periods);
        let off = (trade.from_outside() - figure(5)).abs();
        assert!(off <= 1.0, "{line}: {}", trade.from_outside());
        let concentration = trade.indicators().concentration.expect("imports");
        assert!((concentration - figure(6)).abs() <= 0.000_051, "{line}: {concentration}");
        for (place, (partner, part)) in trade.parts().into_iter().take(3).enumerate() {
            let (name, share) = (cells[7 + 2 * place], figure(8 + 2 * place));
            assert!((part * 100.0 - share).abs() <= 0.051, "{line}: {part}");
            let is_named = alpha2(partner) == name || (name == "XS" && alpha2(partner) == "RS");
            let is_tied =
                trade.parts().iter().filter(|one| (one.1 - part).abs() < 1e-9).count() > 1;
            assert!(is_named || is_tied, "{line}: {}", alpha2(partner));
        }
        count += 1;
    }
    assert_eq!(count, 254, "rows of single years and of all three");
}

#[test]
fn the_indicators_of_the_commission_are_those_worked_by_hand() {
    let Some(shared) = shared("trade") else { return };
    let text = std::fs::read(shared.join("reference/values.json")).expect("the values");
    let values: Vec<Value> = serde_json::from_slice(&text).expect("a list");
    let mut count = 0;
    for entry in values {
        let (input, expected) = (&entry["input"], &entry["expected"]);
        match entry["method"].as_str() {
            Some("ec_cdi") => {
                let outside = input["extra_eu_imports"].as_object().expect("imports").values();
                let partner =
                    |(at, value): (usize, &Value)| (SupplierIdx::from_position(at), number(value));
                let trade = Trade {
                    outside: outside.enumerate().map(partner).collect(),
                    within: Some(number(&input["intra_eu_imports"])),
                    exports: Some(number(&input["eu_exports"])),
                    is_partial: false,
                };
                let found = trade.indicators();
                let pairs = [
                    (found.concentration, "cdi1"),
                    (found.outside, "cdi2"),
                    (found.over_exports, "cdi3"),
                ];
                for (figure, name) in pairs {
                    let figure = figure.expect("a figure");
                    let is_it = match expected[name].as_str() {
                        Some("inf") => figure.is_infinite(),
                        _ => (figure - number(&expected[name])).abs() <= 1e-6,
                    };
                    assert!(is_it, "{}: {name} {figure}", entry["id"]);
                }
                let is_dependent = expected["dependent"].as_bool().expect("an answer");
                assert_eq!(found.is_dependent(), Answer::from(is_dependent), "{}", entry["id"]);
            }
            Some("dependency_persistent") => {
                let years = input["flags_by_year"].as_object().expect("years");
                let flags: Vec<Answer> =
                    years.values().map(|flag| Answer::from(flag == &Value::Bool(true))).collect();
                let expected = Answer::from(expected == &Value::Bool(true));
                assert_eq!(is_persistent(&flags), expected, "{}", entry["id"]);
            }
            _ => continue,
        }
        count += 1;
    }
    assert_eq!(count, 8, "values worked by hand and published");
}
