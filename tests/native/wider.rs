//! What groups, balances, plane and benchmarks say of published datasets: facts that the sources
//! or an independent computation state.

use std::path::Path;

use ketenkaart::analysis::balance::{HALF, Question, count, holds};
use ketenkaart::analysis::concentration::supply::SupplyKind;
use ketenkaart::analysis::concentration::{Assessment, Settings, assess};
use ketenkaart::analysis::criticality::Answer;
use ketenkaart::analysis::group::Groups;
use ketenkaart::analysis::lines::Side;
use ketenkaart::analysis::loss::Network;
use ketenkaart::analysis::materials::benchmarks::benchmarks;
use ketenkaart::analysis::materials::plane::plane;
use ketenkaart::analysis::scenario::Assumptions;
use ketenkaart::analysis::verdict::verdicts;
use ketenkaart::base::number::is_close;
use ketenkaart::intake::read;
use ketenkaart::model::dataset::Dataset;
use ketenkaart::model::record::Subject;
use ketenkaart::model::value::Interval;

use crate::support::{folder, root, shared};

fn load(path: &Path) -> (Dataset, Assessment) {
    let dataset = read(folder(path)).dataset.expect("a dataset");
    let assessment = assess(&dataset, &Settings::of(&dataset));
    (dataset, assessment)
}

fn chips(test: &str) -> Option<(Dataset, Assessment)> {
    shared(test).map(|shared| load(&shared.join("data/eto-chips")))
}

fn materials() -> (Dataset, Assessment) {
    load(&root().join("public/data/eu-crm-2023"))
}

fn share(dataset: &Dataset, assessment: &Assessment, input: &str, group: &str) -> Interval {
    let members = Groups::of(dataset).members(group).expect("a group");
    let input = dataset.input_by_id(input).expect("an input");
    assessment.of(Subject::Input(input)).share_of(&members).expect("a share")
}

#[test]
fn the_union_and_its_partners_hold_what_the_source_says() {
    let Some((dataset, assessment)) = chips("groups") else { return };
    // Dry deep-ultraviolet scanners: the Union 91 %, of the partners only Japan with 9 %.
    for (group, lo, hi) in [("EU27", 0.91, 0.91), ("PARTNERS", 0.09, 0.09), ("NATO", 0.91, 0.91)] {
        let found = share(&dataset, &assessment, "N22", group);
        assert!(is_close(found.lo, lo, 1e-6) && is_close(found.hi, hi, 1e-6), "{group} {found:?}");
    }
    let members = Groups::of(&dataset).members("EU27").expect("a group");
    let held = holds(&dataset, &assessment, &members, HALF);
    let mut certain: Vec<&str> = held
        .iter()
        .filter(|hold| hold.is_certain(HALF))
        .map(|hold| dataset.inputs[hold.input].id.as_str())
        .filter(|id| {
            let input = dataset.input_by_id(id).expect("an input");
            assessment.of(Subject::Input(input)).kind == SupplyKind::Numeric
        })
        .collect();
    certain.sort_by_key(|id| id[1..].parse::<u32>().expect("a number"));
    assert_eq!(certain, ["N8", "N10", "N20", "N21", "N22", "N30"]);
}

#[test]
fn rules_and_largest_third_countries_of_the_chips() {
    let Some((dataset, assessment)) = chips("verdicts") else { return };
    let mut numbered = 0;
    let mut above = 0;
    for idx in dataset.inputs.keys() {
        let supply = assessment.of(Subject::Input(idx));
        if supply.kind != SupplyKind::Numeric {
            continue;
        }
        numbered += 1;
        let all = verdicts(supply, &assessment.reference_members);
        above += usize::from(all[5].figure.lo >= 0.65 - 1e-9);
    }
    assert_eq!((numbered, above), (40, 17));
    let design = dataset.stage_by_id("S1").expect("design");
    let rules = verdicts(assessment.of(Subject::Stage(design)), &assessment.reference_members);
    let ec = rules.iter().find(|verdict| verdict.rule.id == "ec-0.40").expect("a rule");
    assert_eq!(ec.side, Side::Undecided);
}

#[test]
fn what_stops_without_a_partner_and_without_the_union() {
    let Some((dataset, assessment)) = chips("balance") else { return };
    let network = Network::new(&dataset, &assessment);
    let question = Question {
        dataset: &dataset,
        assessment: &assessment,
        network: &network,
        groups: Groups::of(&dataset),
        assumptions: Assumptions::default(),
        threshold: HALF,
    };
    let balance = question.balance("EU27", "USA").expect("a partner");
    // The lists that the independent computation gives, without the chip's own record.
    assert_eq!(count(&balance.without_partner.inputs, HALF).0, 30);
    assert_eq!(count(&balance.without_home.inputs, HALF).0, 17);
    assert_eq!(count(&balance.without_partner.targets, HALF).0, 1);
    let all = question.balances("EU27");
    assert!(all.iter().any(|(code, _)| code == "JPN") && all.iter().all(|(code, _)| code != "NLD"));
}

#[test]
fn materials_stand_on_the_plane_as_published() {
    let (dataset, _) = materials();
    let points = plane(&dataset);
    let find = |name: &str| {
        let is_it = |input: &&ketenkaart::model::InputIdx| {
            dataset.inputs[**input].label.words("en") == name
        };
        points.iter().find(|point| point.inputs.iter().any(|input| is_it(&input))).expect("it")
    };
    for (name, risk, verdict) in [
        ("Gallium", 3.9, Answer::Yes),
        ("Magnesium", 4.1, Answer::Yes),
        ("Gold", 0.4, Answer::No),
        ("Copper", 0.1, Answer::No),
    ] {
        let newest = &find(name).states[0];
        assert_eq!(newest.period, "2023", "{name}");
        assert!(newest.risk.number().is_some_and(|found| is_close(found, risk, 1e-9)), "{name}");
        assert_eq!(newest.is_critical(), verdict, "{name}");
    }
    // One point per material, with its way since 2011 where it was assessed before.
    assert_eq!(find("Cobalt").inputs.len(), 2);
    assert_eq!(find("Gallium").states.len(), 5);
}

#[test]
fn materials_are_held_against_the_act() {
    let (dataset, _) = materials();
    let all = benchmarks(&dataset);
    let find = |name: &str| {
        let is_it =
            |input: &ketenkaart::model::InputIdx| dataset.inputs[*input].label.words("en") == name;
        all.iter().find(|material| material.inputs.iter().any(is_it)).expect("it")
    };
    let magnesium = find("Magnesium");
    assert!(magnesium.strategic.is_some());
    let third = &magnesium.bars[3];
    assert_eq!((third.country.as_deref(), third.is_met), (Some("CHN"), Some(false)));
    // Gallium: 2 % come from Germany, up to 8 % have no name in the study.
    let gallium = find("Gallium");
    let processing = &gallium.bars[1];
    assert!(processing.figure.is_some_and(|figure| is_close(figure.lo, 0.02, 0.006)));
    assert_eq!(processing.is_met, Some(false));
    for material in &all {
        assert_eq!(material.bars.len(), 4);
        assert!(material.bars[2].figure.is_none(), "recycling is not in the study's tables");
    }
    let strategic = all.iter().filter(|material| material.strategic.is_some()).count();
    assert!(strategic >= 20, "{strategic}");
    assert!(find("Talc").strategic.is_none());
}
