//! Published tables of trade, read as they are: what is summed up agrees with computations from
//! the raw files, and damage is told by file and row.

use std::fs;
use std::io::Read;
use std::path::Path;

use flate2::read::GzDecoder;
use ketenkaart::analysis::reliance::{Area, Recipes, reliance};
use ketenkaart::analysis::trade::Trade;
use ketenkaart::base::number::is_close;
use ketenkaart::base::packed::{packed, unpacked};
use ketenkaart::intake::limits::TradeLimits;
use ketenkaart::intake::trade::{Figures, Gathered, Gatherer, gather, is_trade};
use ketenkaart::intake::{Reading, SourceFile, read};
use ketenkaart::model::dataset::Dataset;
use ketenkaart::model::record::Subject;

use crate::support::shared;

fn file(path: &Path) -> SourceFile {
    let name = path.file_name().expect("a name").to_string_lossy().into_owned();
    SourceFile { name, bytes: fs::read(path).expect("a file") }
}

fn dataset(reading: Reading) -> Dataset {
    let found: Vec<_> = reading
        .report
        .listed()
        .iter()
        .map(|it| (it.code, &it.place))
        .map(|it| format!("{it:?}"))
        .collect();
    reading.dataset.unwrap_or_else(|| panic!("{}", found.join("\n")))
}

#[test]
fn comext_as_published_becomes_the_derived_shares() {
    let Some(shared) = shared("comext_as_published_becomes_the_derived_shares") else { return };
    let folder = shared.join("data/comext-crm");
    let reading = read(vec![file(&folder.join("comext_imports_cn8_2022_2024.csv"))]);
    let dataset = dataset(reading);
    let derived = fs::read_to_string(folder.join("derived_extra_eu_shares.csv")).expect("shares");
    let mut compared = 0;
    for line in derived.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let [period, code] = [cells[0], cells[1]];
        let tail = &cells[cells.len() - 8..];
        let subject = Subject::Input(dataset.input_by_id(code).expect("the product"));
        let years = ["2022", "2023", "2024"];
        let periods: Vec<&str> =
            years.into_iter().filter(|year| *year == period || period.contains('-')).collect();
        let trade = Trade::of(&dataset, subject, "EU27_2020", &periods);
        let total: f64 = tail[0].parse().expect("a number");
        assert!(is_close(trade.from_outside(), total, 0.51), "{line}");
        if !tail[1].is_empty() {
            let expected: f64 = tail[1].parse().expect("a number");
            let found = trade.indicators().concentration.expect("imports");
            assert!(is_close(found, expected, 5.1e-5), "{line}: {found}");
        }
        compared += 1;
    }
    assert_eq!(compared, derived.lines().count() - 1);
    assert!(compared > 150);
    // Namibia is a country, and no missing value.
    assert!(dataset.supplier_by_id("NAM").is_some());
}

#[test]
fn baci_as_published_opens() {
    let Some(shared) = shared("baci_as_published_opens") else { return };
    let folder = shared.join("data/baci");
    let files = vec![
        file(&folder.join("ExampleTradeData.csv")),
        file(&folder.join("country_codes_V202201.csv")),
    ];
    let alone = dataset(read(files[..1].to_vec()));
    let dataset = dataset(read(files));
    assert_eq!(alone.suppliers.len(), dataset.suppliers.len());
    let exporters = ["AFG", "ZAF"].map(|code| dataset.supplier_by_id(code).is_some());
    assert_eq!(exporters, [true, true]);
    let codes = dataset.inputs.iter().all(|input| input.id.len() == 6);
    assert!(codes, "zeros in front come back");
    assert!(dataset.series.trade.iter().any(|flow| flow.currency == "kUSD"));
}

#[test]
fn a_table_of_a_million_deliveries_becomes_flat_lists() {
    let Some(shared) = shared("a_table_of_a_million_deliveries_becomes_flat_lists") else { return };
    let path = shared.join("data/wiod/wiod_2009-2011_intermediate_long.csv.gz");
    let whole = file(&path);
    assert!(is_trade(&whole.bytes[..64 << 10]));
    let gathered = gather(std::slice::from_ref(&whole), TradeLimits::STANDARD).expect("gathered");
    assert_eq!(gathered.rows, 1_198_977);
    let Some(Figures::InputOutput(table)) = &gathered.figures else { panic!("a table") };
    assert_eq!((table.regions.len(), table.industries.len()), (41, 35));
    let names: Vec<&str> = table.years.iter().map(|year| year.name.as_str()).collect();
    assert_eq!(names, ["2009", "2010", "2011"]);
    let cells: Vec<usize> = table.years.iter().map(|year| year.values.len()).collect();
    assert_eq!(cells, [392_958, 392_494, 413_525]);
    assert_eq!(table.unit, "MUSD");
    let dataset = dataset(read(vec![whole.clone()]));
    assert_eq!(dataset.inputs.len(), 35);
    assert!(dataset.input_output.is_some());
    let cut = SourceFile { bytes: whole.bytes[..whole.bytes.len() / 2].to_vec(), ..whole };
    let refused = read(vec![cut]);
    assert!(refused.dataset.is_none());
    let finding = refused.report.listed()[0].clone();
    assert_eq!(finding.code, "file-cut");
    assert!(finding.place.row.is_some_and(|row| row > 500_000), "{:?}", finding.place);
}

