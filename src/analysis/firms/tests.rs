//! Networks worked by hand, the laws of losses, and which datasets describe firms.

use proptest::prelude::*;

use super::*;
use crate::analysis::sample::Sample;
use crate::base::number::is_close;
use crate::model::dependency::Essentiality::{self, Essential, Negligible, NonEssential, Unknown};
use crate::model::value::Value;

fn flow(from: usize, to: usize, volume: f64, need: Essentiality) -> Flow {
    Flow { from, to, volume, need }
}

fn down(network: &Network, failed: usize) -> Vec<f64> {
    network.lost_downstream(&[failed], Production::AsStated, Replacing::Never)
}

#[test]
fn essential_goods_stop_and_others_count_by_value() {
    let flows = [
        flow(0, 3, 1.0, Essential),
        flow(1, 3, 2.0, NonEssential),
        flow(2, 3, 1.0, Negligible),
        flow(3, 4, 1.0, Unknown),
    ];
    let network = Network::new(vec![0, 1, 2, 3, 4], &flows);
    assert_eq!(down(&network, 0), [1.0, 0.0, 0.0, 1.0, 1.0]);
    assert_eq!(down(&network, 1), [0.0, 1.0, 0.0, 0.5, 0.5]);
    assert_eq!(down(&network, 2), [0.0, 0.0, 1.0, 0.0, 0.0]);
    // Without its customer a firm loses what it sold to it.
    assert_eq!(network.lost_upstream(&[4]), [1.0, 1.0, 1.0, 1.0, 1.0]);
    assert!(is_close(network.systemic_risk(&[2]), 0.2, 1e-12));
}

#[test]
fn a_small_firm_of_a_large_sector_is_replaced() {
    let flows = [flow(0, 2, 1.0, Essential), flow(1, 3, 3.0, Essential)];
    let network = Network::new(vec![7, 7, 1, 2], &flows);
    let lost = network.lost_downstream(&[0], Production::AsStated, Replacing::ByMarketShare);
    // Firm 1 sells three times as much: a third of the failed goods stays missing.
    assert!(is_close(lost[2], 1.0 / 3.0, 1e-9), "{lost:?}");
    assert_eq!(down(&network, 0), [1.0, 0.0, 1.0, 0.0]);
}

#[test]
fn flows_that_cannot_be_are_left_out() {
    let flows =
        [flow(0, 9, 1.0, Essential), flow(0, 1, 0.0, Essential), flow(5, 0, 1.0, Essential)];
    let network = Network::new(vec![0, 1], &flows);
    assert_eq!(
        network.lost_downstream(&[0, 8], Production::AllEssential, Replacing::Never),
        [1.0, 0.0]
    );
    assert!(is_close(network.systemic_risk(&[0]), 0.0, 0.0));
}

/// Two firms of which the first sells half of its goods to the second.
fn dataset(basis: &str, sales: Value<f64>) -> Dataset {
    let mut sample = Sample::new();
    let firms = ["a", "b"].map(|id| sample.tool(id));
    sample.link(firms[0], Relation::GoesInto, firms[1]);
    let first = sample.parts.dependencies.keys().next().expect("a dependency");
    let dependency = sample.parts.dependencies.find_mut(first).expect("it");
    (dependency.weight, dependency.weight_basis) = (Some(0.5), basis.to_owned());
    let market = Market { value: sales, unit: "MEUR".to_owned(), ..Market::default() };
    sample.parts.inputs.find_mut(firms[0]).expect("a firm").market = Some(market);
    sample.finish()
}

#[test]
fn a_dataset_describes_firms_only_with_all_its_weights() {
    let network = of(&dataset("Sales", Value::Known(10.0))).expect("a network");
    assert_eq!(network.len(), 2);
    assert!(is_close(network.systemic_risk(&[0]), 1.0, 1e-12));
    assert_eq!(of(&dataset("cost", Value::Known(10.0))), None);
    assert_eq!(of(&dataset("sales", Value::NotAssessed)), None);
    assert_eq!(of(&Sample::new().finish()), None);
}

fn any_need() -> impl Strategy<Value = Essentiality> {
    prop_oneof![Just(Essential), Just(NonEssential), Just(Negligible)]
}

proptest! {
    #[test]
    fn losses_are_parts_and_more_failures_never_lower_them(
        sectors in proptest::collection::vec(0..4_u32, 8),
        raw in proptest::collection::vec((0..8_usize, 0..8_usize, 1..9_u32, any_need()), 0..30),
        failed in proptest::collection::vec(0..8_usize, 0..4),
        also in 0..8_usize,
    ) {
        let flows: Vec<Flow> = raw
            .into_iter()
            .map(|(from, to, volume, need)| flow(from, to, f64::from(volume), need))
            .collect();
        let network = Network::new(sectors, &flows);
        let more: Vec<usize> = failed.iter().copied().chain([also]).collect();
        let all = |failed: &[usize], production, replacing| {
            network.lost_downstream(failed, production, replacing)
        };
        for (few, many) in [
            (
                all(&failed, Production::AsStated, Replacing::ByMarketShare),
                all(&more, Production::AsStated, Replacing::ByMarketShare),
            ),
            (network.lost_upstream(&failed), network.lost_upstream(&more)),
            (
                all(&failed, Production::NoneEssential, Replacing::Never),
                all(&failed, Production::AllEssential, Replacing::Never),
            ),
            (
                all(&failed, Production::AsStated, Replacing::ByMarketShare),
                all(&failed, Production::AsStated, Replacing::Never),
            ),
        ] {
            for (a, b) in few.iter().zip(&many) {
                prop_assert!((0.0..=1.0).contains(a) && *a <= b + 1e-9, "{few:?} {many:?}");
            }
        }
        let risk = network.systemic_risk(&failed);
        prop_assert!(risk <= network.systemic_risk(&more) + 1e-9 && risk <= 1.0 + 1e-12);
    }
}
