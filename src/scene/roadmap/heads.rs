//! The lanes as they are seen: their grounds, their headers with handles, and the row of a
//! folded one. Joins lanes and places; decides neither.

use crate::base::geometry::{Point, Rect, Size};
use crate::base::glyphs::Weight;
use crate::layout::timeline::{LanePlace, Place, Placed};
use crate::msg;
use crate::scene::Scope;
use crate::scene::draw::{furniture, line, outline, text};
use crate::scene::mark::{Anchor, Fold, Group, Ink, Mark, Role, State, Steps};
use crate::scene::roadmap::item::Form;
use crate::scene::roadmap::lanes::Lane;
use crate::scene::roadmap::sketch::{HANDLE, INDENT, INSET, LINE, NAME, Sketch, TEXT};
use crate::view::thing::{PlanPart, Thing};

/// What a lane folds by.
fn fold_thing(lane: &Lane) -> Thing {
    Thing::Plan(PlanPart::Lane, lane.key.clone())
}

/// Id of the header of a lane: what it stands for, else the lane itself.
#[must_use]
pub fn header_id(sketch: &Sketch, lane: usize) -> String {
    let thing = |lane: &Lane| lane.thing.clone().unwrap_or_else(|| fold_thing(lane));
    sketch.lanes.get(lane).map_or_else(String::new, |lane| thing(lane).to_string())
}

/// The ground of a lane in sight: every second one is set off.
#[must_use]
pub fn lane_ink(placed: &Placed, lane: u32) -> Ink {
    let shown = placed.lanes.iter().take(lane as usize).flatten().count();
    if shown.is_multiple_of(2) { Ink::Stripe } else { Ink::Ground }
}

/// Lanes in sight with their places.
fn in_sight<'a>(
    sketch: &'a Sketch,
    placed: &'a Placed,
) -> impl Iterator<Item = (usize, &'a Lane, LanePlace)> {
    let places = sketch.lanes.iter().zip(&placed.lanes).enumerate();
    places.filter_map(|(at, (lane, place))| Some((at, lane, (*place)?)))
}

/// The grounds of the lanes, and the lines of time above them.
#[must_use]
pub fn ground(sketch: &Sketch, placed: &Placed, size: Size) -> Vec<Mark> {
    let mut marks = Vec::new();
    for (position, (_, _, place)) in in_sight(sketch, placed).enumerate() {
        let rect = Rect::new(0.0, place.top, size.width, place.bottom - place.top);
        if position.is_multiple_of(2) {
            marks.push(Mark::Rect { rect, radius: 0.0, ink: Ink::Stripe });
        }
        let bottom = Point::new(0.0, place.bottom);
        marks.push(thin(bottom, Point::new(size.width, place.bottom)));
    }
    if sketch.header > 0.0 {
        marks.extend(sketch.time.lines(0.0, size.height));
    } else {
        // Headers and lists stand in the body: time is where bars are.
        for (_, _, place) in in_sight(sketch, placed) {
            let bottom = place.heading.unwrap_or(place.bottom);
            if bottom > place.rows {
                marks.extend(sketch.time.lines(place.rows - 2.0, bottom));
            }
        }
    }
    if sketch.request.aside.is_some() {
        let x = sketch.time.window.width + 3.0;
        marks.push(thin(Point::new(x, 0.0), Point::new(x, size.height)));
    }
    marks
}

fn thin(from: Point, to: Point) -> Mark {
    let mut mark = line(from, to, Ink::Axis);
    if let Mark::Path { width, .. } = &mut mark {
        *width = 0.6;
    }
    mark
}

/// The grounds behind the headers.
#[must_use]
pub fn header_ground(sketch: &Sketch, placed: &Placed) -> Vec<Mark> {
    let mut marks = Vec::new();
    for (position, (_, _, place)) in in_sight(sketch, placed).enumerate() {
        let rect = Rect::new(0.0, place.top, sketch.header, place.bottom - place.top);
        let ink = if position.is_multiple_of(2) { Ink::Stripe } else { Ink::Ground };
        marks.push(Mark::Rect { rect, radius: 0.0, ink });
        let (left, right) =
            (Point::new(0.0, place.bottom), Point::new(sketch.header, place.bottom));
        marks.push(thin(left, right));
    }
    let x = sketch.header - 0.5;
    marks.push(line(Point::new(x, 0.0), Point::new(x, placed.size.height), Ink::Axis));
    marks
}

