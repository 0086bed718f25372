//! Makes the printed shares of one record add up, as far as rounding allows, and derives the
//! index of concentration from them. Knows the numbers and what they belong to, not the rows.

use crate::analysis::concentration::boxes::{self, Fit};
use crate::analysis::concentration::supply::Supply;
use crate::model::value::Interval;

/// What a row with a number belongs to.
#[derive(Debug, Clone, Copy)]
pub enum Place {
    /// The supplier at this position of `shares`.
    Share(usize),
    /// The group at this position of `blocks`.
    Block(usize),
    /// The unnamed rest.
    Residual,
}

/// A row with a number.
#[derive(Debug, Clone, Copy)]
pub struct Numbered {
    /// What it belongs to.
    pub place: Place,
    /// The share as printed.
    pub printed: f64,
    /// What rounding leaves open around it.
    pub range: Interval,
}

/// Makes the printed shares of `supply` add up and derives the index. The portions of
/// `supply` come with what rounding leaves open as their range and leave with what the whole
/// allows of it. `has_open_rest`: suppliers without a number are known to exist.
pub fn reconcile(supply: &mut Supply, numbered: &[Numbered], has_open_rest: bool) {
    let ranges: Vec<Interval> = numbered.iter().map(|row| row.range).collect();
    let fit = boxes::fit(&ranges);
    if fit == Fit::Excessive {
        supply.is_inconsistent = true;
        supply.residual = supply.residual_printed;
        return;
    }
    let unnamed = if fit == Fit::Short || has_open_rest {
        Interval::new(left_of_one(boxes::sum_hi(&ranges)), left_of_one(boxes::sum_lo(&ranges)))
    } else {
        Interval::exact(0.0)
    };
    let printed_rest = numbered.iter().filter(|row| matches!(row.place, Place::Residual));
    let rest = printed_rest.fold(unnamed, |sum, row| add(sum, row.range));
    supply.hhi_rounding = Some(index_with_rounding(supply, rest));
    let points = points(numbered, fit == Fit::Short, has_open_rest);
    supply.residual = left_of_one(points.iter().sum());
    let everything: Vec<Interval> = ranges.iter().copied().chain([unnamed]).collect();
    for ((row, point), range) in numbered.iter().zip(points).zip(boxes::tightened(&everything)) {
        let portion = match row.place {
            Place::Share(position) => supply.shares.get_mut(position),
            Place::Block(at) => supply.blocks.get_mut(at).map(|block| &mut block.portion),
            Place::Residual => {
                supply.residual += point;
                None
            }
        };
        if let Some(portion) = portion {
            (portion.share, portion.range) = (point, range);
        }
    }
    limit_names(supply, unnamed.hi);
    supply.hhi = Some(index(supply));
}

/// The shares of the rows: as printed when something else fills the gap, else reconciled.
fn points(numbered: &[Numbered], is_short: bool, has_open_rest: bool) -> Vec<f64> {
    let printed_sum: f64 = numbered.iter().map(|row| row.printed).sum();
    if is_short || (has_open_rest && printed_sum <= 1.0) {
        return numbered.iter().map(|row| row.printed).collect();
    }
    let printed: Vec<(f64, Interval)> =
        numbered.iter().map(|row| (row.printed, row.range)).collect();
    boxes::reconcile(&printed)
}

/// What `sum` leaves of the whole; nothing when that is only the rounding of the machine.
fn left_of_one(sum: f64) -> f64 {
    let left = 1.0 - sum;
    if left < boxes::TOLERANCE { 0.0 } else { left }
}

fn add(a: Interval, b: Interval) -> Interval {
    Interval::new(a.lo + b.lo, a.hi + b.hi)
}

/// Nobody without a number can have more than the numbers leave.
fn limit_names(supply: &mut Supply, unnamed: f64) {
    for major in &mut supply.majors {
        major.range = Interval::new(major.range.lo.min(unnamed), major.range.hi.min(unnamed));
    }
}

/// Derives the index anew after shares have moved. What is unnamed is what the ranges of the
/// shares leave, where anything is.
pub(super) fn index_again(supply: &mut Supply) {
    let portions = || {
        let blocks = supply.blocks.iter().map(|block| &block.portion);
        supply.shares.iter().chain(blocks).map(|portion| portion.range)
    };
    let is_everything = supply.residual <= 0.0 && supply.majors.is_empty() && supply.unplaced == 0;
    let rest = if is_everything {
        Interval::exact(0.0)
    } else {
        let (least, most) =
            portions().fold((0.0, 0.0), |(lo, hi), range| (lo + range.lo, hi + range.hi));
        Interval::new(left_of_one(most).max(0.0), left_of_one(least).max(0.0))
    };
    supply.hhi_rounding = Some(index_with_rounding(supply, rest));
    supply.hhi = Some(index(supply));
}

/// Suppliers that have a number and may have some of the unnamed rest besides.
fn with_rest(supply: &Supply) -> Vec<String> {
    let has_number = |id: &String| supply.shares.iter().any(|portion| portion.id == *id);
    supply.majors.iter().map(|named| named.id.clone()).filter(has_number).collect()
}

/// The index of the reconciled shares: unnamed supply spread thinly, or given to one
/// supplier; a group to one of its members.
fn index(supply: &Supply) -> Interval {
    let shares: Vec<(&str, f64)> =
        supply.shares.iter().map(|portion| (portion.id.as_str(), portion.share)).collect();
    let least: f64 = shares.iter().map(|(_, share)| share * share).sum();
    let blocks = supply.blocks.iter().map(|block| (block.portion.share, &block.members));
    let of_rest = with_rest(supply);
    let blocks = blocks.chain([(supply.residual, &of_rest)]);
    let merged = merge(shares, blocks, |a, b| a + b, |share| *share);
    Interval::new(least, merged.iter().map(|share| share * share).sum::<f64>().min(1.0))
}

/// The index over all shares that round to what is printed and add up, `rest` being what is
/// unnamed.
fn index_with_rounding(supply: &Supply, rest: Interval) -> Interval {
    let shares: Vec<Interval> = supply.shares.iter().map(|portion| portion.range).collect();
    let in_groups: f64 = supply.blocks.iter().map(|block| block.portion.range.hi).sum();
    let named = (1.0 - in_groups - rest.hi).max(boxes::sum_lo(&shares));
    let least = boxes::least_squares_sum(&shares, named);
    let shares = supply.shares.iter().map(|portion| (portion.id.as_str(), portion.range)).collect();
    let blocks = supply.blocks.iter().map(|block| (block.portion.range, &block.members));
    let of_rest = with_rest(supply);
    let merged = merge(shares, blocks.chain([(rest, &of_rest)]), add, |range| range.hi);
    Interval::new(least, boxes::greatest_squares_sum(&merged, 1.0))
}

/// Gives each group to its largest named member; one without a named member stays on its own.
fn merge<'a, T: Copy>(
    named: Vec<(&str, T)>,
    blocks: impl Iterator<Item = (T, &'a Vec<String>)>,
    add: impl Fn(T, T) -> T,
    size: impl Fn(&T) -> f64,
) -> Vec<T> {
    let mut alone = Vec::new();
    let mut named = named;
    for (block, members) in blocks {
        let largest = named
            .iter_mut()
            .filter(|(id, _)| members.iter().any(|member| member == id))
            .max_by(|a, b| size(&a.1).total_cmp(&size(&b.1)));
        match largest {
            Some((_, share)) => *share = add(*share, block),
            None => alone.push(block),
        }
    }
    named.into_iter().map(|(_, share)| share).chain(alone).collect()
}
