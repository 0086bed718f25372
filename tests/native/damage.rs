//! Files damaged at random: bits flipped, cut off, pieces put elsewhere, in the file as it is
//! and in what is packed in it. Whatever comes out is read or refused: no panic, a bounded
//! report, and never a dataset together with an error. `KETENKAART_DAMAGE=100000` tries as
//! many files of each kind; the seed of a failure is printed.

use std::path::Path;

use ketenkaart::base::archive::{self, Limits};
use ketenkaart::intake::{SourceFile, read};

use crate::office::Workbook;
use crate::support::{folder, root, shared};

/// Files tried of each kind, unless the environment says otherwise.
const TRIES: u64 = 150;

/// Numbers that look random and are the same everywhere (SplitMix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).expect("small")
    }
}

/// Pieces that readers of tables, JSON and workbooks may stumble over.
const PIECES: [&str; 28] = [
    "\"",
    ",",
    ";",
    "\n",
    "\r",
    "\t",
    "\0",
    "=",
    "'",
    "NaN",
    "-1",
    "1e308",
    "99999999999999999999",
    "\u{202e}",
    "\u{feff}",
    "&#0;",
    "<row r='1048576'>",
    "<c r='XFD1048576'><v>1</v></c>",
    "<!DOCTYPE a>",
    "]]>",
    "t='s'",
    "<",
    ">",
    "{",
    "[",
    "}",
    "\u{1f469}\u{200d}",
    "é",
];

fn damage(bytes: &mut Vec<u8>, random: &mut Random) {
    for _ in 0..=random.below(3) {
        let (at, other) = (random.below(bytes.len()), random.below(bytes.len()));
        let (from, to) = (at.min(other), at.max(other));
        match random.below(6) {
            0 if !bytes.is_empty() => bytes[at] ^= 1 << random.below(8),
            1 => bytes.truncate(at),
            2 => {
                let piece = bytes[from..to.min(from + 200)].to_vec();
                bytes.splice(other..other, piece);
            }
            3 => drop(bytes.drain(from..to.min(from + 40))),
            _ => {
                let piece = PIECES[random.below(PIECES.len())];
                bytes.splice(at..at, piece.bytes());
            }
        }
    }
}

/// Damages one of the files of an archive and packs them again, so that sums are right.
fn damage_within(bytes: &mut Vec<u8>, random: &mut Random) {
    let limits = Limits { entries: 100, bytes: 1 << 24, ratio: 10_000 };
    let Ok(mut entries) = archive::read(bytes, limits) else { return damage(bytes, random) };
    if entries.is_empty() {
        return;
    }
    let at = random.below(entries.len());
    damage(&mut entries[at].bytes, random);
    if random.below(20) == 0 {
        drop(entries.remove(at));
    }
    if let Ok(packed) = archive::write(&entries) {
        *bytes = packed;
    }
}

fn check(seeds: &[Vec<SourceFile>], change: impl Fn(&mut Vec<u8>, &mut Random)) {
    let tries = std::env::var("KETENKAART_DAMAGE").ok().and_then(|tries| tries.parse().ok());
    for seed in 0..tries.unwrap_or(TRIES) {
        let mut random = Random(seed);
        let mut files = seeds[random.below(seeds.len())].clone();
        let at = random.below(files.len());
        change(&mut files[at].bytes, &mut random);
        let reading =
            std::panic::catch_unwind(|| read(files)).unwrap_or_else(|_| panic!("seed {seed}"));
        assert_eq!(reading.dataset.is_none(), reading.report.is_refused(), "seed {seed}");
        assert!(reading.report.listed().len() <= 100, "seed {seed}");
    }
}

fn single(folder_of: &Path) -> Vec<Vec<SourceFile>> {
    folder(folder_of).into_iter().map(|file| vec![file]).collect()
}

