//! Losses worked out by hand, and the laws that hold for every chain.

use super::*;
use crate::analysis::concentration::{Settings, assess};
use crate::analysis::sample::Said::{self, Exactly, Major, Percent};
use crate::analysis::sample::Sample;
use crate::analysis::scenario::Stop;
use crate::base::number::is_close;
use crate::model::dataset::Dataset;
use crate::model::dependency::{Essentiality, Relation};
use crate::model::record::Subject;

fn network(dataset: &Dataset) -> Network {
    Network::new(dataset, &assess(dataset, &Settings::of(dataset)))
}

fn stop(who: &str, degree: f64) -> Scenario {
    let stops = vec![Stop { who: who.to_owned(), degree }];
    Scenario { stops, ..Scenario::default() }
}

fn is(interval: Interval, lo: f64, hi: f64) -> bool {
    is_close(interval.lo, lo, 1e-9) && is_close(interval.hi, hi, 1e-9)
}

#[test]
fn the_worst_case_names_the_input_that_sets_it_and_the_way() {
    let mut sample = Sample::new();
    let [ore, tool, part, product] = ["ore", "tool", "part", "product"].map(|id| sample.tool(id));
    for (from, to) in [(ore, part), (tool, part), (part, product)] {
        sample.link(from, Relation::GoesInto, to);
    }
    sample.record(Subject::Input(ore), &[("CHN", Percent(60)), ("AUS", Percent(40))]);
    sample.record(Subject::Input(tool), &[("NLD", Percent(80)), ("CHN", Percent(20))]);
    let dataset = sample.finish();
    let network = network(&dataset);
    let found = losses(&network, &Groups::of(&dataset), &stop("CHN", 0.5));
    let loss = found.of(product).expect("assessed");
    assert_eq!(loss.direct, None);
    assert!(is(loss.worst, 0.3, 0.3) && is(loss.linear, 0.2, 0.2) && is(loss.middle, 0.2, 0.2));
    let causes = found.causes(&network, product, Variants::All, End::Low);
    assert_eq!(causes, [Cause { binding: ore, way: vec![ore, part, product] }]);
    assert_eq!(network.targets(), [product]);
}

#[test]
fn what_nobody_assessed_is_not_a_loss_of_zero() {
    let mut sample = Sample::new();
    let [ore, part, apart] = ["ore", "part", "apart"].map(|id| sample.tool(id));
    sample.link(ore, Relation::GoesInto, part);
    sample.record(Subject::Input(ore), &[("CHN", Exactly(1.0))]);
    let dataset = sample.finish();
    let found = losses(&network(&dataset), &Groups::of(&dataset), &stop("DEU", 1.0));
    assert_eq!(found.of(apart), None);
    assert!(found.of(part).is_some_and(|loss| is(loss.worst, 0.0, 0.0) && loss.direct.is_none()));
    assert!(found.of(ore).is_some_and(|loss| loss.direct == Some(Interval::exact(0.0))));
    assert_eq!(
        losses(&network(&dataset), &Groups::of(&dataset), &stop("nobody", 1.0)).unknown,
        ["nobody"]
    );
}

#[test]
fn a_supplier_without_a_number_gives_a_range_and_never_a_guess() {
    let mut sample = Sample::new();
    let [ore, part] = ["ore", "part"].map(|id| sample.tool(id));
    sample.link(ore, Relation::GoesInto, part);
    sample.record(Subject::Input(ore), &[("CHN", Major), ("AUS", Major)]);
    let dataset = sample.finish();
    let network = network(&dataset);
    let of = |who| {
        losses(&network, &Groups::of(&dataset), &stop(who, 1.0)).of(part).expect("assessed").worst
    };
    assert_eq!(of("CHN"), Interval::new(0.0, 1.0));
    assert_eq!(of("DEU"), Interval::exact(0.0));
}

/// The loss of one tool when `who` stops, beside its records of countries and of firms, both
/// by headquarters.
fn of_firms(countries: &[(&str, Said)], firms: &[(&str, Said)], stops: &[(&str, f64)]) -> Interval {
    let mut sample = Sample::new();
    let tool = sample.tool("tool");
    for rows in [countries, firms] {
        if !rows.is_empty() {
            sample.record(Subject::Input(tool), rows);
        }
    }
    sample.supplier("else-DEU");
    let dataset = sample.finish();
    let stops = stops.iter().map(|(who, degree)| Stop { who: (*who).to_owned(), degree: *degree });
    let scenario = Scenario { stops: stops.collect(), ..Scenario::default() };
    let found = losses(&network(&dataset), &Groups::of(&dataset), &scenario);
    found.of(tool).and_then(|loss| loss.direct).expect("a record")
}

#[test]
fn a_firm_stops_with_its_own_share_or_with_what_its_country_has_at_most() {
    let countries = [("NLD", Exactly(0.9)), ("JPN", Exactly(0.1))];
    let firms = [("asml-NLD", Exactly(0.8)), ("nikon-JPN", Exactly(0.1)), ("vdl-NLD", Major)];
    let stop = |firms: &[(&str, Said)], stops: &[(&str, f64)]| of_firms(&countries, firms, stops);
    assert!(is(stop(&firms, &[("asml-NLD", 0.5)]), 0.4, 0.4));
    // Without a number: what the numbers of the firms leave.
    assert!(is(stop(&firms, &[("vdl-NLD", 1.0)]), 0.0, 0.1));
    // Both: the country is the larger.
    assert!(is(stop(&firms, &[("asml-NLD", 1.0), ("NLD", 1.0)]), 0.9, 0.9));
    assert!(is(stop(&firms, &[("asml-NLD", 1.0), ("NLD", 0.5)]), 0.8, 0.85));
    assert!(is(stop(&firms, &[("asml-NLD", 1.0), ("nikon-JPN", 1.0)]), 0.9, 0.9));
    // No record of firms: nothing is certain, and no more than the country has can be lost.
    assert!(is(stop(&[], &[("asml-NLD", 1.0)]), 0.0, 0.0), "a firm that the dataset lacks");
    assert!(is(stop(&[], &[("else-DEU", 1.0)]), 0.0, 0.0), "its country supplies nothing");
    let named = [("asml-NLD", Major), ("nikon-JPN", Major)];
    assert!(is(stop(&named, &[("asml-NLD", 1.0)]), 0.0, 0.9));
    assert!(is(stop(&named, &[("else-DEU", 1.0)]), 0.0, 0.0), "the list names everybody");
    // The firm is named, its country is not: the records contradict each other.
    let elsewhere = [("asml-SGP", Major), ("nikon-JPN", Major)];
    assert!(is(stop(&elsewhere, &[("asml-SGP", 1.0)]), 0.0, 1.0));
}

