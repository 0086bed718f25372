//! What stands beyond the edition on screen: the other editions of the package, which are kept
//! once they were shown, what is compared with, and what all of it has together. The steps of
//! [`Pipeline`](crate::ui::pipeline::Pipeline) begin here.

use leptos::prelude::*;

use crate::analysis::concentration::{Assessment, Settings, assess};
use crate::i18n::Locale;
use crate::model::dataset::Dataset;
use crate::scene;
use crate::scene::since::Since;
use crate::scene::span::Span;
use crate::ui::context::AppContext;
use crate::ui::late::texts::here;
use crate::ui::loaded::Data;
use crate::ui::shared::Shared;
use crate::view::comparand::Comparand;

/// Most editions that are kept at hand.
const KEPT: usize = 48;

/// What is compared with, when it had to be brought.
#[derive(Clone, PartialEq, Default)]
pub enum Compared {
    /// Nothing was asked for.
    #[default]
    Nothing,
    /// It is on its way.
    Waiting(Comparand),
    /// It is here.
    Here(Comparand, Data),
    /// It could not be had.
    Lost(Comparand),
}

/// An edition with what follows from it.
#[derive(Clone)]
struct Shown {
    id: String,
    area: Option<String>,
    data: Data,
    assessment: Shared<Assessment>,
}

/// What stands beyond the edition on screen. Copied freely.
#[derive(Clone, Copy)]
pub struct Beyond {
    /// The data in the edition on screen.
    pub data: Memo<Data>,
    /// The same with what is gone, while something is compared.
    pub told: Memo<Data>,
    /// What follows from that, for the area of the view.
    pub assessment: Memo<Shared<Assessment>>,
    /// What is compared; `None`: nothing, or it is not here.
    pub since: Memo<Option<Shared<Since>>>,
    span: Memo<Option<Shared<Span>>>,
    texts: Memo<Option<Shared<Locale>>>,
}

impl Beyond {
    /// What follows from the package `data` and the view.
    #[must_use]
    pub fn new(app: AppContext, package: Data) -> Self {
        let kept: StoredValue<Vec<Shown>> = StoredValue::new(Vec::new());
        let package = StoredValue::new(package);
        let area = app.part(|state| state.area.clone());
        let named = app.part(|state| state.dataset.as_ref().and_then(|of| of.edition.clone()));
        let shown = Memo::new_with_compare(
            move |_| edition(kept, package, named.get(), area.get()),
            |a: Option<&Shown>, b: Option<&Shown>| match (a, b) {
                (Some(a), Some(b)) => a.data != b.data || a.assessment != b.assessment,
                _ => true,
            },
        );
        let data = Memo::new(move |_| shown.with(|shown| shown.data.clone()));
        let before = Memo::new(move |_| before(app, package));
        let texts = here(app);
        let has_texts = Memo::new(move |_| texts.with(Option::is_some));
        let since = Memo::new(move |_| {
            let before = before.get().filter(|_| has_texts.get())?;
            Some(Shared::new(Since::new(&before, &data.with(|data| data.dataset.clone()))))
        });
        let told = Memo::new(move |_| {
            let data = data.get();
            match since.get() {
                Some(since) => {
                    Data { dataset: Shared::new(since.joined.clone()), report: data.report }
                }
                None => data,
            }
        });
        let assessment = Memo::new(move |_| {
            if since.with(Option::is_none) {
                return shown.with(|shown| shown.assessment.clone());
            }
            told.with(|told| Shared::new(assessed(&told.dataset, area.get())))
        });
        // All editions have the same inputs; what is compared with may bring more.
        let inputs = Memo::new(move |_| {
            told.with(|told| {
                told.dataset.inputs.iter().map(|one| one.id.clone()).collect::<Vec<_>>()
            })
        });
        let span = Memo::new(move |_| {
            inputs.track();
            let (before, area) = (before.get(), area.get());
            told.with_untracked(|told| {
                let settings = settings(&told.dataset, area);
                Span::of(&told.dataset, &settings, before.as_deref()).map(Shared::new)
            })
        });
        Self { data, told, assessment, since, span, texts }
    }

    /// What `read` makes of it, followed.
    pub fn with<T>(self, read: impl FnOnce(scene::Beyond<'_>) -> T) -> T {
        let (span, since) = (self.span.get(), self.since.get());
        read(scene::Beyond { span: span.as_deref(), since: since.as_deref() })
    }

    /// The language that what is compared is told in; `None`: nothing is compared, so that the
    /// language of the page will do.
    #[must_use]
    pub fn locale(self) -> Option<Shared<Locale>> {
        self.since.with(Option::is_some).then(|| self.texts.get()).flatten()
    }
}

fn settings(dataset: &Dataset, area: Option<String>) -> Settings {
    let mut settings = Settings::of(dataset);
    if let Some(area) = area {
        settings.area = area;
    }
    settings
}

fn assessed(dataset: &Dataset, area: Option<String>) -> Assessment {
    assess(dataset, &settings(dataset, area))
}

/// The package as the edition has it that the view names; as it is when the view names none, or
/// one whose figures it does not hold.
fn edition(
    kept: StoredValue<Vec<Shown>>,
    package: StoredValue<Data>,
    named: Option<String>,
    area: Option<String>,
) -> Shown {
    let id =
        named.unwrap_or_else(|| package.with_value(|all| all.dataset.about.edition.id.clone()));
    let of_area = |one: &&Shown| one.id == id && one.area == area;
    if let Some(known) = kept.with_value(|kept| kept.iter().find(of_area).cloned()) {
        return known;
    }
    let known =
        kept.with_value(|kept| kept.iter().find(|one| one.id == id).map(|one| one.data.clone()));
    let data = known.unwrap_or_else(|| {
        package.with_value(|all| {
            let own = &all.dataset.about.edition.id;
            match (id != *own).then(|| all.dataset.at_edition(&id)).flatten() {
                Some(other) => Data { dataset: Shared::new(other), report: all.report.clone() },
                None => all.clone(),
            }
        })
    });
    let assessment = Shared::new(assessed(&data.dataset, area.clone()));
    let shown = Shown { id, area, data, assessment };
    kept.update_value(|kept| {
        if kept.len() >= KEPT {
            kept.remove(0);
        }
        kept.push(shown.clone());
    });
    shown
}

/// What the view compares with, followed; `None`: nothing, or it is not here.
fn before(app: AppContext, package: StoredValue<Data>) -> Option<Shared<Dataset>> {
    let comparand = app.part_now(|state| state.since.clone())?;
    if let Comparand::Edition(id) = &comparand
        && let Some(edition) = package.with_value(|all| all.dataset.at_edition(id))
    {
        return Some(Shared::new(edition));
    }
    let Compared::Here(of, data) = app.compared.get() else { return None };
    if of != comparand {
        return None;
    }
    let id = match &comparand {
        Comparand::Edition(id) => Some(id),
        Comparand::Dataset(reference) => reference.edition.as_ref(),
    };
    let other = id.and_then(|id| data.dataset.at_edition(id));
    Some(other.map_or(data.dataset, Shared::new))
}
