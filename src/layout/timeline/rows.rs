//! The rows of one lane: where each bar's label stands, and which row it is in. Before: items
//! in order of their rank. After: no two of a row come nearer than the gap.

#![expect(clippy::indexing_slicing, reason = "items, bars and rows are indexed as counted")]

use crate::base::order;
use crate::layout::timeline::{ItemSpec, LanePlace, LaneSpec, Place, Request, Side, Spot};

/// A bar with its label, before it has a row.
struct Bar {
    item: usize,
    place: Place,
    /// Left end of its days.
    left: f64,
    /// Left and right end of both.
    extent: (f64, f64),
    height: f64,
}

/// A row while it is filled.
struct Row {
    end: f64,
    height: f64,
    members: Vec<usize>,
}

/// Fills a lane with its items.
pub fn fill(
    request: &Request,
    lane: &LaneSpec,
    members: &[usize],
    place: &mut LanePlace,
    spots: &mut [Spot],
) {
    let spacing = request.spacing;
    place.rows = place.top + spacing.pad;
    if spacing.is_header_above {
        place.rows += lane.header;
    }
    let mut bars: Vec<Bar> =
        members.iter().filter_map(|item| bar(request, *item, &request.items[*item])).collect();
    order::sort_by(&mut bars, |a, b| a.left.total_cmp(&b.left));
    let mut y = place.rows;
    for row in packed(&bars, spacing.gap) {
        for member in row.members {
            let bar = &bars[member];
            let spot = &mut spots[bar.item];
            spot.place = bar.place;
            spot.top = y + (row.height - bar.height) / 2.0;
            spot.height = bar.height;
        }
        y += row.height + spacing.row;
    }
    let listed = members.iter().copied().filter(|item| request.items[*item].days.is_none());
    let (left, width) = match request.aside {
        Some(width) => (request.window.width + spacing.gap, width),
        None => (0.0, request.window.width),
    };
    let mut list = if request.aside.is_some() { place.rows } else { y };
    for (position, item) in listed.enumerate() {
        if position == 0 && request.aside.is_none() {
            place.heading = Some(list);
            list += spacing.heading;
        }
        let spec = &request.items[item];
        let spot = &mut spots[item];
        spot.place = Place::Listed { left, width };
        spot.top = list;
        spot.height = spec.height.max(spec.label.height);
        list += spot.height + spacing.row;
    }
    let is_empty = members.is_empty();
    let content = if is_empty { place.rows } else { y.max(list) - spacing.row };
    let header = if spacing.is_header_above { 0.0 } else { lane.header };
    place.bottom = (content.max(place.rows) + spacing.pad).max(place.top + header);
}

/// The bars by their rows: each in the first one with room.
fn packed(bars: &[Bar], gap: f64) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for (position, bar) in bars.iter().enumerate() {
        let free = rows.iter().position(|row| row.end + gap <= bar.extent.0);
        match free.map(|free| &mut rows[free]) {
            Some(row) => {
                row.end = bar.extent.1;
                row.height = row.height.max(bar.height);
                row.members.push(position);
            }
            None => {
                rows.push(Row { end: bar.extent.1, height: bar.height, members: vec![position] })
            }
        }
    }
    rows
}

/// Where an item with days is along time, and on which side its label has room.
fn bar(request: &Request, position: usize, item: &ItemSpec) -> Option<Bar> {
    let (first, last) = item.days?;
    let window = request.window;
    let (mut left, mut right) = (window.start_of(first), window.end_of(last.max(first)));
    if right - left < item.least {
        let middle = (left + right) / 2.0;
        left = (middle - item.least / 2.0).min(window.width - item.least).max(0.0);
        right = left + item.least;
    }
    let drawn = (left - item.reach.0, right + item.reach.1);
    let (side, label) = labelled(request, item, (left, right), drawn);
    let label_end = label + item.label.width;
    let (extent, height) = match side {
        Side::Nowhere | Side::Inside => (drawn, item.height),
        Side::Right | Side::Left => {
            ((drawn.0.min(label), drawn.1.max(label_end)), item.height.max(item.label.height))
        }
        Side::Above => {
            ((drawn.0.min(label), drawn.1.max(label_end)), item.height + item.label.height)
        }
    };
    Some(Bar {
        item: position,
        place: Place::Bar { left, right, side, label },
        left,
        extent,
        height,
    })
}

/// The side of the label with room, and its left edge: inside, right, left, else above.
fn labelled(
    request: &Request,
    item: &ItemSpec,
    (left, right): (f64, f64),
    drawn: (f64, f64),
) -> (Side, f64) {
    let (gap, width) = (request.spacing.gap, item.label.width);
    if width <= 0.0 {
        return (Side::Nowhere, left);
    }
    if item.is_label_inside && width + 2.0 * gap <= right - left {
        return (Side::Inside, left + gap);
    }
    if drawn.1 + gap + width <= request.window.width {
        return (Side::Right, drawn.1 + gap);
    }
    if drawn.0 - gap - width >= 0.0 {
        return (Side::Left, drawn.0 - gap - width);
    }
    (Side::Above, left.min(request.window.width - width).max(0.0))
}
