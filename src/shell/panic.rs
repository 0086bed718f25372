//! What happens when the app stops with a fault of its own: the fault is written to the
//! console, and `boot.js`, which hears of every error of the page, takes over the screen.

use wasm_bindgen::JsValue;

/// Makes every panic speak before it ends the app.
pub fn install() {
    std::panic::set_hook(Box::new(|fault| {
        let words = fault.to_string();
        web_sys::console::error_1(&JsValue::from_str(&words));
    }));
}
