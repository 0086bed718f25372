//! What we make of the reference values on dates, roadmaps, coverage and priorities, one function
//! per method.

use ketenkaart::analysis::coverage::uncovered_gaps;
use ketenkaart::analysis::priority::rank::ranks;
use ketenkaart::analysis::priority::urgency;
use ketenkaart::analysis::roadmap::deadline::{Band, DueState};
use ketenkaart::base::date::{Cycle, Day, PartialDate, Period};
use ketenkaart::intake::{SourceFile, read};
use ketenkaart::model::measure::{Due, MeasureStatus, Qualifier};
use ketenkaart::model::roadmap::Scale;
use ketenkaart::model::value::Interval;
use serde_json::{Map, Value, json};

use super::{Eto, numbers};

/// Methods and the number of values that there are for each.
pub const METHODS: [(&str, usize); 7] = [
    ("partial_date_interval", 7),
    ("edition_due", 1),
    ("deadline_state", 1),
    ("trl_scope", 9),
    ("uncovered_gaps", 1),
    ("priority_interval", 1),
    ("rank_interval", 1),
];

/// What we make of `input` by `method`; `None`: a method of another file.
pub fn value(method: &str, input: &Value, _: Option<&Eto>) -> Option<Value> {
    Some(match method {
        "partial_date_interval" => {
            let period = Period::parse(text(input)).expect("a date");
            json!([period.first().to_string(), period.last().to_string()])
        }
        "edition_due" => edition_due(input),
        "deadline_state" => deadline_state(input),
        "trl_scope" => {
            let level = u8::try_from(input.as_u64().expect("a level")).expect("a small one");
            json!(Band::of(Scale::Trl, level).expect("a band").code())
        }
        "uncovered_gaps" => uncovered(input),
        "priority_interval" => {
            let factor = |key: &str| interval(&input[key]);
            let urgency = urgency(factor("impact"), factor("vulnerability"), factor("coverage"));
            json!([urgency.lo, urgency.hi])
        }
        "rank_interval" => {
            let items = input["items"].as_object().expect("items");
            let figures: Vec<Interval> = items.values().map(interval).collect();
            let places = ranks(&figures).into_iter().map(|ranks| json!([ranks.best, ranks.worst]));
            items.keys().cloned().zip(places).collect::<Map<String, Value>>().into()
        }
        _ => return None,
    })
}

fn interval(ends: &Value) -> Interval {
    let [lo, hi] = numbers(ends)[..] else { panic!("{ends}") };
    Interval { lo, hi }
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

fn edition_due(input: &Value) -> Value {
    let first = PartialDate::parse(text(&input["first"])).expect("a date");
    let cycle = Cycle::parse(text(&input["interval"])).expect("a cycle");
    let today = Day::parse(text(&input["today"])).expect("a day");
    let (last, next) = cycle.around(first, today);
    let due = |date: Option<PartialDate>| date.map(|date| date.to_string());
    json!({"last_due": due(last), "next_due": due(next)})
}

fn deadline_state(input: &Value) -> Value {
    let due = Due {
        date: Some(Period::parse(text(&input["value"])).expect("a date")),
        qualifier: Some(Qualifier::from_code(text(&input["qualifier"])).expect("a qualifier")),
        cycle: None,
    };
    let status = MeasureStatus::from_code(text(&input["status"])).expect("a status");
    let today = Day::parse(text(&input["today"])).expect("a day");
    json!(DueState::on(&due, status, today).code())
}

/// The gaps and links as a package, read by the checks that every package goes through.
fn uncovered(input: &Value) -> Value {
    let list = |key: &str| input[key].as_array().expect("a list").clone();
    let table = |name: &str, header: Value, rows: Vec<Value>| {
        let rows: Vec<Value> = std::iter::once(header).chain(rows).collect();
        json!({"name": name, "data": rows})
    };
    let gaps = list("gaps").iter().map(|gap| json!([gap, gap])).collect();
    let measures = list("links").iter().map(|link| json!([link[0], link[0]])).collect();
    let links = list("links").iter().map(|link| json!([link[0], "gap", link[1]])).collect();
    let package = json!({"name": "hand", "sdp": {"classification": "PUBLIC"}, "resources": [
        table("sources", json!(["source_id", "title", "licence"]), vec![json!(["S", "S", "S"])]),
        table("nodes", json!(["node_id", "label_en", "kind", "source_id"]),
            vec![json!(["A", "A", "tool", "S"]), json!(["B", "B", "tool", "S"])]),
        table("edges", json!(["from_id", "to_id", "relation", "source_id"]),
            vec![json!(["A", "B", "goes_into", "S"])]),
        table("gaps", json!(["gap_id", "label_en"]), gaps),
        table("measures", json!(["measure_id", "label_en"]), measures),
        table("measure_links", json!(["measure_id", "target_kind", "target_id"]), links),
    ]});
    let bytes = serde_json::to_vec(&package).expect("JSON");
    let reading = read(vec![SourceFile { name: "hand.json".to_owned(), bytes }]);
    let dataset = reading.dataset.expect("accepted");
    let ids = uncovered_gaps(&dataset).into_iter().map(|gap| dataset.action.gaps[gap].id.clone());
    json!(ids.collect::<Vec<_>>())
}
