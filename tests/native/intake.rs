//! Published datasets in the layouts that the app opens: what is read of them, and what is
//! reported.

use ketenkaart::export::dataset::{to_json, to_package};
use ketenkaart::intake::{Reading, SourceFile, read};
use ketenkaart::model::dataset::Dataset;

use crate::support::{folder, root, shared};

/// The findings as one line each: severity, code, place, what was found.
fn findings(reading: &Reading) -> Vec<String> {
    let line = |d: &&ketenkaart::base::diagnostic::Diagnostic| {
        let place = &d.place;
        let row = place.row.map_or(String::new(), |row| format!(":{row}"));
        let column = place.column.as_ref().map_or(String::new(), |column| format!(" {column}"));
        let file = place.file.rsplit('/').next().unwrap_or_default();
        format!("{} {} {file}{row}{column} “{}”", d.severity.code(), d.code, d.found)
    };
    reading.report.listed().iter().map(line).collect()
}

fn accepted(reading: &Reading) -> &Dataset {
    assert!(reading.dataset.is_some(), "refused: {:#?}", findings(reading));
    reading.dataset.as_ref().expect("asserted")
}

#[test]
fn the_chip_tables_are_read_whole() {
    let Some(shared) = shared("the_chip_tables_are_read_whole") else { return };
    let reading = read(folder(&shared.join("data/eto-chips")));
    let tally = &reading.tally;
    let counts = (tally.inputs, tally.dependencies, tally.suppliers, tally.shares);
    assert_eq!(
        findings(&reading),
        [
            "warning country-alias providers.csv:44 provider_name “MAL”",
            "warning residual-named provision.csv:4 provider_id “Various”",
            "warning name-differs provision.csv:49 provider_name “Toshiba”",
            "warning row-twice provision.csv:60 “”",
            "warning majors-unnumbered provision.csv:110 share_provided “”",
            "warning organisation-shares provision.csv:127 share_provided “”",
            "warning name-differs provision.csv:278 provided_name “Process monitoring and curve \
             tracing equipment”",
            "warning name-differs sequence.csv:9 goes_into_name “Advanced photomask”",
            "warning name-differs sequence.csv:9 input_name “Photomask (maskless) lithography \
             equipment”",
            "warning name-differs sequence.csv:10 is_type_of_name “Photomask (maskless) \
             lithography equipment”",
        ]
    );
    assert_eq!((tally.format, counts), ("eto-tables", (79, 93, 294, 660)));
    assert_eq!(reading.report.errors(), 0);
    let dataset = accepted(&reading);
    assert!(tally.tables.iter().all(|table| table.set_aside == 0), "{:?}", tally.tables);
    assert_eq!(dataset.inputs.iter().filter(|input| input.stage.is_none()).count(), 0);
}

#[test]
fn the_sample_package_is_read_whole() {
    let Some(shared) = shared("the_sample_package_is_read_whole") else { return };
    let reading = read(folder(&shared.join("reference/sample_package")));
    assert_eq!(findings(&reading), Vec::<String>::new());
    let dataset = accepted(&reading);
    let counts = (dataset.stages.len(), dataset.inputs.len(), dataset.dependencies.len());
    assert_eq!((reading.tally.format, counts), ("sdp", (2, 31, 43)));
    assert_eq!(reading.tally.shares, 89);
}

#[test]
fn the_shipped_chip_dataset_is_read_whole() {
    let reading = read(folder(&root().join("public/data/advanced-chips-defence")));
    // The files restate only the largest suppliers.
    assert_eq!(findings(&reading), ["warning shares-short shares.csv:2 share “96%”"]);
    let dataset = accepted(&reading);
    assert_eq!((dataset.stages.len(), dataset.inputs.len()), (7, 80));
    assert_eq!((dataset.dependencies.len(), reading.tally.shares), (120, 133));
}

#[test]
fn the_critical_raw_materials_tables_are_read_whole() {
    let Some(shared) = shared("the_critical_raw_materials_tables_are_read_whole") else { return };
    let reading = read(folder(&shared.join("data/eu-crm-2023")));
    println!("{:#?}\n{:?}", findings(&reading), reading.tally);
    let dataset = accepted(&reading);
    println!("{} {} {}", dataset.inputs.len(), dataset.dependencies.len(), dataset.suppliers.len());
}

/// Reads what was written and writes it again.
fn round_trip(dataset: &Dataset) {
    let files = to_package(dataset);
    let again = read(files.clone());
    assert_eq!(to_package(accepted(&again)), files);
    assert_eq!(again.report.errors(), 0);
    let json = SourceFile { name: "dataset.json".to_owned(), bytes: to_json(dataset) };
    let from_json = read(vec![json]);
    assert_eq!(to_package(accepted(&from_json)), files);
}

#[test]
fn converting_again_gives_the_same_bytes() {
    let Some(shared) = shared("converting_again_gives_the_same_bytes") else { return };
    for path in ["data/eto-chips", "data/eu-crm-2023", "reference/sample_package"] {
        round_trip(accepted(&read(folder(&shared.join(path)))));
    }
    round_trip(accepted(&read(folder(&root().join("public/data/advanced-chips-defence")))));
}
