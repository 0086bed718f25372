//! The matrix of products and partners as a picture, for files: a row per product with the three
//! indicators and the change, a field per partner with its figure on it. On screen the same is a
//! table (`ui::trade::matrix`), which can be read, searched and walked without a pointer.

use crate::analysis::trade::ledger::Ledger;
use crate::base::geometry::{Point, Rect, Size};
use crate::base::glyphs::{Weight, fit, width_px};
use crate::model::value::Value;
use crate::msg;
use crate::scene::draw::{furniture, line, text};
use crate::scene::mark::{Anchor, Group, Ink, Mark, Role, Scene, State, Steps};
use crate::scene::trade::legend::{legend, notes, year_sign};
use crate::scene::trade::sheet::{Row, Sheet};
use crate::scene::trade::words;
use crate::scene::{Scope, words as names};
use crate::view::trade::Measure;

/// Height of a row, and of the heading of a step, px.
const ROW: f64 = 24.0;
const HEADING: f64 = 34.0;
/// Room for names of products, for an indicator, for the years, for the change, for a cell, px.
const NAME: f64 = 290.0;
const FIGURE: f64 = 52.0;
const YEARS: f64 = 66.0;
const CHANGE: f64 = 76.0;
const CELL: f64 = 48.0;
/// Size of words, px.
const WORDS: f64 = 12.5;
/// Longest name of a partner, px; heads are as high.
const LONGEST: f64 = 118.0;

/// The picture of `ledger` under the view.
#[must_use]
pub fn draw(scope: &Scope<'_>, ledger: &Ledger) -> Scene {
    let sheet = Sheet::new(scope, ledger);
    let drawn = Drawn { scope, ledger, sheet: &sheet, columns: Columns::new(&sheet) };
    let mut groups = Vec::new();
    let mut y = LONGEST + 18.0;
    let (mut stage, mut marks) = (None, drawn.heads(y));
    for row in &sheet.rows {
        if sheet.is_in_order && row.stage != stage {
            stage = row.stage;
            let words = stage.map(|stage| names::stage_name(scope, stage)).unwrap_or_default();
            let at = Point::new(0.0, y + HEADING - 10.0);
            marks.push(text(at, &words, 13.5, Weight::Semibold, Anchor::Start, Ink::Label));
            y += HEADING;
        }
        groups.push(drawn.row(row, y));
        y += ROW;
    }
    let size = Size::new(drawn.columns.end, y);
    groups.insert(0, furniture("trade:heads", marks, size));
    let count = sheet.rows.len();
    Scene {
        size,
        name: scope.locale.say(&msg!(
            "trade-picture-name",
            count = count,
            reporter = words::reporter(scope, ledger),
            period = words::span(scope, ledger, sheet.span),
        )),
        language: scope.language().to_owned(),
        groups,
        legend: legend(scope, &sheet),
        notes: notes(scope, ledger, &sheet),
        ..Scene::default()
    }
}

/// Where columns begin, px.
struct Columns {
    figures: [f64; 3],
    years: f64,
    change: f64,
    cells: Vec<f64>,
    end: f64,
}

impl Columns {
    fn new(sheet: &Sheet) -> Self {
        let figures = [NAME, NAME + FIGURE, NAME + 2.0 * FIGURE];
        let years = NAME + 3.0 * FIGURE + 8.0;
        let change = years + YEARS;
        let first = change + CHANGE + 14.0;
        let count = sheet.partners.len() + usize::from(!sheet.others.is_empty());
        let at = |column: usize| first + CELL * column as f64;
        Self { figures, years, change, cells: (0..count).map(at).collect(), end: at(count) + 70.0 }
    }
}

struct Drawn<'a> {
    scope: &'a Scope<'a>,
    ledger: &'a Ledger,
    sheet: &'a Sheet,
    columns: Columns,
}