/// Small tables of each layout.
const COMEXT: &str = "DECLARANT_ISO,PARTNER_ISO,PRODUCT_NC,FLOW,PERIOD,VALUE_IN_EUROS\nDE,CN,81129289,1,2023,60\nNL,NA,81129289,1,2023,40\nEL,GR,81129289,1,2023,7\nGB,CN,81129289,1,2023,9\n";
const BACI: &str = "\"t\",\"i\",\"j\",\"k\",\"v\",\"q\"\n2021,156,276,10121,5.5,\"        1.5\"\n2021,251,156,10121,2,\"           NA\"\n2021,251,528,10121,1,\"\"\n";
const ICIO: &str = "year,source_country,source_industry,dest_country,dest_industry_or_final_use,value_musd\n2011,CHN,c1,DEU,c2,30\n2011,DEU,c2,DEU,c2,20\n2011,DEU,c2,CHN,c1,10\n2011,CHN,c1,CHN,c57,40\n2011,DEU,c2,DEU,c57,-5\n2011,DEU,VA,DEU,c2,50\n";

fn text(name: &str, text: &str) -> SourceFile {
    SourceFile { name: name.to_owned(), bytes: text.as_bytes().to_vec() }
}

fn codes_of(reading: &Reading) -> Vec<&'static str> {
    reading.report.listed().iter().map(|it| it.code).collect()
}

#[test]
fn small_tables_of_each_layout_are_summed() {
    let reading = read(vec![text("a.csv", COMEXT)]);
    assert!(codes_of(&reading).contains(&"reporters-other"));
    let one = dataset(reading);
    let subject = Subject::Input(one.input_by_id("81129289").expect("it"));
    let trade = Trade::of(&one, subject, "EU27_2020", &["2023"]);
    assert!(is_close(trade.from_outside(), 100.0, 1e-9));
    assert_eq!(trade.within, Some(7.0), "Greece from Greece");
    let reading = read(vec![text("b.csv", BACI)]);
    assert!(codes_of(&reading).contains(&"exporters-few"));
    let two = dataset(reading);
    let subject = Subject::Input(two.input_by_id("010121").expect("zeros in front"));
    let trade = Trade::of(&two, subject, "EU27_2020", &["2021"]);
    assert_eq!((trade.from_outside(), trade.within, trade.exports), (5.5, Some(1.0), Some(2.0)));
    let reading = read(vec![text("c.csv", ICIO)]);
    let codes = codes_of(&reading);
    assert!(codes.contains(&"values-negative") && codes.contains(&"rows-left"), "{codes:?}");
    assert!(!codes.contains(&"output-unknown"));
    let table = dataset(reading).input_output.clone().expect("a table");
    assert_eq!(table.industries, ["c1", "c2"]);
    assert_eq!(table.years[0].values, [10.0, 30.0, 20.0]);
}

#[test]
fn what_is_wrong_stops_with_file_row_and_column() {
    let cases: [(&str, String, &str, u64, Option<&str>); 9] = [
        (
            "x.csv",
            COMEXT.replace("1,2023,40", "1,2023,forty"),
            "number-unreadable",
            3,
            Some("VALUE_IN_EUROS"),
        ),
        (
            "x.csv",
            COMEXT.replace("1,2023,40", "1,2023,-40"),
            "number-out-of-range",
            3,
            Some("VALUE_IN_EUROS"),
        ),
        ("x.csv", COMEXT.replace(",1,2023,40", ",1,2023"), "row-ragged", 3, None),
        ("x.csv", COMEXT.replace("FLOW", "WAY"), "column-missing", 1, Some("FLOW")),
        ("x.csv", COMEXT.replace("NL,NA,", "NL,,"), "value-missing", 3, Some("PARTNER_ISO")),
        ("x.csv", BACI.replace("1.5", "one"), "number-unreadable", 2, Some("q")),
        ("x.csv", BACI.replace("2021,156", "2021,China"), "code-unreadable", 2, Some("i")),
        (
            "x.csv",
            ICIO.replace("2011,DEU,c2,DEU,c2", "MMXI,DEU,c2,DEU,c2"),
            "date-unreadable",
            3,
            Some("year"),
        ),
        ("x.csv", ICIO[..ICIO.len() - 8].to_owned(), "file-cut", 7, None),
    ];
    for (name, content, code, row, column) in cases {
        let reading = read(vec![text(name, &content)]);
        assert!(reading.dataset.is_none(), "{code}");
        let first = reading.report.listed()[0].clone();
        assert_eq!(
            (first.code, first.place.row, first.place.column.as_deref()),
            (code, Some(row), column)
        );
        assert_eq!(first.place.file, name);
    }
}

