//! What we make of the reference values on losses along the chain, one function per method.

use ketenkaart::analysis::concentration::{Assessment, Settings, assess};
use ketenkaart::analysis::cuts::{chokepoints, cuts};
use ketenkaart::analysis::group::Groups;
use ketenkaart::analysis::loss::{End, Loss, Losses, Network, losses};
use ketenkaart::analysis::moved;
use ketenkaart::analysis::scenario::{Move, MoveKind, Scenario, Stop, Variants};
use ketenkaart::analysis::stress::Whole;
use ketenkaart::model::InputIdx;
use ketenkaart::model::dataset::Dataset;
use ketenkaart::model::dependency::Relation;
use ketenkaart::model::record::RankClass;
use ketenkaart::model::value::Interval;
use serde_json::{Map, Value, json};

use super::hand::Hand;
use super::{Eto, interval, strings};
use crate::support;

/// The loss by one rule.
type ByRule = fn(&Loss) -> Interval;

/// Methods and the number of values that there are for each.
pub const METHODS: [(&str, usize); 8] = [
    ("propagate_min", 1),
    ("propagate_min_variants_all", 1),
    ("propagate_min_variants_any", 1),
    ("propagate_linear_equal_weights", 4),
    ("propagate_linear_size_weights", 1),
    ("loss_by_node", 2),
    ("remove_country_group", 21),
    ("what_if_reassign", 1),
];

/// What we make of `input` by `method`; `None`: a method of another file.
pub fn value(method: &str, input: &Value, eto: Option<&Eto>) -> Option<Value> {
    Some(match method {
        "propagate_min" | "propagate_min_variants_all" => by_hand(input, |loss| loss.worst),
        "propagate_min_variants_any" => by_hand(input, |loss| loss.worst_any),
        "propagate_linear_equal_weights" | "propagate_linear_size_weights" => {
            by_hand(input, |loss| loss.linear)
        }
        "loss_by_node" => by_node(input, eto?),
        "remove_country_group" => removed(input, eto?),
        "what_if_reassign" => reassigned(input, eto?),
        _ => return None,
    })
}

/// The losses of inputs that go into nothing by themselves, written out as in the values: a
/// chain with direct losses, all of them of one supplier that stops.
fn by_hand(input: &Value, rule: ByRule) -> Value {
    let dataset = chain(input);
    let found = stop(&dataset, &["X".to_owned()], true).1;
    let mut answer = Map::new();
    // The values name the inputs that lose something through others.
    let names = |key: &str| {
        input[key]
            .as_object()
            .map(|map| map.keys().cloned().collect::<Vec<_>>())
            .unwrap_or_default()
    };
    for id in names("inputs") {
        let idx = dataset.input_by_id(&id).expect("a known id");
        let loss = rule(&found.of(idx).expect("assessed"));
        assert!(loss.is_exact(1e-12), "{id}: all is known");
        answer.insert(id, json!(loss.lo));
    }
    Value::Object(answer)
}

fn stop(dataset: &Dataset, codes: &[String], stage_capacity: bool) -> (Network, Losses) {
    let settings = Settings { stage_capacity, ..Settings::of(dataset) };
    let network = Network::new(dataset, &assess(dataset, &settings));
    let stops = codes.iter().map(|code| Stop { who: code.clone(), degree: 1.0 });
    let scenario = Scenario { stops: stops.collect(), ..Scenario::default() };
    let found = losses(&network, &Groups::of(dataset), &scenario);
    (network, found)
}

/// A chain of tools with their inputs, variants, market sizes and direct losses.
fn chain(input: &Value) -> Dataset {
    let mut hand = Hand::new();
    let mut ids: Vec<(String, InputIdx)> = Vec::new();
    for id in strings_in_order(&input["nodes"]) {
        let tool = hand.tool(&id, input["market_size"][&id].as_f64());
        ids.push((id, tool));
    }
    let find = |id: &str| ids.iter().find(|(name, _)| name == id).expect("a known id").1;
    for (key, relation) in [("inputs", Relation::GoesInto), ("variants", Relation::VariantOf)] {
        for (to, from) in input[key].as_object().into_iter().flatten() {
            for from in strings_in_order(from) {
                hand.link(find(&from), relation, find(to));
            }
        }
    }
    for (id, direct) in input["direct"].as_object().into_iter().flatten() {
        let lost = direct.as_f64().expect("a number");
        let row = |id: &str, share| (id.to_owned(), Some(share), None, RankClass::Numeric);
        hand.record(find(id), vec![row("X", lost), row("Y", 1.0 - lost)]);
    }
    hand.finish()
}

fn strings_in_order(list: &Value) -> Vec<String> {
    let items = list.as_array().expect("a list").iter();
    items.map(|item| item.as_str().expect("a text").to_owned()).collect()
}

