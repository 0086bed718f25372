//! Datasets of several editions, with trade: what is read, what is written again, and what an
//! edition says.

use ketenkaart::base::diagnostic::Severity;
use ketenkaart::export::dataset::to_package;
use ketenkaart::export::series::digest;
use ketenkaart::intake::{self, Reading, SourceFile};
use ketenkaart::model::dataset::Dataset;
use ketenkaart::model::series::{Direction, Succession};
use ketenkaart::view::check::check;
use ketenkaart::view::permalink::decode;

/// A small package of two editions, as its publisher would write it.
const FILES: [(&str, &str); 9] = [
    (
        "datapackage.json",
        r#"{"name": "small", "title": "Small", "resources": [
        {"name": "nodes", "path": "nodes.csv"}, {"name": "edges", "path": "edges.csv"},
        {"name": "suppliers", "path": "suppliers.csv"}, {"name": "shares", "path": "shares.csv"},
        {"name": "indicators", "path": "indicators.csv"},
        {"name": "sources", "path": "sources.csv"}, {"name": "editions", "path": "editions.csv"},
        {"name": "concordance", "path": "concordance.csv"}, {"name": "trade", "path": "trade.csv"}],
        "sdp": {"profile": "sdp/1.0", "edition": "2023", "classification": "PUBLIC",
        "tlp": "TLP:CLEAR", "languages": ["en"]}}"#,
    ),
    (
        "nodes.csv",
        "node_id,label_en,kind,source_id\nmine,Mining,stage,S\n\
         ore,Ore,material,S\nmetal,Metal,material,S\n",
    ),
    ("edges.csv", "from_id,to_id,relation,source_id\nore,metal,goes_into,S\n"),
    (
        "suppliers.csv",
        "supplier_id,kind,label_en,iso3\nCHN,country,China,CHN\nNAM,country,Namibia,NAM\n",
    ),
    (
        "shares.csv",
        "node_id,supplier_id,share,rank_class,obs_status,basis,ref_area,ref_period,edition_id,\
         source_id\nore,CHN,0.6,numeric,A,site,WLD,2022,2023,S\n\
         ore,NAM,0.4,numeric,A,site,WLD,2022,2023,S\n\
         ore,CHN,0.7,numeric,A,site,WLD,2019,2020,S\n\
         ore,NAM,0.3,numeric,A,site,WLD,2019,2020,S\n",
    ),
    (
        "indicators.csv",
        "node_id,indicator,value,obs_status,ref_period,edition_id,source_id\n\
         ore,SR,3.9,,2023,2023,S\nore,SR,1.3,,2020,2020,S\nmetal,SR,,M,2020,2020,S\n",
    ),
    ("sources.csv", "source_id,title,licence\nS,A source,CC-BY-4.0\n"),
    (
        "editions.csv",
        "edition_id,label,as_of,published,next_due,supersedes,status,dataset_id,sha256\n\
         2023,List of 2023,2022,2023-03,2026,2020,published,,\n\
         2020,List of 2020,,2020-09,,2017,published,,\n\
         2017,List of 2017,,2017,,,published,small-2017,00ff\n",
    ),
    (
        "concordance.csv",
        "node_id,edition_id,earlier_id,label_en,relation,source_id\nmetal,2017,base,Base,split,S\n",
    ),
];

const TRADE: &str = "node_id,partner_id,flow,reporter,ref_period,code,value,currency,quantity,\
    quantity_unit,obs_status,edition_id,source_id\n\
    ore,NAM,import,EU27_2020,2022,CN:26050000,1200,EUR,3.5,t,,2023,S\n\
    ore,CHN,import,EU27_2020,2022,CN:26050000,,EUR,,,Q,,S\n\
    ore,CHN,export,EU27_2020,2022,CN:26050000,0,EUR,,,,,S\n";

/// Reads the package with `change` made to the texts of its files.
fn read(change: impl Fn(&str, String) -> String) -> Reading {
    let files = FILES.into_iter().chain([("trade.csv", TRADE)]);
    let file = |(name, text): (&str, &str)| SourceFile {
        name: name.to_owned(),
        bytes: change(name, text.to_owned()).into_bytes(),
    };
    intake::read(files.map(file).collect())
}

fn codes(reading: &Reading, severity: Severity) -> Vec<&'static str> {
    let listed = reading.report.listed();
    listed.iter().filter(|one| one.severity == severity).map(|one| one.code).collect()
}

fn dataset() -> Dataset {
    let reading = read(|_, text| text);
    assert_eq!(codes(&reading, Severity::Error), [""; 0], "{:?}", reading.report.listed());
    assert_eq!(codes(&reading, Severity::Warning), [""; 0], "{:?}", reading.report.listed());
    reading.dataset.expect("a dataset")
}

#[test]
fn all_editions_concordances_and_flows_are_kept() {
    let dataset = dataset();
    let series = &dataset.series;
    let ids: Vec<&str> = series.editions.iter().map(|edition| edition.id.as_str()).collect();
    assert_eq!(ids, ["2023", "2020", "2017"]);
    let now = &dataset.about.edition;
    let dates = (now.as_of.as_str(), now.published.as_str(), now.next_due.as_str());
    assert_eq!(dates, ("2022", "2023-03", "2026"));
    assert_eq!((dataset.records.len(), series.records.len()), (1, 1));
    let [one] = &series.forerunners[..] else { panic!("{:?}", series.forerunners) };
    assert_eq!((one.earlier.as_str(), one.relation), ("base", Succession::Split));
    assert_eq!(series.trade.len(), 3);
    assert_eq!(series.trade[0].quantity, Some(3.5));
    assert_eq!(series.trade[2].direction, Direction::Export);
}

