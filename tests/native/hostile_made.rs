//! Hostile files that are made here: those that the shared corpus only describes because of
//! their size, and more of the kinds it has.

use std::fmt::Write;

use ketenkaart::base::diagnostic::Severity;
use ketenkaart::intake::{Reading, SourceFile, read};
use serde_json::Value;

use crate::office::Workbook;
use crate::support::shared;
use crate::zips::{Entry, archive};

fn file(name: &str, bytes: impl Into<Vec<u8>>) -> SourceFile {
    SourceFile { name: name.to_owned(), bytes: bytes.into() }
}

fn codes(reading: &Reading, severity: Severity) -> Vec<&'static str> {
    let listed = reading.report.listed();
    listed.iter().filter(|d| d.severity == severity).map(|d| d.code).collect()
}

/// Checks that files are refused, for exactly these reasons.
fn refused(files: Vec<SourceFile>, expected: &[&str]) {
    let names: Vec<String> = files.iter().map(|file| file.name.clone()).collect();
    let reading = read(files);
    assert_eq!(codes(&reading, Severity::Error), expected, "{names:?}");
    assert!(reading.dataset.is_none());
}

/// Checks that files are opened, with these warnings among others.
fn opened(files: Vec<SourceFile>, warnings: &[&str]) -> Reading {
    let names: Vec<String> = files.iter().map(|file| file.name.clone()).collect();
    let reading = read(files);
    assert_eq!(codes(&reading, Severity::Error), [""; 0], "{names:?}");
    let found = codes(&reading, Severity::Warning);
    assert!(
        warnings.iter().all(|warning| found.contains(warning)),
        "{names:?} {warnings:?} {found:?}"
    );
    reading
}

fn numbered(header: &str, count: usize, row: impl Fn(usize, &mut String)) -> String {
    let mut text = header.to_owned();
    (0..count).for_each(|number| row(number, &mut text));
    text
}

fn chain(nodes: usize, edges: usize) -> Vec<SourceFile> {
    let list =
        numbered("id,name\n", nodes, |n, text| writeln!(text, "n{n},Input {n}").expect("writes"));
    let links = numbered("from,to\n", edges, |n, text| {
        let from = n % (nodes - 1);
        let to = from + 1 + (n / nodes) * 7;
        writeln!(text, "n{from},n{}", to.min(nodes - 1)).expect("writes");
    });
    vec![file("nodes.csv", list), file("edges.csv", links)]
}

/// The files of the manifest's `generated` entries.
fn generated(id: &str) -> Vec<SourceFile> {
    match id {
        "gen-nodes-1e6" => chain(1_000_000, 2_000_000),
        "gen-nodes-20000" => chain(20_000, 40_000),
        "gen-csv-200mb" => vec![file("edges.csv", b"Ore,Metal\n".repeat(20 << 20))],
        "gen-one-line-50mb" => vec![file("edges.csv", vec![b'x'; 50 << 20])],
        "gen-json-depth-1e6" => vec![file("deep.json", vec![b'['; 1_000_000])],
        "gen-xlsx-bomb-4g" => {
            let mut entries: Vec<Entry> = Workbook::new()
                .sheet("edges", &[vec!["from".to_owned(), "to".to_owned()]])
                .entries()
                .iter()
                .filter(|part| !part.name.ends_with("sheet1.xml"))
                .map(|part| Entry::new(&part.name, &part.bytes))
                .collect();
            entries.push(Entry::bomb("xl/worksheets/sheet1.xml", 4096));
            vec![file("bomb.xlsx", archive(&entries))]
        }
        "gen-hub-5000" => {
            let links = numbered("from,to\n", 5_000, |n, text| {
                writeln!(text, "n{n},hub").expect("writes");
            });
            vec![file("edges.csv", links)]
        }
        other => panic!("{other} is not made yet"),
    }
}

#[test]
fn what_the_manifest_describes_is_judged_as_it_says() {
    let Some(shared) = shared("what_the_manifest_describes_is_judged_as_it_says") else { return };
    let manifest = std::fs::read(shared.join("hostile/manifest.json")).expect("the manifest");
    let manifest: Value = serde_json::from_slice(&manifest).expect("JSON");
    for entry in manifest["generated"].as_array().expect("a list") {
        let text = |member: &str| entry[member].as_str().expect("a text");
        let reading = read(generated(text("id")));
        let errors = codes(&reading, Severity::Error);
        let warnings = codes(&reading, Severity::Warning);
        match text("code") {
            "E-LIMIT" => assert!(
                ["rows-too-many", "file-too-large", "cell-too-long", "archive-too-large"]
                    .contains(&errors[0]),
                "{} {errors:?}",
                text("id")
            ),
            "E-JSON" => assert_eq!(errors, ["json-broken"]),
            "W-BIG" => {
                assert!(
                    errors.is_empty() && warnings.contains(&"dataset-big"),
                    "{errors:?} {warnings:?}"
                );
            }
            other => panic!("{other}"),
        }
    }
}

