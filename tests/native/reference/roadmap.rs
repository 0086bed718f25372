//! What we make of the reference values on dates and roadmaps, one function per method.

use ketenkaart::base::date::{Cycle, Day, PartialDate, Period};
use serde_json::{Value, json};

use super::Eto;

/// Methods and the number of values that there are for each.
pub const METHODS: [(&str, usize); 2] = [("partial_date_interval", 7), ("edition_due", 1)];

/// What we make of `input` by `method`; `None`: a method of another file.
pub fn value(method: &str, input: &Value, _: Option<&Eto>) -> Option<Value> {
    Some(match method {
        "partial_date_interval" => {
            let period = Period::parse(text(input)).expect("a date");
            json!([period.first().to_string(), period.last().to_string()])
        }
        "edition_due" => edition_due(input),
        _ => return None,
    })
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