#[test]
fn published_properties_of_a_dependency_count_when_they_are_asked_for() {
    let mut sample = Sample::new();
    let [ore, gas, oil, part] = ["ore", "gas", "oil", "part"].map(|id| sample.tool(id));
    for (from, share) in [(ore, 0.8), (gas, 0.5), (oil, 1.0)] {
        sample.link(from, Relation::GoesInto, part);
        sample.record(
            Subject::Input(from),
            &[("CHN", Exactly(share)), ("AUS", Exactly(1.0 - share))],
        );
    }
    let said = [
        (Essentiality::NonEssential, Some(0.5), 0.5),
        (Essentiality::Essential, Some(0.2), 0.3),
        (Essentiality::Negligible, None, 0.2),
    ];
    let keys: Vec<_> = sample.parts.dependencies.keys().collect();
    for (key, (essentiality, substitutability, weight)) in keys.into_iter().zip(said) {
        let one = sample.parts.dependencies.find_mut(key).expect("just made");
        (one.essentiality, one.substitutability) = (essentiality, substitutability);
        (one.weight, one.weight_basis) = (Some(weight), "share of input cost".to_owned());
    }
    let dataset = sample.finish();
    let network = network(&dataset);
    let of = |as_published: bool| {
        let assumptions = Assumptions { as_published, ..Assumptions::default() };
        let scenario = Scenario { assumptions, ..stop("CHN", 1.0) };
        losses(&network, &Groups::of(&dataset), &scenario).of(part).expect("assessed")
    };
    // Half of the ore and four fifths of the gas are felt: 0.4 and 0.4.
    let loss = of(true);
    assert!(is(loss.worst, 0.4, 0.4), "{loss:?}");
    assert!(is(loss.middle, 0.4, 0.4), "{loss:?}");
    assert!(is(loss.linear, 0.5 * 0.4 + 0.3 * 0.4, 0.32), "{loss:?}");
    let loss = of(false);
    assert!(is(loss.worst, 1.0, 1.0), "{loss:?}");
    assert!(is(loss.linear, 2.3 / 3.0, 2.3 / 3.0), "{loss:?}");
    assert!(network.has_published_weights(part) && !network.has_published_weights(ore));
}

#[test]
fn a_loop_that_hardly_settles_is_bounded_from_both_sides() {
    let mut sample = Sample::new();
    let [one, other, outside] = ["one", "other", "outside"].map(|id| sample.tool(id));
    for (from, to, weight) in [(other, one, 1.0 - 1e-9), (outside, one, 1e-9), (one, other, 1.0)] {
        sample.link(from, Relation::GoesInto, to);
        let key = sample.parts.dependencies.keys().next_back().expect("just made");
        let dependency = sample.parts.dependencies.find_mut(key).expect("just made");
        (dependency.weight, dependency.weight_basis) = (Some(weight), "cost".to_owned());
    }
    sample.record(Subject::Input(outside), &[("CHN", Exactly(0.5)), ("USA", Exactly(0.5))]);
    let dataset = sample.finish();
    let found = losses(&network(&dataset), &Groups::of(&dataset), &stop("CHN", 1.0));
    let loss = found.of(other).expect("assessed");
    // In the end both lose all that is lost outside, but that takes very long.
    assert!(loss.linear.lo < 0.5 && is_close(loss.linear.hi, 0.5, 1e-12), "{loss:?}");
    assert!(is(loss.worst, 0.5, 0.5), "{loss:?}");
}

#[test]
fn a_group_whose_members_are_not_known_stops_as_such() {
    let rows = [("CHN", Exactly(0.5)), ("AREA", Exactly(0.3)), ("USA", Exactly(0.2))];
    let stop = |who| of_firms(&rows, &[], &[(who, 1.0)]);
    assert!(is(stop("AREA"), 0.3, 0.3));
    assert!(is(stop("CHN"), 0.5, 0.5));
    assert!(is(stop("DEU"), 0.0, 0.3), "it may be a member");
}

#[test]
fn what_is_not_known_upstream_is_counted() {
    let mut sample = Sample::new();
    let [ore, gas, part, class, kind] =
        ["ore", "gas", "part", "class", "kind"].map(|id| sample.tool(id));
    for (from, to) in [(ore, part), (gas, part), (class, part), (part, ore)] {
        sample.link(from, Relation::GoesInto, to);
    }
    sample.link(kind, Relation::VariantOf, class);
    for input in [ore, kind] {
        sample.record(Subject::Input(input), &[("CHN", Exactly(1.0))]);
    }
    let dataset = sample.finish();
    let network = network(&dataset);
    assert_eq!(network.known_upstream(part), (3, 5));
    assert_eq!(network.known_upstream(gas), (0, 1));
}
