//! A few lines about what pointer or keyboard rest on. It can be reached with the pointer,
//! stays as long as it is wanted, and Escape puts it away (WCAG 1.4.13). Nothing is said
//! only here: the side page has all of it.

use leptos::prelude::*;

use crate::base::geometry::Rect;
use crate::ui::picture::Easel;
use crate::view::camera::origin;

/// What is explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// Id of the group.
    pub id: String,
    /// Whether the keyboard asked for it.
    pub is_by_key: bool,
    /// Where the pointer is, px of the frame; for lines, which have no place of their own.
    pub at: Option<(i32, i32)>,
}

impl Hint {
    /// Asked for by the keyboard.
    #[must_use]
    pub const fn by_key(id: String) -> Self {
        Self { id, is_by_key: true, at: None }
    }

    /// Asked for by a pointer at this place of the frame.
    #[must_use]
    pub const fn by_pointer(id: String, at: (i32, i32)) -> Self {
        Self { id, is_by_key: false, at: Some(at) }
    }
}

/// Where on the frame it stands, and on which side of it the words are.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Place {
    x: f64,
    y: f64,
    is_above: bool,
}

/// The lines.
#[component]
pub fn Tooltip(
    /// The picture.
    easel: Easel,
) -> impl IntoView {
    let lines = Memo::new(move |_| {
        let hint = easel.hint.get()?;
        let lines = easel.scene.with(|scene| scene.group(&hint.id).map(|g| g.hint.clone()))?;
        (!lines.is_empty()).then_some(lines)
    });
    let place = Memo::new(move |_| {
        let hint = easel.hint.get()?;
        let group = easel
            .scene
            .with(|scene| scene.group(&hint.id).map(|group| (group.bounds, group.role.is_box())));
        let (bounds, is_box) = group?;
        let (live, window) = (easel.camera.live.get(), easel.camera.window.get());
        let origin = origin(live, window);
        let on_frame = match hint.at.filter(|_| !is_box) {
            Some((x, y)) => Rect::new(f64::from(x), f64::from(y) - 6.0, 0.0, 14.0),
            None => Rect::new(
                origin.x + bounds.x * live.scale,
                origin.y + bounds.y * live.scale,
                bounds.width * live.scale,
                bounds.height * live.scale,
            ),
        };
        let is_above = on_frame.bottom() > window.size.height - 150.0;
        let y = if is_above { on_frame.y - 8.0 } else { on_frame.bottom() + 8.0 };
        let x = on_frame.centre().x.clamp(150.0, (window.size.width - 150.0).max(150.0));
        Some(Place { x: x.round(), y: y.round(), is_above })
    });
    let words = move || {
        let line = |line: String| view! { class="k", <span class="tooltip-line">{line}</span> };
        lines.get().unwrap_or_default().into_iter().map(line).collect_view()
    };
    let px = |value: Option<f64>| format!("{}px", value.unwrap_or_default());
    view! { class="k",
        <div
            class="tooltip"
            aria-hidden="true"
            class:is-shown=move || lines.get().is_some()
            class:is-above=move || place.get().is_some_and(|place| place.is_above)
            style:--x=move || px(place.get().map(|place| place.x))
            style:--y=move || px(place.get().map(|place| place.y))
            on:click=|event| event.stop_propagation()
        >
            {words}
        </div>
    }
}
