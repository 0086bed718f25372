//! What lies up and down the chain from an input. Follows every kind of dependency: a
//! variant stands upstream of its class, as its loss is felt there. Loops are legal; every
//! input is visited once. Knows no suppliers.

use std::collections::VecDeque;

use crate::base::order;
use crate::base::table::Key;
use crate::model::InputIdx;
use crate::model::dataset::Dataset;

/// Which way to go through the chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Towards what is needed.
    Upstream,
    /// Towards what needs it.
    Downstream,
}

impl Direction {
    /// The other way.
    #[must_use]
    pub const fn reversed(self) -> Self {
        match self {
            Self::Upstream => Self::Downstream,
            Self::Downstream => Self::Upstream,
        }
    }
}

/// The inputs one step away from `input`, in the order of the dependencies; one with two
/// dependencies is named twice.
pub fn neighbours(
    dataset: &Dataset,
    input: InputIdx,
    direction: Direction,
) -> impl Iterator<Item = InputIdx> + '_ {
    let dependencies = match direction {
        Direction::Upstream => dataset.incoming(input),
        Direction::Downstream => dataset.outgoing(input),
    };
    dependencies.iter().map(move |idx| {
        let dependency = &dataset.dependencies[*idx];
        match direction {
            Direction::Upstream => dependency.from,
            Direction::Downstream => dependency.to,
        }
    })
}

/// All inputs that can be reached from `start`, without itself, each with the least number
/// of steps to it; nearest first, then in the order of the dataset. `max_depth`: the
/// greatest number of steps; `None`: no limit.
#[must_use]
pub fn reach(
    dataset: &Dataset,
    start: InputIdx,
    direction: Direction,
    max_depth: Option<u32>,
) -> Vec<(InputIdx, u32)> {
    let depths = depths(dataset, start, direction, max_depth);
    let mut reached: Vec<(InputIdx, u32)> = dataset
        .inputs
        .keys()
        .zip(depths)
        .filter_map(|(input, depth)| Some((input, depth.filter(|depth| *depth > 0)?)))
        .collect();
    order::sort_by_key(&mut reached, |(input, depth)| (*depth, *input));
    reached
}

/// The least number of steps from `start` to every input of the dataset, in its order; 0 for
/// `start` itself, `None` for what is not reached.
#[must_use]
pub fn depths(
    dataset: &Dataset,
    start: InputIdx,
    direction: Direction,
    max_depth: Option<u32>,
) -> Vec<Option<u32>> {
    let mut depths: Vec<Option<u32>> = vec![None; dataset.inputs.len()];
    let mut waiting = VecDeque::new();
    if let Some(depth) = depths.get_mut(start.position()) {
        *depth = Some(0);
        waiting.push_back((start, 0));
    }
    while let Some((input, depth)) = waiting.pop_front() {
        if max_depth.is_some_and(|max| depth >= max) {
            continue;
        }
        for next in neighbours(dataset, input, direction) {
            if let Some(known @ None) = depths.get_mut(next.position()) {
                *known = Some(depth + 1);
                waiting.push_back((next, depth + 1));
            }
        }
    }
    depths
}

/// The number of dependencies on the longest way through the chain; `None` when the
/// dependencies form a loop.
#[must_use]
pub fn longest_way(dataset: &Dataset) -> Option<u32> {
    let mut open: Vec<usize> =
        dataset.inputs.keys().map(|input| dataset.incoming(input).len()).collect();
    let mut longest = vec![0_u32; open.len()];
    let mut ready: Vec<InputIdx> =
        dataset.inputs.keys().filter(|input| dataset.incoming(*input).is_empty()).collect();
    let mut done = 0;
    while let Some(input) = ready.pop() {
        done += 1;
        let here = longest.get(input.position()).copied().unwrap_or_default();
        for next in neighbours(dataset, input, Direction::Downstream) {
            if let Some(length) = longest.get_mut(next.position()) {
                *length = (*length).max(here + 1);
            }
            if let Some(count) = open.get_mut(next.position()) {
                *count -= 1;
                if *count == 0 {
                    ready.push(next);
                }
            }
        }
    }
    (done == dataset.inputs.len()).then(|| longest.into_iter().max().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::analysis::sample::chain;

    #[test]
    fn the_nearest_way_counts_and_loops_end() {
        let (dataset, inputs) = chain(&[(0, 1), (1, 2), (0, 2), (2, 3), (3, 1), (4, 4)], 5);
        let down = reach(&dataset, inputs[0], Direction::Downstream, None);
        assert_eq!(down, [(inputs[1], 1), (inputs[2], 1), (inputs[3], 2)]);
        let near = reach(&dataset, inputs[0], Direction::Downstream, Some(1));
        assert_eq!(near.len(), 2);
        assert!(reach(&dataset, inputs[0], Direction::Upstream, None).is_empty());
        assert!(reach(&dataset, inputs[4], Direction::Upstream, None).is_empty());
        assert_eq!(longest_way(&dataset), None);
        let (dataset, _) = chain(&[(0, 1), (1, 2), (0, 2), (2, 3)], 5);
        assert_eq!(longest_way(&dataset), Some(3));
    }

    proptest! {
        #[test]
        fn what_is_upstream_has_the_start_downstream(
            links in proptest::collection::vec((0..12_usize, 0..12_usize), 0..40),
        ) {
            let (dataset, inputs) = chain(&links, 12);
            for start in &inputs {
                for (other, depth) in reach(&dataset, *start, Direction::Upstream, None) {
                    let back = reach(&dataset, other, Direction::Downstream, None);
                    prop_assert!(back.contains(&(*start, depth)));
                }
            }
        }
    }
}
