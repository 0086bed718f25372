//! The table of figures over time: the twin of the chart, and the way to each edition for the
//! keyboard.

use leptos::prelude::*;

use crate::model::record::Subject;
use crate::msg;
use crate::reading::trend::table::{Row, Table, table};
use crate::ui::action::table::{head, plain};
use crate::ui::context::use_app;
use crate::ui::trend::Footing;
use crate::view::action::Action;

/// The table of `subject`, which is called `name`.
pub fn figures(footing: Footing, subject: Subject, name: Memo<String>) -> impl IntoView {
    let app = use_app();
    let found = Memo::new(move |_| {
        let Some(followed) = footing.followed.get() else { return Table::default() };
        footing.read(|scope, series| table(scope, series, subject, &followed.figure))
    });
    let caption = move || footing.say(&msg!("trend-table", name = name.get()));
    let sorted = app.part(|state| {
        let sort = state.sort.as_ref().filter(|sort| sort.column == "when");
        Some(sort.is_some_and(|sort| sort.is_descending))
    });
    let first =
        move || head("when", footing.say(&msg!("trend-column-moment")), sorted.get(), false, false);
    let heads = Memo::new(move |_| found.with(|table| table.heads.clone()));
    let heads = move || heads.get().into_iter().map(plain).collect_view();
    let rows = move || found.get().rows.into_iter().map(|one| row(footing, one)).collect_view();
    view! { class="k",
        <div class="table-frame trend-frame" role="region" tabindex="0" aria-label=caption>
            <table class="table">
                <caption class="visually-hidden">{caption}</caption>
                <thead><tr>
                    {first}
                    {heads}
                    {plain(footing.say(&msg!("trend-column-source")))}
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn row(footing: Footing, row: Row) -> impl IntoView {
    let app = use_app();
    let period = (!row.period.is_empty())
        .then(|| view! { class="k", <span class="fact-note">{row.period}</span> });
    let shown = row.is_shown.then(|| {
        view! { class="k", <span class="trend-shown">{footing.say(&msg!("trend-shown"))}</span> }
    });
    let name = if row.edition.is_empty() || row.is_shown {
        view! { class="k", <span>{row.name}</span> }.into_any()
    } else {
        let label = footing.say(&msg!("trend-show-edition", name = &row.name));
        let id = row.edition.clone();
        let show = move |_| {
            app.dispatch(Action::Edition { id: Some(id.clone()), is_settled: true });
        };
        view! { class="k",
            <button type="button" class="button is-plain" title=label.clone() aria-label=label on:click=show>
                {row.name}
            </button>
        }
        .into_any()
    };
    let cell = |words: String| view! { class="k", <td class="table-cell">{words}</td> };
    view! { class="k",
        <tr class="table-row" class:is-selected=row.is_shown>
            <th scope="row" class="table-name">{name} " " {period} " " {shown}</th>
            {row.cells.into_iter().map(cell).collect_view()}
            <td class="table-cell trend-source">{row.source}</td>
        </tr>
    }
}
