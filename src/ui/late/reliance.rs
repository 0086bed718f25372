//! The late part of what an industry relies on.

use leptos::prelude::*;

use crate::ui::late::further::{FURTHER, Further, further};
use crate::ui::late::late;
use crate::ui::screen::Screen;

/// The page in its place.
#[must_use]
pub fn late_reliance(screen: Screen) -> AnyView {
    late(&FURTHER, Some(screen), move || further(Further::Reliance(screen.pipeline()?)))
}