/// The inputs that lose something, and how much.
fn by_node(input: &Value, eto: &Eto) -> Value {
    let (_, found) =
        stop(&eto.dataset, &strings(&input["removed"]), input["stage_records"] == json!(true));
    let rule: ByRule = match input["rule"].as_str() {
        Some("min/all") => |loss| loss.worst,
        Some("linear/all") => |loss| loss.linear,
        other => panic!("an unknown rule: {other:?}"),
    };
    let lost = found.entries().filter_map(|(idx, loss)| {
        let loss = rule(&loss);
        (loss.hi > 0.0).then(|| (eto.dataset.inputs[idx].id.clone(), interval(Some(loss))))
    });
    Value::Object(lost.collect())
}

/// What is lost of the chip by every rule, and how many inputs lose how much on average.
fn removed(input: &Value, eto: &Eto) -> Value {
    let dataset = &eto.dataset;
    let (network, found) =
        stop(dataset, &strings(&input["removed"]), input["stage_records"] == json!(true));
    let rules: [(&str, ByRule); 4] = [
        ("min/all", |loss| loss.worst),
        ("min/any", |loss| loss.worst_any),
        ("mixed/all", |loss| loss.middle),
        ("linear/all", |loss| loss.linear),
    ];
    let chip = dataset.input_by_id("N99").expect("the chip");
    let mut answer = Map::new();
    for (name, rule) in rules {
        let whole = Whole::of(&found, rule);
        let mut entry = json!({
            "N99": interval(found.of(chip).map(|loss| rule(&loss))),
            "affected": [whole.affected, whole.perhaps],
            "mean_loss": interval(Some(whole.mean)),
        });
        if name == "min/all" {
            let halved = found.entries().filter(|(_, loss)| loss.worst.lo >= 0.5 - 1e-9);
            let ids = halved.map(|(idx, _)| dataset.inputs[idx].id.clone());
            let causes = found.causes(&network, chip, Variants::All, End::Low);
            let binding = causes.iter().map(|cause| dataset.inputs[cause.binding].id.clone());
            entry["binding_N99_lo"] = binding.collect();
            entry["nodes_lo_ge_0.5"] = ids.collect();
        }
        answer.insert(name.to_owned(), entry);
    }
    Value::Object(answer)
}

/// What is lost of the chip when a supplier stops, before and after its share of one input has
/// moved to another.
fn reassigned(input: &Value, eto: &Eto) -> Value {
    let text = |key: &str| input[key].as_str().expect("a text").to_owned();
    let dataset = &eto.dataset;
    let chip = dataset.input_by_id("N99").expect("the chip");
    let moves = [Move {
        input: text("node"),
        from: text("from_"),
        to: text("to"),
        part: 1.0,
        kind: MoveKind::Headquarters,
    }];
    let settings = Settings { stage_capacity: true, ..Settings::of(dataset) };
    let before = assess(dataset, &settings);
    let moved = moved::carry_out(dataset, &before, &moves);
    assert_eq!(moved.refused, []);
    let stops = vec![Stop { who: text("then_remove"), degree: 1.0 }];
    let scenario = Scenario { stops, ..Scenario::default() };
    let of = |assessment: &Assessment| {
        let network = Network::new(dataset, assessment);
        let found = losses(&network, &Groups::of(dataset), &scenario);
        let causes = found.causes(&network, chip, Variants::All, End::Low);
        let binding = causes.iter().map(|cause| json!(dataset.inputs[cause.binding].id));
        (interval(found.of(chip).map(|loss| loss.worst)), binding.collect::<Vec<Value>>())
    };
    let ((former, _), (later, binding)) = (of(&before), of(&moved.assessment));
    json!({"N99_before": former, "N99_after": later, "binding_after": binding})
}

/// The sets of countries that the description of the methods gives for the chip.
#[test]
fn the_chip_is_halted_by_the_sets_of_the_description() {
    let Some(shared) = support::shared("sets of countries that halt the chip") else { return };
    let dataset = super::eto(&shared).dataset;
    let settings = Settings { stage_capacity: true, ..Settings::of(&dataset) };
    let network = Network::new(&dataset, &assess(&dataset, &settings));
    let chip = dataset.input_by_id("N99").expect("the chip");
    let found = cuts(&network, chip, true, 100);
    let sets: Vec<String> = found.sets.iter().map(|set| set.suppliers.join(" ")).collect();
    let expected = [
        "DEU",
        "NLD",
        "CHE JPN",
        "JPN USA",
        "KOR USA",
        "TWN USA",
        "CHN JPN SGP",
        "CHN JPN KOR TWN",
    ];
    assert_eq!(sets, expected);
    let id = |idx: &InputIdx| dataset.inputs[*idx].id.as_str();
    assert_eq!(id(&found.sets[0].inputs[0]), "N8");
    assert_eq!(found.sets[1].inputs.iter().map(id).collect::<Vec<_>>(), ["N20"]);
    assert_eq!(found.redundancy(), Some(1));
    let first = chokepoints(&network, true);
    let sole = first.iter().filter(|one| one.has_one_supplier());
    assert_eq!(sole.map(|one| id(&one.input)).collect::<Vec<_>>(), ["N8", "N20"]);
}