#[test]
fn a_hundred_thousand_nodes_are_opened_and_one_more_is_refused() {
    let reading = opened(chain(100_000, 100_000), &["dataset-big"]);
    assert_eq!(reading.tally.inputs, 100_000);
    refused(chain(100_001, 10), &["inputs-too-many"]);
}

const EDGES: &str = "from,to\nOre,Metal\n";

#[test]
fn archives_that_lie_are_refused() {
    let zip = |entries: &[Entry]| vec![file("set.zip", archive(entries))];
    let edges = || Entry::new("edges.csv", EDGES.as_bytes());
    opened(zip(&[edges()]), &[]);
    refused(zip(&[edges(), edges()]), &["file-twice"]);
    refused(
        zip(&[edges(), Entry::new("a\\edges.csv", b"x"), Entry::new("a/edges.csv", b"x")]),
        &["file-twice"],
    );
    for name in
        ["../edges.csv", "a/../../edges.csv", "/etc/passwd", "C:\\edges.csv", "..\\edges.csv"]
    {
        refused(zip(&[Entry::new(name, EDGES.as_bytes())]), &["path-outside"]);
    }
    refused(zip(&[edges().link()]), &["path-outside"]);
    for size in [0, 1, 17, 19, u32::MAX - 1] {
        refused(zip(&[edges().of_size(size)]), &["archive-damaged"]);
    }
    refused(zip(&[edges().of_sum(7)]), &["archive-damaged"]);
    refused(zip(&[edges().encrypted()]), &["file-encrypted"]);
    refused(zip(&[edges().by(12)]), &["archive-damaged"]);
    refused(zip(&[Entry::bomb("edges.csv", 200)]), &["archive-too-large"]);
    let bombs: Vec<Entry> = (0..150).map(|n| Entry::bomb(&format!("{n}.csv"), 1)).collect();
    let errors = codes(&read(zip(&bombs)), Severity::Error);
    assert!(matches!(errors[..], ["archive-damaged" | "archive-too-large"]), "{errors:?}");
    let many: Vec<Entry> = (0..201).map(|n| Entry::new(&format!("{n}.csv"), b"")).collect();
    refused(zip(&many), &["archive-too-many"]);
    let whole = archive(&[edges()]);
    for end in [5, 20, whole.len() - 30, whole.len() - 1] {
        refused(vec![file("set.zip", &whole[..end])], &["archive-damaged"]);
    }
}

#[test]
fn an_archive_in_an_archive_is_not_opened() {
    let mut inner = archive(&[Entry::new("edges.csv", EDGES.as_bytes())]);
    for _ in 0..50 {
        inner = archive(&[Entry::new("set.zip", &inner)]);
    }
    refused(vec![file("set.zip", inner)], &["file-type"]);
    let book = Workbook::new()
        .sheet("edges", &[vec!["from".into(), "to".into()], vec!["Ore".into(), "Metal".into()]])
        .file("book.xlsx");
    let packed =
        archive(&[Entry::new("a/book.xlsx", &book.bytes), Entry::new("README.md", b"# x")]);
    opened(vec![file("set.zip", packed)], &[]);
}

fn wide(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(unit).collect()
}

