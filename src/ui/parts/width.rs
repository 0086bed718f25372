//! The width that something has on the page, followed, for what is drawn anew to fit it.

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::ResizeObserver;

/// The inner width of `frame` in whole px, followed; `None` until it is on the page.
#[must_use]
pub fn width_of(frame: NodeRef<html::Div>) -> Memo<Option<f64>> {
    let width = RwSignal::new(None);
    let measure = move || {
        // The page may have gone in the meantime.
        let Some(found) = frame.try_get_untracked() else { return };
        let found = found.map(|frame| f64::from(frame.client_width()));
        let found = found.filter(|width| *width > 0.0);
        if width.try_get_untracked().is_some_and(|before| before != found) {
            width.set(found);
        }
    };
    // In the next frame: drawing anew at once would change what is being observed.
    let watch = Closure::<dyn Fn()>::new(move || request_animation_frame(measure));
    let observer = ResizeObserver::new(watch.as_ref().unchecked_ref()).ok();
    let kept = StoredValue::new_local(Some((watch, observer)));
    Effect::new(move |_| {
        let Some(frame) = frame.get() else { return };
        measure();
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
    Memo::new(move |_| width.get())
}
