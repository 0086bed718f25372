//! The roadmap as a table: one row per entry, ordered by any column. Entries without a value
//! come last both ways.

use std::cmp::Ordering;

use crate::base::fold::fold;
use crate::base::message::Message;
use crate::base::order;
use crate::model::measure::MeasureStatus;
use crate::msg;
use crate::reading::roadmap::Writer;
use crate::reading::roadmap::told::{Told, told};
use crate::reading::table::{Cell, Column, Row, TableView};
use crate::view::state::PLAN_COLUMNS;

/// The rows that the words of the view leave, in its order; without one by date.
#[must_use]
pub fn table(writer: &Writer<'_>) -> TableView {
    let (mut rows, total) = told(writer);
    let sort = writer.scope.state.sort.as_ref();
    let (column, is_descending) =
        sort.map_or(("when", false), |sort| (sort.column.as_str(), sort.is_descending));
    order::sort_by(&mut rows, |a, b| compare(column, is_descending, a, b));
    let heads = [
        msg!("column-name"),
        msg!("column-kind"),
        msg!("plan-when"),
        msg!("plan-state"),
        msg!("plan-levels"),
        msg!("plan-who"),
        msg!("plan-by"),
    ];
    TableView {
        caption: writer.say(&msg!(
            "plan-table-caption",
            title = writer.words(&writer.scope.dataset.about.title),
            shown = rows.len(),
            total = total,
        )),
        columns: PLAN_COLUMNS.into_iter().zip(heads).map(|it| column_of(writer, it)).collect(),
        rows: rows.into_iter().map(|told| row(writer, told)).collect(),
        total,
    }
}

fn column_of(writer: &Writer<'_>, (id, title): (&str, Message)) -> Column {
    let sort = writer.scope.state.sort.as_ref().filter(|sort| sort.column == id);
    Column {
        id: id.to_owned(),
        title: writer.say(&title),
        hint: String::new(),
        is_number: false,
        sorted: sort.map(|sort| sort.is_descending),
    }
}

fn row(writer: &Writer<'_>, told: Told) -> Row {
    let missing = || writer.say(&msg!("plan-not-stated"));
    let cell = |text: String| {
        let is_missing = text.is_empty();
        Cell { text: if is_missing { missing() } else { text }, is_missing }
    };
    let cells = [told.name, told.kind, told.when, told.state, told.levels, told.who, told.by];
    Row { thing: told.thing, cells: cells.into_iter().map(cell).collect() }
}

fn compare(column: &str, is_descending: bool, a: &Told, b: &Told) -> Ordering {
    let text = |text: &str| Some(fold(text)).filter(|text| !text.is_empty());
    let rank = |status: MeasureStatus| {
        let all = MeasureStatus::ALL.iter();
        all.take_while(|other| **other != status).count()
    };
    let by = match column {
        "name" => missing_last(text(&a.name), text(&b.name), is_descending),
        "kind" => missing_last(text(&a.kind), text(&b.kind), is_descending),
        "state" => missing_last(Some(rank(a.status)), Some(rank(b.status)), is_descending),
        "level" => missing_last(a.level, b.level, is_descending),
        "who" => missing_last(text(&a.who), text(&b.who), is_descending),
        "by" => missing_last(text(&a.by), text(&b.by), is_descending),
        _ => missing_last(a.day, b.day, is_descending),
    };
    by.then_with(|| a.name.cmp(&b.name))
}

fn missing_last<T: Ord>(a: Option<T>, b: Option<T>, is_descending: bool) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) if is_descending => b.cmp(&a),
        (Some(a), Some(b)) => a.cmp(&b),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    }
}
