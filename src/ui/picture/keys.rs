//! Keys in the picture: arrows walk along the chain from box to box, other keys move the
//! camera or open what is chosen.

use leptos::prelude::*;
use web_sys::KeyboardEvent;

use crate::scene::mark::{Scene, Steps};
use crate::shell::page;
use crate::ui::picture::trail::Trail;
use crate::ui::picture::zoom::STEP;
use crate::ui::picture::{Easel, focus};
use crate::view::action::Action;

/// Where a key leads from box to box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Walk {
    /// Along the chain.
    Next,
    /// Against it.
    Previous,
    /// Up in the stage.
    Up,
    /// Down in the stage.
    Down,
    /// To the first box of the stage.
    First,
    /// To the last box of the stage.
    Last,
    /// To the next stage.
    NextStage,
    /// To the stage before.
    PreviousStage,
}

impl Walk {
    /// What a key means; arrows are mirrored where the page is.
    fn of(key: &str, is_mirrored: bool) -> Option<Self> {
        Some(match (key, is_mirrored) {
            ("ArrowRight", false) | ("ArrowLeft", true) => Self::Next,
            ("ArrowLeft", false) | ("ArrowRight", true) => Self::Previous,
            ("ArrowUp", _) => Self::Up,
            ("ArrowDown", _) => Self::Down,
            ("Home", _) => Self::First,
            ("End", _) => Self::Last,
            ("PageDown", _) => Self::NextStage,
            ("PageUp", _) => Self::PreviousStage,
            _ => return None,
        })
    }
}

/// The id of the group that `walk` leads to from the group `id`; `None`: stay.
#[must_use]
pub fn target(scene: &Scene, id: &str, walk: Walk) -> Option<String> {
    let group = scene.group(id)?;
    let found = |id: &String| (!id.is_empty()).then(|| id.clone());
    match walk {
        Walk::Next => found(&group.steps.next),
        Walk::Previous => found(&group.steps.previous),
        Walk::Up => found(&group.steps.up),
        Walk::Down => found(&group.steps.down),
        Walk::First => Some(end_of(scene, id, |steps| &steps.up)),
        Walk::Last => Some(end_of(scene, id, |steps| &steps.down)),
        Walk::NextStage => beside(scene, id, true),
        Walk::PreviousStage => beside(scene, id, false),
    }
}

/// Follows one direction to its end; each box is visited at most once.
fn end_of(scene: &Scene, id: &str, direction: fn(&Steps) -> &String) -> String {
    let mut present = id.to_owned();
    for _ in 0..scene.groups.len() {
        match scene.group(&present).map(|group| direction(&group.steps)) {
            Some(next) if !next.is_empty() => next.clone_into(&mut present),
            _ => break,
        }
    }
    present
}

/// The box of the nearest stage after or before that stands most nearly at the same height.
fn beside(scene: &Scene, id: &str, is_after: bool) -> Option<String> {
    let centre = scene.group(id)?.bounds.centre();
    let is_in = |start: f64, end: f64, x: f64| x >= start && x <= end;
    let here = scene.headers.iter().position(|header| is_in(header.start, header.end, centre.x))?;
    let mut others: Vec<_> = if is_after {
        scene.headers.iter().skip(here + 1).collect()
    } else {
        scene.headers.iter().take(here).rev().collect()
    };
    others.retain(|header| header.end > header.start);
    others.into_iter().find_map(|header| {
        scene
            .groups
            .iter()
            .filter(|group| group.role.is_box() && !group.name.is_empty())
            .filter(|group| is_in(header.start, header.end, group.bounds.centre().x))
            .min_by(|a, b| {
                let distance = |y: f64| (y - centre.y).abs();
                distance(a.bounds.centre().y).total_cmp(&distance(b.bounds.centre().y))
            })
            .map(|group| group.id.clone())
    })
}

/// A key was pressed in the picture.
pub fn press(easel: Easel, event: &KeyboardEvent) {
    let is_sign = event.key().chars().count() == 1 && event.key() != " ";
    let is_off = is_sign && easel.app.state_now().has_no_letters;
    if event.ctrl_key() || event.meta_key() || event.alt_key() || is_off {
        return;
    }
    let is_done = match Easel::id_at(event.target()) {
        Some(id) => on_box(easel, &id, event) || on_camera(easel, &event.key()),
        None => on_camera(easel, &event.key()),
    };
    if is_done {
        event.prevent_default();
    }
}

fn on_box(easel: Easel, id: &str, event: &KeyboardEvent) -> bool {
    let is_mirrored = easel.app.locale.with_untracked(|locale| locale.is_right_to_left());
    let key = event.key();
    if let Some(walk) = Walk::of(&key, is_mirrored) {
        let target = easel.scene.with_untracked(|scene| target(scene, id, walk));
        if let Some(target) = target {
            easel.trail.update_value(|trail| trail.leave(id, walk));
            focus::give(easel, &target);
        }
        return true;
    }
    match key.as_str() {
        "Enter" | " " => {
            easel.choose(id, event.shift_key());
            page::focus_soon("panel-title");
            true
        }
        "e" | "E" => easel.fold(id),
        "," | "." => {
            let parallel = easel.trail.with_value(|trail| {
                easel.scene.with_untracked(|scene| trail.parallel(scene, id, key == "."))
            });
            if let Some(target) = parallel {
                focus::give(easel, &target);
            }
            true
        }
        "z" | "Z" => {
            if let Some(Some(before)) = easel.trail.try_update_value(Trail::back) {
                focus::give(easel, &before);
            }
            true
        }
        "Escape" if easel.hint.with_untracked(Option::is_some) => {
            easel.hint.set(None);
            easel.app.state_now().selected.is_empty()
        }
        _ => false,
    }
}

fn on_camera(easel: Easel, key: &str) -> bool {
    match key {
        "+" | "=" => easel.camera.zoom(STEP, None),
        "-" => easel.camera.zoom(1.0 / STEP, None),
        "0" => easel.camera.fit(),
        "f" | "F" => {
            if let Some(frame) = easel.frame.get_untracked() {
                page::toggle_fullscreen(&frame);
            }
        }
        "O" => easel.app.dispatch(Action::Reset),
        _ => return false,
    }
    true
}
