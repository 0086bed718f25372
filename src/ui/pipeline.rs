//! What follows from data and view, step by step: assessment → sketch → places → scene, and
//! the texts beside it. All of it is derived; each step runs again only when what it looks
//! at has changed.

use leptos::prelude::*;

use crate::analysis::concentration::Assessment;
use crate::analysis::scenario::Scenario;
use crate::i18n::Locale;
use crate::layout::arrange;
use crate::layout::placed::Placed;
use crate::layout::request::Request;
use crate::model::dataset::Dataset;
use crate::reading::choices::{Choices, choices};
use crate::reading::details::{Details, details};
use crate::reading::outline::{Outline, outline};
use crate::reading::overview::{Overview, overview};
use crate::reading::table::{TableView, table};
use crate::scene::chain::{self, Sketch};
use crate::scene::mark::Scene;
use crate::scene::what_if;
use crate::scene::{self, Scope};
use crate::shell::page::today;
use crate::ui::beyond::Beyond;
use crate::ui::context::AppContext;
use crate::ui::loaded::Data;
use crate::ui::shared::Shared;
use crate::ui::what_if::supposed::{Followed, Supposed, settings};
use crate::view::state::{Trace, ViewKind, ViewState};
use crate::view::story::StoryView;
use crate::view::trade::TradeView;

/// The steps for the dataset on screen.
#[derive(Clone, Copy)]
pub struct Pipeline {
    /// What stands beyond the edition on screen; the data begin there.
    pub beyond: Beyond,
    /// What follows from the data.
    pub assessment: Memo<Shared<Assessment>>,
    /// The finished picture.
    pub scene: Memo<Shared<Scene>>,
    /// What there is to choose from.
    pub choices: Memo<Choices>,
    /// What follows from the scenario.
    pub supposed: Supposed,
    /// The dataset at a glance.
    pub overview: Memo<Overview>,
    app: AppContext,
    drawn: Memo<ViewState>,
    listed: Memo<ViewState>,
}

impl Pipeline {
    /// The steps from `data` on.
    #[must_use]
    pub fn new(app: AppContext, data: Data) -> Self {
        let beyond = Beyond::new(app, data);
        let (data, assessment) = (beyond.told, beyond.assessment);
        let drawn = app.part(drawn);
        let listed = app.part(listed);
        let offered = app.part(|state| ViewState {
            area: state.area.clone(),
            colour_by: state.colour_by.clone(),
            filters: state.filters.clone(),
            scenario: state.scenario.clone(),
            own_groups: state.own_groups.clone(),
            roadmap: state.roadmap.on_its_day(),
            ..ViewState::default()
        });
        let area = app.part(|state| state.area.clone());
        let supposed = Supposed::new(app, data, area);
        let scoped = Scoped { app, beyond, supposed };
        let sketched = app.part(sketched);
        let sketch: Memo<Shared<Sketch>> =
            Memo::new(move |_| Shared::new(scoped.of(sketched, chain::sketch)));
        let request: Memo<Request> =
            Memo::new(move |_| sketch.with(|sketch| sketch.request.clone()));
        let placed: Memo<Shared<Placed>> = Memo::new(move |_| Shared::new(request.with(arrange)));
        let groups = Memo::new(move |_| {
            let (sketch, placed) = (sketch.get(), placed.get());
            Shared::new(scoped.of(sketched, |scope| chain::draw(scope, &sketch, &placed)))
        });
        let scene = Memo::new(move |_| {
            let (sketch, groups) = (sketch.get(), groups.get());
            Shared::new(scoped.of(drawn, |scope| chain::set_off(scope, &sketch, &groups)))
        });
        let choices = Memo::new(move |_| scoped.of(offered, choices));
        // It speaks of the data, whatever is chosen or supposed.
        let nothing = app.part(|_| ViewState::default());
        let overview = Memo::new(move |_| scoped.of(nothing, overview));
        Self { beyond, assessment, scene, choices, overview, app, drawn, listed, supposed }
    }

    fn scoped(self) -> Scoped {
        Scoped { app: self.app, beyond: self.beyond, supposed: self.supposed }
    }

    /// The data it follows from, in the edition on screen; followed.
    #[must_use]
    pub fn data(self) -> Data {
        self.beyond.data.get()
    }

    /// The same, not followed.
    #[must_use]
    pub fn data_now(self) -> Data {
        self.beyond.data.get_untracked()
    }

