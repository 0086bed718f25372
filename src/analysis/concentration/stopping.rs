//! What is lost at once when suppliers of one record stop, wholly or in part: parts of a
//! whole, each with what its share can be and how much of it stops, become a range. Knows no
//! names.

use crate::base::order;
use crate::model::value::Interval;

/// Somebody who supplies part of the whole. Fractions 0.0..=1.0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Part {
    /// What its share can be.
    pub share: Interval,
    /// How much of its supply stops: a range where it is not known who it is.
    pub degree: Interval,
}

/// The loss when every share is a number, or stands beside numbers: each part loses on its
/// own, the sum being at most everything. Linear.
#[must_use]
pub fn numbered(parts: &[Part]) -> Interval {
    let sum = |end: fn(&Part) -> f64| parts.iter().map(end).sum::<f64>().clamp(0.0, 1.0);
    Interval::new(
        sum(|part| part.share.lo * part.degree.lo),
        sum(|part| part.share.hi * part.degree.hi),
    )
}

/// What the named parts leave of the whole is nobody's and goes on. `is_everybody`: the list
/// names everybody who matters, so that only what even the greatest shares leave is unnamed.
#[must_use]
pub fn rest(parts: &[Part], is_everybody: bool) -> Part {
    let named: f64 = parts.iter().map(|part| part.share.hi).sum();
    let unnamed = (1.0 - named).max(0.0);
    let most = if is_everybody { unnamed } else { 1.0 };
    Part { share: Interval::new(unnamed, most), degree: Interval::exact(0.0) }
}

/// The loss when the parts are named without numbers: the least and the greatest over all
/// shares within their ranges that add up to the whole. `parts` include the [`rest`] and
/// leave in another order; n log n.
#[must_use]
pub fn unnumbered(parts: &mut [Part]) -> Interval {
    let least: f64 = parts.iter().map(|part| part.share.lo).sum();
    let most: f64 = parts.iter().map(|part| part.share.hi).sum();
    let room = (most.min(1.0) - least).max(0.0);
    order::sort_by(parts, |a, b| a.degree.lo.total_cmp(&b.degree.lo));
    let lo = filled(parts, room, |degree| degree.lo);
    order::sort_by(parts, |a, b| b.degree.hi.total_cmp(&a.degree.hi));
    Interval::new(lo, filled(parts, room, |degree| degree.hi).max(lo))
}

/// The loss when `room` is given out to the parts one after the other.
fn filled(parts: &[Part], mut room: f64, degree: impl Fn(Interval) -> f64) -> f64 {
    let mut loss = 0.0;
    for part in parts {
        let more = (part.share.hi - part.share.lo).min(room);
        room -= more;
        loss += (part.share.lo + more) * degree(part.degree);
    }
    loss.clamp(0.0, 1.0)
}

/// How much of a group's supply stops when its members stop to these `degrees`, the share of
/// each being unknown: between the least and the greatest. Without known members it is what
/// stops of the group as such, `own`, and may be that of anybody who is not named, `unnamed`.
#[must_use]
pub fn degree_of_group(degrees: impl Iterator<Item = f64>, own: f64, unnamed: f64) -> Interval {
    let ends = degrees.fold(None, |ends: Option<Interval>, degree| {
        let (lo, hi) = ends.map_or((degree, degree), |ends| (ends.lo, ends.hi));
        Some(Interval::new(lo.min(degree), hi.max(degree)))
    });
    ends.unwrap_or(Interval::new(own, unnamed.max(own)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::number::is_close;

    fn part(lo: f64, hi: f64, degree: f64) -> Part {
        Part { share: Interval::new(lo, hi), degree: Interval::exact(degree) }
    }

    #[test]
    fn half_of_a_supplier_is_half_of_its_share() {
        let unnamed = Part { share: Interval::exact(0.2), degree: Interval::new(0.0, 0.5) };
        let loss = numbered(&[part(0.6, 0.6, 0.5), part(0.2, 0.2, 0.0), unnamed]);
        assert!(is_close(loss.lo, 0.3, 1e-12) && is_close(loss.hi, 0.4, 1e-12));
    }

    #[test]
    fn names_alone_give_everything_that_adds_up() {
        let of = |parts: &mut [Part]| {
            let loss = unnumbered(parts);
            (loss.lo, loss.hi)
        };
        // All main suppliers stop, two negligible ones go on.
        let (lo, hi) = of(&mut [part(0.0, 1.0, 1.0), part(0.0, 0.02, 0.0), part(0.0, 0.02, 0.0)]);
        assert!(is_close(lo, 0.96, 1e-12) && is_close(hi, 1.0, 1e-12));
        // One of two stops by half.
        assert_eq!(of(&mut [part(0.0, 1.0, 0.5), part(0.0, 1.0, 0.0)]), (0.0, 0.5));
        // Both stop, to different degrees.
        assert_eq!(of(&mut [part(0.0, 1.0, 0.5), part(0.0, 1.0, 0.25)]), (0.25, 0.5));
        // Only negligible suppliers are named: they need not supply anything.
        let negligible = part(0.0, 0.02, 1.0);
        assert_eq!(of(&mut [negligible, rest(&[negligible], false)]), (0.0, 0.02));
        assert_eq!(of(&mut [negligible, rest(&[negligible], true)]), (0.02, 0.02));
        assert_eq!(of(&mut []), (0.0, 0.0));
    }
}
