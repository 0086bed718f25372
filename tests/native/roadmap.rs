//! Roadmaps: what COM(2022) 61 announces stands where the document puts it, words keep apart
//! at every width, keys lead somewhere, and pages lose nothing.

use std::collections::{BTreeMap, BTreeSet};

use ketenkaart::analysis::concentration::{Settings, assess};
use ketenkaart::base::date::{Day, Period};
use ketenkaart::base::geometry::{Point, Rect, Size};
use ketenkaart::base::glyphs::width_px;
use ketenkaart::i18n::Locale;
use ketenkaart::intake::read;
use ketenkaart::model::dataset::Dataset;
use ketenkaart::scene::Scope;
use ketenkaart::scene::mark::{Anchor, Group, Ink, Mark, Role, Scene, State, Step};
use ketenkaart::scene::roadmap::{RoadmapScene, draw, sheets};
use ketenkaart::view::check::check;
use ketenkaart::view::permalink::decode;
use serde_json::Value;

use crate::support::{folder, root, shared};

const PLAN: &str = include_str!("../../public/locales/en/plan.ftl");
const TODAY: &str = "#/roadmap/x?today=2026-11-23";

fn open(path: &str) -> Dataset {
    read(folder(&root().join(path))).dataset.unwrap_or_else(|| panic!("{path} is refused"))
}

fn announced() -> Dataset {
    open("public/data/com-2022-61")
}

