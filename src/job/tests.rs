//! Work in slices, and work that travels as bytes, comes to what work in one go comes to.

use proptest::prelude::*;

use super::desk::{Ask, Desk, Nonsense, Tell, keep};
use super::*;
use crate::analysis::concentration::{Settings, assess};
use crate::analysis::cuts::{chokepoints, cuts};
use crate::analysis::group::Groups;
use crate::analysis::loss::laws_tests::supposed;
use crate::analysis::loss::{losses, losses_of};
use crate::analysis::scenario::Scenario;
use crate::base::packed::{packed, unpacked};
use crate::base::table::Key;
use crate::model::dataset::Dataset;

fn network_of(dataset: &Dataset) -> Network {
    Network::new(dataset, &assess(dataset, &Settings::of(dataset)))
}

/// One task of each kind on the network of `dataset`.
fn tasks(dataset: &Dataset, network: &Network, scenario: &Scenario) -> [Task; 3] {
    let as_published = scenario.assumptions.as_published;
    let stopped = Stopped::new(network, &Groups::of(dataset), &scenario.stops);
    let who = (0..network.suppliers().len() as u32).rev().collect();
    [
        Task::Losses(Stop { stopped, as_published }),
        Task::Stress(Stress { who, variants: Variants::Any, as_published }),
        Task::Halts(Halts { input: InputIdx::from_position(0), as_published, limit: 2 }),
    ]
}

/// What the functions say that the tasks are made of.
fn expected(dataset: &Dataset, network: &Network, scenario: &Scenario) -> [Outcome; 3] {
    let as_published = scenario.assumptions.as_published;
    let alone = |who| {
        let losses = losses_of(network, &Stopped::one(network, who), as_published);
        Alone::of(network, &losses, Variants::Any)
    };
    let first = InputIdx::from_position(0);
    [
        Outcome::Losses(losses(network, &Groups::of(dataset), scenario)),
        Outcome::Stress((0..network.suppliers().len() as u32).rev().map(alone).collect()),
        Outcome::Halts(cuts(network, first, as_published, 2), chokepoints(network, as_published)),
    ]
}

/// Works at `desk` until nothing is left; what it told.
fn told(desk: &mut Desk, budget: usize) -> Vec<Tell> {
    let messages = std::iter::from_fn(|| desk.work(budget));
    messages.map(|bytes| unpacked(&bytes).expect("a message")).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn slices_and_messages_change_nothing((dataset, scenario) in supposed(), budget in 1..200_usize) {
        let network = network_of(&dataset);
        let expected = expected(&dataset, &network, &scenario);
        let tasks = tasks(&dataset, &network, &scenario);
        let travelled: Option<Network> = unpacked(&packed(&network));
        prop_assert_eq!(travelled.as_ref(), Some(&network));
        let mut desk = Desk::default();
        let message = keep(3, &network);
        prop_assert_eq!(&message, &packed(&Ask::Keep(3, network.clone())));
        prop_assert_eq!(desk.hear(&message), Ok(()));
        for (number, (task, outcome)) in (0..).zip(tasks.into_iter().zip(expected)) {
            prop_assert_eq!(&task.clone().carry_out(&network), &outcome);
            let mut run = Run::new(task.clone());
            let mut last = run.progress();
            let sliced = loop {
                if let Some(sliced) = run.step(&network, budget) {
                    break sliced;
                }
                let next = run.progress();
                prop_assert!(next >= last && next.1 == last.1 && next.0 <= next.1);
                last = next;
            };
            prop_assert_eq!(&sliced, &outcome);
            prop_assert_eq!(desk.hear(&packed(&Ask::Begin(number, 3, task))), Ok(()));
            let told = told(&mut desk, budget);
            prop_assert_eq!(told.last(), Some(&Tell::Done(number, outcome)));
            let all = told.len() - 1;
            let is_progress = |tell: &&Tell| matches!(tell, Tell::Progress(of, ..) if *of == number);
            prop_assert_eq!(told.iter().filter(is_progress).count(), all);
        }
    }
}

fn sample() -> (Dataset, Network) {
    let reading = crate::fixture::read("a > b > c; a: KZ 40%, CN 35%, ?; b: NL 100%; target c");
    let dataset = reading.dataset.expect("a valid fixture");
    let network = network_of(&dataset);
    (dataset, network)
}

#[test]
fn what_was_asked_last_comes_first_and_what_was_given_up_never_comes() {
    let (dataset, network) = sample();
    let [losses, stress, halts] = tasks(&dataset, &network, &Scenario::default());
    let mut desk = Desk::default();
    let asks = [
        Ask::Keep(0, network.clone()),
        Ask::Begin(1, 0, losses),
        Ask::Begin(2, 0, stress.clone()),
        Ask::Begin(3, 0, halts),
        Ask::Begin(4, 0, stress),
    ];
    for ask in asks {
        assert_eq!(desk.hear(&packed(&ask)), Ok(()));
    }
    let first: Tell = unpacked(&desk.work(1).expect("work")).expect("a message");
    assert_eq!(first, Tell::Progress(4, 0, 3));
    assert_eq!(desk.hear(&packed(&Ask::Cancel(4))), Ok(()));
    assert_eq!(desk.hear(&packed(&Ask::Cancel(2))), Ok(()));
    let order: Vec<u32> = told(&mut desk, usize::MAX)
        .into_iter()
        .map(|tell| match tell {
            Tell::Progress(number, ..) | Tell::Done(number, _) => number,
        })
        .collect();
    assert_eq!(order, [3, 1]);
}

#[test]
fn a_desk_says_when_it_is_asked_nonsense_and_forgets_what_it_is_told_to() {
    let (dataset, network) = sample();
    let [losses, ..] = tasks(&dataset, &network, &Scenario::default());
    let mut desk = Desk::default();
    assert_eq!(desk.hear(&[9, 9, 9]), Err(Nonsense));
    assert_eq!(desk.hear(&packed(&Ask::Begin(1, 0, losses.clone()))), Err(Nonsense));
    assert_eq!(desk.hear(&packed(&Ask::Keep(0, network))), Ok(()));
    assert_eq!(desk.hear(&packed(&Ask::Begin(1, 0, losses.clone()))), Ok(()));
    assert_eq!(desk.hear(&packed(&Ask::Forget(0))), Ok(()));
    assert_eq!(told(&mut desk, 1), []);
    assert_eq!(desk.hear(&packed(&Ask::Begin(2, 0, losses))), Err(Nonsense));
}

#[test]
fn the_size_of_a_task_is_what_its_steps_visit() {
    let (dataset, network) = sample();
    let [losses, stress, halts] = tasks(&dataset, &network, &Scenario::default());
    assert_eq!(losses.size(&network), 5 * network.size());
    assert_eq!(stress.size(&network), 15 * network.size(), "three suppliers");
    assert_eq!(halts.size(&network), 3 * network.size(), "one target");
}
