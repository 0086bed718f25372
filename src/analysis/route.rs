//! How two inputs hang together: all that lies between them and one shortest way. Loops are
//! legal. Knows no suppliers.

use crate::analysis::graph::{self, Direction};
use crate::base::table::Key;
use crate::model::dataset::Dataset;
use crate::model::{DependencyIdx, InputIdx};

/// The connection of two inputs, along the direction of the dependencies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// All inputs on any way from the first to the last, both included, in the order of the
    /// dataset. Where the chain has loops, ways may visit an input twice.
    pub inputs: Vec<InputIdx>,
    /// All dependencies on any such way, in the order of the dataset.
    pub dependencies: Vec<DependencyIdx>,
    /// One shortest way in order, both ends included; of several the one whose inputs come
    /// first in the dataset.
    pub shortest: Vec<InputIdx>,
    /// Whether the way runs from the second of the two inputs that were asked for to the
    /// first.
    pub is_reversed: bool,
}

/// The connection between `a` and `b`, whichever depends on the other; when both do, that
/// from `a` to `b`. `None` when neither does, and for `a == b`.
#[must_use]
pub fn between(dataset: &Dataset, a: InputIdx, b: InputIdx) -> Option<Route> {
    if a == b {
        return None;
    }
    from_to(dataset, a, b)
        .or_else(|| from_to(dataset, b, a).map(|route| Route { is_reversed: true, ..route }))
}

fn from_to(dataset: &Dataset, from: InputIdx, to: InputIdx) -> Option<Route> {
    let after = graph::depths(dataset, from, Direction::Downstream, None);
    let before = graph::depths(dataset, to, Direction::Upstream, None);
    let left = |input: InputIdx| before.get(input.position()).copied().flatten();
    let is_between = |input: InputIdx| {
        left(input).is_some() && after.get(input.position()).is_some_and(Option::is_some)
    };
    let mut here = from;
    let mut shortest = vec![from];
    for steps in (0..left(from)?).rev() {
        here = graph::neighbours(dataset, here, Direction::Downstream)
            .filter(|next| left(*next) == Some(steps))
            .min()?;
        shortest.push(here);
    }
    let is_on_way = |idx: &DependencyIdx| {
        let dependency = &dataset.dependencies[*idx];
        is_between(dependency.from) && is_between(dependency.to)
    };
    Some(Route {
        inputs: dataset.inputs.keys().filter(|input| is_between(*input)).collect(),
        dependencies: dataset.dependencies.keys().filter(is_on_way).collect(),
        shortest,
        is_reversed: false,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::analysis::sample::chain;

    #[test]
    fn everything_between_is_found_and_one_shortest_way() {
        // 0 → 1 → 3, 0 → 2 → 3, 0 → 4 → 5 → 3; 6 hangs off.
        let links = [(0, 2), (0, 1), (1, 3), (2, 3), (0, 4), (4, 5), (5, 3), (1, 6)];
        let (dataset, i) = chain(&links, 7);
        let route = between(&dataset, i[3], i[0]).expect("connected");
        assert!(route.is_reversed);
        assert_eq!(route.shortest, [i[0], i[1], i[3]]);
        assert_eq!(route.inputs, [i[0], i[1], i[2], i[3], i[4], i[5]]);
        assert_eq!(route.dependencies.len(), 7);
        assert_eq!(between(&dataset, i[6], i[5]), None);
        assert_eq!(between(&dataset, i[0], i[0]), None);
    }

    proptest! {
        #[test]
        fn the_shortest_way_follows_dependencies_and_stays_between(
            links in proptest::collection::vec((0..10_usize, 0..10_usize), 0..30),
            ends in (0..10_usize, 0..10_usize),
        ) {
            let (dataset, inputs) = chain(&links, 10);
            let found = between(&dataset, inputs[ends.0], inputs[ends.1]);
            let reached = |a: usize, b: usize| {
                graph::reach(&dataset, inputs[a], Direction::Downstream, None)
                    .iter()
                    .any(|(input, _)| *input == inputs[b])
            };
            let is_connected =
                ends.0 != ends.1 && (reached(ends.0, ends.1) || reached(ends.1, ends.0));
            prop_assert_eq!(found.is_some(), is_connected);
            if let Some(route) = found {
                for pair in route.shortest.windows(2) {
                    prop_assert!(
                        graph::neighbours(&dataset, pair[0], Direction::Downstream)
                            .any(|next| next == pair[1])
                    );
                }
                prop_assert!(route.shortest.iter().all(|input| route.inputs.contains(input)));
            }
        }
    }
}