/// The headers: name, how many items, and a handle that folds.
#[must_use]
pub fn heads(scope: &Scope<'_>, sketch: &Sketch, placed: &Placed) -> Vec<Group> {
    let ids: Vec<usize> = in_sight(sketch, placed).map(|(at, ..)| at).collect();
    let mut groups = Vec::with_capacity(ids.len());
    for (position, (at, lane, place)) in in_sight(sketch, placed).enumerate() {
        let neighbour = |to: Option<usize>| {
            to.and_then(|to| ids.get(to)).map_or_else(String::new, |lane| header_id(sketch, *lane))
        };
        let name =
            scope.locale.say(&msg!("roadmap-lane-name", name = &lane.name, count = lane.count));
        let (marks, bounds, handle) = head_marks(scope, sketch, at, lane, place);
        let fold = if lane.is_folded {
            msg!("map-open", name = &lane.name)
        } else {
            msg!("map-close", name = &lane.name)
        };
        let is_chosen = |thing: &Thing| scope.state.selected.contains(thing);
        groups.push(Group {
            id: header_id(sketch, at),
            role: Role::Lane,
            state: if lane.thing.as_ref().is_some_and(is_chosen) {
                State::Selected
            } else {
                State::Plain
            },
            hint: vec![name.clone()],
            name,
            bounds,
            marks: marks.into(),
            steps: Steps {
                next: first_of(sketch, placed, at),
                previous: String::new(),
                up: neighbour(position.checked_sub(1)),
                down: neighbour(Some(position + 1)),
            },
            fold: Some(Fold {
                id: fold_thing(lane).to_string(),
                is_open: !lane.is_folded,
                bounds: handle,
                name: scope.locale.say(&fold),
            }),
        });
    }
    groups
}

/// Id of the first item of a lane in time.
fn first_of(sketch: &Sketch, placed: &Placed, lane: usize) -> String {
    let x = |place: Place| match place {
        Place::Bar { left, right, .. } => Some((left + right) / 2.0),
        Place::Listed { .. } => Some(f64::MAX),
        Place::Counted => None,
    };
    let spots = sketch.items.iter().zip(&placed.spots);
    let of_lane = spots.filter(|(_, spot)| spot.lane as usize == lane);
    let seen = of_lane.filter_map(|(item, spot)| Some((x(spot.place)?, spot.top, item)));
    let first = seen.min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    first.map_or_else(String::new, |(_, _, item)| item.thing.to_string())
}

fn head_marks(
    scope: &Scope<'_>,
    sketch: &Sketch,
    at: usize,
    lane: &Lane,
    place: LanePlace,
) -> (Vec<Mark>, Rect, Rect) {
    let left = f64::from(place.depth) * INDENT;
    let handle = Rect::new(left, place.top + 2.0, HANDLE, HANDLE);
    let mut marks = vec![triangle(handle, !lane.is_folded)];
    let x = left + HANDLE;
    let mut y = place.top + INSET + 9.0;
    let lines = sketch.names.get(at).map(Vec::as_slice).unwrap_or_default();
    for words in lines {
        marks.push(text(
            Point::new(x, y),
            words,
            NAME,
            Weight::Semibold,
            Anchor::Start,
            Ink::Label,
        ));
        y += LINE + 1.0;
    }
    let is_beside = sketch.header > 0.0;
    let count = scope.locale.say(&msg!("roadmap-count", count = lane.count));
    if is_beside {
        marks.push(text(
            Point::new(x, y - 1.0),
            &count,
            11.5,
            Weight::Regular,
            Anchor::Start,
            Ink::Detail,
        ));
    }
    let height = lines.len() as f64 * (LINE + 1.0) + if is_beside { LINE } else { 0.0 } + INSET;
    let width = if is_beside { sketch.header } else { sketch.time.window.width };
    let bounds =
        Rect::new(0.0, place.top + 1.0, width - 1.0, height.min(place.bottom - place.top - 2.0));
    (marks, bounds, handle)
}

