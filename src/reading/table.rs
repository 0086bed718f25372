//! One row per input, one column per figure: filtered, ordered, in words.

use crate::analysis::choice::choices;
use crate::base::message::Message;
use crate::model::InputIdx;
use crate::model::record::Subject;
use crate::model::value::Value;
use crate::msg;
use crate::reading::{listing, phrase};
use crate::scene::lens::Lens;
use crate::scene::scale::Scale;
use crate::scene::since::colour;
use crate::scene::{Scope, telling, what_if, words};
use crate::view::state::{BY_CHANGE, LOSS_COLUMNS};
use crate::view::thing::Thing;

pub mod losses;

/// The chain as a table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TableView {
    /// What the table shows, for its caption.
    pub caption: String,
    /// The columns; the first names the input.
    pub columns: Vec<Column>,
    /// The rows that filters and words leave, in order.
    pub rows: Vec<Row>,
    /// Number of inputs without filters.
    pub total: usize,
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Name used in links (`sort=-hhi`).
    pub id: String,
    /// Heading.
    pub title: String,
    /// What the figures are, with unit and range.
    pub hint: String,
    /// Whether cells are aligned as numbers.
    pub is_number: bool,
    /// How the table is ordered by it: not, up (`Some(false)`) or down (`Some(true)`).
    pub sorted: Option<bool>,
}

/// A row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The input.
    pub thing: Thing,
    /// One cell per column.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// The words.
    pub text: String,
    /// Whether this is a figure (known or zero) or words that stand for a missing one.
    pub is_missing: bool,
}

/// One row per input that filters and words leave; the columns follow from the indicators of
/// the dataset.
#[must_use]
pub fn table(scope: &Scope<'_>) -> TableView {
    let inputs = listing::inputs(scope, &Lens::of(scope));
    let scales: Vec<Scale> =
        choices(scope.dataset).into_iter().map(|choice| Scale::new(scope, choice)).collect();
    let area = words::area_name(scope, &scope.assessment.settings.area);
    let caption = scope.locale.say(&msg!(
        "table-caption",
        title = scope.dataset.about.title.words(scope.language()),
        area = area,
        shown = inputs.len(),
        total = scope.dataset.inputs.len(),
    ));
    TableView {
        caption: phrase::dotted(&[&caption, &losses::caption(scope).unwrap_or_default()]),
        columns: columns(scope, &scales),
        rows: inputs.iter().map(|input| row(scope, &scales, *input)).collect(),
        total: scope.dataset.inputs.len(),
    }
}

fn columns(scope: &Scope<'_>, scales: &[Scale]) -> Vec<Column> {
    let column = |id: &str, title: String, hint: String, is_number: bool| Column {
        id: id.to_owned(),
        title,
        hint,
        is_number,
        sorted: scope
            .state
            .sort
            .as_ref()
            .filter(|sort| sort.column == id)
            .map(|sort| sort.is_descending),
    };
    let say = |message: &Message| scope.locale.say(message);
    let mut columns = vec![
        column(listing::NAME, say(&msg!("column-name")), String::new(), false),
        column(listing::KIND, say(&msg!("column-kind")), String::new(), false),
        column(listing::STAGE, say(&msg!("column-stage")), String::new(), false),
        column(
            listing::SUPPLIER,
            say(&msg!("column-supplier")),
            say(&msg!("column-supplier-hint")),
            false,
        ),
    ];
    if what_if::stopping(scope).is_some() {
        let loss = |id: &'static str| {
            let (title, hint) = losses::heading(scope, id);
            column(id, title, hint, true)
        };
        columns.extend(LOSS_COLUMNS.map(loss));
    }
    if let Some(since) = scope.beyond.since {
        let edition = since.label(scope.language());
        let title = say(&msg!("colour-change", edition = edition));
        columns.push(column(BY_CHANGE, title, String::new(), false));
    }
    columns.extend(
        scales
            .iter()
            .map(|scale| column(scale.choice.id(), scale.label(scope), scale.hint(scope), true)),
    );
    columns
}

fn row(scope: &Scope<'_>, scales: &[Scale], idx: InputIdx) -> Row {
    let input = &scope.dataset.inputs[idx];
    let known = |text: String| Cell { text, is_missing: false };
    let or_missing = |text: Option<String>, missing: &Message| match text {
        Some(text) => known(text),
        None => Cell { text: scope.locale.say(missing), is_missing: true },
    };
    let stage = input.stage.map(|stage| words::stage_name(scope, stage));
    let mut cells = vec![
        known(words::input_name(scope, idx)),
        known(scope.locale.say(&words::kind(input.kind))),
        or_missing(stage, &msg!("no-stage")),
        supplier(scope, idx),
    ];
    if what_if::stopping(scope).is_some() {
        cells.extend(losses::cells(scope, idx));
    }
    cells.extend(scope.beyond.since.map(|_| change(scope, idx)));
    for scale in scales {
        let subject = Subject::Input(idx);
        let value = scale.choice.read(scope.dataset, scope.assessment, subject).value;
        cells.push(Cell {
            text: scale.value_words(scope, subject, &value),
            is_missing: matches!(value, Value::NotAssessed | Value::Withheld),
        });
    }
    Row { thing: words::input_thing(scope.dataset, idx), cells }
}

/// What changed since the edition that is compared with.
fn change(scope: &Scope<'_>, idx: InputIdx) -> Cell {
    match changed(scope, idx) {
        Some(text) => Cell { text, is_missing: false },
        None => Cell { text: scope.locale.say(&msg!("since-same")), is_missing: true },
    }
}

/// What changed of an input: sign, word and the weightiest difference; `None`: nothing, or
/// nothing is compared.
#[must_use]
pub fn changed(scope: &Scope<'_>, idx: InputIdx) -> Option<String> {
    let noted = colour::noted(scope, Subject::Input(idx), Lens::of(scope).id())?;
    let said = colour::said(scope, Some(&noted))?;
    Some(format!("{} {said}", noted.sign.letter()))
}

/// The main supplier; where there is none, what is published instead.
fn supplier(scope: &Scope<'_>, idx: InputIdx) -> Cell {
    if let Some(name) = listing::main_supplier(scope, idx) {
        return Cell { text: name, is_missing: false };
    }
    let said = telling::main_supplier(scope, Subject::Input(idx));
    let text = said.unwrap_or_else(|| scope.locale.say(&msg!("not-assessed")));
    Cell { text, is_missing: true }
}
