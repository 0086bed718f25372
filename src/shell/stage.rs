//! What a talk asks of the machine: a second window and the line to it, a screen that stays on,
//! and a warning before something unsaved is lost. What a browser refuses is refused quietly; the
//! callers say what follows from it.

use gloo::events::{EventListener, EventListenerOptions};
use js_sys::{Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{BroadcastChannel, MessageEvent};

/// Bytes of a name that nobody guesses.
const NONCE_BYTES: u32 = 9;

/// A line to all other windows of this browser that know its name.
pub struct Line {
    channel: BroadcastChannel,
    _hear: EventListener,
}

impl Line {
    /// Opens the line `room`; `hear` gets what others say on it. `None`: the browser has none.
    #[must_use]
    pub fn open(room: &str, hear: impl Fn(String) + 'static) -> Option<Self> {
        let has_lines =
            Reflect::has(&js_sys::global(), &"BroadcastChannel".into()).unwrap_or(false);
        let name = format!("ketenkaart-{room}");
        let channel = has_lines.then(|| BroadcastChannel::new(&name).ok()).flatten()?;
        let hear = EventListener::new(&channel, "message", move |event| {
            let words = event.dyn_ref::<MessageEvent>().and_then(|event| event.data().as_string());
            if let Some(words) = words {
                hear(words);
            }
        });
        Some(Self { channel, _hear: hear })
    }

    /// Says `words` to all others on the line.
    pub fn send(&self, words: &str) {
        drop(self.channel.post_message(&JsValue::from_str(words)));
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.channel.close();
    }
}

/// A name for a line that nobody else has. `None`: the browser makes none.
#[must_use]
pub fn nonce() -> Option<String> {
    let crypto = Reflect::get(&js_sys::global(), &"crypto".into()).ok()?;
    let fill: Function = Reflect::get(&crypto, &"getRandomValues".into()).ok()?.dyn_into().ok()?;
    let bytes = Uint8Array::new_with_length(NONCE_BYTES);
    fill.call1(&crypto, &bytes).ok()?;
    let digit = |value: u8| char::from_digit(u32::from(value % 36), 36).unwrap_or('0');
    Some(bytes.to_vec().into_iter().flat_map(|byte| [digit(byte), digit(byte / 36)]).collect())
}

/// Opens the presenter's window at `link`. `false`: the browser blocks it.
#[must_use]
pub fn open_window(link: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let address = super::address::absolute(link);
    let shape = "popup,width=1200,height=800";
    let opened =
        window.open_with_url_and_target_and_features(&address, "ketenkaart-presenter", shape);
    opened.ok().flatten().is_some()
}

/// Keeps the screen on for as long as the value lives.
pub struct Awake(JsValue);

/// Asks that the screen stays on. `None`: the browser does not know how, or refuses.
pub async fn keep_awake() -> Option<Awake> {
    let navigator = web_sys::window()?.navigator();
    let lock = Reflect::get(&navigator, &"wakeLock".into()).ok().filter(JsValue::is_object)?;
    let request: Function = Reflect::get(&lock, &"request".into()).ok()?.dyn_into().ok()?;
    let asked: Promise = request.call1(&lock, &"screen".into()).ok()?.dyn_into().ok()?;
    JsFuture::from(asked).await.ok().map(Awake)
}

impl Drop for Awake {
    fn drop(&mut self) {
        let release = Reflect::get(&self.0, &"release".into()).ok();
        if let Some(release) = release.and_then(|it| it.dyn_into::<Function>().ok()) {
            drop(release.call0(&self.0));
        }
    }
}

/// Asks before the page is left, as long as `is_unsaved` says so.
pub fn guard(is_unsaved: impl Fn() -> bool + 'static) {
    let Some(window) = web_sys::window() else { return };
    let options = EventListenerOptions::enable_prevent_default();
    let ask = move |event: &web_sys::Event| {
        if is_unsaved() {
            event.prevent_default();
            // What older browsers look at.
            drop(Reflect::set(event, &"returnValue".into(), &JsValue::TRUE));
        }
    };
    EventListener::new_with_options(&window, "beforeunload", options, ask).forget();
}

/// Sets an attribute of the whole page that style sheets look at; `None` takes it away.
pub fn mark(name: &str, value: Option<&str>) {
    let root = web_sys::window().and_then(|it| it.document()).and_then(|it| it.document_element());
    if let Some(root) = root {
        drop(match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        });
    }
}

/// Sets a custom property of the whole page.
pub fn set_property(name: &str, value: &str) {
    let root = web_sys::window().and_then(|it| it.document()).and_then(|it| it.document_element());
    if let Some(root) = root.and_then(|root| root.dyn_into::<web_sys::HtmlElement>().ok()) {
        drop(root.style().set_property(name, value));
    }
}

/// Milliseconds of the machine's clock.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the clock is a whole number far below 2^53"
)]
pub fn now_ms() -> u64 {
    js_sys::Date::now().max(0.0) as u64
}

/// Prints the page.
pub fn print() {
    if let Some(window) = web_sys::window() {
        drop(window.print());
    }
}
