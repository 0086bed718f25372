//! The part of the page the picture is seen through: measured, and watched.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{HtmlElement, ResizeObserver};

use crate::base::geometry::Size;
use crate::shell::page;
use crate::ui::picture::camera::LiveCamera;
use crate::view::camera::Window;

/// Part of the window beyond which a side page is a page of its own and covers nothing.
const MOST_COVERED: f64 = 0.7;

/// The window that `frame` is now; what is no matter of size is kept from `before`.
#[must_use]
pub fn measured(frame: &HtmlElement, before: Window) -> Window {
    let place = frame.get_bounding_client_rect();
    let size = Size::new(place.width(), place.height());
    let start = page::element("panel").map(|panel| panel.get_bounding_client_rect());
    let end = start.filter(|panel| panel.width() > 0.0).map_or(0.0, |panel| {
        let covered = (place.right() - panel.left()).max(0.0);
        if covered < size.width * MOST_COVERED { covered } else { 0.0 }
    });
    Window { size, end, top: page::size_of("stages").1, ..before }
}

/// Tells `camera` whenever `frame` changes its size.
pub fn watch(camera: LiveCamera, frame: NodeRef<html::Div>) {
    let measure = Closure::<dyn Fn()>::new(move || camera.remeasure());
    let observer = ResizeObserver::new(measure.as_ref().unchecked_ref()).ok();
    let kept = StoredValue::new_local(Some((measure, observer)));
    Effect::new(move |_| {
        let Some(frame) = frame.get() else { return };
        kept.with_value(|kept| {
            if let Some((_, Some(observer))) = kept {
                observer.observe(&frame);
            }
        });
    });
    on_cleanup(move || {
        kept.try_update_value(|kept| {
            if let Some((_, Some(observer))) = kept.take() {
                observer.disconnect();
            }
        });
    });
}
