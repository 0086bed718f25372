//! Keys that work on the whole page. Single letters count only where the reader is not
//! typing, and not while the page is a frame of another one.

use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use crate::shell::page;
use crate::ui::context::AppContext;
use crate::ui::loaded::Loaded;
use crate::view::action::Action;
use crate::view::state::{Panel, ViewKind};

/// What a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Command {
    Search,
    Show(ViewKind),
    Open(Panel),
    Play,
    Leave,
}

/// The command of a key pressed with or without Control (or Command).
fn command(key: &str, has_control: bool) -> Option<Command> {
    match (key, has_control) {
        ("k" | "K", true) | ("/", false) => Some(Command::Search),
        ("m" | "M", false) => Some(Command::Show(ViewKind::Map)),
        ("r" | "R", false) => Some(Command::Show(ViewKind::List)),
        ("t" | "T", false) => Some(Command::Show(ViewKind::Table)),
        ("d" | "D", false) => Some(Command::Show(ViewKind::Roadmap)),
        ("c" | "C", false) => Some(Command::Show(ViewKind::Coverage)),
        ("u" | "U", false) => Some(Command::Show(ViewKind::Priorities)),
        ("l" | "L", false) => Some(Command::Open(Panel::Legend)),
        ("w" | "W", false) => Some(Command::Open(Panel::WhatIf)),
        ("p" | "P", false) => Some(Command::Play),
        ("s" | "S", false) => Some(Command::Open(Panel::Sources)),
        ("?", false) => Some(Command::Open(Panel::Help)),
        ("Escape", false) => Some(Command::Leave),
        _ => None,
    }
}

/// Hears keys for as long as the page lives.
pub fn listen(app: AppContext) {
    let Some(window) = web_sys::window() else { return };
    let is_standalone = window.parent().ok().flatten().is_none_or(|parent| parent == window);
    let options = EventListenerOptions::enable_prevent_default();
    let hear = move |event: &web_sys::Event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        if event.default_prevented() || event.alt_key() || event.is_composing() {
            return;
        }
        let has_control = event.ctrl_key() || event.meta_key();
        let Some(command) = command(&event.key(), has_control) else { return };
        let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
        let is_typing = target.as_ref().is_some_and(page::takes_letters);
        let is_in_dialog = app.is_searching.get_untracked();
        let is_letter = !has_control && command != Command::Leave;
        let is_off = is_typing || !is_standalone || app.state_now().has_no_letters;
        if is_in_dialog || (is_letter && is_off) {
            return;
        }
        if obey(app, command) {
            event.prevent_default();
        }
    };
    EventListener::new_with_options(&window, "keydown", options, hear).forget();
}

/// Carries out a command; `false` when there is nothing to do.
fn obey(app: AppContext, command: Command) -> bool {
    let state = app.state_now();
    let shown = app.session.with_untracked(|session| session.shown().cloned());
    let has_data = shown.is_some();
    let has_plan = shown.is_some_and(|loaded| loaded.has_plan());
    match command {
        Command::Search if has_data => app.is_searching.set(true),
        Command::Show(ViewKind::Roadmap) if !has_plan => return false,
        Command::Show(kind) if has_data => app.dispatch(Action::Show(kind)),
        Command::Open(panel) if has_data || panel == Panel::Help => {
            let is_open = state.panel == Some(panel);
            app.dispatch(Action::Panel((!is_open).then_some(panel)));
        }
        Command::Play if can_play(app) => app.is_playing.update(|it| *it = !*it),
        // Where a story is told, the way back is its own.
        Command::Leave if state.story.is_live() => return false,
        Command::Leave if state.panel.is_some() => app.dispatch(Action::Panel(None)),
        Command::Leave if !state.selected.is_empty() => app.dispatch(Action::Select(None)),
        _ => return false,
    }
    true
}

/// Whether there are several editions that can follow each other.
fn can_play(app: AppContext) -> bool {
    app.session.with_untracked(|session| session.shown().is_some_and(Loaded::has_editions))
}
