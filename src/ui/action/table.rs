//! Heads of tables that can be sorted.

use leptos::prelude::*;

use crate::ui::context::use_app;
use crate::ui::parts::icon::{Icon, Sign};
use crate::view::action::Action;
use crate::view::state::Sort;

/// A head that sorts by `column`; `sorted`: how the table is sorted by it now, `Some(true)`:
/// the greatest first; `first`: how a first press sorts.
pub fn head(
    column: impl Into<String>,
    title: String,
    sorted: Option<bool>,
    first: bool,
    is_number: bool,
) -> impl IntoView {
    let app = use_app();
    let order = match sorted {
        None => "none",
        Some(false) => "ascending",
        Some(true) => "descending",
    };
    let is_descending = sorted.map_or(first, |is_descending| !is_descending);
    let column = column.into();
    let sort = move |_| {
        app.dispatch(Action::Sort(Some(Sort { column: column.clone(), is_descending })));
    };
    view! { class="k",
        <th scope="col" class="table-head" class:is-number=is_number aria-sort=order>
            <button type="button" class="table-sort" on:click=sort>
                <span>{title}</span>
                <span class="table-order" data-order=order aria-hidden="true">
                    <Icon sign=Sign::Down/>
                </span>
            </button>
        </th>
    }
}

/// A head that does not sort.
pub fn plain(title: String) -> impl IntoView {
    view! { class="k", <th scope="col" class="table-head is-plain">{title}</th> }
}
