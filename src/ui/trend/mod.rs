//! Figures over time on screen: the page of small charts, the chart and table of one thing, and a
//! small chart under its details. All of it arrives late, its texts too.

mod chosen;
pub mod page;
pub mod section;
mod table;

use leptos::prelude::*;

use crate::analysis::trend::Series;
use crate::base::message::Message;
use crate::i18n::Locale;
use crate::scene::Scope;
use crate::scene::trend::{Followed, followed};
use crate::ui::context::use_app;
use crate::ui::pipeline::Pipeline;
use crate::ui::shared::Shared;
use crate::view::roadmap::RoadmapView;
use crate::view::state::ViewState;

/// What the pages read: the data over all editions, in the language with the texts that came late.
#[derive(Clone, Copy)]
struct Footing {
    pipeline: Pipeline,
    locale: StoredValue<Shared<Locale>>,
    /// What of the view they look at.
    state: Memo<ViewState>,
    /// All that the dataset has over time.
    series: Memo<Shared<Series>>,
    /// What is followed; `None`: there is nothing.
    followed: Memo<Option<Followed>>,
}

impl Footing {
    fn new(pipeline: Pipeline, locale: Shared<Locale>) -> Self {
        let app = use_app();
        let state = app.part(|state| ViewState {
            dataset: state.dataset.clone(),
            selected: state.selected.iter().take(1).cloned().collect(),
            area: state.area.clone(),
            colour_by: state.colour_by.clone(),
            filters: state.filters.clone(),
            query: state.query.clone(),
            sort: state.sort.clone(),
            followed: state.followed.clone(),
            own_groups: state.own_groups.clone(),
            roadmap: RoadmapView { today: state.roadmap.today, ..RoadmapView::default() },
            ..ViewState::default()
        });
        let area = app.part(|state| state.area.clone());
        let series = Memo::new(move |_| {
            let data = pipeline.data();
            area.with(|area| Shared::new(Series::new(&data.dataset, area.as_deref())))
        });
        let locale = StoredValue::new(locale);
        let followed = Memo::new(move |_| {
            let series = series.get();
            pipeline.say_of(state, |scope| followed(scope, &series))
        });
        Self { pipeline, locale, state, series, followed }
    }

    /// The words of `message`.
    fn say(self, message: &Message) -> String {
        self.locale.with_value(|locale| locale.say(message))
    }

    /// What `read` says of the view, followed.
    fn read<T>(self, read: impl FnOnce(&Scope<'_>, &Series) -> T) -> T {
        let series = self.series.get();
        self.locale.with_value(|locale| {
            self.pipeline.say_of(self.state, |scope| read(&Scope { locale, ..*scope }, &series))
        })
    }
}
