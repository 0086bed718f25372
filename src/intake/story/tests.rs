//! Stories as files: what is read, what is found and where.

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::export::story::{Notes, to_json};
use crate::fixture;

fn whole() -> Value {
    json!({
        "format": FORMAT, "id": "tale", "language": "en", "marking": "PUBLIC",
        "title": {"nl": "Verhaal", "en": "Tale"},
        "datasets": [{"id": "x", "edition": "2023"}],
        "steps": [{
            "id": "one", "link": "#/map/x@2023?sel=a",
            "title": {"en": "One", "nl": "Een"}, "message": {"en": "It is so.", "nl": "Zo is het."},
            "notes": {"en": "Breathe."}, "duration_s": 30,
        }],
    })
}

fn told(value: &Value) -> Told {
    read(SourceFile { name: "t.story.json".to_owned(), bytes: value.to_string().into_bytes() })
}

/// `whole` with the value at `pointer` replaced, and what is found then, with its place.
fn found(pointer: &str, value: Value) -> Vec<(&'static str, String)> {
    let mut story = whole();
    match story.pointer_mut(pointer) {
        Some(place) => *place = value,
        None => {
            let (parent, member) = pointer.rsplit_once('/').unwrap();
            story.pointer_mut(parent).unwrap()[member] = value;
        }
    }
    let told = told(&story);
    assert_eq!(told.story.is_none(), told.report.is_refused());
    let one = |it: &&crate::base::diagnostic::Diagnostic| {
        (it.code, it.place.column.clone().unwrap_or_default())
    };
    told.report.listed().iter().map(one).collect()
}

#[test]
fn a_story_is_read_and_written_as_it_is() {
    let Told { story, report } = told(&whole());
    let story = story.unwrap();
    assert_eq!(report.listed(), Vec::<&crate::base::diagnostic::Diagnostic>::new());
    assert_eq!(story.title.get("fr"), ("Tale", "en"));
    assert_eq!((story.count(), story.planned()), (1, (30, 0)));
    let again = |notes| {
        let bytes = to_json(&story, notes);
        read(SourceFile { name: "t.json".to_owned(), bytes }).story.unwrap()
    };
    assert_eq!(again(Notes::Taken), story);
    assert_eq!(again(Notes::Left), story.without_notes());
    let left = String::from_utf8(to_json(&story, Notes::Left)).unwrap();
    assert!(!left.contains("Breathe"));
}

#[test]
fn what_is_wrong_is_found_at_its_member() {
    for (pointer, value, code) in [
        ("/format", json!("ketenkaart-story/9"), "story-format"),
        ("/id", json!("../tale"), "story-id"),
        ("/title", json!({}), "value-missing"),
        ("/colour", json!("red"), "member-unknown"),
        ("/author", json!(3), "json-type"),
        ("/datasets", json!("x"), "json-type"),
        ("/datasets/0/id", json!(""), "id-empty"),
        ("/steps/0/link", json!("https://example.org/"), "story-link"),
        ("/steps/0/link", json!("#/"), "story-link"),
        ("/steps/0/link", json!("#/map/x@2023?sel=a&depth=0"), "story-link-part"),
        ("/steps/0/link", json!("#/map/x@2023?theme=dark"), "story-link-reader"),
        ("/steps/0/link", json!("#/map/y"), "story-dataset"),
        ("/steps/0/link", json!("#/map/x@2020"), "story-edition"),
        ("/steps/0/message", json!(null), "story-message"),
        ("/steps/0/title", json!({"en": "One"}), "story-language"),
        ("/steps/0/duration_s", json!(0), "number-out-of-range"),
        ("/steps/0/duration_s", json!("long"), "number-out-of-range"),
        ("/steps/0/wish", json!(1), "member-unknown"),
    ] {
        let all = found(pointer, value);
        let place = if code == "id-empty" { "/datasets/0/id" } else { pointer };
        assert!(all.contains(&(code, place.to_owned())), "{pointer} {code}: {all:?}");
    }
    let long = found("/steps/0/message", json!({"en": "x".repeat(301), "nl": "y"}));
    assert_eq!(long, [("story-text-long", "/steps/0/message/en".to_owned())]);
    assert_eq!(found("/steps", json!([])), [("story-steps-none", "/steps".to_owned())]);
    let step = whole().pointer("/steps/0").unwrap().clone();
    let twice = found("/steps", json!([step.clone(), step]));
    assert_eq!(twice, [("story-step-twice", "/steps/1/id".to_owned())]);
}

#[test]
fn a_story_above_public_is_refused_and_nothing_of_it_is_quoted() {
    for (pointer, label) in [
        ("/marking", "RESTREINT UE/EU RESTRICTED"),
        ("/steps/0/notes", "TLP:AMBER. Do not pass on."),
    ] {
        let mut story = whole();
        *story.pointer_mut(pointer).unwrap_or(&mut Value::Null) = json!(label);
        story["colour"] = json!("unheard-of");
        let told = told(&story);
        assert!(told.story.is_none(), "{label}");
        assert!(!format!("{:?}", told.report).contains("colour"), "{:?}", told.report);
    }
}

#[test]
fn names_are_held_against_site_and_dataset() {
    let story = told(&whole()).story.unwrap();
    let mut report = Report::default();
    check::of_site("t", &story, |_| None, &mut report);
    assert_eq!(report.listed()[0].code, "story-dataset-missing");
    let dataset = fixture::read("a > b; target b").dataset.unwrap();
    for (link, n_found) in [("#/map/x?sel=a", 0), ("#/map/x?sel=none&open=c", 2)] {
        let mut story = story.clone();
        story.steps[0].link = link.to_owned();
        let mut report = Report::default();
        check::against("t", &story, "x", &dataset, &mut report);
        assert_eq!(report.warnings() + report.errors(), n_found, "{link}");
        check::against("t", &story, "other", &dataset, &mut report);
        assert_eq!(report.warnings() + report.errors(), n_found, "{link}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let file = SourceFile { name: "x.json".to_owned(), bytes };
        prop_assert!(!is_story(std::slice::from_ref(&file)));
        let told = read(file);
        prop_assert_eq!(told.story.is_none(), told.report.is_refused());
    }
}
