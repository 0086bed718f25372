//! Plain tables, markings and what a refusal may say, on data made up here.

use ketenkaart::export::dataset::{to_json, to_package};
use ketenkaart::intake::marking::{accepts_classification, accepts_tlp};
use ketenkaart::intake::{Reading, SourceFile, read};
use ketenkaart::model::marking::Marking;
use ketenkaart::model::record::{Level, Subject};
use ketenkaart::model::supplier::SupplierKind;
use ketenkaart::wire::tables::NODE_KINDS;

use crate::support::shared;

fn open(files: &[(&str, &str)]) -> Reading {
    let file = |(name, text): &(&str, &str)| SourceFile {
        name: (*name).to_owned(),
        bytes: text.as_bytes().to_vec(),
    };
    read(files.iter().map(file).collect())
}

fn codes(reading: &Reading) -> Vec<&'static str> {
    reading.report.listed().iter().map(|d| d.code).collect()
}

#[test]
fn a_list_of_edges_is_a_dataset() {
    let reading = open(&[("chain.csv", "Source;Target\nOre;Metal\nMetal;Magnet\n")]);
    assert_eq!(codes(&reading), Vec::<&str>::new());
    let dataset = reading.dataset.expect("opened");
    let labels: Vec<&str> = dataset.inputs.iter().map(|input| input.label.words("en")).collect();
    assert_eq!(labels, ["Ore", "Metal", "Magnet"]);
    assert_eq!((reading.tally.format, dataset.dependencies.len()), ("plain-tables", 2));
}

#[test]
fn plain_shares_find_their_countries() {
    let reading = open(&[
        ("n.csv", "id,label,kind,tier\nO,Ore,raw material,Mining\nM,Metal,material,Refining\n"),
        ("e.csv", "from,to\nO,M\n"),
        (
            "s.csv",
            "Input,Country,Share\nO,China,60\nO,DEU,30%\nO,Others,10%\nM,Acme,\nM,China,1%\n",
        ),
    ]);
    // 60 carries no sign.
    assert_eq!(codes(&reading), ["share-without-sign", "residual-named", "shares-short"]);
    let dataset = reading.dataset.expect("opened");
    let stages: Vec<&str> = dataset.stages.iter().map(|stage| &*stage.id).collect();
    assert_eq!(stages, ["Mining", "Refining"]);
    let kinds: Vec<(&str, SupplierKind)> =
        dataset.suppliers.iter().map(|supplier| (&*supplier.id, supplier.kind)).collect();
    assert_eq!(
        kinds,
        [
            ("CHN", SupplierKind::Country),
            ("DEU", SupplierKind::Country),
            ("RES", SupplierKind::Residual),
            ("Acme", SupplierKind::Organisation),
        ]
    );
    let ore = dataset.input_by_id("O").expect("ore");
    let record = &dataset.records[dataset.record_in(Subject::Input(ore), "WLD").expect("one")];
    assert_eq!(record.level, Level::Countries);
    let shares: Vec<Option<f64>> = record.shares.iter().map(|s| s.value.number()).collect();
    assert_eq!(shares, [Some(0.6), Some(0.3), Some(0.1)]);
}

#[test]
fn fractions_are_told_from_per_cents_by_the_whole_column() {
    let shares = |rows: &str| {
        let files = [("e.csv", "from,to\nO,M\n"), ("s.csv", rows)];
        let reading = open(&files);
        let dataset = reading.dataset.as_ref();
        let record = dataset.and_then(|dataset| dataset.records.iter().next().cloned());
        (codes(&reading), record.map(|r| r.shares.iter().filter_map(|s| s.value.number()).sum()))
    };
    let (found, sum) = shares("node,supplier,share\nO,CHN,0.6\nO,DEU,0.4\n");
    assert_eq!((found, sum), (vec!["input-unsupplied"], Some(1.0)));
    let (found, sum) = shares("node,supplier,share\nO,CHN,60\nO,DEU,0.4\n");
    assert_eq!((found.contains(&"share-ambiguous"), sum), (true, None::<f64>));
}

#[test]
fn kinds_that_nobody_knows_are_named_with_those_that_are() {
    let reading = open(&[("n.csv", "id,kind\nO,oar\n"), ("e.csv", "from,to\nO,O2\n")]);
    let listed = reading.report.listed();
    let finding = listed.iter().find(|d| d.code == "word-unknown").expect("a finding");
    assert_eq!((finding.place.row, finding.found.as_str()), (Some(2), "oar"));
    assert!(format!("{:?}", finding.hint).contains(&NODE_KINDS.join(", ")));
}

