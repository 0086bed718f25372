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
fn an_analysis_says_where_a_chain_is_narrow() {
    let path = support::root().join("public/data/advanced-chips-defence");
    let found = document(&tool(&["analyse", text(&path), "--json"]));
    let points = found["chokepoints"].as_object().expect("chokepoints");
    assert!(!points.is_empty());
    let targets = found["targets"].as_object().expect("targets").len() as u64;
    for (id, point) in points {
        let needed = point["targets"].as_u64().expect("a number");
        let only = point["only_way_for"].as_u64().expect("a number");
        let one = point["suppliers"].as_array().is_some_and(|who| who.len() == 1);
        assert!(needed <= targets && (one || only > 0), "{id}: {point}");
    }
    assert_eq!(points["EQP-EUV"]["suppliers"], json!(["NLD"]));
    let said = String::from_utf8(tool(&["analyse", text(&path)]).stdout).expect("UTF-8");
    let (_, after) = said.split_once("chokepoint ").expect("the table of chokepoints");
    assert!(after.contains("EQP-EUV EUV scanners"), "{said}");
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
        ("suppliers_for", json!({ "0.5": 1, "0.65": 1, "0.75": 1, "0.9": 1 })),
        ("majors", json!([])),
    ] {
        assert_eq!(scanners[key], expected, "{key}");
    }
    for (group, share) in [("EU27", 1.0), ("EEA", 1.0), ("NATO", 1.0), ("PARTNERS", 0.0)] {
        assert_eq!(scanners["group_share"][group], json!([share, share]), "{group}");
    }
    assert_eq!(scanners["verdicts"]["ec-0.40"]["outcome"], "above");
    assert_eq!(scanners["verdicts"]["crma-0.65"]["outcome"], "below");
    assert_eq!(scanners["criticality"]["verdict"], "not-critical");
    assert_eq!(found["stages"]["S1"]["verdicts"]["ec-0.40"]["outcome"], "undecided");
    assert_eq!((&found["firms"], &found["stop"]), (&Value::Null, &Value::Null));
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
fn a_stop_gives_the_loss_of_every_input_and_what_binds_it() {
    let Some(path) = eto("stop") else { return };
    let found = document(&tool(&["analyse", text(&path), "--json", "--stop", "NLD"]));
    assert_eq!(found["stop"]["suppliers"], json!(["NLD"]));
    let chip = &found["stop"]["loss"]["N99"];
    assert_eq!(chip["binding"], json!(["N20"]));
    for (rule, lo, hi) in [
        ("direct", 0.0, 0.0),
        ("worst", 1.0, 1.0),
        ("worst_any", 0.57, 0.57),
        ("middle", 0.10127, 0.215356),
        ("linear", 0.008082, 0.05),
    ] {
        let end = |at: usize| chip[rule][at].as_f64().expect("a figure");
        assert!((end(0) - lo).abs() < 1e-6 && (end(1) - hi).abs() < 1e-6, "{rule}: {chip}");
    }
    let target = &found["targets"]["N99"];
    assert_eq!(target["redundancy"], 1);
    assert_eq!(target["cut_sets"][0], json!({ "inputs": ["N8"], "suppliers": ["DEU"] }));
    // A group stops as its members do, with stage capacity on or off.
    let group = |capacity: &str| {
        let arguments = ["analyse", text(&path), "--json", "--stop", "EU27", "--stage-capacity"];
        document(&tool(&[&arguments[..], &[capacity]].concat()))
    };
    assert_eq!(group("on")["stop"]["loss"]["N99"]["binding"], json!(["N8", "N20", "N30"]));
    assert_eq!(group("off")["stop"]["countries"].as_array().map(Vec::len), Some(27));
    let both = document(&tool(&["analyse", text(&path), "--json", "--stop", "NLD,DEU"]));
    assert_eq!(both["stop"]["loss"]["N99"]["binding"], json!(["N8", "N20"]));
    let said = tool(&["analyse", text(&path), "--stop", "NLD"]);
    let answer = String::from_utf8(said.stdout).expect("UTF-8");
    assert!(answer.contains("N99 Finished logic chip: at worst 100\u{a0}% lost, through N20"));
    assert!(String::from_utf8(said.stderr).expect("UTF-8").contains("not a forecast"));
}

