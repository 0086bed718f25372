//! A dataset on screen: what is seen first of it, as the site was built with it, until the data
//! are here and what follows from them takes its place. The data are asked for when the reader
//! stirs (a pointer moves, a key is pressed) and at once when the view needs them.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::msg;
use crate::reading::choices::Choices;
use crate::reading::first::First;
use crate::reading::overview::Overview;
use crate::scene::mark::Scene;
use crate::shell::fetch::Freshness;
use crate::ui::context::AppContext;
use crate::ui::language;
use crate::ui::late::engine::{self, ENGINE};
use crate::ui::late::{Lost, Progress};
use crate::ui::loaded::Loaded;
use crate::ui::notice::Notice;
use crate::ui::pipeline::Pipeline;
use crate::ui::shared::Shared;
use crate::view::state::ViewState;

type Wish = Box<dyn FnOnce(Pipeline)>;

/// A dataset on screen. Copied freely.
#[derive(Clone, Copy)]
pub struct Screen {
    app: AppContext,
    loaded: StoredValue<Loaded>,
    owner: StoredValue<Option<Owner>>,
    pipeline: RwSignal<Option<Pipeline>>,
    progress: RwSignal<Option<Progress>>,
    wishes: StoredValue<Vec<Wish>, LocalStorage>,
    /// Whether the view has left what is seen first.
    is_asking: Memo<bool>,
    /// The finished picture.
    pub scene: Memo<Shared<Scene>>,
    /// What there is to choose from.
    pub choices: Memo<Choices>,
    /// The dataset at a glance.
    pub overview: Memo<Overview>,
}

impl Screen {
    /// `loaded` on screen.
    #[must_use]
    pub fn new(app: AppContext, loaded: Loaded) -> Self {
        let pipeline =
            RwSignal::new(loaded.data_now().and_then(|data| engine::pipeline(app, data)));
        let first = loaded.first.as_ref();
        let seen = first.map(|first| (first.language.clone(), first.edition.clone()));
        let is_asking = app.part(move |state| {
            let language = language::wanted(state.language.as_deref()).tag;
            let edition = state.dataset.as_ref().and_then(|of| of.edition.as_ref());
            let is_other = seen.as_ref().is_some_and(|(of_language, of_edition)| {
                of_language != language || edition.is_some_and(|edition| edition != of_edition)
            });
            is_other || !state.draws_the_default()
        });
        let First { scene, choices, overview, .. } =
            loaded.first.as_deref().cloned().unwrap_or_default();
        let (scene, choices) = (StoredValue::new(Shared::new(scene)), StoredValue::new(choices));
        let overview = StoredValue::new(overview);
        Self {
            app,
            loaded: StoredValue::new(loaded),
            owner: StoredValue::new(Owner::current()),
            pipeline,
            progress: RwSignal::new(
                pipeline.with_untracked(Option::is_some).then_some(Progress::Here),
            ),
            wishes: StoredValue::new_local(Vec::new()),
            is_asking,
            scene: Memo::new(move |_| match pipeline.get() {
                Some(pipeline) => pipeline.scene.get(),
                None => scene.get_value(),
            }),
            choices: Memo::new(move |_| match pipeline.get() {
                Some(pipeline) => pipeline.choices.get(),
                None => choices.get_value(),
            }),
            overview: Memo::new(move |_| match pipeline.get() {
                Some(pipeline) => pipeline.overview.get(),
                None => overview.get_value(),
            }),
        }
    }

    /// What is on screen.
    #[must_use]
    pub fn loaded(self) -> Loaded {
        self.loaded.get_value()
    }

    /// What follows from the data, once they are here.
    #[must_use]
    pub fn pipeline(self) -> Option<Pipeline> {
        self.pipeline.get()
    }

    /// How far the data have come; `None`: nobody asked.
    #[must_use]
    pub fn progress(self) -> Option<Progress> {
        self.progress.get()
    }

    /// Whether what is seen is not yet what the view asks for.
    #[must_use]
    pub fn is_behind(self) -> bool {
        let is_working = self.pipeline.get().is_some_and(|pipeline| pipeline.supposed.is_behind());
        is_working || self.is_asking.get() && self.progress.get() == Some(Progress::Waiting)
    }

    /// Asks for the data when the reader stirs, and when the view needs them.
    pub fn listen(self) {
        // Looking around is no reason to ask again for what did not arrive.
        let chosen = self.app.part(|state| ViewState { camera: None, ..state.clone() });
        Effect::new(move |_| {
            chosen.track();
            if self.is_asking.get() || self.app.is_searching.get() {
                self.demand();
            }
        });
        let stir = move || {
            if self.progress.get_untracked().is_none() {
                self.ask();
            }
        };
        let moved = window_event_listener(leptos::ev::pointermove, move |_| stir());
        let down = window_event_listener(leptos::ev::pointerdown, move |_| stir());
        let pressed = window_event_listener(leptos::ev::keydown, move |_| stir());
        on_cleanup(move || {
            moved.remove();
            down.remove();
            pressed.remove();
        });
    }

    /// Asks for the data because they are needed now; again when they did not arrive.
    pub fn demand(self) {
        if matches!(self.progress.get_untracked(), None | Some(Progress::Lost)) {
            self.ask();
        }
    }

    /// Does `wish` with what follows from the data, once they are here.
    pub fn then(self, wish: impl FnOnce(Pipeline) + 'static) {
        match self.pipeline.get_untracked() {
            Some(pipeline) => wish(pipeline),
            None => {
                self.wishes.update_value(|wishes| wishes.push(Box::new(wish)));
                self.demand();
            }
        }
    }

    fn ask(self) {
        self.progress.set(Some(Progress::Waiting));
        spawn_local(async move {
            let came = self.bring().await;
            // The reader may have gone elsewhere meanwhile.
            if self
                .progress
                .try_set(Some(if came.is_ok() { Progress::Here } else { Progress::Lost }))
                .is_some()
            {
                return;
            }
            let wishes = self.wishes.try_update_value(std::mem::take).unwrap_or_default();
            match came {
                Ok(pipeline) => wishes.into_iter().for_each(|wish| wish(pipeline)),
                Err(Lost) if self.is_asking.get_untracked() || !wishes.is_empty() => {
                    self.app.notify(Notice::urgent(msg!("part-lost")));
                }
                Err(Lost) => {}
            }
        });
    }

    async fn bring(self) -> Result<Pipeline, Lost> {
        ENGINE.bring().await?;
        let loaded = self.loaded.try_get_value().ok_or(Lost)?;
        let data = match loaded.data_now() {
            Some(data) => data,
            None => {
                let wanted = loaded.reference.clone();
                let delivered = engine::deliver(self.app, wanted, Freshness::Usual).await?;
                let data = delivered.ok().and_then(|delivered| delivered.data_now()).ok_or(Lost)?;
                loaded.data.set(Some(data.clone()));
                data
            }
        };
        let owner = self.owner.try_get_value().flatten().ok_or(Lost)?;
        let pipeline = owner.with(|| engine::pipeline(self.app, data)).ok_or(Lost)?;
        self.pipeline.try_set(Some(pipeline));
        Ok(pipeline)
    }
}