fn workbooks() -> Vec<Vec<SourceFile>> {
    let row = |text: &str| text.split('|').map(str::to_owned).collect::<Vec<_>>();
    let sheet = "<cols><col min='1' max='2' hidden='1'/></cols><sheetData><row r='1'>\
        <c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='str'><v>share</v></c></row>\
        <row r='2' hidden='1'><c r='A2' t='inlineStr'><is><r><t>Ore</t></r></is></c><c r='B2' t='str'><v>CHN</v></c>\
        <c r='C2' s='1'><f>A1</f><v>0.6</v></c><c r='D2' t='b'><v>1</v></c></row></sheetData>\
        <mergeCells><mergeCell ref='A1:B2'/></mergeCells><headerFooter><oddHeader>&amp;CA</oddHeader></headerFooter>";
    let made = Workbook::new()
        .sheet("edges", &[row("from|to"), row("Ore|Metal"), row("Metal|Magnet")])
        .raw_sheet("shares", "", sheet)
        .part(
            "xl/sharedStrings.xml",
            "<sst><si><t>node</t></si><si><r><t>supp</t></r><r><t>lier</t></r></si></sst>",
        )
        .part(
            "xl/comments1.xml",
            "<comments><comment ref='A1'><text><t>x</t></text></comment></comments>",
        );
    let mut seeds = vec![vec![made.file("book.xlsx")]];
    if let Some(shared) = shared("the workbooks of the corpus") {
        seeds.extend(single(&shared.join("hostile/xlsx")));
        seeds.extend(single(&shared.join("hostile/base-xlsx")));
    }
    seeds
}

#[test]
fn damaged_workbooks_are_read_or_refused() {
    check(&workbooks(), damage);
}

#[test]
fn workbooks_with_damaged_parts_are_read_or_refused() {
    check(&workbooks(), damage_within);
}

#[test]
fn damaged_tables_are_read_or_refused() {
    let small = folder(&root().join("tests/data/small/eto"));
    let packed = archive::write(&small).expect("writes");
    let archive = SourceFile { name: "eto.zip".to_owned(), bytes: packed };
    check(&[small, vec![archive.clone()]], damage);
    check(&[vec![archive]], damage_within);
}

#[test]
fn damaged_json_is_read_or_refused() {
    let Some(shared) = shared("damaged_json_is_read_or_refused") else { return };
    let mut seeds = single(&shared.join("hostile/json"));
    seeds.extend(single(&shared.join("hostile/base-json")));
    check(&seeds, damage);
}

#[test]
fn damaged_tables_of_trade_are_read_or_refused() {
    let comext = "DECLARANT_ISO,PARTNER_ISO,PRODUCT_NC,FLOW,PERIOD,VALUE_IN_EUROS\n\
        DE,CN,81129289,1,2023,60\nNL,NA,81129289,1,2023,40\nEL,XC,25049000,2,2022,7.5\n";
    let baci = "\"t\",\"i\",\"j\",\"k\",\"v\",\"q\"\n2021,156,276,10121,5.5,\"     1.5\"\n\
        2021,251,156,10121,2,\"      NA\"\n";
    let table = "year,source_country,source_industry,dest_country,dest_industry_or_final_use,value\n\
        2011,CHN,c1,DEU,c2,30\n2011,DEU,c2,DEU,c2,-2\n2011,DEU,c2,CHN,f1,10\n2012,DEU,c2,CHN,c1,1e3\n";
    let mut seeds = Vec::new();
    for content in [comext, baci, table] {
        let bytes = content.as_bytes().to_vec();
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        std::io::Write::write_all(&mut packer, &bytes).expect("packs");
        let packed = packer.finish().expect("packs");
        let plain = SourceFile { name: "t.csv".to_owned(), bytes };
        let zip = archive::write(std::slice::from_ref(&plain)).expect("packs");
        seeds.push(vec![plain]);
        seeds.push(vec![SourceFile { name: "t.csv.gz".to_owned(), bytes: packed }]);
        seeds.push(vec![SourceFile { name: "t.zip".to_owned(), bytes: zip }]);
    }
    check(&seeds, damage);
    check(&seeds, damage_within);
}
