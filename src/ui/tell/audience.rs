//! The end of the line in the window that the audience sees: it says what is shown, and does what
//! the presenter's window asks for.

use leptos::prelude::*;

use crate::analysis::concentration::{Settings, assess};
use crate::msg;
use crate::reading::details::details;
use crate::scene::{Beyond, Scope};
use crate::shell::stage::{self, Line};
use crate::story::presenter::{Message, Shown};
use crate::ui::context::AppContext;
use crate::ui::frame::header::view_name;
use crate::ui::tell::Tell;
use crate::view::action::Action;
use crate::view::permalink::encode;
use crate::view::state::ViewState;
use crate::view::story::{StoryView, of_step, presenter};
use crate::view::thing::Thing;

/// Keeps the line that the view names open for as long as the component lives.
pub fn keep_line(tell: Tell) {
    let room = tell.app.part(|state| state.story.room.clone());
    let line = StoredValue::new_local(None::<Line>);
    let say = move || {
        let shown = Message::Shown(shown(tell)).to_line();
        line.try_with_value(|line| line.as_ref().map(|line| line.send(&shown)));
    };
    Effect::new(move |_| {
        let opened = room.get().and_then(|room| {
            Line::open(&room, move |words| match Message::from_line(&words) {
                Some(Message::Hello) => say(),
                Some(message) => obey(tell, message),
                None => {}
            })
        });
        line.try_update_value(|line| *line = opened);
        say();
    });
    let state = tell.app.part(|state| ViewState { camera: None, ..state.clone() });
    Effect::new(move |_| {
        state.track();
        tell.is_black.track();
        // Names come with the data.
        tell.app.session.track();
        say();
    });
    on_cleanup(move || {
        let bye = Message::Bye.to_line();
        line.try_update_value(|line| line.take().map(|line| line.send(&bye)));
    });
    let left = window_event_listener(leptos::ev::pagehide, move |_| {
        let bye = Message::Bye.to_line();
        line.try_with_value(|line| line.as_ref().map(|line| line.send(&bye)));
    });
    on_cleanup(move || left.remove());
}

fn obey(tell: Tell, message: Message) {
    match message {
        Message::Go(way) => tell.go(way),
        Message::Black(is_black) => tell.is_black.set(is_black),
        Message::Choose(thing) => {
            if let Some(thing) = Thing::parse(&thing) {
                tell.is_black.set(false);
                let opened = crate::ui::controls::answer::folded_around(tell.app, &thing);
                tell.app.dispatch_all([Action::OpenAll(opened), Action::Select(Some(thing))]);
            }
        }
        Message::Hello | Message::Shown(_) | Message::Bye => {}
    }
}

fn shown(tell: Tell) -> Shown {
    let state = tell.app.state_now();
    Shown {
        story: state.story.id.clone().unwrap_or_default(),
        step: state.story.step(),
        is_detour: state.story.is_detour,
        is_black: tell.is_black.get_untracked(),
        link: encode(&of_step(&state)),
        words: looked_at(tell.app, &state),
    }
}

/// What is on screen in words: what is chosen, else how the dataset is shown.
fn looked_at(app: AppContext, state: &ViewState) -> String {
    let view = untrack(|| app.say(&view_name(state.view).0));
    let shown = app.session.with_untracked(|session| session.shown().cloned());
    let Some(data) = shown.and_then(|loaded| loaded.data_now()) else { return view };
    let dataset = &*data.dataset;
    let assessment = assess(dataset, &Settings::of(dataset));
    let names: Vec<String> = app.locale.with_untracked(|locale| {
        let assessment = &assessment;
        let beyond = Beyond::default();
        let scope =
            Scope { dataset, assessment, state, locale, what_if: None, clock: None, beyond };
        let title = |thing: &Thing| details(&scope, thing).map(|details| details.title);
        state.selected.iter().filter_map(title).collect()
    });
    if names.is_empty() { view } else { names.join(" – ") }
}

/// Opens the presenter's window, on a line that nobody else knows. Where that cannot be, the
/// notes open in this window, and a message says why.
pub fn open_presenter(tell: Tell) {
    let state = tell.app.state_now();
    let room = state.story.room.clone().or_else(stage::nonce);
    let probe = room.as_ref().and_then(|room| Line::open(room, |_| {}));
    let (Some(room), Some(_)) = (room, probe) else {
        tell.has_notes.set(true);
        tell.hindrance.set(Some(msg!("story-no-channel")));
        return;
    };
    if !stage::open_window(&encode(&presenter(&state, &room))) {
        tell.has_notes.set(true);
        tell.hindrance.set(Some(msg!("story-blocked")));
        return;
    }
    tell.hindrance.set(None);
    let story = StoryView { room: Some(room), ..state.story.clone() };
    tell.app.settle(ViewState { story, ..state });
}
