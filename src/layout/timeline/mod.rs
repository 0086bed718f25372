//! Bars along time in nested lanes: a [`Request`] becomes a [`Placed`]. Each lane packs its
//! bars into rows by the greedy rule (in order of time, each into the first row with room, label
//! included); a folded lane becomes one row that counts. Knows days, lanes and extents; does
//! not know what a bar stands for, and no words.
//!
//! Greedy first fit in order of left ends uses as few rows as any packing: J. Kleinberg and
//! É. Tardos, Algorithm Design (2006), section 4.1, interval partitioning. Labels left of a bar
//! may cost a row more: time runs downwards before rows are saved.

#![expect(clippy::indexing_slicing, reason = "lanes, items and rows are indexed as counted")]

pub mod axis;
mod rows;
#[cfg(test)]
mod tests;
pub mod window;

use crate::base::geometry::Size;
use crate::base::order;
use window::Window;

/// What is to be arranged.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Request {
    /// The days that are drawn, and how wide.
    pub window: Window,
    /// The lanes; one that is inside another stands somewhere after it.
    pub lanes: Vec<LaneSpec>,
    /// What stands in the lanes, in any order.
    pub items: Vec<ItemSpec>,
    /// First and last day of each step that a folded lane counts by, in order of time.
    pub steps: Vec<(i32, i32)>,
    /// Width of the column of what has no days, right of the time; `None`: it is listed below
    /// the rows of its lane.
    pub aside: Option<f64>,
    /// Distances.
    pub spacing: Spacing,
}

/// One lane.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct LaneSpec {
    /// The lane it is inside of: one that stands before it. `None`: in none.
    pub parent: Option<u32>,
    /// Whether it and all inside it are one row that counts.
    pub is_folded: bool,
    /// Height of its header in px.
    pub header: f64,
}

/// One item.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct ItemSpec {
    /// The lane it stands in.
    pub lane: u32,
    /// Its place among equals: of items with the same left end the lowest comes first, and
    /// items without days are listed by it. Unique.
    pub rank: u32,
    /// First and last day that are drawn; `None`: it has none.
    pub days: Option<(i32, i32)>,
    /// Least width of what is drawn, px.
    pub least: f64,
    /// What is drawn beyond the days, left and right, px.
    pub reach: (f64, f64),
    /// Height of what is drawn, px.
    pub height: f64,
    /// Extent of its label, px; no width: none.
    pub label: Size,
    /// Whether the label may stand inside the bar.
    pub is_label_inside: bool,
}

/// Distances in px.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spacing {
    /// Least distance of two items in a row, and between an item and its label.
    pub gap: f64,
    /// Distance of two rows.
    pub row: f64,
    /// Room above the first and below the last row of a lane.
    pub pad: f64,
    /// Height of the row of a folded lane.
    pub folded: f64,
    /// Room above what is listed below the rows, for a heading.
    pub heading: f64,
    /// Whether headers stand above the rows of their lane instead of beside them.
    pub is_header_above: bool,
}

impl Default for Spacing {
    fn default() -> Self {
        Self { gap: 8.0, row: 4.0, pad: 6.0, folded: 30.0, heading: 20.0, is_header_above: false }
    }
}

/// Where everything is. Heights in px from the top, widths from the first day.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Placed {
    /// One per lane of the request; `None`: a lane around it is folded.
    pub lanes: Vec<Option<LanePlace>>,
    /// One per item of the request.
    pub spots: Vec<Spot>,
    /// The counts of folded lanes, without the steps in which there is nothing.
    pub cells: Vec<Cell>,
    /// Extent of everything.
    pub size: Size,
}

/// Where a lane is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LanePlace {
    /// Its top.
    pub top: f64,
    /// Top of its rows.
    pub rows: f64,
    /// Bottom of its own rows and its header.
    pub bottom: f64,
    /// Bottom of the last lane inside it; that of its own where there is none.
    pub end: f64,
    /// How many lanes it is inside of.
    pub depth: u32,
    /// Top of the heading of what is listed below the rows; `None`: there is none.
    pub heading: Option<f64>,
}

/// Where an item is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    /// The lane in sight that it is in: its own, or the folded one around that.
    pub lane: u32,
    /// How it stands there.
    pub place: Place,
    /// Top of it and its label.
    pub top: f64,
    /// Height of both.
    pub height: f64,
}

/// How an item stands in its lane.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Place {
    /// As a bar.
    Bar {
        /// Left end of its days, or of its least width.
        left: f64,
        /// Right end.
        right: f64,
        /// Where its label is.
        side: Side,
        /// Left edge of the label.
        label: f64,
    },
    /// In a list, without days.
    Listed {
        /// Left edge.
        left: f64,
        /// Room for it.
        width: f64,
    },
    /// Counted in a folded lane.
    Counted,
}

/// Where a label stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// There is none.
    Nowhere,
    /// Within the bar.
    Inside,
    /// Right of it.
    Right,
    /// Left of it.
    Left,
    /// Above it.
    Above,
}

