//! The page shows the same marks as a file, touches only what changed, and lets the keyboard
//! in at one place.

use ketenkaart::base::geometry::{Point, Rect, Size};
use ketenkaart::base::glyphs::Weight;
use ketenkaart::paint::svg;
use ketenkaart::scene::mark::{Anchor, Group, Ink, Mark, Role, Scene, State, Step, Steps};
use ketenkaart::scene::theme::LIGHT;
use ketenkaart::ui::picture::keys::{Walk, target};
use ketenkaart::ui::picture::painter::Painter;
use ketenkaart::ui::picture::trail::Trail;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

fn sheet() -> Element {
    let document = web_sys::window().unwrap().document().unwrap();
    let sheet = document.create_element_ns(Some("http://www.w3.org/2000/svg"), "svg").unwrap();
    document.body().unwrap().append_child(&sheet).unwrap();
    sheet
}

fn group(id: &str, role: Role, at: f64) -> Group {
    let bounds = Rect::new(at, 10.0, 100.0, 40.0);
    let words = Mark::Text {
        at: Point::new(at + 8.0, 30.5),
        words: format!("{id} <b>&amp;"),
        size: 13.0,
        weight: Weight::Semibold,
        anchor: Anchor::Middle,
        ink: Ink::Label,
    };
    let face = Mark::Rect { rect: bounds, radius: 6.0, ink: Ink::Face };
    let way = Mark::Path {
        steps: vec![
            Step::Move(Point::new(at, 20.0)),
            Step::Curve(Point::new(at, 0.0), Point::new(at + 9.123, 4.0)),
        ],
        ink: Ink::GoesInto,
        width: 2.5,
    };
    let is_box = role.is_box();
    Group {
        id: id.to_owned(),
        role,
        state: State::Plain,
        name: if is_box { format!("{id}, a box") } else { String::new() },
        hint: Vec::new(),
        bounds,
        marks: if is_box { vec![face, words].into() } else { vec![way].into() },
        steps: Steps::default(),
        fold: None,
    }
}

fn scene() -> Scene {
    let groups = vec![
        group("link:a>b", Role::Link, 100.0),
        group("a", Role::Input, 0.0),
        group("b", Role::Bundle, 200.0),
    ];
    Scene { size: Size::new(400.0, 80.0), groups, ..Scene::default() }
}

/// What is drawn, mark by mark: name, places and words, without what only one painter writes.
fn drawn(root: &Element) -> Vec<String> {
    let all = root.query_selector_all("rect, path, text").unwrap();
    let own =
        ["class", "data-ink", "data-width", "fill", "stroke", "stroke-width", "stroke-dasharray"];
    (0..all.length())
        .filter_map(|position| {
            let element: Element = wasm_bindgen::JsCast::unchecked_into(all.get(position)?);
            let over = ["mark-wide", "mark-target", "mark-ring"];
            let class = element.get_attribute("class").unwrap_or_default();
            if over.contains(&class.as_str()) {
                return None;
            }
            let names = element.get_attribute_names();
            let mut parts: Vec<String> = names
                .iter()
                .filter_map(|name| name.as_string())
                .filter(|name| !own.contains(&name.as_str()))
                .map(|name| format!("{name}={}", element.get_attribute(&name).unwrap_or_default()))
                .collect();
            parts.sort();
            let words = element.text_content().unwrap_or_default();
            Some(format!("{} {} {words}", element.tag_name(), parts.join(" ")))
        })
        .collect()
}

#[wasm_bindgen_test]
fn page_and_file_show_the_same_marks() {
    let scene = scene();
    let root = sheet();
    let mut painter = Painter::new(root.clone()).unwrap();
    painter.paint(&scene.groups).unwrap();
    let parser = web_sys::DomParser::new().unwrap();
    let file = svg::write(&scene, &LIGHT);
    let file = parser.parse_from_string(&file, web_sys::SupportedType::ImageSvgXml).unwrap();
    let file = file.document_element().unwrap();
    assert_eq!(drawn(&root), drawn(&file));
    assert_eq!(drawn(&root).len(), 5);
}

#[wasm_bindgen_test]
fn only_what_changed_is_touched() {
    let mut scene = scene();
    let root = sheet();
    let mut painter = Painter::new(root.clone()).unwrap();
    assert_eq!(painter.paint(&scene.groups).unwrap(), 3);
    assert_eq!(painter.paint(&scene.groups).unwrap(), 0);
    let before = painter.element("b").unwrap();
    before.focus().unwrap();
    scene.groups[2].state = State::Selected;
    scene.groups[0].state = State::Related;
    assert_eq!(painter.paint(&scene.groups).unwrap(), 2);
    let after = painter.element("b").unwrap();
    assert_eq!(before, after);
    assert_eq!(after.get_attribute("aria-current").as_deref(), Some("true"));
    assert!(root.query_selector(".is-selected .mark-ring").unwrap().is_some());
    let focused = root.owner_document().unwrap().active_element().unwrap();
    assert_eq!(focused, Element::from(after), "a box keeps the keyboard while it is chosen");
}

