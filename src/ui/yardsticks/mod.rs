//! What published yardsticks say, on screen: under the details of an input, and as the page of
//! the materials. All of it arrives late, its texts too.

pub mod firms;
pub mod plane;
pub mod section;

use leptos::prelude::*;

/// What stays while the reader goes from one thing to the next.
#[derive(Clone, Copy)]
pub struct Kept {
    /// Ids of the yardsticks that are unfolded.
    pub opened: RwSignal<Vec<&'static str>>,
}

impl Default for Kept {
    fn default() -> Self {
        Self { opened: RwSignal::new(Vec::new()) }
    }
}
