//! What is done about dependencies, on screen: the page of coverage and the page of priorities.
//! Both arrive late, their texts too.

pub mod cover;
mod dependencies;
mod matrix;
mod open;
mod payers;
pub mod priorities;
mod settings;
pub mod table;

use leptos::prelude::*;

use crate::analysis::priority::ranking::Ranking;
use crate::i18n::Locale;
use crate::reading::action::Status;
use crate::scene::Scope;
use crate::scene::priority::{self, Stops};
use crate::ui::context::use_app;
use crate::ui::pipeline::Pipeline;
use crate::ui::shared::Shared;
use crate::view::state::{Sort, ViewState};
use crate::view::thing::Thing;

/// What a page reads: the data on screen, in the language with the texts that came late.
#[derive(Clone, Copy)]
struct Footing {
    pipeline: Pipeline,
    sort: Memo<Option<Sort>>,
    locale: StoredValue<Shared<Locale>>,
    /// What every supplier costs that stops; `None`: on its way.
    stops: Memo<Option<Shared<Stops>>>,
    /// The inputs by urgency; `None`: on its way.
    ranking: Memo<Option<Shared<Ranking>>>,
}

impl Footing {
    fn new(pipeline: Pipeline, locale: Shared<Locale>) -> Self {
        let app = use_app();
        let as_published = app.part(|state| state.scenario.assumptions.as_published);
        let chosen = app.part(|state| ViewState {
            urgency: state.urgency.clone(),
            own_groups: state.own_groups.clone(),
            ..ViewState::default()
        });
        let stops = Memo::new(move |_| {
            let chain = pipeline.supposed.plain()?;
            Some(Shared::new(Stops::new(&chain.network, as_published.get())))
        });
        let ranking = Memo::new(move |_| {
            let (chain, stops) = (pipeline.supposed.plain()?, stops.get()?);
            let data = pipeline.data();
            let (dataset, assessment) = (&data.dataset, &chain.assessment);
            let found = chosen.with(|state| priority::ranking(dataset, assessment, &stops, state));
            Some(Shared::new(found))
        });
        let sort = app.part(|state| state.sort.clone());
        Self { pipeline, sort, locale: StoredValue::new(locale), stops, ranking }
    }

    /// The words of `message`.
    fn say(self, message: &crate::base::message::Message) -> String {
        self.locale.with_value(|locale| locale.say(message))
    }

    /// What `read` says of the view in the order of the view, whatever is chosen; followed.
    fn read<T>(self, read: impl FnOnce(&Scope<'_>) -> T) -> T {
        let sort = self.sort.get();
        self.locale.with_value(|locale| {
            self.pipeline.say(|scope| {
                let state = ViewState { sort, selected: Vec::new(), ..scope.state.clone() };
                read(&Scope { locale, state: &state, ..*scope })
            })
        })
    }
}

/// The id of the row of `thing`.
fn row_id(thing: &Thing) -> String {
    format!("row-{thing}")
}

/// Brings the row of what is chosen into sight when a page comes up.
fn seek_chosen_row() {
    let app = use_app();
    let chosen = app.state_now().selected.first().map(row_id);
    let seek = move || {
        if let Some(id) = &chosen {
            crate::shell::page::bring_into_sight(id);
        }
    };
    request_animation_frame(seek);
}

/// Whether `thing` is what the reader chose, followed.
fn is_chosen(thing: &Thing) -> Memo<bool> {
    let id = thing.to_string();
    use_app().part(move |state| state.selected.first().is_some_and(|one| one.to_string() == id))
}

/// How far measures are: a sign and a word.
fn status(status: Status) -> impl IntoView {
    view! { class="k",
        <span class="cover" data-cover=status.cover.code()>
            <span class="cover-sign" aria-hidden="true"></span>
            {status.word}
        </span>
    }
}
