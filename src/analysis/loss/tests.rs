//! Losses worked out by hand, and the laws that hold for every chain.

use super::*;
use crate::analysis::concentration::{Settings, assess};
use crate::analysis::sample::Said::{Exactly, Major, Percent};
use crate::analysis::sample::Sample;
use crate::analysis::scenario::Stop;
use crate::base::number::is_close;
use crate::model::dataset::Dataset;
use crate::model::dependency::Relation;
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
