//! A dataset that can be shown: by its data, or by what is seen first of it until they are here.

use leptos::prelude::*;

use crate::base::diagnostic::Report;
use crate::intake::Reading;
use crate::model::dataset::Dataset;
use crate::reading::first::First;
use crate::ui::shared::Shared;
use crate::view::state::DatasetRef;

/// A dataset that can be shown.
#[derive(Clone, PartialEq)]
pub struct Loaded {
    /// The name it has in links.
    pub reference: DatasetRef,
    /// What it is called when the dataset says nothing of itself: the file's name.
    pub name: String,
    /// First digits of the hash of its description; empty for the reader's own file.
    pub hash: String,
    /// What is seen first of it, where the site was built with that.
    pub first: Option<Shared<First>>,
    /// The data, which may arrive after what is seen first.
    pub data: ArcRwSignal<Option<Data>>,
}

/// A dataset with what was found on reading it.
#[derive(Clone, PartialEq)]
pub struct Data {
    /// The data.
    pub dataset: Shared<Dataset>,
    /// What was set aside.
    pub report: Shared<Report>,
}

impl Loaded {
    /// The data, without waiting for them.
    #[must_use]
    pub fn data_now(&self) -> Option<Data> {
        self.data.get_untracked()
    }

    /// What it is called in `language`.
    #[must_use]
    pub fn title(&self, language: &str) -> String {
        let title = match (self.data.get(), &self.first) {
            (Some(data), _) => data.dataset.about.title.words(language).to_owned(),
            (None, first) => first.as_ref().map(|first| first.title.clone()).unwrap_or_default(),
        };
        if title.is_empty() { self.name.clone() } else { title }
    }

    /// Id, name and period of its edition.
    #[must_use]
    pub fn edition(&self) -> (String, String, String) {
        match (self.data_now(), &self.first) {
            (Some(data), _) => {
                let edition = data.dataset.about.edition.clone();
                (edition.id, edition.label, edition.reference_period)
            }
            (None, Some(first)) => {
                (first.edition.clone(), first.edition_label.clone(), first.period.clone())
            }
            (None, None) => (String::new(), String::new(), String::new()),
        }
    }

    /// Whether the figures of the edition `id` are among what is here.
    #[must_use]
    pub fn has_edition(&self, id: &str) -> bool {
        match (self.data_now(), &self.first) {
            (Some(data), _) => data.dataset.has_edition(id),
            (None, first) => first.as_ref().is_some_and(|first| first.edition == id),
        }
    }

    /// Whether it is here with the figures of several editions.
    #[must_use]
    pub fn has_editions(&self) -> bool {
        let here = |data: &Data| {
            data.dataset.series.editions.iter().filter(|edition| edition.is_here()).count() > 1
        };
        self.data.with(|data| data.as_ref().is_some_and(here))
    }

    /// Its data, where it tells of several editions, whoever has their figures; followed.
    #[must_use]
    pub fn series(&self) -> Option<Data> {
        self.data.get().filter(|data| data.dataset.series.editions.len() > 1)
    }

    /// Whether there is a roadmap to look at.
    #[must_use]
    pub fn has_plan(&self) -> bool {
        match (self.data.get(), &self.first) {
            (Some(data), _) => data.dataset.action.has_plan(),
            (None, first) => first.as_ref().is_some_and(|first| first.choices.has_plan),
        }
    }

    /// Whether it is first of all a plan: it says what is done, and not who supplies. A dataset
    /// whose data are not here counts as none.
    #[must_use]
    pub fn is_plan(&self) -> bool {
        self.data.with(|data| {
            let dataset = data.as_ref().map(|data| &data.dataset);
            dataset.is_some_and(|it| it.action.has_plan() && it.records.is_empty())
        })
    }

    /// Whether it is first of all a series: figures of several moments, without a chain or shares to
    /// draw. A dataset whose data are not here counts as none.
    #[must_use]
    pub fn is_series(&self) -> bool {
        self.data.with(|data| {
            data.as_ref().is_some_and(|data| {
                let has_figures = || data.dataset.inputs.iter().any(|it| it.indicators.len() > 1);
                !data.dataset.has_chain() && has_figures()
            })
        })
    }

    /// Whether trade is stated; a dataset whose data are not here counts as without.
    #[must_use]
    pub fn has_trade(&self) -> bool {
        self.data.with(|data| data.as_ref().is_some_and(|it| !it.dataset.series.trade.is_empty()))
    }

    /// Whether it is first of all trade: it says who products come from, and no chain. A dataset
    /// whose data are not here counts as none.
    #[must_use]
    pub fn is_trade(&self) -> bool {
        self.data.with(|data| data.as_ref().is_some_and(|it| is_trade(&it.dataset)))
    }

    /// Number of warnings on reading it.
    #[must_use]
    pub fn warnings(&self) -> u64 {
        match (self.data_now(), &self.first) {
            (Some(data), _) => data.report.warnings(),
            (None, first) => first.as_ref().map_or(0, |first| first.warnings),
        }
    }
}

/// Whether `dataset` is first of all trade.
fn is_trade(dataset: &Dataset) -> bool {
    let has_chain = !dataset.records.is_empty() || !dataset.dependencies.is_empty();
    !dataset.series.trade.is_empty() && !has_chain
}

/// What was read as something to show.
///
/// # Errors
/// The findings, when the dataset is refused.
pub fn loaded(
    reading: Reading,
    reference: DatasetRef,
    name: String,
    hash: String,
) -> Result<Loaded, Report> {
    let Some(dataset) = reading.dataset else { return Err(reading.report) };
    let data = Data { dataset: Shared::new(dataset), report: Shared::new(reading.report) };
    Ok(Loaded { reference, name, hash, first: None, data: ArcRwSignal::new(Some(data)) })
}