#[test]
fn a_refusal_for_its_marking_says_nothing_of_the_data() {
    let reading = open(&[(
        "e.csv",
        "from,to,notes\nAlpha project,Beta,SECRET UE/EU SECRET\nAlpha project,,x\n",
    )]);
    assert_eq!(codes(&reading), ["marking-above-public"]);
    assert!(reading.dataset.is_none());
    assert!(!format!("{reading:?}").contains("Alpha"), "{reading:?}");
    let package = |label: &str| {
        let json = format!(
            r#"{{"name":"p","sdp":{{"profile":"sdp/1.0"{label}}},"resources":[
            {{"name":"nodes","data":[{{"node_id":"A","label_en":"A","kind":"material","source_id":"S"}}]}},
            {{"name":"edges","data":[]}},
            {{"name":"sources","data":[{{"source_id":"S","title":"T","licence":"CC0-1.0"}}]}}]}}"#
        );
        open(&[("p.json", &json)])
    };
    let unmarked = package("");
    assert!(codes(&unmarked).contains(&"marking-missing"), "{:?}", codes(&unmarked));
    assert_eq!(unmarked.dataset.map(|d| d.about.marking), Some(Marking::Unmarked));
    let public = package(r#","classification":"PUBLIC","tlp":"TLP:CLEAR""#);
    assert_eq!(public.dataset.map(|d| d.about.marking), Some(Marking::Public));
    let amber = package(r#","classification":"PUBLIC","tlp":"TLP:AMBER""#);
    assert_eq!(codes(&amber), ["tlp-above-clear"]);
}

#[test]
fn markings_are_accepted_as_the_reference_values_say() {
    let name = "markings_are_accepted_as_the_reference_values_say";
    let Some(shared) = shared(name) else { return };
    let values = std::fs::read(shared.join("reference/values.json")).expect("the values");
    let values: serde_json::Value = serde_json::from_slice(&values).expect("JSON");
    let mut checked = 0;
    for entry in values.as_array().expect("a list") {
        let of = |member: &str| entry.get(member).cloned().unwrap_or_default();
        let input = of("input");
        let accepts = match of("method").as_str().unwrap_or_default() {
            "loader_accepts_classification" => accepts_classification,
            "loader_accepts_tlp_for_public_edition" => accepts_tlp,
            _ => continue,
        };
        let label = input.as_str().expect("a label");
        assert_eq!(Some(accepts(label)), of("expected").as_bool(), "{label}");
        checked += 1;
    }
    assert_eq!(checked, 12);
}

/// A package with one input and a table of groups with these rows.
fn with_groups(rows: &str) -> Reading {
    let json = format!(
        r#"{{"name":"p","sdp":{{"profile":"sdp/1.0","classification":"PUBLIC","tlp":"TLP:CLEAR"}},
        "resources":[
        {{"name":"nodes","data":[{{"node_id":"A","label_en":"A","kind":"material","source_id":"S"}}]}},
        {{"name":"edges","data":[]}},
        {{"name":"groups","data":[{rows}]}},
        {{"name":"sources","data":[{{"source_id":"S","title":"T","licence":"CC0-1.0"}}]}}]}}"#
    );
    open(&[("p.json", &json)])
}

#[test]
fn memberships_keep_their_days_and_their_source() {
    let reading = with_groups(
        r#"{"group_id":"G","iso3":"NLD","valid_from":"2000-01-01","valid_to":"2020","source_id":"S"},
           {"group_id":"G","iso3":"BEL"}"#,
    );
    let dataset = reading.dataset.expect("a dataset");
    let group = &dataset.groups[0];
    assert_eq!(group.members_at(Some("2020-12-31")), ["BEL", "NLD"]);
    assert_eq!(group.members_at(Some("2021-01-01")), ["BEL"]);
    assert!(group.members.iter().any(|member| member.source.is_some()));
    let again = read(vec![SourceFile { name: "p.json".to_owned(), bytes: to_json(&dataset) }]);
    assert_eq!(again.dataset.expect("the same").groups, dataset.groups);
}

#[test]
fn a_membership_without_a_readable_day_refuses_the_dataset() {
    for (member, code) in [
        (r#"{"group_id":"G","iso3":"NLD","valid_to":"soon"}"#, "date-unreadable"),
        (r#"{"group_id":"G","iso3":"NLD","valid_from":"2020-13-01"}"#, "date-unreadable"),
        (r#"{"group_id":"G","iso3":"NLD","source_id":"X"}"#, "id-dangling"),
    ] {
        let reading = with_groups(member);
        assert_eq!(codes(&reading)[0], code, "{member}");
        assert!(reading.dataset.is_none(), "{member}");
    }
}

/// A file that states no licence gives a package that says so, and can be opened.
#[test]
fn a_plain_set_as_a_package_can_be_opened() {
    let dataset = open(&[("e.csv", "from,to\na,b\n")]).dataset.expect("accepted");
    let files = to_package(&dataset);
    let again = read(files.clone()).dataset.expect("what we write can be read");
    assert_eq!(again.sources, dataset.sources);
    assert_eq!(to_package(&again), files);
}
