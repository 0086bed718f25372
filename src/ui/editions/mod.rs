//! Editions on screen: the switch in the header, the bar with slider and play, the page that
//! lists them, what is compared with, and the page of changes. All of it arrives late, its texts
//! too.

pub mod bar;
pub mod changes;
pub mod compare;
pub mod fetched;
pub mod list;
pub mod play;
pub mod switch;

use leptos::prelude::*;

use crate::base::message::Message;
use crate::i18n::Locale;
use crate::model::dataset::Dataset;
use crate::model::edition::Edition;
use crate::scene::Scope;
use crate::scene::since::edition_label;
use crate::ui::context::AppContext;
use crate::ui::pipeline::Pipeline;
use crate::ui::shared::Shared;
use crate::view::action::Action;
use crate::view::state::{DatasetRef, ViewState};

/// What editions are told from. Copied freely.
#[derive(Clone, Copy)]
pub struct Telling {
    app: AppContext,
    pipeline: Pipeline,
    state: Memo<ViewState>,
    locale: StoredValue<Shared<Locale>>,
}

impl Telling {
    /// Editions on screen, in the language that has their texts.
    fn new(app: AppContext, pipeline: Pipeline, locale: Shared<Locale>) -> Self {
        let state = app.part(|state| ViewState {
            dataset: state.dataset.clone(),
            selected: state.selected.iter().take(1).cloned().collect(),
            colour_by: state.colour_by.clone(),
            area: state.area.clone(),
            filters: state.filters.clone(),
            query: state.query.clone(),
            roadmap: state.roadmap.clone(),
            view: state.view,
            ..ViewState::default()
        });
        Self { app, pipeline, state, locale: StoredValue::new(locale) }
    }

    /// What `read` says, followed.
    fn of<T>(self, read: impl FnOnce(&Scope<'_>) -> T) -> T {
        self.locale.with_value(|locale| {
            self.pipeline.say_of(self.state, |scope| read(&Scope { locale, ..*scope }))
        })
    }

    /// `message` in the language that has the texts of editions.
    fn say(self, message: &Message) -> String {
        self.locale.with_value(|locale| locale.say(message))
    }

    /// The editions whose figures are here, from the first to the last, and the position of the
    /// one on screen; followed.
    fn here(self) -> (Vec<(String, String)>, usize) {
        let data = self.pipeline.data();
        (here(&data.dataset), shown(&data.dataset))
    }
}

/// Id and name of the editions whose figures `dataset` holds, from the first to the last.
fn here(dataset: &Dataset) -> Vec<(String, String)> {
    let all = dataset.series.timeline().into_iter().filter(|one| one.is_here());
    all.map(|one| (one.id.clone(), edition_label(one).to_owned())).collect()
}

fn shown(dataset: &Dataset) -> usize {
    let own = &dataset.about.edition.id;
    here(dataset).iter().position(|(id, _)| id == own).unwrap_or(0)
}

/// Goes to an edition: of this dataset, or to the dataset that has its figures.
fn go(app: AppContext, edition: &Edition) {
    if edition.is_here() {
        app.dispatch(Action::Edition { id: Some(edition.id.clone()), is_settled: true });
        return;
    }
    let reference = DatasetRef { id: edition.dataset.clone(), edition: None };
    app.dispatch(Action::OpenDataset(reference));
}
