//! The late part of stories: all that tells, presents and writes them.

use futures_util::FutureExt;
use leptos::prelude::*;

use crate::ui::context::use_app;
use crate::ui::language;
use crate::ui::late::{Chunk, Lost, late, late_main, late_quietly};
use crate::ui::tell::bar::StoryBar;
use crate::ui::tell::page::StoryPage;
use crate::ui::tell::presenter::PresenterPage;
use crate::ui::tell::side::StorySide;
use crate::view::story::Face;

/// What of a story is to be shown.
enum Telling {
    /// Its bar under the live picture, or one of its pages.
    Face(Face),
    /// The side page.
    Side,
}

late_part! {
    /// All that tells stories.
    chunk TELL = tell by load_tell;
    fn draw_telling(wanted: Telling) -> AnyView {
        language::learn(use_app());
        match wanted {
            Telling::Face(Face::Live) => view! { class="k", <StoryBar/> }.into_any(),
            Telling::Face(Face::Page) => view! { class="k", <StoryPage/> }.into_any(),
            Telling::Face(Face::Presenter) => view! { class="k", <PresenterPage/> }.into_any(),
            Telling::Side => view! { class="k", <StorySide/> }.into_any(),
        }
    }
}

fn drawn(wanted: Telling) -> Option<AnyView> {
    draw_telling(wanted).now_or_never()?.ok()
}

/// The bar of a story.
#[must_use]
pub fn late_bar() -> AnyView {
    late_quietly(&TELL, None, || drawn(Telling::Face(Face::Live)))
}

/// A page of a story.
#[must_use]
pub fn late_face(face: Face) -> AnyView {
    late_main(&TELL, move || drawn(Telling::Face(face)))
}

/// The side page of stories.
#[must_use]
pub fn late_side() -> AnyView {
    late(&TELL, None, || drawn(Telling::Side))
}
