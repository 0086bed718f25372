//! Maps of several editions: nothing moves from one to the next, also not while two are compared;
//! what changed has its sign and its words, what is gone keeps its place; and the app's list of
//! differences is that of `ketenkaart diff`.

use std::fs;
use std::process::Command;

use ketenkaart::analysis::concentration::{Settings, assess};
use ketenkaart::analysis::diff::Kind;
use ketenkaart::export::changes;
use ketenkaart::i18n::Locale;
use ketenkaart::intake::{self, SourceFile};
use ketenkaart::layout::arrange;
use ketenkaart::layout::request::Request;
use ketenkaart::model::dataset::Dataset;
use ketenkaart::reading::changes::{changes as page, rows};
use ketenkaart::reading::outline::outline;
use ketenkaart::reading::table::table;
use ketenkaart::scene::mark::{Ink, Mark, Scene};
use ketenkaart::scene::since::{Sign, Since};
use ketenkaart::scene::span::Span;
use ketenkaart::scene::{Beyond, Scope, chain};
use ketenkaart::view::permalink::decode;
use ketenkaart::view::state::ViewState;
use serde_json::Value as Json;

use crate::support;

const TEXTS: [&str; 6] = [
    include_str!("../../public/locales/en/interface.ftl"),
    include_str!("../../public/locales/en/page.ftl"),
    include_str!("../../public/locales/en/reading.ftl"),
    include_str!("../../public/locales/en/analysis.ftl"),
    include_str!("../../public/locales/en/plan.ftl"),
    include_str!("../../public/locales/en/series.ftl"),
];

fn shipped(name: &str) -> Dataset {
    read(support::folder(&support::root().join("public/data").join(name)))
}

fn read(files: Vec<SourceFile>) -> Dataset {
    let reading = intake::read(files);
    reading.dataset.unwrap_or_else(|| panic!("{:?}", reading.report))
}

/// A shipped package after `edit` of one of its files.
fn edited(name: &str, file: &str, edit: impl Fn(&str) -> String) -> Dataset {
    let mut files = support::folder(&support::root().join("public/data").join(name));
    for one in &mut files {
        let text = String::from_utf8(std::mem::take(&mut one.bytes)).expect("UTF-8");
        let text = match one.name.as_str() {
            named if named == file => edit(&text),
            "datapackage.json" => text
                .lines()
                .filter(|line| !line.contains("\"hash\":"))
                .collect::<Vec<_>>()
                .join("\n"),
            _ => text,
        };
        one.bytes = text.into_bytes();
    }
    read(files)
}

