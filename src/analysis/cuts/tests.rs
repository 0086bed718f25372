//! Sets worked out by hand, and checks against every subset of suppliers.

use proptest::prelude::*;

use super::*;
use crate::analysis::concentration::{Settings, assess};
use crate::analysis::group::Groups;
use crate::analysis::loss::losses;
use crate::analysis::sample::Said::{self, Exactly, Major, Negligible, Percent};
use crate::analysis::sample::Sample;
use crate::analysis::scenario::{Scenario, Stop};
use crate::model::dataset::Dataset;
use crate::model::dependency::{Essentiality, Relation};
use crate::model::record::Subject;

fn network(dataset: &Dataset) -> Network {
    Network::new(dataset, &assess(dataset, &Settings::of(dataset)))
}

/// Tools that all go into one product, each with one record.
fn product_of(records: &[&[(&str, Said)]]) -> (Dataset, Vec<InputIdx>, InputIdx) {
    let mut sample = Sample::new();
    let product = sample.tool("product");
    let mut tools = Vec::new();
    for (at, rows) in records.iter().enumerate() {
        let tool = sample.tool(&format!("tool{at}"));
        sample.link(tool, Relation::GoesInto, product);
        if !rows.is_empty() {
            sample.record(Subject::Input(tool), rows);
        }
        tools.push(tool);
    }
    (sample.finish(), tools, product)
}

fn sets(cuts: &Cuts) -> Vec<Vec<&str>> {
    cuts.sets.iter().map(|set| set.suppliers.iter().map(String::as_str).collect()).collect()
}

#[test]
fn only_sets_from_which_nobody_can_be_left_out_are_kept() {
    let (dataset, tools, product) = product_of(&[
        &[("NLD", Percent(60)), ("JPN", Percent(40))],
        &[("JPN", Major), ("NLD", Major), ("USA", Negligible)],
        &[("USA", Percent(50)), ("JPN", Percent(30)), ("NLD", Percent(20))],
        &[("DEU", Percent(91)), ("ROW", Percent(9))],
        &[("DEU", Exactly(0.6)), ("CHN", Exactly(0.4)), ("USA", Negligible)],
        &[("DEU", Percent(80)), ("CHN", Percent(60))],
        &[("CHN", Negligible)],
        &[],
    ]);
    let network = network(&dataset);
    let found = cuts(&network, product, true, 10);
    assert_eq!(sets(&found), [["CHN", "DEU"], ["JPN", "NLD"]]);
    assert_eq!(found.sets[1].inputs, tools[..2]);
    assert_eq!((found.redundancy(), found.more), (Some(2), 0));
    // A rest, a contradiction, and a list of negligible suppliers leave it open.
    assert_eq!(found.open, [tools[3], tools[5], tools[6]]);
    let fewer = cuts(&network, product, true, 1);
    assert_eq!((fewer.sets.len(), fewer.more, fewer.redundancy()), (1, 1, Some(2)));
    assert_eq!(cuts(&network, tools[7], true, 10), Cuts::default());
}

#[test]
fn a_group_is_all_its_members_and_what_can_be_replaced_halts_nothing() {
    let (mut dataset, tools, product) =
        product_of(&[&[("NLD", Percent(60)), ("BENELUX", Percent(40))], &[("CHN", Percent(100))]]);
    let mut sample = Sample::new();
    sample.parts = std::ops::Deref::deref(&dataset).clone();
    sample.parts.groups = vec![crate::model::supplier::CountryGroup {
        id: "BENELUX".to_owned(),
        members: ["BEL", "LUX"]
            .map(|country| crate::model::supplier::Membership {
                country: country.to_owned(),
                ..Default::default()
            })
            .to_vec(),
    }];
    let keys: Vec<_> = sample.parts.dependencies.keys().collect();
    let last = sample.parts.dependencies.find_mut(keys[1]).expect("just made");
    last.essentiality = Essentiality::NonEssential;
    dataset = sample.finish();
    let network = network(&dataset);
    let found = cuts(&network, product, true, 10);
    assert_eq!(sets(&found), [["BEL", "LUX", "NLD"]]);
    assert_eq!(sets(&cuts(&network, product, false, 10))[0], ["CHN"]);
    assert_eq!(found.sets[0].inputs, [tools[0]]);
}

