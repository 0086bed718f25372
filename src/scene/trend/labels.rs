//! Words beside the right end of a chart: each as near as can be to what it names, none upon
//! another. Knows no figures.

use crate::base::geometry::Point;
use crate::base::glyphs::{Weight, fit};
use crate::base::order;
use crate::scene::draw::{line, text};
use crate::scene::mark::{Anchor, Ink, Mark};
use crate::scene::points::{GENEROUS, TEXT};

/// Height of a line of words, px.
const ROW: f64 = TEXT + 4.0;

/// Words that belong to a place.
#[derive(Debug, Clone, PartialEq)]
pub struct Beside {
    /// The place.
    pub at: Point,
    /// The words.
    pub words: String,
    /// Regular or semibold.
    pub weight: Weight,
    /// Their ink.
    pub ink: Ink,
}

/// The marks of `labels` in a column that begins at `left` and is `room` px wide, between `top` and
/// `bottom`; those that find no room are left out, the last of `labels` first.
#[must_use]
pub fn beside(mut labels: Vec<Beside>, left: f64, room: f64, top: f64, bottom: f64) -> Vec<Mark> {
    let most = libm::floor((bottom - top) / ROW).max(0.0) as usize;
    labels.truncate(most);
    order::sort_by(&mut labels, |a, b| a.at.y.total_cmp(&b.at.y));
    let rows = places(&labels.iter().map(|label| label.at.y).collect::<Vec<_>>(), top, bottom);
    let mut marks = Vec::new();
    for (label, y) in labels.iter().zip(rows) {
        if (y - label.at.y).abs() > 1.5 || left - label.at.x > 12.0 {
            let (from, to) = (Point::new(label.at.x + 2.0, label.at.y), Point::new(left - 3.0, y));
            marks.push(line(from, to, Ink::Axis));
        }
        let words = fit(&label.words, room / GENEROUS, TEXT, label.weight);
        let at = Point::new(left, y + TEXT * 0.34);
        marks.push(text(at, &words, TEXT, label.weight, Anchor::Start, label.ink));
    }
    marks
}

/// Rows for rising `wanted` heights that keep their order and do not overlap.
fn places(wanted: &[f64], top: f64, bottom: f64) -> Vec<f64> {
    let mut found: Vec<f64> = Vec::with_capacity(wanted.len());
    for want in wanted {
        let least = found.last().map_or(top + ROW / 2.0, |before| before + ROW);
        found.push(want.max(least));
    }
    let mut most = bottom - ROW / 2.0;
    for place in found.iter_mut().rev() {
        *place = place.min(most);
        most = *place - ROW;
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn rows_keep_their_order_and_their_distance(
            mut wanted in proptest::collection::vec(0.0_f64..300.0, 0..18),
        ) {
            wanted.sort_by(f64::total_cmp);
            let found = places(&wanted, 0.0, 300.0);
            prop_assert_eq!(found.len(), wanted.len());
            for pair in found.windows(2) {
                prop_assert!(pair[1] - pair[0] >= ROW - 1e-6);
            }
            for place in found {
                prop_assert!((-1e-6..=300.0).contains(&place));
            }
        }
    }
}
