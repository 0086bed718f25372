//! Keys on the roadmap: arrows walk in time and from row to row, other keys go to the ends, to
//! the next lane, choose, fold, or draw time finer.

use leptos::prelude::*;
use web_sys::KeyboardEvent;

use crate::scene::mark::{Group, Role, Steps};
use crate::scene::roadmap::RoadmapScene;
use crate::shell::page;
use crate::ui::roadmap::board::Board;
use crate::view::action::Action;
use crate::view::roadmap::TimeScale;

/// A key was pressed in the picture.
pub fn press(board: Board, event: &KeyboardEvent) {
    let is_sign = event.key().chars().count() == 1 && event.key() != " ";
    let is_off = is_sign && board.app.state_now().has_no_letters;
    if event.ctrl_key() || event.meta_key() || event.alt_key() || is_off {
        return;
    }
    let is_done = match (event.key().as_str(), Board::id_at(event.target())) {
        ("+" | "=", _) => zoom(board, true),
        ("-", _) => zoom(board, false),
        (key, Some(id)) => on_group(board, &id, key),
        _ => false,
    };
    if is_done {
        event.prevent_default();
    }
}

fn on_group(board: Board, id: &str, key: &str) -> bool {
    let is_mirrored = board.app.locale.with_untracked(|locale| locale.is_right_to_left());
    let walk = match (key, is_mirrored) {
        ("ArrowRight", false) | ("ArrowLeft", true) => Walk::Next,
        ("ArrowLeft", false) | ("ArrowRight", true) => Walk::Previous,
        ("ArrowUp", _) => Walk::Up,
        ("ArrowDown", _) => Walk::Down,
        ("Home", _) => Walk::First,
        ("End", _) => Walk::Last,
        ("PageDown", _) => Walk::NextLane,
        ("PageUp", _) => Walk::PreviousLane,
        ("Enter" | " ", _) => {
            board.choose(id);
            page::focus_soon("panel-title");
            return true;
        }
        ("e" | "E", _) => return board.fold(id),
        _ => return false,
    };
    let target = board.scene.with_untracked(|scene| target(scene.as_ref()?, id, walk));
    if let Some(target) = target {
        board.give(&target);
    }
    true
}

/// Where a key leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Walk {
    /// On in time.
    Next,
    /// Back in time.
    Previous,
    /// To the row above.
    Up,
    /// To the row below.
    Down,
    /// To the first of the lane.
    First,
    /// To the last of the lane.
    Last,
    /// To the next lane.
    NextLane,
    /// To the lane before.
    PreviousLane,
}

/// The id of the group that `walk` leads to from the group `id`; `None`: stay.
fn target(scene: &RoadmapScene, id: &str, walk: Walk) -> Option<String> {
    let group = |id: &str| scene.body.group(id).or_else(|| scene.lanes.group(id));
    let here = group(id)?;
    let found = |id: &String| (!id.is_empty()).then(|| id.clone());
    let is_lane = |id: &String| group(id).is_some_and(|group| group.role == Role::Lane);
    let end = |direction: fn(&Steps) -> &String, stops_before_lane: bool| {
        let mut at = here;
        // Each group is visited at most once.
        for _ in 0..scene.body.groups.len() {
            let next = direction(&at.steps);
            match group(next).filter(|_| !(stops_before_lane && is_lane(next))) {
                Some(group) => at = group,
                None => break,
            }
        }
        at
    };
    let header = || -> &Group { end(|steps| &steps.previous, false) };
    match walk {
        Walk::Next => found(&here.steps.next),
        Walk::Previous => found(&here.steps.previous),
        Walk::Up => found(&here.steps.up),
        Walk::Down => found(&here.steps.down),
        Walk::First => Some(end(|steps| &steps.previous, true).id.clone()),
        Walk::Last => Some(end(|steps| &steps.next, false).id.clone()),
        Walk::NextLane => found(&header().steps.down),
        Walk::PreviousLane => found(&header().steps.up),
    }
}

/// Draws time finer or coarser.
fn zoom(board: Board, is_finer: bool) -> bool {
    let mut roadmap = board.app.state_now().roadmap;
    let all = TimeScale::ALL;
    let present = roadmap.scale.and_then(|scale| all.iter().position(|other| *other == scale));
    let next = match (present, is_finer) {
        (None, true) => Some(1),
        (None, false) | (Some(0), false) => None,
        (Some(at), true) => Some((at + 1).min(all.len() - 1)),
        (Some(at), false) => at.checked_sub(1),
    };
    roadmap.scale = next.and_then(|at| all.get(at).copied());
    board.app.dispatch(Action::Roadmap(roadmap));
    true
}
