//! What published yardsticks say, on screen: under the details of an input, and as the page of
//! the materials. All of it arrives late, its texts too.

pub mod plane;
pub mod section;
mod texts;

use leptos::prelude::*;

use crate::i18n::Locale;
use crate::ui::shared::Shared;

/// What stays while the reader goes from one thing to the next.
#[derive(Clone, Copy)]
pub struct Kept {
    /// The language of the interface with the texts of this part; `None`: not asked for yet.
    pub locale: RwSignal<Option<Shared<Locale>>>,
    /// Ids of the yardsticks that are unfolded.
    pub opened: RwSignal<Vec<&'static str>>,
}

impl Default for Kept {
    fn default() -> Self {
        Self { locale: RwSignal::new(None), opened: RwSignal::new(Vec::new()) }
    }
}
