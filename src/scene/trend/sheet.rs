//! The sheet of all small charts for files: in rows, in the order of the view, with what they share
//! said once. Knows no page.

use crate::analysis::lines::Line;
use crate::analysis::trend::{Figure, Series};
use crate::base::geometry::{Point, Rect, Size};
use crate::base::glyphs::{Weight, fit, width_px};
use crate::model::record::Subject;
use crate::model::value::Interval;
use crate::msg;
use crate::scene::draw::{furniture, text};
use crate::scene::mark::{
    Anchor, Group, Ink, LegendEntry, Mark, Role, Scene, State, Steps, Swatch,
};
use crate::scene::points::{GENEROUS, SMALL, TEXT};
use crate::scene::trend::chart::entry;
use crate::scene::trend::columns::part_name;
use crate::scene::trend::palette::{FIELDS, Part, field};
use crate::scene::trend::small::{Common, draw as chart};
use crate::scene::trend::{
    figure_name, line_words, newest_words, shown, subject_name, subject_thing, words_of,
};
use crate::scene::{Scope, shift};

/// Extent of a small chart, px.
const SIZE: Size = Size::new(172.0, 64.0);
/// Height of its name, px.
const NAME: f64 = 20.0;

/// All small charts in rows, with what they share said once: for files.
#[must_use]
pub fn draw(
    scope: &Scope<'_>,
    series: &Series,
    figure: &Figure,
    width: f64,
    between: Point,
) -> Scene {
    let subjects = shown(scope, series, figure);
    let all = series.subjects(scope.dataset, figure);
    let common = Common::new(scope, series, figure, &all);
    let columns = libm::floor((width + between.x) / (SIZE.width + between.x)).max(1.0);
    let row = NAME + SIZE.height + between.y;
    let mut groups = Vec::new();
    for (at, subject) in subjects.iter().enumerate() {
        let (column, line) = (at as f64 % columns, libm::floor(at as f64 / columns));
        let corner = Point::new(column * (SIZE.width + between.x), TEXT + 10.0 + line * row);
        groups.push(panel(scope, series, *subject, figure, &common).moved(corner));
    }
    let lines = libm::ceil(subjects.len() as f64 / columns);
    let size = Size::new(width, TEXT + 10.0 + lines * row);
    let title = figure_name(scope, figure);
    let at = Point::new(0.0, TEXT);
    let title = text(at, &title, TEXT + 1.0, Weight::Semibold, Anchor::Start, Ink::Label);
    groups.insert(0, furniture("trend:title", vec![title], size));
    let line = |line: &Line| entry(Swatch::Line(Ink::Threshold), line_words(scope, figure, line));
    let mut legend: Vec<_> = figure.lines().all().iter().map(line).collect();
    legend.extend(fields(scope, series, figure, &common));
    let moments = series.moments(figure);
    let years = moments.first().zip(moments.last()).map(|(first, last)| {
        msg!(
            "trend-sheet-scale",
            from = &first.period,
            to = &last.period,
            end = words_of(scope, figure, Interval::exact(common.scale.to)),
        )
    });
    Scene {
        size,
        name: scope.locale.say(&msg!(
            "trend-sheet-name",
            figure = figure_name(scope, figure),
            count = subjects.len(),
        )),
        language: scope.language().to_owned(),
        groups,
        legend,
        notes: years.iter().map(|words| scope.locale.say(words)).collect(),
        ..Scene::default()
    }
}

/// The suppliers that look the same in all small charts.
#[must_use]
pub fn fields(
    scope: &Scope<'_>,
    series: &Series,
    figure: &Figure,
    common: &Common,
) -> Vec<LegendEntry> {
    if *figure != Figure::Shares {
        return Vec::new();
    }
    let stages = scope.dataset.stages.keys().map(Subject::Stage);
    let subjects = stages.chain(scope.dataset.inputs.keys().map(Subject::Input));
    let supplies = subjects.flat_map(|subject| series.history.of(subject));
    let named = common.palette.of(supplies, FIELDS);
    let parts = named.iter().map(|(_, at)| Part::Named(*at)).chain([Part::Others]);
    let swatch = |part| Swatch::Drawn(field(part, Rect::new(0.0, 0.0, 28.0, 16.0)).into());
    let name = |part| match part {
        Part::Others => scope.locale.say(&msg!("trend-others")),
        part => part_name(scope, part, 0, &named),
    };
    parts.map(|part| entry(swatch(part), name(part))).collect()
}

/// A small chart with its name and its newest figure.
fn panel(
    scope: &Scope<'_>,
    series: &Series,
    subject: Subject,
    figure: &Figure,
    common: &Common,
) -> Group {
    let newest = newest_words(scope, series, subject, figure);
    let taken = width_px(&newest, SMALL, Weight::Semibold) * GENEROUS + 8.0;
    let name = subject_name(scope, subject);
    let short = fit(&name, (SIZE.width - taken) / GENEROUS, TEXT, Weight::Regular);
    let below = Point::new(0.0, NAME);
    let mut marks: Vec<Mark> = chart(scope, series, subject, figure, (common, SIZE))
        .iter()
        .map(|mark| shift::mark(mark, below))
        .collect();
    let title = Point::new(0.0, TEXT + 2.0);
    marks.push(text(title, &short, TEXT, Weight::Regular, Anchor::Start, Ink::Label));
    let end = Point::new(SIZE.width, TEXT + 2.0);
    marks.push(text(end, &newest, SMALL, Weight::Semibold, Anchor::End, Ink::Label));
    let spoken = format!("{name}: {newest}");
    Group {
        id: subject_thing(scope, subject).to_string(),
        role: Role::Input,
        state: State::Plain,
        hint: vec![spoken.clone()],
        name: spoken,
        bounds: Rect::new(0.0, 0.0, SIZE.width, NAME + SIZE.height),
        marks: marks.into(),
        steps: Steps::default(),
        fold: None,
    }
}
