//! Things the reader takes along: files to keep, texts for the clipboard.

use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Offers `bytes` as a file of this name and media type. `None` when the browser refuses.
#[must_use]
pub fn file(name: &str, media_type: &str, bytes: &[u8]) -> Option<()> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The browser has taken hold of the file once the click is through.
    gloo::timers::callback::Timeout::new(10_000, move || {
        drop(Url::revoke_object_url(&address));
    })
    .forget();
    Some(())
}

/// Puts `text` on the clipboard.
///
/// # Errors
/// When the browser refuses, as it does outside of secure pages.
pub async fn clipboard(text: &str) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let navigator = window.navigator();
    if Reflect::get(&navigator, &JsValue::from_str("clipboard"))?.is_undefined() {
        return Err(JsValue::NULL);
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.map(drop)
}

/// Whether the system has a sheet for passing things on.
#[must_use]
pub fn can_share() -> bool {
    sheet().is_some()
}

/// Passes an address on by the sheet of the system; `false` when the browser refuses. Closing
/// the sheet is no refusal.
pub async fn share(title: &str, address: &str) -> bool {
    let Some((navigator, share)) = sheet() else { return false };
    let what = js_sys::Object::new();
    for (name, value) in [("title", title), ("url", address)] {
        drop(Reflect::set(&what, &JsValue::from_str(name), &JsValue::from_str(value)));
    }
    let asked = share.call1(&navigator, &what).and_then(|it| it.dyn_into::<js_sys::Promise>());
    match asked {
        Ok(promise) => match JsFuture::from(promise).await {
            Ok(_) => true,
            Err(fault) => name_of(&fault) == "AbortError",
        },
        Err(_) => false,
    }
}

fn sheet() -> Option<(JsValue, js_sys::Function)> {
    let navigator = JsValue::from(web_sys::window()?.navigator());
    let share = Reflect::get(&navigator, &JsValue::from_str("share")).ok()?;
    Some((navigator, share.dyn_into().ok()?))
}

fn name_of(fault: &JsValue) -> String {
    let name = Reflect::get(fault, &JsValue::from_str("name")).ok();
    name.and_then(|name| name.as_string()).unwrap_or_default()
}