#[test]
fn chokepoints_come_with_their_evidence() {
    // ore -> smelter -> part -> a, b; gas -> part; lens -> a.
    let mut sample = Sample::new();
    let ids = ["ore", "smelter", "part", "a", "b", "gas", "lens", "apart"];
    let [ore, smelter, part, a, b, gas, lens, apart] = ids.map(|id| sample.tool(id));
    let links = [
        (ore, smelter),
        (smelter, part),
        (part, a),
        (part, b),
        (gas, part),
        (lens, a),
        (part, ore),
    ];
    for (from, to) in links {
        sample.link(from, Relation::GoesInto, to);
    }
    sample.record(Subject::Input(gas), &[("USA", Percent(50)), ("QAT", Percent(50))]);
    for (input, who) in [(ore, "CHN"), (lens, "DEU"), (apart, "JPN")] {
        sample.record(Subject::Input(input), &[(who, Percent(100))]);
    }
    let dataset = sample.finish();
    let network = network(&dataset);
    assert_eq!(network.targets(), [a, b]);
    let found: Vec<(InputIdx, bool, usize, usize)> = chokepoints(&network, true)
        .iter()
        .map(|one| (one.input, one.has_one_supplier(), one.targets, one.only_way_for))
        .collect();
    assert_eq!(
        found,
        [
            (ore, true, 2, 0),
            (lens, true, 1, 0),
            // The gas, the smelter and, through it, the ore reach the ends through the part.
            (part, false, 2, 3),
            (smelter, false, 2, 1),
            (a, false, 1, 1),
        ]
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_set_halts_the_target_and_no_part_of_it_does(
        records in proptest::collection::vec(
            proptest::collection::btree_set(0..5_usize, 1..4),
            1..6,
        ),
        links in proptest::collection::vec((0..6_usize, 0..6_usize), 0..10),
    ) {
        let codes = ["AAA", "BBB", "CCC", "DDD", "EEE"];
        let mut sample = Sample::new();
        let tools: Vec<InputIdx> =
            records.iter().enumerate().map(|(at, _)| sample.tool(&format!("t{at}"))).collect();
        for (from, to) in &links {
            if let (Some(from), Some(to)) = (tools.get(*from), tools.get(*to)) {
                sample.link(*from, Relation::GoesInto, *to);
            }
        }
        for (tool, who) in tools.iter().zip(&records) {
            let share = 1.0 / who.len() as f64;
            let rows: Vec<(&str, Said)> =
                who.iter().map(|at| (codes[*at], Exactly(share))).collect();
            sample.record(Subject::Input(*tool), &rows);
        }
        let dataset = sample.finish();
        let network = network(&dataset);
        let found = cuts(&network, tools[0], true, usize::MAX);
        let halts = |mask: usize| {
            let stops = codes.iter().enumerate().filter(|(at, _)| mask >> at & 1 == 1);
            let stops = stops.map(|(_, who)| Stop { who: (*who).to_owned(), degree: 1.0 });
            let scenario = Scenario { stops: stops.collect(), ..Scenario::default() };
            let losses = losses(&network, &Groups::of(&dataset), &scenario);
            losses.of(tools[0]).expect("assessed").worst.lo >= 1.0 - 1e-9
        };
        let is_minimal = |mask: usize| {
            halts(mask) && (0..codes.len()).all(|at| mask >> at & 1 == 0 || !halts(mask & !(1 << at)))
        };
        let expected: Vec<Vec<&str>> = (1..1 << codes.len())
            .filter(|mask| is_minimal(*mask))
            .map(|mask| {
                let inside = codes.iter().enumerate().filter(|(at, _)| mask >> at & 1 == 1);
                inside.map(|(_, who)| *who).collect()
            })
            .collect();
        let mut listed = sets(&found);
        listed.sort();
        let mut expected = expected;
        expected.sort();
        prop_assert_eq!(listed, expected);
    }

    #[test]
    fn only_ways_are_those_without_which_a_target_is_out_of_reach(
        links in proptest::collection::vec((0..8_usize, 0..8_usize), 0..20),
        ends in proptest::collection::btree_set(0..8_usize, 1..3),
    ) {
        let (dataset, _) = crate::analysis::sample::chain(&links, 8);
        let network = network(&dataset);
        let required = Required::new(&network.chain, true);
        let ends: Vec<usize> = ends.into_iter().collect();
        let reaches = |without: usize| -> Vec<bool> {
            let mut reached = vec![false; 8];
            ends.iter().filter(|end| **end != without).for_each(|end| reached[*end] = true);
            for _ in 0..8 {
                for (from, to) in &links {
                    reached[*from] |= reached[*to] && *from != without;
                }
            }
            reached
        };
        let all = reaches(usize::MAX);
        let found = required.count_only_ways(&ends);
        for i in 0..8 {
            let left = reaches(i);
            let lost = (0..8).filter(|other| *other != i && all[*other] && !left[*other]).count();
            prop_assert_eq!(found[i], if all[i] { lost } else { 0 }, "through {}", i);
        }
    }
}
