//! The figures of one input or stage over time as a table: one row per moment, with what is open,
//! how far each figure is from its highest line, and where it is printed.

use crate::analysis::concentration::supply::{Named, Portion, Supply};
use crate::analysis::trend::moment::Moment;
use crate::analysis::trend::standing::standings;
use crate::analysis::trend::{Figure, Kin, Series, Trend};
use crate::model::SourceIdx;
use crate::model::record::Subject;
use crate::model::value::{Interval, Value};
use crate::msg;
use crate::reading::phrase::{dotted, source_line};
use crate::scene::trend::events::strand_name;
use crate::scene::trend::palette::{FIELDS, Palette, Part};
use crate::scene::trend::{columns, distance_words, figure_name, is_shown, value_words, words_of};
use crate::scene::{Scope, words};

/// A table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// Heads of the columns of figures; the moment stands before them, the source behind.
    pub heads: Vec<String>,
    /// The rows, in the order of the view.
    pub rows: Vec<Row>,
}

/// A moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its edition, or its period where it has none.
    pub name: String,
    /// Its period where its name does not say it.
    pub period: String,
    /// Id of the edition that can be shown; empty: there is none here.
    pub edition: String,
    /// Whether it is the one on screen.
    pub is_shown: bool,
    /// The figures in words, one for each head.
    pub cells: Vec<String>,
    /// Where they are printed.
    pub source: String,
}

/// The table of `figure` of `subject`, and of what the publisher prints beside it.
#[must_use]
pub fn table(scope: &Scope<'_>, series: &Series, subject: Subject, figure: &Figure) -> Table {
    let mut table = match figure {
        Figure::Shares => shares(scope, series, subject),
        Figure::Computed(_) => computed(scope, series, subject, figure),
        Figure::Published(_) => published(scope, series, subject, figure),
    };
    let sort = scope.state.sort.as_ref().filter(|sort| sort.column == "when");
    if sort.is_some_and(|sort| sort.is_descending) {
        table.rows.reverse();
    }
    table
}

fn row(scope: &Scope<'_>, moment: &Moment, cells: Vec<String>, source: Option<SourceIdx>) -> Row {
    let is_here = !moment.edition.is_empty() && scope.dataset.has_edition(&moment.edition);
    let line = source.and_then(|idx| scope.dataset.sources.find(idx)).map(source_line);
    let source = line.map(|line| dotted(&[&line.title, &line.table]));
    Row {
        name: moment.name.clone(),
        period: if moment.name.contains(&moment.period) {
            String::new()
        } else {
            moment.period.clone()
        },
        edition: if is_here { moment.edition.clone() } else { String::new() },
        is_shown: is_shown(scope, moment),
        cells,
        source: source.unwrap_or_default(),
    }
}

/// The cell of a trend at a moment: its own figure, else those it came out of or became.
fn figure_cell(scope: &Scope<'_>, trend: &Trend, at: usize) -> String {
    let mut own = String::new();
    let mut others = Vec::new();
    for strand in &trend.strands {
        let Some(point) = strand.points.iter().find(|point| point.at == at) else { continue };
        let words = value_words(scope, &trend.figure, &point.value);
        if strand.kin != Kin::Own {
            others.push(format!("{} {words}", strand_name(scope, strand.input)));
        } else if point.assessed_for.is_empty() {
            own = words;
        } else {
            let group = &point.assessed_for;
            own = scope.locale.say(&msg!("trend-of-group", value = words, group = group));
        }
    }
    match (own.is_empty(), others.is_empty()) {
        (false, _) => own,
        (true, false) => others.join("; "),
        (true, true) => value_words(scope, &trend.figure, &trend.value(at)),
    }
}

/// The cell of the distance to the highest line.
fn distance_cell(scope: &Scope<'_>, trend: &Trend, at: usize) -> String {
    let Some(standing) = standings(trend).pop() else { return String::new() };
    let Some(place) = standing.places.iter().find(|place| place.at == at) else {
        return scope.locale.say(&msg!("trend-other-method"));
    };
    place
        .found
        .map(|(_, distance)| distance_words(scope, &trend.figure, distance))
        .unwrap_or_default()
}

fn distance_head(scope: &Scope<'_>, figure: &Figure) -> Option<String> {
    let line = figure.lines().all().last()?;
    let at = words_of(scope, figure, Interval::exact(line.at));
    Some(scope.locale.say(&msg!("trend-column-distance", line = at)))
}

