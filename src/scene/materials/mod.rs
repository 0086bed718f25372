//! Pictures of raw materials: where they stand between supply risk and economic importance
//! ([`plane::draw`]), and what is known of the benchmarks for 2030 ([`bars::draw`]). Screen and
//! file show the same marks; [`sheet`] is both, one below the other.

pub mod bars;
pub mod plane;
mod spots;
mod way;

use crate::base::geometry::Point;
use crate::scene::Scope;
use crate::scene::mark::Scene;

pub use spots::{Spot, spots};

/// Width of the pictures in files, px.
const WIDTH: f64 = 980.0;
/// Space between the two, px.
const BETWEEN: f64 = 36.0;

/// Plane and benchmarks as one picture.
#[must_use]
pub fn sheet(scope: &Scope<'_>) -> Scene {
    let mut whole = plane::draw(scope, WIDTH);
    if let Some(bars) = bars::draw(scope, WIDTH) {
        let below = Point::new(0.0, whole.size.height + BETWEEN);
        whole.groups.extend(bars.groups.iter().map(|group| group.moved(below)));
        whole.size.height = below.y + bars.size.height;
        whole.legend.extend(bars.legend);
        whole.notes.extend(bars.notes);
    }
    whole
}

#[cfg(test)]
mod tests;
