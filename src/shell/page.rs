//! The page as a whole: title, language, colours, focus, and what the reader asked of the
//! system.

use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition, Window,
};

use crate::base::date::Day;

fn document() -> Option<Document> {
    window()?.document()
}

fn window() -> Option<Window> {
    web_sys::window()
}

/// Address of the file with what is seen first of a dataset in a language, where the site was
/// built with one; `ID/LANGUAGE=ADDRESS`, separated by spaces, in the head of the page.
#[must_use]
pub fn first_view(dataset: &str, language: &str) -> Option<String> {
    let list = document()?.query_selector("meta[name=first-views]").ok()??;
    let list = list.get_attribute("content")?;
    let wanted = format!("{dataset}/{language}");
    let found = list.split(' ').filter_map(|entry| entry.split_once('='));
    found.into_iter().find(|(name, _)| *name == wanted).map(|(_, address)| address.to_owned())
}

/// What tells the pack that this page is from others, where it is one; empty: the browser could
/// not check it.
#[must_use]
pub fn pack() -> Option<String> {
    document()?.query_selector("meta[name=pack]").ok()??.get_attribute("content")
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Says which language the page speaks and which way it is written.
pub fn set_language(tag: &str, is_right_to_left: bool) {
    set_attribute("lang", tag);
    set_attribute("dir", if is_right_to_left { "rtl" } else { "ltr" });
}

/// Sets the colours by the name of a theme; `None`: those of the system.
pub fn set_theme(theme: Option<&str>) {
    match theme {
        Some(theme) => set_attribute("data-theme", theme),
        None => {
            if let Some(root) = root() {
                drop(root.remove_attribute("data-theme"));
            }
        }
    }
}

fn root() -> Option<Element> {
    document()?.document_element()
}

fn set_attribute(name: &str, value: &str) {
    if let Some(root) = root() {
        drop(root.set_attribute(name, value));
    }
}

/// The languages the reader's browser asks for, best first.
#[must_use]
pub fn languages() -> Vec<String> {
    window()
        .map(|window| window.navigator().languages())
        .map(|languages| languages.iter().filter_map(|tag| tag.as_string()).collect())
        .unwrap_or_default()
}

/// The day of the machine, where the reader is.
#[must_use]
pub fn today() -> Option<Day> {
    let now = js_sys::Date::new_0();
    let part = |number: u32| u8::try_from(number).ok();
    let year = i32::try_from(now.get_full_year()).ok()?;
    Day::new(year, part(now.get_month() + 1)?, part(now.get_date())?)
}

/// Whether movements should be left out.
#[must_use]
pub fn wants_stillness() -> bool {
    matches("(prefers-reduced-motion: reduce)")
}

/// Whether the system asks for dark colours.
#[must_use]
pub fn wants_dark() -> bool {
    matches("(prefers-color-scheme: dark)")
}

/// Whether the window is as narrow as a phone's.
#[must_use]
pub fn is_narrow() -> bool {
    matches("(max-width: 36rem)")
}

/// Whether the window has room for more than the picture and one page beside it.
#[must_use]
pub fn is_wide() -> bool {
    matches("(min-width: 68rem)")
}

/// Height of the window in px; zero when there is none.
#[must_use]
pub fn height() -> f64 {
    let height = window().and_then(|window| window.inner_height().ok());
    height.and_then(|height| height.as_f64()).unwrap_or(0.0)
}

fn matches(query: &str) -> bool {
    window()
        .and_then(|window| window.match_media(query).ok().flatten())
        .is_some_and(|list| list.matches())
}

/// The element with this id.
#[must_use]
pub fn element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Width and height of the element with this id in px; zero when it is not on the page.
#[must_use]
pub fn size_of(id: &str) -> (f64, f64) {
    element(id).map_or((0.0, 0.0), |element| {
        (f64::from(element.offset_width()), f64::from(element.offset_height()))
    })
}

/// Puts the focus on the element with this id.
pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        drop(element.focus());
    }
}

/// Puts the focus on the element with this id once the page has been brought up to date.
/// A part of the app that is still on its way is waited for, as long as the focus stays where
/// it is.
pub fn focus_soon(id: &'static str) {
    focus_within(id, focused(), 300);
}

/// Tries every 30 ms, at most `tries` times, while the focus is at `from`.
fn focus_within(id: &'static str, from: Option<HtmlElement>, tries: u32) {
    let attempt = move || {
        if element(id).is_some() {
            focus(id);
        } else if tries > 0 && focused() == from {
            focus_within(id, from, tries - 1);
        }
    };
    gloo::timers::callback::Timeout::new(30, attempt).forget();
}

/// Scrolls as little as needed to bring the element with this id into sight.
pub fn bring_into_sight(id: &str) {
    if let Some(element) = element(id) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// The element that has the focus; `None` when it is nowhere in particular.
#[must_use]
pub fn focused() -> Option<HtmlElement> {
    let focused: HtmlElement = document()?.active_element()?.dyn_into().ok()?;
    (focused.tag_name() != "BODY").then_some(focused)
}

/// Whether `target` is a field that takes typed letters itself.
#[must_use]
pub fn takes_letters(target: &Element) -> bool {
    matches!(target.tag_name().as_str(), "INPUT" | "SELECT" | "TEXTAREA")
        || target.has_attribute("contenteditable")
}

/// Fills the screen with `element`, or returns from there.
pub fn toggle_fullscreen(element: &Element) {
    let Some(document) = document() else { return };
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else {
        // Refused inside some frames: then nothing happens, as nothing changed.
        drop(element.request_fullscreen());
    }
}