#[test]
fn columns_in_another_order_and_other_packings_read_the_same() {
    let turned: String = COMEXT
        .lines()
        .map(|line| {
            let cells: Vec<&str> = line.split(',').rev().collect();
            format!("{}\r\n", cells.join(";"))
        })
        .collect();
    let plain = gather(&[text("a.csv", COMEXT)], TradeLimits::STANDARD).expect("read").figures;
    let other = gather(&[text("a.csv", &turned)], TradeLimits::STANDARD).expect("read").figures;
    assert_eq!(plain, other);
    let zip = ketenkaart::base::archive::write(&[text("d/a.csv", COMEXT)]).expect("a zip");
    let zipped = SourceFile { name: "a.zip".to_owned(), bytes: zip };
    assert!(is_trade(&zipped.bytes));
    assert_eq!(gather(&[zipped], TradeLimits::STANDARD).expect("read").figures, plain);
    let mut rows: Vec<&str> = COMEXT.lines().skip(1).collect();
    rows.reverse();
    let header = COMEXT.lines().next().expect("a header");
    let turned = format!("{header}\n{}", rows.join("\n"));
    assert_eq!(
        gather(&[text("a.csv", &turned)], TradeLimits::STANDARD).expect("read").figures,
        plain
    );
}

#[test]
fn limits_are_kept() {
    let code = |limits| gather(&[text("a.csv", COMEXT)], limits).expect_err("too much").code();
    assert_eq!(code(TradeLimits { rows: 2, ..TradeLimits::STANDARD }), "rows-too-many");
    assert_eq!(code(TradeLimits { text_bytes: 50, ..TradeLimits::STANDARD }), "file-too-large");
    assert_eq!(code(TradeLimits { kept: 1, ..TradeLimits::STANDARD }), "sums-too-many");
    assert_eq!(code(TradeLimits { row_bytes: 10, ..TradeLimits::STANDARD }), "cell-too-long");
}

#[test]
fn it_does_not_matter_where_pieces_are_cut() {
    for content in [COMEXT, BACI, ICIO] {
        let whole = gather(&[text("a.csv", content)], TradeLimits::STANDARD).expect("read");
        for size in 1..=content.len() {
            let mut gatherer = Gatherer::new(TradeLimits::STANDARD);
            gatherer.begin("a.csv");
            for piece in content.as_bytes().chunks(size) {
                gatherer.push(piece).expect("a piece");
            }
            while gatherer.finish().expect("an end") {}
            assert_eq!(gatherer.gather().expect("read"), whole, "pieces of {size}");
        }
    }
}

#[test]
fn what_was_gathered_travels_whole() {
    for content in [COMEXT, BACI, ICIO] {
        let gathered = gather(&[text("a.csv", content)], TradeLimits::STANDARD).expect("read");
        let back: Option<Gathered> = unpacked(&packed(&gathered));
        assert_eq!(back.as_ref(), Some(&gathered));
    }
}

#[test]
fn reliance_on_the_published_table_agrees_with_its_rows() {
    let Some(shared) = shared("reliance_on_the_published_table_agrees_with_its_rows") else {
        return;
    };
    let whole = file(&shared.join("data/wiod/wiod_2009-2011_intermediate_long.csv.gz"));
    let gathered = gather(std::slice::from_ref(&whole), TradeLimits::STANDARD).expect("gathered");
    let Some(Figures::InputOutput(table)) = &gathered.figures else { panic!("a table") };
    let year = table.year(Some("2011")).expect("the year");
    let at = |list: &[String], id: &str| list.iter().position(|one| one == id).expect("it");
    let (germany, china) = (at(&table.regions, "DEU"), at(&table.regions, "CHN"));
    let area = Area { id: "DEU".to_owned(), regions: vec![germany] };
    let recipes = Recipes::new(table, year);
    let found = reliance(table, year, &recipes, &area, at(&table.industries, "c15")).expect("it");
    // From the rows themselves, as text.
    let mut rows = String::new();
    GzDecoder::new(&*whole.bytes).read_to_string(&mut rows).expect("text");
    let (mut all, mut chinese) = (0.0, 0.0);
    for row in rows.lines().filter(|row| row.starts_with("2011,") && row.contains(",DEU,c15,")) {
        let cells: Vec<&str> = row.split(',').collect();
        if cells[3..5] == ["DEU", "c15"] {
            let value: f64 = cells[5].parse().expect("a number");
            all += value;
            chinese += if cells[1] == "CHN" { value } else { 0.0 };
        }
    }
    assert!(is_close(found.purchases, all, 1e-6));
    let partner = found.partners.iter().find(|one| one.of == china).expect("China");
    assert!(is_close(partner.face_value, chinese / all, 1e-12));
    assert!(found.is_bound && partner.hidden().is_some_and(|hidden| hidden > 0.0));
    let faces: f64 = found.partners.iter().map(|one| one.face_value).sum();
    assert!(is_close(faces + found.home.face_value, 1.0, 1e-9));
}
