//! The part of the answer on trade: the indicators of the Commission per product and period, sums
//! per stage and partner.

use std::collections::BTreeMap;

use ketenkaart::analysis::criticality::Answer;
use ketenkaart::analysis::trade::ledger::{Entry, Ledger, Span, reporters};
use ketenkaart::analysis::trade::merged;
use ketenkaart::model::dataset::Dataset;
use ketenkaart::model::record::Subject;
use serde_json::{Map, Value as Json, json};

/// Trade as each area reports it; empty where there is none.
pub fn document(dataset: &Dataset) -> Json {
    let of = |reporter: String| {
        let ledger = Ledger::new(dataset, &reporter);
        (reporter, reported(dataset, &ledger))
    };
    Json::Object(reporters(dataset).into_iter().map(of).collect())
}

fn reported(dataset: &Dataset, ledger: &Ledger) -> Json {
    let mut products = Map::new();
    let mut stages: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, line) in ledger.lines.iter().enumerate() {
        let (id, stage) = match line.subject {
            Subject::Input(input) => {
                let input = &dataset.inputs[input];
                (&input.id, input.stage.map(|stage| dataset.stages[stage].id.clone()))
            }
            Subject::Stage(stage) => {
                let id = &dataset.stages[stage].id;
                (id, Some(id.clone()))
            }
        };
        stages.entry(stage.unwrap_or_default()).or_default().push(at);
        let periods = ledger.periods.iter().zip(&line.cells);
        let mut periods: Map<String, Json> =
            periods.map(|(name, cell)| (name.clone(), figures(dataset, cell))).collect();
        periods.insert("all".to_owned(), figures(dataset, &line.over(Span::All, dataset)));
        let last = ledger.periods.len().saturating_sub(1);
        let years = ledger.years(line, Span::One(last));
        let by_year = years.answers.iter();
        let by_year: Map<String, Json> =
            by_year.map(|(year, answer)| (year.clone(), json!(answer.code()))).collect();
        let product = json!({
            "periods": periods,
            "years": by_year,
            "lasts": answer(years.lasts),
        });
        products.insert(id.clone(), product);
    }
    let sums = |lines: &[usize]| -> Map<String, Json> {
        let lines = || lines.iter().filter_map(|at| ledger.lines.get(*at));
        let of = |(at, name): (usize, &String)| {
            let whole = merged(lines().filter_map(|line| line.cells.get(at)), dataset);
            (name.clone(), amounts(dataset, &whole))
        };
        ledger.periods.iter().enumerate().map(of).collect()
    };
    let stages = stages.into_iter().map(|(id, lines)| (id, Json::Object(sums(&lines))));
    let everything: Vec<usize> = (0..ledger.lines.len()).collect();
    json!({
        "currency": ledger.currency,
        "products": products,
        "stages": stages.collect::<Map<String, Json>>(),
        "total": sums(&everything),
    })
}

/// The indicators of a product with what they are made from.
fn figures(dataset: &Dataset, entry: &Entry) -> Json {
    let found = entry.trade.indicators();
    let [first, second, third] = found.distances();
    let finite = |figure: Option<f64>| match figure {
        Some(figure) if figure.is_infinite() => json!("inf"),
        figure => json!(figure),
    };
    let mut figures = json!({
        "cdi1": finite(found.concentration),
        "cdi2": finite(found.outside),
        "cdi3": finite(found.over_exports),
        "distances": [finite(first), finite(second), finite(third)],
        "dependent": if entry.is_stated { answer(found.is_dependent()) } else { Json::Null },
    });
    if let (Json::Object(figures), Json::Object(amounts)) = (&mut figures, amounts(dataset, entry))
    {
        figures.extend(amounts);
    }
    figures
}

/// What is imported from outside, from within and from each partner, and exported.
fn amounts(dataset: &Dataset, entry: &Entry) -> Json {
    let partners = entry.trade.outside.iter();
    let partners: Map<String, Json> =
        partners.map(|(who, value)| (dataset.suppliers[*who].id.clone(), json!(value))).collect();
    json!({
        "from_outside": entry.is_stated.then(|| entry.trade.from_outside()),
        "from_within": entry.trade.within,
        "exports": entry.trade.exports,
        "amounts_missing": entry.trade.is_partial,
        "partners": partners,
    })
}

fn answer(answer: Answer) -> Json {
    match answer {
        Answer::Yes => json!("yes"),
        Answer::No => json!("no"),
        Answer::Unknown => json!("open"),
    }
}
