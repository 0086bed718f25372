//! Sorting that is compiled once, and ordered sets and maps without a sort.
//!
//! Every call of a sort of the standard library becomes a copy of the whole algorithm for
//! its type and its comparison: 2 to 6 kB of wasm each, which every reader downloads. Here one
//! copy sorts positions by a comparison that it is handed at run time; what is generic is only
//! the comparison itself and the swap that moves an item. `collect` into a `BTreeSet` or
//! `BTreeMap` sorts too, hence [`set_of`] and [`map_of`].

#![expect(clippy::indexing_slicing, reason = "positions are those of the slice that is sorted")]

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// Sorts from the least to the greatest; equal items keep their order, as by `slice::sort`.
pub fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, T::cmp);
}

/// Sorts by `compare`; equal items keep their order, as by `slice::sort_by`.
pub fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let order = positions(items.len(), &|a, b| compare(&items[a], &items[b]));
    arrange(order, &mut |a, b| items.swap(a, b));
}

/// Sorts by a key that is made anew for every comparison; equal items keep their order, as by
/// `slice::sort_by_key`.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

/// Sorts numbers from the least to the greatest, by `f64::total_cmp`.
pub fn sort_numbers(numbers: &mut [f64]) {
    numbers.sort_by(f64::total_cmp);
}

/// Sorts indices from the least to the greatest.
pub fn sort_indices(indices: &mut [u32]) {
    indices.sort_unstable();
}

/// Sorts `indices` into `keys` by their key, by `f64::total_cmp`; equal ones keep their order.
pub fn sort_indices_by(indices: &mut [u32], keys: &[f64]) {
    indices.sort_by(|a, b| keys[*a as usize].total_cmp(&keys[*b as usize]));
}

/// The set of `items`.
pub fn set_of<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    set.extend(items);
    set
}

/// The map of `pairs`; of equal keys the last value holds.
pub fn map_of<K: Ord, V>(pairs: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    map.extend(pairs);
    map
}

/// Which of `numbers` stay when as few as possible are taken out so that the rest rises;
/// `None` never stays.
#[must_use]
pub fn longest_rising(numbers: &[Option<usize>]) -> Vec<bool> {
    // The position of the least end of a rising run of each length, and what stands before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; numbers.len()];
    for (at, number) in numbers.iter().enumerate() {
        if number.is_none() {
            continue;
        }
        let length = ends.partition_point(|end| numbers[*end] < *number);
        before[at] = length.checked_sub(1).map(|shorter| ends[shorter]);
        if length == ends.len() {
            ends.push(at);
        } else {
            ends[length] = at;
        }
    }
    let mut stays = vec![false; numbers.len()];
    let mut next = ends.last().copied();
    while let Some(at) = next {
        stays[at] = true;
        next = before[at];
    }
    stays
}

/// The positions `0..n` in their sorted order: the one copy of the algorithm.
#[inline(never)]
fn positions(n: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..n).collect();
    positions.sort_by(|a, b| compare(*a, *b));
    positions
}

/// Swaps until slot `i` holds what stood at `order[i]`, cycle by cycle: at most one swap for
/// each item.
#[inline(never)]
fn arrange(mut order: Vec<usize>, swap: &mut dyn FnMut(usize, usize)) {
    for start in 0..order.len() {
        let mut slot = start;
        loop {
            let from = std::mem::replace(&mut order[slot], slot);
            if from == start {
                break;
            }
            swap(slot, from);
            slot = from;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn items_stand_as_the_standard_library_sorts_them(keys in vec(0_u8..20, 0..90)) {
            let items: Vec<(u8, usize)> = keys.iter().copied().zip(0..).collect();
            let (mut ours, mut theirs) = (items.clone(), items.clone());
            sort_by(&mut ours, |a, b| (b.0 % 7).cmp(&(a.0 % 7)));
            theirs.sort_by_key(|(key, _)| std::cmp::Reverse(key % 7));
            prop_assert_eq!(&ours, &theirs);
            sort_by_key(&mut ours, |(key, _)| key % 3);
            theirs.sort_by_key(|(key, _)| key % 3);
            prop_assert_eq!(&ours, &theirs);
            sort(&mut ours);
            prop_assert_eq!(&ours, &{ theirs.sort_unstable(); theirs });
        }

        #[test]
        fn indices_follow_their_keys_and_ties_stay(keys in vec(-3_i8..3, 1..60)) {
            let keys: Vec<f64> = keys.into_iter().map(f64::from).collect();
            let mut indices: Vec<u32> = (0..keys.len() as u32).collect();
            sort_indices_by(&mut indices, &keys);
            let key = |index: u32| keys[index as usize];
            for pair in indices.windows(2) {
                let by_key = key(pair[0]).total_cmp(&key(pair[1]));
                prop_assert_eq!(by_key.then(pair[0].cmp(&pair[1])), Ordering::Less);
            }
            sort_indices(&mut indices);
            prop_assert!(indices.iter().copied().eq(0..keys.len() as u32));
        }

        #[test]
        fn sets_and_maps_are_those_of_collect(pairs in vec((0_u8..20, any::<u8>()), 0..60)) {
            prop_assert_eq!(set_of(pairs.clone()), pairs.iter().copied().collect());
            prop_assert_eq!(map_of(pairs.clone()), pairs.iter().copied().collect());
        }
    }

    #[test]
    fn numbers_are_sorted_with_the_signs_of_zero() {
        let mut numbers = [1.5, 0.0, -0.0, -7.0];
        sort_numbers(&mut numbers);
        assert_eq!(numbers.map(f64::to_bits), [-7.0, -0.0, 0.0, 1.5].map(f64::to_bits));
    }

    #[test]
    fn as_few_as_possible_are_taken_out() {
        let stays = |numbers: &[usize]| {
            longest_rising(&numbers.iter().map(|number| Some(*number)).collect::<Vec<_>>())
        };
        assert_eq!(stays(&[0, 1, 2]), [true; 3]);
        assert_eq!(stays(&[0, 2, 3, 1]), [true, true, true, false]);
        assert_eq!(stays(&[3, 0, 1, 2]), [false, true, true, true]);
        assert_eq!(longest_rising(&[None, Some(1), None, Some(0)]), [false, false, false, true]);
        assert!(longest_rising(&[]).is_empty());
    }
}
