//! The tasks of a chart → rows of a roadmap: what stands after or until other tasks gets the days
//! that these have.

use std::collections::BTreeMap;

use crate::base::date::Day;
use crate::base::diagnostic::{Place, Report};
use crate::intake::mermaid::LANGUAGE;
use crate::intake::mermaid::task::{End, Start, Task};
use crate::intake::{codes, single};
use crate::wire::package::{Fields, Row};
use crate::wire::tables::LIST_SIGN;

/// How often tasks that wait for each other are gone through, as Mermaid does.
const ROUNDS: usize = 10;

/// First day, and the day before which it is over.
type Span = (Option<Day>, Option<Day>);

/// The rows of the roadmap.
pub fn rows(tasks: &[Task], file: &str, report: &mut Report) -> Vec<Row<Fields>> {
    let spans = spans(tasks);
    let rows = tasks.iter().zip(&spans).map(|(task, span)| {
        complain(task, *span, file, report);
        row(task, *span)
    });
    rows.collect()
}

fn row(task: &Task, (start, over): Span) -> Row<Fields> {
    let mut item = single::Item::new(&task.id, &task.label, LANGUAGE)
        .with("section", &task.section)
        .with("kind", task.kind)
        .with("status", task.status);
    if let Some(start) = start {
        item = item.with("start", &start.to_string());
    }
    if let Some(over) = over {
        // The day on which it is over is no longer one of its days, unless it has no other.
        let last = Day::from_number(over.number() - 1).max(start.unwrap_or(over).min(over));
        item = item.with("end", &last.to_string());
    }
    if let Start::After(ids) = &task.start {
        item = item.with("depends_on", &ids.join(&LIST_SIGN.to_string()));
    }
    item.row(task.origin.clone())
}

/// The days of all tasks, as far as they can be told.
fn spans(tasks: &[Task]) -> Vec<Span> {
    let mut by_id: BTreeMap<&str, usize> = BTreeMap::new();
    for (position, task) in tasks.iter().enumerate() {
        by_id.entry(&task.id).or_insert(position);
    }
    let mut spans: Vec<Span> = vec![(None, None); tasks.len()];
    for _ in 0..ROUNDS {
        let mut has_changed = false;
        for (position, task) in tasks.iter().enumerate() {
            let span = span(task, position, &by_id, &spans);
            if let Some(known) = spans.get_mut(position).filter(|known| **known != span) {
                *known = span;
                has_changed = true;
            }
        }
        if !has_changed {
            break;
        }
    }
    spans
}

fn span(task: &Task, position: usize, by_id: &BTreeMap<&str, usize>, spans: &[Span]) -> Span {
    let of = |id: &String| by_id.get(id.as_str()).and_then(|at| spans.get(*at)).copied();
    let start = match &task.start {
        Start::Day(day, _) => Some(*day),
        Start::Previous => {
            position.checked_sub(1).and_then(|before| spans.get(before)).and_then(|span| span.1)
        }
        Start::After(ids) => {
            let ends: Option<Vec<Day>> = ids.iter().map(|id| of(id)?.1).collect();
            ends.and_then(|ends| ends.into_iter().max())
        }
        Start::Unreadable(_) => None,
    };
    let over = match &task.end {
        End::Day(day, _) if task.is_inclusive => Some(Day::from_number(day.number() + 1)),
        End::Day(day, _) => Some(*day),
        End::Lasts(duration) => start.map(|start| duration.after(start)),
        End::Until(ids) => {
            let starts: Option<Vec<Day>> = ids.iter().map(|id| of(id)?.0).collect();
            starts.and_then(|starts| starts.into_iter().min())
        }
        End::Unreadable(_) | End::Missing => None,
    };
    (start, over)
}

/// Reports dates that cannot be told, and hours.
fn complain(task: &Task, (start, over): Span, file: &str, report: &mut Report) {
    let place = |column: &str| Place::cell(file, task.origin.row, column);
    match &task.start {
        Start::Unreadable(text) => {
            codes::DATE_UNREADABLE.at(place("start")).found(text).report(report);
        }
        Start::Previous if start.is_none() => {
            codes::DATE_UNREADABLE.at(place("start")).found(&task.label).report(report);
        }
        Start::Day(_, true) => hours(place("start"), &task.label, report),
        _ => {}
    }
    match &task.end {
        End::Unreadable(text) => {
            codes::DATE_UNREADABLE.at(place("end")).found(text).report(report);
        }
        End::Until(ids) if over.is_none() => {
            codes::DATE_UNREADABLE.at(place("end")).found(&ids.join(" ")).report(report);
        }
        End::Lasts(duration) if duration.has_hours() => hours(place("end"), &task.label, report),
        End::Day(_, true) => hours(place("end"), &task.label, report),
        _ => {}
    }
}

fn hours(place: Place, label: &str, report: &mut Report) {
    codes::HOURS_UNUSED.at(place).found(label).report(report);
}
