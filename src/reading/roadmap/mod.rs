//! The roadmap and all it rests on in words: what is due when and how far it is, what it
//! answers, with which means, and what is being done about an input. "Late" and "done" are said
//! only where a source or two dates say so. Knows no picture; the texts are in `plan.ftl`.
//!
//! Entries: [`list::list`], [`table::table`], [`page`],
//! [`answered::of_subject`].

pub mod answered;
pub mod dates;
pub mod expected;
pub mod list;
pub mod money;
pub mod names;
pub mod page;
pub mod state;
pub mod table;
pub mod told;

use crate::base::date::Day;
use crate::base::message::Message;
use crate::i18n::Locale;
use crate::scene::Scope;

/// What these texts are written with. Copied freely.
#[derive(Clone, Copy)]
pub struct Writer<'a> {
    /// Data, view and language; the language with the texts of roadmaps.
    pub scope: &'a Scope<'a>,
    /// The day that "past" and "next" are told by.
    pub today: Day,
}

impl<'a> Writer<'a> {
    /// What texts on `scope` are written with. Where nobody says what day it is, nothing has
    /// passed yet.
    #[must_use]
    pub fn new(scope: &'a Scope<'a>) -> Self {
        Self { scope, today: scope.today().unwrap_or(Day::from_number(i32::MIN)) }
    }

    /// The language.
    #[must_use]
    pub const fn locale(&self) -> &'a Locale {
        self.scope.locale
    }

    /// `message` in words.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        self.scope.locale.say(message)
    }

    /// A text of the dataset in the language of the interface.
    #[must_use]
    pub fn words<'t>(&self, text: &'t crate::model::text::Text) -> &'t str {
        text.words(self.scope.language())
    }
}
