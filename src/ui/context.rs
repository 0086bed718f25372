//! What every component can reach: the view, what is loaded, the language, and the one way
//! to change the view. [`AppContext::dispatch`] carries out an action, writes the address and
//! lets the rest follow by itself.

use leptos::prelude::*;

use crate::base::message::Message;
use crate::i18n::Locale;
use crate::msg;
use crate::shell::address;
use crate::ui::beyond::Compared;
use crate::ui::catalogue::Catalogue;
use crate::ui::language;
use crate::ui::late::texts::LateTexts;
use crate::ui::loaded::Loaded;
use crate::ui::notice::{Notice, Notices};
use crate::ui::session::{self, Session};
use crate::ui::shared::Shared;
use crate::ui::tell::Tell;
use crate::ui::yardsticks::Kept;
use crate::view::action::{Action, Change, History, apply};
use crate::view::permalink::{Ignored, decode, encode};
use crate::view::state::{Panel, ViewState};

/// The signals of the app. Copied freely; all copies are the same app.
#[derive(Clone, Copy)]
pub struct AppContext {
    state: RwSignal<ViewState>,
    /// What is loaded, being loaded, or could not be.
    pub session: RwSignal<Session>,
    /// The datasets this site offers.
    pub catalogue: RwSignal<Catalogue>,
    /// The language of the interface.
    pub locale: RwSignal<Shared<Locale>>,
    /// Messages at the top of the page.
    pub notices: RwSignal<Notices>,
    /// Whether the assumptions of scenarios are unfolded: until the reader folds them.
    pub is_assuming: RwSignal<bool>,
    /// What is compared with, when it had to be brought.
    pub compared: RwSignal<Compared>,
    /// Whether the editions follow each other by themselves.
    pub is_playing: RwSignal<bool>,
    /// Whether the search is open.
    pub is_searching: RwSignal<bool>,
    /// The texts that come late.
    pub late_texts: LateTexts,
    /// What the yardsticks keep.
    pub yardsticks: Kept,
    /// The story on screen, once there was one.
    pub tell: StoredValue<Option<Tell>>,
    /// What lives as long as the app.
    pub owner: StoredValue<Option<Owner>>,
    /// Datasets that were opened since the page was, so that Back need not load them again.
    pub shelf: StoredValue<Vec<Loaded>>,
}

/// Makes the context of the app, from the address the page was opened with.
#[must_use]
pub fn provide_app() -> AppContext {
    let (state, ignored) = decode(&address::read());
    let app = AppContext {
        state: RwSignal::new(state),
        session: RwSignal::new(Session::Empty),
        catalogue: RwSignal::new(Catalogue::Loading),
        locale: RwSignal::new(Shared::new(Locale::brief("en", None))),
        notices: RwSignal::new(Notices::default()),
        is_assuming: RwSignal::new(true),
        compared: RwSignal::new(Compared::default()),
        is_playing: RwSignal::new(false),
        is_searching: RwSignal::new(false),
        late_texts: LateTexts::default(),
        yardsticks: Kept::default(),
        tell: StoredValue::new(None),
        owner: StoredValue::new(Owner::current()),
        shelf: StoredValue::new(Vec::new()),
    };
    provide_context(app);
    app.name_ignored(&ignored);
    address::listen(move |link| app.arrive(&link));
    language::follow(app);
    session::follow(app);
    app
}

/// The context of the app.
#[must_use]
pub fn use_app() -> AppContext {
    expect_context()
}

impl AppContext {
    /// The view, without following its changes.
    #[must_use]
    pub fn state_now(self) -> ViewState {
        self.state.get_untracked()
    }

    /// A part of the view that is followed; it changes only when the part does.
    pub fn part<T>(self, read: impl Fn(&ViewState) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| self.state.with(&read))
    }

    /// A part of the view as it is now; whoever asks follows the whole view.
    pub fn part_now<T>(self, read: impl FnOnce(&ViewState) -> T) -> T {
        self.state.with(read)
    }

    /// Carries out what the reader did.
    pub fn dispatch(self, action: Action) {
        self.dispatch_all([action]);
    }

    /// Carries out several actions as one step: Back undoes them together.
    pub fn dispatch_all(self, actions: impl IntoIterator<Item = Action>) {
        let before = self.state.get_untracked();
        let mut change = Change { next: before.clone(), history: History::Keep };
        for action in actions {
            let Change { next, history } = apply(&change.next, action);
            let is_push = history == History::Push || change.history == History::Push;
            let history = match history {
                _ if is_push => History::Push,
                History::Keep => change.history,
                other => other,
            };
            change = Change { next, history };
        }
        self.take(&before, change);
    }

    /// Writes the address and brings everything up to date with the new view.
    fn take(self, before: &ViewState, change: Change) {
        let Change { next, history } = change;
        if next == *before {
            return;
        }
        match history {
            History::Push => address::push(&encode(&next)),
            History::Replace => address::replace(&encode(&next)),
            History::Keep => {}
        }
        let is_other_dataset = next.dataset != before.dataset;
        let is_other_language = next.language != before.language;
        let leaves_report =
            before.panel == Some(Panel::Report) && next.panel != Some(Panel::Report);
        self.state.set(next);
        if leaves_report {
            session::forgive(self);
        }
        if is_other_language {
            language::follow(self);
        }
        if is_other_dataset {
            session::follow(self);
        }
    }

    /// Takes the view of an address that the reader went to.
    fn arrive(self, link: &str) {
        let (state, ignored) = decode(link);
        if state != self.state_now() {
            self.name_ignored(&ignored);
            self.dispatch(Action::Go(Box::new(state)));
        }
    }

    /// Takes out of the view what a dataset does not have, and says so.
    pub fn correct(self, checked: ViewState, ignored: &[Ignored]) {
        if checked == self.state_now() {
            return;
        }
        self.name_ignored(ignored);
        address::replace(&encode(&checked));
        self.state.set(checked);
    }

    /// Chooses how a dataset is shown without a step in the history: as if the link had
    /// said so.
    pub fn settle(self, state: ViewState) {
        address::replace(&encode(&state));
        self.state.set(state);
    }

    fn name_ignored(self, ignored: &[Ignored]) {
        if ignored.is_empty() {
            return;
        }
        let parts: Vec<String> =
            ignored.iter().map(|part| format!("{}={}", part.key, part.value)).collect();
        self.notify(Notice::quiet(msg!("notice-ignored", parts = parts.join(", "))));
    }

    /// Shows a message at the top of the page.
    pub fn notify(self, notice: Notice) {
        self.notices.update(|notices| notices.add(notice));
    }

    /// `message` in the language of the interface, followed when the language changes.
    #[must_use]
    pub fn say(self, message: &Message) -> String {
        self.locale.with(|locale| locale.say(message))
    }

    /// `message` as something a `view!` can hold: it follows the language.
    pub fn text(self, message: Message) -> impl Fn() -> String + Clone + Send + Sync + 'static {
        move || self.say(&message)
    }
}