impl Drawn<'_> {
    fn say(&self, message: crate::base::message::Message) -> String {
        self.scope.locale.say(&message)
    }

    /// The heads of the columns, which end at `bottom`: those of partners climb to the right.
    fn heads(&self, bottom: f64) -> Vec<Mark> {
        let head = |x: f64, words: &str| {
            let at = Point::new(x, bottom - 8.0);
            text(at, words, WORDS, Weight::Semibold, Anchor::End, Ink::Label)
        };
        let mut marks: Vec<Mark> = self
            .columns
            .figures
            .iter()
            .zip(["CDI1", "CDI2", "CDI3"])
            .map(|(x, words)| head(x + FIGURE - 8.0, words))
            .collect();
        let years = self.say(msg!("trade-column", key = "lasts"));
        marks.push(head(self.columns.years + YEARS - 8.0, &years));
        if let Some(at) = self.sheet.against {
            let words = self.say(msg!("trade-since", period = self.ledger.period_name(at)));
            marks.push(head(self.columns.change + CHANGE, &words));
        }
        let others = self.others_name();
        for (at, x) in self.columns.cells.iter().enumerate() {
            let name = self.sheet.partners.get(at).map(|who| words::partner(self.scope, *who));
            marks.extend(self.stair(at, *x, bottom, &name.unwrap_or_else(|| others.clone())));
        }
        marks.push(line(Point::new(0.0, bottom), Point::new(self.columns.end, bottom), Ink::Axis));
        marks
    }

    /// The name of a column on one of five stairs above it, so that names have room.
    fn stair(&self, at: usize, x: f64, bottom: f64, name: &str) -> Vec<Mark> {
        let level = (at % 5) as f64;
        let y = bottom - 8.0 - (4.0 - level) * 22.0;
        let middle = x + CELL / 2.0;
        let words = fit(name, CELL * 4.6, WORDS, Weight::Regular);
        let foot = line(Point::new(middle, y + 4.0), Point::new(middle, bottom), Ink::Axis);
        let start = Point::new(middle - 4.0, y);
        vec![foot, text(start, &words, WORDS, Weight::Regular, Anchor::Start, Ink::Label)]
    }

    fn others_name(&self) -> String {
        self.say(msg!("trade-others", count = self.sheet.others.len()))
    }

    /// A product.
    fn row(&self, row: &Row, y: f64) -> Group {
        let base = y + ROW / 2.0 + 4.5;
        let thing = words::product_thing(self.scope, row.subject);
        let is_chosen = self.scope.state.selected.first() == Some(&thing);
        let name = fit(&row.name, NAME - 16.0, WORDS, Weight::Regular);
        let weight = if is_chosen { Weight::Semibold } else { Weight::Regular };
        let mut marks =
            vec![text(Point::new(0.0, base), &name, WORDS, weight, Anchor::Start, Ink::Label)];
        let indicators = &row.indicators;
        let figures = [indicators.concentration, indicators.outside, indicators.over_exports];
        let crossed = indicators.distances();
        for ((x, figure), distance) in self.columns.figures.iter().zip(figures).zip(crossed) {
            let is_over = distance.is_some_and(|distance| distance > 0.0);
            let weight = if is_over { Weight::Semibold } else { Weight::Regular };
            let words = words::indicator(self.scope, figure);
            let at = Point::new(x + FIGURE - 8.0, base);
            marks.push(text(at, &words, WORDS, weight, Anchor::End, Ink::Label));
        }
        let years = row.years.answers.iter();
        for (at, (_, answer)) in years.enumerate() {
            let x = self.columns.years + 14.0 + 15.0 * at as f64;
            marks.extend(year_sign(*answer, Point::new(x, y + ROW / 2.0)));
        }
        if let Some(change) = row.change() {
            let words = words::difference(self.scope, change, 2);
            let at = Point::new(self.columns.change + CHANGE, base);
            marks.push(text(at, &words, WORDS, Weight::Regular, Anchor::End, Ink::Label));
        }
        for (at, x) in self.columns.cells.iter().enumerate() {
            let value = match self.sheet.partners.get(at) {
                Some(partner) => row.entry.from(*partner),
                None => row.from(&self.sheet.others),
            };
            let rect = Rect::new(x + 1.0, y + 1.0, CELL - 2.0, ROW - 2.0);
            marks.extend(value.map(|value| self.cell(row, value, rect)).unwrap_or_default());
        }
        Group {
            id: thing.to_string(),
            role: Role::Entry,
            state: if is_chosen { State::Selected } else { State::Plain },
            name: self.spoken(row),
            hint: Vec::new(),
            bounds: Rect::new(0.0, y, self.columns.end, ROW),
            marks: marks.into(),
            steps: Steps::default(),
            fold: None,
        }
    }

    /// A cell: its class as a field, its figure on the ground of the page in the middle of it.
    fn cell(&self, row: &Row, value: Value<f64>, rect: Rect) -> Vec<Mark> {
        let (mut marks, words) = match value {
            Value::Known(value) => {
                let shown = self.sheet.shown(row, value);
                let words = match self.sheet.measure {
                    Measure::Share => words::bare_percent(self.scope, shown),
                    Measure::Value => words::short_amount(self.scope, shown),
                };
                let ink = Ink::Class(self.sheet.class(shown));
                (vec![Mark::Rect { rect, radius: 2.0, ink }], words)
            }
            Value::Zero => (Vec::new(), self.scope.locale.number(0.0, 0)),
            Value::NotAssessed => (vec![hollow(rect)], "?".to_owned()),
            Value::Withheld => (vec![hollow(rect)], "×".to_owned()),
        };
        let room = width_px(&words, WORDS - 0.5, Weight::Regular) + 8.0;
        let centre = rect.centre();
        let chip = Rect::new(centre.x - room / 2.0, centre.y - 8.0, room, 16.0);
        marks.push(Mark::Rect { rect: chip, radius: 3.0, ink: Ink::Ground });
        let at = Point::new(centre.x, centre.y + 4.2);
        marks.push(text(at, &words, WORDS - 0.5, Weight::Regular, Anchor::Middle, Ink::Label));
        marks
    }

    fn spoken(&self, row: &Row) -> String {
        let first = row.entry.trade.parts().first().copied();
        let figure = words::indicator(self.scope, row.indicators.concentration);
        let spoken = match first {
            Some((partner, part)) => msg!(
                "trade-spoken",
                name = row.name.as_str(),
                figure = figure,
                partner = words::partner(self.scope, partner),
                share = words::percent(self.scope, part),
            ),
            None => msg!("trade-spoken-none", name = row.name.as_str()),
        };
        self.say(spoken)
    }
}

fn hollow(rect: Rect) -> Mark {
    Mark::Rect { rect, radius: 2.0, ink: Ink::Undecided }
}
