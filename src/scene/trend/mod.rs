//! Figures over time as pictures: a chart of one input or stage ([`chart::draw`]), and a small one
//! of each, all on one scale ([`small::draw`]); [`sheet()`] is what a file of the view shows. Lines
//! are broken where a figure is missing and where the method changed.

pub mod chart;
pub mod columns;
mod curve;
pub mod events;
pub mod frame;
mod labels;
pub mod palette;
pub mod sheet;
mod signs;
pub mod small;

use crate::analysis::choice::Choice;
use crate::analysis::indicator::Unit;
use crate::analysis::lines::Line;
use crate::analysis::trend::moment::Moment;
use crate::analysis::trend::{Figure, Series, known};
use crate::base::geometry::{Point, Size};
use crate::base::order;
use crate::model::record::Subject;
use crate::model::value::{Interval, Value};
use crate::msg;
use crate::scene::mark::Scene;
use crate::scene::{Scope, rating, words};
use crate::view::state::FilterField;
use crate::view::thing::Thing;

/// Width of the pictures in files, px.
const WIDTH: f64 = 980.0;
/// Room between small charts in files, px.
const BETWEEN: Point = Point { x: 20.0, y: 14.0 };
/// Decimals of figures that are no shares: as many as sources print.
const DECIMALS: u8 = 2;

/// What the view follows: the figure, and of what.
#[derive(Debug, Clone, PartialEq)]
pub struct Followed {
    /// The figure.
    pub figure: Figure,
    /// The thing that is chosen; `None`: all are shown side by side.
    pub subject: Option<Subject>,
}

/// What the view follows; `None`: the dataset has nothing of two moments.
#[must_use]
pub fn followed(scope: &Scope<'_>, series: &Series) -> Option<Followed> {
    let figure = series.figure(scope.state.followed.as_deref())?;
    let subject = match scope.state.selected.first() {
        Some(Thing::Input(id)) => scope.dataset.input_by_id(id).map(Subject::Input),
        Some(Thing::Stage(id)) => scope.dataset.stage_by_id(id).map(Subject::Stage),
        _ => None,
    };
    Some(Followed { figure, subject })
}

/// The name of a figure.
#[must_use]
pub fn figure_name(scope: &Scope<'_>, figure: &Figure) -> String {
    let label = match figure {
        Figure::Shares => msg!("trend-shares"),
        Figure::Computed(_) => {
            figure.choice(scope.dataset).map_or(msg!("trend-shares"), |it| it.label())
        }
        Figure::Published(name) => match name.as_str() {
            "SR" => msg!("indicator-supply-risk"),
            "EI" => msg!("indicator-economic-importance"),
            name => msg!("indicator-published", name = name),
        },
    };
    scope.locale.say(&label)
}

/// Whether figures are shares, written as per cent.
#[must_use]
pub fn is_share(scope: &Scope<'_>, figure: &Figure) -> bool {
    match figure {
        Figure::Shares => true,
        Figure::Published(_) => false,
        Figure::Computed(_) => matches!(
            figure.choice(scope.dataset),
            Some(Choice::Computed(indicator)) if indicator.unit == Unit::Share
        ),
    }
}

/// A figure in words, with what is open about it.
#[must_use]
pub fn words_of(scope: &Scope<'_>, figure: &Figure, value: Interval) -> String {
    if is_share(scope, figure) {
        words::share(scope, value, 1)
    } else {
        words::number(scope, value, DECIMALS)
    }
}

/// The same, or in words why there is none.
#[must_use]
pub fn value_words(scope: &Scope<'_>, figure: &Figure, value: &Value<Interval>) -> String {
    words::value(scope, value, |value| words_of(scope, figure, *value))
}

/// The newest figure of `subject` in words; of shares, with whose it is. Empty: none is known.
#[must_use]
pub fn newest_words(
    scope: &Scope<'_>,
    series: &Series,
    subject: Subject,
    figure: &Figure,
) -> String {
    if *figure == Figure::Shares {
        let largest = series.history.of(subject).filter_map(|supply| supply.shares.first()).last();
        return largest.map_or_else(String::new, |portion| {
            let share = words_of(scope, figure, Interval::exact(portion.share));
            format!("{} {share}", words::supplier_name(scope, &portion.id))
        });
    }
    let trend = series.trend(scope.dataset, subject, figure);
    trend.known().last().map(|(_, value)| words_of(scope, figure, *value)).unwrap_or_default()
}

/// How far a figure is from its line, with its sign; in percentage points where it is a share.
#[must_use]
pub fn distance_words(scope: &Scope<'_>, figure: &Figure, distance: Interval) -> String {
    let (factor, decimals) = if is_share(scope, figure) { (100.0, 1) } else { (1.0, DECIMALS) };
    let one = |number: f64| {
        let words = scope.locale.number(number.abs() * factor, decimals);
        let is_nothing = words == scope.locale.number(0.0, decimals);
        let sign = if is_nothing {
            ""
        } else if number < 0.0 {
            "−"
        } else {
            "+"
        };
        format!("{sign}{words}")
    };
    let (lo, hi) = (one(distance.lo), one(distance.hi));
    let said = if lo == hi { lo } else { scope.locale.say(&msg!("range", lo = lo, hi = hi)) };
    if is_share(scope, figure) {
        scope.locale.say(&msg!("trend-points", number = said))
    } else {
        said
    }
}

