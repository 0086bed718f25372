//! A roadmap cut into pages for printing: lanes break across pages, and every page repeats the
//! axis above and the headers at the left. Knows no paper: sizes are px.

use crate::base::geometry::{Point, Rect, Size};
use crate::model::dataset::Dataset;
use crate::scene::Scope;
use crate::scene::mark::{Group, Role, Scene};
use crate::scene::roadmap::{RoadmapScene, draw};

/// The roadmap in pages of `page` px, at least 320 by 240. Every page is as wide as the roadmap,
/// which is drawn to the width of a page. Each item is whole on one page, unless it alone is
/// higher than one; a lane that goes on from the page before has its header again where headers
/// have a column. Legend and notes are on the first.
#[must_use]
pub fn sheets(scope: &Scope<'_>, before: Option<&Dataset>, page: Size) -> Vec<Scene> {
    let page = Size::new(page.width.max(320.0), page.height.max(240.0));
    let mut state = scope.state.clone();
    // A page is as wide as it is: a scale that needs more would not fit.
    state.roadmap.scale = None;
    let roadmap = draw(&Scope { state: &state, ..*scope }, before, page.width);
    let room = page.height - roadmap.axis.size.height;
    cuts(&roadmap, room)
        .windows(2)
        .enumerate()
        .map(|(number, cut)| match cut {
            [from, to] => sheet(&roadmap, number, *from, *to),
            _ => Scene::default(),
        })
        .collect()
}

/// Where pages begin and end in the body: never through an item, a header or a link's ends.
fn cuts(roadmap: &RoadmapScene, room: f64) -> Vec<f64> {
    let height = roadmap.body.size.height;
    let whole: Vec<Rect> = roadmap
        .body
        .groups
        .iter()
        .chain(&roadmap.lanes.groups)
        .filter(|group| group.role.is_box())
        .map(|group| group.bounds)
        .collect();
    let mut cuts = vec![0.0];
    let mut from = 0.0;
    while from + room < height {
        let mut to = from + room;
        // Up to the top of what would be cut, until nothing is.
        while let Some(rect) =
            whole.iter().find(|rect| rect.y + 0.5 < to && rect.bottom() - 0.5 > to)
        {
            if rect.y - 1.0 <= from {
                to = from + room;
                break;
            }
            to = rect.y - 1.0;
        }
        cuts.push(to);
        from = to;
    }
    cuts.push(height);
    cuts
}

/// The page from `from` to `to` px of the body.
fn sheet(roadmap: &RoadmapScene, number: usize, from: f64, to: f64) -> Scene {
    let (left, top) = (roadmap.lanes.size.width, roadmap.axis.size.height);
    let mut groups: Vec<Group> =
        roadmap.axis.groups.iter().map(|group| group.moved(Point::new(left, 0.0))).collect();
    let parts = [
        (&roadmap.lanes, Point::new(0.0, top - from)),
        (&roadmap.body, Point::new(left, top - from)),
    ];
    for (scene, by) in parts {
        for group in &scene.groups {
            let is_here = group.bounds.y < to && group.bounds.bottom() > from;
            if is_here {
                groups.extend(clipped(group, from, to).map(|group| group.moved(by)));
            }
        }
    }
    groups
        .extend(continued(roadmap, from, to).map(|group| group.moved(Point::new(0.0, top - from))));
    Scene {
        size: Size::new(left + roadmap.body.size.width, top + to - from),
        groups,
        legend: if number == 0 { roadmap.body.legend.clone() } else { Vec::new() },
        notes: if number == 0 { roadmap.body.notes.clone() } else { Vec::new() },
        ..Scene { groups: Vec::new(), ..roadmap.body.clone() }
    }
}

/// The header of the lane that goes on from the page before, at the top; as many of its lines
/// as stand before the next header.
fn continued(roadmap: &RoadmapScene, from: f64, to: f64) -> Option<Group> {
    let heads: Vec<&Group> =
        roadmap.lanes.groups.iter().filter(|group| group.role == Role::Lane).collect();
    let head = heads.iter().rev().find(|head| head.bounds.y < from - 1.0)?;
    let end = heads.iter().map(|head| head.bounds.y).find(|y| *y >= from - 1.0).unwrap_or(to);
    let moved = head.moved(Point::new(0.0, from - head.bounds.y));
    (end > from + 8.0).then(|| clipped(&moved, from, end.min(to)))?
}

/// The marks of a group between two heights; grounds and lines are cut, what stands alone is
/// there or not. `None`: nothing is.
fn clipped(group: &Group, from: f64, to: f64) -> Option<Group> {
    let marks: Vec<_> = group.marks.iter().filter_map(|mark| cut::mark(mark, from, to)).collect();
    (!marks.is_empty()).then(|| Group { marks: marks.into(), ..group.clone() })
}

/// Marks between two heights.
mod cut {
    use super::{Point, Rect};
    use crate::scene::mark::{Mark, Step};

    /// The part of a mark between `from` and `to`; `None`: none.
    pub fn mark(mark: &Mark, from: f64, to: f64) -> Option<Mark> {
        match mark {
            Mark::Rect { rect, radius, ink } => {
                let (top, bottom) = (rect.y.max(from), rect.bottom().min(to));
                let rect = Rect::new(rect.x, top, rect.width, bottom - top);
                (bottom > top).then_some(Mark::Rect { rect, radius: *radius, ink: *ink })
            }
            Mark::Text { at, .. } => (at.y > from && at.y <= to + 2.0).then(|| mark.clone()),
            Mark::Path { steps, ink, width } => {
                path(steps, from, to).map(|steps| Mark::Path { steps, ink: *ink, width: *width })
            }
        }
    }

    /// A way: straight lines are shortened, others are there when they begin there.
    fn path(steps: &[Step], from: f64, to: f64) -> Option<Vec<Step>> {
        let end = |step: &Step| match step {
            Step::Move(at) | Step::Line(at) | Step::Curve(_, at) => Some(*at),
            Step::Close => None,
        };
        let ys = || steps.iter().filter_map(end).map(|at| at.y);
        let (top, bottom) = (ys().fold(f64::MAX, f64::min), ys().fold(f64::MIN, f64::max));
        if bottom < from || top > to {
            return None;
        }
        if top >= from && bottom <= to {
            return Some(steps.to_vec());
        }
        let within = |at: &Point| Point::new(at.x, at.y.clamp(from, to));
        Some(
            steps
                .iter()
                .map(|step| match step {
                    Step::Move(at) => Step::Move(within(at)),
                    Step::Line(at) => Step::Line(within(at)),
                    Step::Curve(by, at) => Step::Curve(within(by), within(at)),
                    Step::Close => Step::Close,
                })
                .collect(),
        )
    }
}
