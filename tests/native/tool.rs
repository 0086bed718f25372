//! The publisher's tool as it is built, run on published data: exit status, standard output
//! for machines, what is written.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

use crate::support;

fn tool(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ketenkaart"));
    command.args(arguments).output().expect("the tool runs")
}

fn status(output: &Output) -> i32 {
    output.status.code().expect("an exit status")
}

/// The one JSON document of standard output.
fn document(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)))
}

/// A folder of its own below the build folder, empty.
fn empty_folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a new folder");
    folder
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

fn eto(test: &str) -> Option<PathBuf> {
    support::shared(test).map(|shared| shared.join("data/eto-chips"))
}

#[test]
fn wrong_use_is_told_from_a_refused_dataset() {
    for arguments in [
        &["polish"][..],
        &["check"],
        &["check", "no/such/folder"],
        &["analyse", "x", "--stage-capacity", "perhaps"],
        &["layout", "Cargo.toml"],
    ] {
        let output = tool(arguments);
        assert_eq!(status(&output), 3, "{arguments:?}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty(), "{arguments:?}");
    }
    assert_eq!(status(&tool(&["--help"])), 0);
    assert_eq!(status(&tool(&["--version"])), 0);
    let folder = empty_folder("refused");
    fs::write(folder.join("nodes.csv"), "<!doctype html><p>Sign in</p>").expect("a file");
    for arguments in [
        &["check", text(&folder), "--json"][..],
        &["analyse", text(&folder)],
        &["convert", text(&folder), "--out", text(&folder.join("out"))],
        &["picture", text(&folder), "--link", "", "--out", text(&folder.join("out.svg"))],
    ] {
        assert_eq!(status(&tool(arguments)), 2, "{arguments:?}");
    }
    assert!(!folder.join("out").exists());
    assert!(!folder.join("out.svg").exists(), "nothing is written of a refused dataset");
    let found = document(&tool(&["check", text(&folder), "--json"]));
    assert_eq!((&found["verdict"], &found["more"]), (&json!("refused"), &json!(0)));
    assert_eq!(found["diagnostics"][0]["severity"], "error");
}

#[test]
fn a_check_counts_and_names_what_it_finds() {
    let Some(path) = eto("check") else { return };
    let output = tool(&["check", text(&path), "--json"]);
    assert_eq!(status(&output), 0);
    let found = document(&output);
    for (key, expected) in [
        ("format", json!("eto-tables")),
        ("inputs", json!(79)),
        ("dependencies", json!(93)),
        ("suppliers", json!(294)),
        ("shares", json!(660)),
    ] {
        assert_eq!(found["dataset"][key], expected, "{key}");
    }
    assert_eq!(found["verdict"], "warnings");
    let findings = found["diagnostics"].as_array().expect("findings");
    assert!(!findings.is_empty());
    for finding in findings {
        assert!(finding["code"].is_string() && finding["hint"].is_string());
        assert_eq!(finding["severity"], "warning");
        let message = finding["message"].as_str().expect("a sentence");
        assert!(message.contains(' '), "{message} is no sentence");
    }
    assert_eq!(status(&tool(&["check", text(&path), "--strict"])), 1);
    let for_people = tool(&["check", text(&path)]);
    let said = String::from_utf8(for_people.stdout).expect("UTF-8");
    assert!(said.contains("79 inputs") && said.contains("provision.csv, row"), "{said}");
}

#[test]
fn an_analysis_gives_every_input_its_figures() {
    let Some(path) = eto("analyse") else { return };
    let found = document(&tool(&["analyse", text(&path), "--json"]));
    assert_eq!(found["settings"]["stage_capacity"], true);
    assert_eq!(found["settings"]["attribution"], "hq");
    let scanners = &found["inputs"]["N20"];
    for (key, expected) in [
        ("record", json!("numeric")),
        ("hhi", json!([1.0, 1.0])),
        ("effective_suppliers", json!([1.0, 1.0])),
        ("top_supplier", json!("NLD")),
        ("top_share", json!(1.0)),
        ("shares", json!({ "NLD": 1.0 })),
        ("residual", json!(0.0)),
        ("suppliers_for", json!({ "0.5": 1, "0.75": 1 })),
        ("group_share", json!({ "EU27": [1.0, 1.0] })),
        ("majors", json!([])),
    ] {
        assert_eq!(scanners[key], expected, "{key}");
    }
    assert_eq!(found["inputs"]["N25"]["record"], "stage");
    let without = document(&tool(&["analyse", text(&path), "--json", "--stage-capacity", "off"]));
    assert_eq!(without["inputs"]["N25"]["record"], "none");
    assert_eq!(without["inputs"]["N25"]["hhi"], Value::Null);
    assert_eq!(status(&tool(&["analyse", text(&path), "--edition", "1815"])), 3);
    let said = String::from_utf8(tool(&["analyse", text(&path)]).stdout).expect("UTF-8");
    let line = said.lines().find(|line| line.starts_with("N20 ")).expect("a row");
    assert!(line.contains("NLD") && line.contains("highly concentrated"), "{line}");
}

#[test]
fn converting_a_conversion_gives_the_same_bytes() {
    let Some(path) = eto("convert") else { return };
    let folders = ["first", "second"].map(|name| empty_folder("convert").join(name));
    for (from, to) in [(&path, &folders[0]), (&folders[0], &folders[1])] {
        let output = tool(&["convert", text(from), "--out", text(to)]);
        assert_eq!(status(&output), 0, "{}", String::from_utf8_lossy(&output.stderr));
    }
    let [first, second] = folders.each_ref().map(|folder| contents(folder));
    assert!(first.iter().any(|(name, _)| name == "datapackage.json"));
    assert_eq!(first.len(), second.len());
    for ((name, bytes), (other_name, other_bytes)) in first.iter().zip(&second) {
        assert_eq!(name, other_name);
        assert!(bytes == other_bytes, "{name} differs");
    }
    // A folder with anything else in it is left alone.
    fs::write(folders[1].join("mine.txt"), "keep").expect("a file");
    let output = tool(&["convert", text(&path), "--out", text(&folders[1])]);
    assert_eq!(status(&output), 3);
}

fn contents(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (name, fs::read(&path).expect("a file"))
        })
        .collect();
    files.sort();
    files
}

