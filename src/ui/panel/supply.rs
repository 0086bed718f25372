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
    let has_many_sources = sources.len() > 1;
    let has_ranges = supply.rows.iter().any(|row| !row.range.is_empty());
    let rows = StoredValue::new(supply.rows);
    let count = rows.with_value(Vec::len);
    let shows_all = RwSignal::new(count <= AT_ONCE + 3);
    let shown = move || {
        let limit = if shows_all.get() { count } else { AT_ONCE };
        rows.with_value(|rows| {
            let row = |row: &SupplyRow| {
                view! { class="k", <SupplyLine row=row.clone() has_ranges has_many_sources/> }
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
            <p class="panel-caption">{supply.caption}</p>
            {chart}
            <table class="figures">
                <caption class="visually-hidden">{supply.title}</caption>
                <thead>
                    <tr>
                        <th scope="col">{app.text(msg!("figures-supplier"))}</th>
                        <th scope="col" class="is-number">{app.text(msg!("figures-share"))}</th>
                        {has_ranges.then(|| view! { class="k",
                            <th scope="col" class="is-number">{app.text(msg!("figures-range"))}</th>
                        })}
                        <th scope="col">{app.text(msg!("figures-origin"))}</th>
                    </tr>
                </thead>
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

#[component]
fn SupplyLine(row: SupplyRow, has_ranges: bool, has_many_sources: bool) -> impl IntoView {
    let is_number = row.is_number;
    view! { class="k",
        <tr>
            <th scope="row" class="figures-name"><ThingLink thing=row.thing name=row.name/></th>
            <td class="is-number" class:is-words=!is_number>{row.share}</td>
            {has_ranges.then(|| view! { class="k", <td class="is-number is-range">{row.range}</td> })}
            <td class="figures-origin">
                <span class="origin"><bdi>{row.origin}</bdi></span>
                {has_many_sources.then(|| source_mark(row.source))}
            </td>
        </tr>
    }
}
