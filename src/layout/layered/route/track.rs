//! The order of vertical runs in the gap between two columns.
//!
//! Before: bundles of one gap with the heights of their ends. After: every bundle with ends of
//! different height has a track, counted from the left; bundles on one track do not touch;
//! the order of tracks keeps crossings few and keeps horizontal stubs of different bundles
//! from lying on each other where that is possible.
#![expect(clippy::indexing_slicing, reason = "bundles and tracks are indexed as counted")]

use super::bundle::Bundle;
use crate::base::order;
use crate::layout::layered::acyclic::{Arc, feedback};
use crate::layout::layered::graph::Rows;

/// Vertical distance in px that two bundles on one track keep.
const CLEAR: f64 = 6.0;
/// Ends nearer than this look like one line.
const SAME: f64 = 3.0;
/// Two stubs on each other are as bad as so many crossings.
const COLLISION: i64 = 50;
/// Gaps with more bundles than this are filled first come, first served.
const MOST_COMPARED: usize = 600;
/// Ends this near are at the same height: no vertical run is needed.
const LEVEL: f64 = 1e-6;

/// A vertical run: its extent and the heights of its stubs.
struct Run {
    low: f64,
    high: f64,
    left: Vec<f64>,
    right: Vec<f64>,
}

/// The track of every bundle of one gap, `None` if it runs straight; number of tracks.
pub fn assign(bundles: &[Bundle]) -> (Vec<Option<u32>>, usize) {
    let mut tracks = vec![None; bundles.len()];
    let mut members = Vec::new();
    let mut runs = Vec::new();
    for (i, bundle) in bundles.iter().enumerate() {
        let (low, high) = bundle.extent();
        if high - low > LEVEL {
            let heights = |ends: &[super::bundle::End]| ends.iter().map(|e| e.y).collect();
            members.push(i);
            runs.push(Run {
                low,
                high,
                left: heights(&bundle.left),
                right: heights(&bundle.right),
            });
        } else if bundle.right.is_empty() || bundle.left.is_empty() {
            // A loop at a box without height still needs a place to turn.
            members.push(i);
            runs.push(Run { low, high, left: vec![low], right: vec![] });
        }
    }
    let order = precedence(&runs);
    let mut filled: Vec<Vec<usize>> = Vec::new();
    let mut least = vec![0_usize; runs.len()];
    let mut waiting: Vec<usize> = vec![0; runs.len()];
    for &(_, to, _) in &order {
        waiting[to as usize] += 1;
    }
    let after = Rows::new(runs.len(), order.iter().map(|&(from, to, _)| (from, to)));
    let mut ready = order::set_of((0..runs.len()).filter(|&i| waiting[i] == 0));
    while let Some(i) = ready.pop_first() {
        let is_free =
            |track: &Vec<usize>| track.iter().all(|&k| !touches(&runs[k], &runs[i], CLEAR));
        let track = (least[i]..filled.len()).find(|&t| is_free(&filled[t]));
        let track = track.unwrap_or(filled.len().max(least[i]));
        if track >= filled.len() {
            filled.resize(track + 1, Vec::new());
        }
        filled[track].push(i);
        tracks[members[i]] = Some(track as u32);
        for &next in after.of(i as u32) {
            let next = next as usize;
            least[next] = least[next].max(track + 1);
            waiting[next] -= 1;
            if waiting[next] == 0 {
                ready.insert(next);
            }
        }
    }
    (tracks, filled.len())
}

fn touches(a: &Run, b: &Run, clear: f64) -> bool {
    a.low < b.high + clear && b.low < a.high + clear
}

/// Which run should be left of which, without cycles.
fn precedence(runs: &[Run]) -> Vec<Arc> {
    if runs.len() > MOST_COMPARED {
        return Vec::new();
    }
    let mut arcs: Vec<Arc> = Vec::new();
    for (j, b) in runs.iter().enumerate() {
        for (i, a) in runs[..j].iter().enumerate() {
            if !touches(a, b, CLEAR) {
                continue;
            }
            let (ab, ba) = (cost(a, b), cost(b, a));
            if ab < ba {
                arcs.push((i as u32, j as u32, ba - ab));
            } else if ba < ab {
                arcs.push((j as u32, i as u32, ab - ba));
            }
        }
    }
    let turned = feedback(runs.len(), &arcs);
    arcs.into_iter()
        .zip(turned)
        .map(
            |((from, to, weight), is_turned)| {
                if is_turned { (to, from, weight) } else { (from, to, weight) }
            },
        )
        .collect()
}

/// What it costs to have `a` left of `b`: stubs of `a` to the right cross `b`, stubs of `b`
/// to the left cross `a`.
fn cost(a: &Run, b: &Run) -> i64 {
    let crossed = |stubs: &[f64], run: &Run| {
        stubs.iter().filter(|y| run.low < **y && **y < run.high).count() as i64
    };
    let collisions = a
        .right
        .iter()
        .map(|y| b.left.iter().filter(|z| (*y - **z).abs() < SAME).count() as i64)
        .sum::<i64>();
    crossed(&a.right, b) + crossed(&b.left, a) + COLLISION * collisions
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::layered::route::bundle::End;

    fn bundle(left: f64, right: f64) -> Bundle {
        let end = |y| vec![End { node: 0, y }];
        Bundle { gap: 0, left: end(left), right: end(right) }
    }

    #[test]
    fn straight_bundles_need_no_track() {
        assert_eq!(assign(&[bundle(5.0, 5.0)]), (vec![None], 0));
    }

    #[test]
    fn runs_apart_share_a_track() {
        let found = assign(&[bundle(0.0, 20.0), bundle(40.0, 60.0)]);
        assert_eq!(found, (vec![Some(0), Some(0)], 1));
    }

    #[test]
    fn nested_descents_do_not_cross() {
        // The lower line must turn first, else it would cross the upper one.
        let found = assign(&[bundle(0.0, 50.0), bundle(20.0, 90.0)]);
        assert_eq!(found, (vec![Some(1), Some(0)], 2));
    }

    #[test]
    fn stubs_of_one_height_do_not_lie_on_each_other() {
        // The first leaves at 40 where the second arrives: it must turn first.
        let found = assign(&[bundle(40.0, 0.0), bundle(80.0, 40.0)]);
        assert!(found.0[0] < found.0[1]);
    }
}
