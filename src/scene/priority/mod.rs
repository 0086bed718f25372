//! Where action is most urgent, as pictures: the plane of impact and outside share
//! ([`plane::draw`]) and the inputs by urgency with their places ([`ranks::draw`]); [`sheet`] is
//! both, one below the other. What they rest on is made here: [`Stops`], then [`ranking`].

mod axes;
pub mod plane;
pub mod ranks;

use crate::analysis::concentration::Assessment;
use crate::analysis::group::Groups;
use crate::analysis::loss::Network;
use crate::analysis::priority::Settings;
use crate::analysis::priority::ranking::Ranking;
use crate::analysis::stress::{Row, Stress};
use crate::base::geometry::{Point, Size};
use crate::base::order;
use crate::model::InputIdx;
use crate::model::dataset::Dataset;
use crate::model::value::Interval;
use crate::msg;
use crate::scene::mark::Scene;
use crate::scene::{Scope, words};
use crate::view::state::ViewState;

/// Width of the pictures in files, px.
const WIDTH: f64 = 980.0;
/// Space between the two, px.
const BETWEEN: f64 = 36.0;
/// Ends of a scale that begins at 0: the first that holds all is taken.
const ENDS: [f64; 6] = [0.01, 0.05, 0.1, 0.2, 0.5, 1.0];

/// What every supplier costs that stops alone, as far as priorities look at it. It depends on
/// neither θ nor who is outside, so that those can be changed at once.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Stops {
    /// A row per supplier, in the order of codes.
    pub rows: Vec<Row>,
    /// The targets that the losses of a row are of, in their order.
    pub targets: Vec<InputIdx>,
}

impl Stops {
    /// Stops every supplier of `network` in turn, each as costly as a scenario.
    #[must_use]
    pub fn new(network: &Network, as_published: bool) -> Self {
        let rows = Stress::table(network, as_published);
        Self { rows, targets: network.targets().to_vec() }
    }
}

/// θ and who does not count as outside, as the reader chose them.
#[must_use]
pub fn settings(dataset: &Dataset, assessment: &Assessment, state: &ViewState) -> Settings {
    let default = Settings::of(assessment);
    let groups = Groups { dataset, own: &state.own_groups, at: None };
    let chosen = &state.urgency.home;
    let mut home: Vec<String> =
        chosen.iter().filter_map(|name| groups.members(name)).flatten().collect();
    order::sort(&mut home);
    home.dedup();
    Settings {
        threshold: state.urgency.threshold.unwrap_or(default.threshold),
        home: if chosen.is_empty() { default.home } else { home },
    }
}

/// The inputs by urgency under the settings of the view.
#[must_use]
pub fn ranking(
    dataset: &Dataset,
    assessment: &Assessment,
    stops: &Stops,
    state: &ViewState,
) -> Ranking {
    Ranking::new(dataset, assessment, &stops.rows, settings(dataset, assessment, state))
}

/// The end of the scale for figures up to `most`; 1 when nothing is above 0.
#[must_use]
pub fn scale_end(most: f64) -> f64 {
    ENDS.into_iter().find(|end| most > 0.0 && *end >= most).unwrap_or(1.0)
}

/// The end of the scale of urgency.
#[must_use]
pub fn urgency_end(ranking: &Ranking) -> f64 {
    scale_end(ranking.items.iter().map(|one| one.priority.urgency.hi).fold(0.0, f64::max))
}

/// An urgency in words, fine enough for a scale that ends at `end`.
#[must_use]
pub fn urgency_words(scope: &Scope<'_>, urgency: Interval, end: f64) -> String {
    words::number(scope, urgency, if end > 0.1 { 2 } else { 3 })
}

/// A share in words: one figure where both ends read the same.
#[must_use]
pub fn share_words(scope: &Scope<'_>, share: Interval, decimals: u8) -> String {
    let (lo, hi) = (scope.locale.share(share.lo, decimals), scope.locale.share(share.hi, decimals));
    if lo == hi { lo } else { words::share(scope, share, decimals) }
}

/// Both pictures as one, with all that they rest on computed at once: for files.
#[must_use]
pub fn sheet(scope: &Scope<'_>) -> Scene {
    let network = Network::new(scope.dataset, scope.assessment);
    let stops = Stops::new(&network, scope.state.scenario.assumptions.as_published);
    let ranking = ranking(scope.dataset, scope.assessment, &stops, scope.state);
    if ranking.items.is_empty() {
        return nothing(scope, &ranking);
    }
    let mut whole = plane::draw(scope, &ranking, WIDTH);
    let ranks = ranks::draw(scope, &ranking, WIDTH);
    let below = Point::new(0.0, whole.size.height + BETWEEN);
    whole.groups.extend(ranks.groups.iter().map(|group| group.moved(below)));
    whole.size.height = below.y + ranks.size.height;
    whole.legend.extend(ranks.legend);
    whole.notes.extend(ranks.notes);
    whole
}

/// What is said instead of drawing axes without a point.
fn nothing(scope: &Scope<'_>, ranking: &Ranking) -> Scene {
    let said = scope.locale.say(&msg!("urgency-nothing"));
    let unknown = scope.locale.say(&msg!("urgency-unknown", count = ranking.unknown.len()));
    Scene {
        size: Size::new(WIDTH, 0.0),
        name: said.clone(),
        language: scope.language().to_owned(),
        notes: vec![said, unknown],
        ..Scene::default()
    }
}

#[cfg(test)]
mod tests;
