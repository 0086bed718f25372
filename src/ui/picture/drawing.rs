//! A small finished drawing in the page, such as a chart or the swatch of a legend.

use leptos::prelude::*;
use leptos::svg;
use wasm_bindgen::JsCast;

use crate::base::geometry::{Rect, Size};
use crate::paint::svg::number;
use crate::scene::mark::{Group, Mark, Role, State, Steps};
use crate::ui::picture::painter::Painter;

/// A drawing that is only seen; what it says stands beside it in words.
#[component]
pub fn Drawing(
    /// Extent in px.
    size: Size,
    /// What is drawn.
    groups: Vec<Group>,
) -> impl IntoView {
    let sheet = NodeRef::<svg::Svg>::new();
    let groups = StoredValue::new(groups);
    Effect::new(move |_| {
        let Some(sheet) = sheet.get() else { return };
        // A drawing that takes the place of another may find that one's marks in its element.
        sheet.set_text_content(None);
        let painted = groups.with_value(|groups| {
            Painter::still(sheet.unchecked_into()).map(|mut painter| painter.paint(groups))
        });
        if let Some(Err(fault)) = painted {
            web_sys::console::error_1(&fault);
        }
    });
    view! { class="k",
        <svg
            class="drawing"
            node_ref=sheet
            aria-hidden="true"
            width=number(size.width)
            height=number(size.height)
            viewBox=format!("0 0 {} {}", number(size.width), number(size.height))
        ></svg>
    }
}

/// Marks without a meaning of their own as a group.
#[must_use]
pub fn loose(marks: Vec<Mark>, size: Size) -> Vec<Group> {
    vec![Group {
        id: String::new(),
        role: Role::Furniture,
        state: State::Plain,
        name: String::new(),
        hint: Vec::new(),
        bounds: Rect::new(0.0, 0.0, size.width, size.height),
        marks: marks.into(),
        steps: Steps::default(),
        fold: None,
    }]
}
