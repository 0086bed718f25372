//! The stress table: what stops without each supplier; each row leads into its scenario.

use leptos::prelude::*;

use crate::msg;
use crate::reading::what_if::stress::{Stress, StressColumn, StressRow, stress};
use crate::ui::context::use_app;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::pipeline::Pipeline;
use crate::ui::what_if::links::ScenarioLink;
use crate::view::action::Action;
use crate::view::state::Sort;

/// The stress table.
#[component]
pub fn StressTable(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    let app = use_app();
    let sort = app.part(|state| state.sort.clone());
    let table: Memo<Option<Stress>> = Memo::new(move |_| {
        let ground = pipeline.supposed.plain()?;
        let sort = sort.get();
        Some(pipeline.say(|scope| stress(scope, &ground, sort.as_ref())))
    });
    let headline = move || table.with(|table| table.as_ref().map(|table| table.headline.clone()));
    let columns = move || {
        let columns = table.with(|table| table.as_ref().map(|table| table.columns.clone()));
        columns.unwrap_or_default().into_iter().map(head).collect_view()
    };
    let rows = move || {
        let rows = table.with(|table| table.as_ref().map(|table| table.rows.clone()));
        rows.unwrap_or_default().into_iter().map(row).collect_view()
    };
    let caption = app.text(msg!("stress-caption"));
    view! { class="k",
        <div class="page-table">
            <div class="page-lead">
                <h2 class="page-title">{app.text(msg!("stress-title"))}</h2>
                <p class="list-headline">{headline}</p>
            </div>
            <div class="table-frame" role="region" tabindex="0" aria-label=app.text(msg!("stress-title"))>
                <table class="table">
                    <caption class="table-caption">{caption}</caption>
                    <thead><tr>{columns}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </div>
    }
}

fn head(column: StressColumn) -> impl IntoView {
    let app = use_app();
    let order = match column.sorted {
        None => "none",
        Some(false) => "ascending",
        Some(true) => "descending",
    };
    let is_descending =
        column.sorted.map_or(column.id != "country", |is_descending| !is_descending);
    let sort = move |_| {
        let sort = Sort { column: column.id.to_owned(), is_descending };
        app.dispatch(Action::Sort(Some(sort)));
    };
    view! { class="k",
        <th scope="col" class="table-head" class:is-number=column.is_number aria-sort=order>
            <button type="button" class="table-sort" on:click=sort>
                <span>{column.title}</span>
                <span class="table-order" data-order=order aria-hidden="true">
                    <Icon sign=Sign::Down/>
                </span>
            </button>
        </th>
    }
}

fn row(row: StressRow) -> impl IntoView {
    let app = use_app();
    let label = app.say(&msg!("stress-open", who = row.name.as_str()));
    let target =
        row.target.map(|target| view! { class="k", <span class="fact-note">{target}</span> });
    let through = row.through.map(|name| {
        let said = app.say(&msg!("stops-through", names = name));
        view! { class="k", <span class="fact-note">{said}</span> }
    });
    let home = (!row.home.is_empty())
        .then(|| view! { class="k", <span class="fact-note">{row.home}</span> });
    view! { class="k",
        <tr class="table-row">
            <th scope="row" class="table-name">
                <ScenarioLink scenario=row.scenario name=row.name label/> " " {home}
            </th>
            <td class="table-cell stress-worst">
                <span class="list-swatch" data-ink=row.ink.code() aria-hidden="true"></span>
                " " <strong>{row.worst}</strong> {target} {through}
            </td>
            <td class="table-cell is-number">{row.middle}</td>
            <td class="table-cell is-number">{row.n_stopped}</td>
            <td class="table-cell is-number">{row.n_hit}</td>
        </tr>
    }
}
