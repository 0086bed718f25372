//! The ratings of all inputs under the indicator of the view, looked up once for a picture.

use std::collections::BTreeSet;

use crate::base::order;
use crate::base::table::Key;
use crate::model::record::Subject;
use crate::model::{InputIdx, StageIdx};
use crate::scene::lens::Lens;
use crate::scene::mark::Ink;
use crate::scene::rating::{Rating, passes_by, rate_by};
use crate::scene::{Scope, what_if};

/// Ratings by input, and which stages have figures at all.
#[derive(Debug, Clone, PartialEq)]
pub struct Figures {
    ratings: Vec<Rating>,
    passing: Vec<bool>,
    stages: BTreeSet<Option<StageIdx>>,
}

impl Figures {
    /// Looks up the figures of all inputs.
    #[must_use]
    pub fn new(scope: &Scope<'_>) -> Self {
        let lens = Lens::of(scope);
        let inputs = || scope.dataset.inputs.entries();
        // What passes along the chain reaches stages on which nothing is published.
        let has_loss = |idx| matches!(lens, Lens::Loss) && what_if::loss(scope, idx).is_some();
        let has_figures = |idx: InputIdx| {
            !scope.dataset.records_of(Subject::Input(idx)).is_empty() || has_loss(idx)
        };
        Self {
            ratings: inputs().map(|(idx, _)| rate_by(scope, &lens, Subject::Input(idx))).collect(),
            passing: inputs().map(|(idx, _)| passes_by(scope, &lens, idx)).collect(),
            stages: order::set_of(
                inputs()
                    .filter(|(idx, input)| has_figures(*idx) || !input.indicators.is_empty())
                    .map(|(_, input)| input.stage),
            ),
        }
    }

    /// The colour of `input`.
    #[must_use]
    pub fn ink(&self, input: InputIdx) -> Ink {
        self.ratings.get(input.position()).map_or(Ink::NotAssessed, |rating| rating.ink)
    }

    /// What is said of `input`.
    #[must_use]
    pub fn words(&self, input: InputIdx) -> &str {
        self.ratings.get(input.position()).map_or("", |rating| &rating.words)
    }

    /// What a box says of `input`: the same in few words.
    #[must_use]
    pub fn short(&self, input: InputIdx) -> &str {
        self.ratings.get(input.position()).map_or("", |rating| &rating.short)
    }

    /// The filter value of `input`.
    #[must_use]
    pub fn key(&self, input: InputIdx) -> &str {
        self.ratings.get(input.position()).map_or("", |rating| &rating.key)
    }

    /// Whether the filters of the view let `input` pass.
    #[must_use]
    pub fn passes(&self, input: InputIdx) -> bool {
        self.passing.get(input.position()).copied().unwrap_or(true)
    }

    /// The same, in any edition: what keeps room for words.
    #[must_use]
    pub fn has_ever(&self, scope: &Scope<'_>, stage: Option<StageIdx>) -> bool {
        self.has_any(stage) || scope.beyond.span.is_some_and(|span| span.has_any(stage))
    }

    /// Whether anything is published on any input of `stage`, under whatever indicator. Where
    /// nothing is, the header says so once instead of every box.
    #[must_use]
    pub fn has_any(&self, stage: Option<StageIdx>) -> bool {
        self.stages.contains(&stage)
    }
}
