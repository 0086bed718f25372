//! Brings what is compared with, when the dataset on screen does not hold it: from the catalogue.
//! A file of the reader comes by hand; a link cannot bring it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::shell::fetch::Freshness;
use crate::ui::beyond::Compared;
use crate::ui::context::AppContext;
use crate::ui::late::engine;
use crate::ui::pipeline::Pipeline;
use crate::view::comparand::Comparand;
use crate::view::state::DatasetRef;

/// Brings it whenever the view compares with something else.
pub fn follow(app: AppContext, pipeline: Pipeline) {
    let since = app.part(|state| state.since.clone());
    Effect::new(move |_| {
        let Some(comparand) = since.get() else { return };
        let is_known = app.compared.with_untracked(|compared| match compared {
            Compared::Here(of, _) | Compared::Waiting(of) => *of == comparand,
            Compared::Nothing | Compared::Lost(_) => false,
        });
        if is_known {
            return;
        }
        let Some(reference) = wanted(&comparand, pipeline) else { return };
        if reference.is_local() {
            app.compared.set(Compared::Lost(comparand));
            return;
        }
        app.compared.set(Compared::Waiting(comparand.clone()));
        spawn_local(async move {
            let came = engine::deliver(app, reference, Freshness::Usual).await;
            let data = came.ok().and_then(Result::ok).and_then(|loaded| loaded.data_now());
            // The reader may have chosen something else meanwhile.
            let is_wanted = app.compared.with_untracked(
                |compared| matches!(compared, Compared::Waiting(of) if *of == comparand),
            );
            if is_wanted {
                app.compared.set(match data {
                    Some(data) => Compared::Here(comparand, data),
                    None => Compared::Lost(comparand),
                });
            }
        });
    });
}

/// The dataset that has what is compared with; `None`: the one on screen.
fn wanted(comparand: &Comparand, pipeline: Pipeline) -> Option<DatasetRef> {
    match comparand {
        Comparand::Dataset(reference) => {
            Some(DatasetRef { id: reference.id.clone(), edition: None })
        }
        Comparand::Edition(id) => {
            let data = pipeline.data_now();
            let edition = data.dataset.series.edition(id)?;
            (!edition.is_here()).then(|| DatasetRef { id: edition.dataset.clone(), edition: None })
        }
    }
}
