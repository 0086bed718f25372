//! That names keep apart from each other and from points, that what is not known has no bar,
//! and that the chosen material is told apart.

use super::*;
use crate::analysis::concentration::{Settings, assess};
use crate::analysis::sample::Said::Percent;
use crate::analysis::sample::Sample;
use crate::base::geometry::Rect;
use crate::base::glyphs::width_px;
use crate::i18n::Locale;
use crate::model::dataset::Dataset;
use crate::model::input::{Indicator, InputKind};
use crate::model::record::Subject;
use crate::model::source::Source;
use crate::model::text::Text;
use crate::model::value::Value;
use crate::scene::mark::{Anchor, Ink, Mark, Role};
use crate::view::state::ViewState;
use crate::view::thing::Thing;
use proptest::prelude::*;

const TEXTS: &str = include_str!("../../../public/locales/en/yardsticks.ftl");

/// Materials `M0`, `M1` … with these tenths of supply risk and economic importance.
fn materials(figures: &[(u8, u8)]) -> Dataset {
    let mut sample = Sample::new();
    let source = sample.parts.sources.push(Source::default());
    for (position, (risk, importance)) in figures.iter().enumerate() {
        let id = sample.input(&format!("M{position}"), InputKind::Material, None);
        let figure = |name: &str, tenths: u8, period: &str| Indicator {
            name: name.to_owned(),
            value: Value::Known(f64::from(tenths) / 10.0),
            unit: String::new(),
            period: period.to_owned(),
            assessed_for: String::new(),
            edition: String::new(),
            source,
        };
        let input = sample.parts.inputs.find_mut(id).expect("an input");
        input.label = Text::new("en", &format!("Material number {position}"));
        input.indicators = vec![
            figure("SR", *risk, "2023"),
            figure("EI", *importance, "2023"),
            figure("SR", 12, "2020"),
            figure("EI", 30, "2020"),
        ];
    }
    sample.finish()
}

fn with_scope<T>(dataset: &Dataset, chosen: &[&str], read: impl FnOnce(&Scope<'_>) -> T) -> T {
    let assessment = assess(dataset, &Settings::of(dataset));
    let selected = chosen.iter().map(|id| Thing::Input((*id).to_owned())).collect();
    let state = ViewState { selected, ..ViewState::default() };
    let locale = Locale::new("en", &[TEXTS]);
    read(&Scope {
        dataset,
        assessment: &assessment,
        state: &state,
        locale: &locale,
        what_if: None,
        clock: None,
        beyond: crate::scene::Beyond::default(),
    })
}

/// The extents of the names of points, and of the points.
fn names_and_dots(scene: &Scene) -> (Vec<Rect>, Vec<Rect>) {
    let points = scene.groups.iter().filter(|group| group.role == Role::Input);
    let names = points.clone().flat_map(|group| {
        group.marks.iter().filter_map(|mark| match mark {
            Mark::Text { at, words, size, weight, anchor, .. } => {
                let width = width_px(words, *size, *weight);
                let x = match anchor {
                    Anchor::Start => at.x,
                    Anchor::Middle => at.x - width / 2.0,
                    Anchor::End => at.x - width,
                };
                Some(Rect::new(x, at.y - size * 0.7, width, size * 0.7))
            }
            _ => None,
        })
    });
    (names.collect(), points.map(|group| group.bounds).collect())
}

proptest! {
    #[test]
    fn names_overlap_neither_names_nor_points(
        figures in prop::collection::vec((0u8..60, 0u8..90), 1..60),
        is_wide: bool,
    ) {
        let width = if is_wide { 980.0 } else { 340.0 };
        let scene = with_scope(&materials(&figures), &[], |scope| plane::draw(scope, width));
        let (names, dots) = names_and_dots(&scene);
        prop_assert_eq!(dots.len(), figures.len());
        for (at, name) in names.iter().enumerate() {
            prop_assert!(names.iter().skip(at + 1).all(|other| !other.overlaps(name)));
            let over = dots.iter().filter(|dot| dot.overlaps(name)).count();
            prop_assert_eq!(over, 0);
            prop_assert!(name.x >= 0.0 && name.right() <= scene.size.width);
        }
        let untold = dots.len() - names.len();
        prop_assert_eq!(untold > 0, scene.notes.iter().any(|note| note.contains("no room")));
    }
}

#[test]
fn higher_risk_is_higher_up_and_lines_part_what_is_critical() {
    let dataset = materials(&[(10, 28), (9, 28), (40, 60)]);
    let scene = with_scope(&dataset, &[], |scope| plane::draw(scope, 900.0));
    let at = |id: &str| scene.group(id).expect("a point").bounds.centre();
    assert!(at("M2").y < at("M0").y && at("M2").x > at("M0").x);
    assert!(at("M0").y < at("M1").y);
    let ink = |id: &str| match &scene.group(id).expect("a point").marks[0] {
        Mark::Path { ink, .. } => *ink,
        other => panic!("a disc: {other:?}"),
    };
    assert_eq!((ink("M0"), ink("M1")), (Ink::Bar, Ink::Zero));
    assert!(scene.name.starts_with("2 of 3 materials and groups"), "{}", scene.name);
}

#[test]
fn the_chosen_material_is_named_first_and_has_its_way() {
    // All in one place: only some names find room.
    let dataset = materials(&[(20, 40); 200]);
    let scene = with_scope(&dataset, &["M150"], |scope| plane::draw(scope, 340.0));
    assert!(scene.notes.iter().any(|note| note.contains("no room")));
    let chosen = scene.group("M150").expect("the point");
    assert!(chosen.marks.iter().any(|mark| matches!(mark, Mark::Text { .. })));
    assert!(scene.group("plane:way:M150").is_some());
    assert!(scene.group("plane:way:M149").is_none());
}

#[test]
fn what_is_not_known_is_hatched_and_never_a_bar() {
    let mut sample = Sample::new();
    let stage = sample.stage("processing");
    let gallium = sample.input("Gallium", InputKind::Material, Some(stage));
    sample.record(Subject::Input(gallium), &[("CHN", Percent(94)), ("DEU", Percent(6))]);
    let record = sample.parts.records.keys().next().expect("a record");
    sample.parts.records.find_mut(record).expect("it").area = "EU27_2020".to_owned();
    let dataset = sample.finish();
    let scene = with_scope(&dataset, &[], |scope| bars::draw(scope, 900.0)).expect("bars");
    let row = scene.groups.last().expect("a row");
    let count = |wanted: Ink| {
        let is_it = |mark: &&Mark| matches!(mark, Mark::Rect { ink, .. } if *ink == wanted);
        row.marks.iter().filter(is_it).count()
    };
    // Extraction and recycling are not known; processing and the third country are.
    assert_eq!((count(Ink::NotAssessed), count(Ink::Bar)), (2, 2));
    assert_eq!(row.hint.iter().filter(|said| said.ends_with("not known")).count(), 2);
    let nothing = materials(&[(10, 28)]);
    assert!(with_scope(&nothing, &[], |scope| bars::draw(scope, 900.0)).is_none());
}
