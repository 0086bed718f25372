//! Published datasets in the layouts that the app opens: what is read of them, and what is
//! reported.

use ketenkaart::export::catalogue::{self, entry};
use ketenkaart::export::dataset::{marked_public, to_json, to_package};
use ketenkaart::export::first::first;
use ketenkaart::i18n::Locale;
use ketenkaart::intake::{Reading, SourceFile, read, read_package};
use ketenkaart::model::dataset::Dataset;
use ketenkaart::model::record::Subject;
use ketenkaart::reading::first::First;

use ketenkaart::wire::catalogue::{Catalogue, FILE_NAME, FORMAT};

use crate::support::{folder, root, shared};

#[test]
fn a_shipped_package_reads_the_same_with_the_reader_that_starts_the_app() {
    let data = root().join("public/data");
    for name in ["advanced-chips-defence", "com-2022-61", "eu-crm-2023"] {
        let mut files = folder(&data.join(name));
        files.sort_by_key(|file| !file.name.ends_with("datapackage.json"));
        let reading = read_package(files.clone());
        accepted(&reading);
        assert_eq!(reading, read(files), "{name}");
    }
}

#[test]
fn what_is_seen_first_of_a_shipped_dataset_survives_its_file() {
    for name in ["advanced-chips-defence", "eu-crm-2023"] {
        let reading = read(folder(&root().join("public/data").join(name)));
        let first = first(accepted(&reading), "0123", 1, &Locale::english());
        assert!(first.scene.groups.len() > 20, "{name}");
        assert!(!first.choices.filters.is_empty(), "{name}");
        // Coordinates are carried as a painter draws them, so the whole is compared as text.
        let text = first.to_text();
        let again = First::from_text(&text).map(|again| again.to_text());
        assert!(again.as_ref() == Some(&text), "{name}");
    }
}

#[test]
fn the_reader_that_starts_the_app_refuses_what_no_site_ships() {
    let data = root().join("public/data/eu-crm-2023");
    let mut files = folder(&data);
    files.sort_by_key(|file| !file.name.ends_with("datapackage.json"));
    for file in files.iter_mut().skip(1) {
        file.bytes = b"PK\x05\x06".to_vec();
    }
    assert!(read_package(files).dataset.is_none());
    assert!(read_package(Vec::new()).dataset.is_none());
}

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
    let tally = &reading.tally;
    let rows: Vec<(&str, usize, usize)> = tally
        .tables
        .iter()
        .map(|table| (table.file.rsplit('/').next().unwrap_or(""), table.rows, table.set_aside))
        .collect();
    // Bauxite has no supply figures of its own: five rows of scores and two of groups.
    assert_eq!(
        rows,
        [
            ("fact_GlobalSupplyShares&t.csv", 2561, 0),
            ("fact_EUSupplyShares&t.csv", 907, 0),
            ("fact_MaterialUseShares.csv", 339, 0),
            ("dimension_CRMsOverTime.csv", 355, 5),
            ("dimension_ScreenedMatGroupings.csv", 90, 2),
        ]
    );
    assert!(tally.tables.iter().all(|table| table.rows == table.read + table.set_aside));
    assert_eq!((tally.format, tally.shares), ("eu-crm-tables", 3468));
    assert_eq!(tally.extra, [("materials", 85), ("materials-eu-only", 2)]);
    let codes: Vec<&str> = reading.report.listed().iter().map(|d| d.code).collect();
    for code in ["windows-1252", "country-alias", "material-alias", "material-group"] {
        assert!(codes.contains(&code), "{codes:?}");
    }
    assert_eq!(reading.report.errors(), 0);
    check_gallium(accepted(&reading));
}

