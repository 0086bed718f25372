//! Bars of suppliers: order, open parts, labels.

use super::*;
use crate::analysis::concentration::{Settings, assess};
use crate::analysis::sample::{Said, Sample};
use crate::i18n::Locale;
use crate::model::dataset::Dataset;
use crate::model::record::Subject;
use crate::scene::mark::{Ink, Mark};
use crate::view::state::ViewState;

/// The chart of one record with these rows, 340 px wide.
fn chart(rows: &[(&str, Said)], area: &str) -> Option<Scene> {
    let mut sample = Sample::new();
    let input = sample.input("gallium", InputKind::Material, None);
    sample.record(Subject::Input(input), rows);
    let record = sample.parts.records.keys().next().expect("a record");
    sample.parts.records.find_mut(record).expect("a record").area = area.to_owned();
    let dataset: Dataset = sample.finish();
    let assessment = assess(&dataset, &Settings::of(&dataset));
    let (state, locale) = (ViewState::default(), Locale::english());
    let scope = Scope {
        dataset: &dataset,
        assessment: &assessment,
        state: &state,
        locale: &locale,
        what_if: None,
        clock: None,
        beyond: crate::scene::Beyond::default(),
    };
    suppliers(&scope, record, 340.0)
}

fn rects(scene: &Scene, ink: Ink) -> Vec<Rect> {
    let marks = scene.groups.iter().flat_map(|group| group.marks.iter());
    marks
        .filter_map(|mark| match mark {
            Mark::Rect { rect, ink: found, .. } if *found == ink => Some(*rect),
            _ => None,
        })
        .collect()
}

#[test]
fn bars_are_as_long_as_their_shares_and_stay_inside() {
    let rows = [("CHN", Said::Exactly(0.75)), ("JPN", Said::Exactly(0.25))];
    let scene = chart(&rows, "WLD").expect("a chart");
    let bars = rects(&scene, Ink::Bar);
    assert_eq!(bars.len(), 2);
    assert!((bars[0].width / bars[1].width - 3.0).abs() < 0.001, "{bars:?}");
    assert!(rects(&scene, Ink::BarOpen).is_empty());
    let size = scene.size;
    for group in &scene.groups {
        for mark in group.marks.iter() {
            if let Mark::Text { at, words, size: px, anchor, .. } = mark {
                let width = width_px(words, *px, Weight::Regular);
                let left = match anchor {
                    crate::scene::mark::Anchor::Start => at.x,
                    crate::scene::mark::Anchor::Middle => at.x - width / 2.0,
                    crate::scene::mark::Anchor::End => at.x - width,
                };
                assert!(left >= -0.01 && left + width <= size.width + 0.01, "{words} at {left}");
                assert!(at.y <= size.height, "{words}");
            }
        }
    }
}

#[test]
fn what_rounding_leaves_open_is_pale_and_the_unnamed_rest_is_pale_as_a_whole() {
    let rows = [("USA", Said::Percent(61)), ("CHN", Said::Percent(30)), ("ROW", Said::Percent(9))];
    let scene = chart(&rows, "WLD").expect("a chart");
    let (bars, open) = (rects(&scene, Ink::Bar), rects(&scene, Ink::BarOpen));
    assert_eq!((bars.len(), open.len()), (2, 3));
    assert!(open[0].x >= bars[0].x + bars[0].width - 0.01, "the open part goes on from the bar");
    assert!(open[0].width < bars[0].width / 20.0);
    assert!((open[2].x - bars[0].x).abs() < 0.01, "the rest starts at nothing");
}

#[test]
fn small_suppliers_are_gathered_and_every_id_is_there_once() {
    let mut rows = vec![("CHN", Said::Exactly(0.5))];
    let small = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH", "III", "JJJ"];
    rows.extend(small.map(|id| (id, Said::Exactly(0.02))));
    let scene = chart(&rows, "WLD").expect("a chart");
    let ids: Vec<&str> = scene.groups.iter().map(|group| group.id.as_str()).collect();
    assert_eq!(ids.len(), 11, "the grid, eight bars, the others, the unnamed rest");
    assert_eq!(ids[1], "supplier:CHN");
    assert_eq!(ids[9..], ["suppliers:other", "chart:unnamed"]);
    let others = scene.group("suppliers:other").expect("the others");
    assert_eq!(others.name, "3 others 6\u{a0}%");
}

#[test]
fn the_limit_is_drawn_for_the_european_union_only_and_never_through_a_figure() {
    let has_limit = |rows: &[(&str, Said)], area| {
        let scene = chart(rows, area).expect("a chart");
        let marks = scene.groups.iter().flat_map(|group| group.marks.iter());
        let lines =
            marks.filter(|mark| matches!(mark, Mark::Path { ink: Ink::Threshold, .. })).count();
        (lines, scene.notes.len())
    };
    let rows = [("CHN", Said::Exactly(0.62)), ("JPN", Said::Exactly(0.38))];
    assert_eq!(has_limit(&rows, "WLD"), (0, 0));
    assert_eq!(has_limit(&rows, "EU27_2020"), (1, 1), "not in the row of China");
}

#[test]
fn without_a_share_of_a_country_there_is_no_chart() {
    assert_eq!(chart(&[("CHN", Said::Major), ("JPN", Said::Negligible)], "WLD"), None);
    assert_eq!(chart(&[("ASML-NLD", Said::Percent(80))], "WLD"), None);
}