#[test]
fn encodings_are_certain_or_refused() {
    let little: fn(u16) -> [u8; 2] = u16::to_le_bytes;
    let big: fn(u16) -> [u8; 2] = u16::to_be_bytes;
    let longest = |text: &str, unit: fn(u32) -> [u8; 4]| -> Vec<u8> {
        text.chars().flat_map(|letter| unit(u32::from(letter))).collect()
    };
    let edges = |bytes: Vec<u8>| vec![file("edges.csv", bytes)];
    opened(edges(wide(&format!("\u{feff}{EDGES}"), little)), &[]);
    opened(edges(wide(&format!("\u{feff}{EDGES}"), big)), &[]);
    refused(edges(wide(EDGES, little)), &["utf16-unmarked"]);
    refused(edges(wide(EDGES, big)), &["utf16-unmarked"]);
    refused(edges(longest(&format!("\u{feff}{EDGES}"), u32::to_le_bytes)), &["utf32"]);
    refused(edges(longest(&format!("\u{feff}{EDGES}"), u32::to_be_bytes)), &["utf32"]);
    refused(edges(longest(EDGES, u32::to_be_bytes)), &["utf32"]);
    let mut odd = wide(&format!("\u{feff}{EDGES}"), little);
    odd.pop();
    refused(edges(odd), &["not-utf8"]);
    for bytes in
        [&b"\xfcr"[..], b"\x93Ore\x94", b"\x80", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf5\x80\x80\x80"]
    {
        refused(edges([b"from,to\nOre,", bytes, b"\n"].concat()), &["not-utf8"]);
    }
    let reading = read(edges(b"from,to\r\nOre,Metal\r\nMetal,M\xfcr\r\n".to_vec()));
    assert_eq!(reading.report.listed()[0].place.row, Some(3));
}

fn share(text: &str) -> Vec<SourceFile> {
    vec![
        file("edges.csv", EDGES),
        file("shares.csv", format!("node;supplier;share\nOre;CHN;{text}\n")),
    ]
}

#[test]
fn numbers_are_numbers_or_refused() {
    for text in ["61,5%", "61.5 %", "61,5\u{a0}%", "0,4%", "100%"] {
        opened(share(text), &[]);
    }
    for text in [
        "NaN", "nan%", "inf", "-inf%", "Infinity", "1e2%", "0x1F%", "1_0%", "+5%", "٢٠%", "２０%",
        "5%%", "%", "1 000%", "1.2.3%", "1,2,3%", "=0.2", "½%", "V%",
    ] {
        refused(share(text), &["share-unreadable"]);
    }
    for text in ["120%", "-0,5%", "100,1%", "999999999999%"] {
        refused(share(text), &["share-out-of-range"]);
    }
    refused(share(&format!("{}%", "9".repeat(400))), &["share-unreadable"]);
    refused(share("#DIV/0!"), &["share-unreadable"]);
}

fn named(name: &str) -> Vec<SourceFile> {
    vec![
        file("nodes.csv", format!("id,name\nN1,{name}\nN2,Magnet\n")),
        file("edges.csv", "from,to\nN1,N2\n"),
    ]
}

#[test]
fn letters_that_hide_are_taken_out_and_named() {
    for (name, warning) in [
        ("Or\u{200b}e", "text-hidden"),
        ("Ore\u{2060}", "text-hidden"),
        ("\u{ad}Ore", "text-hidden"),
        ("Ore\u{e0041}\u{e0042}", "text-hidden"),
        ("Ore\u{3164}", "text-hidden"),
        ("\u{202e}erO", "text-bidi"),
        ("Ore\u{2066}", "text-bidi"),
        ("Ore\u{61c}", "text-bidi"),
        ("Ore\u{7}", "text-control"),
        ("O\u{85}re", "text-control"),
        ("Mаgnet", "name-lookalike"),
        ("Ｍagnet", "name-lookalike"),
    ] {
        opened(named(name), &[warning]);
    }
    for id in ["N\u{200b}1", "N\u{202e}1", "N1\u{feff}x", "N\u{0}1", "N\u{e0031}"] {
        let files = vec![file("edges.csv", format!("from,to\nN1,N2\n{id},N2\n"))];
        refused(files, &["id-hidden"]);
    }
    let lookalike = file("nodes.csv", "id,name\nP1,Ore\nР1,Metal\n");
    opened(vec![lookalike.clone(), file("edges.csv", "from,to\nP1,Р1\n")], &["name-lookalike"]);
    // Which one a reference means is told by its letters, never by its looks.
    refused(vec![lookalike, file("edges.csv", "from,to\nP1,Ρ1\n")], &["id-dangling"]);
}

#[test]
fn rows_that_do_not_fit_are_refused_where_they_are() {
    for (text, row) in [
        ("from,to\nOre,Metal\nMetal\n", 3),
        ("from,to\nOre,Metal\n\nMetal,Magnet,x\n", 4),
        ("from;to\r\nOre,Metal\r\n", 2),
        ("from,to\n\"a\nb\",Metal\nOre,Metal,\"\",x\n", 3),
    ] {
        let reading = read(vec![file("edges.csv", text)]);
        let listed = reading.report.listed();
        assert_eq!((listed[0].code, listed[0].place.row), ("row-ragged", Some(row)), "{text:?}");
    }
    refused(vec![file("edges.csv", "from,to\nOre,\"Metal\n")], &["quote-open"]);
    let commas = format!("from,to{}\n", ",".repeat(254))
        + &format!("a,b{}\n", ",".repeat(254)).repeat(30_000);
    refused(vec![file("edges.csv", commas)], &["cells-too-many"]);
    let values = format!("{{\"nodes\":[{}1]}}", "1,".repeat(5_000_001));
    refused(vec![file("set.json", values)], &["cells-too-many"]);
}

#[test]
fn a_marking_is_found_behind_any_number_of_other_errors() {
    let mut text =
        numbered("from,to,note\n", 150, |n, text| writeln!(text, "only {n}").expect("writes"));
    text += "Ore,Metal,RESTREINT UE/EU RESTRICTED\n";
    let reading = read(vec![file("a.csv", text), file("edges.csv", EDGES)]);
    let listed = reading.report.listed();
    assert_eq!(
        (listed.len(), listed[0].code, listed[0].place.row),
        (1, "marking-above-public", Some(152))
    );
    for text in ["SECRET UE/EU SECRET\nfrom,to\nOre,Metal\n", "from,to,NATO SECRET\nOre,Metal,x\n"]
    {
        refused(vec![file("edges.csv", text)], &["marking-above-public"]);
    }
    let notes = file("notes.csv", "a,b\nVS-NfD,x\n");
    refused(vec![file("edges.csv", EDGES), notes], &["marking-above-public"]);
    let json = r#"{"format":"dependency-dataset","marking":"PUBLIC","nodes":[{"id":"a","name":"A","x":{"y":["EU CONFIDENTIAL"]}}],"edges":[]}"#;
    refused(vec![file("set.json", json)], &["marking-above-public"]);
}
