//! Pictures that must stay right: each row of `tests/gallery.csv` is a name, a dataset, a link
//! and, for roadmaps, an earlier edition and a width; its picture is `tests/golden/<name>.svg`. `GOLDEN=update` writes them; a difference
//! leaves `<name>-changed.svg` beside the golden one. Open both and look.

use std::fs;

use ketenkaart::export::figure::{self, Beside};
use ketenkaart::i18n::Locale;
use ketenkaart::intake::{SourceFile, read};
use ketenkaart::model::dataset::Dataset;

use crate::support::root;

/// Texts that the app fetches late, and the tool has.
const YARDSTICKS: &str = include_str!("../../public/locales/en/yardsticks.ftl");
const TREND: &str = include_str!("../../public/locales/en/trend.ftl");
const PLAN: &str = include_str!("../../public/locales/en/plan.ftl");
const SERIES: &str = include_str!("../../public/locales/en/series.ftl");
const TRADE: &str = include_str!("../../public/locales/en/trade.ftl");

struct Row {
    name: String,
    dataset: String,
    link: String,
    before: String,
    width: String,
}

fn rows() -> Vec<Row> {
    let text = fs::read_to_string(root().join("tests/gallery.csv")).expect("the gallery");
    text.lines()
        .skip(1)
        .filter(|line| !line.is_empty())
        .map(|line| {
            let mut parts = line.split(',').map(|part| part.trim_matches('"').to_owned());
            let mut next = || parts.next().unwrap_or_default();
            Row { name: next(), dataset: next(), link: next(), before: next(), width: next() }
        })
        .collect()
}

fn open(folder: &str) -> Dataset {
    let path = root().join(folder);
    let files = fs::read_dir(&path)
        .unwrap_or_else(|error| panic!("{folder}: {error}"))
        .map(|entry| {
            let entry = entry.expect("an entry");
            SourceFile {
                name: entry.file_name().to_string_lossy().into_owned(),
                bytes: fs::read(entry.path()).expect("a file"),
            }
        })
        .collect();
    let reading = read(files);
    reading.dataset.unwrap_or_else(|| panic!("{folder}: {:?}", reading.report.listed()))
}

fn draw(row: &Row) -> String {
    let locale = Locale::new("en", &[YARDSTICKS, PLAN, SERIES, TREND, TRADE]);
    let before = (!row.before.is_empty()).then(|| open(&row.before));
    let width = row.width.parse().ok();
    let beside = Beside { before: before.as_ref(), width, ..Beside::default() };
    figure::draw(&open(&row.dataset), &row.link, &locale, &beside).svg
}

#[test]
fn pictures_are_as_they_were() {
    let is_update = std::env::var("GOLDEN").is_ok_and(|value| value == "update");
    let mut changed = Vec::new();
    for row in rows() {
        let svg = draw(&row);
        let golden = root().join(format!("tests/golden/{}.svg", row.name));
        let beside = root().join(format!("tests/golden/{}-changed.svg", row.name));
        if is_update {
            fs::write(&golden, &svg).expect("the golden picture");
        } else if fs::read_to_string(&golden).is_ok_and(|before| before == svg) {
            let _ = fs::remove_file(&beside);
        } else {
            fs::write(&beside, &svg).expect("the changed picture");
            changed.push(row.name);
        }
    }
    assert!(changed.is_empty(), "changed: {changed:?}; look at tests/golden/*-changed.svg");
}

#[test]
fn the_same_link_gives_the_same_bytes() {
    for row in rows().iter().take(3) {
        assert_eq!(draw(row), draw(row), "{}", row.name);
    }
}

/// Reads back the boxes and labels that were really written, not what the code meant.
#[test]
fn labels_stay_in_their_boxes_and_boxes_apart() {
    for row in rows() {
        let dataset = open(&row.dataset);
        let (boxes, labels) = crate::pictures::boxes_and_labels(&dataset, &row.link);
        let ids: std::collections::BTreeSet<&String> = boxes.iter().map(|(id, _)| id).collect();
        assert_eq!(ids.len(), boxes.len(), "{}: an id stands for two boxes", row.name);
        for (index, (id, a)) in boxes.iter().enumerate() {
            for (other, b) in boxes.iter().skip(index + 1) {
                assert!(!a.overlaps(b), "{}: {id} and {other} overlap", row.name);
            }
        }
        for label in labels {
            let is_inside = label.extent.x >= label.bounds.x
                && label.extent.right() <= label.bounds.right() + 0.01;
            assert!(is_inside, "{}: a label leaves {}", row.name, label.id);
        }
    }
}