/// How many items of a folded lane are in a step of time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cell {
    /// The lane.
    pub lane: u32,
    /// Left end of the step.
    pub left: f64,
    /// Right end.
    pub right: f64,
    /// Items that have a day in it, at least 1.
    pub count: u32,
}

/// Places everything. Total: lanes and items that name no lane stand in none or in the last one.
/// The same request, its items in any order, has the same places. Sorting apart, linear in the
/// items times the rows of their lane.
#[must_use]
pub fn arrange(request: &Request) -> Placed {
    let lanes = &request.lanes;
    let (shown_as, depths) = in_sight(lanes);
    let mut members: Vec<Vec<usize>> = vec![Vec::new(); lanes.len()];
    let mut spots = Vec::with_capacity(request.items.len());
    for (position, item) in request.items.iter().enumerate() {
        let own = (item.lane as usize).min(lanes.len().saturating_sub(1));
        let lane = shown_as.get(own).copied().unwrap_or_default();
        if let Some(members) = members.get_mut(lane as usize) {
            members.push(position);
        }
        spots.push(Spot { lane, place: Place::Counted, top: 0.0, height: 0.0 });
    }
    let mut placed = Placed { lanes: vec![None; lanes.len()], spots, ..Placed::default() };
    let mut top = 0.0;
    for (index, lane) in lanes.iter().enumerate() {
        if shown_as[index] as usize != index {
            continue;
        }
        order::sort_by_key(&mut members[index], |item| request.items[*item].rank);
        let mut place = LanePlace {
            top,
            rows: top,
            bottom: top,
            end: top,
            depth: depths[index],
            heading: None,
        };
        if lane.is_folded {
            count(request, index, &members[index], &mut placed.cells);
            let folded = request.spacing.folded;
            if request.spacing.is_header_above {
                place.rows = top + lane.header;
                place.bottom = place.rows + folded;
            } else {
                place.bottom = top + lane.header.max(folded);
            }
        } else {
            rows::fill(request, lane, &members[index], &mut place, &mut placed.spots);
        }
        if lane.is_folded {
            for item in &members[index] {
                placed.spots[*item].top = top;
                placed.spots[*item].height = place.bottom - top;
            }
        }
        place.end = place.bottom;
        top = place.bottom;
        placed.lanes[index] = Some(place);
    }
    enclose(lanes, &mut placed.lanes);
    let aside = request.aside.map_or(0.0, |width| request.spacing.gap + width);
    placed.size = Size::new(request.window.width + aside, top);
    placed
}

/// For each lane the one that stands for it (itself, or the outermost folded one around it), and
/// how many it is inside of.
fn in_sight(lanes: &[LaneSpec]) -> (Vec<u32>, Vec<u32>) {
    let (mut shown_as, mut depths) = (Vec::<u32>::new(), Vec::<u32>::new());
    for (index, lane) in lanes.iter().enumerate() {
        let own = u32::try_from(index).unwrap_or(u32::MAX);
        let parent = lane.parent.map(|parent| parent as usize).filter(|parent| *parent < index);
        let (shown, depth) = match parent {
            None => (own, 0),
            Some(parent) => {
                let outer = shown_as[parent];
                let is_hidden = outer as usize != parent || lanes[parent].is_folded;
                (if is_hidden { outer } else { own }, depths[parent] + 1)
            }
        };
        shown_as.push(shown);
        depths.push(depth);
    }
    (shown_as, depths)
}

/// Lets every lane reach to the bottom of the last one inside it.
fn enclose(lanes: &[LaneSpec], places: &mut [Option<LanePlace>]) {
    for index in (0..lanes.len()).rev() {
        let Some(place) = places[index] else { continue };
        let parent = lanes[index].parent.map(|parent| parent as usize);
        if let Some(Some(outer)) =
            parent.filter(|parent| *parent < index).map(|parent| &mut places[parent])
        {
            outer.end = outer.end.max(place.end);
        }
    }
}

/// How many items of a folded lane are in each step.
fn count(request: &Request, lane: usize, members: &[usize], cells: &mut Vec<Cell>) {
    let mut changes = vec![0_i64; request.steps.len() + 1];
    for (first, last) in members.iter().filter_map(|item| request.items[*item].days) {
        let begin = request.steps.partition_point(|step| step.1 < first);
        let end = request.steps.partition_point(|step| step.0 <= last);
        if begin < end {
            changes[begin] += 1;
            changes[end] -= 1;
        }
    }
    let mut count = 0_i64;
    for (step, change) in request.steps.iter().zip(changes) {
        count += change;
        let Some(items) = u32::try_from(count).ok().filter(|items| *items > 0) else { continue };
        cells.push(Cell {
            lane: u32::try_from(lane).unwrap_or(u32::MAX),
            left: request.window.start_of(step.0),
            right: request.window.end_of(step.1),
            count: items,
        });
    }
}
