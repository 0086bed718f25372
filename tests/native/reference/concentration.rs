//! What we make of the reference values on supply and its concentration, one function per
//! method.

use std::collections::{BTreeMap, BTreeSet};

use ketenkaart::analysis::concentration::supply::{Named, Portion, Supply, SupplyKind};
use ketenkaart::analysis::concentration::{Settings, assess, boxes, measures};
use ketenkaart::analysis::graph::{self, Direction};
use ketenkaart::analysis::group;
use ketenkaart::analysis::lines;
use ketenkaart::base::number;
use ketenkaart::base::table::Key;
use ketenkaart::model::dependency::Relation;
use ketenkaart::model::record::{RankClass, Subject};
use ketenkaart::model::value::Interval;
use serde_json::{Value, json};

use super::hand::Hand;
use super::{Eto, interval, numbers, strings};

/// Methods and the number of values that there are for each.
pub const METHODS: [(&str, usize); 20] = [
    ("hhi10k", 7),
    ("hhi", 2),
    ("hhi_band_cbs", 4),
    ("hhi_normalised_proportional", 30),
    ("n_eff", 1),
    ("cr_k", 1),
    ("shannon_nats", 1),
    ("exp_shannon", 1),
    ("theil_T", 1),
    ("hhi_interval", 1),
    ("share_interval_of_removed", 5),
    ("reconcile_rounded_shares", 2),
    ("consistent_with_rounding", 2),
    ("is_critical", 4),
    ("concentration", 16),
    ("concentration_unnumbered", 12),
    ("eto_market_concentration", 59),
    ("direct_loss_by_node", 9),
    ("graph_counts", 1),
    ("nodes_with_top_share_at_least", 3),
];

/// What we make of `input` by `method`; `None`: a method of another file.
pub fn value(method: &str, input: &Value, eto: Option<&Eto>) -> Option<Value> {
    Some(match method {
        "hhi10k" => {
            let shares: Vec<f64> = numbers(input).iter().map(|percent| percent / 100.0).collect();
            json!(measures::hhi(&shares) * 10_000.0)
        }
        "hhi" => json!(measures::hhi(&numbers(input))),
        "hhi_band_cbs" => json!(cbs_band(input.as_f64()?)),
        "hhi_normalised_proportional" => {
            let percents = numbers(&input["shares_pct"]);
            let sum: f64 = percents.iter().sum();
            let shares: Vec<f64> = percents.iter().map(|percent| percent / sum).collect();
            let n = u32::try_from(input["n"].as_u64()?).ok()?;
            json!(measures::normalised(measures::hhi(&shares), n))
        }
        "n_eff" => json!(measures::effective_number(measures::hhi(&numbers(input)))),
        "cr_k" => {
            let k = usize::try_from(input["k"].as_u64()?).ok()?;
            json!(measures::largest(&numbers(&input["shares"]), k))
        }
        "shannon_nats" => json!(measures::entropy(&numbers(input))),
        "exp_shannon" => json!(number::exp(measures::entropy(&numbers(input)))),
        "theil_T" => json!(measures::theil(&numbers(input))),
        "is_critical" => return is_critical(input),
        "hhi_interval" => interval(by_hand(input).hhi),
        "share_interval_of_removed" => {
            interval(by_hand(input).share_of(&strings(&input["removed"])))
        }
        "reconcile_rounded_shares" => reconciled(input),
        "consistent_with_rounding" => {
            let ranges: Vec<Interval> = printed(input).iter().map(|(_, _, range)| *range).collect();
            json!(boxes::fit(&ranges) == boxes::Fit::Consistent)
        }
        "concentration" => concentration(eto?.supply(&input["node"])),
        "concentration_unnumbered" => unnumbered(eto?.supply(&input["node"])),
        "eto_market_concentration" => json!(eto?.supply(&input["node"]).eto_market_concentration()),
        "direct_loss_by_node" => direct_loss(eto?, &strings(&input["removed"])),
        "graph_counts" => graph_counts(eto?),
        "nodes_with_top_share_at_least" => with_top_share(eto?, input["theta"].as_f64()?),
        _ => return None,
    })
}

/// The class of the first two lines, which are those of CBS, in its words.
fn cbs_band(hhi: f64) -> &'static str {
    let class = lines::HHI.class(Interval::exact(hhi)).expect("lines").lowest;
    ["not concentrated", "somewhat concentrated", "concentrated"][class.min(2)]
}

fn is_critical(input: &Value) -> Option<Value> {
    let is_reached = |lines: lines::Lines, figure: &Value| {
        Some(lines.class(Interval::exact(figure.as_f64()?))?.lowest == 1)
    };
    let risk = is_reached(lines::SUPPLY_RISK, &input["sr"])?;
    Some(json!(risk && is_reached(lines::ECONOMIC_IMPORTANCE, &input["ei"])?))
}

/// Printed per cents as shares with their boxes; a printed 1 may be next to nothing.
fn printed(input: &Value) -> Vec<(String, f64, Interval)> {
    let percents = input["shares_pct"].as_object().expect("shares");
    let mut rows: Vec<(String, f64, Interval)> =
        percents.iter().map(|(id, percent)| row(id, percent.as_f64().expect("a number"))).collect();
    rows.extend(input["residual_pct"].as_f64().map(|percent| row("ROW", percent)));
    rows
}