    /// What `read` says of the view, followed.
    pub fn say<T>(self, read: impl FnOnce(&Scope<'_>) -> T) -> T {
        self.scoped().of(self.drawn, read)
    }

    /// What `read` says of what a late part takes from the view, followed.
    pub fn say_of<T>(self, state: Memo<ViewState>, read: impl FnOnce(&Scope<'_>) -> T) -> T {
        self.scoped().of(state, read)
    }

    /// What is known of the chosen thing; of the first one when there are two.
    #[must_use]
    pub fn details(self) -> Memo<Option<Shared<Details>>> {
        Memo::new(move |_| {
            let first = self.drawn.with(|state| state.selected.first().cloned())?;
            self.scoped().of(self.drawn, |scope| details(scope, &first)).map(Shared::new)
        })
    }

    /// What `read` says of the second scenario of the view, followed.
    pub fn other<T>(self, read: impl FnOnce(&Scope<'_>) -> T) -> T {
        let state = self.app.part_now(|state| ViewState {
            scenario: state.other.clone(),
            own_groups: state.own_groups.clone(),
            area: state.area.clone(),
            ..ViewState::default()
        });
        self.beyond.told.with(|data| {
            self.assessment.with(|assessment| {
                self.app.locale.with(|locale| {
                    let settings = settings(data, state.area.clone());
                    let supposed = what_if::Supposed::of(&data.dataset, &settings, &state);
                    let what_if = supposed.as_ref().map(what_if::Supposed::look);
                    let dataset = &data.dataset;
                    read(&Scope {
                        dataset,
                        assessment,
                        state: &state,
                        locale,
                        what_if,
                        clock: today(),
                        beyond: scene::Beyond::default(),
                    })
                })
            })
        })
    }

    /// The chain as text.
    #[must_use]
    pub fn outline(self) -> Memo<Shared<Outline>> {
        Memo::new(move |_| Shared::new(self.scoped().of(self.listed, outline)))
    }

    /// The chain as a table.
    #[must_use]
    pub fn table(self) -> Memo<Shared<TableView>> {
        Memo::new(move |_| Shared::new(self.scoped().of(self.listed, table)))
    }

    /// The language of the interface with texts that came late; `None`: none came.
    #[must_use]
    pub fn further_locale(self) -> Option<Shared<Locale>> {
        self.app.late_texts.now(self.app)
    }

    /// The whole view in a scope, without following it: for files.
    pub fn now<T>(self, read: impl FnOnce(&Scope<'_>) -> T) -> T {
        let state = self.app.state_now();
        untrack(|| {
            self.scoped().with(|dataset, assessment, locale, beyond| {
                let supposed = self.supposed.now(&state);
                let former = supposed.as_ref().and_then(|found| found.former(&state));
                let state = former.as_ref().unwrap_or(&state);
                let what_if = supposed.as_ref().map(Followed::look);
                let clock = today();
                read(&Scope { dataset, assessment, state, locale, what_if, clock, beyond })
            })
        })
    }
}

/// What of the view the picture shows: looking, reading and typing draw nothing new.
fn drawn(state: &ViewState) -> ViewState {
    ViewState {
        camera: None,
        panel: None,
        query: String::new(),
        sort: None,
        language: None,
        other: Scenario::default(),
        given: Vec::new(),
        only_outside: false,
        view: ViewKind::Map,
        roadmap: state.roadmap.on_its_day(),
        trade: TradeView::default(),
        story: StoryView::default(),
        ..state.clone()
    }
}

/// What of the view decides boxes, lines and words: a choice only where nothing else is drawn.
fn sketched(state: &ViewState) -> ViewState {
    let chosen = if state.is_isolated { state.selected.clone() } else { Vec::new() };
    ViewState {
        selected: chosen,
        trace: if state.is_isolated { state.trace } else { Trace::default() },
        depth: state.depth.filter(|_| state.is_isolated),
        theme: None,
        ..drawn(state)
    }
}

/// What of the view list and table speak of: a choice only where they list nothing else.
fn listed(state: &ViewState) -> ViewState {
    let chosen = if state.is_isolated { state.selected.clone() } else { Vec::new() };
    ViewState {
        dataset: state.dataset.clone(),
        view: state.view,
        selected: chosen,
        trace: if state.is_isolated { state.trace } else { Trace::default() },
        depth: state.depth.filter(|_| state.is_isolated),
        is_isolated: state.is_isolated,
        area: state.area.clone(),
        colour_by: state.colour_by.clone(),
        filters: state.filters.clone(),
        query: state.query.clone(),
        sort: state.sort.clone(),
        scenario: state.scenario.clone(),
        own_groups: state.own_groups.clone(),
        roadmap: state.roadmap.on_its_day(),
        ..ViewState::default()
    }
}

/// What every step reads.
#[derive(Clone, Copy)]
struct Scoped {
    app: AppContext,
    beyond: Beyond,
    supposed: Supposed,
}

impl Scoped {
    fn of<T>(self, state: Memo<ViewState>, read: impl FnOnce(&Scope<'_>) -> T) -> T {
        self.with(|dataset, assessment, locale, beyond| {
            state.with(|state| {
                let supposed = self.supposed.of(state);
                let former = supposed.as_ref().and_then(|found| found.former(state));
                let state = former.as_ref().unwrap_or(state);
                let what_if = supposed.as_ref().map(Followed::look);
                let clock = today();
                read(&Scope { dataset, assessment, state, locale, what_if, clock, beyond })
            })
        })
    }

    /// What `read` makes of data, assessment, language and what stands beyond, followed.
    fn with<T>(
        self,
        read: impl FnOnce(&Dataset, &Assessment, &Locale, scene::Beyond<'_>) -> T,
    ) -> T {
        let of_changes = self.beyond.locale();
        self.beyond.told.with(|data| {
            self.beyond.assessment.with(|assessment| {
                self.app.locale.with(|locale| {
                    let locale = of_changes.as_ref().unwrap_or(locale);
                    self.beyond.with(|beyond| read(&data.dataset, assessment, locale, beyond))
                })
            })
        })
    }
}