/// One material followed through all tables by hand: gallium is processed only.
fn check_gallium(dataset: &Dataset) {
    assert_eq!(dataset.input_by_id("gallium-e"), None);
    let gallium = dataset.input_by_id("gallium-p").expect("gallium");
    let input = &dataset.inputs[gallium];
    assert_eq!(input.label.words("en"), "Gallium");
    let family = input.family.map(|family| dataset.families[family].label.words("en"));
    assert_eq!(family, Some("Other non-ferrous metals"));
    let newest: Vec<(&str, Option<f64>, &str)> = input
        .indicators
        .iter()
        .take(2)
        .map(|indicator| (&*indicator.name, indicator.value.number(), &*indicator.period))
        .collect();
    assert_eq!(newest, [("SR", Some(3.9), "2023"), ("EI", Some(3.7), "2023")]);
    let uses: Vec<(&str, Option<f64>)> = dataset
        .outgoing(gallium)
        .iter()
        .map(|d| &dataset.dependencies[*d])
        .map(|d| (dataset.inputs[d.to].label.words("en"), d.weight))
        .collect();
    let expected = [
        ("CIGS solar cells", Some(0.05)),
        ("Integrated circuits", Some(0.7)),
        ("Lighting", Some(0.25)),
    ];
    assert_eq!(uses, expected);
    let world = dataset.record_in(Subject::Input(gallium), "WLD").expect("a record");
    let china = dataset.supplier_by_id("CHN").expect("China");
    let share = dataset.records[world].shares.iter().find(|share| share.supplier == china);
    assert_eq!(share.and_then(|share| share.value.number()), Some(0.938));
    assert_eq!(share.and_then(|share| share.trade_factor), Some(1.0));
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
    for name in ["advanced-chips-defence", "com-2022-61"] {
        round_trip(accepted(&read(folder(&root().join("public/data").join(name)))));
    }
}

/// The dataset that ships is the published tables, converted, marked and nothing else.
/// `GOLDEN=update` writes it anew.
#[test]
fn the_shipped_raw_materials_dataset_is_the_published_one() {
    let name = "the_shipped_raw_materials_dataset_is_the_published_one";
    let Some(shared) = shared(name) else { return };
    let reading = read(folder(&shared.join("data/eu-crm-2023")));
    let made = to_package(&marked_public(accepted(&reading)));
    let shipped = root().join("public/data/eu-crm-2023");
    if is_update() {
        std::fs::create_dir_all(&shipped).expect("a folder");
        for file in &made {
            std::fs::write(shipped.join(&file.name), &file.bytes).expect("written");
        }
        let catalogue = catalogue::to_json(&catalogue_of_shipped());
        std::fs::write(root().join("public/data").join(FILE_NAME), catalogue).expect("written");
    }
    let mut made = made;
    made.sort_by(|a, b| a.name.cmp(&b.name));
    let names = |files: &[SourceFile]| files.iter().map(|f| f.name.clone()).collect::<Vec<_>>();
    let there = folder(&shipped);
    assert_eq!(names(&there), names(&made));
    assert!(there == made, "public/data/eu-crm-2023 is not what GOLDEN=update would write");
    assert_eq!(read(there).report.errors(), 0);
}

/// The catalogue of the packages that ship.
fn catalogue_of_shipped() -> Catalogue {
    let ids = [
        "eu-crm-2023",
        "advanced-chips-defence",
        "com-2022-61",
        "pv-chain",
        "eu-crm-lists",
        "eu-imports-crm",
    ];
    let entries = ids.map(|id| {
        let files = folder(&root().join("public/data").join(id));
        let reading = read(files.clone());
        entry(accepted(&reading), &files, id).expect("a descriptor")
    });
    Catalogue { format: FORMAT.to_owned(), datasets: entries.to_vec() }
}

/// What the catalogue says of the packages beside it is true. `GOLDEN=update` writes it anew,
/// after the packages.
#[test]
fn the_catalogue_is_true() {
    if is_update() {
        return;
    }
    let shipped = std::fs::read(root().join("public/data").join(FILE_NAME));
    let shipped = shipped.expect("public/data/catalogue.json");
    let shipped: Catalogue = serde_json::from_slice(&shipped).expect("a catalogue");
    assert_eq!(shipped, catalogue_of_shipped());
}

fn is_update() -> bool {
    std::env::var("GOLDEN").is_ok_and(|value| value == "update")
}