fn with<T>(dataset: &Dataset, link: &str, then: impl FnOnce(&Scope<'_>) -> T) -> T {
    let (state, ignored) = check(&decode(link).0, dataset);
    assert_eq!(ignored, [], "{link}");
    let assessment = assess(dataset, &Settings::of(dataset));
    let locale = Locale::new("en", &[PLAN]);
    let state = &state;
    then(&Scope {
        dataset,
        assessment: &assessment,
        state,
        locale: &locale,
        what_if: None,
        clock: None,
        beyond: ketenkaart::scene::Beyond::default(),
    })
}

fn drawn(dataset: &Dataset, link: &str, width: f64) -> RoadmapScene {
    with(dataset, link, |scope| draw(scope, None, width))
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

/// The parts of a group that stand along time: fields and outlines as rectangles.
fn along(roadmap: &RoadmapScene, group: &Group) -> Vec<Rect> {
    let extent = |points: Vec<Point>| {
        let first = Rect::new(points[0].x, points[0].y, 0.0, 0.0);
        points.iter().fold(first, |rect, at| rect.union(&Rect::new(at.x, at.y, 0.0, 0.0)))
    };
    let rect = |mark: &Mark| match mark {
        Mark::Rect { rect, ink: Ink::Zero | Ink::NotAssessed | Ink::Bar, .. } => Some(*rect),
        Mark::Path { steps, ink: Ink::Zero | Ink::Bar, .. } => {
            let end = |step: &Step| match step {
                Step::Move(at) | Step::Line(at) | Step::Curve(_, at) => Some(*at),
                Step::Close => None,
            };
            Some(extent(steps.iter().filter_map(end).collect()))
        }
        _ => None,
    };
    let within = |rect: &Rect| rect.x < roadmap.window.width;
    group.marks.iter().filter_map(rect).filter(within).collect()
}

#[test]
fn dated_actions_stand_where_the_document_puts_them() {
    let Some(shared) = shared("dated_actions_stand_where_the_document_puts_them") else { return };
    let text = std::fs::read_to_string(shared.join("reference/com-2022-61.json")).expect("facts");
    let facts: Value = serde_json::from_str(&text).expect("JSON");
    let roadmap = drawn(&announced(), TODAY, 1280.0);
    let (mut dated, mut official) = (0, 0);
    for action in facts["actions"].as_array().expect("a list") {
        let id = action["id"].as_str().expect("an id");
        let group = roadmap.body.group(&format!("measure:{id}")).unwrap_or_else(|| panic!("{id}"));
        official += usize::from(action["official_further_measure"] == Value::Bool(true));
        let Some(date) = action["deadline"]["value"].as_str() else {
            assert!(along(&roadmap, group).is_empty(), "{id} has no date and stands along time");
            assert!(group.bounds.x >= roadmap.window.width, "{id} is listed apart");
            continue;
        };
        dated += 1;
        let period = Period::parse(date).expect("a date");
        let left = roadmap.window.start_of(period.first().number());
        let right = roadmap.window.end_of(period.last().number());
        let parts = along(&roadmap, group);
        let first = parts.first().unwrap_or_else(|| panic!("{id} is not drawn"));
        let is_event = first.height > 10.0;
        if is_event {
            let x = first.centre().x;
            // Its days may begin earlier, as those of a summit do.
            assert!(x <= right + 0.1 && x >= left - 2.0, "{id}: {x} is not in {left}..{right}");
        } else {
            assert!((first.x - left).abs() < 0.1, "{id} begins at {} and not {left}", first.x);
            let is_narrow = right - left < 6.0;
            assert!(
                is_narrow || (first.right() - right).abs() < 0.1,
                "{id} ends at {}",
                first.right()
            );
        }
    }
    assert_eq!((dated, official), (20, 12));
}

#[test]
fn half_a_year_is_drawn_from_january_to_june_and_regularly_draws_no_bar() {
    let roadmap = drawn(&announced(), TODAY, 1280.0);
    let study = roadmap.body.group("measure:FM-2.3-2").expect("the study");
    let field = along(&roadmap, study)[0];
    assert!((field.x - roadmap.window.start_of(day("2022-01-01").number())).abs() < 0.01);
    assert!((field.right() - roadmap.window.end_of(day("2022-06-30").number())).abs() < 0.01);
    let update = roadmap.body.group("measure:CM-3.2-3").expect("the update");
    assert!(along(&roadmap, update).is_empty());
    assert!(update.name.contains("Regularly, without dates"), "{}", update.name);
}

#[test]
fn the_report_says_when_it_was_due_and_is_due_next() {
    let roadmap = drawn(&announced(), TODAY, 1280.0);
    let report = roadmap.body.group("measure:CM-2.3-1").expect("the report");
    let words = "last due December 2024, next due December 2026";
    assert!(report.name.contains(words), "{}", report.name);
    let label = report
        .marks
        .iter()
        .any(|mark| matches!(mark, Mark::Text { words: said, .. } if said.contains(words)));
    assert!(label, "the picture says it");
    let marks: Vec<f64> = along(&roadmap, report).iter().map(Rect::right).collect();
    for due in ["2022-12-31", "2024-12-31", "2026-12-31", "2028-12-31", "2030-12-31"] {
        let x = roadmap.window.end_of(day(due).number());
        assert!(marks.iter().any(|right| (right - x).abs() < 7.0), "{due}");
    }
    // What has passed without a word of its outcome is hatched, what is ahead is not.
    let hatched =
        report.marks.iter().filter(|mark| matches!(mark, Mark::Rect { ink: Ink::NotAssessed, .. }));
    assert_eq!(hatched.count(), 2);
}

#[test]
fn today_is_drawn_only_when_somebody_says_it() {
    let dataset = announced();
    let says = |link: &str| {
        let axis = drawn(&dataset, link, 1280.0).axis;
        axis.groups
            .iter()
            .flat_map(|group| group.marks.to_vec())
            .any(|mark| matches!(mark, Mark::Text { words, .. } if words.starts_with("Today")))
    };
    assert!(says(TODAY));
    assert!(!says("#/roadmap/x"));
}

/// The extent of a text, without the room below its baseline.
fn extent(mark: &Mark) -> Option<(String, Rect)> {
    let Mark::Text { at, words, size, weight, anchor, .. } = mark else { return None };
    let width = width_px(words, *size, *weight);
    let left = match anchor {
        Anchor::Start => at.x,
        Anchor::Middle => at.x - width / 2.0,
        Anchor::End => at.x - width,
    };
    Some((words.clone(), Rect::new(left, at.y - size * 0.7, width, size * 0.7)))
}

fn texts(scene: &Scene) -> Vec<(String, Rect)> {
    scene.groups.iter().flat_map(|group| group.marks.iter().filter_map(extent)).collect()
}

const VIEWS: [(&str, &str); 8] = [
    ("public/data/com-2022-61", ""),
    ("public/data/com-2022-61", "&lanes=instrument&sel=measure:CM-2.3-1"),
    ("public/data/com-2022-61", "&lanes=capability&scale=quarter"),
    ("public/data/com-2022-61", "&shut=lane:actor.ACT-EC~lane:none"),
    ("public/data/advanced-chips-defence", "&scale=decade"),
    ("public/data/advanced-chips-defence", "&lanes=technology&at=2028-01-01"),
    ("tests/data/small/quantum-2026", ""),
    ("tests/data/small/quantum-2026", "&scale=half&sel=item:FIELD"),
];

#[test]
fn words_keep_apart_and_within_the_picture_at_every_width() {
    for (path, rest) in VIEWS {
        let dataset = open(path);
        for width in [320.0, 380.0, 700.0, 1000.0, 1280.0, 2000.0] {
            let roadmap = drawn(&dataset, &format!("{TODAY}{rest}"), width);
            for scene in [&roadmap.body, &roadmap.axis, &roadmap.lanes] {
                let texts = texts(scene);
                for (at, (words, rect)) in texts.iter().enumerate() {
                    let is_within = rect.x >= -0.1
                        && rect.right() <= scene.size.width + 0.1
                        && rect.y >= -0.1
                        && rect.bottom() <= scene.size.height + 0.1;
                    assert!(is_within, "{path}{rest} at {width}: “{words}” leaves the picture");
                    for (other, beside) in texts.iter().skip(at + 1) {
                        let overlap = rect.overlaps(beside);
                        assert!(!overlap, "{path}{rest} at {width}: “{words}” on “{other}”");
                    }
                }
                assert!(
                    !texts.iter().any(|(words, _)| words.ends_with('…')),
                    "{path}{rest} at {width}: a text is cut"
                );
            }
        }
    }
}

#[test]
fn arrow_keys_lead_to_what_is_there_and_back() {
    for (path, rest) in VIEWS {
        for width in [380.0, 1280.0] {
            let roadmap = drawn(&open(path), &format!("{TODAY}{rest}"), width);
            let groups = roadmap.body.groups.iter().chain(&roadmap.lanes.groups);
            let boxes: BTreeMap<&str, &Group> = groups
                .filter(|group| group.role.is_box())
                .map(|group| (group.id.as_str(), group))
                .collect();
            for group in boxes.values() {
                let steps = &group.steps;
                for to in [&steps.next, &steps.previous, &steps.up, &steps.down] {
                    assert!(to.is_empty() || boxes.contains_key(to.as_str()), "{path}: {to}");
                }
                if group.role == Role::Entry
                    && let Some(next) = boxes.get(steps.next.as_str())
                {
                    assert_eq!(next.steps.previous, group.id, "{path}{rest}");
                }
                assert!(!group.name.is_empty() && !group.hint.is_empty(), "{}", group.id);
            }
        }
    }
}

#[test]
fn everything_stands_once_whatever_the_lanes() {
    for path in [
        "public/data/com-2022-61",
        "public/data/advanced-chips-defence",
        "tests/data/small/quantum-2026",
    ] {
        let dataset = open(path);
        let ids = |lanes: &str| {
            let roadmap = drawn(&dataset, &format!("{TODAY}&lanes={lanes}"), 1280.0);
            let entries = roadmap.body.groups.iter().filter(|group| group.role == Role::Entry);
            let ids: Vec<String> = entries.map(|group| group.id.clone()).collect();
            let unique: BTreeSet<String> = ids.iter().cloned().collect();
            assert_eq!(unique.len(), ids.len(), "{path} {lanes}");
            unique
        };
        let all = ids("actor");
        assert!(!all.is_empty());
        for lanes in ["area", "technology", "instrument", "capability"] {
            assert_eq!(ids(lanes), all, "{path} {lanes}");
        }
    }
}

#[test]
fn what_is_chosen_sets_off_what_it_has_to_do_with() {
    let dataset = announced();
    let states = |thing: &str| {
        let roadmap = drawn(&dataset, &format!("{TODAY}&sel={thing}"), 1280.0);
        let entries = roadmap.body.groups.into_iter().filter(|group| group.role == Role::Entry);
        entries.map(|group| (group.id, group.state)).collect::<BTreeMap<String, State>>()
    };
    let of_report = states("item:RM-REPORT");
    assert_eq!(of_report["measure:CM-2.3-1"], State::Selected);
    assert_eq!(of_report["measure:FM-2.3-1"], State::Related);
    assert_eq!(of_report["measure:CM-1-1"], State::Faded);
    let of_gap = states("gap:GAP-SKILLS");
    assert_eq!(of_gap["measure:EX-AUT-DATA"], State::Related);
    assert_eq!(of_gap["measure:FM-3-1"], State::Faded);
    let of_nothing = states("input".strip_prefix("x").unwrap_or("RES-CRM"));
    assert!(of_nothing.values().all(|state| *state == State::Plain), "no measure is about it");
}

#[test]
fn an_earlier_edition_shows_what_moved_by_how_much() {
    let (before, now) =
        (open("tests/data/small/quantum-2025"), open("tests/data/small/quantum-2026"));
    let roadmap = with(&now, TODAY, |scope| draw(scope, Some(&before), 1280.0));
    let said = |id: &str| roadmap.body.group(id).expect("a group").name.clone();
    assert!(said("item:DEMO").contains("8 months later"), "{}", said("item:DEMO"));
    assert!(said("item:DECIDE").contains("brought forward by 6 months"));
    assert!(said("item:NEWCOMER").contains("new"));
    assert!(!said("item:LAB").contains("later"));
    assert!(roadmap.body.notes.iter().any(|note| note.contains("Fair of 2026")));
    let ghost = |id: &str| {
        let group = roadmap.body.group(id).expect("a group");
        group.marks.iter().any(|mark| matches!(mark, Mark::Path { ink: Ink::VariantOf, .. }))
    };
    assert!(ghost("item:DEMO") && !ghost("item:LAB"));
}

#[test]
fn late_links_are_said_in_words() {
    let dataset = open("tests/data/small/quantum-2026");
    let roadmap = drawn(&dataset, &format!("{TODAY}&sel=item:FIELD"), 1280.0);
    let late =
        "“Sensor in the field” needs “Cooler without helium”, which is due 16 to 17 months later";
    assert!(
        roadmap.body.notes.iter().any(|note| note.starts_with(late)),
        "{:?}",
        roadmap.body.notes
    );
    let link = roadmap.body.group("link:item:COOL>item:FIELD").expect("the link");
    assert_eq!(link.hint, [late]);
}

#[test]
fn a_technology_without_suppliers_is_on_the_horizon() {
    let dataset = open("tests/data/small/quantum-2026");
    let roadmap = drawn(&dataset, TODAY, 1280.0);
    let lane = roadmap.lanes.group("lane:foresight").expect("the lane");
    let radar = roadmap.body.group("item:RADAR").expect("the radar");
    assert!(lane.bounds.y <= radar.bounds.y && lane.steps.next == radar.id);
    assert!(drawn(&announced(), TODAY, 1280.0).lanes.group("lane:foresight").is_none());
}

#[test]
fn levels_are_printed_and_achieved_ones_differ_from_planned_ones() {
    let dataset = open("tests/data/small/quantum-2026");
    let roadmap = drawn(&dataset, TODAY, 1280.0);
    let numbers = |id: &str| {
        let group = roadmap.body.group(id).expect("a group");
        let number = |mark: &Mark| match mark {
            Mark::Text { words, .. } => words.parse::<u8>().ok(),
            _ => None,
        };
        group.marks.iter().filter_map(number).collect::<Vec<u8>>()
    };
    assert_eq!(numbers("item:LAB"), [2, 3, 4]);
    assert_eq!(numbers("item:NET"), [6, 7, 8, 9, 10]);
    let filled = |id: &str, ink: Ink| {
        let group = roadmap.body.group(id).expect("a group");
        let is_segment = |mark: &&Mark| matches!(mark, Mark::Rect { ink: of, rect, .. } if *of == ink && rect.height > 12.0);
        group.marks.iter().filter(is_segment).count()
    };
    // Level 4 of sensors is reached; 5 to 7 are planned.
    assert_eq!((filled("item:FIELD", Ink::Undecided), filled("item:FIELD", Ink::Zero)), (1, 3));
    assert_eq!(filled("item:LAB", Ink::Undecided), 3);
}

#[test]
fn pages_hold_everything_once_with_axis_and_headers() {
    let dataset = announced();
    // A4 and A3 landscape at 96 px an inch, less margins of 12 mm.
    for page in [Size::new(1032.0, 703.0), Size::new(1496.0, 1032.0)] {
        let whole = drawn(&dataset, TODAY, page.width);
        let pages = with(&dataset, TODAY, |scope| sheets(scope, None, page));
        assert!(pages.len() > 1 || whole.body.size.height < page.height);
        let mut seen: Vec<String> = Vec::new();
        for (number, sheet) in pages.iter().enumerate() {
            assert!(sheet.size.height <= page.height + 0.1, "page {number}: {}", sheet.size.height);
            assert!(sheet.size.width <= page.width + 0.1, "page {number}: {}", sheet.size.width);
            assert!(sheet.groups.iter().any(|group| group.id == "roadmap:axis"), "page {number}");
            let has_lane = sheet.groups.iter().any(|group| group.role == Role::Lane);
            assert!(has_lane, "page {number} names no lane");
            let entries = sheet.groups.iter().filter(|group| group.role == Role::Entry);
            seen.extend(entries.map(|group| group.id.clone()));
            for (words, rect) in texts(sheet) {
                assert!(rect.bottom() <= sheet.size.height + 0.1 && rect.y >= -0.1, "{words}");
            }
        }
        let entries = whole.body.groups.iter().filter(|group| group.role == Role::Entry);
        let mut all: Vec<String> = entries.map(|group| group.id.clone()).collect();
        all.sort();
        seen.sort();
        assert_eq!(seen, all);
    }
}

#[test]
fn a_dataset_without_a_plan_says_so() {
    let roadmap = drawn(&open("public/data/eu-crm-2023"), TODAY, 1000.0);
    assert!(roadmap.body.notes.iter().any(|note| note.contains("no measures")));
}
