//! What is planned → one table, one row per item. Dates stand as they were published, with the
//! first and the last day that they may mean; every row says what it was made from, so that it
//! can be copied out of the file. Texts are safe from being taken for formulas.

use crate::base::table::{Key, Table};
use crate::export::roadmap::{Planned, Taken};
use crate::export::sheet::{Cell, Sheet};
use crate::model::instrument::{Levels, Named};
use crate::model::measure::{MeasureKind, Qualifier};
use crate::model::roadmap::{ItemKind, Lane};
use crate::model::text::Text;
use crate::wire::tables::{Column, Kind, TableSpec};

const fn column(name: &'static str) -> Column {
    Column { name, kind: Kind::Text, is_required: true, refers_to: "" }
}

/// The table; all columns are written, in this order.
const TABLE: TableSpec = TableSpec {
    name: "roadmap",
    key: &["id"],
    columns: &[
        column("id"),
        column("measure_id"),
        column("lane"),
        column("section"),
        column("kind"),
        column("label"),
        column("about"),
        column("start"),
        column("start_first_day"),
        column("end"),
        column("end_last_day"),
        column("due_qualifier"),
        column("recurrence"),
        column("status"),
        column("trl_from"),
        column("trl_to"),
        column("trl_scale"),
        column("depends_on"),
        column("part_of"),
        column("same_as"),
        column("responsible"),
        column("together_with"),
        column("instruments"),
        column("scope"),
        column("place"),
        column("source"),
        column("dataset"),
        column("edition"),
        column("as_of"),
        column("licence"),
        column("marking"),
        column("link"),
    ],
};

/// The table as CSV.
pub fn write(taken: &Taken<'_>) -> String {
    let imprint = [
        Cell::from(taken.title()),
        Cell::from(taken.edition()),
        Cell::from(taken.as_of()),
        Cell::from(&taken.licence()),
        Cell::from(&taken.marking()),
        Cell::from(taken.link),
    ];
    let row = |planned: Planned<'_>| {
        let mut row = own(&planned, taken);
        row.extend(of_measure(&planned, taken));
        row.extend(imprint.clone());
        row
    };
    let rows = taken.plans().into_iter().map(row).collect();
    Sheet::new(&TABLE, rows, &[]).csv()
}

/// What it is and when, up to `depends_on`.
fn own(planned: &Planned<'_>, taken: &Taken<'_>) -> Vec<Cell> {
    let (item, measure) = (planned.item, planned.measure);
    let (start, end) = planned.dates(taken);
    let cycle = measure.and_then(|measure| measure.due.cycle);
    let kind = item.and_then(|item| item.kind).map(ItemKind::code);
    let kind = kind.or_else(|| measure.and_then(|measure| measure.kind).map(MeasureKind::code));
    let levels = item.map(|item| item.levels).filter(|levels| *levels != Levels::default());
    let levels = levels.or_else(|| measure.map(|measure| measure.levels)).unwrap_or_default();
    let has_level = levels != Levels::default();
    let scale = item.map_or("trl", |item| item.scale.code());
    let waits = item.map_or(&[][..], |item| &item.depends_on);
    let action = &taken.dataset.action;
    vec![
        Cell::from(planned.id()),
        Cell::from(measure.map_or("", |measure| &measure.id)),
        Cell::from(item.and_then(|item| item.lane).map_or("", Lane::code)),
        Cell::from(item.map_or("", |item| &item.section)),
        Cell::from(kind.unwrap_or_default()),
        Cell::from(&planned.label(taken)),
        Cell::from(planned.about(taken)),
        shown(start),
        shown(start.map(|start| start.first())),
        shown(end),
        shown(end.map(|end| end.last())),
        Cell::from(planned.qualifier(taken).map_or("", Qualifier::code)),
        shown(cycle),
        Cell::from(planned.status(taken).code()),
        shown(levels.from),
        shown(levels.to),
        Cell::from(if has_level { scale } else { "" }),
        joined(waits.iter().map(|on| action.roadmap[*on].id.clone())),
    ]
}

/// What only measures tell, and where it is stated.
fn of_measure(planned: &Planned<'_>, taken: &Taken<'_>) -> Vec<Cell> {
    let action = &taken.dataset.action;
    let measure = planned.measure;
    let other = |idx| action.measures[idx].id.clone();
    let part_of = measure.and_then(|measure| measure.part_of).map(other);
    let same_as = measure.and_then(|measure| measure.same_as).map(other);
    let responsible = measure.map_or(&[][..], |measure| &measure.responsible);
    let together = measure.map_or(&[][..], |measure| &measure.together_with);
    let instruments = measure.map_or(&[][..], |measure| &measure.instruments);
    let scopes = measure.map_or(&[][..], |measure| &measure.scopes);
    let (place, source) = planned.stated(taken);
    vec![
        shown(part_of),
        shown(same_as),
        joined(names(taken, responsible, &action.actors, |actor| &actor.label)),
        joined(names(taken, together, &action.actors, |actor| &actor.label)),
        joined(names(taken, instruments, &action.instruments, |one| &one.label)),
        joined(scopes.iter().map(|scope| scope.code().to_owned())),
        Cell::from(place),
        Cell::from(source),
    ]
}

fn shown(value: Option<impl ToString>) -> Cell {
    value.map_or(Cell::Empty, |value| Cell::from(&value.to_string()))
}

fn joined(names: impl Iterator<Item = String>) -> Cell {
    Cell::from(&names.collect::<Vec<_>>().join("; "))
}

/// The names of what is listed, in the language of the file; words as published.
pub fn names<'a, K: Key, T>(
    taken: &Taken<'a>,
    named: &'a [Named<K>],
    table: &'a Table<K, T>,
    label: fn(&T) -> &Text,
) -> impl Iterator<Item = String> {
    let language = taken.locale.language();
    named.iter().map(move |named| match named {
        Named::Known(key) => label(&table[*key]).words(language).to_owned(),
        Named::Words(words) => words.clone(),
    })
}
