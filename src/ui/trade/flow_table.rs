//! The flows as a table: a row per partner, circle by circle, or per product, with value and share
//! in every period; for one product also its indicators by period.

use leptos::prelude::*;

use crate::msg;
use crate::reading::trade::flow::{Amount, FlowGroup, FlowPage, FlowRow, YearFigures};
use crate::ui::action::table::plain;
use crate::ui::shared::Shared;
use crate::ui::trade::{Books, TradeLink, held_cell, verdict_words};
use crate::view::state::ViewKind;

/// Rows of a group that are shown at once.
const AT_ONCE: usize = 40;

/// Both tables.
pub fn table(books: Books, page: &Shared<FlowPage>) -> impl IntoView + use<> {
    let title = books.say(&msg!("flow-table"));
    let first = match page.is_of_partner {
        true => msg!("flow-column-product"),
        false => msg!("flow-column-partner"),
    };
    let share = books.say(&msg!("flow-column-share"));
    let period = move |name: &String| {
        let value = books.say(&msg!("flow-column-value", period = name));
        view! { class="k",
            <th scope="col" class="table-head is-plain is-number">{value}</th>
            <th scope="col" class="table-head is-plain is-number flow-share">{share.clone()}</th>
        }
    };
    let periods: Vec<_> = page.periods.iter().map(period).collect();
    let groups: Vec<_> = page.groups.iter().cloned().map(|one| group(books, one)).collect();
    let outside = (!page.outside.is_empty()).then(|| {
        let reporter = books.read(crate::scene::trade::words::reporter);
        let name = books.say(&msg!("flow-outside", reporter = reporter));
        sum_row(name, page.outside.clone())
    });
    let total = sum_row(books.say(&msg!("flow-total")), page.total.clone());
    view! { class="k",
        <section class="page-section">
            <h3 class="page-subtitle">{title.clone()}</h3>
            <div class="table-frame" role="region" tabindex="0" aria-label=title.clone()>
                <table class="table flow-table">
                    <caption class="visually-hidden">{title.clone()}</caption>
                    <thead><tr>{plain(books.say(&first))} {periods}</tr></thead>
                    {groups}
                    <tbody>{outside} {total}</tbody>
                </table>
            </div>
        </section>
        {(!page.years.is_empty()).then(|| years(books, page.years.clone()))}
    }
}

fn amounts(amounts: Vec<Amount>) -> impl IntoView {
    let cell = |one: Amount| {
        view! { class="k",
            <td class="table-cell is-number">{one.value}</td>
            <td class="table-cell is-number flow-share">{one.share}</td>
        }
    };
    amounts.into_iter().map(cell).collect_view()
}

fn sum_row(name: String, sums: Vec<Amount>) -> impl IntoView {
    view! { class="k",
        <tr class="table-row flow-sum">
            <th scope="row" class="table-name">{name}</th>
            {amounts(sums)}
        </tr>
    }
}

fn group(books: Books, one: FlowGroup) -> impl IntoView {
    let is_lone = one.rows.len() == 1;
    let heading = (!one.title.is_empty() && !is_lone).then(|| {
        view! { class="k",
            <tr class="trade-group">
                <th scope="rowgroup" class="table-name">{one.title}</th>
                {amounts(one.sums)}
            </tr>
        }
    });
    let count = one.rows.len();
    let most = RwSignal::new(AT_ONCE);
    let rows = StoredValue::new(one.rows);
    let shown = move || {
        let shown =
            rows.with_value(|rows| rows.iter().take(most.get()).cloned().collect::<Vec<_>>());
        shown.into_iter().map(row).collect_view()
    };
    let more = move || {
        (count > most.get()).then(|| {
            let words = books.say(&msg!("flow-more", count = count - most.get()));
            view! { class="k",
                <tr class="table-row">
                    <td class="table-cell" colspan="99">
                        <button type="button" class="button" on:click=move |_| most.set(count)>
                            {words}
                        </button>
                    </td>
                </tr>
            }
        })
    };
    view! { class="k", <tbody>{heading} {shown} {more}</tbody> }
}

fn row(one: FlowRow) -> impl IntoView {
    view! { class="k",
        <tr class="table-row">
            <th scope="row" class="table-name">
                <TradeLink thing=Some(one.of.thing) kind=ViewKind::Flow words=one.of.name/>
            </th>
            {amounts(one.amounts)}
        </tr>
    }
}

/// The indicators by period.
fn years(books: Books, years: Vec<YearFigures>) -> impl IntoView {
    let title = books.say(&msg!("flow-indicators"));
    let column = |key| books.say(&msg!("trade-column", key = key));
    let row = |one: YearFigures| {
        let held = one.held.map(held_cell).into_iter().collect_view();
        view! { class="k",
            <tr class="table-row">
                <th scope="row" class="table-name">{one.period}</th>
                {held}
                <td class="table-cell">{verdict_words(one.verdict)}</td>
            </tr>
        }
    };
    view! { class="k",
        <section class="page-section">
            <h3 class="page-subtitle">{title.clone()}</h3>
            <div class="table-frame" role="region" tabindex="0" aria-label=title.clone()>
                <table class="table flow-years">
                    <caption class="visually-hidden">{title.clone()}</caption>
                    <thead><tr>
                        {plain(books.say(&msg!("trade-period")))}
                        {plain(column("cdi1"))}
                        {plain(column("cdi2"))}
                        {plain(column("cdi3"))}
                        {plain(column("dependent"))}
                    </tr></thead>
                    <tbody>{years.into_iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
}
