//! The roadmap on paper: when the page is about to be printed, it is cut into sheets of the shape
//! of a page (A3 and A4 have the same), each with axis, headers, legend, sources and marking.
//! Made at once and not by signals: the browser does not wait.

use gloo::events::EventListener;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

use crate::base::geometry::Size;
use crate::export::figure::figure;
use crate::msg;
use crate::paint::svg::number;
use crate::scene::mark::Scene;
use crate::scene::roadmap::sheets;
use crate::ui::picture::painter::Painter;
use crate::ui::roadmap::Telling;
use crate::ui::roadmap::picture::before;

/// Extent of the picture on a sheet, px: with title, legend and sources around it the shape of a
/// page of the A series, lying.
const SHEET: Size = Size::new(1240.0, 590.0);

/// Namespace of drawings.
const SVG: &str = "http://www.w3.org/2000/svg";

/// The place of the sheets, empty until the page is printed.
#[component]
pub fn PrintSheets(
    /// The plan.
    telling: Telling,
) -> impl IntoView {
    let place = NodeRef::<html::Div>::new();
    let fill = move || {
        // The page may have gone in the meantime.
        let Some(Some(place)) = place.try_get_untracked() else { return };
        place.set_text_content(None);
        for scene in pages(telling) {
            if let Err(fault) = draw(&place, &scene) {
                web_sys::console::error_1(&fault);
            }
        }
    };
    let mut heard = Vec::new();
    if let Some(window) = web_sys::window() {
        heard.push(EventListener::new(&window, "beforeprint", move |_| fill()));
        if let Ok(Some(paper)) = window.match_media("print") {
            heard.push(EventListener::new(&paper, "change", move |_| fill()));
        }
    }
    let heard = StoredValue::new_local(Some(heard));
    on_cleanup(move || {
        heard.try_update_value(|heard| drop(heard.take()));
    });
    view! { class="k", <div class="roadmap-print" node_ref=place></div> }
}

/// The sheets, each with everything around it that it needs to be understood alone.
fn pages(telling: Telling) -> Vec<Scene> {
    telling.now(|writer| {
        let sheets = sheets(writer.scope, before(writer.scope), SHEET);
        let all = sheets.len();
        let legend = sheets.first().map(|first| first.legend.clone()).unwrap_or_default();
        let page = |(position, sheet): (usize, Scene)| {
            let number = writer.say(&msg!("roadmap-page", page = position + 1, pages = all));
            let mut notes = sheet.notes.clone();
            notes.push(number);
            figure(writer.scope, Scene { legend: legend.clone(), notes, ..sheet })
        };
        sheets.into_iter().enumerate().map(page).collect()
    })
}

fn draw(place: &Element, scene: &Scene) -> Result<(), JsValue> {
    let Some(document) = place.owner_document() else { return Ok(()) };
    let page = document.create_element("div")?;
    page.set_attribute("class", "roadmap-print-page")?;
    let sheet = document.create_element_ns(Some(SVG), "svg")?;
    let (width, height) = (number(scene.size.width), number(scene.size.height));
    sheet.set_attribute("viewBox", &format!("0 0 {width} {height}"))?;
    sheet.set_attribute("preserveAspectRatio", "xMinYMin meet")?;
    sheet.set_attribute("class", "drawing")?;
    sheet.set_attribute("role", "img")?;
    sheet.set_attribute("aria-label", &scene.name)?;
    page.append_child(&sheet)?;
    place.append_child(&page)?;
    if let Some(mut painter) = Painter::still(sheet.unchecked_into()) {
        painter.paint(&scene.groups)?;
    }
    Ok(())
}
