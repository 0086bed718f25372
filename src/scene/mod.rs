//! What to draw and what it means: data, findings, places and the reader's view become a
//! [`mark::Scene`]. Nothing else draws.
//!
//! [`chain::compose`] is the entry. `chain` is the value-chain map, `roadmap` what is done when;
//! `rating` says which class a thing has; `legend` explains; `chart` draws small charts,
//! `trend` figures over time.

pub mod bars;
pub mod chain;
pub mod chart;
pub mod dates;
pub mod draw;
pub mod expected;
pub mod legend;
pub mod lens;
pub mod mark;
pub mod materials;
pub mod plot_backend;
pub mod points;
pub mod priority;
pub mod rating;
pub mod reliance;
pub mod roadmap;
pub mod scale;
pub mod shift;
pub mod since;
pub mod span;
pub mod style;
pub mod swatch;
pub mod telling;
pub mod theme;
pub mod trade;
pub mod trend;
pub mod what_if;
pub mod words;

use crate::analysis::concentration::Assessment;
use crate::base::date::Day;
use crate::i18n::Locale;
use crate::model::dataset::Dataset;
use crate::scene::since::Since;
use crate::scene::span::Span;
use crate::scene::what_if::WhatIf;
use crate::view::state::ViewState;
use crate::view::thing::Thing;

/// Everything a picture or a text is made from.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    /// The data.
    pub dataset: &'a Dataset,
    /// What follows from it, for the area of the view.
    pub assessment: &'a Assessment,
    /// What the reader chose.
    pub state: &'a ViewState,
    /// The language.
    pub locale: &'a Locale,
    /// What follows from the scenario of the view; `None`: it supposes nothing.
    pub what_if: Option<WhatIf<'a>>,
    /// The day of the machine, handed down by who starts; `None`: nobody says.
    pub clock: Option<Day>,
    /// What stands beyond the edition on screen.
    pub beyond: Beyond<'a>,
}

/// What stands beyond the edition on screen; nothing by default.
#[derive(Clone, Copy, Default)]
pub struct Beyond<'a> {
    /// What all editions have together; `None`: there is only this one.
    pub span: Option<&'a Span>,
    /// What the edition is compared with; `None`: nothing.
    pub since: Option<&'a Since>,
}

impl Scope<'_> {
    /// Whether the reader wants the group folded (`true`) or open; `None`: did not say.
    #[must_use]
    pub fn wish(&self, group: &Thing) -> Option<bool> {
        if self.state.closed.contains(group) {
            return Some(true);
        }
        self.state.opened.contains(group).then_some(false)
    }

    /// The day that "today" is: the one the link pins, else that of the machine.
    #[must_use]
    pub fn today(&self) -> Option<Day> {
        self.state.roadmap.today.or(self.clock)
    }

    /// The tag of the interface language.
    #[must_use]
    pub fn language(&self) -> &str {
        self.locale.language()
    }
}
