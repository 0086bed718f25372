//! The address bar as the one place where the view is kept: reading it, writing it, and
//! hearing when Back, Forward or a pasted link changes it.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;

/// The part of the address from `#` on; empty when there is none.
#[must_use]
pub fn read() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Adds `link` (from `#` on) to the history.
pub fn push(link: &str) {
    if let Some(history) = history() {
        // A browser refuses when a page writes very often; the view itself is then right
        // and the next write brings the address up to date.
        drop(history.push_state_with_url(&JsValue::NULL, "", Some(link)));
    }
}

/// Rewrites the present entry of the history.
pub fn replace(link: &str) {
    if let Some(history) = history() {
        drop(history.replace_state_with_url(&JsValue::NULL, "", Some(link)));
    }
}

fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}

/// The whole address of `link`, to be passed on.
#[must_use]
pub fn absolute(link: &str) -> String {
    let page = web_sys::window().and_then(|window| window.location().href().ok());
    let page = page.unwrap_or_default();
    let bare = page.split('#').next().unwrap_or_default();
    format!("{bare}{link}")
}

/// Calls `hear` with the part from `#` on whenever the reader changes the address.
pub fn listen(hear: impl Fn(String) + Clone + 'static) {
    let Some(window) = web_sys::window() else { return };
    for event in ["popstate", "hashchange"] {
        let hear = hear.clone();
        EventListener::new(&window, event, move |_| hear(read())).forget();
    }
}
