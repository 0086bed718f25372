//! Stories on the page: stepped through on the live pictures, read as one long page, presented
//! in two windows, and written. All of it arrives late; only the handle [`Tell`] is known before.

pub mod audience;
pub mod bar;
pub mod bring;
pub mod desk;
pub mod dialogs;
pub mod display;
pub mod edit;
pub mod fields;
pub mod figure;
pub mod keep;
pub mod keys;
pub mod minutes;
pub mod page;
pub mod presenter;
pub mod question;
pub mod side;
pub mod ways;

use leptos::prelude::*;

use crate::base::diagnostic::Report;
use crate::base::message::Message;
use crate::i18n::Locale;
use crate::model::text::Text;
use crate::story::Story;
use crate::story::edit::{Draft, Edit};
use crate::story::track::{Way, target};
use crate::ui::context::AppContext;
use crate::ui::loaded::Data;
use crate::ui::shared::Shared;
use crate::view::action::Action;
use crate::view::state::Theme;
use crate::view::story::{StoryView, enter};
use crate::wire::story::Listed;

/// A story on screen.
#[derive(Clone, PartialEq)]
pub struct Told {
    /// The story.
    pub story: Shared<Story>,
    /// What does not hold of it.
    pub report: Shared<Report>,
    /// Whether every step was held against its dataset.
    pub is_checked: bool,
}

/// How far a story has come.
#[derive(Clone, PartialEq)]
pub enum Coming {
    /// Nobody asked for one.
    Nothing,
    /// It is on its way.
    Waiting(String),
    /// It is here.
    Here(Told),
    /// It could not be had.
    Lost(String, Message, Option<Shared<Report>>),
}

/// How far the list of stories has come.
#[derive(Clone, PartialEq)]
pub enum Listing {
    /// Nobody asked.
    Nothing,
    /// It is on its way.
    Waiting,
    /// It is here.
    Here(Shared<Vec<Listed>>),
    /// It did not arrive.
    Lost,
}

/// The signals of the story on screen. Copied freely; all copies are the same.
#[derive(Clone, Copy)]
pub struct Tell {
    /// The app.
    pub app: AppContext,
    /// The story on screen.
    pub coming: RwSignal<Coming>,
    /// The stories of this site.
    pub listing: RwSignal<Listing>,
    /// The story that is being written.
    pub draft: RwSignal<Option<Draft>>,
    /// The step whose fields are open, from 0.
    pub open_step: RwSignal<usize>,
    /// Whether the screen is black.
    pub is_black: RwSignal<bool>,
    /// Whether the overview is open.
    pub is_overview: RwSignal<bool>,
    /// Whether a number is asked for.
    pub is_asking: RwSignal<bool>,
    /// Whether the notes are shown in this window.
    pub has_notes: RwSignal<bool>,
    /// Why there is no second window.
    pub hindrance: RwSignal<Option<Message>>,
    /// Whether the text for readers is shown.
    pub has_text: RwSignal<bool>,
    /// Brightness and contrast of the stage, per cent.
    pub light: RwSignal<(u32, u32)>,
    /// Colours before the stage was entered.
    theme_before: StoredValue<Option<Theme>>,
    /// Datasets that steps are drawn of.
    data: StoredValue<Vec<(String, Data)>>,
}

impl Tell {
    /// The handle of the app, made when it is first asked for and kept as long as the app lives.
    #[must_use]
    pub fn of(app: AppContext) -> Self {
        if let Some(tell) = app.tell.get_value() {
            return tell;
        }
        let owner = app.owner.get_value();
        let make = || Self {
            app,
            coming: RwSignal::new(Coming::Nothing),
            listing: RwSignal::new(Listing::Nothing),
            draft: RwSignal::new(None),
            open_step: RwSignal::new(0),
            is_black: RwSignal::new(false),
            is_overview: RwSignal::new(false),
            is_asking: RwSignal::new(false),
            has_notes: RwSignal::new(false),
            hindrance: RwSignal::new(None),
            has_text: RwSignal::new(false),
            light: RwSignal::new((100, 100)),
            theme_before: StoredValue::new(None),
            data: StoredValue::new(Vec::new()),
        };
        let tell = match owner {
            Some(owner) => owner.with(make),
            None => make(),
        };
        app.tell.set_value(Some(tell));
        crate::shell::stage::guard(move || {
            let is_unsaved = |draft: &Option<Draft>| draft.as_ref().is_some_and(Draft::is_unsaved);
            tell.draft.try_with_untracked(is_unsaved).unwrap_or(false)
        });
        tell
    }

