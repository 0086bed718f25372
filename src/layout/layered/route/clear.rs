//! Ends moved apart where stubs of two bundles would lie on each other.
//!
//! Before: bundles of one gap with their tracks. After: where a stub to the left and a stub to
//! the right of another bundle would share a stretch, one of their ends has moved by a few
//! px along the side of its box, if the side has room. Waypoints stay.
#![expect(clippy::indexing_slicing, reason = "bundles and ends are indexed as counted")]

use super::bundle::{Bundle, End};

use crate::base::order;

/// Ends nearer than this in px look like one line.
const SAME: f64 = 3.0;

/// Separates colliding stubs; `range`: where lines may meet the side of a node.
pub fn separate(bundles: &mut [Bundle], tracks: &[Option<u32>], range: impl Fn(u32) -> (f64, f64)) {
    let mut on_left: Vec<(f64, Option<u32>)> = Vec::new();
    let mut on_right: Vec<End> = Vec::new();
    for (bundle, &track) in bundles.iter().zip(tracks) {
        on_left.extend(bundle.left.iter().map(|end| (end.y, track)));
        on_right.extend(bundle.right.iter().copied());
    }
    order::sort_by(&mut on_left, |a, b| a.0.total_cmp(&b.0));
    order::sort_by(&mut on_right, |a, b| a.y.total_cmp(&b.y));
    for (bundle, &track) in bundles.iter_mut().zip(tracks) {
        // A stub from the left collides if it reaches beyond this bundle's run.
        let collides = |y: f64| {
            let first = on_left.partition_point(|(z, _)| *z <= y - SAME);
            on_left[first..]
                .iter()
                .take_while(|(z, _)| *z < y + SAME)
                .any(|(_, other)| track.is_some() && track < *other)
        };
        for end in &mut bundle.right {
            if !collides(end.y) {
                continue;
            }
            let (low, high) = range(end.node);
            let is_taken = |y: f64| {
                let first = on_right.partition_point(|other| other.y <= y - SAME);
                let near = on_right[first..].iter().take_while(|other| other.y < y + SAME);
                near.filter(|other| (other.y - end.y).abs() > 1e-9).count() > 0
            };
            let steps = [1.0, -1.0, 2.0, -2.0, 3.0, -3.0].map(|k| end.y + k * SAME);
            let free = steps
                .into_iter()
                .find(|&y| (low..=high).contains(&y) && !collides(y) && !is_taken(y));
            let Some(y) = free else { continue };
            if let Some(known) = on_right.iter_mut().find(|other| *other == end) {
                known.y = y;
            }
            end.y = y;
            order::sort_by(&mut on_right, |a, b| a.y.total_cmp(&b.y));
        }
    }
}
