//! Keys of a story. A clicker's keys step whatever has the keyboard; all others keep their
//! meaning in fields, on buttons and in the picture while it has the keyboard.

use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use crate::shell::page;
use crate::story::track::{Way, way_of};
use crate::ui::context::AppContext;

/// What a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// Go along a way.
    Go(Way),
    /// Fill the screen, or no longer.
    Fullscreen,
    /// Make the screen black, or light again.
    Black,
    /// Ask for the number of a step.
    Ask,
    /// Show all steps.
    Overview,
}

fn command(key: &str, is_mirrored: bool) -> Option<Command> {
    match key {
        "f" | "F" => Some(Command::Fullscreen),
        "b" | "B" | "." => Some(Command::Black),
        "g" | "G" => Some(Command::Ask),
        "o" | "O" => Some(Command::Overview),
        _ => way_of(key, is_mirrored).map(Command::Go),
    }
}

/// Whether `target` itself does something with `key`.
fn is_taken(target: &Element, key: &str) -> bool {
    let is_pressed = matches!(key, " ");
    let is_within = |list: &str| target.closest(list).ok().flatten().is_some();
    page::takes_letters(target)
        || (is_pressed && is_within("button, a, summary, [role=button], [role=link], [role=tab]"))
        || is_within("[role=slider], [role=listbox], dialog")
}

/// Hears keys for as long as the component lives; `obey` says whether something was done.
pub fn listen(app: AppContext, obey: impl Fn(Command) -> bool + Clone + 'static) {
    let Some(window) = web_sys::window() else { return };
    let is_standalone = window.parent().ok().flatten().is_none_or(|parent| parent == window);
    let mut listeners = Vec::new();
    for is_first in [true, false] {
        let obey = obey.clone();
        let hear = move |event: &web_sys::Event| {
            let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
            let has_other = event.ctrl_key() || event.meta_key() || event.alt_key();
            if has_other || event.is_composing() || event.default_prevented() {
                return;
            }
            let key = event.key();
            // What a clicker sends comes before the picture, which has a use for it too.
            let is_clicker = matches!(key.as_str(), "PageDown" | "PageUp");
            if is_clicker != is_first || (event.shift_key() && key.chars().count() > 1) {
                return;
            }
            let is_mirrored = app.locale.with_untracked(|locale| locale.is_right_to_left());
            let Some(command) = command(&key, is_mirrored) else { return };
            let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
            let is_letter = key.chars().count() == 1 && key != " ";
            let is_off = is_letter && (!is_standalone || app.state_now().has_no_letters);
            let is_elsewhere = target.as_ref().is_some_and(|target| is_taken(target, &key));
            if !is_off && !is_elsewhere && !app.is_searching.get_untracked() && obey(command) {
                event.prevent_default();
                event.stop_propagation();
            }
        };
        let mut options = EventListenerOptions::enable_prevent_default();
        if is_first {
            options.phase = gloo::events::EventListenerPhase::Capture;
        }
        listeners.push(EventListener::new_with_options(&window, "keydown", options, hear));
    }
    let listeners = StoredValue::new_local(listeners);
    on_cleanup(move || {
        drop(listeners.try_update_value(std::mem::take));
    });
}