fn row(id: &str, percent: f64) -> (String, f64, Interval) {
    let lo = if (percent - 1.0).abs() < 1e-9 { 0.0 } else { percent - 0.5 };
    let range = Interval::new((lo / 100.0).max(0.0), ((percent + 0.5) / 100.0).min(1.0));
    (id.to_owned(), percent / 100.0, range)
}

/// The supply of a record written out in the values.
fn by_hand(input: &Value) -> Supply {
    let mut rows = Vec::new();
    if input["shares_pct"].is_object() {
        for (id, share, range) in printed(input) {
            rows.push((id, Some(share), Some(range), RankClass::Numeric));
        }
    }
    for (key, class, most) in
        [("majors", RankClass::Major, 1.0), ("negligible", RankClass::Negligible, 0.02)]
    {
        for id in input[key].as_array().map(|_| strings(&input[key])).unwrap_or_default() {
            rows.push((id, None, Some(Interval::new(0.0, most)), class));
        }
    }
    let mut hand = Hand::new();
    let input = hand.tool("input", None);
    hand.record(input, rows);
    let dataset = hand.finish();
    let assessment = assess(&dataset, &Settings::of(&dataset));
    assessment.of(Subject::Input(input)).clone()
}

fn reconciled(input: &Value) -> Value {
    let rows = printed(input);
    let points: Vec<(f64, Interval)> =
        rows.iter().map(|(_, share, range)| (*share, *range)).collect();
    let shares = boxes::reconcile(&points);
    let by_id = rows.into_iter().zip(shares).map(|((id, ..), share)| (id, json!(share)));
    Value::Object(by_id.collect())
}

fn concentration(supply: &Supply) -> Value {
    let top = supply.top().expect("numbers");
    let mut counts = serde_json::Map::new();
    for key in ["0.5", "0.65", "0.75", "0.9", "1.0"] {
        let threshold = key.parse().expect("a number");
        counts.insert(key.to_owned(), json!(supply.suppliers_for(threshold)));
    }
    let share = |portion: &Portion| (portion.id.clone(), json!(portion.share));
    json!({
        "printed_sum": supply.printed_sum() * 100.0,
        "hhi": interval(supply.hhi),
        "hhi_round": interval(supply.hhi_rounding),
        "hhi_printed10k": supply.hhi_as_printed(),
        "hhi_proportional": supply.hhi_proportional(),
        "n_eff": interval(supply.effective_suppliers()),
        "top": top.id,
        "top_share": top.share,
        "cr3": supply.largest(3),
        "residual": supply.residual,
        "n_theta": counts,
        "eu27_share": interval(eu27(supply)),
        "shares": supply.shares.iter().map(share).collect::<serde_json::Map<_, _>>(),
    })
}

fn unnumbered(supply: &Supply) -> Value {
    let ids = |named: &[Named]| named.iter().map(|named| named.id.clone()).collect::<Vec<_>>();
    json!({
        "level": supply.kind.code(),
        "hhi": interval(supply.hhi),
        "majors": ids(&supply.majors),
        "negligible": ids(&supply.negligible),
        "eu27_share": interval(eu27(supply)),
    })
}

/// The inputs that lose something at once, and how much.
fn direct_loss(eto: &Eto, removed: &[String]) -> Value {
    let losses = eto.dataset.inputs.entries().filter_map(|(idx, input)| {
        let loss = eto.assessment.of(Subject::Input(idx)).direct_loss(removed);
        (loss.hi > 0.0).then(|| (input.id.clone(), interval(Some(loss))))
    });
    Value::Object(losses.collect())
}

fn eu27(supply: &Supply) -> Option<Interval> {
    let members: Vec<String> = group::EU27_MEMBERS.iter().map(|code| (*code).to_owned()).collect();
    supply.share_of(&members)
}

fn graph_counts(eto: &Eto) -> Value {
    let dataset = &eto.dataset;
    let relations = |relation| {
        dataset.dependencies.iter().filter(|dependency| dependency.relation == relation).count()
    };
    let target = dataset.input_by_id("N99").expect("the chip");
    let upstream: BTreeSet<usize> = graph::reach(dataset, target, Direction::Upstream, None)
        .into_iter()
        .map(|(input, _)| input.position())
        .collect();
    let apart = dataset
        .inputs
        .entries()
        .filter(|(idx, _)| *idx != target && !upstream.contains(&idx.position()));
    let mut levels: BTreeMap<&str, usize> = BTreeMap::new();
    for idx in dataset.inputs.keys() {
        *levels.entry(eto.assessment.of(Subject::Input(idx)).kind.code()).or_default() += 1;
    }
    json!({
        "n_nodes": dataset.inputs.len(),
        "n_edges": dataset.dependencies.len(),
        "n_goes_into": relations(Relation::GoesInto),
        "n_is_type_of": relations(Relation::VariantOf),
        "n_ancestors_of_N99": upstream.len(),
        "not_connected_to_N99": apart.map(|(_, input)| input.id.clone()).collect::<Vec<_>>(),
        "longest_path_edges": graph::longest_way(dataset),
        "levels": levels,
    })
}

/// Inputs of which one country has at least `theta`, in the order of the dataset.
fn with_top_share(eto: &Eto, theta: f64) -> Value {
    let tops = eto.dataset.inputs.entries().filter_map(|(idx, input)| {
        let supply = eto.assessment.of(Subject::Input(idx));
        let top = supply.top().filter(|_| supply.kind == SupplyKind::Numeric)?;
        (top.share >= theta - 1e-9).then(|| json!([input.id, top.id]))
    });
    Value::Array(tops.collect())
}