#[test]
fn a_picture_is_written_and_what_its_link_means_is_said() {
    let Some(path) = eto("picture") else { return };
    let file = empty_folder("picture").join("map.svg");
    let draw = |link| tool(&["picture", text(&path), "--link", link, "--out", text(&file)]);
    let output = draw("#/map/eto?sel=N20");
    assert_eq!(status(&output), 0, "{}", String::from_utf8_lossy(&output.stderr));
    let first = fs::read_to_string(&file).expect("a picture");
    assert!(first.starts_with("<svg") || first.starts_with("<?xml"), "{}", &first[..60]);
    assert!(first.trim_end().ends_with("</svg>"));
    draw("#/map/eto?sel=N20");
    assert_eq!(fs::read_to_string(&file).expect("a picture"), first);
    let output = draw("#/map/eto?colour=sky");
    let said = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(said.contains("sky"), "{said}");
}

#[test]
fn a_bare_graph_is_arranged_without_overlaps() {
    let Some(shared) = support::shared("layout") else { return };
    let path = shared.join("bench/graphs/eto.json");
    let graph: Value = serde_json::from_slice(&fs::read(&path).expect("a graph")).expect("JSON");
    let output = tool(&["layout", text(&path), "--json"]);
    assert_eq!(status(&output), 0);
    let found = document(&output);
    assert!(found["ms"].as_f64().is_some_and(|ms| ms > 0.0));
    let (asked, placed) = (graph["nodes"].as_array(), found["nodes"].as_array());
    let (asked, placed) = (asked.expect("boxes"), placed.expect("boxes"));
    assert_eq!(asked.len(), placed.len());
    let number = |value: &Value| value.as_f64().expect("a number");
    for (i, (a, pa)) in asked.iter().zip(placed).enumerate() {
        assert_eq!(a["id"], pa["id"]);
        for (b, pb) in asked.iter().zip(placed).skip(i + 1) {
            let apart = |at: &str, size: &str| {
                let distance = (number(&pa[at]) - number(&pb[at])).abs();
                distance + 1e-6 >= (number(&a[size]) + number(&b[size])) / 2.0
            };
            assert!(apart("x", "w") || apart("y", "h"), "{} and {}", a["id"], b["id"]);
        }
    }
    let for_people = tool(&["layout", text(&path)]);
    assert_eq!(
        String::from_utf8(for_people.stdout).expect("UTF-8").lines().count(),
        placed.len() + 1
    );
}