#[wasm_bindgen_test]
fn what_is_set_off_stands_above_what_fades() {
    let mut scene = scene();
    let root = sheet();
    let mut painter = Painter::new(root.clone()).unwrap();
    painter.paint(&scene.groups).unwrap();
    let count = |selector: &str| root.query_selector_all(selector).unwrap().length();
    assert_eq!(count("[data-faded]"), 0);
    scene.groups[1].state = State::Selected;
    scene.groups[0].state = State::Faded;
    scene.groups[2].state = State::Faded;
    assert_eq!(painter.paint(&scene.groups).unwrap(), 1, "fading touches no group");
    assert_eq!(count(".picture-base[data-faded]"), 1);
    assert_eq!(count(".picture-light > .is-selected > .mark-ring"), 1);
    assert_eq!(count(".picture-light > *"), 1);
    assert_eq!(count(".picture-light [tabindex], .picture-light [data-id]"), 0);
    for group in &mut scene.groups {
        group.state = State::Plain;
    }
    painter.paint(&scene.groups).unwrap();
    assert_eq!(count(".picture-light > *, [data-faded]"), 0);
    painter.point_out(["a".to_owned()].into()).unwrap();
    assert_eq!(count(".picture-base[data-faded]"), 1);
    assert_eq!(count(".picture-light > *"), 1);
}

#[wasm_bindgen_test]
fn order_and_loss_of_groups_are_followed() {
    let mut scene = scene();
    let root = sheet();
    let mut painter = Painter::new(root.clone()).unwrap();
    painter.paint(&scene.groups).unwrap();
    scene.groups.swap(1, 2);
    scene.groups.remove(0);
    painter.paint(&scene.groups).unwrap();
    let base = root.first_element_child().unwrap();
    let ids: Vec<String> = (0..base.child_element_count())
        .filter_map(|position| base.children().item(position)?.get_attribute("data-id"))
        .collect();
    assert_eq!(ids, ["b", "a"]);
}

#[wasm_bindgen_test]
fn the_keyboard_has_one_way_in_and_every_box_a_name() {
    let scene = scene();
    let root = sheet();
    let mut painter = Painter::new(root.clone()).unwrap();
    painter.paint(&scene.groups).unwrap();
    let count = |selector: &str| root.query_selector_all(selector).unwrap().length();
    assert_eq!(count("[tabindex='0']"), 1);
    assert_eq!(count("[role='link'][aria-label$='a box']"), 2);
    assert_eq!(count("text:not([aria-hidden='true'] *)"), 0, "no text is read twice");
    painter.set_stop("b").unwrap();
    assert_eq!(painter.element("b").unwrap().get_attribute("tabindex").as_deref(), Some("0"));
    assert_eq!(count("[tabindex='0']"), 1);
    let mut still = Painter::still(sheet()).unwrap();
    still.paint(&scene.groups).unwrap();
    assert!(still.element("a").is_none());
}

#[wasm_bindgen_test]
fn keys_follow_the_steps_to_their_end_and_no_further() {
    let mut scene = scene();
    scene.groups[1].steps.next = "b".to_owned();
    scene.groups[1].steps.down = "b".to_owned();
    // A loop, which a scene does not have, must still come to an end.
    scene.groups[2].steps.down = "a".to_owned();
    assert_eq!(target(&scene, "a", Walk::Next).as_deref(), Some("b"));
    assert_eq!(target(&scene, "a", Walk::Up), None);
    assert!(target(&scene, "a", Walk::Last).is_some());
    assert_eq!(target(&scene, "nothing", Walk::Next), None);
}

#[wasm_bindgen_test]
fn the_keyboard_finds_what_is_parallel_and_the_way_back() {
    let mut scene = scene();
    scene.groups.push(group("link:a>c", Role::Link, 100.0));
    scene.groups.push(group("c", Role::Input, 300.0));
    scene.groups[4].bounds.y += 50.0;
    let mut trail = Trail::default();
    assert_eq!(trail.parallel(&scene, "b", true), None, "no arrow along the chain yet");
    trail.leave("a", Walk::Next);
    assert_eq!(trail.parallel(&scene, "b", true).as_deref(), Some("c"));
    assert_eq!(trail.parallel(&scene, "c", true), None);
    assert_eq!(trail.parallel(&scene, "c", false).as_deref(), Some("b"));
    assert_eq!(trail.back().as_deref(), Some("a"));
    assert_eq!(trail.back(), None);
}
