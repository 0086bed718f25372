//! The matrix of what is missing against the measures: a row per gap, root cause or linked
//! thing, a column per measure, in each cell how far the measure is.

use leptos::prelude::*;

use crate::msg;
use crate::reading::action::Status;
use crate::reading::action::cover::{CoverColumn, CoverPage, CoverRow, StateChoice};
use crate::ui::action::table::head;
use crate::ui::action::{Footing, is_chosen, row_id, status};
use crate::ui::context::use_app;
use crate::ui::panel::link::ThingLink;
use crate::ui::shared::Shared;
use crate::view::action::Action;
use crate::view::state::FilterField;

/// The matrix.
pub fn matrix(footing: Footing, page: &Shared<CoverPage>) -> impl IntoView + use<> {
    let title = footing.say(&msg!("cover-matrix"));
    let sorted = |column: &str| {
        let sort = footing.sort.get_untracked();
        match sort {
            Some(sort) => (sort.column == column).then_some(sort.is_descending),
            None => (column == "cover").then_some(false),
        }
    };
    let empty = page.rows.is_empty().then(|| {
        view! { class="k", <p class="empty">{footing.say(&msg!("cover-rows-none"))}</p> }
    });
    view! { class="k",
        <div class="table-frame cover-frame" role="region" tabindex="0" aria-label=title.clone()>
            <table class="table cover-table">
                <caption class="visually-hidden">{title.clone()}</caption>
                <thead><tr>
                    {head("name", footing.say(&msg!("cover-column-what")), sorted("name"), false, false)}
                    {head("cover", footing.say(&msg!("cover-column-state")), sorted("cover"), false, false)}
                    {page.columns.iter().cloned().map(column).collect_view()}
                </tr></thead>
                <tbody>{page.rows.iter().cloned().map(row).collect_view()}</tbody>
            </table>
            {empty}
        </div>
    }
}

fn column(one: CoverColumn) -> impl IntoView {
    let instrument = (!one.instrument.is_empty())
        .then(|| view! { class="k", <span class="cover-with">{one.instrument}</span> });
    view! { class="k",
        <th scope="col" class="table-head is-plain cover-measure">
            {instrument}
            <ThingLink thing=one.measure.thing name=one.measure.name/>
        </th>
    }
}

fn row(one: CoverRow) -> impl IntoView {
    let (is_chosen, id) = (is_chosen(&one.of.thing), row_id(&one.of.thing));
    let cell = |found: Option<Status>| {
        view! { class="k", <td class="table-cell cover-cell">{found.map(status)}</td> }
    };
    view! { class="k",
        <tr class="table-row" class:is-selected=move || is_chosen.get() id=id>
            <th scope="row" class="table-name">
                <ThingLink thing=one.of.thing name=one.of.name/>
                <span class="fact-note">{one.kind}</span>
            </th>
            <td class="table-cell cover-cell">{status(one.status)}</td>
            {one.cells.into_iter().map(cell).collect_view()}
        </tr>
    }
}

/// The states to narrow the matrix to.
pub fn states(footing: Footing, states: Vec<StateChoice>) -> impl IntoView {
    let app = use_app();
    let choice = move |one: StateChoice| {
        let code = one.status.cover.code();
        let toggle = move |_| {
            app.dispatch(Action::ToggleFilter(FilterField::Cover, code.to_owned()));
        };
        view! { class="k",
            <li class="chip-item">
                <button
                    type="button"
                    class="chip cover-choice"
                    aria-pressed=if one.is_on { "true" } else { "false" }
                    on:click=toggle
                >
                    {status(one.status)}
                    <span class="cover-count">{one.count}</span>
                </button>
            </li>
        }
    };
    view! { class="k",
        <ul class="chips" aria-label=footing.say(&msg!("cover-states"))>
            {states.into_iter().map(choice).collect_view()}
        </ul>
    }
}
