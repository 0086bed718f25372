//! How much of one thing is in another when everything that it is made of is looked through
//! (Leontief): total instead of direct requirements. It says what is in the recipe, not what
//! stops. Knows things by their position; [`of`] reads recipes from a dataset that carries them.
//!
//! Source: Leontief's inverse; face value, look-through and hidden exposure after Baldwin,
//! Freeman, Theodorakopoulos: Hidden exposure: measuring US supply chain reliance, Brookings
//! Papers on Economic Activity, fall 2023; docs/methods.md.

use crate::base::fold::fold_words;
use crate::base::table::Key;
use crate::model::dataset::Dataset;
use crate::model::dependency::Relation;

/// What the weights of a recipe are shares of, in the words of its publisher.
const BASES: [&str; 2] = ["cost", "share of cost"];

/// Largest change between two rounds at which the sums count as settled.
const SETTLED: f64 = 1e-15;

/// Rounds after which a recipe counts as needing more of itself than it makes.
const ROUNDS: usize = 10_000;

/// A part of a recipe.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Part {
    /// Position of what is needed.
    pub from: usize,
    /// Position of what needs it.
    pub to: usize,
    /// Value of `from` in one unit of value of `to`.
    pub share: f64,
}

/// How much of one thing is in another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Exposure {
    /// What goes in directly.
    pub face_value: f64,
    /// What goes in by all ways.
    pub look_through: f64,
}

impl Exposure {
    /// What goes in without being seen.
    #[must_use]
    pub fn hidden(&self) -> f64 {
        self.look_through - self.face_value
    }
}

/// How much of everything is needed, by all ways, for one unit of value of `product`: the column
/// of Leontief's inverse, one figure for each of `count` things. The product itself counts with
/// at least 1. `None` when the sums do not settle, as when a loop needs all that it makes.
#[must_use]
pub fn requirements(count: usize, parts: &[Part], product: usize) -> Option<Vec<f64>> {
    let mut needed = vec![0.0; count];
    *needed.get_mut(product)? = 1.0;
    let mut round = needed.clone();
    for _ in 0..ROUNDS {
        let mut next = vec![0.0; count];
        for part in parts {
            let wanted = round.get(part.to).copied().unwrap_or(0.0);
            if let Some(place) = next.get_mut(part.from) {
                *place += part.share * wanted;
            }
        }
        let change = next.iter().copied().fold(0.0, f64::max);
        if !change.is_finite() {
            return None;
        }
        for (sum, more) in needed.iter_mut().zip(&next) {
            *sum += more;
        }
        if change < SETTLED {
            return Some(needed);
        }
        round = next;
    }
    None
}

/// How much of each of `count` things is in one unit of value of `product`; `None` as for
/// [`requirements`].
#[must_use]
pub fn exposures(count: usize, parts: &[Part], product: usize) -> Option<Vec<Exposure>> {
    let needed = requirements(count, parts, product)?;
    let of = |look_through| Exposure { face_value: 0.0, look_through };
    let mut found: Vec<Exposure> = needed.into_iter().map(of).collect();
    for part in parts.iter().filter(|part| part.to == product) {
        if let Some(exposure) = found.get_mut(part.from) {
            exposure.face_value += part.share;
        }
    }
    Some(found)
}

/// The recipes of `dataset`, one part per dependency, by position of its inputs. `None` unless
/// every dependency that goes into something carries its share of the cost (`weight_basis`:
/// `cost`).
#[must_use]
pub fn of(dataset: &Dataset) -> Option<Vec<Part>> {
    let goods = dataset.dependencies.iter().filter(|one| one.relation == Relation::GoesInto);
    let part = |one: &crate::model::dependency::Dependency| {
        let is_of_cost = BASES.contains(&fold_words(&one.weight_basis).as_str());
        let share = one.weight.filter(|_| is_of_cost)?;
        Some(Part { from: one.from.position(), to: one.to.position(), share })
    };
    let parts: Vec<Part> = goods.map(part).collect::<Option<_>>()?;
    (!parts.is_empty()).then_some(parts)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::analysis::sample::Sample;
    use crate::base::number::is_close;

    fn part(from: usize, to: usize, share: f64) -> Part {
        Part { from, to, share }
    }

    #[test]
    fn what_is_hidden_comes_through_others() {
        // A third of the chip is wafer; half of the wafer is silicon.
        let parts = [part(1, 0, 1.0 / 3.0), part(2, 1, 0.5)];
        let found = exposures(3, &parts, 0).expect("settled")[2];
        assert!(is_close(found.face_value, 0.0, 0.0));
        assert!(is_close(found.hidden(), 1.0 / 6.0, 1e-12));
        assert_eq!(requirements(3, &parts, 9), None);
        // A loop that needs all it makes has no end.
        assert_eq!(requirements(2, &[part(0, 1, 1.0), part(1, 0, 1.0)], 0), None);
    }

    #[test]
    fn recipes_need_a_share_of_the_cost_everywhere() {
        let dataset = |basis: &str| {
            let mut sample = Sample::new();
            let things = ["wafer", "chip"].map(|id| sample.tool(id));
            sample.link(things[0], Relation::GoesInto, things[1]);
            let first = sample.parts.dependencies.keys().next().expect("a dependency");
            let dependency = sample.parts.dependencies.find_mut(first).expect("it");
            (dependency.weight, dependency.weight_basis) = (Some(0.25), basis.to_owned());
            sample.finish()
        };
        assert_eq!(of(&dataset("Share of cost")), Some(vec![part(0, 1, 0.25)]));
        assert_eq!(of(&dataset("EU end use")), None);
    }

    proptest! {
        #[test]
        fn every_unit_of_value_is_added_somewhere(
            raw in proptest::collection::vec((0..6_usize, 0..6_usize, 0.0..0.1_f64), 0..30),
            product in 0..6_usize,
        ) {
            let parts: Vec<Part> =
                raw.iter().map(|(from, to, share)| part(*from, *to, *share)).collect();
            // What a thing adds itself is what its recipe leaves of one unit.
            let mut added = vec![1.0; 6];
            for part in &parts {
                added[part.to] -= part.share;
            }
            if added.iter().all(|added| *added > 0.05) {
                let needed = requirements(6, &parts, product).expect("settled");
                let whole: f64 = needed.iter().zip(&added).map(|(a, b)| a * b).sum();
                prop_assert!(is_close(whole, 1.0, 1e-9), "{whole}");
            }
        }
    }
}