#[test]
fn names_that_stand_for_nobody_are_told_with_those_that_were_meant() {
    let Some(path) = eto("names") else { return };
    let wrong = |arguments: &[&str], meant: &str| {
        let output = tool(&[&["analyse", text(&path), "--json"], arguments].concat());
        let said = String::from_utf8(output.stderr.clone()).expect("UTF-8");
        assert_eq!(status(&output), 3, "{arguments:?}: {said}");
        assert!(output.stdout.is_empty() && said.contains(meant), "{arguments:?}: {said}");
    };
    wrong(&["--stop", "nld"], "Did you mean NLD?");
    wrong(&["--stop", "JPN,Netherlands"], "Did you mean NLD?");
    wrong(&["--stop", "EU28"], "EU27");
    wrong(&["--stop", "QQQQQQ"], "no supplier, country or group “QQQQQQ”.");
    wrong(&["--group", "mine"], "is not a group");
    wrong(&["--group", "mine=JP"], "JPN");
    wrong(&["--group", "NATO=JPN"], "already means something");
    wrong(&["--at", "2020-2-1"], "is not a day");
    // A country that the dataset does not name is none the less a country.
    let arguments = ["analyse", text(&path), "--stop", "ISL", "--json"];
    assert_eq!(status(&tool(&arguments)), 0);
}

#[test]
fn groups_of_the_caller_and_of_a_day_are_reported() {
    let Some(path) = eto("groups") else { return };
    let arguments = ["analyse", text(&path), "--json", "--group", "duo=NLD,JPN", "--stop", "duo"];
    let found = document(&tool(&[&arguments[..], &["--at", "2019-06-30"]].concat()));
    assert_eq!(found["settings"]["members_at"], "2019-06-30");
    assert_eq!(found["groups"]["duo"]["members"], json!(["JPN", "NLD"]));
    assert_eq!(found["groups"]["NATO"]["members"].as_array().map(Vec::len), Some(29));
    assert_eq!(found["inputs"]["N22"]["group_share"]["duo"], json!([1.0, 1.0]));
    assert_eq!(found["stop"]["countries"], json!(["JPN", "NLD"]));
    assert_eq!(found["stop"]["loss"]["N22"]["direct"], json!([1.0, 1.0]));
}

#[test]
fn materials_come_with_plane_benchmarks_and_two_sided_balance() {
    let path = support::root().join("public/data/eu-crm-2023");
    let found = document(&tool(&["analyse", text(&path), "--json"]));
    let plane = found["materials"]["plane"].as_array().expect("points");
    let gallium = plane.iter().find(|point| point["name"] == "Gallium").expect("a point");
    assert_eq!(
        gallium["states"][0],
        json!({
            "critical": true, "economic_importance": 3.7, "period": "2023", "supply_risk": 3.9,
        })
    );
    let bars = found["materials"]["benchmarks"].as_array().expect("bars");
    let magnesium = bars.iter().find(|bars| bars["name"] == "Magnesium").expect("bars");
    assert_eq!(magnesium["strategic"], true);
    assert_eq!(magnesium["bars"]["third-country"]["country"], "CHN");
    assert_eq!(magnesium["bars"]["third-country"]["met"], false);
    assert_eq!(magnesium["bars"]["recycling"]["figure"], Value::Null);
    let balance = &found["interdependence"];
    assert_eq!(balance["home"], "EU27_2020");
    let china = balance["partners"]["CHN"]["without"]["inputs"][0].as_u64().expect("a count");
    let home = balance["without_home"]["inputs"][0].as_u64().expect("a count");
    assert!(china > home, "{china} and {home}");
    assert_eq!(balance["partners"]["DEU"], Value::Null, "a member is no partner");
}

