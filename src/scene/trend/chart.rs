//! The chart of one input or stage: one plate per figure, below each other on the same years. A
//! published figure is shown with the others that the publisher prints. The edition on screen is
//! marked; every moment is a group that says its figures.

use crate::analysis::lines::Line;
use crate::analysis::trend::{Figure, Series, Trend, known};
use crate::base::geometry::{Point, Rect, Size};
use crate::base::glyphs::{Weight, fit, width_px};
use crate::model::record::Subject;
use crate::model::value::Interval;
use crate::msg;
use crate::scene::Scope;
use crate::scene::draw::{furniture, line, outline, text};
use crate::scene::mark::{
    Anchor, Group, Ink, LegendEntry, Mark, Role, Scene, State, Steps, Swatch,
};
use crate::scene::points::{GENEROUS, SMALL, TEXT};
use crate::scene::trend::events::{Event, events};
use crate::scene::trend::frame::{Frame, Margins, Scale};
use crate::scene::trend::{
    columns, curve, figure_name, is_share, is_shown, line_words, subject_name, words_of,
};

/// Height of a plate as a part of its width, and its limits, px.
const SLOPE: f64 = 0.45;
const HEIGHTS: (f64, f64) = (260.0, 420.0);
/// The same where plates stand below each other.
const STACKED: (f64, f64) = (210.0, 270.0);
/// Height of the title of a plate, and of each line of words on what happened, px.
const TITLE: f64 = 24.0;
const ROW: f64 = 16.0;
/// Half the distance of the lines of a break, px.
const BREAK: f64 = 2.0;
/// Room between plates, px.
const BETWEEN: f64 = 18.0;
/// Width from which names stand beside the plate, and their room, px.
const WIDE: f64 = 520.0;
const NAMES: f64 = 168.0;
/// Room to the right where they do not.
const NARROW: f64 = 44.0;

/// A plate in the making.
pub(super) struct Plate<'a> {
    pub(super) scope: &'a Scope<'a>,
    pub(super) series: &'a Series,
    pub(super) trend: Trend,
    pub(super) frame: Frame,
    /// Room to the right of the frame, px.
    pub(super) beside: f64,
    /// Room of each moment.
    pub(super) slots: Vec<Rect>,
    events: Vec<Event>,
    size: Size,
}

/// The chart of `figure` of `subject`, `width` px wide.
#[must_use]
pub fn draw(
    scope: &Scope<'_>,
    series: &Series,
    subject: Subject,
    figure: &Figure,
    width: f64,
) -> Scene {
    let mut figures = vec![figure.clone()];
    if matches!(figure, Figure::Published(_)) {
        let others = series.published.iter().map(|one| Figure::Published(one.name.clone()));
        figures.extend(others.filter(|other| other != figure));
    }
    let mut whole = Scene {
        name: scope.locale.say(&msg!(
            "trend-chart-name",
            name = subject_name(scope, subject),
            figure = figure_name(scope, figure),
        )),
        language: scope.language().to_owned(),
        ..Scene::default()
    };
    let count = figures.len();
    for figure in figures {
        let trend = series.trend(scope.dataset, subject, &figure);
        if trend.is_empty() {
            continue;
        }
        let heights = if count > 1 { STACKED } else { HEIGHTS };
        let height = (width * SLOPE).clamp(heights.0, heights.1);
        add(&mut whole, plate(scope, series, trend, Size::new(width, height)));
    }
    if whole.groups.is_empty() {
        whole.notes.push(scope.locale.say(&msg!("trend-none-of-it")));
        whole.size = Size::new(width, 0.0);
    }
    whole
}

/// Sets `plate` below what `whole` has.
fn add(whole: &mut Scene, plate: Scene) {
    let top = if whole.groups.is_empty() { 0.0 } else { whole.size.height + BETWEEN };
    let below = Point::new(0.0, top);
    whole.groups.extend(plate.groups.iter().map(|group| group.moved(below)));
    whole.size = Size::new(plate.size.width, top + plate.size.height);
    for entry in plate.legend {
        if !whole.legend.contains(&entry) {
            whole.legend.push(entry);
        }
    }
    for note in plate.notes {
        if !whole.notes.contains(&note) {
            whole.notes.push(note);
        }
    }
}

fn plate(scope: &Scope<'_>, series: &Series, trend: Trend, size: Size) -> Scene {
    let events = events(scope, &trend);
    let beside = if size.width >= WIDE { NAMES } else { NARROW };
    let top = TITLE + events.len() as f64 * ROW + 6.0;
    let is_share = is_share(scope, &trend.figure);
    let write = |figure: f64| {
        if is_share { scope.locale.share(figure, 0) } else { scope.locale.number(figure, 2) }
    };
    let size = Size::new(size.width, size.height + top);
    let margins = Margins { top, right: beside };
    let figures = scale(scope, &trend);
    let frame = Frame::new(size, margins, &trend.moments, figures, &write);
    let slots = frame.slots(&trend.moments);
    let plate = Plate { scope, series, trend, frame, beside, slots, events, size };
    plate.scene()
}

