//! Where goods come from as a picture: partners at the left, circle by circle, bands as wide as
//! their values into the bar of the reporting area, and at the right what the goods are or where
//! they go on to. The table beside it says the same for every period (`reading::trade::flow`).

use crate::analysis::trade::ledger::Ledger;
use crate::base::geometry::{Point, Rect, Size};
use crate::base::glyphs::{Weight, fit, width_px};
use crate::layout::bands::{Placed, Stretch, arrange};
use crate::msg;
use crate::scene::draw::{furniture, text};
use crate::scene::mark::{Anchor, Group, Ink, Mark, Role, Scene, State, Steps};
use crate::scene::trade::band::{PLACE, band_between, request};
use crate::scene::trade::ends::End;
use crate::scene::trade::focus::{Focus, Sides};
use crate::scene::trade::legend::of_flow;
use crate::scene::trade::{span, words};
use crate::scene::{Scope, words as names};

/// Widths from which on there is room for a right side, and for amounts beside shares, px.
const WIDE: f64 = 620.0;
const ROOMY: f64 = 820.0;
/// Width of a bar, px.
const BAR: f64 = 12.0;
/// Ends with a name of their own on each side, where there is room and where there is not.
const MOST: usize = 12;
const MOST_NARROW: usize = 8;
/// Size of words, px.
const WORDS: f64 = 13.0;
const SMALL: f64 = 12.0;
/// How much wider words may be where the shipped font is not at hand, as in a file.
const SLACK: f64 = 1.16;
/// Room above the bars for the words of the reporting area, px.
const TOP: f64 = 52.0;

/// The picture of what the view chooses from `ledger`, `width` px wide.
#[must_use]
pub fn draw(scope: &Scope<'_>, ledger: &Ledger, width: f64) -> Scene {
    let focus = Focus::of(scope, ledger);
    let is_wide = width >= WIDE;
    let mut sides = focus.sides(scope, ledger, if is_wide { MOST } else { MOST_NARROW });
    let hidden = if is_wide { 0 } else { std::mem::take(&mut sides.targets).len() };
    let request = request(&sides);
    let placed = arrange(&request);
    // The words of the area stand beside its bar where nothing is to the right of it.
    let top = if is_wide && sides.targets.is_empty() { 8.0 } else { TOP };
    let drawn = Drawn { scope, ledger, sides: &sides, placed: &placed, width, top };
    let size = Size::new(width, top + placed.height + 8.0);
    let mut groups = vec![furniture("flow:ground", drawn.ground(), size)];
    groups.extend(drawn.ends());
    Scene {
        size,
        name: drawn.name(&focus),
        language: scope.language().to_owned(),
        groups,
        legend: of_flow(scope, ledger, &sides),
        notes: drawn.notes(&focus, hidden),
        ..Scene::default()
    }
}

struct Drawn<'a> {
    scope: &'a Scope<'a>,
    ledger: &'a Ledger,
    sides: &'a Sides,
    placed: &'a Placed,
    width: f64,
    /// Room above the bars, px.
    top: f64,
}

