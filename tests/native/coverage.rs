//! A gap without a measure, and what linking one does, told by the shipped package with a line or
//! two added to its files.

use ketenkaart::analysis::concentration::{Settings, assess};
use ketenkaart::analysis::coverage::{coverage, targets, uncovered_gaps};
use ketenkaart::analysis::criticality::Answer;
use ketenkaart::analysis::loss::Network;
use ketenkaart::analysis::offer::{Need, weighed};
use ketenkaart::intake::{SourceFile, read};
use ketenkaart::model::dataset::Dataset;
use ketenkaart::model::input::Scope;
use ketenkaart::model::measure::Target;
use ketenkaart::scene::priority::{Stops, ranking};
use ketenkaart::view::state::ViewState;

use crate::support::{folder, root};

const GAP: &str = "GAP-NEW,EQP-ECD,No EU maker of coating tools,,RC-LOWINV,,,2030,SRC-OWN\n";
const LINK: &str = "MEA-CHIPS,gap,GAP-NEW,adds_capacity,,,SRC-OWN\n";

/// The package of the chips with these lines added to these files.
fn edited(added: &[(&str, &str)]) -> Dataset {
    let mut files: Vec<SourceFile> = folder(&root().join("public/data/advanced-chips-defence"));
    for (name, line) in added {
        let file = files.iter_mut().find(|file| file.name == *name).expect("a file");
        file.bytes.extend_from_slice(line.as_bytes());
    }
    let descriptor = files.iter_mut().find(|file| file.name == "datapackage.json");
    without_digests(descriptor.expect("a descriptor"));
    let reading = read(files);
    reading.dataset.unwrap_or_else(|| panic!("{:?}", reading.report.listed()))
}

/// What a publisher does after a change, in short: no digest is stated.
fn without_digests(descriptor: &mut SourceFile) {
    let mut said: serde_json::Value = serde_json::from_slice(&descriptor.bytes).expect("JSON");
    for resource in said["resources"].as_array_mut().expect("resources") {
        let resource = resource.as_object_mut().expect("a resource");
        resource.remove("hash");
        resource.remove("bytes");
    }
    descriptor.bytes = serde_json::to_vec(&said).expect("JSON");
}

/// The cover of the new gap, whether it is without a measure, and the place and the urgency of
/// the tools that it is about.
fn told(dataset: &Dataset) -> (&'static str, bool, (usize, usize), f64) {
    let gap = dataset.action.gap_by_id("GAP-NEW").expect("the gap");
    let rows = coverage(dataset, &targets(dataset));
    let row = rows.iter().find(|row| row.target == Target::Gap(gap)).expect("a row");
    let assessment = assess(dataset, &Settings::of(dataset));
    let stops = Stops::new(&Network::new(dataset, &assessment), true);
    let ranking = ranking(dataset, &assessment, &stops, &ViewState::default());
    let input = dataset.input_by_id("EQP-ECD").expect("the tools");
    let one = ranking.items.iter().find(|one| one.priority.input == input).expect("ranked");
    let places = (one.ranks.best, one.ranks.worst);
    (row.cover.code(), uncovered_gaps(dataset).contains(&gap), places, one.priority.urgency.hi)
}

#[test]
fn linking_a_measure_changes_matrix_list_and_rank() {
    let before = told(&edited(&[("gaps.csv", GAP)]));
    assert_eq!((before.0, before.1, before.2), ("none", true, (1, 1)));
    assert!(before.3 > 0.99);
    let after = told(&edited(&[("gaps.csv", GAP), ("measure_links.csv", LINK)]));
    assert_eq!((after.0, after.1), ("running", false));
    assert!(after.2.0 > 1 && after.3 <= 0.0, "{after:?}");
}

#[test]
fn no_civil_programme_is_offered_for_what_serves_defence_alone() {
    let dataset = edited(&[]);
    let mut asked = 0;
    for input in dataset.inputs.keys() {
        let need =
            Need::of(&dataset, Target::Subject(ketenkaart::model::record::Subject::Input(input)));
        if need.scope != Scope::Defence {
            continue;
        }
        asked += 1;
        for offer in weighed(&dataset, need) {
            let scopes = &dataset.action.instruments[offer.instrument].scopes;
            assert!(scopes != &[Scope::Civil] || offer.answer() == Answer::No, "{scopes:?}");
        }
    }
    assert!(asked > 5);
}
