//! Every reference value of the methods in scope: published figures, examples by hand and
//! results of an independent implementation. The values are not part of the project.

mod concentration;
mod hand;
mod loss;
mod roadmap;
mod wider;

use std::collections::BTreeMap;
use std::path::Path;

use ketenkaart::analysis::concentration::supply::Supply;
use ketenkaart::analysis::concentration::{Assessment, Settings, assess};
use ketenkaart::intake::{self, SourceFile};
use ketenkaart::model::dataset::Dataset;
use ketenkaart::model::record::Subject;
use ketenkaart::model::value::Interval;
use serde_json::{Value, json};

use crate::support;

/// What we make of an input by a method; `None`: a method that the file does not have, or one
/// that needs the chips dataset when it is missing.
type Compute = fn(&str, &Value, Option<&Eto>) -> Option<Value>;

/// The files of comparisons: how many values there are for each method, and the computation.
const FILES: [(&[(&str, usize)], Compute); 4] = [
    (&concentration::METHODS, concentration::value),
    (&loss::METHODS, loss::value),
    (&wider::METHODS, wider::value),
    (&roadmap::METHODS, roadmap::value),
];

/// The chips dataset of ETO, assessed as the reference values were: stage capacity off.
struct Eto {
    dataset: Dataset,
    assessment: Assessment,
}

impl Eto {
    fn supply(&self, node: &Value) -> &Supply {
        let id = node.as_str().expect("an id");
        let input = self.dataset.input_by_id(id).map(Subject::Input);
        let subject = input.or_else(|| self.dataset.stage_by_id(id).map(Subject::Stage));
        self.assessment.of(subject.expect("a known id"))
    }
}

#[test]
fn the_reference_values_are_reproduced() {
    let Some(shared) = support::shared("reference values") else { return };
    let text = std::fs::read_to_string(shared.join("reference/values.json")).expect("the values");
    let compared = reproduce(&text, Some(&eto(&shared)));
    let expected: BTreeMap<&str, usize> =
        FILES.iter().flat_map(|(methods, _)| methods.iter().copied()).collect();
    let compared: BTreeMap<&str, usize> =
        compared.iter().map(|(method, count)| (method.as_str(), *count)).collect();
    assert_eq!(compared, expected);
}

/// The values that are published or worked by hand are part of the project; those computed from
/// the chips dataset, and those quoted from repositories that do not allow it, are not.
#[test]
fn the_values_worked_by_hand_are_reproduced() {
    let path = support::root().join("tests/data/reference-values.json");
    let text = std::fs::read_to_string(path).expect("the values");
    let entries: Vec<Value> = serde_json::from_str(&text).expect("a list");
    let compared: usize = reproduce(&text, None).values().sum();
    assert_eq!(compared, entries.len(), "every value has a method");
}

/// Compares all values of `text` that there is a method for and tells how many.
fn reproduce(text: &str, eto: Option<&Eto>) -> BTreeMap<String, usize> {
    let entries: Vec<Value> = serde_json::from_str(text).expect("a list");
    let mut compared: BTreeMap<String, usize> = BTreeMap::new();
    let mut not_yet: BTreeMap<&str, usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    for entry in &entries {
        let method = entry["method"].as_str().expect("a method");
        let found = FILES.iter().find_map(|(_, value)| value(method, &entry["input"], eto));
        let Some(found) = found else {
            *not_yet.entry(method).or_default() += 1;
            continue;
        };
        *compared.entry(method.to_owned()).or_default() += 1;
        let tolerance = entry["tolerance"].as_f64().unwrap_or_default();
        if let Err(difference) = compare(&entry["expected"], &found, tolerance) {
            wrong.push(format!("{}: {difference}", entry["id"]));
        }
    }
    println!("{} of {} compared", compared.values().sum::<usize>(), entries.len());
    println!("not yet: {not_yet:?}");
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
    compared
}

fn interval(interval: Option<Interval>) -> Value {
    interval.map_or(Value::Null, |interval| json!([interval.lo, interval.hi]))
}

fn numbers(list: &Value) -> Vec<f64> {
    list.as_array()
        .expect("a list")
        .iter()
        .map(|number| number.as_f64().expect("a number"))
        .collect()
}

fn strings(list: &Value) -> Vec<String> {
    let items = list.as_array().expect("a list").iter();
    let mut strings: Vec<String> =
        items.map(|item| item.as_str().expect("a text").to_owned()).collect();
    strings.sort();
    strings
}

/// Whether `found` is what is `expected`, numbers to within `tolerance` or half a unit
/// of the last decimal that is printed.
fn compare(expected: &Value, found: &Value, tolerance: f64) -> Result<(), String> {
    let differ = || Err(format!("{found} instead of {expected}"));
    match (expected, found) {
        (Value::Number(wanted), Value::Number(number)) => {
            let decimals = wanted.to_string().split_once('.').map_or(0, |(_, text)| text.len());
            let printed = if decimals >= 6 { 5.1e-7 } else { 0.0 };
            let (wanted, number) = (wanted.as_f64(), number.as_f64());
            let distance = wanted.zip(number).map(|(a, b)| (a - b).abs());
            // Sums of the machine are not exact even where a value is.
            let allowed = tolerance.max(printed).max(1e-9);
            if distance.is_some_and(|distance| distance <= allowed) { Ok(()) } else { differ() }
        }
        (Value::Array(wanted), Value::Array(items)) if wanted.len() == items.len() => {
            wanted.iter().zip(items).try_for_each(|(a, b)| compare(a, b, tolerance))
        }
        (Value::Object(wanted), Value::Object(fields)) if wanted.len() == fields.len() => {
            wanted.iter().try_for_each(|(key, a)| {
                let b = fields.get(key).ok_or_else(|| format!("{key} is missing"))?;
                compare(a, b, tolerance).map_err(|difference| format!("{key}: {difference}"))
            })
        }
        _ if expected == found => Ok(()),
        _ => differ(),
    }
}

/// The tables of ETO, read as a reader would open them; stage capacity off.
fn eto(shared: &Path) -> Eto {
    let tables = ["inputs.csv", "providers.csv", "provision.csv", "sequence.csv", "stages.csv"];
    let files = tables.map(|name| SourceFile {
        name: name.to_owned(),
        bytes: std::fs::read(shared.join("data/eto-chips").join(name)).expect("a table"),
    });
    let reading = intake::read(files.to_vec());
    let dataset = reading.dataset.expect("a dataset");
    let settings = Settings { stage_capacity: false, ..Settings::of(&dataset) };
    let assessment = assess(&dataset, &settings);
    Eto { dataset, assessment }
}
