//! `diff`: what differs between two editions, in sentences or as JSON.

use ketenkaart::analysis::diff::{
    Change, Comparison, Difference, Figure, Name, Of, Rating, compare,
};
use ketenkaart::base::message::Message;
use ketenkaart::export::series::digest;
use ketenkaart::i18n::Locale;
use ketenkaart::model::dataset::Dataset;
use ketenkaart::model::value::Value;
use ketenkaart::msg;
use ketenkaart::reading::diff::sentences;
use serde_json::{Value as Json, json};

use crate::print;

/// The dataset as its edition `id` has it; without an id as it is.
pub fn edition(dataset: &Dataset, id: Option<&str>) -> Result<Dataset, Message> {
    let Some(id) = id else { return Ok(dataset.clone()) };
    let found = &dataset.about.edition.id;
    dataset.at_edition(id).ok_or_else(|| msg!("tool-no-edition", found = found, wanted = id))
}

/// Compares the two and writes the answer.
pub fn run(before: &Dataset, after: &Dataset, as_json: bool) {
    let (locale, found) = (print::locale(), compare(before, after));
    if as_json {
        print::json(&document(&locale, before, after, &found));
        return;
    }
    for sentence in sentences(&locale, before, after, &found) {
        print::answer(&sentence);
    }
}

fn document(locale: &Locale, before: &Dataset, after: &Dataset, found: &Comparison) -> Json {
    let list =
        |of: &[Difference]| -> Vec<Json> { of.iter().map(|one| difference(locale, one)).collect() };
    json!({
        "before": dataset(before),
        "after": dataset(after),
        "differences": list(&found.differences),
        "re_rated": list(&found.rated),
        "sentences": sentences(locale, before, after, found),
    })
}

fn dataset(dataset: &Dataset) -> Json {
    let edition = &dataset.about.edition;
    json!({
        "dataset": dataset.about.id,
        "title": dataset.about.title.words("en"),
        "edition": edition.id,
        "as_of": edition.as_of,
        "published": edition.published,
        "next_due": edition.next_due,
        "supersedes": edition.supersedes,
        "sha256": digest(dataset, &edition.id),
    })
}

fn difference(locale: &Locale, one: &Difference) -> Json {
    let id = |name: &Option<Name>| name.as_ref().map(|name| name.id.clone());
    let reasons: Vec<Json> = one
        .reasons
        .iter()
        .map(|reason| {
            json!({
                "relation": reason.relation.code(),
                "earlier": reason.earlier,
                "earlier_name": reason.label.words("en"),
                "later": reason.later,
            })
        })
        .collect();
    let mut document = json!({
        "kind": one.kind.code(),
        "id": id(&one.after).or_else(|| id(&one.before)),
        "label": one.name().map(|name| name.label.words("en")),
        "reasons": reasons,
    });
    if let (true, Some(before)) = (matches!(one.change, Change::Renamed), id(&one.before)) {
        put(&mut document, "id_before", json!(before));
    }
    for (name, value) in change(locale, &one.change) {
        put(&mut document, name, value);
    }
    document
}

fn put(document: &mut Json, name: &str, value: Json) {
    if let Some(members) = document.as_object_mut() {
        members.insert(name.to_owned(), value);
    }
}

fn change(locale: &Locale, change: &Change) -> Vec<(&'static str, Json)> {
    let told = |word: &str, before: Json, after: Json| {
        vec![("change", json!(word)), ("before", before), ("after", after)]
    };
    let with = |mut members: Vec<(&'static str, Json)>, name: &'static str, value: Json| {
        members.push((name, value));
        members
    };
    match change {
        Change::Added => vec![("change", json!("added"))],
        Change::Removed => vec![("change", json!("removed"))],
        Change::Renamed => vec![("change", json!("renamed"))],
        Change::Figure { of, before, after, shift } => {
            let members = told("figure", figure(before.as_ref()), figure(after.as_ref()));
            with(with(members, "of", what(of)), "shift", json!(shift.code()))
        }
        Change::Source { of, before, after } => {
            let members = told("source", json!(before), json!(after));
            with(members, "of", of.as_ref().map_or(Json::Null, what))
        }
        Change::Dated { field, before, after } => {
            with(told("date", json!(before), json!(after)), "field", json!(field))
        }
        Change::Stated { field, before, after } => {
            with(told("stated", json!(before), json!(after)), "field", json!(field))
        }
        Change::Rated { indicator, before, after, .. } => {
            let rating = |of: &Rating| -> Json {
                of.classes.iter().map(|class| locale.say(class)).collect::<Vec<_>>().into()
            };
            with(told("rated", rating(before), rating(after)), "indicator", json!(indicator))
        }
    }
}

fn what(of: &Of) -> Json {
    match of {
        Of::Record(area, basis) => json!({"record": area, "basis": basis}),
        Of::Share(supplier, area, basis) => {
            json!({"share": supplier, "area": area, "basis": basis})
        }
        Of::Indicator(name) => json!({"indicator": name}),
        Of::Trade(partner, flow, reporter) => {
            json!({"flow": flow, "partner": partner, "reporter": reporter})
        }
        Of::Number(column) => json!({"column": column}),
    }
}

fn figure(figure: Option<&Figure>) -> Json {
    let Some(figure) = figure else { return Json::Null };
    json!({
        "value": figure.value.number(),
        "withheld": figure.value == Value::Withheld,
        "bounds": figure.bounds.map(|bounds| [bounds.lo, bounds.hi]),
        "class": figure.class,
        "period": figure.period,
        "unit": figure.unit,
        "assessed_for": figure.assessed_for,
        "source": figure.source,
    })
}