/// What `look` sees of `dataset` for `link`, compared with `before`.
fn with<T>(
    dataset: &Dataset,
    before: Option<&Dataset>,
    link: &str,
    look: impl FnOnce(&Scope<'_>) -> T,
) -> T {
    let state: ViewState = decode(link).0;
    let since = before.map(|before| Since::new(before, dataset));
    let dataset = since.as_ref().map_or(dataset, |since| &since.joined);
    let settings = Settings::of(dataset);
    let assessment = assess(dataset, &settings);
    let span = Span::of(dataset, &settings, before);
    let locale = Locale::new("en", &TEXTS);
    look(&Scope {
        dataset,
        assessment: &assessment,
        state: &state,
        locale: &locale,
        what_if: None,
        clock: None,
        beyond: Beyond { span: span.as_ref(), since: since.as_ref() },
    })
}

fn picture(dataset: &Dataset, before: Option<&Dataset>, link: &str) -> (Request, Scene) {
    with(dataset, before, link, |scope| {
        let sketch = chain::sketch(scope);
        let placed = arrange(&sketch.request);
        (sketch.request.clone(), chain::compose(scope, &sketch, &placed))
    })
}

fn inks(scene: &Scene, id: &str) -> Vec<Ink> {
    let group = scene.group(id).unwrap_or_else(|| panic!("{id} is not in the picture"));
    group
        .marks
        .iter()
        .map(|mark| match mark {
            Mark::Rect { ink, .. } | Mark::Path { ink, .. } | Mark::Text { ink, .. } => *ink,
        })
        .collect()
}

#[test]
fn nothing_moves_from_edition_to_edition_and_while_two_are_compared() {
    for (name, links) in [
        ("pv-chain", &["#/map/x", "#/map/x?suppliers=0", "#/map/x?color=kind"][..]),
        ("eu-crm-lists", &["#/map/x", "#/map/x?color=SR"]),
    ] {
        let package = shipped(name);
        let ids: Vec<String> = package.series.editions.iter().map(|one| one.id.clone()).collect();
        assert!(ids.len() > 3);
        let first = package.at_edition(&ids[0]).expect("an edition");
        for link in links {
            let (request, _) = picture(&package, None, link);
            for id in &ids {
                let edition = package.at_edition(id).expect("an edition");
                assert_eq!(picture(&edition, None, link).0, request, "{name} {id} {link}");
                let compared = picture(&edition, Some(&first), link).0;
                assert_eq!(compared, request, "{name} {id} compared, {link}");
            }
        }
    }
}

#[test]
fn what_an_edition_lacks_keeps_its_place_and_draws_no_line() {
    let package = shipped("pv-chain");
    let (old, new) =
        (package.at_edition("2004").expect("2004"), package.at_edition("2022").expect("2022"));
    let lines = |scene: &Scene| scene.groups.iter().filter(|g| g.id.starts_with("link:")).count();
    let ((_, before), (_, after)) =
        (picture(&old, None, "#/map/x"), picture(&new, None, "#/map/x"));
    let boxes = |scene: &Scene| -> Vec<_> {
        let boxes = scene.groups.iter().filter(|group| group.role.is_box());
        boxes.map(|group| (group.id.clone(), group.bounds)).collect()
    };
    assert_eq!(boxes(&before), boxes(&after));
    assert_ne!(lines(&before), lines(&after));
    let spoken = |scene: &Scene| scene.group("cell").expect("a box").name.clone();
    assert_ne!(spoken(&before), spoken(&after));
    // What is gone is drawn where it was, as dashes.
    let (_, compared) = picture(&new, Some(&old), "#/map/x");
    let gone = |group: &&ketenkaart::scene::mark::Group| {
        group.id.starts_with("link:") && inks(&compared, &group.id).contains(&Ink::Gone)
    };
    let gone: Vec<_> = compared.groups.iter().filter(gone).collect();
    assert!(!gone.is_empty());
    for group in &gone {
        assert!(before.group(&group.id).is_some() && after.group(&group.id).is_none());
        assert!(group.hint.iter().any(|line| line.contains("no longer here")), "{:?}", group.hint);
    }
}

#[test]
fn one_changed_share_is_one_sign_one_row_and_one_cell() {
    let before = shipped("pv-chain");
    let row = "cell,CHN,0.856,numeric,A,site,WLD,2022,2022,pv-ice";
    let after = edited("pv-chain", "shares.csv", |text| {
        assert!(text.contains(row));
        text.replace(row, &row.replace("0.856", "0.796"))
    });
    with(&after, Some(&before), "#/changes/x?since=y@", |scope| {
        let page = page(scope).expect("something is compared");
        let shown: Vec<_> = page.groups.iter().flat_map(|group| &group.rows).collect();
        assert_eq!(shown.len(), 1, "{shown:?}");
        assert_eq!((shown[0].sign, shown[0].id.as_str()), (Sign::Lower, "cell"));
        assert_eq!(
            (shown[0].before.as_str(), shown[0].after.as_str()),
            ("85.6\u{a0}%", "79.6\u{a0}%")
        );
        assert!(page.sentences.len() == 1 && page.sentences[0].contains("China"));
        let table = table(scope);
        let at = table.columns.iter().position(|one| one.id == "change").expect("a column");
        let changed: Vec<_> = table.rows.iter().filter(|row| !row.cells[at].is_missing).collect();
        assert_eq!(changed.len(), 1);
        assert!(changed[0].cells[at].text.contains("79.6\u{a0}%"), "{:?}", changed[0].cells[at]);
        let outline = outline(scope);
        let items = outline.stages.iter().flat_map(|one| &one.families).flat_map(|one| &one.items);
        let told: Vec<_> = items.filter(|item| !item.change.is_empty()).collect();
        assert_eq!(told.len(), 1);
    });
    let (_, scene) = picture(&after, Some(&before), "#/map/x?since=y@");
    let signed: Vec<&str> = scene
        .groups
        .iter()
        .filter(|group| inks(&scene, &group.id).contains(&Ink::Badge))
        .map(|group| group.id.as_str())
        .collect();
    assert_eq!(signed, ["link:supplier:CHN>cell", "cell"]);
    assert!(scene.group("cell").expect("a box").name.contains("79.6\u{a0}%"));
}

#[test]
fn what_went_stays_as_an_outline_and_brings_no_figures() {
    let before = shipped("pv-chain");
    let mut files = support::folder(&support::root().join("public/data/pv-chain"));
    for one in &mut files {
        let text = String::from_utf8(std::mem::take(&mut one.bytes)).expect("UTF-8");
        let is_of_it = |line: &str| line.contains("ingot-multi") || line.contains("\"hash\":");
        let text: Vec<&str> = text.lines().filter(|line| !is_of_it(line)).collect();
        one.bytes = (text.join("\n") + "\n").into_bytes();
    }
    let after = read(files);
    let (_, scene) = picture(&after, Some(&before), "#/map/x");
    let gone = scene.group("ingot-multi").expect("it keeps a place");
    assert!(gone.name.contains("no longer here"), "{}", gone.name);
    let inks = inks(&scene, "ingot-multi");
    assert!(inks.contains(&Ink::Gone) && inks.contains(&Ink::Badge) && !inks.contains(&Ink::Face));
    let gone: Vec<_> =
        scene.groups.iter().filter(|group| group.id.contains(">ingot-multi")).collect();
    assert!(gone.iter().all(|group| !group.marks.is_empty()));
    assert!(scene.legend.iter().any(|entry| entry.label == "no longer here"));
    let (_, plain) = picture(&after, None, "#/map/x");
    assert!(plain.group("ingot-multi").is_none());
}

#[test]
fn colour_and_filter_by_change_tell_the_same() {
    let package = shipped("pv-chain");
    let old = package.at_edition("2004").expect("2004");
    with(&package, Some(&old), "#/map/x?since=2004&color=change", |scope| {
        let sketch = chain::sketch(scope);
        let scene = chain::compose(scope, &sketch, &arrange(&sketch.request));
        let classes: Vec<_> =
            scene.legend.iter().filter(|entry| !entry.filter.is_empty()).collect();
        assert!(classes.iter().any(|entry| entry.filter == "higher"), "{classes:?}");
        let all: usize = classes.iter().filter_map(|entry| entry.count).sum();
        assert_eq!(all, scope.dataset.inputs.len());
    });
}

/// The rows of the page beside the document of the tool, for editions of one package.
#[test]
fn the_list_of_the_app_is_that_of_the_tool() {
    let packages = [
        ("pv-chain", "2012", "2022"),
        ("pv-chain", "2022", "2004"),
        ("eu-crm-lists", "2020", "2023"),
    ];
    for (name, from, to) in packages {
        let path = support::root().join("public/data").join(name);
        let path = path.to_str().expect("a path");
        let output = Command::new(env!("CARGO_BIN_EXE_ketenkaart"))
            .args(["diff", path, path, "--from", from, "--to", to, "--json"])
            .output()
            .expect("the tool");
        let document: Json = serde_json::from_slice(&output.stdout).expect("JSON");
        let package = shipped(name);
        let (before, after) =
            (package.at_edition(from).expect(from), package.at_edition(to).expect(to));
        with(&after, Some(&before), "#/changes/x", |scope| {
            let since = scope.beyond.since.expect("a comparison");
            let mut of_app: Vec<(String, String)> =
                rows(scope, since).into_iter().map(|row| (row.kind.to_owned(), row.id)).collect();
            let lists =
                ["differences", "re_rated"].map(|key| document[key].as_array().expect("a list"));
            let text = |one: &Json, key: &str| one[key].as_str().unwrap_or_default().to_owned();
            let mut of_tool: Vec<(String, String)> = lists
                .into_iter()
                .flatten()
                .map(|one| (text(one, "kind"), text(one, "id")))
                .collect();
            of_app.sort();
            of_tool.sort();
            assert!(!of_app.is_empty());
            assert_eq!(of_app, of_tool, "{name} {from} {to}");
            let told = page(scope).expect("a page").sentences;
            let of_tool: Vec<&str> = document["sentences"]
                .as_array()
                .expect("a list")
                .iter()
                .filter_map(Json::as_str)
                .collect();
            assert_eq!(told, of_tool);
            assert!(told.len() <= 10);
            // The file names both sides by the digests that the tool gives.
            let (file, csv) = changes::file(scope, &after, since, "#/changes/x");
            assert!(file.contains(from) && file.contains(to), "{file}");
            for side in ["before", "after"] {
                let digest = document[side]["sha256"].as_str().expect("a digest");
                assert_eq!(csv.matches(digest).count(), of_app.len(), "{side}");
            }
        });
    }
}

#[test]
fn the_picture_of_the_tool_compares_what_the_link_names() {
    let folder = std::env::temp_dir().join(format!("ketenkaart-since-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("map.svg");
    let path = support::root().join("public/data/pv-chain");
    let output = Command::new(env!("CARGO_BIN_EXE_ketenkaart"))
        .args([
            "picture",
            path.to_str().expect("a path"),
            "--link",
            "#/map/pv-chain@2014?since=2008",
        ])
        .args(["--out", file.to_str().expect("a path")])
        .output()
        .expect("the tool");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let svg = fs::read_to_string(&file).expect("a picture");
    assert!(svg.contains("Compared with Year 2008.") && svg.contains("Year 2014"));
    fs::remove_dir_all(&folder).expect("an empty place");
}

#[test]
fn every_kind_of_thing_is_listed_under_its_name() {
    let locale = Locale::new("en", &TEXTS);
    for kind in Kind::ALL {
        let name = locale.say(&ketenkaart::scene::since::nouns::kind(*kind));
        assert!(!name.is_empty() && !name.contains("diff-kind"), "{kind:?}: {name}");
    }
    for sign in Sign::ALL {
        assert!(!locale.say(&sign.word()).contains("since-sign"));
    }
}
