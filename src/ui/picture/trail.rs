//! Where the keyboard has been on the map: the way back, and the boxes beside the one that an
//! arrow along the chain led to.

use crate::base::order;
use crate::scene::mark::{Role, Scene};
use crate::ui::picture::keys::Walk;

/// Most boxes that are remembered.
const MOST: usize = 200;

/// The boxes the keyboard came from.
#[derive(Debug, Clone, Default)]
pub struct Trail {
    /// Ids, the latest last.
    visited: Vec<String>,
    /// The box the last arrow along the chain left, and whether that led onwards.
    fork: Option<(String, bool)>,
}

impl Trail {
    /// The keyboard leaves the box `id` by `walk`.
    pub fn leave(&mut self, id: &str, walk: Walk) {
        if self.visited.len() >= MOST {
            self.visited.remove(0);
        }
        self.visited.push(id.to_owned());
        self.fork = match walk {
            Walk::Next => Some((id.to_owned(), true)),
            Walk::Previous => Some((id.to_owned(), false)),
            _ => None,
        };
    }

    /// The box before, which is forgotten.
    pub fn back(&mut self) -> Option<String> {
        self.fork = None;
        self.visited.pop()
    }

    /// The box after or before `id`, from top to bottom, among those that the last fork leads
    /// to; `None` at the end.
    #[must_use]
    pub fn parallel(&self, scene: &Scene, id: &str, is_after: bool) -> Option<String> {
        let (fork, is_onwards) = self.fork.as_ref()?;
        let lines = scene.groups.iter().filter(|group| group.role == Role::Link);
        let ends = lines.filter_map(|line| line.id.strip_prefix("link:")?.split_once('>'));
        let mut others: Vec<(f64, &str)> = ends
            .filter_map(|(from, to)| {
                let (here, there) = if *is_onwards { (from, to) } else { (to, from) };
                let at = scene.group(there)?.bounds.y;
                (here == fork && there != fork).then_some((at, there))
            })
            .collect();
        order::sort_by(&mut others, |(a, a_id), (b, b_id)| a.total_cmp(b).then(a_id.cmp(b_id)));
        let here = others.iter().position(|(_, other)| *other == id)?;
        let there = if is_after { here.checked_add(1) } else { here.checked_sub(1) };
        others.get(there?).map(|(_, other)| (*other).to_owned())
    }
}
