//! What follows from data and view, step by step: assessment → sketch → places → scene, and
//! the texts beside it. All of it is derived; each step runs again only when what it looks
//! at has changed.

use leptos::prelude::*;

use crate::analysis::concentration::{Assessment, Settings, assess};
use crate::analysis::scenario::Scenario;
use crate::i18n::Locale;
use crate::layout::arrange;
use crate::layout::placed::Placed;
use crate::layout::request::Request;
use crate::reading::choices::{Choices, choices};
use crate::reading::details::{Details, details};
use crate::reading::outline::{Outline, outline};
use crate::reading::overview::{Overview, overview};
use crate::reading::table::{TableView, table};
use crate::scene::Scope;
use crate::scene::chain::{self, Sketch};
use crate::scene::mark::Scene;
use crate::scene::what_if;
use crate::shell::page::today;
use crate::ui::context::AppContext;
use crate::ui::loaded::Data;
use crate::ui::shared::Shared;
use crate::ui::what_if::supposed::{Followed, Supposed, settings};
use crate::view::roadmap::RoadmapView;
use crate::view::state::{Trace, ViewKind, ViewState};
use crate::view::story::StoryView;

/// The steps for the dataset on screen.
#[derive(Clone, Copy)]
pub struct Pipeline {
    /// The data in the edition on screen.
    data: Memo<Data>,
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
        let data = in_edition(app, data);
        let drawn = app.part(drawn);
        let listed = app.part(listed);
        let offered = app.part(|state| ViewState {
            area: state.area.clone(),
            colour_by: state.colour_by.clone(),
            filters: state.filters.clone(),
            scenario: state.scenario.clone(),
            own_groups: state.own_groups.clone(),
            ..ViewState::default()
        });
        let area = app.part(|state| state.area.clone());
        let assessment = Memo::new(move |_| {
            data.with(|data| {
                let mut settings = Settings::of(&data.dataset);
                if let Some(area) = area.get() {
                    settings.area = area;
                }
                Shared::new(assess(&data.dataset, &settings))
            })
        });
        let supposed = Supposed::new(app, data, area);
        let scoped = Scoped { app, data, assessment, supposed };
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
        Self { data, assessment, scene, choices, overview, app, drawn, listed, supposed }
    }

    fn scoped(self) -> Scoped {
        Scoped {
            app: self.app,
            data: self.data,
            assessment: self.assessment,
            supposed: self.supposed,
        }
    }

    /// The data it follows from, in the edition on screen; followed.
    #[must_use]
    pub fn data(self) -> Data {
        self.data.get()
    }

    /// The same, not followed.
    #[must_use]
    pub fn data_now(self) -> Data {
        self.data.get_untracked()
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
        self.data.with(|data| {
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
        self.data.with_untracked(|data| {
            self.assessment.with_untracked(|assessment| {
                self.app.locale.with_untracked(|locale| {
                    let supposed = self.supposed.now(&state);
                    let former = supposed.as_ref().and_then(|found| found.former(&state));
                    let state = former.as_ref().unwrap_or(&state);
                    let what_if = supposed.as_ref().map(Followed::look);
                    let dataset = &data.dataset;
                    read(&Scope { dataset, assessment, state, locale, what_if, clock: today() })
                })
            })
        })
    }
}

/// `data` as the edition has them that the view names; as they are when it names none, or one
/// whose figures they do not hold.
fn in_edition(app: AppContext, data: Data) -> Memo<Data> {
    let named = app.part(|state| state.dataset.as_ref().and_then(|of| of.edition.clone()));
    Memo::new(move |_| {
        let own = &data.dataset.about.edition.id;
        let other = named.get().filter(|id| id != own);
        match other.and_then(|id| data.dataset.at_edition(&id)) {
            Some(dataset) => Data { dataset: Shared::new(dataset), report: data.report.clone() },
            None => data.clone(),
        }
    })
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
        roadmap: RoadmapView::default(),
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
        ..ViewState::default()
    }
}

/// What every step reads.
#[derive(Clone, Copy)]
struct Scoped {
    app: AppContext,
    data: Memo<Data>,
    assessment: Memo<Shared<Assessment>>,
    supposed: Supposed,
}

impl Scoped {
    fn of<T>(self, state: Memo<ViewState>, read: impl FnOnce(&Scope<'_>) -> T) -> T {
        self.data.with(|data| {
            self.assessment.with(|assessment| {
                self.app.locale.with(|locale| {
                    state.with(|state| {
                        let supposed = self.supposed.of(state);
                        let former = supposed.as_ref().and_then(|found| found.former(state));
                        let state = former.as_ref().unwrap_or(state);
                        let what_if = supposed.as_ref().map(Followed::look);
                        read(&Scope {
                            dataset: &data.dataset,
                            assessment,
                            state,
                            locale,
                            what_if,
                            clock: today(),
                        })
                    })
                })
            })
        })
    }
}
