//! Plans on screen: the roadmap as picture, list and table, the pages of its parts, and what is
//! done about an input. All of it arrives late, its texts too.

pub mod answered;
pub mod board;
pub mod controls;
pub mod day;
pub mod expected;
pub mod keys;
pub mod list;
pub mod page;
pub mod picture;
pub mod print;
pub mod sections;
pub mod table;

use leptos::prelude::*;

use crate::base::message::Message;
use crate::i18n::Locale;
use crate::reading::roadmap::Writer;
use crate::scene::Scope;
use crate::ui::context::AppContext;
use crate::ui::pipeline::Pipeline;
use crate::ui::shared::Shared;
use crate::view::state::{ViewKind, ViewState};

/// What plans are told from. Copied freely.
#[derive(Clone, Copy)]
pub struct Telling {
    pipeline: Pipeline,
    state: Memo<ViewState>,
    locale: StoredValue<Shared<Locale>>,
}

impl Telling {
    /// Plans on screen, in the language that has their texts.
    pub fn new(app: AppContext, pipeline: Pipeline, locale: Shared<Locale>) -> Self {
        let state = app.part(|state| ViewState {
            dataset: state.dataset.clone(),
            selected: state.selected.clone(),
            opened: state.opened.clone(),
            closed: state.closed.clone(),
            query: state.query.clone(),
            sort: state.sort.clone(),
            roadmap: state.roadmap.clone(),
            colour_by: state.colour_by.clone(),
            view: ViewKind::Roadmap,
            theme: state.theme,
            ..ViewState::default()
        });
        Self { pipeline, state, locale: StoredValue::new(locale) }
    }

    /// What `read` says, followed.
    pub fn of<T>(self, read: impl FnOnce(&Writer<'_>) -> T) -> T {
        self.locale.with_value(|locale| {
            self.pipeline
                .say_of(self.state, |scope| read(&Writer::new(&Scope { locale, ..*scope })))
        })
    }

    /// What `read` says now, not followed.
    pub fn now<T>(self, read: impl FnOnce(&Writer<'_>) -> T) -> T {
        untrack(|| self.of(read))
    }

    /// `message` in the language that has the texts of plans.
    pub fn say(self, message: &Message) -> String {
        self.locale.with_value(|locale| locale.say(message))
    }
}