    /// The story on screen, followed.
    #[must_use]
    pub fn story(self) -> Option<Shared<Story>> {
        self.coming.with(|coming| match coming {
            Coming::Here(told) => Some(told.story.clone()),
            _ => None,
        })
    }

    /// The story on screen, not followed.
    #[must_use]
    pub fn story_now(self) -> Option<Shared<Story>> {
        untrack(|| self.story())
    }

    /// Where in the story the reader is, followed.
    #[must_use]
    pub fn place(self) -> Memo<StoryView> {
        self.app.part(|state| state.story.clone())
    }

    /// Goes along `way`, if it leads anywhere.
    pub fn go(self, way: Way) {
        let Some(story) = self.story_now() else { return };
        let state = self.app.state_now();
        let told = &state.story;
        let Some(number) = target(way, told.step(), told.is_detour, story.count()) else { return };
        let Some((step, id)) = story.step(number).zip(told.id.as_deref()) else { return };
        self.is_black.set(false);
        self.app.dispatch(Action::Tell(Box::new(enter(&state, &step.link, id, number))));
    }

    /// Steps through the story `id` on the live pictures, from `number` on.
    pub fn walk(self, story: &Story, id: &str, number: u32) {
        let state = self.app.state_now();
        if let Some(step) = story.step(number) {
            self.app.dispatch(Action::Tell(Box::new(enter(&state, &step.link, id, number))));
        }
    }

    /// Leaves the story; what is on screen stays.
    pub fn leave(self) {
        let mut state = self.app.state_now();
        let was_staged = state.story.is_staged;
        state.story = StoryView::default();
        if was_staged {
            state.theme = self.theme_before.get_value();
        }
        self.app.dispatch(Action::Tell(Box::new(state)));
    }

    /// Makes the page a stage in the colours of a projector, or a page again.
    pub fn set_stage(self, is_staged: bool) {
        let mut state = self.app.state_now();
        if state.story.is_staged == is_staged {
            return;
        }
        if is_staged {
            self.theme_before.set_value(state.theme);
            state.theme = Some(Theme::Projector);
        } else {
            state.theme = self.theme_before.get_value();
        }
        state.story.is_staged = is_staged;
        self.app.dispatch(Action::Tell(Box::new(state)));
    }

    /// Carries out an edit, and shows the story as it then is.
    pub fn edit(self, edit: Edit) -> Option<usize> {
        let place = self.draft.try_update(|draft| draft.as_mut().and_then(|it| it.apply(edit)));
        self.show_draft();
        place.flatten()
    }

    /// Shows the story that is being written as the one that is told.
    pub fn show_draft(self) {
        let story = self.draft.with_untracked(|draft| draft.as_ref().map(|it| it.story().clone()));
        if let Some(story) = story {
            self.coming.set(Coming::Here(Told {
                story: Shared::new(story),
                report: Shared::new(Report::default()),
                is_checked: false,
            }));
        }
    }
}

/// The words of `text` in the language of `locale`, with their language where it is another.
#[must_use]
pub fn worded(text: &Text, locale: &Locale) -> (String, Option<String>) {
    let (words, tag) = text.get(locale.language());
    let is_other = !tag.is_empty() && tag != locale.language();
    (words.to_owned(), is_other.then(|| tag.to_owned()))
}
