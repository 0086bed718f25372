//! The keyboard in the picture: one stop for Tab, a two-coloured ring around the box that
//! has it, and a camera that brings it into sight.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusEvent};

use crate::base::geometry::Rect;
use crate::paint::svg::number;
use crate::ui::late::parts::PAGES;
use crate::ui::picture::Easel;
use crate::ui::picture::tooltip::Hint;

/// A box got the keyboard.
pub fn arrived(easel: Easel, event: &FocusEvent) {
    let Some(id) = Easel::id_at(event.target()) else {
        easel.is_focus_seen.set(false);
        return;
    };
    let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
    let is_seen = target.is_some_and(|target| target.matches(":focus-visible").unwrap_or(true));
    set_stop(easel, &id);
    // Whoever is at a box may want to read about it.
    PAGES.prepare();
    easel.is_focus_seen.set(is_seen);
    if is_seen {
        if let Some(bounds) = easel.group(&id, |group| group.bounds) {
            easel.camera.show(bounds);
        }
        easel.hint.set(Some(Hint::by_key(id)));
    }
}

/// The keyboard went elsewhere.
pub fn left(easel: Easel) {
    easel.is_focus_seen.set(false);
    easel.hint.update(|hint| {
        if hint.as_ref().is_some_and(|hint| hint.is_by_key) {
            *hint = None;
        }
    });
}

/// Gives the keyboard to the box `id`.
pub fn give(easel: Easel, id: &str) {
    set_stop(easel, id);
    let element = easel
        .painter
        .with_value(|painter| painter.as_ref().and_then(|painter| painter.element(id)));
    if let Some(element) = element {
        // The camera moves by itself; the browser would scroll the frame.
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        drop(element.focus_with_options(&options));
    }
}

fn set_stop(easel: Easel, id: &str) {
    easel.stop.set(id.to_owned());
    easel.painter.update_value(|painter| {
        if let Some(painter) = painter
            && let Err(fault) = painter.set_stop(id)
        {
            web_sys::console::error_1(&fault);
        }
    });
}

/// The ring around the box that has the keyboard: dark inside, bright outside, so that it
/// is seen on every ground.
pub fn ring(easel: Easel) -> impl IntoView {
    let bounds = Memo::new(move |_| {
        let id = easel.stop.get();
        let bounds = easel.scene.with(|scene| scene.group(&id).map(|group| group.bounds));
        bounds.filter(|_| easel.is_focus_seen.get())
    });
    rings(bounds)
}

/// A two-coloured ring around `bounds`; none: it is not seen.
pub fn rings(bounds: Memo<Option<Rect>>) -> impl IntoView {
    let rect = move |grown: f64, part: &'static str| {
        let outline = move || bounds.get().unwrap_or_default();
        let place =
            move || if bounds.get().is_some() { outline().grown(grown) } else { Rect::default() };
        view! { class="k",
            <rect
                class="focus-ring"
                data-part=part
                rx="8"
                x=move || number(place().x)
                y=move || number(place().y)
                width=move || number(place().width)
                height=move || number(place().height)
            ></rect>
        }
    };
    view! { class="k",
        <g class="focus-rings" aria-hidden="true">{rect(7.0, "outer")}{rect(4.0, "inner")}</g>
    }
}
