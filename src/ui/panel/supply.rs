//! Who supplies a thing: bars, and beside them the same figures as a table.

use leptos::prelude::*;

use crate::msg;
use crate::reading::details::{SourceLine, Supply, SupplyRow};
use crate::ui::context::use_app;
use crate::ui::panel::chosen::source_mark;
use crate::ui::panel::link::ThingLink;
use crate::ui::picture::drawing::Drawing;

/// Rows that are shown at once; the others come on request.
const AT_ONCE: usize = 12;

/// One record of suppliers.
#[component]
pub fn SupplySection(supply: Supply, sources: Vec<SourceLine>) -> impl IntoView {
    let app = use_app();
    let columns = Columns::of(&supply.rows, sources.len());
    let file = supply.rows.first().map(|row| row.file.clone()).unwrap_or_default();
    // One source for all rows is named once, above them.
    let source = supply.rows.first().map(|row| row.source);
    let source = source.filter(|_| sources.len() > 1 && !columns.has_sources).map(source_mark);
    let rows = StoredValue::new(supply.rows);
    let count = rows.with_value(Vec::len);
    let shows_all = RwSignal::new(count <= AT_ONCE + 3);
    let shown = move || {
        let limit = if shows_all.get() { count } else { AT_ONCE };
        rows.with_value(|rows| {
            let row = |row: &SupplyRow| {
                view! { class="k", <SupplyLine row=row.clone() columns/> }
            };
            rows.iter().take(limit).map(row).collect_view()
        })
    };
    let chart = supply.chart.map(|scene| {
        view! { class="k", <Drawing size=scene.size groups=scene.groups/> }
    });
    let notes = supply.notes.into_iter();
    let notes = notes.map(|note| view! { class="k", <p class="panel-note">{note}</p> });
    view! { class="k",
        <section class="panel-section">
            <h3 class="panel-subtitle">{supply.title.clone()}</h3>
            <p class="panel-caption">{supply.caption} " " {source}</p>
            {chart}
            <table class="figures">
                <caption class="visually-hidden">{supply.title}</caption>
                <SupplyHead columns file/>
                <tbody>{shown}</tbody>
            </table>
            <Show when=move || !shows_all.get()>
                <button type="button" class="button is-wide" on:click=move |_| shows_all.set(true)>
                    {app.text(msg!("figures-all", count = count))}
                </button>
            </Show>
            {notes.collect_view()}
        </section>
    }
}

/// Which columns a record has.
#[derive(Clone, Copy)]
struct Columns {
    has_ranges: bool,
    has_factors: bool,
    /// Whether rows come from different sources, so that each names its own.
    has_sources: bool,
    /// Whether all rows come from one file, which the heading can name.
    is_one_file: bool,
}

impl Columns {
    fn of(rows: &[SupplyRow], n_sources: usize) -> Self {
        let first = rows.first().map(|row| row.source);
        let file = rows.first().map(|row| row.file.as_str());
        let is_of_it = |row: &SupplyRow| Some(row.file.as_str()) == file && !row.row.is_empty();
        Self {
            is_one_file: rows.iter().all(is_of_it),
            has_ranges: rows.iter().any(|row| !row.range.is_empty()),
            has_factors: rows.iter().any(|row| !row.factor.is_empty()),
            has_sources: n_sources > 1 && rows.iter().any(|row| Some(row.source) != first),
        }
    }
}

/// Titles of the columns; `file` is that of all rows, where it is one.
#[component]
fn SupplyHead(columns: Columns, file: String) -> impl IntoView {
    let app = use_app();
    let origin = move || {
        let message = if columns.is_one_file {
            msg!("figures-row", file = &file)
        } else {
            msg!("figures-origin")
        };
        app.say(&message)
    };
    let range = || {
        view! { class="k",
            <th scope="col" class="is-number">{app.text(msg!("figures-range"))}</th>
        }
    };
    let factor = || {
        view! { class="k",
            <th scope="col" class="is-number" title=app.text(msg!("figures-factor-hint"))>
                {app.text(msg!("figures-factor"))}
            </th>
        }
    };
    view! { class="k",
        <thead>
            <tr>
                <th scope="col">{app.text(msg!("figures-supplier"))}</th>
                <th scope="col" class="is-number">{app.text(msg!("figures-share"))}</th>
                {columns.has_ranges.then(range)}
                {columns.has_factors.then(factor)}
                <th scope="col" class="is-number">{origin}</th>
            </tr>
        </thead>
    }
}

#[component]
fn SupplyLine(row: SupplyRow, columns: Columns) -> impl IntoView {
    let is_number = row.is_number;
    view! { class="k",
        <tr>
            <th scope="row" class="figures-name"><ThingLink thing=row.thing name=row.name/></th>
            <td class="is-number" class:is-words=!is_number>{row.share}</td>
            {columns
                .has_ranges
                .then(|| view! { class="k", <td class="is-number is-range">{row.range}</td> })}
            {columns
                .has_factors
                .then(|| view! { class="k", <td class="is-number is-range">{row.factor}</td> })}
            <td class="figures-origin is-number">
                <span class="origin">
                    <bdi>{if columns.is_one_file { row.row } else { row.origin }}</bdi>
                </span>
                {columns.has_sources.then(|| source_mark(row.source))}
            </td>
        </tr>
    }
}