/// A small triangle: down for open, right for folded.
fn triangle(handle: Rect, is_open: bool) -> Mark {
    let middle = handle.centre();
    let points = if is_open {
        [(-4.5, -2.5), (4.5, -2.5), (0.0, 4.0)]
    } else {
        [(-2.5, -4.5), (4.0, 0.0), (-2.5, 4.5)]
    };
    outline(&points.map(|(x, y)| Point::new(middle.x + x, middle.y + y)), Ink::Label)
}

/// The rows of folded lanes: for each step of time a column as high as there are many, with the
/// number where it has room.
#[must_use]
pub fn folded(scope: &Scope<'_>, sketch: &Sketch, placed: &Placed) -> Vec<Group> {
    let most = placed.cells.iter().map(|cell| cell.count).max().unwrap_or(1);
    let mut marks = Vec::new();
    for cell in &placed.cells {
        let Some(place) = placed.lanes.get(cell.lane as usize).copied().flatten() else { continue };
        let room = (place.bottom - place.rows).min(sketch.request.spacing.folded) - 8.0;
        let height = (room * f64::from(cell.count) / f64::from(most)).max(2.0);
        let bottom = place.rows + 4.0 + room;
        let rect =
            Rect::new(cell.left + 1.0, bottom - height, cell.right - cell.left - 2.0, height);
        marks.push(Mark::Rect { rect, radius: 1.0, ink: Ink::BarOpen });
        marks.push(Mark::Rect { rect, radius: 1.0, ink: Ink::ClassEdge });
        if rect.width >= 22.0 {
            // A low column has its number above.
            let y = if rect.height < 15.0 { rect.y - 2.0 } else { bottom - 3.0 };
            let at = Point::new(rect.centre().x, y);
            let number = cell.count.to_string();
            marks.push(text(at, &number, 11.5, Weight::Semibold, Anchor::Middle, Ink::Label));
        }
    }
    marks.extend(folded_undated(scope, sketch, placed));
    let size = Size::new(placed.size.width, placed.size.height);
    if marks.is_empty() { Vec::new() } else { vec![furniture("roadmap:folded", marks, size)] }
}

/// How many items of each folded lane have no date, in their column.
fn folded_undated(scope: &Scope<'_>, sketch: &Sketch, placed: &Placed) -> Vec<Mark> {
    let mut marks = Vec::new();
    for (at, lane, place) in in_sight(sketch, placed) {
        let items = sketch.items.iter().zip(&placed.spots);
        let count = items
            .filter(|(item, spot)| item.form == Form::Undated && spot.lane as usize == at)
            .count();
        if lane.is_folded && count > 0 && sketch.request.aside.is_some() {
            let words = scope.locale.say(&msg!("roadmap-folded-undated", count = count));
            let x = sketch.time.window.width + sketch.request.spacing.gap;
            let at = Point::new(x, place.top + 19.0);
            marks.push(text(at, &words, TEXT, Weight::Regular, Anchor::Start, Ink::Detail));
        }
    }
    marks
}

/// What stands above each list of what has no date where it is below the rows.
#[must_use]
pub fn headings(scope: &Scope<'_>, sketch: &Sketch, placed: &Placed) -> Vec<Group> {
    let words = scope.locale.say(&msg!("roadmap-undated-title"));
    let headings = placed.lanes.iter().flatten().filter_map(|place| place.heading);
    let marks: Vec<Mark> = headings
        .map(|top| {
            text(
                Point::new(0.0, top + 14.0),
                &words,
                11.5,
                Weight::Semibold,
                Anchor::Start,
                Ink::Detail,
            )
        })
        .collect();
    let size = Size::new(sketch.time.window.width, placed.size.height);
    if marks.is_empty() {
        Vec::new()
    } else {
        vec![furniture("roadmap:undated-below", marks, size)]
    }
}

/// What stands above the column of what has no date.
#[must_use]
pub fn aside_title(scope: &Scope<'_>, sketch: &Sketch, size: Size) -> Vec<Group> {
    if sketch.request.aside.is_none() || !sketch.items.iter().any(|item| item.form == Form::Undated)
    {
        return Vec::new();
    }
    let words = scope.locale.say(&msg!("roadmap-undated-title"));
    let at = Point::new(sketch.time.window.width + sketch.request.spacing.gap, size.height - 7.0);
    let mark = text(at, &words, TEXT, Weight::Semibold, Anchor::Start, Ink::Label);
    vec![furniture("roadmap:undated", vec![mark], size)]
}
