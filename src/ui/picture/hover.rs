//! What pointer or keyboard rest on stands out with all that it is joined to; the rest of the
//! picture fades for that time. While something is chosen, the choice does that.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::scene::mark::{Role, Scene};
use crate::ui::picture::Easel;

/// Keeps the picture up to date with what is rested on.
pub fn follow(easel: Easel) {
    let is_chosen = easel.app.part(|state| !state.selected.is_empty());
    Effect::new(move |_| {
        let hint = easel.hint.get();
        let near = easel.scene.with(|scene| match hint {
            Some(hint) if !is_chosen.get() => near(scene, &hint.id),
            _ => BTreeSet::new(),
        });
        easel.painter.update_value(|painter| {
            if let Some(painter) = painter
                && let Err(fault) = painter.point_out(near)
            {
                web_sys::console::error_1(&fault);
            }
        });
    });
}

/// The group `id`, the lines that join it to others, and those others; of a line its ends.
fn near(scene: &Scene, id: &str) -> BTreeSet<String> {
    let mut near = BTreeSet::from([id.to_owned()]);
    for line in scene.groups.iter().filter(|group| group.role == Role::Link) {
        let Some((from, to)) = line.id.strip_prefix("link:").and_then(|ends| ends.split_once('>'))
        else {
            continue;
        };
        if line.id == id || from == id || to == id {
            near.extend([line.id.clone(), from.to_owned(), to.to_owned()]);
        }
    }
    near
}
