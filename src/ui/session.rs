//! What is loaded: the dataset that the view names is taken from the shelf, or fetched,
//! checked against its published hashes and read. A file that is refused, or that does not
//! arrive, leaves what was on screen before.

mod prefer;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::base::diagnostic::Report;
use crate::intake::{self, Reading, SourceFile};
use crate::msg;
use crate::reading::first::First;
use crate::shell::fetch::{self, Freshness};
use crate::shell::{files, page};
use crate::ui::beyond::Compared;
use crate::ui::catalogue::Catalogue;
use crate::ui::context::AppContext;
use crate::ui::delivery::Failure;
use crate::ui::language;
use crate::ui::late::engine;
use crate::ui::loaded::{Loaded, loaded};
use crate::ui::notice::Notice;
use crate::ui::session::prefer::{first_view, prefer_list_on_phones, prefer_trade, prefer_trend};
use crate::ui::shared::Shared;
use crate::ui::tell::bring;
use crate::view::action::Action;
use crate::view::comparand::Comparand;
use crate::view::state::{DatasetRef, Panel};

/// Most datasets kept at hand.
const SHELF: usize = 4;
/// Largest file of what is seen first, in bytes.
const FIRST_LIMIT: usize = 8 * 1024 * 1024;

/// What is loaded.
#[derive(Clone, PartialEq)]
pub enum Session {
    /// Nothing: the catalogue is on screen.
    Empty,
    /// A dataset is on its way.
    Loading {
        /// Which one.
        wanted: DatasetRef,
        /// What was on screen before.
        former: Option<Loaded>,
    },
    /// A dataset is on screen.
    Ready(Loaded),
    /// The reader's file has errors.
    Refused {
        /// What it is called.
        name: String,
        /// The errors.
        report: Shared<Report>,
        /// What was on screen before.
        former: Option<Loaded>,
    },
    /// A dataset could not be had.
    Failed {
        /// Which one.
        wanted: DatasetRef,
        /// Why.
        failure: Failure,
    },
}

impl Session {
    /// The dataset that can be shown.
    #[must_use]
    pub const fn shown(&self) -> Option<&Loaded> {
        match self {
            Self::Ready(loaded) => Some(loaded),
            Self::Loading { former, .. } | Self::Refused { former, .. } => former.as_ref(),
            Self::Empty | Self::Failed { .. } => None,
        }
    }

    /// The findings to list: of a refused file, else of what is on screen.
    #[must_use]
    pub fn report(&self) -> Option<Shared<Report>> {
        match self {
            Self::Refused { report, .. }
            | Self::Failed { failure: Failure::Refused(report), .. } => Some(report.clone()),
            _ => self.shown().and_then(|loaded| loaded.data.get()).map(|data| data.report),
        }
    }
}

/// Brings what is loaded up to date with the dataset that the view names.
pub fn follow(app: AppContext) {
    let Some(wanted) = app.state_now().dataset else {
        app.session.set(Session::Empty);
        return;
    };
    let is_there = app.session.with_untracked(|session| {
        session.shown().is_some_and(|loaded| is_wanted(loaded, &wanted))
            && !matches!(session, Session::Loading { .. })
    });
    if is_there {
        return;
    }
    let on_shelf = app
        .shelf
        .with_value(|shelf| shelf.iter().find(|loaded| is_wanted(loaded, &wanted)).cloned());
    if let Some(loaded) = on_shelf {
        show(app, loaded);
    } else if wanted.is_local() {
        app.session.set(Session::Failed { wanted, failure: Failure::OwnFile });
    } else {
        begin(app, wanted, Freshness::Usual);
    }
}

fn is_wanted(loaded: &Loaded, wanted: &DatasetRef) -> bool {
    loaded.reference.id == wanted.id
        && wanted.edition.as_ref().is_none_or(|edition| {
            loaded.reference.edition.as_ref() == Some(edition) || loaded.has_edition(edition)
        })
}

/// Puts a refused file out of mind: what was on screen before is what is loaded.
pub fn forgive(app: AppContext) {
    let before = app.session.with_untracked(|session| match session {
        Session::Refused { former, .. } => Some(former.clone()),
        _ => None,
    });
    if let Some(former) = before {
        app.session.set(former.map_or(Session::Empty, Session::Ready));
    }
}

/// Tries again what failed, past every cache.
pub fn retry(app: AppContext) {
    if let Some(wanted) = app.state_now().dataset {
        if app.catalogue.with_untracked(|catalogue| !matches!(catalogue, Catalogue::Ready(_))) {
            crate::ui::catalogue::load(app);
        }
        begin(app, wanted, Freshness::Reload);
    }
}

fn begin(app: AppContext, wanted: DatasetRef, freshness: Freshness) {
    let former = app.session.with_untracked(|session| session.shown().cloned());
    app.session.set(Session::Loading { wanted: wanted.clone(), former });
    spawn_local(async move {
        let outcome = bring(app, &wanted, freshness).await;
        // The reader may have gone elsewhere meanwhile.
        let is_still_wanted = app.state_now().dataset.as_ref() == Some(&wanted);
        match outcome {
            Ok(loaded) if is_still_wanted => show(app, loaded),
            Ok(loaded) => keep(app, loaded),
            Err(failure) if is_still_wanted => {
                app.session.set(Session::Failed { wanted, failure });
            }
            Err(_) => {}
        }
    });
}

