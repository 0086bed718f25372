//! Published tables of trade, read as they are: what is summed up agrees with computations from
//! the raw files, and damage is told by file and row.

use std::fs;
use std::path::Path;

use ketenkaart::analysis::trade::Trade;
use ketenkaart::base::number::is_close;
use ketenkaart::intake::limits::TradeLimits;
use ketenkaart::intake::trade::{Figures, gather, is_trade};
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
