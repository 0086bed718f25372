//! The sentences, as a reader sees them, and that every row says what it rests on.

use super::halts::{Halting, LISTED};
use super::*;
use crate::analysis::concentration::{Settings, assess};
use crate::analysis::criticality::Answer;
use crate::analysis::cuts::{chokepoints, cuts};
use crate::analysis::group::OwnGroup;
use crate::analysis::loss::Network;
use crate::analysis::sample::Said::{self, Major, Percent};
use crate::analysis::sample::Sample;
use crate::i18n::Locale;
use crate::model::dataset::Dataset;
use crate::model::dependency::Relation;
use crate::model::input::{Indicator, InputKind};
use crate::model::source::Source;
use crate::model::value::Value;
use crate::view::state::ViewState;

const TEXTS: &str = include_str!("../../../public/locales/en/yardsticks.ftl");

fn told(dataset: &Dataset, own: &[OwnGroup], given: &Given) -> Vec<Yardstick> {
    let assessment = assess(dataset, &Settings::of(dataset));
    let (state, locale) = (ViewState::default(), Locale::new("en", &[TEXTS]));
    let scope = Scope {
        dataset,
        assessment: &assessment,
        state: &state,
        locale: &locale,
        what_if: None,
        clock: None,
        beyond: crate::scene::Beyond::default(),
    };
    let network = Network::new(dataset, &assessment);
    let groups = Groups { own, ..Groups::of(dataset) };
    let input = dataset.inputs.keys().next().expect("an input");
    let (found, points) = (cuts(&network, input, true, LISTED), chokepoints(&network, true));
    let halting = Halting { network: &network, cuts: &found, chokepoints: &points };
    let held = Held { groups, halting: Some(halting), given };
    of_input(&scope, &held, input)
}

fn of_tool(rows: &[(&str, Said)], given: &Given) -> Vec<Yardstick> {
    let mut sample = Sample::new();
    let tool = sample.tool("scanner");
    if !rows.is_empty() {
        sample.record(Subject::Input(tool), rows);
    }
    let own = [OwnGroup::new("Pacific", ["JPN", "USA"]).expect("a group")];
    told(&sample.finish(), &own, given)
}

fn sentences(yardsticks: &[Yardstick]) -> Vec<String> {
    yardsticks.iter().map(|one| one.sentence.replace(['\u{a0}', '\u{202f}'], " ")).collect()
}

#[test]
fn each_yardstick_says_one_sentence() {
    let rows = [("NLD", Percent(61)), ("USA", Percent(30)), ("ROW", Percent(9))];
    let found = of_tool(&rows, &[Answer::Unknown; 5]);
    assert_eq!(
        sentences(&found),
        [
            "One supplier has half of it, 2 have 90 %.",
            "How many suppliers can halt scanner is not known: the data do not name everybody who \
             supplies it.",
            "Its supply is above 5 of 6 published thresholds.",
            "The European Union supplies 61 to 70 % of it.",
            "scanner is no critical technology: it does not meet “No source in the EU is \
             available, and no unrestricted access to sources elsewhere”.",
        ]
    );
    let groups = &found[3].rows;
    assert_eq!(groups.last().map(|row| row.label.as_str()), Some("Pacific"));
    assert!(found[2].rows.iter().all(|row| !row.note.is_empty()));
    assert!(found.iter().all(|one| one.rows.iter().all(|row| !row.value.is_empty())));
}

#[test]
fn what_is_not_known_is_said() {
    let names = of_tool(&[("NLD", Major), ("USA", Major)], &[Answer::Unknown; 5]);
    assert!(sentences(&names)[1].ends_with("the figures do not decide."), "{names:?}");
    let nothing = of_tool(&[], &[Answer::Unknown; 5]);
    assert_eq!(nothing.len(), 1, "only the criteria, which a reader can answer");
    assert_eq!(
        sentences(&nothing),
        ["Whether scanner is a critical technology is open: 4 of five questions have no answer."]
    );
    let answered = of_tool(&[], &[Answer::Yes; 5]);
    assert_eq!(
        sentences(&answered),
        ["scanner meets all five criteria of a critical technology. 5 of the answers are the \
          reader's, not the dataset's."]
    );
    // What the dataset answers is not asked; what it leaves open is, with what was said.
    let asked = |found: &[Yardstick]| -> Vec<(usize, Answer)> {
        found[0].questions.iter().map(|one| (one.row, one.given)).collect()
    };
    let open = [0, 1, 2, 4].map(|row| (row, Answer::Unknown));
    assert_eq!(asked(&nothing), open);
    assert_eq!(asked(&answered), [0, 1, 2, 3, 4].map(|row| (row, Answer::Yes)));
    assert!(answered[0].rows.iter().all(|row| row.value == "yes, the reader's answer"));
}

#[test]
fn what_halts_a_chain_names_the_fewest_suppliers_and_through_what() {
    let mut sample = Sample::new();
    let [chip, scanner, lens] = ["chip", "scanner", "lens"].map(|id| sample.tool(id));
    sample.link(scanner, Relation::GoesInto, chip);
    sample.link(lens, Relation::GoesInto, scanner);
    sample.record(Subject::Input(chip), &[("TWN", Percent(60)), ("KOR", Percent(40))]);
    sample.record(Subject::Input(lens), &[("DEU", Percent(100))]);
    let found = told(&sample.finish(), &[], &[Answer::Unknown; 5]);
    let halts = found.iter().find(|one| one.id == "halts").expect("what halts it");
    assert_eq!(halts.sentence, "DEU alone can halt chip.");
    assert_eq!(halts.rows[0].value, "DEU");
    assert_eq!(halts.rows[0].note, "everybody who supplies lens");
    assert_eq!(halts.rows[1].value, "KOR and TWN");
    assert_eq!(halts.rows[2].value, "no", "two supply it: {:?}", halts.rows[2]);
}

#[test]
fn a_material_stands_on_the_plane_and_against_the_act() {
    let mut sample = Sample::new();
    let stage = sample.stage("processing");
    let gallium = sample.input("Gallium", InputKind::Material, Some(stage));
    sample.record(Subject::Input(gallium), &[("CHN", Percent(94)), ("DEU", Percent(6))]);
    let record = sample.parts.records.keys().next().expect("a record");
    sample.parts.records.find_mut(record).expect("it").area = "EU27_2020".to_owned();
    let source = sample.parts.sources.push(Source::default());
    let figure = |name: &str, value| Indicator {
        name: name.to_owned(),
        value: Value::Known(value),
        unit: String::new(),
        period: "2023".to_owned(),
        assessed_for: String::new(),
        edition: String::new(),
        source,
    };
    let input = sample.parts.inputs.find_mut(gallium).expect("it");
    input.indicators = vec![figure("SR", 3.9), figure("EI", 3.7)];
    let found = told(&sample.finish(), &[], &[Answer::Unknown; 5]);
    let said = sentences(&found);
    assert_eq!(
        said[said.len() - 2..],
        [
            "Gallium is a critical raw material by the figures of 2023: supply risk and economic \
             importance both reach their line. Distance from the lines: supply risk +2.9, economic \
             importance +0.9; both reached in 1 of 1 assessment by this method.",
            "Of the four benchmarks 2 missed, 0 met, 2 not known.",
        ]
    );
    let third = &found.last().expect("bars").rows[3];
    assert_eq!(third.value.replace('\u{a0}', " "), "94 % · CHN · benchmark missed");
}