/// Three firms: the ore mine sells all to the smelter, which sells half to the car maker.
#[test]
fn firms_with_their_sales_have_a_systemic_risk() {
    let folder = empty_folder("firms");
    let package = |basis: &str, weights: [f64; 2]| {
        let path = folder.join(format!("{basis}.json"));
        let dataset = json!({
            "name": "firms",
            "sdp": { "profile": "sdp/1.0", "classification": "PUBLIC", "tlp": "TLP:CLEAR" },
            "resources": [
                { "name": "nodes", "data": [
                    { "node_id": "mine", "label_en": "Mine", "kind": "facility", "source_id": "S",
                      "market_size": 4, "market_size_unit": "MEUR" },
                    { "node_id": "smelter", "label_en": "Smelter", "kind": "facility",
                      "source_id": "S", "market_size": 12, "market_size_unit": "MEUR" },
                    { "node_id": "cars", "label_en": "Cars", "kind": "facility", "source_id": "S" },
                ] },
                { "name": "edges", "data": [
                    { "from_id": "mine", "to_id": "smelter", "relation": "goes_into",
                      "essentiality": "essential", "weight": weights[0], "weight_basis": basis,
                      "source_id": "S" },
                    { "from_id": "smelter", "to_id": "cars", "relation": "goes_into",
                      "essentiality": "non-essential", "weight": weights[1], "weight_basis": basis,
                      "source_id": "S" },
                ] },
                { "name": "sources", "data": [
                    { "source_id": "S", "title": "T", "licence": "CC0-1.0" },
                ] },
            ],
        });
        fs::write(&path, dataset.to_string()).expect("a file");
        document(&tool(&["analyse", text(&path), "--json"]))
    };
    let sales = package("sales", [1.0, 0.5]);
    // Without the mine everything stops; without the cars the smelter and the mine sell nothing.
    for firm in ["mine", "smelter", "cars"] {
        assert_eq!(sales["firms"][firm]["systemic_risk"], 1.0, "{firm}");
    }
    assert_eq!(sales["recipes"], Value::Null);
    let cost = package("cost", [0.5, 0.5]);
    assert_eq!(cost["firms"], Value::Null);
    let ore = &cost["recipes"]["cars"]["mine"];
    assert_eq!(*ore, json!({ "face_value": 0.0, "hidden": 0.25, "look_through": 0.25 }));
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
    draw("#/map/eto?sel=N20&lang=nl");
    let dutch = fs::read_to_string(&file).expect("a picture");
    assert!(dutch.contains("Kaart van de waardeketen"), "the link says in which language");
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

/// By hand: without Amber Chips, Alder Devices makes nothing and Beech Devices 37.5 % less; those
/// who sell to it lose what they sold there, and pass the loss on to those who sell to them.
#[test]
fn a_network_of_firms_says_what_is_lost_when_each_of_them_fails() {
    let path = support::root().join("tests/data/small/firms");
    let firms = document(&tool(&["analyse", text(&path), "--json"]))["firms"].clone();
    let of = |firm: &str, figure: &str| firms[firm][figure].as_f64().expect("a figure");
    let all = 810.0;
    for (firm, figure, expected) in [
        ("FAB-A", "systemic_risk", (300.0 + 68.0 + 70.0 + 30.0 + 10.0) / all),
        ("FAB-A", "own_sales", 300.0 / all),
        ("FAB-A", "by_goods", 300.0 / all),
        ("FAB-B", "systemic_risk", (200.0 + 20.0 + 30.0 + 40.0 + 30.0 + 12.0) / all),
        ("CHEM-A", "systemic_risk", (80.0 + 100.0 + 300.0 + 200.0 * 3.0 / 7.0) / all),
        ("CHEM-A", "by_orders", 80.0 / all),
        ("CLEAN", "systemic_risk", 10.0 / all),
    ] {
        assert!(
            (of(firm, figure) - expected).abs() < 1e-6,
            "{firm} {figure}: {}",
            of(firm, figure)
        );
    }
    let said = String::from_utf8(tool(&["analyse", text(&path)]).stdout).expect("UTF-8");
    let (_, after) = said.split_once("What is lost when a firm fails").expect("the table of firms");
    let first = after.lines().find(|line| line.contains("CHEM-A")).expect("the largest loss");
    assert!(first.replace('\u{a0}', " ").contains("69.8 %"), "{first}");
    let chips = support::root().join("public/data/advanced-chips-defence");
    assert!(document(&tool(&["analyse", text(&chips), "--json"]))["firms"].is_null());
}

/// The plan as a file, in the language that was asked for.
#[test]
fn a_plan_is_exported_and_says_where_it_comes_from() {
    let data = support::root().join("public/data/com-2022-61");
    let folder = empty_folder("plan-files");
    for (kind, words) in [
        ("csv", "Europese Commissie"),
        ("ics", "RRULE:FREQ=YEARLY;INTERVAL=2;BYMONTH=12;BYMONTHDAY=-1\r\n"),
        ("mermaid", "    section Maatregelen\n"),
    ] {
        let file = folder.join(kind);
        let options =
            ["export", text(&data), "--as", kind, "--language", "nl", "--out", text(&file)];
        let output = tool(&options);
        assert_eq!(status(&output), 0, "{}", String::from_utf8_lossy(&output.stderr));
        let written = fs::read_to_string(&file).expect("a file");
        let unfolded = written.replace("\r\n ", "");
        assert!(written.contains(words), "{kind}");
        for part in [
            "COM(2022) 61 final",
            "2022-02-15",
            "CC-BY-4.0",
            "PUBLIC",
            "#/roadmap/com-2022-61@2022",
        ] {
            assert!(unfolded.contains(part), "{kind} lacks {part}");
        }
        assert_eq!(status(&tool(&options)), 0);
        assert_eq!(fs::read_to_string(&file).expect("a file"), written, "the same bytes again");
    }
    let without = support::root().join("public/data/eu-crm-2023");
    let out = folder.join("none");
    let output = tool(&["export", text(&without), "--as", "csv", "--out", text(&out)]);
    assert_eq!(status(&output), 3);
    assert!(!out.exists());
}

#[test]
fn only_what_is_public_is_published_and_only_beside_what_is() {
    let shipped = support::root().join("public/data/com-2022-61");
    let (site, own) = (empty_folder("publish-site"), empty_folder("publish-own"));
    let publish = |source: &Path| tool(&["publish", text(source), "--site", text(&site)]);
    let names = || {
        let files = support::folder(&site).into_iter();
        files.map(|file| file.name).collect::<Vec<_>>()
    };
    let copy = |change: &dyn Fn(String) -> String| {
        for entry in fs::read_dir(&shipped).expect("the package").flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let content = fs::read_to_string(entry.path()).expect("a table");
            fs::write(own.join(&name), change(content)).expect("written");
        }
    };
    // Neither what is unmarked nor what is marked higher anywhere gets into the site.
    copy(&|content| content.replace("\"classification\": \"PUBLIC\",", ""));
    assert_eq!(status(&publish(&own)), 2);
    copy(&|content| content.replace("\"PUBLIC\"", "\"RESTREINT UE/EU RESTRICTED\""));
    assert_eq!(status(&publish(&own)), 2);
    assert_eq!(names(), Vec::<String>::new());
    // What is public gets there as it ships, again and again.
    for _ in 0..2 {
        assert_eq!(status(&publish(&shipped)), 0);
        for entry in fs::read_dir(&shipped).expect("the package").flatten() {
            let written = site.join("data/com-2022-61").join(entry.file_name());
            assert_eq!(fs::read(written).ok(), fs::read(entry.path()).ok());
        }
    }
    let catalogue = fs::read(site.join("data/catalogue.json")).expect("a catalogue");
    let catalogue: Value = serde_json::from_slice(&catalogue).expect("JSON");
    assert_eq!(catalogue["datasets"].as_array().map(Vec::len), Some(1));
    // A site that holds something else, or something higher, is left as it is.
    let before = names();
    let chips = support::root().join("public/data/advanced-chips-defence");
    fs::write(site.join("data/notes.pptx"), "speaker notes").expect("written");
    assert_eq!(status(&publish(&chips)), 2);
    fs::remove_file(site.join("data/notes.pptx")).expect("removed");
    let table = site.join("data/com-2022-61/sources.csv");
    let content = fs::read_to_string(&table).expect("a table");
    fs::write(&table, format!("{content}SECRET UE/EU SECRET\n")).expect("written");
    assert_eq!(status(&publish(&chips)), 2);
    assert_eq!(names(), before);
    fs::write(&table, content).expect("written");
    assert_eq!(status(&publish(&chips)), 0);
}

