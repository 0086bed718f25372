//! Laws of reading and writing datasets that hold for any bytes and any dataset.

use ketenkaart::base::archive;
use ketenkaart::export::dataset::{marked_public, to_json, to_package};
use ketenkaart::fixture;
use ketenkaart::intake::{Reading, SourceFile, read};
use ketenkaart::model::dataset::Dataset;
use ketenkaart::model::record::Record;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::{folder, root};

fn small() -> Vec<SourceFile> {
    folder(&root().join("tests/data/small/eto"))
}

fn is_sound(reading: &Reading) -> bool {
    reading.dataset.is_none() == reading.report.is_refused() && reading.report.listed().len() <= 100
}

/// Names under which bytes are taken for one format or another.
fn names() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "inputs.csv",
        "datapackage.json",
        "a.zip",
        "a.xlsx",
        "nodes.csv",
        "a",
    ])
}

/// A chain of inputs with shares, in the words of the fixtures.
fn fixtures() -> impl Strategy<Value = String> {
    let edges = prop::collection::btree_set((0_u8..8, 0_u8..8), 1..12);
    let shares = prop::collection::btree_map((0_u8..8, 0_usize..6), 0_u8..18, 0..12);
    (edges, shares, any::<bool>()).prop_map(|(edges, shares, has_stage)| {
        let mut text = String::new();
        for (from, to) in edges.into_iter().filter(|(from, to)| from < to) {
            text.push_str(&format!("i{from} > i{to};"));
        }
        let codes = ["CN", "US", "DE", "NL", "?", "Acme/FR"];
        for ((input, supplier), percent) in shares {
            let figure = match percent {
                0 => " -".to_owned(),
                1 => String::new(),
                percent => format!(" {percent}%"),
            };
            let figure = if codes[supplier] == "?" { " 5%".to_owned() } else { figure };
            text.push_str(&format!("i{input}: {}{figure};", codes[supplier]));
        }
        if has_stage {
            text.push_str("stage Mining: i0, i1;");
        }
        text + "i0 > i7"
    })
}

/// What an analysis sees of the records: everything but the order and the rows of the files.
fn content(dataset: &Dataset) -> Vec<String> {
    let line = |record: &Record| {
        let mut shares: Vec<String> = record
            .shares
            .iter()
            .map(|share| {
                let supplier = &dataset.suppliers[share.supplier].id;
                format!("{supplier} {:?} {:?} {:?}", share.value, share.bounds, share.class)
            })
            .collect();
        shares.sort();
        let subject =
            format!("{:?} {} {:?} {:?}", record.subject, record.area, record.level, record.basis);
        format!("{subject} {shares:?}")
    };
    let mut lines: Vec<String> = dataset.records.iter().map(line).collect();
    lines.sort();
    lines
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_bytes_are_read_or_refused(
        name in names(),
        bytes in prop::collection::vec(any::<u8>(), 0..400),
    ) {
        let reading = read(vec![SourceFile { name: name.to_owned(), bytes }]);
        prop_assert!(is_sound(&reading));
        prop_assert!(reading.dataset.is_none());
    }

    #[test]
    fn a_damaged_dataset_is_read_or_refused(
        file in any::<Index>(),
        edits in prop::collection::vec((any::<Index>(), any::<u8>(), 0_u8..3), 1..6),
        is_package in any::<bool>(),
        is_zipped in any::<bool>(),
    ) {
        let mut files = small();
        if is_package {
            let reading = read(files);
            files = to_package(reading.dataset.as_ref().expect("the small set is valid"));
        }
        let position = file.index(files.len());
        let bytes = &mut files[position].bytes;
        for (at, byte, kind) in edits {
            let at = at.index(bytes.len());
            match kind {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                _ => drop(bytes.remove(at)),
            }
            if bytes.is_empty() {
                bytes.push(b' ');
            }
        }
        if is_zipped {
            let bytes = archive::write(&files).expect("an archive");
            files = vec![SourceFile { name: "set.zip".to_owned(), bytes }];
        }
        prop_assert!(is_sound(&read(files)));
    }

    #[test]
    fn what_is_written_is_read_and_written_the_same(text in fixtures()) {
        let Some(dataset) = fixture::read(&text).dataset else { return Ok(()) };
        let dataset = marked_public(&dataset);
        let files = to_package(&dataset);
        let again = read(files.clone()).dataset.expect("what we write is valid");
        prop_assert_eq!(&to_package(&again), &files);
        prop_assert_eq!(content(&again), content(&dataset));
        let bytes = to_json(&dataset);
        let single = read(vec![SourceFile { name: "d.json".to_owned(), bytes }]);
        prop_assert_eq!(&to_package(&single.dataset.expect("so is the single file")), &files);
    }

    #[test]
    fn the_order_of_share_rows_does_not_matter(order in Just((0..8).collect::<Vec<usize>>()).prop_shuffle()) {
        let mut files = small();
        let expected = content(&read(files.clone()).dataset.expect("valid"));
        let provision = files.iter_mut().find(|file| file.name == "provision.csv").expect("there");
        let text = String::from_utf8(provision.bytes.clone()).expect("UTF-8");
        let lines: Vec<&str> = text.lines().collect();
        let rows: Vec<&str> = order.iter().map(|position| lines[position + 1]).collect();
        provision.bytes = format!("{}\n{}\n", lines[0], rows.join("\n")).into_bytes();
        prop_assert_eq!(content(&read(files).dataset.expect("valid")), expected);
    }
}

#[test]
fn an_archive_is_read_like_its_files() {
    let files = small();
    let bytes = archive::write(&files).expect("an archive");
    let from_archive = read(vec![SourceFile { name: "set.zip".to_owned(), bytes }]);
    let from_files = read(files);
    assert!(from_files.dataset.is_some());
    assert_eq!(from_archive, from_files);
}

#[test]
fn what_is_too_much_is_refused_before_it_fills_the_memory() {
    let one = |name: &str, bytes: Vec<u8>| read(vec![SourceFile { name: name.to_owned(), bytes }]);
    let code = |reading: &Reading| reading.report.listed().first().map(|d| d.code);
    let deep = one("deep.json", vec![b'['; 1_000_000]);
    assert_eq!(code(&deep), Some("json-broken"));
    let long =
        one("inputs.csv", [b"input_id,input_name,type\n".to_vec(), vec![b'x'; 3_000_000]].concat());
    assert_eq!(code(&long), Some("cell-too-long"));
    let rows = "N1,x,process\n".repeat(250_001);
    let many = one("inputs.csv", format!("input_id,input_name,type\n{rows}").into_bytes());
    assert_eq!(code(&many), Some("rows-too-many"));
}
