//! Where a trend stands against a published line: on which side at each moment, how far from it,
//! and for how long. A figure that is not known well enough stays undecided. Knows no words.

use crate::analysis::criticality::Answer;
use crate::analysis::lines::{Line, Side};
use crate::analysis::trade::is_persistent;
use crate::analysis::trend::age::rhythm;
use crate::analysis::trend::moment::Moment;
use crate::analysis::trend::{Trend, known};
use crate::model::value::Interval;

/// Years within which a series counts as yearly.
const YEARLY: f64 = 1.01;

/// A trend against one line.
#[derive(Debug, Clone)]
pub struct Standing {
    /// The line.
    pub line: Line,
    /// What is known at each moment to whose method the line belongs, the oldest first.
    pub places: Vec<Place>,
}

/// On which side of a line a figure is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// Position among the moments of the trend.
    pub at: usize,
    /// The side, and how far the figure is above the line in the unit of the figure, at least and
    /// at most; below it: negative. `None`: no figure is known.
    pub found: Option<(Side, Interval)>,
}

/// At how many moments a figure was above a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Persistence {
    /// Moments at which it was above.
    pub above: usize,
    /// Moments at which it was below.
    pub below: usize,
    /// Moments at which it is not known well enough.
    pub undecided: usize,
    /// Moments without a figure.
    pub unknown: usize,
}

impl Persistence {
    /// Moments with a figure.
    #[must_use]
    pub const fn told(self) -> usize {
        self.above + self.below + self.undecided
    }
}

impl Standing {
    /// The newest moment with a figure.
    #[must_use]
    pub fn newest(&self) -> Option<(usize, Side, Interval)> {
        let known = self.places.iter().rev().find_map(|place| Some((place.at, place.found?)));
        known.map(|(at, (side, distance))| (at, side, distance))
    }

    /// At how many moments it was above.
    #[must_use]
    pub fn persistence(&self) -> Persistence {
        let mut found = Persistence::default();
        for place in &self.places {
            match place.found {
                Some((Side::Above, _)) => found.above += 1,
                Some((Side::Below, _)) => found.below += 1,
                Some((Side::Undecided, _)) => found.undecided += 1,
                None => found.unknown += 1,
            }
        }
        found
    }

    /// Whether it lasts by the rule of CEPII: above the line in at least two of the last three
    /// years. `None`: the series is not yearly, so that the rule does not apply.
    #[must_use]
    pub fn lasts(&self, moments: &[Moment]) -> Option<Answer> {
        if rhythm(moments)? > YEARLY {
            return None;
        }
        // A year that the series leaves out is a year of which nothing is known.
        let newest = moments.last()?.year;
        let answer = |back: f64| {
            let is_year = |place: &&Place| {
                moments.get(place.at).is_some_and(|one| (one.year - (newest - back)).abs() < 0.5)
            };
            match self.places.iter().find(is_year).and_then(|place| place.found) {
                Some((Side::Above, _)) => Answer::Yes,
                Some((Side::Below, _)) => Answer::No,
                Some((Side::Undecided, _)) | None => Answer::Unknown,
            }
        };
        Some(is_persistent(&[answer(2.0), answer(1.0), answer(0.0)]))
    }
}

/// At how many moments all of `trends` were above their (only) lines, of the moments to whose method
/// they belong: one that is below says no, one that is missing leaves it open.
#[must_use]
pub fn jointly(trends: &[Trend]) -> Persistence {
    let mut answers: Vec<(String, Answer, bool)> = Vec::new();
    for trend in trends {
        for place in standings(trend).iter().flat_map(|one| &one.places) {
            let Some(moment) = trend.moments.get(place.at) else { continue };
            let answer = match place.found {
                Some((Side::Above, _)) => Answer::Yes,
                Some((Side::Below, _)) => Answer::No,
                Some((Side::Undecided, _)) | None => Answer::Unknown,
            };
            let is_told = place.found.is_some();
            match answers.iter_mut().find(|(period, ..)| *period == moment.period) {
                Some(known) => *known = (known.0.clone(), known.1.and(answer), known.2 || is_told),
                None => answers.push((moment.period.clone(), answer, is_told)),
            }
        }
    }
    let mut found = Persistence::default();
    for (_, answer, is_told) in answers {
        match answer {
            Answer::Yes => found.above += 1,
            Answer::No => found.below += 1,
            Answer::Unknown if is_told => found.undecided += 1,
            Answer::Unknown => found.unknown += 1,
        }
    }
    found
}

/// `trend` against each of its lines, in rising order.
#[must_use]
pub fn standings(trend: &Trend) -> Vec<Standing> {
    let lines = trend.figure.lines();
    lines.all().iter().map(|line| standing(trend, *line)).collect()
}

/// `trend` against one line.
#[must_use]
pub fn standing(trend: &Trend, line: Line) -> Standing {
    let moments = trend.moments.iter().enumerate();
    let places = moments.filter(|(_, moment)| trend.figure.applies(moment)).map(|(at, _)| {
        let found = known(&trend.value(at)).map(|figure| {
            let distance = Interval { lo: figure.lo - line.at, hi: figure.hi - line.at };
            (line.side(figure), distance)
        });
        Place { at, found }
    });
    Standing { line, places: places.collect() }
}