fn published(scope: &Scope<'_>, series: &Series, subject: Subject, figure: &Figure) -> Table {
    let others = series.published.iter().map(|one| Figure::Published(one.name.clone()));
    let mut figures = vec![figure.clone()];
    figures.extend(others.filter(|other| other != figure));
    let trends: Vec<Trend> =
        figures.iter().map(|one| series.trend(scope.dataset, subject, one)).collect();
    let mut heads = Vec::new();
    for figure in &figures {
        heads.push(figure_name(scope, figure));
        heads.extend(distance_head(scope, figure));
    }
    let mut rows = Vec::new();
    for (at, moment) in series.moments(figure).iter().enumerate() {
        let mut cells = Vec::new();
        for (figure, trend) in figures.iter().zip(&trends) {
            // Other figures may be printed of other periods.
            let of = trend.moments.iter().position(|one| one.period == moment.period);
            cells.push(of.map(|at| figure_cell(scope, trend, at)).unwrap_or_default());
            if distance_head(scope, figure).is_some() {
                cells.push(of.map(|at| distance_cell(scope, trend, at)).unwrap_or_default());
            }
        }
        let source = trends.first().and_then(|trend| source(trend, at));
        rows.push(row(scope, moment, cells, source));
    }
    Table { heads, rows }
}

/// Where the figure of a moment is printed; its own before others.
fn source(trend: &Trend, at: usize) -> Option<SourceIdx> {
    let points = trend.strands.iter().flat_map(|strand| &strand.points);
    points.filter(|point| point.at == at).find_map(|point| point.source)
}

fn computed(scope: &Scope<'_>, series: &Series, subject: Subject, figure: &Figure) -> Table {
    let trend = series.trend(scope.dataset, subject, figure);
    let mut heads = vec![figure_name(scope, figure)];
    heads.extend(distance_head(scope, figure));
    let rows = series.moments(figure).iter().enumerate().map(|(at, moment)| {
        let mut cells = vec![figure_cell(scope, &trend, at)];
        if heads.len() > 1 {
            cells.push(distance_cell(scope, &trend, at));
        }
        row(scope, moment, cells, source(&trend, at))
    });
    let rows = rows.collect();
    Table { heads, rows }
}

/// The suppliers with fields of their own, the others, what nobody is named for, and the index.
fn shares(scope: &Scope<'_>, series: &Series, subject: Subject) -> Table {
    let palette = Palette::new(scope.dataset, series);
    let history = &series.history;
    let named = palette.of(history.of(subject), FIELDS);
    let found: Vec<(&Supply, columns::Parts)> =
        history.of(subject).map(|supply| (supply, columns::parts(supply, &named))).collect();
    let has = |part: Part| found.iter().any(|(_, one)| one.parts.iter().any(|(of, _)| *of == part));
    let mut heads: Vec<String> =
        named.iter().map(|(id, _)| words::supplier_name(scope, id)).collect();
    let rest: Vec<Part> =
        [Part::Others, Part::Unnamed].into_iter().filter(|part| has(*part)).collect();
    heads.extend(rest.iter().map(|part| match part {
        Part::Others => scope.locale.say(&msg!("trend-others")),
        _ => scope.locale.say(&msg!("chart-unnamed")),
    }));
    heads.push(scope.locale.say(&msg!("indicator-hhi")));
    let rows = found.iter().zip(&history.moments).map(|((supply, parts), moment)| {
        let mut cells: Vec<String> =
            named.iter().map(|(id, _)| share_cell(scope, supply, id)).collect();
        cells.extend(rest.iter().map(|part| {
            let share = parts.parts.iter().find(|(of, _)| of == part).map(|(_, share)| *share);
            let words = share.map(|share| words_of(scope, &Figure::Shares, Interval::exact(share)));
            words.unwrap_or_default()
        }));
        let hhi = match (supply.hhi, supply.is_withheld) {
            (_, true) => Value::Withheld,
            (Some(hhi), false) => Value::Known(hhi),
            (None, false) => Value::NotAssessed,
        };
        cells.push(words::value(scope, &hhi, |hhi| words::number(scope, *hhi, 2)));
        row(scope, moment, cells, history.source(scope.dataset, subject, moment))
    });
    let rows = rows.collect();
    Table { heads, rows }
}

/// The share of a supplier with what is open about it; a supplier that is not named in a moment
/// with shares has none that is known.
fn share_cell(scope: &Scope<'_>, supply: &Supply, id: &str) -> String {
    let blocks = supply.blocks.iter().map(|block| &block.portion);
    let portion: Option<&Portion> = supply.shares.iter().chain(blocks).find(|one| one.id == id);
    if let Some(portion) = portion {
        let exact = words_of(scope, &Figure::Shares, Interval::exact(portion.printed));
        return if portion.range.is_exact(0.0005) {
            exact
        } else {
            let range = words_of(scope, &Figure::Shares, portion.range);
            scope.locale.say(&msg!("trend-share-open", share = exact, range = range))
        };
    }
    let is_among = |names: &[Named]| names.iter().any(|one| one.id == id);
    if is_among(&supply.negligible) {
        scope.locale.say(&msg!("trend-negligible"))
    } else if is_among(&supply.majors) {
        scope.locale.say(&msg!("trend-major"))
    } else {
        scope.locale.say(&msg!("trend-no-share"))
    }
}