/// What is seen first of the dataset, where that is what the view asks for and the site has it;
/// else the data.
async fn bring(
    app: AppContext,
    wanted: &DatasetRef,
    freshness: Freshness,
) -> Result<Loaded, Failure> {
    if freshness == Freshness::Usual
        && let Some(first) = first(app, wanted).await
    {
        return Ok(Loaded {
            reference: wanted.clone(),
            name: wanted.id.clone(),
            hash: first.hash.clone(),
            first: Some(Shared::new(first)),
            data: ArcRwSignal::new(None),
        });
    }
    engine::deliver(app, wanted.clone(), freshness).await.unwrap_or(Err(Failure::Part))
}

async fn first(app: AppContext, wanted: &DatasetRef) -> Option<First> {
    let state = app.state_now();
    if !state.draws_the_default() || page::is_narrow() {
        return None;
    }
    let language = language::wanted(state.language.as_deref()).tag;
    let path = page::first_view(&wanted.id, language)?;
    let bytes = fetch::bytes(&path, FIRST_LIMIT, Freshness::Usual).await.ok()?;
    let first = First::from_text(&String::from_utf8_lossy(&bytes))?;
    let is_edition = wanted.edition.as_ref().is_none_or(|edition| first.edition == *edition);
    is_edition.then_some(first)
}

fn keep(app: AppContext, loaded: Loaded) {
    app.shelf.update_value(|shelf| {
        shelf.retain(|kept| kept.reference != loaded.reference);
        if shelf.len() >= SHELF {
            shelf.remove(0);
        }
        shelf.push(loaded);
    });
}

/// Puts a dataset on screen, in a view that fits it and the window.
fn show(app: AppContext, loaded: Loaded) {
    keep(app, loaded.clone());
    // What is seen first is of a view in which nothing is named that a dataset might lack.
    if let Some((checked, ignored)) =
        loaded.data_now().and_then(|data| engine::checked(app.state_now(), data))
    {
        app.correct(checked, &ignored);
    }
    let is_series = loaded.is_series();
    app.session.set(Session::Ready(loaded));
    if is_series && prefer_trend(app) {
        return;
    }
    prefer_trade(app);
    prefer_list_on_phones(app);
}

/// Reads the reader's own files and shows them, or says why not; within a late part.
pub fn open_own(app: AppContext, read: Vec<files::Read>) {
    let name = own_name(&read);
    let mut files: Vec<SourceFile> =
        read.into_iter().map(|file| SourceFile { name: file.name, bytes: file.bytes }).collect();
    if intake::story::is_story(&files)
        && let Some(file) = files.pop()
    {
        bring::open_file(app, file);
        return;
    }
    opened_own(app, name, intake::read(files));
}

/// Shows what was read of the reader's own files, or says why not; within a late part.
pub fn opened_own(app: AppContext, name: String, reading: Reading) {
    let reference = DatasetRef { id: DatasetRef::LOCAL.to_owned(), edition: None };
    match loaded(reading, reference.clone(), name.clone(), String::new()) {
        Ok(loaded) => {
            keep(app, loaded.clone());
            let view = first_view(&loaded);
            app.session.set(Session::Ready(loaded));
            app.dispatch_all([Action::OpenDataset(reference), Action::Show(view)]);
            prefer_list_on_phones(app);
        }
        Err(report) => {
            let former = app.session.with_untracked(|session| session.shown().cloned());
            let errors = report.errors();
            let report = Shared::new(report);
            app.session.set(Session::Refused { name: name.clone(), report, former });
            app.notify(Notice::urgent(msg!("notice-refused", name = name, errors = errors)));
            app.dispatch(Action::Panel(Some(Panel::Report)));
        }
    }
}

/// Reads the reader's own files and compares what is on screen with them, or says why not; within
/// a late part.
pub fn open_beside(app: AppContext, read: Vec<files::Read>) {
    let name = own_name(&read);
    let files =
        read.into_iter().map(|file| SourceFile { name: file.name, bytes: file.bytes }).collect();
    let reference = DatasetRef { id: DatasetRef::LOCAL.to_owned(), edition: None };
    match loaded(intake::read(files), reference, name.clone(), String::new()) {
        Ok(loaded) => {
            let Some(data) = loaded.data_now() else { return };
            let own = Comparand::own_file();
            app.compared.set(Compared::Here(own.clone(), data));
            app.dispatch(Action::Since(Some(own)));
        }
        Err(report) => {
            let errors = report.errors();
            app.notify(Notice::urgent(msg!("against-refused", name = name, errors = errors)));
        }
    }
}

/// The name of one file, or of the folder that several come from.
fn own_name(read: &[files::Read]) -> String {
    let first = read.first().map(|file| file.name.as_str()).unwrap_or_default();
    name_of_all(read.len(), first)
}

/// The name of one file, or of the folder that `count` of them come from.
#[must_use]
pub fn name_of_all(count: usize, first: &str) -> String {
    match (count, first.split_once('/')) {
        (1, _) => first.rsplit('/').next().unwrap_or(first).to_owned(),
        (_, Some((folder, _))) => folder.to_owned(),
        _ => first.to_owned(),
    }
}
