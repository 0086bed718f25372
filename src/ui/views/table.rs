//! The chain as a table: one row per input, ordered by any column, narrowed by words.

use leptos::prelude::*;

use crate::export::shown;
use crate::msg;
use crate::reading::table::{Cell, Column, Row, TableView};
use crate::shell::{address, save};
use crate::ui::context::use_app;
use crate::ui::notice::Notice;
use crate::ui::panel::link::ThingLink;
use crate::ui::parts::icon::{Icon, Sign};
use crate::ui::pipeline::Pipeline;
use crate::ui::shared::Shared;
use crate::ui::views::narrow::Narrow;
use crate::view::action::Action;
use crate::view::permalink::encode;
use crate::view::state::{BY_CHANGE, Sort};

/// The table view.
#[component]
pub fn TableOfInputs(
    /// What is on screen.
    pipeline: Pipeline,
) -> impl IntoView {
    let table = pipeline.table();
    view! { class="k", <TableFrame table taken=pipeline/> }
}

/// A table with the field that narrows it.
#[component]
pub fn TableFrame(
    /// What is in it.
    table: Memo<Shared<TableView>>,
    /// What it shows, where it is that of the inputs, which can be taken along.
    #[prop(optional)]
    taken: Option<Pipeline>,
) -> impl IntoView {
    let app = use_app();
    let caption = move || table.with(|table| table.caption.clone());
    let columns = Memo::new(move |_| table.with(|table| table.columns.clone()));
    let heads = move || columns.get().into_iter().map(head).collect_view();
    let rows = move || {
        let columns = columns.get();
        let rows = table.with(|table| table.rows.clone());
        rows.into_iter().map(|cells| row(cells, &columns)).collect_view()
    };
    let count = move || {
        let (shown, total) = table.with(|table| (table.rows.len(), table.total));
        app.say(&msg!("table-count", shown = shown, total = total))
    };
    view! { class="k",
        <div class="page-table">
            <Narrow count=Signal::derive(count)/>
            {taken.map(take)}
            <div class="table-frame" role="region" tabindex="0" aria-label=caption>
                <table class="table">
                    <caption class="table-caption">{caption}</caption>
                    <thead><tr>{heads}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
                <Show when=move || table.with(|table| table.rows.is_empty())>
                    <p class="empty">{app.text(msg!("list-empty"))}</p>
                </Show>
            </div>
        </div>
    }
}

/// The way to take the table of inputs along.
fn take(pipeline: Pipeline) -> impl IntoView {
    let app = use_app();
    let download = move |_| {
        let link = address::absolute(&encode(&app.state_now()));
        let (name, text) = pipeline.now(|scope| shown::file(scope, &link));
        if save::file(&name, "text/csv", text.as_bytes()).is_none() {
            app.notify(Notice::urgent(msg!("save-failed")));
        }
    };
    view! { class="k",
        <div class="table-take">
            <button type="button" class="button" on:click=download>
                <Icon sign=Sign::Download/>
                {app.text(msg!("table-csv"))}
            </button>
        </div>
    }
}

fn head(column: Column) -> impl IntoView {
    let app = use_app();
    let sorted = column.sorted;
    let id = column.id;
    let order = match sorted {
        None => "none",
        Some(false) => "ascending",
        Some(true) => "descending",
    };
    // A first press puts large figures on top, and names in the order of the alphabet.
    let next = match sorted {
        None => Some(column.is_number),
        Some(is_descending) if is_descending == column.is_number => Some(!is_descending),
        Some(_) => None,
    };
    let sort = move |_| {
        let sort = next.map(|is_descending| Sort { column: id.clone(), is_descending });
        app.dispatch(Action::Sort(sort));
    };
    view! { class="k",
        <th scope="col" class="table-head" class:is-number=column.is_number aria-sort=order>
            <button type="button" class="table-sort" title=column.hint on:click=sort>
                <span>{column.title}</span>
                <span class="table-order" data-order=order aria-hidden="true">
                    <Icon sign=Sign::Down/>
                </span>
            </button>
        </th>
    }
}

fn row(row: Row, columns: &[Column]) -> impl IntoView + use<> {
    let app = use_app();
    let id = row.thing.to_string();
    let is_chosen = app.part(move |state| state.selected.iter().any(|one| one.to_string() == id));
    let mut cells = row.cells.into_iter();
    let name = cells.next().map(|cell| cell.text).unwrap_or_default();
    let looks: Vec<(bool, bool)> =
        columns.iter().skip(1).map(|column| (column.is_number, column.id == BY_CHANGE)).collect();
    let cell = |(cell, (is_number, is_wide)): (Cell, (bool, bool))| {
        view! { class="k",
            <td
                class="table-cell"
                class:is-number=is_number
                class:is-words=cell.is_missing
                class:is-change=is_wide
            >
                {cell.text}
            </td>
        }
    };
    view! { class="k",
        <tr class="table-row" class:is-selected=move || is_chosen.get()>
            <th scope="row" class="table-name"><ThingLink thing=row.thing name/></th>
            {cells.zip(looks).map(cell).collect_view()}
        </tr>
    }
}