/// A line with the class above it and who drew it.
#[must_use]
pub fn line_words(scope: &Scope<'_>, figure: &Figure, line: &Line) -> String {
    scope.locale.say(&msg!(
        "trend-line",
        at = words_of(scope, figure, Interval::exact(line.at)),
        class = scope.locale.say(&(line.label)()),
        source = scope.locale.say(&(line.source)()),
    ))
}

/// The name of a subject as it can stand alone.
#[must_use]
pub fn subject_name(scope: &Scope<'_>, subject: Subject) -> String {
    match subject {
        Subject::Input(input) => words::full_name(scope, input),
        Subject::Stage(stage) => words::stage_name(scope, stage),
    }
}

/// A subject as a thing to choose.
#[must_use]
pub fn subject_thing(scope: &Scope<'_>, subject: Subject) -> Thing {
    match subject {
        Subject::Input(input) => words::input_thing(scope.dataset, input),
        Subject::Stage(stage) => Thing::Stage(scope.dataset.stages[stage].id.clone()),
    }
}

/// Whether a moment is of the edition on screen.
#[must_use]
pub fn is_shown(scope: &Scope<'_>, moment: &Moment) -> bool {
    moment.is_of(&scope.dataset.about.edition.id)
}

/// Whether the filters and the words of the view let `subject` pass.
#[must_use]
pub fn passes(scope: &Scope<'_>, subject: Subject) -> bool {
    let query = scope.state.query.trim().to_lowercase();
    let name = subject_name(scope, subject).to_lowercase();
    let is_asked = query.split_whitespace().all(|word| name.contains(word));
    let filters = &scope.state.filters;
    is_asked
        && match subject {
            Subject::Input(input) => rating::passes(scope, input),
            Subject::Stage(stage) => {
                let id = &scope.dataset.stages[stage].id;
                filters.iter().all(|(field, wanted)| match field {
                    FilterField::Stage => wanted.contains(id),
                    _ => wanted.is_empty(),
                })
            }
        }
}

/// The subjects that the view shows side by side, in its order: that of the chain, by how much
/// they changed, or by their newest figure.
#[must_use]
pub fn shown(scope: &Scope<'_>, series: &Series, figure: &Figure) -> Vec<Subject> {
    let mut subjects = series.subjects(scope.dataset, figure);
    subjects.retain(|subject| passes(scope, *subject));
    let Some(sort) = &scope.state.sort else { return subjects };
    let key = |subject: Subject| {
        let trend = series.trend(scope.dataset, subject, figure);
        match sort.column.as_str() {
            "change" => trend.change().map(|change| change.middle()),
            "newest" => trend.known().last().map(|(_, value)| value.middle()),
            _ => None,
        }
    };
    let is_name = sort.column == "name";
    let mut keyed: Vec<(Subject, Option<f64>, String)> = subjects
        .into_iter()
        .map(|one| (one, key(one), if is_name { subject_name(scope, one) } else { String::new() }))
        .collect();
    order::sort_by(&mut keyed, |a, b| match (a.1, b.1) {
        // What is not known stands last either way.
        (Some(a), Some(b)) if sort.is_descending => b.total_cmp(&a),
        (Some(a), Some(b)) => a.total_cmp(&b),
        (Some(_), None) => std::cmp::Ordering::Less,
        (None, Some(_)) => std::cmp::Ordering::Greater,
        (None, None) if sort.is_descending => b.2.cmp(&a.2),
        (None, None) => a.2.cmp(&b.2),
    });
    keyed.into_iter().map(|(subject, ..)| subject).collect()
}

/// The greatest figure that any of `subjects` has; what the small charts are all scaled by.
#[must_use]
pub fn greatest(
    scope: &Scope<'_>,
    series: &Series,
    figure: &Figure,
    subjects: &[Subject],
) -> Interval {
    let mut found = Interval::exact(0.0);
    for subject in subjects {
        let trend = series.trend(scope.dataset, *subject, figure);
        let points = trend.strands.iter().flat_map(|strand| &strand.points);
        for value in points.filter_map(|point| known(&point.value)) {
            found = Interval { lo: found.lo.min(value.lo), hi: found.hi.max(value.hi) };
        }
    }
    found
}

/// The chart of what is chosen, or the small ones of all, with all that they rest on: for files.
#[must_use]
pub fn sheet(scope: &Scope<'_>) -> Scene {
    let series = Series::new(scope.dataset, scope.state.area.as_deref());
    let Some(followed) = followed(scope, &series) else {
        let said = scope.locale.say(&msg!("trend-nothing"));
        return Scene {
            size: Size::new(WIDTH, 0.0),
            name: said.clone(),
            language: scope.language().to_owned(),
            notes: vec![said],
            ..Scene::default()
        };
    };
    match followed.subject {
        Some(subject) => chart::draw(scope, &series, subject, &followed.figure, WIDTH),
        None => sheet::draw(scope, &series, &followed.figure, WIDTH, BETWEEN),
    }
}
