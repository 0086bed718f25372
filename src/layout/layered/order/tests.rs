//! Sweeps and sifting never add crossings, and hints are kept.

use proptest::prelude::*;

use super::*;
use crate::layout::layered::{Style, rank, split};
use crate::layout::request::{BoxSpec, EdgeSpec, Request, Spacing};

/// A layered graph from boxes with given columns and any pairs of them.
fn layered(columns: &[u32], pairs: &[(u32, u32)]) -> Layered {
    let size = crate::base::geometry::Size::new(100.0, 20.0);
    let boxes = columns.iter().map(|&c| BoxSpec { size, band: Some(c), hint: None }).collect();
    let n = columns.len() as u32;
    let edges =
        pairs.iter().map(|&(a, b)| EdgeSpec { from: a % n, to: b % n, weight: 1.0 }).collect();
    let request = Request { boxes, edges, bands: 6, spacing: Spacing::default() };
    let task = Task::new(&request);
    let model = rank::Model::new(&task);
    split::split(&task, &model.rank(), Style::Picture).layered
}

fn graph() -> impl Strategy<Value = Layered> {
    let columns = prop::collection::vec(0..6_u32, 2..40);
    let pairs = prop::collection::vec((0..40_u32, 0..40_u32), 0..80);
    (columns, pairs).prop_map(|(columns, pairs)| layered(&columns, &pairs))
}

fn search() -> Search {
    Search::new(Effort::for_size(100))
}

fn sift(layered: &mut Layered, window: usize, demand: sift::Demand) -> u64 {
    let mut sifter = sift::Sifter::default();
    sifter.wake(layered);
    sifter.round(layered, window, demand)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn sweeps_never_add_crossings(mut layered in graph()) {
        let before = Counter::default().cost(&layered);
        search().sweeps(&mut layered);
        prop_assert!(Counter::default().cost(&layered) <= before);
    }

    #[test]
    fn sifting_saves_what_it_says(mut layered in graph()) {
        let before = Counter::default().cost(&layered);
        let saved = sift(&mut layered, 8, sift::Demand::ANY_GAIN);
        prop_assert_eq!(Counter::default().cost(&layered) + saved, before);
    }

    #[test]
    fn rerouting_never_adds_crossings(mut layered in graph()) {
        let before = Counter::default().all(&layered);
        reroute::all(&mut layered, 48);
        prop_assert!(Counter::default().all(&layered) <= before);
        prop_assert_eq!(crate::layout::layered::invariants::after_order(&layered), Ok(()));
    }

    #[test]
    fn parts_come_apart_without_new_crossings(mut layered in graph()) {
        let before = Counter::default().all(&layered);
        apart::parts(&mut layered);
        prop_assert!(Counter::default().all(&layered) <= before);
        prop_assert_eq!(crate::layout::layered::invariants::after_order(&layered), Ok(()));
    }

    #[test]
    fn settling_knows_its_crossings(mut layered in graph()) {
        let before = Counter::default().cost(&layered);
        let after = search().settle(&mut layered, before);
        prop_assert!(after <= before);
        prop_assert_eq!(Counter::default().cost(&layered), after);
    }
}

#[test]
fn two_crossed_lines_are_uncrossed() {
    let mut layered = layered(&[0, 0, 1, 1], &[(0, 3), (1, 2)]);
    assert_eq!(Counter::default().all(&layered), 1);
    sift(&mut layered, 4, sift::Demand::ANY_GAIN);
    assert_eq!(Counter::default().all(&layered), 0);
}

#[test]
fn a_dear_move_is_not_made_for_one_crossing() {
    let mut layered = layered(&[0, 0, 1, 1], &[(0, 3), (1, 2)]);
    sift(&mut layered, 4, sift::Demand { quarters: 4 });
    assert_eq!(Counter::default().all(&layered), 1);
}