impl Drawn<'_> {
    fn say(&self, message: crate::base::message::Message) -> String {
        self.scope.locale.say(&message)
    }

    fn is_wide(&self) -> bool {
        self.width >= WIDE
    }

    /// Left edges of the bars of the three columns, px.
    fn columns(&self) -> [f64; 3] {
        let room = match self.width {
            width if width >= ROOMY => (width * 0.29).min(300.0),
            width if width >= WIDE => width * 0.36,
            width => width * 0.44,
        };
        let right = self.width - room - BAR;
        if self.sides.targets.is_empty() {
            let middle = if self.is_wide() { self.width - 230.0 } else { self.width - BAR - 2.0 };
            return [room, middle, right];
        }
        [room, (room + right) / 2.0, right]
    }

    fn bar(&self, column: usize, at: usize) -> Stretch {
        let bars = self.placed.bars.get(column).and_then(|bars| bars.get(at));
        let bar = bars.copied().unwrap_or_default();
        Stretch { top: bar.top + self.top, height: bar.height }
    }

    fn rect(&self, column: usize, at: usize) -> Rect {
        let bar = self.bar(column, at);
        let x = self.columns().get(column).copied().unwrap_or_default();
        Rect::new(x, bar.top, BAR, bar.height.max(1.0))
    }

    /// The bar of the reporting area with its words, and the headings of the circles.
    fn ground(&self) -> Vec<Mark> {
        let area = self.rect(1, 0);
        let mut marks = vec![Mark::Rect { rect: area, radius: 1.0, ink: Ink::Label }];
        let name = names::capital(&words::reporter(self.scope, self.ledger));
        let total = words::amount(self.scope, self.sides.total, &self.ledger.currency);
        let (x, anchor) = match (self.sides.targets.is_empty(), self.is_wide()) {
            (true, true) => (area.right() + 12.0, Anchor::Start),
            (true, false) => (area.right(), Anchor::End),
            (false, _) => (area.centre().x, Anchor::Middle),
        };
        let y = match (self.sides.targets.is_empty(), self.is_wide()) {
            (true, true) => area.centre().y - 4.0,
            (true, false) => 16.0,
            (false, _) => area.y - 24.0,
        };
        marks.push(text(Point::new(x, y), &name, 15.0, Weight::Semibold, anchor, Ink::Label));
        let below = Point::new(x, y + 17.0);
        marks.push(text(below, &total, WORDS, Weight::Regular, anchor, Ink::Detail));
        marks.extend(self.headings());
        marks
    }

    /// The name of each circle above its first end, with the part it has of the whole.
    fn headings(&self) -> Vec<Mark> {
        let mut marks = Vec::new();
        let mut last = None;
        let ends = &self.sides.sources;
        for (at, end) in ends.iter().enumerate() {
            let is_first = end.circle.is_some() && end.circle != last;
            last.clone_from(&end.circle);
            let Some(circle) = end.circle.as_ref().filter(|_| is_first && !end.is_within) else {
                continue;
            };
            let of = ends.iter().filter(|one| one.circle.as_ref() == Some(circle));
            let value: f64 = of.map(|one| one.value).sum();
            let name = words::circle(self.scope, self.ledger, circle);
            let share = words::percent(self.scope, self.part(value));
            let words = format!("{name}  {share}");
            let x = self.columns()[0] - 8.0;
            let words = fit(&words, x, SMALL, Weight::Semibold);
            let bar = self.bar(0, at);
            let top = bar.middle() - bar.height.max(PLACE) / 2.0;
            let place = Point::new(x, top - 5.0);
            marks.push(text(place, &words, SMALL, Weight::Semibold, Anchor::End, Ink::Detail));
        }
        marks
    }

    /// The part that `value` has of all that comes in.
    fn part(&self, value: f64) -> f64 {
        if self.sides.total > 0.0 { value / self.sides.total } else { 0.0 }
    }

    /// The ends of both sides, each with its band.
    fn ends(&self) -> Vec<Group> {
        let sources = self.sides.sources.iter().enumerate();
        let count = self.sides.sources.len();
        let targets = self.sides.targets.iter().enumerate();
        sources
            .map(|(at, end)| self.end(end, 0, at, at))
            .chain(targets.map(|(at, end)| self.end(end, 2, at, count + at)))
            .collect()
    }

    fn end(&self, end: &End, column: usize, at: usize, band: usize) -> Group {
        let is_chosen = end.thing.as_ref().is_some_and(|thing| {
            self.scope.state.selected.iter().skip(1).any(|chosen| chosen == thing)
        });
        let (ribbon, solid) = match (end.is_within, is_chosen) {
            (true, _) => (Ink::Undecided, Ink::Detail),
            (false, true) => (Ink::Bar, Ink::Bar),
            (false, false) => (Ink::BarOpen, Ink::Bar),
        };
        let rect = self.rect(column, at);
        let mut marks = vec![self.ribbon(column, band, ribbon)];
        marks.push(Mark::Rect { rect, radius: 1.0, ink: solid });
        let is_left = column == 0;
        marks.extend(self.label(end, rect, is_left));
        let room = self.columns()[0];
        let x = if is_left { 0.0 } else { rect.x };
        let height = rect.height.max(PLACE);
        let bounds = Rect::new(x, rect.centre().y - height / 2.0, room + BAR, height);
        let id =
            end.thing.as_ref().map_or_else(|| format!("flow:{column}.{at}"), |it| it.to_string());
        Group {
            id,
            role: if is_left { Role::Supplier } else { Role::Entry },
            state: State::Plain,
            name: self.spoken(end),
            hint: Vec::new(),
            bounds,
            marks: marks.into(),
            steps: Steps::default(),
            fold: None,
        }
    }

    /// Name and figures of an end in one line outside its bar.
    fn label(&self, end: &End, bar: Rect, is_left: bool) -> Vec<Mark> {
        let figures = self.figures(end);
        let y = bar.centre().y + 4.5;
        let taken = width_px(&figures, SMALL, Weight::Regular) * SLACK + 8.0;
        let room = self.columns()[0] - 8.0;
        let name = fit(&end.name, (room - taken) / SLACK, WORDS, Weight::Semibold);
        let (inner, outer, anchor) = if is_left {
            let inner = bar.x - 8.0;
            (inner, inner - taken, Anchor::End)
        } else {
            let inner = bar.right() + 8.0;
            let name = width_px(&name, WORDS, Weight::Semibold) * SLACK;
            (inner + name + 8.0, inner, Anchor::Start)
        };
        vec![
            text(Point::new(outer, y), &name, WORDS, Weight::Semibold, anchor, Ink::Label),
            text(Point::new(inner, y), &figures, SMALL, Weight::Regular, anchor, Ink::Detail),
        ]
    }

    fn figures(&self, end: &End) -> String {
        let share = words::percent(self.scope, self.part(end.value));
        if self.width >= ROOMY {
            let amount = words::amount(self.scope, end.value, &self.ledger.currency);
            format!("{share} · {amount}")
        } else {
            share
        }
    }

    fn spoken(&self, end: &End) -> String {
        self.say(msg!(
            "flow-spoken",
            name = end.name.as_str(),
            value = words::amount(self.scope, end.value, &self.ledger.currency),
            share = words::percent(self.scope, self.part(end.value)),
        ))
    }

    /// A band from its bar to that of the area, or from there to its bar.
    fn ribbon(&self, column: usize, band: usize, ink: Ink) -> Mark {
        let (start, end) = self.placed.bands.get(band).copied().unwrap_or_default();
        let columns = self.columns();
        let first = usize::from(column == 2);
        let edge = |at: usize| columns.get(at).copied().unwrap_or_default();
        let (from, to) = (edge(first) + BAR, edge(first + 1));
        let down = |one: Stretch| Stretch { top: one.top + self.top, ..one };
        let steps = band_between((from, down(start)), (to, down(end)));
        Mark::Path { steps, ink, width: 0.0 }
    }

    fn name(&self, focus: &Focus) -> String {
        let period = words::span(self.scope, self.ledger, span(self.ledger, self.scope.state));
        let name = focus.name.as_str();
        let reporter = words::reporter(self.scope, self.ledger);
        if self.sides.total <= 0.0 {
            return self.say(msg!("flow-nothing", name = name, period = period));
        }
        let total = words::amount(self.scope, self.sides.total, &self.ledger.currency);
        if focus.partner.is_some() {
            return self.say(msg!(
                "flow-name-partner",
                name = name,
                reporter = reporter,
                period = period,
                total = total,
            ));
        }
        self.say(msg!(
            "flow-name",
            name = name,
            reporter = reporter,
            period = period,
            total = total
        ))
    }

    fn notes(&self, focus: &Focus, hidden: usize) -> Vec<String> {
        let mut notes = Vec::new();
        let entries = focus.entries(self.scope, self.ledger);
        if entries.iter().any(|(_, entry)| entry.trade.is_partial) {
            notes.push(msg!("flow-partial"));
        }
        if focus.product(self.ledger).is_some()
            && !entries.iter().any(|(_, it)| it.trade.exports.is_some())
        {
            notes.push(msg!("flow-no-exports"));
        }
        if hidden > 0 {
            notes.push(msg!("flow-narrow"));
        }
        notes.iter().map(|note| self.scope.locale.say(note)).collect()
    }
}