#[test]
fn an_edition_has_its_own_figures_and_those_before_it() {
    let dataset = dataset();
    let ore = dataset.input_by_id("ore").expect("ore");
    let figures = |dataset: &Dataset| -> Vec<(String, Option<f64>)> {
        let indicators = &dataset.inputs[ore].indicators;
        indicators.iter().map(|one| (one.period.clone(), one.value.number())).collect()
    };
    let before = dataset.at_edition("2020").expect("the edition of 2020");
    assert_eq!(before.about.edition.label, "List of 2020");
    assert_eq!(figures(&dataset), [("2023".into(), Some(3.9)), ("2020".into(), Some(1.3))]);
    assert_eq!(figures(&before), [("2020".into(), Some(1.3))]);
    let share = |dataset: &Dataset| {
        let records: Vec<_> = dataset.records.iter().collect();
        records[0].shares[0].value.number()
    };
    assert_eq!((share(&dataset), share(&before)), (Some(0.6), Some(0.7)));
    let back = before.at_edition("2023").expect("the edition of 2023");
    assert_eq!(to_package(&back), to_package(&dataset), "there and back changes nothing");
    assert_eq!(dataset.at_edition("2017"), None, "another dataset has its figures");
    assert_eq!(dataset.at_edition("1999"), None);
}

#[test]
fn writing_and_reading_again_loses_nothing() {
    let dataset = dataset();
    let written = to_package(&dataset);
    let again = intake::read(written.clone());
    assert_eq!(codes(&again, Severity::Error), [""; 0], "{:?}", again.report.listed());
    let again = again.dataset.expect("a dataset");
    assert_eq!(again.series.trade, dataset.series.trade);
    assert_eq!(again.series.forerunners, dataset.series.forerunners);
    assert_eq!(again.series.editions, dataset.series.editions);
    assert_eq!(to_package(&again), written);
}

#[test]
fn the_digest_of_an_edition_follows_its_figures_and_nothing_else() {
    let dataset = dataset();
    let (now, before) = (digest(&dataset, "2023"), digest(&dataset, "2020"));
    assert!(now.is_some() && before.is_some() && now != before);
    assert_eq!(digest(&dataset, "2017"), None);
    let from_before = dataset.at_edition("2020").expect("2020");
    assert_eq!(digest(&from_before, "2020"), before, "whichever edition is shown");
    let change = |from: &'static str, to: &'static str| {
        let reading = read(|_, text| text.replace(from, to));
        reading.dataset.expect("a dataset")
    };
    let relabelled = change("List of 2023", "The list");
    assert_eq!(digest(&relabelled, "2023"), now);
    let corrected = change("ore,CHN,0.7", "ore,CHN,0.69");
    assert_eq!(digest(&corrected, "2023"), now);
    assert_ne!(digest(&corrected, "2020"), before);
}

#[test]
fn editions_that_cannot_be_are_reported() {
    for (from, to, severity, code) in [
        ("2020-09,,2017", "2020-09,,2015", Severity::Warning, "edition-before"),
        ("2017,,,published", "2017,,2023,published", Severity::Error, "edition-loop"),
        ("2017,,,published", "2017,,2017,published", Severity::Error, "edition-loop"),
        ("\n2017,List", "\n2020,List", Severity::Error, "id-twice"),
        ("2022,2023-03,2026", "2022,2023-03,soon", Severity::Error, "date-unreadable"),
        ("2019,2020,S", "2019,2016,S", Severity::Warning, "edition-other"),
        ("metal,2017,base", "metal,2016,base", Severity::Error, "id-dangling"),
        ("ore,NAM,import", "ore,NMB,import", Severity::Error, "id-dangling"),
        ("ore,NAM,import", "oar,NAM,import", Severity::Error, "id-dangling"),
        ("1200,EUR", "-1200,EUR", Severity::Error, "number-out-of-range"),
        ("ore,CHN,export", "ore,CHN,import", Severity::Error, "row-conflict"),
    ] {
        let reading = read(|_, text| text.replace(from, to));
        let found = codes(&reading, severity);
        assert!(found.contains(&code), "{from} → {to}: {:?}", reading.report.listed());
    }
}

#[test]
fn a_link_names_an_edition_that_is_here_or_says_that_it_is_not() {
    let dataset = dataset();
    for (edition, keys) in [("2023", ""), ("2020", ""), ("2017", "edition"), ("1999", "edition")] {
        let (state, _) = decode(&format!("#/map/small@{edition}?sel=ore"));
        let (checked, ignored) = check(&state, &dataset);
        let named: Vec<&str> = ignored.iter().map(|part| part.key.as_str()).collect();
        assert_eq!(named.join(" "), keys, "{edition}");
        let kept = checked.dataset.and_then(|of| of.edition);
        assert_eq!(kept.is_some(), keys.is_empty(), "{edition}");
    }
}