/// The scale of a plate: shares and concentration always from nothing to the whole.
fn scale(scope: &Scope<'_>, trend: &Trend) -> Scale {
    let is_whole = !matches!(trend.figure, Figure::Published(_));
    if is_whole || is_share(scope, &trend.figure) {
        return Scale::of_shares();
    }
    let lines = trend.figure.lines();
    let mut found = Interval::exact(0.0);
    let points = trend.strands.iter().flat_map(|strand| &strand.points);
    let values = points.filter_map(|point| known(&point.value));
    let lines = lines.all().iter().map(|line| Interval::exact(line.at));
    for value in values.chain(lines) {
        found.lo = found.lo.min(value.lo);
        found.hi = found.hi.max(value.hi);
    }
    Scale::holding(found)
}

impl Plate<'_> {
    fn scene(&self) -> Scene {
        let id = self.trend.figure.id();
        let (back, mut groups, mut legend) = match self.trend.figure {
            Figure::Shares => columns::draw(self),
            _ => curve::draw(self),
        };
        let mut all = vec![furniture(&format!("trend:{id}"), self.ground(), self.size)];
        all.push(furniture(&format!("trend:{id}:back"), back, self.size));
        all.append(&mut groups);
        all.push(furniture(&format!("trend:{id}:events"), self.happened(), self.size));
        let line = |line: &Line| {
            let words = line_words(self.scope, &self.trend.figure, line);
            let words = match self.trend.figure {
                Figure::Published(_) => {
                    format!("{}, {words}", figure_name(self.scope, &self.trend.figure))
                }
                _ => words,
            };
            entry(Swatch::Line(Ink::Threshold), words)
        };
        legend.extend(self.trend.figure.lines().all().iter().map(line));
        Scene { size: self.size, groups: all, legend, ..Scene::default() }
    }

    /// The edition on screen, the axes and the title.
    fn ground(&self) -> Vec<Mark> {
        let mut marks = Vec::new();
        let moments = self.trend.moments.iter().zip(&self.slots);
        for (moment, slot) in moments.filter(|(moment, _)| is_shown(self.scope, moment)) {
            marks.push(Mark::Rect { rect: *slot, radius: 0.0, ink: Ink::Stripe });
            let middle = self.frame.x(moment.year);
            let foot = Point::new(middle, self.frame.area.bottom() + 22.0);
            let corner = |x: f64, y: f64| Point::new(foot.x + x, foot.y + y);
            let sign = [corner(-4.0, 2.0), corner(4.0, 2.0), corner(0.0, -3.0)];
            marks.push(outline(&sign, Ink::Label));
        }
        marks.extend(self.frame.marks.iter().cloned());
        let title = self.scope.locale.say(&msg!(
            "trend-plate-title",
            name = subject_name(self.scope, self.trend.subject),
            figure = figure_name(self.scope, &self.trend.figure),
        ));
        let title = fit(&title, self.size.width / GENEROUS, TEXT + 1.0, Weight::Semibold);
        let at = Point::new(0.0, 14.0);
        marks.push(text(at, &title, TEXT + 1.0, Weight::Semibold, Anchor::Start, Ink::Label));
        marks
    }

    /// What happened between moments, each on a line of its own with a stroke down to the axis.
    fn happened(&self) -> Vec<Mark> {
        let mut marks = Vec::new();
        for (row, event) in self.events.iter().enumerate() {
            let x = self.between(event.after);
            let y = TITLE + row as f64 * ROW + 11.0;
            let words =
                fit(&event.words, (self.size.width - 12.0) / GENEROUS, SMALL, Weight::Regular);
            let width = width_px(&words, SMALL, Weight::Regular) * GENEROUS;
            let (x_text, anchor) = if x + 6.0 + width <= self.size.width {
                (x + 6.0, Anchor::Start)
            } else {
                ((x - 6.0).max(width), Anchor::End)
            };
            // A break is a double line, as axes are broken.
            let (ink, off) =
                if event.is_break { (Ink::Outline, BREAK) } else { (Ink::Enables, 0.0) };
            let foot = self.frame.area.bottom();
            // Where the words find room on neither side, the stroke begins below them.
            let is_below = anchor == Anchor::End && x_text > x - 6.0;
            let top = if is_below { y + 4.0 } else { y - 8.0 };
            for x in [x - off, x + off] {
                marks.push(line(Point::new(x, top), Point::new(x, foot), ink));
            }
            let at = Point::new(x_text, y);
            marks.push(text(at, &words, SMALL, Weight::Regular, anchor, Ink::Label));
        }
        marks
    }

    /// The middle between the moment `at` and the one after it, px.
    pub(super) fn between(&self, at: usize) -> f64 {
        self.slots.get(at).map_or(self.frame.area.right(), Rect::right)
    }

    /// The group of the moment `at`.
    pub(super) fn moment(&self, at: usize, name: String, marks: Vec<Mark>) -> Group {
        let slot = self.slots.get(at).copied();
        Group {
            id: format!("moment:{}:{at}", self.trend.figure.id()),
            role: Role::Entry,
            state: State::Plain,
            hint: vec![name.clone()],
            name,
            bounds: slot.unwrap_or(self.frame.area),
            marks: marks.into(),
            steps: Steps::default(),
            fold: None,
        }
    }

    /// A figure of the plate in words.
    pub(super) fn words(&self, value: Interval) -> String {
        words_of(self.scope, &self.trend.figure, value)
    }
}

/// A line of the legend that filters nothing.
pub(super) fn entry(swatch: Swatch, label: String) -> LegendEntry {
    LegendEntry { swatch, label, filter: String::new(), count: None }
}