#[test]
fn a_diff_lists_the_one_changed_share_and_refuses_what_is_no_dataset() {
    let shipped = support::root().join("public/data/eu-crm-2023");
    let changed = empty_folder("changed-share");
    for file in support::folder(&shipped) {
        let text = String::from_utf8(file.bytes).expect("UTF-8");
        let text = match file.name.as_str() {
            "shares.csv" => {
                let row =
                    text.lines().find(|line| line.starts_with("gallium-p,CHN,")).expect("a row");
                let figure = row.split(',').nth(2).expect("a share");
                text.replace(row, &row.replacen(figure, "0.931", 1))
            }
            "datapackage.json" => {
                let lines = text.lines().filter(|line| !line.contains("\"hash\":"));
                lines.collect::<Vec<_>>().join("\n")
            }
            _ => text,
        };
        fs::write(changed.join(&file.name), text).expect("a file");
    }
    let (before, after) = (text(&shipped), text(&changed));
    let found = document(&tool(&["diff", before, after, "--json"]));
    let differences = found["differences"].as_array().expect("a list");
    assert_eq!(differences.len(), 1, "{differences:#?}");
    let one = &differences[0];
    for (key, expected) in [
        ("change", json!("figure")),
        ("kind", json!("input")),
        ("id", json!("gallium-p")),
        ("of", json!({"share": "CHN", "area": "WLD", "basis": "quantity"})),
    ] {
        assert_eq!(one[key], expected, "{key}");
    }
    assert_eq!(one["after"]["value"], json!(0.931));
    assert_ne!(found["before"]["sha256"], found["after"]["sha256"]);
    let same = document(&tool(&["diff", before, before, "--json"]));
    assert_eq!((&same["differences"], &same["re_rated"]), (&json!([]), &json!([])));
    let words = String::from_utf8(tool(&["diff", before, after]).stdout).expect("UTF-8");
    assert!(words.contains("Gallium") && words.contains("China"), "{words}");
    assert_eq!(status(&tool(&["diff", before, text(&empty_folder("nothing"))])), 2);
    assert_eq!(status(&tool(&["diff", before, after, "--to", "1999"])), 3);
}
