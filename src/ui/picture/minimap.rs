//! A small picture of the whole map, as wide and high as its strip, with a frame around what
//! is in sight. For pointers; whoever uses keys moves by boxes instead.

use std::fmt::Write as _;

use leptos::prelude::*;
use leptos::svg;
use web_sys::PointerEvent;

use crate::base::geometry::{Point, Size};
use crate::paint::svg::number;
use crate::scene::mark::{Scene, State};
use crate::ui::picture::Easel;
use crate::view::camera::visible;

/// Extent of the small picture in px, whatever the shape of the map.
const EXTENT: Size = Size::new(168.0, 34.0);

/// Boxes as one path: those set off by a choice, or the others.
fn boxes(scene: &Scene, is_set_off: bool) -> String {
    let mut way = String::new();
    for group in scene.groups.iter().filter(|group| group.role.is_box()) {
        let set_off = matches!(group.state, State::Selected | State::Related);
        if set_off == is_set_off {
            let bounds = group.bounds;
            // Writing into a string cannot fail.
            let _ = write!(
                way,
                "M{} {}h{}v{}h-{}z",
                number(bounds.x),
                number(bounds.y),
                number(bounds.width),
                number(bounds.height),
                number(bounds.width)
            );
        }
    }
    way
}

/// The small picture.
#[component]
pub fn Minimap(
    /// The picture.
    easel: Easel,
) -> impl IntoView {
    let size = Memo::new(move |_| easel.scene.with(|scene| scene.size));
    let seen = move || visible(easel.camera.live.get(), easel.camera.window.get());
    let sheet = NodeRef::<svg::Svg>::new();
    let go = move |event: &PointerEvent| {
        if event.buttons() & 1 == 0 {
            return;
        }
        let Some(sheet) = sheet.get_untracked() else { return };
        let place = sheet.get_bounding_client_rect();
        let size = size.get_untracked();
        easel.camera.look_at(Point::new(
            (f64::from(event.client_x()) - place.x()) * size.width / place.width().max(1.0),
            (f64::from(event.client_y()) - place.y()) * size.height / place.height().max(1.0),
        ));
    };
    let view_box = move || {
        let size = size.get();
        format!("0 0 {} {}", number(size.width), number(size.height))
    };
    view! { class="k",
        <div class="minimap" aria-hidden="true">
            <svg
                class="minimap-sheet"
                node_ref=sheet
                viewBox=view_box
                preserveAspectRatio="none"
                width=number(EXTENT.width)
                height=number(EXTENT.height)
                on:pointerdown=move |event| {
                    event.stop_propagation();
                    go(&event);
                }
                on:pointermove=move |event| {
                    event.stop_propagation();
                    go(&event);
                }
                on:click=move |event| event.stop_propagation()
            >
                <path class="minimap-boxes" d=move || easel.scene.with(|s| boxes(s, false))></path>
                <path class="minimap-chosen" d=move || easel.scene.with(|s| boxes(s, true))></path>
                <rect
                    class="minimap-frame"
                    x=move || number(seen().x)
                    y=move || number(seen().y)
                    width=move || number(seen().width)
                    height=move || number(seen().height)
                ></rect>
            </svg>
        </div>
    }
}
